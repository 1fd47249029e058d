"""An order of importance -> the sentences of a brief: within the length, whole quotations, nothing twice.

Units (single sentences, or those of one quotation) are taken in order of importance while they fit. Where a
method asks for care, a sentence that cannot stand alone is passed over at first; what room is left then goes to
such sentences with the one before them, and only at last without. What fits nowhere is passed over, but after
eight in a row that don't fit the brief is done: what comes then says too little to be worth its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from brief.condense.length import Limit
from brief.condense.quotations import Unit

# At equal words 6 to 10 measured the same, without end 0.1 less.
MAX_MISSES = 8

# Two sentences say the same where so much of the shorter one's stems is in the other, if there are enough.
SAME = 0.7
ENOUGH = 4  # stems


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What there is to choose from. Sequences are parallel to the sentences."""

    units: tuple[Unit, ...]  # in document order, covering every index
    lengths: Sequence[int]  # words
    spoken: Sequence[tuple[str, ...]]  # all words: equal where two sentences say the same
    stems: Callable[[int], frozenset[str]]
    needs: Callable[[int], bool]  # cannot stand without the sentence before; False where none is
    excluded: frozenset[int] = frozenset()  # already shown
    facts: bool = False  # also leave out what says nearly the same as a chosen sentence


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
    needs = cache(lambda unit: choice.needs(unit[0]))
    taken = _Taken(choice, limit)
    taken.fill((unit,) for unit in allowed if not needs(unit) or unit[0] - 1 in taken.indexes)
    before = {unit: unit_of[unit[0] - 1] for unit in allowed if needs(unit)}
    taken.fill(
        (first, unit)
        for unit, first in before.items()
        if first[-1] in taken.indexes or (first in allowed and not needs(first))
    )
    standing = [unit for unit in allowed if not needs(unit)]
    return tuple(sorted(taken.indexes)) or _one(standing or allowed or ranked)


class _Taken:
    """What has been chosen so far, and whether more fits."""

    def __init__(self, choice: Choice, limit: Limit) -> None:
        self.indexes: set[int] = set()
        self._choice = choice
        self._limit = limit
        self._n_words = 0
        self._spoken: set[tuple[str, ...]] = set()

    def fill(self, groups: Iterable[tuple[Unit, ...]]) -> None:
        """Take groups of units in turn while they fit."""
        misses = 0
        for units in groups:
            new = [index for unit in units for index in unit if index not in self.indexes]
            if self._says_again(new):
                continue
            if self._fits(new):
                self._add(new)
                misses = 0
            else:
                misses += 1
            if misses >= MAX_MISSES or not self._limit.allows(len(self.indexes) + 1, self._n_words + 1):
                return

    def _fits(self, new: Sequence[int]) -> bool:
        n_words = self._n_words + sum(self._choice.lengths[index] for index in new)
        return self._limit.allows(len(self.indexes) + len(new), n_words)

    def _add(self, new: Sequence[int]) -> None:
        self.indexes.update(new)
        self._spoken.update(self._choice.spoken[index] for index in new)
        self._n_words += sum(self._choice.lengths[index] for index in new)

    def _says_again(self, new: Sequence[int]) -> bool:
        """Whether any of these, or two of them, say what is said already; or nothing new is among them."""
        spoken = {self._choice.spoken[index] for index in new}
        if not new or len(spoken) < len(new) or not spoken.isdisjoint(self._spoken):
            return True
        return self._choice.facts and any(self._same_fact(i, j) for i in new for j in self.indexes)

    def _same_fact(self, one: int, other: int) -> bool:
        stems, others = self._choice.stems(one), self._choice.stems(other)
        smaller = min(len(stems), len(others))
        return smaller >= ENOUGH and len(stems & others) >= SAME * smaller


def _one(ranked: Sequence[Unit]) -> tuple[int, ...]:
    """Nothing fits: the best single sentence, or of the best quotation its beginning."""
    single = [unit for unit in ranked if len(unit) == 1]
    return tuple(unit[0] for unit in (single or ranked)[:1])
