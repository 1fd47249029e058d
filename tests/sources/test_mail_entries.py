"""Mails as they come: odd charsets, parts, dates and names; what becomes title, text, outlet and date."""

from __future__ import annotations

import base64
import gzip
import json
import os
import tarfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from brief.errors import ReadError
from brief.model import Article, Document, Problem
from brief.sources import mail
from brief.sources.inputs import documents
from brief.sources.mail import Origin
from brief.understand.article import understand

LETTERS = Path(__file__).parent / "letters"
FROM = "From: Nordauer Bote <post@bote.example>\n"


def made(data: bytes | str) -> list[Document | Problem]:
    raw = data if isinstance(data, bytes) else data.encode()
    return list(mail.documents(raw, Origin(where="a.eml", path="a.eml")))


def entry(data: bytes | str) -> dict[str, Any]:
    """What is said of the one article in a mail."""
    [document] = made(data)
    assert isinstance(document, Document)
    return dict(json.loads(document.data))


def text(data: bytes | str) -> str:
    [article] = articles(data)
    return article.text


def articles(data: bytes | str) -> list[Article]:
    return [understand(document) for document in made(data) if isinstance(document, Document)]


def multipart(kind: str, *parts: str, head: str = "") -> str:
    body = "".join(f"--b\n{part}\n" for part in parts)
    return f"{FROM}{head}Content-Type: multipart/{kind}; boundary=b\n\n{body}--b--\n"


PLAIN = "Content-Type: text/plain; charset=utf-8\n\nDie Brücke ist zu. Das sagte die Stadt am Dienstag.\n"
HTML = (
    "Content-Type: text/html; charset=utf-8\n\n<p>Die Brücke ist zu. Das sagte die Stadt am Dienstag.</p>\n"
)


def test_headers_become_title_outlet_date_and_key() -> None:
    said = entry(
        f"{FROM}Subject: Weserbrücke gesperrt\nDate: Tue, 4 Nov 2025 07:15:00 +0100\nMessage-ID: <17@bote.example>\n\nText.\n"
    )
    assert said["title"] == "Weserbrücke gesperrt"
    assert said["source"] == "Nordauer Bote"
    assert said["published"] == "2025-11-04T07:15:00+01:00"
    assert said["key"] == "17@bote.example"


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("=?utf-8?q?Br=C3=BCcke_zu?=", "Brücke zu"),
        ("=?utf-8?b?QnLDvGNrZSB6dQ==?=", "Brücke zu"),
        ("=?utf-8?b?QnLDvGNrZSB6dQ?=", "Brücke zu"),
        ("=?utf-8?q?Br=C3?= =?utf-8?q?=BCcke_zu?=", "Brücke zu"),
        ("=?utf-8?q?Br=C3=BCcke?=\n =?utf-8?q?_zu?=", "Brücke zu"),
        ("=?iso-8859-1?q?Br=FCcke?= zu", "Brücke zu"),
        ("=?iso-8859-1?q?Br=C3=BCcke_zu?=", "Brücke zu"),
        ("=?x-unknown?q?Br=C3=BCcke_zu?=", "Brücke zu"),
        ("=?gb2312?b?warNqA==?=", "联通"),
        ("=?iso-2022-jp?b?GyRCQmc2NhsoQg==?=", "大橋"),
        ("Re: =?utf-8?q?Br=C3=BCcke?= (Fwd)", "Re: Brücke (Fwd)"),
        ("Fwd: Brücke zu", "Fwd: Brücke zu"),
        ("[EXT] Brücke zu", "Brücke zu"),
        ("[EXTERNAL] ***SPAM*** Brücke zu", "Brücke zu"),
        ("[Bote] Brücke zu", "[Bote] Brücke zu"),
        ("Brücke\n\tbleibt zu", "Brücke bleibt zu"),
        ("=?utf-8?q?", "=?utf-8?q?"),
    ],
)
def test_subjects(subject: str, title: str) -> None:
    assert entry(f"{FROM}Subject: {subject}\n\nText.\n")["title"] == title


