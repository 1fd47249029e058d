"""The canonical payload → a mail, ready to be opened or sent: plain text first, then HTML, the same words in both.

The HTML part is the email-ready Markdown put through Python-Markdown, in one simple column of a table, its styles
written into the elements by css-inline, since mail clients drop stylesheets; colours for dark screens stay in a
stylesheet that clients without support ignore. Nothing remote is in it. Article text reaches Python-Markdown
escaped; as a second wall, its processors for raw HTML, pictures and references are taken out, and a link that isn't
http or https is no link.

Nothing depends on clock or chance: `Date` is the end of the edition, else the digest's day at 06:00 UTC, `Message-ID` and the
MIME boundary are hashes of the payload. There is no `From` and no `To`: the mail is a draft (`X-Unsent`) until
deliver/message.py addresses it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256
from typing import Any

from brief.renderers.json import render as render_json
from brief.renderers.mail_html import mail_html
from brief.renderers.mail_notes import MailSetting
from brief.renderers.page import view
from brief.renderers.plain import render as render_plain
from brief.renderers.subject import subject
from brief.renderers.views import PageView

# Morning in Europe and before anyone's deadline; a date header needs some hour.
_HOUR = time(6, 0, tzinfo=UTC)
_POLICY = SMTP.clone(max_line_length=78, refold_source="none")
_PLAIN = MailSetting()


def render(payload: Mapping[str, Any], setting: MailSetting = _PLAIN) -> bytes:
    """The digest as a message of bytes, CRLF line ends.

    Raises:
        RenderError: not the canonical form of a digest.
    """
    page = view(payload)
    digits = sha256(render_json(dict(payload)).encode()).hexdigest()
    message = EmailMessage(policy=_POLICY)
    message.set_raw("Subject", _encoded(_subject(payload, page, setting)))
    for name, value in _headers(page, _moment(payload), digits):
        message[name] = value
    message.set_content(render_plain(payload, setting, in_mail=True), cte="quoted-printable")
    message.add_alternative(mail_html(page, setting), subtype="html", cte="quoted-printable")
    message.set_boundary(f"=_brief_{digits[:32]}")
    if setting.attached:
        name, text = setting.attached
        message.add_attachment(text, filename=name, cte="quoted-printable")
        message.set_boundary(f"=_brief_{digits[32:]}")
    return message.as_bytes()


def html_bytes(payload: Mapping[str, Any], setting: MailSetting = _PLAIN) -> int:
    """The size of the HTML part as mail programs count it: decoded, in UTF-8, with the line ends of a mail."""
    html = mail_html(view(payload), setting)
    return len(html.encode()) + html.count("\n")


def _subject(payload: Mapping[str, Any], page: PageView, setting: MailSetting) -> str:
    before = f"{page.wording.word('draft')}: " if setting.draft else ""
    return subject(payload, page, setting.subject, before=before)


def _encoded(line: str) -> str:
    """A subject as a header: ASCII as it is, else encoded words; so is what looks like one, lest it be decoded."""
    charset = "us-ascii" if line.isascii() and "=?" not in line else "utf-8"
    return Header(line, charset, maxlinelen=76, header_name="Subject").encode(linesep="\r\n")


def _moment(payload: Mapping[str, Any]) -> datetime:
    if payload.get("until"):
        return datetime.fromisoformat(payload["until"])
    return datetime.combine(date.fromisoformat(payload["date"]), _HOUR)


def _headers(page: PageView, moment: datetime, digits: str) -> list[tuple[str, str]]:
    """The headers that the digest itself decides."""
    return [
        ("Date", format_datetime(moment)),
        ("Message-ID", f"<{digits[:32]}@brief.invalid>"),
        ("X-Mailer", f"brief {page.version}"),
        ("X-Unsent", "1"),
    ]
