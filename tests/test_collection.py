"""Sources → archive: what is stored, in which order, and what a broken source costs."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from outlets import Item, Outlets, configure

from brief.archive.store import Archive
from brief.collection import Collection, collect, waits
from brief.config import settings
from brief.errors import ArchiveError

NOW = datetime(2025, 11, 4, 6, 0, tzinfo=UTC)
EPOCH = {"SOURCE_DATE_EPOCH": str(int(NOW.timestamp()))}
OLD = "Mon, 03 Nov 2025 05:00:00 GMT"


def run(folder: Path, sources: dict[str, str], now: datetime = NOW, **options: Any) -> Collection:
    chosen = settings(
        {}, path=str(configure(folder, sources)), environ={"SOURCE_DATE_EPOCH": str(int(now.timestamp()))}
    )
    with Archive.open(folder / "state") as archive:
        return collect(archive, chosen, **options)


def titles(folder: Path, *, waiting: bool = False) -> list[str | None]:
    with Archive.open(folder / "state") as archive:
        return [a.title for a in (archive.articles.waiting() if waiting else archive.articles)]


def test_new_articles_come_in_once(outlets: Outlets, tmp_path: Path) -> None:
    url = outlets.publish("Bote", Item("Bridge"), Item("Ferry"))
    assert run(tmp_path, {"bote": url}).n_new == 2
    outlets.publish("Bote", Item("Storm"), Item("Bridge"), Item("Ferry"))
    assert run(tmp_path, {"bote": url}, NOW + timedelta(hours=2)).n_new == 1
    assert sorted(map(str, titles(tmp_path))) == ["Bridge", "Ferry", "Storm"]


def test_first_collection_gives_the_last_day_to_the_edition_and_archives_the_rest(
    outlets: Outlets, tmp_path: Path
) -> None:
    url = outlets.publish("Bote", Item("New"), Item("Old", OLD))
    run(tmp_path, {"bote": url})
    assert sorted(map(str, titles(tmp_path))) == ["New", "Old"]
    assert titles(tmp_path, waiting=True) == ["New"]


def test_what_comes_late_waits_for_the_edition_however_old(outlets: Outlets, tmp_path: Path) -> None:
    url = outlets.publish("Bote", Item("New"))
    run(tmp_path, {"bote": url})
    outlets.publish("Bote", Item("Late", OLD), Item("New"))
    run(tmp_path, {"bote": url}, NOW + timedelta(hours=2))
    assert titles(tmp_path, waiting=True) == ["New", "Late"]


def test_an_entry_seen_long_ago_whose_article_is_gone_is_no_news_for_having_been_changed(
    outlets: Outlets, tmp_path: Path
) -> None:
    url = outlets.publish("Bote", Item("New"), Item("Old", OLD))
    run(tmp_path, {"bote": url})
    with Archive.open(tmp_path / "state") as archive:
        archive.tidy(now=NOW + timedelta(days=400), keep_days=1)
    outlets.publish("Bote", Item("New"), Item("Old", OLD, text="Now it says something else."))
    assert run(tmp_path, {"bote": url}, NOW + timedelta(hours=2)).n_new == 0
    assert titles(tmp_path) == ["New"]


def test_entries_without_addresses_are_told_apart_by_their_ids(outlets: Outlets, tmp_path: Path) -> None:
    items = [Item(name, text=f"{name}: the council meets.", link=None) for name in ("Bridge", "Ferry")]
    url = outlets.publish("Bote", *items)
    assert run(tmp_path, {"bote": url}).n_new == 2
    outlets.publish("Bote", Item("Bridge", text="Bridge: the council meets on Friday.", link=None), items[1])
    assert run(tmp_path, {"bote": url}, NOW + timedelta(hours=2)).n_new == 0
    with Archive.open(tmp_path / "state") as archive:
        texts = sorted(article.text for article in archive.articles)
    assert texts == ["Bridge: the council meets on Friday.", "Ferry: the council meets."]


def test_entries_that_share_an_id_are_all_kept(outlets: Outlets, tmp_path: Path) -> None:
    url = outlets.publish("Bote", Item("Bridge", link=None), Item("Ferry", link=None))
    shared = outlets.pages["/bote.xml"].replace(b">Bote-Bridge<", b">1<").replace(b">Bote-Ferry<", b">1<")
    outlets.pages["/bote.xml"] = shared
    assert run(tmp_path, {"bote": url}).n_new == 2


def test_one_article_of_two_sources_is_kept_once(outlets: Outlets, tmp_path: Path) -> None:
    shared = f"{outlets.root}/shared"
    sources = {
        "bote": outlets.publish("Bote", Item("Bridge", link=shared)),
        "region": outlets.publish("Region", Item("Bridge", link=f"{shared}?utm_source=region")),
    }
    assert run(tmp_path, sources).n_new == 1
    assert titles(tmp_path) == ["Bridge"]


def test_an_article_that_the_archive_cannot_hold_is_told_and_the_others_are_kept(
    outlets: Outlets, tmp_path: Path
) -> None:
    url = outlets.publish("Bote", Item("Bridge"), Item("Long", text="<p>So long.</p>" * 500), Item("Ferry"))
    chosen = settings({}, path=str(configure(tmp_path, {"bote": url})), environ=EPOCH)
    with Archive.open(tmp_path / "state") as archive:
        archive._database._connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 5_000)
        found = collect(archive, chosen)
    assert (found.n_new, found.all_failed) == (2, False)
    assert "/bote/Long: " in str(found.problems[0])
    assert "string or blob too big" in str(found.problems[0])
    assert titles(tmp_path) == ["Bridge", "Ferry"]


def test_a_full_disk_ends_the_collection_with_nothing_half_kept(outlets: Outlets, tmp_path: Path) -> None:
    url = outlets.publish("Bote", *(Item(f"Bridge {n}") for n in range(60)))
    chosen = settings({}, path=str(configure(tmp_path, {"bote": url})), environ=EPOCH)
    with Archive.open(tmp_path / "state") as archive:
        pages = archive._database.row("PRAGMA page_count")
        archive._database.run(f"PRAGMA max_page_count = {pages[0] + 20}")
        with pytest.raises(ArchiveError, match="Fix: free some space"):
            collect(archive, chosen)
    assert titles(tmp_path) == []
    assert run(tmp_path, {"bote": url}).n_new == 60


def test_a_broken_source_stops_nothing_and_is_told(outlets: Outlets, tmp_path: Path) -> None:
    sources = {"gone": f"{outlets.root}/none.xml", "bote": outlets.publish("Bote", Item("Bridge"))}
    found = run(tmp_path, sources)
    assert [(o.name, o.failed, o.n_new) for o in found.outcomes] == [("gone", True, 0), ("bote", False, 1)]
    assert not found.all_failed
    assert found.outcomes[0].problems
    assert run(tmp_path, {"gone": sources["gone"]}, only=["gone"]).all_failed


def test_a_source_left_alone_since_it_failed_is_told_still(outlets: Outlets, tmp_path: Path) -> None:
    sources = {"gone": f"{outlets.root}/none.xml", "bote": outlets.publish("Bote", Item("Bridge"))}
    run(tmp_path, sources)
    again = run(tmp_path, sources, NOW + timedelta(minutes=1))
    assert again.outcomes == ()
    assert [problem.where for problem in again.problems] == ["gone"]
    assert (again.n_failing, again.nothing_works) == (1, False)


def test_a_source_is_not_asked_before_it_is_due(outlets: Outlets, tmp_path: Path) -> None:
    url = outlets.publish("Bote", Item("Bridge"))
    run(tmp_path, {"bote": url})
    again = run(tmp_path, {"bote": url}, NOW + timedelta(minutes=5))
    assert again.outcomes == ()
    assert [o.name for o in again.resting] == ["bote"]
    assert len(run(tmp_path, {"bote": url}, NOW + timedelta(minutes=5), only=["bote"]).outcomes) == 1


def test_order_is_that_of_the_settings(outlets: Outlets, tmp_path: Path) -> None:
    sources = {f"s{n}": outlets.publish(f"S{n}", Item(f"T{n}")) for n in range(12)}
    run(tmp_path, sources)
    assert titles(tmp_path) == [f"T{n}" for n in range(12)]


def test_articles_of_a_folder_are_collected(outlets: Outlets, tmp_path: Path) -> None:
    (tmp_path / "clippings").mkdir()
    (tmp_path / "clippings/a.txt").write_text("Title: Rain\nDate: 2025-11-04\n\nIt rained for two hours.\n")
    more = '[sources.clippings]\ntype = "folder"\npath = "clippings"\n'
    file = configure(tmp_path, {}, more=more)
    for n_new in (1, 0):
        now = NOW + timedelta(hours=3 * (1 - n_new))
        chosen = settings({}, path=str(file), environ={"SOURCE_DATE_EPOCH": str(int(now.timestamp()))})
        with Archive.open(tmp_path / "state") as archive:
            assert collect(archive, chosen).n_new == n_new
    assert titles(tmp_path, waiting=True) == ["Rain"]


def test_a_folder_that_is_gone_is_a_failed_source(tmp_path: Path) -> None:
    file = configure(tmp_path, {}, more='[sources.clippings]\ntype = "folder"\npath = "clippings"\n')
    with Archive.open(tmp_path / "state") as archive:
        found = collect(archive, settings({}, path=str(file), environ={}))
    assert found.all_failed
    assert "clippings" in str(found.problems[0])


@pytest.mark.parametrize(
    ("published", "is_first", "expected"),
    [
        ("2025-11-03T07:00:00+01:00", True, True),
        ("2025-11-03T06:59:59+01:00", True, False),
        ("2025-11-03T06:59:59+01:00", False, True),
        ("2025-11-03", True, True),
        ("2025-11-02", True, False),
        ("2025-11-03T06:00:00", True, True),
        (None, True, True),
    ],
)
def test_what_waits_for_the_next_edition(published: str | None, is_first: bool, expected: bool) -> None:
    assert waits(published, is_first=is_first, now=NOW) is expected


def test_where_every_page_is_one_wall_the_feeds_own_text_stands(outlets: Outlets, tmp_path: Path) -> None:
    wall = (
        "<p>Please confirm that you are of age before you go on reading what our reporters wrote today.</p>"
    )
    names = ("Bridge", "Ferry", "Storm")
    for name in names:
        page = f"<html><body><!-- {name} --><article>{wall * 3}</article></body></html>"
        outlets.pages[f"/bote/{name}"] = page.encode()
    url = outlets.publish("Bote", *(Item(name, text=f"{name}: what is known so far.") for name in names))
    found = run(tmp_path, {"bote": url})
    assert found.n_new == 3
    assert [problem.where for problem in found.problems] == ["127.0.0.1"]
    with Archive.open(tmp_path / "state") as archive:
        assert sorted(article.text for article in archive.articles) == [
            f"{name}: what is known so far." for name in names
        ]


def test_language_of_a_source_is_that_of_its_articles(outlets: Outlets, tmp_path: Path) -> None:
    url = outlets.publish("Bote", Item("Bridge"))
    file = configure(tmp_path, {"bote": url})
    file.write_text(file.read_text(encoding="utf-8") + 'language = "nl"\n', encoding="utf-8")
    chosen = settings({}, path=str(file), environ=EPOCH)
    with Archive.open(tmp_path / "state") as archive:
        collect(archive, chosen)
        assert [article.language for article in archive.articles] == ["nl"]
