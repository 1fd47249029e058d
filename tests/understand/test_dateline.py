"""A dateline is no part of the first sentence; what only looks like one is."""

from __future__ import annotations

import pytest

from brief.model import Article
from brief.understand.article import complete
from brief.understand.dateline import after_dateline


@pytest.mark.parametrize(
    ("dateline", "rest"),
    [
        ("Lauter (nna) – ", "Im Kreis Lauter ist die Geflügelpest ausgebrochen."),
        ("Berlin/Hamburg (dpa/lno) - ", "Der Sturm hat Bäume entwurzelt."),
        ("Lauter (nna): ", "Die Brücke ist zu."),
        ("Nordau (Agencia ENA) - ", "La inflación bajó en octubre."),
        ("Wien – ", "Die Gewerkschaft sieht Handlungsbedarf."),
        ("NEW YORK (AP) — ", "Stocks fell on Monday."),
        ("(CNN)", "French striker Bafetimbi Gomis collapsed."),
        ("New Lauter (CNN)", "When prosecutors began their closing arguments, they spoke of blood."),
        ("Nordau, Lauter (CNN)", '"We did it," she said.'),
        ("(The Hollywood Reporter)", "The skies over Gotham might become brighter."),
        ("Santa Clara – ", "„Irgendwann“, sagt er, werde es so weit sein."),
        ("Madrid, 4 nov (EFE).- ", "El Gobierno aprobó la ley."),
        ("Nordau, 4. November (nna) – ", "54 Jahre nach der letzten Überfahrt fährt die Fähre."),
        ("МОСКВА (ТАСС) — ", "В понедельник утром возобновилось движение."),
        ("МОСКВА — ", "Мост закрыт."),
        ("Москва, 4 ноября — ", "Мост закрыт."),
        ("Paris (AFP) - ", "À Paris, la Seine monte."),
        ("NORDAU -- ", "The harbour was shut on Monday."),
        ("NEW LAUTER - ", "The harbour was shut on Monday."),
        ("Nordau/Lauter - ", "Die Züge fahren wieder."),
        ("Nordau / Lauter - ", "Die Züge fahren wieder."),
        ("NORDAU: ", "IT’s around eight, and the harbour in Nordau is still shut."),
        ("Nordau/Südlauter. ", "Die Gewerkschaft kritisiert die Stadt."),
        ("Nordau, 14. Dezember 2021 – ", "Aufgrund des Sturms fällt der Markt aus."),
        ("Jakarta, NNA Indonesia - - ", "Jembatan itu ditutup pada hari Senin."),
        ("Kulon Progo (NORDA News) - ", "Jembatan itu ditutup pada hari Senin."),
        ("NORDAU taz | ", "Jahrelang zog er durch die Stadt."),
        ("Nordau, Lauter County, United States - ", "This week the harbour was opened."),
        ("NORDAU —\n\n", "This is not the welcome that Ada Holm — who paid for it — has come to expect."),
        ("SONDAGE. ", "Selon une enquête de la mairie, le pont plaît."),
        ("FAIT DIVERS. ", "Un garagiste de Nordau a trouvé un serpent."),
        ("Nordau, den 4. März 2026. ", "Die Stadtwerke bauen im April."),
        ("Nordau, 04.03.2026 (ots) - ", "Die Stadtwerke bauen im April."),
        ("NORDAU, March 4, 2026 /NordaWire/ -- ", "The harbour opens in April."),
        ("Nordau.example - ", "Jembatan itu ditutup pada hari Senin."),
        ("NORDAU — ", "Ada Holm — once mayor — has come back."),
    ],
)
def test_dateline_is_passed_over(dateline: str, rest: str) -> None:
    text = f"Title: x\n\n{dateline}{rest}"
    assert text[after_dateline(text, 10) :] == rest


