"""`brief run` with [email], against a real SMTP server: who gets which edition, and what a failure costs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from outlets import Item, Outlets, configure
from smtp_server import Server, running, usual

from brief.archive.store import Archive
from brief.cli.main import main

MONDAY = datetime(2025, 11, 3, 6, 0, tzinfo=UTC)
ON_MONDAY = "Mon, 03 Nov 2025 05:00:00 GMT"
MAIL = """[email]
from = "Brief <brief@example.org>"
to = ["ann@example.org", "bob@example.org"]
host = "127.0.0.1"
security = "none"
port = {port}
"""


class Newsroom:
    """An outlet, readers with mailboxes, and a clock."""

    def __init__(self, outlets: Outlets, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        self.outlets, self.server, self._monkeypatch = outlets, server, monkeypatch
        self.mail, self.more = MAIL, ""

    def run(self, days: int, *items: Item) -> int:
        """A morning's run, so many days after Monday; exit code."""
        now = MONDAY + timedelta(days=days)
        self._monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(now.timestamp())))
        url = self.outlets.publish("Bote", *items)
        configure(Path(), {"bote": url}, more=self.mail.format(port=self.server.port) + self.more)
        return main(["run", "-q"])

    def mails(self) -> list[tuple[str, str]]:
        """Recipient and subject of what has arrived."""
        subjects = [str(message["Subject"]) for message in self.server.messages()]
        return list(zip(self.server.recipients(), subjects, strict=True))


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, outlets: Outlets) -> Iterator[Newsroom]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BRIEF_CONFIG", raising=False)
    monkeypatch.setattr("brief.cli.run.time.sleep", lambda seconds: None)
    with running(Server()) as server:
        yield Newsroom(outlets, server, monkeypatch)


def titles(key: str) -> set[str]:
    made = json.loads(Path(f"digests/{key}.json").read_bytes())
    stories = [story for section in made["sections"] for story in section["stories"]]
    return {article["title"] for story in stories for article in story["articles"]}


def test_everyone_gets_each_edition_once(news: Newsroom) -> None:
    assert news.run(0, Item("Bridge", ON_MONDAY)) == 0
    assert news.run(0, Item("Bridge", ON_MONDAY)) == 0
    assert [who for who, _ in news.mails()] == ["ann@example.org", "bob@example.org"]


def test_a_quiet_day_is_noted_or_skipped_as_asked(news: Newsroom) -> None:
    news.run(0, Item("Bridge", ON_MONDAY))
    assert news.run(1, Item("Bridge", ON_MONDAY)) == 0
    assert len(news.mails()) == 4
    news.more = 'when_empty = "skip"\n'
    assert news.run(2, Item("Bridge", ON_MONDAY)) == 0
    assert len(news.mails()) == 4
    with Archive.open(Path("state")) as archive:
        assert archive.editions.undelivered() == ()


def test_server_that_takes_nothing_loses_nothing(news: Newsroom) -> None:
    news.server.answer = lambda step, recipient: "553 5.7.1 not your address" if step == "MAIL" else None
    assert news.run(0, Item("Bridge", ON_MONDAY)) == 1
    assert news.mails() == []
    news.server.answer = usual
    assert news.run(1, Item("Ferry"), Item("Bridge", ON_MONDAY)) == 0
    assert titles("2025-11-04") == {"Bridge", "Ferry"}
    assert len(news.mails()) == 2


def test_who_could_not_be_reached_gets_the_same_edition_later(news: Newsroom) -> None:
    news.server.answer = bob_is_busy
    assert news.run(0, Item("Bridge", ON_MONDAY)) == 1
    first = Path("digests/2025-11-03.json").read_bytes()
    news.server.answer = usual
    assert news.run(1, Item("Ferry"), Item("Bridge", ON_MONDAY)) == 0
    assert Path("digests/2025-11-03.json").read_bytes() == first
    assert titles("2025-11-04") == {"Ferry"}
    arrived = [(who[:3], "Bridge" in subject) for who, subject in news.mails()]
    assert arrived == [("ann", True), ("bob", True), ("ann", False), ("bob", False)]


