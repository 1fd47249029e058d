"""What a noun in the course of a sentence means outside it."""

from __future__ import annotations

import pytest

from brief.languages.context.antecedents import meant_outside


@pytest.mark.parametrize(
    "sentence",
    [
        "La radio rapporte le cas de cet homme âgé de 78 ans.",
        "Le conseil régional a critiqué cette réforme dès mardi.",
        "Rieke Holm avait pris part à ces négociations.",
        "À leur arrivée, les secours n'ont rien pu faire pour ranimer l'enfant, selon la presse locale.",
        "Quelques minutes avant le drame, elle avait appelé sa sœur.",
        "En début de soirée, la police a retrouvé le véhicule.",
        "Anna Velten est revenue sur l'incendie.",
        "Les pompiers ont transporté la mère à l'hôpital de Valmont.",
        "La Gazette rapporte le cas de cet homme âgé de 78 ans.",
        "Le musée de Valmont a exposé l'acteur de 88 ans.",
        "Pour le conseil de Valmont, l'ancien ministre a ouvert la séance.",
        "En 2013, le cliché avait fait le tour de Valmont.",
        "Le supporter de 21 ans roulait à vive allure, selon la police.",
        "Une enquête doit établir les causes de l'incendie.",
        "En mai, la juge avait entendu l'agresseur, âgé de 17 ans au moment des faits.",
        "L'agence a annoncé samedi que cette mission avait pris fin.",
        "Rieke Holm a plaidé lors de la réunion de mardi à Valmont pour cette mission.",
        'Rieke Holm s\'est félicitée de ce "réflexe".',
    ],
)
def test_a_noun_that_nothing_before_it_can_be_is_meant_outside(sentence: str) -> None:
    assert meant_outside(sentence, "fr")


@pytest.mark.parametrize(
    "sentence",
    [
        "Les élus ont voté un budget, mais le maire refuse de signer ce texte.",
        "Une enquête a été ouverte, et cette enquête doit durer un an.",
        "Le préfet a salué ces milliers de bénévoles qui nettoient les plages.",
        "La ville de Valmont a signé en 2019 un accord avec la région, et ce contrat court toujours.",
        "Un homme a été arrêté à Valmont, et la police interroge le suspect.",
        "Après le vote de la loi, le conseil de Valmont a levé la séance.",
        "Rieke Holm n'a pas commenté ce lundi la hausse du prix de l'eau.",
        "Depuis lundi, le masque est obligatoire pour les plus de 11 ans.",
        "« Cette réforme est nécessaire », a déclaré Anna Velten.",
    ],
)
def test_what_the_sentence_has_had_or_says_is_not(sentence: str) -> None:
    assert not meant_outside(sentence, "fr")


@pytest.mark.parametrize("text", ["", " ", "…", "« »", "ce", "le", "Cette", "l'", "Ces 12"])
@pytest.mark.parametrize("language", ["fr", "de", "und", None])
def test_any_text_has_an_answer(text: str, language: str | None) -> None:
    assert not meant_outside(text, language)


def test_a_letter_before_an_apostrophe_is_no_plural() -> None:
    assert "" not in meant_outside("Le conseil a dit que cette s'élève.", "fr")