@pytest.mark.parametrize(
    "text",
    [
        "Die Stadt – so der Bürgermeister – wächst.",
        "Der Umbau kostet 4 Millionen Euro (Stand: Montag) und dauert ein Jahr.",
        "Anna Berg (34) ist neue Trainerin.",
        "Rieke Holm (SPD) Bürgermeisterin von Nordau",
        "Rieke Holm (SPD): Wir bauen.",
        "Ein Mann (52) wurde verletzt.",
        "Berlin wächst – und baut.",
        "Der Mann – Vater von drei Kindern – starb am Montag.",
        "Angela Merkel – Kanzlerin a. D. – sprach in Nordau.",
        "BMW - Die Aktie fällt.",
        "SPAIN - Portugal ended 2-1.",
        "Türkiye İstatistik Kurumu (TÜİK) Nisan ayı verilerini açıkladı.",
        "Platz 3 Lauter – Die Stadt ist klein – und schön.",
        "BREAKING NEWS - 3 dead in a fire",
        "REPORT: Red Tide to leave the harbour",
        "NATO: Improper gifts are alleged",
        "DEICHSEL: Wir bauen in Nordau. Das hat Deichsel gesagt.",
        "Schlachtefest - Mit diesem Wort begann es.",
        "Der Rat / die Rätin - Ein Amt für zwei.",
        "The Liberal Democrats (LibDems) won.",
        "3. Oktober 1990 – Der Tag der Einheit.",
        "wien – das ist klein geschrieben",
        "USA. Die Regierung tagt.",
        "Nordau, 4. März 2026 und Lauter, 5. März 2026. Zwei Tage.",
        "Президент умер вчера. Его преемник неизвестен.",
        "Столица — Москва.",
        "Президент страны — главный герой дня.",
        "Президент страны — житель Нордау – приехал.",
        "Πέθανε χθες. Ο πρόεδρος ήταν γέρος.",
        "הנשיא מת אתמול. יורשו אינו ידוע.",
        "대통령이 어제 죽었다. 후임자는 아직 없다.",
        "",
    ],
)
def test_what_only_looks_like_a_dateline_stays(text: str) -> None:
    assert after_dateline(text, 0) == 0


def test_first_sentence_begins_after_the_dateline_and_keeps_its_offsets() -> None:
    article = complete(
        Article.of(
            text="Lauter (nna) – Rund 40 Schafe sind entlaufen. Niemand wurde verletzt.", language="de"
        )
    )
    first = article.sentences[0]
    assert first.text == "Rund 40 Schafe sind entlaufen."
    assert article.text[first.start : first.end] == first.text


STANDFIRST = "Die Brücke bleibt bis Ostern zu. Das sagte die Stadt."


@pytest.mark.parametrize(
    "dateline",
    [
        "NORDAU — ",
        "LAUTER -- ",
        "NEW LAUTER - ",
        "Lauter (nna) – ",
        "Wien, 14. Dezember 2021 – ",
        "Nordau/Lauter - ",
    ],
)
def test_a_dateline_behind_a_standfirst_is_passed_over(dateline: str) -> None:
    text = f"{STANDFIRST}\n\n{dateline}Rund 40 Schafe sind in Nordau entlaufen. Niemand wurde verletzt."
    article = complete(Article.of(text=text, language="de"))
    assert [s.text for s in article.sentences[2:]] == [
        "Rund 40 Schafe sind in Nordau entlaufen.",
        "Niemand wurde verletzt.",
    ]
    assert all(article.text[s.start : s.end] == s.text for s in article.sentences)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Nordau – Die Stadt ist größer.",
        "CDU – Die Partei will Steuern senken.",
        "NATO - Die Allianz tagt.",
        "Indian Naval Services (INS) Mysore.",
        "Body Score (BCS)-Werte.",
    ],
)
def test_behind_a_standfirst_what_may_be_text_stays(paragraph: str) -> None:
    article = complete(Article.of(text=f"{STANDFIRST}\n\n{paragraph}", language="de"))
    assert article.sentences[2].text == paragraph


def test_behind_a_standfirst_one_who_speaks_twice_is_no_place() -> None:
    text = f"{STANDFIRST}\n\nHOLM — Wir bauen.\n\nHOLM — Im Mai."
    assert complete(Article.of(text=text, language="de")).sentences[2].text == "HOLM — Wir bauen."


@pytest.mark.parametrize("place", ["Nordau. ", "NORDAU. ", "Bad Nordau.\n\n"])
def test_a_place_that_is_a_sentence_of_its_own_is_passed_over(place: str) -> None:
    text = f"{place}Der Stadtrat von {place.strip().rstrip('.')} hat getagt. In Nordau fehlt Geld."
    article = complete(Article.of(text=text, language="de"))
    assert article.sentences[0].text.startswith("Der Stadtrat von ")


@pytest.mark.parametrize("first", ["Schluss.", "Stille.", "Nordau ist nah."])
def test_a_short_first_sentence_that_is_no_place_stays(first: str) -> None:
    article = complete(Article.of(text=f"{first} In Lauter fährt die Fähre nicht mehr.", language="de"))
    assert article.sentences[0].text == first
