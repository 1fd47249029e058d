"""brief add, remove, list, import-opml, export-opml, collect: as a user runs them, against a real server."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from outlets import Item, Outlets, configure

from brief.archive.store import Archive
from brief.cli.list import health
from brief.cli.main import main
from brief.config import settings
from brief.sources.gather import SourceState

NOW = datetime(2025, 11, 4, 6, 0, tzinfo=UTC)


@pytest.fixture
def outlets(outlets: Outlets, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Outlets:
    """The server, and a working directory with a brief.toml that may ask it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BRIEF_CONFIG", raising=False)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(NOW.timestamp())))
    configure(tmp_path, {}, more="# my own words\n")
    return outlets


def sources() -> dict[str, str | None]:
    return {source.name: source.url for source in settings({}).sources}


def page(*links: str) -> bytes:
    heads = "".join(
        f'<link rel="alternate" type="application/rss+xml" title="{link}" href="/{link}.xml">'
        for link in links
    )
    return f"<!doctype html><html><head><title>Site</title>{heads}</head><body>News</body></html>".encode()


def test_add_finds_the_feed_of_a_site_and_keeps_the_files_words(
    outlets: Outlets, capsys: pytest.CaptureFixture[str]
) -> None:
    url = outlets.publish("Bote", Item("Bridge"))
    outlets.pages["/"] = page("bote")
    assert main(["add", outlets.root]) == 0
    assert sources() == {"bote": url}
    assert "# my own words" in Path("brief.toml").read_text(encoding="utf-8")
    printed = capsys.readouterr().out
    assert url in printed
    assert "Next: brief run" in printed


def test_add_of_a_feed_takes_its_title_unless_named(outlets: Outlets) -> None:
    main(["add", outlets.publish("Bote", Item("Bridge")), "-q"])
    main(["add", outlets.publish("Radio", Item("Bridge")), "-q", "--name", "My radio"])
    assert list(sources()) == ["Bote", "My radio"]


def test_add_takes_an_address_as_feed_readers_write_it(outlets: Outlets) -> None:
    url = outlets.publish("Bote", Item("Bridge"))
    assert main(["add", f"feed:{url}", "-q"]) == 0
    assert sources() == {"Bote": url}


def test_add_lists_further_feeds_of_a_site(outlets: Outlets, capsys: pytest.CaptureFixture[str]) -> None:
    urls = [outlets.publish(name, Item(name)) for name in ("All", "Sports")]
    outlets.pages["/"] = page("all", "sports")
    main(["add", outlets.root])
    assert list(sources().values()) == urls[:1]
    assert urls[1] in capsys.readouterr().out


def test_add_of_what_is_there_or_has_no_feed_or_is_no_site_is_told(
    outlets: Outlets, capsys: pytest.CaptureFixture[str]
) -> None:
    url = outlets.publish("Bote", Item("Bridge"))
    main(["add", url, "-q"])
    outlets.pages["/bare"] = page()
    for address in (url, f"{outlets.root}/bare", f"{outlets.root}/none"):
        assert main(["add", address]) in (1, 2)
        assert "Fix: " in capsys.readouterr().err
    assert len(sources()) == 1


