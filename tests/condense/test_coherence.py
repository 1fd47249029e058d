"""What a sentence needs beside it, and what is left of that where it stands in the brief."""

from __future__ import annotations

import pytest
from made import article

from brief.condense.brief import brief_article
from brief.condense.coherence import ANSWER, DANGLING, ENUMERATION, REPORTED, SPEAKER, explained, lack, needs
from brief.condense.length import Length
from brief.condense.text import Text
from brief.languages import PACKS, pack
from brief.languages.words import words

CASES = [
    ("de", "Der Minister kündigte Reformen an.", DANGLING),
    ("de", "Der verletzte Fahrer kam in eine Klinik.", DANGLING),
    ("de", "Der Übergangstrainer blieb gelassen.", DANGLING),
    ("de", "Nach Polizeiangaben starb er im Krankenhaus.", DANGLING),
    ("de", "In der Nacht wurde sie in Lauter gefunden.", DANGLING),
    ("de", "Zwei Wochen später kam der Bescheid.", DANGLING),
    ("de", "„Das ist ein Skandal.“", SPEAKER),
    ("de", "„Wir prüfen die Brücke täglich“, sagte er.", SPEAKER),
    ("de", "„Wir prüfen die Brücke täglich“, sagte der Minister.", SPEAKER),
    ("de", "Erstens fehlt der Stadt Nordau das Geld.", ENUMERATION),
    ("de", "Die Mission sei nicht dazu gedacht, die Regierung zu stürzen.", REPORTED),
    ("en", "The minister promised reforms.", DANGLING),
    ("en", "The 52-year-old football manager resigned.", DANGLING),
    ("en", "Two weeks later, Northford closed the bridge.", DANGLING),
    ("en", "“We check the bridge every day,” he said.", SPEAKER),
    ("en", "“We check the bridge every day,” the company said.", SPEAKER),
    ("en", "First, the town of Northford has no money.", ENUMERATION),
    ("fr", "Le ministre a promis des réformes.", DANGLING),
    ("fr", "L’incendie s’est déclaré dans un immeuble.", DANGLING),
    ("fr", "Né à Valmorin en 1960, il a étudié le droit.", DANGLING),
    ("fr", "« Nous vérifions le pont tous les jours », a-t-il dit.", SPEAKER),
    ("fr", "Premièrement, la commune de Valmorin manque d’argent.", ENUMERATION),
    ("de", "Die Siegerehrung war für 15.45 Uhr geplant.", DANGLING),
    ("de", "Bei dem Unfall wurden drei Menschen verletzt.", DANGLING),
    ("de", "Zwei Bälle wehrte der 28-Jährige ab.", DANGLING),
    ("de", "Weil der Stadtrat das weiß, wartet er ab.", DANGLING),
    ("de", "Ein Vorgang, der Brücken bauen soll.", DANGLING),
    ("de", "Was hinter dem Plan steckt.", DANGLING),
    ("de", "Deutschlandweit.", DANGLING),
    ("de", "Der Fahrer des Wagens blieb unverletzt.", DANGLING),
    ("de", "Gegner des Projekts sammelten in Nordau Unterschriften.", DANGLING),
    ("de", "Am Montag trat der Minister im Landtag auf.", DANGLING),
    ("de", "Der 30 Jahre alte Fahrer kam aus Lauter.", DANGLING),
    ("de", "Die drei Vereine wollen einen Saal.", DANGLING),
    ("de", "Bei den Protesten wurden zwei Menschen verletzt.", DANGLING),
    ("de", "Der Schwede verlor in zwei Sätzen.", DANGLING),
    ("de", "Die Kosten für den Umbau der Schule seien demnach gesunken.", REPORTED),
    ("de", "Elf Frauen hätten in Nordau Anzeige erstattet.", REPORTED),
    ("de", "Begründet wurde dies mit dem Hochwasser in Lauter.", DANGLING),
    ("de", "Gut die Hälfte davon ging an die Stadt Nordau.", DANGLING),
    ("de", "Gerade deswegen ist Nordau klamm.", DANGLING),
    ("de", "Es war mühsam.", DANGLING),
    ("de", "Der Strom fließt nach Lauter.", DANGLING),
    ("de", "Am Montag standen die Fähren still.", DANGLING),
    ("de", "Die Statik des Gebäudes wird in Nordau geprüft.", DANGLING),
    ("de", "Einer der Schüler kommt aus Lauter.", DANGLING),
    ("de", "Rieke Holm ist eine Gegnerin dieser Reform.", DANGLING),
    ("de", "In Lauter wurden dabei zwei Menschen verletzt.", DANGLING),
    ("de", "Rieke Holm war daher zufrieden.", DANGLING),
    ("de", "Holm lobt beide Seiten.", DANGLING),
    ("de", "Jan Holm bestätigte einen entsprechenden Bericht.", DANGLING),
    ("de", "Laut Polizei handelt es sich um einen Schüler aus Lauter.", DANGLING),
    ("de", "Seit Mai wohnen in dem Haus fünf Familien.", DANGLING),
    ("de", "Unter den Toten sind zwei Kinder.", DANGLING),
    ("de", "Bisher lief ihr Laden in Nordau gut.", DANGLING),
    ("de", "Gegenüber dem Vorjahr war das ein Anstieg um drei Prozent.", DANGLING),
    ("de", "Vorher hatte Nordau keine Brücke.", DANGLING),
    ("de", "Schon seinem Vorgänger, Jan Holm, fehlte das Geld.", DANGLING),
    ("de", "Nächster Gegner ist Lauter.", DANGLING),
    ("de", "Ein Erfolg ist es nicht, auch wenn Nordau gewann.", DANGLING),
    ("de", "In Nordau sind Straßen gesperrt, hieß es in der Mitteilung.", SPEAKER),
    ("de", "Der Angriff am Montag traf eine Siedlung bei Lauter.", DANGLING),
    ("de", "Im Mai gab der Indonesier sein Amt auf.", DANGLING),
    ("de", "Rieke Holm glaubt, dass dieser Plan scheitert.", DANGLING),
    ("de", "Am Ende wurde vermutet, sie wolle nach Lauter.", DANGLING),
    ("de", "Fast ein Drittel der Gelder ging nach Nordau.", DANGLING),
    ("de", "Mehrere Frauen hätten in Nordau von Drohungen berichtet.", REPORTED),
    ("en", "The granules had stuck.", DANGLING),
    ("en", "On Monday, the minister resigned.", DANGLING),
    ("en", "A spokesman said he was at home.", DANGLING),
    ("en", "The idea: Housing is too dear.", DANGLING),
    ("en", "The aim of this plan is to save money.", DANGLING),
    ("en", "The Swede lost in two sets.", DANGLING),
    ("en", "The 28-year-old admitted four charges.", DANGLING),
    ("en", "The Northford striker, who is injured, misses the match.", DANGLING),
    ("en", "The festival runs through March.", DANGLING),
    ("en", "The city’s harbour is closed.", DANGLING),
    ("en", "The meeting on Friday lasted six hours.", DANGLING),
    ("en", "Two of the passengers, both aged 30, escaped through a window of the second carriage.", DANGLING),
    ("en", "What did anybody learn?", DANGLING),
    ("en", "'We check the bridge every day, and it holds.'", SPEAKER),
    ("en", "Repairs begin in May, and the bridge holds.'", SPEAKER),
    ("en", "The bridge in Northford holds, the affiliate said.", SPEAKER),
    ("en", "“Much is said about bridges in Northford,” she said.", SPEAKER),
    ("en", "“Bridges in Northford hold,” it said in a statement.", SPEAKER),
    ("en", "The accident, which happened on Monday, closed a bridge.", DANGLING),
    ("en", "The festival opens with a film from Northford.", DANGLING),
    ("en", "The driver of the car was not hurt.", DANGLING),
    ("en", "The 49-year-old teaches at a school in Northford.", DANGLING),
    ("en", "If the plan fails, the bank will close branches in Northford.", DANGLING),
    ("en", "Prosecutors said the marriages were part of a fraud.", DANGLING),
    ("en", "One of the raids targeted a house in Northford.", DANGLING),
    ("en", "Firefighters said as many as 20 people had been inside the bank.", DANGLING),
    ("en", "In a letter to his staff he wrote that Northford would grow.", DANGLING),
    ("en", "Northford, however, does sell tickets.", DANGLING),
    ("en", "Anna Berg said: “He is a great player.”", DANGLING),
    ("en", "Nearly 30% said that Northford was too dear.", DANGLING),
    ("en", "Some six hours later, Northford was dark.", DANGLING),
    ("en", "Two escaped through a window in Northford.", DANGLING),
    ("fr", "La cérémonie a été annulée.", DANGLING),
    ("fr", "La rumeur de son départ circulait.", DANGLING),
    ("fr", "Dans la soirée, les deux hommes ont été libérés.", DANGLING),
    ("fr", "Selon une enquête, ces ponts sont sûrs.", DANGLING),
    ("fr", "L'alpiniste s'est soudain effondré à Valmorin.", DANGLING),
    ("fr", "- Coupures -Il ouvre le feu.", DANGLING),
    ("fr", 'Un départ"Mais le pont de Valmorin tient.', DANGLING),
    ("fr", "Heureusement, ils ont gardé le pont de Valmorin.", DANGLING),
    ("fr", "Selon Le Courrier de Valmorin, il quittera la mairie en mai.", DANGLING),
    ("fr", "La mairie a recensé les dégâts de cette tempête.", DANGLING),
    ("fr", "Pour sept autres communes du Valmois, le couvre-feu est étendu.", DANGLING),
    ("fr", "Odile Marchetti leur a promis des élections.", DANGLING),
    ("fr", "Une brigade s'est ensuite attelée à vider la Valmorine.", DANGLING),
    ("fr", "La plaque sera posée à Valmorin en mai.", DANGLING),
    ("fr", "Le conducteur du véhicule avait bu.", DANGLING),
    ("fr", "Le port manque de placeCette extension est prévue à Valmorin.", DANGLING),
    ("fr", "Que dit la loi ?par Canal ValmorinUne règle que peu connaissent.", DANGLING),
    ("fr", "L'élu LR a déploré un climat de méfiance à Valmorin.", DANGLING),
    ("fr", "Interpellés à Valmorin, les deux individus ont reconnu le vol.", DANGLING),
    ("fr", "Une situation qui agace son employeur, rapporte Le Courrier.", DANGLING),
    ("fr", "« Les affaires sont mauvaises », peste le vieil homme.", SPEAKER),
    ("fr", "Selon Le Courrier, la drogue se trouvait dans trois conteneurs.", DANGLING),
    ("fr", "L'eau a monté de deux mètres à Valmorin, selon la même source.", SPEAKER),
    ("fr", '", indique le compte de la mairie de Valmorin.', SPEAKER),
    ("fr", "Contacté par Le Courrier de Valmorin, le chanteur n'a pas réagi.", DANGLING),
    ("fr", "Un message martelé toute la semaine par Odile Marchetti.", DANGLING),
    ("fr", "Une fermeture qui, à un mois des fêtes, inquiète Valmorin.", DANGLING),
    ("fr", 'Un pont fermé"Nous avons prévenu Valmorin.', SPEAKER),
    ("fr", "« Le pont de Valmorin tient », a souligné le procureur.", SPEAKER),
    ("fr", "« Le pont de Valmorin tient », insiste son avocat.", SPEAKER),
    ("fr", "Le pont de Valmorin tient, déplore-t-il.", SPEAKER),
    ("es", "El ministro prometió reformas.", DANGLING),
    ("es", "En 2011, él dejó el club de Valmar.", DANGLING),
    ("es", "Añadió que no hay dinero para el puente de Valmar.", DANGLING),
    ("sv", "Mannen dömdes i Norrby till fängelse.", DANGLING),
    ("no", "Selskapet ville ikke svare Nordbyavisen.", DANGLING),
    ("da", "Manden blev i Nordby idømt fængsel.", DANGLING),
    ("it", "L’incidente è avvenuto all’alba.", DANGLING),
    ("nl", "De minister beloofde hervormingen.", DANGLING),
]

