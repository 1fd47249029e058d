"""The clearest title leads; without one the first sentence stands in."""

from __future__ import annotations

import pytest

from brief.compose.headlines import clean_title, headline, said_by, told_again, unfit_below
from brief.compose.titles import clean
from brief.model import Article, Sentence
from brief.understand.article import complete


def article(title: str | None, *, text: str = "", language: str = "de", source: str | None = None) -> Article:
    return Article.of(text=text, title=title, language=language, source=source)


def test_agency_prefix_is_taken_off() -> None:
    assert clean_title(article("ROUNDUP 2: Brücke bleibt gesperrt")) == "Brücke bleibt gesperrt"


@pytest.mark.parametrize(
    "title",
    ["2.ROUNDUP: Brücke zu", "GESAMT-ROUNDUP: Brücke zu", "[Update] Brücke zu", "Brücke zu (Update 2)", "EIL Brücke zu",
     "Ticker: Brücke zu"]
)  # fmt: skip
def test_labels_of_desks_are_taken_off(title: str) -> None:
    assert clean_title(article(title)) == "Brücke zu"


@pytest.mark.parametrize("title", ["Kreise: Brücke vor Verkauf", "KORREKTUR: Brücke ist offen"])
def test_whose_word_it_is_and_that_one_is_taken_back_stays(title: str) -> None:
    assert clean_title(article(title)) == title


def test_a_label_stays_where_the_title_would_open_with_a_small_letter() -> None:
    assert clean_title(article("Éditorial : un pont fermé", language="fr")) == "Éditorial : un pont fermé"
    assert clean_title(article("Éditorial : Un pont fermé", language="fr")) == "Un pont fermé"


def test_a_title_without_a_language_is_cleaned_too() -> None:
    assert clean("EIL: Brücke gesperrt", source=None, language=None) == "Brücke gesperrt"


def test_a_number_in_a_title_stays_behind_a_word_like_a_label() -> None:
    assert clean_title(article("Ticker 3-Raum-Wohnung brennt aus")) == "Ticker 3-Raum-Wohnung brennt aus"
    assert clean_title(article("UPDATE 3-Bank to cut jobs", language="en")) == "Bank to cut jobs"


def test_a_company_is_no_alert() -> None:
    assert clean_title(article("EIL bags contract", language="en")) == "EIL bags contract"


def test_word_like_a_prefix_within_the_title_stays() -> None:
    assert clean_title(article("Update für die Ampelanlage kommt")) == "Update für die Ampelanlage kommt"


def test_outlets_name_at_either_end_is_taken_off() -> None:
    assert (
        clean_title(article("Brücke gesperrt | Nordauer Bote", source="Nordauer Bote")) == "Brücke gesperrt"
    )
    assert (
        clean_title(article("Nordauer Bote - Brücke gesperrt", source="Nordauer Bote")) == "Brücke gesperrt"
    )
    for title in (
        "Nordauer Bote: Brücke gesperrt",
        "Brücke gesperrt « Nordauer Bote",
        "Brücke gesperrt :: Nordauer Bote",
    ):
        assert clean_title(article(title, source="Nordauer Bote")) == "Brücke gesperrt"


def test_title_that_is_only_a_prefix_stays() -> None:
    assert clean_title(article("EIL: ")) == "EIL:"


def test_question_gives_way_to_a_statement() -> None:
    titles = ["Warum ist die Brücke gesperrt?", "Brücke bis Ostern gesperrt", "Narvebrücke gesperrt"]
    assert headline([article(title) for title in titles], language="de").text == "Brücke bis Ostern gesperrt"


def test_of_two_titles_the_one_is_taken_that_is_told_below_it() -> None:
    text = "Die Narvebrücke bleibt bis Ostern für Autos gesperrt, weil Spannglieder gerissen sind."
    first = Sentence(text=text, start=0, end=len(text), paragraph=0)
    lead = Article(
        id="a", text=text, title="Narvebrücke bis Ostern gesperrt", language="de", sentences=(first,)
    )
    other = article("Narvebrücke: Händler in Not")
    for own in ([lead, other], [Article(id="b", text=text, language="de", sentences=(first,)), other, lead]):
        assert headline(own, language="de").text == "Narvebrücke bis Ostern gesperrt"


def test_title_in_the_storys_language_is_taken() -> None:
    own = [article("Bridge shut", language="en"), article("Brücke gesperrt")]
    assert headline(own, language="de").text == "Brücke gesperrt"


