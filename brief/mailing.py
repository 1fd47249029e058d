"""A digest's canonical form → a mail for each recipient → sent. The order of the work between renderers and delivery.

    payload ─ for_reader ─→ the recipient's own sections, minutes, language ─ least_lowered ─→ small enough for a mail
            ─ renderers.email ─→ a draft ─ deliver.message ─→ a letter ─ deliver.outbox ─→ sent, or waiting

What is sent is made from the payload alone, so that the digest an editor approved is the digest that goes out; if it has
changed since, nothing goes out. Mails that come out alike are rendered once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from brief.compose.for_reader import least_lowered, with_sections, within_minutes
from brief.config.secrets import reveal
from brief.deliver.channels import open_channel
from brief.deliver.mailbox import Mailbox, mailbox
from brief.deliver.message import Sending, letter, message_id, sending
from brief.deliver.outbox import DeliveryReport, Letter, deliver
from brief.deliver.smtp import Login
from brief.errors import BriefError, UsageError
from brief.model import Delivery, stories_in
from brief.protocols import Channel, Outbox
from brief.registry import unknown
from brief.renderers.email import html_bytes, render
from brief.renderers.json import render as render_json
from brief.renderers.mail_notes import MailSetting
from brief.renderers.plain import render as render_plain
from brief.renderers.reader_language import in_language
from brief.renderers.subject import check_template
from brief.renderers.template import Theme
from brief.renderers.wording import wording
from brief.settings import EmailSettings, Recipient, Settings
from brief.site import theme_of

Payload = Mapping[str, Any]
FOLDER = "mail"  # in OUT, where transport = "file" writes
DRAFT = "/draft"  # behind the key of a digest, what its draft is named by in the outbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailing:
    """One digest, about to be mailed."""

    payload: Payload
    key: str  # the stem of its files, such as "2025-11-04"
    settings: Settings
    to: tuple[str, ...] = ()  # only these addresses; () for all of the settings
    draft: bool = False  # to the editor alone, marked as a draft

    @property
    def outbox_key(self) -> str:
        """What names it in the outbox."""
        return f"{self.key}{DRAFT}" if self.draft else self.key


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A recipient whose address was checked."""

    mailbox: Mailbox
    wishes: Recipient


def draft(payload: Payload, *, key: str, settings: Settings, theme: Theme | None = None) -> bytes:
    """The mail as a file: unsent, without addresses, no larger than `[email] max_bytes`."""
    return _rendered(payload, _setting(key, settings, theme or Theme()), settings.email.max_bytes)


def send(
    mailing: Mailing,
    *,
    outbox: Outbox,
    channel: Channel,
    now: datetime,
    sleep: Callable[[float], None],
    again: bool = False,
    patient: bool = True,
) -> DeliveryReport:
    """Send a digest to all who don't have it yet.

    Args:
        outbox: what earlier runs came to; written before and after each try.
        now: the run's time, with its zone.
        sleep: waits so many seconds, between tries.
        again: by hand: also try those who were refused for good, and those whose next try is not due.
        patient: whether a server that can't be reached is waited for.
    Raises:
        UsageError: a setting of [email] that can't be used; nothing was sent.
        BriefError: the digest is not the one whose draft the editor got; nothing was sent.
    """
    made = planned(mailing, outbox=outbox)
    _open_again(mailing, made, outbox)
    return deliver(
        made,
        key=mailing.outbox_key,
        outbox=outbox,
        channel=channel,
        now=now,
        sleep=sleep,
        again=again,
        patient=patient,
        tried_again=partial(_tried_again, mailing, by_hand=again),
    )


def _tried_again(mailing: Mailing, row: Delivery, *, by_hand: bool) -> str:
    """Who tries again to send a mail that was put off: `brief run` knows the readers of the settings only."""
    command = f"brief send {mailing.key}"
    if mailing.draft:
        return f"{command} --draft, at any time"
    if row.recipient not in addresses(mailing.settings.email):
        return f"{command} --to {row.recipient}, at any time"
    told = f"brief run tries again after {row.next_try}"
    return f"{command} at any time, or none: {told}" if by_hand else f"none needed: {told}"


