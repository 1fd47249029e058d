"""Sentences of an article -> units that are taken whole or not at all.

A quotation that spans sentences makes one unit of them. Marks are paired paragraph by paragraph: „…“ «…» “…”
»…« ”…” ‚…‘ ‘…’ ‹…› 「…」 『…』 and straight "…" and '…'. A quotation left open at the end of a paragraph goes on
where the next paragraph opens with the same mark; otherwise an open mark is a slip of the pen and counts for
nothing, as does one that is not closed within twelve sentences. A mark that stands in a line of its own, as in pages that were
taken apart, opens what follows. A paragraph that opens with a dash is speech, as Scandinavian, Slavic
and Romance outlets print it, up to the sentence that says whose: "– Vi har inte råd. Jag är ledsen, säger Holm."
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from brief.languages.quoted import has_any
from brief.languages.words import words
from brief.model import Sentence

# opening mark -> what may close it
_CLOSERS = {
    "„": '“”"',
    "“": '”"',
    "”": "”",
    "«": "»",
    "»": "«»",
    "‚": "‘’",
    "‘": "’",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "『": "』",
    '"': '"',
    "'": "'",
}
_MARKS = frozenset("".join(_CLOSERS) + "".join(_CLOSERS.values()))
# A straight single mark inside a word is an apostrophe. One class comes first, for the sake of speed.
_MARK = re.compile(f"[{''.join(sorted(_MARKS))}]" + r"(?:(?<!')|(?<!\w')|(?!\w))")
# These also close, or serve as apostrophes: they open only where a word begins.
_AMBIGUOUS = frozenset('"“”»›‘')
_BREAKS = "\n\r\f\v\x85\u2028\u2029"

# Russian, French and Spanish set names within quotations in these, too.
_NESTING = "«"
_ENDS_BOTH = re.compile(r"[.!?…]*(?:$|\s*,?\s*[—–])")

_DASHES = frozenset("–—-")
_DASH = re.compile(r"(?:[–—]\s?|-\s)\w")
_CLAUSE = re.compile(r"(?<=[,?!…])\s+[–—-]?\s*|\s?[–—]\s?(?=\w)")
_MOST_SAID = 9  # words of "säger rektor Karin Holm på måndagen"
# A quotation of more sentences is a speech, or marks mispaired.
MAX_QUOTED = 12

MAX_SPEECH = 6  # behind a dash, which opens items of lists, too

Unit = range  # indexes of neighbouring sentences


def units(sentences: Sequence[Sentence]) -> tuple[Unit, ...]:
    """Neighbouring sentences that belong together, in order; most units are one sentence.

    Args:
        sentences: of one article, in document order.
    Returns:
        Ranges that cover every index once.
    """
    inside = _inside(sentences) | _inside_speech(sentences)
    if not inside:
        return _one_by_one(len(sentences))  # most articles
    bounds = [index for index in range(len(sentences)) if index not in inside] + [len(sentences)]
    return tuple(map(range, bounds, bounds[1:]))


@lru_cache(maxsize=256)
def _one_by_one(n: int) -> tuple[Unit, ...]:
    """The units of so many sentences, each of which is one."""
    return tuple(map(range, range(n), range(1, n + 1)))


def torn(sentences: Sequence[Sentence], told: Collection[Sentence]) -> set[Sentence]:
    """The sentences of quotations that are not told whole; a stray mark that a sentence was made of is not missed.

    Args:
        sentences: of one article, in document order.
        told: those that are shown.
    """
    found: set[Sentence] = set()
    for unit in units(sentences):
        quoted = {sentences[index] for index in unit}
        if len(unit) > 1 and any(words(sentence.text, None) for sentence in quoted.difference(told)):
            found |= quoted
    return found


def speeches(sentences: Sequence[Sentence]) -> Iterator[range]:
    """The paragraphs that open with a dash."""
    for start, sentence in enumerate(sentences):
        if sentence.text[:1] not in _DASHES:
            continue  # nearly always
        opens = start == 0 or sentence.paragraph != sentences[start - 1].paragraph
        if opens and _DASH.match(sentence.text):
            end = start + 1
            while (
                end < min(len(sentences), start + MAX_SPEECH)
                and sentences[end].paragraph == sentence.paragraph
            ):
                end += 1
            yield range(start, end)


def names_speaker(text: str) -> bool:
    """Whether a sentence of speech ends with who says it: "…, säger rektor Karin Holm."."""
    said = _CLAUSE.split(text)[-1].split()
    return (
        0 < len(said) <= _MOST_SAID and said[0][:1].islower() and any(word[:1].isupper() for word in said[1:])
    )


def _inside_speech(sentences: Sequence[Sentence]) -> set[int]:
    """The sentences behind the first of a speech, up to the one that names its speaker."""
    found: set[int] = set()
    for speech in speeches(sentences):
        named = [index for index in speech if names_speaker(sentences[index].text)]
        found.update(range(speech.start + 1, named[0] + 1) if named else ())
    return found


def _inside(sentences: Sequence[Sentence]) -> set[int]:
    """The sentences that begin inside a quotation which is closed later on."""
    found: set[int] = set()
    whole = "\n".join([sentence.text for sentence in sentences])
    if not has_any(whole, _CLOSERS):
        return found  # most articles
    marks = [mark for mark in _MARKS if mark in whole]
    open_mark = ""
    waiting: list[int] = []  # the sentences that began since it was opened
    for index, sentence in enumerate(sentences):
        if open_mark and (len(waiting) >= MAX_QUOTED or _breaks_off(sentences, index, open_mark)):
            open_mark = ""
        if open_mark:
            waiting.append(index)
        if not has_any(sentence.text, marks) or not _MARK.search(sentence.text):
            continue
        before = open_mark
        text = sentence.text
        if before and text.startswith(before) and sentence.paragraph != sentences[index - 1].paragraph:
            text = text[1:]  # the mark is repeated at the start of a paragraph that goes on quoting
        closed, open_mark = _follow(text, before)
        if closed:
            found.update(waiting)
        if closed or not before:
            waiting = []
    return found


def _breaks_off(sentences: Sequence[Sentence], index: int, open_mark: str) -> bool:
    own, before = sentences[index], sentences[index - 1]
    return own.paragraph != before.paragraph and not own.text.startswith(open_mark)


def _follow(text: str, open_mark: str) -> tuple[bool, str]:
    """Whether the open mark is closed in a stretch of text, and the mark that is open after it.

    A name in the same marks within a quotation («… «Nordwind» …») closes it only where one mark stands for both, at its end.
    """
    closed, begun_before, within = False, open_mark, False
    for match in _MARK.finditer(text):
        mark, position = match.group(), match.start()
        if open_mark and mark in _CLOSERS[open_mark] and within and not _ENDS_BOTH.match(text, position + 1):
            within = False
        elif open_mark:
            if mark in _CLOSERS[open_mark] and not _is_apostrophe(text, position, sure=not begun_before):
                open_mark, begun_before, closed, within = "", "", True, False
            elif mark == open_mark == _NESTING:
                within = True
        elif mark in _CLOSERS and _opens(text, position):
            open_mark = mark
    return closed, open_mark


def _opens(text: str, position: int) -> bool:
    before = text[position - 1 : position] or " "
    after = text[position + 1 : position + 2] or " "
    if text[position] == "'":  # "'em" and "'90s" have it, too
        return after.isupper() and not before.isalnum()
    if text[position] not in _AMBIGUOUS or (position == 0 and after in _BREAKS):
        return True
    return not (before.isalnum() or after.isspace() or before in ".,;!?…")


def _is_apostrophe(text: str, position: int, *, sure: bool) -> bool:
    """A ’ inside a word; a straight one behind a word ("the parents' house"), unless its quotation surely ends here."""
    if text[position] == "'":
        return not sure and text[position - 1 : position].isalnum()
    return text[position] == "’" and text[position + 1 : position + 2].isalnum()
