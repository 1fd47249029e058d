"""Korean."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="ko",
    name="한국어",
    english="Korean",
    rank=2,
    abbreviations=table("dr mr mrs ms prof st vs"),
    final_abbreviations=table("a.m co corp inc jr ltd p.m u.s"),
    before_numbers=table("fig no p pp vol"),
    examples=(
        "북성시 의회는 화요일 여섯 시간의 토론 끝에 예산안을 통과시켰다.",
        "“다리는 설 전에 개통됩니까?” 시장은 이 질문에 답하지 않았다.",
        "공사비는 410만 유로로 계획의 두 배에 이른다.",
    ),
)
