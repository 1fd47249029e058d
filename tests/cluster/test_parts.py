"""The parts stories are made of: times, names, boilerplate, features, similarity, linkage, languages."""

from dataclasses import replace

import numpy as np
import pytest

from brief.cluster.boilerplate import bodies, titles, unshared
from brief.cluster.capitals import names
from brief.cluster.coherence import coherent
from brief.cluster.crossing import Told, across_languages
from brief.cluster.crowding import uncrowded
from brief.cluster.features import MAX_FEATURES, vectors
from brief.cluster.figures import figures
from brief.cluster.lexicon import Lexicon, Text
from brief.cluster.linkage import average_linkage
from brief.cluster.shingles import candidates, shared, shingles
from brief.cluster.similarity import Pairs, alike, sure_of
from brief.cluster.stories import cluster
from brief.cluster.threshold import Threshold
from brief.cluster.times import in_order, moment
from brief.model import Article
from brief.understand.sentences import split


def pairs(*rows):
    first, second, similarity = zip(*rows, strict=True)
    values = np.array(similarity, dtype=float)
    return Pairs(np.array(first), np.array(second), values, values, values)


def test_headlines_in_a_crowd_are_less_alike_and_lone_ones_a_little_more():
    crowd = [(0, 1, 0.9), (0, 2, 0.9), (0, 5, 0.15), (1, 2, 0.9), (3, 4, 0.15), (3, 5, 0.1)]
    found = uncrowded(pairs(*crowd), [0.0] * 6).similarity
    assert found[0] == pytest.approx(0.9 * (0.2 / 0.9) ** 0.5)
    assert found[4] == pytest.approx(0.15 * (0.2 / 0.15) ** 0.5)
    assert found[2] < found[4]


def test_full_texts_in_a_crowd_are_as_alike_as_before():
    crowd = pairs((0, 1, 0.9), (0, 2, 0.9), (1, 2, 0.9))
    assert uncrowded(crowd, [1.0] * 3) is crowd


def test_without_pairs_nothing_is_crowded():
    assert uncrowded(alike([], [], [], least=0.02), []).similarity.size == 0


def same(some, others):
    return all(
        (a.features == b.features).all() and (a.weights == b.weights).all() and (a.shares == b.shares).all()
        for a, b in zip(some, others, strict=True)
    )


def test_what_a_lexicon_remembers_changes_no_vector(monkeypatch):
    day = [Text(title=t, body=t + " in Nordau 4,1", language="de") for t in ("Neue Brücke", "Alte Fähre")]
    others = [Text(title="Brückenfähre", body="Die Brücke in Nordau, sagte Krahl", language="de")]
    lexicon = Lexicon()
    vectors(others, lexicon=lexicon)
    assert same(vectors(day, lexicon=lexicon), vectors(day))
    monkeypatch.setattr("brief.cluster.lexicon.MAX_TEXTS", 1)
    assert same(vectors(day, lexicon=lexicon), vectors(day))


def test_a_date_counts_as_noon():
    assert moment(Article.of(text="", published="1970-01-02")) == 1.5


def test_times_are_compared_as_instants():
    one = moment(Article.of(text="", published="2025-11-04T08:00:00+01:00"))
    other = moment(Article.of(text="", published="2025-11-04T07:00:00+00:00"))
    assert one == other


def test_an_undated_article_has_no_moment():
    assert moment(Article.of(text="")) is None


def test_order_depends_on_content_alone():
    articles = [Article.of(text=t) for t in ("b", "a", "c")]
    assert [articles[i].text for i in in_order(articles)] == ["a", "b", "c"]


def test_names_are_words_mostly_capitalised_and_not_in_german():
    text = "the mayor of Nordau spoke\nThe mayor left\nwe saw Nordau today"
    assert names([(text, "en")]) == {("en", "nordau")}
    assert names([("Die Stadt Nordau", "de")]) == frozenset()


def test_headlines_in_capitals_name_nothing():
    assert names([("Mayor Opens New Bridge In Nordau", "en")]) == frozenset()


def test_lines_an_outlet_puts_under_everything_are_taken_out():
    articles = [
        Article.of(text=f"Meldung {i} eigener Art.\nUnser Newsletter.", source="Bote") for i in range(3)
    ]
    assert bodies(articles) == [f"Meldung {i} eigener Art." for i in range(3)]


def test_versions_of_one_text_keep_their_lines():
    opening = "Die Weserbrücke in Nordau bleibt bis Ostern gesperrt."
    articles = [
        Article.of(text=f"{opening} Stand {i}.\nDer Umweg ist lang.", source="Bote") for i in range(4)
    ]
    assert bodies(articles) == [f"{opening} Stand {i}.\nDer Umweg ist lang." for i in range(4)]


