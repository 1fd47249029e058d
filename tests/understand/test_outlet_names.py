"""One outlet that is spelled in several ways has one name; two outlets keep theirs."""

from __future__ import annotations

import gzip
import os
import tarfile
from pathlib import Path

import pytest
from lxml.html import document_fromstring

from brief.model import Article
from brief.understand import page_metadata
from brief.understand.outlet_names import with_one_name


def names(*given: tuple[str | None, str | None], kept: tuple[str, ...] = ()) -> list[str | None]:
    articles = [Article.of(text="", source=source, url=url) for source, url in given]
    return [article.source for article in with_one_name(articles, kept=kept)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Nord-Bote", None), ("Nord Bote", "https://bote.example/1")),
        (("Bote", "https://www.bote.example/1"), ("bote.example", None)),
        (("Bote", "https://bote.example/1"), ("Bote.example", "https://sport.bote.example/2")),
        (("Radio Nord", None), ("RadioNord", None)),
    ],
)
def test_spellings_of_one_outlet_become_one_name(
    one: tuple[str, str | None], other: tuple[str, str | None]
) -> None:
    assert len(set(names(one, other))) == 1
    assert names(one, other) == names(other, one)[::-1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Bote", None), ("bote.example", None)),
        (("bote.example", None), ("bote.test", None)),
        (("Bote", "https://bote.test/1"), ("bote.example", None)),
        (("Nord-Bote", "https://nordbote.example/1"), ("Nordbote", "https://nordbote.test/1")),
        (("Der Bote", None), ("Bote", None)),
    ],
)
def test_outlets_that_may_be_two_stay_two(one: tuple[str, str | None], other: tuple[str, str | None]) -> None:
    assert names(one, other) == [one[0], other[0]]


def test_the_written_out_name_is_taken_then_the_most_frequent() -> None:
    assert (
        names(("bote.example", None), ("bote.example", None), ("Bote", "https://bote.example/1"))
        == ["Bote"] * 3
    )
    assert names(("Nord-Bote AM", None), ("NordBote AM", None), ("NordBote AM", None)) == ["NordBote AM"] * 3


def test_a_name_that_the_settings_use_is_never_changed() -> None:
    given = (("bote.example", None), ("Bote", "https://bote.example/1"))
    assert names(*given, kept=("bote.example",)) == ["bote.example"] * 2
    assert names(*given, kept=("bote.example", "Bote")) == ["bote.example", "Bote"]


def test_an_unknown_outlet_stays_unknown() -> None:
    assert names((None, None), ("", None), ("–", None), ("…", None)) == [None, "", "–", "…"]


def test_on_real_pages_only_names_of_one_site_are_made_one() -> None:
    if "BRIEF_DATA" not in os.environ:
        pytest.skip("BRIEF_DATA is not set: no pages to read")
    found = []
    with tarfile.open(Path(os.environ["BRIEF_DATA"]) / "pages" / "pages.tar") as pages:
        for page in (member for member in pages if member.isfile() and "fundus" in member.name):
            packed = pages.extractfile(page)
            assert packed is not None
            about = page_metadata.read(document_fromstring(gzip.decompress(packed.read())), latest=None)
            found.append(Article.of(text=page.name, source=about.source, url=about.url))
    pairs = zip(found, with_one_name(found), strict=True)
    changed = {(old.source, new.source) for old, new in pairs if old.source != new.source}
    assert changed == {
        ("dagbladet.no", "Dagbladet"),
        ("ndr.de", "NDR"),
        ("ntv NACHRICHTEN", "n-tv NACHRICHTEN"),
    }


def test_a_name_without_an_address_joins_neither_of_two_outlets() -> None:
    british = ("EXPRESS", "https://www.express.co.uk/a")
    german = ("express", "https://www.express.de/b")
    assert names(("Express", None), british, german) == ["Express", "EXPRESS", "express"]
