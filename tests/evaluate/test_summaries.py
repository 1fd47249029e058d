"""Samples, the oracle, methods measured at equal lengths, the tables and the picture of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from brief.condense.length import Length
from brief.errors import ReadError
from brief.evaluate.bars import bars
from brief.evaluate.intervals import Interval
from brief.evaluate.oracle import oracle
from brief.evaluate.samples import SHIPPED, files, load, typical_lengths
from brief.evaluate.summaries import Measured, compare, dangling_rate, measure
from brief.evaluate.tables import above_all, by_set, dangling, payload, picture, report

BRIDGE = {
    "id": "1",
    "lang": "en",
    "text": "Northford closes its bridge. It rained. A cat slept all day.",
    "summary": ["Northford closes its bridge."],
}


def written(path: Path, *items: object) -> Path:
    path.write_text("".join(json.dumps(item) + "\n" for item in items), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def measured() -> dict[str, list[Measured]]:
    sets = {"small": load(SHIPPED, limit=6), "again": load(SHIPPED, limit=3)}
    lengths = {name: typical_lengths(samples) for name, samples in sets.items()}
    return compare(sets, ["auto", "lead", "random", "oracle"], lengths)


def test_lines_without_text_or_summary_are_left_out(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl", BRIDGE, {"lang": "en", "text": "", "summary": "x"}, {"lang": "en"})
    assert len(load(path)) == 1


def test_methods_are_scored_on_a_file(tmp_path: Path) -> None:
    samples = load(written(tmp_path / "a.jsonl", BRIDGE))
    found = measure("a", samples, ["oracle", "lead"], Length(sentences=1))
    assert found.mean("oracle", "r1") == found.mean("lead", "r1") == 100
    assert dangling_rate(measure("a", samples, ["lead"], Length(sentences=2)).results["lead"]) == 0.0


def test_a_line_without_a_language_is_told_with_its_number(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl", BRIDGE, {"text": "x", "summary": "x"})
    with pytest.raises(ReadError, match=r"a\.jsonl:2: not an article with a language"):
        load(path)


def test_nothing_to_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no articles with summaries"):
        files(tmp_path)


def test_precision_counts_the_sentences_people_chose(tmp_path: Path) -> None:
    sentences = ["Northford closes its bridge.", "It rained.", "A cat slept all day."]
    item = BRIDGE | {"sentences": sentences, "extract_ids": [0, 2]}
    found = measure("a", load(written(tmp_path / "a.jsonl", item)), ["lead"], Length(sentences=2))
    assert found.precision("lead") == 0.5


def test_precision_is_unknown_where_nobody_chose(tmp_path: Path) -> None:
    found = measure("a", load(written(tmp_path / "a.jsonl", BRIDGE)), ["lead"], Length(sentences=2))
    assert found.precision("lead") is None


def test_one_summary_may_be_of_several_articles(tmp_path: Path) -> None:
    documents = [{"text": "The bridge is closed."}, {"text": "The ferry starts on Monday."}]
    item = {
        "lang": "en",
        "documents": documents,
        "summary": "The bridge is closed. The ferry starts on Monday.",
    }
    samples = load(written(tmp_path / "a.jsonl", item))
    assert len(samples[0].sentences) == 2
    assert measure("a", samples, ["auto"], Length(words=20)).mean("auto", "r1") == 100


def test_lengths_are_those_of_the_summaries() -> None:
    lengths = typical_lengths(load(SHIPPED))
    assert lengths["sentences"] == Length(sentences=3)
    assert 30 < (lengths["words"].words or 0) < 60


def test_the_oracle_finds_the_summarys_sentences() -> None:
    sentences = ["It rained all day.", "The bridge is closed.", "A cat slept.", "The ferry starts on Monday."]
    summary = "The bridge is closed. The ferry starts on Monday."
    assert oracle(sentences, [summary], Length(sentences=2), "en") == [1, 3]
    assert len(oracle(sentences, [summary], Length(words=5), "en")) == 1


def test_the_oracle_is_above_all(measured: dict[str, list[Measured]]) -> None:
    for sets in measured.values():
        for one in sets:
            assert one.mean("oracle", "r1") == max(one.mean(m, "r1") for m in one.results)


def test_tables_have_a_row_for_each_set_and_method_and_means(measured: dict[str, list[Measured]]) -> None:
    text = report(measured)
    for name in (
        "### Equal sentences",
        "### Equal words",
        "| small |",
        "| **mean** |",
        "| random |",
        "| de |",
    ):
        assert name in text
    rows = by_set(measured["words"]).splitlines()
    assert len({row.count("|") for row in rows}) == 1
    assert "oracle" not in dangling(measured["words"])


def test_what_is_above_auto_is_said(measured: dict[str, list[Measured]]) -> None:
    words = measured["words"]
    beaten = any(
        one.mean(other, field) > one.mean("auto", field)
        for one in words
        for other in ("lead", "random")
        for field in ("r1", "r2")
    )
    assert above_all(words).startswith("Above `auto`" if beaten else "`auto` is above")


def test_what_is_level_with_auto_is_not_said_to_be_below(measured: dict[str, list[Measured]]) -> None:
    level = [
        replace(one, results={"auto": one.results["auto"], "lead": one.results["auto"]})
        for one in measured["words"]
    ]
    assert above_all(level).startswith("No method is above `auto`")


def test_the_figures_are_values_too(measured: dict[str, list[Measured]]) -> None:
    figures = json.loads(json.dumps(payload(measured)))
    auto = figures["words"][0]["methods"]["auto"]
    mean, low, high = auto["r1_over_lead"]
    assert low <= mean <= high
    assert figures["words"][0]["methods"]["lead"]["r1_over_lead"] == [0, 0, 0]


def test_the_picture_is_xml_with_a_bar_for_each_method(measured: dict[str, list[Measured]]) -> None:
    root = ElementTree.fromstring(picture(measured))
    names = [node.text for node in root.iter("{http://www.w3.org/2000/svg}text")]
    assert {"auto", "random"} <= set(names)


def test_names_in_a_picture_are_escaped() -> None:
    drawn = bars({"<b>": Interval(1.0, 0.5, 1.5), "b": Interval(-1.0, -2.0, 0.1)}, title="a & b")
    ElementTree.fromstring(drawn)
    assert drawn.index("&lt;b&gt;</text>") < drawn.index(">b</text>")
