"""The lines of a mail → which of them are its sender's furniture: how to leave, why one gets it, who sends it, "view in
browser".

A line that offers to leave the list, in the second half, opens the footer; the footer is all that follows and the lines of
the same kind right before it. Elsewhere only lines that say nothing else go. The words for it are those of fifteen
languages, and they are words of the news as well (a club hosts a tournament, "austragen"; a court is an "Amtsgericht"), so
they count only in a link's few words, together with a word for mail, or in a line that is no sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from brief.sources.mail_lines import Line

MAX_CHARACTERS = 600  # of a line of furniture; legal notices are the longest
_MAX_AFTER = 2_500  # characters that a footer goes on for, behind the offer to leave
_MAX_BETWEEN = 5  # lines of a postal address
_FEW_WORDS = 5  # of a link: "Unsubscribe from this list"
_AT_TOP, _AT_END = 6, 12  # lines among which "view in browser" stands

_SENTENCE = re.compile(r"[.!?]$")
_SURE = re.compile(r"\bHR[AB] ?\d|ust-?id", re.IGNORECASE)

LEAVE = re.compile(
    r"unsubscri|opt[- ]?out|(?:leave|get off) (?:this|the|our) (?:list|mailing)|stop receiving"
    r"|no longer (?:wish|want) to receive"
    r"|\babmelden|abmeldung|abmeldelink|abbestell|austragen|(?:keine|nicht mehr) .{0,60}erhalten m[öo]chte"
    r"|newsletter (?:kündigen|verwalten)"
    r"|d[ée]sabonn|d[ée]sinscri|ne plus recevoir|darse? de baja|darme de baja|cancelar (?:la |mi "
    r"|tu )?suscripci|dejar de recibir"
    r"|(?:dis|annulla l.)iscri(?:vi|z)|cancella(?:rti|ti|re l.iscrizione)|non (?:desideri|vuoi) più ricevere"
    r"|cancelar (?:a |sua )?(?:inscri|subscri|assinatura)|descadastr|deixar de receber|afmelden|uitschrijv"
    r"|meld je af"
    r"|отпис(?:ат|ыва)|отказаться от (?:рассылки|подписки)|wypis(?:ać|z|anie)|rezygn(?:uj|ować|acj\w*) z"
    r"|odhlásit|odhlaš"
    r"|zrušit odběr|abonelikten (?:çık|ayrıl)"
    r"|avsluta (?:din )?prenumeration|avregistrera|avprenumerera|afmeld|framelding|avmeld|meld deg av"
    r"|peruuta (?:uutiskirje|tilaus)|lopeta tilaus",
    re.IGNORECASE,
)
_VIEW = re.compile(
    r"\b(?:view|read|open|see)\b.{0,40}\b(?:online|(?:in|on) (?:your|the|a|my) (?:web ?)?(?:browser|site"
    r"|website)|in browser|web version)"
    r"|^(?:web|online)[- ]?version$|having trouble (?:viewing|reading)|(?:im|in ihrem|in deinem"
    r"|mit dem) (?:web)?browser (?:an\w+|öffnen|lesen|anzeigen)"
    r"|(?:nicht|falls).{0,60}(?:richtig|korrekt|fehlerfrei|ordnungsgemäß) (?:an\w*|dar\w*)"
    r"|^(?:zur )?(?:online|web)[- ]?(?:ansicht|version)$"
    r"|(?:dans|avec) (?:votre|le|un) navigateur|version en ligne|s.affiche pas correctement|en (?:el|tu"
    r"|su) navegador|versión (?:web|online|en línea)"
    r"|nel (?:tuo )?browser|versione (?:web|online)|no (?:seu )?navegador|versão (?:web|online)|(?:in"
    r"|via) (?:je|uw|de) browser|webversie"
    r"|w przeglądarce|v prohlížeči|в браузере|веб-версия|tarayıcı(?:da|nızda)|i (?:din )?(?:webb?läsare"
    r"|browser|nettleser)|selaimessa",
    re.IGNORECASE,
)
_MAIL_WORDS = re.compile(
    r"newsletter|e-?mail|\bmail|mailing|verteiler|abonn|\bliste?\b|subscri|suscri|inscri|iscri|inscreve"
    r"|lettre|boletín|bollettin"
    r"|boletim|nieuwsbrief|рассылк|подписк|письм|biuletyn|odběr|zpráv|bülten|nyhetsbrev|nyhedsbrev|uutiskirj"
    r"|nachrichten erhalten",
    re.IGNORECASE,
)
_LEAVE_URL = re.compile(
    r"[/.](?:unsub\w*|opt-?out|abmeld\w*|abbestell\w*|austrag\w*|d[ée]sabonn\w*|d[ée]sinscri\w*|disiscri\w*|preferences)"
    r"(?:[/?#.]|$)",
    re.IGNORECASE,
)
# What speaks of the mail itself, even in a sentence.
_WHY = re.compile(
    r"you(?:.re| are) (?:receiv|getting|subscribed)|you (?:received|get) this|why (?:am|did) i (?:receiv|get)"
    r"|this (?:e-?mail|message|newsletter) (?:was|is).{0,20} sent|was this (?:e-?mail|newsletter)? ?forwarded"
    r"|(?:sie|du) (?:erhalten|erhältst|bekommst|bekommen) (?:diese|den|dieses).{0,20}(?:mail|newsletter"
    r"|nachricht)"
    r"|(?:diese|dieser) (?:e-?mail|mail|newsletter|nachricht).{0,60}(?:gesendet|versendet|verschickt"
    r"|geschickt|gerichtet)"
    r"|vous recevez (?:ce|cet)|recibe[ns]? (?:este|esta) (?:correo|e-?mail|boletín)|ricevi (?:questa|questo)"
    r"|está recebendo (?:este|esta)|(?:je|u) ontvangt (?:deze|dit)|вы получили это|otrzymuje\w* t[eę]"
    r"|(?:change how you receive|wie (?:sie|du) diese|dont vous recevez ces|cómo recibes? estos|come ricev[ei] queste)"
    r" .{0,12}(?:mail|newsletter|correo|courrier)"
    r"|(?:manage|update|change|edit) (?:your )?.{0,20}(?:preferences|profile|subscription)|profil (?:ändern"
    r"|bearbeiten|verwalten)"
    r"|einstellungen (?:ändern|verwalten|anpassen)|forward this|forward to a friend|newsletter weiterempfehlen"
    r"|newsletter weiterleiten|address ?book|ins adressbuch|alle rechte vorbehalten|all rights reserved"
    r"|tous droits réservés"
    r"|todos los derechos reservados|tutti i diritti riservati|©|\(c\) ?20\d\d|noch keine? abonnent",
    re.IGNORECASE,
)
# What stands in the news, too; so only where the line is no sentence.
_IMPRINT = re.compile(
    r"copyright|(?:our|postal) (?:mailing )?address|^impressum\b|^imprint\b|datenschutz|privacy"
    r"|confidentialité|privacidad"
    r"|herausgeber(?:in)? ?:|geschäftsführ|amtsgericht|registergericht|\bHR[AB] ?\d|ust-?id|verantwortlich"
    r"|p\.? ?o\.? box|postfach \d"
    r"|(?:follow|find|join) us|folg(?:en sie|e|t) uns|suivez-nous|síguenos|seguici|powered by|gesendet an"
    r"|sent to \S+@"
    r"|\b(?:rue|avenue|via|piazza|calle|plaza|rua|ulica|ul\.) [\w' ]{2,30},? ?\d|\w(?:straße|strasse|str\."
    r"|platz|allee|gasse) \d"
    r"|\b\d+\w? [\w ]{2,30}(?:street|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd|lane|suite)\b",
    re.IGNORECASE,
)
_POSTCODE = re.compile(
    r"(?:^|[\s,·|-])(?:[A-Z]{1,2}-)?\d{4,5} [A-ZÄÖÜ][\w .'’/()–-]{1,40}$|\b[A-Z]{2} \d{5}(?:-\d{4})?\b"
)
_SOCIAL = re.compile(
    r"(?:\W|facebook|instagram|twitter|linkedin|youtube|mastodon|bluesky|threads|whatsapp|telegram|tiktok"
    r"|xing|x|rss|pinterest)+",
    re.IGNORECASE,
)


def furniture(lines: Sequence[Line]) -> set[int]:
    """The numbers of the lines that are the sender's furniture."""
    texts = [line.text for line in lines]
    at_ends = {*range(_AT_TOP), *range(len(lines) - _AT_END, len(lines))}
    gone = {n for n in at_ends & set(range(len(lines))) if _offers_a_view(lines[n])}
    leaving = [n for n, line in enumerate(lines) if offers_to_leave(line)]
    first = _footer(texts, leaving)
    gone |= {*leaving, *range(first, len(lines))}
    return gone | set(range(_imprint(lines, first), first))


