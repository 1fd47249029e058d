"""Words that stand in reports on any event of a kind."""

import pytest

from brief.cluster.reporting import in_charge, is_commonplace
from brief.languages.words import stems

LEAD = "Der Gemeinderat von Nordau hat den Bau der Turnhalle beschlossen. "


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (LEAD + "Bürgermeisterin Ada Krone sprach von einem guten Tag.", "de", {"ada", "krone"}),
        (LEAD + "Ada Krone hatte dafür zwei Jahre lang Spenden gesammelt.", "de", set()),
        (
            "Bürgermeisterin Ada Krone ist am Montag zurückgetreten. Das sagte Landrat Piet Holm.",
            "de",
            {"piet", "holm"},
        ),
        (
            "A man who broke into a chemist's has been jailed. Judge Mary Ansell showed no mercy.",
            "en",
            {"mary", "ansell"},
        ),
        (
            "El Congreso de Valmar rechaza la ley de aguas. La ministra de Hacienda, Eva Rial, lo lamentó.",
            "es",
            {"hacienda", "eva", "rial"},
        ),
    ],
)
def test_who_holds_an_office_and_speaks_of_what_happened_is_in_charge(text, language, names):
    assert in_charge("", text, language) == names


def test_whom_the_title_names_the_report_is_about():
    text = LEAD + "Bürgermeisterin Ada Krone sprach von einem guten Tag."
    assert in_charge("Krone setzt sich durch", text, "de") == {"ada"}


@pytest.mark.parametrize(
    ("word", "language", "is_common"),
    [
        ("einbrecher", "de", True),
        ("verdicts", "en", True),
        ("condamnés", "fr", True),
        ("04421", "de", True),
        ("turnhalle", "de", False),
        ("48000", "de", False),
        ("verdict", "pl", False),
    ],
)
def test_what_reports_of_a_kind_tell_in_any_case_is_common(word, language, is_common):
    assert is_commonplace(language, word, stems(word, language)[0]) is is_common
