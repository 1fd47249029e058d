"""The canonical form: the documented keys, verbatim texts, and JSON that can be rendered again."""

from __future__ import annotations

import json

from digests import article, digest, morning, story

from brief.model import Section
from brief.renderers import markdown
from brief.renderers.json import payload, render, text_sha256

TOP = ["schema", "date", "title", "language", "reading_minutes", "counts", "sections", "problems", "manifest"]
STORY = [
    "id", "headline", "headline_origin", "language", "kind", "status", "since", "depth", "brief", "articles", "differs",
    "method", "why",
]  # fmt: skip
SENTENCE = ["id", "text", "article", "paragraph", "start", "end", "marks"]
ARTICLE = "id title source url path published retrieved sha256 text_sha256 near_duplicate_of".split()


def test_every_documented_key_is_there() -> None:
    made = payload(morning())
    a_story = made["sections"][1]["stories"][0]
    for keys, found in (
        (TOP, made),
        (["articles", "stories", "sources", "near_duplicates", "problems"], made["counts"]),
        (STORY, a_story),
        (SENTENCE, a_story["brief"][0]),
        (ARTICLE, a_story["articles"][0]),
        (["where", "what", "fix"], made["problems"][0]),
        (["brief", "settings", "inputs"], made["manifest"]),
    ):
        assert set(keys) <= set(found)


def test_counts_are_over_all_stories_and_unknown_sources_count_for_none() -> None:
    assert payload(morning())["counts"] == {
        "articles": 14, "stories": 9, "sources": 8, "near_duplicates": 2, "ads": 0, "problems": 2,
    }  # fmt: skip


def test_json_holds_exactly_the_payload_and_ends_in_a_newline() -> None:
    made = payload(morning())
    text = render(made)
    assert json.loads(text) == made
    assert text.endswith("}\n")
    assert "Weserbrücke" in text


def test_sentences_stand_verbatim_with_their_line_breaks() -> None:
    broken = article("Erste Zeile\nzweite  Zeile.", title="T")
    sentence = payload(digest(story(broken)))["sections"][0]["stories"][0]["brief"][0]
    assert sentence["text"] == "Erste Zeile\nzweite  Zeile."
    assert broken.text[sentence["start"] : sentence["end"]] == sentence["text"]


def test_a_lone_surrogate_survives_the_way_through_utf8() -> None:
    made = payload(digest(story(article("Halb \ud800 da.", title="T"))))
    assert json.loads(render(made).encode("utf-8")) == made


def test_titles_left_to_the_tables_are_in_the_readers_language() -> None:
    french = payload(digest(story(article("Il pleut.", title="Pluie")), title="", language="fr"))
    assert (french["title"], french["sections"][0]["title"]) == ("Revue du jour", "Actualité")


def test_a_sections_own_title_is_kept() -> None:
    section = Section(key="own", title="Hafen", stories=(story(article("Es regnet.", title="Regen")),))
    assert payload(digest(sections=(section,)))["sections"][0]["title"] == "Hafen"


def test_a_headline_that_is_a_sentence_comes_with_its_offsets() -> None:
    first = payload(morning())["sections"][0]["stories"][0]
    assert first["headline_origin"] == "sentence"
    assert first["headline_sentence"]["start"] == 0
    assert first["headline_sentence"]["article"] == first["headline_article"]
    assert first["headline_sentence"]["id"] not in {sentence["id"] for sentence in first["brief"]}


def test_an_old_days_json_renders_as_on_its_day() -> None:
    made = payload(morning())
    assert markdown.render(json.loads(render(made))) == markdown.render(made)


def test_text_sha256_is_over_the_articles_text() -> None:
    made = payload(digest(story(article("Es regnet.", title="Regen"))))
    assert made["sections"][0]["stories"][0]["articles"][0]["text_sha256"] == text_sha256("Es regnet.")
