"""The characters that sentence boundaries are made of: terminators, closers, openers, small letters.

Python's `re` has no classes for upper and lower case, so small letters are written out once, for every alphabet
that has them.
"""

from __future__ import annotations

# Ends a sentence where white space follows.
TERMINATORS = ".!?…‽⁇⁈⁉։"
# Ends a sentence even where none follows: full-width stops, and those of Arabic, Indic, Ethiopic, Burmese, Khmer and
# Tibetan script, which stand for nothing else.
FULL_WIDTH = "。！？｡．؟۔।॥።፧፨။៕།"
# Ends a sentence after a letter of one script only: the Greek question mark, the Armenian full stop as it is typed.
GREEK = "\u0370-\u03ff\u1f00-\u1fff"
ARMENIAN = "\u0531-\u058f"
CLOSING_BRACKETS = ")]}」』》〉】）］｝"
CLOSERS = "\"'”“»«›‹’‘" + CLOSING_BRACKETS + "*_\u200e\u200f\u200d"
QUOTES = "\"'„“”‚‘’»«›‹「『《〈*_\u200e\u200f"
DASHES = "-–—"
OPENERS = QUOTES + "([{【（［｛¿¡" + DASHES

# Pictures that stand behind the sentence they belong to.
PICTURES = "\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d\U000e0020-\U000e007f"
# Scripts that write no spaces between sentences: kana, Han, full-width forms, Hangul.
CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef"
