"""An article → the news agency whose text it carries.

Looked for where outlets name it: in the author field ("dpa", "AFP/Max Muster"), in the dateline that opens the text
("Berlin (dpa) –", "LONDON (Reuters) -", "PARIS, 3 nov (AFP)") and in a credit that closes it ("© dpa-infocom",
"(dpa/afp)", "/nna"). A short code in the brackets of a dateline is taken for an agency whether or not it is known;
elsewhere only the agencies of the table count, since "(FDP)" and "(dlf)" close texts too. An agency that is merely
cited ("wie die dpa berichtet") is not the author of the text.
"""

from __future__ import annotations

import re

from brief.languages import table
from brief.model import Article

# What outlets print -> the name shown. Agencies of the countries whose languages brief knows.
KNOWN = {
    **{code: code for code in ("dpa", "epd", "KNA", "APA", "SDA", "sid", "dts", "AFP", "AP", "UPI", "PA", "AAP")},
    **{code: code for code in ("ANSA", "EFE", "ANP", "TT", "NTB", "STT", "PAP", "ČTK", "MTI", "BTA", "AFX", "AWP")},
    **{code: code for code in ("TASS", "IANS", "PTI", "ANI", "dapd", "ots", "LUSA", "Belga", "Ritzau", "Xinhua")},
    "Reuters": "Reuters", "Thomson Reuters": "Reuters", "Bloomberg": "Bloomberg", "Kyodo": "Kyodo",
    "Associated Press": "AP", "The Associated Press": "AP", "Agence France-Presse": "AFP", "Keystone-SDA": "SDA",
    "Europa Press": "Europa Press", "Agência Lusa": "LUSA", "Anadolu": "Anadolu", "Anadolu Agency": "Anadolu",
    "AA": "Anadolu", "Interfax": "Interfax", "ТАСС": "ТАСС", "РИА Новости": "РИА Новости", "Интерфакс": "Интерфакс",
    "Укринформ": "Укринформ", "ATS": "ATS", "Keystone-ATS": "ATS", "Adnkronos": "Adnkronos", "新华社": "新华社",
    "共同": "共同", "時事": "時事", "Yonhap": "Yonhap", "Agerpres": "Agerpres",
}  # fmt: skip
_BY_FOLDED = {code.casefold(): name for code, name in KNOWN.items()}
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
_SLASH = re.compile(r"^[^\W\d_][\w /-]{1,40}?/(?P<code>[^\W\d_]{2,8})\s*(?:\([^)]{1,20}\))?\s*[-–—:.]\s")
_CREDIT = re.compile(
    r"(?:©|\(c\)|[(\[/]|Quelle:|Source\s?:|Fuente:|Fonte:)\s*(?P<code>[^\W\d_][\w. -]{0,24}[^\W_]"
    r"(?:/[^\W\d_][\w-]*)*)\s*[)\]]?\W*$"
)
_SPLIT = re.compile(r"[/,;|+&]|\bund\b|\band\b|\bet\b|\by\b|\bmit\b")


def agency(article: Article) -> str | None:
    """The agency named in the author field, the dateline or the closing credit.

    Args:
        article: `author`, `text` and `body` are looked at.
    Returns:
        Its usual name ("dpa", "Reuters"), or an unknown code as it stands there; None where none is named.
    """
    text = article.text[article.body :].strip()
    return (
        _of_author(article.author)
        or _of_dateline(text[:_DATELINE_CHARS])
        or _of_credit(text[-_CREDIT_CHARS:])
    )


def _of_author(author: str | None) -> str | None:
    parts = _SPLIT.split(author or "")
    return next((name for part in parts if (name := _known(part))), None)


def _of_dateline(opening: str) -> str | None:
    if found := _DATELINE.search(opening) or _OPENING.search(opening):
        return _code(found["code"])
    if found := _SLASH.search(opening):
        return _known(found["code"])
    return None


def _of_credit(ending: str) -> str | None:
    found = _CREDIT.search(ending.splitlines()[-1]) if ending else None
    parts = _SPLIT.split(found["code"]) if found else []
    return next((name for part in parts if (name := _known(part))), None)


def _code(brackets: str) -> str | None:
    """The first agency of a dateline's brackets: a known one, else a short code of letters alone."""
    parts = [part.strip() for part in _SPLIT.split(brackets)]
    if name := next((known for part in parts if (known := _known(part))), None):
        return name
    first = parts[0]
    is_code = 2 <= len(first) <= 5 and first.isalpha() and (first.islower() or first.isupper())
    return first if is_code and first.casefold() not in _NOT_AGENCIES else None


def _known(part: str) -> str | None:
    folded = part.strip().casefold()
    # "dpa-infocom", "dpa-AFX", "AFP-Jiji": the house before the hyphen
    return _BY_FOLDED.get(folded) or _BY_FOLDED.get(folded.split("-")[0].strip())
