"""An order of importance -> the sentences of a brief: within the length, whole quotations, nothing twice.

Units (single sentences, or those of one quotation) are taken in order of importance while they fit. A unit that
cannot stand without the sentence before it waits until that one is taken, or comes with it: the two are worth the mean of
both, weighted by words, and come when nothing is left that is worth more. What still waits at the end is left
out, unless there is nothing else. A unit that doesn't fit is passed over, but after eight in a row the brief is done:
what comes then says too little to be worth its place.

What was tried instead, with numbers: docs/decisions/0010-what-coherence-costs.md.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import tee

from brief.condense.length import Limit
from brief.condense.quotations import Unit

# At equal words 6 to 10 measured the same, no end 0.1 ROUGE-1 less.
MAX_MISSES = 8

# What waits is asked again, whenever one is taken, whether it stands now: as long as so many are taken. No brief is so long.
MAX_ASKED = 400

# Two sentences say the same where so much of the shorter one's stems is in the other, if it has enough of them.
# Several articles of one event tell its facts anew in other words, so less is needed there. What still gets through can't be told
# by its words: in a hundred long stories shares with one sentence or with all above, weighted by rarity, and names and numbers
# were right seven times of ten at best. It is made dearer instead (auto.py).
SAME = 0.7
SAME_IN_STORY = 0.5
# The first sentences of two articles of one event tell it: of 11 pairs with a third or more in common 9 said the same.
SAME_OPENINGS = 0.33
ENOUGH = 4  # stems
FIGURE = 3  # a number in both ("17.000 Fahrzeuge") counts as so many stems

# A story that needn't use up its words ends before a unit that is worth less: 0 is what the mean sentence of its articles is.
# In a hundred short briefs all five such sentences were trivial or told again, of the next five two.
LEAST_WORTH = -0.5

Group = tuple[Unit, ...]  # what is taken together, in document order


@dataclass(slots=True, kw_only=True)  # to freeze it takes half a percent of a brief's time
class Choice:
    """What there is to choose from. Sequences are parallel to the sentences."""

    unit_of: tuple[Unit, ...]
    lengths: Sequence[int]  # words
    spoken: Sequence[tuple[str, ...]]  # all words: equal where two sentences say the same
    stems: Callable[[int], frozenset[str]]
    # cannot stand without the sentence before, beside what has been taken so far
    needs: Callable[[int], bool]
    worth: Callable[[int], float]  # of a sentence; asked for where one needs another
    excluded: Callable[[int], bool] = lambda _: False  # already shown, or not to be told
    spare: frozenset[int] = frozenset()  # those of the excluded that may be told before one that needs them
    openings: frozenset[int] = frozenset()  # first sentences of several articles of one event
    # leave out what shares so much with a chosen sentence; None: only what is equal
    same: float | None = None


def select(
    order: Iterable[int],
    choice: Choice,
    limit: Limit,
    *,
    taken: list[int] | None = None,
    waiting: list[int] | None = None,
) -> tuple[int, ...]:
    """Choose sentences.

    Args:
        order: indexes, the most important first; what is not in it is not chosen. No more of it is worked out than
            the brief needs.
        choice: the sentences.
        limit: how much may be taken.
        taken: an empty list, to which each sentence is added when it is taken: `order` may go by it.
        waiting: an empty list, which holds the first sentence of each unit as long as that waits: by this, too.
    Returns:
        Indexes in document order; at least one where `order` has any.
    """
    order, again = tee(order)
    chosen = _Taken(choice, limit, [] if taken is None else taken)
    coming = _Coming(_allowed(order, choice), choice, chosen, [] if waiting is None else waiting)
    while chosen.misses < MAX_MISSES and not chosen.full:
        group = coming.pop()
        if not group or (chosen.may_end and coming.worth(group) < LEAST_WORTH):
            break
        if chosen.add(group):
            coming.free()
    if chosen.indexes:
        return tuple(sorted(chosen.indexes))
    every = list(again)
    allowed = list(_allowed(every, choice))
    alone = [unit for unit in allowed if not choice.needs(unit[0])]
    return _one(alone or allowed or [choice.unit_of[index] for index in every])


def _allowed(order: Iterable[int], choice: Choice) -> Iterator[Unit]:
    met: set[int] = set()  # their first sentences
    for index in order:
        unit = choice.unit_of[index]
        if unit[0] not in met:
            met.add(unit[0])
            if not any(map(choice.excluded, unit)):
                yield unit


class _Coming:
    """The units that come next, given what was taken; no more of the order is worked out than is asked for."""

    def __init__(self, ranked: Iterator[Unit], choice: Choice, taken: _Taken, waiting: list[int]) -> None:
        self._ranked = ranked
        self._next: Unit | None = None  # the first of `ranked`
        self._choice = choice
        self._taken = taken
        # a heap of pairs, and of what need not wait any longer
        self._ready: list[tuple[float, int, int, Group]] = []
        self._waiting = waiting  # first sentences of units

    def pop(self) -> Group:
        """What is taken next if it fits: a unit, or two where one needs the other; () where nothing is left."""
        while True:
            self._next = self._next or next(self._ranked, None)
            if self._ready and (self._next is None or -self._ready[0][0] >= self.worth((self._next,))):
                return heappop(self._ready)[-1]
            unit, self._next = self._next, None
            if unit is None:
                return ()
            if self._stands(unit):
                return (unit,)
            self._wait(unit)

    def free(self) -> None:
        """What waited and stands beside what was taken may come alone."""
        unit_of = self._choice.unit_of
        stands = self._stands if len(self._taken.indexes) <= MAX_ASKED else self._goes_on
        for index in [index for index in self._waiting if stands(unit_of[index])]:
            self._waiting.remove(index)
            self._put((unit_of[index],))

    def _before(self, unit: Unit) -> Unit | None:
        """The one before it in its article."""
        start = unit[0]
        return self._choice.unit_of[start - 1] if start and start not in self._choice.openings else None

    def _goes_on(self, unit: Unit) -> bool:
        """Whether the sentence before it in its article is taken."""
        return unit[0] - 1 in self._taken.indexes and unit[0] not in self._choice.openings

    def _stands(self, unit: Unit) -> bool:
        return self._goes_on(unit) or not self._choice.needs(unit[0])  # the first costs less

    def _wait(self, unit: Unit) -> None:
        """Have a unit wait for the one before it; where that one stands, the two may come together."""
        self._waiting.append(unit[0])
        before = self._before(unit)
        if not before or any(i not in self._choice.spare and self._choice.excluded(i) for i in before):
            return
        if self._taken.leaves_room((before, unit)) and self._stands(before):
            self._put((before, unit))

    def _put(self, group: Group) -> None:
        heappush(self._ready, (-self.worth(group), group[-1][0], len(group), group))

    def worth(self, group: Group) -> float:
        """The mean of what its units are worth, by words: a unit as much as its best sentence, by which the order has it."""
        n_words = [sum([self._choice.lengths[index] for index in unit]) for unit in group]
        worth = [max(map(self._choice.worth, unit)) for unit in group]
        return sum([n * value for n, value in zip(n_words, worth, strict=True)]) / max(1, sum(n_words))


class _Taken:
    """What has been chosen so far, and whether more fits."""

    def __init__(self, choice: Choice, limit: Limit, taken: list[int]) -> None:
        self.indexes: set[int] = set()
        self.misses = 0  # units in a row that did not fit; pairs are not counted
        self._taken = taken  # the same in the order of taking
        self._choice = choice
        self._limit = limit
        self._same = choice.same or 0.0  # 0: only what is equal is said again
        self._n_words = 0
        self._spoken: set[tuple[str, ...]] = set()
        self._stems: dict[int, frozenset[str]] = {}  # of each chosen sentence
        self._told: set[str] = set()  # all of them
        self._holders: dict[str, list[int]] = defaultdict(list)  # for each stem the chosen sentences with it
        self._unheld: list[int] = []  # those that are not in there yet: mostly nobody asks for it

    @property
    def may_end(self) -> bool:
        """Whether a story may be left at what is told of it."""
        return not self._limit.filled and bool(self.indexes) and len(self._choice.openings) > 1

    @property
    def full(self) -> bool:
        """Whether nothing more can fit."""
        return not self._limit.allows(len(self.indexes) + 1, self._n_words + 1)

    def leaves_room(self, units: Group) -> bool:
        """Whether units fit, of which nothing is taken yet."""
        n_words = sum([self._choice.lengths[index] for unit in units for index in unit])
        return self._limit.allows(len(self.indexes) + sum(map(len, units)), self._n_words + n_words)

    def add(self, units: Group) -> bool:
        """Take units together if they fit and say nothing again; whether they were taken."""
        new = [index for unit in units for index in unit if index not in self.indexes]
        n_words = self._n_words + sum([self._choice.lengths[index] for index in new])
        if not self._limit.allows(len(self.indexes) + len(new), n_words):
            self.misses += len(units) == 1
            return False
        spoken = {self._choice.spoken[index] for index in new}
        stems = {index: self._choice.stems(index) for index in new} if self._same else {}
        if not new or len(spoken) < len(new) or self._says_again(spoken, stems):
            return False
        self.misses = 0
        self.indexes.update(new)
        self._taken += new
        self._spoken |= spoken
        self._n_words = n_words
        self._stems |= stems
        self._told.update(*stems.values())
        self._unheld += stems
        return True

    def _says_again(self, spoken: Set[tuple[str, ...]], stems: Mapping[int, frozenset[str]]) -> bool:
        """Whether one of some sentences says what a chosen one does."""
        if not self._spoken.isdisjoint(spoken):
            return True
        return any(map(self._is_told, stems, stems.values()))

    def _is_told(self, index: int, stems: frozenset[str]) -> bool:
        """Whether a chosen sentence says nearly the same."""
        counts = {stem: FIGURE if stem[0].isdigit() and len(stem) > 1 else 1 for stem in self._told & stems}
        if sum(counts.values()) < self._same * ENOUGH:
            return False  # nearly always
        shared: dict[int, int] = {}
        holders = self._all_holders()
        for stem, n in counts.items():
            for other in holders[stem]:
                shared[other] = shared.get(other, 0) + n
        return any(self._is_same(index, other, len(stems), shared[other]) for other in shared)

    def _all_holders(self) -> Mapping[str, Sequence[int]]:
        while self._unheld:
            index = self._unheld.pop()
            for stem in self._stems[index]:
                self._holders[stem].append(index)
        return self._holders

    def _is_same(self, index: int, other: int, n_stems: int, n_shared: int) -> bool:
        same, smaller = self._same, min(n_stems, len(self._stems[other]))
        if n_shared >= ENOUGH and self._choice.openings.issuperset((index, other)):
            same = min(same, SAME_OPENINGS)
        return smaller >= ENOUGH and n_shared >= same * smaller


def _one(ranked: Sequence[Unit]) -> tuple[int, ...]:
    """Nothing fits: the best single sentence, or of the best quotation its beginning."""
    single = [unit for unit in ranked if len(unit) == 1]
    return tuple(unit[0] for unit in (single or ranked)[:1])
