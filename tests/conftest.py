"""What several tests stand on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from outlets import Outlets, serving

from brief.archive.store import Archive
from brief.cli.main import main
from brief.protocols import Outbox

SEEDS = Path(__file__).parent.parent / "seeds"

# The same examples in every run, however slow the machine; others are tried with --hypothesis-profile=chance.
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", UNHURRIED, derandomize=True)
settings.register_profile("chance", UNHURRIED)
settings.load_profile("same")


@pytest.fixture(scope="session", autouse=True)
def plain_environment() -> Iterator[None]:
    """What whoever runs the tests has set for a brief of their own doesn't count."""
    with pytest.MonkeyPatch.context() as patched:
        for name in ("BRIEF_CONFIG", "SOURCE_DATE_EPOCH", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            patched.delenv(name, raising=False)
        yield


@pytest.fixture
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the sample articles as ``seeds/`` in the working directory, a day after the last of them."""
    return settle(tmp_path, monkeypatch)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples' digests as `brief digest seeds` makes them; not to be written to."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patched:
        settle(folder, patched)
        assert main(["digest", "seeds", "-q"]) == 0
    return folder / "digests"


@pytest.fixture
def digests(seeds: Path, made_once: Path) -> Path:
    """The samples' digests as ``digests/`` in the working directory, beside ``seeds/``."""
    return shutil.copytree(made_once, Path("digests"))


@pytest.fixture
def outlets() -> Iterator[Outlets]:
    """A server whose feeds the test writes."""
    with serving() as served:
        yield served


@pytest.fixture
def outbox() -> Iterator[Outbox]:
    """The outbox of an archive that is gone after the test."""
    with Archive.open(None) as archive:
        yield archive.outbox


def settle(folder: Path, patched: pytest.MonkeyPatch) -> Path:
    patched.chdir(folder)
    patched.setenv("SOURCE_DATE_EPOCH", "1762387200")  # 2025-11-06
    patched.setenv("HOME", str(folder / "home"))
    return shutil.copytree(SEEDS, folder / "seeds")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write what comes out to tests/golden/")
