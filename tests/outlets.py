"""Outlets for tests: a real HTTP server on loopback whose feeds a test writes, and a brief.toml that names them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

ITEM = """<item><guid isPermaLink="false">{key}</guid>{link}<title>{title}</title>
<pubDate>{published}</pubDate><description>{text}</description></item>"""
FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>{title}</title><link>{link}</link><description/>{items}</channel></rss>"""

WORDS = (
    "harbour mayor bridge ferry council market school river storm museum tunnel station garden theatre police "
    "orchard factory library village airport festival hospital castle forest island railway stadium tower valley "
    "winter summer repair budget strike election concert flood fire rescue opening closing plan vote report trial"
).split()


@dataclass(frozen=True)
class Item:
    """One entry of a feed, whole: its text is long enough that no page is asked for it."""

    title: str
    published: str = "Tue, 04 Nov 2025 05:00:00 GMT"
    text: str = ""
    link: str | None = ""  # "" for one of the outlet's own, None for none

    def whole(self) -> str:
        """A text of its own for every title."""
        chosen = random.Random(self.title)
        rows = (" ".join(chosen.choices(WORDS, k=9)) for _ in range(14))
        told = "".join(f"<p>The {row} said {self.title} was near.</p>" for row in rows)
        return self.text or told


@dataclass
class Outlets:
    """What is served, by path; a status where it is not 200."""

    root: str
    pages: dict[str, bytes] = field(default_factory=dict)
    broken: dict[str, int] = field(default_factory=dict)  # path -> status
    moved: dict[str, str] = field(default_factory=dict)  # path -> where it is for good
    asked: list[str] = field(default_factory=list)  # paths, in order

    def publish(self, name: str, *items: Item) -> str:
        """Write an outlet's feed anew; its URL."""
        link = f"{self.root}/{name.lower()}"

        def row(item: Item) -> str:
            own = f"{link}/{escape(item.title).replace(' ', '-')}"
            return ITEM.format(
                key=f"{name}-{item.title}",
                link="" if item.link is None else f"<link>{item.link or own}</link>",
                title=escape(item.title),
                published=item.published,
                text=escape(item.whole()),
            )

        self.pages[f"/{name.lower()}.xml"] = FEED.format(
            title=name, link=link, items="".join(map(row, items))
        ).encode()
        return f"{link}.xml"


@contextmanager
def serving() -> Iterator[Outlets]:
    """A server for as long as a test needs it."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            outlets.asked.append(self.path)
            status = outlets.broken.get(self.path, 200 if self.path in outlets.pages else 404)
            body = outlets.pages.get(self.path, b"") if status == 200 else b""
            self.send_response(301 if self.path in outlets.moved else status)
            if self.path in outlets.moved:
                self.send_header("Location", outlets.moved[self.path])
            self.send_header("Content-Type", "text/html" if b"<html" in body[:200] else "application/xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    outlets = Outlets(root=f"http://127.0.0.1:{server.server_port}")
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield outlets
    finally:
        server.shutdown()
        server.server_close()


def configure(folder: Path, sources: dict[str, str], *, more: str = "") -> Path:
    """A brief.toml whose sources, archive and OUT are below a folder."""
    tables = "".join(f'[sources.{name}]\nurl = "{url}"\n' for name, url in sources.items())
    file = folder / "brief.toml"
    file.write_text(
        f'[digest]\noutput = "digests"\n[archive]\npath = "state"\n'
        f'[network]\nallow = ["127.0.0.1"]\n{tables}{more}',
        encoding="utf-8",
    )
    return file
