"""Paragraphs of an article → what its form alone says it is: a dialogue, a live blog, results, a list.

A dialogue has questions that are answered, and says by whom. A live blog has entries that begin with a time of day.
Results and lists are rows: scores, table rows, entries without a verb or a full stop, lines of code. Each needs most of
the text to look so; a report with a table, with questions as subheads or with a list in it stays a report.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from brief.languages import Language
from brief.languages.quoted import QUOTED
from brief.languages.turns import asks, speaker, stamp
from brief.languages.words import words

_FEWEST_EXCHANGES = 3
_FEWEST_UNNAMED = 4  # exchanges, where nobody is named before them
_SPEAKING = 0.6  # of the answers then speak in the first person
_TURNS = 0.6  # of the paragraphs, where each begins with a dash
_DASHES = ("–", "—", "- ")
_MOST_SPEAKERS = 4

_FEWEST_ENTRIES = 2
_FEWEST_UNSAID = 4
_FEWEST_ENTRY_WORDS = 9  # on average: timetables and television programmes have fewer
_ALONE = 24  # characters: a paragraph as short as this is a time and nothing else

_ENDS = re.compile(r"[.!?…。！？؟।॥։][\"'’”“»«›‹」』)\]\s]*$")
_SCORE = re.compile(r"(?<![\d.,:])\d{1,3}\s?[:–-]\s?\d{1,3}(?![\d.,:])")
_NUMBER = re.compile(r"\d+")
_BULLET = re.compile(r"\s*(?:[•‣◦▪●■►*·]|[-–+]\s|\d{1,3}[.)]\s)")
_CODE = re.compile(
    r"[{};]\s*$|^\s*(?:```|~~~)|[=(]\)|=>|</?\w+>|\w\(\)|--\w|^\s*(?:\$|>>>|#include|import |from \S+ import|def |class |const |"
    r"let |var |function |return\b|sudo |pip |npm |\w+\(.*\)$|(?:for|if|while) .*:$)"
)
_FEWEST_ROWS = 7
_FEWEST_ITEMS = 3  # where there is nothing else
_MOST_ROW_WORDS = 14
_ROW_SHARE = 0.7  # of the paragraphs
_SCORE_SHARE = 0.6  # of the rows
_MOST_PROSE = 0.5  # of the words
_PROSE_WORDS = 40  # as much as this, and this share of the words, makes a report
_PROSE_SHARE = 0.25


def is_dialogue(paragraphs: Sequence[str], language: Language, *, said: Callable[[], bool]) -> bool:
    """At least three questions are answered, and names or initials before the paragraphs say by whom.

    Some outlets name both speakers at the first exchange only, some never the one who asks. Where nobody is named, those
    who answer speak of themselves.

    Args:
        said: whether title, address or standfirst call it an interview; then four exchanges do. Asked only where
            there are questions: most articles have none.
    """
    exchanges = _exchanges(paragraphs)
    if len(exchanges) < _FEWEST_EXCHANGES:
        return False
    paragraphs_each = 6 if (called := said()) or _take_turns(paragraphs) else 4
    if len(exchanges) * paragraphs_each < len(paragraphs):
        return False
    if len(exchanges) >= _FEWEST_UNNAMED and (called or _answers_speak(paragraphs, language)):
        return True
    if len(exchanges) * 4 < len(paragraphs):
        return False
    named = [(speaker(question), speaker(answer)) for question, answer in exchanges]
    answering = [answers for asked_by, answers in named if answers and answers != asked_by]
    introduced = all(named[0]) and len(set(named[0])) == 2
    return introduced or (len(answering) >= _FEWEST_EXCHANGES and len(set(answering)) < _MOST_SPEAKERS)


def _take_turns(paragraphs: Sequence[str]) -> bool:
    """Most begin with a dash, as turns do in Spanish papers; many who ask do so without a question mark ("–Le pasó de todo.")."""
    return sum(p.startswith(_DASHES) for p in paragraphs) >= _TURNS * len(paragraphs)


def _answers_speak(paragraphs: Sequence[str], language: Language) -> bool:
    """Most answers are in the first person, outside quotation marks."""
    answers = [QUOTED.sub(" ", answer) for _, answer in _exchanges(paragraphs)]
    speaking = [not language.first_person.isdisjoint(words(answer, language.tag)) for answer in answers]
    return sum(speaking) >= _SPEAKING * len(speaking)


def _exchanges(paragraphs: Sequence[str]) -> list[tuple[str, str]]:
    """The questions that an answer follows, each with the beginning of that answer."""
    questions = [asks(p) for p in paragraphs]
    pairs = zip(paragraphs, paragraphs[1:], questions, questions[1:], strict=False)
    return [(question, answer) for question, answer, is_one, again in pairs if is_one and not again]


def is_liveblog(paragraphs: Sequence[str], *, said: Callable[[], bool]) -> bool:
    """Entries of some length begin with times of day, or with "+++".

    Args:
        said: whether title, address or standfirst speak of a ticker, or bear pluses; else times that stand alone, as in
            a list of other news, don't count, and more of them are wanted. Asked only where times of day are.
    """
    starts = [i for i, p in enumerate(paragraphs) if p.startswith("+++") or stamp(p)]
    if len(starts) < _FEWEST_ENTRIES:
        return False
    if not (called := said()):
        starts = [i for i in starts if paragraphs[i].startswith("+++") or len(paragraphs[i]) > _ALONE]
    if len(starts) < (_FEWEST_ENTRIES if called else _FEWEST_UNSAID):
        return False
    after = paragraphs[starts[0] :]
    n_words = sum(len(p.split()) for p in after)
    return len(starts) * 8 >= len(after) and n_words >= _FEWEST_ENTRY_WORDS * len(starts)


def rows_of(paragraphs: Sequence[str]) -> str | None:
    """ "result" or "list" where most of the article is rows; None where it is prose, or too little to tell."""
    if len(paragraphs) < _FEWEST_ROWS:
        surely = len(paragraphs) >= _FEWEST_ITEMS and all(map(_is_item, paragraphs))
        return _named(paragraphs) if surely else None
    rows = [p for p in paragraphs if _is_row(p)]
    if len(rows) < _FEWEST_ROWS or len(rows) < _ROW_SHARE * len(paragraphs):
        return None
    n_words = sum(len(p.split()) for p in paragraphs)
    prose = n_words - sum(len(p.split()) for p in rows)
    if prose > _MOST_PROSE * n_words or (prose >= _PROSE_WORDS and prose >= _PROSE_SHARE * n_words):
        return None  # a report with a table
    return _named(rows)


def _named(rows: Sequence[str]) -> str:
    return "result" if sum(bool(_SCORE.search(p)) for p in rows) >= _SCORE_SHARE * len(rows) else "list"


def _is_item(paragraph: str) -> bool:
    """An item of a list, a score, a table's row or a line of code; no sentence, however few of them there are."""
    if len(paragraph.split()) > _MOST_ROW_WORDS:
        return False
    if paragraph.startswith("|") or " | " in paragraph or "\t" in paragraph or _CODE.search(paragraph):
        return True
    if _ENDS.search(paragraph[-10:]):
        return False
    return _BULLET.match(paragraph) is not None or _SCORE.search(paragraph) is not None


def _is_row(paragraph: str) -> bool:
    """A line of a table or list, or of code."""
    n_words = len(paragraph.split())
    if n_words > 3 * _MOST_ROW_WORDS:
        return False
    if "\t" in paragraph or " | " in paragraph or _CODE.search(paragraph):
        return True
    if n_words > _MOST_ROW_WORDS or len(paragraph) > _MOST_ROW_WORDS * 9:
        return False
    return (
        bool(_BULLET.match(paragraph)) or not _ENDS.search(paragraph[-10:]) or _is_figures(paragraph, n_words)
    )


def _is_figures(paragraph: str, n_words: int) -> bool:
    return len(_NUMBER.findall(paragraph)) * 2 >= n_words
