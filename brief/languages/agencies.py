"""What outlets print of a news agency → the name shown, for the agencies of the countries whose languages brief knows."""

from __future__ import annotations

import re

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
# Names of several words; alone most of these words say nothing of who reports.
_IN_FULL = {
    "Deutsche Presse-Agentur": "dpa", "Deutsche Presseagentur": "dpa", "Deutschen Presse-Agentur": "dpa",
    "Evangelischer Pressedienst": "epd", "Katholische Nachrichten-Agentur": "KNA", "Sport-Informations-Dienst": "sid",
    "Austria Presse Agentur": "APA", "Austria Presse-Agentur": "APA", "Schweizerische Depeschenagentur": "SDA",
    "Agence télégraphique suisse": "ATS", "Agence France Presse": "AFP", "Bloomberg News": "Bloomberg", "PA Media": "PA",
    "Press Association": "PA", "United Press International": "UPI", "Australian Associated Press": "AAP",
    "Canadian Press": "The Canadian Press", "The Canadian Press": "The Canadian Press", "Press Trust of India": "PTI",
    "Agencia EFE": "EFE", "Agenzia ANSA": "ANSA", "Agência Brasil": "Agência Brasil", "Ritzaus Bureau": "Ritzau",
    "Algemeen Nederlands Persbureau": "ANP", "Tidningarnas Telegrambyrå": "TT", "Norsk Telegrambyrå": "NTB",
    "Suomen Tietotoimisto": "STT", "Polska Agencja Prasowa": "PAP", "Česká tisková kancelář": "ČTK",
    "Anadolu Ajansı": "Anadolu", "Kyodo News": "Kyodo", "Jiji Press": "Jiji Press",
}  # fmt: skip
_BY_FOLDED = {code.casefold(): name for code, name in (KNOWN | _IN_FULL).items()}
_BEHIND = re.compile(
    r"(?<=\w)\s?\([^()]*\)"
)  # "Deutsche Presse-Agentur (dpa)", but "Auswärtige Autoren (AA)"
_SPLIT = re.compile(r"[/,;|+&]|\b(?:und|and|et|y|e|mit)\b")
# What a credit says beside the name: "Mit Material der dpa", "con información de EFE", "Quelle: dpa".
_BESIDE = re.compile(
    r"\W*(?:(?:(?:quelle|source|fuente|fonte|bron|źródło|text)\s?:|copyright|\d{4}|mit|with|avec|con|com|met|von|by|"
    r"material|informationen|inhalten|files?|inputs?|informations?|información|informações|informazioni|"
    r"der|des|from|de|da|di|du|van|la)\s+)*",
    re.IGNORECASE,
)
_BESIDE_NAME = re.compile(r"[^\W\d_]{2,4}")  # a region, who wrote or checked it: "dpa/lno", "SDA/mk"


def agency_named(part: str) -> str | None:
    """The agency that a name or code means: of "dpa-infocom", "AFP-Jiji" the house before the hyphen."""
    folded = part.strip().casefold()
    return _BY_FOLDED.get(folded) or _BY_FOLDED.get(folded.split("-")[0].strip())


def credited(credit: str) -> str | None:
    """The first agency among the names of a credit: "Ada Krone/dpa", "Mit Material der dpa", "dpa-infocom, dpa:260302-99-1/3"."""
    return next((name for part in _parts(credit) if (name := agency_named(part))), None)


def is_credit(text: str) -> bool:
    """Whether a text is a credit and nothing else: "(dpa/lno)", "mit AFP"."""
    parts = _parts(text)
    known = list(map(agency_named, parts))
    return any(known) and all(
        name or _BESIDE_NAME.fullmatch(part) for name, part in zip(known, parts, strict=True)
    )


def _parts(credit: str) -> list[str]:
    return [
        part
        for one in _SPLIT.split(_BEHIND.sub("", credit))
        if (part := _BESIDE.sub("", one, count=1).strip(" ()[]©.:|–—-"))
    ]
