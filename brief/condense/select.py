"""An order of importance -> the sentences of a brief: within the length, whole quotations, nothing twice.

Units (single sentences, or those of one quotation) are taken in order of importance while they fit. A unit that
cannot stand without the sentence before it waits until that one is taken; where that one is next to it in
importance the two are taken together. What still waits at the end is left out, unless there is nothing else.
A unit that doesn't fit is passed over, but after eight in a row the brief is done: what comes then says too
little to be worth its place.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from brief.condense.length import Limit
from brief.condense.quotations import Unit

# At equal words 6 to 10 measured the same, no end 0.1 ROUGE-1 less.
MAX_MISSES = 8

# Two sentences say the same where so much of the shorter one's stems is in the other, if it has enough of them.
# Several articles of one event tell its facts anew in other words, so less is needed there.
SAME = 0.7
SAME_IN_STORY = 0.5
ENOUGH = 4  # stems
FIGURE = 3  # a number in both ("17.000 Fahrzeuge") counts as so many stems


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What there is to choose from. Sequences are parallel to the sentences."""

    units: tuple[Unit, ...]  # in document order, covering every index
    lengths: Sequence[int]  # words
    spoken: Sequence[tuple[str, ...]]  # all words: equal where two sentences say the same
    stems: Callable[[int], frozenset[str]]
    needs: Callable[[int], bool]  # cannot stand without the sentence before; False where none is
    excluded: frozenset[int] = frozenset()  # already shown
    same: float | None = (
        None  # leave out what shares so much with a chosen sentence; None: only what is equal
    )


def select(order: Sequence[int], choice: Choice, limit: Limit) -> tuple[int, ...]:
    """Choose sentences.

    Args:
        order: indexes, the most important first; what is not in it is not chosen.
        choice: the sentences.
        limit: how much may be taken.
    Returns:
        Indexes in document order; at least one where `order` has any.
    """
    unit_of = {index: unit for unit in choice.units for index in unit}
    ranked = list(dict.fromkeys(unit_of[index] for index in order))
    allowed = [unit for unit in ranked if choice.excluded.isdisjoint(unit)]
    taken = _take(allowed, unit_of, choice, limit)
    if taken.indexes:
        return tuple(sorted(taken.indexes))
    return _one([unit for unit in allowed if not choice.needs(unit[0])] or allowed or ranked)


def _take(allowed: Sequence[Unit], unit_of: dict[int, Unit], choice: Choice, limit: Limit) -> _Taken:
    taken = _Taken(choice, limit)
    rank_of = {unit: rank for rank, unit in enumerate(allowed)}
    ready = list(range(len(allowed)))  # a heap of ranks
    waiting: dict[int, list[int]] = defaultdict(list)  # by the index of the sentence before
    while ready and taken.misses < MAX_MISSES and not taken.full:
        rank = heappop(ready)
        unit = allowed[rank]
        group = [unit]
        before = unit[0] - 1
        if choice.needs(unit[0]) and before not in taken.indexes:
            if before < 0:
                continue
            first = unit_of[before]
            if rank_of.get(first) != rank + 1 or choice.needs(first[0]):
                waiting[before].append(rank)
                continue
            group = [first, unit]
        for index in taken.add(group):
            for freed in waiting.pop(index, ()):
                heappush(ready, freed)
    return taken


class _Taken:
    """What has been chosen so far, and whether more fits."""

    def __init__(self, choice: Choice, limit: Limit) -> None:
        self.indexes: set[int] = set()
        self.misses = 0  # units in a row that did not fit
        self._choice = choice
        self._limit = limit
        self._n_words = 0
        self._spoken: set[tuple[str, ...]] = set()
        self._holders: dict[str, list[int]] = defaultdict(list)  # for each stem the chosen sentences with it

    @property
    def full(self) -> bool:
        """Whether nothing more can fit."""
        return not self._limit.allows(len(self.indexes) + 1, self._n_words + 1)

    def add(self, units: Sequence[Unit]) -> list[int]:
        """Take units together if they fit and say nothing again; gives the indexes that are new."""
        new = [index for unit in units for index in unit if index not in self.indexes]
        if self._says_again(new):
            return []
        n_words = self._n_words + sum(self._choice.lengths[index] for index in new)
        if not self._limit.allows(len(self.indexes) + len(new), n_words):
            self.misses += 1
            return []
        self.misses = 0
        self.indexes.update(new)
        self._spoken.update(self._choice.spoken[index] for index in new)
        self._n_words = n_words
        for index in new if self._choice.same else ():
            for stem in self._choice.stems(index):
                self._holders[stem].append(index)
        return new

    def _says_again(self, new: Sequence[int]) -> bool:
        """Whether one of these says what another of them or a chosen one does, or none is left."""
        spoken = {self._choice.spoken[index] for index in new}
        if not new or len(spoken) < len(new) or not spoken.isdisjoint(self._spoken):
            return True
        same = self._choice.same
        return same is not None and any(self._is_told(index, same) for index in new)

    def _is_told(self, index: int, same: float) -> bool:
        """Whether a chosen sentence says nearly the same."""
        stems = self._choice.stems(index)
        shared: Counter[int] = Counter()
        for stem in stems:
            for other in self._holders.get(stem, ()):
                shared[other] += FIGURE if stem[0].isdigit() and len(stem) > 1 else 1
        for other, n_shared in shared.items():
            smaller = min(len(stems), len(self._choice.stems(other)))
            if smaller >= ENOUGH and n_shared >= same * smaller:
                return True
        return False


def _one(ranked: Sequence[Unit]) -> tuple[int, ...]:
    """Nothing fits: the best single sentence, or of the best quotation its beginning."""
    single = [unit for unit in ranked if len(unit) == 1]
    return tuple(unit[0] for unit in (single or ranked)[:1])