STANDING = [
    ("de", "Der Minister Karl Holm kündigte Reformen an."),
    ("de", "Der Minister für Verkehr kündigte Reformen an."),
    ("de", "Der Mann, der am Montag in Nordau verschwand, ist tot."),
    ("de", "Die Stadt Nordau sperrt die Brücke."),
    ("de", "Als er ankam, hielt Holm eine Rede."),
    ("de", "Am Montag hat die Polizei in Nordau Frau Holm befragt."),
    ("de", "„Wir prüfen die Brücke täglich“, sagte Rieke Holm."),
    ("de", "Erstens fehlt Geld, zweitens fehlen Prüfer."),
    ("de", "Am Dienstag können Sie den Saal besichtigen."),
    ("en", "The minister of transport promised reforms."),
    ("en", "The victim, Mattia Berg, was taken to a clinic."),
    ("en", "“We check the bridge every day,” Ms. Harlow said."),
    ("en", "The police closed the bridge in Northford."),
    ("fr", "Le ministre de l’Intérieur a promis des réformes."),
    ("fr", "Depuis 2019, il est interdit de fumer sur le pont de Valmorin."),
    ("fr", "« Nous vérifions le pont », a dit Odile Marchetti."),
    ("fr", "Le président américain a promis des réformes."),
    ("fr", "Le photographe américain Karl Holm est mort à Valmorin."),
    ("fr", "En Italie, les écoles ont rouvert."),
    ("fr", "Au Brésil, ce sont dix ponts de Valmorin qui ont fermé."),
    ("fr", "Un pont de Valmorin ferme en mai."),
    ("fr", "« Valmorin tient bon », a indiqué ce mardi Odile Marchetti."),
    ("es", "El artista español Karl Holm murió en Valmar."),
    ("sv", "Mannen som dömdes i Norrby heter Holm."),
    ("de", "Die Polizei war mit vier Wagen in Nordau."),
    ("de", "Die EU-Kommission prüfte den Vertrag."),
    ("de", "Der Igel ist ein Säugetier."),
    ("de", "Im Kulturausschuss gab es Streit."),
    ("de", "Gegner des Brückenbaus in Nordau sammelten Unterschriften."),
    ("de", "Der Fahrer des Nordauer Bürgermeisters blieb unverletzt."),
    ("de", "Bei einem Unfall in Nordau starb der Fahrer."),
    ("de", "Der Schwede Jan Holm verlor in zwei Sätzen."),
    ("de", "Ohne Brücke würden viele Betriebe in Nordau schließen."),
    ("de", "Elf Frauen hätten in Nordau Anzeige erstattet, sagte Rieke Holm."),
    ("de", "Jene Eltern, die in Nordau klagten, bekamen recht."),
    ("de", "Die drei größten Städte des Landes wachsen."),
    ("de", "Ein Mann, der am Steuer schlief, ist in Nordau verunglückt."),
    ("de", "Die Lage in Nordau bleibt ernst."),
    ("de", "Das Brückenfest beginnt in Lauter."),
    ("de", "Rieke Holm sagte, dass in diesem Jahr gebaut wird."),
    ("de", "Am Montag war die Sonne zu sehen."),
    ("de", "Einer der größten Häfen ist Lauter."),
    ("de", "In Nordau wird in diesem Jahr gebaut."),
    ("de", "Holm will dafür sorgen, dass Nordau eine Brücke bekommt."),
    ("de", "Holm und Berg haben beide recht."),
    ("de", "Bei dem Toten aus Lauter handelt es sich um Jan Holm."),
    ("de", "In dem Haus, das Holm gebaut hat, wohnen fünf Familien."),
    ("de", "Das tadschikische Innenministerium dementierte."),
    ("de", "Nordau habe das nie gesagt, teilte Rieke Holm mit."),
    ("en", "The city’s mayor Ada Harlow resigned."),
    ("en", "It rained."),
    ("fr", "Le ministre français des Affaires étrangères a démissionné."),
    ("en", "The Guardian said the bridge was closed."),
    ("en", "Ada Harlow, a doctor in Northford, said she doubted it."),
    ("en", "The Northford manager praised his side."),
    ("en", "'We check the bridge every day,' Ada Harlow said."),
    ("en", "The city’s harbour, says Ada Harlow, is closed."),
    ("en", "The festival of Northford opens with a film."),
    ("en", "The bridge that fell in March was built by Ada Harlow."),
    ("en", "In his prime Holm was one of the fastest runners in Northford."),
    ("en", "Before she left, Ada Harlow closed the bridge in Northford."),
    ("en", "“I will not close the bridge,” Harlow, 37, told the court."),
    ("en", "A teacher who lost his job has been jailed in Northford."),
    ("en", "Two wounded men escaped from a prison in Northford."),
    ("fr", "Valmorin a ouvert l'APESA (Aide psychologique) et la MDMA est interdite."),
    ("fr", "L’enquête menée par la ville de Valmorin a été close."),
    ("fr", '"Un pont fermé"Odile Marchetti a donné son accord.'),
    ("fr", "Une mesure qui concerne Valmorin a été annoncée."),
    ("es", "El ministro de Transportes prometió reformas."),
]


