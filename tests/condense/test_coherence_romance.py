"""Spanish, Portuguese, Italian and Basque: who speaks, what happened to something told of before, who speaks of himself."""

from __future__ import annotations

import pytest

from brief.condense.coherence import DANGLING, REPORTED, SPEAKER, needs
from brief.condense.first_person import speaks_of_self


@pytest.mark.parametrize(
    ("language", "text", "mark"),
    [
        ("es", "«Revisamos el puente cada día», ha añadido en una entrevista.", SPEAKER),
        ("es", "«El puente es seguro», asegura la vecina.", SPEAKER),
        ("es", "El puente es seguro -agregó- y abrirá en marzo.", SPEAKER),
        ("es", "Según explicó, la viga cedió mientras los obreros retiraban los puntales.", SPEAKER),
        ("es", "Según afirmó ayer, el puente sigue cerrado.", SPEAKER),
        ("pt", "Segundo explicou na segunda, a ponte continua fechada.", SPEAKER),
        ("it", "Come ha spiegato, il ponte resta chiuso.", SPEAKER),
        ("es", "En la denuncia la mujer asegura que hubo amenazas.", DANGLING),
        ("es", "La detención se llevó a cabo por la noche.", DANGLING),
        ("es", "Los dos vecinos viven en Valmar.", DANGLING),
        ("pt", "«A ponte é segura», disse ao negar o atraso.", SPEAKER),
        ("pt", "A ponte é segura - afirmou.", SPEAKER),
        ("pt", "O horário foi estabelecido para evitar filas.", DANGLING),
        ("pt", "Em abril, o senador foi internado.", DANGLING),
        ("it", "«Il ponte è sicuro», ha ribadito durante la riunione.", SPEAKER),
        ("it", "La raccolta conteneva 36 testi.", DANGLING),
        ("it", "Il ponte avrebbe ceduto di notte.", REPORTED),
        ("eu", "«Zubia segurua da», gehitu dute oharrean.", DANGLING),
    ],
)
def test_what_a_sentence_lacks_is_told(language: str, text: str, mark: str) -> None:
    assert mark in needs(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "«Revisamos el puente cada día», ha añadido en una entrevista Ana Ruiz."),
        ("es", "«El puente es seguro», asegura la alcaldesa Ana Ruiz."),
        ("es", "El gobierno aprobó ayer la ley de puentes."),
        ("es", "Según explicó la alcaldesa Ana Ruiz, la viga cedió por la noche."),
        ("es", "Según cuenta la leyenda de Nordau, el puente fue obra del diablo."),
        ("es", "El nuevo gobierno aprobó ayer la ley de puentes."),
        ("es", "El portavoz militar de los rebeldes, Omar Sarea, negó el ataque."),
        ("pt", "«A ponte é segura», disse ontem o presidente do conselho, Rui Lobo."),
        ("pt", "Pelo menos um homem morreu em Norda."),
        ("it", "Il bel tempo tornerà in poche ore a Nordara."),
        ("it", "Gli economisti avevano previsto una crescita che avrebbe dovuto aiutare Nordara."),
        ("eu", "«Zubia segurua da», gehitu du Etxeberriak."),
    ],
)
def test_what_is_named_needs_nothing(language: str, text: str) -> None:
    assert needs(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ya me lo dijo el médico."),
        ("pt", "Temos esperança."),
        ("it", "Abbiamo perso."),
        ("eu", "Hori ikasi nuen."),
    ],
)
def test_the_first_person_is_heard_without_a_pronoun(language: str, text: str) -> None:
    assert speaks_of_self(text, language)


def test_what_stands_between_grave_accents_is_quoted() -> None:
    assert not speaks_of_self("Publicó una frase : `` Somos una familia . ''", "es")
