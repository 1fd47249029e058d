"""Stories with their depths, and minutes that are left → longer briefs of those that are told in full.

Each has a part of what is left by its importance, and at most what a brief may have of its articles: a third of one,
somewhat more of several, which tell much of an event alike and end sooner where what is left is worth little. What one
can't use goes to the others: whoever wants least beside its part comes first, so that each brief is drawn once more at
most. Nothing is ever over the minutes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import log2

from brief.compose.importance import importance
from brief.compose.room import n_words
from brief.languages.words import count_words
from brief.model import WORDS_A_MINUTE, Story

_PART = 1 / 3  # of an article: what is longer is its text with gaps, no brief
_MOST = 2 * WORDS_A_MINUTE  # words of one brief
_LEAST = 15  # words: less is no sentence
_UNIMPORTANT = 0.5  # the least that a story weighs


def lengthened(
    stories: Sequence[Story],
    depths: Sequence[str],
    *,
    minutes: int,
    redrawn: Callable[[Story, int], Story],
) -> tuple[Story, ...]:
    """The stories, some with longer briefs, in the same order.

    Args:
        depths: of each story, as planned.
        minutes: that were asked for.
        redrawn: the story with a brief of at most so many words.
    """
    made = list(stories)
    left = minutes * WORDS_A_MINUTE - sum(map(n_words, stories, depths))
    weights = {
        i: max(importance(stories[i]), _UNIMPORTANT) for i, depth in enumerate(depths) if depth == "full"
    }
    wanted = {i: _most(stories[i]) - stories[i].brief.n_words for i in weights}
    for i in sorted(wanted, key=lambda i: wanted[i] / weights[i]):
        more = min(wanted[i], int(left * weights[i] / sum(weights.values())))
        del weights[i]
        had = stories[i].brief.n_words
        if more >= _LEAST and had < (longer := redrawn(stories[i], had + more)).brief.n_words <= had + more:
            made[i] = longer
            left -= longer.brief.n_words - had
    return tuple(made)


def _most(story: Story) -> int:
    """How many words its brief may have; opinion is told in two sentences, whatever the room."""
    if story.brief.complete or story.kind == "opinion":
        return 0
    told = zip(story.articles, story.near_duplicate_of, strict=True)
    own = [
        article
        for article, copied in told
        if copied is None and article.language == story.articles[0].language
    ]
    total = sum(count_words(sentence.text) for article in own for sentence in article.sentences)
    return min(int(_PART * total / len(own) * log2(1 + len(own))), _MOST)
