"""The exceptions that stop what a caller asked for.

    BriefError                 anything brief raises on purpose; exit code 1
    ├── ReadError              an input can't be read, or isn't an article
    │   └── FetchError         a page or feed can't be fetched
    ├── CondenseError          a summarizer could not do its work
    ├── RenderError            a digest could not be written in the format asked for
    ├── VerifyError            a digest file can't be checked at all
    ├── ChannelError           no mail can be sent until its owner mends something
    ├── TemporaryFailure       one mail wasn't accepted now
    │   └── Unreachable        the way out can't be reached now, for any mail
    ├── PermanentFailure       one mail will never be accepted
    ├── ArchiveError           the archive can't be opened, read or written, or another run is at work in it
    │   └── Unstorable         one record is of a kind that the archive can't hold; the others are not affected
    └── UsageError             a wrong option, method, format or setting; exit code 2

One bad item among many is not an exception but a `Problem` (model.py): the run goes on.
Messages have the form ``where: what (want …). Fix: …``.
"""

from __future__ import annotations

from brief.model import Problem


def problem_of(told: object, *, where: str, fix: str = "", kind: str = "unread") -> Problem:
    """An error, or its message, as a Problem, with the advice that it gives itself.

    Args:
        fix: for one that gives none.
    """
    what, _, advice = str(told).partition(". Fix: ")
    return Problem(where=where, what=what, fix=advice or fix, kind=kind)


class BriefError(Exception):
    """Anything brief raises on purpose."""


class ReadError(BriefError):
    """An input can't be read, or isn't an article; `problem` says where, what and how to fix it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class FetchError(ReadError):
    """A page or feed can't be fetched."""

    def __init__(
        self,
        problem: Problem,
        *,
        status: int | None = None,
        retry_after_s: int | None = None,
        answered: bool = True,
    ) -> None:
        super().__init__(problem)
        self.status = status  # the server's, where that is what is wrong
        self.retry_after_s = retry_after_s  # how long the server wants to be left alone
        self.answered = answered  # False: the host wasn't reached, or said nothing in time


class CondenseError(BriefError):
    """A summarizer could not do its work."""


class RenderError(BriefError):
    """A digest could not be written in the format asked for."""


class VerifyError(BriefError):
    """A digest file can't be checked at all: not readable, or not a digest."""


class ArchiveError(BriefError):
    """The archive can't be opened, read or written, or another run is at work in it."""


class Unstorable(ArchiveError):
    """One record is of a kind that the archive can't hold."""


class ChannelError(BriefError):
    """No mail can be sent until its owner mends something: login, certificate, host, folder."""


class TemporaryFailure(BriefError):
    """One mail wasn't accepted now, and may be later: busy, greylisted, connection lost."""


class Unreachable(TemporaryFailure):
    """The way out can't be reached now, which concerns every mail alike."""


class PermanentFailure(BriefError):
    """One mail will never be accepted: no such recipient, refused."""


class UsageError(BriefError, ValueError):
    """A wrong option, method, format or setting."""


def check_text(name: str, value: object) -> None:
    """Raise UsageError for an argument that is no text."""
    if not isinstance(value, str):
        raise UsageError(f"{name}: {value!r:.60} is not text (want a str). Fix: hand over text")
