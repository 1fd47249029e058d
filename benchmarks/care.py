"""What care costs: how much more of what people wrote a brief has that does not heed what a sentence lacks.

Each comparison chooses twice from the same articles, by the same method and to the same length; only the marks for
which a sentence waits for the one before it differ. `benchmarks/quality.py --care` prints it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from brief.condense.brief import load
from brief.condense.choosing import choose
from brief.condense.coherence import DANGLING
from brief.condense.length import Length
from brief.condense.text import Text
from brief.evaluate.intervals import bootstrap, differences
from brief.evaluate.samples import Sample
from brief.evaluate.tables import markdown
from brief.languages.context.openers import dangles
from brief.languages.context.verbless import verbless

OPENERS, NOUNS, VERBLESS = "openers", "nouns", "verbless"  # what `DANGLING` has in it
REST = frozenset(("reported", "speaker", "answer", "enumeration"))
EVERY = REST | {OPENERS, NOUNS, VERBLESS}

# What is compared: less is heeded, against what.
COMPARED = {
    "nothing, against openers alone": (frozenset[str](), frozenset((OPENERS,))),
    "all but openers, against all": (EVERY - {OPENERS}, EVERY),
    "all but nouns that name nobody, against all": (EVERY - {NOUNS}, EVERY),
    "all but reports, speakers, answers and rows, against all": (EVERY - REST, EVERY),
    "nothing, against all": (frozenset[str](), EVERY),
}

Scores = dict[str, list[tuple[float, float]]]  # ROUGE-1 and -2 of each sample of a set, 0 to 100


class HeedingText(Text):
    """Sentences that need others for some of their marks only."""

    heeded: Collection[str] = EVERY

    def needs(self, index: int, *, beside: Collection[int] = (), tell_all: bool = True) -> tuple[str, ...]:
        """The marks of a sentence that are heeded."""
        marks = super().needs(index, beside=beside)
        return tuple(mark for mark in marks if self._kind(index, mark) in self.heeded)

    def _kind(self, index: int, mark: str) -> str:
        if mark != DANGLING:
            return mark
        if dangles(self.texts[index], self.language):
            return OPENERS
        return VERBLESS if verbless(self.texts[index], self.language) else NOUNS


def care(
    sets: Mapping[str, Sequence[Sample]], lengths: Mapping[str, Mapping[str, Length]], mean_of: int
) -> str:
    """What each comparison gains, as a Markdown table.

    Args:
        sets: by name.
        lengths: by name of a set, for "sentences" and for "words".
        mean_of: so many sets, the first, whose means are averaged; beside that the mean over all articles.
    Returns:
        ROUGE-1/ROUGE-2 gained, each with its 95 % interval.
    """
    rows = [["heeded", "length", f"R1, mean of {mean_of} sets", "R2", "R1, all articles", "R2"]]
    for kind in ("sentences", "words"):
        found = _scores(sets, {name: lengths[name][kind] for name in sets})
        for label, (less, more) in COMPARED.items():
            gains = [_gains(found[less], found[more], field) for field in (0, 1)]
            nine = [str(bootstrap(by_set[:mean_of])) for by_set in gains]
            every = [str(bootstrap([sum(by_set, [])])) for by_set in gains]
            rows.append([label, f"equal {kind}", *nine, *every])
    return markdown(rows)


def _gains(less: Scores, more: Scores, field: int) -> list[list[float]]:
    """By set what each sample gains where less is heeded."""
    return [differences([s[field] for s in less[name]], [s[field] for s in more[name]]) for name in less]


def _scores(
    sets: Mapping[str, Sequence[Sample]], lengths: Mapping[str, Length]
) -> dict[frozenset[str], Scores]:
    """By what is heeded the scores of every sample."""
    variants = dict.fromkeys(marks for pair in COMPARED.values() for marks in pair)
    found: dict[frozenset[str], Scores] = {marks: {name: [] for name in sets} for marks in variants}
    for name, samples in sets.items():
        for sample in samples:
            text = HeedingText.of(sample.articles)
            for marks in variants:
                text.heeded = marks
                found[marks][name].append(_score(text, sample, lengths[name]))
    return found


def _score(text: Text, sample: Sample, length: Length) -> tuple[float, float]:
    chosen, _ = choose(text, load("auto"), length, ())
    rouge = sample.plain.score(" ".join(" ".join(text.texts[index].split()) for index in chosen))
    return 100 * rouge.r1, 100 * rouge.r2
