"""What of each kind of article may stand in a brief, and with which marks."""

from __future__ import annotations

from dataclasses import replace

from made import article

import brief
from brief.condense.brief import brief_article, length_for
from brief.condense.kinds import telling
from brief.condense.length import Length

STANDFIRST = (
    "Seit einem Jahr verleiht die Stadtbücherei Lauter auch Werkzeug, Leiterin Maren Deichsel zieht Bilanz."
)
INTERVIEW = (
    STANDFIRST,
    "Radio Nord: Was steht auf der Warteliste ganz oben?",
    ["Deichsel: Eine Nähmaschine.", "Von der Nähmaschine besitzt die Stadtbücherei inzwischen drei Stück aus zweiter Hand."],
    "Radio Nord: Was kostet das die Stadtbücherei Lauter im Jahr?",
    ["Deichsel: Angeschafft hat die Stadtbücherei die Sammlung mit 6.000 Euro aus einer Stiftung in Lauter."],
    "Radio Nord: Manche sagen, eine Bücherei solle sich um Bücher kümmern.",
    ["Deichsel: Jeder vierte Kunde des Verleihs nimmt nach der Zählung der Stadtbücherei auch ein Buch mit."],
)  # fmt: skip


def test_an_interview_has_its_standfirst_first_and_no_question() -> None:
    brief = brief_article(article(*INTERVIEW, kind="interview"), length=Length(sentences=4))
    assert brief.sentences[0].text == STANDFIRST
    assert not any(s.text.startswith("Radio Nord") for s in brief.sentences)
    assert "Deichsel: Eine Nähmaschine." not in [s.text for s in brief.sentences]


def test_who_asks_is_left_out_where_the_first_turn_is_no_question() -> None:
    turns = [
        "Frage: Frau Deichsel, die Brücke kostet eine Milliarde Euro und hilft niemandem.",
        "Deichsel: Die Brücke verbindet Nordau mit Lauter und spart vierzig Minuten Fahrt.",
        "Frage: Wann beginnt der Bau der neuen Brücke zwischen Nordau und Lauter?",
        "Deichsel: Wir bauen an der Brücke von Mai an, und zwar von beiden Ufern aus.",
    ]
    brief = brief_article(article(*turns, kind="interview"), length=Length(sentences=3))
    assert [s.text for s in brief.sentences] == [turns[1], turns[3]]


def test_answers_stand_with_their_speaker() -> None:
    brief = brief_article(article(*INTERVIEW, kind="interview"), length=Length(sentences=4))
    for sentence, marks in zip(brief.sentences[1:], brief.marks[1:], strict=True):
        assert sentence.text.startswith("Deichsel:") or "speaker=Deichsel" in marks


def test_a_letter_before_answers_is_nobodys_name() -> None:
    turns = ["Q: What does the new bridge at Northford cost?", "A: It costs four million euros in all."]
    more = ["Q: When will it open?", ["A: It opens in May if all goes well here.", "Work goes on every day."]]
    brief = brief_article(article(*turns, *more, language="en", kind="interview"), length=Length(sentences=3))
    assert [mark for marks in brief.marks for mark in marks] == ["speaker"]


def test_a_caption_that_a_word_opens_stands_in_no_english_brief() -> None:
    told = [
        "The ferry to Nordau will sail every hour from Monday, the city said on Friday.",
        "Delayed: The ferry at Nordau sails from Monday after repairs to its engine.",
        "Repairs to the engine cost more than the city of Nordau had planned in June.",
        "The city will decide on a second ferry to Nordau in the spring of next year.",
    ]
    report = article(*told, language="en", title="Ferry sails again")
    chosen = brief_article(report, length=Length(sentences=3)).sentences
    assert [sentence.text for sentence in chosen] == [told[0], *told[2:]]


def test_a_caption_that_several_words_open_stands_in_no_english_brief() -> None:
    told = [
        "The ferry to Nordau will sail every hour from Monday, the city said on Friday.",
        "Warm welcome: Both captains of the ferry were met by the mayor of Nordau.",
        "Repairs to the engine cost more than the city of Nordau had planned in June.",
        "Ready for action: The crew of the ferry stands on the deck in Nordau.",
        "The city will decide on a second ferry to Nordau in the spring of next year.",
    ]
    report = article(*told, language="en", title="Ferry sails again")
    chosen = brief_article(report, length=Length(sentences=3)).sentences
    assert [sentence.text for sentence in chosen] == told[::2]


def test_one_label_in_an_article_without_pictures_is_no_caption() -> None:
    told = ["The ferry sails.", "Ferry deal: Captains of Nordau say that they will sail on Monday."]
    assert telling(article(*told, language="en"), ()).reluctant == set()
    assert telling(article(*told, "Ada Holm (left) waits.", language="en"), ()).reluctant == {1}


def test_an_announcement_is_no_summary_of_a_liveblog() -> None:
    first = "Suite des élections, vie des entreprises et travaux sur le pont."
    second = "Toutes les infos de ce lundi 20 juillet sont à suivre ici."
    entries = ["9h05 - Le pont rouvre", "Le pont de Nordau a rouvert dans la matinée aux voitures."]
    brief = brief_article(article([first, second], *entries, language="fr", kind="liveblog"))
    assert [sentence.text for sentence in brief.sentences] == entries[1:]


def test_words_before_a_colon_are_no_speaker() -> None:
    answers = [
        f"Aus unserer Sicht war die Regierung von {place} seit langem keine gute Regierung."
        for place in ("Nordau", "Lauter", "Wiekum")
    ]
    piece = article(
        "Die Autorin spricht über drei Städte und ihre Regierungen, die sie seit Jahren kennt.",
        "Was ist in Nordau geschehen?",
        ["Deshalb lehnt der Rat Holm ab: Das Geld fehlt.", answers[0]],
        "Und was geschah in Lauter?",
        answers[1],
        "Was folgt daraus für Wiekum?",
        answers[2],
        kind="interview",
    )
    brief = brief_article(piece, length=Length(sentences=4))
    assert not any("Deshalb" in mark for marks in brief.marks for mark in marks)
    assert [s.text for s in brief.sentences] == [piece.sentences[0].text]


