"""brief's own method: what the article goes on to tell, said early, in a sentence that stands alone.

A sentence's score is the sum of few terms, the same for all languages, each of which was kept because it
gained on news in several languages and on both halves of the articles it was tried on:

    central     how much later sentences take it up (centrality.py), standardised within the article
    early       1/√(2+i) for the i-th sentence, from 0, standardised
    title       how much of its weight lies on words of the title
    figures     it has a number in it
    quotation   it quotes, or opens with a quotation: less is said than asserted
    question    it asks, and tells nothing (no gain, no loss; for the reader's sake)
    long        per ten words over 35: what it takes from the rest of the brief
    scrap       it is no sentence (fragments.py); chosen only where nothing else is

Sentences are taken greedily by score less their cosine to the likest one already taken. An opening that
points back costs no score: `select` has such a sentence wait for the one before it, and a penalty on top of
that gained nothing. Nor did similarity to the first sentence or to earlier ones, paragraph openings,
capitals, smoothed term frequencies, how rare a word is in the language, parts of words, filling a budget of words by
trying combinations, nor a ranker trained on other sets (docs/decisions/0007-no-learned-ranker.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush
from itertools import islice
from math import sqrt

from brief.condense.centrality import Vector, cosine, forward, standardised, vectors
from brief.condense.fragments import FIGURE, fragments
from brief.languages.words import stems
from brief.protocols import Condensable

# Weights, in standard deviations of `early`. Rounded: within ±30 % nothing changes beyond noise.
CENTRAL = 1.25
TITLE = 2.0
FIGURES = 0.25
QUOTATION = -0.3
OPENING_QUOTATION = -0.5
QUESTION = -1.0
LONG = -0.4  # for each ten words over LONG_FROM
LONG_FROM = 35
SCRAP = -10.0
REDUNDANCY = 1.0
REDUNDANCY_IN_STORY = 3.0  # several articles tell the same facts in other words

# After so many picks the rest follows as it stands: no brief is so long, and picking is quadratic.
MIN_PICKS = 12
MAX_PICKS = 400
PICKED_SHARE = 4  # one sentence in so many

_CLOSING = "'\"’”“»«』」)"
_ASKS = ("?", "？", "؟")
_QUOTE = re.compile(r"[\"“”„«»「『]")


class Auto:
    """The default method."""

    name = "auto"
    version = 2
    careful = True  # sentences that need the one before are taken only with it, or last

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The indexes of up to `n` different sentences, the most important first.

        Args:
            text: the sentences as words.
            n: how many are wanted.
        Returns:
            As many as are wanted, or as there are.
        Cost: grows with the number of words, and with n for the sentences that share words.
        """
        return tuple(islice(self.in_order(text), n))

    def in_order(self, text: Condensable) -> Iterator[int]:
        """The same one by one: a brief of three sentences takes five, and the twelfth costs four times the first."""
        title, sentences = _vectors(text)
        scores = list(map(sum, zip(*_columns(text, title, sentences).values(), strict=True)))
        redundancy = REDUNDANCY_IN_STORY if text.places.count(0) > 1 else REDUNDANCY
        return _greedy(scores, sentences, redundancy)

    def terms(self, text: Condensable) -> list[dict[str, float]]:
        """For each sentence what its score is the sum of."""
        columns = _columns(text, *_vectors(text))
        return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def _vectors(text: Condensable) -> tuple[frozenset[str], list[Vector]]:
    title = frozenset(stems(text.title or "", text.language))
    return title, vectors(text.words, keep=title)


def _columns(text: Condensable, title: frozenset[str], sentences: Sequence[Vector]) -> dict[str, list[float]]:
    """Each term's value for every sentence."""
    texts = text.texts
    figures = [FIGURE.search(sentence) is not None for sentence in texts]
    early = standardised([1 / sqrt(2 + place) for place in text.places])
    return {
        "central": [CENTRAL * value for value in standardised(forward(sentences))],
        "early": early,
        "title": [TITLE * sum([v[stem] for stem in v if stem in title]) if title else 0.0 for v in sentences],
        "figures": [FIGURES if figure else 0.0 for figure in figures],
        "quotation": [_quotation(sentence) for sentence in texts],
        "question": [QUESTION if s[-4:].rstrip(_CLOSING).endswith(_ASKS) else 0.0 for s in texts],
        "long": [LONG * max(0, length - LONG_FROM) / 10 for length in text.lengths],
        "scrap": [SCRAP if scrap else 0.0 for scrap in fragments(texts, text.lengths, figures)],
    }


def _quotation(sentence: str) -> float:
    quote = _QUOTE.search(sentence)
    return QUOTATION + (0.0 if quote.start() else OPENING_QUOTATION) if quote else 0.0


def _greedy(scores: Sequence[float], sentences: Sequence[Vector], redundancy: float) -> Iterator[int]:
    """Take the best one, each less its likeness to the likest one taken.

    Likeness only grows, so a score that is out of date is too high at most: the best one is compared with what was
    taken since, and put back if it is less than it seemed. Most sentences are never compared.
    """
    likeness = [0.0] * len(scores)
    compared = [0] * len(scores)  # with so many of those taken
    heap = [(-score, index) for index, score in enumerate(scores)]
    heapify(heap)
    taken: list[int] = []
    wanted = min(MAX_PICKS, max(MIN_PICKS, len(scores) // PICKED_SHARE))
    while heap and len(taken) < wanted:
        value, index = heappop(heap)
        for other in taken[compared[index] :]:
            likeness[index] = max(likeness[index], cosine(sentences[index], sentences[other]))
        compared[index] = len(taken)
        now = redundancy * likeness[index] - scores[index]
        if now > value:
            heappush(heap, (now, index))
        else:
            taken.append(index)
            yield index
    yield from [index for _, index in sorted(heap)]