def test_who_joins_or_leaves_meanwhile_gets_no_edition_of_earlier_days(news: Newsroom) -> None:
    news.server.answer = bob_is_busy
    assert news.run(0, Item("Bridge", ON_MONDAY)) == 1
    news.server.answer = usual
    news.mail = MAIL.replace("bob@", "cid@")
    assert news.run(1, Item("Ferry"), Item("Bridge", ON_MONDAY)) == 0
    arrived = [(who[:3], "Bridge" in subject) for who, subject in news.mails()]
    assert arrived == [("ann", True), ("ann", False), ("cid", False)]


def test_mails_that_wait_go_out_even_where_every_source_fails(news: Newsroom) -> None:
    news.server.answer = bob_is_busy
    assert news.run(0, Item("Bridge", ON_MONDAY)) == 1
    news.server.answer = usual
    news.outlets.broken["/bote.xml"] = 500
    assert news.run(1, Item("Ferry")) == 1
    assert [who[:3] for who, _ in news.mails()] == ["ann", "bob"]


def test_a_digest_that_was_mailed_by_hand_does_not_stand_for_the_days_edition(news: Newsroom) -> None:
    Path("given").mkdir()
    Path("given/a.txt").write_text(
        "Title: Market\nDate: 2025-11-03\n\nThe market opens at nine. It closes at noon."
    )
    news.run(-1, Item("Bridge", ON_MONDAY))
    assert main(["digest", "given", "-q"]) == 0
    assert main(["send", "2025-11-03", "-q"]) == 0
    n_before = len(news.mails())
    assert news.run(0, Item("Ferry"), Item("Bridge", ON_MONDAY)) == 0
    assert titles("2025-11-03-2") == {"Ferry"}
    assert len(news.mails()) == n_before + 2


