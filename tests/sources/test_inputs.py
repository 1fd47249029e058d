"""Paths → documents: what is read, what is skipped silently, what is told as a Problem."""

from __future__ import annotations

import gzip
import io
import json
import os
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from http_server import Server

from brief.model import Document, Problem
from brief.settings import NetworkSettings
from brief.sources import inputs
from brief.sources.fetch import Network
from brief.sources.inputs import documents


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(path: str, data: str | bytes = "Ein Artikel. Mit Text.") -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(data.encode() if isinstance(data, str) else data)


def read(*given: str, exclude: tuple[str, ...] = ()) -> tuple[list[Document], list[Problem]]:
    found = list(documents(given, exclude=exclude))
    return [d for d in found if isinstance(d, Document)], [p for p in found if isinstance(p, Problem)]


def paths(*given: str, exclude: tuple[str, ...] = ()) -> list[str | None]:
    return [document.path for document in read(*given, exclude=exclude)[0]]


def test_folder_is_read_recursively_in_order_of_paths() -> None:
    for name in ("in/b.txt", "in/a/z.txt", "in/a.txt"):
        write(name)
    assert paths("in") == ["in/a.txt", "in/a/z.txt", "in/b.txt"]


def test_order_of_inputs_does_not_matter() -> None:
    write("b.txt", "B. B.")
    write("a.txt", "A. A.")
    assert paths("b.txt", "a.txt") == paths("a.txt", "b.txt")


def test_path_is_as_given_and_normalised() -> None:
    write("in/a.txt")
    assert paths("./in/") == ["in/a.txt"]
    assert paths("in/../in/a.txt") == ["in/a.txt"]


def test_file_named_twice_is_read_once() -> None:
    write("in/a.txt")
    assert paths("in", "in/a.txt", "./in") == ["in/a.txt"]


@pytest.mark.parametrize(
    "name",
    [".hidden.txt", ".git/a.txt", "a.txt~", "a.tmp", "a.part", "a.swp", "#a.txt#", "~$a.txt", "a.lock"],
)
def test_hidden_temporary_and_lock_files_are_skipped_silently(name: str) -> None:
    write(f"in/{name}")
    assert read("in") == ([], [])


def test_symlink_loop_ends() -> None:
    write("in/a.txt")
    os.symlink(os.path.abspath("in"), "in/loop")
    assert paths("in") == ["in/a.txt"]


def test_dangling_symlink_is_a_problem() -> None:
    Path("in").mkdir()
    os.symlink("nowhere.txt", "in/a.txt")
    [problem] = read("in")[1]
    assert problem.where == "in/a.txt"


def test_named_pipe_does_not_hang() -> None:
    Path("in").mkdir()
    os.mkfifo("in/pipe")
    assert read("in")[0] == []


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", "Text.", "text"),
        ("a.md", "# Titel\n\nText.", "markdown"),
        ("a.txt", "<!doctype html><html><body><p>x</p></body></html>", "page"),
        ("a.htm", "\ufeff \n<HTML lang=de><p>x", "page"),
        ("a.html", "Only text, no tags.", "text"),
        ("a.txt", "<html>".encode("utf-16"), "page"),
        ("a", "Text ohne Endung.", "text"),
        ("a.txt", "Über Bäume.".encode("utf-16-le"), "text"),
        ("a.txt", "A <body> of water lies north of the city.", "text"),
        ("a.txt", "<!doctype html><body><p>Zu.\0 Sie bleibt es.</p></body>", "page"),
        ("a.txt", "Die Bruecke in Nordau ist zu\0. Mehr nicht.", "text"),
        ("a.txt", "Полиция сообщила: мост закрыт.".encode("utf-16-le"), "text"),
        ("a.txt", "大桥今天起关闭。\n".encode("utf-16-be"), "text"),
        ("a.html", "<p>Die Brücke ist zu.</p>", "page"),
        ("a.htm", "<meta charset=utf-8><title>Zu</title><p>Text", "page"),
        ("a.html", "Zu<br><div>Die Brücke ist zu.</div>", "page"),
        ("a.html", "<3 ist ein Herz.", "text"),
        ("a.txt", "<article><h1>Zu</h1><p>Die Brücke ist zu.</p></article>", "page"),
        ("a.txt", "<p> ist eine Marke in HTML. Mehr nicht.", "text"),
        ("a.md", '<div align="center">Zu</div>\n\n# Titel', "markdown"),
    ],
)
def test_content_decides_the_type(name: str, data: str | bytes, kind: str) -> None:
    write(name, data)
    [document] = read(name)[0]
    assert document.type == kind


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 x", b"PK\x03\x04abc", b"\x89PNG\r\n", b"ab\x00\x01\x02\x00\x00c" * 9]
)
def test_binary_content_is_a_problem_whatever_its_name(data: bytes) -> None:
    write("a.txt", data)
    found, [problem] = read("a.txt")
    assert found == []
    assert "not text" in problem.what