@pytest.mark.parametrize(("language", "sentence", "mark"), CASES)
def test_what_needs_more_is_told(language: str, sentence: str, mark: str) -> None:
    assert mark in needs(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), STANDING)
def test_what_stands_alone_needs_nothing(language: str, sentence: str) -> None:
    assert needs(sentence, language) == ()


def test_a_noun_that_brief_or_headline_has_had_needs_nothing() -> None:
    sentence = "Der Minister kündigte Reformen an."
    assert needs(sentence, "de", known=("verkehrsminister", "holm")) == ()


def test_the_sentence_before_explains_all_but_a_row() -> None:
    marks = (DANGLING, REPORTED, SPEAKER, ANSWER, ENUMERATION)
    assert explained(marks, before=True, after=None, language="de") == (ENUMERATION,)
    assert explained(marks, before=False, after="Zweitens fehlen Prüfer.", language="de") == marks[:-1]


QUESTION = [
    "Hat die Stadt Nordau das Geld für eine neue Brücke über die Narve?",
    "Bis Ostern liegt kein Cent bereit.",
]
OTHERS = [
    f"Die Gemeinde {name} baut eine Fähre über die Narve."
    for name in ("Lauter", "Wiekum", "Altendiek", "Grönfeld")
]


def test_a_short_answer_is_chosen_with_its_question_or_not_at_all() -> None:
    brief = brief_article(article(QUESTION, OTHERS), length=Length(sentences=3), without=[QUESTION[0]])
    assert QUESTION[1] not in [s.text for s in brief.sentences]