def offers_to_leave(line: Line) -> bool:
    """Whether a line offers to leave the list: in a link of few words, or with a word for mail and a way to do it."""
    text = line.text
    if len(text) > MAX_CHARACTERS:
        return False
    links = [part for part in line.parts if part.href and part.text.strip()]
    few = [part for part in links if len(part.text.split()) <= _FEW_WORDS]
    if any(LEAVE.search(part.text) or _LEAVE_URL.search(part.href or "") for part in few) and not _is_prose(
        line
    ):
        return True
    if LEAVE.search(text) and any(_LEAVE_URL.search(part.href or "") for part in links):
        return True
    has_a_way = bool(links) or "http" in text or "@" in text or len(text) <= 60
    return has_a_way and bool(LEAVE.search(text) and _MAIL_WORDS.search(text)) and not _is_prose(line)


def _offers_a_view(line: Line) -> bool:
    """Whether a short line with a link offers the mail as a page."""
    return len(line.text) <= 200 and bool(line.hrefs or "http" in line.text) and bool(_VIEW.search(line.text))


def is_imprint(line: Line) -> bool:
    """Whether a line says who sends the mail and why, where they live and where else they are found."""
    text = line.text
    if _SOCIAL.fullmatch(text) or _WHY.search(text):
        return len(text) <= MAX_CHARACTERS
    if len(text) > 250 or (_SENTENCE.search(text) and not _SURE.search(text)):
        return False
    return bool(_IMPRINT.search(text) or _POSTCODE.search(text))


def _is_prose(line: Line) -> bool:
    """A paragraph of several sentences in which the offer is an aside."""
    return len(line.text) > 300 and len(re.findall(r"[.!?] ", line.text)) > 2 and not line.href


def _imprint(lines: Sequence[Line], end: int) -> int:
    """The number of the first line of the imprint that stands before `end`; lines of an address may stand in it."""
    while end > 0:
        near = range(end - 1, max(-1, end - 1 - _MAX_BETWEEN), -1)
        found = next((n for n in near if is_imprint(lines[n]) or offers_to_leave(lines[n])), None)
        if found is None or any(
            len(line.text) > 80 or _SENTENCE.search(line.text) for line in lines[found + 1 : end]
        ):
            break
        end = found
    return end


def _footer(texts: Sequence[str], leaving: Sequence[int]) -> int:
    """The number of the line that opens the footer; that behind the last where there is none."""
    before = [0, *accumulate(map(len, texts))]
    most = min(_MAX_AFTER, max(before[-1] / 2, 400))
    return next((number for number in leaving if before[-1] - before[number] <= most), len(texts))
