"""A page of a week or of other days: its title, what is new in it, and figures that a later day has others for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from digests import article, digest, story

from brief.model import Difference
from brief.renderers import markdown, plain
from brief.renderers.json import payload
from brief.renderers.reader_language import in_language

WEEK = {"since": "2025-11-03", "date": "2025-11-09", "title": "", "settings": (("by", "week"),)}
OLD = article("Vier Menschen starben.", title="Beben", language="de", published="2025-11-03")
NEW = article("Neun Menschen starben.", title="Beben am Meer", language="de", published="2025-11-05")


def page(**fields: object) -> str:
    return plain.render(payload(digest(story(OLD), **fields)))


def test_a_week_is_titled_as_one_in_every_readers_language() -> None:
    made = payload(digest(story(OLD), **WEEK))
    assert plain.render(made).startswith("Wochenüberblick, 3.–9. November 2025\n")
    assert plain.render(in_language(made, "en")).startswith("Weekly digest, November 3–9, 2025\n")


def test_other_days_are_an_overview_and_a_day_is_a_days() -> None:
    assert page(since="2025-11-03", title="").startswith("Überblick, ")
    assert page(title="").startswith("Tagesüberblick, ")
    assert page(**{**WEEK, "title": "Morgenlage"}).startswith("Morgenlage, ")


def test_days_without_anything_are_not_called_a_day() -> None:
    assert "Für diese Tage liegt nichts vor." in plain.render(payload(digest(**WEEK)))
    assert "Für diesen Tag liegt nichts vor." in plain.render(payload(digest()))


@pytest.mark.parametrize(
    ("more", "lead"),
    [
        ({}, "Neu seit gestern:"),
        ({"since": "2025-11-01"}, "Neu seit der letzten Ausgabe:"),
        ({"until": "2025-11-04T07:00:00+01:00"}, "Neu seit der letzten Ausgabe:"),
    ],
)
def test_what_is_new_is_said_to_be_since_the_page_before(more: dict[str, str], lead: str) -> None:
    told = story(OLD, status="updated", since="2025-11-01", new_sentences=OLD.sentences)
    assert f"{lead} Vier Menschen" in " ".join(plain.render({**payload(digest(told)), **more}).split())


def test_a_text_changed_after_it_was_told_is_said_to_be_where_no_new_sentence_shows_it() -> None:
    told = story(OLD, status="updated", since="2025-11-03", changed=((OLD.id, "2025-11-03"),))
    assert "Aktualisiert, seit 3. November · Geändert seit 3. November ·" in " ".join(
        plain.render(payload(digest(told))).split()
    )
    shown = replace(told, new_sentences=OLD.sentences)
    text = " ".join(plain.render(payload(digest(shown))).split())
    assert text.count("Geändert seit 3. November") == 1


def test_a_text_changed_after_it_was_told_is_said_to_be_beside_what_others_tell_anew() -> None:
    told = story(
        OLD,
        NEW,
        status="updated",
        since="2025-11-03",
        changed=((OLD.id, "2025-11-03"),),
        new_sentences=NEW.sentences,
    )
    text = " ".join(plain.render(payload(digest(told))).split())
    assert text.count("Geändert seit 3. November") == 1


@pytest.mark.parametrize("depth", ["line", "listed"])
def test_a_headline_alone_says_that_its_text_was_changed(depth: str) -> None:
    told = story(OLD, status="updated", since="2025-11-03", changed=((OLD.id, "2025-11-03"),), depth=depth)
    assert "Geändert seit 3. November" in " ".join(plain.render(payload(digest(told))).split())


def test_figures_in_dispute_bear_their_days_where_these_differ() -> None:
    values = ((OLD.id, "Vier Menschen"), (NEW.id, "Neun Menschen"))
    told = story(OLD, NEW, differs=(Difference(values=values),))
    text = " ".join(plain.render(payload(digest(told))).split())
    assert "„Vier Menschen“ (3.11.) [1], „Neun Menschen“ (5.11.) [2]" in text
    same = replace(NEW, published=OLD.published)
    text = " ".join(plain.render(payload(digest(story(OLD, same, differs=told.differs)))).split())
    assert "„Vier Menschen“ [1], „Neun Menschen“ [2]" in text


def test_a_figure_that_several_articles_have_is_said_once() -> None:
    third = replace(NEW, id="third")
    values = ((OLD.id, "vier Menschen"), (NEW.id, "neun Menschen"), (third.id, "neun Menschen"))
    told = story(OLD, NEW, third, differs=(Difference(values=values),))
    text = " ".join(plain.render(payload(digest(told))).split())
    assert "„vier Menschen“ (3.11.) [1], „neun Menschen“ (5.11.) [2] [3]" in text
    assert "„neun Menschen“ (5.11.) [2] [3]" in markdown.render(payload(digest(told)))
