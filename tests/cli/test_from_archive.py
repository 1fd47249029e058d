"""digest, verify and show with what the archive keeps."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from brief.archive.database import Database
from brief.archive.schema import MIGRATIONS
from brief.archive.store import FILE
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


@pytest.mark.parametrize("inputs", [[], ["seeds"]])
def test_an_edition_is_not_overwritten(
    archived: Path, capsys: pytest.CaptureFixture[str], inputs: list[str]
) -> None:
    main(["digest", "-q"])
    page = Path("digests/2025-11-05.json")
    payload = json.loads(page.read_bytes())
    page.write_text(json.dumps({**payload, "until": "2025-11-05T06:00:00+00:00"}), encoding="utf-8")
    before = page.read_bytes()
    assert main(["digest", *inputs, "--title", "Another"]) == 0
    assert page.read_bytes() == before
    assert "an edition, which stays as it is. Fix: name another folder with -o" in capsys.readouterr().err
    assert json.loads(Path("digests/2025-11-04.json").read_bytes())["title"] == "Another"


def test_pages_of_articles_that_the_archive_does_not_have_stay(
    archived: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("seeds/mine.txt").write_text("Title: Market\nDate: 2025-11-04\n\nThe market opens at nine.\n")
    main(["digest", "seeds", "-q"])
    before = pages("digests")
    assert main(["digest", "--title", "Another"]) == 0
    assert "2025-11-04: holds articles that the archive doesn't have" in capsys.readouterr().err
    assert {name for name, page in pages("digests").items() if page == before[name]} == {"2025-11-04.md"}


def test_a_dry_run_leaves_the_archive_as_it_is(archived: Path) -> None:
    Database.open(archived / "old" / FILE, migrations=MIGRATIONS[:1]).close()
    Path("brief.toml").write_text('[archive]\npath = "state/old"\n', encoding="utf-8")
    before = (archived / "old" / FILE).read_bytes()
    assert main(["digest", "--dry-run"]) == 0
    assert [path.read_bytes() for path in (archived / "old").iterdir()] == [before]


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


def test_verify_takes_several_days(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["digest", "seeds", "-q"])
    days = sorted(str(path) for path in Path("digests").glob("????-??-??.json"))
    assert main(["verify", *days]) == 0
    Path("seeds/000_935d1833868f7eb5.txt").write_text("2025-11-04 Anders.", encoding="utf-8")
    capsys.readouterr()
    assert main(["verify", *days]) == 1
    assert "000_935d1833868f7eb5.txt" in capsys.readouterr().err
