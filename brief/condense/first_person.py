"""A sentence → is it told in the first person, and as whose?

"Ich habe es gesehen" outside quotation marks is its author's. What is inside them, or in a speech, is somebody's who may be
named there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache, cached_property
from itertools import filterfalse, islice

from brief.condense.coherence import SPEAKER
from brief.condense.quotations import names_speaker, speeches, units
from brief.languages import pack
from brief.languages.context.speakers import own_words
from brief.languages.quoted import has_any
from brief.model import Article, Sentence

FIRST_PERSON = "first_person"  # "first_person=Rieke Holm": whose; bare where that isn't known

_QUOTED = re.compile(
    r"„[^“”\"]*(?:[“”\"]|$)|“[^”]*(?:”|$)|«[^»]*(?:»|$)|»[^«]*(?:«|$)|^[^“„”]*”(?![^“„”]*”)|”[^“„”]*”|"
    r"^[^«»]*»|^[^\"“„]*[.,!?]\"(?=[^\"]*$)|\"[^\"]*(?:\"|$)|(?<!\w)‘[^’]{0,2000}+(?:’(?!\w)|$)|‚[^‘’]*(?:[‘’]|$)|"
    r"``(?:[^']|'(?!'))*(?:''|$)|(?<!\w)'(?:[^']|(?<=\w)'(?=\w))*'(?!\w)"
)
_LEFT_OVER = re.compile(r'^["”]\s+')  # it closes the quotation before
_QUOTES = re.compile(r"[„“”«»\"‘‚`'](?:(?<!')|(?<!\w'))")  # one class comes first, for the sake of speed
_BEHIND_I = ("", "'", "’")  # "forget I've": no name, though it is written as one
_WORDS = re.compile(r"\w(?:\.(?:\w\.)+|\w*(?:['’]\w+|))")  # "U.S.", "we've"; most end without a group to try


# Where more than one sentence in so many is in the first person, the whole piece is: without them it would be told by halves.
# Norwegian articles gain 0.7 points of ROUGE-1 and -2 by that, the mean of nine sets 0.1.
_OWN_PIECE = 4


class OwnMarks:
    """The marks of sentences in the first person; most of those with its words are quotations, or never come near a brief."""

    def __init__(self, article: Article, spoken: Sequence[Collection[str]]) -> None:
        self._article = article
        self._spoken = spoken  # the words of each sentence, lower-cased
        self._own = pack(article.language).first_person
        self._elided = _elided(self._own)
        self._known: dict[int, tuple[str, ...]] = {}

    def __call__(self, index: int) -> tuple[str, ...]:
        if index not in self._known:
            self._known[index] = self._of(index) if self._may_say(index) else ()
        return self._known[index]

    def in_doubt(self, index: int) -> bool:
        """Whether a sentence bears any, in an article that is not as a whole its author's own."""
        return bool(self(index)) and not self._own_piece

    def _may_say(self, index: int) -> bool:
        """Whether a sentence has words of the first person."""
        spoken = self._spoken[index]
        if not self._own.isdisjoint(spoken):
            return True
        return bool(self._elided) and has_any(f" {' '.join(spoken)}", self._elided)

    @cached_property
    def _own_piece(self) -> bool:
        if self._article.kind == "opinion":
            return True
        said = [index for index in range(len(self._spoken)) if self._may_say(index)]
        # So many quotations among them make it a report; no more are looked at.
        enough = len(said) - len(self._spoken) // _OWN_PIECE
        return enough > 0 and len(list(islice(filterfalse(self, said), enough))) < enough

    def _of(self, index: int) -> tuple[str, ...]:
        article = self._article
        if not speaks_of_self(article.sentences[index].text, article.language):
            return ()
        author = " ".join((article.author or "").split())
        return self._whose.get(index, (f"{FIRST_PERSON}={author}" if author else FIRST_PERSON,))

    @cached_property
    def _whose(self) -> dict[int, tuple[str, ...]]:
        return _whose(self._article.sentences)


@cache
def _elided(own: frozenset[str]) -> tuple[str, ...]:
    """Of the words of the first person those before a vowel, with the space before them: " j'" of "j'ai"."""
    return tuple([f" {word}" for word in own if word.endswith("'")])


def _whose(sentences: Sequence[Sentence]) -> dict[int, tuple[str, ...]]:
    """What must be told with the sentences of quotations and speeches, which are not their author's."""
    whose: dict[int, tuple[str, ...]] = {
        index: () if names_speaker(sentences[index].text) else (SPEAKER,)
        for speech in speeches(sentences)
        for index in speech
    }
    return whose | {index: () for unit in units(sentences) if len(unit) > 1 for index in unit}


def speaks_of_self(sentence: str, language: str | None) -> bool:
    """Whether a sentence is in the first person, outside quotation marks."""
    outside = own_words(_LEFT_OVER.sub("", sentence), language)
    if _QUOTES.search(outside):
        outside = _QUOTED.sub(" ", outside)
    own = pack(language).first_person
    return any(_is_own(word[0], own) and not _is_name(word) for word in _WORDS.finditer(outside))


def _is_own(word: str, own: Collection[str]) -> bool:
    """ "we", "j'ai": what is left out before a vowel stands in a pack as "j'"."""
    word = word.lower().replace("’", "'")
    return word in own or ("'" in word and word[: word.index("'") + 1] in own)


def _is_name(word: re.Match[str]) -> bool:
    """ "US" is no "us", and "Min" in "Hitlers kamp i Min kamp" is of a title; behind a colon a sentence may begin."""
    if word[0][1:2] in _BEHIND_I:
        return False
    return word[0].isupper() or (word[0][0].isupper() and word.string[: word.start()].rstrip()[-1:].isalnum())
