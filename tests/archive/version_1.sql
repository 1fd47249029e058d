-- An archive as the first version of the schema had it, with something in every table. Never edited.

CREATE TABLE sources (
    name TEXT PRIMARY KEY,
    state TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE seen (
    source TEXT NOT NULL,
    entry BLOB NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (source, entry)
) WITHOUT ROWID;
CREATE TABLE editions (
    key TEXT PRIMARY KEY,
    day TEXT NOT NULL,
    made TEXT NOT NULL,
    delivered TEXT,
    payload TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE articles (
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
);
CREATE INDEX articles_address ON articles (address);
CREATE INDEX articles_waiting ON articles (number) WHERE waits;
CREATE INDEX articles_first_seen ON articles (first_seen);
CREATE INDEX articles_published ON articles (published);
CREATE TABLE edition_articles (
    edition TEXT NOT NULL REFERENCES editions (key) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES articles (number),
    PRIMARY KEY (edition, article)
) WITHOUT ROWID;
CREATE INDEX edition_of_article ON edition_articles (article);
CREATE TABLE deliveries (
    digest_key TEXT NOT NULL,
    recipient TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'sent', 'failed')),
    message_id TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_try TEXT,
    last_error TEXT,
    PRIMARY KEY (digest_key, recipient)
) WITHOUT ROWID;
CREATE INDEX deliveries_open ON deliveries (next_try) WHERE state IN ('pending', 'sending');
CREATE VIRTUAL TABLE search USING fts5 (
    title, text, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);
PRAGMA user_version = 1;

INSERT INTO sources VALUES ('bote', '{"etag": "x", "failures": 0}');
INSERT INTO seen VALUES ('bote', X'2C70E12B7A0646F92279F427C7B38E73', '2025-11-04');
INSERT INTO editions VALUES ('2025-11-04', '2025-11-04', '2025-11-04T06:00:00+00:00', '2025-11-04T06:00:00+00:00',
    '{"schema": "brief/digest@1"}');
INSERT INTO articles VALUES (1, 'e182eae4660a7e2f', 'bote.example/1?', NULL, 'bote', '2025-11-04T06:00:00+00:00', 0,
    'Brücke', 'Die Brücke ist gesperrt. Sie wird saniert.', 'de', '2025-11-03', 'Bote', NULL, 'https://bote.example/1',
    NULL, 'item', '[[0,24,0],[25,42,0]]', 0, 0, NULL, NULL);
INSERT INTO articles VALUES (2, '5f8f6f9b132e190e', 'radio.example/1?', NULL, 'radio', '2025-11-04T06:00:00+00:00', 1,
    'Rain', 'It rained. It''s over.', 'en', NULL, 'Radio', NULL, 'https://radio.example/1',
    NULL, 'item', '[[0,10,0],[11,21,0]]', 0, 0, NULL, NULL);
INSERT INTO search (rowid, title, text) VALUES (1, 'brucke', 'die brucke ist gesperrt sie wird saniert');
INSERT INTO search (rowid, title, text) VALUES (2, 'rain', 'it rained it''s over');
INSERT INTO edition_articles VALUES ('2025-11-04', 1);
INSERT INTO deliveries VALUES ('2025-11-04', 'ann@example.org', 'sent', '1@example.org', 1, NULL, NULL);
