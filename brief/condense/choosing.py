"""A text, a method and a length -> which sentences to tell.

What must not be told, or only where nothing else is, is set aside; then the method's order is followed (select.py). A text
that is short enough is told whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from brief.condense.fragments import is_added
from brief.condense.kinds import MOST_OPINION
from brief.condense.length import Length, Limit
from brief.condense.select import MAX_ASKED, SAME, SAME_IN_STORY, Choice, select
from brief.condense.text import Text
from brief.languages.words import words
from brief.protocols import Summarizer

_LEAST_SAID = 3  # words: "Nobody was hurt." says more than nothing
_LEADING_ON = tuple(":：?？؟")


def choose(
    text: Text,
    summarizer: Summarizer,
    length: Length,
    without: Sequence[str],
    *,
    spare: frozenset[int] = frozenset(),
) -> tuple[tuple[int, ...], bool]:
    """Choose the sentences of a brief.

    Args:
        without: sentences that the reader has been shown already.
        spare: those of them that are told all the same before a sentence that needs them.
    Returns:
        Indexes in document order, and whether they are all that may be told.
    """
    excluded = _excluded(text, without)
    if len(text.wordless) < len(text.sentences):
        excluded |= text.wordless
    left = [index for index in range(len(text.sentences)) if index not in excluded]
    spare |= text.telling.leading - excluded
    excluded, left = _unless_all(text.telling.withheld, excluded, left)
    limit = _limit(text, length)
    careful = getattr(summarizer, "careful", False)
    if left and limit.takes_whole(len(left), sum(map(text.lengths.__getitem__, left))):
        untold = text.bare | text.retelling | _added(text, left) if careful else frozenset()
        _, told = _unless_all(untold, excluded, left)
        needed = {i - 1 for i in told if i - 1 in spare and text.needs(i, beside=told, tell_all=False)}
        return _first_of_each(sorted({*told, *needed}), text), told == left and not text.telling.withheld
    is_excluded = _reluctantly(text, excluded, left) if careful else excluded.__contains__
    taken: list[int] = []
    waiting: list[int] = []
    order, worth = _order(summarizer, text, taken, waiting)
    openings = _openings(text)
    if len(openings) > 1:
        order = _leading_first(order, worth, text, is_excluded)
    choice = _choice(text, is_excluded, worth, taken, spare=spare, openings=openings, careful=careful)
    chosen = select(order, choice, limit, taken=taken, waiting=waiting)
    return (_without_scraps(chosen, text, choice) if careful else chosen), False


def _added(text: Text, left: Iterable[int]) -> frozenset[int]:
    """The sentences that are the outlet's, no part of what the article tells."""
    return frozenset([index for index in left if is_added(text.texts[index], text.lengths[index])])


def _without_scraps(chosen: tuple[int, ...], text: Text, choice: Choice) -> tuple[int, ...]:
    """What was chosen without scraps, if anything is left: a brief is rather short than filled with a crosshead. Those
    within a quotation stay, and those that the next sentence needs."""
    scraps = {index for index in chosen if text.is_fragment(index, least=_LEAST_SAID)}
    if not scraps:
        return chosen  # nearly always
    bound = {index for index in scraps if len(choice.unit_of[index]) > 1}
    bound |= {index for index in scraps if index + 1 in chosen and choice.needs(index + 1)}
    kept = [index for index in chosen if index not in scraps - bound]
    return tuple(kept) or chosen


def _order(
    summarizer: Summarizer, text: Text, taken: Sequence[int], waiting: Sequence[int]
) -> tuple[Iterable[int], Callable[[int], float] | None]:
    """All sentences, the most important first, and what each is worth beside those `taken` and `waiting`, where the method
    weighs them; worked out one by one where it offers that, since most briefs need few."""
    if hasattr(summarizer, "ranking"):
        ranking = summarizer.ranking(text, taken, waiting)
        return ranking.in_order(), ranking.worth
    if hasattr(summarizer, "in_order"):
        return summarizer.in_order(text), None
    return summarizer.rank(text, len(text.sentences)), None


def _reluctantly(text: Text, excluded: frozenset[int], left: list[int]) -> Callable[[int], bool]:
    """Whether a sentence is excluded, or told only where nothing else is and something else is left: one that ends with a colon
    or a question mark, too, since what it announces or asks for stands in the next one. Whether one is its author's own words
    is looked at only when its turn comes, unless nothing is surely left."""
    texts, unwanted, doubtful = text.texts, text.telling.reluctant | text.retelling, text.telling.doubtful

    def is_unwanted(index: int) -> bool:
        return index in unwanted or texts[index].endswith(_LEADING_ON) or doubtful(index)

    for index in left:
        if not is_unwanted(index):  # mostly the first
            unwanted |= excluded
            return is_unwanted
    return excluded.__contains__


def _unless_all(
    unwanted: frozenset[int], excluded: frozenset[int], left: list[int]
) -> tuple[frozenset[int], list[int]]:
    """What is excluded and what is left without the unwanted, where anything is left then."""
    if not unwanted:
        return excluded, left
    wanted = [index for index in left if index not in unwanted]
    return (excluded | unwanted, wanted) if wanted else (excluded, left)


def _limit(text: Text, length: Length) -> Limit:
    """Opinion is told in two sentences, unless another length was asked for."""
    limit = length.limit(sum(text.lengths))
    if text.is_opinion and length == Length():
        return Limit(sentences=MOST_OPINION, words=limit.words)
    return limit


def _choice(
    text: Text,
    excluded: Callable[[int], bool],
    worth: Callable[[int], float] | None,
    taken: Sequence[int],
    *,
    spare: frozenset[int],
    openings: frozenset[int],
    careful: bool,
) -> Choice:
    return Choice(
        unit_of=text.unit_of,
        lengths=text.lengths,
        spoken=text.spoken,
        stems=lambda index: frozenset(text.words[index]),
        needs=lambda index: careful and bool(text.needs(index, beside=taken[:MAX_ASKED], tell_all=False)),
        worth=worth or _equal,
        excluded=excluded,
        spare=spare,
        openings=openings,
        same=SAME_IN_STORY if len(openings) > 1 else SAME if careful else None,
    )


def _openings(text: Text) -> frozenset[int]:
    """The first sentences of its articles."""
    if text.places.count(0) == 1:
        return frozenset((text.places.index(0),))
    return frozenset([index for index, place in enumerate(text.places) if place == 0])


def _equal(_index: int) -> float:
    return 0.0


def _leading_first(
    order: Iterable[int], worth: Callable[[int], float] | None, text: Text, excluded: Callable[[int], bool]
) -> Iterable[int]:
    """The order with the leading article's most important sentence before all others."""
    leading = [index for index in range(text.places.index(0, 1)) if not excluded(index)]
    if worth is None:
        order = list(order)
        leading.sort(key=order.index)
    else:
        leading.sort(key=worth, reverse=True)
    return chain(leading[:1], (index for index in order if index not in leading[:1]))


def _excluded(text: Text, without: Sequence[str]) -> frozenset[int]:
    shown = {words(sentence, text.language) for sentence in without}
    return frozenset(i for i, spoken in enumerate(text.spoken) if spoken in shown) if shown else frozenset()


def _first_of_each(indexes: Iterable[int], text: Text) -> tuple[int, ...]:
    """No sentence twice, even where an article repeats one."""
    first: dict[tuple[str, ...], int] = {}
    for index in indexes:
        first.setdefault(text.spoken[index], index)
    return tuple(first.values())
