"""A sentence → does it point back to something outside it? And: does it report without saying who says so?

An extract that opens with "He", "Therefore" or "Dem Bericht zufolge" misleads or puzzles where the sentence
before is left out. The opening words are looked up in the language's pack, the longest entry first, so that "this
week" wins over "this". A determiner ("das") points back only where a verb follows instead of a noun; "it" does
not where it stands for nothing ("it is clear that"); "when he" does not where a name opens the next clause.
Reported speech is a verb form that reports ("sei", "aurait") in a sentence that, quotations aside, has no word
of saying of its own.

A pronoun behind an opening adverbial points back as well ("At times, he …"), unless the adverbial names someone; so
do some words at the second or third place ("Er war damals …"). Nouns that name nobody: `subjects`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple
from unicodedata import normalize

from brief.languages import Language, pack

# Words are what stands between white space and punctuation (so Indic vowel signs stay); a comma is a word too.
_WORD = re.compile(r"[,،]|[^\s!-/:-@\[-`{-~¡¿…„“”‚‘’'«»‹›‐-―·،؛؟।。、「」『』（）]+")
_PLAIN = re.compile(r"\w+")  # a quicker look, to see whether a closer one is worth it
_OWNER = re.compile(r"[^\W\d_]['’]s\b")
_OPENING = " \t\r\n\"'„“”‚‘«»‹›‐‑‒–—―-([{*•「『（…"
_QUOTATION = re.compile(r"„[^“”\"]*[“”\"]|“[^”]*”|«[^»]*»|»[^«]*«|\"[^\"]*\"|「[^」]*」")
_HEAD = 120  # code points that hold the opening words: five of them are under 60 even in Finnish
_CLAUSE = 240  # code points in which the first comma is looked for
_MAX_ADVERBIAL = 4  # words of an adverbial before its comma
_MAX_ATTRIBUTION = 4  # words in an entry of `attributions` or `reported`

_MAX_INVERTED = 7  # words before a pronoun that stands behind its verb

_CLAUSE_BREAK = re.compile(r"[,;:–—]\s|[„“”«»\"]")

# In the first clause, whatever stands before it: "Weil die Polizei das weiß", "Zwei Bälle wehrte der 28-Jährige ab".
_IN_CLAUSE = {
    "de": re.compile(
        r"\w+(?: \w+){1,3} (?:dabei|darin|dorthin|daraufhin|hierbei)\b(?!,| zu )|"
        r"(?:\w+,? ){0,5}(?:eine?[nmr]? )?solche[nmrs]? [A-ZÄÖÜ]\w+\b(?!,? (?:die|der|das|den|dem|deren|wie)\b)|"
        r"\w+te(?:n|) (?:sich )?(?:seine|ihre)[mnrs]? |"
        r"(?:Der|Die|Das) \w+te[nrs]? (?:seiner|ihrer) |"
        r"[^.]{3,60}\bdass das (?:nicht|auch|jetzt|nun|noch|so|alles|schon|gleich)\b|"
        r"(?:(?!\bund\b)[^,;:–„“\"])*?\b(?:der|den) beiden [A-ZÄÖÜ]\w+\b(?! (?:[A-ZÄÖÜ]|und|aus|von|des|der|in|im))|"
        # The letter before the boundary: so each place of the clause costs a look at one table, not at two words.
        r"[^,;:–„“”»«\"]*?(?:[Dd](?<!\w[Dd])as (?:nicht|auch|aber|jetzt|nun|allerdings|noch|so|nur|alles|bereits|bald|dann|doch|"
        r"kaum|wohl|eigentlich|weiß|wissen|tut|tun|will|wollen|kann|können|darf|macht|geht|ist|war|wird)\b|"
        r"d(?<!\wd)(?:er|ie) \d+-Jährige[nr]?\b(?! [A-ZÄÖÜ]))"
    ),
    "en": re.compile(
        r"(?:A|The) (?:spokes\w+|source|statement|friend|neighbou?r|witness|lawyer) (?:\w+ )?"
        r"(?:said|says|told|confirmed|added) (?:that )?(?:s?he|they|it)\b|The \w+ (?:s?he|they) |"
        r"[^,;:–“”\"]*?\b(?:on|in|with|to|of|for|from|by|at|under) such (?!an? |as |time|circumstances)\w"
    ),
    "fr": re.compile(
        r"[^,;:«»\"]{4,90}, (?:cet|cette|ces) (?!année|semaine|fois|nuit|saison|été|hiver|après-midi|derni|prochain|jours)|"
        # "Forme de délinquance la plus répandue, ils augmentent": no article, so no subject that "ils" could mean
        r"(?!Quand|Lors|Si |S['’]|Comme|Alors|Bien|Tandis|Puisqu|Parce|Même|L[ea]s?\b|L['’]|Des|Une?\b|Aucun|Tou|Certain|"
        r"Plusieurs|Avec|Deux|Trois|Ni )[A-ZÉ][a-zéèàçê]+ [^,;:«»\"A-ZÉÀ]{3,80}, (?:ils|elles?) "
    ),
}
# One of these is in each of them; most sentences have none, and need not be looked through.
_IN_CLAUSE_WORDS = {
    "de": frozenset(
        "das jährige jährigen jähriger dabei darin dorthin daraufhin hierbei solche solchen solcher solches solchem "
        "seine seinem seinen seiner seines ihre ihrem ihren ihrer ihres beiden".split()
    ),
    "en": frozenset("he she they it such".split()),
    "fr": frozenset("cet cette ces ils elles".split()),
}

_BACK, _STANDS, _DETERMINER = "points back", "stands alone", "points back where no noun follows"


@dataclass(frozen=True, slots=True)
class _Openers:
    """A pack's tables, cut into words as sentences are."""

    tag: str
    phrases: dict[str, str]  # words joined by a space -> _BACK, _STANDS or _DETERMINER
    anywhere: frozenset[str]  # words that point back behind others
    first: frozenset[str]  # their first words
    longest: int  # words in the longest phrase
    impersonal: frozenset[str]
    expletives: frozenset[str]
    cataphoric: frozenset[str]
    verbs: frozenset[str]
    adverbials: frozenset[str]
    placing: frozenset[str]
    subjects: frozenset[str]
    inner: frozenset[str]
    in_clause: frozenset[str]
    binding: frozenset[str]
    purpose: frozenset[str]
    participles: tuple[str, ...]
    conjunctions: frozenset[str]
    joining: frozenset[str]
    inverted: frozenset[str]
    inner_phrases: tuple[str, ...]
    unspaced: tuple[tuple[str, ...], tuple[str, ...]] | None  # (dangling, standing) where words aren't spaced


