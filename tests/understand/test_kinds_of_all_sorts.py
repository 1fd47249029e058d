"""Every kind on texts of our own, in several languages; and what looks like one and is none."""

from __future__ import annotations

import pytest

from brief.evaluate.confusion import confusions
from brief.model import Article, Document
from brief.understand.article import complete, understand
from brief.understand.kind import KINDS, kind_of

REPORT = (
    "Die Stadt Nordau hat die Brücke über die Narve für Fahrzeuge gesperrt. Prüfer fanden neun gerissene Spannglieder. "
    "Die Sanierung kostet rund vier Millionen Euro und dauert bis zum Frühjahr. Händler am Südufer rechnen mit weniger "
    "Kunden im Advent. Der Rat berät in der kommenden Woche über eine Hilfe für die Betriebe. Eine Fähre soll von Montag "
    "an Fußgänger über den Fluss bringen. Der Umweg über Lauter dauert zwanzig Minuten und führt durch drei Dörfer."
)
LONG = f"{REPORT}\n\n{REPORT.replace('Nordau', 'Lauter')}"
TICKER = "\n\n".join(
    f"{hour}.{minute} Uhr: Die Feuerwehr meldet weitere Einsätze im Hafen von Nordau, auch am Fischmarkt steht Wasser."
    for hour, minute in ((16, 45), (15, 10), (14, 32), (13, 11))
)
TICKER_EN = "\n\n".join(
    f"{time}\n\nFirefighters report more calls from the harbour of Northford, and the market is under water."
    for time in ("4:45 p.m.", "3:10 p.m.", "2:32 p.m.")
)
SCORES = "Nordliga, 8. Spieltag\n\n" + "\n".join(
    f"TSV {home} - SV {guest} {n}:2"
    for n, (home, guest) in enumerate([("Nordau", "Lauter"), ("Wiekum", "Hollerfehn")] * 4)
)
LIST = "Was in den Korb gehört\n\n" + "\n".join(f"- {n} Packungen Reis aus dem Lager" for n in range(9))
ITEMS = "- Narveweg, 14 km\n- Lautertal, 22 km\n- Deichweg, 31 km"
CODE = "\n\n".join(
    ["$ pip install brief-digest", "import brief", "print(brief.read('a.txt'))", "def f(): return 1"] * 3
)
NOTES = "Changes in 2.4\n\n" + "\n".join(f"- Fix crash number {n} in the parser" for n in range(9))
DIALOGUE = "\n\n".join(
    ["Seit einem Jahr verleiht die Bücherei auch Werkzeug. Leiterin Maren Deichsel zieht Bilanz."]
    + [
        part
        for n in range(4)
        for part in (
            f"Radio Nord: Was kam dann, Frau Deichsel, im Monat {n}?",
            f"Deichsel: Wir haben im Monat {n} viel gelernt.",
        )
    ]
)
UNNAMED = "\n\n".join(
    part
    for n in range(5)
    for part in (
        f"Was haben Sie im Monat {n} erlebt?",
        f"Ich habe im Monat {n} viel gelernt und wenig geschlafen.",
    )
)
WEATHER = "Am Mittwoch scheint die Sonne, bis 11 Grad. In der Nacht kühlt es auf 2 Grad ab, der Wind weht schwach aus Südost."

