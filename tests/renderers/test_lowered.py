"""A digest made smaller for one reader: what is printed bears the marks it needs alone, not those of the whole brief."""

from __future__ import annotations

from email import message_from_bytes, policy
from typing import Any

import pytest

import brief
from brief.compose.for_reader import least_lowered
from brief.mailing import draft
from brief.model import Article
from brief.renderers.email import html_bytes
from brief.renderers.json import payload
from brief.renderers.mail_notes import MailSetting
from brief.renderers.plain import render
from brief.settings import EmailSettings, Settings

QUOTED = (
    "„Die Narvebrücke ist seit der Prüfung im Oktober nicht mehr sicher. Wir sperren sie deshalb ab morgen für alle "
    "Fahrzeuge“, sagte Bürgermeisterin Ada Krone am Dienstag in Nordau. Der Umweg führt über Hollerfehn."
)
FIRST = " ".join(["Der Rat von Nordau hat den Haushalt nach langer Beratung am Abend beschlossen."] * 4)
MARK = "(Teil eines längeren Zitats)"


def article(text: str, title: str | None, source: str) -> Article:
    return Article.of(text=text, title=title, source=source, published="2025-11-04", language="de")


def made(title: str | None) -> dict[str, Any]:
    told = [article(f"{FIRST} {n}.", "Haushalt in Nordau beschlossen", f"Bote {n}") for n in range(3)]
    return payload(brief.digest([*told, article(QUOTED, title, "Lauterpost")], date="2025-11-04"))


def text_of(lowered: dict[str, Any]) -> str:
    return " ".join(render(lowered).split())


def test_a_quotation_given_whole_bears_no_mark_and_torn_by_lowering_it_does() -> None:
    whole = made("Brücke in Nordau wird gesperrt")
    assert "Fahrzeuge“" in text_of(whole)
    assert MARK not in text_of(whole)
    short = least_lowered(whole, lambda _: False, rounds=("short",))
    assert "nicht mehr sicher. [" in text_of(short)
    assert "Fahrzeuge“" not in text_of(short)
    assert MARK in text_of(short)


def test_a_headline_that_is_half_a_quotation_is_marked_on_every_depth() -> None:
    whole = made(None)
    for rounds in ((), ("short",), ("line",), ("listed",)):
        lowered = least_lowered(whole, lambda _: False, rounds=rounds)
        assert MARK in text_of(lowered).split("Narvebrücke", 1)[1]


def test_a_headline_in_the_first_person_is_told_as_its_authors() -> None:
    essay = f"Ich mag die alte Brücke von Nordau. {FIRST} Der Umweg führt über Hollerfehn."
    by_nobody = payload(brief.digest([article(essay, None, "Lauterpost")], date="2025-11-04"))
    head = text_of(by_nobody).split("von Nordau. [1] ", 1)[1]
    assert head.startswith("(in der ersten Person, Verfasser siehe Quelle)")


@pytest.mark.parametrize("form", ["plain", "html"])
def test_the_byte_budget_of_a_mail_marks_what_it_tears(form: str) -> None:
    whole = made("Brücke in Nordau wird gesperrt")
    short = least_lowered(whole, lambda _: False, rounds=("short",))
    budget = html_bytes(short, MailSetting(shortened=True))
    mail = draft(whole, key="2025-11-04", settings=Settings(email=EmailSettings(max_bytes=budget)))
    body = message_from_bytes(mail, policy=policy.default).get_body((form,))
    assert body is not None
    text = " ".join(body.get_content().split())
    assert "nicht mehr sicher" in text
    assert MARK.strip("()") in text
