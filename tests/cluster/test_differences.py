"""Differences: figures two texts disagree on, and the many that only look so."""

from time import perf_counter

import pytest

from brief.cluster.differences import differences as spans_that_differ
from brief.cluster.figures import figures
from brief.cluster.quantities import quantity
from brief.model import Article, Sentence

NUMBERS = ("800", "3.000", "1.200")


def article(*sentences, language="de", name="a"):
    text = " ".join(sentences)
    spans, at = [], 0
    for number, sentence in enumerate(sentences):
        start = text.index(sentence, at)
        at = start + len(sentence)
        spans.append(Sentence(text=sentence, start=start, end=at, paragraph=number, article_id=name))
    return Article(id=name, text=text, language=language, sentences=tuple(spans))


def differences(articles):
    return tuple(
        tuple((index, articles[index].text[start:end]) for index, start, end in values)
        for values in spans_that_differ(articles)
    )


FILLER = "Die Weserbrücke in Nordau bleibt bis Ostern für alle Fahrzeuge gesperrt."
OTHER = "Autofahrer brauchen in Nordau weiter viel Geduld, denn die Sperrung dauert an."


def test_costs_that_differ_are_told_in_the_words_of_the_articles():
    found = differences(
        [
            article(FILLER, "Die Sanierung kostet nach Angaben der Stadt 4,1 Millionen Euro.", name="a"),
            article(
                OTHER, "Nach neuer Schätzung kostet die Sanierung die Stadt rund 5 Millionen Euro.", name="b"
            ),
        ]
    )
    assert found == (((0, "4,1 Millionen Euro"), (1, "rund 5 Millionen Euro")),)


def test_english_soldiers_are_told_over_an_adjective():
    found = differences(
        [
            article(
                "Washington will send 800 soldiers to the border, officials said.", language="en", name="a"
            ),
            article(
                "Officials in Washington plan to send 3,000 American soldiers to the southern border this week.",
                language="en",
                name="b",
            ),
        ]
    )
    assert found == (((0, "800 soldiers"), (1, "3,000 American soldiers")),)


def test_number_words_are_numbers():
    found = differences(
        [
            article(
                "Bei dem Unfall auf der Landstraße starben drei Menschen, teilte die Polizei mit.", name="a"
            ),
            article(
                "Nach dem Unfall auf der Landstraße meldet die Polizei, dass fünf Menschen starben.", name="b"
            ),
        ]
    )
    assert found == (((0, "drei Menschen"), (1, "fünf Menschen")),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("£4.2m", "£4.5m"),
        ("£4.2m", "4.5 million pounds"),
        ("$4.2bn", "US$4.5 billion"),
        ("€300k", "350,000 euros"),
        ("$4.2tn", "5 trillion US dollars"),
    ],
)
def test_units_are_known_however_they_are_attached(one, other):
    texts = (
        f"The council put the loss from the bridge at {one}.",
        f"The bridge loss is {other}, the council said.",
    )
    found = differences([article(texts[0], language="en"), article(texts[1], language="en", name="b")])
    assert found == (((0, one), (1, other)),)


