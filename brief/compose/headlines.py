"""Articles of a story → its headline: the clearest of their titles, or a first sentence where none has one (the first that is
more than a day or a cry, or a few words about somebody not yet named).

Clear means: says the words the story's titles and briefs agree on, stands without a question or a tease, and fits
a line (titles.py takes off what a desk or a site put around them). No title is rewritten.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from brief.compose.cutting import cut
from brief.compose.repeats import headline_again
from brief.compose.titles import clean
from brief.languages.captions import is_caption
from brief.languages.context.openers import dangles
from brief.languages.context.subjects import unnamed_subject
from brief.languages.context.verbless import verbless
from brief.languages.quoted import is_half
from brief.languages.teasers import teases
from brief.languages.words import count_words, stems, words
from brief.model import MAX_HEADLINE_CHARS, REPORTS, Article, Brief, Sentence

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

# So many sentences of the leading article open it; a title all of whose words they have is worth as much as one on which
# half of the others agree.
_OPENING, _TOLD = 3, 0.5
# Words with a meaning: fewer, all of them agreed on, say less ("Wieder eine Werft am Ende"). Of 43 other choices than by four
# 22 were better and 8 worse.
_LEAST_TOLD = 6
_LEAST_LINE, _LONGEST_LINE = 25, 90
# What a title is worse by that teases or breaks off, or that stands over no report; and one too short or long for a line.
_UNCLEAR, _UNFIT = 0.5, 0.3

_TEASE = re.compile(r"[?？]|…$|\.\.\.$|!$")
# Nothing but somebody's words: whose they are, and what happened, is left to the text. Of 5,700 titles 17 are such.
_ONLY_QUOTED = re.compile(r"[„“\"«»「][^„“”\"«»「」]+[“”\"«»」][.!]?")
# Whose picture it was, run into the sentence behind it: "Foto: Agencia La policía …", "Ada Holm | efe El puente …".
_CREDITED = re.compile(r"\W*(?:[Ff]oto|[Vv]ídeo|[Pp]hoto|AP|AFP|EFE)\s?[:;/|]|[^|]{3,40}\|\s")
_TAIL, _HEAD = re.compile(r"\s+[|–—-]\s"), re.compile(r".*?(?:\s[|–—-]\s|\w-)")


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
        article, text = _clearest(own, language, opening=_opening(articles[0], language))
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


def _clearest(
    titled: Sequence[tuple[Article, str]], language: str, *, opening: frozenset[str]
) -> tuple[Article, str]:
    if len(titled) == 1:
        return titled[0]
    agreed = Counter(word for article, text in titled for word in set(stems(text, language)))
    every = [text for _, text in titled]
    scored = [
        (
            _clarity(text, agreed, len(titled), language, opening)
            - _untidiness(text, every)
            - _UNCLEAR * (article.kind not in REPORTS),
            -place,
            article,
            text,
        )
        for place, (article, text) in enumerate(titled)
    ]
    ranked = [row[2:] for row in sorted(scored, key=lambda row: row[:2], reverse=True)]
    return next((one for one in ranked if _is_fuller(one[1], ranked[0][1])), ranked[0])


def _clarity(text: str, agreed: Counter[str], n_titles: int, language: str, opening: frozenset[str]) -> float:
    """Mean agreement of the title's words with the other titles and with what will stand below it, minus what makes a
    title unclear."""
    words = set(stems(text, language))
    n_words = max(len(words), _LEAST_TOLD)
    agreement = sum(agreed[word] - 1 for word in words) / (n_words * (n_titles - 1))
    agreement += _TOLD * len(words & opening) / n_words
    unfit = not _LEAST_LINE <= len(text) <= _LONGEST_LINE
    return agreement - _UNCLEAR * asks_or_teases(text, language) - _UNFIT * unfit


def asks_or_teases(title: str, language: str | None) -> bool:
    """Whether a title leaves to the text what happened."""
    return bool(_TEASE.search(title) or _ONLY_QUOTED.fullmatch(title)) or teases(title, language)


def _untidiness(text: str, titles: Sequence[str]) -> float:
    """What a title is worse by for breaking off where another one goes on, or for having more than another one before or
    behind a dash or bar: that is the name of a site or section ("Tennis-Holm siegt")."""
    broken_off = any(title.startswith(f"{text} ") and title[len(text) + 1].isalnum() for title in titles)
    framed = any(
        _TAIL.match(text.removeprefix(title)) or _HEAD.fullmatch(text.removesuffix(title)) for title in titles
    )
    return _UNCLEAR * (broken_off or framed)


def _is_fuller(text: str, than: str) -> bool:
    """Whether a title says the same with more words in its middle, and still fits a line."""
    few, more = than.split(), text.split()
    if len(few) >= len(more) or few[0] != more[0] or few[-1] != more[-1] or len(text) > _LONGEST_LINE:
        return False
    rest = iter(more)
    return all(word in rest for word in few)
