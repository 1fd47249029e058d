"""Editions: what goes into one, what is kept when, and what a failure costs."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from outlets import Item, Outlets, configure

from brief.archive.store import Archive
from brief.cli.main import main
from brief.edition import free_key, nobody_has
from brief.model import Delivery

MONDAY = datetime(2025, 11, 3, 6, 0, tzinfo=UTC)
ON_MONDAY = "Mon, 03 Nov 2025 05:00:00 GMT"
ON_SUNDAY = "Sun, 02 Nov 2025 20:00:00 GMT"


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, outlets: Outlets) -> Newsroom:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BRIEF_CONFIG", raising=False)
    return Newsroom(tmp_path, monkeypatch, outlets)


class Newsroom:
    """An outlet, a brief.toml, and a clock."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, outlets: Outlets) -> None:
        self.folder, self.outlets, self._monkeypatch = folder, outlets, monkeypatch
        self.more = ""
        self.at(0)

    def at(self, hours: float) -> None:
        """The clock, in hours after Monday six o'clock."""
        now = MONDAY + timedelta(hours=hours)
        self._monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(now.timestamp())))

    def publish(self, *items: Item) -> None:
        """What the outlet's feed shows from now on."""
        configure(self.folder, {"bote": self.outlets.publish("Bote", *items)}, more=self.more)

    def run(self, *options: str) -> int:
        return main(["run", "-q", *options])

    def pages(self) -> list[str]:
        return sorted(path.stem for path in (self.folder / "digests").glob("20*.md"))

    def titles(self, key: str) -> list[str]:
        """The titles of all articles of an edition's page."""
        made = json.loads((self.folder / "digests" / f"{key}.json").read_bytes())
        stories = [story for section in made["sections"] for story in section["stories"]]
        return sorted(article["title"] for story in stories for article in story["articles"])

    def story(self, key: str) -> dict[str, Any]:
        made = json.loads((self.folder / "digests" / f"{key}.json").read_bytes())
        (story,) = [story for section in made["sections"] for story in section["stories"]]
        return dict(story)


def test_an_edition_has_all_that_came_since_the_last_one_whatever_its_date(news: Newsroom) -> None:
    news.publish(Item("Bridge", ON_MONDAY))
    assert news.run() == 0
    assert news.titles("2025-11-03") == ["Bridge"]
    news.at(24)
    news.publish(Item("Storm", ON_SUNDAY), Item("Ferry"), Item("Bridge", ON_MONDAY))
    assert news.run() == 0
    assert news.titles("2025-11-04") == ["Ferry", "Storm"]
    assert news.pages() == ["2025-11-03", "2025-11-04"]


@pytest.mark.parametrize("link", ["", None])
def test_what_is_corrected_in_a_feed_without_a_new_date_is_told_as_changed(
    news: Newsroom, link: str | None
) -> None:
    text = "Nine cracks were found in the pillars of the bridge in Norfield. It stays shut until Easter."
    news.publish(Item("Bridge", ON_MONDAY, text=text, link=link))
    news.run()
    news.at(24)
    news.publish(Item("Bridge", ON_MONDAY, text=text.replace("Nine", "Eleven"), link=link))
    assert news.run() == 0
    told = news.story("2025-11-04")
    assert (told["status"], [one["told"] for one in told["changed"]]) == ("updated", ["2025-11-03"])


def test_a_delivered_edition_is_never_rewritten(news: Newsroom) -> None:
    news.publish(Item("Bridge", ON_MONDAY))
    news.run()
    before = (news.folder / "digests/2025-11-03.json").read_bytes()
    news.at(3)
    news.publish(Item("Ferry", ON_MONDAY), Item("Bridge", ON_MONDAY))
    assert news.run() == 0
    assert (news.folder / "digests/2025-11-03.json").read_bytes() == before
    assert news.titles("2025-11-03-2") == ["Ferry"]
    assert (news.folder / "digests/2025-11-03-2.html").is_file()


def test_an_edition_is_made_as_its_editors_want_it(news: Newsroom) -> None:
    (news.folder / "digests").mkdir()
    (news.folder / "digests/2025-11-03.edit.toml").write_text('note = "Good morning."', encoding="utf-8")
    news.publish(Item("Bridge", ON_MONDAY))
    news.run()
    made = json.loads((news.folder / "digests/2025-11-03.json").read_bytes())
    assert made["editors"]["note"] == "Good morning."
    assert "Good morning." in (news.folder / "digests/2025-11-03.html").read_text("utf-8")


