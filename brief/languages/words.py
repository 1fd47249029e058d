"""Text to words, and to the stems that carry content.

Words are runs of letters, marks and digits, lower-cased as the language does it; a number keeps its decimal
mark ("4,1"), an apostrophe stays inside a word ("don't", "l'eau"), a hyphen separates. Scripts without spaces
(Chinese, Japanese, Thai, …) give overlapping pairs of characters, whatever the language is said to be; Latin
words and numbers among them stay words.

Stems are words without the pack's stop words, through PyStemmer where the language has a stemmer. A cache by
language answers most look-ups (a daily paper's vocabulary repeats), which makes this about ten times faster
than stemming each word. No dictionary, no part of speech, no compound splitting.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import cache
from threading import Lock
from typing import NamedTuple

from brief.languages import code_pages, pack

# Stems kept by language; cleared when full. 200,000 words are about 25 MB, a year of one paper's vocabulary.
MAX_CACHED = 200_000

# Turkish has a dotted and a dotless i.
_OWN_CASE = frozenset({"tr"})

# Languages that elide before a vowel: the stem of "l'eau" is that of "eau".
_ELIDING = frozenset({"fr", "it", "ca"})

# Blocks with combining marks that belong to the letter before (Python's \w leaves them out), and Python's own
# test of each character in them. Beyond these there are only historic scripts.
_MARK_BLOCKS = ((0x300, 0x1E00), (0x20D0, 0x2100), (0x3099, 0x309B), (0xA660, 0xAC00), (0xFE00, 0xFE30))

# Scripts written without spaces: Thai and Lao, Myanmar, Khmer, kana, Han with its extensions.
_UNSPACED = (
    "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)


def _marks() -> str:
    """The combining marks as the inside of a character class."""
    points = [p for first, end in _MARK_BLOCKS for p in range(first, end)]
    return "".join(chr(p) for p in points if unicodedata.category(chr(p)) in ("Mn", "Mc"))


def _words_of(letter: str) -> re.Pattern[str]:
    """Runs of a class of letters; an apostrophe, or between digits a period or comma, may stand between two runs."""
    # The group is not possessive itself: up to Python 3.11.3, such a one loses its place where it doesn't match (gh-101955).
    return re.compile(rf"{letter}++(?:['.,](?:(?<=')|(?<=\d.)(?=\d)){letter}++)*")


_MARKS = _marks()
_PLAIN = _words_of(r"[^\W_]")
_LETTER = rf"(?:[^\W_]|[{_MARKS}\u200c\u200d])"
_MARKED = re.compile(rf"[^\W_]{_LETTER}*(?:(?:'|(?<=\d)[.,](?=\d)){_LETTER}+)*")
_HAS_MARK = re.compile(rf"[{_MARKS}\u200c\u200d]")
_HAS_UNSPACED = re.compile(rf"[{_UNSPACED}]")
UNSPACED_RUNS = re.compile(rf"[{_UNSPACED}{_MARKS}]+|[^{_UNSPACED}]+")

# The digits of the languages with a pack. Written out, and the first apart, they are found in half the time of \d+.
_DIGIT = "[0-9٠-٩۰-۹०-९๐-๙０-９]"
FIGURE = re.compile(f"{_DIGIT}{_DIGIT}*")


def words(text: str, language: str | None) -> tuple[str, ...]:
    """The words of a text, lower-cased, in order.

    Args:
        text: any text; marked-up or empty is fine.
        language: BCP 47 tag; None where not known.
    Returns:
        Words; overlapping pairs of characters where the script has no spaces.
    Raises:
        ValueError: not a well-formed BCP 47 tag.
    """
    return tuple(_words(text, _tag(language))) if text else ()


class Cut(NamedTuple):
    """Texts as words."""

    words: tuple[tuple[str, ...], ...]  # of each text
    lengths: tuple[int, ...]  # of each in words, as `count_words` has it
    figures: tuple[bool, ...]  # whether each has one


def cut(texts: Sequence[str], language: str | None) -> Cut:
    """The same for several texts, which takes half the time of one by one."""
    tag = _tag(language)
    if not code_pages.has_page(tag):
        return _cut_each(texts, tag)
    try:
        found, figures = code_pages.words_of_each(texts, tag)
    except UnicodeEncodeError:
        return _cut_each(texts, tag)
    return Cut(found, tuple(map(len, found)), figures)


def _cut_each(texts: Sequence[str], tag: str) -> Cut:
    found = tuple([tuple(_words(text, tag)) for text in texts])
    pairs = zip(found, texts, strict=True)
    lengths = tuple([count_words(text) if has_unspaced(text) else len(of) for of, text in pairs])
    return Cut(found, lengths, tuple([FIGURE.search(text) is not None for text in texts]))


def stems(text: str, language: str | None) -> tuple[str, ...]:
    """The words that carry content, stemmed, in order: stop words and single letters left out.

    Args:
        text: any text.
        language: BCP 47 tag; None where not known: no stop words, no stemming.
    Returns:
        Stems, lower-cased; the same word always gives the same stem.
    Raises:
        ValueError: not a well-formed BCP 47 tag.
    """
    return stems_of((words(text, language),), language)[0]


def stems_of(spoken: Iterable[Iterable[str]], language: str | None) -> list[tuple[str, ...]]:
    """The stems of each text's words, which `words` or `cut` found, so that none need be cut twice."""
    stem = _stems_of(_tag(language)).__getitem__
    return [tuple(filter(None, map(stem, of))) for of in spoken]


