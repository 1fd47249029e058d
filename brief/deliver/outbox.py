"""Letters and an outbox → letters sent, each recipient's state written down before and after every try.

A row goes pending → sending → sent, or back to pending with the time of its next try, or failed. What stands at
"sending" when a run begins was cut off in mid-try: nobody knows whether the mail went out, so it is sent again, with
the same Message-ID (at least once; a receiver can drop the second copy by it). Nobody is lost, whenever a run dies.

Temporary failures are tried again within the run after the waits of `WAITS_S`, then by later runs at growing
distances, as RFC 5321 (4.5.4.1) has it: half an hour at first, for about four days in all. Where the server can't be
reached at all, the others aren't tried one by one, and where a person looks on it is told at once instead of waited for.
Permanent failures are told and not tried again unless asked for. A `ChannelError` (wrong password, wrong certificate)
stops the run and blames no recipient.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from brief.errors import ChannelError, PermanentFailure, TemporaryFailure, Unreachable, problem_of
from brief.model import Delivery, Problem, in_utc
from brief.protocols import Channel, Outbox

log = logging.getLogger(__name__)

# A dropped connection is mended in seconds; greylisting servers usually ask for five minutes.
WAITS_S = (5, 60, 300)
# Hours after which later runs try again, the last one from then on.
_BACKOFF_HOURS = (0.5, 1, 2, 4, 8, 12, 24)
# With the hours above, the tries of about four days, when each run makes up to four.
MAX_ATTEMPTS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A mail for one recipient, ready to go."""

    recipient: str  # address, of the envelope
    sender: str  # address, of the envelope
    message_id: str  # without angle brackets
    data: bytes  # the whole message, CRLF line ends


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryReport:
    """What came of a run, by recipient."""

    sent: tuple[str, ...] = ()
    already: tuple[str, ...] = ()  # had it from an earlier run
    waiting: tuple[str, ...] = ()  # are tried again by a later run
    failed: tuple[str, ...] = ()  # are not
    problems: tuple[Problem, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether nobody is left to be tried again."""
        return not self.waiting

    @property
    def is_out(self) -> bool:
        """Whether someone has it, or nobody is to get it."""
        return bool(self.sent or self.already) or not (self.waiting or self.failed or self.problems)


def deliver(
    letters: Iterable[Letter],
    *,
    key: str,
    outbox: Outbox,
    channel: Channel,
    now: datetime,
    sleep: Callable[[float], None],
    again: bool = False,
    patient: bool = True,
    tried_again: Callable[[Delivery], str] = lambda row: (
        f"none needed: a run after {row.next_try} tries again"
    ),
) -> DeliveryReport:
    """Send what is due.

    Args:
        letters: one a recipient; those of recipients who have it are passed over.
        key: names the digest in the outbox.
        now: the run's time, with its zone.
        sleep: waits so many seconds.
        again: also try recipients who failed for good, or are not due yet.
        patient: whether a server that can't be reached is waited for.
        tried_again: for the mail of someone who waits, who tries again and when.
    """
    run = _Run(outbox=outbox, channel=channel, now=now, tried_again=tried_again)
    due = run.enlist(letters, key, again=again)
    try:
        for wait_s in (*WAITS_S, None):
            due = run.round(due)
            if not due or wait_s is None or (run.is_cut_off and not patient):
                break
            log.warning("%s: %d not accepted yet; trying again in %d s", run.last_error, len(due), wait_s)
            channel.close()
            sleep(wait_s)
            run.now += timedelta(seconds=wait_s)
    except ChannelError as error:
        run.problems.append(problem_of(error, where="mail", fix="mend it, then run brief again"))
    finally:
        channel.close()
    return run.report()


@dataclass(slots=True, kw_only=True)
class _Run:
    outbox: Outbox
    channel: Channel
    now: datetime
    tried_again: Callable[[Delivery], str]
    last_error: str = ""  # that is temporary
    is_cut_off: bool = False  # in the last round, the server could not be reached
    rows: dict[str, Delivery] = field(default_factory=dict)  # by recipient, as last saved
    already: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def enlist(self, letters: Iterable[Letter], key: str, *, again: bool) -> list[Letter]:
        """Write a row for everyone before the first try, so that a crash forgets nobody; returns who is due."""
        known = {row.recipient: row for row in self.outbox.of(key)}
        wanted = {letter.recipient: letter for letter in letters}
        new = [
            Delivery(digest_key=key, recipient=name, message_id=letter.message_id)
            for name, letter in wanted.items()
            if name not in known
        ]
        self.outbox.put(*new)
        rows = {**known, **{row.recipient: row for row in new}}
        self.already = [name for name in wanted if rows[name].state == "sent"]
        self.rows = {name: rows[name] for name in wanted if rows[name].state != "sent"}
        return [wanted[name] for name, row in self.rows.items() if again or self._is_due(row)]

    def round(self, due: Sequence[Letter]) -> list[Letter]:
        """Try each once; returns those to be tried again. Where nobody can be reached, the rest isn't tried one by one.

        Raises:
            ChannelError: no mail can be sent; the row is pending as before.
        """
        left = []
        self.is_cut_off = False
        for place, letter in enumerate(due):
            try:
                left += [] if self._attempt(letter) else [letter]
            except Unreachable as error:
                self.is_cut_off = True
                # Should it be this one mail that a server chokes on, the others come before it next time.
                rest = (*due[place + 1 :], letter)
                return left + [one for one in rest if not self._put_off(one.recipient, error)]
        return left

    def _attempt(self, letter: Letter) -> bool:
        """Try once; False where it should be tried again."""
        before = self.rows[letter.recipient]
        self._save(replace(before, state="sending", attempts=before.attempts + 1))
        try:
            self.channel.send(
                sender=letter.sender,
                recipient=letter.recipient,
                message_id=letter.message_id,
                data=letter.data,
            )
        except Unreachable:
            raise
        except TemporaryFailure as error:
            return self._put_off(letter.recipient, error)
        except PermanentFailure as error:
            self._give_up(letter.recipient, error)
            return True
        except ChannelError as error:
            self._save(replace(before, state="pending", last_error=str(error)))
            raise
        self._save(replace(self.rows[letter.recipient], state="sent", next_try=None, last_error=None))
        return True

    def report(self) -> DeliveryReport:
        """What became of everyone; those who wait are told with the last answer."""
        states = {row.recipient: row.state for row in self.rows.values()}
        waiting = tuple(one for one, state in states.items() if state not in ("sent", "failed"))
        told = [
            Problem(where=row.recipient, what=f"not sent yet ({row.last_error})", fix=self.tried_again(row))
            for row in self.rows.values()
            if row.recipient in waiting and row.next_try
        ]
        return DeliveryReport(
            sent=tuple(one for one, state in states.items() if state == "sent"),
            already=tuple(self.already),
            waiting=waiting,
            failed=tuple(one for one, state in states.items() if state == "failed"),
            problems=(*self.problems, *told),
        )

    def _is_due(self, row: Delivery) -> bool:
        if row.state == "failed":
            return False
        return row.next_try is None or datetime.fromisoformat(row.next_try) <= self.now

    def _put_off(self, recipient: str, error: TemporaryFailure) -> bool:
        row, self.last_error = self.rows[recipient], str(error)
        if row.attempts >= MAX_ATTEMPTS:
            self._give_up(recipient, error)
            return True
        hours = _BACKOFF_HOURS[min(row.attempts // (len(WAITS_S) + 1), len(_BACKOFF_HOURS) - 1)]
        at = in_utc(self.now + timedelta(hours=hours))
        self._save(replace(row, state="pending", next_try=at, last_error=str(error)))
        return False

    def _give_up(self, recipient: str, error: PermanentFailure | TemporaryFailure) -> None:
        self._save(replace(self.rows[recipient], state="failed", next_try=None, last_error=str(error)))
        fix = "check the address, then brief send DATE"
        self.problems.append(problem_of(error, where=recipient, fix=fix))

    def _save(self, row: Delivery) -> None:
        self.outbox.put(row)
        self.rows[row.recipient] = row
