"""A text as a sparse vector: features.py makes it, and what follows measures or changes it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Vector:
    """A text's heaviest features."""

    features: NDArray[np.int64]  # ascending
    weights: NDArray[np.float64]  # of length 1 together, unless there are none
    shares: NDArray[np.float64]  # of a word: what sharing a feature is worth as evidence, 1 for a whole word
    fullness: float  # 0 for a headline, 1 for a full text
