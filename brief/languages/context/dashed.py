"""What somebody says behind a dash, as Scandinavian, Polish and Russian papers print it: "– Ja, sier Holm", "— Да, — сказал он".

Who speaks stands behind a comma and a verb, or behind the second dash. Where neither is there, the sentence does not tell.
"""

from __future__ import annotations

import re

_OPENED = re.compile(r"\s*[-–—]\s+(?=\W{0,2}[^\W\d_])")
_FEWEST = 3  # words
_ENDED = re.compile(r"[.!?…][\"»”]?\s*$")
# Behind a comma or mark of the quotation: "sier Holm", "forteller generalsekretær Holm", "sier han til Posten".
_SCANDINAVIAN = re.compile(
    r"[,!?…»”\"]\s+(?=[a-zæøåäö]{2,}\s+(?:[a-zæøåäö-]+\s+){0,5}[A-ZÆØÅÄÖ])|"
    r"\b(?:sier|sa|säger|sade|siger|sagde|mener|menar|mente|ifølge|enligt|forteller|fortalte|berättar|fortæller|skriver|skrev|"
    r"opplyser|oplyser|uppger|forklarer|förklarar|svarer|svarar|spør|spurte|spørger|frågar|lyder|legger|la|lägger|fastslår|hevder)\b"
)
_POLISH = re.compile(r"(?<=\s)[-–—]\s+(?=[a-ząćęłńóśźż]{2,})")
_RUSSIAN = re.compile(r"(?<=[,!?.…»])\s*[-–—]\s+(?=[а-яё]{2,})")
_SAID_BEHIND = {
    "no": _SCANDINAVIAN, "sv": _SCANDINAVIAN, "da": _SCANDINAVIAN, "pl": _POLISH, "ru": _RUSSIAN,
}  # fmt: skip
LANGUAGES = frozenset(_SAID_BEHIND)


def speaker_behind_dash_missing(text: str, tag: str) -> bool:
    """Whether a sentence opens with a dash and goes to its end without who says it."""
    opened = _OPENED.match(text)
    if opened is None or not _ENDED.search(text):
        return False
    said = text[opened.end() :]
    return len(said.split()) >= _FEWEST and not _SAID_BEHIND[tag].search(said)


def without_said(text: str, tag: str) -> str:
    """A sentence without what somebody says in it between dashes: of "— Я знаю, — сказал Орлов" "сказал Орлов"."""
    opened = _OPENED.match(text)
    if opened is None or _SAID_BEHIND[tag] is _SCANDINAVIAN:
        return text
    parts = _SAID_BEHIND[tag].split(text[opened.end() :])
    return " ".join(parts[1::2]) if len(parts) > 1 else text
