"""Chinese."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="zh",
    name="中文",
    english="Chinese",
    rank=2,
    spaced=False,
    abbreviations=table("dr mr mrs ms no.of prof st vs"),
    final_abbreviations=table("a.m co corp inc jr ltd p.m u.s"),
    before_numbers=table("fig no p pp vol"),
    examples=(
        "北城市议会周二经过六小时的辩论通过了预算。",
        "“大桥会在春节前开放吗？”市长没有回答这个问题。",
        "工程将耗资410万欧元，是计划的两倍。",
    ),
)
