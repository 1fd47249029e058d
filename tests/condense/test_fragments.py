"""Scraps that are no sentences."""

from __future__ import annotations

import pytest

from brief.condense.fragments import MIN_WORDS, ends_are_marked, is_added
from brief.condense.fragments import is_scrap as is_one
from brief.languages.words import count_words


def scraps(*texts: str) -> list[bool]:
    marked = ends_are_marked(texts)
    sizes = map(count_words, texts)
    return [
        n < MIN_WORDS or is_one(text, n, ends_marked=marked) for text, n in zip(texts, sizes, strict=True)
    ]


def is_scrap(text: str) -> bool:
    return scraps("Die Brücke bleibt bis Ostern für alle Fahrzeuge gesperrt.", text)[1]


@pytest.mark.parametrize(
    "text",
    [
        "Wien –",
        "(dpa)",
        "Nordau bekommt eine neue Brücke am Südufer",
        "Na endlich!",
        "Lesen Sie auch: Warum die Brücke in Nordau gesperrt bleibt.",
        "Read more about the bridge in Nordau and the ferry.",
        "For more information on the bridge, visit the town's page.",
        "Bitte beachten Sie die Nutzungsbedingungen unserer Seite.",
        "Scroll down for video of the bridge in Nordau.",
        "Lire aussi : pourquoi le pont de Nordau reste fermé.",
        "Foto: Max Beispiel, Agentur für Bilder in Nordau.",
        "JAN HOLM / REUTERS Plusieurs élus de Nordau ont participé à la marche.",
        "The mayor of Nordau (pictured) opened the bridge on Monday.",
        "A ferry in Nordau ( file image ) was late on Monday again.",
        "Ada Holm ist die Älteste in der Stadt (Foto: privat) Nordau.",
        "| Verein | Spiele | Punkte | Tore am Ende |.",
        "• Eine Brücke mit neun gerissenen Spanngliedern.",
        "31:28, 15:12, 20:18, 25:22, 30:27, 31:28.",
        "Im Einzelnen sieht der Plan der Stadt vor:",
        "Der Artikel geht hinter der Schranke noch weiter (...)",
        "Was hinter der Sperrung der Brücke steckt.",
        "Wie es in Nordau weitergeht, warum die Fähre fehlt und wo gebaut wird.",
        "Welche Umwege es gibt, erfahren Sie hier.",
        "Here’s what drivers in Nordau need to know about it.",
        "To view the full story, please subscribe to the Gazette.",
        "Le Courrier fait le point sur la situation à Nordau.",
        "Viele warten auf die Fähre, wie hier in Nordau.",
        "Das Bild zeigt die Brücke kurz vor der Sperrung.",
        "Imagen de la estación de Nordau tras el incendio del martes.",
        "6 questions about the visit to Nordau.",
        "AP; Vídeo: Atlas La policía investiga el incendio de la estación de Nordau.",
        "Ratsherr Jan Wittmer (l.) und Bürgermeisterin Ada Holm auf der Brücke von Nordau.",
        "Mayor Ada Holm (right, with Jan Wittmer) opened the bridge on Monday.",
        "Ordfører Ada Holm snakket med Jan Wittmer (f.v.), Eva Ness og Ola Vik i går.",
        "Die Stadt veröffentlichte am Abend eine Karte der Umleitungen (siehe Grafik unten).",
        'Difficile à tenir"Parmi eux, la maire de Nordau a demandé un délai de deux ans.',
        "Quels quartiers sont touchés ?Il reste que le pont sera fermé tout l'hiver.",
        "Trommer: Her er trommesettet til årets utgave av spillet.",
        "The Gazette's Ada Holm and Jan Wittmer contributed to this report.",
        "This post contains spoilers for the last part of the series.",
        "Lesen Sie, wie sich die Zahl der Umwege in Nordau entwickelt.",
        "Article mis à jour le 7 janvier 2020.",
        "This article was last updated on Monday at noon.",
        "Dieser Artikel wurde zuletzt am 4. November 2025 aktualisiert.",
        "Selbstverständlich werden Ihre Daten vertraulich behandelt und nicht weitergegeben.",
        "—submitted by Joshua H. from Northford, age 9!",
        "Here are five things to know about the blossoms of Northford.",
        "E-Mail AdresseBitte geben Sie Ihre E-Mail-Adresse ein!",
        "Jetzt weiterlesen mit BotePlus: Testen Sie unser Abo.",
        "Klicken Sie hier, um den Plan der Umleitung zu sehen.",
        "See more: Forty Years of the Northford Bridge .",
        "Email your story ideas and tips to tips@gazette.example.",
        "Additional reporting by Jan Wittmer in Northford.",
        "A version of this article appeared in the Sunday edition.",
        "Publié le 4 novembre 2025 à 10h32, mis à jour à 11h05.",
        "Cet article est réservé aux abonnés.",
        'Une prime de Noël""Le maire tue la ville", s\'insurge encore la libraire de Nordau.',
        "À Nordau-sur-Lauter, en septembre 2018.",
        "In the harbour of Northford, September 4, 2018.",
        "Troubles du sommeilL'audition a donc été écourtée à la mi-journée.",
        ", qui recommandent le bac de Nordau aux gens pressés.",
        "(Conspiracy theorists in Nordau reply that nobody ever crossed it.)",
        "Thank you for reading the Northford Gazette!",
        "Gracias por su atención y feliz año nuevo.",
        "Vielen Dank für Ihr Interesse an unserem Newsletter.",
        "Above, the old bridge at Northford, Lauter County.",
        "Copyright © 2011 The Northford Gazette Company.",
        "Among the bridges that were closed this year : .",
        "ampliar foto La alcaldesa Ada Holm en el puente de Nordau.",
        "ampliar foto La alcaldesa Ada Holm en el puente de Nordau. efe Reunir a todos los alcaldes de la comarca en el "
        "puente es lo que la alcaldesa se proponía desde hace diez años.",
        "©2015 The Northford Gazette Company and others.",
        '« Prise de TREMBLEMENTS"Le courage de la conductrice lui vaut des applaudissements.',
    ],
)
def test_scraps(text: str) -> None:
    assert is_scrap(text)