def test_types_that_are_not_read_are_counted_once_for_the_run() -> None:
    for name in ("in/a.doc", "in/b.doc", "in/x/c.DOC", "in/d.pdf", "in/e.txt"):
        write(name)
    found, problems = read("in")
    assert [document.path for document in found] == ["in/e.txt"]
    assert [(p.where, p.what.split(" (")[0]) for p in problems] == [("in", "3 .doc, 1 .pdf not read")]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("2025-11-04.json", '{"schema": "brief/digest@1", "date": "2025-11-04"}'),
        ("x.json", '{\n "date": "2025-11-04",\n "schema": "brief/digest@1"}'),
        (
            "x.html",
            '<!doctype html>\n<html><head><meta charset="utf-8"><meta name="generator" content="brief 0.1.0"></head>',
        ),
        ("x.txt", "Subject: =?utf-8?q?M?=\nX-Mailer: brief 0.1.0\n\nText"),
        ("x.eml", "Subject: M\nX-Mailer: brief 0.1.0\n\nText"),
        ("x.csv", "id,text,outlet,author,title,sha256,text_sha256,language\r\n"),
        ("x.texts.json", '{\n "schema": "brief/texts@1", "texts": {}}'),
        ("x.md", "# Morgenlage\n\nText.\n\n---\n<!-- brief/digest@1 · 2025-11-04 -->\n"),
        ("x.txt", "Morgenlage\n\nText.\n\nbrief/digest@1 · 2025-11-04\n\n"),
    ],
)
def test_files_that_brief_wrote_are_skipped_silently(name: str, data: str) -> None:
    write(f"in/{name}", data)
    assert read("in") == ([], [])
    write(f"in/{name}.gz", gzip.compress(data.encode()))
    assert read("in") == ([], [])


def test_article_about_the_mark_is_not_skipped() -> None:
    write("a.txt", "Die Zeile brief/digest@1 · 2025-11-04 steht am Ende.\n\nSo steht es dort.")
    assert paths("a.txt") == ["a.txt"]


def test_excluded_folder_is_never_read() -> None:
    write("in/a.txt")
    write("in/out/b.txt")
    assert paths("in", exclude=("in/out",)) == ["in/a.txt"]
    assert paths(".", exclude=("./in/out/",)) == ["in/a.txt"]


def test_input_that_is_out_as_well_is_read() -> None:
    write("in/a.txt")
    assert paths("in", exclude=("in",)) == ["in/a.txt"]


@pytest.mark.parametrize(
    ("given", "word"),
    [("nowhere", "no such file"), ("https://bote.example/1", "fetched"), ("ftp://bote.example", "fetched")],
)
def test_input_that_is_none_is_a_problem(given: str, word: str) -> None:
    found, [problem] = read(given)
    assert found == []
    assert problem.where == given
    assert word in problem.what
    assert problem.fix


@pytest.mark.parametrize("given", ["", " "])
def test_empty_name_is_told_as_such(given: str) -> None:
    [problem] = read(given)[1]
    assert (problem.where, problem.what) == (repr(given), "an empty input name")