@pytest.mark.parametrize(
    ("language", "formula", "openings"),
    [
        ("de", "Das teilte Dr. Holm von der Polizei mit.", ("Ein Radfahrer stürzte.", "Eine Scheune brannte.")),
        ("zh", "警方周一通报了此事。", ("一座谷仓昨晚烧毁。", "一名骑车人受伤。")),
        ("hi", "पुलिस ने सोमवार को यह बताया।", ("एक खलिहान जल गया।", "एक साइकिल सवार घायल हुआ।")),
        ("ar", "هل رأى أحد شيئا؟", ("احترق مخزن.", "أصيب راكب دراجة.")),
    ],
)  # fmt: skip
def test_a_sentence_that_short_texts_share_is_taken_out_in_any_script(language, formula, openings):
    texts = [f"{opening} {formula}" for opening in openings]
    articles = [
        replace(Article.of(text=text, language=language), sentences=split(text, language)) for text in texts
    ]
    assert [body.strip() for body in unshared(articles)] == list(openings)
    assert unshared([articles[0], articles[0]]) == [texts[0]] * 2


ITEMS = [
    "Small models catch up",
    "Robots learn to fold",
    "Chips held at the border",
    "Voices without consent",
]


def test_what_an_outlet_puts_before_or_behind_its_titles_is_left_out():
    letters = [Article.of(text="", title=f"The Letter: {title}", source="Letter") for title in ITEMS]
    daily = [Article.of(text="", title=f"{title} - The Daily", source="Daily") for title in ITEMS]
    assert titles(letters + daily) == ITEMS + ITEMS
    assert titles([*letters[:2], *daily[:2]]) == [a.title for a in (*letters[:2], *daily[:2])]


def test_a_rubric_of_few_titles_names_their_topic_and_stays():
    headlines = [*(f"Bahnstreik: {title}" for title in ITEMS), *(f"{i} {t}" for i in (1, 2) for t in ITEMS)]
    assert titles([Article.of(text="", title=title, source="Bote") for title in headlines]) == headlines


def test_a_rubric_is_known_by_different_titles_however_often_one_is_copied():
    headlines = [f"The Letter: {title}" for title in (*ITEMS, ITEMS[0], ITEMS[0])]
    own = titles([Article.of(text="", title=title, source="Letter") for title in headlines])
    assert own == [*ITEMS, ITEMS[0], ITEMS[0]]


def test_items_without_text_are_not_one_event_for_their_rubric():
    items = [
        Article.of(
            text="", title=f"The Letter: {t}", source="Letter", language="en", published="2025-11-04", id=t
        )
        for t in ITEMS
    ]
    others = [
        Article.of(text="", title=t, source="Daily", language="en", published="2025-11-04", id=t)
        for t in (
            "Mayor opens library",
            "Storm closes ferry port",
            "Bank raises rates again",
            "Team wins cup",
        )
    ]
    assert len(cluster(items + others)) == 8


def test_shingles_are_three_words_in_a_row():
    a, b = shingles([["a", "b", "c", "d"], ["b", "c", "d", "e"]])
    assert (a.size, shared(a, b)) == (2, 1)


def test_a_text_that_many_copy_is_paired_with_each_copy():
    sets = shingles([list("abcdefgh")] * 40)
    assert {j for i, j in candidates(sets) if i == 0} == set(range(1, 40))


def test_vectors_have_length_one_and_a_bounded_number_of_features():
    text = Text(title="Brücke", body=" ".join(f"wort{i}" for i in range(500)), language="de")
    (found,) = vectors([text])
    assert found.features.size == MAX_FEATURES
    assert found.weights @ found.weights == pytest.approx(1)
    assert found.fullness == 1


def test_a_text_without_words_has_no_features():
    (found,) = vectors([Text(title="", body="…", language="de")])
    assert found.features.size == 0


def likeness(one, other, *, language="de", gap=0.0, other_language=None):
    texts = [Text(title="", body=body, language=language) for body in (one, other, "Regen Wind Nebel")]
    found = alike(
        vectors(texts),
        [(0.0, 0.0), (gap, gap), (0.0, 0.0)],
        [language, other_language or language, language],
        least=0.001,
    )
    rows = zip(found.first.tolist(), found.second.tolist(), found.similarity.tolist(), strict=True)
    return {(a, b): s for a, b, s in rows}.get((0, 1), 0.0)


def test_likeness_halves_in_a_day_and_a_half():
    body = "Brücke Sperrung Pfeiler Umweg"
    assert likeness(body, body, gap=1.5) == pytest.approx(likeness(body, body) / 2)


