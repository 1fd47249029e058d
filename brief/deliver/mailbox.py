"""Text of a setting → a mail address that can stand in a header and an envelope, or a message that says what is wrong.

Addresses are plain ASCII: a domain with other letters is written in its ASCII form (IDNA), a local part with others is
refused, since not every server between here and there could pass it on. No control character and nothing that
mail programs would decode ("=?…") gets through, so no header can be smuggled in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.header import Header

from brief.errors import UsageError

MAX_ADDRESS = 254  # RFC 5321, 4.5.3.1.3, less the angle brackets
_MAX_LOCAL = 64
_NAMED = re.compile(r'\s*"?(?P<name>[^"<>]*?)"?\s*<(?P<address>[^<>]*)>\s*')
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
# Python's codec knows IDNA 2003, which writes these otherwise than today's registries do.
_OLD_IDNA = re.compile("[ßς\u200c\u200d]")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]+")
_SHORT_NAME = 60  # characters; a longer one is folded, as encoded words
_LINE = 74  # of a name in a header, so that the line stays under 78


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """A person or list, as a header names it."""

    name: str  # on one line; "" for none
    address: str  # ASCII

    @property
    def domain(self) -> str:
        """What follows the @."""
        return self.address.rpartition("@")[2]

    def header(self, field: str) -> str:
        """The parts of a header's value, one a line of the header: the name, encoded where needed, and the address."""
        if not self.name:
            return self.address
        short = len(self.name) <= _SHORT_NAME
        if short and _PLAIN_NAME.fullmatch(self.name):
            shown = self.name
        elif short and self.name.isascii():
            shown = '"' + self.name.replace("\\", "\\\\") + '"'
        else:
            shown = Header(self.name, "utf-8", maxlinelen=_LINE, header_name=field).encode(linesep="\r\n")
        gap = " " if len(f"{field}: {shown} <{self.address}>") <= _LINE else "\r\n "
        return f"{shown}{gap}<{self.address}>"


def mailbox(text: str, *, where: str) -> Mailbox:
    """The mailbox that a setting names: "address" or "Name <address>".

    Args:
        where: names the setting in messages.
    Raises:
        UsageError: it is no address, or none that every server takes.
    """
    if _CONTROL.search(text):
        raise _wrong(where, text, "holds a line break or control character", "write it on one line")
    named = _NAMED.fullmatch(text)
    name, address = (named["name"], named["address"]) if named else ("", text.strip())
    if "=?" in text:
        raise _wrong(where, text, "holds an encoded word", "write the name as it reads")
    local, at, domain = address.rpartition("@")
    if not at:
        raise _wrong(where, text, "is no mail address (want name@domain)", "write it in full")
    if not local.isascii():
        raise _wrong(where, text, "has letters beyond ASCII before the @", "ask for an address without them")
    if not _LOCAL.fullmatch(local) or len(local) > _MAX_LOCAL:
        raise _wrong(where, text, "is no mail address (want name@domain)", "check what stands before the @")
    whole = f"{local}@{_ascii_domain(domain, where, text)}"
    if len(whole) > MAX_ADDRESS:
        raise _wrong(where, text, f"is longer than {MAX_ADDRESS} characters", "check it")
    return Mailbox(name=" ".join(name.split()), address=whole)


def _ascii_domain(domain: str, where: str, text: str) -> str:
    if _OLD_IDNA.search(domain.lower()):
        raise _wrong(where, text, "has a domain that can be read in two ways", "write its xn-- form")
    try:
        written = domain.lower().encode("idna").decode()
    except UnicodeError:
        written = ""
    if not _DOMAIN.fullmatch(written):
        raise _wrong(where, text, "has no valid domain", "check what stands after the @")
    return written


def _wrong(where: str, text: str, what: str, fix: str) -> UsageError:
    return UsageError(f"{where}: {text!r} {what}. Fix: {fix}")
