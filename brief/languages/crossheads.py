"""A sentence → has a heading run into it: "Keine Hinweise auf Terror Nach der Explosion hätten mehrere Zeugen …"?

Archives that lost the line breaks of their pages write crosshead and sentence as one. In German it shows: a word that is no
noun has a capital amid the sentence. Taken for such a crosshead is only a short one that neither a small word nor a colon
ends, and that no article or preposition opens, since titles within sentences ("Der Film Die Brücke") look alike: all 42
found in 10,700 sentences of news were crossheads, and none was found in 4,000 sentences without any.
"""

from __future__ import annotations

from brief.languages import pack

GERMAN = "de"
_MOST = 6  # words of a crosshead
_REST = 5  # words that the sentence behind it has at least
_REACH = 80  # code points in which it ends
_OPENINGS = frozenset(
    "Der Die Das Dem Des Ein Eine Einer Eines Einem Diese Dieser Dieses Diesem Am Im In An Auf Beim Bei Mit Nach Für Über "
    "Unter Vor Seit Während Trotz Laut Durch Zum Zur Zu Um Als Wie Was Wenn Weil Dass Ob Doch Aber Denn Auch Noch Schon "
    "Bereits Dabei Dazu Dafür Damit Dagegen Deshalb Daher Dennoch Jedoch Allerdings Außerdem Zudem Zuletzt Zunächst "
    "Unterdessen Inzwischen Insgesamt Wobei Nicht Es Er Wir Mehrere Viele Bisher Nun Dann Konkret Ebenfalls".split()
)
_NO_CROSSHEAD = frozenset("Der Die Das Ein Eine Sie Er Es In Im Am Etwa Ohne Bei Mit Nach Auf Für".split())
# A title follows these: "unter dem Motto Auf nach Nordau".
_BEFORE_TITLES = frozenset("namens slogan stück film roman motto titel".split())


def runs_in(sentence: str, language: str | None) -> bool:
    """Whether a German sentence begins with a heading."""
    if language is None or pack(language).tag != GERMAN:
        return False
    words = sentence[:_REACH].split()[:-1][: _MOST + 1]  # the last one may be cut
    if _OPENINGS.isdisjoint(words[1:]):
        return False
    place = next(n for n, word in enumerate(words) if n and word in _OPENINGS)
    last = words[place - 1]
    return (
        words[0] not in _NO_CROSSHEAD
        and not any(word.endswith((",", ":")) for word in words[:place])
        and last[-1:].isalnum()
        and last.lower() not in _BEFORE_TITLES | pack(language).stop_words
        and len(sentence.split()) > place + _REST
    )
