"""Near duplicates: what repeats a text, what only looks like it, and which text stands for the others."""

from dataclasses import replace

from brief.cluster.near_duplicates import near_duplicates, replaced
from brief.model import Article

REPORT = (
    "Die Weserbrücke in Nordau bleibt bis Ostern für alle Fahrzeuge gesperrt. Das teilte die Stadt am Montag mit. "
    "Bei einer Prüfung hatten Fachleute Risse in drei Pfeilern gefunden, die tiefer reichen als bisher bekannt. "
    "Der Verkehr wird über Lauter umgeleitet, der Umweg ist vierzehn Kilometer lang. Bürgermeisterin Ada Krone "
    "nannte die Entscheidung bitter, aber unvermeidlich. Über die Kosten entscheidet der Rat in dieser Woche."
)
EXTRA = (
    " Das Land hat bereits Hilfe angekündigt, nannte aber noch keinen Betrag für die Sanierung der Brücke."
)
HANDBALL = (
    "Die Handballerinnen der SG Lauter haben das Pokalspiel gegen den TV Hemm am Sonntag mit großem Einsatz gewonnen. "
    "Beste Werferin war Mira Tann mit neun Toren. Im Halbfinale wartet nun der Meister aus Brenz auf die Mannschaft, "
    "die zuletzt vor elf Jahren so weit gekommen war und diesmal mehr will."
)
CHINESE = (
    "澄湾市夜间公交开通一个月以来客流超出预期市交通局周一表示"
    "平均每晚有四千名乘客乘坐新线路其中多数是下班回家的医护人员和酒店员工"
)


def article(text, id="a", **more):
    return Article.of(text=text, id=id, **{"language": "de", **more})


def test_own_texts_repeat_nothing():
    assert near_duplicates([article(REPORT), article(HANDBALL, "b")]) == (None, None)


def test_identical_copies_point_at_one():
    found = near_duplicates([article(REPORT, id) for id in "abc"])
    assert found == (None, 0, 0)


def test_agency_copy_under_another_headline_is_found():
    copy = "Nordau (nna) - " + REPORT.replace("bitter", "schmerzlich").replace("am Montag", "am Montagabend")
    found = near_duplicates(
        [article(REPORT, title="Brücke zu"), article(copy, "b", title="Sperrung bis Ostern")]
    )
    assert found == (1, None)


def test_shortened_copy_points_at_the_fuller_text():
    assert near_duplicates([article(REPORT[:260]), article(REPORT + EXTRA, "b")]) == (1, None)


def test_swapped_words_do_not_hide_a_copy():
    found = REPORT.split()
    for i in range(0, len(found) - 1, 5):
        found[i], found[i + 1] = found[i + 1], found[i]
    assert near_duplicates([article(REPORT), article(" ".join(found), "b")]).count(None) == 1


def test_half_a_foreign_text_does_not_hide_a_copy():
    mixed = " ".join(REPORT.split()[:35]) + " " + " ".join(HANDBALL.split()[:33])
    assert near_duplicates([article(REPORT), article(mixed, "b")]).count(None) == 1


def test_less_than_half_of_a_text_is_a_copy_among_foreign_text_but_not_beside_more_on_the_same_matter():
    kept = " ".join(REPORT.split()[:26])
    more = (
        "Ada Krone, die Bürgermeisterin, war in Lauter. Der Rat in Nordau spricht in drei Tagen über Fachleute, Kosten und "
        "Umweg, als er es dort bisher getan hat. Was diese Woche bitter ist, ist unvermeidlich, so die Stadt: Pfeilern wie "
        "diesen fehlt der Beton, und der Verkehr wird nicht weniger, sondern immer mehr, wenn die Fähre fährt."
    )
    foreign, follow_up = (article(f"{kept} {rest}", "b", source="Post") for rest in (HANDBALL, more))
    assert near_duplicates([article(REPORT, source="Bote"), foreign]).count(None) == 1
    assert near_duplicates([article(REPORT, source="Bote"), follow_up]).count(None) == 2


def test_answer_that_quotes_a_text_is_no_copy_of_it():
    quoted = "\n".join(f"> {line}" for line in REPORT.split(". "))
    answer = article(f"{quoted}\n\n{HANDBALL}", "b")
    assert near_duplicates([article(REPORT), answer]) == (None, None)


def test_newer_version_at_the_same_address_stands_for_the_older_and_longer_one():
    old = article(REPORT + EXTRA, "a", url="https://bote.example/1", published="2025-11-03")
    new = article(REPORT, "b", url="http://www.bote.example/1?utm_source=feed", published="2025-11-04")
    assert near_duplicates([old, new]) == (1, None)


