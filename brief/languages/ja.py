"""Japanese."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="ja",
    name="日本語",
    english="Japanese",
    rank=2,
    spaced=False,
    abbreviations=table("dr mr mrs ms prof st vs"),
    final_abbreviations=table("a.m co corp inc jr ltd p.m u.s"),
    before_numbers=table("fig no p pp vol"),
    examples=(
        "北野市議会は火曜日、6時間の審議の末に予算案を可決した。",
        "「橋は正月までに開通しますか？」と記者が尋ねた。",
        "工事費は410万ユーロで、計画の2倍になる。",
    ),
)
