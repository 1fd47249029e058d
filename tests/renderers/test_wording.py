"""The page's words: equal keys in all tables, plurals and dates of each language, English where there is no table."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from digests import article, digest, morning, story

import brief.renderers
from brief.languages import PACKS, pack
from brief.renderers import email, html, markdown, plain
from brief.renderers.json import payload
from brief.renderers.wording import tables, wording

LANGUAGES = tables()
FOLDER = Path(brief.renderers.__file__).parent / "locale"
BABEL = {"no": "nb"}


def table(language: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))


def flat(words: dict[str, Any]) -> dict[str, str]:
    """Plural tables by name only: their categories differ by language."""
    plurals = {
        name: value["other"]
        for name, value in words.items()
        if isinstance(value, dict) and name != "sections"
    }
    sections = {f"sections.{name}": value for name, value in words["sections"].items()}
    return {name: value for name, value in words.items() if isinstance(value, str)} | sections | plurals


def test_all_first_rank_languages_have_a_table() -> None:
    assert {tag for tag in PACKS if pack(tag).rank == 1} <= set(tables()) <= set(PACKS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_have_equal_keys_and_placeholders_and_no_empty_words(language: str) -> None:
    german, other = flat(table("de")), flat(table(language))
    assert set(german) == set(other)
    for key, words in other.items():
        assert words.strip(), key
        assert sorted(re.findall(r"{\w+}", words)) == sorted(re.findall(r"{\w+}", german[key])), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_plural_has_the_forms_that_the_language_counts_with(language: str) -> None:
    plural = Locale(BABEL.get(language, language)).plural_form
    used = {plural(n) for n in range(1001)}
    for name, forms in table(language).items():
        if isinstance(forms, dict) and name != "sections":
            assert used <= set(forms), name
            assert all("{n}" in form for form in forms.values()), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_digest_can_be_read_in_each_language(language: str) -> None:
    made = payload(morning()) | {"language": language}
    for rendered in (markdown.render(made), plain.render(made), html.render(made)):
        assert flat(table(language))["closing"] in rendered
        assert "Weserbrücke bleibt bis Ostern gesperrt" in rendered
    assert email.render(made)


@pytest.mark.parametrize(
    ("language", "n", "words"),
    [
        ("ru", 1, "1 статья"), ("ru", 3, "3 статьи"), ("ru", 5, "5 статей"), ("ru", 21, "21 статья"),
        ("pl", 2, "2 artykuły"), ("pl", 5, "5 artykułów"), ("pl", 22, "22 artykuły"),
        ("cs", 1, "1 článek"), ("cs", 4, "4 články"), ("cs", 5, "5 článků"),
        ("fr", 0, "0 article"), ("fr", 2, "2 articles"), ("en", 0, "0 articles"), ("de", 20000, "20.000 Artikel"),
        ("tr", 2, "2 haber"), ("fi", 2, "2 artikkelia"), ("ro", 3, "3 articole"), ("ro", 20, "20 de articole"),
        ("uk", 22, "22 статті"), ("ar", 3, "3 مقالات"), ("ar", 12, "12 مقالًا"), ("ko", 5, "기사 5건"),
    ],
)  # fmt: skip
def test_counts_take_the_plural_form_of_the_language(language: str, n: int, words: str) -> None:
    assert wording(language).count("articles", n) == words


@pytest.mark.parametrize(
    ("language", "full"),
    [
        ("de", "Dienstag, 6. Januar 2026"),
        ("de-AT", "Dienstag, 6. Jänner 2026"),
        ("en", "Tuesday, January 6, 2026"),
        ("en-GB", "Tuesday, 6 January 2026"),
        ("no", "tirsdag 6. januar 2026"),
        ("nb", "tirsdag 6. januar 2026"),
        ("pl", "wtorek, 6 stycznia 2026"),
        ("uk", "вівторок, 6 січня 2026\u202fр."),
        ("hu", "2026. január 6., kedd"),
        ("ja", "2026年1月6日火曜日"),
        ("he", "יום שלישי, 6 בינואר 2026"),
    ],
)
def test_dates_follow_language_and_region(language: str, full: str) -> None:
    assert wording(language).full_date(date(2026, 1, 6)) == full


@pytest.mark.parametrize("language", ["ar", "he", "fa"])
def test_a_reader_from_right_to_left_has_a_page_from_right_to_left(language: str) -> None:
    page = html.render(payload(morning()) | {"language": language})
    assert f'<html lang="{language}" dir="rtl">' in page
    assert '<article class="story" id="story-1" lang="de" dir="ltr">' in page


def test_several_days_are_a_range() -> None:
    words = wording("de")
    assert words.full_date(date(2025, 11, 9), date(2025, 11, 3)) == "3.–9. November 2025"
    assert words.full_date(date(2025, 11, 4), date(2025, 10, 29)) == "29. Oktober – 4. November 2025"
    assert words.full_date(date(2026, 1, 2), date(2025, 12, 29)) == "29. Dezember 2025 – 2. Januar 2026"


@pytest.mark.parametrize(
    ("language", "days"),
    [
        ("en", "November 3–9, 2025"),
        ("es", "3–9 de noviembre de 2025"),
        ("hu", "2025. november 3.–9."),
        ("ja", "2025年11月3–9日"),
    ],
)
def test_days_of_one_month_name_it_once(language: str, days: str) -> None:
    assert wording(language).full_date(date(2025, 11, 9), date(2025, 11, 3)) == days


def test_an_articles_time_stands_in_its_own_offset_and_another_year_is_said() -> None:
    words = wording("de")
    assert words.short_time("2025-11-03T18:04:00-08:00", year=2025) == "3.11., 18:04"
    assert words.short_time("2024-11-03", year=2025) == "3.11.2024"
    assert words.short_time("2025-11-03T00:00:00+01:00", year=2025) == "3.11."
    assert words.short_time("2025-11-03T00:01:00+01:00", year=2025) == "3.11., 00:01"


@pytest.mark.parametrize("language", ["sl", "ka", "und", "xx", "x-klingon"])
def test_a_reader_without_a_table_gets_a_page_in_english(language: str) -> None:
    page = html.render(
        payload(digest(story(article("Es regnet.", title="Regen", language="de")), language=language))
    )
    assert '<html lang="en">' in page
    assert "Tuesday, November 4, 2025" in page
    assert "Every sentence word for word" in page


@pytest.mark.parametrize("language", ["de-ZZ", "de-1996", "DE"])
def test_an_unknown_region_is_passed_over(language: str) -> None:
    assert wording(language).full_date(date(2026, 1, 6)) == "Dienstag, 6. Januar 2026"


def test_what_is_no_language_tag_is_english_and_never_an_error() -> None:
    made = payload(digest(story(article("Es regnet.", title="Regen", language="!!")), language="!!"))
    assert "Every sentence word for word" in html.render(made)


def test_a_date_that_is_none_is_shown_as_it_is() -> None:
    assert wording("de").short_time("gestern", year=2025) == "gestern"
