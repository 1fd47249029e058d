"""Edmundson's method, by sumy's own class, given our words.

sumy's `Tokenizer` needs NLTK's punkt data, which a fresh machine does not have. Its document model takes any
object with `to_words`, so each sentence goes in under its number, and our object answers with the words that
`brief.languages.words` made. Numbers make equal sentences different: sumy keys ratings by equal text, and
returns a repeated sentence twice. `_get_best_sentences`, through which the class chooses, hands back all
sentences by rating, so a budget of words can be filled in order of importance.

Cue words by hand for 35 languages do not exist, so: bonus words are the title's content words (without a
title the article's ten most frequent ones), stigma words are those that point back ("he", "therefore" as
the language's pack has them), null words are the stop words. Sees all words, not only content words.
sumy, and with it nltk, is imported when the method is first used.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

import numpy

from brief.condense.stem_counts import MAX_SENTENCES, best_first, wanted
from brief.languages import pack
from brief.languages.words import stems, words
from brief.protocols import Condensable

TITLE = "title"  # under which the title goes in


class Edmundson:
    """Cue words, title and place. Edmundson 1969, "New Methods in Automatic Extracting"."""

    name = "edmundson"
    version = 2

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The indexes of up to `n` different sentences, the most important first."""
        size = min(len(text.texts), MAX_SENTENCES)
        order = _rated(text, size) if size > 1 else range(size)
        return wanted(order, len(text.texts), n)


def _rated(text: Condensable, size: int) -> Sequence[int]:
    from sumy.summarizers.edmundson import EdmundsonSummarizer

    language = pack(text.language)
    nothing = {"\0"}  # sumy refuses empty sets; no word is this
    method = EdmundsonSummarizer(lambda word: "".join(stems(word, text.language)) or word)
    method.bonus_words = set(_key_words(text)) or nothing
    method.stigma_words = {w for w in language.dangling if " " not in w} or nothing
    method.null_words = language.stop_words or nothing
    method._get_best_sentences = _all_by_rating
    spoken = [words(sentence, text.language) for sentence in text.texts[:size]]
    return [int(str(sentence)) for sentence in method(_document(text, spoken), size)]


def _key_words(text: Condensable) -> Iterable[str]:
    title = stems(text.title or "", text.language)
    counted = Counter(stem for sentence in text.words for stem in sentence)
    return title or [stem for stem, times in counted.most_common(10) if times > 1]


def _document(text: Condensable, spoken: Sequence[tuple[str, ...]]) -> Any:
    """sumy's document of sentences that are numbers; the title is a heading in its first paragraph."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    title = words(text.title or "", text.language)
    tokenizer = _Numbered(spoken, title)
    heading = [Sentence(TITLE, tokenizer, is_heading=True)] if title else []
    numbers = groupby(range(len(spoken)), key=lambda index: text.paragraphs[index])
    paragraphs = [[Sentence(str(index), tokenizer) for index in group] for _, group in numbers]
    paragraphs[0][:0] = heading
    return ObjectDocumentModel([Paragraph(paragraph) for paragraph in paragraphs])


class _Numbered:
    """Stands where sumy wants a tokenizer: a sentence's text is its number, its words are known."""

    def __init__(self, spoken: Sequence[tuple[str, ...]], title: tuple[str, ...]) -> None:
        self._words = {str(number): found for number, found in enumerate(spoken)} | {TITLE: title}

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """The words of the sentence of this number."""
        return self._words[sentence]


def _all_by_rating(sentences: Sequence[Any], count: int, rating: Any, *args: Any) -> tuple[Any, ...]:
    """All sentences, the best rated first; in place of sumy's choice of `count` in document order."""
    rate = rating.__getitem__ if isinstance(rating, dict) else rating
    ratings = numpy.array([float(rate(sentence, *args)) for sentence in sentences])
    return tuple(sentences[index] for index in best_first(ratings))