def full(*more):
    """A body of a hundred words that no other body has, and some that it may share."""
    own = " ".join(f"{more[0][:2]}q{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(100))
    return f"{own} {' '.join(more)}"


def test_likeness_of_full_texts_halves_in_two_days():
    body = full("Brücke")
    assert likeness(body, body, gap=2.0) == pytest.approx(likeness(body, body) / 2)


def sureness(one, other):
    texts = [Text(title="", body=body, language="en") for body in (one, other)]
    found = alike(vectors(texts), [(0.0, 0.0)] * 2, ["en"] * 2, least=0.001)
    return found.sure[0] / found.content[0]


def test_one_name_in_common_makes_two_texts_less_sure_than_as_many_words():
    name = ["Zed"] * 12
    words = [f"zed{letter}" for letter in "abcdefghijkl"]
    assert sureness(full("hat", *name, "mill", "fog"), full("ice", *name, "mill", "fog")) < 0.7
    assert sureness(full("hat", *words), full("ice", *words)) == 1


def test_parts_of_compounds_are_alike():
    assert likeness("Weserbrücke gesperrt Ostern", "Brückensperrung dauert Monate") > 0


def test_forms_of_a_word_are_one_word_in_a_language_without_a_stemmer():
    assert likeness("košarka ekipa", "košarki zmaga", language="sl") > likeness(
        "košarka ekipa", "košnja zmaga", language="sl"
    )
    assert likeness("olimpijske igre", "olimpijskih iger", language="sl") > 0.3


def test_one_word_in_common_counts_less_than_its_cosine():
    assert likeness("Paris Wahlen Kandidat", "Paris Museum Ausstellung") < 0.6 * 1 / 3


def test_different_languages_are_not_compared_word_by_word():
    assert likeness("Nordau Lauter 1971", "Nordau Lauter 1971", other_language="en") == 0


def test_average_linkage_does_not_chain():
    chain = pairs((0, 1, 0.9), (1, 2, 0.3), (2, 3, 0.9))
    assert average_linkage([1.0] * 4, chain, Threshold()) == [[0, 1], [2, 3]]


def test_headlines_get_credit_for_what_their_group_has_in_common():
    weak = [(0, 1, 0.3), (2, 3, 0.3), *((a, b, 0.06) for a in (0, 1) for b in (2, 3))]
    assert average_linkage([0.0] * 4, pairs(*weak), Threshold()) == [[0, 1, 2, 3]]
    assert average_linkage([0.0] * 4, pairs(*weak[:2], (0, 2, 0.06)), Threshold()) == [[0, 1], [2, 3]]


def test_two_headlines_alone_need_more_than_one_and_a_story():
    alone = pairs((0, 1, 0.11))
    assert average_linkage([0.0] * 2, alone, Threshold()) == [[0], [1]]
    joined = pairs((0, 1, 0.3), (0, 2, 0.11), (1, 2, 0.11))
    assert average_linkage([0.0] * 3, joined, Threshold()) == [[0, 1, 2]]


def test_two_stories_that_stand_by_themselves_are_not_joined_by_what_admits_a_lone_text():
    assert Threshold().between(1, 9, 1.0) < Threshold().between(2, 9, 1.0) < Threshold().between(4, 9, 1.0)


def test_on_a_day_of_articles_like_no_other_the_threshold_rises():
    nothing = Pairs(np.zeros(0, int), np.zeros(0, int), np.zeros(0), np.zeros(0), np.zeros(0))
    few, many = (Threshold.of_day(nothing, [1.0] * n).factor for n in (3, 100))
    assert 1 < few < many
    alike_ = pairs(*((i, i + 1, 0.5) for i in range(99)))
    assert Threshold.of_day(alike_, [1.0] * 100).factor == 1


def test_what_is_told_again_on_another_day_is_not_like_no_other():
    found = pairs(*((i, i + 1, 0.5) for i in range(99)))
    days_apart = replace(found, similarity=found.similarity / 100)
    assert Threshold.of_day(days_apart, [1.0] * 100).factor == 1


def test_on_a_page_about_one_topic_more_is_needed():
    everywhere = pairs(*((a, b, 0.06) for a in range(20) for b in range(a + 1, 20)))
    usual, topic = (Threshold.of_day(everywhere, [full] * 20) for full in (0.0, 1.0))
    assert usual.sure < topic.sure


def test_a_page_of_few_texts_on_one_event_has_no_topic():
    event = pairs(*((a, b, 0.4) for a in range(9) for b in range(a + 1, 9)))
    assert Threshold.of_day(event, [1.0] * 9).sure == sure_of(9)


def test_full_texts_need_one_pair_that_is_sure():
    topic = pairs((0, 1, 0.14), (0, 2, 0.14), (1, 2, 0.14))
    assert average_linkage([1.0] * 3, topic, Threshold()) == [[0], [1], [2]]
    assert average_linkage([0.0] * 3, topic, Threshold()) == [[0, 1, 2]]


def test_groups_of_full_texts_that_are_far_more_alike_within_stay_apart():
    within = [(a, b, 0.5) for a, b in ((0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5))]
    between = [(a, b, 0.2) for a in (0, 1, 2) for b in (3, 4, 5)]
    assert average_linkage([1.0] * 6, pairs(*within, *between), Threshold()) == [[0, 1, 2], [3, 4, 5]]
    near = [(a, b, 0.4) for a, b, _ in between]
    assert average_linkage([1.0] * 6, pairs(*within, *near), Threshold()) == [[0, 1, 2, 3, 4, 5]]


def test_what_is_sure_rises_with_the_number_of_texts():
    assert sure_of(3) == sure_of(15) < sure_of(50) < sure_of(100) == sure_of(10_000)


def test_a_word_that_holds_no_headlines_together_weighs_less():
    bodies_ = [
        "Rome élections candidat",
        "Rome musée exposition",
        "Rome pluie météo",
        "Rome football entraîneur",
    ]
    texts = [Text(title=body, body="", language="fr") for body in bodies_]
    before = vectors(texts)
    after = coherent(before)
    changed = [float(a.weights @ a.weights) for a in after]
    assert len(changed) == 4
    assert max(changed) < 1


GERMAN = (
    "Die Narvebrücke in Nordau ist gesperrt. Umgeleitet wird über Hollerfehn. Henrike Ohlsen und Matthias Krahl "
    "rechnen mit 4,1 Millionen Euro, 17.000 Fahrzeuge fahren dort, 48 Spannglieder, 9.400 Menschen, seit 1971."
)
ENGLISH = (
    "The Narvebrücke in Nordau has closed. Traffic goes over Hollerfehn. Henrike Ohlsen and Matthias Krahl expect "
    "4.1 million euros; 17,000 vehicles a day use it, 48 tendons, 9,400 people, since 1971."
)


def test_names_and_numbers_carry_a_story_over_languages():
    stories = [Told(text=GERMAN, language="de", moment=1.0), Told(text=ENGLISH, language="en", moment=1.2)]
    assert across_languages(stories) == [(0, 1)]


def test_weak_evidence_joins_no_languages():
    stories = [
        Told(text=GERMAN, language="de", moment=1.0),
        Told(
            text="The mayor of Nordau, Henrike Ohlsen, opened a library in 1971.", language="en", moment=1.0
        ),
    ]
    assert across_languages(stories) == []


def test_stories_of_different_days_do_not_cross():
    stories = [Told(text=GERMAN, language="de", moment=1.0), Told(text=ENGLISH, language="en", moment=9.0)]
    assert across_languages(stories) == []


@pytest.mark.parametrize(
    ("sentence", "language", "expected"),
    [
        ("Es kostet rund 5 Millionen Euro.", "de", [(5e6, "rund 5 Millionen Euro")]),
        ("Es kostet 4,1 Mio. Euro.", "de", [(4.1e6, "4,1 Mio. Euro")]),
        ("Dort fahren 17.000 Fahrzeuge.", "de", [(17000, "17.000 Fahrzeuge")]),
        ("They sent 3,000 American soldiers.", "en", [(3000, "3,000 American soldiers")]),
        ("It costs $4.1 billion now.", "en", [(4.1e9, "$4.1 billion")]),
        ("Le chantier coûte 3 000 euros.", "fr", [(3000, "3 000 euros")]),
        ("El plan cuesta 4,5 millones de euros.", "es", [(4.5e6, "4,5 millones de euros")]),
        ("Le plan coûte 4,5 millions d’euros.", "fr", [(4.5e6, "4,5 millions d’euros")]),
        ("São R$ 300 mil por mês.", "pt", [(3e5, "R$ 300 mil")]),
        ("Кредит на 3 млрд долларов.", "ru", [(3e9, "3 млрд долларов")]),
        ("It cost €1m ($1.2m).", "en", [(1e6, "€1m")]),
        ("Am 4. November 2025 um 18.30 Uhr.", "de", []),
        ("Die Linie 3 fährt seit 1971.", "de", []),
    ],
)
def test_figures_and_what_is_none(sentence, language, expected):
    found = [(f.value, sentence[f.start : f.units[0][1]]) for f in figures(sentence, language)]
    assert [words for _, words in found] == [words for _, words in expected]
    assert [value for value, _ in found] == pytest.approx([value for value, _ in expected])