BURNING = (
    "In Hollmar ist am Mittwochmorgen eine Lagerhalle in Brand geraten. Die Feuerwehr ist mit vielen Kräften vor Ort. "
    "Anwohner sollen Fenster schließen."
)
OUT = (
    "Nach Stunden ist das Feuer in der Lagerhalle in Hollmar gelöscht worden. Verletzt wurde niemand. Der Schaden liegt bei "
    "zwei Millionen Euro."
)


def version(text, time, url="https://bote.example/1", **more):
    day = f"2025-11-04T{time}:00+01:00"
    return article(
        text,
        f"{time} {url}",
        url=url,
        published=day,
        **{"title": "Brand in Hollmar", "source": "Bote", **more},
    )


def test_a_version_written_anew_at_the_same_address_stands_for_the_older_one():
    assert near_duplicates([version(BURNING, "10:00"), version(OUT, "16:00")]) == (1, None)


def test_older_versions_point_at_the_newest_though_they_only_match_the_next():
    middle = f"{BURNING} {OUT}"
    found = near_duplicates([version(BURNING, "10:00"), version(middle, "12:00"), version(OUT, "16:00")])
    assert found == (2, 2, None)


def test_another_story_at_the_address_of_a_home_page_is_no_version():
    found = near_duplicates([version(BURNING, "10:00"), version(HANDBALL, "16:00", title="Pokal")])
    assert found == (None, None)


def test_entries_of_a_ticker_are_no_versions_of_each_other():
    places = (f"https://bote.example/ticker#entry-{n}" for n in (1, 2))
    found = near_duplicates([version(BURNING, "10:00", next(places)), version(OUT, "16:00", next(places))])
    assert found == (None, None)


def test_two_texts_of_one_address_and_moment_are_no_versions():
    assert near_duplicates([version(BURNING, "10:00"), version(OUT, "10:00", title="Gelöscht")]) == (
        None,
        None,
    )


def test_of_versions_of_one_date_the_one_fetched_last_stands_for_the_others():
    days = ("2025-11-05T06:00:00+00:00", "2025-11-06T06:00:00+00:00", None)
    texts = [version(REPORT + EXTRA * n, "10:00") for n in range(3)]
    found = [
        replace(text, id=str(n), retrieved=day) for n, (text, day) in enumerate(zip(texts, days, strict=True))
    ]
    assert near_duplicates(found) == (1, None, 1)


def test_a_corrected_version_stands_for_copies_of_the_older_text_too():
    corrected = version(
        REPORT.replace("drei", "vier").replace(" Das teilte die Stadt am Montag mit.", ""), "16:00"
    )
    copy = version(REPORT, "17:00", "https://post.example/2", source="Post")
    assert near_duplicates([version(REPORT, "10:00"), copy, corrected]) == (2, 2, None)


def test_a_copy_of_an_older_version_repeats_the_newer_one_that_does_not_match_it():
    copy = version(BURNING, "17:00", "https://post.example/2", source="Post")
    edited = version(
        BURNING.replace("vielen Kräften ", "Kräften "), "17:00", "https://post.example/2", source="Post"
    )
    for other in (copy, edited):
        found = near_duplicates([version(BURNING, "10:00"), other, version(OUT, "16:00")])
        assert found == (2, 2, None)


BULLETIN = "In Hollmar brennt eine Lagerhalle. Das teilte die Feuerwehr am Abend mit. Die Ursache ist unklar."
UPDATE = (
    "In Hollmar brennt eine Lagerhalle der Firma Ulme. Das teilte die Feuerwehr am Abend mit. Die Ursache ist unklar. "
    "Das Feuer brach gegen 21 Uhr in Halle 7 aus. 210 Einsatzkräfte waren die ganze Nacht im Einsatz. Dort lagerten rund 60 "
    "Tonnen Lack. Die Anwohner sollen Fenster und Türen geschlossen halten."
)
LATER = (
    "Nach dem Brand einer Lagerhalle in Hollmar ist das Feuer unter Kontrolle, sagte die Feuerwehr am Mittag. Das Feuer war "
    "gegen 21 Uhr in Halle 7 der Firma Ulme ausgebrochen. 210 Einsatzkräfte waren die ganze Nacht im Einsatz. Dort lagerten "
    "rund 60 Tonnen Lack. Die Anwohner sollen Fenster und Türen geschlossen halten. Der Schaden liegt bei zwei Millionen Euro."
)


def test_an_agencys_first_lines_repeat_its_last_report_where_the_update_between_has_both():
    texts = [article(text, id) for text, id in ((BULLETIN, "a"), (UPDATE, "b"), (LATER, "c"))]
    assert near_duplicates(texts) == (2, 2, None)
    again = [*texts, article(BULLETIN, "d")]
    assert near_duplicates(again) == (2, 2, None, 2)
    assert near_duplicates([texts[0], texts[2]]) == (None, None)


