"""From articles to pages: copies, versions, outlets, and what three days say of each other."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

import brief
from brief.__main__ import main
from brief.cluster.threads import Earlier
from brief.model import Article, Digest, Story
from brief.pipeline import Collected, edition
from brief.settings import Settings, SourceSettings
from brief.verify import verify

BRIDGE = (
    "Die Narvebrücke in Nordau bleibt bis Ostern für alle Fahrzeuge gesperrt. Bei einer Prüfung hatten Fachleute Risse "
    "in drei Pfeilern gefunden. Der Verkehr wird über Hollerfehn umgeleitet, der Umweg ist vierzehn Kilometer lang. "
    "Bürgermeisterin Ada Krone nannte die Entscheidung bitter. Die Sanierung kostet nach Angaben der Stadt 4,1 "
    "Millionen Euro."
)
HANDBALL = (
    "Die Handballerinnen der SG Lauter haben das Pokalspiel gegen den TV Hemm gewonnen. Beste Werferin war Mira Tann "
    "mit neun Toren. Im Halbfinale wartet der Meister aus Brenz."
)


def article(text: str, day: str = "2025-11-04", **more: str) -> Article:
    return Article.of(text=text, published=day, language="de", **more)


def only(digest: Digest) -> Story:
    (story,) = digest.stories
    return story


# Copies and versions


@pytest.mark.parametrize(
    "copy", ["x (1).txt", "x - Kopie.txt", "x - Copy.txt", "x (Konflikt-Kopie von Ada).txt", "x 2.txt"]
)
def test_a_copy_that_a_cloud_made_is_one_text_and_stands_behind_the_file_itself(
    tmp_path: Path, copy: str
) -> None:
    for name in ("x.txt", copy):
        (tmp_path / name).write_text(f"Date: 2025-11-04\n\n{BRIDGE}\n", encoding="utf-8")
    story = only(brief.digest([str(tmp_path)], date="2025-11-04"))
    assert story.own_texts == 1
    assert [Path(a.path or "").name for a in story.articles] == ["x.txt", copy]
    assert story.near_duplicate_of == (None, story.articles[0].id)


def test_of_an_updated_text_the_newest_is_shown_and_the_older_told_as_its_version() -> None:
    old = article(BRIDGE, "2025-11-04T08:00:00+01:00", url="https://bote.example/1", id="old")
    new = article(
        BRIDGE.replace("4,1", "4,6"), "2025-11-04T12:00:00+01:00", url="https://bote.example/1", id="new"
    )
    story = only(brief.digest([old, new], date="2025-11-04"))
    assert [a.id for a in story.articles] == ["new", "old"]
    assert story.near_duplicate_of == (None, "new")
    assert "4,1" not in story.brief.text


def test_the_clearest_title_may_be_that_of_a_copy_but_of_no_older_version() -> None:
    titled = [
        article(BRIDGE, title="Warum in Nordau jetzt alle fluchen", id="a", url="https://bote.example/1"),
        article(BRIDGE, title="Narvebrücke in Nordau gesperrt", id="b", url="https://post.example/1"),
        article(
            BRIDGE,
            "2025-11-03",
            title="Narvebrücke bleibt bis Ostern zu",
            id="c",
            url="https://bote.example/1",
        ),
    ]
    assert only(brief.digest(titled, date="2025-11-04")).headline == "Narvebrücke in Nordau gesperrt"


FIRE = (
    "In Nordau ist am Dienstagmorgen eine Lagerhalle in Brand geraten. Die Feuerwehr ist mit 60 Kräften im Einsatz. Anwohner "
    "sollen Fenster und Türen geschlossen halten. Die Rauchsäule war bis ins 20 Kilometer entfernte Lauter zu sehen."
)
AFTER = (
    "Der Brand einer Lagerhalle in Nordau ist gelöscht. Die Feuerwehr war mit 90 Kräften im Einsatz. Zwei Menschen wurden "
    "leicht verletzt."
)
AT_MORNING = {
    "day": "2025-11-04T10:00:00+01:00",
    "url": "https://bote.example/2",
    "source": "Bote",
    "id": "old",
}
AT_NOON = {**AT_MORNING, "day": "2025-11-04T12:00:00+01:00", "id": "new"}


def test_an_older_version_is_neither_briefed_nor_in_dispute_with_the_newer_one() -> None:
    story = only(brief.digest([article(FIRE, **AT_MORNING), article(AFTER, **AT_NOON)], date="2025-11-04"))
    assert (story.own_texts, story.differs) == (1, ())
    assert {sentence.article_id for sentence in story.brief.sentences} <= {"new"}


def test_a_newer_version_leads_before_the_older_text_at_another_outlet() -> None:
    copy = article(FIRE, "2025-11-04T13:00:00+01:00", url="https://post.example/1", source="Post", id="copy")
    given = [article(FIRE, **AT_MORNING), article(AFTER, **AT_NOON), copy]
    stories = brief.digest(given, date="2025-11-04").stories
    assert [a.id for story in stories for a in story.articles][:1] == ["new"]


# Outlets


def test_articles_of_one_outlet_count_once_and_an_unknown_source_never() -> None:
    texts = [BRIDGE, BRIDGE.replace("bitter", "hart") + " Der Rat berät.", BRIDGE[:300]]
    articles = [article(t, id=str(i), **({"source": "Bote"} if i < 2 else {})) for i, t in enumerate(texts)]
    assert only(brief.digest(articles, date="2025-11-04")).sources == ("Bote",)


def test_an_outlet_that_is_spelled_in_two_ways_counts_once() -> None:
    one = article(BRIDGE, id="a", source="n-t Bote", url="https://bote.example/1")
    other = article(BRIDGE, id="b", source="NT Bote", url="https://sport.bote.example/2")
    elsewhere = article(HANDBALL, id="c", source="bote.example", url="https://bote.example/3")
    digest = brief.digest([one, other, elsewhere])
    assert only(brief.digest([one, other])).sources == ("n-t Bote",)
    assert json.loads(brief.render(digest, "json"))["counts"]["sources"] == 2


def test_the_word_independent_is_not_used() -> None:
    articles = [article(BRIDGE, id=name, source=name) for name in ("Bote", "Lauterpost")]
    page = brief.render(brief.digest(articles, date="2025-11-04"), "markdown")
    assert isinstance(page, str)
    assert "2 Medien, ein eigener Text" in page or "2 Medien, 1 eigener Text" in page
    assert "unabhängig" not in page.lower()


# Days


def page_of(articles: list[Article], day: str) -> str:
    rendered = brief.render(brief.digest(articles, date=day), "markdown")
    assert isinstance(rendered, str)
    return rendered


def test_a_story_with_news_has_them_in_front_and_says_since_when() -> None:
    more = BRIDGE + " Am Dienstag bewilligte der Rat von Nordau das Geld für die Sanierung der Narvebrücke."
    page = page_of([article(BRIDGE, "2025-11-03", source="Bote"), article(more, source="Post")], "2025-11-04")
    assert "**Neu seit gestern:** Am Dienstag bewilligte der Rat" in page
    assert "Aktualisiert, seit 3. November" in page


def test_a_story_without_news_is_a_line_with_the_day_it_began() -> None:
    page = page_of([article(BRIDGE, "2025-11-03"), article(BRIDGE, id="b"), article(HANDBALL)], "2025-11-04")
    assert "Weiter im Gang, nichts Neues:" in page
    assert "(seit 3. November)" in page


def test_a_text_changed_after_it_was_told_is_said_to_be_changed() -> None:
    url = "https://bote.example/1"
    old = article(BRIDGE, "2025-11-03", url=url, source="Bote")
    new = article(BRIDGE.replace("4,1", "4,6"), "2025-11-04", url=url, source="Bote")
    page = page_of([old, new], "2025-11-04")
    assert (
        "**Geändert seit 3. November:** Die Sanierung kostet nach Angaben der Stadt 4,6 Millionen Euro."
        in page
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("drei Pfeilern", "zwei Pfeilern"),
        ("Hollerfehn", "Lauter"),
        (" Bürgermeisterin Ada Krone nannte die Entscheidung bitter.", ""),
    ],
)
def test_a_story_with_a_corrected_article_is_never_said_to_have_nothing_new(old: str, new: str) -> None:
    told = {"url": "https://bote.example/1", "source": "Bote", "title": "Narvebrücke gesperrt"}
    days = [
        article(BRIDGE, "2025-11-03", **told),
        article(BRIDGE.replace(old, new), "2025-11-04", **told),
        article(HANDBALL),
    ]
    page = page_of(days, "2025-11-04")
    assert "Geändert seit 3. November" in page
    assert "nichts Neues" not in page


def test_an_article_that_only_bears_a_new_date_has_nothing_new() -> None:
    told = {"url": "https://bote.example/1", "source": "Bote", "title": "Narvebrücke gesperrt"}
    days = [article(BRIDGE, "2025-11-03", **told), article(BRIDGE, "2025-11-04", **told), article(HANDBALL)]
    page = page_of(days, "2025-11-04")
    assert "nichts Neues" in page
    assert "Geändert" not in page


def test_a_quiet_day_says_so() -> None:
    assert "Für diesen Tag liegt nichts vor." in page_of([article(BRIDGE, "2025-11-03")], "2025-11-04")


def test_an_edition_without_articles_is_in_the_language_of_those_before() -> None:
    collected = Collected(articles=(), problems=())
    before = Earlier(id="a", since="2025-11-03", last="2025-11-03", articles=(article(BRIDGE, "2025-11-03"),))
    settings = Settings(today=date(2025, 11, 4))
    assert edition(collected, settings, earlier=[before]).language == "de"


def test_a_first_edition_without_articles_is_in_the_language_its_sources_are_said_to_be_in() -> None:
    feed = SourceSettings(name="La Voix", url="https://voix.example/feed", language="fr")
    settings = Settings(today=date(2025, 11, 4), sources=(feed,))
    assert edition(Collected(articles=(), problems=()), settings, earlier=[]).language == "fr"


# The editors


def test_the_example_of_the_documentation_edits_the_sample(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = Path(__file__).resolve().parents[1]
    monkeypatch.chdir(root)
    written = (root / "docs/how-to/edit-a-day.md").read_text("utf-8").split("```text\n")[1].split("```")[0]
    file = tmp_path / "2025-11-04.edit.toml"
    file.write_text(written, encoding="utf-8")
    assert main(["digest", "seeds", "-o", str(tmp_path), "--date", "2025-11-04", "--quiet"]) == 0
    payload = json.loads((tmp_path / "2025-11-04.json").read_bytes())
    assert payload["problems"] == []
    assert [len(payload["editors"][key]) for key in ("pinned", "order", "headlines", "dropped")] == [
        1,
        2,
        1,
        1,
    ]
    assert verify(tmp_path / "2025-11-04.json").ok
    assert file.read_text("utf-8") == written


def test_an_edit_file_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"Date: 2025-11-04\n\n{BRIDGE}\n", encoding="utf-8")
    (tmp_path / "2025-11-04.edit.toml").write_text('note = "x"', encoding="utf-8")
    articles, problems = brief.read_all([str(tmp_path)])
    assert (len(articles), len(problems)) == (1, 0)
