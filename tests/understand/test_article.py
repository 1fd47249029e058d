"""Documents → articles: the fields, their order of precedence, and what is a Problem."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from brief.errors import ReadError
from brief.model import Article, Document, article_id
from brief.understand.article import complete, understand, understand_with_problems

SAMPLE = Path(__file__).parents[2] / "seeds" / "000_935d1833868f7eb5.txt"
TEXT = "Die Brücke ist zu. Sie bleibt es bis Ostern, sagte die Stadt am Montag."


def document(
    data: str | bytes | dict[str, object], *, type: str = "text", path: str | None = "a.txt"
) -> Document:
    if isinstance(data, dict):
        data, type = json.dumps(data), "item"
    raw = data if isinstance(data, bytes) else data.encode()
    return Document(where=path or "-", data=raw, type=type, path=path, sha256="ab")


def test_first_sentence_of_the_sample() -> None:
    article = understand(document(SAMPLE.read_bytes(), path="seeds/000_935d1833868f7eb5.txt"))
    first = article.sentences[0]
    assert (first.start, first.end, first.paragraph, first.article_id) == (17, 220, 0, article.id)
    assert (article.published, article.language, article.title, article.body) == (
        "2025-11-04",
        "de",
        None,
        17,
    )
    assert article.text == SAMPLE.read_bytes().decode()
    assert not article.extracted


def test_id_is_of_url_or_path_and_text() -> None:
    article = understand(document(TEXT))
    assert article.id == article_id("a.txt", TEXT)
    article = understand(document(f"URL: https://bote.example/1\nTitle: Zu\n\n{TEXT}"))
    assert article.id == article_id("https://bote.example/1", article.text)


def test_offsets_are_true_with_a_header_and_windows_newlines() -> None:
    article = understand(document(f"Title: Zu\r\nDate: 2025-11-04\r\n\r\n{TEXT}\r\n"))
    assert [article.text[s.start : s.end] for s in article.sentences] == [s.text for s in article.sentences]
    assert article.sentences[0].text == "Die Brücke ist zu."


def test_title_alone_is_an_article() -> None:
    article = understand(document("Title: Brücke gesperrt\nDate: 2025-11-04\n"))
    assert (article.title, article.sentences) == ("Brücke gesperrt", ())


@pytest.mark.parametrize("data", ["", " \n", "Date: 2025-11-04\n", "date 2025-11-04"])
def test_neither_title_nor_text_is_an_error(data: str) -> None:
    with pytest.raises(ReadError, match=r"a\.txt: there is no text in it .* Fix: "):
        understand(document(data))


def test_date_of_the_header_comes_before_that_of_the_path() -> None:
    assert (
        understand(document(f"Title: Zu\nDate: 2025-11-03\n\n{TEXT}", path="2025-11-04.txt")).published
        == "2025-11-03"
    )
    assert understand(document(TEXT, path="2025-11-04_x.txt")).published == "2025-11-04"


def test_the_dateline_gives_the_date_where_nothing_else_does() -> None:
    text = f"Title: Zu\n\nNordau, den 4. November 2025. {TEXT}"
    assert understand(document(text)).published == "2025-11-04"
    assert understand(document(text, path="2025-11-03_x.txt")).published == "2025-11-03"


def test_date_in_the_future_is_not_believed() -> None:
    given = document(f"Title: Zu\nDate: 2026-11-03\n\n{TEXT}", path="2025-11-04.txt")
    article, [problem] = understand_with_problems(given, latest=date(2025, 11, 5))
    assert article.published == "2025-11-04"
    assert problem.what == "its date, 2026-11-03, lies in the future"
    article, _ = understand_with_problems(given, latest=date(2025, 11, 3))
    assert article.published is None


def test_malformed_header_date_is_a_problem_of_the_document() -> None:
    article, [problem] = understand_with_problems(document(f"Date: 2025-13-04\nTitle: Zu\n\n{TEXT}"))
    assert article.published is None
    assert problem.where == "a.txt:1"


@pytest.mark.parametrize(
    ("header", "given", "expected"),
    [
        ("", None, "de"),
        ("Language: de-AT\n", None, "de"),
        ("Language: fr\n", None, "de"),  # the text clearly says otherwise
        ("", "nb", "no"),
        ("Language: de\n", "en", "en"),
    ],
)
def test_language_is_given_stated_or_detected(header: str, given: str | None, expected: str) -> None:
    assert understand(document(f"Title: Zu\n{header}\n{TEXT}"), language=given).language == expected


def test_stated_language_holds_where_the_text_is_too_short_to_tell() -> None:
    assert understand(document("Title: Zu\nLanguage: nl\n\nOK 123.")).language == "nl"


def test_malformed_language_given_raises() -> None:
    with pytest.raises(ValueError, match="language tag"):
        understand(document(TEXT), language="d e")


def test_item_takes_its_fields() -> None:
    item = {"id": "x1", "title": "Zu", "text": TEXT, "published": "2025-11-04T06:30:00+01:00", "source": "Bote",
            "author": "A", "url": "https://bote.example/1", "language": "de", "kind": "opinion", "other": 1}  # fmt: skip
    article, problems = understand_with_problems(document(item, path="a.jsonl"))
    assert problems == ()
    assert (article.id, article.title, article.text, article.published) == (
        "x1",
        "Zu",
        TEXT,
        item["published"],
    )
    assert (article.source, article.kind, article.path, article.extracted) == (
        "Bote",
        "opinion",
        "a.jsonl",
        True,
    )


def test_half_characters_of_an_item_are_replaced() -> None:
    assert understand(document(b'{"text": "Zu \\ud800 ist sie."}', type="item")).text == "Zu \ufffd ist sie."


def test_markup_in_an_item_is_data() -> None:
    text = "<p>Die Brücke ist zu.</p> Title: x"
    assert understand(document({"text": text})).text == text


def test_item_field_of_a_wrong_type_is_a_problem_that_names_it() -> None:
    article, [problem] = understand_with_problems(document({"title": 7, "text": TEXT}))
    assert article.title is None
    assert "'title'" in problem.what


@pytest.mark.parametrize("key", ["published", "date"])
def test_malformed_date_of_an_item_is_a_problem(key: str) -> None:
    article, [problem] = understand_with_problems(document({"text": TEXT, key: "soon"}))
    assert article.published is None
    assert "'soon' is not a date" in problem.what


def test_markdown_marks_are_not_part_of_sentences() -> None:
    article = understand(
        document(
            f"# Zu\n\n- Erstens der Regen.\n- Zweitens der Wind.\n\n{TEXT}", type="markdown", path="a.md"
        )
    )
    assert article.title == "Zu"
    assert article.sentences[0].text == "Erstens der Regen."


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("**Zu** bis [Ostern](https://x.example)", "Zu bis Ostern"),
        ("snake_case und 2 * 3 * 4", "snake_case und 2 * 3 * 4"),
        ("`brief` *neu*", "brief neu"),
    ],
)
def test_markdown_title_is_without_marks(heading: str, title: str) -> None:
    assert understand(document(f"# {heading}\n\n{TEXT}", type="markdown", path="a.md")).title == title


def test_broken_bytes_are_a_problem_and_the_article_is_read() -> None:
    article, [problem] = understand_with_problems(document((TEXT * 3).encode() + b"\x96"))
    assert article.text.startswith(TEXT)
    assert "broken" in problem.what


def test_complete_fills_only_what_is_missing() -> None:
    article = complete(Article.of(text=TEXT, title="Zu"))
    assert (article.language, article.kind, len(article.sentences)) == ("de", "item", 2)
    assert complete(article) == article
    assert complete(Article.of(text=TEXT, language="en", kind="opinion")).kind == "opinion"
    assert complete(Article.of(text=TEXT), language="nb").language == "no"
    assert complete(Article.of(text="")).language == "und"


def test_what_a_mail_quotes_stays_out_in_another_language_too() -> None:
    text = "> The bridge will close on Monday.\n\nI do not agree with that at all."
    article = understand(document(json.dumps({"text": text, "title": "Re: Bridge"}), type="entry"))
    (own,) = complete(article, language="de").sentences
    assert own.text == "I do not agree with that at all."
