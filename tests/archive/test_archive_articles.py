"""Articles of the archive: each once, kept whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from archived import LONG, NOW, article

from brief.archive import articles
from brief.archive.database import Row
from brief.archive.store import Archive
from brief.model import Article, in_utc


@pytest.fixture
def archive() -> Iterator[Archive]:
    with Archive.open(None) as opened:
        yield opened


def add(archive: Archive, given: Article, *, waits: bool = True) -> bool:
    return archive.articles.add(given, collected_from="bote", now=NOW, waits=waits)


def test_what_is_taken_out_is_what_was_put_in(archive: Archive) -> None:
    given = replace(
        article(
            title="Rain", url="https://a.example/1", source="Bote", published="2025-11-04T06:00:00+01:00"
        ),
        author="A. Writer",
        categories=("Lokales",),
        caveats=("partial",),
        extracted=True,
        retrieved="2025-11-04T05:00:00+00:00",
        sha256="ab" * 32,
    )
    assert add(archive, given)
    assert archive.articles.get(given.id) == given
    assert list(archive.articles) == [given]


def test_offsets_stay_true_even_where_a_character_cannot_be_stored(archive: Archive) -> None:
    given = article("Half a \ud83d character. And a \0 zero byte. The end.")
    add(archive, given)
    (kept,) = archive.articles
    assert len(kept.text) == len(given.text)
    assert [s.text for s in kept.sentences] == [kept.text[s.start : s.end] for s in kept.sentences]
    assert len(kept.sentences) == 3


@pytest.mark.parametrize(
    "url", ["https://a.example/1", "http://www.a.example/1/", "https://A.example/1?utm_source=feed#top"]
)
def test_one_address_is_one_article_however_it_is_written(archive: Archive, url: str) -> None:
    assert add(archive, article(url="https://a.example/1"))
    assert not add(archive, article("Something else. Rather short.", url=url))
    assert len(archive.articles) == 1


def test_later_date_at_a_known_address_is_a_new_version(archive: Archive) -> None:
    first = article("It leaks.", url="https://a.example/1", published="2025-11-04T08:00:00+01:00")
    update = article("It sank.", url="https://a.example/1", published="2025-11-04T07:30:00+00:00")
    assert add(archive, first)
    assert add(archive, update)
    assert not add(archive, first)
    assert not add(archive, update)
    assert [a.text for a in archive.articles] == ["It leaks.", "It sank."]


def test_dates_of_any_form_tell_which_version_is_newer(archive: Archive) -> None:
    for time in ("T08:00:00+01:00", "T06:30:00+00:00", "T09:00:00+02:00"):  # 7:00, 6:30 and 7:00 in UTC
        add(
            archive,
            article(f"It leaks since {time}.", url="https://a.example/1", published=f"2025-11-04{time}"),
        )
    late = article("It sank.", url="https://a.example/1", published="2025-11-04T07:01:00+00:00")
    assert [add(archive, late), len(archive.articles)] == [True, 2]
    assert not add(archive, replace(late, text="It sank at last.", published="2025-11-04"))
    assert add(archive, replace(late, text="It sank at last.", published="2025-11-05"))


def test_of_the_versions_of_an_article_one_is_read_for_each_that_comes(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []
    of_row = articles._article

    def counted(row: Row) -> Article:
        read.append(row)
        return of_row(row)

    with monkeypatch.context() as watched:
        watched.setattr(articles, "_article", counted)
        for n in range(10, 60):
            text = f"{n} ships sank off Norfield."
            add(archive, article(text, url="https://a.example/1", published=f"2025-11-04T07:{n}:00+00:00"))
    assert (len(read), len(archive.articles)) == (49, 50)


def test_another_query_is_another_address(archive: Archive) -> None:
    assert add(archive, article("One.", url="https://a.example/?1"))
    assert add(archive, article("Two.", url="https://a.example/?2"))


def test_same_words_of_one_outlet_at_two_addresses_are_one_article(archive: Archive) -> None:
    assert add(archive, article(LONG, source="Bote", url="https://a.example/1"))
    assert not add(archive, article(LONG, source="Bote", url="https://a.example/moved"))


def test_same_words_of_two_outlets_are_two_articles(archive: Archive) -> None:
    assert add(archive, article(LONG, source="Bote", url="https://a.example/1"))
    assert add(archive, article(LONG, source="Radio", url="https://b.example/1"))


def test_headlines_alone_are_told_by_their_addresses(archive: Archive) -> None:
    assert add(archive, article("", title="News in brief", url="https://a.example/mon"))
    assert add(archive, article("", title="News in brief", url="https://a.example/tue"))


def test_article_without_address_is_known_by_its_words(archive: Archive) -> None:
    assert add(archive, article(path="a.txt"))
    assert not add(archive, article(path="copy.txt"))
    assert add(archive, article("Other words.", path="b.txt"))


def test_fuller_text_of_an_address_replaces_a_teaser_until_an_edition_has_it(archive: Archive) -> None:
    teaser = article("The bridge stays shut.", url="https://a.example/1")
    full = article("The bridge stays shut. It is old. It will be mended.", url="https://a.example/1")
    add(archive, teaser)
    assert not add(archive, full)
    assert [a.text for a in archive.articles] == [full.text]
    assert [hit.id for hit in archive.search("mended")] == [full.id]
    archive.editions.put("2025-11-04", day="2025-11-04", payload={}, articles=[full.id], now=NOW)
    fuller = replace(full, text=full.text + " By Easter.")
    assert not add(archive, fuller)
    assert [a.text for a in archive.articles] == [full.text]


BRIDGE = (
    "The bridge in Norfield stays shut until Easter. Nine cracks were found in its pillars.\n\n"
    "Mayor Ada Crown called it a bitter day for Norfield."
)
CORRECTED = BRIDGE.replace("Nine", "Eleven")
AT = {"url": "https://a.example/1", "published": "2025-11-04T06:00:00+01:00"}


def told(archive: Archive, text: str) -> None:
    given = article(text, **AT)
    add(archive, given)
    archive.editions.put("2025-11-04", day="2025-11-04", payload={}, articles=[given.id], now=NOW)


def test_what_was_corrected_after_an_edition_told_it_goes_into_the_next_whatever_its_date(
    archive: Archive,
) -> None:
    told(archive, BRIDGE)
    assert add(archive, article(CORRECTED, **AT))
    assert not add(archive, article(CORRECTED, **AT))
    (waiting,) = archive.articles.waiting()
    assert (waiting.text, waiting.retrieved) == (CORRECTED, in_utc(NOW))


def test_a_sentence_withdrawn_after_an_edition_told_it_goes_into_the_next(archive: Archive) -> None:
    told(archive, BRIDGE)
    assert add(archive, article(BRIDGE.replace(" Nine cracks were found in its pillars.", ""), **AT))


@pytest.mark.parametrize(
    "text",
    [
        BRIDGE.replace(". ", ".\n"),
        BRIDGE.replace("shut", "*shut*"),
        f"{BRIDGE}\n\n17 comments",
        f"{BRIDGE}\n\nRead all about everything for one euro!",
        BRIDGE[:47],
        "Another matter at this address. Whales sing louder than ships, says a study of oceans.",
    ],
)
def test_what_says_the_same_after_an_edition_told_it_is_not_kept_again(archive: Archive, text: str) -> None:
    told(archive, BRIDGE)
    assert not add(archive, article(text, **AT))
    assert len(archive.articles) == 1


def test_what_another_source_has_of_the_same_date_is_no_correction(archive: Archive) -> None:
    told(archive, BRIDGE)
    assert not archive.articles.add(article(CORRECTED, **AT), collected_from="radio", now=NOW, waits=True)


def test_what_no_edition_told_is_no_news_for_having_been_changed(archive: Archive) -> None:
    add(archive, article(BRIDGE, **AT), waits=False)
    assert not add(archive, article(CORRECTED, **AT))


def test_what_was_corrected_before_an_edition_told_it_takes_the_place_of_the_older_text(
    archive: Archive,
) -> None:
    add(archive, article(CORRECTED, **AT))
    assert not add(archive, article(BRIDGE, **AT))
    assert [a.text for a in archive.articles.waiting()] == [BRIDGE]
    assert [hit.id for hit in archive.search("nine")] == [article(BRIDGE, **AT).id]


def test_a_text_that_comes_again_word_for_word_with_later_dates_is_kept_each_time(archive: Archive) -> None:
    days = [
        article(
            "Sunny all day.", title="Weather", url="https://a.example/weather", published=f"2025-11-0{day}"
        )
        for day in (2, 3, 4)
    ]
    assert [add(archive, day) for day in days] == [True, True, True]
    assert len({kept.id for kept in archive.articles}) == 3


def test_an_id_that_another_article_has_is_replaced(archive: Archive) -> None:
    add(archive, article("One.", id="same"))
    add(archive, article("Two.", id="same"))
    first, second = archive.articles
    assert first.id == "same"
    assert second.id != "same"
    assert {s.article_id for s in second.sentences} == {second.id}


def test_only_what_waits_goes_into_the_next_edition(archive: Archive) -> None:
    add(archive, article("Old."), waits=False)
    add(archive, article("New."))
    assert [a.text for a in archive.articles.waiting()] == ["New."]


def test_days_are_those_the_articles_bear(archive: Archive) -> None:
    for day in ("2025-11-02", "2025-11-03T23:50:00+01:00", "2025-11-04T08:00:00+01:00"):
        add(archive, article(f"Of {day}.", published=day))
    add(archive, article("Of no day."))
    found = archive.articles.between("2025-11-03", "2025-11-03")
    assert [a.text for a in found] == ["Of 2025-11-03T23:50:00+01:00.", "Of no day."]
    assert archive.articles.latest_day() == "2025-11-04"


def test_what_is_old_goes_unless_an_edition_cites_it_or_it_waits(archive: Archive) -> None:
    for text, waits in (("Cited.", True), ("Waits.", True), ("Goes.", False)):
        add(archive, article(text), waits=waits)
    cited = next(iter(archive.articles)).id
    archive.editions.put("2025-11-04", day="2025-11-04", payload={}, articles=[cited], now=NOW)
    assert archive.tidy(now=NOW + timedelta(days=30), keep_days=30) == 0
    assert archive.tidy(now=NOW + timedelta(days=31), keep_days=30) == 1
    assert [a.text for a in archive.articles] == ["Cited.", "Waits."]
    assert archive.search("goes") == ()