def test_a_short_answer_is_marked_where_there_is_nothing_else() -> None:
    brief = brief_article(article(QUESTION), length=Length(sentences=1), without=[QUESTION[0]])
    assert brief.marks == ((ANSWER,),)


def test_a_noun_is_named_by_the_verb_of_a_headline() -> None:
    plan = "Der Plan sieht Umwege über Lauter vor."
    assert needs(plan, "de") == (DANGLING,)
    assert needs(plan, "de", known=("die", "stadt", "plant", "umwege")) == ()
    assert needs(plan, "de", known=("die", "planetenbahn")) == (DANGLING,)


def test_a_thing_that_the_article_has_not_had_follows_from_what_it_tells() -> None:
    told = (
        "Die Narvebrücke in Nordau ist seit Montag gesperrt.",
        "Der Umweg ist 14 Kilometer lang.",
        "Der Fahrer wurde verletzt.",
        "Der Umweg ist ausgeschildert.",
    )
    text = Text.of((article(*told),))
    assert text.needs(1) == (DANGLING,)
    assert text.needs(1, beside=[0]) == ()
    assert text.needs(2, beside=[0]) == (DANGLING,)
    assert text.needs(3, beside=[0]) == (DANGLING,)


def test_several_people_whom_the_article_has_not_had_follow_from_what_it_tells() -> None:
    told = ("Die Brücke ist zu.", "Die Demonstranten fordern einen Bus.", "Der Fahrer wurde verletzt.")
    text = Text.of((article(*told),))
    assert text.needs(1, beside=[0]) == ()
    assert text.needs(2, beside=[0]) == (DANGLING,)


