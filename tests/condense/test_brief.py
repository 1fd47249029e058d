"""Briefs of an article and of a story."""

from __future__ import annotations

import pytest
from made import BRIDGE, article

from brief.condense.brief import brief_article, brief_story, explain
from brief.condense.length import Length
from brief.errors import CondenseError, UsageError
from brief.languages.words import count_words
from brief.model import Article


def starts(brief: object) -> list[int]:
    return [s.start for s in brief.sentences]


def test_says_what_it_was_made_with() -> None:
    brief = brief_article(article(*BRIDGE), method="lead", length=Length(sentences=2))
    assert brief.method == "lead@1"
    assert brief.n_words == sum(count_words(s.text) for s in brief.sentences)
    assert brief.marks == ((), ())
    assert not brief.complete


def test_the_first_sentence_below_the_one_that_is_the_headline_bears_no_mark() -> None:
    bitten = article(["Ein Hund hat einen Briefträger gebissen.", "Der Mann kam ins Krankenhaus."])
    dog, man = bitten.sentences
    above = brief_story((bitten,), without=(dog,), headline=dog.text)
    assert (above.sentences, above.marks) == ((man,), ((),))
    assert brief_story((bitten,), without=(dog,)).marks == (("dangling",),)


def test_a_short_item_is_given_whole() -> None:
    item = article(["Die Fähre fährt ab Montag.", "Er kostet nichts."], "Nordau –")
    brief = brief_article(item)
    assert brief.complete
    assert brief.sentences == item.sentences


def test_what_an_outlet_adds_is_not_told_with_the_whole_of_a_short_item() -> None:
    told = ["Die Fähre nach Nordau fährt ab Montag.", "Bitte beachten Sie den neuen Fahrplan am Kai."]
    item = article(told[:1], ["Lesen Sie auch: Wie die Brücke in Lauter gebaut wird."], told[1:])
    brief = brief_article(item, length=Length(sentences=3))
    assert [sentence.text for sentence in brief.sentences] == told
    assert not brief.complete


def test_a_text_of_what_outlets_add_is_told_all_the_same() -> None:
    brief = brief_article(article(["Lesen Sie auch: Wie die Brücke in Lauter gebaut wird."]))
    assert len(brief.sentences) == 1


def test_a_brief_is_rather_short_than_filled_with_a_crosshead() -> None:
    made = article(
        ["Die Fähre nach Nordau fährt ab Montag wieder jede Stunde, wie die Stadt am Freitag mitteilte."],
        ["Was aber kostet nun die Reparatur, und wer zahlt sie am Ende des Jahres eigentlich?"],
        ["Ihr gelang das nur mit Mühe, und deshalb blieb auch der Rat von Nordau bis zuletzt skeptisch."],
        ["Er hatte dafür seine Gründe, denn solche Pläne waren ihm schon im Sommer vorgelegt worden."],
        ["Kosten der langen Reparatur"],
    )
    brief = brief_article(made, length=Length(sentences=3))
    assert "Kosten der Reparatur" not in [sentence.text for sentence in brief.sentences]


def test_a_short_item_says_nothing_twice() -> None:
    brief = brief_article(article("Die Fähre fährt ab Montag.", "Die Fähre fährt ab Montag."))
    assert len(brief.sentences) == 1


def test_default_is_about_fifty_words() -> None:
    brief = brief_article(article(*BRIDGE))
    assert 1 <= len(brief.sentences) <= 3
    assert brief.n_words <= 60


def test_marks_stand_for_what_the_reader_lacks() -> None:
    made = article(*BRIDGE)
    brief = brief_story((made,), method="lead", length=Length(sentences=1), without=made.sentences[:5])
    assert brief.sentences == (made.sentences[5],)
    assert brief.marks == (("dangling",),)


def test_nothing_is_marked_after_the_sentence_it_points_back_to() -> None:
    brief = brief_article(article(*BRIDGE), method="lead", length=Length(sentences=2))
    assert brief.marks == ((), ())


def test_reported_speech_without_its_speaker_is_marked() -> None:
    made = article(
        [
            "Der Minister sprach am Montag lange mit der Zeitung.",
            "Die Mission sei nicht dazu gedacht, Streit zu schüren.",
        ],
        *BRIDGE,
    )
    brief = brief_article(made, method="lead", length=Length(sentences=1), without=made.sentences[:1])
    assert brief.marks == (("reported",),)


def test_the_default_method_leaves_out_what_points_back() -> None:
    brief = brief_article(article(*BRIDGE), length=Length(sentences=4))
    assert brief.marks == ((),) * 4


def test_a_noun_that_an_earlier_sentence_of_the_brief_names_may_be_chosen() -> None:
    made = article(
        ["Verkehrsminister Rolf Holm hat die Brücke am Montag für 17 Tage sperren lassen."],
        ["Am Abend war die Straße leer."],
        ["Der Minister will die Brücke über die Narve für 40 Millionen Euro neu bauen."],
        ["Am Ufer ist es kalt.", "Für die Narve gilt das seit Jahren."],
        ["Euro um Euro sparen die Städte Lauter und Wiekum."],
    )
    brief = brief_article(made, length=Length(sentences=2))
    assert [made.sentences.index(s) for s in brief.sentences] == [0, 2]
    assert brief.marks == ((), ())


def test_a_quotation_is_given_whole_or_not_at_all() -> None:
    quoted = ["„Die Brücke bleibt gesperrt.", "Die Brücke wird saniert“, sagte Bürgermeisterin Anna Berg."]
    made = article(quoted, *BRIDGE[1:])
    for method in ("lead", "auto", "text-rank"):
        for n in range(1, 6):
            chosen = set(brief_article(made, method=method, length=Length(sentences=n)).sentences)
            assert len(chosen & set(made.sentences[:2])) in (0, 2)


