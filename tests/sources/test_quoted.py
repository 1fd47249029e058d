"""Replies: whose words are whose."""

from __future__ import annotations

import json
import time
from email.message import EmailMessage

import pytest

from brief.model import Document
from brief.sources import mail
from brief.sources.mail import Origin
from brief.sources.quoted import own_html, own_text
from brief.understand.article import understand


@pytest.mark.parametrize(
    "quotation",
    [
        "\n\nOn Apr 3, 2012, at 4:19 PM, bob wrote:\n\n> The bridge is closed.\n",
        "\n> On 22 Aug 2015, at 19:21, Ada <ada@example.org> wrote:\n>\n> The bridge is closed.\n\n",
        "\n\nAm Montag, den 3. April 2012 um 16:19 Uhr schrieb Ada Holm\n<ada@example.org>:\n> Die Brücke ist zu.",
        "\n\n-----Original Message-----\nFrom: Ada\nSent: Monday, April 3\nTo: Bo\nSubject: Bridge\n\nThe bridge is closed.",
        "\n\n________________________________\nVon: Ada\nGesendet: Montag, 3. April\nAn: Bo\nBetreff: Brücke\n\nSie ist zu.",
    ],
)
def test_what_is_quoted_below_is_left_out(quotation: str) -> None:
    assert own_text(f"It opens at Easter.{quotation}") == "It opens at Easter."


def test_what_own_words_answer_stays_marked_and_in_paragraphs_of_its_own() -> None:
    text = "Ada wrote:\n> When does it open?\nAt Easter.\n>And who pays?\nThe town, he wrote: gladly.\n> Thanks!\n> Ada\n"
    assert own_text(text) == (
        "> Ada wrote:\n> When does it open?\n\nAt Easter.\n\n> And who pays?\n\nThe town, he wrote: gladly."
    )


def test_signature_below_a_quotation_is_no_answer_to_it() -> None:
    assert own_text("At Easter.\n\n> When?\n\n-- \nBo").split() == ["At", "Easter.", "--", "Bo"]


@pytest.mark.parametrize(
    "text", ["> All of it.", "On Monday Ada wrote:\n> All of it.\n", ">From now on it is closed."]
)
def test_where_nothing_else_is_said_all_stays(text: str) -> None:
    assert own_text(text) == text


@pytest.mark.parametrize(
    "quotation",
    [
        '<div class="gmail_quote">On Mon, Ada wrote:<br><blockquote class="gmail_quote">Closed.</blockquote></div><br>',
        '<blockquote type="cite"><div>On Mon, Ada wrote:</div><blockquote type="cite">Shut.</blockquote></blockquote>',
        '<div class="moz-cite-prefix">Am Montag schrieb Ada:</div><blockquote type="cite">Geschlossen.</blockquote>',
        '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Ada</div><div>Closed.</div>',
        "<div>&gt; Subject: Bridge<br>&gt; Closed.<br></div>",
        "<div><p><b>From:</b> Ada<br><b>Sent:</b> Monday<br><b>To:</b> Bo<br><b>Subject:</b> Bridge</p></div><p>Closed.</p>",
    ],
)
def test_what_programs_mark_as_quoted_is_left_out(quotation: str) -> None:
    left = own_html(f"<html><body><p>It opens at Easter.</p>{quotation}</body></html>")
    assert "It opens at Easter." in left
    for word in ("Closed", "Shut", "Geschlossen", "Ada", "Bridge"):
        assert word not in left


def test_html_in_which_nothing_else_is_said_stays() -> None:
    html = '<blockquote type="cite">Closed.</blockquote>'
    assert own_html(html) == html


@pytest.mark.parametrize(
    ("subject", "expected"), [("Re: Bridge", False), ("Bridge", True), ("Fwd: Re: Bridge", True)]
)
def test_only_replies_lose_what_they_quote(subject: str, expected: bool) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "Bo <bo@example.org>", subject
    message.set_content("At Easter.\n\nOn Monday Ada wrote:\n> The bridge is closed.\n")
    [entry] = mail.documents(message.as_bytes(), Origin(where="a.eml"))
    assert isinstance(entry, Document)
    assert ("The bridge is closed." in json.loads(entry.data)["text"]) is expected


def test_long_mails_take_no_long() -> None:
    began = time.process_time()
    own_text("From: a\nwrote\n\n> b\n" * 10_000)
    own_html("<blockquote type=cite>" * 200 + "a<br>" * 7_000)
    assert time.process_time() - began < 7


def test_pieces_of_a_quoted_mail_stay_marked_where_answers_follow() -> None:
    asked, thanked = (f'<blockquote class="gmail_quote">{said}</blockquote>' for said in ("When?", "Thanks!"))
    answered = f'<div class="gmail_quote">On Mon, Ada wrote:{asked}<div>At Easter.</div>{thanked}</div>'
    left = own_html(f"<html><body>{answered}</body></html>")
    assert "&gt; On Mon, Ada wrote:" in left
    assert "&gt; When?" in left
    assert "At Easter." in left
    assert "Thanks!" not in left


@pytest.mark.parametrize("subtype", ["plain", "html"])
def test_no_sentence_is_another_writers(subtype: str) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "Bo <bo@example.org>", "Re: Bridge"
    said = "<blockquote type=cite>It is closed. Who pays?</blockquote>The town pays for the bridge."
    message.set_content(said, subtype="html") if subtype == "html" else message.set_content(
        "Ada wrote:\n> It is closed.\n> Who pays?\nThe town pays for the bridge.\n"
    )
    [entry] = mail.documents(message.as_bytes(), Origin(where="a.eml"))
    assert isinstance(entry, Document)
    article = understand(entry)
    assert [sentence.text for sentence in article.sentences] == ["The town pays for the bridge."]
    assert "Who pays?" in article.text
