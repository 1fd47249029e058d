"""Quotations behind a dash."""

from __future__ import annotations

import pytest

from brief.languages.context.dashed import speaker_behind_dash_missing, without_said


@pytest.mark.parametrize(
    ("tag", "sentence"),
    [
        ("no", "– Vi har prøvd alt som er mulig her."),
        ("sv", "– Det var ett svårt beslut att fatta."),
        ("pl", "- Most trzeba zamknąć natychmiast."),
        ("ru", "— Мост нужно закрыть немедленно."),
    ],
)
def test_a_sentence_behind_a_dash_that_names_no_speaker(tag: str, sentence: str) -> None:
    assert speaker_behind_dash_missing(sentence, tag)


@pytest.mark.parametrize(
    ("tag", "sentence"),
    [
        ("no", "– Vi har prøvd alt, sier ordfører Anna Lund."),
        ("no", "– Ja."),
        ("no", "- Åpner broen"),
        ("sv", "– Det var svårt, berättar rektor Karin Holm."),
        ("pl", "- Most trzeba zamknąć - powiedział Jan Holm."),
        ("ru", "— Мост нужно закрыть, — сказала Орлова."),
    ],
)
def test_a_speaker_behind_is_found(tag: str, sentence: str) -> None:
    assert not speaker_behind_dash_missing(sentence, tag)


def test_what_is_said_is_taken_from_between_the_dashes() -> None:
    assert without_said("— Я знаю, — сказал Орлов.", "ru") == "сказал Орлов."
    assert without_said("— Суд у нас — по вторникам.", "ru") == "— Суд у нас — по вторникам."
    assert without_said("- Nie wiem - mówi Holm.", "pl") == "mówi Holm."