def dangles(sentence_text: str, language: str | None) -> bool:
    """Whether the sentence opens with something that points back to what stands before it.

    Args:
        sentence_text: one sentence; may be empty or any text at all.
        language: a language tag; None or one without a pack has no openers, so nothing dangles.
    Returns:
        True for "He …", "Therefore …", "Das sagte …"; False for "Das Wetter …", "It is clear that …".
    Raises:
        ValueError: `language` is not a well-formed tag.
    Cost: a few microseconds, whatever the length.
    """
    openers = _openers(language)
    if openers.unspaced:
        head = sentence_text.lstrip(_OPENING)
        return head.startswith(openers.unspaced[0]) and not head.startswith(openers.unspaced[1])
    head = sentence_text[:_HEAD].lstrip(_OPENING)
    words = _words(head)
    if not words:
        return False
    opens = words[0] in openers.first or (openers.participles and words[0].endswith(openers.participles))
    if not opens and openers.anywhere.isdisjoint(words):
        return False
    in_clause = None if openers.in_clause.isdisjoint(words) else _IN_CLAUSE[openers.tag].match(head)
    return (
        in_clause is not None
        or _opens_back(sentence_text, words, openers)
        or _inner_word(words, openers)
        or _subject_behind_adverbial(head, words, openers)
        or (not openers.inverted.isdisjoint(words) and _pronoun_in_first_clause(head, openers))
        or (bool(openers.participles) and _subject_behind_clause(sentence_text, openers))
    )


def unfinished_row(sentence_text: str, language: str | None) -> bool:
    """Whether the sentence begins an enumeration ("Erstens …") that it does not go on with."""
    rows = _rows(language)
    if not rows or not _row_begins(language).search(sentence_text[:_HEAD].lower()):
        return False  # most sentences end here
    text = f" {' '.join(_words(sentence_text))} "
    head = " ".join(text.split()[:8])
    return any(f" {first} " in f" {head} " and f" {second} " not in text for first, second in rows)


def goes_on_with_row(sentence_text: str, language: str | None) -> bool:
    """Whether the sentence opens with what goes on an enumeration: "Zweitens …"."""
    text = f"{' '.join(_words(sentence_text[:_HEAD]))} "
    return any(text.startswith(f"{second} ") for _, second in _rows(language))


