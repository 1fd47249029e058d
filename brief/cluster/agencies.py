"""Articles → the news agency whose text each carries.

Looked for where outlets name it: in the author field ("dpa", "AFP/Max Muster"), in the dateline that opens the text
("Berlin (dpa) –", "LONDON (Reuters) -", "PARIS, 3 nov (AFP)", "NORDAU dpa |"), in a credit that closes it ("© dpa-infocom",
"(dpa/afp)", "/nna", "Mit Material der dpa"), and in the outlet's name, which may be an agency. A short code in the brackets of a
dateline is taken for an agency whether or not it is known; elsewhere only the agencies of the table count, since "(FDP)"
and "(dlf)" close texts too. An agency that is merely cited ("wie die dpa berichtet") is not the author of the text, nor is
one whose picture stands beside it. A copy of a text that another outlet credits to an agency is the agency's.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from brief.languages import table
from brief.languages.agencies import agency_named, credited, is_credit
from brief.model import Article

# Codes in a dateline's brackets that are no agency: parties, states, quarters of the globe.
_NOT_AGENCIES = table(
    "cdu csu spd fdp afd bsw fpö övp spö svp eu usa us uk un uno nato ard zdf orf srf bbc cnn nrw mdr ndr wdr swr "
    "d r i ii iii iv mr ms dr old new red gop"
)
_DATELINE_CHARS = 120  # a dateline is short
_CREDIT_CHARS = 160
_DATELINE = re.compile(
    r"^\W*(?P<place>[^\W\d_][^()\n.!?]{0,50}?(?:\d{1,2}\.? ?[^\W\d_]*\.?(?: \d{4})?)?),?\s*"
    r"[(\[](?P<code>[^()\[\]\n]{2,30})[)\]]\s*(?:[-–—:.]|\s[-–—])"
)
_OPENING = re.compile(r"^\W{0,3}[(\[](?P<code>[^\W\d_]{2,6}(?:/[^\W\d_]{2,6})*)[)\]]\W")
# Of these only an agency that is known counts: "Nordau/dpa –", "NORDAU taz/dpa | ", "Nordau. (dpa) Die", "Nordau, AFP –".
_SET_OFF = (
    re.compile(r"^[^\W\d_][\w /-]{1,40}?/(?P<code>[^\W\d_]{2,8})\s*(?:\([^)]{1,20}\))?\s*[-–—:.]\s"),
    re.compile(r"^\W*[^\W\d_][^\n|.!?]{1,40}?\s(?P<code>[^\W\d_]{2,8}(?:/[^\W\d_]{2,8})*)\s\|\s"),
    re.compile(
        r"^\W*[^\W\d_][\w ,./-]{1,40}?[.,]?\s[(\[](?P<code>[^()\[\]\n]{2,30})[)\]]\s+(?=[\"„“»«]?[^\Wa-zß-ÿ])"
    ),
    re.compile(r"^\W*[^\W\d_][\w /-]{1,40}?(?:,\s|\s(?=[a-z]))(?P<code>[^\W\d_]{2,8})\s[–—]\s"),
)
# In brackets, behind a slash or "©", or behind what announces it; else it is all that stands in a line or behind a sentence.
_CREDIT = re.compile(
    r"(?:[(\[/©]|\(c\)|\b(?:Quelle|Source|Fuente|Fonte)\s?:)\s*(?P<code>(?:[^.!?()\[\]©]|\.(?=\w)){2,60})[)\]]?\W*$"
)
_LAST_WORDS = re.compile(r"(?:^|[.!?…»”“\"'’)]\s)\s*(?P<code>[^.!?()\[\]©]{2,60})\W*$")
_PICTURE = re.compile(
    r"\b(?:fotos?|bild(?:er)?|photos?|pictures?|images?|imago|video|vidéo)\b", re.IGNORECASE
)


def agencies(articles: Sequence[Article], repeats: Sequence[int | None]) -> tuple[str | None, ...]:
    """For each article the agency whose text it carries: the one it names, else the one that most copies of its text name.

    Args:
        repeats: for each article the index of the one whose text it repeats.
    """
    own = [agency(article) for article in articles]
    texts = [i if repeated is None else repeated for i, repeated in enumerate(repeats)]
    named: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for text, name in zip(texts, own, strict=True):
        named[text].update([name] if name else [])
    most = {  # of as many the one that the fullest text names
        text: min(counts, key=lambda name: (-counts[name], name != own[text], name), default=None)
        for text, counts in named.items()
    }
    return tuple(name or most[text] for text, name in zip(texts, own, strict=True))


def agency(article: Article) -> str | None:
    """The agency named in the author field, the dateline, the closing credit or as its outlet.

    Args:
        article: `author`, `source`, `text` and `body` are looked at.
    Returns:
        Its usual name ("dpa", "Reuters"), or an unknown code as it stands there; None where none is named.
    """
    text = article.text[article.body :].strip()
    return (
        credited(article.author or "")
        or _of_dateline(text[:_DATELINE_CHARS])
        or _of_credit(text[-_CREDIT_CHARS:])
        or agency_named(article.source or "")
    )


def _of_dateline(opening: str) -> str | None:
    if found := _DATELINE.search(opening) or _OPENING.search(opening):
        return _code(found["code"])
    matches = (pattern.search(opening) for pattern in _SET_OFF)
    return next((name for found in matches if found and (name := credited(found["code"]))), None)


def _of_credit(ending: str) -> str | None:
    line = ending.splitlines()[-1] if ending else ""
    if _PICTURE.search(line):
        return None
    marked, last = _CREDIT.search(line), _LAST_WORDS.search(line)
    alone = last["code"] if last and is_credit(last["code"]) else ""
    return (credited(marked["code"]) if marked else None) or credited(alone)


def _code(brackets: str) -> str | None:
    """The first agency of a dateline's brackets: a known one, else a short code of letters alone."""
    if name := credited(brackets):
        return name
    first = re.split(r"[/,;|+&]", brackets)[0].strip()
    is_code = 2 <= len(first) <= 5 and first.isalpha() and (first.islower() or first.isupper())
    return first if is_code and first.casefold() not in _NOT_AGENCIES else None
