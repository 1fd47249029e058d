"""A mail whose text is another mail, forwarded by hand → that mail: its text, and its subject, sender and date.

Mail programs put a line ("Forwarded message", "Weitergeleitete Nachricht") and a few of the headers above what they forward.
Where a mail begins with those, they are taken off, and what they say counts instead of the headers of the mail around. Where
its sender has written something first, nothing is touched: whose words are whose would be lost.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import parseaddr

from brief import markup
from brief.sources import mail_lines

_WORDS = re.compile(
    r"(?:begin |anfang der |début du |inicio del? |inizio )?(?:(?:original|forwarded) message|fwd message|"
    r"(?:weitergeleitete[nr]?|ursprüngliche) (?:nachricht|e-?mail)|message (?:transféré|d.origine|original)"
    r"|mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale)|mensagem (?:encaminhada|original)"
    r"|(?:doorgestuurd|oorspronkelijk) bericht|пересылаемое (?:сообщение|письмо)|(?:przekazana|oryginalna) wiadomość"
    r"|(?:přeposlaná|původní) zpráva|vidarebefordrat meddelande|videresendt (?:meddelelse|melding)"
    r"|välitetty viesti|iletilen ileti)",
    re.IGNORECASE,
)
_OPENING = re.compile(rf"\W*{_WORDS.pattern}\W*", re.IGNORECASE)
_NAMES = {
    "subject": "subject betreff objet asunto oggetto assunto onderwerp тема temat předmět ämne emne aihe konu",
    "from": "from von de da van от od från fra lähettäjä kimden",
    "date": "date datum sent gesendet envoyé fecha enviado data inviato дата отправлено wysłano odesláno skickat sendt tarih"
    " lähetetty verzonden",
    "": "to an à para a aan кому do komu till til kime vastaanottaja cc bcc kopie reply-to antwort",
}
_KNOWN = {word: name for name, words in _NAMES.items() for word in words.split()}
_FIELD = re.compile(r"\s*\*?(?P<name>[^\W\d_][\w-]{0,15})\*?\s?:\*?\s+(?P<value>\S.*)")
MIN_FIELDS = 2
MAX_LINES = 40  # among which they stand
MAX_BEFORE = 20_000  # characters of HTML before the first words, styles included


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarded:
    """What a mail's program put above the mail that it forwards; "" where it says nothing, or nothing is forwarded."""

    subject: str = ""
    sender: str = ""  # a name
    date: str = ""  # as it stands there
    n_lines: int = 0  # that say it


def of_html(html: str) -> tuple[str, Forwarded]:
    """A mail's HTML without what its program put above the mail it forwards, and what that says."""
    tree = markup.tree(html) if _WORDS.search(html[:MAX_BEFORE]) else None
    if tree is None:
        return html, Forwarded()
    lines = mail_lines.of_html(tree)
    found = _read([line.text for line in lines])
    return (mail_lines.without(tree, lines[: found.n_lines]) if found.n_lines else html), found


def of_text(text: str) -> tuple[str, Forwarded]:
    """The same of a mail's plain text."""
    lines = text.split("\n")
    found = _read(lines)
    return "\n".join(lines[found.n_lines :]), found


def begins(lines: Sequence[str]) -> bool:
    """Whether another mail begins here, with the headers that mail programs put above one they quote."""
    if not (_OPENING.fullmatch(lines[0]) or _FIELD.fullmatch(lines[0])):
        return False
    if _read(lines).n_lines:
        return True
    named = [match["name"].lower() if (match := _FIELD.fullmatch(line)) else "" for line in lines[:4]]
    return len({"from", "date", "subject"} & {_KNOWN.get(name, "") for name in named}) == 3


def _read(lines: Sequence[str]) -> Forwarded:
    """What the first lines say, blank ones not counted."""
    said = [number for number, line in enumerate(lines[:MAX_LINES]) if line.strip()]
    if not said or not _OPENING.fullmatch(lines[said[0]]):
        return Forwarded()
    fields: dict[str, str] = {}
    end = n_fields = 0
    for number in said[1:]:
        match = _FIELD.fullmatch(lines[number])
        if match is None or match["name"].lower() not in _KNOWN:
            break
        fields.setdefault(_KNOWN[match["name"].lower()], match["value"].strip())
        end, n_fields = number + 1, n_fields + 1
    if n_fields < MIN_FIELDS:
        return Forwarded()
    sender = parseaddr(re.sub(r"\[mailto:|\]", "", fields.get("from", "")))[0].strip("\"' *")
    return Forwarded(
        subject=fields.get("subject", ""), sender=sender, date=fields.get("date", ""), n_lines=end
    )
