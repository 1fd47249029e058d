"""French sentences that are only a part of one."""

from __future__ import annotations

import pytest

from brief.languages.context.verbless import verbless


@pytest.mark.parametrize(
    "sentence",
    [
        "Une manière de gagner du temps.",
        "De fermer le pont de Valmorin.",
        "Difficile à croire.",
        "Énorme coup de massue pour une ancienne vedette de Valmorin !",
        "Échanges intéressants avec Odile Marchetti autour de la rentrée.",
        "Aucun grand nom et seulement deux ponts pour représenter Valmorin.",
        "Parmi les partants : Odile Marchetti, Karl Holm et Anna Velten.",
        "Trois comme le nombre de ponts qu'elle a eus.",
        "À Valmorin, en septembre 2018.",
        "Tenir la population informée le plus vite possible.",
        "Regards malsains, gestes déplacés, propos graveleux...",
    ],
)
def test_a_sentence_without_a_verb_of_its_own_is_a_part(sentence: str) -> None:
    assert verbless(sentence, "fr")


@pytest.mark.parametrize(
    "sentence",
    [
        "Valmorin bruit de rumeurs.",
        "Odile Marchetti, elle, termine avec trois points.",
        "Environ trois cents étudiants fréquentent le port de Valmorin.",
        "Soixante ans après la crue, le port de Valmorin reste fermé.",
        "Dans les zones vertes, les bars de Valmorin répertorient leurs clients.",
        "Si vous omettez de prévenir, la mairie de Valmorin facture dix euros.",
        "Trois ponts de Valmorin, dont le plus ancien, ont fermé.",
        "Le pont de Valmorin ferme.",
        "",
    ],
)
def test_a_sentence_that_may_have_a_verb_is_whole(sentence: str) -> None:
    assert not verbless(sentence, "fr")


def test_a_cry_that_opens_a_quotation_is_no_part() -> None:
    assert verbless("Victoire de la prudence sur la hâte.", "fr")
    assert not verbless('"Victoire de la prudence sur la hâte !', "fr")
