"""Newsletters of several layouts: their items where they have some, one article otherwise, without the sender's furniture."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from brief.sources import newsletter
from brief.sources.newsletter import Item, Letter

LETTERS = Path(__file__).parent / "letters"


def read(name: str, *, to_many: bool = True) -> Letter:
    content = (LETTERS / name).read_text(encoding="utf-8")
    is_html = name.endswith(".html")
    return newsletter.read(html=content if is_html else "", text="" if is_html else content, to_many=to_many)


def text(item: Item) -> str:
    """An item's words."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", item.html)).split())


def told(name: str) -> list[tuple[str, str | None, str]]:
    return [(item.title, item.url, text(item)) for item in read(name).items]


def test_cards_become_items_without_kickers_bylines_and_advertisements() -> None:
    assert told("cards.html") == [
        (
            "Weserbrücke bleibt bis Ostern gesperrt",
            "https://bote.example/weserbruecke-1",
            "Die Sanierung der Brücke dauert länger als geplant. Nach Angaben der Stadt kostet sie 4,1 Millionen Euro.",
        ),
        (
            "Rat streitet über den Haushalt",
            "https://bote.example/haushalt-2",
            "Im Rat der Stadt fehlt die Mehrheit für den Haushalt 2026. Die Grünen wollen erst am Donnerstag entscheiden, "
            "ob sie zustimmen.",
        ),
        (
            "Nordau schlägt Lauter 31:28",
            "https://bote.example/handball-3",
            "Die Handballerinnen aus Nordau haben das Derby gewonnen. Vor 1.200 Zuschauern traf Lena Brandis elfmal.",
        ),
    ]


def test_an_advertisement_below_an_item_is_no_part_of_it() -> None:
    items = "".join(
        f'<h2><a href="https://bote.example/{n}">{head}</a></h2><p>{text} <a href="https://bote.example/{n}">Mehr</a></p>'
        for n, (head, text) in enumerate(
            [
                ("Brücke bleibt gesperrt", "Zwei von acht Lagern sind gebrochen, teilte die Stadt mit."),
                ("Der Stadt fehlen Millionen", "Der Kämmerer will deshalb die Grundsteuer anheben."),
                ("Sturm legt Züge lahm", "Bäume waren am Dienstag auf die Gleise gestürzt."),
            ]
        )
    )
    ad = '<h2>Anzeige</h2><p>Warmhaus: jetzt die Heizung tauschen. <a href="https://warm.example/9">Zum Angebot</a></p>'
    letter = newsletter.read(html=f"<body>{items}{ad}</body>", text="", to_many=True)
    assert len(letter.items) == 3
    assert "Warmhaus" not in "".join(map(text, letter.items))


def test_links_with_blurbs_become_items_and_counters_give_way_to_their_targets() -> None:
    assert [(title, url) for title, url, _ in told("links.html")] == [
        ("Ferry crews walk out for a second day", "https://coast.example/ferry-strike"),
        ("Council backs the harbour plan", "https://coast.example/harbour-plan"),
        ("Why the lighthouse keeps its lamp", None),
        ("School bus timetable changes on Friday", "https://coast.example/short/1"),
        ("Museum reopens after flood", "https://coast.example/short/2"),
    ]


def test_lines_parted_by_breaks_are_one_text_and_none_is_lost() -> None:
    _, council, _, bus, _ = told("links.html")
    assert council[2] == (
        "The council voted 14 to 9 to rebuild the northern quay. Work starts in spring, according to the mayor’s office."
    )
    assert bus[2] == "Three routes in Harwick leave ten minutes earlier from this week."


def test_plain_text_with_bullets_and_addresses() -> None:
    assert told("plain.txt") == [
        (
            "Stadtwerke senken den Gaspreis",
            "https://lauterpost.example/gaspreis",
            "Von Januar an zahlen Haushalte in Lauter acht Prozent weniger, wie das Unternehmen am Montag mitteilte. "
            "Der Strompreis bleibt.",
        ),
        (
            "Neue Kita am Wasserturm öffnet im März",
            "https://lauterpost.example/kita",
            "Dort werden 60 Kinder betreut. Die Gruppen sind nach Angaben der Leiterin schon voll.",
        ),
        (
            "Diebe stehlen Glocke vom Friedhof",
            "https://lauterpost.example/glocke",
            "Die Polizei sucht Zeugen. Die Glocke wiegt 180 Kilogramm und stand hinter der Kapelle.",
        ),
    ]


def test_plain_text_with_addresses_below_headlines() -> None:
    found = told("paragraphs.txt")
    assert [(title, url) for title, url, _ in found] == [
        ("Rates held for a third month", "https://ledger.example/rates"),
        ("Harwick port posts record year", "https://ledger.example/port"),
        ("Grain prices slip as harvest beats forecasts", "https://ledger.example/grain"),
    ]
    assert (
        found[2][2]
        == "Wheat fell by two per cent in early trading. Traders pointed to better weather in the south."
    )