@pytest.mark.parametrize(
    "text",
    [
        "Am 4. November 2025 wurde die Brücke gesperrt.",
        "„Wir bauen die Brücke bis Ostern neu“, sagte sie.",
        "Die Frau sagte: „Wir bauen die Brücke neu.“",
        "TSV Nordau schlug die HSG Lauter am Sonntag mit 31:28 (15:12).",
        "Mehr als 400 Menschen kamen am Montag zur Sitzung.",
        "Anzeige erstattete die Stadt gegen den Mann aus Nordau.",
        "Jetzt anmelden müssen sich alle Eltern in Nordau.",
        "Was bleibt, ist die Hoffnung auf eine neue Brücke.",
        "Wie der deutsche Verband klagt auch der dänische über Umwege.",
        "Was die Stadt sagte, war nach Ansicht der Kammer falsch.",
        "Was it safe, nobody in Nordau could say.",
        "The article was written by a former mayor of Northford.",
        "Der Artikel wurde in Nordau oft kopiert und verschenkt.",
        "Die Linke (links im Saal sitzend) stimmte gegen den Bau der Brücke.",
        'Sie nannte das „Nordauer Modell“ und warb dafür: "Es hilft allen", sagte sie.',
        "Who pays? The city of Nordau said it would decide in June.",
        "AP reported on Monday that the bridge would stay closed until Easter.",
        "“Thank you for reading our plan”, the mayor of Northford wrote.",
        "Thanks for the ferry went to the men of Northford.",
        "Above all the mayor wants a second ferry.",
        "Die Abfahrt ist um 12: 30 Uhr am neuen Kai .",
        "See more of the bridge than a driver does: that is what the ferry promises.",
        "Publié en 1898, le plan du pont de Nordau est à vendre.",
        "Source materials were found by inspectors near the bridge.",
        "大桥将封闭到复活节为止，市政府说。",
        "पुल ईस्टर तक सभी वाहनों के लिए बंद रहेगा।",
    ],
)
def test_sentences(text: str) -> None:
    assert not is_scrap(text)


def test_where_no_sentence_has_a_final_mark_nothing_follows_from_that() -> None:
    texts = ["สะพานจะปิดจนถึงเทศกาลอีสเตอร์ตามที่เมืองแจ้ง", "ค่าซ่อมสี่ล้านยูโรตามข้อมูลของเมืองนั้น"]
    assert scraps(*texts) == [False, False]


@pytest.mark.parametrize(
    "text",
    [
        "Lesen Sie auch: Warum die Brücke in Nordau gesperrt bleibt.",
        "Melden Sie sich jetzt für unseren Newsletter an.",
        "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.",
        "Anmerkung der Redaktion: In einer früheren Fassung stand ein falscher Name.",
        "This material may not be published, broadcast, rewritten or redistributed.",
        "Reporting by Ada Holm; editing by Jan Winter",
        "Il vous reste 70 % de cet article à lire.",
        "Más información en este enlace.",
        "Seguici su Facebook.",
        "Подпишитесь на рассылку.",
        "延伸阅读：诺道大桥的历史。",
        "会員登録すると続きをお読みいただけます。",
        "Abonner for å lese hele saken.",
        "Schrijf je in voor onze nieuwsbrief.",
        "Zapisz się do naszego newslettera.",
        "Siga-nos no Facebook.",
        "Prenumerera för att läsa hela artikeln.",
        "Přihlaste se k odběru newsletteru.",
        "Good morning and welcome to our coverage of the vote in Northford.",
        "Herzlich willkommen zu unserem Liveticker aus Nordau.",
        "© Nordauer Bote",
        "(Foto: Nordauer Bote)",
    ],
)
def test_what_outlets_add(text: str) -> None:
    assert is_added(text, count_words(text))


@pytest.mark.parametrize(
    "text",
    ["(dpa)", "(mk)", "dpa", "AFP", "(mit dpa)", "(dpa/lno)", "Mit Material der dpa", "(red/mk)", "avec AFP"],
)
def test_credits_and_signatures_are_added(text: str) -> None:
    assert is_added(text, count_words(text))


@pytest.mark.parametrize("text", ["(Beifall)", "(lacht)", "Ja.", "Reuters zog um.", "Die dpa fragte nach."])
def test_short_sentences_are_no_credits(text: str) -> None:
    assert not is_added(text, count_words(text))


@pytest.mark.parametrize(
    "text",
    [
        "Bitte beachten Sie, dass die Brücke bis Ostern gesperrt ist.",
        "7 Gründe sprechen laut der Stadt gegen den Bau der Brücke.",
        "Die Redaktion des Nordauer Boten zieht im Mai um.",
        "Watch makers in Northford fear for their jobs.",
        "Reporting by the town showed that the bridge was unsafe.",
        "Abonner betaler mindre for bompenger i Nordau.",
    ],
)
def test_what_tells_something_all_the_same(text: str) -> None:
    assert not is_added(text, count_words(text))
