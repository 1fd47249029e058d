"""Sentences: where they end in each language, and that nothing is lost."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest

from brief.languages import PACKS, pack
from brief.understand.boundary import marks_of
from brief.understand.boundary_characters import FULL_WIDTH, TERMINATORS
from brief.understand.sentences import split

CASES = Path(__file__).parents[1] / "cases"


def texts(text: str, language: str | None = "de", *, markup: bool = False) -> list[str]:
    return [" ".join(sentence.text.split()) for sentence in split(text, language, markup=markup)]


def cases() -> list[object]:
    found = []
    for path in sorted(CASES.glob("sentences_*.md")):
        blocks = re.findall(r"^(\S[^\n]*)\n\.\n(.*?)\n\.\n(.*?)\n\.$", path.read_text("utf-8"), re.M | re.S)
        for name, text, expected in blocks:
            tag = name.split(":")[0] if path.stem.endswith("others") else path.stem.split("_")[1]
            found.append(pytest.param(tag, text, expected.split("\n"), id=f"{path.stem}: {name}"))
    return found


@pytest.mark.parametrize(("language", "text", "expected"), cases())
def test_case(language: str, text: str, expected: list[str]) -> None:
    assert texts(text, language) == expected


@pytest.mark.parametrize("tag", PACKS)
def test_examples_of_a_pack_stand_apart(tag: str) -> None:
    examples = pack(tag).examples
    join = " " if pack(tag).spaced else "\n\n"
    assert len(examples) >= 3
    assert texts(join.join(examples), tag) == [s for example in examples for s in texts(example, tag)]


def test_offsets_are_true() -> None:
    text = "\n\nErster Satz. Zweiter Satz!\n\nEin Absatz.  \n"
    sentences = split(text, "de")
    assert [text[s.start : s.end] for s in sentences] == [s.text for s in sentences]
    assert [s.paragraph for s in sentences] == [0, 0, 1]


def test_header_is_not_part_of_a_sentence() -> None:
    text = "date 2025-11-04 Der Text beginnt. Er endet."
    sentences = split(text, "de", start=16, article_id="x")
    assert sentences[0].text == "Der Text beginnt."
    assert (sentences[0].start, sentences[0].article_id) == (16, "x")


def test_empty_text_has_no_sentences() -> None:
    assert split("", "de") == split(" \n\n\t", None) == ()


def test_text_without_a_terminator_is_one_sentence() -> None:
    assert texts("Weserbrücke gesperrt") == ["Weserbrücke gesperrt"]


def test_signs_alone_are_not_lost() -> None:
    assert "".join(texts("? !\n\n**\n\n„…“")) == "? !**„…“"


def test_rule_between_paragraphs_is_no_sentence() -> None:
    assert texts("Eins.\n\n* * *\n\nZwei.\n---\nDrei.") == ["Eins.", "Zwei.", "Drei."]


def test_lone_surrogates_and_nul_are_text() -> None:
    assert texts("Ein \ud800 Satz.\x00 Noch einer.", None) == ["Ein \ud800 Satz.\x00 Noch einer."]


def test_malformed_language_raises() -> None:
    with pytest.raises(ValueError, match="not a language tag"):
        split("Text.", "not a tag!")


def test_tags_of_one_language_split_alike() -> None:
    assert texts("Det kostar ca. 5 kr. Alle betaler.", "nb") == texts(
        "Det kostar ca. 5 kr. Alle betaler.", "no"
    )


def test_rare_marks_are_known_by_their_first_bytes() -> None:
    letters = map(chr, (*range(0x370, 0x400), *range(0x1F00, 0x2000), *range(0x531, 0x590)))
    for character in (*FULL_WIDTH, *letters):
        assert marks_of(f"Brücke {character}") == marks_of("Brücke 。"), character
    assert all(marks_of(f"Brücke{mark}") != marks_of("Brücke 。") for mark in set(TERMINATORS) - {"։"})


def test_underscores_close_a_sentence() -> None:
    assert texts("Holm sagt es _sofort._ Dann geht sie.") == ["Holm sagt es _sofort._", "Dann geht sie."]


def test_no_mark_is_lost_behind_a_period_set_apart() -> None:
    assert "".join(texts("Die Brücke ist gesperrt .。Holm prüft sie.")).count("。") == 1


def test_built_sentences_are_frozen() -> None:
    sentence = split("Ein Satz.", "de")[0]
    with pytest.raises(AttributeError):
        sentence.text = "anders"


def test_markup_marks_stand_outside_sentences() -> None:
    text = "# Titel hier\n\n> Ein Zitat. Noch eins.\n\n- Erster Punkt\n- Zweiter Punkt\n\n---\n\n1. Ein Schritt.\n2. Noch einer."
    expected = [
        "Titel hier",
        "Ein Zitat.",
        "Noch eins.",
        "Erster Punkt",
        "Zweiter Punkt",
        "Ein Schritt.",
        "Noch einer.",
    ]
    assert texts(text, markup=True) == expected


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("Pas de réaction du côté de la mairie", "Accompagné de sa fille, Holm a traversé le pont."),
        ("Le pont est rouvert ?par BFMTV", "Une mesure pas forcément suivie par tous."),
        ("Crises d'angoisse et problèmes de sommeil", "L'audition a donc été écourtée."),
        ("Rencontre avec Ada Holm", "Le débat s'annonce plus long qu'à Nordau."),
        ("En Mayenne", "Le masque est obligatoire dans les lieux publics."),
    ],
)
def test_a_french_heading_glued_to_a_sentence_stands_apart_from_it(heading: str, sentence: str) -> None:
    text = f"Le bac de Nordau reste à quai. {heading}{sentence} Le maire attend."
    found = split(text, "fr")
    assert [one.text for one in found[1:3]] == [heading, sentence]
    assert all(text[one.start : one.end] == one.text for one in found)


def test_two_headings_glued_to_one_sentence_stand_apart_from_it() -> None:
    text = "Où passer ?par franceinfoDes maires cherchent un bac à NordauMais le pont de Lauter reste ouvert."
    assert [one.text for one in split(f"Holm rit. {text}", "fr")][1:] == [
        "Où passer ?par franceinfo",
        "Des maires cherchent un bac à Nordau",
        "Mais le pont de Lauter reste ouvert.",
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La famille a été secourue par les habitants, révèleLe Nordais."),
        ("fr", "AstraZeneca et BlackRock ont envahi le siège d'ArcelorMittal à Nordau."),
        ("fr", "La TVA et le site mesDroits.fr ont changé, écrit @adaHolm dans le journal."),
        ("de", "Zuletzt hat Holm die Inhalte gesperrt, wie derStandard.at berichtete."),
        ("en", "On Monday she handed overHolm's letter to the mayor."),
    ],
)
def test_names_with_a_capital_inside_are_no_glued_heading(language: str, text: str) -> None:
    assert [sentence.text for sentence in split(f"N. Holm. {text}", language)][-1] == text


def test_an_item_behind_a_sentence_stands_apart_from_it() -> None:
    text = (
        "L'automne s'installe.• Le pont rouvre. Holm l'a dit : \"Enfin !\" ► Le bac reste. ▪ Le maire attend."
    )
    found = split(text, "fr")
    assert [sentence.text for sentence in found] == [
        "L'automne s'installe.",
        "• Le pont rouvre.",
        'Holm l\'a dit : "Enfin !"',
        "► Le bac reste.",
        "▪ Le maire attend.",
    ]
    assert all(text[one.start : one.end] == one.text for one in found)


def test_a_bullet_amid_a_sentence_ends_none() -> None:
    text = "Der Film „Blau • Rot“ läuft am Montag • Eintritt frei."
    assert [sentence.text for sentence in split(text, "de")] == [text]


def test_without_markup_marks_are_text() -> None:
    assert texts("- Erster Punkt\n- Zweiter Punkt") == ["- Erster Punkt", "- Zweiter Punkt"]


PATHOLOGICAL = (
    ".", "a.", "a. ", ". ", '"', '." ', " ", "\n", "(", "!) ", "A(!) B", "? ", "... ", ". [...] ", ". . ",
    "。", "《！", "1. ", "Dr. ", "z. B. ", "\u2028", "ä", "\ud800", "; ", "“", "?— a", "a\n\n", 'Aa. " ',
)  # fmt: skip


@pytest.mark.parametrize("unit", PATHOLOGICAL)
def test_time_is_linear_in_repeated(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        began = time.process_time()
        split(text, "de")
        return time.process_time() - began

    seconds(1000)
    assert seconds(250_000) < 20  # 0.3 s alone, 1.1 s under coverage; quadratic time would be minutes


def test_gold_boundaries_are_found() -> None:
    """The floor is the score of the day it was set, less half a point; benchmarks/boundaries.py has the table."""
    data = os.environ.get("BRIEF_DATA")
    if not data:
        pytest.skip("BRIEF_DATA is not set: no gold sentences to measure on")
    scores = gold_scores(Path(data) / "sentences")
    assert sum(scores.values()) / len(scores) >= 0.989
    assert scores["PCC"] >= 0.99
    assert scores["UD_German-GSD"] >= 0.99


def gold_scores(folder: Path) -> dict[str, float]:
    import json
    from collections import defaultdict

    from brief.evaluate.boundaries import NONE, compare, raw_text

    counts = defaultdict(lambda: NONE)
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text("utf-8").split("\n"):
            if line.strip():
                row = json.loads(line)
                text = raw_text(row["sentences"], join=row["join"])
                found = [sentence.text for sentence in split(text, row["lang"])]
                counts[row["treebank"]] += compare(row["sentences"], found)
    return {treebank: count.f1 for treebank, count in counts.items()}