def test_bytes_that_no_header_announces_are_read_in_the_charset_of_the_text() -> None:
    body = "Subject: Мост закрыт на ремонт\nContent-Type: text/plain; charset=koi8-r\n\nМост через реку закрыт.\n"
    assert entry(FROM.encode() + body.encode("koi8-r"))["title"] == "Мост закрыт на ремонт"


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("Tue, 4 Nov 2025 07:15:00 +0530", "2025-11-04T07:15:00+05:30"),
        ("4 Nov 2025 07:15 -0800 (PST)", "2025-11-04T07:15:00-08:00"),
        ("Tue, 04 Nov 2025 07:15:00 GMT", "2025-11-04T07:15:00+00:00"),
        ("Tue, 04 Nov 2025 07:15:00 -0000", "2025-11-04T07:15:00+00:00"),
        ("Thu, 01 Jan 1970 00:00:00 +0000", None),
        ("Mon, 99 Nov 2025 07:15:00 +0100", None),
        ("gestern", None),
        ("", None),
    ],
)
def test_dates_keep_the_senders_offset_and_broken_ones_leave_the_mail_undated(
    stated: str, published: str | None
) -> None:
    [article] = articles(f"{FROM}Subject: Brücke zu\nDate: {stated}\n\nDie Brücke ist zu.\n")
    assert article.published == published


@pytest.mark.parametrize(
    ("sender", "source"),
    [
        ('"Nordauer Bote" <post@bote.example>', "Nordauer Bote"),
        ("'Nordauer Bote' via Leserliste <liste@bote.example>", "Nordauer Bote"),
        ("=?utf-8?q?L=C3=BCbecker_Post?= <x@post.example>", "Lübecker Post"),
        ("post@bote.example", "bote.example"),
        ('"post@bote.example" <post@bote.example>', "bote.example"),
        ("post@bote.example (Nordauer Bote)", "Nordauer Bote"),
    ],
)
def test_names_of_senders(sender: str, source: str) -> None:
    assert entry(f"From: {sender}\nSubject: x\n\nText.\n")["source"] == source


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("iso-8859-1", "utf-8"),
        ("us-ascii", "cp1252"),
        ("x-unknown", "utf-8"),
        ("iso-8859-15", "iso-8859-15"),
        ("utf-7", "utf-7"),
        ("utf-16", "utf-16"),
    ],
)
def test_charsets_wrong_missing_and_rare(declared: str, encoding: str) -> None:
    said = "Die Brücke über die Weser ist für zwölf Wochen gesperrt."
    packed = base64.b64encode(said.encode(encoding)).decode()
    data = (
        f"{FROM}Content-Type: text/plain; charset={declared}\nContent-Transfer-Encoding: base64\n\n{packed}\n"
    )
    assert text(data) == said


@pytest.mark.parametrize("encoding", ["quoted-printable;", " Quoted-Printable ", '"quoted-printable"'])
def test_transfer_encoding_that_is_misspelt(encoding: str) -> None:
    data = f"{FROM}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\nDie Br=C3=BCcke ist zu.\n"
    assert text(data) == "Die Brücke ist zu."


def test_of_alternatives_html_is_read_unless_it_says_nothing() -> None:
    assert "html" in entry(multipart("alternative", PLAIN, HTML))
    empty = "Content-Type: text/html\n\n<img src=x>\n"
    assert "text" in entry(multipart("alternative", PLAIN, empty))


def test_attachments_are_no_text_even_of_html() -> None:
    attached = "Content-Type: text/html\nContent-Disposition: attachment; filename=x.html\n\n<p>Anhang.</p>\n"
    named = "Content-Type: text/plain; name=x.txt\n\nAuch Anhang.\n"
    assert "nhang" not in text(multipart("mixed", PLAIN, attached, named))


