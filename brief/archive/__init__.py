"""What was seen, made and sent, kept in one SQLite file: sources' state, articles, editions, and the mails that go out.

    store.py      Archive: opened, closed, and its parts
    database.py   the connection: transactions, and sqlite3's errors told as ArchiveError
    schema.py     the tables, version by version
    identity.py   when two articles are one (pure)
    folding.py    text → what is searched: one form for every way to write a word (pure)
    articles.py   sources.py   editions.py   outbox.py   search.py   one table or two each
    retention.py  what goes after `keep_days`
    lock.py       one run at a time

Every time comes in as an argument; nothing here reads a clock or the network.
"""