def planned(mailing: Mailing, *, outbox: Outbox) -> tuple[Letter, ...]:
    """The mails of all recipients, whether they have theirs or not; writes nothing. Raises as `send` does."""
    who = sending(mailing.settings.email)
    rows = {row.recipient: row.message_id for row in outbox.of(mailing.outbox_key)}
    if not mailing.draft and not mailing.to:
        _check_approved(mailing, who, outbox)
    return tuple(_letters(mailing, who, known={} if mailing.draft else rows))


def _letters(mailing: Mailing, who: Sending, *, known: Mapping[str, str]) -> Iterator[Letter]:
    """One mail a recipient; none for whom there is nothing to read where `when_empty` says so.

    Args:
        known: Message-IDs that stand in the outbox already, by address.
    """
    email = mailing.settings.email
    readers = recipients(mailing)
    _check(mailing, readers)
    setting = replace(
        _setting(mailing.key, mailing.settings, theme_of(mailing.settings.site)), leave=who.leave
    )
    if mailing.draft:
        setting = replace(setting, draft=f"brief send {mailing.key}")
    drafts: dict[Recipient, bytes] = {}
    for reader in readers:
        payload = _for(reader.wishes, mailing.payload)
        if not payload["sections"] and email.when_empty == "skip":
            continue
        alike = replace(reader.wishes, address="")
        if alike not in drafts:
            drafts[alike] = _rendered(payload, setting, email.max_bytes)
        address = reader.mailbox.address
        named = known.get(address) or _message_id(mailing, address, who)
        yield letter(drafts[alike], reader.mailbox, message_id=named, sending=who)


def recipients(mailing: Mailing) -> tuple[Reader, ...]:
    """Who gets the mail, each address once, in the order of the settings.

    Raises:
        UsageError: nobody, or an address that is none.
    """
    email = mailing.settings.email
    if mailing.draft:
        return (_reader(Recipient(address=_editor(email)), where="[email] editor"),)
    everyone = _readers(email)
    if mailing.to:
        asked = [_reader(Recipient(address=address), where="--to") for address in mailing.to]
        everyone = {one.mailbox.address: everyone.get(one.mailbox.address, one) for one in asked}
    if not everyone:
        raise UsageError('[email]: no recipient. Fix: write to = ["address"], or name one with --to')
    return tuple(everyone.values())


def addresses(email: EmailSettings) -> tuple[str, ...]:
    """The addresses of all readers that the settings name; UsageError for one that is none."""
    return tuple(_readers(email))


def _readers(email: EmailSettings) -> dict[str, Reader]:
    found = [_reader(one, where="[email] recipient") for one in email.everyone]
    return {reader.mailbox.address: reader for reader in found}  # wishes of one's own come last and win


def channel_of(mailing: Mailing) -> Channel:
    """The way out that the settings name. Passwords are looked up here and nowhere before.

    Raises:
        UsageError: a setting or a secret is missing.
    """
    email = mailing.settings.email
    folder = Path(mailing.settings.output, FOLDER)
    login = _login(email) if email.transport == "smtp" else None
    return open_channel(email, login=login, folder=folder, key=mailing.key)


# ---- rendering ---------------------------------------------------------------------------------------------------


def _for(wishes: Recipient, payload: Payload) -> dict[str, Any]:
    chosen = within_minutes(with_sections(payload, wishes.sections), wishes.minutes)
    return in_language(chosen, wishes.reader_language)


def _rendered(payload: Payload, setting: MailSetting, max_bytes: int) -> bytes:
    """The mail within its bytes. Where no page is known that has the stories left off, it lists them all the same; if they are
    too many for that, the whole digest is attached as a text."""
    made, said = _fitting(payload, setting, max_bytes)
    if setting.page or _names_all(made, payload):
        return render(made, said)
    whole = {**payload, "more": None}
    if html_bytes(whole, setting) <= max_bytes:
        return render(whole, setting)
    attached = replace(setting, attached=(f"{payload['date']}.txt", render_plain(whole)))
    return render(*_fitting(payload, attached, max_bytes))


