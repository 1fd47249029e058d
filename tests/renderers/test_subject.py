"""A mail's subject: at most 70 characters, a headline whole or in a form that lost nothing, else none."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy

import pytest
from digests import article, digest, story
from hypothesis import example, given, settings
from hypothesis import strategies as st

from brief.errors import UsageError
from brief.model import Story
from brief.renderers import email
from brief.renderers.display import shown
from brief.renderers.json import payload
from brief.renderers.mail_notes import MailSetting
from brief.renderers.page import view
from brief.renderers.subject import MAX_SUBJECT, check_template, subject

BRIDGE = story(article("A.", title="Brücke zu"))
LONG = "Die Brücke bleibt nach Angaben der Stadt nicht vor Ostern gesperrt"


def of(*stories: Story, title: str = "Morgenlage", template: str | None = None, language: str = "de") -> str:
    made = payload(digest(*stories, title=title, language=language))
    return subject(made, view(made), template)


def test_it_has_title_day_and_first_headline() -> None:
    assert of(BRIDGE, story(article("B.", title="Regen"))) == "Morgenlage, 4. November: Brücke zu"
    assert of(BRIDGE, language="fr") == "Morgenlage, 4 novembre\u00a0: Brücke zu"


def test_a_headline_that_does_not_fit_is_left_out_not_cut() -> None:
    assert of(story(article("A.", title=LONG))) == "Morgenlage, 4. November"
    assert of(story(article("A.", title=LONG)), title="L") == "L, 4. November"


def test_a_form_that_was_cut_with_care_takes_its_place() -> None:
    shortened = replace(story(article("A.", title=LONG)), subject_headline="Brücke nicht vor Ostern frei")
    assert of(shortened) == "Morgenlage, 4. November: Brücke nicht vor Ostern frei"


def test_a_cut_may_lose_its_comma_to_fit() -> None:
    title = "Narvebrücke: Neun Spannglieder gerissen, auch der Gehweg ist zu"
    told = replace(
        story(article("A.", title=title)), subject_headline="Narvebrücke: Neun Spannglieder gerissen, …"
    )
    line = of(told, title="Tagesüberblick")
    assert line == "Tagesüberblick, 4. November: Narvebrücke: Neun Spannglieder gerissen …"
    assert len(line) == MAX_SUBJECT


def test_where_the_first_headline_does_not_fit_the_next_title_does() -> None:
    long = story(article("A.", title=LONG))
    assert of(long, BRIDGE) == "Morgenlage, 4. November: Brücke zu"
    assert of(long, story(article("Es regnet.", "B.")), BRIDGE) == "Morgenlage, 4. November: Brücke zu"
    assert of(long, story(article("Es regnet.", "B."))) == "Morgenlage, 4. November"


def test_a_title_in_another_language_does_not_stand_for_one_that_does_not_fit() -> None:
    long, foreign = story(article("A.", title=LONG)), story(article("B.", title="Bro stengt", language="no"))
    assert of(long, foreign) == "Morgenlage, 4. November"
    assert of(foreign, BRIDGE) == "Morgenlage, 4. November: Bro stengt"


def test_a_very_long_title_is_cut_after_a_word() -> None:
    cut = of(BRIDGE, title="Lage " * 40)
    assert len(cut) <= MAX_SUBJECT
    assert cut.endswith("Lage…")


def test_a_quiet_day_has_title_and_day() -> None:
    assert of() == "Morgenlage, 4. November"


@pytest.mark.parametrize(
    ("template", "line"),
    [("{headline} ({title})", "Brücke zu (Morgenlage)"), ("{title} vom {day}", "Morgenlage vom 4. November")],
)
def test_a_template_is_filled(template: str, line: str) -> None:
    check_template(template)
    assert of(BRIDGE, template=template) == line


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("[Lage] {headline}", "[Lage] Morgenlage, 4. November"),
        ("{headline} ({day})", "Morgenlage (4. November)"),
        ("{headline} ({title})", "4. November (Morgenlage)"),
        ("{title} am {day}: {headline}", "Morgenlage am 4. November"),
        ("{headline} | {title}, {day}", "Morgenlage, 4. November"),
        ("{headline}", "Morgenlage, 4. November"),
    ],
)
def test_a_template_keeps_its_own_words_where_no_headline_fits(template: str, line: str) -> None:
    too_long = story(article("A.", title=f"{LONG} worden"))
    assert of(too_long, template=template) == of(template=template) == line


def test_a_template_is_not_replaced_by_another_to_make_a_headline_fit() -> None:
    headline = "Die Brücke bei Nordau bleibt nicht vor Ostern frei"
    template = "Nordauer Morgen, {day}: {headline}"
    told = story(article("A.", title=headline))
    assert of(told, template=template) == "Nordauer Morgen, 4. November: Morgenlage"
    assert of(told) == "Morgenlage, 4. November"


@pytest.mark.parametrize("template", ["{headlin}", "{title.__class__}", "{0}", "{}"])
def test_a_template_with_another_field_is_told(template: str) -> None:
    with pytest.raises(UsageError, match="subject: unknown field .*Fix: "):
        check_template(template)


@given(st.text(max_size=60))
@example(title=" =?utf-8?q?a=0ABcc:_b@example.org?=")
@example(title="\r\nBcc: b@example.org\r\n\r\n<script>")
@settings(max_examples=150)
def test_whatever_stands_in_a_headline_the_subject_reads_so(title: str) -> None:
    made = payload(digest(story(article("A.", title=f"x{title}")), title="Lage"))
    written = message_from_bytes(email.render(made, MailSetting(subject="{headline}")), policy=policy.default)
    assert set(written.keys()) == {
        "Subject", "Date", "Message-ID", "X-Mailer", "X-Unsent", "MIME-Version", "Content-Type"
    }  # fmt: skip
    assert len(written["Subject"]) <= MAX_SUBJECT
    assert "".join(written["Subject"].split()) == "".join(shown(f"x{title}").split())
    assert not written.defects
