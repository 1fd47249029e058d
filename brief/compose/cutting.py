"""Long headline → a short one that says the same: cut at a clause, with "…", or not at all.

A cut must not distort. It never drops a hedge, a negation or an attribution ("Berichten zufolge", "soll", "nicht")
unless one still stands in what is kept, and never leaves a quotation or a bracket open. Where no clause
allows that, there is no short form, and the caller shows the whole or nothing.
"""

from __future__ import annotations

import re

from brief.languages import Language, pack

# Where a clause can end: before a comma, semicolon or colon, or before a dash between spaces.
_CLAUSE_END = re.compile(r"(?<=\S)(?:[,;:](?=\s)|\s+[–—-](?=\s)|[，；：、])")
_PAIRS = (("„", "“"), ("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"), ("「", "」"), ("『", "』"))
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# Less than this share of the room says too little.
_LEAST_SHARE = 0.4


def cut(text: str, language: str | None, *, max_chars: int) -> str | None:
    """`text` on one line, whole if it fits, else cut at a clause; None where every cut would distort it."""
    line = " ".join(text.split())
    if len(line) <= max_chars:
        return line
    for end in reversed([match.start() for match in _CLAUSE_END.finditer(line, 0, max_chars)]):
        kept, dropped = line[:end], line[end:]
        if end < max_chars * _LEAST_SHARE:
            break
        if _balanced(kept) and _keeps_its_caution(kept, dropped, pack(language)):
            return f"{kept}{line[end] if line[end] in ',，、' else ''} …"
    return None


def _balanced(text: str) -> bool:
    if text.count('"') % 2:
        return False
    return all(text.count(opening) <= text.count(closing) for opening, closing in _PAIRS if opening != "“")


def _keeps_its_caution(kept: str, dropped: str, language: Language) -> bool:
    return _cautions(kept, language) or not _cautions(dropped, language)


def _cautions(text: str, language: Language) -> bool:
    cautions = language.hedges | language.attributions
    words = [word.lower() for word in _WORD.findall(text)]
    longest = max((entry.count(" ") + 1 for entry in cautions), default=1)
    grams = (
        " ".join(words[i : i + length])
        for length in range(1, longest + 1)
        for i in range(len(words) - length + 1)
    )
    if any(gram in cautions for gram in grams):
        return True
    return not language.spaced and any(entry in text for entry in cautions)
