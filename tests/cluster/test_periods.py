"""Headlines that name different months, years or numbered events tell different events."""

from dataclasses import replace

import pytest

from brief.cluster.near_duplicates import near_duplicates
from brief.cluster.periods import differ, period
from brief.cluster.stories import cluster
from brief.model import Article
from brief.understand.sentences import split

RELEASE = (
    "Die Inflationsrate in Nordland hat im {month} {rate} Prozent betragen. Das teilte das Statistische Amt in Hollerfehn "
    "nach endgültigen Berechnungen mit. Nahrungsmittel verteuerten sich um {food} Prozent, Energie um {energy} Prozent. "
    "Die Kerninflation ohne Nahrungsmittel und Energie lag bei {core} Prozent, sagte Präsidentin Henrike Ohlsen. "
    "Dienstleistungen kosteten deutlich mehr als ein Jahr zuvor, besonders Versicherungen und Mieten."
)
OCTOBER = RELEASE.format(month="Oktober", rate="2,3", food="1,3", energy="0,9", core="2,8")
DECEMBER = RELEASE.format(month="Dezember", rate="2,6", food="2,0", energy="1,7", core="3,3")


def named(title, text, language):
    article = Article.of(text=text, language=language)
    return period(title, replace(article, sentences=split(text, language)))


@pytest.mark.parametrize(
    ("one", "other", "language", "expected"),
    [
        ("Inflation im Oktober bei 2,3 Prozent", "Teuerung zieht im Dezember an", "de", True),
        ("Inflation im Oktober bei 2,3 Prozent", "Teuerung von September bis Oktober", "de", False),
        ("Inflation im Oktober bei 2,3 Prozent", "Inflation bei 2,3 Prozent", "de", False),
        ("Retail sales fell in February", "Retail sales rose in April", "en", True),
        ("Fed may cut rates", "Fed to cut rates in June", "en", False),
        ("Stadtrat beschließt Haushalt 2025", "Stadtrat beschließt Haushalt 2026", "de", True),
        ("Tokyo 2020: gold for the rowers", "Rowers win first gold of 2021", "en", False),
        ("Инфляция октября ускорилась", "Инфляция декабря ускорилась", "ru", True),
        ("Inflation im Oktober", "Inflation im Dezember", None, False),
        ("Bürgermeister August Holm tritt zurück", "Holm geht im Oktober", "de", False),
        ("Autorin Juli Zeh geehrt", "Preis für Zeh im November", "de", False),
        ("Preise im August gestiegen", "Preise im Oktober gestiegen", "de", True),
        ("June Carter honoured in Nashville", "Tribute to Carter planned for May and October", "en", False),
        ("April Ryan asks about prices", "Ryan to leave in July", "en", False),
        ("June sales fell", "July sales fell", "en", True),
        ("Avril Lavigne annonce une tournée", "Lavigne en concert en mai", "fr", False),
        ("La chanteuse Avril annonce une tournée", "En concert en mai", "fr", False),
        ("Robot posé sur Mars", "Un robot attendu en juillet", "fr", False),
        ("Attentats du 13-Novembre : un procès", "Le procès en mai", "fr", True),
        ("Alsace : Avril sans alcool", "Alsace : mai sans alcool", "fr", True),
        ("Muere Julio Iglesias", "Homenaje a Iglesias en mayo", "es", False),
    ],
)
def test_which_headlines_speak_of_different_times(one, other, language, expected):
    assert differ(named(one, "", language), named(other, "", language)) is expected


def releases(*titles_and_texts):
    return [
        Article.of(title=title, text=text, language="de", published="2025-11-04")
        for title, text in titles_and_texts
    ]


def test_one_release_of_two_months_is_two_stories():
    found = releases(("Inflation im Oktober", OCTOBER), ("Inflation im Dezember", DECEMBER))
    assert near_duplicates(found) == (None, None)
    assert cluster(found) == ((0,), (1,))


