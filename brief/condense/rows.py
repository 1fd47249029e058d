"""An article's sentences → its rows: "Erstens …", "Zweitens …", "Drittens …", each the sentences that its items open.

An item without the next, or without the one before, is a row begun and not finished. Words of rows stand in the language
packs; numbers and letters ("1.", "a)") are known everywhere. A row is one only where the article goes on with it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from operator import itemgetter

from brief.languages.context.rows import (
    comes_next,
    first_words_of_items,
    item_of_row,
    may_tell_of_time,
    openings_of_rows,
)
from brief.languages.words import words
from brief.model import Article, Sentence

# Sentences from one item to the next: behind more, "finally" ends something else; and sooner where "first … then" may as well
# tell what happened when.
_MOST_APART, _MOST_APART_IN_TIME = 8, 3

_OPENING_WORDS = 5
_FIRST = itemgetter(0)

Row = tuple[int, ...]  # indexes of sentences


def rows(
    texts: Sequence[str], spoken: Sequence[tuple[str, ...]], places: Sequence[int], language: str
) -> dict[int, Row]:
    """The row of each sentence that opens with an item of one, where the row has two items and more.

    Args:
        texts: sentences of an article, or of several laid end to end.
        spoken: the words of each, lower-cased; one at least.
        places: where in its article each stands.
    """
    likely, openings = openings_of_rows(language)
    found: dict[int, Row] = {}
    if likely.isdisjoint(map(_FIRST, spoken)):
        return found  # mostly
    firsts = list(map(_FIRST, spoken))
    for index, word in enumerate(firsts):
        if word in likely and index not in found and _opens(spoken[index], openings):
            row = _row(index, texts, firsts, places, language)
            if len(row) > 1:
                found |= dict.fromkeys(row, row)
    return found


def torn(article: Article, told: Collection[Sentence]) -> set[Sentence]:
    """The items of rows that are told without the one before or the next."""
    sentences, language = article.sentences, article.language or "und"
    if not any(item_of_row(sentence.text, language) for sentence in told):
        return set()  # nearly always
    texts = [sentence.text for sentence in sentences]
    spoken = [words(text, language) or (text,) for text in texts]
    found = rows(texts, spoken, range(len(texts)), language)
    whole = {index for index, sentence in enumerate(sentences) if sentence in told}
    return {
        sentences[index] for index, row in found.items() if index in whole and lacks_item(row, index, whole)
    }


def lacks_item(row: Row, index: int, told: Collection[int]) -> bool:
    """Whether the item before one of a row, or the next, is not told."""
    place = row.index(index)
    return any(beside not in told for beside in row[max(0, place - 1) : place + 2])


def _opens(spoken: Sequence[str], openings: tuple[str, ...]) -> bool:
    return f"{' '.join(spoken[:_OPENING_WORDS])} ".startswith(openings)


def _row(
    start: int, texts: Sequence[str], firsts: Sequence[str], places: Sequence[int], language: str
) -> Row:
    row, item = [start], item_of_row(texts[start], language)
    likely = first_words_of_items(language)
    most_apart = _MOST_APART_IN_TIME if may_tell_of_time(item, language) else _MOST_APART
    for index in range(start + 1, len(texts) if item else 0):
        if index - row[-1] > most_apart or not places[index]:
            break
        if firsts[index] not in likely:
            continue
        following = item_of_row(texts[index], language)
        if following and comes_next(following, item, language):
            row.append(index)
            item = following
    return tuple(row)
