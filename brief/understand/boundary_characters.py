"""The characters that sentence boundaries are made of: terminators, closers, openers, capital and small letters.

Python's `re` has no classes for cases, so they are written out once: every alphabet that has both.
"""

from __future__ import annotations

# Ends a sentence where white space follows.
TERMINATORS = ".!?…‽⁇⁈⁉؟۔।॥։።፧፨።။၊჻⸮"
# Ends a sentence even where no white space follows, as in Chinese and Japanese.
FULL_WIDTH = "。！？｡．"
CLOSERS = "\"'”“»«›‹’‘„‟)]}」』》〉】）］｝\u200f\u200e"
OPENERS = "\"'„“”‚‘’»«›‹([{¿¡「『《〈【（［｛—–-\u200f\u200e*_"

# Latin, Greek, Cyrillic, Armenian, Latin Extended Additional and Greek Extended. Georgian has small letters in
# Unicode's view, but begins its sentences with them.
_CASED = [chr(point) for block in (range(0x590), range(0x1E00, 0x2000)) for point in block]
LOWER = "".join(c for c in _CASED if c.islower())
UPPER = "".join(c for c in _CASED if c.isupper())
