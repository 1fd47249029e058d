"""A page and its first headline → a mail's subject of at most 70 characters, about what lists of mails show.

Title and day stand in each. A headline is taken whole, else in one of the forms that were cut where no hedge, negation or
attribution is lost (compose/cutting.py), with or without the comma it was cut at; where none fits, that of the next story on
the page whose headline is a title in the page's language: a first sentence that stands in for one is seldom what its article
is about. Where none of those fits either, the subject goes without one: in a template of the reader's own, whose other words
stand in every subject, title and day take its place. Nothing is cut here but the reader's own title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from brief.errors import UsageError
from brief.registry import unknown
from brief.renderers.display import shown
from brief.renderers.order import in_page_order
from brief.renderers.views import GLANCE, PageView

MAX_SUBJECT = 70
FIELDS = ("title", "day", "headline")
_FIELD = re.compile(r"\{([^{}]*)\}")
# The headline's place, with what sets it off from the words before it, or behind it where none are before.
_PLACE = re.compile(r"^\{headline\}[\s:;,.·|–—：，-]*|[\s:;,.·|–—：，-]*\{headline\}")
_FORMS = ("headline", "short_headline", "subject_headline")  # the longest first


def subject(
    payload: Mapping[str, Any], page: PageView, template: str | None = None, *, before: str = ""
) -> str:
    """The subject of a digest's mail.

    Args:
        template: with {title}, {day}, {headline}; None: as the reader's language has it.
        before: what stands in front of it, such as "Draft: ".
    """
    room = MAX_SUBJECT - len(before)
    form = template or page.wording.word("subject").replace("{date}", "{day}")
    fitting = (line for line in _candidates(payload, page, form) if len(line) <= room)
    return before + (next(fitting, None) or _cut(page.title, room))


def check_template(template: str) -> None:
    """Raise UsageError for a field that a subject doesn't have."""
    for name in _FIELD.findall(template):
        if name not in FIELDS:
            raise UsageError(f"subject: {unknown('field', name, FIELDS)}")


def _candidates(payload: Mapping[str, Any], page: PageView, form: str) -> Iterator[str]:
    values = {"title": page.title, "day": page.short_date}
    if "{headline}" not in form:
        yield _filled(form, values)
    for headline in _headlines(payload):
        yield _filled(form, {**values, "headline": headline})
    heading = page.wording.word("heading").format(title=page.title, date=page.short_date)
    yield _without_headline(form, values, heading)
    yield heading


def _without_headline(form: str, values: Mapping[str, str], heading: str) -> str:
    """A template filled without a headline: what it lacks of title and day stands there."""
    missing = [name for name in ("title", "day") if f"{{{name}}}" not in form]
    if not missing:
        return _filled(_PLACE.sub("", form), values)
    instead = heading if len(missing) == 2 else values[missing[0]]
    return _filled(form, {**values, "headline": instead})


def _headlines(payload: Mapping[str, Any]) -> Iterator[str]:
    """The first story's headline in each of its forms, then those of some more that have titles in its language."""
    for place, story in enumerate(islice(in_page_order(payload["sections"]), GLANCE)):
        own = story["language"] in (payload["language"], "und")
        if place == 0 or (own and story["headline_origin"] == "title"):
            forms = [form for name in _FORMS if (form := shown(story.get(name) or ""))]
            yield from forms
            yield from (form.replace(", …", " …") for form in forms if form.endswith(", …"))


def _filled(template: str, values: Mapping[str, str]) -> str:
    return shown(_FIELD.sub(lambda field: values.get(field[1], field[0]), template))


def _cut(title: str, room: int) -> str:
    """The reader's own title, too long for a subject, cut after a word."""
    kept = title[: room - 1]
    return f"{kept.rsplit(' ', 1)[0].rstrip()}…"