def _fitting(payload: Payload, setting: MailSetting, max_bytes: int) -> tuple[Payload, MailSetting]:
    if html_bytes(payload, setting) <= max_bytes:
        return payload, setting
    shortened = replace(setting, shortened=True)
    return least_lowered(payload, lambda made: html_bytes(made, shortened) <= max_bytes), shortened


def _names_all(made: Payload, payload: Payload) -> bool:
    """Whether what was made of a digest has all of its stories, if only in a line."""
    left, there = (len(stories_in(one["sections"])) for one in (made, payload))
    return left == there and not made.get("more")


def _setting(key: str, settings: Settings, theme: Theme) -> MailSetting:
    own = settings.email.subject
    site = settings.site.url
    return MailSetting(
        subject=None if own == EmailSettings().subject else own,
        page=f"{site.rstrip('/')}/{key}.html" if site else None,
        theme=theme,
    )


# ---- checking, before anything is sent ---------------------------------------------------------------------------


def _check(mailing: Mailing, readers: Sequence[Reader]) -> None:
    """Raise UsageError for a subject or a section that can't be: who misspells one shouldn't get an empty mail."""
    check_template(mailing.settings.email.subject)
    payload, own = mailing.payload, mailing.settings.sections
    titles = [section["title"] for section in payload["sections"]] + [rule.title for rule in own]
    known = (*titles, *wording(payload["language"]).table["sections"])
    folded = {name.casefold() for name in known}
    for reader in readers:
        for name in reader.wishes.sections:
            if name.casefold() not in folded:
                raise UsageError(f"[[email.recipients]] sections: {unknown('section', name, known)}")


def _reader(wishes: Recipient, *, where: str) -> Reader:
    return Reader(mailbox=mailbox(wishes.address, where=where), wishes=wishes)


def _editor(email: EmailSettings) -> str:
    if not email.editor:
        raise UsageError('[email]: a draft needs an editor. Fix: write editor = "address"')
    return email.editor


def _login(email: EmailSettings) -> Login | None:
    secret = email.token or email.password
    if secret is None:
        return None
    if not email.user:
        raise UsageError('[email]: a login needs a user. Fix: write user = "name"')
    return Login(user=email.user, secret=reveal(secret), is_token=email.token is not None)


# ---- drafts and their approval -----------------------------------------------------------------------------------


def _message_id(mailing: Mailing, address: str, who: Sending) -> str:
    """That of a draft also tells what was in it."""
    digits = sha256(render_json(dict(mailing.payload)).encode()).hexdigest() if mailing.draft else ""
    return message_id(f"{mailing.outbox_key}{digits}", address, who)


def _open_again(mailing: Mailing, made: Sequence[Letter], outbox: Outbox) -> None:
    """Whoever was named with `to` gets it once more; a draft unlike the one the editor got is another mail."""
    rows = {row.recipient: row for row in outbox.of(mailing.outbox_key)}
    for one in made:
        row = rows.get(one.recipient)
        if row and (row.message_id != one.message_id or (mailing.to and row.state == "sent")):
            outbox.put(
                Delivery(digest_key=row.digest_key, recipient=row.recipient, message_id=one.message_id)
            )


def _check_approved(mailing: Mailing, who: Sending, outbox: Outbox) -> None:
    """Raise BriefError where the editor got a draft, and it was another digest's."""
    as_draft = replace(mailing, draft=True)
    for row in outbox.of(as_draft.outbox_key):
        if row.state == "sent" and row.message_id != _message_id(as_draft, row.recipient, who):
            raise BriefError(
                f"{mailing.key}: changed since the editor got its draft."
                f" Fix: brief send {mailing.key} --draft, and again without once it is approved"
            )