def test_numbers_at_the_ends_and_beginnings_of_lines_stay() -> None:
    letter = "".join(
        f"* Headline number {n} of three\n  The council wants it in 2026. The mayor, on\n  3. October, does not; {n} do.\n"
        f"  https://ledger.example/{n}\n\n3. October 1990 was a Wednesday, as everybody here knows.\n\n"
        for n in (1, 2, 3)
    )
    items = newsletter.read(html="", text=letter, to_many=True).items
    assert len(items) == 3
    for item in items:
        assert "in 2026. The mayor, on 3. October, does not;" in text(item)
        assert "3. October 1990 was a Wednesday" in text(item)


def test_headlines_without_links_whose_text_leads_on() -> None:
    assert [(title, url) for title, url, _ in told("onward.html")] == [
        ("Le port de Brévac rouvre lundi", None),
        ("Les écoles manquent de remplaçants", None),
        ("Le marché déménage sur la place basse", None),
    ]


def test_list_of_headlines_becomes_articles_without_text() -> None:
    found = told("headlines.html")
    assert len(found) == 5
    assert found[0] == (
        "Polizei findet gestohlene Glocke in einer Scheune bei Lauter",
        "https://radionord.example/a1",
        "",
    )


@pytest.mark.parametrize("name", ["essay.html", "shop.html"])
def test_what_is_no_list_of_items_stays_one_article(name: str) -> None:
    letter = read(name)
    assert letter.items == ()
    assert letter.html


def parts(*labels: str) -> str:
    """A letter of headings without links, each with a paragraph under one of the labels."""
    plain = "Die Brücke bleibt bis Ostern für alle Fahrzeuge gesperrt, sagt die Stadt."
    return "".join(
        f"<h2>{name} streitet um Brücken</h2><p>{plain}</p><p>{label}{plain}</p>"
        for name, label in zip(("Der Rat", "Die Stadt", "Das Land", "Der Bund"), labels, strict=False)
    )


def test_headings_without_links_whose_texts_are_built_alike_become_items() -> None:
    letter = newsletter.read(
        html=parts("What happened: ", "What happened: ", "What happened: "), text="", to_many=True
    )
    assert [(item.title, item.url) for item in letter.items] == [
        (f"{name} streitet um Brücken", None) for name in ("Der Rat", "Die Stadt", "Das Land")
    ]


@pytest.mark.parametrize(
    "labels", [("What happened: ", "", ""), ("Es heißt: ", "Er sagt: ", "Sie sagt: ", "Klar: ")]
)
def test_an_essay_with_subheads_stays_one_article(labels: tuple[str, ...]) -> None:
    assert newsletter.read(html=parts(*labels), text="", to_many=True).items == ()


def test_an_interview_stays_one_article_though_every_answer_begins_alike() -> None:
    asked = ("Wann wird die Brücke fertig?", "Wer soll das alles bezahlen?", "Was sagt der Rat denn dazu?")
    said = "<p>Krone: Das wird noch lange dauern, und niemand weiß heute, wie lange genau.</p>"
    letter = "".join(f"<h2>{question}</h2>{said}" for question in asked)
    assert newsletter.read(html=letter, text="", to_many=True).items == ()


UNLIKE = {
    "Hafen von Brevac öffnet am Montag": "Nach dem Sturm waren zwei Kräne umgestürzt. Erste Schiffe legen mittags an.",
    "Handballerinnen gewinnen Finale gegen Hemm": "Beste Werferin war Mira Tann mit neun Toren. Gefeiert wird am Markt.",
    "Neue Schule bekommt drei Klassen mehr": "Eltern hatten lange darum gekämpft. Lehrkräfte fehlen dennoch überall.",
}


@pytest.mark.parametrize("heading", ["<h3>{}</h3>", "<p><b>{}</b></p>", "\n\n{}\n\n"])
def test_headings_without_links_that_tell_of_different_things_become_items(heading: str) -> None:
    is_html = "<" in heading
    letter = "Guten Morgen!" + "".join(
        heading.format(a) + (f"<p>{b}</p>" if is_html else b) for a, b in UNLIKE.items()
    )
    read = newsletter.read(html=letter if is_html else "", text="" if is_html else letter, to_many=True)
    assert [(item.title, text(item)) for item in read.items] == list(UNLIKE.items())


def test_headings_without_links_that_tell_of_one_thing_part_an_essay() -> None:
    letter = "".join(
        f"<h3>{a}</h3><p>{b} Darüber streitet die Bürgerinitiative.</p>" for a, b in UNLIKE.items()
    )
    again = letter.replace("Gefeiert wird", "Der Hafen feiert").replace(
        "Eltern", "Eltern und Handballerinnen am Hafen"
    )
    assert newsletter.read(html=again, text="", to_many=True).items == ()


