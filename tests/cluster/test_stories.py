"""Stories: which articles tell the same event."""

import pytest

from brief.cluster.stories import cluster
from brief.model import Article

BRIDGE = (
    "Die Weserbrücke in Nordau bleibt bis Ostern gesperrt. Das teilte die Stadt Nordau am Montag mit. "
    "Bei einer Prüfung waren Risse in drei Pfeilern gefunden worden. Der Verkehr wird über Lauter umgeleitet."
)
BRIDGE_AGAIN = (
    "Autofahrer in Nordau müssen Geduld haben: Wegen Rissen in den Pfeilern ist die Weserbrücke gesperrt, "
    "und zwar bis Ostern. Bürgermeisterin Ada Krone nannte die Sperrung der Brücke unvermeidlich. "
    "Umgeleitet wird über Lauter."
)
HANDBALL = (
    "Die Handballerinnen der SG Lauter haben das Pokalspiel gegen den TV Hemm mit 31:28 gewonnen. "
    "Beste Werferin war Mira Tann mit neun Toren. Im Halbfinale wartet nun der Meister aus Brenz."
)


def article(text, title=None, published="2025-11-03", language="de", **more):
    return Article.of(text=text, title=title, published=published, language=language, **more)


def test_no_articles_give_no_stories():
    assert cluster([]) == ()


def test_one_article_is_one_story():
    assert cluster([article(BRIDGE)]) == ((0,),)


def test_two_reports_of_one_event_meet_and_another_event_stays_apart():
    found = cluster([article(BRIDGE), article(HANDBALL), article(BRIDGE_AGAIN)])
    assert found == ((0, 2), (1,))


TRIAL = (
    "Im Prozess um den Brand der Papierfabrik Hollerfehn hat das Landgericht Nordau den früheren Werkleiter Matthias Krahl zu "
    "vier Jahren Haft verurteilt. Die Richterin Henrike Ohlsen sah es als erwiesen an, dass Krahl die Sprinkler abstellen "
    "ließ, um Kosten zu sparen. Bei dem Feuer waren im März drei Arbeiter ums Leben gekommen, 17 wurden verletzt. Die "
    "Verteidigung kündigte Revision an. Die Staatsanwaltschaft hatte sechs Jahre gefordert. Angehörige der Opfer nannten das "
    "Urteil im Gerichtssaal zu milde. Die Fabrik gehört dem Konzern Lautertal Papier, der den Standort schließen will."
)
TRIAL_AGAIN = (
    "Vier Jahre Haft für Matthias Krahl: Der einstige Werkleiter ist nach dem Brand in der Papierfabrik Hollerfehn schuldig "
    "gesprochen worden. Nach Überzeugung des Landgerichts Nordau ließ er die Sprinkler abstellen. Drei Arbeiter starben. Sein "
    "Anwalt will das Urteil anfechten und spricht von einem Bauernopfer; verantwortlich sei die Leitung von Lautertal Papier, "
    "die jede Mark zweimal umgedreht habe. Auf den Fluren war am Rande der Verhandlung von einer Sammelklage der Familien die "
    "Rede, über die im Sommer entschieden werden könnte. Richterin Henrike Ohlsen äußerte sich dazu nicht."
)


def test_reports_of_one_event_meet_four_days_apart():
    others = [article(BRIDGE), article(HANDBALL)]
    found = cluster([article(TRIAL), article(TRIAL_AGAIN, published="2025-11-07"), *others])
    assert found == ((0, 1), (2,), (3,))


def test_copies_stay_together_days_apart():
    found = cluster([article(BRIDGE), article(BRIDGE, published="2025-11-30", url="https://b.example/1")])
    assert found == ((0, 1),)