def reported_without_source(sentence_text: str, language: str | None) -> bool:
    """Whether the sentence reports what someone said ("Die Mission sei …") and does not say who.

    Args:
        sentence_text: one sentence; may be empty or any text at all.
        language: a language tag; None or one without tables reports nothing.
    Raises:
        ValueError: `language` is not a well-formed tag.
    """
    reported, attributions = _reports(language)
    # Verb forms are looked for as they are written: German "Habe" opening a question reports nothing.
    if not reported.phrases or reported.first.isdisjoint(_PLAIN.findall(sentence_text)):
        return False  # most sentences end here
    own_words = _WORD.findall(_QUOTATION.sub(" ", sentence_text))
    return _holds(own_words, reported) and not _holds(_words(sentence_text), attributions)


def _opens_back(text: str, words: Sequence[str], openers: _Openers) -> bool:
    """The longest entry that the words begin with points back."""
    for size in range(min(openers.longest, len(words)), 0, -1):
        phrase = " ".join(words[:size])
        kind = openers.phrases.get(phrase, "")
        if kind == _STANDS:
            return words[0] in openers.impersonal and _inner_phrase(text, openers)
        if kind:
            return _points_back(text, words, size, phrase, kind, openers)
    return False


def _inner_phrase(text: str, openers: _Openers) -> bool:
    """Behind an "it" that stands for nothing someone is meant whom nobody has named: "the second child for her"."""
    own = _WORD.findall(text[:_CLAUSE])
    named = next((n for n, word in enumerate(own) if n and word[0].isupper()), len(own))
    clause = f" {' '.join(_words(' '.join(own[:named])))} "
    return any(f" {phrase} " in clause for phrase in openers.inner_phrases)


def _inner_word(words: Sequence[str], openers: _Openers) -> bool:
    """The second or third word points back: "Er war damals", "Nachts fahren diese Züge"; not "dieses Jahr"."""
    return any(
        words[place] in openers.inner
        and words[place - 1] not in openers.binding
        and all(openers.phrases.get(" ".join(words[place : place + n])) != _STANDS for n in (2, 3, 4))
        for place in range(1, min(3, len(words)))
    )


def _subject_behind_adverbial(head: str, words: Sequence[str], openers: _Openers) -> bool:
    """Up to four words and a comma stand before a pronoun: "First of all, that is not true".

    Someone named in between may be meant: "For Anna Velten, she was a model". Places and days are not someone.
    """
    if words[0] not in openers.adverbials or "," not in words[1 : _MAX_ADVERBIAL + 1]:
        return False
    comma = words.index(",")
    if comma + 1 >= len(words) or words[comma + 1] not in openers.subjects:
        return False
    before, _, behind = head.partition(",")
    between = _WORD.findall(before)[1:]
    named = any(word[0].isupper() for word in between)
    if named and (words[0] not in openers.placing or _OWNER.search(before)):
        return False
    rest = behind.lstrip(_OPENING)
    return _opens_back(rest, words[comma + 1 :], openers)


def _pronoun_in_first_clause(head: str, openers: _Openers) -> bool:
    """A pronoun stands in the first clause: "Nach Polizeiangaben starb er". What stands in its own clause it can't mean.

    A clause that a conjunction opens may be explained by the next one: "Als er ankam, sagte Holm".
    """
    clauses = _CLAUSE_BREAK.split(head, maxsplit=2)
    own = _WORD.findall(clauses[0])
    if own and own[0].lower() in openers.purpose and len(clauses) > 1:
        own = ["", *_WORD.findall(clauses[1])]
    if not own or own[0].lower() in openers.conjunctions:
        return False
    for word in own[1 : _MAX_INVERTED + 1]:
        if word.lower() in openers.joining:
            return False
        if word in openers.inverted:  # as written: German "Sie" is "you"
            return True
    return False


def _subject_behind_clause(text: str, openers: _Openers) -> bool:
    """A comma and a pronoun follow a participle or an adverbial that names nobody: "Incarcéré depuis mars, il a fui"."""
    own = _WORD.findall(text[:_CLAUSE])
    first = own[0].lower()
    participle = (
        bool(openers.participles) and first.endswith(openers.participles) and first not in openers.phrases
    )
    if not participle and first not in openers.adverbials:
        return False
    for place in range(2, len(own) - 2):
        if own[place] != ",":
            continue
        if own[place + 1] not in openers.subjects:
            if participle:
                continue
            return False
        # "Selon l'Insee, cette hausse": no name is meant by a demonstrative
        named = (
            not participle
            and own[place + 1] not in openers.inner
            and any(word[0].isupper() for word in own[1:place])
        )
        return not named and _opens_back(text, _words(" ".join(own[place + 1 :])), openers)
    return False