def test_without_titles_the_first_sentence_stands_in() -> None:
    text = "Die Brücke ist zu. Der Umweg ist lang."
    first = Sentence(text=text[:18], start=0, end=18, paragraph=0)
    untitled = Article(id="a", text=text, language="de", sentences=(first,))
    found = headline([untitled], language="de")
    assert (found.text, found.origin, found.sentence) == ("Die Brücke ist zu.", "sentence", first)


def test_subject_is_empty_where_a_cut_would_distort() -> None:
    long = "Der Minister hat zwei Millionen Euro genommen, behauptet ein früherer Mitarbeiter"
    assert headline([article(long)], language="de").subject == ""


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("+++ EIL +++ Brücke bleibt gesperrt +++", "Brücke bleibt gesperrt"),
        ("Brücke bleibt gesperrt |", "Brücke bleibt gesperrt"),
        ("WDH/ROUNDUP 2/Brücke bleibt gesperrt", "Brücke bleibt gesperrt"),
        ("dpa-AFX: Brücke bleibt gesperrt", "Brücke bleibt gesperrt"),
        ("dpa-AFX-Überblick: Brücke bleibt gesperrt", "Brücke bleibt gesperrt"),
        ("UPDATE 1-Bridge stays closed", "Bridge stays closed"),
        ("Live-Ticker: Brücke bleibt gesperrt", "Brücke bleibt gesperrt"),
        ("Brücke bleibt gesperrt | prignitzer.example.de", "Brücke bleibt gesperrt"),
        ("Brücke bleibt gesperrt - WELT", "Brücke bleibt gesperrt"),
        ("Brücke - Stadt streitet um Geld", "Brücke - Stadt streitet um Geld"),
        ("Welt.de » Brücke bleibt gesperrt", "Brücke bleibt gesperrt"),
        ("Nordhandel.de - Brücke bleibt gesperrt", "Nordhandel.de - Brücke bleibt gesperrt"),
        ("Welt - Brücke bleibt gesperrt", "Welt - Brücke bleibt gesperrt"),
        ("Brücke bleibt gesperrt // #Nordau #Narve @bote", "Brücke bleibt gesperrt"),
        ("Brückengespräche #1", "Brückengespräche #1"),
        ("VIDÉO. Le pont est fermé", "Le pont est fermé"),
        ("EN IMAGES. Le pont est fermé", "Le pont est fermé"),
        ("SNCF. Le pont est fermé", "SNCF. Le pont est fermé"),
        ("Vídeo: El puente está cerrado", "El puente está cerrado"),
        ("The Latest: Bridge stays closed", "Bridge stays closed"),
        ("Im Live-Ticker: Brücke bleibt gesperrt", "Brücke bleibt gesperrt"),
        ("WATCH: Bridge stays closed", "Bridge stays closed"),
        ("Watch: The bridge that never sleeps", "Watch: The bridge that never sleeps"),
        ("Brücke bleibt gesperrt (+Video)", "Brücke bleibt gesperrt"),
        ("Brücke bleibt gesperrt [Fotos, Video]", "Brücke bleibt gesperrt"),
        ("Brücke bleibt gesperrt | VIDEO", "Brücke bleibt gesperrt"),
        ("Brücke bleibt gesperrt - ???", "Brücke bleibt gesperrt - ???"),
        ("Brücke bleibt gesperrt (Foto von 1912)", "Brücke bleibt gesperrt (Foto von 1912)"),
        ("Meinung | Brücke zu spät gesperrt", "Brücke zu spät gesperrt"),
        ("Brücke zu spät gesperrt - kommentar", "Brücke zu spät gesperrt"),
        ("Brücke zu spät gesperrt | Kommentar", "Brücke zu spät gesperrt | Kommentar"),
        ("Brücke zu spät gesperrt - Kommentar", "Brücke zu spät gesperrt - Kommentar"),
        ("Brücke bleibt gesperrt | Interview", "Brücke bleibt gesperrt | Interview"),
        ("Brücke bleibt gesperrt - Der letzte Kommentar", "Brücke bleibt gesperrt - Der letzte Kommentar"),
        ("Videos zeigen den Einsturz: Brücke gesperrt", "Videos zeigen den Einsturz: Brücke gesperrt"),
    ],
)
def test_what_desk_and_site_put_around_a_title_is_taken_off(title: str, expected: str) -> None:
    assert clean(title, source=None, language="de", url="https://www.welt.de/1") == expected


