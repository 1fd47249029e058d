"""A sentence → the nouns in the course of it that mean what only stands outside it.

"La Provence rapporte le cas de cet homme" and "À leur arrivée, les secours n'ont pu ranimer l'enfant": a demonstrative, or a
definite noun of `roles`, that nothing before it in the sentence can be. What can: for a demonstrative the same noun, or any
noun of its gender and number in an earlier clause, as articles show them; for a role something new ("un homme"), a name, or
what follows and says which ("l'enfant de Holm"). Openings are the part of `openers` and `subjects`.

French, by the words in `closed_classes`; what stands in quotation marks is left out, since its speaker may be asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from brief.languages import Language, pack
from brief.languages.context.closed_classes import LANGUAGES, ClosedClasses
from brief.languages.context.openers import someone_named
from brief.languages.quoted import QUOTED

_TOKEN = re.compile(r"[,:;()–—!?….]|[^\W\d_]+(?:-[^\W\d_]+)*|\d[\d.,]*\d|\d+[hH]?\d*")
# What most sentences without any are told by, at a third of the cost of a closer look.
_QUICK = {
    "fr": re.compile(
        r"\b(?:(?P<shown>[Cc](?:et?|ette|es)) |(?:[Ll][ea]s?|du|[Aa]ux?) |[Ll]['’])([\w-]+|[«\"])"
    )
}
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_STEM = 5  # letters by which a noun is known again
_WITHIN = 5  # words behind a noun in which a relative clause says which
_BEFORE_PLACES = frozenset(("de", "d", "par"))  # beside `locating`: "le maire de Nice", "passer par Nice"
_MAX_DESCRIBED = 3  # words behind a role among which a name is looked for: "le candidat démocrate Holm"
# Words behind which a sentence has told whom and what it is about: nine of ten demonstratives behind them mean what stands
# outside too, and two of three roles, but briefs that heed them have 0.05 points of ROUGE-1 less of what people wrote.
_SHOWN_WITHIN = 16
_ROLE_WITHIN = 15
_REACH = 200  # code points that are looked at
_AGED = " ans"
_QUOTATION = "…"


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence cut into words and marks, and what is known of its language."""

    written: Sequence[str]
    words: Sequence[str]  # lower-cased
    known: Language
    closed: ClosedClasses


def meant_outside(text: str, language: str | None) -> tuple[str, ...]:
    """The nouns behind a demonstrative, and the first definite role, that nothing before them in a sentence could be.

    Args:
        text: one sentence; may be any text.
        language: a language tag; None or one without tables has none.
    Returns:
        The nouns, lower-cased, without the ending of a plural.
    Raises:
        ValueError: `language` is not a well-formed tag.
    """
    known = pack(language)
    closed = LANGUAGES.get(known.tag)
    if closed is None:
        return ()
    shown = role = False
    for demonstrative, noun in _QUICK[known.tag].findall(text, 0, _REACH):
        if demonstrative:
            shown = shown or noun not in closed.now
        else:
            role = role or noun in closed.between or noun in _bare_roles(known.tag)
    role = role or _AGED in text[:_REACH]
    if not shown and not role:
        return ()
    written = _TOKEN.findall(QUOTED.sub(f" {_QUOTATION} ", text), 0, _REACH)
    sentence = _Sentence(written, [word.lower() for word in written], known, closed)
    nouns = (*(_shown_outside(sentence) if shown else ()), *(_role_outside(sentence) if role else ()))
    return tuple(noun.removesuffix("s") or noun for noun in nouns)


def _shown_outside(sentence: _Sentence) -> Iterator[str]:
    """The nouns of demonstratives that show nothing before them."""
    for place, word in enumerate(sentence.words[:_SHOWN_WITHIN]):
        if word in sentence.closed.demonstratives and _nothing_shown(place, sentence):
            yield sentence.words[_noun(place, sentence)]


def _nothing_shown(place: int, sentence: _Sentence) -> bool:
    """Whether nothing before this demonstrative can be what it shows."""
    words, closed, at = sentence.words, sentence.closed, _noun(place, sentence)
    if (
        at >= len(words)
        or not (words[at].isalpha() or words[at] == _QUOTATION)
        or not closed.now.isdisjoint(words[place + 1 : at + 1])
    ):
        return False
    kind, behind = closed.demonstratives[words[place]], words[at + 1 : at + 1 + _WITHIN]
    # "ces milliers de familles qui"
    if kind == "p" and not closed.relative.isdisjoint(behind) and behind[0] != ",":
        return False
    before = words[:place]
    # "Holm, cet homme"
    if before[-1:] == [","] and len(before) > 1 and sentence.written[place - 2][0].isupper():
        return False
    if (words[at] in closed.named or words[at] in closed.persons) and _someone(place, sentence):
        return False
    return not _had(words[at], before) and not _agrees(before, kind, closed)


def _agrees(before: Sequence[str], kind: str, closed: ClosedClasses) -> bool:
    """Whether a noun of this gender, or a plural, stands in an earlier clause; what stands in its own it can't be."""
    end = next((place for place in reversed(range(len(before))) if before[place] in closed.breaks), 0)
    if kind == "p" and closed.joining in before:
        return True
    return any(
        (kind in closed.determiners.get(word, "") and then not in closed.now)
        or (kind == "p" and (word.isdigit() or (word in ("de", "d") and then.endswith(("s", "x")))))
        for word, then in pairwise([*before[:end], ""])
    )


