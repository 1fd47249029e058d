"""Stories: which articles tell the same event."""

import pytest

from brief.cluster.stories import cluster
from brief.model import Article

BRIDGE = (
    "Die Weserbrücke in Nordau bleibt bis Ostern gesperrt. Das teilte die Stadt Nordau am Montag mit. "
    "Bei einer Prüfung waren Risse in drei Pfeilern gefunden worden. Der Verkehr wird über Lauter umgeleitet."
)
BRIDGE_AGAIN = (
    "Autofahrer in Nordau müssen Geduld haben: Wegen Rissen in den Pfeilern ist die Weserbrücke gesperrt, "
    "und zwar bis Ostern. Bürgermeisterin Ada Krone nannte die Sperrung der Brücke unvermeidlich. "
    "Umgeleitet wird über Lauter."
)
HANDBALL = (
    "Die Handballerinnen der SG Lauter haben das Pokalspiel gegen den TV Hemm mit 31:28 gewonnen. "
    "Beste Werferin war Mira Tann mit neun Toren. Im Halbfinale wartet nun der Meister aus Brenz."
)


def article(text, title=None, published="2025-11-03", language="de", **more):
    return Article.of(text=text, title=title, published=published, language=language, **more)


def test_no_articles_give_no_stories():
    assert cluster([]) == ()


def test_one_article_is_one_story():
    assert cluster([article(BRIDGE)]) == ((0,),)


def test_two_reports_of_one_event_meet_and_another_event_stays_apart():
    found = cluster([article(BRIDGE), article(HANDBALL), article(BRIDGE_AGAIN)])
    assert found == ((0, 2), (1,))


def test_copies_stay_together_days_apart():
    found = cluster([article(BRIDGE), article(BRIDGE, published="2025-11-30", url="https://b.example/1")])
    assert found == ((0, 1),)


@pytest.mark.parametrize("text", ["", "   \n", "123", "!?"])
def test_articles_without_words_are_not_lost(text):
    assert sorted(i for story in cluster([article(text), article(BRIDGE), article(text)]) for i in story) == [
        0,
        1,
        2,
    ]
