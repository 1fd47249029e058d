"""Two versions of one article: what one says that the other doesn't, and what is no change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from brief.languages.versions import altered, is_altered, of_one_matter
from brief.model import Article
from brief.understand.article import complete

TRAIN = (
    "In Hollmar ist am Montag ein Güterzug entgleist. Neun Waggons sprangen beim Bahnhof aus den Gleisen. "
    "Verletzt wurden 12 Menschen.\n\nDer Zug hatte Kies geladen. Die Bergung des Zuges wird mehrere Tage dauern."
)
FIRE = "Nach Stunden ist das Feuer in der Lagerhalle in Lauter gelöscht worden. Der Schaden liegt bei zwei Millionen Euro."


def article(text: str, title: str = "Güterzug in Hollmar entgleist") -> Article:
    return complete(Article.of(text=text, title=title), language="de")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Neun", "Elf"),
        ("Kies", "Heizöl"),
        ("Hollmar", "Lingenau"),
        ("mehrere Tage", "mehrere Wochen"),
        ("wurden 12", "wurden 21"),
        ("Bahnhof aus", "Bahnhof nicht aus"),
    ],
)
def test_another_word_is_something_else_said(old: str, new: str) -> None:
    version = article(TRAIN.replace(old, new))
    assert [s.text for s in altered(version, article(TRAIN))] == [
        s.text for s in version.sentences if new in s.text
    ]
    assert is_altered(version, article(TRAIN))


def test_a_sentence_withdrawn_alters_an_article() -> None:
    version = article(TRAIN.replace(" Verletzt wurden 12 Menschen.", ""))
    assert altered(version, article(TRAIN)) == ()
    assert is_altered(version, article(TRAIN))


@pytest.mark.parametrize(
    "version",
    [
        TRAIN.replace(". ", ".\n"),
        TRAIN.replace("\n\n", " "),
        TRAIN.replace("ist am Montag", "ist – am Montag –"),
        f"{TRAIN}\n\n14 Kommentare",
        f"Stand: 17.11.2026, 08:04 Uhr\n\n{TRAIN}",
        f"{TRAIN}\n\nAnzeige",
        f"{TRAIN}\n\nJetzt vier Wochen gratis lesen!",
    ],
)
def test_white_space_marks_counters_and_an_ad_alter_nothing(version: str) -> None:
    assert not is_altered(article(version), article(TRAIN))
    assert not is_altered(article(TRAIN), article(version))


def test_a_sentence_in_a_paragraph_of_its_own_is_something_said_where_all_are() -> None:
    lines = TRAIN.replace(". ", ".\n\n")
    assert is_altered(article(lines.replace("Verletzt wurden 12 Menschen.\n\n", "")), article(lines))
    assert is_altered(article(lines.replace("Kies", "Heizöl")), article(lines))


def test_a_sentence_corrected_in_a_paragraph_of_its_own_is_something_else_said() -> None:
    long = TRAIN.replace("Der Zug hatte Kies geladen. ", "") + "\n\nLaster hatten vorher Kies gebracht."
    assert is_altered(article(long.replace("Kies", "Heizöl")), article(long))


def test_a_header_is_nothing_an_article_says() -> None:
    old, new = (f"---\ndate: 2026-11-{day}\n---\n\n{TRAIN}" for day in (16, 17))
    body = new.index(TRAIN)
    assert not is_altered(*(Article(id=text, text=text, body=body, language="de") for text in (old, new)))


def test_a_teaser_withdraws_nothing() -> None:
    assert not is_altered(article(TRAIN[:49]), article(TRAIN))


def test_a_mended_title_alters_an_article_and_another_one_of_its_words_does_not() -> None:
    old = article(TRAIN, "Neun Waggons in Hollmar entgleist")
    assert is_altered(article(TRAIN, "Elf Waggons in Hollmar entgleist"), old)
    assert is_altered(article(TRAIN, "Neun Waggons in Hollmar nicht entgleist"), old)
    assert not is_altered(article(TRAIN, "Zug voll Kies: Bergung dauert Tage"), old)


def test_another_title_that_says_what_the_old_version_does_not_alters_an_article() -> None:
    old = article(TRAIN, "Güterzug entgleist")
    assert is_altered(article(TRAIN, "Strecke bei Hollmar wieder frei"), old)


def test_label_case_and_outlet_of_a_title_alter_nothing() -> None:
    old = article(TRAIN, "EIL: Neun Waggons in Hollmar entgleist")
    for title in ("Update: Neun Waggons in Hollmar entgleist", "NEUN  Waggons in Hollmar entgleist!"):
        assert not is_altered(article(TRAIN, title), old)
    named = replace(article(TRAIN, "Kies im Zug | Moorbote"), source="Moorbote")
    assert not is_altered(named, old)


def test_a_title_alone_that_was_mended_is_of_one_matter_with_the_old_one() -> None:
    old, new = article("", "Güterzug in Hollmar entgleist"), article("", "Güterzug in Lingenau entgleist")
    assert of_one_matter(new, old)
    assert is_altered(new, old)
    assert not of_one_matter(article("", "Handball in Hollmar"), old)


def test_two_versions_are_of_one_matter_and_two_stories_are_not() -> None:
    assert of_one_matter(article(TRAIN[:100]), article(TRAIN))
    assert not of_one_matter(article(FIRE, "Brand in Lauter gelöscht"), article(TRAIN))
