"""What stands above is not told again."""

from __future__ import annotations

import pytest

import brief
from brief.compose.repeats import headline_again, leads_again, told_above
from brief.model import Article, Brief
from brief.understand.article import complete

REST = " ".join(f"Am {n}. Mai kam ein Schiff mit Holz nach Lauter." for n in range(1, 11))


def article(text: str, *, title: str | None = None, language: str = "de") -> Article:
    return complete(Article.of(text=text, title=title, language=language))


def test_a_lead_that_tells_the_standfirst_again_is_found() -> None:
    made = article(
        "Die Stadt zeigt erste Visualisierungen der neuen Seilbahn in Nordau.\n\n"
        f"Eine erste Visualisierung der geplanten Nordauer Seilbahn ist seit Montag zu sehen.\n\n{REST}",
        title="So schwebt man über den Hafen",
    )
    assert [s.paragraph for s in leads_again([made])] == [1]


def test_a_lead_that_goes_on_is_not() -> None:
    made = article(
        "Die Stadt zeigt erste Visualisierungen der neuen Seilbahn in Nordau.\n\n"
        f"Gebaut wird von Mai an, wenn der Rat zustimmt und die Bürger nicht klagen.\n\n{REST}",
        title="So schwebt man über den Hafen",
    )
    assert not list(leads_again([made]))


def test_a_title_that_stands_in_the_text_is_no_standfirst() -> None:
    title = "Seilbahn zum Hafen von Nordau"
    made = article(f"{title}\n\nEine Seilbahn zum Hafen bekommt Nordau im Mai.\n\n{REST}", title=title)
    assert not list(leads_again([made]))


def test_a_short_article_keeps_its_lead() -> None:
    made = article(
        "Nordau bekommt eine Seilbahn zum Hafen.\n\nEine Seilbahn zum Hafen bekommt Nordau im Mai."
    )
    assert not list(leads_again([made]))


def test_an_article_of_which_something_is_left_out_is_not_said_to_be_whole() -> None:
    text = (
        "Die Stadt zeigt erste Bilder der neuen Seilbahn in Nordau.\n\nErste Bilder der Seilbahn zeigt die Stadt Nordau. "
        "Sie fährt. Sie hält. Sie ist rot. Sie ist neu."
    )
    (story,) = brief.digest([article(text, title="Hinauf")]).stories
    assert [s.text for s in story.brief.sentences][1:2] == ["Sie fährt."]
    assert not story.brief.complete


def test_what_is_left_out_names_nobody() -> None:
    text = (
        "Die Stadt Nordau sperrt am Montag die alte Brücke über den Fluss. Keine Hinweise auf Einsturz Nach der Prüfung "
        "hätten mehrere Zeugen eine Planerin gesehen. Die Planerin schweigt. Er bröckelt. Er steht schief. Er ist alt."
    )
    (story,) = brief.digest([article(text)]).stories
    marks = dict(zip((s.text for s in story.brief.sentences), story.brief.marks, strict=True))
    assert marks["Die Planerin schweigt."] == ("dangling",)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            f"Die Brücke ist zu. Gesperrt sind: {', '.join(f'Weg {n}' for n in range(300))}.",
            "Nordau sperrt Wege",
        ),
        (
            "Gestern fiel Regen, so viel wie nie. Die Brücke in Nordau bleibt gesperrt, auch am Montag.",
            "Brücke in Nordau bleibt am Montag gesperrt",
        ),
    ],
)
def test_a_brief_without_a_sentence_that_the_headline_does_not_say_is_not_whole(
    text: str, title: str
) -> None:
    (story,) = brief.digest([article(text, title=title)]).stories
    assert len(story.brief.sentences) == 1
    assert not story.brief.complete


def test_a_brief_without_what_the_headline_says_is_whole() -> None:
    (story,) = brief.digest([article("Brücke zu!\n\nSie bleibt gesperrt.", title="Brücke zu")]).stories
    assert [s.text for s in story.brief.sentences] == ["Sie bleibt gesperrt."]
    assert story.brief.complete


def test_a_title_is_not_told_again_by_a_sentence_with_nothing_else() -> None:
    title = "Pastellgelb gehört zu den Farben des Sommers – Holm zeigt, wie es aussieht"
    made = article(f"Pastellgelb gehört zu den Farben des Sommers, zeigt Holm. {REST}", title=title)
    assert list(headline_again(title, None, [made])) == [made.sentences[0]]


def test_a_sentence_that_tells_more_than_the_title_is_no_repeat() -> None:
    title = "Brücke in Nordau bis Ostern gesperrt"
    made = article(f"Die Brücke in Nordau ist nach einer Prüfung bis Ostern für Lastwagen gesperrt. {REST}")
    assert not list(headline_again(title, None, [made]))


