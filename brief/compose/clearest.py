"""Titles of a story → the clearest: it says the words that the others and the brief below it agree on, neither asks nor teases,
stands over a report, is whole, bears no site's name that another one lacks, and fits a line.

Each of these is a weight, so that a title yields only to a clearer one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from brief.languages.teasers import teases
from brief.languages.words import stems
from brief.model import REPORTS, Article

# A title all of whose words the leading article opens with is worth as much as one on which half of the others agree.
_TOLD = 0.5
# Words with a meaning: fewer, all of them agreed on, say less ("Wieder eine Werft am Ende"). Of 43 other choices than by four
# 22 were better and 8 worse.
_LEAST_TOLD = 6
_LEAST_LINE, _LONGEST_LINE = 25, 90
# What a title is worse by that teases or breaks off, or that stands over no report; and one too short or long for a line.
_UNCLEAR, _UNFIT = 0.5, 0.3

_TEASE = re.compile(r"[?？]|…$|\.\.\.$|!$")
# Nothing but somebody's words: whose they are, and what happened, is left to the text. Of 5,700 titles 17 are such.
_ONLY_QUOTED = re.compile(r"[„“\"«»「][^„“”\"«»「」]+[“”\"«»」][.!]?")
# What a site or section puts around a title.
_TAIL, _HEAD = re.compile(r"\s+[|–—-]\s"), re.compile(r"(?:\s[|–—-]\s|\w-)\Z")


def clearest(
    titled: Sequence[tuple[Article, str]], language: str, *, opening: frozenset[str]
) -> tuple[Article, str]:
    """An article and its title.

    Args:
        titled: the leading article's first; of titles as clear as each other the first is taken.
        opening: the words that the leading article says first, which the story's brief is going to tell.
    """
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
    return _UNCLEAR * (broken_off or any(_is_framed(text, title) for title in titles))


def _is_framed(text: str, title: str) -> bool:
    ended = text.startswith(f"{title} ") and _TAIL.match(text, len(title))
    return bool(ended or (text.endswith(title) and _HEAD.search(text[: -len(title)])))


def _is_fuller(text: str, than: str) -> bool:
    """Whether a title says the same with more words in its middle, and still fits a line."""
    few, more = than.split(), text.split()
    if len(few) >= len(more) or few[0] != more[0] or few[-1] != more[-1] or len(text) > _LONGEST_LINE:
        return False
    rest = iter(more)
    return all(word in rest for word in few)
