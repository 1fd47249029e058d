"""Labels by people and labels by a detector → precision and recall of each label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """How often a label was right, wrong and missed."""

    hits: int
    false: int  # said, and not so
    missed: int  # so, and not said

    @property
    def precision(self) -> float:
        """The part of what was said that is so; 1.0 where nothing was said."""
        return self.hits / (self.hits + self.false) if self.hits + self.false else 1.0

    @property
    def recall(self) -> float:
        """The part of what is so that was said; 1.0 where nothing is."""
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0


def confusions(pairs: Iterable[tuple[str, str]]) -> dict[str, Confusion]:
    """For each label its confusion.

    Args:
        pairs: (what a person says, what the detector says).
    Returns:
        By label, in alphabetical order.
    """
    hits, false, missed = Counter[str](), Counter[str](), Counter[str]()
    for wanted, said in pairs:
        if wanted == said:
            hits[wanted] += 1
        else:
            false[said] += 1
            missed[wanted] += 1
    labels = sorted(hits.keys() | false.keys() | missed.keys())
    return {name: Confusion(hits=hits[name], false=false[name], missed=missed[name]) for name in labels}
