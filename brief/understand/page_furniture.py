"""A block of a page → whether it is the outlet's furniture rather than the article's text.

Short blocks that say nothing of the event: prompts to read on, subscribe, share or comment, credits,
reading times, labels of advertisements, in the languages of the first rank. A block counts only where the
pattern covers it whole or opens it as such prompts do; a sentence of the article that only contains such
words stays.
"""

from __future__ import annotations

import re

MAX_CHARACTERS = 300  # longer blocks are text, whatever they open with

# The whole block, small letters, punctuation at its ends aside.
_WHOLE = re.compile(
    r"""
    (?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|reklama?|annonse?
    |mainos|реклама|advertisement\ \d.*)
    |article\ content|story\ continues\ below.*|(?:der\ )?artikel\ (?:wird\ )?(?:nach|unter)\ der\ (?:anzeige
    |werbung).*
    |embed|video|audio|foto|image|newsletter|popular|trending|kommentare?|comments?|share|teilen|drucken|summary
    |(?:auch|ebenfalls|außerdem)\ interessant|das\ könnte\ (?:sie|dich)\ (?:auch\ )?interessieren
    |mehr\ zum\ thema|mehr\ (?:themen|dazu).*
    |(?:ähnliche|weitere|verwandte)\ (?:artikel|themen|links|beiträge|nachrichten)|lesen\ sie\ (?:auch|mehr).*
    |lies\ auch.*
    |weiterführende\ links|eigene\ recherchen?|quellen?\ ?:.{0,60}|\(?(?:mit\ )?(?:dpa|afp|apa|sda|reuters|sid
    |ap|ntb|epd|kna)(?:[/,\ ]+\w{2,8}){0,4}\)?
    |mit\ agenturmaterial|mit\ material\ von\ .{2,40}|fehler\ gefunden.{0,30}|lesedauer.{0,30}
    |(?:ca\.\ )?\d+\ minuten?\ (?:lesezeit|lesedauer)
    |read\ more|more\ from\ .{2,40}|related(?:\ (?:articles?|stories|content|topics))?|(?:you\ )?(?:may
    |might)\ also\ like|recommended|see\ also|most\ read
    |\d+\s?min(?:ute)?s?\ read|(?:this\ is\ a\ )?breaking\ new[s]?\ story.{0,40}|first\ published\ .{2,60}
    |join\ our\ commenting\ forum
    |lire\ aussi.*|à\ lire\ aussi.*|sur\ le\ même\ sujet|temps\ de\ lecture.*|noticias?\ relacionadas?
    |leer\ también.*|lee\ también.*|más\ información|te\ puede\ interesar
    |leggi\ anche.*|articoli\ correlati|leia\ (?:também|mais).*|veja\ também.*|lees\ ook.*|lees\ meer.*
    |gerelateerd|czytaj\ (?:więcej|także|też|również).*|zobacz\ (?:także|też|również).*
    |les\ også.*|læs\ også.*|läs\ (?:också|mer|även).*|lue\ myös.*|čtěte\ (?:také|více).*|ayrıca\ okuyun.*
    |ilgili\ haberler|etiketler\ ?:?|читайте\ также.*|читайте\ ещ[её].*|по\ теме
    |baca\ juga.*|čítajte.*|kort\ fortalt
    |copyright\ .*|©.*|all\ rights\ reserved.*|alle\ rechte\ vorbehalten.*
    |(?:posted|published|updated|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd)\ (?:on|am|le|el|il|em|op)
    |\(quelle:.{2,60}\)|\W*|schlagwörter.{0,20}|kommentar\ (?:abgeben|schreiben)|beiträge\ aus\ dem\ forum
    |dieser\ artikel\ ist\ .{0,20}erschienen.{0,60}
    |(?:zuletzt\ )?(?:veröffentlicht|aktualisiert|erstellt|stand|published|updated|last\ updated|publié
    |mis\ à\ jour|publicado|actualizado|pubblicato|aggiornato
    |publicerad|uppdaterad|publisert|oppdatert|opublikowano|aktualizacja|publikováno|güncelleme|опубликовано
    |обновлено)\b[^.]{0,15}\d.{0,60}
    """,
    re.VERBOSE | re.IGNORECASE,
)
# How a short block opens that asks for something.
_OPENS = re.compile(
    r"""
    (?:read\ more|also\ read|related|lesen\ sie\ (?:auch|hier|dazu|mehr)|lesetipp|mehr\ zum\ thema
    |auch\ interessant|lire\ aussi|à\ lire\ aussi|lea\ también|lee\ también
    |leggi\ anche|leia\ também|leia\ mais|lees\ ook|czytaj\ (?:więcej|także|też|również)|les\ også|læs\ også
    |läs\ också|läs\ mer|lue\ myös|čtěte\ také
    |читайте\ также|baca\ juga|click\ here\ to|watch\ (?:more|below|the\ video)|listen\ here)\b
    |(?:watch|listen|video|podcast|gallery)\s?:\s
    |>>\ |▶|►|•\ e-?mail:|©|copyright\ |\(c\)\ |follow\ us|folg(?:en\ sie|st\ du|e|t)\ .{0,40}(?:whatsapp
    |instagram|facebook|telegram|google|kanal)
    |(?:aktuelle|alle)\ nachrichten\ .{0,40}(?:handy|app|whatsapp|newsletter)|abonnier|subscribe\ (?:to|now
    |for)|sign\ up\ (?:for|to)|melden\ sie\ sich\ .{0,40}(?:an|newsletter)
    |jetzt\ (?:abonnieren|anmelden|registrieren|herunterladen)|hier\ geht\ es\ zu|inscrivez-vous|abonnez-vous
    |suscríb|iscriviti|abbonati|assine|inscreva-se|schrijf\ je\ in
    |du\ musst\ dich\ einloggen|esta\ funcionalidad\ es\ sólo|join\ thought-provoking
    |reviews\ and\ recommendations\ are\ unbiased
    """,
    re.VERBOSE | re.IGNORECASE,
)
# An offer, and a request to take it, anywhere in a short block.
_OFFER = re.compile(
    r"newsletter|(?:whatsapp|telegram)-?\s?kanal|push-(?:nachricht|mitteilung)|e-?paper|whatsapp channel|podcast"
    r"|\bapps?\b.{0,20}\b(?:ios|android|iphone)\b|\b(?:our|unsere|notre|nuestra|nostra|nossa)\b.{0,30}\bapps?\b",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"abonnier|abonnez|anmeld|registrier|subscribe|sign up|hier entlang|kostenlos|inscri|iscriv|suscr[ií]|assine"
    r"|folg(?:en|e|st)\b|download|herunterladen|télécharge|descarg|scarica",
    re.IGNORECASE,
)


def is_furniture(text: str) -> bool:
    """Whether a block of text belongs to the outlet's page and not to its article."""
    if len(text) > MAX_CHARACTERS:
        return False
    bare = text.strip(" .:!?,;–—-|>»«›‹*\"'„“”")
    asks = _OFFER.search(text) and _REQUEST.search(text)
    return bool(asks or _WHOLE.fullmatch(bare) or _OPENS.match(text))