def test_parts_of_a_mixed_mail_are_read_in_order() -> None:
    more = "Content-Type: text/html; charset=utf-8\n\n<p>Der Umweg führt über Nordau.</p>\n"
    assert text(multipart("mixed", PLAIN, more)).split("\n\n") == [
        "Die Brücke ist zu. Das sagte die Stadt am Dienstag.",
        "Der Umweg führt über Nordau.",
    ]


def test_boundary_that_is_folded_is_found() -> None:
    data = f'{FROM}Content-Type: multipart/mixed; boundary="a\n b"\n\n--a b\n\nDie Brücke ist zu.\n--a b--\n'
    assert text(data) == "Die Brücke ist zu."


def test_flowed_lines_are_joined_and_signature_goes() -> None:
    head = f"{FROM}Content-Type: text/plain; charset=utf-8; format=flowed\n\n"
    data = f"{head}Die Brücke \nist zu.\nDer Umweg \nauch.\n-- \nJ. Wehrkamp\n"
    assert text(data) == "Die Brücke ist zu.\nDer Umweg auch."


def test_signature_that_begins_with_a_rule_goes_with_its_dashes() -> None:
    assert (
        text(f"{FROM}Subject: x\n\nDie Brücke ist zu.\n--\n{'_' * 30}\nJ. Wehrkamp\n") == "Die Brücke ist zu."
    )


def test_signed_text_is_read_without_its_armour() -> None:
    armour = (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nDie Brücke ist zu.\n- -- Mehr nicht.\n"
        "-----BEGIN PGP SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----\n"
    )
    assert text(f"{FROM}Subject: x\n\n{armour}") == "Die Brücke ist zu.\n-- Mehr nicht."


@pytest.mark.parametrize(
    "data",
    [
        multipart("encrypted", "Content-Type: application/pgp-encrypted\n\nVersion: 1\n"),
        f"{FROM}Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIAG\n",
        f"{FROM}Subject: x\n\n-----BEGIN PGP MESSAGE-----\n\nhQ\n-----END PGP MESSAGE-----\n",
    ],
)
def test_encrypted_mail_is_told(data: str) -> None:
    [problem] = made(data)
    assert isinstance(problem, Problem)
    assert problem.what == "an encrypted mail, which can't be read"


def test_mail_forwarded_as_a_file_is_the_article() -> None:
    inner = f"{FROM}Subject: Brücke zu\nDate: Tue, 4 Nov 2025 07:15:00 +0100\n\nDie Brücke ist zu.\n"
    data = multipart("mixed", f"Content-Type: message/rfc822\n\n{inner}", head="Subject: Fwd: Brücke zu\n")
    [article] = articles(data)
    assert (article.title, article.published) == ("Brücke zu", "2025-11-04T07:15:00+01:00")


GMAIL = (
    '<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>'
    "From: <strong>Nordauer Bote</strong> <span>&lt;<a href='mailto:post@bote.example'>post@bote.example</a>&gt;</span><br>"
    "Date: Tue, 4 Nov 2025 07:15:00 +0100<br>Subject: Brücke zu<br>To: &lt;ada@post.example&gt;<br></div><br><br>"
    "<p>Die Brücke ist zu. Das sagte die Stadt.</p></div></div>"
)
THUNDERBIRD = (
    "-------- Weitergeleitete Nachricht --------\nBetreff: \tBrücke zu\nDatum: \tTue, 4 Nov 2025 07:15:00 +0100\n"
    "Von: \tNordauer Bote <post@bote.example>\nAn: \tada@post.example\n\n\nDie Brücke ist zu. Das sagte die Stadt.\n"
)


