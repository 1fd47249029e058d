"""Sentences in the first person, and whose they are."""

from __future__ import annotations

import pytest

from brief.condense.first_person import speaks_of_self


def test_first_person_within_quotation_marks_is_somebody_elses() -> None:
    assert not speaks_of_self("„Ich habe die Brücke überquert“, sagte Holm.", "de")
    assert not speaks_of_self("“We check it daily,” said Ms. Harlow.", "en")
    assert not speaks_of_self("The U.S. has a bridge of its own.", "en")
    assert not speaks_of_self("« Nous vérifions », dit Brandt.", "fr")
    assert not speaks_of_self("”Vi prövar den dagligen”, säger Holm.", "sv")
    assert not speaks_of_self("Holm lämnar banken för ”den attityd som den har visat oss”.", "sv")
    assert speaks_of_self('" Leider musste ich sie eines Besseren belehren.', "de")  # a mark left over
    assert not speaks_of_self("Wir prüfen sie täglich, sagte Rieke Holm.", "de")
    assert not speaks_of_self("Ms. Harlow said: 'We check it daily.", "en")
    assert speaks_of_self("J’ai traversé le pont.", "fr")
    assert speaks_of_self("We crossed the bridge.", "en")
    assert speaks_of_self("People forget I've crossed the bridge.", "en")
    assert speaks_of_self("Der Umweg ist lang (Wir sind ihn gefahren).", "de")
    assert not speaks_of_self("Hitlers kamp i Min kamp", "no")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Ich bedaure das sehr, so Holm."),
        ("en", "I am very sorry about this, head teacher Karen Holm told reporters."),
        ("es", "Lo lamento mucho, según la directora Ana Ruiz."),
        ("sv", "Jag är ledsen, säger rektor Karin Holm."),
        ("fr", "Je regrette cette décision, selon la directrice Anne Martin."),
    ],
)
def test_what_is_given_to_somebody_without_quotation_marks_is_his(language: str, sentence: str) -> None:
    assert not speaks_of_self(sentence, language)
    assert speaks_of_self(f"{sentence.split(',')[0]}.", language) or language == "es"
