"""Sentence splitters of other packages, each for the languages that it is made for; what isn't installed is left out.

pip install sentencex syntok pysbd nupunkt
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from importlib import import_module
from typing import Any

Splitter = Callable[[str, str], list[str]]  # text, language -> sentences


@dataclass(frozen=True, kw_only=True)
class Other:
    """A splitter, and the languages that it knows; None for any."""

    split: Splitter
    languages: Collection[str] | None


def others() -> dict[str, Other]:
    """The splitters that are installed, by name."""
    makers = {"sentencex": _sentencex, "syntok": _syntok, "pysbd": _pysbd, "nupunkt": _nupunkt}
    found = {}
    for name, make in makers.items():
        try:
            found[name] = make(import_module(name))
        except ModuleNotFoundError:
            continue
    return found


def _sentencex(module: Any) -> Other:
    return Other(split=lambda text, language: list(module.segment(language, text)), languages=None)


def _syntok(_: Any) -> Other:
    process = import_module("syntok.segmenter").process

    def split(text: str, _: str) -> list[str]:
        sentences = [tokens for paragraph in process(text) for tokens in paragraph]
        return ["".join(token.spacing + token.value for token in tokens) for tokens in sentences]

    return Other(split=split, languages=("de", "en", "es"))


def _pysbd(module: Any) -> Other:
    known = import_module("pysbd.languages").LANGUAGE_CODES
    segmenters: dict[str, Any] = {}

    def split(text: str, language: str) -> list[str]:
        if language not in segmenters:
            segmenters[language] = module.Segmenter(language=language, clean=False)
        found: list[str] = segmenters[language].segment(text)
        return found

    return Other(split=split, languages=known)


def _nupunkt(module: Any) -> Other:
    return Other(split=lambda text, _: list(module.sent_tokenize(text)), languages=("en",))