@pytest.mark.parametrize(
    ("title", "url", "expected"),
    [
        ("Puente de Nordau cerrado | EL NARVÉ", "https://www.elnarve.example/1", "Puente de Nordau cerrado"),
        ("Brücke gesperrt – Nördliche", "https://noerdliche.example/1", "Brücke gesperrt"),
        ("Bridge stays closed - The Narve Post", "https://narvepost.example/1", "Bridge stays closed"),
        ("Ponte está fechada - SAPO Sul", "https://sul.sapo.example/1", "Ponte está fechada"),
        ("Brücke gesperrt - Verkehr - Bote", "https://bote.example/verkehr/1", "Brücke gesperrt"),
        ("Brücke gesperrt - Händler klagen - Bote", "https://bote.example/verkehr/1", "Brücke gesperrt - Händler klagen"),
        ("Brücke gesperrt - Verkehr", "https://bote.example/verkehr/1", "Brücke gesperrt - Verkehr"),
    ],
)  # fmt: skip
def test_an_address_names_the_outlet_and_the_section_before_it(title: str, url: str, expected: str) -> None:
    assert clean(title, source=None, language="de", url=url) == expected


def test_the_title_of_a_feed_names_the_outlet_in_a_part_of_it() -> None:
    source = "Le Narve - Toute l'actualité en continu"
    assert clean_title(article("Le pont est fermé | Narve", source=source)) == "Le pont est fermé"
    assert clean_title(article("Le pont est fermé | Le Narve", source=source)) == "Le pont est fermé"
    assert clean_title(article("Le pont est fermé | Nordau", source=source)) == "Le pont est fermé | Nordau"


def test_few_words_give_way_to_a_title_that_says_more() -> None:
    titles = ("Wieder eine Werft am Ende", "Werft in Nordau ist insolvent", "Rat berät über Werft in Nordau")
    assert headline([article(title) for title in titles], language="de").text == titles[1]


def test_three_words_that_others_have_too_say_less_than_the_place_and_the_matter() -> None:
    titles = ["Ole Jansen räumt im Prozess um die Brücke Schuld ein", "Jansen räumt seine Schuld ein"]
    assert headline([article(title) for title in titles], language="de").text == titles[0]


@pytest.mark.parametrize(
    ("tease", "told", "language"),
    [
        ("Warum jetzt alle nach Lauter fahren", "Fähre nach Lauter fährt wieder", "de"),
        ("Nordau: Das steckt hinter der Sperrung", "Risse in der Nordauer Brücke", "de"),
        ("Here's why the bridge is shut", "Cracks found in the bridge", "en"),
        ("Voici pourquoi le pont est fermé", "Le pont fermé pour des fissures", "fr"),
        ("Brücke gesperrt: Die Reaktion wird Sie überraschen …", "Brücke in Nordau ist gesperrt", "de"),
        ("„Die Brücke in Nordau war unser Leben.“", "Abriss der Brücke in Nordau beginnt", "de"),
        ("«\xa0Le pont de Nordau tremblait\xa0»", "Le pont de Nordau est fermé", "fr"),
        ("Nordau. Ce que le maire a dit du pont", "À Nordau, le maire promet un pont neuf", "fr"),
        ("Conocé el nuevo puente de Nordau", "Nordau abre el puente", "es"),
        ("Conheça a nova ponte de Nordau", "Nordau abre a ponte", "pt"),
        ("Bridge in Nordau: what we know", "Nordau mourns nine victims of the collapsed bridge", "en"),
        (
            "Einsturz in Nordau – was wir wissen",
            "Neun Tote nach dem Einsturz der Brücke in Nordau am Montag",
            "de",
        ),
    ],
)
def test_tease_gives_way_to_a_title_that_tells(tease: str, told: str, language: str) -> None:
    own = [article(title, language=language) for title in (tease, told)]
    assert headline(own, language=language).text == told


def test_label_of_a_live_blog_gives_way_to_a_report() -> None:
    titles = ["Liveticker: Brücke in Nordau eröffnet", "Neue Brücke in Nordau mit Feuerwerk eröffnet"]
    own = [complete(article(title)) for title in titles]
    assert headline(own, language="de").text == titles[1]