def _noun(place: int, sentence: _Sentence) -> int:
    """Where the noun behind an article stands, numbers and short adjectives aside."""
    at = place + 1
    while at < len(sentence.words) and (
        sentence.words[at] in sentence.closed.between or sentence.words[at].isdigit()
    ):
        at += 1
    return at


def _role_outside(sentence: _Sentence) -> Iterator[str]:
    """The first definite role, if it is nobody that the sentence has had."""
    words, closed = sentence.words, sentence.closed
    new = False  # somebody or something is
    for place, word in enumerate(words[:-1][:_ROLE_WITHIN]):
        if word == _QUOTATION or (new and (word in closed.breaks or word == closed.joining)):
            return
        if word in closed.introducing or (word[0].isdigit() and not _YEAR.fullmatch(word)):
            then = words[place + 1]
            new = new or not (then in closed.now or then in closed.measures)  # "Un an après l'accident"
        elif word in closed.articles and _is_bare_role(place, sentence):
            noun = words[_noun(place, sentence)]
            if not _had(noun, words[:place]):
                if not _known_before(noun, place, sentence, new=new):
                    yield noun
                return


def _known_before(noun: str, place: int, sentence: _Sentence, *, new: bool) -> bool:
    """Whether a name, or somebody new, before this role can be whom it means."""
    if noun in sentence.closed.events:
        return False
    if noun in sentence.closed.places and any(word[0].isupper() for word in sentence.written[1:place]):
        return True
    return (
        (new and noun in sentence.closed.persons) or _opens_with_name(sentence) or _someone(place, sentence)
    )


def _had(noun: str, before: Sequence[str]) -> bool:
    return any(word[:_STEM] == noun[:_STEM] for word in before)


def _opens_with_name(sentence: _Sentence) -> bool:
    """The sentence opens with no small word and no participle."""
    word, known = sentence.words[0], sentence.known
    small = word in known.starters or word in known.adverbials
    return sentence.written[0][0].isupper() and not small and not word.endswith(_participles(known.tag))


def _is_bare_role(place: int, sentence: _Sentence) -> bool:
    """A role behind an article, and nothing behind it that says which."""
    words, closed, at = sentence.words, sentence.closed, _noun(place, sentence)
    if at >= len(words):
        return False
    aged = _aged(at, sentence)
    if aged or sentence.written[place][0].isupper():  # other subjects of the sentence are for `subjects`
        return aged and (place == 0 or not sentence.written[place][0].isupper())
    # there are many, of "the president" there are not
    former = not closed.former.isdisjoint(words[at - 2 : at])
    bare = sentence.written[at] in _bare_roles(sentence.known.tag)
    if not bare and not (former and words[at] in sentence.known.roles):
        return False
    return not _says_which(at, sentence)


def _aged(at: int, sentence: _Sentence) -> bool:
    """Somebody of whom only the age is told: "l'acteur de 88 ans", "l'homme, âgé de 63 ans"."""
    words = sentence.words
    told = (
        words[at + 1 : at + 5 : 2] == ["de", "ans"]
        or words[at + 1 : at + 5 : 3] == ["âgé", "ans"]
        or words[at + 2 : at + 6 : 3] == ["âgé", "ans"]
    )
    return told and words[at] not in sentence.closed.spans


def _says_which(at: int, sentence: _Sentence) -> bool:
    """What stands behind a role says which: a name, "de", a participle, a comma with a name or a clause of its own."""
    words, closed, known = sentence.words, sentence.closed, sentence.known
    participles = _participles(known.tag)
    for behind in range(at + 1, min(at + 1 + _MAX_DESCRIBED, len(words))):
        word = sentence.written[behind]
        if word == ",":
            then = (*sentence.written[behind + 1 : behind + 2], "")[0]
            says = (
                then[:1].isupper() or then[:1].isdigit() or then in known.telling or then in closed.relative
            )
            return says or (then.endswith(participles) and not then.startswith("âgé"))
        if word == "à" and words[at] in closed.persons:  # "transporté la mère à l'hôpital"
            return False
        if word in closed.saying_which or word[0].isupper() or word[0].isdigit():
            return True
        if word in known.finite or word in known.verbs or not word.isalpha():
            return False
        # "la région marseillaise", "l'enquête ouverte par"
        if words[at] in closed.places or word.endswith(participles):
            return True
    return False


def _someone(place: int, sentence: _Sentence) -> bool:
    """A name that is no place's stands before this place."""
    return someone_named(sentence.written[:place], _locating(sentence.known.tag))


@cache
def _locating(tag: str) -> frozenset[str]:
    return pack(tag).locating | _BEFORE_PLACES


@cache
def _participles(tag: str) -> tuple[str, ...]:
    return tuple(sorted(pack(tag).participles))


@cache
def _bare_roles(tag: str) -> frozenset[str]:
    known, closed = pack(tag), LANGUAGES[tag]
    return (known.roles | closed.events | closed.places) - known.unique - closed.common
