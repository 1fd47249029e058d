"""A digest is right only if every sentence still stands in its source."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from brief.cli.main import main
from brief.errors import VerifyError
from brief.verify import Report, find, verify


@pytest.fixture
def digest(digests: Path) -> Path:
    return digests / "2025-11-04.json"


def cited(digest: Path) -> tuple[Path, str]:
    """A text file that the digest cites, and the sentence cited."""
    stories = [
        story for section in json.loads(digest.read_text())["sections"] for story in section["stories"]
    ]
    sentences = {s["article"]: s["text"] for story in stories for s in story["brief"]}
    files = (a for story in stories for a in story["articles"] if a["path"].endswith(".txt"))
    return next((Path(a["path"]), sentences[a["id"]]) for a in files if a["id"] in sentences)


def alter(path: Path, sentence: str) -> str:
    """Change one character of a sentence in a file; the sentence as it is then."""
    altered = f"{sentence[:10]}ø{sentence[11:]}"
    text = path.read_text(encoding="utf-8")
    assert sentence in text
    path.write_text(text.replace(sentence, altered), encoding="utf-8")
    return altered


def test_fresh_digest_is_right(digest: Path) -> None:
    report = verify(digest)
    assert report.ok
    assert report.n_sentences > 10


def test_one_altered_character_in_a_source_fails_and_names_it(digest: Path) -> None:
    source, sentence = cited(digest)
    altered = alter(source, sentence)
    report = verify(digest)
    assert not report.ok
    assert any(altered in problem.what and str(source) in problem.where for problem in report.differing)


def test_one_altered_character_in_the_digest_fails(digest: Path) -> None:
    _, sentence = cited(digest)
    alter(digest, sentence)
    assert not verify(digest).ok


def test_source_changed_elsewhere_is_told_too(digest: Path) -> None:
    source, _ = cited(digest)
    source.write_bytes(source.read_bytes() + b"\nNachtrag.\n")
    assert [problem.what for problem in verify(digest).differing] == ["changed since the digest was made"]


def test_deleted_source_is_not_checkable_never_ok(digest: Path) -> None:
    cited(digest)[0].unlink()
    report = verify(digest)
    assert not report.ok
    assert "not checkable" in report.not_checkable[0].what


@pytest.mark.parametrize("root", ["archive", "archive/seeds"])
def test_moved_folder_passes_with_root(digest: Path, root: str) -> None:
    Path("archive").mkdir()
    shutil.move("seeds", "archive/seeds")
    assert not verify(digest).ok
    assert verify(digest, root=Path(root)).ok


def test_text_taken_out_of_a_page_is_checked_against_the_kept_one(digest: Path) -> None:
    kept = Path("digests/2025-11-04.texts.json")
    texts = json.loads(kept.read_text())
    texts["texts"] = {name: text.replace("e", "é") for name, text in texts["texts"].items()}
    kept.write_text(json.dumps(texts))
    assert not verify(digest).ok
    kept.unlink()
    assert verify(digest).not_checkable


def test_page_itself_need_not_be_there_any_more(digest: Path) -> None:
    for page in Path("seeds").rglob("*.html"):
        page.unlink()
    assert verify(digest).ok


def tampered(digest: Path, change: Callable[[dict[str, Any]], None]) -> Report:
    """The report on a digest whose first story was changed."""
    made = json.loads(digest.read_text(encoding="utf-8"))
    change(made["sections"][0]["stories"][0])
    digest.write_text(json.dumps(made), encoding="utf-8")
    return verify(digest)


def test_sentence_of_no_article_fails(digest: Path) -> None:
    forged = {
        "id": "f",
        "text": "A forgery.",
        "article": "f" * 16,
        "paragraph": 0,
        "start": 0,
        "end": 10,
        "marks": [],
    }
    assert not tampered(digest, lambda story: story["brief"].append(forged)).ok


def test_sentence_that_was_emptied_fails(digest: Path) -> None:
    assert not tampered(
        digest, lambda story: story["brief"][0].update(text="", end=story["brief"][0]["start"])
    ).ok


def cut(sentence: dict[str, Any]) -> None:
    """Take the last word off, text and offsets together."""
    kept = sentence["text"].rsplit(" ", 1)[0]
    sentence.update(text=kept, end=sentence["start"] + len(kept))


def test_sentence_cut_short_together_with_its_offsets_fails(digest: Path) -> None:
    assert not tampered(digest, lambda story: cut(story["brief"][0])).ok


def test_sentence_cut_short_under_the_id_of_what_is_left_fails(digest: Path) -> None:
    def change(story: dict[str, Any]) -> None:
        cut(said := story["brief"][0])
        place = f"{said['article']}\0{said['start']}\0{said['end']}"
        said.update(id=sha256(place.encode()).hexdigest()[:12])

    report = tampered(digest, change)
    assert "no whole sentence" in report.differing[0].what


def test_sentence_in_another_paragraph_fails(digest: Path) -> None:
    assert not tampered(digest, lambda story: story["brief"][0].update(paragraph=17)).ok


def test_digest_of_another_version_is_checked_but_for_how_it_splits_sentences(digest: Path) -> None:
    made = json.loads(digest.read_text(encoding="utf-8"))
    made["manifest"]["brief"] = "0.0.1"
    said = made["sections"][0]["stories"][0]["brief"][0]
    said.update(paragraph=17)
    digest.write_text(json.dumps(made), encoding="utf-8")
    assert verify(digest).ok
    cut(said)
    digest.write_text(json.dumps(made), encoding="utf-8")
    assert not verify(digest).ok


def retitled(digest: Path, *, extracted: bool) -> Report:
    """The report on a digest in which an article has another title, and its story the headline to it."""
    made = json.loads(digest.read_text(encoding="utf-8"))
    stories = [story for section in made["sections"] for story in section["stories"]]
    story = next(
        s for s in stories if s["articles"][0]["extracted"] == extracted and s["articles"][0]["title"]
    )
    forged = "Bürgermeisterin verhaftet"
    story.update(headline=forged, short_headline=forged, subject_headline=forged)
    story["articles"][0].update(title=forged)
    story["headline_article"] = story["articles"][0]["id"]
    digest.write_text(json.dumps(made), encoding="utf-8")
    return verify(digest)


@pytest.mark.parametrize("extracted", [True, False])
def test_title_altered_together_with_the_headline_fails(digest: Path, extracted: bool) -> None:
    assert any("title" in problem.what for problem in retitled(digest, extracted=extracted).differing)


def test_title_that_was_not_kept_is_not_held_against_the_digest(digest: Path) -> None:
    kept = Path("digests/2025-11-04.texts.json")
    kept.write_text(json.dumps({"texts": json.loads(kept.read_text())["texts"]}))
    assert verify(digest).ok


def test_title_given_to_a_file_that_has_none_fails(digest: Path) -> None:
    def change(story: dict[str, Any]) -> None:
        forged = "Bürgermeisterin verhaftet"
        story.update(headline=forged, short_headline=forged, subject_headline=forged)
        story.update(headline_sentence=None, headline_origin="title")
        for article in story["articles"]:
            article["title"] = forged

    made = json.loads(digest.read_text(encoding="utf-8"))
    place = next(
        n for n, s in enumerate(made["sections"][0]["stories"]) if s["headline_origin"] == "sentence"
    )
    first = made["sections"][0]["stories"]
    first.insert(0, first.pop(place))
    digest.write_text(json.dumps(made), encoding="utf-8")
    assert not tampered(digest, change).ok


def test_altered_headline_fails(digest: Path) -> None:
    assert not tampered(digest, lambda story: story.update(headline="Bürgermeisterin verhaftet")).ok


@pytest.mark.parametrize("key", ["short_headline", "subject_headline"])
def test_altered_short_form_of_a_headline_fails(digest: Path, key: str) -> None:
    assert not tampered(digest, lambda story: story.update({key: "Bürgermeisterin verhaftet"})).ok


@pytest.mark.parametrize("cut", [slice(0, 0), slice(1, None), slice(None, -1)])
def test_headline_without_some_of_its_letters_fails(digest: Path, cut: slice) -> None:
    assert not tampered(digest, lambda story: story.update(headline=story["headline"][cut])).ok


def test_headline_altered_together_with_its_title_fails(digest: Path) -> None:
    def change(story: dict[str, Any]) -> None:
        story.update(headline="Bürgermeisterin verhaftet")
        for article in story["articles"]:
            article["title"] = "Bürgermeisterin verhaftet"

    assert not tampered(digest, change).ok


def test_altered_figure_in_dispute_fails(digest: Path) -> None:
    def change(story: dict[str, Any]) -> None:
        story["differs"][0]["values"][0]["text"] = "9 Millionen Euro"

    assert not tampered(digest, change).ok


@pytest.mark.parametrize("key", ["start", "article", "text"])
def test_sentence_that_lacks_a_key_is_an_error(digest: Path, key: str) -> None:
    with pytest.raises(VerifyError, match="not a whole digest"):
        tampered(digest, lambda story: story["brief"][0].pop(key))


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"schema": "brief/digest@2"}',
        '{"schema": "brief/digest@1"}',
        "not json",
        "[" * 100_000,
    ],
)
def test_what_is_no_digest_is_an_error(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(content)
    with pytest.raises(VerifyError, match="Fix"):
        verify(path)


def test_headline_cut_inside_a_word_without_end_is_right(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.txt").write_text("ß" * 3000, encoding="utf-8")
    assert main(["digest", str(tmp_path / "x.txt"), "-o", str(tmp_path / "out"), "--date", "2025-11-04"]) == 0
    assert verify(tmp_path / "out" / "2025-11-04.json").ok


def test_cited_sentence_is_found_by_the_start_of_its_id(digest: Path) -> None:
    stories = [
        story for section in json.loads(digest.read_text())["sections"] for story in section["stories"]
    ]
    sentence = next(s for story in stories for s in story["brief"])
    found = find(sentence["id"][:9], Path("digests"))
    assert found.sentence == sentence


def test_unknown_id_is_an_error(digest: Path) -> None:
    with pytest.raises(VerifyError, match="no cited sentence has the id 'zzz'"):
        find("zzz", Path("digests"))
