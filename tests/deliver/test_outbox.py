"""The outbox: who has a digest and who is still to get it, whatever happens in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from brief.deliver.outbox import MAX_ATTEMPTS, WAITS_S, DeliveryReport, Letter, deliver
from brief.errors import BriefError, ChannelError, PermanentFailure, TemporaryFailure, Unreachable
from brief.model import Delivery
from brief.protocols import Outbox

NOW = datetime(2025, 11, 5, 6, tzinfo=UTC)
NAMES = ("ada@example.org", "bo@example.org", "cy@example.org")
LETTERS = [
    Letter(recipient=name, sender="digest@example.org", message_id=f"{name}.1", data=b"x") for name in NAMES
]


class Crash(BaseException):
    """The process dies: nothing catches this."""


@dataclass
class Way:
    """A channel that answers as it is told; what it accepted stays."""

    answer: Callable[[str, int], BaseException | None] = lambda recipient, n_before: None
    tried: list[str] = field(default_factory=list)
    accepted: list[tuple[str, str]] = field(default_factory=list)

    def send(self, *, sender: str, recipient: str, message_id: str, data: bytes) -> None:
        error = self.answer(recipient, self.tried.count(recipient))
        self.tried.append(recipient)
        if error is None or isinstance(error, Crash):  # a crash after the server took it is the worst case
            self.accepted.append((recipient, message_id))
        if error:
            raise error

    def close(self) -> None:
        pass


@dataclass
class Clock:
    waited: list[float] = field(default_factory=list)

    def __call__(self, seconds: float) -> None:
        self.waited.append(seconds)


def run(
    outbox: Outbox,
    way: Way,
    *,
    now: datetime = NOW,
    again: bool = False,
    sleep: Clock | None = None,
    patient: bool = True,
) -> DeliveryReport:
    return deliver(
        LETTERS,
        key="2025-11-04",
        outbox=outbox,
        channel=way,
        now=now,
        sleep=sleep or Clock(),
        again=again,
        patient=patient,
    )


def rows(outbox: Outbox) -> dict[str, Delivery]:
    return {row.recipient: row for row in outbox.of("2025-11-04")}


def test_all_get_it_once_and_a_second_run_sends_nothing(outbox: Outbox) -> None:
    way = Way()
    first, second = run(outbox, way), run(outbox, way)
    assert (first.sent, second.already, second.sent) == (NAMES, NAMES, ())
    assert way.tried == list(NAMES)


def test_everyone_is_written_down_before_the_first_try(outbox: Outbox) -> None:
    with pytest.raises(Crash):
        run(outbox, Way(lambda recipient, n: Crash()))
    assert {name: row.state for name, row in rows(outbox).items()} == dict(
        zip(NAMES, ("sending", "pending", "pending"), strict=True)
    )


@pytest.mark.parametrize("at", NAMES)
def test_a_crash_loses_nobody_and_a_repeat_has_the_same_message_id(outbox: Outbox, at: str) -> None:
    way = Way(lambda recipient, n: Crash() if recipient == at and n == 0 else None)
    with pytest.raises(Crash):
        run(outbox, way)
    run(outbox, way)
    assert {recipient for recipient, _ in way.accepted} == set(NAMES)
    assert len(set(way.accepted)) == len(NAMES)


def test_temporary_failure_is_tried_again_after_growing_waits(outbox: Outbox) -> None:
    clock = Clock()
    way = Way(lambda recipient, n: TemporaryFailure("busy") if recipient == NAMES[1] and n < 3 else None)
    report = run(outbox, way, sleep=clock)
    assert (set(report.sent), report.problems) == (set(NAMES), ())
    assert clock.waited == list(WAITS_S)


def test_what_stays_temporary_waits_for_a_later_run(outbox: Outbox) -> None:
    greylisted = Way(lambda recipient, n: TemporaryFailure("greylisted") if recipient == NAMES[1] else None)
    report = run(outbox, greylisted)
    row = rows(outbox)[NAMES[1]]
    assert (report.waiting, row.state, row.last_error) == (NAMES[1:2], "pending", "greylisted")
    assert row.next_try is not None
    assert NOW + timedelta(minutes=30) < datetime.fromisoformat(row.next_try) < NOW + timedelta(minutes=90)
    assert "greylisted" in str(report.problems[0])
    assert run(outbox, way := Way(), now=NOW + timedelta(minutes=10)).waiting == NAMES[1:2]
    assert way.tried == []
    assert run(outbox, way, now=NOW + timedelta(hours=2)).sent == NAMES[1:2]


def test_who_asks_for_it_is_not_put_off(outbox: Outbox) -> None:
    run(outbox, Way(lambda recipient, n: TemporaryFailure("busy")))
    assert set(run(outbox, Way(), again=True).sent) == set(NAMES)


def test_after_days_of_trying_it_is_given_up_and_told(outbox: Outbox) -> None:
    run(outbox, Way(lambda recipient, n: TemporaryFailure("busy")))
    outbox.put(*(replace(row, attempts=MAX_ATTEMPTS - 1, next_try=None) for row in rows(outbox).values()))
    report = run(outbox, Way(lambda recipient, n: TemporaryFailure("busy")))
    assert set(report.failed) == set(NAMES)
    assert len(report.problems) == len(NAMES)


def test_permanent_failure_is_told_and_not_tried_again_unasked(outbox: Outbox) -> None:
    way = Way(lambda recipient, n: PermanentFailure("550 no such user") if recipient == NAMES[0] else None)
    report = run(outbox, way)
    assert (report.failed, set(report.sent)) == (NAMES[:1], set(NAMES[1:]))
    assert str(report.problems[0]).startswith("ada@example.org: 550 no such user. Fix: check the address")
    assert run(outbox, way).failed == NAMES[:1]
    assert way.tried.count(NAMES[0]) == 1
    assert run(outbox, Way(), again=True).sent == NAMES[:1]


def test_what_concerns_everyone_stops_the_run_and_blames_nobody(outbox: Outbox) -> None:
    wrong = ChannelError("smtp.example.org:587: the login is refused. Fix: check user")
    way = Way(lambda recipient, n: wrong)
    report = run(outbox, way, sleep=(clock := Clock()))
    assert (report.waiting, clock.waited, way.tried) == (NAMES, [], [NAMES[0]])
    assert [problem.fix for problem in report.problems] == ["check user"]
    assert {(row.state, row.attempts) for row in rows(outbox).values()} == {("pending", 0)}
    assert run(outbox, Way()).sent == NAMES


def test_server_that_cannot_be_reached_is_tried_once_a_round_not_once_a_recipient(outbox: Outbox) -> None:
    down = Way(lambda recipient, n: Unreachable("no connection"))
    report = run(outbox, down)
    assert (report.waiting, len(down.tried)) == (NAMES, 1 + len(WAITS_S))
    assert {row.last_error for row in rows(outbox).values()} == {"no connection"}
    assert run(outbox, Way(), again=True).sent == NAMES


def test_a_mail_that_a_server_chokes_on_keeps_nobody_else_from_theirs(outbox: Outbox) -> None:
    way = Way(lambda recipient, n: Unreachable("no answer") if recipient == NAMES[0] else None)
    assert (run(outbox, way).sent, way.tried[:3]) == (NAMES[1:], list(NAMES))


def test_where_a_person_looks_on_a_server_that_cannot_be_reached_is_told_at_once(outbox: Outbox) -> None:
    down = Way(lambda recipient, n: Unreachable("no connection"))
    report = run(outbox, down, sleep=(clock := Clock()), patient=False)
    assert (report.waiting, clock.waited, len(report.problems)) == (NAMES, [], 3)
    busy = Way(lambda recipient, n: TemporaryFailure("busy") if n < 1 else None)
    assert run(outbox, busy, sleep=clock, patient=False, again=True).sent == NAMES
    assert clock.waited == [5]


def test_what_is_waited_for_is_told(outbox: Outbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("WARNING", logger="brief")
    run(outbox, Way(lambda recipient, n: TemporaryFailure("451 busy") if n < 1 else None))
    assert caplog.messages == ["451 busy: 3 not accepted yet; trying again in 5 s"]


def test_errors_of_other_kinds_are_not_swallowed(outbox: Outbox) -> None:
    with pytest.raises(BriefError, match="disk"):
        run(outbox, Way(lambda recipient, n: BriefError("disk")))
