"""digest, verify and show with what the archive keeps."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from brief.archive.store import Archive
from brief.cli.main import main


def pages(folder: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path(folder).glob("2025*.md")}


def test_digest_without_input_takes_the_archive(archived: Path) -> None:
    assert main(["digest", "-o", "one"]) == 0
    assert main(["digest", "seeds", "-o", "two"]) == 0
    assert pages("one") == pages("two")


def test_a_day_of_the_archive_has_what_its_stories_go_on_from(archived: Path) -> None:
    main(["digest", "-o", "all", "-q"])
    main(["digest", "-o", "latest", "-q", "--date", "latest"])
    main(["digest", "-o", "day", "-q", "--since", "2025-11-05"])
    assert pages("latest").items() <= pages("all").items()
    assert pages("day").items() <= pages("all").items()
    assert "2025-11-05.md" in pages("day")


def test_digest_without_input_and_archive_tells_both_ways(
    seeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["digest"]) == 2
    told = capsys.readouterr().err
    assert "brief digest articles/" in told
    assert "brief collect" in told


def test_a_delivered_edition_is_not_overwritten(archived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["digest", "-q"])
    page = Path("digests/2025-11-05.json")
    now = datetime(2025, 11, 6, tzinfo=UTC)
    with Archive.open(archived) as archive:
        payload = json.loads(page.read_bytes())
        archive.editions.put("2025-11-05", day="2025-11-05", payload=payload, articles=[], now=now)
        archive.editions.deliver("2025-11-05", now=now)
    before = page.read_bytes()
    assert main(["digest", "--title", "Another"]) == 0
    assert page.read_bytes() == before
    assert "stays as it is" in capsys.readouterr().err
    assert json.loads(Path("digests/2025-11-04.json").read_bytes())["title"] == "Another"


def test_verify_and_show_find_texts_in_the_archive(
    archived: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["digest", "-q"])
    Path("seeds").rename("moved")
    for path in Path("digests").glob("*.texts.json"):
        path.unlink()
    assert main(["verify", "digests/2025-11-05.json"]) == 0
    made = json.loads(Path("digests/2025-11-05.json").read_bytes())
    sentences = [s for section in made["sections"] for story in section["stories"] for s in story["brief"]]
    capsys.readouterr()
    assert main(["show", sentences[0]["id"]]) == 0
    assert " ".join(sentences[0]["text"].split()) in capsys.readouterr().out
    (archived / "archive.sqlite").unlink()
    assert main(["verify", "digests/2025-11-05.json"]) == 1
