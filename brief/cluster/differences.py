"""Articles of one story → the figures they disagree on."""

from __future__ import annotations

from collections.abc import Sequence

from brief.model import Article


def differences(articles: Sequence[Article]) -> tuple[tuple[tuple[int, str], ...], ...]:
    """For each figure in dispute the articles' indexes, and the words as they stand there."""
    return ()