@pytest.mark.parametrize("title", ["Geduld gefragt", None, "Zum Dienstag: Meldungen"])
def test_a_copy_under_another_title_leaves_its_text_in_its_story(title):
    text = "Der Umweg führt bis Ostern über Lauter, teilte die Stadt mit."
    short = article(text, "Weserbrücke in Nordau gesperrt: Risse in den Pfeilern", id="b")
    again = article(BRIDGE_AGAIN, "Risse in Pfeilern: Weserbrücke bleibt gesperrt", id="c")
    copy = article(text, title, source="Post", id="a")
    assert cluster([short, again, article(HANDBALL)]) == ((0, 1), (2,))
    assert cluster([short, again, article(HANDBALL), copy]) == ((0, 1, 3), (2,))


@pytest.mark.parametrize("day", ["2025-11-03", "2025-11-30"])
def test_a_text_meets_reports_of_each_day_that_it_was_printed_on(day):
    printed = [article(TRIAL, published=day) for day in ("2025-11-03", "2025-11-30")]
    others = [article(BRIDGE), article(HANDBALL)]
    assert cluster([*printed, article(TRIAL_AGAIN, published=day), *others]) == ((0, 1, 2), (3,), (4,))


@pytest.mark.parametrize("text", ["", "   \n", "123", "!?"])
def test_articles_without_words_are_not_lost(text):
    assert sorted(i for story in cluster([article(text), article(BRIDGE), article(text)]) for i in story) == [
        0,
        1,
        2,
    ]


GERMAN = (
    "Nach dem Erdrutsch am Kahlenstein bei Nordau suchen 140 Helfer nach zwei Vermissten. Bürgermeisterin Henrike Ohlsen "
    "sprach von einem Wunder, dass die Schule in Hollerfehn leer gewesen sei. 38 Häuser wurden geräumt, die "
    "Landesstraße 417 bleibt gesperrt, sagte Einsatzleiter Matthias Krahl. Zuletzt war der Hang 1971 abgegangen."
)
ENGLISH = (
    "Rescuers in Nordau are searching for two people missing after a landslide at the Kahlenstein. Some 140 helpers are on "
    "site, said Matthias Krahl, who leads them. Mayor Henrike Ohlsen called it a miracle that the school in Hollerfehn "
    "was empty. 38 homes were cleared and road 417 stays shut. The slope last gave way in 1971."
)
FRENCH = (
    "Deux personnes sont portées disparues à Nordau après un glissement de terrain au Kahlenstein. Selon Matthias Krahl, "
    "140 secouristes sont sur place. La maire, Henrike Ohlsen, parle de miracle : l'école de Hollerfehn était vide. "
    "Au total, 38 maisons ont été évacuées et la route 417 est coupée. La pente avait déjà cédé en 1971."
)
SAME_PLACE = (
    "Henrike Ohlsen, mayor of Nordau, opened the new library on Monday. It cost 4.1 million euros and replaces the one of "
    "1971. Readers from Hollerfehn may borrow books too, and 12,000 are there already."
)


SAME_PEOPLE = (
    "Matthias Krahl, Henrike Ohlsen, Sabine Oltmer and Tilda Marwitz were among the guests when the theatre opened its "
    "season. Seats are dear, but all of them were sold."
)


def test_four_names_of_two_words_are_no_eight_reasons_to_join_languages() -> None:
    council = article(
        "Der Haushalt ist beschlossen. Matthias Krahl und Henrike Ohlsen stimmten zu, Sabine Oltmer enthielt sich. "
        "Dagegen war allein Tilda Marwitz."
    )
    assert cluster([council, article(SAME_PEOPLE, language="en")]) == ((0,), (1,))


SPANISH = (
    "Dos personas siguen desaparecidas en Nordau tras un corrimiento de tierras en el Kahlenstein. Según Matthias Krahl, 140 "
    "socorristas trabajan allí. La alcaldesa, Henrike Ohlsen, habla de un milagro: la escuela de Hollerfehn estaba vacía. "
    "Se evacuaron 38 casas y la carretera 417 sigue cortada. La ladera ya había cedido en 1971."
)


def test_a_fourth_language_parts_no_story() -> None:
    four = [(GERMAN, "de"), (ENGLISH, "en"), (FRENCH, "fr"), (SPANISH, "es")]
    assert cluster([article(text, language=language) for text, language in four]) == ((0, 1, 2, 3),)


