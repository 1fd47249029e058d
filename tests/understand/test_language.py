"""Detection of languages, and when it abstains."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import pytest

from brief.languages import PACKS
from brief.understand.language import detect, tag_of


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Die Brücke bleibt bis Ostern gesperrt, sagte die Stadt.", "de"),
        ("The bridge stays shut until Easter, the city said.", "en"),
        ("Le pont reste fermé jusqu’à Pâques, a annoncé la mairie.", "fr"),
        ("Broen er stengt til påske, opplyser kommunen.", "no"),
        ("Brua er stengd til påske, opplyser kommunen, og det kjem ikkje nokon ny.", "no"),
        ("大桥将关闭至复活节。", "zh"),
        ("橋は春まで閉鎖される。", "ja"),
        ("다리는 봄까지 닫힌다.", "ko"),
        ("สะพานปิดจนถึงฤดูใบไม้ผลิ", "th"),
        ("Η γέφυρα παραμένει κλειστή.", "el"),
        ("הגשר יישאר סגור עד האביב.", "he"),
        ("DIE BRÜCKE BLEIBT BIS OSTERN GESPERRT, SAGTE DIE STADT.", "de"),
    ],
)
def test_languages(text: str, tag: str) -> None:
    assert detect(text) == tag


@pytest.mark.parametrize(
    "text", ["", " ", "1234 56", "https://bote.example/die-bruecke", "…", "OK", "+++", "\ud800"]
)
def test_too_little_is_undetermined(text: str) -> None:
    assert detect(text) == "und"


def test_a_language_without_a_pack_is_not_taken_for_its_neighbour() -> None:
    slovak = "Vláda v pondelok rozhodla o zvýšení platov učiteľov o päť percent, povedal minister financií."
    assert "sk" not in PACKS
    assert detect(slovak) == "sk"


@pytest.mark.parametrize(
    ("stated", "tag"),
    [("de", "de"), ("de-AT", "de-AT"), ("pt_BR", "pt-BR"), ("de_DE.UTF-8", "de-DE"),
     ("German", "de"), ("français", "fr"), ("Klingon", None), ("x y", None), ("", None)],
)  # fmt: skip
def test_tags_as_stated(stated: str, tag: str | None) -> None:
    assert tag_of(stated) == tag


@pytest.mark.skipif("BRIEF_DATA" not in os.environ, reason="BRIEF_DATA is not set")
def test_sentences_of_31_languages() -> None:
    right = wrong = abstained = 0
    for path in sorted((Path(os.environ["BRIEF_DATA"]) / "sentences").glob("*.jsonl")):
        lines = path.read_text(encoding="utf-8").splitlines()
        sentences = [s for line in lines for s in json.loads(line)["sentences"] if len(s) >= 40]
        for sentence in random.Random(0).sample(sentences, min(60, len(sentences))):
            found = detect(sentence)
            right, wrong = right + (found == path.stem), wrong + (found not in (path.stem, "und"))
            abstained += found == "und"
    assert right / (right + wrong) >= 0.995
    assert abstained / (right + wrong + abstained) <= 0.03
