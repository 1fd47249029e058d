"""Samples -> how well each method's briefs match what people wrote, at equal lengths.

Two lengths are compared, since a fixed number of sentences rewards long ones: the same number of sentences, and the
same number of words as a limit that no brief goes over, so that every method has the same room. Methods take turns
article by article, so that a busy machine slows all of them alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from time import process_time

from brief.condense.brief import brief_story
from brief.condense.coherence import DANGLING
from brief.condense.length import Length
from brief.evaluate.oracle import oracle
from brief.evaluate.rouge import Rouge
from brief.evaluate.samples import Sample
from brief.model import Sentence

ORACLE = "oracle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One brief, measured."""

    language: str
    rouge: Rouge
    stemmed: Rouge
    n_sentences: int
    n_dangling: int  # sentences that open with what points back to a sentence that isn't there
    precision: float | None  # the part of the sentences people chose that it has; None where nobody chose
    seconds: float  # of CPU, for the brief alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A set of samples at one kind of length."""

    name: str
    n_samples: int
    length: Length
    results: Mapping[str, Sequence[Result]]  # by method, parallel to the samples

    def mean(self, method: str, field: str, *, stemmed: bool = False) -> float:
        """The mean of "r1", "r2" or "rl", 0 to 100."""
        values = self.scores(method, field, stemmed=stemmed)
        return sum(values) / len(values)

    def scores(self, method: str, field: str, *, stemmed: bool = False) -> list[float]:
        """Of each sample "r1", "r2" or "rl", 0 to 100."""
        found = self.results[method]
        return [100 * float(getattr(r.stemmed if stemmed else r.rouge, field)) for r in found]

    def precision(self, method: str) -> float | None:
        """The mean precision, in [0, 1]; None where nobody chose sentences."""
        values = [r.precision for r in self.results[method] if r.precision is not None]
        return sum(values) / len(values) if values else None


def measure(name: str, samples: Sequence[Sample], methods: Iterable[str], length: Length) -> Measured:
    """Condense every sample with every method and score the briefs.

    Args:
        name: what the set is called.
        samples: from `load`; at least one.
        methods: names of `brief methods`, or "oracle".
        length: the room each brief has.
    Returns:
        One result a sample and method.
    """
    results: dict[str, list[Result]] = defaultdict(list)
    wanted = list(methods)
    for sample in samples:
        for method in wanted:
            results[method].append(_result(sample, method, length))
    return Measured(name=name, n_samples=len(samples), length=length, results=dict(results))


def compare(
    sets: Mapping[str, Sequence[Sample]], methods: Sequence[str], lengths: Mapping[str, Mapping[str, Length]]
) -> dict[str, list[Measured]]:
    """Measure every set at its length in sentences, and at its length in words.

    Args:
        sets: by name; each has at least one sample.
        methods: names of `brief methods`, or "oracle".
        lengths: by name of a set, for "sentences" and for "words".
    Returns:
        By kind of length the sets, in order.
    """
    return {
        kind: [measure(name, samples, methods, lengths[name][kind]) for name, samples in sets.items()]
        for kind in ("sentences", "words")
    }


def dangling_rate(results: Iterable[Result]) -> float:
    """The part of all chosen sentences that open with what points back to nothing."""
    found = list(results)
    return sum(r.n_dangling for r in found) / max(1, sum(r.n_sentences for r in found))


def _result(sample: Sample, method: str, length: Length) -> Result:
    start = process_time()
    chosen, n_dangling = _by_oracle(sample, length) if method == ORACLE else _by(method, sample, length)
    seconds = process_time() - start
    text = " ".join(" ".join(sentence.text.split()) for sentence in chosen)
    return Result(
        language=sample.language,
        rouge=sample.plain.score(text),
        stemmed=sample.stemmed.score(text),
        n_sentences=len(chosen),
        n_dangling=n_dangling,
        precision=_precision(sample, chosen),
        seconds=seconds,
    )


def _by(method: str, sample: Sample, length: Length) -> tuple[Sequence[Sentence], int]:
    brief = brief_story(sample.articles, method=method, length=length)
    return brief.sentences, sum(DANGLING in marks for marks in brief.marks)


def _by_oracle(sample: Sample, length: Length) -> tuple[Sequence[Sentence], int]:
    sentences = sample.sentences
    indexes = oracle([s.text for s in sentences], sample.references, length, sample.language)
    return [sentences[index] for index in indexes], 0


def _precision(sample: Sample, chosen: Sequence[Sentence]) -> float | None:
    if sample.extract is None:
        return None
    wanted = {sample.sentences[index].start for index in sample.extract}
    return len(wanted & {sentence.start for sentence in chosen}) / len(wanted)
