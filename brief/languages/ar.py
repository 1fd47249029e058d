"""Arabic."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="ar",
    name="العربية",
    english="Arabic",
    rank=2,
    stemmer="arabic",
    right_to_left=True,
    abbreviations=table("أ أ.د إ ا.د ت ج.م.ع د ص.ب ط ق.م.ب م.م هـ.م"),
    final_abbreviations=table("إلخ ا.هـ الخ اهـ ب.م ش.م.ع ش.م.ل ش.م.م ص ق.م كغ كم م هـ"),
    before_numbers=table("ج رقم ص ع ف م مج هـ"),
    examples=(
        "وافق المجلس البلدي في مدينة الشمال على الميزانية يوم الثلاثاء بعد نقاش دام ست ساعات.",
        "هل سيُفتح الجسر قبل العيد؟ لم يجب رئيس البلدية د. سالم عن السؤال.",
        "تبلغ تكلفة الأعمال 4.1 مليون يورو، أي ضعف ما كان مخططاً له.",
    ),
)
