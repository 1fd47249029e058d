"""Sentences in which an outlet speaks of its own work."""

from __future__ import annotations

import pytest
from made import article

from brief.condense.brief import brief_article
from brief.condense.length import Length
from brief.condense.own_work import own_work


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ferry company was not immediately available for comment on Friday.", "en"),
        ("The Gazette has reached out to both captains.", "en"),
        ("A call to the captain's lawyer was not immediately returned.", "en"),
        ("The Gazette's Ada Holm and Jan Wittmer reported from Northford.", "en"),
        ("The study was published in the journal Rivers and Ferries on Monday.", "en"),
        ("Eine Anfrage bei der Reederei blieb bis Redaktionsschluss unbeantwortet.", "de"),
        ("Der Nordauer Bote hatte zuvor darüber berichtet.", "de"),
        ("Berichtigung: In einer früheren Fassung hieß es, 26 Menschen seien verletzt worden.", "de"),
        ("In einer vorherigen Version dieses Artikels stand eine andere Zahl.", "de"),
        ("Richtig ist: 24 Menschen.", "de"),
        ("Correction: An earlier version of this article said that 26 people were hurt.", "en"),
        ("Une version précédente de cet article parlait de 26 blessés.", "fr"),
        ("Contactée par Le Nordais, la mairie n'avait pas répondu lundi soir.", "fr"),
    ],
)
def test_what_an_outlet_says_of_its_own_work_is_told_only_where_nothing_else_is(
    text: str, language: str
) -> None:
    assert own_work(article("Nordau.", text, language=language)) == {1}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“We were asked for comment by nobody”, the captain said.", "en"),
        ("The captain declined to comment on the fire.", "en"),
        ("The police reached out to the people of Northford and asked for patience.", "en"),
        ("In einer früheren Fassung des Vertrags zahlte der Bund mehr.", "de"),
        ("Richtig ist, dass die Brücke geschlossen bleibt.", "de"),
        ("An earlier version of the bridge stood there.", "en"),
        ("Der Kapitän hat dem Rat zuerst von dem Brand berichtet.", "de"),
        ("La maire n'a pas répondu aux attentes des habitants.", "fr"),
    ],
)
def test_a_refusal_and_what_a_speaker_says_of_questions_is_told_as_anything_else(
    text: str, language: str
) -> None:
    assert own_work(article("Nordau.", text, language=language)) == set()


def test_such_a_sentence_stands_in_no_brief_while_there_are_others() -> None:
    told = [
        "The ferry to Northford will sail every hour from Monday, the city said on Friday.",
        "The ferry company was not immediately available for comment on Friday.",
        "Repairs to the engine cost more than the city of Northford had planned in June.",
        "The city will decide on a second ferry to Northford in the spring of next year.",
    ]
    report = article(*told, language="en", title="Boats")
    chosen = brief_article(report, length=Length(sentences=3)).sentences
    assert [sentence.text for sentence in chosen] == [told[0], *told[2:]]