def test_one_event_in_three_languages_is_one_story() -> None:
    told = [
        article(GERMAN),
        article(ENGLISH, language="en"),
        article(FRENCH, language="fr"),
        article(HANDBALL),
    ]
    assert cluster(told) == ((0, 1, 2), (3,))


@pytest.mark.parametrize(
    ("text", "language", "published"),
    [
        (SAME_PLACE, "en", "2025-11-03"),  # the same people and places, another event
        (ENGLISH, "en", "2025-11-20"),  # weeks later
        (ENGLISH.split(". ")[0], "en", "2025-11-03"),  # a sentence: too few names to be sure
    ],
)
def test_weak_evidence_puts_no_two_languages_together(text: str, language: str, published: str) -> None:
    assert cluster([article(GERMAN), article(text, language=language, published=published)]) == ((0,), (1,))


TALKS = (
    "In Washington haben Präsident Donald Trump und Premier Benjamin Netanjahu über Gaza gesprochen. Aus Israel reiste auch Ron "
    "Dermer an, für Trump verhandelte Steve Witkoff. Danach gab Trump im Weißen Haus bekannt, dass der Iran eingeladen werde. "
    "Hamas und Katar äußerten sich nicht. Marco Rubio fliegt noch in dieser Woche nach Doha."
)
BUDGET = (
    "Donald Trump defended his budget in Washington, and Marco Rubio praised it. Steve Witkoff was seen in the audience, while "
    "Ron Dermer of Israel watched from abroad. Aid for Gaza is cut, and so are programmes against Hamas and Iran. Benjamin "
    "Carson told reporters that Trump had been promised support from Doha."
)
DEAL = (
    "Donald Trump met the Israeli leader in Washington on Gaza; Steve Witkoff and Ron Dermer sat in. Iran is to be asked, too, "
    "Trump said. There was no word from Hamas. Marco Rubio is off to Doha for 48 hours, his 12th trip there, and Benjamin "
    "Netanyahu stays until Thursday."
)


def test_names_that_stand_in_every_report_on_politics_join_no_two_languages() -> None:
    assert cluster([article(TALKS), article(BUDGET, language="en")]) == ((0,), (1,))


def test_the_same_names_and_a_number_join_two_languages() -> None:
    told = article(TALKS + " Er bleibt 48 Stunden.")
    assert cluster([told, article(DEAL, language="en")]) == ((0, 1),)


TEASERS = (
    ("Stadtrat streitet über Hallenbad", "Der Stadtrat von Bergen hat am Dienstag vier Stunden lang über den Neubau des "
     "Hallenbads gestritten. Die Mehrheit sprach sich für eine Vertagung aus. Die Verwaltung rechnet mit 18 Millionen Euro."),
    ("Unfall in Bergen", "Bei einem Unfall in Bergen ist am Dienstag ein Radfahrer verletzt worden. Ein Auto hatte ihm an "
     "der Kreuzung am Rathaus die Vorfahrt genommen. Die Polizei sucht Zeugen."),
    ("Weihnachtsmarkt in Bergen öffnet", "Der Weihnachtsmarkt in Bergen öffnet am Freitag. Rund um die Stadtkirche stehen "
     "40 Buden. Die Stadt rechnet mit 20.000 Besuchern."),
    ("Wolf reißt Schafe bei Bergen", "Ein Wolf hat bei Bergen offenbar fünf Schafe gerissen. Das Landesamt nahm Proben. Der "
     "Schäfer fordert einen besseren Schutz seiner Herde."),
)  # fmt: skip


def of_one_day(*titles_and_texts):
    return [
        Article.of(text=text, title=title, language="de", published="2026-11-18", source=f"Blatt {i}")
        for i, (title, text) in enumerate(titles_and_texts)
    ]


def test_four_teasers_that_share_little_but_a_town_are_told_apart():
    assert len(cluster(of_one_day(*TEASERS))) == len(TEASERS)


