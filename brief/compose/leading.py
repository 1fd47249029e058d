"""Articles of one event → their order: the one that leads first, copies last.

News before opinion, the reader's language before others, texts of their own before copies, what stands before what was
rewritten since, a later day before an earlier one, whole articles before the free parts of paid ones, the fuller before the
shorter, the newer before the older; then the id, so that the order of inputs doesn't matter.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from brief.model import PARTIAL, REPORTS, Article

# Beyond this a longer article isn't a better source for three sentences.
_FULL_LENGTH = 4000


def leading_order(
    articles: Sequence[Article],
    near_duplicate_of: Sequence[int | None],
    *,
    language: str | None,
    behind: Container[int] = (),
    days: Sequence[str] = (),
) -> tuple[int, ...]:
    """Indexes into `articles`, the leading one first.

    Args:
        near_duplicate_of: for each article the index of the one whose text it repeats.
        language: the reader's; None for no preference.
        behind: what only says what was corrected or rewritten since where it stood first, or is beside the event.
        days: on which each text was first told, ISO, where that counts: on a page of several days.
    """

    def rank(index: int) -> tuple[bool, bool, bool, bool, str, bool, int, str, str]:
        article = articles[index]
        length = len(article.text) - article.body
        return (
            near_duplicate_of[index] is not None,
            article.kind not in REPORTS,
            language is not None and article.language != language,
            index in behind,
            _newest_first(days[index]) if days else "",
            PARTIAL in article.caveats,
            -min(length, _FULL_LENGTH),
            _newest_first(article.published or ""),
            article.id,
        )

    return tuple(sorted(range(len(articles)), key=rank))


def _newest_first(published: str) -> str:
    return "".join(chr(0x10FFFF - ord(char)) for char in published)