def test_the_full_stop_behind_an_amount_is_no_part_of_it():
    text = "Die Sanierung kostet die Stadt CHF 5 Millionen."
    found = differences([article(text), article(text.replace("5", "7"), name="b")])
    assert found == (((0, "CHF 5 Millionen"), (1, "CHF 7 Millionen")),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Last winter the Nationals made Teixeira an offer worth $160 million.",
            "A new offer worth $184 million was made to Teixeira by the Red Sox last winter.",
        ),
        (
            "Damage to the church was estimated at 1 million pounds ($1.52 million), officials said.",
            "Officials said damage to the church was estimated at €1 million ($1.4 million).",
        ),
        (
            "Police said 12 people were injured in the riots on Monday.",
            "On Thursday 18 people were injured in the riots, police said.",
        ),
        (
            "The navy seized 12 magazines from the pirate boat.",
            "In its raids the navy seized a total of 31 magazines from pirate boats.",
        ),
        ("In Oslo runners met for the 100m final.", "In Oslo runners met for the 200m final."),
        (
            "Police said 12 people were killed in the riots in Athens.",
            "Police said 40 people were injured in the riots in Athens.",
        ),
        (
            "The navy seized seven AK-47 rifles and a launcher from the pirates.",
            "The navy seized nine assault rifles and a launcher from the pirates.",
        ),
        (
            "The navy seized six rifles and 12 magazines from pirates in the gulf.",
            "The navy seized 14 rifles and 31 magazines from pirates in the gulf.",
        ),
        (
            "Each worker gave money for the search, 10 million euros in all.",
            "Each worker gave money for the search, 70 million euros in all.",
        ),
        (
            "It cost the company $4 million to move the old harbour museum.",
            "It cost the company $7 million to move the old harbour museum out.",
        ),
        (
            "Sales at the harbour shops of the company rose 4 percent.",
            "Sales at the harbour shops of the company rose 6 percent.",
        ),
    ],
)
def test_figures_that_their_sentences_tell_apart_are_no_difference(one, other):
    articles = [article(one, language="en"), article(other, language="en", name="b")]
    assert differences(articles) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Die Sanierung kostet die Stadt 4,1 Millionen Euro.",
            "Die Sanierung kostet die Stadt rund 4 Millionen Euro.",
        ),
        (
            "Die Sanierung kostet die Stadt 4,1 Millionen Euro.",
            "Die Sanierung kostet die Stadt 4,1 Mio. Euro.",
        ),
        ("Die Sanierung kostet 4,1 Millionen Euro.", "Das Land gibt 2 Millionen Euro dazu."),
        ("Die Brücke wurde 1971 in Nordau eröffnet.", "Die Brücke wurde 1974 in Nordau eröffnet."),
        ("Die Brücke in Nordau schließt um 18 Uhr.", "Die Brücke in Nordau schließt um 21 Uhr."),
        (
            "Die Stadt Nordau sperrt die Brücke am 4. November.",
            "Die Stadt Nordau sperrt die Brücke am 5. November.",
        ),
        (
            "Der Fahrer des Busses in Nordau ist 47 Jahre alt.",
            "Der Fahrer des Busses in Nordau ist 52 Jahre alt.",
        ),
        ("Nordau gewann das Spiel mit 3:1 Toren.", "Nordau gewann das Spiel mit 2:1 Toren."),
        ("Die Linie 3 fährt in Nordau über die Brücke.", "Die Linie 7 fährt in Nordau über die Brücke."),
        ("Im Norden der Stadt fehlen 40 Busse.", "Aus Hollerfehn kamen 12 Busse zu Hilfe."),
    ],
)
def test_what_is_no_difference(one, other):
    assert differences([article(FILLER, one, name="a"), article(OTHER, other, name="b")]) == ()


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("at least nine people", "12 people", False),
        ("up to 12 people", "nine people", False),
        ("at least nine people", "at least 12 people", True),
        ("at least 12 people", "nine people", True),
        ("300 people", "292 people", False),
        ("nine people", "12 people", True),
        ("two hundred people", "300 people", False),
        ("nine people out of ten", "six people", False),
    ],
)
def test_bounds_and_round_numbers_disagree_with_what_lies_beyond_them(one, other, differ):
    texts = (
        f"Police in Athens said {one} were hurt in riots.",
        f"In Athens, {other} were hurt in riots, police said.",
    )
    found = differences([article(texts[0], language="en"), article(texts[1], language="en", name="b")])
    assert bool(found) is differ


def test_near_numbers_of_what_each_text_counts_once_need_little_else_in_common():
    one = article(FILLER, "Sieben Waggons sprangen aus den Gleisen, wie die Polizei mitteilte.")
    other = article(OTHER, "Acht Waggons stehen seit der Nacht neben dem Gleis.", name="b")
    assert differences([one, other]) == (((0, "Sieben Waggons"), (1, "Acht Waggons")),)
    far = article(OTHER, "Zwölf Waggons stehen seit der Nacht neben dem Gleis.", name="b")
    twice = article("Der Zug hatte 30 Waggons.", "Acht Waggons stehen neben dem Gleis.", name="b")
    assert differences([one, far]) == differences([one, twice]) == ()


def test_figures_are_not_read_in_a_language_whose_numbers_are_not_known():
    texts = ("3 miliona eura kostet der Umbau der Stadt.", "5 miliona eura kostet der Umbau der Stadt.")
    assert differences([article(text, language="hr", name=text[0]) for text in texts]) == ()


def test_a_text_that_has_both_figures_disagrees_with_none():
    found = differences(
        [
            article(
                "Die Sanierung kostet nach Angaben der Stadt 4,1 Millionen Euro.",
                "Für die erste Sanierung gab die Stadt nach eigenen Angaben 5 Millionen Euro aus.",
                name="a",
            ),
            article(OTHER, "Die Sanierung kostet nach Angaben der Stadt 5 Millionen Euro.", name="b"),
        ]
    )
    assert found == ()


def test_texts_in_different_languages_are_not_compared():
    found = differences(
        [
            article("Die Sanierung kostet die Stadt Nordau 4,1 Millionen Euro.", name="a"),
            article("The repair costs the town of Nordau 5 million euros.", language="en", name="b"),
        ]
    )
    assert found == ()


def test_a_third_number_stands_beside_the_two_others():
    told = [
        article(opening, f"{n} Anwohner mussten nach der Explosion ihre Häuser verlassen.", name=n)
        for opening, n in zip(
            (FILLER, OTHER, "Die Feuerwehr ist in Nordau noch im Einsatz."), NUMBERS, strict=True
        )
    ]
    assert differences(told) == (tuple((i, f"{n} Anwohner") for i, n in enumerate(NUMBERS)),)


