"""Articles → what of them is their own: bodies without the lines an outlet puts under everything, titles without its rubric.

A line (or paragraph) that stands in three or more articles of one outlet which open differently belongs to the
outlet and not to the event: "Abonnieren Sie unseren Newsletter", a list of related links, a reporter's note.
Left in, it makes short articles of one outlet look like copies of each other and joins them to false stories.

What a mail quotes of another, in lines behind ">", is not its own either: an answer is no copy of what it answers.

What an outlet puts before or behind nearly all its titles ("The Letter: …", "… - The Daily") is its own too: items without text
would be told as one event for it. A rubric of some of its titles names their topic, and stays (at half of them halves of a set
of English headlines lose a quarter of a point).

A title that several texts bear word for word ("Polizeibericht", "Die wichtigsten Meldungen des Tages", an agency's) doesn't say
that they tell one event: of it counts what their bodies say, too. (Of 704 unrelated teasers of thirty words under such a title,
on pages of twelve, all were told as one story a page.)

So it is with what the titles of several short texts begin with ("Bergen: …"), whoever prints them, and with a sentence
behind the opening that two short texts have word for word ("Das teilte die Polizei Bergen am Montag mit."): reports on one
event that open differently have other words in common.

Counting openings and not articles keeps the versions of one text, and its copies, out of the count: they open alike.
Where the outlet is not known nothing is taken out.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence, Set

from brief.addresses import host
from brief.languages.words import stems, words
from brief.model import Article

MIN_OPENINGS = 3  # articles that open differently and share the line
_OPENING = 40  # characters that tell one opening from another
MIN_TOLD_WORDS = 12  # of a text that says by itself what it tells
MIN_SHARE = 0.8  # of an outlet's titles that have a rubric
SHORT = 500  # characters of a teaser, at most
# What stands before the first mark of a title, and behind the last.
_BEFORE = re.compile(r"\w[^:|–—]{1,40}?(?::|\s[|–—-])\s+(?=\S)")
_BEHIND = re.compile(r"\s[|–—-]\s[^|–—:]{2,40}$")


def bodies(articles: Sequence[Article]) -> list[str]:
    """For each article its body, the outlet's standing lines left out; whole where nothing else would be left."""
    openings: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for article in articles:
        outlet, lines = outlet_of(article), _lines(article)
        if outlet and lines:
            for line in set(lines):
                openings[outlet, line].add(lines[0][:_OPENING])
    standing = {key for key, found in openings.items() if len(found) >= MIN_OPENINGS}
    return [_own(article, standing) for article in articles]


def unshared(articles: Sequence[Article]) -> list[str]:
    """For each article its body, a short one without the sentences that another one, which opens differently, has."""
    own = bodies(articles)
    told = [
        [sentence.text for sentence in article.sentences if sentence.text in body]
        if len(body) <= SHORT
        else []
        for article, body in zip(articles, own, strict=True)
    ]
    openings: defaultdict[str, set[str]] = defaultdict(set)
    for sentences in told:
        for sentence in sentences[1:]:
            openings[sentence].add(sentences[0])
    shared = {sentence for sentence, found in openings.items() if len(found) > 1}
    return [_without(body, shared, sentences[1:]) for body, sentences in zip(own, told, strict=True)]


def _without(body: str, shared: Set[str], sentences: Sequence[str]) -> str:
    for sentence in filter(shared.__contains__, sentences):
        body = body.replace(sentence, " ")
    return body


def titles(articles: Sequence[Article]) -> list[str]:
    """For each article its title, without what its outlet puts before or behind nearly all of them."""
    rests: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    different: defaultdict[str, set[str]] = defaultdict(set)
    for article in articles:
        if (outlet := outlet_of(article)) and article.title:
            different[outlet].add(article.title)
            for rubric, rest in _rubrics(article.title):
                rests[outlet, rubric].add(rest)
    standing = {
        (outlet, rubric)
        for (outlet, rubric), found in rests.items()
        if len(found) >= max(MIN_OPENINGS, MIN_SHARE * len(different[outlet]))
    }
    own = [_own_title(article, standing) for article in articles]
    # of a longer text its beginning has enough
    is_told = [len(words(a.text[a.body : a.body + SHORT], a.language)) >= MIN_TOLD_WORDS for a in articles]
    is_short = [len(a.text) - a.body <= SHORT for a in articles]
    own = _without_topics(own, [told and short for told, short in zip(is_told, is_short, strict=True)])
    printed = Counter(title for title, told in zip(own, is_told, strict=True) if told and title)
    return [
        _told_of(article, title) if told and printed[title] > 1 else title
        for article, title, told in zip(articles, own, is_told, strict=True)
    ]


def _without_topics(own: Sequence[str], is_teaser: Sequence[bool]) -> list[str]:
    """The titles, those of teasers without what several begin with ("Bergen: …"), whoever prints them."""
    before = [_BEFORE.match(title) if teaser else None for title, teaser in zip(own, is_teaser, strict=True)]
    rests: defaultdict[str, set[str]] = defaultdict(set)
    for title, found in zip(own, before, strict=True):
        if found:
            rests[found[0]].add(title[found.end() :])
    return [
        title[found.end() :] if found and len(rests[found[0]]) >= MIN_OPENINGS else title
        for title, found in zip(own, before, strict=True)
    ]


def _told_of(article: Article, title: str) -> str:
    """The words of a title that the text has, too."""
    told = frozenset(stems(article.text[article.body :], article.language))
    found = ((word, stems(word, article.language)) for word in title.split())
    return " ".join(word for word, of in found if of and told.issuperset(of))


def _rubrics(title: str) -> list[tuple[str, str]]:
    """What may be a rubric of a title, each with the title without it."""
    before, behind = _BEFORE.match(title), _BEHIND.search(title)
    found = [(title[: before.end()], title[before.end() :])] if before else []
    return [*found, (title[behind.start() :], title[: behind.start()])] if behind else found


def _own_title(article: Article, standing: set[tuple[str, str]]) -> str:
    title, outlet = article.title or "", outlet_of(article)
    for rubric, _ in _rubrics(title) if outlet and standing else ():
        if (outlet, rubric) in standing:
            title = title.removeprefix(rubric).removesuffix(rubric)
    return title


def outlet_of(article: Article) -> str | None:
    """What names the outlet: its name, else the host of its address."""
    if article.source:
        return article.source.casefold().strip()
    return host(article.url) or None


def _lines(article: Article) -> list[str]:
    lines = map(str.strip, article.text[article.body :].splitlines())
    return [line for line in lines if line and not line.startswith("> ")]


def _own(article: Article, standing: set[tuple[str, str]]) -> str:
    outlet = outlet_of(article)
    body = article.text[article.body :]
    if "> " not in body and (not outlet or not standing):
        return body
    kept = [line for line in _lines(article) if (outlet, line) not in standing]
    return "\n".join(kept) if kept else body
