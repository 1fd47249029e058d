"""Word files: their text in order, changes accepted, nothing outside the file looked at, bombs refused."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress

import pytest

from brief.errors import ReadError
from brief.model import Article, Document
from brief.understand import docx
from brief.understand.article import understand

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{}</cp:coreProperties>'
)


def packed(body: str, *, core: str = "", doctype: str = "", **others: str) -> bytes:
    """A Word file with this content."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(
            "word/document.xml", f"{doctype}<w:document {W}><w:body>{body}</w:body></w:document>"
        )
        if core:
            package.writestr("docProps/core.xml", CORE.format(core))
        for name, content in others.items():
            package.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def p(text: str, style: str = "") -> str:
    """A paragraph."""
    kind = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{kind}<w:r><w:t>{text}</w:t></w:r></w:p>"


def read(data: bytes) -> Article:
    return understand(Document(where="a.docx", path="a.docx", data=data, type="docx"))


def test_paragraphs_in_order_and_sentences_with_true_offsets() -> None:
    article = read(
        packed(
            p("Brücke gesperrt", "Title")
            + p("Die Brücke ist zu. Der Verkehr steht.")
            + p("Das sagte die Stadt.")
        )
    )
    assert article.title == "Brücke gesperrt"
    assert [s.text for s in article.sentences] == [
        "Die Brücke ist zu.",
        "Der Verkehr steht.",
        "Das sagte die Stadt.",
    ]
    assert all(article.text[s.start : s.end] == s.text for s in article.sentences)
    assert article.extracted


def test_rows_of_tables_and_entries_of_lists_are_lines() -> None:
    cells = "".join(f"<w:tc>{p(word)}</w:tc>" for word in ("SPD", "31,2 %"))
    item = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Brot kaufen</w:t></w:r></w:p>"
    article = read(
        packed(
            p("So ging die Wahl aus, teilte der Wahlleiter mit.")
            + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
            + item
        )
    )
    assert article.text.split("\n\n")[1:] == ["SPD | 31,2 %", "Brot kaufen"]


def test_tracked_changes_count_as_accepted() -> None:
    inserted = "<w:ins><w:r><w:t>vier</w:t></w:r></w:ins>"
    deleted = "<w:del><w:r><w:delText>drei</w:delText></w:r></w:del>"
    body = f"<w:p><w:r><w:t>Es gab </w:t></w:r>{deleted}{inserted}<w:r><w:t> Verletzte.</w:t></w:r></w:p>"
    assert read(packed(body)).text == "Es gab vier Verletzte."


def test_links_content_controls_and_breaks_are_read() -> None:
    body = (
        "<w:p><w:r><w:t>Die </w:t></w:r><w:hyperlink><w:r><w:t>Stadt</w:t></w:r></w:hyperlink><w:r><w:t> baut.</w:t><w:br/>"
        "<w:t>Das kostet.</w:t></w:r></w:p><w:sdt><w:sdtContent>"
        + p("Mehr nicht.")
        + "</w:sdtContent></w:sdt>"
    )
    assert read(packed(body)).text == "Die Stadt baut.\nDas kostet.\n\nMehr nicht."


def test_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{p('Im Kasten steht das.')}</w:txbxContent>"
    both = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>'
        f"{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    article = read(packed(f"<w:p><w:r><w:t>Davor steht dies.</w:t></w:r><w:r>{both}</w:r></w:p>"))
    assert article.text == "Davor steht dies.\n\nIm Kasten steht das."


def test_text_boxes_within_text_boxes_are_read_once() -> None:
    deep = 60
    body = "<w:p><w:r><w:txbxContent>" * deep + p("Im Kasten steht das.")
    assert read(packed(body + "</w:txbxContent></w:r></w:p>" * deep)).text == "Im Kasten steht das."


def test_instructions_of_fields_are_no_text() -> None:
    body = "<w:p><w:r><w:instrText>HYPERLINK x</w:instrText><w:t>Nordau wählt heute.</w:t></w:r></w:p>"
    assert read(packed(body)).text == "Nordau wählt heute."


def test_header_lines_give_date_and_outlet_as_in_text_files() -> None:
    article = read(
        packed(
            p("Titel: Brücke zu")
            + p("Datum: 4.11.2025")
            + p("Quelle: Nordauer Bote")
            + p("Die Brücke ist gesperrt.")
        )
    )
    assert (article.title, article.published, article.source) == ("Brücke zu", "2025-11-04", "Nordauer Bote")
    assert [s.text for s in article.sentences] == ["Die Brücke ist gesperrt."]


def test_header_lines_may_stand_below_the_title_and_a_subtitle_is_text() -> None:
    title = p("Brücke zu", "Title")
    article = read(packed(title + p("Datum: 4.11.2025") + p("Die Brücke ist gesperrt.")))
    assert (article.title, article.published) == ("Brücke zu", "2025-11-04")
    assert [s.text for s in article.sentences] == ["Die Brücke ist gesperrt."]
    article = read(packed(title + p("Umweg über Nordau") + p("Die Brücke ist gesperrt.")))
    assert [s.text for s in article.sentences] == ["Umweg über Nordau", "Die Brücke ist gesperrt."]


def test_times_of_the_file_are_no_date_of_publication() -> None:
    core = "<dcterms:created>2025-11-04T10:00:00Z</dcterms:created><dc:creator>Jonas Wehrkamp</dc:creator>"
    article = read(packed(p("Die Brücke ist gesperrt. Der Verkehr steht."), core=core))
    assert (article.published, article.author) == (None, "Jonas Wehrkamp")


@pytest.mark.parametrize(("stated", "title"), [("Brücke zu", "Brücke zu"), ("Dokument1", None), ("", None)])
def test_title_the_file_states_counts_where_the_text_has_none(stated: str, title: str | None) -> None:
    assert (
        read(
            packed(p("Die Brücke ist gesperrt. Der Verkehr steht."), core=f"<dc:title>{stated}</dc:title>")
        ).title
        == title
    )


def test_entities_are_not_expanded() -> None:
    doctype = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    article = read(packed(p("Es heißt &a; so und nicht anders."), doctype=doctype))
    assert "root" not in article.text


def test_entity_bomb_is_refused_or_left_alone() -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    doctype = f'<!DOCTYPE x [<!ENTITY l0 "{"ha" * 100}">{levels}]>'
    with suppress(ReadError):
        assert len(read(packed(p("Es heißt &l11; so."), doctype=doctype)).text) < 1_000


def test_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx, "MAX_UNPACKED_BYTES", 100_000)
    with pytest.raises(ReadError, match="unpacks to more than"):
        read(packed(p("a" * 200_000)))


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04word/document.xml", packed(p("Die Brücke ist zu."))[:-40], packed("<w:p>")]
)
def test_broken_file_is_told(data: bytes) -> None:
    with pytest.raises(
        ReadError, match=r"^a\.docx: not a Word file that can be read .*Fix: open it in a word processor"
    ):
        read(data)


def test_deep_nesting_does_not_crash() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 2_000 + p("Tief.") + "</w:tc></w:tr></w:tbl>" * 2_000
    with pytest.raises(ReadError):
        read(packed(deep))


def test_file_without_text_is_told() -> None:
    with pytest.raises(ReadError, match="no text in it"):
        read(packed("<w:p/>"))
