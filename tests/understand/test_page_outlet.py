"""The outlet's name among what pages call their sites."""

from __future__ import annotations

import pytest

from brief.understand.page_outlet import choose


def test_first_name_is_taken() -> None:
    assert choose([None, "", "Nordauer Bote", "Bote Verlagsgruppe"]) == "Nordauer Bote"


@pytest.mark.parametrize(
    "name",
    [
        "Copyright (c) 2025 Bote Media AS, all rights reserved.",
        "© Nordauer Bote",
        "&copy; 2025 bote.example",
        "Bote Druck und Verlag GmbH & Co. KG",
        "Bote Publishing, Inc.",
        "Bote Sp. z o.o.",
        "Redaktion redaktion@bote.example",
        "https://www.bote.example",
        "Faktencheck",
        "News",
        "Nachrichten, Hintergründe und Meinungen aus Nordau, Lauter und der ganzen Region",
        "•••",
    ],
)
def test_what_is_no_outlets_name_is_left_out(name: str) -> None:
    assert choose([name]) is None
    assert choose([name, "Nordauer Bote"]) == "Nordauer Bote"


@pytest.mark.parametrize(
    "name", ["ABC", "Radio 2000", "la Nordaua", "AS", "n-tv", "大河報", "The Week", "SE"]
)
def test_short_and_odd_names_stay(name: str) -> None:
    assert choose([name]) == name


def test_name_before_a_company_is_taken_alone() -> None:
    assert choose(["Nordauer Bote - Bote Druck und Verlag GmbH & Co. KG"]) == "Nordauer Bote"
    assert choose(["Nordauer Bote | Nachrichten aus der Region"]) == "Nordauer Bote"


def test_part_that_another_place_gives_alone_is_the_name() -> None:
    assert choose(["Nordauer Bote – alles aus Nordau", "Nordauer Bote"]) == "Nordauer Bote"
    assert choose(["Nordau - Lauter"]) == "Nordau - Lauter"


def test_the_address_tells_which_part_is_the_name_or_that_the_end_of_the_title_is() -> None:
    assert choose(["Brücken mit Herz • Nordauer Bote"], site="nordauerbote") == "Nordauer Bote"
    assert choose([], title_end="Nordauer Bote", site="nordauerbote") == "Nordauer Bote"
    assert choose([], title_end="Nordau", site="nordauerbote") is None
    assert choose(["NBV - Nordauer Brückenverein"], site="nbv") == "NBV - Nordauer Brückenverein"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("NB24 Website", "NB24"), ("Nordauer Bote®", "Nordauer Bote"), ("Bote (www.bote.example)", "Bote")],
)
def test_what_stands_behind_a_name_goes(name: str, expected: str) -> None:
    assert choose([name]) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["nordauerbote", "Nordauer Bote"], "Nordauer Bote"),
        (["nordau", "Nordau.com"], "Nordau.com"),
        (["bote.example", "Der Bote"], "Der Bote"),
        (["nordauerbote", "Der Bote"], "nordauerbote"),
        (["bote.example"], "bote.example"),
    ],
)
def test_of_spellings_of_one_name_the_written_out_one_is_taken(names: list[str], expected: str) -> None:
    assert choose(names) == expected


def test_end_of_the_title_tells_the_spelling_only() -> None:
    assert choose(["nordauerbote"], title_end="Nordauer Bote") == "Nordauer Bote"
    assert choose([], title_end="Nordauer Bote") is None
    assert choose(["Lauterpost"], title_end="Nordauer Bote") == "Lauterpost"
