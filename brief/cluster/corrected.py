"""Articles of one story → the corrections among them, and the earlier reports of their outlets, which were wrong.

Which of their sentences were wrong no word says: none of them is told beside the correction.
"""

from __future__ import annotations

from collections.abc import Sequence

from brief.cluster.boilerplate import outlet_of
from brief.cluster.times import moment
from brief.languages.corrections import is_correction
from brief.model import Article


def corrections(articles: Sequence[Article]) -> tuple[frozenset[int], frozenset[int]]:
    """The indexes of the articles that correct, and of those that are corrected."""
    correcting = frozenset(i for i, one in enumerate(articles) if is_correction(one.title, one.language))
    corrected = frozenset(
        i
        for i, article in enumerate(articles)
        if i not in correcting and any(_may_correct(articles[j], article) for j in correcting)
    )
    return correcting, corrected


def _may_correct(later: Article, earlier: Article) -> bool:
    when, then = moment(later), moment(earlier)
    of_one_outlet = outlet_of(later) is not None and outlet_of(later) == outlet_of(earlier)
    return of_one_outlet and when is not None and then is not None and then <= when
