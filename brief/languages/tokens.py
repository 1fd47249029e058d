"""Text → words as the tables of openers have them: lower-cased, commas among them, every number a "0"."""

from __future__ import annotations

import re
from collections.abc import Collection
from unicodedata import normalize

# All that `\s` is. Written out, a class is a table: a third less time.
_SPACE = "\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
# Words are what stands between white space and punctuation (so Indic vowel signs stay); a comma is a word too.
WORD = re.compile(rf"[^{_SPACE}!-/:-@\[-`{{-~¡¿…„“”‚‘’'«»‹›‐-―·،؛؟।。、「」『』（）]+|[,،]")
# What may stand before the first word of a sentence.
OPENING = " \t\r\n\"'„“”‚‘«»‹›‐‑‒–—―-([{*•「『（…"


def tokens(text: str) -> list[str]:
    """Lower-cased words, and commas; every number is "0", so that "34-Jährige" is found as "0-jährige"."""
    if not text.isascii():
        text = normalize("NFC", text).replace("İ", "i")  # Turkish: lower() makes two code points of it
    return ["0" if word[0].isdigit() else word for word in WORD.findall(text.lower())]


def cut(entries: Collection[str]) -> frozenset[str]:
    """The entries of a table, each cut into such words, with a space between."""
    return frozenset(" ".join(tokens(entry)) for entry in entries)


def one_of(words: str) -> str:
    """A pattern of any of these words, or of patterns without spaces in them, as written."""
    return f"(?:{'|'.join(words.split())})"


def in_any_case(words: str) -> str:
    """A pattern of any of these, with "|" between, in small letters or capitals. A class opens each, by which a look at one
    letter passes over it: a fifth of the time where none is found."""
    return "|".join(f"[{word[0]}{word[0].upper()}](?i:{word[1:]})" for word in words.split("|"))
