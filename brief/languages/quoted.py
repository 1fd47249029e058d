"""Quotations in a text, with their marks, as the languages print them."""

from __future__ import annotations

import re

# Longer ones are marks mispaired; unbounded, a text of opening marks alone would take the square of its length. What
# was taken is not given back ("+"), since no closing mark is in it.
QUOTED = re.compile(
    r"„[^“”\"]{0,2000}+[“”\"]|“[^”]{0,2000}+”|”[^“”„]{0,2000}+”|«[^»]{0,2000}+»|»[^«]{0,2000}+«|"
    r"\"[^\"]{0,2000}+\"|「[^」]{0,2000}+」|‹[^›]{0,2000}+›"
)


def is_half(sentence: str) -> bool:
    """Whether a sentence opens a quotation that goes on behind it."""
    return (sentence.startswith('"') and sentence.count('"') % 2 == 1) or (
        sentence.startswith("«") and "»" not in sentence
    )
