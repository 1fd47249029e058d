"""A figure in its sentence → what of an event it counts, in whatever words: its dead, those arrested, what it costs.

"Seven people hurt" and "nine were injured" are one quantity, "800 soldiers were sent" and "the deployment of 3,000 troops"
too. Either the noun says it ("Tote", "arrests"), or it is a general one ("people", "jobs", "euros") and the nearest word says
what became of those, or what that is paid for. "Four policemen killed" are no quantity: they may be some of the dead.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from brief.cluster.figures import Figure
from brief.languages.quantities import FATES, OTHERS, PAYMENTS

# Behind these a word is of another number, or says something else: "which employs 410 people, announced cuts".
_OTHER_NUMBER = re.compile(r"\d")
_OTHER_CLAUSE = re.compile(r"\d|[,;:()–—]")
_REACH = 400  # characters at either side of a figure that are looked through


def fate(sentence: str, figure: Figure) -> str | None:
    """What became of those counted: as the word nearest to the figure says."""
    return _nearest(_FATES, sentence, figure, _OTHER_NUMBER)


def fates(sentence: str) -> frozenset[str]:
    """What became of people, as a sentence tells: dead, hurt, missing, held, saved."""
    return frozenset(match.lastgroup for match in _FATES.finditer(sentence) if match.lastgroup)


def quantity(sentence: str, figure: Figure) -> str | None:
    """What of an event a figure counts; None where that isn't clear, or an event may have several."""
    if figure.is_money:
        return _nearest(_PAYMENTS, sentence, figure, _OTHER_CLAUSE)
    counted = sentence[figure.noun : figure.units[-1][1]]
    became = _nearest(_FATES, sentence, figure, _OTHER_CLAUSE)
    if said := _SAYING.search(counted):  # "verletzte", but not of "verletzte Beamte"
        return said.lastgroup if became is None or said.lastgroup in FATES else None
    if became and _GENERAL[became].search(counted):
        return became
    named = (name for name in OTHERS if _GENERAL[name].search(counted))
    return next((name for name in named if _nearest(_OTHERS[name], sentence, figure, _OTHER_CLAUSE)), None)


def _nearest(known: re.Pattern[str], sentence: str, figure: Figure, between: re.Pattern[str]) -> str | None:
    """What the nearest word says that nothing stands between."""
    end = figure.units[-1][1]
    near = [
        (max(figure.start - m.end(), m.start() - end), m.lastgroup)
        for m in known.finditer(sentence, max(0, figure.start - _REACH), end + _REACH)
        if not between.search(sentence[end : m.start()] or sentence[m.end() : figure.start])
    ]
    return min(near)[1] if near else None


def _pattern(words: Mapping[str, str], *, end: str = "") -> re.Pattern[str]:
    """A group for each of the names, of words or their beginnings."""
    groups = (
        f"(?P<{name}>{'|'.join(map(_spaced, listed.split()))})" for name, listed in words.items() if listed
    )
    return re.compile(rf"(?<![\w-])(?:{'|'.join(groups)}){end}", re.IGNORECASE)


def _spaced(word: str) -> str:
    return (rf"{word[:-1]}\b" if word.endswith("_") else word).replace("_", " ")


_QUANTITIES = FATES | OTHERS
_SAYING = _pattern(  # the last word, but where the number follows: "death toll rose to 27"
    {name: q.nouns for name, q in _QUANTITIES.items()}, end=r"(?=$|\s.*\d$)"
)
_GENERAL = {name: _pattern({name: q.general}, end=r"\b") for name, q in _QUANTITIES.items()}
_FATES = _pattern({name: q.words for name, q in FATES.items()})
_OTHERS = {name: _pattern({name: q.words}) for name, q in OTHERS.items()}
_PAYMENTS = _pattern(PAYMENTS)