def test_essay_keeps_every_sentence_and_loses_its_furniture() -> None:
    said = " ".join(re.sub(r"<[^>]+>", " ", read("essay.html").html).split())
    assert "for whom is the water deep?" in said
    assert "Three things I read this week" in said
    for furniture in ("View in browser", "Unsubscribe", "PO Box"):
        assert furniture not in said


def test_mail_to_one_reader_is_never_taken_apart() -> None:
    assert read("cards.html", to_many=False).items == ()


def test_introduction_that_is_long_enough_is_an_item_of_its_own() -> None:
    letter = (LETTERS / "cards.html").read_text(encoding="utf-8")
    words = "Heute geht es um die Brücke, und zwar lange. " * 12
    items = newsletter.read(html=letter.replace("das ist heute wichtig", words), text="", to_many=True).items
    assert [item.title for item in items][:2] == ["", "Weserbrücke bleibt bis Ostern gesperrt"]
    assert "Heute geht es um die Brücke" in items[0].html


def test_article_about_leaving_lists_keeps_its_sentences() -> None:
    said = (
        "<p>Wer sich abmelden will, muss oft lange suchen. Das fanden Forscher heraus. Sie prüften 300 Briefe. Nur jeder zweite "
        "hatte einen Knopf, mit dem sich Leser abmelden konnten. Die Verbände kündigten an, das zu ändern, und zwar bald. "
        "Bis dahin hilft nach Ansicht der Forscher nur, den Absender zu sperren.</p>"
    )
    assert newsletter.read(html=said * 3, text="", to_many=True).html.count("Absender zu sperren") == 3


@pytest.mark.parametrize(
    "said",
    [
        "Das Amtsgericht Nordau hat die Klage der Geschäftsführerin abgewiesen.",
        "Nordau darf das Turnier im Jahr 2027 austragen, teilte der Verband mit.",
        "Premier rezygnuje z urzędu po przegranym głosowaniu.",
        "Readers see more advertisements online than in print, a study says.",
        "3. October 1990 was a Wednesday, as everybody here knows.",
        "Der Betrag wurde nicht korrekt angegeben, räumte die Stadt ein.",
        "Parliament passed the new copyright law on Tuesday evening.",
        "Sie zog in die Deichstraße 12, wo heute eine Tafel hängt.",
    ],
)
@pytest.mark.parametrize(
    "footer", ["", "<p>Deichstraße 12<br>26999 Nordau</p><p><a href='x'>Abmelden</a></p>"]
)
def test_news_that_sounds_like_a_footer_stays(said: str, footer: str) -> None:
    page = (
        "<p>Die Stadt will bis zum Sommer drei neue Schulen bauen, sagte sie.</p>" * 3
        + f"<p>{said}</p>{footer}"
    )
    left = newsletter.read(html=page, text="", to_many=True).html
    assert said in left
    assert "26999" not in left
    assert said in newsletter.read(html="", text=re.sub("<br>|</p>", "\n\n", page), to_many=True).text


def test_question_above_the_offer_to_leave_belongs_to_the_footer() -> None:
    said = "<p>Die Stadt will bis zum Sommer drei neue Schulen bauen, sagte sie.</p>" * 3
    footer = (
        "<p>Our mailing address is:<br>Deichstraße 12</p>"
        "<p>Want to change how you receive these emails?<br><a href=x>unsubscribe</a></p>"
    )
    left = newsletter.read(html=said + footer, text="", to_many=True).html
    assert "Schulen" in left
    assert "receive" not in left
    assert "Deichstraße" not in left


def test_headline_about_leaving_is_an_item() -> None:
    letter = (LETTERS / "cards.html").read_text(encoding="utf-8")
    titles = [
        i.title
        for i in newsletter.read(
            html=letter.replace("Nordau schlägt Lauter 31:28", "So können Sie Ihr altes Auto abmelden"),
            text="",
            to_many=True,
        ).items
    ]
    assert titles[-1] == "So können Sie Ihr altes Auto abmelden"


def test_mail_that_is_all_furniture_stays_whole() -> None:
    assert (
        "abmelden" in newsletter.read(html="<p><a href='x'>Hier abmelden</a></p>", text="", to_many=True).html
    )


@pytest.mark.parametrize(
    "markup", ["", "<", "<p", "<a href='http://x'>" * 3_000, "<table><tr><td>" * 5_000, "\x00\ud800"]
)
def test_no_markup_is_too_odd(markup: str) -> None:
    newsletter.read(html=markup, text=markup, to_many=True)
    newsletter.read(html="", text=markup, to_many=True)
