"""What a summarizer and a renderer must offer. Structural types: no base class to inherit from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, runtime_checkable


@runtime_checkable
class Summarizer(Protocol):
    """Ranks the sentences of one text. Pure: the same words give the same ranks."""

    name: str  # as on the command line, "text-rank"
    version: int  # raised when the choice changes: "text-rank@1"

    def rank(self, text: Condensable, n: int) -> Sequence[int]:
        """The indexes of up to `n` different sentences, the most important first."""
        ...


@runtime_checkable
class Condensable(Protocol):
    """What a summarizer sees of a text: its sentences as words, and what is known around them."""

    @property
    def texts(self) -> tuple[str, ...]:
        """The sentences, word for word."""
        ...

    @property
    def words(self) -> tuple[tuple[str, ...], ...]:
        """For each sentence its stems, stop words left out."""
        ...

    @property
    def paragraphs(self) -> tuple[int, ...]:
        """For each sentence the number of its paragraph."""
        ...

    @property
    def places(self) -> tuple[int, ...]:
        """For each sentence where it stands in its own article, from 0; a text may be several articles."""
        ...

    @property
    def lengths(self) -> tuple[int, ...]:
        """For each sentence its number of words, stop words and all."""
        ...

    @property
    def language(self) -> str:
        """BCP 47 tag; "und" where not known."""
        ...

    @property
    def title(self) -> str | None:
        """The article's title, where it has one."""
        ...


@runtime_checkable
class Renderer(Protocol):
    """Turns the canonical form of a finished digest into text or bytes; decides nothing."""

    def __call__(self, payload: dict[str, Any]) -> str | bytes: ...
