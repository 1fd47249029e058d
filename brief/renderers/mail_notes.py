"""What a mail says beyond its digest, and in which words: draft or not, shortened or not, where the page is, how to leave.

None of it is known to the digest; the sender's settings and the byte budget give it, so it is handed to the renderer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urljoin

from brief.renderers.template import Theme
from brief.renderers.views import PageView
from brief.renderers.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSetting:
    """What surrounds the digest in one mail."""

    subject: str | None = None  # template with {title}, {day}, {headline}; None: the language's own
    page: str | None = None  # URL of the digest's page
    leave: str | None = None  # mailto: or https: URL by which a reader leaves the list
    draft: str | None = None  # the command that sends it to all, where this is the editor's draft
    shortened: bool = False  # stories were shortened to fit a mail
    attached: tuple[str, str] | None = (
        None  # name and text of what holds the whole digest, where no page does
    )
    theme: Theme = field(default_factory=Theme)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One line of a mail about itself; with a URL it is a link."""

    text: str
    url: str | None = None


def opening(setting: MailSetting, words: Wording) -> tuple[Note, ...]:
    """What stands above the digest."""
    if not setting.draft:
        return ()
    return (Note(text=words.word("draft_note").format(command=setting.draft)),)


def closing(setting: MailSetting, page: PageView) -> tuple[Note, ...]:
    """What stands below it."""
    words = page.wording
    notes = [Note(text=words.word("shortened"))] if setting.shortened else []
    further = [section for section in page.sections if section.more]
    if setting.attached:
        notes.append(Note(text=" · ".join([*(section.more for section in further), setting.attached[0]])))
    if setting.page:
        notes.append(Note(text=words.word("in_browser"), url=setting.page))
        notes += [Note(text=s.more, url=urljoin(setting.page, f"{s.more_stem}.html")) for s in further]
    if setting.leave:
        notes.append(Note(text=words.word("unsubscribe"), url=setting.leave))
    return tuple(notes)