@pytest.mark.parametrize(("path", "kind"), [("pipe", "a named pipe"), ("/dev/null", "a device")])
def test_what_is_no_regular_file_is_told_by_what_it_is(path: str, kind: str) -> None:
    os.mkfifo("pipe")
    [problem] = read(path)[1]
    assert problem.what == f"{kind}, not a regular file"
    assert "permissions" not in problem.fix


def test_link_to_itself_is_told_as_such() -> None:
    os.symlink("loop.txt", "loop.txt")
    [problem] = read("loop.txt")[1]
    assert "leads back to itself" in problem.what
    assert "permissions" not in problem.fix


def test_binary_files_of_a_folder_are_one_problem() -> None:
    for n in range(300):
        write(f"in/x/{n}", b"\x89PNG\r\n")
    write("in/feed.xml", '<?xml version="1.0"?><sitemap></sitemap>')
    write("other/a", b"%PDF-1.7 x")
    problems = read("in", "other")[1]
    assert [(p.where, p.what.split(" (")[0]) for p in problems] == [
        ("in", "300 files are not text, in/x/0 among them"),
        ("in/feed.xml", "XML, but not a feed"),
        ("other/a", "not text"),
    ]


@pytest.mark.parametrize("data", [b"", b"  \n", b"\xef\xbb\xbf\n", gzip.compress(b"")])
def test_empty_file_is_a_problem(data: bytes) -> None:
    write("a.txt", data)
    assert "empty" in read("a.txt")[1][0].what


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_file_without_permission_is_a_problem() -> None:
    write("a.txt")
    os.chmod("a.txt", 0)
    assert "can't be read" in read("a.txt")[1][0].what


def test_gzip_is_unpacked_and_hashed_as_stored() -> None:
    data = gzip.compress(b"Ein Artikel.", mtime=0)
    write("a.txt.gz", data)
    [document] = read("a.txt.gz")[0]
    assert document.data == b"Ein Artikel."
    assert document.sha256 == sha256(data).hexdigest()


def test_broken_gzip_is_a_problem() -> None:
    write("a.gz", gzip.compress(b"Ein Artikel." * 100)[:-20])
    assert "broken gzip" in read("a.gz")[1][0].what


def test_gzip_bomb_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "MAX_UNPACKED_BYTES", 1_000_000)
    write("a.gz", gzip.compress(b"a" * 2_000_000))
    assert "more than 1 MB" in read("a.gz")[1][0].what


def test_file_too_large_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "MAX_BYTES", 1_000_000)
    write("a.txt", b"a" * 1_000_001)
    assert "more than 1 MB" in read("a.txt")[1][0].what


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Ein Artikel.")))
    [document] = read("-")[0]
    assert (document.where, document.path, document.data) == ("-", None, b"Ein Artikel.")