def test_the_first_words_of_an_answer_are_told_before_a_sentence_that_needs_them() -> None:
    piece = article(
        "Der Ingenieur Karl Tamm hat die Narvebrücke geprüft.",
        "Wie schlimm ist es?",
        ["Die Narvebrücke ist nicht einsturzgefährdet.", "Aber zwei der acht Lager sind gebrochen."],
        "Wird sie saniert?",
        ["Nein.", "Sie wird abgerissen, und zwar noch vor dem Winter."],
        kind="interview",
    )
    told = [sentence.text for sentence in brief_article(piece).sentences]
    assert told[1:3] == [
        "Die Narvebrücke ist nicht einsturzgefährdet.",
        "Aber zwei der acht Lager sind gebrochen.",
    ]
    assert "Nein." not in told


LIVEBLOG = (
    "16.45 Uhr: Die Feuerwehr zählt in Nordau bis zum Nachmittag 112 Einsätze.",
    [
        "15.10 Uhr: Der Fischmarkt steht unter Wasser.",
        "Die Stadt Nordau sperrt die Uferstraße bis zum Abend.",
    ],
    "14.32 Uhr: Die Bahn stellt den Verkehr zwischen Nordau und Lauter ein.",
    "9.05 Uhr: Der Wetterdienst warnt in Nordau vor einer Sturmflut am Mittag.",
)


def test_a_liveblog_tells_its_newest_entries_with_their_times() -> None:
    brief = brief_article(article(*LIVEBLOG, kind="liveblog"), length=Length(sentences=4))
    assert not any("9.05 Uhr" in s.text for s in brief.sentences)
    for sentence, marks in zip(brief.sentences, brief.marks, strict=True):
        assert "Uhr" in sentence.text or "time=15.10 Uhr" in marks


def test_the_newest_entries_stand_last_where_times_go_up() -> None:
    brief = brief_article(article(*reversed(LIVEBLOG), kind="liveblog"), length=Length(sentences=4))
    assert not any("9.05 Uhr" in s.text for s in brief.sentences)


def test_a_liveblog_with_a_summary_tells_that() -> None:
    summary = (
        "Eine Sturmflut hat in Nordau am Dienstag den Fischmarkt und zwei Straßen am Hafen überschwemmt."
    )
    brief = brief_article(article(summary, *LIVEBLOG, kind="liveblog"))
    assert [s.text for s in brief.sentences] == [summary]


def test_a_liveblog_without_times_tells_its_first_paragraph_alone() -> None:
    newest = [
        "Die Bahn stellt den Verkehr zwischen Nordau und Lauter wegen der Sturmflut ein.",
        "Das teilte die Bahn in Nordau am Dienstag mit.",
    ]
    other = [
        "Bei einem Brand in Wiekum ist am Dienstag ein Haus zerstört worden.",
        "Die Polizei prüft die Berichte.",
    ]
    piece = article("Die Lage im Überblick", newest, other, kind="liveblog")
    brief = brief_article(piece, length=Length(sentences=4))
    assert [s.text for s in brief.sentences] == newest


def sentences(n: int) -> list[str]:
    places = ("Nordau", "Lauter", "Wiekum", "Hollerfehn", "Grönfeld", "Altendiek")
    return [
        f"Der Rat von {place} hat die Brücke von {place} viel zu lange verfallen lassen."
        for place in places[:n]
    ]


def test_opinion_has_at_most_two_sentences() -> None:
    piece = article(*sentences(6), kind="opinion")
    assert len(brief_article(piece).sentences) <= 2
    assert length_for([piece], Length(sentences=5)) == Length(sentences=2)
    assert length_for([piece], Length(words=200)) == Length(sentences=2)
    assert length_for([replace(piece, kind="report")], Length(sentences=5)) == Length(sentences=5)


FIRST = "Ich habe die Brücke von Nordau gestern zum letzten Mal überquert, mit dem Rad und im Regen."


def test_first_person_is_left_out_of_a_report() -> None:
    brief = brief_article(article(FIRST, *sentences(6)))
    assert FIRST not in [s.text for s in brief.sentences]


def test_first_person_is_told_under_its_authors_name_where_there_is_nothing_else() -> None:
    piece = article(
        *[FIRST.replace("gestern", day) for day in ("gestern", "heute", "damals", "nachts", "oft", "früh")]
    )
    assert brief_article(piece).marks[0] == ("first_person",)
    named = brief_article(replace(piece, author="Rieke Holm"))
    assert named.marks[0] == ("first_person=Rieke Holm",)


def test_what_is_said_behind_a_dash_is_not_its_reporters() -> None:
    text = "Kommunen stänger skolan i Uddevalla.\n\n– Vi har inte råd.\n\n– Jag är ledsen, säger rektor Karin Holm."
    own = brief.Article.of(text=text, language="sv", author="Eva Sund")
    made = brief.summarize(own, sentences=3)
    assert made.marks == ((), ("speaker",), ())


def test_an_elided_pronoun_is_in_the_first_person_too() -> None:
    own = "J'ai traversé le pont de Nordau une dernière fois, à vélo et sous la pluie."
    told = (f"Le pont {n} de Nordau ferme lundi pour {n} mois, annonce la ville." for n in range(2, 8))
    assert own not in brief.summarize(" ".join([own, *told]), sentences=2, language="fr").text