@pytest.mark.parametrize(("kind", "body"), [("html", GMAIL), ("plain", THUNDERBIRD)])
def test_mail_forwarded_by_hand_counts_as_the_mail_it_was(kind: str, body: str) -> None:
    head = (
        "From: Ada Merrin <ada@post.example>\nSubject: Fwd: Brücke zu\nDate: Wed, 5 Nov 2025 09:00:00 +0000\n"
    )
    [article] = articles(f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{body}")
    assert (article.title, article.source) == ("Brücke zu", "Nordauer Bote")
    assert article.published == "2025-11-04T07:15:00+01:00"
    assert article.text.strip() == "Die Brücke ist zu. Das sagte die Stadt."


def test_own_words_before_a_forwarded_mail_keep_all_as_it_is() -> None:
    data = f"{FROM}Subject: Fwd: Brücke zu\nContent-Type: text/plain; charset=utf-8\n\nSchau mal.\n\n{THUNDERBIRD}"
    [article] = articles(data)
    assert (article.title, article.source) == ("Fwd: Brücke zu", "Nordauer Bote")
    assert article.text.startswith("Schau mal.")
    assert "Betreff:" in article.text


def test_digest_of_a_list_is_its_mails() -> None:
    parts = [f"Content-Type: message/rfc822\n\nSubject: Brief {n}\n\nText Nummer {n}.\n" for n in (1, 2)]
    assert [article.title for article in articles(multipart("digest", *parts))] == ["Brief 1", "Brief 2"]


def test_newsletter_is_its_items_with_the_date_and_outlet_of_the_mail() -> None:
    letter = (LETTERS / "cards.html").read_text(encoding="utf-8")
    head = (
        f"{FROM}Date: Tue, 4 Nov 2025 06:00:00 +0100\nMessage-ID: <9@bote.example>\nList-Unsubscribe: <x>\n"
    )
    found = articles(f"{head}Content-Type: text/html; charset=utf-8\n\n{letter}")
    assert [article.title for article in found] == [
        "Weserbrücke bleibt bis Ostern gesperrt",
        "Rat streitet über den Haushalt",
        "Nordau schlägt Lauter 31:28",
    ]
    assert {(article.source, article.published) for article in found} == {
        ("Nordauer Bote", "2025-11-04T06:00:00+01:00")
    }
    assert len({article.id for article in found}) == 3
    assert all(article.text[s.start : s.end] == s.text for article in found for s in article.sentences)


def test_words_of_a_mail_to_one_reader_all_stay() -> None:
    said = "Sie erhalten diese E-Mail, weil Sie gefragt haben.\n\nDeichstraße 12\n26999 Nordau\n"
    assert text(f"{FROM}Subject: x\n\n{said}") == said.strip()


def test_mail_that_brief_wrote_is_passed_over() -> None:
    assert made("Received: from x\nSubject: Morgenlage\nX-Mailer: brief 0.1.0\n\nText.\n") == []


def test_nothing_of_a_mail_is_fetched_or_kept_that_could_be() -> None:
    page = "<p>Die Brücke ist zu.<img src='https://t.example/p.gif'><script>x()</script></p><iframe src='https://t.example'></iframe>"
    assert text(f"{FROM}Content-Type: text/html; charset=utf-8\n\n{page}") == "Die Brücke ist zu."


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n",
        b"\x00\xff" * 100,
        b"Content-Type: multipart/mixed; boundary=\n\n--\n",
        b"Content-Type: text/plain; charset*0*=x; charset*1*=y''%ff\n\nx",
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 2_000,
        b"Subject: " + b"=?utf-8?q?" * 20_000 + b"\n\nx",
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000)),
        b"Content-Type: message/rfc822\n\n" * 500 + b"x",
        b"From: " + b"(" * 50_000 + b"\nDate: " + b"(" * 50_000 + b"\n\nx",
        b"List-Id: <x>\n\n" + b"unsubscribe @\n\n" * 5_000,
    ],
)
def test_no_mail_crashes_or_hangs(data: bytes) -> None:
    began = time.process_time()
    for document in made(data):
        if isinstance(document, Document):
            with suppress(ReadError):  # there is no text in it
                understand(document)
    assert time.process_time() - began < 20  # the slowest takes 1.2 s alone


def test_mail_that_is_too_large_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "MAX_BYTES", 1_000_000)
    [problem] = made(b"Subject: x\n\n" + b"x" * 1_000_001)
    assert isinstance(problem, Problem)
    assert problem.what == "a mail of 1 MB (want up to 1)"