def test_of_two_titles_that_differ_in_their_middle_the_fuller_one_is_taken() -> None:
    said, fuller = (
        "Rat streitet über den Abriss der Brücke",
        "Rat in Nordau streitet über den Abriss der Brücke",
    )
    assert headline([article(said), article(fuller)], language="de").text == fuller


def test_title_that_breaks_off_gives_way_to_the_whole_one() -> None:
    titles = ["Der Rat berät über die Brücke und", "Der Rat berät über die Brücke und das Theater"]
    assert headline([article(title) for title in titles], language="de").text == titles[1]


@pytest.mark.parametrize(
    "framed",
    [
        "Brücke bis Ostern gesperrt - Sport - DIE NARVE",
        "Verkehr - Brücke bis Ostern gesperrt",
        "Verkehr-Brücke bis Ostern gesperrt",
    ],
)
def test_title_with_the_name_of_a_site_or_section_gives_way_to_the_one_without(framed: str) -> None:
    titles = [framed, "Brücke bis Ostern gesperrt"]
    assert headline([article(title) for title in titles], language="de").text == titles[1]


def untitled(text: str, *, language: str = "en") -> Article:
    return complete(Article.of(text=text, language=language))


def test_scrap_does_not_stand_in_for_a_title() -> None:
    found = headline([untitled("Gold bars. Three men took them from a lorry near Northford.")], language="en")
    assert found.text == "Three men took them from a lorry near Northford."


@pytest.mark.parametrize(
    "opening",
    [
        "Foto de familia al final del acto de los vecinos en el puente.",
        "Los vecinos esperan el barco en Nordau. En vídeo, la llegada del barco.",
        "Una escena de la película 'El puente'. AP; Vídeo: Agencia La policía de Nordau busca el barco.",
    ],
)
def test_a_caption_does_not_stand_in_for_a_title(opening: str) -> None:
    told = "El Gobierno abrirá el puente de Nordau en mayo."
    made = complete(article(None, text=f"{opening} {told}", language="es"))
    assert headline([made], language="es").text == told


def test_few_words_about_somebody_not_named_do_not_stand_in_for_a_title() -> None:
    found = headline(
        [untitled("He is known for his care. Ada Holm's brother has planned the fair.")], language="en"
    )
    assert found.text == "Ada Holm's brother has planned the fair."


@pytest.mark.parametrize(
    "text",
    [
        "It was in May that Ada Holm told the town of the bridge she would build across the Narve. It is shut.",
        "The bridge is shut today. Three men were hurt near Northford.",
        "Gold bars. They were on a lorry in May.",
        "Gold bars. The suspect fled in May in a lorry.",
    ],
)
def test_first_sentence_stands_in_where_it_tells_or_the_next_leans_on_it(text: str) -> None:
    assert text.startswith(headline([untitled(text)], language="en").text)


def test_half_a_quotation_does_not_stand_in_for_a_title() -> None:
    text = '"It is only water in the bread. It is nothing", a shop in Northford told Ada Holm. Ada Holm has gone to court.'
    assert headline([untitled(text)], language="en").text == "Ada Holm has gone to court."


def test_what_the_headline_has_is_not_told_again() -> None:
    own = complete(
        Article.of(title="Mayor Holm Sr. On The Bridge in Northford", text="Mayor Holm Sr.\n\nIt opened.")
    )
    assert [s.text for s in said_by(headline([own], language="en"), [own])] == ["Mayor Holm Sr."]


def test_the_title_of_another_article_is_not_told_as_a_sentence_of_it() -> None:
    own = complete(Article.of(id="a", title="Bridge shut", text="The bridge in Northford is shut."))
    other = complete(
        Article.of(id="b", title="Ferry sails again", text="Ferry sails again.\n\nIt left at 8.")
    )
    head = headline([own, other], language="en")
    assert head.text == "Bridge shut"
    assert not said_by(head, [own, other])
    assert [s.text for s in unfit_below(head, [own, other])] == ["Ferry sails again."]


def test_first_sentence_of_another_article_is_not_told_below_one_that_says_the_same() -> None:
    fire = untitled("A huge fire has almost destroyed a supermarket in Northford. Nobody was hurt in it.")
    again = untitled("A supermarket in Northford was destroyed by a huge fire on Monday. Ten engines came.")
    head = headline([fire, again], language="en")
    assert said_by(head, [fire, again]) == (fire.sentences[0],)
    assert again.sentences[0] in told_again(head, [fire, again])