@pytest.mark.parametrize("data", [b"", b"\n"])
def test_empty_standard_input_is_a_problem_of_standard_input(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    [problem] = read("-")[1]
    assert problem.what.startswith("standard input is empty")
    assert "file again" not in problem.fix


def test_json_lines_are_items_and_a_broken_line_is_its_own_problem() -> None:
    write("a.jsonl", '{"title": "A", "text": "Eins."}\n\n{"title": \n{"other": 1}\n{"text": "Zwei."}\n')
    found, problems = read("a.jsonl")
    assert [(d.where, d.type, d.path) for d in found] == [
        ("a.jsonl:1", "item", "a.jsonl"),
        ("a.jsonl:5", "item", "a.jsonl"),
    ]
    assert [p.where for p in problems] == ["a.jsonl:3", "a.jsonl:4"]
    assert "not JSON: expecting value at character" in problems[0].what


def test_json_lines_are_told_by_content() -> None:
    write("a.txt", '{"title": "A", "text": "Eins."}\n{"title": "B", "text": "Zwei."}\n')
    assert [d.where for d in read("a.txt")[0]] == ["a.txt:1", "a.txt:2"]


@pytest.mark.parametrize(
    "value", [[{"text": "Eins."}, {"title": "Zwei"}], {"articles": [{"text": "Eins."}, {"title": "Z"}]}]
)
def test_json_list_of_articles(value: object) -> None:
    write("a.json", json.dumps(value))
    assert [d.type for d in read("a.json")[0]] == ["item", "item"]


def test_json_object_of_one_article() -> None:
    write("a.json", json.dumps({"text": "Eins."}, indent=1))
    [document] = read("a.json")[0]
    assert document.where == "a.json"


def test_json_without_articles_is_a_problem() -> None:
    write("a.json", '{"name": "x"}')
    assert "no articles" in read("a.json")[1][0].what


def test_undecodable_path_does_not_crash() -> None:
    name = os.fsdecode(b"in/caf\xe9.txt")
    write(name)
    assert paths("in") == [name]


# Feeds and the network

FEED = (
    "<?xml version='1.0'?><rss version='2.0'><channel><title>Bote</title><item><title>Eins</title><link>{url}</link>"
    "<pubDate>Tue, 04 Nov 2025 00:30:00 +0100</pubDate><description>Die Bruecke ist zu.</description></item></channel></rss>"
)
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "items": [{"id": "1", "title": "Eins", "content_text": "A."}],
}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("in/feed.xml", FEED),
        ("in/feed.rss", FEED),
        ("in/feed", FEED),
        ("in/feed.json", json.dumps(JSON_FEED)),
        ("in/feed.json", json.dumps(JSON_FEED, indent=1)),
        ("in/a.xml", FEED.replace("<rss", "<!DOCTYPE rss SYSTEM 'rss.dtd'><!-- x --><rss")),
    ],
)
def test_feed_in_a_folder_is_its_entries(name: str, data: str) -> None:
    write(name, data)
    [document] = read("in")[0]
    assert (document.type, document.where, document.path) == ("entry", f"{name}#1", name)
    assert document.sha256 == sha256(data.encode()).hexdigest()


def test_feed_that_declares_entities_is_a_problem() -> None:
    write("a.xml", '<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>' + FEED[21:])
    found, [problem] = read("a.xml")
    assert found == []
    assert "entities" in problem.what


def test_feed_that_brief_wrote_is_skipped() -> None:
    write("in/feed.xml", FEED.replace("<item>", "<generator>brief 1.0</generator><item>"))
    assert read("in") == ([], [])


def test_list_of_feeds_is_told_and_nothing_fetched() -> None:
    write("a.opml", '<opml version="2.0"><body><outline xmlUrl="http://127.0.0.1:1/f"/></body></opml>')
    found, [problem] = read("a.opml")
    assert found == []
    assert "a list of 1 feeds" in problem.what
    assert "import-opml" in problem.fix


def test_url_of_a_page_a_feed_and_text(server: Server) -> None:
    page = b"<html><body><p>Die Bruecke ist zu.</p></body></html>"
    server.pages["/page"] = lambda h: h.answer(page, Content_Type="text/html; charset=iso-8859-1")
    server.pages["/feed"] = lambda h: h.answer(FEED.replace("{url}", server.url("/page")).encode())
    server.pages["/text"] = lambda h: h.answer(b"Die Bruecke ist zu.")
    network = Network(NetworkSettings(allow=("127.0.0.1",)))
    urls = [server.url(path) for path in ("/page", "/feed", "/text", "/none")]
    found = list(documents(urls, network=network, retrieved="2025-11-04"))
    by_type = {(d.type, d.entry is not None): d for d in found if isinstance(d, Document)}
    assert set(by_type) == {("page", False), ("page", True), ("text", False)}
    one = by_type["page", False]
    assert (one.url, one.charset, one.retrieved, one.path) == (urls[0], "iso-8859-1", "2025-11-04", None)
    [problem] = [one for one in found if isinstance(one, Problem)]
    assert problem.where == urls[3]
