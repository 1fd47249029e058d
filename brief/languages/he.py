"""Hebrew."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="he",
    name="עברית",
    english="Hebrew",
    rank=2,
    right_to_left=True,
    abbreviations=table("א.ב ב.מ ח.פ מ.מ ר.ת ת.ד ת.ז"),
    before_numbers=table("טל מס ס עמ פ"),
    examples=(
        "מועצת העיר צפונית אישרה ביום שלישי את התקציב אחרי דיון של שש שעות.",
        "האם הגשר ייפתח לפני הפסח? ראש העיר לא השיבה על השאלה.",
        "העבודות יעלו 4.1 מיליון אירו, כפול מן המתוכנן.",
    ),
)
