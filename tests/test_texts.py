"""A page of a week or of all days: a story is told as it stands at their end, then what led there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from brief import pipeline
from brief.compose.headlines import headline
from brief.compose.pages import DayRange
from brief.condense.length import Length
from brief.config import defaults
from brief.drawing import Drawing, brief_of
from brief.model import Article, Digest, Story

STORM = {
    "13": (
        "Bei dem Sturm „Ida“ sind an der Lauter Küste zwei Menschen ums Leben gekommen. Ein Fahrer wurde bei Nordau von einem "
        "Baum erschlagen. Rund 20.000 Haushalte sind ohne Strom. Neun Menschen werden nach dem Sturm an der Küste vermisst. "
        "Die Fähren nach Holmsand fahren nicht. Die Bahnstrecke zwischen Nordau und Lauter ist gesperrt, bis die Bäume von "
        "den Gleisen geräumt sind."
    ),
    "14": (
        "Taucher haben nach dem Sturm „Ida“ vor der Lauter Küste das Wrack des Kutters „Möwe“ gefunden. Die Zahl der Toten stieg "
        "auf sieben. Noch 6.000 Haushalte sind ohne Strom. Die Fähren nach Holmsand fahren wieder."
    ),
    "15": (
        "Die Suche nach Opfern des Sturms „Ida“ an der Lauter Küste ist beendet. Damit kamen elf Menschen ums Leben. Das Land "
        "stellt 25 Millionen Euro Hilfe bereit. Die Bahnstrecke zwischen Nordau und Lauter wird am Sonntag freigegeben. In "
        "Holmsand wehen die Fahnen auf halbmast, bis die Toten begraben sind, wie der Bürgermeister sagte."
    ),
}
TITLES = {
    "13": "Zwei Tote bei Sturm „Ida“ an der Küste",
    "14": "Kutter nach Sturm „Ida“ gefunden",
    "15": "Suche nach Sturm „Ida“ beendet – elf Tote",
}
FIRE = (
    "In einem Chemiewerk in Altmoor ist am Montagmorgen ein Feuer ausgebrochen. {} Über dem Ort stand eine schwarze Rauchsäule. "
    "Die Anwohner wurden aufgefordert, Fenster und Türen geschlossen zu halten. In der Halle lagerten nach Angaben der Firma "
    "Lösungsmittel für Lacke. Das Werk beschäftigt 210 Menschen. Schon vor zwei Jahren hatte es dort gebrannt; damals blieb es "
    "bei Sachschaden."
)
BURNING = FIRE.format("Drei Arbeiter wurden verletzt. Nach drei Stunden war der Brand unter Kontrolle.")
DIED = FIRE.format("Einer der Verletzten ist im Krankenhaus gestorben, teilte die Polizei in Altmoor mit.")
THEFT = (
    "Nach dem Überfall auf das Juweliergeschäft Brandt in Tannfeld hat die Polizei einen Bäcker festgenommen. Zeugen "
    "erkannten den Bäcker am Bahnhof Tannfeld wieder. Der Mann soll mit einer Pistole Schmuck für 80.000 Euro erbeutet haben. "
    "Er bestreitet die Tat. Das Geschäft bleibt bis Freitag geschlossen. Die Inhaberin kam mit dem Schrecken davon, wie sie "
    "unserer Zeitung am Abend des Überfalls sagte. Die Polizei lobte die Zeugen."
)
WRONG = (
    "Zum Überfall auf das Juweliergeschäft Brandt in Tannfeld hat diese Zeitung berichtet, ein Bäcker sei der Tat verdächtig. "
    "Das ist falsch. Der Mann war nur Zeuge. Nach den Tätern wird weiter gesucht."
)


def article(day: str, text: str, *, title: str = "", source: str = "Bote", **more: str) -> Article:
    fields = {"language": "de", "id": f"{source}-{day}", **more}
    return Article.of(title=title or None, text=text, source=source, published=f"2025-11-{day}", **fields)


def storm(*days: str) -> list[Article]:
    return [article(day, STORM[day], title=TITLES[day], url=f"https://bote.example/{day}") for day in days]


def page(articles: list[Article], by: str = "week", **more: int) -> Digest:
    settings = replace(defaults(), by=by, **more)
    collected = pipeline.collect(articles, settings)
    (made,) = pipeline.digests(collected, settings, days=DayRange())
    return made


def only(digest: Digest) -> Story:
    (story,) = digest.stories
    return story


def days(story: Story) -> list[str]:
    published = {article.id: article.published or "" for article in story.articles}
    return [published[sentence.article_id][-2:] for sentence in story.brief.sentences]


@pytest.mark.parametrize("by", ["week", "all"])
def test_a_story_of_several_days_stands_as_its_last_day_has_it(by: str) -> None:
    story = only(page(storm("13", "14", "15"), by))
    assert story.headline == TITLES["15"]
    assert story.brief.sentences[0].text in STORM["15"]
    assert days(story) == ["15", "15", "14"]


def test_what_led_there_is_told_in_order_of_time_and_bears_its_days() -> None:
    warned = "Vor dem Sturm „Ida“ warnt an der Lauter Küste der Wetterdienst: Böen können Dächer abdecken."
    first = article("13", warned, title="Sturm „Ida“ zieht auf", source="Post")
    story = only(page([*storm("14", "15"), first], words=100))
    assert days(story) == [*["15"] * days(story).count("15"), "13", "14"]
    assert story.brief.marks[-2:] == (("day=2025-11-13",), ("day=2025-11-14",))
    assert story.brief.marks[:2] == ((), ())


def test_what_led_there_is_told_in_the_language_of_the_end() -> None:
    english = (
        "Storm Ida is moving towards the Lauter coast, where the weather service in Nordau warns of gusts."
    )
    told = [*storm("15"), article("13", english, title="Storm nears", language="en")]
    end, before = pipeline.collect(told, defaults()).articles
    how = Drawing(
        headline=headline([end], language="de"), unsaid=(), spare=(), method="auto", length=Length()
    )
    brief, _ = brief_of([end], [before], (), how)
    assert {sentence.article_id for sentence in brief.sentences} == {end.id}


def test_a_length_that_was_asked_for_is_kept_over_several_days() -> None:
    assert days(only(page(storm("13", "14", "15"), sentences=1))) == ["15"]
    assert only(page(storm("13", "14", "15"), words=60)).brief.n_words <= 60


def test_where_nothing_else_is_to_be_told_the_last_day_has_the_whole_brief() -> None:
    told = page(storm("13", "15"))  # the first sentence of the 13th has the toll of that day
    assert set(days(only(told))) == {"15"}


def test_no_number_is_told_that_a_later_day_has_another_for_and_none_is_in_dispute() -> None:
    story = only(page(storm("13", "15"), words=120))
    assert "zwei Menschen" not in story.brief.text
    assert story.differs == ()


def test_what_articles_of_one_day_disagree_on_stays_in_dispute() -> None:
    other = (
        STORM["15"]
        .replace("25 Millionen", "38 Millionen")
        .replace("Das Land stellt", "Die Regierung stellt den Orten")
    )
    told = [*storm("13", "15"), article("15", other, source="Post", title="Elf Tote nach Sturm „Ida“")]
    (found,) = only(page(told)).differs
    assert {words for _, words in found.values} == {"25 Millionen Euro", "38 Millionen Euro"}


def test_a_text_without_a_date_is_never_taken_for_the_newest() -> None:
    undated = replace(storm("13")[0], published=None)
    assert only(page([undated, *storm("14", "15")])).headline == TITLES["15"]


def test_a_later_version_of_a_text_is_told_however_much_of_it_is_old() -> None:
    told = [article("10", BURNING, source="Bote"), article("12", DIED, source="Post")]
    story = only(page(told))
    assert story.articles[0].source == "Post"
    assert story.near_duplicate_of == (None, "Post-12")
    assert "gestorben" in story.brief.text


def test_a_text_printed_again_later_is_no_news_of_that_day() -> None:
    told = [
        article("10", BURNING),
        article("12", DIED, source="Post"),
        article("14", BURNING, source="Wochenpost"),
    ]
    story = only(page(told))
    assert story.articles[0].source == "Post"


def test_a_side_piece_of_a_later_day_does_not_lead() -> None:
    concert = (
        "In der Nordauer Marienkirche gibt das Küstenorchester ein Konzert für die Opfer des Sturms „Ida“. Gespielt werden Werke "
        "von Telemann. Der Eintritt ist frei. Der Sturm hatte an der Lauter Küste Schäden angerichtet, Beginn ist um 19 Uhr."
    )
    told = [*storm("13", "14", "15"), article("16", concert, source="Post", title="Konzert für Sturmopfer")]
    story = only(page(told))
    assert story.headline == TITLES["15"]
    assert days(story)[:2] == ["15", "15"]
    assert days(story).count("16") <= 1


def test_an_edition_leads_with_the_fuller_report_whatever_their_days() -> None:
    settings = defaults()
    collected = pipeline.collect(storm("13", "15"), settings)
    told = only(pipeline.edition(collected, settings, earlier=()))
    assert told.articles[0].id == "Bote-13"


def test_what_is_new_since_the_week_before_is_of_the_last_day() -> None:
    settings = replace(defaults(), by="week", sentences=8)
    later = [
        replace(one, published=f"2025-11-{day}")
        for one, day in zip(storm("14", "15"), ("17", "18"), strict=True)
    ]
    collected = pipeline.collect([*storm("13"), *later], settings)
    *_, week = pipeline.digests(collected, settings, days=DayRange())
    story = only(week)
    assert story.status == "updated"
    assert {sentence.article_id for sentence in story.new_sentences} == {"Bote-15"}


# Corrections


def test_beside_a_correction_nothing_of_what_it_corrects_is_told() -> None:
    told = [
        article("11", THEFT, title="Bäcker festgenommen"),
        article("13", WRONG, title="Korrektur: Bäcker war Zeuge"),
    ]
    story = only(page(told, sentences=5))
    assert story.headline == "Korrektur: Bäcker war Zeuge"
    assert story.brief.text == WRONG
    assert not story.brief.complete


def test_a_correction_of_the_same_day_stands_before_the_fuller_report() -> None:
    told = [
        article("11", THEFT, title="Bäcker festgenommen"),
        article("11", WRONG, title="Korrektur", id="b"),
    ]
    assert only(page(told, by="day")).articles[0].id == "b"


def test_a_correction_does_not_lead_a_story_that_several_other_outlets_tell() -> None:
    others = [
        article("15", STORM["15"], source="Post", title=TITLES["15"]),
        article("14", STORM["14"], source="Kurier", title=TITLES["14"]),
    ]
    mended = "Zum Sturm „Ida“ an der Lauter Küste hieß es am Dienstag, die Fähren nach Holmsand fahren nicht. Sie fuhren."
    told = [*storm("13"), article("16", mended, title="Korrektur: Fähren"), *others]
    story = only(page(told))
    assert story.headline == TITLES["15"]
    assert {"Bote-13", "Bote-16"}.isdisjoint(sentence.article_id for sentence in story.brief.sentences)
