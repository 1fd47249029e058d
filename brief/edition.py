"""The archive → an edition: made, written, sent, committed. The order of `brief run`.

    articles that wait ─ pipeline ─→ Digest ─→ files in OUT ─→ archive: edition, its articles wait no longer
                                                            ─→ mails, one a recipient ─→ archive: delivered

An edition counts as delivered when its files are written, or, with [email], when the first recipient has it; from then on
it never changes, and what comes later goes into the next. One that nobody got is withdrawn by the next run, which makes
its own of all that waits. Whatever is cut off, and wherever: the next run finds either the edition or its articles.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from brief.archive.editions import Edition
from brief.archive.store import Archive
from brief.collection import Collection
from brief.compose.pages import THREAD_DAYS
from brief.deliver.folder import day_stems, digest_in, edits_in, files_of, remove, write
from brief.deliver.outbox import DeliveryReport
from brief.mailing import DRAFT, Mailing, addresses, channel_of, send
from brief.model import Delivery, Digest, Problem, stories_in
from brief.outputs import files
from brief.pipeline import Collected, canonical, edition
from brief.settings import Settings
from brief.site import look_of, publish, theme_of
from brief.stories import told_before

Sleep = Callable[[float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """An edition, not yet written or kept."""

    key: str  # the stem of its files
    digest: Digest
    payload: Mapping[str, Any]
    files: Mapping[str, bytes]  # by name; the HTML page is the site's
    articles: tuple[str, ...]  # ids of all that it is made of
    instead_of: tuple[str, ...]  # keys of the editions it withdraws


# Deciding


def free_key(day: str, taken: Container[str]) -> str:
    """The key of a day's edition: the day, and a number from the second one on."""
    if day not in taken:
        return day
    return next(key for number in count(2) if (key := f"{day}-{number}") not in taken)


def nobody_has(rows: Sequence[Delivery], readers: Container[str]) -> bool:
    """Whether none of the readers has an edition: what was begun may have arrived, and counts.

    Args:
        readers: addresses of the settings; what others were sent with `brief send --to` doesn't count.
    """
    return all(row.state in ("pending", "failed") or row.recipient not in readers for row in rows)


def is_due(n_articles: int, of_today: Sequence[Edition]) -> bool:
    """Whether an edition is to be made: there is something new, or the day has none yet to say that there isn't."""
    return n_articles > 0 or not of_today


def is_edition(payload: Mapping[str, Any]) -> bool:
    """Whether a digest that stands in OUT is one that `brief run` made."""
    return bool(payload.get("until"))


# Doing


def has_others(payload: Mapping[str, Any], archive: Archive) -> bool:
    """Whether a digest holds articles that the archive doesn't have: from it, it couldn't be made again."""
    articles = (article for story in stories_in(payload["sections"]) for article in story["articles"])
    return not all(archive.articles.has(article["id"], article["url"]) for article in articles)


def next_edition(archive: Archive, settings: Settings, *, collected: Collection) -> Made | None:
    """Make the next edition; None where there is nothing new since the day's last one. Changes nothing.

    Args:
        collected: what came of collecting; what went wrong there stands in the digest's report.
    """
    editions, readers = archive.editions, addresses(settings.email)
    withdrawn = [one for one in editions.undelivered() if nobody_has(archive.outbox.of(one.key), readers)]
    keys = tuple(one.key for one in withdrawn)
    articles = archive.articles.waiting(withdrawn=keys)
    day = settings.today.isoformat()
    if not is_due(len(articles), [one for one in editions.of_day(day) if one.key not in keys]):
        return None
    before = [one for one in editions.since(_thread_start(settings.today)) if one.key not in keys]
    cited = {article.id: article for one in before for article in archive.articles.of_edition(one.key)}
    digest = edition(
        Collected(articles=articles, problems=collected.problems),
        settings,
        earlier=told_before([one.payload for one in before], cited),
    )
    digest = replace(digest, n_asked=collected.n_sources, n_failed=collected.n_failing)
    # A digest that was mailed without being an edition has its name, too: who has that one would not get this one.
    taken = (editions.keys() | archive.outbox.keys()) - set(keys)
    key = free_key(day, taken | _others(Path(settings.output), day, archive))
    made = canonical(digest, stem=key, edits=edits_in(Path(settings.output), key))
    payload = {**made, "until": settings.now.isoformat()}
    return Made(
        key=key,
        digest=digest,
        payload=payload,
        files=files(digest, payload, settings, theme=theme_of(settings.site), stem=key),
        articles=tuple(article.id for article in articles),
        instead_of=keys,
    )


def _others(folder: Path, day: str, archive: Archive) -> set[str]:
    """The digests of a day in OUT that were made of other articles than the archive's, and stay."""
    stems = (stem for stem in day_stems(folder, ".json") if stem.startswith(day))
    return {stem for stem in stems if (standing := digest_in(folder, stem)) and has_others(standing, archive)}


