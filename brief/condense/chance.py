"""Random: any sentences, the floor for comparisons."""

from __future__ import annotations

import random
from hashlib import sha256

from brief.protocols import Condensable


class Random:
    """Any sentences; the floor for comparisons. Seeded by the text, so the same text gives the same."""

    name = "random"
    version = 2

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The indexes of up to `n` different sentences, in an order drawn by lot."""
        seed = sha256("\0".join(text.texts).encode("utf-8", "surrogatepass")).digest()
        order = list(range(len(text.texts)))
        random.Random(seed).shuffle(order)
        return tuple(order[:n])
