"""Headings in one line with the text → where the first sentence behind them begins.

"Brücke gesperrt | Umweg | Kosten | Die Stadt Nordau lässt ihre älteste Brücke …" is how archives write headline,
crossheads and text one after the other. Taken for text is only what stands behind the last bar, begins with a capital
and ends as a sentence does; a table's row or a list of links stays as it is.

"Plusieurs conditionsLa réouverture …" is what is left of a subhead where a page's line breaks were lost. A paragraph
begins so where the small letters of a word that begins small run into a capitalised stop word of the language: names
("PlayStation", "NousToutes") don't, and 174 such paragraphs of 1,499 French articles had no false one among them.

In the course of a French paragraph it is told more strictly, and found more often: "… de la mairieAccompagné de sa fille", "par
BFMTVUne mesure". A word of small letters runs into any capital, or any word into one that opens French sentences: of 185 in
24,000 sentences of French news 184 were headings.

Each heading is a sentence of its own, which no brief takes where there are others; only bars are left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection

BAR = " | "
HEAD = re.compile(r"[^|\s](?:[^|]*[^|\s])?")  # between bars

# Five words and more; what is shorter ("… | Foto: Holm.") is a caption or another heading.
_SENTENCE = re.compile(r"[\"“”„«»'‘]?[^\W_a-zß-öø-ÿ]\S*+(?>(?:\s+[^\s|]\S*+){4,})(?<=[.!?…\"”“»)])")
_LONGEST_HEAD = 100  # characters
# The capital first: it is looked for four times as fast as small letters are.
_GLUED = re.compile(r"[A-ZÀ-ÖØ-Þ](?<=[a-zß-öø-ÿ]{3}.)(?:[a-zß-öø-ÿ]+(?=\s)|[a-zß-öø-ÿ]*(?=['’]))")
IN_COURSE = re.compile(
    r"[A-ZÀÉ](?:(?<=[a-zà-ÿœ]{2}.)|(?<=TV.))(?!(?<=L)[ea] [A-Z])(?:"  # not "révèleLe Parisien"
    r"(?P<opens>(?:(?<=L)(?:[ea]s?|['’](?=[a-zà-ÿ]))|(?<=U)ne?|(?<=D)(?:es|e|u)|(?<=C)e(?:tte|s)?|(?<=I)ls?|(?<=E)(?:lles?|n)|"
    r"(?<=S)elon|(?<=M)ais|(?<=D)ans)\b(?! [A-ZÀÉ]))|[a-zà-ÿœ]*\b)"
)
_LONGEST_IN_COURSE = 170  # characters
_OWN_NAMES = frozenset({"mon", "mes"})  # "mesDroits" is a site
_IN_WORDS = frozenset({"in", "innen"})  # German "BürgerInnen" is one word


def behind_heads(text: str, start: int, end: int) -> int:
    """Where the sentence `text[start:end]` begins, its headings left out: `start` where it has none."""
    behind = text.rfind(BAR, start, end) + len(BAR)
    return behind if behind >= len(BAR) + start and _SENTENCE.fullmatch(text, behind, end) else start


def behind_glued_head(text: str, start: int, end: int, stop_words: Collection[str]) -> int:
    """Where the first sentence of the paragraph `text[start:end]` begins, behind a heading that is glued to it."""
    found = _GLUED.search(text, start, min(end, start + _LONGEST_HEAD))
    before = text[start : found.start()] if found else ""
    if found is None or re.search(r"[.!?…#@]", before) or before[before.rfind(" ") + 1 :][:1].isupper():
        return start
    word = found[0].lower()
    return found.start() if word in stop_words and word not in _IN_WORDS else start


def in_course(text: str, start: int, end: int) -> int:
    """Where the French sentence `text[start:end]` goes on behind a heading that is glued to it; `start` where it has none."""
    for found in IN_COURSE.finditer(text, start + 1, min(end, start + _LONGEST_IN_COURSE)):
        before = text[max(text.rfind(blank, start, found.start()) for blank in " '’") + 1 : found.start()]
        small = before.islower() and before.isalpha() and len(before) > 2 and before not in _OWN_NAMES
        if found["opens"] or (small and text[found.end() : found.end() + 1] not in (".", "@", "_")):
            return found.start()
    return start