def keep(made: Made, archive: Archive, settings: Settings) -> None:
    """Write an edition's files, then keep it in place of those it withdraws; without [email] it is delivered with that.

    Its name is kept first, so that the next run knows of the pages if this one is cut off after they are written.
    """
    archive.editions.reserve(made.key, day=made.digest.date, now=settings.now)
    _write(made, settings)
    with archive.transaction():
        for key in {made.key, *made.instead_of}:
            archive.editions.withdraw(key)
        archive.editions.put(
            made.key, day=made.digest.date, payload=made.payload, articles=made.articles, now=settings.now
        )
        if not settings.email.everyone:
            archive.editions.deliver(made.key, now=settings.now)


def _write(made: Made, settings: Settings) -> None:
    """Write an edition's files, and remove those of the editions that it takes the place of."""
    folder = Path(settings.output)
    gone = [key for key in made.instead_of if key != made.key and _is_its_own(folder, key)]
    write(folder, made.files.items())
    if "html" in settings.format:
        new = None if "json" in settings.format else dict(made.payload)
        publish(folder, {made.key: new}, look_of(settings.site), gone=gone)
    for key in gone:
        remove(folder, files_of(key))
    if made.key in made.instead_of:  # which may have had more formats, or a page more
        remove(folder, files_of(made.key) - {*made.files, f"{made.key}.html"})


def _is_its_own(folder: Path, key: str) -> bool:
    """Whether what stands in OUT by the name of an edition is not another digest; without its JSON, it can't be told."""
    standing = digest_in(folder, key)
    return standing is None or is_edition(standing)


def send_out(archive: Archive, settings: Settings, *, sleep: Sleep) -> tuple[tuple[str, DeliveryReport], ...]:
    """Send what is still to be sent, the oldest first: editions not delivered, and mails put off by earlier runs.

    Returns:
        key and report of each.
    Raises:
        UsageError: a setting of [email] that can't be used.
    """
    if not settings.email.everyone:
        return ()
    waiting = {row.digest_key for row in archive.outbox.unsent() if row.state != "failed"}
    undelivered = {one.key for one in archive.editions.undelivered() if one.is_made}
    # The draft of what is no edition is its editor's own to send again.
    keys = sorted(undelivered | {key for key in waiting if not key.endswith(DRAFT)})
    reports = ((key, _send_one(key, archive, settings, sleep=sleep)) for key in keys)
    return tuple((key, report) for key, report in reports if report)


def _send_one(key: str, archive: Archive, settings: Settings, *, sleep: Sleep) -> DeliveryReport | None:
    """Send a digest; None where it is for nobody any more."""
    rows, readers = archive.outbox.of(key), addresses(settings.email)
    late = tuple(row for row in rows if row.recipient in readers and row.state in ("pending", "sending"))
    kept = archive.editions.get(key)
    payload = kept.payload if kept else digest_in(Path(settings.output), key)
    if payload is None:
        return _given_up(late, archive)
    mailing = Mailing(payload=payload, key=key, settings=settings)
    if kept and not kept.delivered and not _was_cut_off(rows, readers, settings):
        mailing = replace(mailing, draft=settings.email.approve)
    elif late:  # Whoever joined since gets the next one, and whoever left gets none.
        mailing = replace(mailing, to=tuple(row.recipient for row in late))
    else:
        return None
    report = send(mailing, outbox=archive.outbox, channel=channel_of(mailing), now=settings.now, sleep=sleep)
    if mailing.draft and not nobody_has(rows, readers):
        problem = Problem(where=key, what="some have it; the others wait for it", fix=f"brief send {key}")
        return replace(report, problems=(*report.problems, problem))
    if not mailing.draft and report.is_out:
        archive.editions.deliver(key, now=settings.now)
    return report


def _was_cut_off(rows: Sequence[Delivery], readers: Sequence[str], settings: Settings) -> bool:
    """Whether an approved edition's `brief send` ended before all had it: everyone was enlisted, someone has it."""
    states = {row.recipient: row.state for row in rows}
    is_enlisted = all(reader in states for reader in readers)
    is_left = any(states.get(reader) in ("pending", "sending") for reader in readers)
    return settings.email.approve and is_enlisted and is_left and not nobody_has(rows, readers)


def _given_up(late: Sequence[Delivery], archive: Archive) -> DeliveryReport | None:
    """A mail whose digest is not in OUT, or not any more: told once."""
    if not late:
        return None
    what = "its digest is not in OUT"
    archive.outbox.put(*(replace(row, state="failed", last_error=what) for row in late))
    key = late[0].digest_key
    fix = f"brief send {key} -o FOLDER, or make it again with brief digest"
    who = tuple(row.recipient for row in late)
    return DeliveryReport(
        failed=who, problems=(Problem(where=key, what=f"not sent to all: {what}", fix=fix),)
    )


def _thread_start(today: date) -> str:
    return (today - timedelta(days=THREAD_DAYS)).isoformat()