# As inputs


def read(*given: str) -> list[str]:
    return [
        document.where if isinstance(document, Document) else str(document) for document in documents(given)
    ]


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("name", ["a.eml", "a.txt", "a"])
@pytest.mark.parametrize("packed", [False, True])
def test_mail_is_told_by_its_content(name: str, packed: bool) -> None:
    data = f"Received: from x\n{FROM}Subject: Brücke zu\n\nDie Brücke ist zu.\n".encode()
    Path(f"{name}.gz" if packed else name).write_bytes(gzip.compress(data) if packed else data)
    [document] = documents(["."])
    assert isinstance(document, Document)
    assert (document.type, document.path) == ("entry", f"{name}.gz" if packed else name)


@pytest.mark.parametrize(
    "head",
    [
        "Subject: Brücke zu\nDate: 2025-11-04\nFrom: Nordau",
        "Title: Brücke zu\nFrom: x@bote.example",
        "From: Nordau",
    ],
)
def test_text_with_a_header_of_its_own_is_no_mail(head: str) -> None:
    Path("a.txt").write_text(f"{head}\n\nDie Brücke ist zu.\n")
    [document] = documents(["a.txt"])
    assert isinstance(document, Document)
    assert document.type == "text"


def test_mbox_is_its_mails_and_a_sentence_that_begins_with_from_parts_none() -> None:
    said = "Text eins.\n\nFrom 7:30 on trains run again.\n\n>From there to Lauter."
    first = f"From a@b.example Tue Nov  4 07:15:00 2025\nSubject: Eins\n\n{said}\n\n"
    second = "From MAILER-DAEMON Tue Nov  4 08:15:00 2025\nSubject: Zwei\n\nText zwei.\n"
    Path("a.mbox").write_text(first + second)
    assert read("a.mbox") == ["a.mbox:1", "a.mbox:2"]
    found = [understand(document) for document in documents(["a.mbox"]) if isinstance(document, Document)]
    assert [article.title for article in found] == ["Eins", "Zwei"]
    assert found[0].text.split("\n\n") == [
        "Text eins.",
        "From 7:30 on trains run again.",
        "From there to Lauter.",
    ]


def test_own_mail_in_an_mbox_is_passed_over_and_the_others_read() -> None:
    own = "From a Tue Nov  4 07:15:00 2025\nSubject: Lage\nX-Mailer: brief 0.1.0\n\nText.\n\n"
    Path("a.mbox").write_text(own + "From a Tue Nov  4 08:15:00 2025\nSubject: Zwei\n\nText zwei.\n")
    assert read("a.mbox") == ["a.mbox:2"]


def test_maildir_gives_its_mails_whatever_their_names_end_in() -> None:
    for place in ("cur", "new", "tmp"):
        Path("box", place).mkdir(parents=True)
    for name in (
        "new/1.M1P1.mx.firma.pl cur/2.M1P1.mx.example:2,S cur/3.x:2,ST cur/4.x:2,D tmp/5.x dovecot-uidlist"
    ).split():
        Path("box", name).write_text(f"{FROM}Subject: x\n\nDie Brücke ist zu.\n")
    assert read("box") == ["box/cur/2.M1P1.mx.example:2,S", "box/new/1.M1P1.mx.firma.pl"]


@pytest.mark.skipif("BRIEF_DATA" not in os.environ, reason="BRIEF_DATA names no development data")
def test_mails_of_test_suites_are_read_without_a_crash() -> None:
    n_read = 0
    with tarfile.open(Path(os.environ["BRIEF_DATA"]) / "email" / "email.tar.gz") as packed:
        for member in packed:
            file = packed.extractfile(member)
            for document in made(file.read()) if file else ():
                if isinstance(document, Document):
                    n_read += 1
                    with suppress(ReadError):  # there is no text in it
                        understand(document)
    assert n_read > 200