@pytest.mark.parametrize("title", ["Polizeibericht", "Die wichtigsten Meldungen des Tages"])
def test_one_title_over_different_texts_does_not_join_them(title):
    found = cluster(of_one_day(*((title, text) for _, text in TEASERS)))
    assert len(found) == len(TEASERS)


def test_texts_of_two_outlets_meet_under_one_headline():
    headline = "Weserbrücke in Nordau gesperrt"
    assert (
        len(cluster(of_one_day((headline, BRIDGE), (headline, BRIDGE_AGAIN), *TEASERS))) == len(TEASERS) + 1
    )


BERGEN = (
    ("Radfahrer schwer verletzt", "Ein 54 Jahre alter Radfahrer ist in Bergen beim Abbiegen von einem Lastwagen erfasst und "
     "schwer verletzt worden."),
    ("Scheune brennt nieder", "In Bergen ist in der Nacht eine Scheune mit Strohballen niedergebrannt. Der Schaden liegt bei "
     "80.000 Euro."),
    ("Einbrecher stehlen Schmuck", "Unbekannte sind in Bergen in ein Juweliergeschäft eingestiegen und haben Schmuck und Uhren "
     "mitgenommen."),
    ("Seniorin um Erspartes gebracht", "Mit dem Enkeltrick haben Betrüger eine 81-Jährige in Bergen um 25.000 Euro gebracht."),
    ("Geldautomat gesprengt", "Drei maskierte Täter haben in Bergen einen Geldautomaten gesprengt und sind mit einem Auto "
     "geflüchtet."),
    ("Vermisster wieder da", "Der seit Freitag in Bergen vermisste 16-Jährige ist unversehrt bei Freunden gefunden worden."),
)  # fmt: skip
RETOLD = (
    ("Laster erfasst Radfahrer in Bergen", "Schwere Verletzungen hat ein 54-jähriger Radfahrer in Bergen erlitten. Ein "
     "abbiegender Lastwagen hatte ihn übersehen und erfasst."),
    ("Strohballen in Flammen", "Eine Scheune voller Strohballen ist in Bergen ein Raub der Flammen geworden. Nach ersten "
     "Schätzungen entstanden 80.000 Euro Schaden."),
)  # fmt: skip
FORMULAS = (
    "Das teilte die Polizei Bergen am Montag mit. (dpa)",
    "Wie die Polizei Bergen am Montag mitteilte, laufen die Ermittlungen noch. (dpa)",
    "Die Polizei in Bergen sucht nun Zeugen, hieß es am Montag. (dpa)",
)


@pytest.mark.parametrize("n", [2, 3, 6])
@pytest.mark.parametrize("town", ["", "Bergen: "])
@pytest.mark.parametrize("formulas", [("",), FORMULAS[:1], FORMULAS])
def test_a_town_and_a_formula_join_no_short_reports(n, town, formulas):
    told = [
        (town + title, f"{text} {formulas[i % len(formulas)]}") for i, (title, text) in enumerate(BERGEN[:n])
    ]
    assert len(cluster(of_one_day(*told))) == n


@pytest.mark.parametrize("formula", ["", FORMULAS[0]])
def test_short_reports_on_one_event_of_a_town_meet_nevertheless(formula):
    told = [(f"Bergen: {title}", f"{text} {formula}") for title, text in BERGEN]
    again = [(title, f"{text} {formula}") for title, text in RETOLD]
    assert cluster(of_one_day(*told, *again)) == ((0, 6), (1, 7), (2,), (3,), (4,), (5,))


