"""Words → the articles they stand in, the best first."""

from __future__ import annotations

from dataclasses import dataclass

from brief.archive.database import Database
from brief.archive.folding import fold, query
from brief.languages.words import words

SNIPPET = 160  # characters of an article shown around the first word that was found
TITLE_WEIGHT = 5.0  # a word in the title counts as much as five in the text


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article that was found."""

    id: str
    title: str | None
    source: str | None
    published: str | None
    url: str | None
    snippet: str  # what stands around the first word found, on one line, "…" where it was cut


class Search:
    """The index of an archive."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __call__(self, asked: str, *, limit: int = 20) -> tuple[Hit, ...]:
        """The articles that have all words asked for, in any form of writing them; best first, then newest.

        Args:
            asked: words; "side by side" in quotes; `begin*`.
        """
        wanted = query(asked)
        if not wanted:
            return ()
        rows = self._database.rows(
            "SELECT a.id, a.title, a.source, a.published, a.url, a.text, a.body"
            " FROM search JOIN articles a ON a.number = search.rowid WHERE search MATCH ?"
            f" ORDER BY bm25(search, {TITLE_WEIGHT}, 1.0), a.published DESC, a.number DESC LIMIT ?",
            (wanted, limit),
        )
        plain = ("id", "title", "source", "published", "url")
        return tuple(
            Hit(**{name: row[name] for name in plain}, snippet=snippet(row["text"][row["body"] :], asked))
            for row in rows
        )


def snippet(text: str, asked: str) -> str:
    """The words around the first one asked for; the beginning where none stands there as it was typed."""
    line = " ".join(text.split())
    folded, places = _folded_places(line)
    found = [place for word in words(fold(asked), None) if (place := folded.find(word)) >= 0]
    first = max(0, places[min(found)] - SNIPPET // 3) if found else 0
    cut = line[first : first + SNIPPET]
    if first:
        cut = f"… {cut.partition(' ')[2] or cut}"
    return f"{cut.rpartition(' ')[0] or cut} …" if first + SNIPPET < len(line) else cut


def _folded_places(line: str) -> tuple[str, list[int]]:
    """A line folded, and for each of its characters where it stands in the line."""
    parts = [fold(character) for character in line]
    return "".join(parts), [place for place, part in enumerate(parts) for _ in part]
