"""Two versions of one article → what the one says that the other doesn't, and whether they are of one matter at all.

Compared are the words that carry content, by their stems, and those of doubt and denial, as they stand in a row. White
space, punctuation, markup and the order of sentences change nothing that is said. Nor do lines that are no sentences (a
counter, a time of day, "Anzeige") and, where paragraphs have several, one of a single sentence that has no word in common
with anything else (an ad).
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from brief.languages import pack, table
from brief.languages.words import has_unspaced, stems, stems_of, words
from brief.model import Article, Sentence

CUT = 0.5  # of the other's words; a version with fewer that says nothing of its own is a teaser, and withdraws nothing
# Titles that share less are two ways to head one text, of which some outlets try several, unless so much of the newer one
# stands nowhere in the older version.
SAME_TITLE, UNTOLD = 0.5, 0.5
# Of the content words of the shorter one that both have. 90–100 % of two reports on one event (BASIL, ECB+, CSTNews, cut
# to 25, 60 and 300 words) share so many, and 1–4 % of those on two events.
SAME_MATTER, MIN_SAME = 0.2, 3
_ENDS = re.compile(r"(?<!\.\.)[.!?。．！？։؟۔।॥][\"'»«“”‘’」』)\]]*$")
_LABELS = "eil eilmeldung breaking urgent flash alert update video live exklusiv exclusive срочно pilne"
_DENIALS = table("denied denies dément")


def altered(article: Article, other: Article) -> tuple[Sentence, ...]:
    """The sentences of an article that say what another version of it does not."""
    told = _row(_said(_body(other), article.language))  # of a short text the language may be mistaken
    said = {
        sentence: _said(sentence.text, article.language)
        for sentence in article.sentences
        if _ENDS.search(sentence.text) or has_unspaced(sentence.text)
    }
    missing = [sentence for sentence, found in said.items() if found and _row(found) not in told]
    if not missing:
        return ()
    lengths = Counter(one.paragraph for one in article.sentences)
    lone = 2 * (sum(n == 1 for n in lengths.values()) - 1) <= len(lengths) - 1
    rest = (
        Counter(stem for of in (article, other) for stem in _content(of, article.language))
        if lone
        else Counter()
    )
    return tuple(
        sentence
        for sentence in missing
        if not (lone and lengths[sentence.paragraph] == 1 and _stands_apart(sentence, article.language, rest))
    )


def is_altered(article: Article, other: Article) -> bool:
    """Whether a version of an article says something else than an older one, or no longer all of it."""
    if altered(article, other) or _is_retitled(article, other):
        return True
    n, n_other = (len(words(_body(one), one.language)) for one in (article, other))
    return n >= CUT * n_other and bool(altered(other, article))


def of_one_matter(article: Article, other: Article) -> bool:
    """Whether two articles at one address have enough in common to be versions of one, which an address of many stories (a
    home page, a ticker) gives only by chance."""
    one, two = (set(_content(of, article.language)) for of in (article, other))
    shorter = min(len(one), len(two))
    return len(one & two) >= max(MIN_SAME if shorter > MIN_SAME else 2, SAME_MATTER * shorter)


def _body(article: Article) -> str:
    return article.text[article.body :]


def _content(article: Article, language: str | None) -> tuple[str, ...]:
    """The stems of title and body."""
    return stems(f"{article.title or ''}\n{_body(article)}", language)


@cache
def doubts(language: str | None) -> frozenset[str]:
    """Words of doubt and denial; whether somebody "said" so is neither."""
    known = pack(language)
    return known.hedges - (known.attributions - _DENIALS)


@cache
def denials(language: str | None) -> frozenset[str]:
    """Words of denial; those of doubt too where they aren't known apart."""
    return pack(language).denials or doubts(language)


def _said(text: str, language: str | None) -> list[str]:
    """What of a text is compared, in order."""
    found, doubtful = words(text, language), doubts(language)
    stemmed = stems_of([(word,) for word in found], language)
    return [
        said
        for word, stem in zip(found, stemmed, strict=True)
        for said in ((word,) if word in doubtful else stem)
    ]


def _row(said: list[str]) -> str:
    return f" {' '.join(said)} "


def _stands_apart(sentence: Sentence, language: str | None, content: Counter[str]) -> bool:
    """Whether a paragraph of its own, among longer ones, has nothing in common with them nor with another version.

    Args:
        content: how often both have each stem.
    """
    return all(content[stem] <= n for stem, n in Counter(stems(sentence.text, language)).items())


def _is_retitled(article: Article, other: Article) -> bool:
    """Whether a title was mended: most of it stands, with another word or denial in it; or whether it is another one, half of
    which the older version nowhere says."""
    one, two = (_title(of, article.language) for of in (article, other))
    gone, come = two - one, one - two
    if len(one & two) < SAME_TITLE * max(1, min(len(one), len(two))):
        return bool(two) and len(come - set(_said(_body(other), article.language))) >= UNTOLD * len(one)
    return bool(gone and come) or bool((gone | come) & doubts(article.language))


def _title(article: Article, language: str | None) -> set[str]:
    """What a title says, without its desk's label and its outlet's name, which come and go."""
    return set(_said(article.title or "", language)) - {*_said(f"{_LABELS} {article.source or ''}", language)}