def test_two_short_reports_of_one_agency_are_two():
    other = "In Lauter brennt ein Wohnhaus. Das teilte die Polizei am Abend mit. Die Ursache ist unklar."
    assert near_duplicates([article(BULLETIN), article(other, "b"), article(UPDATE, "c")]) == (2, None, None)


def test_what_a_digest_of_two_matters_has_is_not_the_longer_one_of_these():
    both = article(f"{REPORT} {EXTRA} {BURNING}", "b")
    found = near_duplicates([article(BURNING, "a"), both, article(f"{REPORT} {EXTRA} {HANDBALL}", "c")])
    assert found == (None, 2, None)


def test_older_versions_are_told_from_copies():
    texts = [
        version(REPORT, "10:00"),
        version(REPORT, "09:00", "https://post.example/2"),
        version(REPORT, "16:00"),
    ]
    assert replaced(texts, near_duplicates(texts)) == {0}
    of_one_time = [version(REPORT, "10:00"), version(REPORT + EXTRA, "10:00")]
    assert replaced(of_one_time, near_duplicates(of_one_time)) == {0}


def test_versions_of_two_outlets_that_copy_each_other_repeat_one_text():
    texts = [
        version(text, time, f"https://{outlet}.example/1", source=outlet)
        for outlet, pair in (("bote", (REPORT, REPORT + EXTRA)), ("post", (REPORT + EXTRA, REPORT)))
        for text, time in zip(pair, ("10:00", "16:00"), strict=True)
    ]
    found = near_duplicates(texts)
    assert found.count(None) == 1
    assert near_duplicates(texts[::-1]) == tuple(None if j is None else 3 - j for j in reversed(found))


def test_same_title_over_another_text_is_no_duplicate():
    found = near_duplicates(
        [article(REPORT, title="Kurz notiert"), article(HANDBALL, "b", title="Kurz notiert")]
    )
    assert found == (None, None)


def test_background_that_an_outlet_repeats_does_not_make_a_follow_up_a_copy():
    follow_up = (
        "Der Rat hat am Dienstag über die Brücke beraten und Geld bewilligt, das Land gibt die Hälfte dazu. "
        * 1
    )
    follow_up += HANDBALL[:200] + " " + " ".join(REPORT.split()[15:55])
    first = article(REPORT, source="Nordauer Bote")
    assert near_duplicates([first, article(follow_up, "b", source="Nordauer Bote")]) == (None, None)


def test_short_items_to_a_pattern_differ_by_their_numbers():
    one = "Die Lottozahlen vom Mittwoch lauten 3 7 12 24 31 und 40 und die Superzahl ist diesmal die 8"
    other = "Die Lottozahlen vom Mittwoch lauten 5 9 12 24 31 und 40 und die Superzahl ist diesmal die 2"
    assert near_duplicates([article(one), article(other, "b")]) == (None, None)


def test_very_short_texts_must_be_equal_with_their_titles():
    assert near_duplicates(
        [article("Mehr in Kürze.", title="A"), article("Mehr in Kürze.", "b", title="A")]
    ) == (None, 0)
    assert (
        near_duplicates([article("Mehr in Kürze.", title="A"), article("Mehr in Kürze.", "b", title="B")])[1]
        is None
    )


def test_titles_alone_repeat_each_other_only_at_one_outlet_or_address():
    same = [
        article("", "a", title="Brücke gesperrt", source="Bote"),
        article("", "b", title="Brücke gesperrt", source="Bote"),
    ]
    assert near_duplicates(same) == (None, 0)
    assert near_duplicates([same[0], article("", "b", title="Brücke gesperrt", source="Lauterpost")]) == (
        None,
        None,
    )


def test_chinese_copies_are_found_by_their_characters():
    found = near_duplicates(
        [article(CHINESE, language="zh"), article(CHINESE[:40] + "。记者从现场报道。", "b", language="zh")]
    )
    assert found == (None, 0)


def test_standing_lines_of_an_outlet_make_no_copies():
    footer = (
        "\n\n"
        + "Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen, was in der Region wichtig ist. " * 5
    )
    texts = [
        REPORT[:120],
        HANDBALL[:120],
        "Im Theater Lauter zahlt von Januar an jeder, was er kann, sagte die Intendantin.",
    ]
    found = near_duplicates([article(t + footer, str(i), source="Bote") for i, t in enumerate(texts)])
    assert found == (None, None, None)


def test_repeats_never_form_a_chain():
    words = REPORT.split()
    drifting = [" ".join(words[i : i + 40]) for i in range(0, 30, 6)]
    found = near_duplicates([article(text, str(i)) for i, text in enumerate(drifting)])
    repeats = [repeated for repeated in found if repeated is not None]
    assert repeats
    assert [found[repeated] for repeated in repeats] == [None] * len(repeats)


def test_no_articles_give_nothing():
    assert near_duplicates([]) == ()