def test_a_title_is_not_told_again_in_words_made_of_the_same_stems() -> None:
    title = "Erstes Bild: So könnte die Nordauer Seilbahn aussehen"
    made = article(
        f"Erste Zeichnungen zeigen, wie die Seilbahn in Nordau aussehen könnte. {REST}", title=title
    )
    assert list(headline_again(title, None, [made])) == [made.sentences[0]]


def test_a_title_is_not_told_again_by_a_first_sentence_of_few_words() -> None:
    title = "Nordaus Klinik hat eine giftige Wolke kleingeredet, sagt der Rat"
    made = article(f"Hat die Klinik die Wolke kleingeredet? {REST}", title=title)
    assert list(headline_again(title, None, [made])) == [made.sentences[0]]


def test_an_event_that_the_title_tells_is_not_told_again_by_another_articles_first_sentence() -> None:
    title = "Güterzug bei Nordau entgleist - Strecke gesperrt"
    leading = article(f"Auf dem Weg nach Lauter sprangen sieben Wagen aus dem Gleis. {REST}", title=title)
    other = article(f"Bei Nordau ist in der Nacht zum Mittwoch ein Güterzug mit Stahl entgleist. {REST}")
    assert list(headline_again(title, None, [leading, other])) == [other.sentences[0]]
    placed = article(
        f"Nordau. Ein Güterzug mit Stahl ist in der Nacht zum Mittwoch bei Nordau entgleist. {REST}"
    )
    assert list(headline_again(title, None, [leading, placed])) == [placed.sentences[0]]
    named = article(
        f"Zug springt aus dem Gleis\n\n4. Mai 2026\n\n{placed.text[8:]}", title="Zug springt aus dem Gleis"
    )
    assert list(headline_again(title, None, [leading, named])) == [named.sentences[2]]
    late = article(
        f"Es war halb drei. Da war bei Nordau ein Güterzug entgleist, die Strecke gesperrt. {REST}"
    )
    assert list(headline_again(title, None, [leading, late])) == [late.sentences[1]]


def test_a_sentence_that_stands_for_a_title_is_not_said_again_in_other_words() -> None:
    made = article(
        "Sergeant Mee, 46, has been accused of molesting 11 young women who wanted to join. It was cold. "
        "Sergeant Mee, 46, is said to have abused his power by molesting 11 young women who wanted to join.",
        language="en",
    )
    found = list(headline_again(made.sentences[0].text, made.sentences[0], [made]))
    assert found == [made.sentences[0], made.sentences[2]]


def test_what_the_headline_says_is_told_before_a_sentence_that_needs_it() -> None:
    text = "In Nordau fehlen 80 Kita-Plätze. Das geht aus dem Bericht der Stadt hervor. Bis 2028 sollen zwei Häuser entstehen."
    (story,) = brief.digest([article(text, title="Kita-Plätze: In Nordau fehlen 80")]).stories
    assert [s.text for s in story.brief.sentences] == [s.text for s in story.articles[0].sentences]
    assert not any(story.brief.marks)


def test_what_the_headline_says_is_not_told_again_where_nothing_needs_it() -> None:
    text = "In Nordau fehlen 80 Kita-Plätze. Bis 2028 will Ada Holm zwei Häuser bauen."
    (story,) = brief.digest([article(text, title="Kita-Plätze: In Nordau fehlen 80")]).stories
    assert [s.text for s in story.brief.sentences] == ["Bis 2028 will Ada Holm zwei Häuser bauen."]


def test_what_several_sentences_have_told_is_not_told_again_by_another_articles_opening() -> None:
    leading = article(
        "Das Lagerhaus der Molkerei in Nordau ist am Dienstag abgebrannt. Die Polizei prüft Brandstiftung."
    )

    def told_of(other: Article) -> list[str]:
        both = (*leading.sentences, *other.sentences)
        made = Brief(articles=(leading, other), sentences=both, method="auto@5", n_words=30)
        return [sentence.text for sentence in told_above("Historische Molkerei zerstört", made)]

    again = "Die Polizei prüft nach dem Brand im Lagerhaus der Molkerei in Nordau Brandstiftung."
    assert told_of(article(again)) == [again]
    assert told_of(article(again.replace("Brandstiftung", "14 Hinweise auf Brandstiftung"))) == []


def test_a_title_is_told_again_by_few_words_and_by_what_it_quotes_wherever_that_stands() -> None:
    few = article(
        f"{REST[:46]} Seilbahnfieber hat Nordau erfasst. {REST}", title="Seilbahnfieber erfasst Nordau"
    )
    assert [s.text for s in headline_again(few.title or "", None, [few])] == [
        "Seilbahnfieber hat Nordau erfasst."
    ]
    title = "„In Nordau weht ein neuer Wind: Die Jungen kommen und ändern die Stadt“"
    made = article(
        f"{REST} {REST} In Nordau weht ein neuer Wind, die Jungen kommen und ändern die Stadt.", title=title
    )
    assert [s.text for s in headline_again(title, None, [made])] == [made.sentences[-1].text]
