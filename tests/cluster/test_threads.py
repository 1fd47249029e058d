"""Threads: which stories go on with which of earlier days, and what they add."""

from dataclasses import replace

from brief.cluster.threads import Earlier, Thread, changed, new_sentences, threads
from brief.model import Article, Sentence

BRIDGE = [
    "Die Weserbrücke in Nordau bleibt bis Ostern für alle Fahrzeuge gesperrt.",
    "Bei einer Prüfung hatten Fachleute Risse in drei Pfeilern gefunden.",
    "Die Sanierung der Weserbrücke kostet nach Angaben der Stadt 4,1 Millionen Euro.",
]
COUNCIL = [
    "Der Rat von Nordau hat Geld für die Sanierung der gesperrten Weserbrücke bewilligt.",
    "Fachleute hatten Risse in drei Pfeilern der Brücke gefunden.",
    "Bürgermeisterin Ada Krone rechnet mit Bauarbeiten bis Ostern.",
]
HANDBALL = [
    "Die Handballerinnen der SG Lauter haben das Pokalspiel gegen den TV Hemm gewonnen.",
    "Beste Werferin war Mira Tann mit neun Toren.",
]


def article(sentences, published, name, **more):
    text = " ".join(sentences)
    spans = [
        Sentence(text=s, start=text.index(s), end=text.index(s) + len(s), paragraph=0) for s in sentences
    ]
    return Article(
        id=name,
        text=text,
        language="de",
        published=published,
        sentences=tuple(spans),
        title=more.get("title"),
    )


def earlier(sentences, day, name):
    return Earlier(id=name, since=day, last=day, articles=(article(sentences, day, name + "1"),))


def test_a_story_goes_on_with_the_one_it_resembles():
    found = threads(
        [[article(HANDBALL, "2025-11-05", "x")], [article(COUNCIL, "2025-11-05", "y")]],
        [earlier(BRIDGE, "2025-11-04", "bridge")],
    )
    assert found == (None, Thread(id="bridge", since="2025-11-04", updated=True))


def test_what_goes_on_with_copies_only_goes_on_with_its_own_text_alone():
    stories = [[article(COUNCIL, "2025-11-05", "x")], [article(BRIDGE, "2025-11-05", "y")]]
    found = threads(stories, [earlier(BRIDGE, "2025-11-04", "bridge")], copies_only=True)
    assert found == (None, Thread(id="bridge", since="2025-11-04", updated=False))


def test_a_copy_of_what_was_told_is_no_update():
    found = threads([[article(BRIDGE, "2025-11-05", "x")]], [earlier(BRIDGE, "2025-11-04", "bridge")])
    assert found == (Thread(id="bridge", since="2025-11-04", updated=False),)


def test_a_changed_version_of_a_told_text_is_an_update():
    changed = [*BRIDGE[:2], BRIDGE[2].replace("4,1", "4,6")]
    found = threads([[article(changed, "2025-11-05", "x")]], [earlier(BRIDGE, "2025-11-04", "bridge")])
    assert found[0] is not None
    assert found[0].updated


def test_after_a_week_a_story_begins_anew():
    assert threads([[article(BRIDGE, "2025-11-20", "x")]], [earlier(BRIDGE, "2025-11-04", "bridge")]) == (
        None,
    )


def test_an_earlier_story_goes_on_once_in_its_best_match():
    found = threads(
        [[article(COUNCIL, "2025-11-05", "x")], [article(BRIDGE, "2025-11-05", "y")]],
        [earlier(BRIDGE, "2025-11-04", "bridge")],
    )
    assert found[0] is None
    assert found[1] is not None


def test_without_earlier_stories_all_are_new():
    assert threads([[article(BRIDGE, "2025-11-05", "x")]], []) == (None,)


def texts(found):
    return [s.text for s in found]


def test_new_are_the_sentences_that_say_what_was_not_told():
    found = new_sentences([article(COUNCIL, "2025-11-05", "x")], [article(BRIDGE, "2025-11-04", "a")])
    assert texts(found) == [COUNCIL[0], COUNCIL[2]]


def test_a_changed_number_makes_a_sentence_new():
    changed = [BRIDGE[0], BRIDGE[2].replace("4,1", "4,6")]
    found = new_sentences([article(changed, "2025-11-05", "x")], [article(BRIDGE, "2025-11-04", "a")])
    assert texts(found) == [changed[1]]


