"""A digest with more listed stories than a page should have: the rest on a page of its own, and nothing lost."""

from __future__ import annotations

import json
from email import message_from_bytes, policy
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path

import pytest

from brief.__main__ import main
from brief.mailing import draft
from brief.renderers.mail_html import mail_html
from brief.renderers.mail_notes import MailSetting
from brief.renderers.overflow import MAX_LISTED, overflow
from brief.renderers.page import view
from brief.renderers.plain import render as plain
from brief.settings import EmailSettings, Settings
from brief.verify import verify

N = 90


def _words(number: int) -> str:
    """A sentence of words of its own for each number: articles that share none are stories of their own."""
    digits = sha256(str(number).encode()).hexdigest()
    letters = digits.translate(str.maketrans("0123456789", "ghijklmnop"))
    return " ".join(letters[i : i + 6].capitalize() for i in range(0, 60, 6)) + "."


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("day")
    for n in range(N):
        text = f"Title: Wahl {n} in {_words(n)[:6]}\nDate: 2025-11-04\nLanguage: de\n\n{_words(n)}\n"
        (folder / f"{n:03d}.txt").write_text(text, encoding="utf-8")
    made = folder / "out"
    assert main(["digest", str(folder), "-o", str(made), "--minutes", "1", "--quiet"]) == 0
    return made


def titles_in(*files: Path) -> set[int]:
    text = "".join(file.read_text("utf-8") for file in files)
    return {n for n in range(N) if f"Wahl {n} in" in text}


@pytest.mark.parametrize("suffix", [".md", ".html", ".txt"])
def test_every_story_stands_on_the_page_or_on_the_one_it_leads_to(out: Path, suffix: str) -> None:
    first, further = out / f"2025-11-04{suffix}", out / f"2025-11-04-more{suffix}"
    assert f"2025-11-04-more{suffix}" in first.read_text("utf-8")
    assert titles_in(first) < set(range(N))
    assert titles_in(first, further) == set(range(N))


def test_the_json_has_them_all_and_says_how_many_are_on_the_further_page(out: Path) -> None:
    payload = json.loads((out / "2025-11-04.json").read_bytes())
    listed = [s for section in payload["sections"] for s in section["stories"] if s["depth"] == "listed"]
    assert payload["more"]["stories"] == len(listed) - MAX_LISTED > 0
    further = overflow(payload)
    assert further is not None
    assert further["counts"]["stories"] == payload["more"]["stories"]
    assert overflow(further) is None


def test_a_digest_with_a_further_page_verifies(out: Path) -> None:
    assert verify(out / "2025-11-04.json").ok


def test_the_further_page_is_no_day_of_its_own_and_no_input(out: Path) -> None:
    assert "2025-11-04-more.html" not in (out / "index.html").read_text("utf-8").split("<main")[0]
    days = json.loads((out / "site.json").read_bytes())
    assert "2025-11-04-more" not in json.dumps(days)


def test_the_command_names_the_page_and_not_the_further_one(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["digest", str(out.parent), "-o", str(out), "--minutes", "1", "--dry-run"])
    assert f"to read: {out / '2025-11-04.html'}\n" in capsys.readouterr().out


def test_a_digest_with_few_listed_stories_has_none() -> None:
    assert overflow({"sections": []}) is None


def test_a_mail_that_names_its_page_leads_to_the_further_one(out: Path) -> None:
    payload = json.loads((out / "2025-11-04.json").read_bytes())
    setting = MailSetting(page="https://site.example/lage/2025-11-04.html")
    address = "https://site.example/lage/2025-11-04-more.html"
    assert address in plain(payload, setting, in_mail=True)
    assert f'href="{address}"' in mail_html(view(payload), setting)


def test_a_mail_whose_page_is_not_known_names_no_further_file_and_links_nowhere(out: Path) -> None:
    payload = json.loads((out / "2025-11-04.json").read_bytes())
    html = mail_html(view(payload), MailSetting())
    assert "2025-11-04-more" not in plain(payload, in_mail=True) + html
    assert "<a style" not in html
    assert "<a>" not in html


@pytest.mark.parametrize("max_bytes", [100_000, 20_000])
def test_a_mail_whose_page_is_not_known_hides_no_story(out: Path, max_bytes: int) -> None:
    payload = json.loads((out / "2025-11-04.json").read_bytes())
    settings = Settings(email=EmailSettings(max_bytes=max_bytes))
    data = draft(payload, key="2025-11-04", settings=settings)
    assert data == draft(payload, key="2025-11-04", settings=settings)
    mail = message_from_bytes(data, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    html, text = (mail.get_body((kind,)).get_content() for kind in ("html", "plain"))
    assert len(html.encode()) <= max_bytes
    attached = list(mail.iter_attachments()) if mail.get_content_type() == "multipart/mixed" else []
    assert len(attached) == (max_bytes < 100_000)
    for one in attached:
        assert one.get_filename() == "2025-11-04.txt"
        assert "2025-11-04.txt" in html
        assert "2025-11-04.txt" in text
        html = one.get_content()
    assert {n for n in range(N) if f"Wahl {n} in" in html} == set(range(N))


def test_the_further_page_leads_around_the_site_and_back_to_its_day(out: Path) -> None:
    further = (out / "2025-11-04-more.html").read_text("utf-8")
    assert '<a href="archive.html">' in further
    assert '<a rel="up" href="2025-11-04.html">Dienstag, 4. November 2025</a>' in further