def test_a_headline_says_what_the_opening_points_back_to_but_not_who_speaks() -> None:
    assert Text.of((article("Sie bleibt bis Ostern zu.", title="Brücke gesperrt"),)).needs(0) == ()
    assert Text.of((article("„Das ist ein Skandal.“", title="Brücke gesperrt"),)).needs(0) == (SPEAKER,)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Außerdem hat der Rat die Brücke gesperrt.", "de"),
        ("Im Rahmen der Sitzung wurde zudem Ada Holm geehrt.", "de"),
        ("However, the bridge stays closed.", "en"),
        ("Dans le même temps, le pont est resté fermé.", "fr"),
        ("Sin embargo, el puente sigue cerrado.", "es"),
        ("Inoltre il ponte resta chiuso.", "it"),
        ("No entanto, a ponte continua fechada.", "pt"),
    ],
)
def test_a_title_says_whom_an_opening_means_but_not_what_a_connective_joins(text: str, language: str) -> None:
    assert Text.of((article(text, title="Nordau", language=language),)).needs(0) == (DANGLING,)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("However hard they try, the bridge stays closed.", "en"),
        ("Der Rat sperrt die Brücke und will zudem die Fähre verkaufen.", "de"),
        ("Er will zuerst die Brücke sperren.", "de"),
        ("Elle a fermé le pont.", "fr"),
    ],
)
def test_what_only_looks_like_a_connective_needs_nothing_under_a_title(text: str, language: str) -> None:
    assert Text.of((article(text, title="Nordau", language=language),)).needs(0) == ()