def count_words(text: str) -> int:
    """How many words long a text is, for budgets and reading time.

    In scripts without spaces two characters count as one word: Chinese words have 1.6 characters on average
    and Japanese ones rather more, so that 50 words are about as much to read in any language.
    """
    if not has_unspaced(text):
        return len(_words(text, "und"))
    return sum(_count_run(run) for run in UNSPACED_RUNS.findall(text))


def has_unspaced(text: str) -> bool:
    """Whether a text has characters of a script without spaces."""
    return not text.isascii() and _HAS_UNSPACED.search(text) is not None


def _count_run(run: str) -> int:
    return (len(run) + 1) // 2 if _HAS_UNSPACED.match(run) else len(_words(run, "und"))


@cache
def _tag(language: str | None) -> str:
    """The tag of the pack in use; "und" for a language without one."""
    return pack(language).tag


def _words(text: str, tag: str) -> Sequence[str]:
    if code_pages.has_page(tag):
        with suppress(UnicodeEncodeError):
            return code_pages.words_of_each((text,), tag)[0][0]
    lowered = _clean(_lower(text, tag))
    if not has_unspaced(lowered):
        return _runs_of_letters(lowered)
    return _unspaced_words(lowered)


def _runs_of_letters(lowered: str) -> list[str]:
    marked = not lowered.isascii() and _HAS_MARK.search(lowered)
    found: list[str] = (_MARKED if marked else _PLAIN).findall(lowered)
    return found


def _lower(text: str, tag: str) -> str:
    if tag in _OWN_CASE:
        text = text.replace("İ", "i").replace("I", "ı")
    return text.lower()


def _clean(lowered: str) -> str:
    """One form for what is written in several: apostrophes, composed letters, soft hyphens."""
    if not unicodedata.is_normalized("NFC", lowered):
        lowered = unicodedata.normalize("NFC", lowered)
    # "İ".lower() leaves a combining dot behind in every language but Turkish
    return lowered.replace("’", "'").replace("\u02bc", "'").replace("\xad", "").replace("i\u0307", "i")


def _unspaced_words(lowered: str) -> list[str]:
    """Pairs of characters from runs of a script without spaces, words from everything between them."""
    found: list[str] = []
    for run in UNSPACED_RUNS.findall(lowered):
        if not _HAS_UNSPACED.match(run):
            found += _MARKED.findall(run)
        elif len(run) == 1:
            found.append(run)
        else:
            found += [run[i : i + 2] for i in range(len(run) - 1)]
    return found


class _Stems(dict[str, str | None]):
    """word -> stem, None for a stop word; filled as words are met.

    Reading needs no lock; filling does, since a PyStemmer stemmer must not be used by two threads at once.
    """

    def __init__(self, stem: Callable[[str], str], stop_words: frozenset[str], *, elides: bool) -> None:
        super().__init__()
        self._stem = stem
        self._elides = elides
        self._stop_words = stop_words
        self._lock = Lock()

    def __missing__(self, word: str) -> str | None:
        with self._lock:
            if len(self) >= MAX_CACHED:
                self.clear()
            stem = self._stem_of(word.rpartition("'")[2] if self._elides else word)
            self[word] = stem
            return stem

    def _stem_of(self, word: str) -> str | None:
        return None if self._is_stop_word(word) else self._stem(word) or word

    def _is_stop_word(self, word: str) -> bool:
        # One letter of an alphabet is an elided article or an initial; a digit or a Chinese character is not.
        return word in self._stop_words or (
            len(word) == 1 and word.isalpha() and not _HAS_UNSPACED.match(word)
        )


@cache
def _stems_of(tag: str) -> _Stems:
    language = pack(tag)
    stop_words = frozenset(word.replace("’", "'") for word in language.stop_words)
    return _Stems(_stemmer(language.stemmer), stop_words, elides=tag in _ELIDING)


def _stemmer(algorithm: str | None) -> Callable[[str], str]:
    if algorithm is None:
        return str
    from Stemmer import Stemmer

    stem: Callable[[str], str] = Stemmer(algorithm, 0).stemWord
    return stem