def test_two_reports_on_one_month_stay_together():
    found = releases(
        ("Inflation im Oktober", OCTOBER), ("Preise steigen im Oktober", OCTOBER + " Mehr folgt.")
    )
    assert cluster(found) == ((0, 1),)


@pytest.mark.parametrize(
    ("one", "other", "language", "expected"),
    [
        ("Moreau gewinnt Gold über 100 Meter", "EM: Gold für Moreau im 200-Meter-Finale", "de", True),
        ("Moreau gewinnt Gold über 100 Meter", "Moreau siegt über 100 m und 200 m", "de", False),
        ("Bolt wins 100m final", "Bolt wins 200 metres gold", "en", True),
        ("Gold über 5000 m", "Sieg über 5 km", "de", False),
        ("Staffel holt Gold über 4x100 Meter", "Gold über 100 Meter", "de", True),
        ("Bergsteiger stürzt 100 Meter ab", "Bergsteiger stürzt 200 Meter ab", "de", False),
        ("Record £100m final offer", "Record £200m final offer", "en", False),
        ("3. Etappe: Pogacar siegt", "Pogacar gewinnt Etappe 4", "de", True),
        ("Pogacar wins stage 3", "Pogacar wins 4th stage", "en", True),
        ("3ème étape : Pogacar s’impose", "Pogacar gagne la 4e étape", "fr", True),
        ("3ª etapa: gana Pogacar", "Pogacar gana la etapa 4", "es", True),
        ("Третье место: 3-й этап", "4-й этап выиграл Погачар", "ru", True),
        ("Zweites Halbfinale steht fest", "1. Halbfinale: Norwegen weiter", "de", True),
        ("India win first Test", "2nd Test: India all out", "en", True),
        ("Auslosung: Gruppe A ist stark", "Auslosung: Gruppe B ist stark", "de", True),
        ("Le groupe a annoncé un plan", "Le groupe B de l’Euro", "fr", False),
        ("U17 verliert Auftakt", "U19 verliert Auftakt", "de", True),
        ("Under 15 percent voted", "Under 20 percent voted", "en", False),
        ("Folge 3 der Serie enttäuscht", "Folge 4 der Serie überzeugt", "de", True),
        ("Zwölf Tote: 12 Tote nach Beben", "14 Tote nach Beben", "de", False),
        ("3. Tag des Streiks bei der Bahn", "4. Tag des Streiks bei der Bahn", "de", False),
        ("Tercera jornada de huelga: 3ª jornada de huelga", "4ª jornada de huelga", "es", False),
        ("Zverev gewinnt in der 2. Runde", "Zverev steht in der 3. Runde", "de", False),
        ("Outfitter’s fourth quarter profit falls", "Outfitter warns on first quarter", "en", False),
        ("Siemens: Gewinn in Q3", "Siemens: Gewinn in Q4", "de", True),
        ("Nach der Etappe: 3 Verletzte", "Etappe 4 abgesagt", "de", False),
        ("Gold 100 m", "Gold 200 m", None, True),
        ("Zum Teil 30 Zentimeter Schnee", "Schnee: zum Teil 40 Zentimeter", "de", False),
        ("Gol en la segunda parte", "Dos goles en la primera parte", "es", False),
    ],
)
def test_which_headlines_tell_differently_numbered_events(one, other, language, expected):
    assert differ(named(one, "", language), named(other, "", language)) is expected


def test_first_sentence_tells_where_the_headline_names_no_number():
    one = named(
        "Moreau sprintet zu Gold", "Ilka Moreau ist Europameisterin über 100 Meter. Sie jubelte.", "de"
    )
    later = named("Moreau jubelt", "Ilka Moreau jubelte. Sie ist Europameisterin über 200 Meter.", "de")
    other = named("Gold", "Nach dem Sieg auf der 3. Etappe feierte sie Gold über 200 Meter.", "de")
    assert differ(one, other)
    assert not differ(one, later)