CASES = [
    # kind, language, title, path of the URL, text
    ("opinion", "de", "Kommentar: Eine Brücke verzeiht kein Wegsehen", "/a", LONG),
    ("opinion", "de", "Brücken sind Chefsache – ein Kommentar", "/a", LONG),
    ("opinion", "de", "Zu spät", "/meinung/zu-spaet", LONG),
    ("opinion", "de", "Zu spät", "/a", f"Nordau hat geschlafen. Ein Kommentar von Tilda Marwitz.\n\n{LONG}"),
    ("opinion", "en", "Opinion: Northford slept", "/a", LONG),
    ("opinion", "fr", "Éditorial. Le pont et les promesses", "/idees/tribunes/pont", LONG),
    ("opinion", "es", "Tribuna: El puente", "/a", LONG),
    ("opinion", "de", "Gewonnen ist noch nichts", "/nordau/bruecke-gewonnen-ist-noch-nichts-meinung-1.4412148", LONG),
    ("opinion", "de", "Brücke hat Heimweh", "/satire/bruecke-hat-heimweh", LONG),
    ("service", "de", "Brückentag: 10 GB jetzt für nur 5,99 Euro", "/a", f"{LONG}\n\nDer Artikel enthält Affiliate-Links."),
    ("interview", "de", "„Wir haben drei Nähmaschinen“", "/a", DIALOGUE),
    ("interview", "de", "„Wenig geschlafen“", "/a", UNNAMED),
    ("interview", "de", "Interview mit Maren Deichsel: „Eine Leiter“", "/a", LONG),
    ("interview", "fr", "Entretien : « Nous manquons d’échelles »", "/a", LONG),
    ("liveblog", "de", "Liveticker: Sturmflut in Nordau", "/a", LONG),
    ("liveblog", "de", "Sturmflut: Die Lage im Newsblog", "/a", LONG),
    ("liveblog", "de", "+++ Sturmflut in Nordau +++", "/a", TICKER),
    ("liveblog", "de", "Sturmflut in Nordau", "/a", TICKER),
    ("liveblog", "en", "Storm in Northford: live updates", "/a", TICKER_EN),
    ("liveblog", "en", "Storm in Northford", "/news/live/storm-northford", TICKER_EN),
    ("liveblog", "fr", "EN DIRECT - Tempête à Valmorin", "/a", LONG),
    ("liveblog", "es", "Temporal en Altamar, minuto a minuto", "/a", LONG),
    ("result", "de", "Handball: Die Ergebnisse", "/a", SCORES),
    ("list", "de", "Einkaufszettel", "/a", LIST),
    ("list", "de", "Die besten Radwege", "/a", ITEMS),
    ("list", "en", "First steps", "/a", CODE),
    ("list", "en", "A loop", "/a", "for i in range(10):\n\n    print(i)\n\ndef f(x):\n\n    return x"),
    ("list", "de", "Zahlen", "/a", "| Jahr | Boote |\n\n| 2024 | 2 |\n\n| 2025 | 4 |"),
    ("item", "de", "Rat tagt", "/a", "\n\n".join([f"Nordau | {LONG.split('.')[0]} und die Stadt bleibt dabei;"] * 3)),
    ("result", "de", "Ergebnisse", "/a", "Nordau - Lauter 31:28\n\nKiel - Brenz 28:28\n\nHemm - Tann 33:21"),
    ("list", "en", "Release notes 2.4", "/a", NOTES),
    ("service", "de", "Horoskop für Mittwoch: Was die Sterne sagen", "/a", LONG),
    ("service", "de", "Ihr Horoskop für Mittwoch", "/a", LONG),
    ("service", "de", "Lottozahlen vom Samstag", "/a", "4, 8, 15, 16, 23, 42. Superzahl: 3. Alle Angaben ohne Gewähr."),
    ("service", "de", "Das Wetter am Mittwoch", "/a", WEATHER),
    ("service", "de", "TV-Tipp: Ein Abend mit Holm", "/a", LONG),
    ("service", "en", "Zwölf Kopfhörer im Angebot", "/deals/kopfhoerer", LONG),
    ("service", "fr", "Horoscope du mercredi 5 novembre", "/a", LONG),
    ("service", "es", "Horóscopo de hoy", "/a", LONG),
    ("ad", "de", "Anzeige: Zehn Gründe für eine neue Matratze", "/a", LONG),
    ("ad", "de", "So schläft Nordau", "/advertorial/so-schlaeft-nordau", LONG),
    ("ad", "en", "Sponsored: Sleep well", "/a", LONG),
    ("ad", "fr", "Contenu sponsorisé : bien dormir", "/a", LONG),
    ("ad", "nl", "Advertentie: slaap goed", "/a", LONG),
    ("item", "de", "Brücke gesperrt", "/a", "Die Brücke ist zu. Sie bleibt es bis Ostern."),
    # what is none
    ("report", "de", "Strafe für Kommentar", "/a/strafe-fuer-facebook-kommentar-1.123", LONG),
    ("report", "en", "Why the best trade deals fail", "/a/court-issues-opinion", LONG),
    ("report", "fr", "Un présentateur fait un malaise en direct", "/a", LONG),
    ("report", "de", "Rat ohne Meinung", "/nordau/rat-hat-keine-meinung-1.4412149", LONG),
    ("report", "de", "Fähre kostet nur 5,99 Euro", "/a", LONG),
    ("report", "de", "Brücke bis Ostern gesperrt", "/nordau/bruecke", LONG),
    ("report", "de", "Werbung: Gericht verbietet Slogan", "/a", LONG),
    ("report", "de", "Wetter: Sturm reißt Dach vom Stadion", "/wetter/sturm", LONG),
    ("report", "de", "Lotterie: Nordauer gewinnt Million", "/a", LONG),
    ("report", "de", "+++ EIL: Brücke gesperrt +++", "/a", LONG),
    ("report", "de", "Live-Musik kehrt in die Hafenhalle zurück", "/a", LONG),
    ("report", "de", "Handball: Nordau schlägt Lauter 31:28", "/a", LONG),
    ("report", "de", "Kritik an Kommentar des Ministers", "/a", LONG),
    ("report", "de", "Prozess um Zeitungsanzeige beginnt", "/anzeiger/prozess", LONG),
    ("report", "en", "Opinion polls point to a close race", "/politics/opinion-polls", LONG),
    ("report", "en", "Deal reached on Northford bridge", "/a", LONG),
    ("report", "en", "Results of bridge inspection expected in May", "/a", LONG),
    ("report", "fr", "Le direct entre Valmorin et Lyon supprimé", "/a", LONG),
    ("report", "de", "So lief der Abend", "/a", f"15.30 Uhr war es, als der Regen kam.\n\n{LONG}"),
    ("report", "de", "Wer zahlt die Brücke?", "/a", f"Wer zahlt?\n\n{REPORT}\n\nWann kommt sie?\n\n{REPORT}"),
]  # fmt: skip


