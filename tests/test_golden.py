"""What the sample articles come out as, to the letter. `pytest --update-golden` rewrites it; review the diff like code."""

from __future__ import annotations

from pathlib import Path

import pytest

from brief import __version__
from brief.cli.main import main

GOLDEN = Path(__file__).parent / "golden"
NAMES = (
    "2025-11-03.md 2025-11-04.md 2025-11-05.md 2025-11-04.html 2025-11-04.eml 2025-11-04.txt "
    "2025-11-04.json 2025-11-04.csv"
).split()


@pytest.fixture
def made(seeds: Path) -> Path:
    assert main(["digest", "seeds", "-o", "out", "--format", "md,html,eml,txt,json,csv", "-q"]) == 0
    return Path("out")


def normalised(path: Path) -> str:
    """A file's text, with the version of brief replaced."""
    text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    return text.replace(f"brief {__version__}", "brief VERSION").replace(
        f'"brief": "{__version__}"', '"brief": "VERSION"'
    )


def test_pages_are_as_they_were(made: Path, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden"):
        for name in NAMES:
            (GOLDEN / name).write_text(normalised(made / name), encoding="utf-8", newline="\n")
    for name in NAMES:
        assert normalised(made / name) == (GOLDEN / name).read_text(encoding="utf-8"), f"{name} changed"
