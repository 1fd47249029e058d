"""What a summarizer, renderer, outbox and mail channel must offer. Structural types, no base class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, runtime_checkable

from brief.model import Delivery


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
    def figures(self) -> tuple[bool, ...]:
        """For each sentence whether it has a number in figures."""
        ...

    def is_fragment(self, index: int) -> bool:
        """Whether a sentence is a scrap: a heading, a credit, too few words."""
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


@runtime_checkable
class Outbox(Protocol):
    """Remembers who gets a digest and who has it. What was put survives a crash the moment `put` returns."""

    def of(self, digest_key: str) -> Sequence[Delivery]:
        """All rows of a digest."""
        ...

    def put(self, *deliveries: Delivery) -> None:
        """Write rows, each in place of the one with the same digest and recipient."""
        ...


@runtime_checkable
class Channel(Protocol):
    """A way out for mails: an SMTP server, the system's sendmail, a folder."""

    def send(self, *, sender: str, recipient: str, message_id: str, data: bytes) -> None:
        """Hand one mail over; returns once it is accepted.

        Args:
            sender, recipient: bare addresses, of the envelope.
            data: the whole message, CRLF line ends.
        Raises:
            TemporaryFailure: this mail may be accepted later.
            Unreachable: no mail can be handed over now, but later.
            PermanentFailure: this mail never will be.
            ChannelError: no mail can be sent until its owner mends something.
        """
        ...

    def close(self) -> None:
        """Let go of the connection; the next `send` makes a new one."""
        ...
