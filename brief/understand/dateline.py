"""Where an article's first sentence begins, after "LAUTER (nna) – ", "Wien – " or "(CNN)".

A dateline tells place, day and agency, and is no part of the sentence behind it. It is only left out of the sentence;
the text and its offsets stay as they are. Taken for one is only what stands at the very start of the body, has the
form of place names, and is set off by an agency in brackets, or by a dash before a capital letter.
"""

from __future__ import annotations

import re

# One to four capitalised words, joined by spaces, slashes, hyphens or commas: "Berlin/Hamburg", "New York", "ST. PAUL, Minn.".
_WORD = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]{0,24}"
_PLACE = rf"{_WORD}(?:(?:/|,?\s){_WORD}){{0,3}}"
# "4. November", "4 nov", "Nov. 4"
_DAY = r"(?:,?\s+(?:\d{1,2}\.?\s+[^\W\d_]{3,10}\.?|[^\W\d_]{3,10}\.?\s+\d{1,2})(?:\s+\d{4})?)"
_AGENCY = (
    r"\((?:[^\W\d_]{2,12}|[^\W\d_]{2,8}(?:/[^\W\d_]{2,8}){1,2}|(?:The )?[A-Z][a-z]+(?: [A-Z][a-z]+){1,2})\)"
)
_DASH = r"\s*(?:[–—]|--?|\.-|:)\s*"
_OPENING = r"(?=[„“”\"«»‚‘'(]?[^\W_a-zß-öø-ÿ])"
_DATELINE = re.compile(
    rf"\s*(?:(?:{_PLACE}{_DAY}?\s*)?{_AGENCY}(?:{_DASH}|\s*){_OPENING}|{_PLACE}{_DAY}?\s+[–—]\s+{_OPENING})"
)


def after_dateline(text: str, body: int) -> int:
    """The offset of the first sentence: `body`, or behind the dateline that stands there."""
    found = _DATELINE.match(text, body)
    return found.end() if found else body