MATCHES = (
    "Die SG Lauter hat ihr Heimspiel in der Handball-Oberliga am Samstagabend gegen den TV Hemm nach schwacher erster Halbzeit "
    "noch mit 31:28 gewonnen.",
    "Der TuS Brenz bleibt in der Handball-Oberliga am Samstagabend ungeschlagen. Torwart Nils Ahrend parierte in Seeburg "
    "drei Siebenmeter.",
    "Ohne vier Stammkräfte kam die HSG Nordau in der Handball-Oberliga am Samstagabend bei Absteiger Varel nicht über ein "
    "Unentschieden hinaus.",
    "Trainerin Mira Tann verlässt den VfL Stade zum Saisonende. Das gab der Verein der Handball-Oberliga am Samstagabend "
    "bekannt.",
    "Wegen eines Wasserschadens ist die Partie der Handball-Oberliga am Samstagabend in Jever ausgefallen. Ein Termin für die "
    "Nachholung steht nicht fest.",
)


def test_matches_of_one_league_are_told_apart():
    assert len(cluster(of_one_day(*(("", text) for text in MATCHES)))) == len(MATCHES)


BURGLARIES = (
    ("Schmuck gestohlen", "Nordau. Unbekannte sind am Montagabend in ein Wohnhaus am Fliederweg eingebrochen. Sie hebelten ein "
     "Fenster auf, durchsuchten die Zimmer und entwendeten Schmuck. Die Polizei Nordau bittet Zeugen um Hinweise."),
    ("Einbruch in Garage", "Nordau. Aus einer Garage an der Lauterer Straße haben Unbekannte in der Nacht zu Dienstag zwei "
     "Fahrräder entwendet. Sie brachen das Tor auf. Wer etwas gesehen hat, soll sich als Zeuge bei der Polizei Nordau melden."),
)  # fmt: skip
COUNCIL = (
    ("Nordau baut eine Turnhalle", "Der Gemeinderat von Nordau hat am Montag den Neubau der Turnhalle beschlossen. Sie soll im "
     "Herbst 2027 fertig sein. Bürgermeisterin Ada Krone sprach von einem guten Tag für die Vereine. Die Opposition stimmte "
     "dagegen."),
    ("Hunde werden teurer", "Der Gemeinderat von Nordau hat am Montag die Gebühr für Hunde erhöht. Besitzer zahlen künftig 96 "
     "Euro im Jahr. Bürgermeisterin Ada Krone verwies auf die Kosten der Reinigung. Die Opposition stimmte dagegen."),
)  # fmt: skip
VERDICTS = (
    ("Chemist raider jailed", "THORNBY - A man who broke into a chemist's has been jailed for three years. Ross Kemble, 31, "
     "pleaded guilty to burglary at Thornby Crown Court. Judge Mary Ansell said he had shown no remorse."),
    ("Bus stop driver jailed", "THORNBY - A driver who crashed into a bus stop has been jailed for two years. Ian Prewett, 58, "
     "pleaded guilty to dangerous driving at Thornby Crown Court. Judge Mary Ansell called it a miracle that nobody died."),
)  # fmt: skip
STRAW = (
    ("Stroh brennt in Lagerhalle", "Beim Brand einer Lagerhalle in Nordau sind am Montag 300 Strohballen verbrannt. Landwirt "
     "Jost Hemmer bemerkte die Flammen gegen 4 Uhr. Verletzt wurde niemand, die Feuerwehr war mit 60 Leuten im Einsatz."),
    ("Landwirt verliert 300 Strohballen", "Der Schreck sitzt Jost Hemmer noch in den Gliedern. In der Nacht stand die Halle mit "
     "dem Futter für seine 80 Rinder lichterloh in Brand. Dass das Feuer nicht auf den Stall übersprang, verdankt er den Helfern "
     "aus Nordau."),
)  # fmt: skip


@pytest.mark.parametrize(("reports", "language"), [(BURGLARIES, "de"), (COUNCIL, "de"), (VERDICTS, "en")])
def test_short_reports_of_one_kind_on_a_page_of_two_are_told_apart(reports, language):
    found = cluster([article(text, title, language=language) for title, text in reports])
    assert found == ((0,), (1,))


def test_short_reports_on_one_event_in_other_words_meet_on_a_page_of_two():
    assert cluster(of_one_day(*STRAW)) == ((0, 1),)
