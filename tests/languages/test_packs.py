"""Every language pack: the same fields, clean tables, nothing that can't be reached."""

from __future__ import annotations

import unicodedata
from dataclasses import fields
from pathlib import Path

import pytest

import brief.languages
from brief.languages import PACKS, Language, normalise, pack, table
from brief.languages.context.openers import dangles
from brief.languages.words import words

TABLES = tuple(f.name for f in fields(Language) if str(f.type).startswith("frozenset"))
WORD_TABLES = (
    "stop_words dangling determiners standing impersonal expletives cataphoric verbs reported "
    "attributions hedges denials opinion_labels interview_labels correction_labels"
).split()
FILLED = ("stop_words", "dangling", "standing", "hedges", "opinion_labels", "interview_labels")
FIRST_RANK = ["de", "en", "fr", "es", "it", "pt", "nl", "ru", "pl", "cs", "tr", "sv", "da", "no", "fi"]

languages = pytest.mark.parametrize("language", PACKS)


def test_each_module_has_a_line_in_the_table_and_the_reverse() -> None:
    folder = Path(brief.languages.__file__).parent
    modules = {f"brief.languages.{path.stem}" for path in folder.glob("*.py")}
    others = {
        f"brief.languages.{name}"
        for name in (
            "__init__ amounts captions code_pages corrections crossheads days joints months numbered periods quantities quoted "
            "teasers tokens turns versions words".split()
        )
    }
    assert modules - others == set(PACKS.values())


def test_the_first_rank_is_as_promised() -> None:
    assert [tag for tag in PACKS if pack(tag).rank == 1] == FIRST_RANK


@languages
def test_a_pack_bears_the_tag_it_is_found_under(language: str) -> None:
    assert pack(language).tag == language == normalise(language)


@languages
def test_tables_are_frozen_sets_of_text(language: str) -> None:
    for name in TABLES:
        entries = getattr(pack(language), name)
        assert isinstance(entries, frozenset), name
        assert all(isinstance(entry, str) and entry == entry.strip() != "" for entry in entries), name


@languages
@pytest.mark.parametrize("name", WORD_TABLES)
def test_word_tables_are_lower_case_and_composed(language: str, name: str) -> None:
    for entry in getattr(pack(language), name):
        assert entry == unicodedata.normalize("NFC", entry).lower()


@languages
def test_stop_words_are_words_as_the_tokenizer_leaves_them(language: str) -> None:
    assert [entry for entry in pack(language).stop_words if words(entry, language) != (entry,)] == []


@languages
def test_stop_words_are_neither_few_nor_a_dictionary(language: str) -> None:
    low = 60 if not pack(language).spaced else 150
    assert low <= len(pack(language).stop_words) <= 340


@languages
def test_what_every_language_needs_is_filled(language: str) -> None:
    assert [name for name in FILLED if not getattr(pack(language), name)] == []


@pytest.mark.parametrize("language", FIRST_RANK)
@pytest.mark.parametrize("name", ["reported", "attributions"])
def test_first_rank_languages_know_reported_speech(language: str, name: str) -> None:
    assert getattr(pack(language), name)


@languages
def test_no_opener_both_points_back_and_stands(language: str) -> None:
    known = pack(language)
    assert not known.dangling & known.standing
    assert not known.determiners & known.standing
    assert not known.determiners & known.dangling


@languages
def test_each_opener_that_stands_wins_over_a_shorter_one(language: str) -> None:
    known = pack(language)
    shorter = tuple(known.dangling | known.determiners | known.cataphoric)
    apostrophes = str.maketrans("’'-", "   ")
    starts = tuple(entry.translate(apostrophes).strip() for entry in shorter)
    for entry in known.standing:
        assert entry.translate(apostrophes).startswith(starts), entry


@languages
def test_determiners_have_verbs_to_be_told_by(language: str) -> None:
    assert bool(pack(language).determiners) == bool(pack(language).verbs)


@languages
def test_words_of_saying_and_reports_have_at_most_four_words(language: str) -> None:
    known = pack(language)
    assert [e for e in known.attributions | known.reported if len(e.replace("-", " ").split()) > 4] == []


@languages
def test_an_opener_from_the_table_dangles(language: str) -> None:
    known = pack(language)
    for entry in known.dangling - known.impersonal:
        assert dangles(entry.capitalize(), language), entry


def test_a_table_splits_at_white_space_or_at_bars() -> None:
    assert table("he she\n it") == {"he", "she", "it"}
    assert table("he | this\n week |") == {"he", "this week"}


def test_alternatives_in_braces_are_combined() -> None:
    assert table("{in, on} {this, that} | so") == {"in this", "in that", "on this", "on that", "so"}
    assert table("{a} b") == {"a b"}
    assert table("") == frozenset()
