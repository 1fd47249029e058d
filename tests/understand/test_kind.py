"""What kind of piece an article is."""

from __future__ import annotations

import pytest

from brief.understand.kind import kind_of

REPORT = ("Die Stadt hat die Brücke gesperrt. " * 20,)


def kind(
    title: str | None = None,
    url: str | None = None,
    paragraphs: tuple[str, ...] = REPORT,
    language: str = "de",
) -> str:
    return kind_of(title=title, url=url, paragraphs=paragraphs, language=language)


def test_in_doubt_a_report() -> None:
    assert kind("Brücke gesperrt") == "report"
    assert kind("Nordau: Brücke gesperrt") == "report"


@pytest.mark.parametrize(
    "url",
    ["https://x.example/meinung/1", "https://x.example/a/Opinion/b", "https://x.example/opinion/b.html"],
)
def test_folder_of_the_url_tells_opinion(url: str) -> None:
    assert kind(url=url) == "opinion"


@pytest.mark.parametrize(
    "url",
    ["https://x.example/meinung", "https://meinung.example/a", "not a url/opinion", "http://[bad/opinion/x"],
)
def test_other_parts_of_the_url_do_not(url: str) -> None:
    assert kind(url=url) == "report"


def test_page_that_says_so_is_opinion() -> None:
    assert kind_of(title=None, url=None, paragraphs=REPORT, language=None, stated="opinion") == "opinion"


ANSWER = "Das ist eine längere Antwort, die etwas erklärt. Sie hat mehrere Sätze und ein Ende."


def exchanges(*, asking: str = "", answering: str = "") -> tuple[str, ...]:
    return (
        "Ein Vorspann.",
        *(part for n in range(4) for part in (f"{asking}Was kam dann, Nummer {n}?", f"{answering}{ANSWER}")),
    )


def test_subheads_that_ask_are_no_interview() -> None:
    assert kind(paragraphs=exchanges()) == "report"


def test_names_before_the_answers_are_an_interview() -> None:
    assert kind(paragraphs=exchanges(answering="Holm: ")) == "interview"


def test_initials_before_questions_and_answers_are_an_interview() -> None:
    assert kind(paragraphs=exchanges(asking="Q: ", answering="A: "), language="en") == "interview"


def test_names_before_the_questions_alone_are_no_interview() -> None:
    assert kind(paragraphs=exchanges(asking="Brücke: ")) == "report"


def test_speakers_named_at_the_first_exchange_only_are_an_interview() -> None:
    first = ("Bote: Was kam dann?", f"Rieke Holm: {ANSWER}")
    assert kind(paragraphs=(*first, *exchanges()[1:])) == "interview"


def test_page_that_says_so_is_an_interview() -> None:
    assert kind_of(title=None, url=None, paragraphs=REPORT, language=None, stated="interview") == "interview"


def test_speakers_who_take_turns_are_an_interview() -> None:
    assert kind(paragraphs=("Bote: Was kam dann?", "Holm: Der Regen, und zwar lange.") * 4) == "interview"


def test_turns_behind_dashes_are_an_interview_where_few_questions_bear_their_mark() -> None:
    asked = ("–¿Qué pasó entonces?", "–Yo no lo vi, porque estaba en casa con mi hermano.") * 4
    told = ("–Le pasó de todo.", "–Fueron meses muy difíciles para mi familia y para todos nosotros.") * 5
    assert kind(paragraphs=(*asked, *told), language="es") == "interview"
    assert kind(paragraphs=(*asked, *(turn[1:] for turn in told)), language="es") == "report"


def test_a_report_with_some_questions_is_none() -> None:
    assert kind(paragraphs=("Wer zahlt?", *REPORT, "Wann kommt sie?", *REPORT)) == "report"


def test_short_piece_is_an_item() -> None:
    assert kind(paragraphs=("Die Brücke ist zu. Sie bleibt es bis Ostern.",)) == "item"
    assert kind(paragraphs=("大桥将关闭至复活节。" * 4,), language="zh") == "item"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Kommentar: Zu spät", "opinion"),
        ("Kommentar zur Brücke: Zu spät", "opinion"),
        ("Zu spät | Kommentar", "report"),
        ("Kommentar der Stadt zur Sperrung bleibt aus: Brücke zu", "report"),
        ("Interview mit Rieke Holm: „Wir prüfen täglich“", "interview"),
        ("Kommentare verboten", "report"),
        ("ENTRETIEN. « Nous vérifions tous les jours »", "interview"),
        ("Zu spät – ein Kommentar", "opinion"),
        ("Brücke zu: suivez la réouverture en direct", "liveblog"),
        ("Wer die Brücke en direct sehen will, braucht Geduld", "report"),
        ("Sturm über Lauter im News-Ticker", "liveblog"),
        ("Quiz: Wie gut kennen Sie Nordau?", "service"),
        ("Quiz show in Northford ends", "report"),
        ("Soldes : les 10 meilleures offres de ce vendredi", "service"),
    ],
)
def test_label_before_the_title(title: str, expected: str) -> None:
    assert kind(title) == expected
