"""Articles: each once, however many sources bring it; kept with their sentences, so that offsets stay true."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from brief.addresses import address
from brief.archive.database import Database, Row
from brief.archive.folding import folded
from brief.archive.identity import Identity, Known, identity, is_new, takes_place
from brief.charset import storable
from brief.model import Article, Sentence, article_id, in_utc

_PLAIN = ("title", "text", "language", "published", "source", "author", "url", "path", "kind", "body")
_LISTS = ("categories", "caveats")  # of texts, as JSON
_KEPT = ("id", *_PLAIN, *_LISTS, "sentences", "extracted", "retrieved", "sha256")
_COLUMNS = ("address", "content", "collected_from", "first_seen", "waits", *_KEPT)
_INSERT = (
    f"INSERT INTO articles ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"
)
_SELECT = f"SELECT number, {', '.join(_KEPT)} FROM articles"
BATCH = 500  # articles read at a time where all are


class Articles:
    """The articles of an archive, in order of their arrival."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, article: Article, *, collected_from: str, now: datetime, waits: bool) -> bool:
        """Keep an article, unless it is known (identity.py).

        Args:
            article: understood, with its sentences.
            collected_from: name of the source.
            waits: whether it goes into the next edition.
        Returns:
            whether it is new.
        """
        article = _storable(article)
        mark = identity(article)
        known = self._known(mark)
        if known and takes_place(article, known, collected_from=collected_from):
            self._replace(known.number, article, mark)
            return False
        if not is_new(article, known, collected_from=collected_from):
            return False
        # Of versions that bear one date the one read last is the newest.
        if known and article.retrieved is None:
            article = replace(article, retrieved=in_utc(now))
        values = {
            **self._values(article),
            "address": mark.address,
            "content": mark.content,
            "collected_from": collected_from,
            "first_seen": in_utc(now),
            "waits": waits,
        }
        self._database.run(_INSERT, values)
        self._index(values["id"], article)
        return True

    def get(self, article_id: str) -> Article | None:
        """The article with an id."""
        row = self._database.row(f"{_SELECT} WHERE id = ?", (article_id,))
        return _article(row) if row else None

    def waiting(self, *, withdrawn: Sequence[str] = ()) -> tuple[Article, ...]:
        """What goes into the next edition.

        Args:
            withdrawn: keys of editions that it takes the place of.
        """
        places = ", ".join("?" * len(withdrawn))
        of_editions = f"SELECT article FROM edition_articles WHERE edition IN ({places})"
        where = f"waits OR number IN ({of_editions})"
        return self._several(f"{_SELECT} WHERE {where} ORDER BY number", *withdrawn)

    def of_edition(self, key: str) -> tuple[Article, ...]:
        """What an edition was made of."""
        where = "number IN (SELECT article FROM edition_articles WHERE edition = ?)"
        return self._several(f"{_SELECT} WHERE {where} ORDER BY number", key)

    def between(self, first: str | None, last: str | None) -> tuple[Article, ...]:
        """The articles published from one ISO day to another, both included, None being open; and the undated."""
        where = "published IS NULL OR (published >= ? AND substr(published, 1, 10) <= ?)"
        return self._several(f"{_SELECT} WHERE {where} ORDER BY number", first or "", last or "9999")

    def latest_day(self) -> str | None:
        """The latest ISO day that an article bears."""
        row = self._database.row("SELECT max(published) AS latest FROM articles")
        return row["latest"][:10] if row and row["latest"] else None

    def __iter__(self) -> Iterator[Article]:
        number = 0
        while rows := self._database.rows(
            f"{_SELECT} WHERE number > ? ORDER BY number LIMIT ?", (number, BATCH)
        ):
            yield from map(_article, rows)
            number = rows[-1]["number"]

    def has(self, article_id: str, url: str | None) -> bool:
        """Whether there is an article of an id or, since a fuller text changes that, of an address."""
        known = (article_id, address(url) if url else None)
        return self._database.row("SELECT 1 FROM articles WHERE id = ? OR address = ?", known) is not None

    def __len__(self) -> int:
        row = self._database.row("SELECT count(*) AS n FROM articles")
        return int(row["n"]) if row else 0

    def remove(self, numbers: Iterable[int]) -> int:
        """Remove articles, by number; how many there were."""
        removed = 0
        with self._database.transaction():
            for number in numbers:
                self._database.run("DELETE FROM search WHERE rowid = ?", (number,))
                removed += self._database.run("DELETE FROM articles WHERE number = ?", (number,))
        return removed

    def _several(self, sql: str, *values: str) -> tuple[Article, ...]:
        return tuple(map(_article, self._database.rows(sql, values)))

    def _known(self, mark: Identity) -> Known | None:
        # Of dates in one form, with one offset, the latest is the last as text: an address may have thousands.
        forms = self._database.rows(
            "SELECT max(number) AS number, count(*) AS n, max(content IS :content) AS has_words, max(published) AS latest"
            " FROM articles WHERE address = :address OR content = :content"
            " GROUP BY length(published), substr(published, 20)",
            {"address": mark.address, "content": mark.content},
        )
        if not forms:
            return None
        [last] = self._database.rows(
            f"SELECT number, collected_from, waits, {', '.join(_KEPT)},"
            " EXISTS (SELECT 1 FROM edition_articles WHERE article = number) AS is_told"
            " FROM articles WHERE number = ?",
            (max(form["number"] for form in forms),),
        )
        return Known(
            number=last["number"],
            article=_article(last),
            collected_from=last["collected_from"],
            waits=bool(last["waits"]),
            is_told=bool(last["is_told"]),
            has_words=mark.content is not None and any(form["has_words"] for form in forms),
            is_alone=sum(form["n"] for form in forms) == 1,
            dates=tuple(form["latest"] for form in forms),
        )

    def _replace(self, number: int, article: Article, mark: Identity) -> None:
        values = {**self._values(article, number=number), "content": mark.content, "number": number}
        columns = ", ".join(f"{name} = :{name}" for name in (*_KEPT, "content"))
        self._database.run("DELETE FROM search WHERE rowid = ?", (number,))
        self._database.run(f"UPDATE articles SET {columns} WHERE number = :number", values)
        self._index(values["id"], article)

    def _values(self, article: Article, *, number: int | None = None) -> dict[str, Any]:
        """The columns of an article; an id that another one has, though not the row `number`, is replaced.

        A newer version may say what an older one said, word for word: then its date tells them apart.
        """
        plain = {name: getattr(article, name) for name in (*_PLAIN, "extracted", "retrieved", "sha256")}
        taken = self._database.row(
            "SELECT 1 FROM articles WHERE id = ? AND number IS NOT ?", (article.id, number)
        )
        own = (
            article_id(f"{article.url or article.path}\0{article.id}\0{article.published}", article.text)
            if taken
            else article.id
        )
        spans = [(s.start, s.end, s.paragraph) for s in article.sentences]
        lists = {name: json.dumps(getattr(article, name)) for name in _LISTS}
        return {**plain, **lists, "id": own, "sentences": json.dumps(spans, separators=(",", ":"))}

    def _index(self, name: str, article: Article) -> None:
        self._database.run(
            "INSERT INTO search (rowid, title, text) SELECT number, ?, ? FROM articles WHERE id = ?",
            (folded(article.title or ""), folded(article.text[article.body :]), name),
        )


def _storable(article: Article) -> Article:
    """An article that UTF-8 can hold; lengths, and with them offsets, stay."""
    texts = {name: value for name in _KEPT if isinstance(value := getattr(article, name), str)}
    mended = {name: storable(text) for name, text in texts.items()}
    return article if mended == texts else replace(article, **mended)  # type: ignore[arg-type]  # texts in the place of texts


def _article(row: Row) -> Article:
    text: str = row["text"]
    spans = json.loads(row["sentences"])
    sentences = tuple(
        Sentence(text=text[start:end], start=start, end=end, paragraph=paragraph, article_id=row["id"])
        for start, end, paragraph in spans
    )
    plain = {name: row[name] for name in ("id", *_PLAIN, "retrieved", "sha256")}
    lists: dict[str, Any] = {name: tuple(json.loads(row[name])) for name in _LISTS}
    return Article(**plain, **lists, sentences=sentences, extracted=bool(row["extracted"]))
