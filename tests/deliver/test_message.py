"""A draft addressed: its headers, its length of lines, and nothing that could become another header."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brief.deliver.mailbox import Mailbox, mailbox
from brief.deliver.message import Sending, letter, message_id, sending
from brief.errors import UsageError
from brief.settings import EmailSettings

DRAFT = (
    b"Subject: Lage\r\nMessage-ID: <a@brief.invalid>\r\nX-Mailer: brief 1\r\nX-Unsent: 1\r\n"
    b"Content-Type: text/plain;\r\n charset=utf-8\r\n\r\nEin Satz.\r\n\r\nX-Unsent: 1\r\n"
)
ADA = mailbox("ada@example.org", where="to")


def by(**fields: Any) -> Sending:
    return sending(EmailSettings(**{"sender": "Lage <digest@example.org>", **fields}))


def addressed(who: Sending, recipient: Mailbox = ADA) -> tuple[bytes, EmailMessage]:
    data = letter(
        DRAFT, recipient, message_id=message_id("2025-11-04", recipient.address, who), sending=who
    ).data
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return data, message


def test_headers_of_a_mail_to_one_recipient() -> None:
    data, message = addressed(by(reply_to="desk@example.org"))
    assert {name: str(value) for name, value in message.items() if name != "Message-ID"} == {
        "From": "Lage <digest@example.org>",
        "To": "ada@example.org",
        "Reply-To": "desk@example.org",
        "List-ID": "<digest.example.org>",
        "List-Unsubscribe": "<mailto:digest@example.org?subject=unsubscribe>",
        "Auto-Submitted": "auto-generated",
        "Subject": "Lage",
        "X-Mailer": "brief 1",
        "Content-Type": 'text/plain; charset="utf-8"',
    }
    assert re.fullmatch(r"<[0-9a-f]{32}@example\.org>", message["Message-ID"])
    assert data.endswith(DRAFT.partition(b"\r\n\r\n")[2])


def test_message_id_is_of_digest_list_and_recipient() -> None:
    who, other = by(), by(list_id="sport.example.org")
    ids = {
        message_id(key, address, sender)
        for key in ("2025-11-04", "2025-11-05")
        for address in ("ada@example.org", "bo@example.org")
        for sender in (who, other)
    }
    assert len(ids) == 8
    assert message_id("2025-11-04", "ada@example.org", who) == message_id(
        "2025-11-04", "ada@example.org", by()
    )


def test_one_click_is_offered_only_over_https() -> None:
    _, message = addressed(by(unsubscribe_url="https://example.org/leave?list=1"))
    assert message["List-Unsubscribe"] == (
        "<https://example.org/leave?list=1>, <mailto:digest@example.org?subject=unsubscribe>"
    )
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    _, message = addressed(by(unsubscribe_url="http://example.org/leave"))
    assert message["List-Unsubscribe-Post"] is None
    assert addressed(by(unsubscribe="leave+lage@example.org"))[1]["List-Unsubscribe"] == (
        "<mailto:leave%2Blage@example.org?subject=unsubscribe>"
    )


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("ada@example.org", "ada@example.org"),
        (" Ada <ada@Example.ORG> ", "ada@example.org"),
        ('"Lovelace, Ada" <a.b+c@example.org>', "a.b+c@example.org"),
        ("ada@münchen.example", "ada@xn--mnchen-3ya.example"),
        ("root@localhost", "root@localhost"),
    ],
)
def test_addresses_are_read(text: str, address: str) -> None:
    assert mailbox(text, where="to").address == address


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("ada", "no mail address"),
        ("", "no mail address"),
        ("ada@", "valid domain"),
        ("@example.org", "no mail address"),
        ("ada@example.org\r\nBcc: bo@example.org", "line break"),
        ("Ada\nBcc: x <ada@example.org>", "line break"),
        ("ada@exa mple.org", "valid domain"),
        ("ada@example.org, bo@example.org", "no mail address"),
        ("ada bo@example.org", "no mail address"),
        ("jürgen@example.org", "beyond ASCII before the @"),
        ("=?utf-8?q?a=0ABcc:x?= <ada@example.org>", "encoded word"),
        ("ada@straße.example", "read in two ways"),
        ("ada@example..org", "valid domain"),
        ("x" * 65 + "@example.org", "no mail address"),
    ],
)
def test_what_is_no_address_is_refused_with_a_reason(text: str, why: str) -> None:
    with pytest.raises(UsageError, match=f"to: .*{why}.*Fix: "):
        mailbox(text, where="to")


@pytest.mark.parametrize(
    "fields",
    [
        {"sender": None},
        {"sender": "Lage"},
        {"list_id": "a b"},
        {"list_id": "x\r\nBcc: y.z"},
        {"unsubscribe_url": "javascript:alert(1)"},
        {"unsubscribe_url": "https://a.example/>\r\nBcc: x"},
        {"unsubscribe_url": "ftp://a.example/"},
        {"reply_to": "x\n"},
    ],
)
def test_settings_that_would_break_a_header_are_refused(fields: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="Fix: "):
        by(**fields)


def unquoted(shown: str) -> str:
    quoted = re.fullmatch(r'"(.*)"( <[^>]*>)', shown)
    return re.sub(r"\\(.)", r"\1", quoted[1]) + quoted[2] if quoted else shown


@given(st.text(max_size=90))
@settings(max_examples=300)
def test_any_name_stays_in_its_header_and_reads_as_written(name: str) -> None:
    try:
        box = mailbox(f"{name} <digest@example.org>", where="from")
    except UsageError:
        return
    data, message = addressed(by(sender=f"{name} <digest@example.org>"))
    assert max(map(len, data.partition(b"\r\n\r\n")[0].split(b"\r\n"))) <= 78
    assert [name for name in message if name == "From"] == ["From"]
    assert message["From"].addresses[0].addr_spec == "digest@example.org"
    # its display_name has a space too many between encoded words in some versions of Python, so it is decoded here
    shown = str(make_header(decode_header(message_from_bytes(data)["From"])))
    whole = f"{box.name} <digest@example.org>" if box.name else "digest@example.org"
    assert "".join(unquoted(shown).split()) == "".join(whole.split())
    assert not message.defects
