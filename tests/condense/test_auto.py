"""The default method: what its score is made of."""

from __future__ import annotations

from itertools import islice

from made import BRIDGE, article

from brief.condense.auto import Auto
from brief.condense.text import Text


def terms(*paragraphs: list[str] | str, title: str | None = None) -> list[dict[str, float]]:
    return Auto().terms(Text.of((article(*paragraphs, title=title),)))


def test_a_score_is_the_sum_of_its_terms_and_the_best_comes_first() -> None:
    text = Text.of((article(*BRIDGE),))
    scores = [sum(row.values()) for row in Auto().terms(text)]
    assert Auto().rank(text, 1) == (max(range(len(scores)), key=scores.__getitem__),)


def test_what_later_sentences_take_up_is_central() -> None:
    rows = terms(
        "Der Verein feierte am Samstag ein Fest.",
        "Die Brücke über die Narve ist gesperrt.",
        "Die Brücke kostet viel Geld.",
        "An der Narve wartet eine Fähre.",
    )
    assert max(range(4), key=lambda i: rows[i]["central"]) == 1


def test_words_of_the_title_count() -> None:
    rows = terms("Die Brücke ist gesperrt.", "Die Fähre fährt ab Montag.", title="Fähre fährt")
    assert rows[1]["title"] > rows[0]["title"] == 0


COMMENT = (
    "Der Rat hat gut daran getan, die Brücke zu sperren.",
    "Ärgerlich ist, was davor geschah.",
    "Wer Brücken und Schulen jahrelang sich selbst überlässt, darf sich über bröckelnden Beton nicht wundern.",
    "Die Stadt sollte daraus lernen.",
)


def test_where_a_sentence_stands_counts_in_a_report() -> None:
    rows = terms("Die Fähre fährt seit 1950.", "Sie kostet 2 Euro.", *COMMENT)
    assert [row["early"] for row in rows] == sorted((row["early"] for row in rows), reverse=True)
    assert "length" not in rows[0]


def test_how_long_it_is_counts_in_a_text_without_figures_and_quotations() -> None:
    rows = terms(*COMMENT)
    assert max(rows, key=lambda row: row["length"]) is rows[2]
    assert "early" not in rows[0]


def test_quotations_make_a_report_as_figures_do() -> None:
    assert "early" in terms("„Wir lernen daraus“, sagte Bürgermeisterin Ohlsen.", *COMMENT[1:])[0]


def test_one_figure_in_many_sentences_makes_no_report() -> None:
    assert "length" in terms("Seit 2019 geschieht nichts.", *COMMENT)[0]


def test_scraps_are_chosen_last() -> None:
    text = Text.of((article("Nordau –", "(dpa)", *BRIDGE),))
    assert set(Auto().rank(text, 99)[-2:]) == {0, 1}


def test_a_sentence_said_again_is_not_taken_next() -> None:
    first = "Die Narvebrücke in Nordau bleibt bis Ostern gesperrt."
    again = "Bis Ostern bleibt die Narvebrücke in Nordau gesperrt."
    text = Text.of((article(first, again, *BRIDGE[1:]),))
    order = Auto().rank(text, 3)
    assert len({0, 1} & set(order)) == 1


def test_nor_is_one_that_nothing_is_taken_off() -> None:
    first = "Die Narvebrücke in Nordau bleibt 17 Tage gesperrt."
    again = "Die Narvebrücke in Nordau bleibt volle 17 Tage gesperrt."
    text = Text.of((article(first, again, "Die Fähre fährt 12 Mal am Tag.", *BRIDGE[1:]),))
    assert Auto().rank(text, 2) != (0, 1)


def test_what_is_left_out_holds_nothing_like_it_back() -> None:
    first = "Die Narvebrücke in Nordau bleibt 17 Tage gesperrt."
    again = "Die Narvebrücke in Nordau bleibt volle 17 Tage gesperrt."
    text = Text.of((article(first, again, "Die Fähre fährt 12 Mal am Tag.", *BRIDGE[1:]),))
    assert tuple(islice(Auto().ranking(text, ()).in_order(), 2)) == (0, 1)


def test_what_is_like_one_that_waits_stands_in_for_it() -> None:
    text = Text.of((article(*BRIDGE),))
    alone, instead = Auto().ranking(text, ()), Auto().ranking(text, (), [1])  # "Das teilte die Stadt … mit."
    costs, council = 3, 8  # "… nach Angaben der Stadt …", "Der Stadtrat …"
    assert instead.worth(costs) > alone.worth(costs)
    assert instead.worth(council) == alone.worth(council)
    before, after = list(alone.in_order()), list(instead.in_order())
    assert before.index(costs) > before.index(council)
    assert after.index(costs) < after.index(council)


def test_no_title_no_words_no_sentences() -> None:
    assert Auto().rank(Text.of((article(title="Titel"),)), 3) == ()
    assert Auto().terms(Text.of((article(),))) == []


def test_the_more_of_a_story_is_told_the_more_likeness_costs() -> None:
    bridge = "Die Narvebrücke bleibt bis Ostern gesperrt."
    others = [f"Satz {n} nennt {n}tausend andere Dinge." for n in range(9)]
    story = Text.of((article(bridge, *others), article("Die Narvebrücke ist nun gesperrt.", "Ein Rest.")))
    again = len(others) + 1
    worth = [Auto().ranking(story, range(n)).worth(again) for n in (0, 1, 5, 6, 10)]
    assert worth[0] > worth[1] == worth[2] > worth[3] > worth[4]


def test_many_sentences_are_ranked_in_no_time() -> None:
    sentences = [f"Der Satz {i} nennt Wort{i % 97} und Begriff{i % 13} am Ort{i % 7}." for i in range(5000)]
    assert len(set(Auto().rank(Text.of((article(sentences),)), 5000))) == 5000
