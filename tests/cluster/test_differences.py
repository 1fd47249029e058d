"""Differences: figures two texts disagree on, and the many that only look so."""

import pytest

from brief.cluster.differences import differences
from brief.model import Article, Sentence


def article(*sentences, language="de", name="a"):
    text = " ".join(sentences)
    spans, at = [], 0
    for number, sentence in enumerate(sentences):
        start = text.index(sentence, at)
        at = start + len(sentence)
        spans.append(Sentence(text=sentence, start=start, end=at, paragraph=number, article_id=name))
    return Article(id=name, text=text, language=language, sentences=tuple(spans))


FILLER = "Die Weserbrücke in Nordau bleibt bis Ostern für alle Fahrzeuge gesperrt."
OTHER = "Autofahrer brauchen in Nordau weiter viel Geduld, denn die Sperrung dauert an."


def test_costs_that_differ_are_told_in_the_words_of_the_articles():
    found = differences(
        [
            article(FILLER, "Die Sanierung kostet nach Angaben der Stadt 4,1 Millionen Euro.", name="a"),
            article(
                OTHER, "Nach neuer Schätzung kostet die Sanierung die Stadt rund 5 Millionen Euro.", name="b"
            ),
        ]
    )
    assert found == (((0, "4,1 Millionen Euro"), (1, "rund 5 Millionen Euro")),)


def test_english_soldiers_are_told_over_an_adjective():
    found = differences(
        [
            article(
                "Washington will send 800 soldiers to the border, officials said.", language="en", name="a"
            ),
            article(
                "Officials in Washington plan to send 3,000 American soldiers to the southern border this week.",
                language="en",
                name="b",
            ),
        ]
    )
    assert found == (((0, "800 soldiers"), (1, "3,000 American soldiers")),)


def test_number_words_are_numbers():
    found = differences(
        [
            article(
                "Bei dem Unfall auf der Landstraße starben drei Menschen, teilte die Polizei mit.", name="a"
            ),
            article(
                "Nach dem Unfall auf der Landstraße meldet die Polizei, dass fünf Menschen starben.", name="b"
            ),
        ]
    )
    assert found == (((0, "drei Menschen"), (1, "fünf Menschen")),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Die Sanierung kostet die Stadt 4,1 Millionen Euro.",
            "Die Sanierung kostet die Stadt rund 4 Millionen Euro.",
        ),
        (
            "Die Sanierung kostet die Stadt 4,1 Millionen Euro.",
            "Die Sanierung kostet die Stadt 4,1 Mio. Euro.",
        ),
        ("Die Sanierung kostet 4,1 Millionen Euro.", "Das Land gibt 2 Millionen Euro dazu."),
        ("Die Brücke wurde 1971 in Nordau eröffnet.", "Die Brücke wurde 1974 in Nordau eröffnet."),
        ("Die Brücke in Nordau schließt um 18 Uhr.", "Die Brücke in Nordau schließt um 21 Uhr."),
        (
            "Die Stadt Nordau sperrt die Brücke am 4. November.",
            "Die Stadt Nordau sperrt die Brücke am 5. November.",
        ),
        (
            "Der Fahrer des Busses in Nordau ist 47 Jahre alt.",
            "Der Fahrer des Busses in Nordau ist 52 Jahre alt.",
        ),
        ("Nordau gewann das Spiel mit 3:1 Toren.", "Nordau gewann das Spiel mit 2:1 Toren."),
        ("Die Linie 3 fährt in Nordau über die Brücke.", "Die Linie 7 fährt in Nordau über die Brücke."),
        ("Im Norden der Stadt fehlen 40 Busse.", "Aus Hollerfehn kamen 12 Busse zu Hilfe."),
    ],
)
def test_what_is_no_difference(one, other):
    assert differences([article(FILLER, one, name="a"), article(OTHER, other, name="b")]) == ()


def test_a_text_that_has_both_figures_disagrees_with_none():
    found = differences(
        [
            article(
                "Die Sanierung kostet nach Angaben der Stadt 4,1 Millionen Euro.",
                "Für die erste Sanierung gab die Stadt nach eigenen Angaben 5 Millionen Euro aus.",
                name="a",
            ),
            article(OTHER, "Die Sanierung kostet nach Angaben der Stadt 5 Millionen Euro.", name="b"),
        ]
    )
    assert found == ()


def test_texts_in_different_languages_are_not_compared():
    found = differences(
        [
            article("Die Sanierung kostet die Stadt Nordau 4,1 Millionen Euro.", name="a"),
            article("The repair costs the town of Nordau 5 million euros.", language="en", name="b"),
        ]
    )
    assert found == ()


def test_no_articles_disagree_on_nothing():
    assert differences([]) == ()