def test_half_a_quotation_is_marked() -> None:
    made = article(
        [f"„Der Satz {i} ist ein langer Satz über die Brücke." for i in range(1)]
        + ["Wir zahlen.", "Ende“, sagte sie."]
    )
    brief = brief_article(made, length=Length(sentences=1))
    assert brief.marks == (("quotation",),)


def test_what_was_shown_is_left_out() -> None:
    made = article(*BRIDGE)
    for without in (made.sentences[:1], frozenset({made.sentences[0].text.upper()})):
        brief = brief_article(made, method="lead", length=Length(sentences=1), without=without)
        assert made.sentences[0] not in brief.sentences


def test_what_was_shown_is_better_than_nothing() -> None:
    made = article("Die Brücke bleibt bis Ostern gesperrt.")
    assert brief_article(made, without=made.sentences).sentences == made.sentences


def test_an_empty_text_has_an_empty_brief() -> None:
    assert brief_article(Article.of(text="", title="Nur ein Titel")).sentences == ()


def test_an_article_without_sentences_is_an_error() -> None:
    with pytest.raises(CondenseError, match="no sentences"):
        brief_article(Article.of(text="Die Brücke bleibt gesperrt."))


def test_an_unknown_method_is_an_error_with_the_closest_name() -> None:
    with pytest.raises(UsageError, match="did you mean 'lex-rank'"):
        brief_article(article(*BRIDGE), method="lexrank")


def test_explain_has_a_row_for_every_sentence() -> None:
    made = article(*BRIDGE)
    for method in ("auto", "lsa"):
        rows = explain(made, method=method)
        assert [row.sentence for row in rows] == list(made.sentences)
        chosen = [row.sentence for row in rows if row.chosen]
        assert chosen == list(brief_article(made, method=method).sentences)
        assert all(row.score == pytest.approx(sum(value for _, value in row.terms)) for row in rows)


OTHER = article(
    "Die Narvebrücke in Nordau ist bis Ostern für alle Fahrzeuge gesperrt.",
    "Die Stadt will die Betriebe mit 200.000 Euro unterstützen, sagte Kämmerer Jan Holm.",
    "Ein Gutachten zur Brücke soll im Januar fertig sein.",
    "Die Narvebrücke wurde im Jahr 1968 als Spannbetonbrücke gebaut und täglich von Tausenden befahren.",
    id="other",
)


def test_a_storys_brief_begins_with_the_leading_article() -> None:
    for method in ("auto", "lead", "lsa", "random"):
        brief = brief_story((article(*BRIDGE, id="first"), OTHER), method=method)
        assert brief.sentences[0].article_id == "first"
        assert [a.id for a in brief.articles] == ["first", "other"]


def test_a_story_tells_no_fact_twice() -> None:
    brief = brief_story((article(*BRIDGE, id="first"), OTHER), length=Length(sentences=5))
    assert sum("bis Ostern" in s.text for s in brief.sentences) == 1


def test_another_articles_opening_is_told_only_where_it_says_something_new() -> None:
    leading = article(
        "Die Narvebrücke in Nordau bleibt nach dem Brand vom Sonntag bis Ostern gesperrt.",
        "Prüfer fanden neun gerissene Spannglieder.",
        id="first",
    )
    retold, new = (
        "Nach dem Brand bleibt die Narvebrücke bis Ostern gesperrt.",
        "Die Stadt zahlt den Betrieben Geld.",
    )
    counted = "Nach dem Brand vom Sonntag bleibt die Narvebrücke 40 Tage gesperrt."
    for opening, told in ((retold, False), (counted, True)):
        brief = brief_story((leading, article(opening, new, id="other")), length=Length(sentences=4))
        assert (opening in [s.text for s in brief.sentences]) == told
        assert new in [s.text for s in brief.sentences]


def test_a_storys_sentences_stand_article_by_article_in_order() -> None:
    brief = brief_story((article(*BRIDGE, id="first"), OTHER), length=Length(words=90))
    keys = [(s.article_id == "other", s.start) for s in brief.sentences]
    assert keys == sorted(keys)
    assert {s.article_id for s in brief.sentences} == {"first", "other"}


def test_opinion_is_left_out_where_there_are_reports() -> None:
    opinion = article(*BRIDGE, kind="opinion", id="opinion")
    assert {s.article_id for s in brief_story((opinion, OTHER)).sentences} == {"other"}
    assert {s.article_id for s in brief_story((opinion,)).sentences} == {"opinion"}


def test_rows_of_results_are_left_out_where_there_is_an_interview() -> None:
    talk = article("Die Trainerin der Nordauer Fähre spricht über die Saison.", id="talk", kind="interview")
    rows = article("Nordau - Lauter 31:28", "Wesel - Holm 22:24", id="rows", kind="result")
    brief = brief_story((talk, rows), length=Length(sentences=4))
    assert {sentence.article_id for sentence in brief.sentences} == {"talk"}


def test_other_languages_are_left_out() -> None:
    english = article("The bridge in Nordau stays closed until Easter.", language="en", id="english")
    brief = brief_story((OTHER, english), length=Length(sentences=5))
    assert {s.article_id for s in brief.sentences} == {"other"}


def test_a_story_without_articles_is_an_error() -> None:
    with pytest.raises(CondenseError, match="no article"):
        brief_story(())


def test_a_sentence_without_a_word_is_never_shown() -> None:
    brief = brief_article(article("Die Fähre fährt ab Montag.", "*", "Sie kostet nichts."))
    assert [s.text for s in brief.sentences] == ["Die Fähre fährt ab Montag.", "Sie kostet nichts."]
