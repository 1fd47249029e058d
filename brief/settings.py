"""What a run can be told: frozen values, one class a table of brief.toml. Nothing is read here; `brief.config` does.

A field's name is its key in the file, unless its metadata names another. Metadata also say which values are paths
(relative to the file) and which few are allowed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from brief.errors import UsageError
from brief.languages import normalise
from brief.registry import load, unknown

DEFAULT_FORMATS = ("markdown", "html", "email", "plain", "json")
PERIODS = ("day", "week", "all")
CITATIONS = ("numbers", "inline", "none")
EXCERPTS = ("full", "title-only")
SECURITY = ("tls", "starttls", "none")
SOURCE_TYPES = ("feed", "page", "imap", "folder")
TRANSPORTS = ("smtp", "sendmail", "maildir", "file")
WHEN_EMPTY = ("note", "skip")
_ALLOWED = re.compile(r"[^\s/]+(?:/\d{1,3})?")


def key(
    name: str | None = None,
    *,
    default: Any = None,
    path: bool = False,
    choices: Sequence[str] = (),
    least: int | None = None,
) -> Any:
    """A field of a table: its key where that differs from the field's name, and what is allowed."""
    return field(
        default=default, metadata={"key": name, "path": path, "choices": tuple(choices), "least": least}
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """Where a password or token is to be found; never the secret itself, so that it can stand in any message."""

    env: str | None = None  # name of an environment variable
    file: str | None = None  # path; its first line
    command: str | None = None  # run without a shell; the first line it prints


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionRule:
    """``[sections.NAME]``: which stories a section of the reader's own takes: those that meet any of its lists."""

    title: str
    words: tuple[str, ...] = ()  # in headline or brief, lower-cased
    sources: tuple[str, ...] = ()  # outlets, as the articles name them
    paths: tuple[str, ...] = ()  # parts of URL or file path, such as "/politik/"
    categories: tuple[str, ...] = ()  # as feeds and pages name them, lower-cased
    languages: tuple[str, ...] = ()  # BCP 47 tags


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSettings:
    """``[sources.NAME]``: where articles come from, and what is known of an outlet of that name."""

    name: str
    type: str = key(default="feed", choices=SOURCE_TYPES)
    url: str | None = None  # of a feed or a page
    path: str | None = key(path=True)  # a folder, file, mbox or Maildir
    group: str | None = None  # the house it belongs to; outlets of one house count as one
    excerpt: str = key(default="full", choices=EXCERPTS)  # title-only: no sentence of it is shown
    language: str | None = None  # of its articles; None: detected
    every_minutes: int = key(default=60, least=1)  # not asked more often
    host: str | None = None  # of the IMAP server
    port: int | None = None  # None: 993 with TLS, else 143
    security: str = key(default="tls", choices=SECURITY)
    user: str | None = None
    folder: str = "INBOX"
    password: Secret | None = None
    token: Secret | None = None  # OAuth 2 access token, for XOAUTH2

    @property
    def is_collected(self) -> bool:
        """Whether articles come from it; else it only says what is known of an outlet."""
        return bool(self.url or self.path or self.host)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """``[[email.recipients]]``: who gets the mail, and what of it."""

    address: str
    sections: tuple[str, ...] = ()  # titles or keys of sections; () for all
    reader_language: str | None = None  # None: the digest's
    minutes: int | None = key(least=1)  # None: the digest's


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailSettings:
    """``[email]``: how the digest is sent."""

    sender: str | None = key("from")  # "Name <address>"
    to: tuple[str, ...] = ()  # addresses
    recipients: tuple[Recipient, ...] = ()  # those with wishes of their own
    subject: str = "{title}, {day}: {headline}"
    transport: str = key(default="smtp", choices=TRANSPORTS)
    host: str | None = None
    port: int | None = None  # None: 465 with TLS, 587 with STARTTLS, 25 without
    security: str = key(default="starttls", choices=SECURITY)
    user: str | None = None
    password: Secret | None = None
    token: Secret | None = None  # OAuth 2 access token, for XOAUTH2
    sendmail: str = "/usr/sbin/sendmail"
    maildir: str | None = key(path=True)
    reply_to: str | None = None
    list_id: str | None = None  # None: made from the sender's address
    unsubscribe: str | None = None  # address that wishes to leave go to; None: the sender's
    unsubscribe_url: str | None = None  # https: one click (RFC 8058)
    approve: bool = False  # True: the draft goes to the editor alone, `brief send DATE` then to all
    editor: str | None = None
    when_empty: str = key(default="note", choices=WHEN_EMPTY)
    max_bytes: int = key(default=100_000, least=10_000)  # of the HTML part; Gmail cuts at 102 KB

    @property
    def everyone(self) -> tuple[Recipient, ...]:
        """All recipients, those of `to` first; each address once."""
        named = {one.address: one for one in self.recipients}
        plain = (Recipient(address=address) for address in self.to if address not in named)
        return (*plain, *named.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSettings:
    """``[site]``: the archive as pages."""

    url: str | None = None  # where it is published; feeds of the digests are written only with it
    title: str | None = None
    templates: str | None = key(path=True)  # folder of templates that take the place of brief's
    search: bool = False  # build the index for search in the browser


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveSettings:
    """``[archive]``: what was seen, made and sent."""

    path: str | None = key(path=True)  # folder; None: ~/.local/state/brief
    keep_days: int = key(default=365, least=1)  # articles that stand in no edition go after so many


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSettings:
    """``[network]``: how pages and feeds are fetched."""

    allow: tuple[str, ...] = ()  # hosts, host:port or networks (CIDR) that may be private
    user_agent: str | None = None  # None: brief's own
    timeout_s: float = 20.0  # for one fetch, redirects and all
    max_bytes: int = key(default=5_000_000, least=10_000)  # of one fetch, unpacked

    def __post_init__(self) -> None:
        for item in self.allow:
            if not _ALLOWED.fullmatch(item):
                raise UsageError(f"allow: {item!r} is no host. Fix: write a host, host:port or 10.0.0.0/8")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All that a run can be told. Field names up to `jobs` are the keys of ``[digest]`` in brief.toml."""

    title: str | None = None
    output: str = key(default="digests", path=True)
    by: str = key(default="day", choices=PERIODS)
    method: str = "auto"
    sentences: int | None = None
    words: int | None = None
    ratio: float | None = None
    minutes: int | None = key(least=1)  # reading time to fill; None: short briefs, in ten at most
    language: str | None = None  # of the articles; None: detected one by one
    reader_language: str | None = None  # of the page's own words; None: the articles' most frequent
    format: tuple[str, ...] = DEFAULT_FORMATS
    citations: str = key(default="numbers", choices=CITATIONS)
    front_matter: bool = False  # title, date and language as YAML on top of the Markdown
    max_share: float | None = None  # of an article that is shown at most, in (0, 1]
    timezone: str | None = None  # None: each article's own offset
    jobs: int = key(default=1, least=1)
    sections: tuple[SectionRule, ...] = ()
    sources: tuple[SourceSettings, ...] = ()
    email: EmailSettings = EmailSettings()
    site: SiteSettings = SiteSettings()
    archive: ArchiveSettings = ArchiveSettings()
    network: NetworkSettings = NetworkSettings()
    today: date = date.min  # the run's day
    now: datetime = datetime.min  # the run's time, with its zone

    def __post_init__(self) -> None:
        load("summarizers", self.method)
        check_values(self)
        if self.max_share is not None and not 0 < self.max_share <= 1:
            raise UsageError(f"max_share: {self.max_share} (want over 0, up to 1). Fix: write 0.3 for 30 %")
        time_zone(self.timezone)

    @property
    def sets_length(self) -> bool:
        """Whether a length of each brief was asked for, which is never exceeded."""
        return any(wish is not None for wish in (self.sentences, self.words, self.ratio))

    @property
    def groups(self) -> dict[str, str]:
        """Outlet → the house it belongs to, where one is named."""
        return {source.name: source.group for source in self.sources if source.group}

    @property
    def outlets(self) -> frozenset[str]:
        """The outlets that sources and sections name."""
        in_sections = (name for rule in self.sections for name in rule.sources)
        return frozenset((*(source.name for source in self.sources), *in_sections))

    @property
    def title_only(self) -> frozenset[str]:
        """The outlets of which no sentence may be shown."""
        return frozenset(source.name for source in self.sources if source.excerpt == "title-only")

    def chosen(self) -> tuple[tuple[str, str], ...]:
        """What was asked for where it is not the default, and shapes the text of a digest; for its manifest."""
        shaping = (
            "title by method sentences words ratio minutes language reader_language citations max_share "
            "timezone"
        ).split()
        plain = {field.name: field.default for field in fields(self)}
        return tuple((name, str(value)) for name in shaping if (value := getattr(self, name)) != plain[name])


DIGEST_KEYS = tuple(
    field.name
    for field in fields(Settings)
    if field.name not in ("sections", "sources", "email", "site", "archive", "network", "today", "now")
)


def check_values(table: Any) -> None:
    """Raise UsageError for a value outside what its field allows."""
    for name in ("language", "reader_language"):
        if (tag := getattr(table, name, None)) is not None:
            _language(name, tag)
    for one in fields(table):
        value, choices, least = (
            getattr(table, one.name),
            one.metadata.get("choices"),
            one.metadata.get("least"),
        )
        if choices and value not in choices:
            raise UsageError(f"{one.name}: {unknown('value', str(value), choices)}")
        if least is not None and value is not None and value < least:
            raise UsageError(
                f"{one.name}: {value} is too small (want {least} or more). Fix: leave it out, or raise it"
            )


def time_zone(name: str | None) -> tzinfo | None:
    """The zone of an IANA name, None for None; UsageError where there is none of that name."""
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UsageError(
            f"timezone: unknown zone {name!r}. Fix: write one such as 'Europe/Berlin'"
        ) from error


def _language(name: str, tag: str) -> None:
    try:
        normalise(tag)
    except ValueError as error:
        raise UsageError(f"{name}: {error}") from error
