"""The editors' file: what it changes on the page, and what it can't."""

from __future__ import annotations

import copy
from typing import Any

import pytest

import brief
from brief.compose.editing import edited
from brief.compose.edits import Edits, edits_of, read_edits
from brief.model import Article, Document, Problem
from brief.renderers.json import payload as canonical
from brief.renderers.markdown import render as markdown
from brief.renderers.plain import render as plain

BRIDGE = (
    "Die Narvebrücke bleibt bis Ostern gesperrt. Das teilte die Stadt mit. Der Umweg führt über Hollerfehn."
)
TEXTS = {
    "bruecke": ("Brücke gesperrt", BRIDGE),
    "kopie": ("Die Brücke ist zu", BRIDGE),
    "handball": (
        "Lauter gewinnt das Spiel",
        "Die Handballerinnen haben in Hemm gewonnen. Beste Werferin war Tann.",
    ),
    "theater": (
        "Theater senkt Preise",
        "Das Theater verlangt von Januar an weniger Eintritt. Das Haus hofft auf Gäste.",
    ),
}


@pytest.fixture(scope="module")
def day() -> dict[str, Any]:
    articles = [
        Article.of(text=text, title=title, id=name, published="2025-11-04", language="de", source=name)
        for name, (title, text) in TEXTS.items()
    ]
    return canonical(brief.digest(articles, date="2025-11-04"))


def stories(payload: dict[str, Any]) -> list[dict[str, Any]]:
    return [story for section in payload["sections"] for story in section["stories"]]


def story_of(payload: dict[str, Any], article: str) -> dict[str, Any]:
    return next(s for s in stories(payload) if article in {a["id"] for a in s["articles"]})


def edit(day: dict[str, Any], text: str) -> dict[str, Any]:
    for name in TEXTS:
        text = text.replace(f"<{name}>", story_of(day, name)["id"])
    return edited(day, read_edits(text, where="digests/2025-11-04.edit.toml"))


def test_note_stands_at_the_top_and_is_marked_as_the_editors(day: dict[str, Any]) -> None:
    made = edit(day, 'note = """Guten Morgen *Ihnen*.\n\nHeute ohne Sport."""')
    for text in (markdown(made), plain(made)):
        assert text.index("Aus der Redaktion") < text.index("Guten Morgen") < text.index("Heute ohne")
        assert text.index("Heute ohne") < text.index("Brücke gesperrt")
    assert r"\*Ihnen\*" in markdown(made)


def test_pinned_story_is_first_and_in_full(day: dict[str, Any]) -> None:
    short = copy.deepcopy(day)
    story_of(short, "theater")["depth"] = "line"
    made = edit(short, 'pin = ["<theater>"]')
    assert stories(made)[0]["id"] == story_of(day, "theater")["id"]
    assert stories(made)[0]["depth"] == "full"


def test_order_puts_the_named_first_and_keeps_the_others(day: dict[str, Any]) -> None:
    made = edit(day, 'order = ["<theater>", "<handball>"]')
    named = [story_of(day, name)["id"] for name in ("theater", "handball", "bruecke")]
    assert [story["id"] for story in stories(made)] == named


@pytest.mark.parametrize("depth", ["line", "listed"])
def test_what_is_ordered_stands_before_what_is_told_in_full(day: dict[str, Any], depth: str) -> None:
    short = copy.deepcopy(day)
    story_of(short, "theater")["depth"] = depth
    made = edit(short, 'order = ["<theater>"]')
    assert markdown(made).index("Theater senkt Preise") < markdown(made).index("Narvebrücke")
    assert made["words"] > edit(short, "")["words"]


def test_dropped_story_is_told_and_counted(day: dict[str, Any]) -> None:
    made = edit(day, 'drop = ["<handball>"]')
    assert made["counts"]["stories"] == day["counts"]["stories"] - 1
    assert made["words"] < day["words"]
    assert "Von der Redaktion weggelassen: Lauter gewinnt das Spiel" in markdown(made)
    assert "Werferin" not in markdown(made)


def test_headline_is_another_articles_title(day: dict[str, Any]) -> None:
    other = next(n for n in ("bruecke", "kopie") if n != story_of(day, "kopie")["headline_article"])
    made = edit(day, f'headline = {{"<bruecke>" = "{other}"}}')
    assert story_of(made, "kopie")["headline"] == TEXTS[other][0]
    assert story_of(made, "kopie")["headline_article"] == other


