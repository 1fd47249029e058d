"""A sentence → has a heading run into it: "Keine Hinweise auf Terror Nach der Explosion hätten mehrere Zeugen …"?

Archives that lost the line breaks of their pages write crosshead and sentence as one. In German and French it shows: a word that
is no noun has a capital amid the sentence. Taken for such a crosshead is only a short one that neither a small word nor a colon
ends, and that no article or preposition opens, since titles within sentences ("Der Film Die Brücke") look alike: all 42
found in 10,700 sentences of German news were crossheads, and none was found in 4,000 sentences without any. In French what
follows the word must be small, too, since papers are called so ("selon Le Bac"): all 41 found in 24,000 sentences were some.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from brief.languages import normalise, pack

# "HOW IT ALL BEGAN The first bridge …", in any language: all 16 found in 110,000 sentences were crossheads or credits.
_CAPITALS = re.compile(
    r"(?:[A-ZÀ-Þ'’&?!,-]{2,} ){2}(?:[A-ZÀ-Þ'’&?!,-]+ )*[A-ZÀ-Þ0-9'’?!&-]{2,} [A-ZÀ-Þ][a-zß-ÿ’' ]"
)
_REST = 5  # words that the sentence behind it has at least
_REACH = 80  # code points in which it ends


class _Crossheads(NamedTuple):
    """How those of a language are known."""

    openings: frozenset[str]  # words that open the sentence behind one
    never: frozenset[str]  # words that open none
    titles: frozenset[str]  # a title follows these: "unter dem Motto Auf nach Nordau"
    most: int  # words of one
    elided: str = ""  # beginnings of openings: "L'enquête"
    small_behind: bool = False  # the word behind the opening is no name, nor is the one before it


_LANGUAGES = {
    "de": _Crossheads(
        openings=frozenset(
            "Der Die Das Dem Des Ein Eine Einer Eines Einem Diese Dieser Dieses Diesem Am Im In An Auf Beim Bei Mit Nach Für "
            "Über Unter Vor Seit Während Trotz Laut Durch Zum Zur Zu Um Als Wie Was Wenn Weil Dass Ob Doch Aber Denn Auch Noch "
            "Schon Bereits Dabei Dazu Dafür Damit Dagegen Deshalb Daher Dennoch Jedoch Allerdings Außerdem Zudem Zuletzt "
            "Zunächst Unterdessen Inzwischen Insgesamt Wobei Nicht Es Er Wir Mehrere Viele Bisher Nun Dann Konkret "
            "Ebenfalls".split()
        ),
        never=frozenset("Der Die Das Ein Eine Sie Er Es In Im Am Etwa Ohne Bei Mit Nach Auf Für".split()),
        titles=frozenset("namens slogan stück film roman motto titel".split()),
        most=6,
    ),
    "fr": _Crossheads(
        openings=frozenset(
            "Le La Les Un Une Des Au Aux Sa Son Ses Ce Cet Cette Ces Il Elle Ils Elles On Je Nous Mais Dans Selon Depuis Après "
            "En Pour Par À A Si Quand Alors Malgré Face Lors Pendant Outre Pourtant Avec Sur Comme Sans Ainsi Plusieurs "
            "Toutefois".split()
        ),
        never=frozenset(("Selon",)),
        titles=frozenset("à journal quotidien mensuel hebdomadaire site média film roman titre".split()),
        most=8,
        elided="LDCJQSN",
        small_behind=True,
    ),
}


def runs_in(sentence: str, language: str | None) -> bool:
    """Whether a sentence begins with a heading; where that is not in capitals, told of German and French ones."""
    if sentence[:2].isupper() and _CAPITALS.match(sentence):
        return True
    known = _LANGUAGES.get("und" if language is None else normalise(language))
    if known is None:
        return False
    words = sentence[:_REACH].split()[:-1][: known.most + 2]  # the last one may be cut
    place = next((n for n, word in enumerate(words[: known.most + 1]) if n and _opens(word, known)), 0)
    if not place or words[0] in known.never:
        return False
    last = words[place - 1]
    return (
        not any(word.endswith((",", ":")) for word in words[:place])
        and last[-1:].isalnum()
        and last.lower() not in known.titles | pack(language).stop_words
        and not (known.small_behind and _is_named(words, place))
        and len(sentence.split()) > place + _REST
    )


def _opens(word: str, known: _Crossheads) -> bool:
    return word in known.openings or (
        word[:1] in known.elided and word[1:2] in ("'", "’") and word[2:3].islower()
    )


def _is_named(words: list[str], place: int) -> bool:
    """Whether what stands there may be a name: "La Provence", "Kim Jong Un"; a heading of one word is none."""
    behind = words[place + 1] if place + 1 < len(words) else ""
    elided = words[place][1:2] in ("'", "’")
    return (
        (place > 1 and words[place - 1][0].isupper()) or place == 1 or (behind[:1].isupper() and not elided)
    )
