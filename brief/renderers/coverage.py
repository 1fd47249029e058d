"""A story's articles → what the page says of them: new or not, since when, how many outlets and texts of their own.

It says what was counted and claims no more: a source that isn't known is called unknown and never counts as a further
outlet, and repeats of one text never count as texts of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from brief.renderers.display import held, host, shown
from brief.renderers.order import printed
from brief.renderers.wording import Wording, right_to_left

Payload = Mapping[str, Any]


def status(story: Payload, words: Wording) -> str:
    """ "Aktualisiert, seit 2. November · vollständig · 5 Medien, 3 eigene Texte (dpa: 3)"."""
    began = since(story, words) if story["status"] != "new" else ""
    state = ", ".join(part for part in (words.word(f"status_{story['status']}"), began) if part)
    # What was changed in a text may be its first sentence, the heading here, or what the page has no room for.
    was_changed = "" if leads_with_changes(story) else changed(story, words)
    whole = words.word("complete") if story["complete"] and story["depth"] == "full" else ""
    return " · ".join(part for part in (state, was_changed, whole, _coverage(story, words)) if part)


def since(story: Payload, words: Wording) -> str:
    """ "seit 2. November"; "" where no day is known."""
    if not story["since"]:
        return ""
    return words.word("since").format(date=words.day(date.fromisoformat(story["since"])))


def leads_with_changes(story: Payload) -> bool:
    """Whether all sentences in front are of texts that were changed after they were told, as is said before them then."""
    of_changed, (new, _) = {one["article"] for one in story.get("changed", ())}, printed(story)
    return bool(new) and all(sentence["article"] in of_changed for sentence in new)


def changed(story: Payload, words: Wording) -> str:
    """ "Geändert seit 3. November"; "" where no text was changed after it was told."""
    told = [one["told"] for one in story.get("changed", ())]
    return changed_since(told, words).rstrip(" :：\u00a0") if told else ""


def changed_since(told: Iterable[str], words: Wording) -> str:
    """ "Geändert seit 3. November:", after the last of some ISO days."""
    return words.word("changed_since").format(date=words.day(date.fromisoformat(max(told))))


def _coverage(story: Payload, words: Wording) -> str:
    """How many outlets and texts, and no more than is known: an unknown source is never a further outlet."""
    n_articles, n_unknown = len(story["articles"]), _n_unknown(story["articles"])
    if n_articles == 1:
        nameless = n_unknown and not host(story["articles"][0]["url"])  # a host stands in the outlet's place
        return words.word("one_article") + (f", {words.word('source_unknown')}" if nameless else "")
    if not story["sources"]:
        return f"{words.count('articles', n_articles)}, {words.word('source_unknown')}"
    agencies = ", ".join(f"{shown(agency['name'])}: {agency['articles']}" for agency in story["agencies"])
    parts = [words.count("media", len(story["sources"])), words.count("own_texts", story["own_texts"])]
    unknown = [words.count("unknown_sources", n_unknown)] if n_unknown else []
    return (
        ", ".join(parts) + (f" ({agencies})" if agencies else "") + "".join(f", {part}" for part in unknown)
    )


def carriers(story: Payload, words: Wording, *, first: Payload | None) -> str:
    """ "Radio Nord und 1 weiteres Medium", "Radio Nord, 2 Artikel".

    Args:
        first: the article whose title and link the line has; None where its outlet stands in the line already.
    """
    n_outlets, n_articles = len(story["sources"]), len(story["articles"])
    name = held(_place(story, first, words), right_to_left=right_to_left(words.tag)) if first else ""
    more = words.count("more_media", n_outlets - 1) if n_outlets > 1 else ""
    told = " ".join(filter(None, (name, more)))
    return (
        f"{told}, {words.count('articles', n_articles)}" if name and n_articles > max(n_outlets, 1) else told
    )


def _place(story: Payload, first: Payload, words: Wording) -> str:
    """The outlet of a line's link; the link's host where no outlet of the story is known."""
    outlet = shown(first["source"] or "") or next(map(shown, story["sources"]), "")
    return outlet or host(first["url"]) or words.word("source_unknown")


def _n_unknown(articles: Iterable[Payload]) -> int:
    return sum(not shown(article["source"] or "") for article in articles)