def test_nothing_new_makes_no_second_edition_of_a_day(
    news: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    news.publish(Item("Bridge", ON_MONDAY))
    news.run()
    news.at(3)
    assert main(["run"]) == 0
    assert "nothing new" in capsys.readouterr().out
    assert news.pages() == ["2025-11-03"]


def test_a_quiet_day_has_a_page_that_says_so(news: Newsroom) -> None:
    news.publish(Item("Bridge", ON_MONDAY))
    news.run()
    news.at(24)
    assert news.run() == 0
    assert news.titles("2025-11-04") == []


def test_a_story_goes_on_from_earlier_editions(news: Newsroom) -> None:
    first = "<p>The Narve bridge in Nordau was closed on Monday after cracks were found in its deck.</p>" * 3
    more = "<p>Repairs of the Narve bridge in Nordau will cost 4.1 million euros, the town said.</p>"
    news.publish(Item("Narve bridge in Nordau closed after cracks", ON_MONDAY, first))
    news.run()
    before = news.story("2025-11-03")
    assert before["status"] == "new"
    news.at(24)
    news.publish(Item("Narve bridge in Nordau closed: repairs will cost millions", text=first + more))
    news.run()
    after = news.story("2025-11-04")
    assert (after["status"], after["id"], after["since"]) == ("updated", before["id"], "2025-11-03")


def test_all_sources_failed_makes_no_edition_and_the_next_run_catches_up(news: Newsroom) -> None:
    news.publish(Item("Bridge", ON_MONDAY))
    news.run()
    news.publish(Item("Ferry"), Item("Bridge", ON_MONDAY))
    news.outlets.broken["/bote.xml"] = 500
    news.at(24)
    assert news.run() == 1
    assert news.pages() == ["2025-11-03"]
    del news.outlets.broken["/bote.xml"]
    news.at(48)
    assert news.run() == 0
    assert news.titles("2025-11-05") == ["Ferry"]


def test_many_failed_sources_are_told_at_the_top_and_a_few_in_the_report(news: Newsroom) -> None:
    good = {f"s{n}": news.outlets.publish(f"S{n}", Item(f"T{n}", ON_MONDAY)) for n in range(4)}
    gone = f"{news.outlets.root}/none.xml"
    configure(news.folder, {**good, "lost": gone})
    assert news.run() == 0
    first = (news.folder / "digests/2025-11-03.md").read_text(encoding="utf-8")
    assert "out of reach" not in first
    assert "none.xml" in first
    configure(news.folder, {**good, "lost": gone, "gone": gone})
    news.at(24)
    assert news.run() == 0
    second = (news.folder / "digests/2025-11-04.md").read_text(encoding="utf-8")
    assert "Sources out of reach: 2 of 6" in second[:200]


def test_a_dry_run_changes_nothing(news: Newsroom, capsys: pytest.CaptureFixture[str]) -> None:
    news.publish(Item("Bridge", ON_MONDAY))
    assert main(["run", "--dry-run"]) == 0
    assert "Would write" in capsys.readouterr().out
    assert sorted(path.name for path in news.folder.iterdir()) == ["brief.toml"]
    news.run()
    news.at(24)
    news.publish(Item("Ferry"))
    kept = {path: path.read_bytes() for path in news.folder.rglob("*") if path.is_file()}
    assert main(["run", "--dry-run"]) == 0
    assert {path: path.read_bytes() for path in news.folder.rglob("*") if path.is_file()} == kept
    assert news.pages() == ["2025-11-03"]
    assert news.run() == 0
    assert news.titles("2025-11-04") == ["Ferry"]


def test_without_sources_the_next_step_is_told(news: Newsroom, capsys: pytest.CaptureFixture[str]) -> None:
    configure(news.folder, {})
    assert main(["run"]) == 2
    assert "brief add" in capsys.readouterr().err


def test_pages_that_cannot_be_written_leave_the_articles_waiting(news: Newsroom) -> None:
    news.publish(Item("Bridge", ON_MONDAY))
    (news.folder / "digests").write_text("in the way")
    assert news.run() == 1
    (news.folder / "digests").unlink()
    news.at(3)
    assert news.run() == 0
    assert news.titles("2025-11-03") == ["Bridge"]


def test_what_an_edition_cites_can_be_verified_when_everything_else_is_gone(news: Newsroom) -> None:
    news.publish(Item("Bridge", ON_MONDAY), Item("Older", "Sat, 01 Nov 2025 05:00:00 GMT"))
    news.run()
    (news.folder / "digests/2025-11-03.texts.json").unlink()
    news.at(400 * 24)
    news.publish(Item("Ferry"))
    assert news.run() == 0
    with Archive.open(news.folder / "state") as archive:
        assert [article.title for article in archive.articles] == ["Bridge", "Ferry"]
    assert main(["verify", "digests/2025-11-03.json"]) == 0


def test_a_page_of_an_article_that_has_grown_since_is_made_anew(
    news: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    sources = {}
    for name, n_times in (("Bote", 2), ("Region", 9)):
        text = "<p>The bridge in Nordau was closed on Monday.</p>" * n_times
        item = Item("Bridge", ON_MONDAY, text, link=f"{news.outlets.root}/shared")
        configure(news.folder, sources := {**sources, name.lower(): news.outlets.publish(name, item)})
        assert main(["collect", "-q"]) == 0
        assert main(["digest"]) == 0
        news.at(3)
    assert "stays" not in capsys.readouterr().err
    with Archive.open(news.folder / "state") as archive:
        assert [len(article.text) > 300 for article in archive.articles] == [True]


def test_a_page_made_of_other_articles_is_not_overwritten(news: Newsroom) -> None:
    (news.folder / "mine").mkdir()
    (news.folder / "mine/a.txt").write_text("Title: Market\nDate: 2025-11-03\n\nThe market opens at nine.\n")
    assert main(["digest", "mine", "-q"]) == 0
    news.publish(Item("Bridge", ON_MONDAY))
    assert news.run() == 0
    assert (news.titles("2025-11-03"), news.titles("2025-11-03-2")) == (["Market"], ["Bridge"])


# Mail

MAIL = '[email]\nfrom = "Brief <brief@example.org>"\nto = ["ann@example.org", "bob@example.org"]\n'


def test_a_failed_send_loses_nothing(news: Newsroom) -> None:
    blocked = news.folder / "box"
    blocked.write_text("in the way")
    news.more = f'{MAIL}transport = "maildir"\nmaildir = "box"\n'
    news.publish(Item("Bridge", ON_MONDAY))
    assert news.run() == 1
    blocked.unlink()
    news.at(24)
    news.publish(Item("Ferry"), Item("Bridge", ON_MONDAY))
    assert news.run() == 0
    assert news.titles("2025-11-04") == ["Bridge", "Ferry"]
    mails = [path for path in blocked.rglob("*") if path.is_file()]
    assert len(mails) == 2
    read = [message_from_bytes(path.read_bytes(), policy=policy.default) for path in mails]
    assert all("Ferry" in str(mail) and "Bridge" in str(mail) for mail in read)
    with Archive.open(news.folder / "state") as archive:
        assert archive.editions.undelivered() == ()


def test_who_has_the_mail_does_not_get_it_again(news: Newsroom) -> None:
    news.more = f'{MAIL}transport = "maildir"\nmaildir = "box"\n'
    news.publish(Item("Bridge", ON_MONDAY))
    news.run()
    news.at(3)
    assert news.run() == 0
    assert len([path for path in (news.folder / "box").rglob("*") if path.is_file()]) == 2


# Deciding


def row(state: str, recipient: str = "a@example.org") -> Delivery:
    return Delivery(digest_key="k", recipient=recipient, message_id="m", state=state)


@pytest.mark.parametrize(
    ("states", "expected"),
    [((), True), (("pending", "failed"), True), (("pending", "sent"), False), (("sending",), False)],
)
def test_what_may_have_arrived_is_not_withdrawn(states: tuple[str, ...], expected: bool) -> None:
    assert nobody_has([row(state) for state in states], ["a@example.org"]) is expected


def test_who_is_no_reader_of_the_settings_does_not_count() -> None:
    assert nobody_has([row("sent", "me@example.org"), row("failed")], ["a@example.org"])


def test_keys_of_a_day_are_counted() -> None:
    assert free_key("2025-11-03", {"2025-11-02"}) == "2025-11-03"
    assert free_key("2025-11-03", {"2025-11-03", "2025-11-03-2"}) == "2025-11-03-3"
