"""Mails hold nothing that Gmail, Outlook for Windows, Apple Mail, GMX or Web.de need and lack."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from digests import digest, morning
from mail_lint import CLIENTS, DISPENSABLE, SUPPORT, features, findings
from reading import part

from brief.renderers import email
from brief.renderers.json import payload
from brief.renderers.mail_notes import MailSetting

WITH_ALL = MailSetting(
    page="https://news.example.org/2025-11-04.html",
    leave="mailto:digest@example.org?subject=unsubscribe",
    draft="brief send 2025-11-04",
    shortened=True,
)
MAILS = {
    "morning": part(email.render(payload(morning())), "html"),
    "with all": part(email.render(payload(morning()), WITH_ALL), "html"),
    "edited": part(email.render(payload(morning()) | {"editors": {"note": "Ein Wort vorab."}}), "html"),
    "quiet": part(email.render(payload(digest())), "html"),
}
DATA = Path(os.environ.get("BRIEF_DATA", ""), "caniemail", "table_core_clients.json")
# The data have no entry for links to the web, which every client has had since there is HTML in mail.
OURS = {"html-anchor"}


def collected() -> dict[str, str]:
    rows = {row["slug"]: row for row in json.loads(DATA.read_text("utf-8"))}
    return {slug: "".join(row[client] or "u" for client in CLIENTS) for slug, row in rows.items()}


@pytest.mark.parametrize("name", MAILS)
def test_nothing_that_matters_is_missing_in_a_client(name: str) -> None:
    assert findings(MAILS[name]) == []


def test_what_is_called_dispensable_is_used() -> None:
    assert set(DISPENSABLE) <= set().union(*map(features, MAILS.values()))


@pytest.mark.skipif("BRIEF_DATA" not in os.environ, reason="development data: BRIEF_DATA is not set")
def test_own_facts_are_those_of_the_whole_table() -> None:
    whole = collected()
    assert {slug: whole.get(slug) for slug in SUPPORT if slug not in OURS} == {
        slug: answers for slug, answers in SUPPORT.items() if slug not in OURS
    }


@pytest.mark.parametrize(
    "html",
    [
        '<div style="display: flex"></div>',
        '<p style="margin: -2px 0"></p>',
        '<div style="margin: 0 auto"></div>',
        '<p style="font-size: 1.2rem"></p>',
        '<img src="x">',
        "<svg></svg>",
        '<div style="background-image: none"></div>',
        '<div style="max-width: 640px"></div>',
        "<style>@font-face { font-family: x }</style>",
        "<section></section>",
    ],
)
def test_lint_finds_what_some_client_lacks(html: str) -> None:
    assert findings(html)
