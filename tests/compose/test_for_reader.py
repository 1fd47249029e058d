"""A digest made smaller for one reader: what gives way, in which order, and what is counted after."""

from __future__ import annotations

from typing import Any

import pytest

from brief.compose.for_reader import least_lowered, with_sections, within_minutes


def story(name: str, weight: float, *, depth: str = "full", n_words: int = 100) -> dict[str, Any]:
    half = {"text": "wort " * (n_words // 2)}
    article = {"id": name, "near_duplicate_of": None}
    return {
        "id": name, "headline": "Zwei Worte", "depth": depth, "kind": "report", "brief": [half, half],
        "why": {"outlets": weight, "section": "news"}, "articles": [article], "sources": [f"Bote {name}"],
    }  # fmt: skip


def made(*stories: dict[str, Any], **more: tuple[dict[str, Any], ...]) -> dict[str, Any]:
    sections = [{"key": "news", "title": "Nachrichten", "stories": list(stories)}]
    sections += [{"key": key, "title": key.title(), "stories": list(found)} for key, found in more.items()]
    return {"sections": sections, "counts": {"problems": 2}, "reading_minutes": 99, "words": 9999}


def depths(payload: dict[str, Any]) -> dict[str, str]:
    return {one["id"]: one["depth"] for section in payload["sections"] for one in section["stories"]}


def n_stories(payload: dict[str, Any]) -> int:
    return sum(len(section["stories"]) for section in payload["sections"])


def test_no_wishes_leave_everything_as_it_is() -> None:
    whole = made(story("a", 1), story("b", 2))
    assert within_minutes(with_sections(whole, ()), None) == whole
    assert within_minutes(whole, 10) == whole


def test_long_briefs_end_sooner_before_any_story_gives_way() -> None:
    whole = made(
        *({**story(name, 1), "brief": [{"text": "wort " * 40}] * 8, "ends": [1, 2, 3, 5]} for name in "ab")
    )
    assert within_minutes(whole, 3) == whole
    for minutes, n_sentences in ((2, 5), (1, 2)):
        chosen = within_minutes(whole, minutes)
        assert depths(chosen) == {"a": "full", "b": "full"}
        assert [len(one["brief"]) for one in chosen["sections"][0]["stories"]] == [n_sentences] * 2
        assert (chosen["words"], chosen["reading_minutes"]) == (2 * (2 + 40 * n_sentences), minutes)


def test_a_brief_that_ends_sooner_is_no_whole_article() -> None:
    brief, ends = [{"text": "wort " * 100}] * 4, [1, 2, 3]
    whole = made({**story("a", 1), "brief": brief, "ends": ends, "complete": True})
    (kept,) = within_minutes(whole, 2)["sections"][0]["stories"]
    (cut,) = within_minutes(whole, 1)["sections"][0]["stories"]
    assert (len(kept["brief"]), kept["complete"]) == (4, True)
    assert (len(cut["brief"]), cut["complete"]) == (2, False)


def test_sections_go_by_title_or_key_in_any_case_and_are_counted_anew() -> None:
    whole = made(story("a", 1), sport=(story("b", 2),), own=(story("c", 3),))
    chosen = with_sections(whole, ("nachrichten", "SPORT"))
    assert depths(chosen) == {"a": "full", "b": "full"}
    assert chosen["counts"] == {
        "articles": 2, "stories": 2, "sources": 2, "near_duplicates": 0, "ads": 0, "problems": 2
    }  # fmt: skip
    assert (chosen["words"], chosen["reading_minutes"]) == (204, 1)


def test_the_least_important_gives_way_first_and_the_most_important_never() -> None:
    whole = made(story("a", 1, n_words=200), story("b", 3, n_words=200), story("c", 2, n_words=200))
    assert depths(within_minutes(whole, 2)) == {"a": "short", "b": "full", "c": "short"}
    assert depths(within_minutes(whole, 1)) == {"a": "line", "b": "full", "c": "line"}
    assert depths(within_minutes(made(story("a", 1, n_words=900), story("b", 2, n_words=900)), 1)) == {
        "a": "listed",
        "b": "full",
    }


def test_of_equal_stories_the_later_gives_way_first() -> None:
    whole = made(story("a", 1, n_words=200), story("b", 1, n_words=200), story("c", 1, n_words=200))
    assert depths(within_minutes(whole, 2)) == {"a": "full", "b": "short", "c": "short"}


@pytest.mark.parametrize("wanted", [1, 3, 9])
def test_stories_are_left_out_only_where_listing_them_is_too_much(wanted: int) -> None:
    whole = made(*(story(f"s{n}", n) for n in range(10)))
    small = least_lowered(whole, lambda payload: n_stories(payload) <= wanted)
    assert list(depths(small)) == [f"s{n}" for n in range(10 - wanted, 10)]
    assert set(list(depths(small).values())[:-1]) <= {"listed"}


def test_depths_never_rise_and_an_ad_stays_out() -> None:
    whole = made(story("a", 1, depth="omitted"), story("b", 2, depth="listed"), story("c", 3, n_words=900))
    assert depths(within_minutes(whole, 1)) == {"a": "omitted", "b": "listed", "c": "full"}


def test_as_small_as_can_be_where_nothing_fits() -> None:
    whole = made(story("a", 1), story("b", 2), sport=(story("c", 1),))
    small = least_lowered(whole, lambda payload: False)
    assert depths(small) == {"b": "full"}
    assert [section["key"] for section in small["sections"]] == ["news"]


def test_the_important_ones_stay_whole_while_the_others_shrink() -> None:
    lowered = within_minutes(made(*(story(f"s{n}", n) for n in range(80))), 10)
    of = list(depths(lowered).values())
    assert of == sorted(of, key=["listed", "line", "short", "full"].index)
    assert of.count("full") > 15


def test_what_is_listed_beyond_the_page_is_counted_anew_and_stands_on_the_days_page() -> None:
    listed = [story(f"l{n}", 0, depth="listed") for n in range(70)]
    whole = {
        **made(*listed, story("a", 2), story("b", 1)),
        "more": {"stem": "2025-11-04-more", "stories": 10},
    }
    lowered = least_lowered(whole, lambda payload: depths(payload)["b"] == "listed")
    assert lowered["more"] == {"stem": "2025-11-04", "stories": 11}
    few = {**made(*listed, sport=(story("c", 1, depth="listed"),)), "more": {"stem": "x-more", "stories": 11}}
    assert with_sections(few, ("sport",))["more"] is None
