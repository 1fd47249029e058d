"""Sentences into which a pointer to something else has run."""

from __future__ import annotations

import pytest
from made import article

from brief.condense.brief import brief_article
from brief.condense.length import Length
from brief.condense.run_in import run_in

ROW = [f"Le pont numéro {n} de la ville de Valmorin a été fermé {n} jours en mars." for n in range(2, 9)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Faut-il fermer le pont de Valmorin ?par BFMTVAlors que le pont tient, la mairie hésite.", "fr"),
        ("Le pont de Valmorin est ferméLe pontpar euronews (en français)La mairie hésite.", "fr"),
        ("Le pont de Valmorin (vidéo)par 6MEDIASLa mairie de Valmorin hésite.", "fr"),
        ("READ MORE: Northford bridge closed Ada Harlow said the bridge was old.", "en"),
        ("Ada Harlow was there. READ MORE: Northford bridge closed", "en"),
    ],
)
def test_what_points_elsewhere_is_found_amid_a_sentence(text: str, language: str) -> None:
    assert run_in(article("Valmorin.", text, language=language)) == {1}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le film de Gaspar Noé est projeté à Valmorin.", "fr"),
        ("Un tableau de Caspar David Friedrich est exposé à Valmorin.", "fr"),
        ("Le pont a été fermé par Odile Marchetti, puis (par Europe 1) rouvert.", "fr"),
        ("Children read more than their parents did.", "en"),
        ("Ipar Euskal Herrian zubia itxita dago.", "eu"),
    ],
)
def test_what_only_looks_so_is_not(text: str, language: str) -> None:
    assert not run_in(article("Valmorin.", text, language=language))


def test_it_is_told_only_where_nothing_else_is() -> None:
    mixed = "Faut-il fermer le pont de Valmorin ?par BFMTVLa mairie de Valmorin a fermé le pont de Valmorin en mars."
    told = brief_article(article(mixed, *ROW, language="fr"), length=Length(sentences=3))
    assert mixed not in [sentence.text for sentence in told.sentences]
    alone = brief_article(article(mixed, language="fr"), length=Length(sentences=3))
    assert [sentence.text for sentence in alone.sentences] == [mixed]