def _points_back(
    text: str, words: Sequence[str], size: int, phrase: str, kind: str, openers: _Openers
) -> bool:
    follower = words[size] if size < len(words) else ""
    if kind == _DETERMINER and follower not in openers.verbs:
        return False
    if phrase in openers.impersonal and _stands_for_nothing(words, openers):
        return False
    if phrase in openers.cataphoric and size > 1:
        return not _name_follows(text)
    if phrase in openers.cataphoric or "0" in phrase:
        # "Both Ford and Opel", "Der 34-jährige Peter Huber"; but "Der 34-Jährige wurde" points back.
        return not _is_capitalised(_WORD.findall(text[:_HEAD].lstrip(_OPENING)), size)
    return True


def _stands_for_nothing(words: Sequence[str], openers: _Openers) -> bool:
    """The first word after "it is", "it has never been" is one that "it" means nothing with: "clear"."""
    after = next((i for i in range(1, len(words)) if words[i] not in openers.verbs), 0)
    return after > 1 and words[after] in openers.expletives


def _name_follows(text: str) -> bool:
    """One of the two words after the first comma is capitalised: "When he arrived, Anna Berg said"."""
    _, comma, rest = text[:_CLAUSE].partition(",")
    words = _WORD.findall(rest[:60])
    return bool(comma) and any(_is_capitalised(words, i) and words[i] != "I" for i in (0, 1))


def _is_capitalised(words: Sequence[str], index: int) -> bool:
    return index < len(words) and words[index][0].isupper()


def _words(text: str) -> list[str]:
    """Lower-cased words, and commas; every number is "0", so that "34-Jährige" is found as "0-jährige"."""
    if not text.isascii():
        text = normalize("NFC", text).replace("İ", "i")  # Turkish: lower() makes two code points of it
    return ["0" if word[0].isdigit() else word for word in _WORD.findall(text.lower())]


def _holds(words: Sequence[str], table: _Table) -> bool:
    """Whether one of the table's phrases is among the words."""
    return any(
        " ".join(words[start:end]) in table.phrases
        for start, word in enumerate(words)
        if word in table.first
        for end in range(start + 1, min(start + _MAX_ATTRIBUTION, len(words)) + 1)
    )


def _cut(entries: Collection[str]) -> frozenset[str]:
    return frozenset(" ".join(_words(entry)) for entry in entries)


@cache
def _openers(language: str | None) -> _Openers:
    known = pack(language)
    phrases: dict[str, str] = {}
    for kind, entries in (
        (_DETERMINER, known.determiners),
        (_BACK, known.dangling | known.cataphoric),
        (_STANDS, known.standing),
    ):
        phrases.update(dict.fromkeys(_cut(entries), kind))
    return _Openers(
        tag=known.tag,
        phrases=phrases,
        anywhere=known.inner | known.inverted | _IN_CLAUSE_WORDS.get(known.tag, frozenset()),
        first=frozenset(phrase.split()[0] for phrase in phrases) | known.adverbials,
        longest=max((len(phrase.split()) for phrase in phrases), default=0),
        impersonal=_cut(known.impersonal),
        expletives=_cut(known.expletives),
        cataphoric=_cut(known.cataphoric),
        verbs=_cut(known.verbs),
        adverbials=known.adverbials,
        placing=known.placing,
        subjects=known.subjects,
        inner=known.inner,
        in_clause=_IN_CLAUSE_WORDS.get(known.tag, frozenset()),
        binding=known.binding,
        purpose=known.purpose,
        participles=tuple(sorted(known.participles)),
        conjunctions=known.conjunctions,
        joining=known.joining,
        inverted=known.inverted,
        inner_phrases=tuple(sorted(_cut(known.inner_phrases))),
        unspaced=_unspaced(known),
    )


def _unspaced(known: Language) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    return None if known.spaced else (tuple(sorted(known.dangling)), tuple(sorted(known.standing)))


class _Table(NamedTuple):
    phrases: frozenset[str]
    first: frozenset[str]  # their first words


@cache
def _reports(language: str | None) -> tuple[_Table, _Table]:
    known = pack(language)
    tables = [_cut(known.reported), _cut(known.attributions)]
    reported, attributions = [_Table(t, frozenset(phrase.split()[0] for phrase in t)) for t in tables]
    return reported, attributions


@cache
def _rows(language: str | None) -> tuple[tuple[str, str], ...]:
    rows = (entry.split("/") for entry in pack(language).enumerations)
    return tuple(sorted((" ".join(_words(first)), " ".join(_words(second))) for first, second in rows))


@cache
def _row_begins(language: str | None) -> re.Pattern[str]:
    """What a row may begin with: a quick look, to see whether a closer one is worth it."""
    return re.compile("|".join(sorted({r"\W*".join(first.split()) for first, _ in _rows(language)})))