def test_an_approved_edition_whose_sending_was_cut_off_reaches_all(
    news: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(seconds: float) -> None:
        raise KeyboardInterrupt

    news.more = 'approve = true\neditor = "eve@example.org"\n'
    assert news.run(0, Item("Bridge", ON_MONDAY)) == 0
    news.server.answer = bob_is_busy
    with monkeypatch.context() as patched:
        patched.setattr("brief.cli.send.time.sleep", stopped)
        assert main(["send", "2025-11-03", "-q"]) == 130
    news.server.answer = usual
    assert news.run(1, Item("Ferry"), Item("Bridge", ON_MONDAY)) == 0
    arrived = [(who[:3], "Bridge" in subject) for who, subject in news.mails()]
    assert arrived == [("eve", True), ("ann", True), ("bob", True), ("eve", False)]


def test_a_draft_that_nobody_approved_goes_into_the_next_one(news: Newsroom) -> None:
    news.more = 'approve = true\neditor = "eve@example.org"\n'
    assert news.run(0, Item("Bridge", ON_MONDAY)) == 0
    assert [who for who, _ in news.mails()] == ["eve@example.org"]
    Path("digests/2025-11-03.edit.toml").write_text('note = "Good morning."', encoding="utf-8")
    assert news.run(1, Item("Ferry"), Item("Bridge", ON_MONDAY)) == 0
    assert titles("2025-11-04") == {"Bridge", "Ferry"}
    assert [path.name for path in Path("digests").glob("2025-11-03*")] == ["2025-11-03.edit.toml"]
    assert "2025-11-03" not in Path("digests/archive.html").read_text(encoding="utf-8")
    assert main(["send", "2025-11-04", "-q"]) == 0
    assert news.run(2, Item("Storm"), Item("Ferry"), Item("Bridge", ON_MONDAY)) == 0
    assert titles("2025-11-05") == {"Storm"}
    assert [who[:3] for who, _ in news.mails()] == ["eve", "eve", "ann", "bob", "eve"]
    with Archive.open(Path("state")) as archive:
        assert [one.key for one in archive.editions.undelivered()] == ["2025-11-05"]


@pytest.mark.parametrize("who", ["me@example.org", "Me <me@EXAMPLE.org>"])
def test_a_preview_sent_to_someone_else_does_not_hold_back_the_articles(news: Newsroom, who: str) -> None:
    news.more = 'approve = true\neditor = "eve@example.org"\n'
    news.run(0, Item("Bridge", ON_MONDAY))
    assert main(["send", "2025-11-03", "-q", "--to", who]) == 0
    assert news.run(1, Item("Ferry"), Item("Bridge", ON_MONDAY)) == 0
    assert titles("2025-11-04") == {"Bridge", "Ferry"}


def test_an_edition_that_one_reader_was_sent_alone_waits_for_the_others_and_says_so(
    news: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    news.more = 'approve = true\neditor = "eve@example.org"\n'
    news.run(0, Item("Bridge", ON_MONDAY))
    assert main(["send", "2025-11-03", "-q", "--to", "Ann <ann@EXAMPLE.org>"]) == 0
    assert news.run(1, Item("Ferry"), Item("Bridge", ON_MONDAY)) == 0
    assert titles("2025-11-04") == {"Ferry"}
    assert (
        "2025-11-03: some have it; the others wait for it. Fix: brief send 2025-11-03"
        in capsys.readouterr().err
    )
    assert main(["send", "2025-11-03", "-q"]) == 0
    assert sorted(who[:3] for who, subject in news.mails() if "Bridge" in subject) == ["ann", "bob", "eve"]
    with Archive.open(Path("state")) as archive:
        assert [one.key for one in archive.editions.undelivered()] == ["2025-11-04"]


def test_an_edition_that_everyone_was_sent_by_name_counts_as_delivered(news: Newsroom) -> None:
    news.more = 'approve = true\neditor = "eve@example.org"\n'
    news.run(0, Item("Bridge", ON_MONDAY))
    for who in ("ann@example.org", "bob@example.org"):
        main(["send", "2025-11-03", "-q", "--to", who])
    assert main(["send", "2025-11-03", "-q"]) == 0
    with Archive.open(Path("state")) as archive:
        assert archive.editions.undelivered() == ()


def mailed_by_hand(news: Newsroom) -> None:
    """A digest that is no edition, of which bob's mail was put off."""
    news.run(-1, Item("Bridge", ON_MONDAY))
    Path("given").mkdir()
    Path("given/a.txt").write_text(
        "Title: Market\nDate: 2025-11-03\n\nThe market opens at nine. It closes at noon."
    )
    assert main(["digest", "given", "-q"]) == 0
    news.server.answer = bob_is_busy
    assert main(["send", "2025-11-03", "-q"]) == 1
    news.server.answer = usual


def bob_is_busy(step: str, recipient: str) -> str | None:
    return "451 4.3.0 later" if step == "RCPT" and recipient.startswith("bob") else None


def test_a_mail_of_a_digest_made_by_hand_is_tried_again_by_the_next_run(
    news: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    mailed_by_hand(news)
    assert "Fix: brief send 2025-11-03 at any time, or none: brief run tries again" in capsys.readouterr().err
    assert news.run(1, Item("Ferry"), Item("Bridge", ON_MONDAY)) == 0
    arrived = [who[:3] for who, subject in news.mails() if "Market" in subject]
    assert arrived == ["ann", "bob"]


def test_a_mail_whose_digest_is_gone_is_given_up_and_told_once(
    news: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    mailed_by_hand(news)
    Path("digests/2025-11-03.json").unlink()
    assert news.run(1, Item("Ferry"), Item("Bridge", ON_MONDAY)) == 1
    assert (
        "not sent to all: its digest is not in OUT. Fix: brief send 2025-11-03 -o" in capsys.readouterr().err
    )
    assert news.run(2, Item("Ferry"), Item("Bridge", ON_MONDAY)) == 0
    assert capsys.readouterr().err == ""


def test_who_is_no_reader_of_the_settings_is_told_how_to_try_again(
    news: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    news.run(0, Item("Bridge", ON_MONDAY))
    news.server.answer = lambda step, recipient: "451 4.3.0 later" if step == "RCPT" else None
    assert main(["send", "2025-11-03", "-q", "--to", "me@example.org"]) == 1
    assert "Fix: brief send 2025-11-03 --to me@example.org, at any time" in capsys.readouterr().err
