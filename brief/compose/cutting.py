"""Long headline → a short one that says the same: cut at a clause, with "…", or not at all.

A cut must not distort. It never drops a hedge, a negation or an attribution ("Berichten zufolge", "soll", "nicht")
unless one still stands in what is kept, and never leaves a quotation or a bracket open. Nor does it stop before what was
announced ("ist dafür, …") or set against it ("zunächst", "aber"), behind a name or an age in apposition, between the
names of two teams, within an aside between dashes, or at a comma behind which the sentence only begins or goes on
(languages/joints.py); and never at a colon: of 70 parts before one, nine told anything. Where no clause allows that, there
is no short form, and the caller shows the whole or nothing.
"""

from __future__ import annotations

import re

from brief.languages import Language, pack
from brief.languages.joints import only_adds

# Where a clause can end: before a comma or semicolon, or before a dash between spaces.
_CLAUSE_END = re.compile(r"(?<=\S)(?:[,;](?=\s)|\s+[–—-](?=\s)|[，；、])")
_DASH = re.compile(r"\s[–—-]\s")
_PAIRS = (("„", "“"), ("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"), ("「", "」"), ("『", "』"))
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# What the rest of the sentence sets against what is kept, and German words that announce a clause.
_AGAINST = re.compile(
    r"[,;:–—-]\s+(?:aber|doch|jedoch|sondern|allerdings|but|however|yet|though|although|mais|cependant|pourtant|pero|aunque|sino|"
    r"ma|però|tuttavia|mas|porém|maar|echter|men|mutta|ale|jednak|avšak|но|однако|хотя)\b",
    re.IGNORECASE,
)
_AT_FIRST = re.compile(
    r"\b(?:ursprünglich|zunächst|anfangs|originally|initially|at first|d['’]abord|initialement|inicialmente|inizialmente|"
    r"aanvankelijk|först|først|сначала)\b",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(r"\bda(?:für|gegen|von|rauf|ran|mit|zu|rum|rüber|vor|durch)\b[^,;:]*$")
_APPOSITION = re.compile(r",\s(?:(?:[^\W\d_a-zß-öø-ÿ][\w.’'-]*\s?){1,4}|\d{1,3})$")
# "La Rochelle - Sale : …", "… Biarritz - Nordau commenté": two names, and no clause ends between them. Where nouns are
# capitalised only what a colon follows is sure.
_NAME = r"[^\W\d_a-zß-öø-ÿ][\w.’'-]*"
_NAMED_BEFORE = re.compile(rf"(?<!\S){_NAME}$")
_NAMED_BEHIND = re.compile(rf"\s+[–—-]\s+{_NAME}(?:\s{_NAME}){{0,2}}(?P<colon>\s?:)?(?(colon)|\s[a-zß-öø-ÿ])")
# Less than this share of the room says too little.
_LEAST_SHARE = 0.4
# Fewer name a day or the subject ("Lundi après-midi 17 décembre, …") and tell nothing of it.
_FEWEST_WORDS = 5


def cut(text: str, language: str | None, *, max_chars: int) -> str | None:
    """`text` on one line, whole if it fits, else cut at a clause; None where every cut would distort it."""
    line = " ".join(text.split())
    known = pack(language)
    if len(line) <= max_chars:
        return line
    if not known.hedges or not known.attributions:
        return None  # what a cut would lose can't be told
    for end in reversed([match.start() for match in _CLAUSE_END.finditer(line, 0, max_chars)]):
        kept, dropped = line[:end], line[end:]
        if end < max_chars * _LEAST_SHARE:
            break
        if (
            _balanced(kept)
            and not _joins_names(kept, dropped, known)
            and _is_whole(kept, dropped, language)
            and _keeps_its_caution(kept, dropped, known)
        ):
            return f"{kept}{line[end] if line[end] in ',，、' else ''} …"
    return None


def _is_whole(kept: str, dropped: str, language: str | None) -> bool:
    """Whether what is kept says the same without what is dropped."""
    if len(kept.split()) < _FEWEST_WORDS:
        return False
    if dropped[0].isspace() and (_DASH.search(kept) or _DASH.search(dropped, 1)):
        return False
    if dropped[0] == "," and not only_adds(kept, dropped[1:].lstrip(), language):
        return False
    if _AGAINST.match(dropped.lstrip()) or _AT_FIRST.search(kept) or _ANNOUNCED.search(kept):
        return False
    goes_on = dropped.lstrip(" ,;:–—-")[:1].islower()
    return not (goes_on and _APPOSITION.search(kept))


def _joins_names(kept: str, dropped: str, language: Language) -> bool:
    behind = _NAMED_BEHIND.match(dropped)
    sure = behind is not None and (behind["colon"] is not None or not language.capital_nouns)
    return sure and _NAMED_BEFORE.search(kept) is not None


def _balanced(text: str) -> bool:
    if text.count('"') % 2:
        return False
    return all(text.count(opening) <= text.count(closing) for opening, closing in _PAIRS if opening != "“")


def _keeps_its_caution(kept: str, dropped: str, language: Language) -> bool:
    """No hedge or negation is dropped; an attribution only where what is kept bears one: a phrase such as "Berichten
    zufolge", since single words ("accused") may attribute something else."""
    if _stands_in(dropped, language.hedges, language):
        return False
    if not _stands_in(dropped, language.attributions, language):
        return True
    return _stands_in(kept, frozenset(entry for entry in language.attributions if " " in entry), language)


def _stands_in(text: str, entries: frozenset[str], language: Language) -> bool:
    if not language.spaced:
        return any(entry in text for entry in entries)
    words = [word.lower() for word in _WORD.findall(text)]
    longest = max((entry.count(" ") + 1 for entry in entries), default=0)
    starts = range(len(words))
    return any(" ".join(words[i : i + n]) in entries for n in range(1, longest + 1) for i in starts)