def kind(language: str, title: str, path: str, text: str) -> str | None:
    return complete(
        Article.of(text=text, title=title, language=language, url=f"https://x.example{path}")
    ).kind


@pytest.mark.parametrize(("expected", "language", "title", "path", "text"), CASES)
def test_kind(expected: str, language: str, title: str, path: str, text: str) -> None:
    assert kind(language, title, path, text) == expected


def test_precision_of_each_kind_is_at_least_95_percent() -> None:
    pairs = [(expected, kind(*rest) or "") for expected, *rest in CASES]
    assert {name for name, found in confusions(pairs).items() if found.precision < 0.95} == set()


def test_no_text_is_unknown() -> None:
    assert kind("de", "Der Comic vom Dienstag", "/a", "") == "unknown"


@pytest.mark.parametrize(
    ("title", "path", "expected"),
    [
        ("Kommentar: Zu spät", "/a", "opinion"),
        ("Nordau-Liveticker: +++ 07:30 Rat tagt +++", "/a", "liveblog"),
        ("Neun Lampen im Vergleich", "/advertorial/lampen", "ad"),
        ("Aktien-Ticker 3000 ist kaputt", "/a", "unknown"),
    ],
)
def test_a_label_tells_the_kind_of_what_has_no_text(title: str, path: str, expected: str) -> None:
    assert kind("de", title, path, "") == expected


def test_what_its_owner_states_is_believed_if_it_is_a_kind() -> None:
    for stated in KINDS:
        assert kind_of(title=None, url=None, paragraphs=("Kurz.",), language="de", stated=stated) == stated
    assert kind_of(title=None, url=None, paragraphs=("Kurz.",), language="de", stated="nonsense") == "item"


def test_release_notes_with_a_command_between_fences_are_a_list() -> None:
    notes = ("- Fixed a crash in parse()", "- Added more colours", "```", "pip install brief", "```")
    assert kind_of(title="brief 2.1 released", url=None, paragraphs=notes, language="en") == "list"


@pytest.mark.parametrize(
    ("categories", "expected"),
    [
        (("LiveBlogPosting",), "liveblog"),
        (("OpinionNewsArticle", "Politik"), "opinion"),
        (("AdvertiserContentArticle",), "ad"),
        (("Politik", "Meinung"), "opinion"),
        (("Horoskop",), "service"),
        (("Blog",), "report"),
        (("NewsArticle", "Wirtschaft"), "report"),
    ],
)
def test_categories_and_types_name_the_kind(categories: tuple[str, ...], expected: str) -> None:
    found = kind_of(title="Brücke", url=None, paragraphs=(LONG,), language="de", categories=categories)
    assert found == expected


def test_json_ld_of_a_page_tells_its_kind() -> None:
    ld = '{"@type": "LiveBlogPosting", "headline": "Sturmflut in Nordau", "articleBody": "x"}'
    body = "".join(f"<p>{REPORT}</p>" for _ in range(2))
    html = f'<html lang="de"><head><title>Sturmflut in Nordau</title><script type="application/ld+json">{ld}</script></head>'
    page = f"{html}<body><article><h1>Sturmflut in Nordau</h1>{body}</article></body></html>"
    assert understand(Document(where="a.html", data=page.encode(), type="page")).kind == "liveblog"


def test_what_a_satirical_outlet_invents_is_no_news() -> None:
    found = kind_of(title="x", url="https://www.theonion.com/bridge", paragraphs=(LONG,), language="en")
    assert found == "opinion"
