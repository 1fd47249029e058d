"""Text → the words it is found by: one form for every way to write one.

Compatibility forms become plain ones (NFKC), case is folded, accents and vowel points of alphabets go ("Möhre", "mohre";
"ё", "е"). Words of scripts without spaces are pairs of characters (languages/words.py). Marks of Indic scripts, Thai and
kana stay: there they tell one word from another. No stemming: what is searched for is what stands there.
"""

from __future__ import annotations

import re
import unicodedata

from brief.languages.words import has_unspaced, words

# Combining accents; points of Hebrew; of Arabic, with the stretching mark.
_POINTS = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0655\u0670\u0640]"
)
# Letters with a stroke, which Unicode doesn't take apart.
_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d"})
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_UMLAUT = re.compile("([aou])e")
_HANGUL = re.compile("[\uac00-\ud7a3]+")
_PHRASE = re.compile(r'"([^"]*)"|(\S+)')


def folded(text: str) -> str:
    """A text's words in the form that is searched, a space between them."""
    return " ".join(words(fold(text), None))


def fold(text: str) -> str:
    """A text with case, accents and compatibility forms folded."""
    lowered = unicodedata.normalize("NFKC", text).casefold().translate(_STROKES)
    if lowered.isascii():
        return lowered
    return unicodedata.normalize("NFC", _POINTS.sub("", unicodedata.normalize("NFD", lowered)))


def query(asked: str) -> str:
    """What a person typed → a query of FTS5: all words, in any order; "words in quotes" side by side; `word*` a beginning.

    Korean words are looked for by their beginning, since particles are written onto them, and so are single characters
    of Chinese and Japanese, which are kept in pairs. Umlauts may be written out: "Koeln" finds "Köln", and "Göthe" "Goethe".

    Returns:
        "" where nothing can be searched for.
    """
    return " AND ".join(part for quoted, word in _PHRASE.findall(asked) if (part := _part(quoted or word)))


def _part(asked: str) -> str:
    forms = dict.fromkeys(form for spelling in _spellings(asked) if (form := _phrase(spelling)))
    return f"({' OR '.join(forms)})" if len(forms) > 1 else "".join(forms)


def _spellings(asked: str) -> tuple[str, str, str]:
    """Words as they were typed, with umlauts written out, and with what may be written-out umlauts as plain vowels."""
    composed = unicodedata.normalize("NFC", asked).lower()
    return asked, composed.translate(_WRITTEN_OUT), _UMLAUT.sub(r"\1", composed)


def _phrase(asked: str) -> str:
    spoken = words(fold(asked), None)
    if not spoken:
        return ""
    last = spoken[-1]
    begins = asked.endswith("*") or _HANGUL.fullmatch(last) or (len(last) == 1 and has_unspaced(last))
    return f'"{" ".join(spoken)}"{"*" if begins else ""}'