def test_add_without_a_file_tells_to_begin_with_init(
    outlets: Outlets, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("brief.toml").unlink()
    monkeypatch.setenv("HOME", "nowhere")
    assert main(["add", outlets.root]) == 2
    assert "brief init" in capsys.readouterr().err


def test_removed_source_is_forgotten_and_its_articles_stay(outlets: Outlets) -> None:
    main(["add", outlets.publish("Bote", Item("Bridge")), "-q"])
    main(["collect", "-q"])
    assert main(["remove", "Bote"]) == 0
    assert sources() == {}
    with Archive.open(Path("state")) as archive:
        assert archive.sources.states() == {}
        assert len(archive.articles) == 1


def test_remove_of_an_unknown_name_suggests_one(outlets: Outlets, capsys: pytest.CaptureFixture[str]) -> None:
    main(["add", outlets.publish("Bote", Item("Bridge")), "-q"])
    assert main(["remove", "Botte"]) == 2
    assert "Bote" in capsys.readouterr().err


def test_feeds_go_out_as_opml_and_come_in_once(outlets: Outlets, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("Bote", "Radio & more"):
        main(["add", outlets.publish(name.split()[0], Item("Bridge")), "-q", "--name", name])
    before = sources()
    assert main(["export-opml", "feeds.opml"]) == 0
    main(["remove", "Radio & more", "-q"])
    capsys.readouterr()
    assert main(["import-opml", "feeds.opml"]) == 0
    assert "Added 1 of 2 feeds" in capsys.readouterr().out
    assert sources() == before
    assert main(["export-opml"]) == 0
    assert capsys.readouterr().out == Path("feeds.opml").read_text(encoding="utf-8")


def test_feeds_of_one_title_get_names_of_their_own(outlets: Outlets) -> None:
    outline = '<outline text="News" xmlUrl="{}"/>'
    rows = "".join(
        outline.format(url) for url in ("https://a.example/", "feed://b.example/", "https://c.example/")
    )
    Path("feeds.opml").write_text(f"<opml><body>{rows}</body></opml>", encoding="utf-8")
    main(["import-opml", "feeds.opml", "-q"])
    assert sources() == {
        "News": "https://a.example/",
        "News 2": "https://b.example/",
        "News 3": "https://c.example/",
    }


def test_what_is_no_opml_is_told(outlets: Outlets, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import-opml", "brief.toml"]) == 2
    assert "no feeds" in capsys.readouterr().err


def test_collect_tells_what_is_too_old_for_an_edition(
    outlets: Outlets, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("clippings").mkdir()
    Path("clippings/old.txt").write_text("Title: Old\nDate: 2019-11-04\n\nIt rained.\n", encoding="utf-8")
    configure(Path(), {}, more='[sources.clippings]\ntype = "folder"\npath = "clippings"\n')
    assert main(["collect"]) == 0
    told = capsys.readouterr().out
    assert told == "1 new article from 1 source, 1 older than a day: for brief search alone\n"


def test_collect_tells_what_came_and_fails_only_if_all_do(
    outlets: Outlets, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["add", outlets.publish("Bote", Item("Bridge")), "-q"])
    configure(Path(), {"gone": f"{outlets.root}/none.xml", "bote": f"{outlets.root}/bote.xml"})
    assert main(["collect"]) == 0
    told = capsys.readouterr()
    assert told.out == "1 new article from 2 sources, 1 failed\n"
    assert "none.xml" in told.err
    assert main(["collect", "gone", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)[0]["failed"] is True
    assert main(["collect", "nobody"]) == 2


def test_list_shows_how_each_source_is_doing(outlets: Outlets, capsys: pytest.CaptureFixture[str]) -> None:
    outlets.publish("Bote", Item("Bridge"))
    bote, gone = f"{outlets.root}/bote.xml", f"{outlets.root}/none.xml?token=s3cret"
    configure(Path(), {"gone": gone, "bote": bote})
    main(["list"])
    assert capsys.readouterr().out.count("not read yet") == 2
    main(["collect", "-q"])
    main(["list"])
    told = capsys.readouterr().out
    assert "bote: read just now, next try in" in told
    assert "gone: failed once, never read, next try in" in told
    assert "Fix: " in told or "check the address" in told
    main(["list", "--json"])
    rows = json.loads(capsys.readouterr().out)
    assert [(row["name"], row["failures"]) for row in rows] == [("gone", 1), ("bote", 0)]
    assert "s3cret" not in told + str(rows)
    assert b"s3cret" not in b"".join(path.read_bytes() for path in Path("state").iterdir())


def test_list_tells_what_is_gone_and_where_a_source_moved_to(
    outlets: Outlets, capsys: pytest.CaptureFixture[str]
) -> None:
    new = outlets.publish("Bote", Item("Bridge"))
    outlets.moved["/old.xml"] = new
    outlets.broken["/none.xml"] = 410
    configure(Path(), {"bote": f"{outlets.root}/old.xml", "none": f"{outlets.root}/none.xml"})
    main(["collect", "-q"])
    capsys.readouterr()
    main(["list"])
    told = capsys.readouterr().out
    assert f"moved for good to {new}" in told
    assert "none: gone for good: brief remove it" in told
    main(["collect"])
    assert "1 gone for good" in capsys.readouterr().out
    main(["collect", "-q", "bote"])
    main(["collect", "-q"])
    assert [path for path in outlets.asked if path != "/robots.txt"] == [
        *("/old.xml", "/bote.xml", "/none.xml"),
        "/bote.xml",
    ]


def test_a_mailboxs_password_stands_nowhere(
    outlets: Outlets, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MAIL_PASSWORD", "s3cret")
    mailbox = 'type = "imap"\nhost = "127.0.0.1"\nport = 1\nsecurity = "none"\nuser = "me"\n'
    configure(Path(), {}, more=f'[sources.letters]\n{mailbox}password_env = "MAIL_PASSWORD"\n')
    assert main(["collect", "-v"]) == 1
    main(["list"])
    told = capsys.readouterr()
    assert "letters: failed once" in told.out
    monkeypatch.delenv("MAIL_PASSWORD")
    assert main(["collect", "letters"]) == 1
    unset = capsys.readouterr()
    assert "$MAIL_PASSWORD: holds no secret" in unset.err
    assert "s3cret" not in "".join((*told, *unset))
    assert b"s3cret" not in b"".join(path.read_bytes() for path in Path("state").iterdir())


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (SourceState(gone=True, failures=1), "gone for good: brief remove it, or correct its address"),
        (
            SourceState(
                failures=3, last_success="2025-11-02T06:00:00+00:00", next_try="2025-11-04T06:40:30+00:00"
            ),
            "failed 3 times in a row, last read 2 days ago, next try in 40 minutes",
        ),
        (
            SourceState(last_success="2025-11-04T05:00:00+00:00", next_try="2025-11-04T05:50:00+00:00"),
            "read 1 hour ago, next try with the next run",
        ),
    ],
)
def test_health_in_words(state: SourceState, told: str) -> None:
    assert health(state, NOW + timedelta(seconds=20)) == told
