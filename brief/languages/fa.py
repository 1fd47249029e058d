"""Persian."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="fa",
    name="فارسی",
    english="Persian",
    rank=2,
    stemmer="persian",
    right_to_left=True,
    abbreviations=table("آ ا ب ج د ر.ک ر.ک.ب س ص.پ پ ک"),
    final_abbreviations=table("ب.م ش ص ق ق.م م ه.ش ه.ق"),
    before_numbers=table("ت ش ص ق م"),
    examples=(
        "شورای شهر شمال‌آباد بودجه را روز سه‌شنبه پس از شش ساعت بحث تصویب کرد.",
        "آیا پل پیش از نوروز باز می‌شود؟ شهردار به این پرسش پاسخ نداد.",
        "هزینه کار ۴٫۱ میلیون یورو است؛ دو برابر آنچه پیش‌بینی شده بود.",
    ),
)
