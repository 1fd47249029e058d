"""Elements of a page → their words, and words → whether two texts are the same, and whether one is a sentence."""

from __future__ import annotations

import re
from typing import Any

ENDS_A_SENTENCE = re.compile(r"[.!?…:。！？؟।][\"'”“»’)\]]*$")
_WORD = re.compile(r"\w+")


def text_of(element: Any) -> str:
    """All words of an element on one line."""
    return " ".join("".join(element.itertext()).split())


def letters(text: str) -> str:
    """Letters and digits alone, case folded: the same whatever the typography."""
    return "".join(_WORD.findall(text.casefold()))