def test_no_articles_disagree_on_nothing():
    assert differences([]) == ()


def test_of_a_noun_that_hundreds_count_otherwise_only_the_first_are_compared(monkeypatch):
    monkeypatch.setattr("brief.cluster.differences.MAX_CLAIMS", 2)
    costs = [f"Die Sanierung kostet nach Angaben der Stadt {n} Millionen Euro." for n in (41, 53, 67)]
    found = differences([article(FILLER, cost, name=cost) for cost in costs])
    assert found == (((0, "41 Millionen Euro"), (1, "53 Millionen Euro")),)


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (
            "Twelve people were killed when a bus plunged off a bridge near Kerth on Tuesday, police said.",
            "A bus plunged off a bridge into the Varna river near Kerth, killing 19 people, officials said.",
            ("Twelve people", "19 people"),
        ),
        (
            "Marovia is sending 800 soldiers to the border with Delgonia, Defence Minister Anton Brusk said.",
            "Delgonia protested after Marovia said it would send 3,000 soldiers to the border.",
            ("800 soldiers", "3,000 soldiers"),
        ),
        (
            "About 20,000 people marched through Kerth on Saturday against pension reform, organisers said.",
            "Police said 8,000 people marched through Kerth in protest at pension reform.",
            ("About 20,000 people marched", "8,000 people marched"),
        ),
    ],
)
def test_a_weekday_is_no_name_nor_is_one_that_opens_the_other_sentence(one, other, told):
    found = differences([article(one, language="en"), article(other, language="en", name="b")])
    assert found == (tuple(enumerate(told)),)


def test_the_dead_that_each_text_counts_once_are_compared_in_other_words():
    one = article(
        "Bei einem Busunglück nahe Kerth sind am Dienstag zwölf Menschen ums Leben gekommen.", FILLER
    )
    other = article("Der Bus stürzte in die Varna.", "Bei dem Unglück kamen 19 Menschen ums Leben.", name="b")
    assert differences([one, other]) == (((0, "zwölf Menschen"), (1, "19 Menschen")),)


def test_those_who_vote_for_death_are_not_dead():
    one = article("The two jurors were among the nine voting to put Nichols to death.", language="en")
    other = article("The jury had three voting against the death penalty.", language="en", name="b")
    assert differences([one, other]) == ()


def test_a_sum_that_each_text_names_once_is_compared_in_two_words():
    one = article("Die Sanierung der Brücke kostet 4,1 Millionen Euro, wie die Stadt mitteilte.", FILLER)
    other = article(OTHER, "Die Kosten der Sanierung liegen bei rund 5 Millionen Euro.", name="b")
    assert differences([one, other]) == (((0, "4,1 Millionen Euro"), (1, "rund 5 Millionen Euro")),)


