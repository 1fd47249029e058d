"""brief's own method: what the article goes on to tell, said early, in a sentence that stands alone.

A sentence's score is the sum of few terms, the same for all languages, each of which was kept because it
gained on news in several languages and on both halves of the articles it was tried on:

    central     how much later sentences take it up (centrality.py), standardised within the article
    early       1/√(2+i) for the i-th sentence, from 0, standardised; in texts that report
    length      its words, standardised; instead of that in texts that argue
    title       how much of its weight lies on words of the title
    figures     it has a number in it
    quotation   it quotes, or opens with a quotation: less is said than asserted
    question    it asks, and tells nothing (no gain, no loss; for the reader's sake)
    long        per ten words over 35: what it takes from the rest of the brief
    scrap       it is no sentence (fragments.py); chosen only where nothing else is

A text argues that has fewer than four figures and quotations, and fewer than one in four sentences: four comments of five,
one report in ten. What people choose from comments is long and stands anywhere, and reports lose nothing by it.

Sentences are taken greedily by score less their cosine to the likest one already taken; of several articles less a
multiple of it, which grows with what is told. An opening that points back costs no score: `select` has such a sentence
wait for the one before it, or come with it, and a penalty on top of that gained nothing. As long as it waits others
stand in for it: of what they score less than it, they are given back as much as they are like it. Nothing gained
similarity to the first sentence or to earlier ones, paragraph openings, capitals, smoothed term frequencies, how rare a
word is in the language, parts of words, filling a budget of words by trying combinations, or a ranker trained on other
sets (docs/decisions/0007-no-learned-ranker.md).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from heapq import heapify, heappop, heappush
from itertools import islice
from math import ceil, sqrt
from typing import TypeVar

from brief.condense.centrality import Centrality, standardised
from brief.languages.words import stems
from brief.protocols import Condensable

# Weights, in standard deviations of `early`. Rounded: within ±30 % nothing changes beyond noise.
CENTRAL = 1.25
TITLE = 2.0
LENGTH = 0.75
FIGURES = 0.25
QUOTATION = -0.6
OPENING_QUOTATION = -1.0
QUESTION = -1.0
LONG = -0.4  # for each ten words over LONG_FROM
LONG_FROM = 35
SCRAP = -10.0
REDUNDANCY = 1.0
REDUNDANCY_IN_STORY = 3.0  # several articles tell the same facts in other words
# The more of a story is told, the likelier is what is like it told: for each sentence beyond so many it costs so much more.
# In a hundred stories at length 0.5 took out nine of 37 sentences that told a fact again, and of the others one in fourteen.
MORE_REDUNDANCY, FEW_TOLD = 0.5, 5
STAND_IN = 1.25  # with 1 to 1.75 what care costs is nearly the same
MOST_WAITING = 8  # so many of those that wait are stood in for

# A report has so many sentences with a figure or a quotation, or one in so many. With 3 or 5 little changes.
REPORTING = 4

# After so many picks the rest follows as it stands: no brief is so long, and picking is quadratic.
MIN_PICKS = 12
MAX_PICKS = 400
PICKED_SHARE = 4  # one sentence in so many

Value = TypeVar("Value")

_CLOSING = "'\"’”“»«』」)"
_ASKS = ("?", "？", "؟")
_QUOTES = '"“”„«»「『'


class Auto:
    """The default method."""

    name = "auto"
    version = 7
    careful = True  # sentences that need the one before are taken only with it, or last

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The indexes of up to `n` different sentences, the most important first.

        Args:
            text: the sentences as words.
            n: how many are wanted.
        Returns:
            As many as are wanted, or as there are.
        Cost: grows with the number of words, and with n for the sentences that share words.
        """
        return tuple(islice(Ranking(text).in_order(), n))

    def ranking(self, text: Condensable, taken: Sequence[int], waiting: Sequence[int] = ()) -> Ranking:
        """The same one by one, and what each is worth.

        Args:
            taken: grows at its end as sentences are taken.
            waiting: those that came first and cannot stand beside these.
        """
        return Ranking(text, taken, waiting)

    def terms(self, text: Condensable) -> list[dict[str, float]]:
        """For each sentence what its score is the sum of."""
        terms = _Terms(text)
        return [terms.of(index) for index in range(len(text.texts))]


class _Terms:
    """What the scores of a text's sentences are made of.

    The terms that compare sentences are computed for all at once, the others when a sentence is asked for: no other
    than those few that come near the top is looked at closely.
    """

    def __init__(self, text: Condensable) -> None:
        self._text = text
        self._centrality = Centrality(
            text.words, title=stems(text.title, text.language) if text.title else ()
        )
        self._central = standardised(self._centrality.forward(), weight=CENTRAL)
        # those of all its sentences: one or two such looks into each take less time than a pattern
        self._quotes = tuple(filter("".join(text.texts).__contains__, _QUOTES))
        self._by_form, self._form = self._of_form()
        self._title = (
            [TITLE * value for value in self._centrality.of_title()]
            if text.title
            else [0.0] * len(text.texts)
        )

    def bounds(self) -> list[float]:
        """For each sentence what its score is at most: every other term but `figures` takes something off."""
        rows = zip(self._central, self._form, self._title, strict=True)
        return [central + form + title + FIGURES for central, form, title in rows]

    def of(self, index: int) -> dict[str, float]:
        """Each term's value for a sentence."""
        names = ("central", self._by_form, "title", "figures", "quotation", "question", "long", "scrap")
        return dict(zip(names, self.values(index), strict=True))

    def values(self, index: int) -> tuple[float, ...]:
        """The same without their names."""
        sentence, n_words = self._text.texts[index], self._text.lengths[index]
        return (
            self._central[index],
            self._form[index],
            self._title[index],
            FIGURES if self._text.figures[index] else 0.0,
            self._quotation(sentence),
            QUESTION if sentence[-4:].rstrip(_CLOSING).endswith(_ASKS) else 0.0,
            LONG * max(0, n_words - LONG_FROM) / 10,
            SCRAP if self._text.is_fragment(index) else 0.0,
        )

    def _of_form(self) -> tuple[str, Sequence[float]]:
        """The term that goes by a sentence's place or size, and its name."""
        if self._reports():
            return "early", _early(tuple(self._text.places))
        return "length", standardised(self._text.lengths, weight=LENGTH)

    def _reports(self) -> bool:
        """Whether the text has the figures and quotations of a report."""
        texts = self._text.texts
        wanted = min(REPORTING, ceil(len(texts) / REPORTING)) - sum(self._text.figures)
        for sentence in texts if self._quotes else ():
            if wanted <= 0:
                break
            for quote in self._quotes:
                if quote in sentence:
                    wanted -= 1
                    break
        return wanted <= 0

    def _quotation(self, sentence: str) -> float:
        for quote in self._quotes:
            if quote in sentence:
                return QUOTATION + (OPENING_QUOTATION if sentence.startswith(self._quotes) else 0.0)
        return 0.0

    def score(self, index: int) -> float:
        """The sum of a sentence's terms."""
        return sum(self.values(index))

    def cosines(self, index: int) -> list[float]:
        """How alike a sentence is to each, in [0, 1]."""
        return self._centrality.cosines(index)


