"""Which sentences of an article are no sentences: scraps that never belong in a brief where there are others.

Datelines ("Wien –", "(dpa)"), headings and captions without final punctuation, scraps of fewer than five
words, rows of tables and items of lists, lead-ins that end with a colon, and what an outlet adds to its articles:
"Lesen Sie auch", "Read more", prompts to subscribe, photo credits and captions, and announcements of what is to come
("Was hinter dem Streit steckt.", "Here's what to know.").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

# Below this a sentence is a heading, a scrap of a quotation or an exclamation.
MIN_WORDS = 5

# Looked for in the last few characters only, which is six times faster than in all; and only where the last two are
# no letter and full stop, as nine of ten have.
_TAIL = 10
_ENDS = re.compile(r"[.!?…。！？؟।॥։]['\"’”“»«›‹」』)\]\s]*$")
_CUT = re.compile(r"[(\[](?:\.\.\.|…)[)\]]\W*$")
_ITEM = re.compile(r"\s*(?:[•‣◦▪●■►*·]|[-–+]\s|\d{1,2}[.)]\s\S+$)")
# The digits of the languages with a pack. Written out they are found in half the time of \d.
_MARKS = ".!:»“”\"'"
FIGURE = re.compile("[0-9٠-٩۰-۹०-९๐-๙０-９]+")

# What outlets put between paragraphs, by language; looked for at the start of short sentences.
_MAX_ADDED = 20  # words
_ADDED = re.compile(
    r"""\W*(?:
    lesen\ sie\ (?:auch|mehr|hier|dazu|weiter) | mehr\ (?:zum\ thema|dazu|lesen)\b | mehr\ (?:infos|informationen)\ (?:hier|unter)
  | das\ könnte\ sie\ auch | jetzt\ (?:abonnieren|anmelden|registrieren) | (?:foto|bild|grafik|quelle)s?\s*: | siehe\ auch
  | anzeige\b | newsletter\ (?:abonnieren|bestellen) | hier\ (?:geht\ es|geht's|klicken|(?:lesen|finden|erfahren|sehen)\ sie)
  | (?:detailansicht|bildansicht)\ öffnen | (?:bild\ )?vergrößern | (?:archiv|symbol)(?:bild|foto)\b
  | (?:das|dieses)\ (?:archiv|symbol)?(?:bild|foto|porträt|portrait)\ (?:von\ \S+\ |aus\ \S+\ )?zeigt | auf\ dem\ (?:bild|foto)\b
  | read\ (?:more|also|next|the\ full)\b | scroll\ down\b | click\ here\b | sign\ up\b | subscribe\b | see\ also\b
  | more\ on\ this\b | related\ (?:stories|articles)\b | (?:photo|image|picture|file\ photo|video|source)s?\s*: | advertisement\b
  | to\ (?:view|read|continue\ reading)\ (?:the|this)\ (?:full|rest) | for\ the\ latest\ (?:news|stories) | posted\ on\b
  | listen\ (?:here|now|to\ the\ podcast)\b | download\ (?:the|our)\b
  | here(?:['’]s|\ is)\ (?:what|why|how|everything)\b
  | what\ (?:you\ need\ )?to\ (?:know|expect|watch)\b
  | (?:this|an?|the)\ (?:undated\ |file\ )?(?:photo|picture|image)\ (?:shows|taken)
  | stock\ image\b | for\ confidential\ support\b | follow\ us\b | share\ this\b | watch\ (?:the\ )?video\b | watch\ now\b
  | voici\ (?:ce\ qu|pourquoi|comment) | toutes\ les\ (?:infos?|actualités)\ de\ ce | en\ v[ií]deo\b | vídeo\s*:
  | (?:à\ )?lire\ aussi | lire\ la\ suite | voir\ aussi | abonnez-vous | inscrivez-vous | crédits?\s*: | en\ savoir\ plus
  | lea\ (?:también|más)\b | lee\ (?:también|más)\b | leer\ más | (?:te|le)\ puede\ interesar | suscríbete | síguenos
  | leggi\ anche | leggi\ di\ più | abbonati\b | iscriviti\b | foto\s*: | leia\ (?:também|mais) | assine\b | inscreva-se
  | lees\ (?:ook|meer) | meer\ lezen | abonneer\b | beeld\s*: | читайте\ (?:также|ещё|еще|далее) | подписывайтесь | фото\s*:
  | czytaj\ (?:też|także|więcej|również) | zobacz\ (?:też|także|również) | fot\.\s | čtěte\ (?:také|též|více) | přečtěte\ si
  | ayrıca\ (?:okuyun|bakınız) | abone\ olun | läs\ (?:också|även|mer) | les\ (?:også|mer) | læs\ (?:også|mere) | lue\ myös
  | baca\ juga | ikusi\ gehiago | читайте\ також | citește\ și | διαβάστε\ (?:επίσης|ακόμη)
    )""",
    re.VERBOSE,
)
# How announcements end; looked for only where the last word is one of these.
_LAST_WORDS = frozenset("hier artikel überblick here ici aquí qui hieronder".split())
_ANNOUNCED = re.compile(
    r"""(?:
    (?:erfahren|lesen|finden|sehen)\ sie\ (?:mehr\ )?(?:dazu\ |darüber\ )?hier
  | (?:erfahren|erfährst|lesen|liest)\b.{0,30}\ in\ diesem\ artikel
  | (?:alles\ wichtige|die\ wichtigsten\ .{3,40})\ im\ überblick | (?:read|click|watch|listen|subscribe|sign\ up)\b.{0,20}\ here
  | à\ (?:suivre|lire|retrouver)\b.{0,20}\ ici
  | (?:lea|lee|siga|consulte)\b.{0,20}\ aquí | (?:leggi|segui)\b.{0,20}\ qui
    )\W*$""",
    re.VERBOSE,
)
_TAIL_ANNOUNCED = 70
# A question that is not asked: "Warum der Bau stockt.", "Wie es weitergeht und wer zahlt."
_CLAUSES = re.compile(
    r"(?:(?:und |oder )?(?:was|warum|weshalb|wieso|wohin|woher|inwiefern|wo|welche[rsnm]?|worum|worauf|wie"
    r"(?= (?:das|es|sich|man|sie|er|wir|oft) ))\b[^,:;–]*[a-zäöüß][dent][,.] ?)+"
)
_ASKING = frozenset(
    "was warum weshalb wieso wohin woher inwiefern wo welche welcher welches worum worauf wie".split()
)
_START = 40  # characters, lower-cased: three times as fast as a look that ignores case


def fragments(texts: Sequence[str], lengths: Sequence[int], figures: Sequence[bool]) -> list[bool]:
    """For each sentence whether it is a scrap.

    Args:
        texts: the sentences.
        lengths: how many words each has.
        figures: whether each has a digit in it.
    Returns:
        Flags in order. Where a language does not end its sentences with marks (Thai), nothing is told from them.
    """
    plain = [text[-1:] == "." and text[-2:-1].isalpha() for text in texts]
    ends = [end or _ENDS.search(text[-_TAIL:]) is not None for end, text in zip(plain, texts, strict=True)]
    marked = any(ends)
    return [
        length < MIN_WORDS
        or (marked and not end)
        or (not whole and _CUT.search(text[-_TAIL:]) is not None)
        or (figure and 5 * len(FIGURE.findall(text)) > 3 * length)  # a result, a table's row, opening hours
        or _is_added(text, length)
        for text, length, figure, whole, end in zip(texts, lengths, figures, plain, ends, strict=True)
    ]


def _is_added(text: str, n_words: int) -> bool:
    """A table's row, an item of a list, or what the outlet adds."""
    return (
        "|" in text
        or "\t" in text
        or (not text[0].isalpha() and _ITEM.match(text) is not None)
        or ", wie hier " in text  # under a picture
        or "pic.twitter.com" in text
        or " fait le point" in text
        or (n_words <= _MAX_ADDED and _ADDED.match(text[:_START].lower()) is not None)
        or _is_announced(text)
    )


def _is_announced(text: str) -> bool:
    """What the article is going to tell: said without telling it."""
    first, last = text.split(None, 1)[0].lower(), text.rsplit(None, 1)[-1].strip(_MARKS).lower()
    return (last in _LAST_WORDS and _ANNOUNCED.search(text[-_TAIL_ANNOUNCED:].lower()) is not None) or (
        first in _ASKING and text[-1] == "." and _CLAUSES.fullmatch(text.lower()) is not None
    )
