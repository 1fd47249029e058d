"""EPUB and PDF: the same words, a container as the formats want it, the same bytes each time."""

from __future__ import annotations

import io
import sys
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from digests import digest, morning
from lxml import etree

from brief.errors import RenderError
from brief.renderers import epub, pdf
from brief.renderers.json import payload

OPF = {"o": "http://www.idpf.org/2007/opf", "dc": "http://purl.org/dc/elements/1.1/"}


def book() -> ZipFile:
    return ZipFile(io.BytesIO(epub.render(payload(morning()))))


def test_mimetype_comes_first_and_stored() -> None:
    first, *others = book().infolist()
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", ZIP_STORED, b"")
    assert book().read("mimetype") == b"application/epub+zip"
    assert {entry.compress_type for entry in others} == {ZIP_DEFLATED}


def test_manifest_names_every_file_and_the_language() -> None:
    package = etree.fromstring(book().read("book/package.opf"))
    names = {f"book/{href}" for href in package.xpath("//o:item/@href", namespaces=OPF)}
    assert names | {"mimetype", "META-INF/container.xml", "book/package.opf"} == set(book().namelist())
    assert package.xpath("string(//dc:language)", namespaces=OPF) == "de"
    assert (
        package.xpath("string(//o:meta[@property='dcterms:modified'])", namespaces=OPF)
        == "2025-11-04T06:00:00Z"
    )


def test_contents_lead_to_places_of_the_chapter() -> None:
    contents = etree.fromstring(book().read("book/contents.xhtml"))
    chapter = etree.fromstring(book().read("book/digest.xhtml"))
    ids = set(chapter.xpath("//@id"))
    targets = [href.partition("#")[2] for href in contents.xpath("//*[local-name()='a']/@href")]
    assert len(targets) > 8
    assert set(targets) <= ids
    inside = [href[1:] for href in chapter.xpath("//@href") if href.startswith("#")]
    assert inside
    assert set(inside) <= ids


def test_chapter_holds_every_sentence_with_its_language() -> None:
    chapter = etree.fromstring(book().read("book/digest.xhtml"))
    text = "".join(chapter.itertext())
    assert "3. Oktober 1990 war ein Mittwoch" in text
    assert "أعلنت بلدية المدينة" in text
    assert "rtl" in chapter.xpath("//*[@lang='ar']/@dir")


def test_same_digest_same_book_and_its_files_bear_its_day() -> None:
    assert epub.render(payload(morning())) == epub.render(payload(morning()))
    assert {entry.date_time for entry in book().infolist()} == {(2025, 11, 4, 6, 0, 0)}


def test_a_quiet_day_is_a_book_too() -> None:
    with ZipFile(io.BytesIO(epub.render(payload(digest())))) as quiet:
        assert "Für diesen Tag liegt nichts vor." in quiet.read("book/digest.xhtml").decode()
        etree.fromstring(quiet.read("book/contents.xhtml"))


@pytest.mark.skipif(
    pdf.missing() is not None, reason="WeasyPrint can't be loaded: pip install 'brief-digest[pdf]', and Pango"
)
def test_pdf_is_made_without_the_clock() -> None:
    first = pdf.render(payload(morning()))
    assert first.startswith(b"%PDF-")
    assert b"CreationDate" not in first
    assert first == pdf.render(payload(morning()))


def test_without_weasyprint_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(RenderError, match=r"Fix: pip install 'brief-digest\[pdf\]'"):
        pdf.render(payload(morning()))