def test_sentence_that_was_the_headline_is_told_below_the_title_taken() -> None:
    articles = [
        Article.of(text=BRIDGE, id="a", published="2025-11-04", language="de", source="Bote"),
        Article.of(text=BRIDGE, id="b", published="2025-11-04", language="de", source="Post"),
    ]
    made = canonical(brief.digest(articles, date="2025-11-04"))
    (story,) = stories(made)
    assert story["headline_origin"] == "sentence"
    story["articles"][1]["title"] = "Narvebrücke zu"
    other = story["articles"][1]["id"]
    (told,) = stories(edit_of(made, {story["id"]: other}))
    assert told["headline"] == "Narvebrücke zu"
    assert told["brief"][0]["text"] == story["headline"]


def edit_of(payload: dict[str, Any], headlines: dict[str, str]) -> dict[str, Any]:
    return edited(payload, Edits(where="x", headlines=tuple(headlines.items())))


def test_every_sentence_stays_as_it_was(day: dict[str, Any]) -> None:
    made = edit(day, 'note = "x"\npin = ["<theater>"]\norder = ["<handball>"]')
    said = {s["id"]: s["text"] for story in stories(day) for s in story["brief"]}
    assert {s["id"]: s["text"] for story in stories(made) for s in story["brief"]} == said


def test_the_form_given_is_not_changed(day: dict[str, Any]) -> None:
    before = copy.deepcopy(day)
    edit(day, 'drop = ["<handball>"]\npin = ["<theater>"]')
    assert day == before


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("note =", "not TOML"),
        ('notes = "x"', "unknown key 'notes'"),
        ("note = 3", "note is 3"),
        ('pin = "x"', "pin is 'x'"),
        ('drop = ["nowhere"]', "drop: 'nowhere' is no story of this day"),
        ('headline = {"<bruecke>" = "handball"}', "headline: 'handball' is no article of story"),
        ('headline = ["x"]', "headline is ['x']"),
    ],
)
def test_what_can_not_be_done_is_a_problem(day: dict[str, Any], text: str, what: str) -> None:
    made = edit(day, text)
    found = made["problems"][-1]
    assert found["where"] == "digests/2025-11-04.edit.toml"
    assert what in found["what"]
    assert found["fix"]
    assert made["counts"]["problems"] == len(made["problems"])
    assert [story["id"] for story in stories(made)] == [story["id"] for story in stories(day)]


def test_empty_file_changes_no_story(day: dict[str, Any]) -> None:
    assert read_edits("", where="x") == Edits(where="x")
    assert edit(day, "")["sections"] == day["sections"]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ('\ufeffnote = "Grüße"\r\n'.encode(), []),
        ('note = "Grüße"\n'.encode("cp1252"), ["CP1252"]),
        ('note = "Grüße"\n'.encode("utf-16"), ["UTF-16-LE"]),
    ],
)
def test_file_in_any_charset_is_read_and_a_guess_told(data: bytes, told: list[str]) -> None:
    found = edits_of(Document(where="x", data=data))
    assert found.note == "Grüße"
    assert [next(name for name in told if name in one.what) for one in found.problems] == told


def test_file_that_can_not_be_read_is_told_and_changes_nothing() -> None:
    why = Problem(where="x", what="can't be read", fix="mend it", kind="editors")
    assert edits_of(why) == Edits(where="x", problems=(why,))


def test_statement_that_is_not_toml_is_told_by_its_lines_and_the_rest_holds() -> None:
    text = 'note = """\nGuten\nMorgen"""\npin = [a1]\ndrop = [\n  "b2",\n]\nnote = "x"\n[headline]\n"c" = "d"\n"e" = 3\n'
    found = read_edits(text, where="x")
    assert (found.note, found.pin, found.drop) == ("Guten\nMorgen", (), ("b2",))
    assert found.headlines == (("c", "d"),)
    assert [one.what.partition(" (")[0] for one in found.problems] == [
        "line 4 is not TOML",
        "line 8 is not TOML",
        "headline is {'c': 'd', 'e': 3}",
    ]


def test_unclosed_note_takes_nothing_with_it() -> None:
    found = read_edits('note = """\nGuten Morgen\npin = ["a1"]\n', where="x")
    assert found.pin == ("a1",)
    assert [one.what.partition(" (")[0] for one in found.problems] == ["lines 1–2 are not TOML"]


def test_story_both_pinned_and_dropped_is_told(day: dict[str, Any]) -> None:
    made = edit(day, 'pin = ["<theater>"]\ndrop = ["<theater>"]')
    assert "pin and drop both name" in made["problems"][-1]["what"]
    assert made["editors"]["pinned"] == []
    assert len(made["editors"]["dropped"]) == 1