@pytest.mark.parametrize(
    ("language", "one", "other", "told"),
    [
        (
            "de",
            "Die Sanierung des Hallenbads in Kerth kostet 4,1 Millionen Euro.",
            "Die Stadt rechnet mit Kosten von rund 5 Millionen Euro, davon trägt das Land einen Teil.",
            ("4,1 Millionen Euro", "rund 5 Millionen Euro"),
        ),
        (
            "de",
            "Der Zulieferer Brusk streicht in Kerth 1.200 Stellen.",
            "Bei Brusk sollen 1.500 Beschäftigte gehen, sagte der Betriebsrat.",
            ("1.200 Stellen", "1.500 Beschäftigte"),
        ),
        (
            "en",
            "Some 800 soldiers were sent to the Varna delta, the ministry in Kerth said.",
            "Anton Brusk ordered the deployment of 3,000 troops on Monday.",
            ("Some 800 soldiers", "3,000 troops"),
        ),
        (
            "en",
            "A fire in Kerth left seven people hurt, two of them badly.",
            "Nine people were injured on Larch Street, a spokesman for Dunmoor said.",
            ("seven people", "Nine people"),
        ),
        (
            "fr",
            "Un train a déraillé mardi à Kerth, faisant douze morts.",
            "La ligne est en deuil : 14 personnes ont perdu la vie, selon le procureur Brusk.",
            ("douze morts", "14 personnes"),
        ),
        (
            "es",
            "El sismo en Kerth dejó al menos 31 muertos.",
            "La cifra de fallecidos asciende a 27, según Julio Brusk.",
            ("al menos 31 muertos", "cifra de fallecidos asciende a 27"),
        ),
    ],
)
def test_what_an_event_has_one_of_is_compared_in_whatever_words(language, one, other, told):
    found = differences([article(one, language=language), article(other, language=language, name="b")])
    assert found == (tuple(enumerate(told)),)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (  # a part
            "de",
            "Bei dem Unfall wurden 45 Menschen verletzt, zwölf von ihnen schwer.",
            "Zwölf Menschen wurden bei dem Unfall schwer verletzt.",
        ),
        (  # somebody else's
            "de",
            "Der Neubau in Kerth kostet 12 Millionen Euro.",
            "Das Land beteiligt sich mit 3 Millionen Euro am Neubau in Kerth.",
        ),
        (  # another event
            "en",
            "Eight people died when a cable car fell in Kerth.",
            "It is the worst accident of a cable car since 2009, when 19 people died at Lake Sorn.",
        ),
        (  # a range that has the other
            "en",
            "The tornado in Kerth damaged between 40 and 60 homes.",
            "The tornado in Kerth damaged about 50 homes.",
        ),
        (  # foreseen, and counted
            "en",
            "The bill in Kerth needed 61 votes in the assembly.",
            "The bill in Kerth received 58 votes in the assembly.",
        ),
        ("en", "Two dozen people were killed in Kerth.", "In Kerth 24 people were killed."),
        (  # a later number, and the one before it
            "es",
            "El derrumbe en Kerth deja 15 muertos; la cifra, que el lunes era de 12, puede crecer.",
            "El derrumbe en Kerth causó 12 muertos.",
        ),
        (  # some of them
            "de",
            "Bei den Krawallen in Kerth gab es 35 Verletzte.",
            "Bei den Krawallen in Kerth gab es 20 verletzte Beamte.",
        ),
        (  # another time
            "de",
            "Am Samstag haben in Kerth 4.000 Menschen demonstriert.",
            "Vor zwei Wochen hatten in Kerth 6.000 Menschen demonstriert.",
        ),
        (  # those who are against it
            "en",
            "Some 3,000 demonstrators marched through Kerth.",
            "Some 1,000 counter-demonstrators stood in Kerth.",
        ),
        (  # the whole, and what belongs to it
            "fr",
            "Le tram de Kerth coûtera 320 millions d'euros.",
            "Les rames de Kerth coûteront 90 millions d'euros.",
        ),
        (  # what was asked for, and what was imposed
            "en",
            "Brusk was fined 2 million euros in Kerth.",
            "Prosecutors in Kerth had demanded a fine of 3 million euros.",
        ),
        (  # all, and those who are left
            "en",
            "A storm in Kerth left 80,000 households without power.",
            "In Kerth 50,000 households are still without power.",
        ),
        (  # all, and those concerned
            "fr",
            "La biscuiterie de Kerth va supprimer 90 postes.",
            "La biscuiterie, qui emploie 410 salariés à Kerth, a annoncé un plan de suppressions.",
        ),
    ],
)
def test_an_event_has_another_number_too_without_a_dispute(language, one, other):
    articles = [article(one, language=language), article(other, language=language, name="b")]
    assert differences(articles) == ()


def test_an_events_own_figures_stand_at_the_top():
    one = article("Im Hafen von Kerth brennt ein Schiff.", "Drei Menschen starben.", language="de")
    below = [FILLER, OTHER, "Der Rauch zog nach Norden.", "Die Ursache ist unklar."]
    other = article(*below, "Auf der Varna kamen fünf Menschen ums Leben.", language="de", name="b")
    assert differences([one, other]) == ()
    assert differences([one, article(*other.text.split(". ")[-1:], name="b")]) != ()


def test_ranges_and_number_words_are_numbers():
    one = article("Zwischen 180 und 200 Hektar Wald brennen bei Kerth.")
    other = article("Bei Kerth steht eine Fläche von 120 Hektar in Flammen.", name="b")
    assert differences([one, other]) == (((0, "Zwischen 180 und 200 Hektar"), (1, "120 Hektar")),)
    few, many = "En Kerth hubo veinte muertos.", "En Kerth hubo treinta y dos muertos."
    assert differences([article(few, language="es"), article(many, language="es", name="b")]) == ()


@pytest.mark.parametrize("row", ["5 ", "12 died, ", "between 4 and ", "cento e ", "7 million "])
def test_a_sentence_of_numbers_without_end_takes_time_in_proportion_to_it(row: str) -> None:
    sentence = row * (100_000 // len(row))
    start = perf_counter()
    for figure in figures(sentence, "en"):
        quantity(sentence, figure)
    assert perf_counter() - start < 30  # minutes where each number looks through the whole sentence


def test_a_sentence_of_many_figures_is_a_table_and_tells_no_dispute() -> None:
    table = " ".join(f"{n + 2} {'abcdefghijklmnopqrstuvwxyz'[n] * 5}s," for n in range(22))
    found = [article(OTHER, f"{table} {n} wolves howl.", language="en", name=str(n)) for n in (40, 60)]
    assert not differences(found)
