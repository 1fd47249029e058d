"""A day's pairs → how alike two groups must be to be joined.

No one number fits: it depends on what a wrong join costs, and on how many articles of the day tell what no other does.

- Two headlines have little evidence, and a wrong pair draws others in: they must be more alike (0.12) than a headline
  and a story, or two stories, of which several headlines speak (0.08).
- Full texts are only joined where one pair is sure (linkage.py), so a text that stands alone may join at 0.06. Two stories of
  four texts and more stand by themselves, and are told as one only at 0.12: look-alike events are two groups that
  are sure of many pairs.
- A pair of teasers must be nearly as sure as one of full texts: on one event two have 0.3 to 0.5 in common, where a town and
  an agency make 0.15 to 0.25.
- On a mixed day, where many articles are like no other, a pair that is alike is so by chance more often: the thresholds rise
  with the share of such articles beyond an eighth. What is told again on another day is not one of them, so that the events of a
  mixed week are found (benchmarks/stories.py --week: F1 76 → 80).
- On a page about one topic (thirty reports from one parliament) any two full texts are alike: half of all pairs by
  0.04 to 0.08, where on others they share next to nothing. What makes a pair sure rises with that likeness of any two
  (benchmarks/stories.py --pages).

Measured, against one threshold of 0.1 (docs/decisions/0006): ECB+ 88.0 → 92.3, BASIL 96.7 → 99.2; a day of mixed French
headlines 74.3 → 91.3, without the rule for it 70.1; unrelated full texts of one day joined: 88 → 86 of 964, without it 89.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brief.cluster.similarity import SURE_OF_FEW, Pairs, sure_of
from brief.cluster.vector import teaser

LONE_HEADLINES, HEADLINES = 0.12, 0.08
LONE_TEXT, TEXTS = 0.06, 0.12
# In each of two groups, from which TEXTS holds; between one and that many by their logarithm.
TEXTS_OF_THEIR_OWN = 4

# Of all this, for teasers on a page of few, in which what any report says hardly counts (commonplaces.py).
OF_FEW_TEASERS = 0.6

LONE = 0.14  # an article that has less in common with any other, of whatever day, is like none
USUAL_SHARE = 0.12  # of such articles on a day about few things
USUAL_OF = 20  # articles that are supposed to be so besides the day's own: a page of three tells nothing
RISE = 4.0  # of the thresholds, with the share beyond the usual one
MAX_SHARE = 0.5  # highest measured

# Pairs of nothing in common supposed besides the day's own: a page of five articles tells no topic.
USUAL_PAIRS = 12
MAX_COMMON = 0.07  # of what any two have in common on a page about one topic
# Where any two have so much in common, the page is rather on one event, and nothing rises.
TOPIC, EVENT = 0.1, 0.2
SURE_ABOVE, SURE_TIMES = 0.12, 2.5  # and that likeness: a pair is sure


@dataclass(frozen=True, slots=True)
class Threshold:
    """How alike groups of a day must be."""

    factor: float = 1.0  # 1 or more, by the share of articles like no other
    few: float = 0.0  # how far the day's articles are few, and their words weighed by lists, 0 to 1
    sure: float = SURE_OF_FEW  # what says by itself that two full texts tell one event

    @classmethod
    def of_day(cls, pairs: Pairs, fullness: Sequence[float], *, few: float = 0.0) -> Threshold:
        """The threshold that suits the alike pairs among some articles.

        Args:
            fullness: of each article's text, 0 (a headline) to 1 (a full text).
            few: how far the texts are few, and words were weighed by lists (commonplaces.py).
        """
        n = len(fullness)
        nearest = np.zeros(n)
        np.maximum.at(nearest, pairs.first, pairs.content)
        np.maximum.at(nearest, pairs.second, pairs.content)
        n_lone = int((nearest < LONE).sum())
        share = (n_lone + USUAL_OF * USUAL_SHARE) / (n + USUAL_OF)
        common = _common(pairs, np.array(fullness) == 1)
        return cls(
            factor=1 + RISE * max(0.0, min(share, MAX_SHARE) - USUAL_SHARE),
            few=few,
            sure=max(sure_of(n), SURE_ABOVE + SURE_TIMES * common if common else 0.0),
        )

    def sure_between(self, fullness: float) -> float:
        """How alike in content at least one pair of two groups must be.

        Args:
            fullness: of their texts, 0 (headlines) to 1 (full texts).
        """
        return self.sure * min(1.6 * fullness, 0.4 + 0.6 * fullness) * self._of_teasers(fullness)

    def between(self, n_a: int, n_b: int, fullness: float) -> float:
        """The smallest likeness at which groups of n_a and n_b articles are joined.

        Args:
            fullness: of their texts, 0 (headlines) to 1 (full texts).
        """
        smaller = min(n_a, n_b)
        own = min(1.0, math.log(smaller) / math.log(TEXTS_OF_THEIR_OWN))
        texts = LONE_TEXT + (TEXTS - LONE_TEXT) * own
        headlines = LONE_HEADLINES if n_a == n_b == 1 else HEADLINES
        least = texts * fullness + headlines * (1 - fullness)
        return self.factor * least * self._of_teasers(fullness)

    def _of_teasers(self, fullness: float) -> float:
        return 1 - (1 - OF_FEW_TEASERS) * (self.few * teaser(fullness)) ** 2


def _common(pairs: Pairs, full: NDArray[np.bool_]) -> float:
    """How alike half of all pairs of full texts are, at least."""
    n_full = int(full.sum())
    content = np.sort(pairs.content[full[pairs.first] & full[pairs.second]])[::-1]
    middle = (n_full * (n_full - 1) // 2 + USUAL_PAIRS) // 2
    common = float(content[middle]) if middle < content.size else 0.0
    return min(MAX_COMMON, common) * float(np.interp(common, (TOPIC, EVENT), (1.0, 0.0)))
