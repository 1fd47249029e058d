"""A short text with a date → the words that stand in it beside the date, so that a date line is told from prose.

"Stand: Dienstag, 4. November 2025, 18:04 Uhr" has none, "The old bridge opened on 12.05.2011" has three. Months
and weekdays count as date in every language with a pack, and so do the words that date lines are written with
("Posted on", "mis à jour le", "Uhr") and the short ones between them.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from brief.languages import PACKS
from brief.understand import dates

_PARTICLES = frozenset(
    "on at of the by in from and am um von vom der den dem im bis à a au le la les du de des del dei di il da dal alle "
    "ore el las los en a las e do da dos das às em op om te van kl klo den dagen i na w o godz dnia dne ve v в г года "
    "году от год и час на у о р року uhr h hs hrs oclock st nd rd th er ère pm pst pdt est edt cst cdt gmt utc "
    "bst ist cet cest mez mesz msk z t".split()
)
_LABELS = frozenset(
    "stand datum date dated day published publication publish posted updated update modified last first created "
    "entry release released time online since uploaded written issued "
    "veröffentlicht veröffentlichung veröffentlichungsdatum aktualisiert aktualisierung aktualisierte erstellt geändert "
    "zuletzt letzte änderung erschienen erscheinungsdatum publiziert online seit eingestellt artikel meldung uhrzeit "
    "publié publiée publie paru parution mis mise jour modifié créé article heure dernière "
    "publicado publicada actualizado actualizada fecha hora última actualización creado "
    "pubblicato pubblicata aggiornato aggiornata aggiornamento data ultimo ultima modifica "
    "atualizado atualizada atualização publicação gepubliceerd geplaatst bijgewerkt laatst gewijzigd "
    "опубликовано опубликована обновлено дата время создано оновлено опубліковано "
    "opublikowano opublikowany aktualizacja dodano utworzono vydáno publikováno aktualizováno zveřejněno "
    "yayınlanma yayın tarihi güncelleme güncellenme son tarih saat publicerad publicerat uppdaterad uppdaterat senast "
    "publiceret udgivet opdateret sidst publisert oppdatert sist julkaistu päivitetty viimeksi publicat actualizat "
    "megjelent frissítve публикувана обновена δημοσίευση ενημέρωση نشر نشره تم تاريخ التحديث صباحا صباحاً مساء مساءً "
    "تاریخ انتشار ساعت प्रकाशित अपडेट diterbitkan diperbarui wib đăng cập nhật lúc ngày".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_CHARACTERS_A_WORD = 3  # of Chinese, Japanese and Thai, roughly
_SENTENCE_END = re.compile(r"[.!?…。！？।؟][\"'”“»’)\]]*$")


def words_beside(text: str) -> list[str]:
    """The words of a text that belong neither to a date nor to what date lines are written with."""
    return [
        word
        for word in _WORD.findall(text)
        if len(word) > 1
        and not (word.casefold() in _PARTICLES or word.casefold() in _LABELS)
        and not _is_calendar(word.casefold())
    ]


def is_date_line(text: str, *, running: int = 1, others: int = 4) -> bool:
    """Whether a text says hardly more than a date, and is no sentence.

    Args:
        text: has a date in it; which one, dates.parse says.
        running: how many words may stand beside it that begin small, as prose does.
        others: how many may stand beside it that begin with a capital: the byline, the place.
    """
    beside = words_beside(text)
    small = [word for word in beside if not word[0].isupper()]
    weight = sum(max(1, len(_UNSPACED.findall(word)) // _CHARACTERS_A_WORD) for word in small)
    if small and _SENTENCE_END.search(text.strip()):
        return False
    return weight <= running and len(beside) <= running + others


@lru_cache(maxsize=4096)
def _is_calendar(word: str) -> bool:
    """Whether a word is a month or a weekday in any language."""
    return word in _weekdays() or dates.parse(f"1 {word} 2000") is not None


@cache
def _weekdays() -> frozenset[str]:
    from babel import Locale, UnknownLocaleError

    found: set[str] = set()
    for tag in PACKS:
        try:
            tables = Locale.parse(tag).days
        except (UnknownLocaleError, ValueError):
            continue
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for name in tables[form][width].values():
                    found.update(word for word in _WORD.findall(name.casefold()) if len(word) > 2)
    return frozenset(found)
