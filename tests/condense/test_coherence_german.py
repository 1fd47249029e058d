"""German sentences that need more than they say, and such as stand alone: what each rule finds and what it must leave."""

from __future__ import annotations

import pytest

from brief.condense.coherence import DANGLING, REPORTED, SPEAKER, needs

CASES = [
    ("Wenn das Land zukäme, hatte er gesagt, würde Nordau nachdenken.", SPEAKER),
    ("Wir prüfen die Brücke in Nordau täglich, meinte der Wiener.", SPEAKER),
    ("Eine Brücke für Nordau ist nötig, hieß es am Montag.", SPEAKER),
    ("Nicht alles hinnehmen, was Nordau vorgibt, lautet ihre Devise.", SPEAKER),
    ("Fallen diese aus, wird Nordau gesperrt.", DANGLING),
    ("Zum Vergleich: In Nordau waren es drei Brücken.", DANGLING),
    ("Eine Last, die Nordau noch lange trägt, wie die Zahlen zeigen: Drei Brücken fielen.", DANGLING),
    ("Man könne davon ausgehen, dass Nordau baut, sagte die Psychotherapeutin zum Nordauer Boten.", SPEAKER),
    ("Der ehemalige Nordau-Mittelfeldspieler hat eine klare Vorstellung.", DANGLING),
    ("Der FDP-Kandidat konnte in Nordau Stimmen gewinnen.", DANGLING),
    ("Die Kontrolle soll am Mittwoch in Nordau gewesen sein.", DANGLING),
    ("Der zweifache Nordau-Open-Sieger besiegte Jan Holm.", DANGLING),
    ("Zunächst wurde das Gesetz in Nordau abgelehnt.", DANGLING),
    ("Ein Alarmsignal für den neuen Bürgermeister von Nordau.", DANGLING),
    ("Auf seiner kleinen Werft in Lauter.", DANGLING),
    ("Auch wenn noch Wochen vergehen, ehe Nordau baut.", DANGLING),
    ("Erst recht nicht, wenn sich der Verdacht gegen Holm bestätigt.", DANGLING),
    ("Ein Vorgang, der nicht aufhört, sondern in Nordau weitergeht.", DANGLING),
    ("Laut Veranstalter waren in Nordau alle Plätze vergeben.", DANGLING),
    ("Bekannte Beispiele dafür: Nordauer Käse und Lauterer Speck.", DANGLING),
    ("Holm und seine Söhne sollen daran verdient haben.", DANGLING),
    ("Was davor geschah, erzählt Rieke Holm in Nordau.", DANGLING),
    ("Was die anderen Orte betrifft, wird Nordau warten.", DANGLING),
    ("Gemeinsam mit Rieke Holm, die den Plan gezeichnet hatte und für ihn warb.", DANGLING),
    ("(Deutsch: Für Nordau) und einem Stempel versehen.", DANGLING),
    ("Als die Wanderer aus Nordau flohen, hätten Jäger das Feuer eröffnet.", REPORTED),
    ("Man habe auf Nordau Wert gelegt, hieß es seitens des Unternehmens am Montag.", SPEAKER),
    ("Als Direktorin leitete sie die Halle in Nordau.", DANGLING),
    ("Seit ihrer Rückkehr unterrichtet sie in Nordau.", DANGLING),
    ("Nordau beschloss die dafür nötige Brücke.", DANGLING),
    ("In Nordau sind es rund 300 Brücken.", DANGLING),
    ("Rieke Holm nennt das eine Schande für Nordau.", DANGLING),
    ("Es enthält Wasser aus Nordau.", DANGLING),
    ("Es wurde in Nordau als Wunder gefeiert.", DANGLING),
    ("Komplizierte Lage in Lauter Damit ist Holm bei dem Thema angelangt.", DANGLING),
]

STANDING = [
    "Nach Protesten wurde die Sperre in der kleinen Stadt Nordau aufgehoben.",
    "Die Brücke in Nordau bleibt offen, sagte der Bundeskanzler.",
    "Ein Teil der Straße wurde schon gebaut, wie der Plan aus Nordau zeigt.",
    "Der FDP-Kandidat Jan Holm konnte in Nordau Stimmen gewinnen.",
    "Bei seinen Gesprächen verteidigte Holm die Brücke.",
    "Wenn Nordau gebaut hätte, hätten Kinder dort gespielt.",
    "Rieke Holm kaufte das Haus und arbeitete dort.",
    "Was er in Nordau wollte, sagte Jan Holm nicht.",
    "Als Rieke Holm kam, kannte sie Nordau schon.",
    "In Nordau sterben alte Bäume.",
    "Wenn es regnet, steigt die Narve in Nordau.",
    "Laut Polizei waren in Nordau alle Plätze vergeben.",
    "Es gibt Sätze, die Rieke Holm nicht mag: Ich drücke Ihnen die Daumen.",
]


@pytest.mark.parametrize(("sentence", "mark"), CASES)
def test_what_needs_more_is_told(sentence: str, mark: str) -> None:
    assert mark in needs(sentence, "de")


@pytest.mark.parametrize("sentence", STANDING)
def test_what_stands_alone_needs_nothing(sentence: str) -> None:
    assert needs(sentence, "de") == ()
