"""What one new day costs a site that has grown from 1 day to 365 and 1,000: seconds of processor, files written, bytes.

python benchmarks/site.py [--stories 40] [--days 30,365,1000]

The days are made up: 40 stories a day in 25 outlets, a tenth of which go on from day to day. All pages are made once, then the
next day is added and timed, best of three.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from development import parser

from brief.model import Article, Brief, Digest, Section, Sentence, Story
from brief.renderers.frame import Look
from brief.renderers.json import payload
from brief.site import RECORDS, publish

FIRST = date(2022, 1, 1)
N_OUTLETS = 25
WORDS = "Die Stadt hat am Morgen beschlossen, die Brücke über den Fluss bis zum Frühjahr zu sperren."
LOOK = Look(title="Morgenlage", url="https://digest.example/")


def story(day: int, number: int) -> Story:
    """A story of three outlets with four sentences; every tenth goes on for a week."""
    goes_on = number % 10 == 0
    name = f"{day // 7 if goes_on else day:05d}{number:03d}".encode().hex()[:12]
    articles = tuple(article(day, number, place) for place in range(3))
    sentences = tuple(s for one in articles for s in one.sentences)[:4]
    return Story(
        id=name,
        headline=articles[0].title or "",
        headline_origin="title",
        short_headline=articles[0].title or "",
        subject_headline="",
        headline_article=articles[0].id,
        headline_sentence=None,
        language="de",
        kind="report",
        articles=articles,
        near_duplicate_of=(None,) * 3,
        brief=Brief(articles=articles, sentences=sentences, method="auto@1", n_words=60),
        sources=tuple(one.source or "" for one in articles),
        own_texts=3,
        status="updated" if goes_on and day % 7 else "new",
        since=(FIRST + timedelta(day // 7 * 7 if goes_on else day)).isoformat(),
    )


def article(day: int, number: int, place: int) -> Article:
    """An article of two sentences."""
    text = f"{WORDS} {WORDS}"
    outlet = (number + place * 7) % N_OUTLETS
    bare = Article.of(
        text=text,
        title=f"Meldung {number} vom Tag {day}: Brücke bleibt gesperrt",
        source=f"Blatt {outlet}",
        url=f"https://blatt{outlet}.example/{day}/{number}",
        published=(FIRST + timedelta(day)).isoformat(),
        language="de",
    )
    spans = ((0, len(WORDS)), (len(WORDS) + 1, len(text)))
    sentences = tuple(
        Sentence(text=text[a:b], start=a, end=b, paragraph=n, article_id=bare.id)
        for n, (a, b) in enumerate(spans)
    )
    return Article(**{name: getattr(bare, name) for name in Article.__slots__} | {"sentences": sentences})


def days(first: int, last: int, n_stories: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """Stem and payload of days, by number."""
    for day in range(first, last):
        made = tuple(story(day, number) for number in range(n_stories))
        iso = (FIRST + timedelta(day)).isoformat()
        digest = Digest(
            date=iso,
            title="Morgenlage",
            language="de",
            sections=(Section(key="news", title="", stories=made),),
            problems=(),
            reading_minutes=10,
            n_words=2400,
        )
        yield iso, payload(digest)


def add(folder: Path, made: Iterator[tuple[str, dict[str, Any]]]) -> tuple[float, int]:
    """Write days' JSON, then the site: seconds of processor and files written, for the site alone."""
    stems = []
    for stem, one in made:
        (folder / f"{stem}.json").write_text(json.dumps(one, ensure_ascii=False), encoding="utf-8")
        stems.append(stem)
    began = time.process_time()
    n_written = publish(folder, dict.fromkeys(stems), LOOK)
    return time.process_time() - began, n_written


def main() -> None:
    """Print a table."""
    options = parser(__doc__)
    options.add_argument("--stories", type=int, default=40)
    options.add_argument("--days", default="30,365,1000")
    chosen = options.parse_args()
    print(
        "| days | all pages, s | files | next day, s | files written | of these pages of days | site.json, kB |"
    )
    print("|---|---|---|---|---|---|---|")
    for n in map(int, chosen.days.split(",")):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            whole, n_files = add(folder, days(0, n, chosen.stories))
            marks = {path: path.stat().st_mtime_ns for path in folder.glob("*-*.html")}
            took, n_written = zip(
                *(add(folder, days(n + i, n + i + 1, chosen.stories)) for i in range(3)), strict=True
            )
            n_days = sum(path.stat().st_mtime_ns != marks.get(path) for path in folder.glob("*-*.html"))
            size = (folder / RECORDS).stat().st_size / 1000
            print(
                f"| {n} | {whole:.1f} | {n_files} | {min(took):.2f} | {max(n_written)} | {n_days / 3:.1f} | {size:.0f} |"
            )


if __name__ == "__main__":
    main()
