"""A cut never distorts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.compose.cutting import cut

SAMPLE = (
    "Die USA planen Berichten zufolge, Truppen und Geheimdienstoffiziere nach Mexiko zu entsenden, um Drogenkartelle "
    "ins Visier zu nehmen, sagten ehemalige und aktuelle US-Beamte am Montag gegenüber NBC News."
)


def test_short_text_stays_whole() -> None:
    assert cut("Brücke gesperrt", "de", max_chars=40) == "Brücke gesperrt"


def test_long_sentence_is_cut_at_a_clause_that_keeps_its_hedge() -> None:
    assert cut(SAMPLE, "de", max_chars=110) == (
        "Die USA planen Berichten zufolge, Truppen und Geheimdienstoffiziere nach Mexiko zu entsenden, …"
    )


def test_it_is_cut_where_a_clause_only_adds() -> None:
    fire = "A fire has destroyed the old theatre in Northford, leaving three people injured and a street under water"
    assert cut(fire, "en", max_chars=80) == "A fire has destroyed the old theatre in Northford, …"
    bridge = (
        "Le pont de Nordau restera fermé tout l'hiver, après la découverte de fissures dans neuf de ses piles"
    )
    assert cut(bridge, "fr", max_chars=80) == "Le pont de Nordau restera fermé tout l'hiver, …"
    pavement = (
        "Die alte Brücke in Nordau bleibt bis Ostern gesperrt, auch der Gehweg auf der Seite zum Hafen ist zu"
    )
    assert cut(pavement, "de", max_chars=80) == "Die alte Brücke in Nordau bleibt bis Ostern gesperrt, …"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ligue du Nord. Le FC Nordau - Lauter : un naufrage du premier au dernier jour"),
        ("fr", "Coupe : suivez Le Nordau - Hollerfehn commenté en direct depuis le stade"),
        ("de", "Spitzenspiel am Abend im FC Nordau - Lauter: Wer zuletzt lacht und gewinnt"),
    ],
)
def test_no_cut_parts_two_teams(language: str, text: str) -> None:
    assert cut(text, language, max_chars=40) is None


def test_a_dash_behind_a_noun_still_ends_a_clause() -> None:
    text = "Der große Hack bei der Werft in Nordau - Hafen im Fokus der Ermittler aus dem Ausland"
    assert cut(text, "de", max_chars=60) == "Der große Hack bei der Werft in Nordau …"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Der Minister hat zwei Millionen Euro genommen, behauptet ein früherer Mitarbeiter seines Hauses",
        ),
        (
            "de",
            "Die Stadt will das Bad im kommenden Jahr schließen, beschlossen ist das aber noch nicht ganz",
        ),
        ("en", "The mayor took two million from the harbour fund, according to a former aide of the council"),
        (
            "fr",
            "Le maire a pris deux millions dans la caisse du port, selon un ancien collaborateur du conseil",
        ),
    ],
)
def test_attribution_or_negation_is_never_cut_off(language: str, text: str) -> None:
    assert cut(text, language, max_chars=70) is None


def test_quotation_is_never_left_open() -> None:
    text = (
        "„Wir haben alles getan, was in unserer Macht stand und noch mehr als das“, sagte die Bürgermeisterin"
    )
    assert cut(text, "de", max_chars=60) is None


def test_text_without_a_clause_is_not_cut() -> None:
    assert cut("Donaudampfschifffahrtsgesellschaft " * 5, "de", max_chars=60) is None


@pytest.mark.parametrize("language", ["uk", "zh", "xx", None])
def test_nothing_is_cut_where_the_words_of_caution_are_not_known(language: str | None) -> None:
    text = (
        "Council votes to close the old bridge in November this year, but it will not be closed before Easter"
    )
    assert cut(text, language, max_chars=70) is None


def test_one_caution_does_not_make_up_for_another() -> None:
    text = "A trainer who was accused of cruelty has been found dead at home, a source with the police told the station"
    assert cut(text, "en", max_chars=80) is None


@given(st.text(max_size=200), st.sampled_from(["de", "en", "zh", None]), st.integers(5, 100))
def test_a_cut_begins_like_the_text_and_fits(text: str, language: str | None, room: int) -> None:
    line = " ".join(text.split())
    found = cut(text, language, max_chars=room)
    assert found is None or line.startswith(found.removesuffix(" …"))
    assert found is None or len(found) <= max(room + 3, len(line) if found == line else 0)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Bundeskanzlerin Holm hat sich am Sonntag erneut dafür ausgesprochen, die Brücke in Nordau zu erneuern"),
        ("de", "Der Ablenkung am Steuer, die im Vorjahr die häufigste Ursache von Unfällen war, folgte das Tempo"),
        ("de", "Das neue Jahr hat mit der neuen Pflicht zur Belegkontrolle, vielen Formularen und Abgaben begonnen"),
        ("de", "Pastellgelb gehört zu den Farben des Sommers und die Sängerin Ada Holm zeigt, wie man sie tragen kann und womit"),
        ("de", "Das von der Stadt geplante neue Bad am Hafen, das dreißig Millionen kosten wird, öffnet im Herbst in Nordau"),
        ("en", "Waiting for the mayor of Northford to arrive at the old harbour, there was a whole crowd of people"),
        ("en", "For those who hoped that the election would usher in a new, more inspiring politics, this week has been sad"),
        ("en", "The mayor of the old harbour town of Northford, who was elected in May, resigned over the bridge on Monday"),
        ("fr", "Ponts de Nordau : très critiques envers la politique de la mairie, les riverains demandent une réunion publique"),
        ("de", "Brücken & Fähren Nordau-Lauter-Osterkoog-Hollerfehn: Neue Regeln gelten ab dem ersten Montag im März"),
        ("de", "Die Polizei berichtete zunächst von einer friedlichen Stimmung in Nordau, dann von vielen Verletzten"),
        ("de", "Der umstrittene Anwärter auf das Amt in der Stadt, Jonas Deichsel, will die Brücke in Nordau sperren"),
        ("de", "Die Brücke in Nordau wird an diesem Wochenende gesperrt, aber die Fähre bringt alle über den Fluss"),
        ("en", "The bridge in Northford closes to all traffic this weekend, but the ferry takes everybody across"),
        ("en", "Taxes will rise for everyone in Northford from next year on, when the council agrees to the mayor's plan"),
        ("de", "Die Steuern steigen im nächsten Jahr für alle Leute in Nordau, wenn der Rat dem Plan der Stadt zustimmt"),
        ("de", "Nach fünfunddreißig Jahren vom Dachboden des Rathauses: Die älteste Karte von Nordau hängt im Museum"),
        ("de", "In der ersten Runde ist er in Nordau noch gestolpert: Jonas Deichsel hat am Sonntag den Lauf gewonnen"),
        ("de", "Nach Angaben der Stadt ist der frühere Bürgermeister Jonas Deichsel, 74, bei einer Fahrt ums Leben gekommen"),
        ("en", "The oldest of the ferries of Northford harbour - built a century ago - is to sail again from Monday on"),
        ("fr", "Dans la nuit de samedi à dimanche à Nordau, alors que la tempête battait son plein, le vieux pont a cédé"),
        ("fr", "Pont de Nordau : après la crue et les fissures de novembre, que va faire la mairie de cette vieille voûte"),
    ],
)  # fmt: skip
def test_no_cut_leaves_half_of_what_is_said(language: str, text: str) -> None:
    assert cut(text, language, max_chars=80) is None
