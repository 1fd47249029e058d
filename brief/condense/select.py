"""An order of importance -> the sentences of a brief: within the length, whole quotations, nothing twice.

Sentences are taken in order of importance while they fit. A method may ask for care: then a sentence that
cannot stand alone is taken only after the sentence before it, or where nothing else is left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from brief.condense.length import Limit
from brief.condense.quotations import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What there is to choose from. Sequences are parallel to the sentences."""

    units: tuple[Unit, ...]
    lengths: Sequence[int]  # words
    keys: Sequence[tuple[str, ...]]  # equal for sentences that say the same in the same words
    needy: Sequence[bool]  # cannot stand without the sentence before
    excluded: frozenset[int] = field(default=frozenset())  # already shown


def select(order: Sequence[int], choice: Choice, limit: Limit) -> tuple[int, ...]:
    """Choose sentences.

    Args:
        order: indexes, the most important first; what is not in it is not chosen.
        choice: the sentences.
        limit: how much may be taken.
    Returns:
        Indexes in document order; at least one where `order` has one that is not excluded.
    """
    unit_of = {index: unit for unit in choice.units for index in unit}
    ranked = list(dict.fromkeys(unit_of[index] for index in order))
    allowed = [unit for unit in ranked if choice.excluded.isdisjoint(unit)]
    taken = _Taken(choice, limit)
    for unit in allowed:
        if not choice.needy[unit[0]] or unit[0] - 1 in taken.indexes:
            taken.add(unit)
    for unit in allowed:
        before = unit_of.get(unit[0] - 1)
        if choice.needy[unit[0]] and before is not None and before in allowed:
            taken.add(before, unit)
    for unit in allowed:
        taken.add(unit)
    if not taken.indexes:
        return _one(allowed or ranked, choice)
    return tuple(sorted(taken.indexes))


class _Taken:
    """What has been chosen so far, and whether more fits."""

    def __init__(self, choice: Choice, limit: Limit) -> None:
        self.indexes: set[int] = set()
        self._choice = choice
        self._limit = limit
        self._words = 0
        self._keys: set[tuple[str, ...]] = set()

    def add(self, *units: Unit) -> None:
        """Take units together if they fit and say nothing a second time."""
        new = [index for unit in units for index in unit if index not in self.indexes]
        keys = {self._choice.keys[index] for index in new}
        words = self._words + sum(self._choice.lengths[index] for index in new)
        if not keys.isdisjoint(self._keys) or len(keys) < len(new):
            return
        if self._limit.allows(len(self.indexes) + len(new), words):
            self.indexes.update(new)
            self._keys |= keys
            self._words = words


def _one(ranked: Sequence[Unit], choice: Choice) -> tuple[int, ...]:
    """Nothing fits: the best single sentence, or of the best quotation its beginning."""
    single = [unit for unit in ranked if len(unit) == 1]
    return (single[0][0],) if single else tuple(unit[0] for unit in ranked[:1])