def test_what_may_be_told_in_other_words_gives_way_to_what_is_clearly_new():
    retold = "Fachleute hatten bei einer Prüfung in drei Pfeilern gefährlich tiefe Risse gefunden."
    new = "Bürgermeisterin Ada Krone will am Montag mit Anwohnern sprechen."
    told = [article(BRIDGE, "2025-11-04", "a")]
    assert texts(new_sentences([article([retold, new], "2025-11-05", "x")], told)) == [new]


AGAIN = [
    "Auf der gesperrten Weserbrücke in Nordau bewegt sich weiterhin nichts.",
    "Risse in drei Pfeilern hatten Fachleute dort bei einer Prüfung entdeckt.",
    "4,1 Millionen Euro kostet nach Angaben der Stadt die Sanierung.",
    "Bis Ostern dürfen Fahrzeuge nicht über die Brücke.",
]


def test_a_story_that_only_tells_old_facts_in_new_words_is_not_updated():
    told = earlier(BRIDGE, "2025-11-04", "bridge")
    found = threads([[article(AGAIN, "2025-11-05", "x")]], [told])
    assert found == (Thread(id="bridge", since="2025-11-04", updated=False),)
    assert new_sentences([article(AGAIN, "2025-11-05", "x")], told.articles) == ()


def test_one_fact_that_nobody_told_updates_it():
    new = "Die Stadt sucht dafür 48 Fachleute."
    told = earlier(BRIDGE, "2025-11-04", "bridge")
    found = threads([[article([*AGAIN, new], "2025-11-05", "x")]], [told])
    assert found[0] is not None
    assert found[0].updated
    assert new in texts(new_sentences([article([*AGAIN, new], "2025-11-05", "x")], told.articles))


def test_beside_an_article_with_news_one_without_gives_none():
    hardly = article(["Passanten und Radfahrer ärgern sich täglich.", AGAIN[2]], "2025-11-05", "x")
    news = article(["Die Stadt sucht 48 Fachleute für die Weserbrücke."], "2025-11-05", "y")
    told = [article(BRIDGE, "2025-11-04", "a")]
    assert texts(new_sentences([hardly, news], told)) == ["Die Stadt sucht 48 Fachleute für die Weserbrücke."]


def test_a_headline_without_a_text_updates_its_story():
    alone = article(
        (), "2025-11-05", "x", title="Weserbrücke in Nordau: Sanierung beginnt, Fahrzeuge gesperrt"
    )
    told = earlier(BRIDGE, "2025-11-04", "bridge")
    found = threads([[alone, *told.articles]], [told])
    assert found[0] is not None
    assert found[0].updated


def test_what_opens_an_article_with_news_is_kept_where_it_was_hardly_told():
    news = "Das hat der Rat am Mittwoch mit 19 Stimmen beschlossen."
    lead = "Die Weserbrücke in Nordau wird für die Fahrzeuge freigegeben."
    told = [article(BRIDGE, "2025-11-04", "a")]
    found = texts(new_sentences([article([lead, news, *AGAIN], "2025-11-05", "x")], told))
    assert found[:2] == [lead, news]
    assert lead not in texts(new_sentences([article([*AGAIN, news, lead], "2025-11-05", "x")], told))


def test_a_figure_not_told_is_new_in_words_that_were():
    counted = "Fachleute hatten bei einer Prüfung der Pfeiler 48 Risse gefunden."
    new = "Bürgermeisterin Ada Krone will am Montag mit Anwohnern sprechen."
    found = new_sentences([article([counted, new], "2025-11-05", "x")], [article(BRIDGE, "2025-11-04", "a")])
    assert texts(found) == [counted, new]


def test_who_says_so_is_not_new_but_that_he_denies_it_is():
    told = [
        replace(
            article(
                ["The old bridge over the river in Nordau will close for urgent repairs on Monday morning."],
                "2025-11-04",
                "a",
            ),
            language="en",
        )
    ]
    for said, n_new in (("Officials said", 0), ("Officials denied", 1)):
        again = article(
            [
                f"{said} the old bridge over the river in Nordau will close for urgent repairs on Monday morning."
            ],
            "2025-11-05",
            "x",
        )
        assert len(new_sentences([replace(again, language="en")], told)) == n_new