FINAL = (
    "{winner} hat bei den Europameisterschaften in Lenthal das Finale über {metres} Meter gewonnen. In {time} Sekunden verwies "
    "sie am Mittwochabend {second} auf den zweiten Platz. Vor 40.000 Zuschauern im Waldstadion setzte sich die Favoritin im "
    "Finale über {metres} Meter erst auf den letzten Metern durch. «Das ist ein Traum», sagte {winner} nach dem Rennen."
)


def test_two_finals_in_the_same_words_are_two_stories():
    sprint = FINAL.format(winner="Ilka Moreau", metres=100, time="10,98", second="Jana Petrova")
    longer = FINAL.format(winner="Ilka Moreau", metres=200, time="22,31", second="Jana Petrova")
    found = releases(
        ("Moreau gewinnt Gold über 100 Meter", sprint), ("Moreau gewinnt Gold über 200 Meter", longer)
    )
    assert near_duplicates(found) == (None, None)
    assert cluster(found) == ((0,), (1,))


def test_headline_on_two_finals_does_not_join_the_headlines_on_each():
    found = releases(
        ("Moreau gewinnt Gold über 100 Meter", ""),
        ("EM in Lenthal: Gold über 100 Meter für Moreau", ""),
        ("Lindqvist gewinnt Gold über 200 Meter", ""),
        ("EM in Lenthal: Gold über 200 Meter für Lindqvist", ""),
        ("EM in Lenthal: Gold für Moreau und Lindqvist", ""),
    )
    story = {i: number for number, indexes in enumerate(cluster(found)) for i in indexes}
    assert story[0] == story[1] != story[2] == story[3]


ACCIDENT = (
    "Lauter (dpa) - {} ist bei einem Unfall auf der B 7 schwer verletzt worden. Die Feuerwehr war im Einsatz."
)


@pytest.mark.parametrize(
    ("one", "other", "language", "expected"),
    [
        (ACCIDENT.format("Eine 82-Jährige"), ACCIDENT.format("Ein 45 Jahre alter Mann"), "de", True),
        (ACCIDENT.format("Eine 82-Jährige"), ACCIDENT.format("Eine 82 Jahre alte Frau"), "de", False),
        (ACCIDENT.format("Eine 82-Jährige"), ACCIDENT.format("Eine Rentnerin"), "de", False),
        ("The driver, 41, was hurt.", "A 17-year-old boy was hurt.", "en", True),
        ("Un motard de 24 ans est mort.", "Une femme de 68 ans est morte.", "fr", True),
        ("Una mujer de 73 años ha muerto.", "La condena de 12 años es firme.", "es", False),
        ("Lauter gewinnt 2:1 (1:1) in Hemm.", "Lauter setzt sich 4:2 durch.", "de", True),
        ("Lauter gewinnt 2:1 (1:1) in Hemm.", "Ein 2:1 in Hemm: Lauter siegt.", "de", False),
        ("Der Zug fuhr um 7:40 Uhr ab.", "Lauter gewinnt 2:1 in Hemm.", "de", False),
        ("Members voted 7-4 in favour.", "Members voted 8-3 against.", "en", True),
    ],
)
def test_short_reports_of_other_ages_or_scores_are_told_apart(one, other, language, expected):
    assert differ(named("", one, language), named("", other, language)) is expected


def test_ages_part_no_reports_of_different_days():
    told = [
        replace(Article.of(text=ACCIDENT.format(who), language="de"), published=day)
        for who, day in (("Eine 82-Jährige", "2025-11-04"), ("Ein 24-Jähriger", "2025-11-05"))
    ]
    assert not differ(*[period("", article) for article in told])


def test_ages_in_a_full_text_part_nothing():
    text = ACCIDENT.format("Eine 82-Jährige") + " Die Straße war gesperrt." * 20
    assert not differ(named("", text, "de"), named("", ACCIDENT.format("Ein 45-Jähriger"), "de"))
