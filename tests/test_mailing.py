"""A digest to its recipients: each their own, small enough, approved before it goes to all."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

import brief
from brief.deliver.outbox import DeliveryReport
from brief.errors import BriefError, UsageError
from brief.mailing import Mailing, channel_of, draft, send
from brief.protocols import Outbox
from brief.renderers.json import payload
from brief.settings import EmailSettings, Recipient, Secret, Settings, SiteSettings

SEEDS = Path(__file__).parent.parent / "seeds"
NOW = datetime(2025, 11, 5, 6, tzinfo=UTC)


@pytest.fixture(scope="module")
def day() -> dict[str, Any]:
    return payload(brief.digest([str(SEEDS)], date="2025-11-04", reader_language="de"))


@dataclass
class Box:
    """A channel that keeps what it gets."""

    mails: dict[str, list[EmailMessage]] = field(default_factory=lambda: defaultdict(list))

    def send(self, *, sender: str, recipient: str, message_id: str, data: bytes) -> None:
        message = message_from_bytes(data, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.mails[recipient].append(message)

    def close(self) -> None:
        pass

    def text(self, recipient: str, kind: str = "plain") -> str:
        body = self.mails[recipient][-1].get_body((kind,))
        assert body is not None
        return str(body.get_content())


def made(day: dict[str, Any], **fields: Any) -> Mailing:
    email = EmailSettings(**{"sender": "digest@example.org", "to": ("ada@example.org",), **fields})
    return Mailing(payload=day, key="2025-11-04", settings=Settings(email=email))


def sent(mailing: Mailing, outbox: Outbox, box: Box) -> DeliveryReport:
    return send(mailing, outbox=outbox, channel=box, now=NOW, sleep=lambda seconds: None)


def test_each_recipient_has_sections_minutes_and_language_of_their_own(
    day: dict[str, Any], outbox: Outbox
) -> None:
    wishes = (
        Recipient(address="bo@example.org", sections=("nachrichten",)),
        Recipient(address="cy@example.org", sections=("other_languages",), reader_language="fr"),
        Recipient(address="di@example.org", minutes=1),
    )
    sent(made(day, recipients=wishes), outbox, box := Box())
    texts = {name[:2]: box.text(name) for name in box.mails}
    assert set(texts) == {"ad", "bo", "cy", "di"}
    assert "Narvebrücke" in texts["bo"]
    assert "librairie" not in texts["bo"]
    assert texts["cy"].startswith("Aperçu du jour") or "mardi 4 novembre 2025" in texts["cy"]
    assert "Narvebrücke" not in texts["cy"]
    assert "1 Minute" in texts["di"]
    assert len(texts["di"]) < len(texts["ad"])
    for headline in (story["headline"] for section in day["sections"] for story in section["stories"]):
        assert "".join(headline.split()) in "".join(texts["di"].split()) or len(headline) > 100


def test_misspelled_section_stops_before_anything_is_sent(day: dict[str, Any], outbox: Outbox) -> None:
    wishes = (Recipient(address="bo@example.org", sections=("Nachrichtn",)),)
    with pytest.raises(UsageError, match="did you mean 'Nachrichten'"):
        sent(made(day, recipients=wishes), outbox, box := Box())
    assert not box.mails
    assert not outbox.of("2025-11-04")


def test_mail_keeps_to_its_budget_and_says_where_the_rest_is(day: dict[str, Any]) -> None:
    small = EmailSettings(max_bytes=11_000)
    settings = Settings(email=small, site=SiteSettings(url="https://news.example.org/daily/"))
    message = message_from_bytes(draft(day, key="2025-11-04", settings=settings), policy=policy.default)
    html, text = (message.get_body((kind,)).get_content() for kind in ("html", "plain"))
    assert len(html.encode()) <= 11_000
    assert "Narvebrücke bis Ostern gesperrt" in html
    assert "https://news.example.org/daily/2025-11-04.html" in html
    assert "https://news.example.org/daily/2025-11-04.html" in text
    assert "Für die Mail gekürzt" in html
    assert "Für die Mail gekürzt" in text


def test_hundreds_of_stories_still_fit_a_mail(day: dict[str, Any]) -> None:
    stories = [story for section in day["sections"] for story in section["stories"]]
    many = [{**stories[n % len(stories)], "id": f"{n:016x}"} for n in range(400)]
    large = {**day, "sections": [{"key": "news", "title": "Nachrichten", "stories": many}]}
    data = draft(large, key="2025-11-04", settings=Settings())
    html = message_from_bytes(data, policy=policy.default).get_body(("html",)).get_content()
    assert 80_000 < len(html.encode()) <= 100_000


def test_whole_mail_is_not_called_shortened(day: dict[str, Any]) -> None:
    assert "gek=C3=BCrzt" not in draft(day, key="2025-11-04", settings=Settings()).decode()


def test_every_mail_says_how_to_leave(day: dict[str, Any], outbox: Outbox) -> None:
    sent(made(day, unsubscribe_url="https://example.org/leave"), outbox, box := Box())
    assert "Abmelden:\nhttps://example.org/leave" in box.text("ada@example.org").replace("\r\n", "\n")
    assert 'href="https://example.org/leave"' in box.text("ada@example.org", "html")


@pytest.mark.parametrize(("when_empty", "n_mails"), [("skip", 0), ("note", 1)])
def test_empty_day_is_skipped_or_noted(
    day: dict[str, Any], outbox: Outbox, when_empty: str, n_mails: int
) -> None:
    quiet = {**day, "sections": []}
    report = sent(made(quiet, when_empty=when_empty), outbox, box := Box())
    assert (len(report.sent), len(box.mails)) == (n_mails, n_mails)


def test_draft_goes_to_the_editor_alone_and_then_the_same_digest_to_all(
    day: dict[str, Any], outbox: Outbox
) -> None:
    mailing = made(day, approve=True, editor="ed@example.org")
    box = Box()
    sent(replace(mailing, draft=True), outbox, box)
    assert list(box.mails) == ["ed@example.org"]
    assert box.mails["ed@example.org"][0]["Subject"].startswith("Entwurf: ")
    assert len(box.mails["ed@example.org"][0]["Subject"]) <= 70
    assert "Freigeben: brief send 2025-11-04" in box.text("ed@example.org", "html")
    sent(mailing, outbox, box)
    assert set(box.mails) == {"ed@example.org", "ada@example.org"}
    assert "Entwurf" not in box.mails["ada@example.org"][0]["Subject"]


def test_digest_that_changed_after_its_draft_is_not_sent(day: dict[str, Any], outbox: Outbox) -> None:
    box, mailing = Box(), made(day, approve=True, editor="ed@example.org")
    sent(replace(mailing, draft=True), outbox, box)
    other = replace(mailing, payload={**day, "title": "Andere Lage"})
    with pytest.raises(BriefError, match="changed since the editor got its draft.*--draft"):
        sent(other, outbox, box)
    sent(replace(other, draft=True), outbox, box)
    sent(other, outbox, box)
    assert (len(box.mails["ed@example.org"]), len(box.mails["ada@example.org"])) == (2, 1)


def test_draft_without_an_editor_is_told(day: dict[str, Any], outbox: Outbox) -> None:
    with pytest.raises(UsageError, match="a draft needs an editor"):
        sent(replace(made(day), draft=True), outbox, Box())


def test_who_is_named_gets_it_once_more_with_the_same_message_id(day: dict[str, Any], outbox: Outbox) -> None:
    box, mailing = Box(), made(day, to=("ada@example.org", "bo@example.org"))
    sent(mailing, outbox, box)
    sent(replace(mailing, to=("ada@example.org", "new@example.org")), outbox, box)
    assert {name: len(mails) for name, mails in box.mails.items()} == {
        "ada@example.org": 2,
        "bo@example.org": 1,
        "new@example.org": 1,
    }
    first, second = box.mails["ada@example.org"]
    assert first["Message-ID"] == second["Message-ID"]


def test_address_that_stands_twice_gets_one_mail(day: dict[str, Any], outbox: Outbox) -> None:
    wishes = (Recipient(address="Ada <ada@EXAMPLE.org>", reader_language="en"),)
    sent(made(day, recipients=wishes), outbox, box := Box())
    assert [len(mails) for mails in box.mails.values()] == [1]
    assert "Tuesday, November 4, 2025" in box.text("ada@example.org")


def test_subject_has_a_template(day: dict[str, Any], outbox: Outbox) -> None:
    sent(made(day, subject="[{day}] {headline}"), outbox, box := Box())
    assert box.mails["ada@example.org"][0]["Subject"] == "[4. November] Narvebrücke bis Ostern gesperrt"
    with pytest.raises(UsageError, match="subject: unknown field 'headlin'.*'headline'"):
        sent(made(day, subject="{headlin}"), outbox, box)


def test_nobody_to_send_to_is_told(day: dict[str, Any], outbox: Outbox) -> None:
    with pytest.raises(UsageError, match="no recipient"):
        sent(made(day, to=()), outbox, Box())


def test_password_without_a_user_is_told(day: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="a login needs a user"):
        channel_of(made(day, host="smtp.example.org", password=Secret(env="HOME")))