class _Known(dict[int, Value]):
    """sentence -> what is asked of it, worked out once."""

    def __init__(self, work_out: Callable[[int], Value]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, index: int) -> Value:
        self[index] = value = self._work_out(index)
        return value


@lru_cache(maxsize=256)
def _early(places: tuple[int, ...]) -> tuple[float, ...]:
    """What a place in its article is worth: the same for all texts of one length."""
    return tuple(standardised([1 / sqrt(2 + place) for place in places]))


class Ranking:
    """A text's sentences by importance, worked out as far as they are asked for: a brief of three sentences takes five,
    and the twelfth costs four times the first."""

    def __init__(
        self, text: Condensable, taken: Sequence[int] | None = None, waiting: Sequence[int] = ()
    ) -> None:
        terms = _Terms(text)
        self._bounds = terms.bounds()
        self._tells_a_story = text.places.count(0) > 1
        self._given: list[int] = []
        self._taken = self._given if taken is None else taken  # None: every one that is given is taken
        self._waiting = waiting
        self._scores = _Known(terms.score)
        self._alike = _Known(terms.cosines)
        self._likeness = [0.0] * len(text.texts)
        self._compared = [0] * len(text.texts)  # with so many of those taken

    def worth(self, index: int) -> float:
        """A sentence's score and what it stands in for, less its likeness to the likest one taken."""
        likeness, score = self._likeness[index], self._scores[index]
        for other in self._taken[self._compared[index] : MAX_PICKS]:
            likeness = max(likeness, self._alike[other][index])
        self._likeness[index], self._compared[index] = likeness, len(self._taken)
        more = self._stands_in(index, score) if self._waiting else 0.0
        redundancy = self._redundancy() if self._tells_a_story else REDUNDANCY
        return score + more - redundancy * likeness

    def _redundancy(self) -> float:
        """What likeness costs in a story, by how much of it is told."""
        return REDUNDANCY_IN_STORY + MORE_REDUNDANCY * max(0, len(self._taken) - FEW_TOLD)

    def _stands_in(self, index: int, score: float) -> float:
        """What a sentence of this score tells of those that wait: what it scores less, so far as it is like them."""
        total = 0.0
        for other in self._waiting[:MOST_WAITING]:
            share = (self._scores[other] - score) * self._alike[other][index]
            if share > 0:
                total += share
        return STAND_IN * total

    def in_order(self) -> Iterator[int]:
        """The one worth most, again and again.

        What a sentence is worth can only turn out less than it seemed, first for its own terms, then for its likeness to
        what was taken since: the best one is looked at, and put back if it is less. Most sentences are never looked at.
        Only when one has to wait others turn out more, those that are like it: they are put in again.
        """
        scores, given = self._scores, self._given
        most = list(self._bounds)
        heap = [(-value, index) for index, value in enumerate(most)]
        heapify(heap)
        left = set(range(len(heap)))
        wanted = min(MAX_PICKS, max(MIN_PICKS, len(heap) // PICKED_SHARE))
        newest: Sequence[int] = ()
        while heap and len(given) < wanted:
            before, newest = newest, self._waiting[:MOST_WAITING][-1:]
            for index, more in self._stand_ins(newest[0], left) if newest and newest != before else ():
                most[index] += more
                heappush(heap, (-most[index], index))
            while heap:
                value, index = heappop(heap)
                if index not in left:
                    continue
                if index not in scores:
                    # no likeness is worked out for what its own terms take from the top
                    most[index] -= self._bounds[index] - scores[index]
                    heappush(heap, (-most[index], index))
                elif (now := -self.worth(index)) > value:
                    heappush(heap, (now, index))
                else:
                    given.append(index)
                    left.remove(index)
                    yield index
                    break  # others may wait by now
        rest = {index: value if index in scores else -scores[index] for value, index in heap}
        yield from sorted(left, key=lambda index: (rest[index], index))

    def _stand_ins(self, waiting: int, left: Iterable[int]) -> Iterator[tuple[int, float]]:
        """Of those that are left each that stands in for one that waits, and what that makes it worth more at most."""
        alike, score = self._alike[waiting], self._scores[waiting]
        for index in filter(alike.__getitem__, left):
            known = self._scores.get(index, self._bounds[index])
            if score > known:
                yield index, STAND_IN * alike[index] * (score - known)
