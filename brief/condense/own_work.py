"""An article → the sentences in which its outlet speaks of its own work, and tells nothing of the event.

Whom it asked in vain ("The airline was not immediately available for comment"), who else wrote of it, from where somebody
reported, in which journal a study stands, and what an earlier version said, which is no longer so. They are told only where
nothing else is: a refusal to comment may be news, silence is none. Quotations are left alone.
"""

from __future__ import annotations

import re

from brief.languages import pack
from brief.model import Article

_QUOTATION = re.compile(r"[\"“”«»„‘]")
_LONGEST = 200  # characters: a longer one tells something beside
_NONE: tuple[tuple[str, ...], re.Pattern[str]] = ((), re.compile(""))
# By language what most articles without any are told by, and the pattern. All 34 found in 64,000 sentences were some.
_OWN_WORK = {
    "en": (
        (
            " for comment",
            "immediately returned",
            "reached out",
            " reported from ",
            " published in ",
            " version of this ",
        ),
        re.compile(
            r".*\b(?:(?:reach|reached|available|contacted|approached|requests?|asked)\b[^,;]{0,40} for (?:further )?comment\b|"
            r"not immediately returned\b)|"
            r"[^,;]{2,30} has reached out to\b|"
            r"(?:(?:The )?\w+['’]s |Journalist )?(?:[A-Z][\w.]+,? (?:and )?){2,9}reported from [A-Z][^,;]{2,30}\.$|"
            r"(?:The|Their|Its) (?:study|findings|research|results|paper) (?:was|were|is|are|has been|have been) "
            r"(?:also )?published in [^,;]{3,90}$|"
            r".*\b(?:[Aa]n|[Tt]he) (?:earlier|previous|original) version of this (?:article|story|report|post)\b"
        ),
    ),
    "de": (
        (
            "unbeantwortet",
            "darüber berichtet.",
            "n einer früheren ",
            "n einer vorherigen ",
            "Richtig ist:",
            "Richtig muss es",
        ),
        re.compile(
            r".*\bblieb(?:en)? (?:\w+ ){0,3}unbeantwortet\.$|"
            r"(?:\S+ ){1,5}(?:hat|hatte|haben|hatten) (?:zuerst |zuvor )?darüber berichtet\.$|"
            r"(?:\w+: ?)?In einer (?:früher|vorherig)en (?:Fassung|Version)(?: (?:dies|d)e[rs] \w+)? "
            r"(?:hieß|stand|hatten|haben|war)\b|"
            r"Richtig (?:ist:|muss es)"
        ),
    ),
    "fr": (
        (" répondu", "donné suite", "version précédente", "précédente version"),
        re.compile(
            r"(?:Contactée?s?|Jointe?s?|Sollicitée?s?|Interrogée?s?)\b.*\b(?:n['’](?:a|ont|avait|avaient) pas (?:\w+ )?"
            r"(?:répondu|donné suite))\b|"
            r".*\b(?:[Uu]ne|[Ll]a) (?:version précédente|précédente version) de (?:cet article|notre article|ce texte)\b"
        ),
    ),
}


def own_work(article: Article) -> frozenset[int]:
    """The indexes of such sentences."""
    hints, pattern = _OWN_WORK.get(pack(article.language).tag, _NONE)
    for hint in hints:
        if hint in article.text:
            break
    else:
        return frozenset()  # most articles end here
    sentences = enumerate(article.sentences)
    return frozenset(index for index, sentence in sentences if _tells_nothing(sentence.text, pattern))


def _tells_nothing(text: str, pattern: re.Pattern[str]) -> bool:
    return len(text) <= _LONGEST and not _QUOTATION.search(text) and pattern.match(text) is not None