@pytest.mark.parametrize(
    "part", ["of the ", "the ", "In the ", "The cat of the ", "Police said the ", ", he said, "]
)
def test_phrases_within_phrases_are_looked_through_to_an_end(part: str) -> None:
    assert isinstance(needs(part * 5000, "en"), tuple)


def test_a_space_before_the_first_word_is_no_heading() -> None:
    assert needs(" Damit Damit ist das Ende erreicht.", "de") == (DANGLING,)


@pytest.mark.parametrize(
    "sentence", ["« Le pont est sûr », ont ils ajouté.", "« Le pont est sûr », a-t-il dit."]
)
def test_a_tag_with_a_region_is_read_as_its_language(sentence: str) -> None:
    assert needs(sentence, "fr-FR") == needs(sentence, "fr")


OWN = [(language, text) for language, text, _ in CASES] + [
    (tag, f"{opener.capitalize()} {text}")
    for tag in PACKS
    for text in pack(tag).examples
    for opener in ("", *sorted(pack(tag).dangling)[::20])
]


def test_words_that_are_known_change_no_mark() -> None:
    """Nor whether there is any, where not all are asked for."""
    for language, text in OWN:
        found = lack(text.strip(), language)
        assert lack(text.strip(), language, spoken=words(text, language)) == found, text
        soon = lack(text.strip(), language, spoken=words(text, language), tell_all=False)
        assert bool(soon.marks) == bool(found.marks), text
