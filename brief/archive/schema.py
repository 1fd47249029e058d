"""The tables of the archive, version by version.

`MIGRATIONS[n]` turns version n into n + 1; version 0 is an empty file. A migration that was released is never edited: what
changes later is a further one. Times are ISO texts in UTC, so that they sort as they passed; days are ISO days.
"""

from __future__ import annotations

Statements = tuple[str, ...]

_FIRST: Statements = (
    # What a source's next collection needs to know, as JSON; the archive doesn't read it.
    """CREATE TABLE sources (
        name TEXT PRIMARY KEY,
        state TEXT NOT NULL
    ) WITHOUT ROWID""",
    # Entries that a source has shown: 16 bytes of a hash of their key, and the last day they were among its entries.
    """CREATE TABLE seen (
        source TEXT NOT NULL,
        entry BLOB NOT NULL,
        day TEXT NOT NULL,
        PRIMARY KEY (source, entry)
    ) WITHOUT ROWID""",
    """CREATE TABLE editions (
        key TEXT PRIMARY KEY,
        day TEXT NOT NULL,
        made TEXT NOT NULL,
        delivered TEXT,
        payload TEXT NOT NULL
    ) WITHOUT ROWID""",
    # `waits`: 1 for what goes into the next edition; 0 for what is in one, or was too old when its source was first read.
    """CREATE TABLE articles (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        address TEXT,
        content BLOB UNIQUE,
        collected_from TEXT NOT NULL,
        first_seen TEXT NOT NULL,
        waits INTEGER NOT NULL,
        title TEXT,
        text TEXT NOT NULL,
        language TEXT,
        published TEXT,
        source TEXT,
        author TEXT,
        url TEXT,
        path TEXT,
        kind TEXT,
        sentences TEXT NOT NULL,
        body INTEGER NOT NULL,
        extracted INTEGER NOT NULL,
        retrieved TEXT,
        sha256 TEXT
    )""",
    "CREATE INDEX articles_address ON articles (address)",
    "CREATE INDEX articles_waiting ON articles (number) WHERE waits",
    "CREATE INDEX articles_first_seen ON articles (first_seen)",
    "CREATE INDEX articles_published ON articles (published)",
    """CREATE TABLE edition_articles (
        edition TEXT NOT NULL REFERENCES editions (key) ON DELETE CASCADE,
        article INTEGER NOT NULL REFERENCES articles (number),
        PRIMARY KEY (edition, article)
    ) WITHOUT ROWID""",
    "CREATE INDEX edition_of_article ON edition_articles (article)",
    """CREATE TABLE deliveries (
        digest_key TEXT NOT NULL,
        recipient TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'sent', 'failed')),
        message_id TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        next_try TEXT,
        last_error TEXT,
        PRIMARY KEY (digest_key, recipient)
    ) WITHOUT ROWID""",
    "CREATE INDEX deliveries_open ON deliveries (next_try) WHERE state IN ('pending', 'sending')",
    # Folded words, separated by spaces. Marks count as letters: in Thai and Hindi they are the vowels.
    """CREATE VIRTUAL TABLE search USING fts5 (
        title, text, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
    )""",
)

# Lists, as JSON.
_SECOND: Statements = (
    "ALTER TABLE articles ADD COLUMN categories TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE articles ADD COLUMN caveats TEXT NOT NULL DEFAULT '[]'",
)

MIGRATIONS: tuple[Statements, ...] = (_FIRST, _SECOND)
