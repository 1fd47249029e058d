"""Articles of a story → its headline: the clearest of their titles, or a first sentence where none has one (the first that is
more than a day or a cry, or a few words about somebody not yet named).

Which is the clearest clearest.py says; titles.py takes off what a desk or a site put around them. No title is rewritten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from brief.compose.clearest import clearest
from brief.compose.cutting import cut
from brief.compose.repeats import headline_again
from brief.compose.titles import clean
from brief.languages.captions import is_caption
from brief.languages.context.openers import dangles
from brief.languages.context.subjects import unnamed_subject
from brief.languages.context.verbless import verbless
from brief.languages.quoted import is_half
from brief.languages.words import count_words, stems, words
from brief.model import MAX_HEADLINE_CHARS, Article, Brief, Sentence

# A line on a page of 68 characters' measure holds this many; a mail's subject leaves this much beside title and date.
LIST_CHARS = 110
SUBJECT_CHARS = 44
# The longest of 20,000 development sentences has 1,190 characters: what is longer has lost its full stops.
MAX_SENTENCE_CHARS = 1500
# Fewer are a date, a place or a cry: "Monday, May 18", "Wien.", "Gold bars."
_LEAST_WORDS = 5
# "He is known for being meticulous": a sentence that points back says in no more words than these hardly what happened. Of 16
# such, the next that stands alone was better in 11; longer ones mostly name whom they are about.
_LEANING_WORDS = 13
_FINAL = " .!?…:;–—-\"„“”«»‹›‘’'()[]"
_MARKS = 8  # characters that a sentence of the same words may have more
_OPENING = 3  # sentences of the leading article

# Whose picture it was, run into the sentence behind it: "Foto: Agencia La policía …", "Ada Holm | efe El puente …".
_CREDITED = re.compile(r"\W*(?:[Ff]oto|[Vv]ídeo|[Pp]hoto|AP|AFP|EFE)\s?[:;/|]|[^|]{3,40}\|\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """What stands over a story, and where it was taken from."""

    text: str
    origin: str  # "title" or "sentence"
    article: str  # id
    sentence: Sentence | None  # where the origin is a sentence
    short: str  # for lists; the whole where a cut would distort
    subject: str  # for a mail's subject; "" where a cut would distort


def headline(articles: Sequence[Article], *, language: str) -> Headline:
    """The headline of a story.

    Args:
        articles: the leading article first; near duplicates may be left out.
        language: of the story; titles in another one are only taken where there is no other.
    """
    titled = [(article, clean_title(article)) for article in articles if clean_title(article)]
    own = [pair for pair in titled if pair[0].language == language] or titled
    if own:
        article, text = clearest(own, language, opening=_opening(articles[0], language))
        return _headline(text, article, None)
    article = articles[0]
    sentence = stand_in(article)
    return _headline(sentence.text if sentence else article.text, article, sentence)


def stand_in(article: Article) -> Sentence | None:
    """The sentence that stands over an article without a title: its first, or of its first three the next one that stands
    alone where that is a scrap or a caption, or points back in a few words; None where it has none."""
    if not article.sentences:
        return None
    first, *others = article.sentences[:_OPENING]
    behind = others[0].text if others else ""
    scrap = _is_scrap(first.text) or is_caption(first.text, behind=behind)
    if not scrap and not _leans_in_few_words(first.text, article.language):
        return first
    return next((other for other in others if _stands(other.text, article.language)), first)


def _is_scrap(sentence: str) -> bool:
    """Whether it is too short to tell, or opens a quotation that goes on behind it."""
    return is_half(sentence) or count_words(sentence) < _LEAST_WORDS


def _leans_in_few_words(sentence: str, language: str | None) -> bool:
    return count_words(sentence) <= _LEANING_WORDS and _leans(sentence, language)


def _leans(sentence: str, language: str | None) -> bool:
    return dangles(sentence, language) or verbless(sentence, language)


def _stands(sentence: str, language: str | None) -> bool:
    scrap = _is_scrap(sentence) or is_caption(sentence) or _CREDITED.match(sentence)
    return not (scrap or _leans(sentence, language) or unnamed_subject(sentence, language))


def said_by(head: Headline, articles: Sequence[Article]) -> tuple[Sentence, ...]:
    """The sentences that say no more than a headline does."""
    own = [head.sentence] if head.sentence else []
    return tuple(dict.fromkeys((*own, *(s for a in articles for s in _within(head.text, a.sentences)))))


def told_again(head: Headline, articles: Sequence[Article]) -> tuple[Sentence, ...]:
    """The sentences that tell a headline again in other words."""
    return tuple(headline_again(head.text, head.sentence, articles))


def unfit_below(head: Headline, articles: Sequence[Article]) -> Iterator[Sentence]:
    """The other sentences that nobody should meet below a headline: those that say no more than the title of their own
    article, and those that are too long to be read there."""
    for article in articles:
        if article.title and article.id != head.article:
            yield from _within(article.title, article.sentences)
        yield from (s for s in article.sentences if len(s.text) > MAX_SENTENCE_CHARS)


def tells_all(head: Headline, brief: Brief, articles: Sequence[Article]) -> bool:
    """Whether a headline and the brief below it have every sentence of the articles."""
    told = {words(sentence.text, None) for sentence in (*brief.sentences, head.sentence) if sentence}
    left = [s for article in articles for s in article.sentences if words(s.text, None) not in {*told, ()}]
    return len(left) == len(list(_within(head.text, left)))


def _within(title: str, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences whose words stand in a title, one behind the other."""
    said, longest, folded = _spoken(title), len(title) + _MARKS, title.casefold()
    for sentence in sentences:
        near = len(sentence.text) <= longest and _end_of(sentence.text) in folded
        if near and _spoken(sentence.text) in said:
            yield sentence


def _end_of(text: str) -> str:
    """The last letters: a quick look, whether a closer one is worth it."""
    return text.rstrip(_FINAL)[-4:].casefold()


def _spoken(text: str) -> str:
    return f" {' '.join(words(text, None)) or text} "


def clean_title(article: Article) -> str:
    """The title on one line, without what a desk or a site put around it; "" for none."""
    return clean(article.title, source=article.source, language=article.language, url=article.url)


def _headline(text: str, article: Article, sentence: Sentence | None) -> Headline:
    line, short, subject = shortened(text, article.language)
    return Headline(
        text=line,
        origin="sentence" if sentence else "title",
        article=article.id,
        sentence=sentence,
        short=short,
        subject=subject,
    )


def shortened(text: str, language: str | None) -> tuple[str, str, str]:
    """A headline on one line, its form for lists, and the one for a mail's subject, "" where a cut would distort."""
    line = " ".join(text.split())
    if len(line) > MAX_HEADLINE_CHARS:
        line = cut(line, language, max_chars=MAX_HEADLINE_CHARS) or _cut_anywhere(line)
    short = next(
        filter(None, (cut(line, language, max_chars=room) for room in (LIST_CHARS, 2 * LIST_CHARS))), line
    )
    return line, short, cut(line, language, max_chars=SUBJECT_CHARS) or ""


def _cut_anywhere(line: str) -> str:
    """The last resort for what has no clauses and no end: cut at a word."""
    return f"{line[:MAX_HEADLINE_CHARS].rsplit(' ', 1)[0]} …"


def _opening(article: Article, language: str) -> frozenset[str]:
    """What the leading article says first, which the story's brief is going to tell."""
    return frozenset(
        word for sentence in article.sentences[:_OPENING] for word in stems(sentence.text, language)
    )