def test_a_denial_is_new():
    denied = ["Die Weserbrücke in Nordau bleibt nicht bis Ostern für alle Fahrzeuge gesperrt."]
    found = new_sentences([article(denied, "2025-11-05", "x")], [article(BRIDGE, "2025-11-04", "a")])
    assert texts(found) == denied


def test_a_new_fact_in_two_articles_is_given_once():
    both = [article(COUNCIL, "2025-11-05", "x"), article([COUNCIL[0], *HANDBALL], "2025-11-05", "y")]
    found = new_sentences(both, [article(BRIDGE, "2025-11-04", "a")])
    assert texts(found).count(COUNCIL[0]) == 1


def test_a_text_changed_at_its_address_after_it_was_told_is_said_to_be() -> None:
    old = replace(article(BRIDGE, "2025-11-04T09:00:00+01:00", "a"), url="https://bote.example/1")
    new = replace(article(BRIDGE[:2], "2025-11-05", "b"), url="http://www.bote.example/1?utm_source=x")
    other = article(BRIDGE[:2], "2025-11-05", "c")
    assert changed([new, other], [old]) == (("b", "2025-11-04"),)


def test_a_change_is_one_from_the_version_that_was_told_last() -> None:
    days = [("2025-11-04", BRIDGE), ("2025-11-05", BRIDGE[:2]), ("2025-11-06", BRIDGE[:2])]
    first, second, third = (replace(article(s, day, day), url="https://bote.example/1") for day, s in days)
    assert changed([third], [first, second]) == ()
    assert changed([third], [first]) == (("2025-11-06", "2025-11-04"),)


def test_another_story_at_the_address_of_one_that_was_told_is_no_change_of_it() -> None:
    old = replace(article(BRIDGE, "2025-11-04", "a"), url="https://bote.example/")
    new = replace(article(HANDBALL, "2025-11-05", "b"), url="https://bote.example/")
    assert changed([new], [old]) == ()


def test_what_an_article_that_was_told_withdraws_is_an_update() -> None:
    new = replace(article(BRIDGE[:2], "2025-11-05", "b"), url="https://bote.example/1")
    old = Earlier(
        id="bridge",
        since="2025-11-04",
        last="2025-11-04",
        articles=(replace(article(BRIDGE, "2025-11-04", "a"), url="https://bote.example/1"),),
    )
    assert threads([[new]], [old]) == (Thread(id="bridge", since="2025-11-04", updated=True),)


def test_a_word_corrected_in_an_article_that_was_told_is_new_beside_clearer_news() -> None:
    old = replace(article(BRIDGE, "2025-11-04", "a"), url="https://bote.example/1")
    corrected = BRIDGE[1].replace("drei", "vier")
    new = replace(
        article([BRIDGE[0], corrected, BRIDGE[2], HANDBALL[1]], "2025-11-05", "b"),
        url="https://bote.example/1",
    )
    assert texts(new_sentences([new], [old])) == [corrected, HANDBALL[1]]


def test_the_same_text_at_its_address_is_not_changed() -> None:
    old = replace(article(BRIDGE, "2025-11-04", "a"), url="https://bote.example/1")
    assert changed([replace(old, id="b", published="2025-11-05")], [old]) == ()


BERGEN = (
    "Ein 54 Jahre alter Radfahrer ist in Bergen beim Abbiegen von einem Lastwagen erfasst und schwer verletzt worden.",
    "Eine Scheune mit Strohballen ist in der Nacht niedergebrannt.",
    "Unbekannte sind in Bergen in ein Juweliergeschäft eingestiegen und haben Schmuck und Uhren mitgenommen.",
    "Mit dem Enkeltrick haben Betrüger eine 81-Jährige in Bergen um 25.000 Euro gebracht.",
    "Maskierte haben einen Geldautomaten gesprengt und sind mit einem Auto geflüchtet.",
)


def test_short_reports_of_a_town_do_not_go_on_with_others_for_its_name_and_a_formula() -> None:
    told = [
        ("Bergen - " + text, "Das teilte die Polizei in Bergen am Montag der dpa mit.") for text in BERGEN
    ]
    old = [earlier(sentences, "2025-11-03", f"s{i}") for i, sentences in enumerate(told[:3])]
    new = [[article(sentences, "2025-11-04", f"n{i}")] for i, sentences in enumerate(told[3:])]
    assert threads(new, old) == (None, None)
