"""A sentence → does it point back to something outside it?

An extract that opens with "He", "Therefore" or "Dem Bericht zufolge" misleads or puzzles where the sentence
before is left out. The opening words are looked up in the language's pack, the longest entry first, so that "this
week" wins over "this". A determiner ("das") points back only where a verb follows instead of a noun; "it" does
not where it stands for nothing ("it is clear that"); "when he" does not where a name opens the next clause.

So does a pronoun behind an opening adverbial or participle, or behind its verb, unless someone is named before it; and other
words anywhere in the first clause (`clauses`). English pronouns that nobody in the sentence can be meant by: `pronouns`. Nouns
that name nobody: `subjects`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from brief.languages import Language, pack
from brief.languages.context.clauses import points_back_in_clause, words_of_clauses
from brief.languages.context.dropped import subject_left_out
from brief.languages.context.pronouns import PRONOUNS, points_to_nobody
from brief.languages.quoted import QUOTED
from brief.languages.tokens import OPENING, WORD, cut, tokens

_HEAD = 120  # code points that hold the opening words: five of them are under 60 even in Finnish
_OPENING = 60  # code points of these, where more words need not be known
_COMMA = 40  # and of those of which a comma may be one
_FEW = 6  # words of the longest entry, and behind it
_CLAUSE = 240  # code points in which the first comma is looked for
_LINKING = 3  # letters of what joins the parts of a name: "Le Courrier de Nice"
_MAX_INVERTED = 16  # words before a pronoun that stands behind its verb

_IS = ("E' ", "E’ ")  # Italian "È", where capitals have no accent

_CLAUSE_BREAK = re.compile(r"[,;:–—]\s|[„“”«»\"]")

_BACK, _STANDS, _DETERMINER = "points back", "stands alone", "points back where no noun follows"


@dataclass(frozen=True, slots=True)
class _Openers:
    """A pack, and those of its tables that are cut into words as sentences are."""

    known: Language
    phrases: dict[str, str]  # words joined by a space -> _BACK, _STANDS or _DETERMINER
    anywhere: frozenset[str]  # words that point back behind others
    first: frozenset[str]  # their first words
    numbers: bool  # any number is one of these
    longest: dict[str, dict[str, int]]  # first word -> second word -> words in the longest phrase with both
    impersonal: frozenset[str]
    expletives: frozenset[str]
    cataphoric: frozenset[str]
    verbs: frozenset[str]
    days: frozenset[str]
    participles: tuple[str, ...]
    unspaced: tuple[tuple[str, ...], tuple[str, ...]] | None  # (dangling, standing) where words aren't spaced


def dangles(
    sentence_text: str,
    language: str | None,
    *,
    met: Collection[str] | None = None,
    spoken: Sequence[str] = (),
) -> bool:
    """Whether the sentence opens with something that points back to what stands before it.

    Args:
        sentence_text: one sentence; may be empty or any text at all.
        language: a language tag; None or one without a pack has no openers, so nothing dangles.
        met: those of `words_of_openers` that stand in it, where they are known: less is looked at then.
        spoken: its words, lower-cased, where they are known beside these.
    Returns:
        True for "He …", "Therefore …", "Das sagte …"; False for "Das Wetter …", "It is clear that …".
    Raises:
        ValueError: `language` is not a well-formed tag.
    Cost: a few microseconds, whatever the length.
    """
    openers = _openers(language)
    if openers.known.tag == "it" and sentence_text.startswith(_IS):
        sentence_text = f"È{sentence_text[2:]}"
    if openers.unspaced:
        head = sentence_text.lstrip(OPENING)
        return head.startswith(openers.unspaced[0]) and not head.startswith(openers.unspaced[1])
    head = sentence_text[:_HEAD].lstrip(OPENING)
    known, tag = openers.known, openers.known.tag
    words: Sequence[str]
    if met is None or openers.numbers:
        words = tokens(head)
        here = openers.anywhere.intersection(words)
    else:
        words = _opening_words(head, spoken)
        here = openers.anywhere.intersection(met)
    if not words:
        return False
    opens = words[0] in openers.first or (openers.participles and words[0].endswith(openers.participles))
    return (
        (bool(here) and _points_back_behind(sentence_text, head, here, tag))
        or (bool(opens) and _opens_back(sentence_text, words, openers))
        or (not known.inverted.isdisjoint(here) and _pronoun_in_first_clause(head, openers))
        or (bool(opens and openers.participles) and _subject_behind_clause(sentence_text, words[0], openers))
        or (tag == "en" and not PRONOUNS.isdisjoint(here) and points_to_nobody(head))
        or subject_left_out(sentence_text, tag)
    )


def _opening_words(head: str, spoken: Sequence[str]) -> Sequence[str]:
    """As many as an entry has."""
    if spoken and "," not in (opening := head[:_COMMA]) and "،" not in opening:
        words = spoken[:_FEW]
        return words if "".join(words).isalpha() else ["0" if word[0].isdigit() else word for word in words]
    return tokens(head[:_OPENING])[:-1] if len(head) > _OPENING else tokens(head)  # the last may be cut


def _points_back_behind(text: str, head: str, here: Collection[str], tag: str) -> bool:
    clause = text[:_CLAUSE].lstrip(OPENING)
    if not points_back_in_clause(clause, here, tag):
        return False  # most end here
    return len(text) <= _HEAD or points_back_in_clause(
        clause, words_of_clauses(tag).intersection(tokens(head)), tag
    )


def words_of_openers(language: str | None) -> frozenset[str]:
    """One of these is in all that points back behind other words."""
    return _openers(language).anywhere


def _opens_back(text: str, words: Sequence[str], openers: _Openers) -> bool:
    """The longest entry that the words begin with points back."""
    second = words[1] if len(words) > 1 else ""
    longest = openers.longest.get(words[0], {}).get(second, 1)
    for size in range(min(longest, len(words)), 0, -1):
        phrase = " ".join(words[:size])
        kind = openers.phrases.get(phrase, "")
        if kind == _STANDS:
            return False
        if kind:
            return _points_back(text, words, size, phrase, kind, openers)
    return False


def _pronoun_in_first_clause(head: str, openers: _Openers) -> bool:
    """A pronoun stands in the first clause: "Nach Polizeiangaben starb er". What stands in its own clause it can't mean.

    A clause that a conjunction opens may be explained by the next one: "Als er ankam, sagte Holm".
    """
    clauses = _CLAUSE_BREAK.split(QUOTED.sub(" ", head), maxsplit=2)
    own = WORD.findall(clauses[0])
    if own and own[0].lower() in openers.known.purpose and len(clauses) > 1:
        own = ["", *WORD.findall(clauses[1])]
    if not own or own[0].lower() in openers.known.conjunctions:
        return False
    for word in own[1 : _MAX_INVERTED + 1]:
        if word.lower() in openers.known.joining:
            return False
        if word in openers.known.inverted:  # as written: German "Sie" is "you"
            return True
    return False


def _subject_behind_clause(text: str, first: str, openers: _Openers) -> bool:
    """A comma and a pronoun follow a participle or an adverbial that names nobody: "Incarcéré depuis mars, il a fui"."""
    participle = first.endswith(openers.participles) and first not in openers.phrases
    if not participle and first not in openers.known.adverbials:
        return False
    own = WORD.findall(text[:_CLAUSE])
    for place in range(1, len(own) - 2):
        if own[place] != ",":
            continue
        follower = own[place + 1]
        if follower not in openers.known.subjects:
            if (
                follower in openers.days
                or follower in openers.known.adverbials
                or follower.endswith(openers.participles)
                or (participle and follower[0].islower() and follower not in openers.known.articles)
            ):
                continue
            return False
        # "Selon l'Insee, cette hausse": no name is meant by a demonstrative
        named = (
            not participle
            and follower not in openers.known.inner
            and someone_named(own[:place], openers.known.locating)
        )
        return not named and _opens_back(text, tokens(" ".join(own[place + 1 :])), openers)
    return False


def someone_named(own: Sequence[str], locating: Collection[str]) -> bool:
    """Whether a name stands among these words, and not behind one that a place or a paper follows: "En France", "Selon le Monde".

    Args:
        locating: what a place or a paper follows, lower-cased.
    """
    placed = False
    for before, word in pairwise(own):
        if word[0].isupper():
            placed = placed or before.lower() in locating
            if not placed:
                return True
        else:
            placed = placed and len(word) <= _LINKING
    return False


def _points_back(
    text: str, words: Sequence[str], size: int, phrase: str, kind: str, openers: _Openers
) -> bool:
    follower = words[size] if size < len(words) else ""
    if kind == _DETERMINER and follower not in openers.verbs and follower not in openers.known.finite:
        return False
    if phrase in openers.impersonal and _stands_for_nothing(words, openers):
        return False
    if phrase in openers.cataphoric and size > 1:
        return not _name_follows(text)
    if phrase in openers.cataphoric or "0" in phrase:
        # "Both Ford and Opel", "Der 34-jährige Peter Huber"; but "Der 34-Jährige wurde" points back.
        return not _is_capitalised(WORD.findall(text[:_HEAD].lstrip(OPENING)), size)
    return True


def _stands_for_nothing(words: Sequence[str], openers: _Openers) -> bool:
    """The first word after "it is", "it has never been" is one that "it" means nothing with: "clear"."""
    after = next((i for i in range(1, len(words)) if words[i] not in openers.verbs), 0)
    return after > 1 and words[after] in openers.expletives


def _name_follows(text: str) -> bool:
    """One of the two words after the first comma is capitalised: "When he arrived, Anna Berg said"."""
    _, comma, rest = text[:_CLAUSE].partition(",")
    words = WORD.findall(rest[:60])
    return bool(comma) and any(_is_capitalised(words, i) and words[i] != "I" for i in (0, 1))


def _is_capitalised(words: Sequence[str], index: int) -> bool:
    return index < len(words) and words[index][0].isupper()


@cache
def _openers(language: str | None) -> _Openers:
    known = pack(language)
    phrases = _phrases(known)
    longest: dict[str, dict[str, int]] = {}
    for first, *rest in map(str.split, phrases):
        behind = longest.setdefault(first, {})
        if rest:
            behind[rest[0]] = max(behind.get(rest[0], 0), 1 + len(rest))
    anywhere = known.inverted | words_of_clauses(known.tag) | (PRONOUNS if known.tag == "en" else set())
    return _Openers(
        known=known,
        phrases=phrases,
        anywhere=anywhere,
        numbers="0" in anywhere,
        first=known.adverbials.union(longest),
        longest=longest,
        impersonal=cut(known.impersonal),
        expletives=cut(known.expletives),
        cataphoric=cut(known.cataphoric),
        verbs=cut(known.verbs),
        days=frozenset(known.weekdays),
        participles=tuple(sorted(known.participles)),
        unspaced=_unspaced(known),
    )


def _phrases(known: Language) -> dict[str, str]:
    phrases: dict[str, str] = {}
    for kind, entries in (
        (_DETERMINER, known.determiners),
        (_BACK, known.dangling | known.cataphoric),
        (_STANDS, known.standing),
    ):
        phrases.update(dict.fromkeys(cut(entries), kind))
    # What stands alone does so behind a preposition, too: "este año", so "desde este año".
    behind = defaultdict[str, list[str]](list)
    for phrase, kind in phrases.items():
        if kind == _BACK and phrase.count(" ") == 1:
            behind[phrase.rpartition(" ")[2]].append(phrase)
    for stands in cut(known.standing):
        word, _, rest = stands.partition(" ")
        for phrase in behind[word] if rest != "," else ():
            phrases.setdefault(f"{phrase} {rest}", _STANDS)
    # French capitals often have no accent: "A cette heure"
    return phrases | {f"a{phrase[1:]}": kind for phrase, kind in phrases.items() if phrase.startswith("à ")}


def _unspaced(known: Language) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    return None if known.spaced else (tuple(sorted(known.dangling)), tuple(sorted(known.standing)))
