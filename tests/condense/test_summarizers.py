"""What every registered summarizer must do, whoever wrote it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from made import BRIDGE, article

import brief
from brief import registry
from brief.condense.text import Text
from brief.protocols import Condensable, Summarizer

ROOT = Path(brief.__file__).parent.parent
METHODS = registry.names("summarizers")
TEXTS = {
    "news": article(*BRIDGE, title="Narvebrücke bis Ostern gesperrt"),
    "one sentence": article("Die Brücke bleibt gesperrt."),
    "two sentences": article("Die Brücke bleibt gesperrt.", "Der Umweg führt über Lauter."),
    "repeated sentence": article(
        *["Die Brücke bleibt bis Ostern gesperrt."] * 5, "Der Umweg führt über Lauter."
    ),
    "sentences without words": article("!!!", "???", "***", "…"),
    "some without words": article("!!!", "Die Brücke bleibt gesperrt.", "???", "Die Brücke ist alt."),
    "stop words only": article("Das ist es.", "So war das.", "Und dann das."),
    "no word twice": article("Alpha Beta.", "Gamma Delta.", "Epsilon Zeta.", language="en"),
    "Chinese": article(
        "大桥将封闭到复活节。", "维修费用为四百万欧元。", "绕行路线经过三个村庄。", language="zh"
    ),
    "unknown language": article("Blorp zagna.", "Zagna blorp tiki.", "Tiki wora.", language="xx"),
    "no language": article("Blorp zagna.", "Zagna blorp tiki.", language=None),
}


def ranked(method: str, name: str, n: int) -> tuple[int, ...]:
    summarizer = registry.load("summarizers", method)()
    return tuple(summarizer.rank(Text.of((TEXTS[name],)), n))


def test_text_is_what_summarizers_are_promised() -> None:
    assert isinstance(Text.of((TEXTS["news"],)), Condensable)


@pytest.mark.parametrize("method", METHODS)
def test_has_name_and_version(method: str) -> None:
    summarizer = registry.load("summarizers", method)()
    assert isinstance(summarizer, Summarizer)
    assert summarizer.name == method
    assert summarizer.version >= 1


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.filterwarnings("error")
def test_ranks_different_sentences_as_many_as_asked_for(method: str, name: str) -> None:
    total = len(TEXTS[name].sentences)
    for n in (1, 2, total, total + 3):
        found = ranked(method, name, n)
        assert len(found) == len(set(found)) == min(n, total)
        assert set(found) <= set(range(total))


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("method", METHODS)
def test_the_same_text_gives_the_same_order(method: str, name: str) -> None:
    assert ranked(method, name, 99) == ranked(method, name, 99)


@pytest.mark.parametrize("method", METHODS)
def test_fewer_are_the_first_of_more(method: str) -> None:
    assert ranked(method, "news", 3) == ranked(method, "news", 9)[:3]


def test_another_process_gives_the_same_order() -> None:
    script = (
        f"import sys; sys.path[:0] = {[str(Path(__file__).parent), str(ROOT)]!r}\n"
        "from test_summarizers import METHODS, ranked\n"
        "print([ranked(m, 'news', 99) for m in METHODS])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
