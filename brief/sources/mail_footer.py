"""The lines of a mail → which of them are its sender's furniture: how to leave, why one gets it, who sends it, "view in
browser".

A line that offers to leave the list, in the second half, opens the footer; the footer is all that follows and the lines of
the same kind right before it. Elsewhere only lines that say nothing else go. Words of fifteen languages. A long paragraph
that merely mentions such things is text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from brief.sources.mail_lines import Line

MAX_CHARACTERS = 600  # of a line of furniture; legal notices are the longest
_MAX_AFTER = 2_500  # characters that a footer goes on for, behind the offer to leave
_MAX_BETWEEN = 5  # lines of a postal address

_SENTENCE = re.compile(r"[.!?]$")

LEAVE = re.compile(
    r"unsubscri|opt[- ]?out|(?:leave|get off) (?:this|the|our) (?:list|mailing)|stop receiving"
    r"|no longer (?:wish|want) to receive"
    r"|abmelden|abmeldung|abbestell|austragen|abmeldelink|(?:keine|nicht mehr) .{0,60}erhalten m[öo]chte"
    r"|newsletter (?:kündigen|verwalten)"
    r"|d[ée]sabonn|d[ée]sinscri|ne plus recevoir|darse? de baja|darme de baja|cancelar (?:la |mi "
    r"|tu )?suscripci|dejar de recibir"
    r"|(?:dis|annulla l.)iscri(?:vi|z)|cancella(?:rti|ti|re l.iscrizione)|non (?:desideri|vuoi) più ricevere"
    r"|cancelar (?:a |sua )?(?:inscri|subscri|assinatura)|descadastr|deixar de receber|afmelden|uitschrijv"
    r"|meld je af"
    r"|отпис(?:ат|ыва)|отказаться от (?:рассылки|подписки)|wypis(?:ać|z|anie)|rezygn|odhlásit|odhlaš"
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
_ABOUT = re.compile(
    r"©|\(c\) ?20\d\d|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos|tutti i diritti"
    r"|(?:you(?:.re| are) (?:receiv|getting|subscribed)|you (?:received|get) this|why (?:am|did) i (?:receiv|get)"
    r"|this (?:e-?mail|message|newsletter) (?:was|is).{0,20} sent)"
    r"|sie erhalten (?:diese|den|dieses)|du (?:erhältst|bekommst) (?:diese|den)|(?:diese|dieser"
    r"|die) (?:e-?mail|mail|newsletter|nachricht).{0,60}"
    r"(?:gesendet|versendet|verschickt|geschickt|gerichtet)|vous recevez (?:ce|cet)|recibe[ns]? (?:este|esta)"
    r"|ricevi (?:questa|questo)"
    r"|está recebendo|je ontvangt|u ontvangt|вы получили|otrzymuj|(?:our|postal) (?:mailing )?address"
    r"|^impressum\b|^imprint\b|^datenschutz"
    r"|privacy (?:policy|notice|statement)|politique de confidentialité|política de privacidad"
    r"|datenschutzerklärung|herausgeber(?:in)? ?:"
    r"|geschäftsführ|amtsgericht|registergericht|\bHR[AB] ?\d|ust-?id|verantwortlich (?:i\. ?s\. ?d|im sinne"
    r"|für den inhalt)|p\.? ?o\.? box|postfach \d"
    r"|(?:manage|update|change|edit) (?:your )?.{0,20}(?:preferences|profile|settings|subscription)"
    r"|einstellungen (?:ändern|verwalten|anpassen)"
    r"|profil (?:ändern|bearbeiten|verwalten)|forward(?:ed)? (?:this|to a friend)|weiterempfehlen"
    r"|newsletter weiterleiten|(?:add|tell) .{0,30}address ?book"
    r"|adressbuch|(?:follow|find|join) us|folg(?:en sie|e|t) uns|suivez-nous|síguenos|seguici|powered by"
    r"|gesendet an|sent to \S+@|was this forwarded"
    r"|noch kein(?:e)? abonnent|melde[nt]? (?:sie |dich |euch )?(?:sich )?hier (?:für|zum)|feedback\?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"^\W*(?:[\w .,&'’|·•/–-]{0,80}\s)?(?:[A-Z]{1,2}-)?\d{4,5} [A-ZÄÖÜ][\w .,'’/()–-]{1,60}$"
    r"|\b[A-Z]{2} \d{5}(?:-\d{4})?\b"
    r"|\w(?:straße|strasse|str\.|platz|allee|weg|gasse|ufer|damm) \d+\w?\b|\b\d+\w? [\w ]{2,30}(?:street"
    r"|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd|lane|suite)\b"
    r"|\b(?:rue|avenue|via|piazza|calle|plaza|rua|ulica|ul\.) [\w' ]{2,30},? ?\d",
    re.IGNORECASE,
)
_SOCIAL = re.compile(
    r"(?:\W|facebook|instagram|twitter|linkedin|youtube|mastodon|bluesky|threads|whatsapp|telegram|tiktok"
    r"|xing|x|rss|pinterest)+",
    re.IGNORECASE,
)


def furniture(lines: Sequence[Line]) -> set[int]:
    """The numbers of the lines that are the sender's furniture."""
    texts = [line.text for line in lines]
    short = [len(text) <= MAX_CHARACTERS for text in texts]
    gone = {n for n, text in enumerate(texts) if len(text) <= 250 and _VIEW.search(text)}
    gone |= {n for n, line in enumerate(lines) if short[n] and offers_to_leave(line) and not _is_prose(line)}
    first = _footer(texts, gone=[n for n in gone if LEAVE.search(texts[n])])
    gone |= set(range(first, len(lines)))
    return gone | set(range(_imprint(lines, first), first))


def offers_to_leave(line: Line) -> bool:
    """Whether a line offers to leave the list: it says so, and has a link or little else."""
    text = line.text
    linked = any(LEAVE.search(part.text) or LEAVE.search(part.href or "") for part in line.parts if part.href)
    return linked or bool(
        LEAVE.search(text) and (line.hrefs or "http" in text or "@" in text or len(text) <= 60)
    )


def is_imprint(line: Line) -> bool:
    """Whether a line says who sends the mail and why, where they live and where else they are found."""
    text = line.text
    return bool(
        (len(text) <= 250 and (_ABOUT.search(text) or _ADDRESS.search(text)))
        or _SOCIAL.fullmatch(text)
        or offers_to_leave(line)
    ) or (len(text) > 250 and len(_ABOUT.findall(text)) > 1)


def _is_prose(line: Line) -> bool:
    """A paragraph of several sentences in which the offer is an aside."""
    return len(line.text) > 300 and len(re.findall(r"[.!?] ", line.text)) > 2 and not line.href


def _imprint(lines: Sequence[Line], end: int) -> int:
    """The number of the first line of the imprint that stands before `end`; lines of an address may stand in it."""
    while end > 0:
        near = range(end - 1, max(-1, end - 1 - _MAX_BETWEEN), -1)
        found = next((n for n in near if len(lines[n].text) <= MAX_CHARACTERS and is_imprint(lines[n])), None)
        if found is None or any(
            len(line.text) > 80 or _SENTENCE.search(line.text) for line in lines[found + 1 : end]
        ):
            break
        end = found
    return end


def _footer(texts: Sequence[str], gone: Sequence[int]) -> int:
    """The number of the line that opens the footer; that behind the last where there is none."""
    before = [0, *accumulate(map(len, texts))]
    most = min(_MAX_AFTER, max(before[-1] / 2, 400))
    return next((number for number in sorted(gone) if before[-1] - before[number] <= most), len(texts))
