"""Scandinavian nouns with their article at the end, which nobody has named."""

from __future__ import annotations

import pytest

from brief.languages.context.subjects import unnamed_subject

UNNAMED = [
    ("no", "Helseministeren innfører nye regler for sykehusene.", "helseminister"),
    ("no", "Forbudet vil føre til at flere kjører bil.", "forbud"),
    ("no", "Meningsmålingen viser at partiet går tilbake.", "meningsmåling"),
    ("no", "Kvinna har i avhør forklart seg.", "kvinn"),
    ("no", "De fire kvinnene ble kjørt til sykehus.", "kvinn"),
    ("no", "Den siktede mannen nekter straffskyld.", "siktede"),
    ("no", "Etter møtet ble avtalen skrevet under.", "møtet"),
    ("no", "Like før jul innrømmet mannen alt i retten.", "mann"),
    ("sv", "Skattereformen skulle ge fler jobb.", "skattereform"),
    ("sv", "Poliserna lyckades stoppa bilen.", "polis"),
    ("da", "Løbet startede klokken ti.", "løbet"),
    ("da", "De fire kvinder har ikke hørt noget.", "kvinder"),
]
NAMED = [
    ("no", "Regjeringen innfører nye regler for sykehusene."),
    ("no", "Utviklingen i Nordby bekymrer legene."),
    ("no", "Espen kom til Nordby som barn."),
    ("no", "Berntsen har solgt huset."),
    ("no", "Aftenposten skrev om saken i går."),
    ("no", "Prisene stiger igjen."),  # of any
    ("no", "Såret stolthet er farlig for Nordby."),
    ("sv", "Tisdagen handlar om rösterna i Nordby."),
    ("no", "Sjelden har så mange stemt."),
    ("no", "Etter møtet sa Anna Lund at avtalen er klar."),
    ("no", "Det norske selskapet er solgt."),
    ("sv", "Riksdagen skulle rösta i dag."),
    ("sv", "Italien kommer att rösta nej."),
    ("da", "Folketinget vedtog loven."),
    ("da", "Rejseskribenten ved Posten er død."),
]


@pytest.mark.parametrize(("language", "sentence", "noun"), UNNAMED)
def test_a_noun_with_its_article_at_the_end_names_nobody(language: str, sentence: str, noun: str) -> None:
    assert unnamed_subject(sentence, language) == noun


@pytest.mark.parametrize(("language", "sentence"), NAMED)
def test_one_of_its_kind_and_a_name_need_no_other_sentence(language: str, sentence: str) -> None:
    assert unnamed_subject(sentence, language) == ""
