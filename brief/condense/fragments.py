"""Which sentences of an article are no sentences: scraps that never belong in a brief where there are others.

Datelines ("Wien –", "(dpa)"), headings and captions without final punctuation, scraps of fewer than five
words, rows of tables and items of lists, lead-ins that end with a colon, and what an outlet adds to its articles:
"Lesen Sie auch", "Read more", prompts to subscribe, photo credits.
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
FIGURE = re.compile("[0-9٠-٩۰-۹०-९๐-๙０-９]+")

# What outlets put between paragraphs, by language; looked for at the start of short sentences.
_MAX_ADDED = 20  # words
_ADDED = re.compile(
    r"""\W*(?:
    lesen\ sie\ (?:auch|mehr|hier|dazu|weiter) | mehr\ (?:zum\ thema|dazu|lesen)\b | mehr\ (?:infos|informationen)\ (?:hier|unter)
  | das\ könnte\ sie\ auch | jetzt\ (?:abonnieren|anmelden|registrieren) | (?:foto|bild|grafik|quelle)s?\s*: | siehe\ auch
  | anzeige\b | newsletter\ (?:abonnieren|bestellen) | hier\ (?:geht\ es|geht's|klicken)
  | read\ (?:more|also|next|the\ full)\b | scroll\ down\b | click\ here\b | sign\ up\b | subscribe\b | see\ also\b
  | more\ on\ this\b | related\ (?:stories|articles)\b | (?:photo|image|picture|file\ photo|video|source)s?\s*: | advertisement\b
  | stock\ image\b | for\ confidential\ support\b | follow\ us\b | share\ this\b | watch\ (?:the\ )?video\b | watch\ now\b
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
        or (n_words <= _MAX_ADDED and _ADDED.match(text[:_START].lower()) is not None)
    )
