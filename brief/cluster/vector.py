"""A text as a sparse vector: features.py makes it, and what follows measures or changes it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_TEASER = (0.4, 0.5, 0.9)  # from and to which fullness a text is wholly a teaser, and from which not at all


@dataclass(frozen=True, slots=True, eq=False)
class Vector:
    """A text's heaviest features."""

    features: NDArray[np.int64]  # ascending
    weights: NDArray[np.float64]  # of length 1 together, unless none are or some count less
    shares: NDArray[np.float64]  # of a word: what sharing a feature is worth as evidence, 1 for a whole word
    telling: NDArray[np.float64]  # how far each counts among few teasers: what any report says counts less
    fullness: float  # 0 for a headline, 1 for a full text

    @property
    def teaser(self) -> float:
        """How far the text is neither a headline nor a full text, 0 to 1."""
        return teaser(self.fullness)


def teaser(fullness: float) -> float:
    """How far a text so full is neither a headline nor a full text, 0 to 1."""
    return max(0.0, min(1.0, fullness / _TEASER[0], (_TEASER[2] - fullness) / (_TEASER[2] - _TEASER[1])))
