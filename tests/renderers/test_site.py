"""The site: every link leads somewhere, a new day costs little, and the same days give the same bytes."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin
from zipfile import ZipFile

import html5lib
import pytest
from digests import morning
from lxml import etree
from reading import Page
from sites import PLAIN, days, pages, site

from brief.cli.main import main
from brief.errors import RenderError, UsageError
from brief.renderers import epub, plain
from brief.renderers.frame import Look
from brief.renderers.json import payload
from brief.renderers.mail_html import mail_html
from brief.renderers.mail_notes import MailSetting
from brief.renderers.page import view
from brief.renderers.site.calendar import months
from brief.renderers.site.names import outlet_page, thread_page
from brief.renderers.site.records import in_order, read, record, written
from brief.renderers.template import Theme
from brief.renderers.wording import wording
from brief.settings import SiteSettings
from brief.site import RECORDS, look_of, publish
from brief.sources.own_files import is_own


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    site(folder, dict(days(20)))
    return folder


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


# ---- what stands where --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("gone", ["2025-11-02", "2025-11-04"])
def test_a_day_that_goes_leaves_no_trace(tmp_path: Path, gone: str) -> None:
    made = dict(days(5))
    made[gone]["sections"][0]["stories"][0]["articles"][0]["source"] = "Nur einmal"
    site(tmp_path / "was", made)
    left = {stem: one for stem, one in made.items() if stem != gone}
    last = max(left)
    publish(tmp_path / "was", {last: None}, PLAIN, gone=[gone])
    (tmp_path / "was" / f"{gone}.json").unlink()
    site(tmp_path / "never", left)
    assert bytes_of(tmp_path / "was") == bytes_of(tmp_path / "never")


def test_what_a_day_says_no_longer_leaves_no_trace(tmp_path: Path) -> None:
    made = dict(days(3))
    before = dict(days(3))
    before["2025-11-03"]["sections"][0]["stories"][0]["articles"][0]["source"] = "Nur einmal"
    site(tmp_path / "was", before)
    assert (tmp_path / "was/sources/nur-einmal.html").exists()
    for folder in ("was", "never"):
        site(tmp_path / folder, made)
    assert bytes_of(tmp_path / "was") == bytes_of(tmp_path / "never")


def test_every_kind_of_page_is_there(made: Path) -> None:
    names = set(pages(made))
    assert {"index.html", "archive.html", "2025-11-04.html", "2025-10-16.html"} <= names
    assert {"sources/nordauer-bote.html", "sources/lauterpost.html"} <= names
    assert sum(name.startswith("threads/") for name in names) == 2
    assert {"feed.xml", "feed.json", RECORDS} <= set(bytes_of(made))


def test_every_link_leads_to_a_page_and_a_place_on_it(made: Path) -> None:
    found = pages(made)
    ids = {name: set(Page(text).values("id")) for name, text in found.items()}
    for name, text in found.items():
        page = Page(text)
        assert len(page.values("id")) == len(ids[name])
        for href in page.values("href"):
            if re.match(r"https?:|data:,$", href):
                continue
            target, place = urldefrag(urljoin(f"/{name}", href))
            target = target.lstrip("/")
            assert (made / target).is_file(), f"{name}: {href}"
            assert not place or place in ids[target], f"{name}: {href}"
        for target in (*page.values("popovertarget"), *" ".join(page.values("aria-labelledby")).split()):
            assert target in ids[name]


def test_every_page_is_valid_html_with_headings_in_order(made: Path) -> None:
    for name, text in pages(made).items():
        html5lib.HTMLParser(strict=True).parse(text)
        levels = Page(text).headings
        assert levels[0] == 1, name
        assert all(later <= earlier + 1 for earlier, later in zip(levels, levels[1:], strict=False)), name


def test_days_lead_to_their_neighbours(made: Path) -> None:
    page = pages(made)["2025-10-20.html"]
    assert 'rel="prev" href="2025-10-19.html"' in page
    assert 'rel="next" href="2025-10-21.html"' in page
    assert 'rel="prev"' not in pages(made)["2025-10-16.html"]


def test_the_index_has_the_newest_day_older_ones_and_a_calendar(made: Path) -> None:
    page = Page(pages(made)["index.html"])
    assert "Weserbrücke bleibt bis Ostern gesperrt" in page.text
    assert "Montag, 3. November 2025" in page.text
    assert page.values("href").count("2025-11-03.html") == 2  # among the older days, and in the calendar
    assert "table" in page.tags


def test_a_thread_tells_the_story_day_by_day(made: Path) -> None:
    name = thread_page(
        "story-" + record("x", dict(days(1))["2025-11-04"]).stories[1].id.removeprefix("story-")
    )
    page = Page(pages(made)[name])
    assert page.text.count("Die Sanierung kostet nach Angaben der Stadt 4,1 Millionen Euro.") == 20
    assert "20 Tage" in page.text


def test_a_thread_begins_when_its_pages_say_and_counts_each_day_once(tmp_path: Path) -> None:
    (stem, first), (_, second) = days(2)
    for story in (story for one in (first, second) for part in one["sections"] for story in part["stories"]):
        story["since"] = "2025-10-31"
    week = first | {"since": "2025-10-28"}
    site(tmp_path, {f"2025-10-28_{stem}": week, "2025-11-04": second, "2025-11-04-2": second})
    name = thread_page(record("x", second).stories[1].id)
    assert "seit 31. Oktober 2025 · 2 Tage" in Page(pages(tmp_path)[name]).text


def test_a_source_has_its_stories_by_day(made: Path) -> None:
    page = Page(pages(made)["sources/radio-nord.html"])
    assert "../2025-11-04.html#story-2" in page.values("href")
    assert page.text.count("Nordau schlägt Lauter 31:28") == 20


def test_the_chart_is_a_table_too(made: Path) -> None:
    page = Page(pages(made)["archive.html"])
    assert {"svg", "desc", "rect", "figcaption", "details"} <= page.tags
    rows = [attributes for tag, attributes in page.elements if tag == "th" and attributes["scope"] == "row"]
    bars = [attributes for tag, attributes in page.elements if tag == "rect"]
    assert (len(rows), len(bars)) == (20, 40)
    assert "– Dienstag, 4. November 2025: 9 Themen" in " ".join(page.text.split())


# ---- a new day ----------------------------------------------------------------------------------------------------


def test_a_new_day_costs_that_day_its_neighbour_and_the_indexes(tmp_path: Path) -> None:
    whole = dict(days(60))
    newest = whole.pop("2025-11-04")
    site(tmp_path, whole)
    before = bytes_of(tmp_path)
    site(tmp_path, {"2025-11-04": newest})
    after = bytes_of(tmp_path)
    changed = {name for name in after if after[name] != before.get(name)}
    assert {name for name in changed if re.match(r"\d.*html", name)} == {"2025-11-03.html", "2025-11-04.html"}
    assert before["2025-10-01.html"] == after["2025-10-01.html"]


@pytest.mark.parametrize("first", [0, 5])
def test_the_same_days_give_the_same_bytes_whichever_came_first(tmp_path: Path, first: int) -> None:
    whole = dict(days(8))
    site(tmp_path / "once", whole)
    stems = [*list(whole)[first:], *list(whole)[:first]]
    for stem in stems:
        site(tmp_path / "apart", {stem: whole[stem]})
    assert bytes_of(tmp_path / "apart") == bytes_of(tmp_path / "once")


def test_nothing_is_written_where_nothing_changed(tmp_path: Path) -> None:
    whole = dict(days(3))
    site(tmp_path, whole)
    assert site(tmp_path, whole) == 0


def test_a_day_that_was_copied_there_is_found_and_one_that_was_deleted_is_gone(tmp_path: Path) -> None:
    site(tmp_path / "a", dict(days(4)))
    for suffix in (".json", ".html"):
        (tmp_path / "a" / f"2025-11-02{suffix}").unlink()
    day = dict(days(6, last=date(2025, 11, 3)))["2025-10-29"]
    site(tmp_path / "b", {"2025-10-29": day})
    for suffix in (".json", ".html"):
        (tmp_path / "b" / f"2025-10-29{suffix}").rename(tmp_path / "a" / f"2025-10-29{suffix}")
    publish(tmp_path / "a", {}, PLAIN)
    links = set(Page(pages(tmp_path / "a")["archive.html"]).values("href"))
    assert "2025-10-29.html" in links
    assert "2025-11-02.html" not in links


def test_another_look_has_all_pages_made_anew(tmp_path: Path) -> None:
    site(tmp_path, dict(days(3)))
    publish(tmp_path, {}, replace(PLAIN, title="Abendlage"))
    found = pages(tmp_path)
    assert len(found) > 3
    assert [name for name, text in found.items() if "Abendlage" not in text] == []


def test_records_survive_the_file_and_what_is_no_record_is_none() -> None:
    found = [record(stem, one) for stem, one in days(3)]
    look, again = read(json.loads(written(reversed(found), "look")))
    assert (look, tuple(again.values())) == ("look", in_order(found))
    for broken in (
        None,
        [],
        {},
        {"schema": "brief/site@2", "days": []},
        {"schema": "brief/site@1", "days": [{}]},
    ):
        assert read(broken) == ("", {})


def test_a_record_edited_to_another_type_is_none() -> None:
    content = json.loads(written([record(stem, one) for stem, one in days(1)], "look"))
    assert len(read(content)[1]) == 1
    row = content["days"][0]
    for name in row:
        assert read({**content, "days": [{**row, name: {"a": 1}}]}) == ("", {}), name
    for place in range(len(row["stories"][0])):
        story = [*row["stories"][0]]
        story[place] = [1]
        assert read({**content, "days": [{**row, "stories": [story]}]}) == ("", {}), place
    assert read({**content, "days": [{**row, "date": "soon"}]}) == ("", {})


# ---- names, calendar, feeds ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "..", ".", "", "con", "NUL", "a/b", "a\\b", "x" * 300, "C:", "a\0b", "süß", "中文", "a b ", "%2e%2e"]
)  # fmt: skip
def test_names_of_sources_and_stories_stay_below_the_site(name: str) -> None:
    for page, folder in ((outlet_page(name), "sources"), (thread_page(name), "threads")):
        assert re.fullmatch(rf"{folder}/[a-z0-9][a-z0-9-]{{0,70}}\.html", page)
        assert not re.fullmatch(r"(?:con|prn|aux|nul|com\d|lpt\d)", page.split("/")[1].removesuffix(".html"))


def test_different_outlets_have_different_pages() -> None:
    names = ["a b", "a-b", "a/b", "ä b", "a  b!", "Süddeutsche", "Suddeutsche"]
    assert len({outlet_page(name) for name in names}) == len(names)
    assert outlet_page("Nordauer  Bote") == outlet_page("nordauer bote") == "sources/nordauer-bote.html"


@pytest.mark.parametrize(
    ("language", "first", "name"), [("de", "Montag", "November 2025"), ("en-US", "Sunday", "November 2025")]
)
def test_weeks_begin_as_the_readers_do(language: str, first: str, name: str) -> None:
    words = wording(language)
    assert words.weekdays()[0][0] == first
    (month,) = months([record(*next(days(1)))], words)
    assert month.name == name
    cells = [cell for week in month.weeks for cell in week if cell.day]
    assert (len(cells), [cell.href for cell in cells if cell.href]) == (30, ["2025-11-04.html"])


def test_a_page_of_several_days_stands_on_each_of_them() -> None:
    one = replace(record(*next(days(1))), stem="2025-10-30_2025-11-02", since="2025-10-30", date="2025-11-02")
    linked = [
        cell.href
        for month in months([one], wording("de"))
        for week in month.weeks
        for cell in week
        if cell.href
    ]
    assert linked == ["2025-10-30_2025-11-02.html"] * 4


ATOM = {"a": "http://www.w3.org/2005/Atom"}


def test_atom_is_whole_and_tells_no_time_of_its_own(made: Path) -> None:
    feed = etree.fromstring((made / "feed.xml").read_bytes())
    assert feed.findtext("a:title", namespaces=ATOM) == "Morgenlage"
    assert feed.findtext("a:updated", namespaces=ATOM) == "2025-11-04T06:00:00Z"
    entries = feed.findall("a:entry", ATOM)
    assert len(entries) == 14
    assert entries[0].findtext("a:id", namespaces=ATOM) == "https://digest.example/lage/2025-11-04.html"
    content = entries[0].findtext("a:content", namespaces=ATOM) or ""
    html5lib.HTMLParser(strict=True).parseFragment(content)
    assert "Seit dem 2. November ist die Brücke für Autos und Lastwagen gesperrt." in Page(content).text
    hrefs = Page(content).values("href")
    assert hrefs
    assert [href for href in hrefs if not href.startswith("https://")] == []
    assert {e.tag for e in feed} >= {
        f"{{{ATOM['a']}}}{name}" for name in ("id", "title", "updated", "author", "link")
    }


def test_json_feed_says_the_same(made: Path) -> None:
    feed = json.loads((made / "feed.json").read_text("utf-8"))
    assert (feed["version"], feed["feed_url"]) == (
        "https://jsonfeed.org/version/1.1",
        "https://digest.example/lage/feed.json",
    )
    atom = etree.fromstring((made / "feed.xml").read_bytes())
    assert [item["id"] for item in feed["items"]] == [e.text for e in atom.findall("a:entry/a:id", ATOM)]
    assert feed["items"][0]["date_published"] == "2025-11-04T06:00:00Z"


def test_feeds_stand_only_where_the_site_has_an_address(tmp_path: Path) -> None:
    site(tmp_path, dict(days(1)), Look())
    assert not {"feed.xml", "feed.json"} & set(bytes_of(tmp_path))
    assert "feed.xml" not in pages(tmp_path)["index.html"]
    with pytest.raises(UsageError, match=r"\[site\] url"):
        site(tmp_path, dict(days(1)), Look(url="javascript:alert(1)"))


# ---- origin of a sentence -----------------------------------------------------------------------------------------


def test_each_sentence_leads_to_its_place_in_the_source(made: Path) -> None:
    page = Page(pages(made)["2025-11-04.html"])
    fragments = [unquote(href) for href in page.values("href") if ":~:text=" in href]
    assert (
        "https://bote.example/1#:~:text=Die Sanierung kostet nach Angaben der Stadt 4,1 Millionen Euro."
        in fragments
    )
    assert len(page.values("popover")) == len(
        [tag for tag, a in page.elements if tag == "button" and a["class"] == "n"]
    )
    assert "../" not in "".join(page.values("href"))
    assert "sources/nordauer-bote.html" in page.values("href")


# ---- themes -------------------------------------------------------------------------------------------------------


def theme(tmp_path: Path, **files: str) -> Look:
    folder = tmp_path / "theme"
    folder.mkdir()
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text, encoding="utf-8")
    return look_of(SiteSettings(templates=str(folder)))


def test_a_theme_takes_the_place_of_a_template_and_the_rest_stays(tmp_path: Path) -> None:
    look = theme(
        tmp_path,
        page__html__j2='{% extends "brief/page.html.j2" %}'
        '{% block masthead %}<h1>{{ page.title }}</h1><p>{{ "<b>" }}</p>{% endblock %}',
        page__css="body { color: red }",
    )
    site(tmp_path / "out", dict(days(1)), look)
    found = pages(tmp_path / "out")
    assert "<p>&lt;b&gt;</p>" in found["2025-11-04.html"]
    assert "Weserbrücke" in found["2025-11-04.html"]
    assert all("<style>body { color: red }</style>" in text for text in found.values())


def test_the_same_theme_reaches_mail_plain_text_and_books(tmp_path: Path) -> None:
    look = theme(
        tmp_path,
        mail__html__j2="<p>{{ page.title }} & {{ '<b>' }}</p>{{ content }}",
        plain__txt__j2="{{ page.title }} & <b>\n",
        mail__css="h1 { color: red }",
        book__css="h1 { color: blue }",
    )
    made = payload(morning())
    mail = mail_html(view(made), MailSetting(theme=look.theme))
    assert mail.startswith("<html><head></head><body><p>Morgenlage &amp; &lt;b&gt;</p>")
    assert plain.render(made, MailSetting(theme=look.theme)) == "Morgenlage & <b>\n"
    with ZipFile(io.BytesIO(epub.render(made, theme=look.theme))) as book:
        assert book.read("book/style.css") == b"h1 { color: blue }"


def test_digest_writes_its_mail_with_the_theme(tmp_path: Path, seeds: Path) -> None:
    Path("theme").mkdir()
    Path("theme/plain.txt.j2").write_text("Mein {{ page.title }}\n")
    Path("brief.toml").write_text('[site]\ntemplates = "theme"\n')
    assert main(["digest", "seeds", "--date", "2025-11-04", "--format", "txt,eml", "-q"]) == 0
    assert Path("digests/2025-11-04.txt").read_text() == "Mein Tagesüberblick\n"
    assert b"Mein Tages" in Path("digests/2025-11-04.eml").read_bytes()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\n{% if %}", 2),
        ("a\nb\n{{ no_such_name }}", 3),
        ('{% include "missing.j2" %}', 1),
        ("{{ 1 / 0 }}", 1),
    ],
)
def test_a_broken_theme_is_told_with_file_and_line(tmp_path: Path, text: str, line: int) -> None:
    look = theme(tmp_path, page__html__j2=text)
    with pytest.raises(RenderError, match=rf"theme/page\.html\.j2:{line}: .*Fix:"):
        site(tmp_path / "out", dict(days(1)), look)


def test_a_folder_of_templates_that_is_not_there_is_told() -> None:
    with pytest.raises(UsageError, match="not a folder"):
        look_of(SiteSettings(templates="no/such/folder"))


def test_two_themes_of_one_name_are_not_mixed_up() -> None:
    one, two = (Theme(folder="t", files=(("story.html.j2", text),)) for text in ("1", "2"))
    assert (one.page("story.html.j2", {}), two.page("story.html.j2", {})) == ("1", "2")


def test_brief_knows_every_file_as_its_own(made: Path) -> None:
    read_again = [name for name, data in bytes_of(made).items() if not is_own(data)]
    assert read_again == []


def test_search_that_is_not_installed_is_told_and_left_out(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("WARNING", logger="brief")  # commands that ran before may have set another
    monkeypatch.setattr("brief.site.is_installed", lambda: False)
    assert not look_of(SiteSettings(search=True)).search
    assert "pip install 'brief-digest[search]'" in caplog.text
