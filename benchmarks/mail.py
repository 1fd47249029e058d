"""How well mails are read: subject, date and text against what test suites and an independent reading say.

    BRIEF_DATA=… python benchmarks/mail.py [--misses]

The subject is compared with the manifest's, white space aside; the date with the manifest's, to the second and with its
offset; the text with the words of the plain part as the standard library's newest policy gives it, or else of the HTML part
with its tags taken out: which share of its words the articles made of the mail have. `--misses` lists each mail that
disagrees. No mail may crash, or take over 5 s.
"""

from __future__ import annotations

import email.policy
import html
import json
import re
import sys
import tarfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime
from email.message import EmailMessage
from typing import Any

from development import data_folder, parser

from brief.errors import ReadError
from brief.model import Article, Problem
from brief.sources import mail, mail_marks, mailbox
from brief.sources.mail import Origin
from brief.understand.article import understand

GOLD_CHARACTERS = 200  # at which the manifest's subjects are cut
ENOUGH = 0.95  # of a text's words


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--misses", action="store_true", help="print each mail that disagrees")
    chosen = options.parse_args()
    folder = data_folder("email")
    scores: defaultdict[str, list[bool]] = defaultdict(list)
    slowest = 0.0
    with tarfile.open(folder / "email.tar.gz") as packed, (folder / "manifest.jsonl").open() as rows:
        for gold in map(json.loads, rows):
            data = _content(packed, gold["file"])
            began = time.perf_counter()
            articles = read(data, gold["file"])
            slowest = max(slowest, time.perf_counter() - began)
            for measure, right, shown in _measures(gold, data, articles):
                scores[measure].append(right)
                if chosen.misses and not right:
                    print(f"{gold['file']}\t{measure}\t{shown}")
    for measure, rights in scores.items():
        print(f"{measure:8} {100 * sum(rights) / len(rights):.1f} % ({sum(rights)} of {len(rights)})")
    print(f"slowest  {slowest:.2f} s")
    return 0


def read(data: bytes, where: str) -> list[Article]:
    """The articles in a mail or an mbox, of which a benchmark reads the first mail."""
    first = next(mailbox.mails(data)) if mail_marks.is_mbox(data) else data
    found = []
    for document in mail.documents(first, Origin(where=where, path=where)):
        if isinstance(document, Problem):
            continue
        try:
            found.append(understand(document))
        except ReadError:
            continue
    return found


def _content(packed: tarfile.TarFile, name: str) -> bytes:
    file = packed.extractfile(name)
    assert file is not None
    return file.read()


def _measures(gold: dict[str, Any], data: bytes, articles: list[Article]) -> Iterator[tuple[str, bool, str]]:
    """(measure, whether it is right, what to show of a miss)."""
    own = articles[0] if articles else Article(id="", text="")
    subject = _plain(gold["subject"])
    title = _plain(own.title or "")[: GOLD_CHARACTERS if len(gold["subject"]) == GOLD_CHARACTERS else None]
    if subject:
        yield "subject", title == subject, f"{subject!r} {title!r}"
    if gold["date"]:
        yield "date", _same_moment(gold["date"], own.published), f"{gold['date']!r} {own.published!r}"
    words = _words(_expected(data))
    if words:
        said = sum((_words(f"{one.text} {one.title or ''}") for one in articles), Counter[str]())
        share = (words & said).total() / words.total()
        yield "text", share >= ENOUGH, f"{share:.2f} of {words.total()} words"


def _same_moment(stated: str, published: str | None) -> bool:
    """Whether two dates are one, by day, time and offset; a stated date that is none wants none."""
    bare = re.sub(r"\s*\(.*\)\s*$|^\s*\w{3},?\s*", "", stated).replace("GMT", "+0000").strip()
    try:
        wanted = datetime.strptime(bare, "%d %b %Y %H:%M:%S %z")
    except ValueError:
        return published is None
    return published is not None and datetime.fromisoformat(published).isoformat() == wanted.isoformat()


def _expected(data: bytes) -> str:
    """The text of a mail as the standard library's newest policy reads it; "" where it can't."""
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        body = message.get_body(("plain", "html"))
        content = body.get_content() if body else ""
    except Exception:
        return ""
    if body and body.get_content_subtype() == "html":
        unseen = r"(?is)<(style|script|title)\b.*?</\1>|<!--.*?-->|<[^>]*>"
        return html.unescape(re.sub(unseen, " ", content))
    return content if isinstance(content, str) else ""


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w{3,}", re.sub(r"https?://\S+", " ", text).lower()))


def _plain(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    sys.exit(main())
