"""The opening of the article: the method that news is written for, and that every other has to beat."""

from __future__ import annotations

from brief.protocols import Condensable


class Lead:
    """Takes sentences from the top."""

    name = "lead"
    version = 1

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The first `n` sentences, in order."""
        return tuple(range(min(n, len(text.texts))))
