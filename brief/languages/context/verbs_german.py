"""A German sentence → is it only a part of one, with no verb of its own?

"Ein Vorgang, der Brücken bauen soll." and "Auch wenn es regnet, wie Holm sagt.": a noun or a conjunction, and behind its commas
only what is told of it. "Ein Alarmsignal für Nordau.", "Auf seiner Plantage.": a small word, a word with a capital, or an
adjective between an article or preposition and a noun is no verb; where any other word stands, there may be one.
"""

from __future__ import annotations

import re

from brief.languages import Language

# No comma with a verb behind it.
_NO_MAIN_CLAUSE = (
    r"(?:(?!, (?!(?:der|die|das|den|dem|deren|dessen|dass|weil|wenn|wo|wie|als|ob|um|und|oder|sondern|in|auf|mit|bei|für|von|"
    r"ohne|ehe|bevor|bis|damit) ))[^:;?!–.]|\.(?=\d|\w))*"
)
_RELATIVE = r"(?:(?:in|mit|von|auf|für|an|aus|bei) )?(?:der|die|das|den|dem|deren|dessen|wo|wie)\s"
_RELATED = re.compile(
    rf"(?=[^,]*, {_RELATIVE})"  # most commas have something else behind them
    r"(?:Eine?[nmrs]? )?(?:[a-zäöüß]+ )?(?:[a-zäöüß]\w*e[nrsm]? ){0,2}(?:\w+e[rsn]? )?[A-ZÄÖÜ][\w-]+"
    r"(?: allerdings| also| aber| zwar)?(?: (?:aus|in|im|von|für|mit|an|auf|über) (?:[a-zäöüß]+e[nrsm]? ){0,2}[A-ZÄÖÜ][\w-]+)?, "
    rf"{_RELATIVE}{_NO_MAIN_CLAUSE}[.:](?:\W*$|(?<=:))"
)
# "Gemeinsam mit Rieke Holm, die den Plan gemacht hatte.", "Auch wenn es regnet."
_OPENED = re.compile(
    rf"(?:(?:Gemeinsam mit|Zusammen mit|Neben|Wie|Samt) [^,;:–]{{3,80}}, (?:der|die|das|dem|den|deren|"
    rf"dessen)|Auch wenn|Wenn|Weil|Obwohl|Wobei|Erst recht nicht, wenn)\s{_NO_MAIN_CLAUSE}\.\W{{0,9}}$"
)
_MOST = 12  # words: of longer ones hardly any is a phrase
_LONGEST = 110  # code points that hold so many
_WORD = re.compile(r"\w+(?:-\w+)*")
_BENT = re.compile(r"\w+e[mnrs]?")
_BEFORE_BENT = re.compile(
    r"(?:d|k?ein|sein|ihr|unser|mein|dies|jed|all|viel|wenig|mehrer|einig|beid|zwei|drei)(?:e|er|en|em|es|as)?|"
    r"in|im|an|am|auf|aus|bei|beim|mit|nach|vor|von|vom|zu|zum|zur|für|gegen|über|unter|durch|ohne|um|und|oder|als|wie|sehr|"
    r"ganz|(?-i:[a-zäöüß]+e[mnrs]?)",
    re.IGNORECASE,
)
_SUBJECTS = frozenset("es ich du er wir".split())
_AUXILIARIES = frozenset("sei seien habe hätte wäre würde gab gibt gilt".split())
_VERBAL = ("t", "e", "n")  # end verbs, which may open a sentence


def is_part(text: str, known: Language) -> bool:
    """Whether it is only a part of a sentence.

    Args:
        text: without the marks before its first word.
        known: the pack of German.
    """
    if "," in text and _RELATED.match(text):
        return True
    return _OPENED.match(text) is not None or _is_phrase(text, known)


def _is_phrase(text: str, known: Language) -> bool:
    if len(text) > _LONGEST or "," in text or "?" in text or not known.verbs.isdisjoint(text.split()):
        return False  # most end here
    words = _WORD.findall(text)
    if not 2 < len(words) <= _MOST or not known.verbs.isdisjoint(words):  # "… ist."
        return False
    first = words[0].lower()
    small = first in known.starters
    adjective = first.endswith(("e", "es", "er")) and words[1][0].isupper()
    if first in known.verbs or first in _SUBJECTS or not (small or adjective or not first.endswith(_VERBAL)):
        return False
    return not any(
        _may_be_verb(before, word, behind, known)
        for before, word, behind in zip(words, words[1:], [*words[2:], ""], strict=False)
    )


def _may_be_verb(before: str, word: str, behind: str, known: Language) -> bool:
    if not word[0].islower():
        return False
    if word in known.starters:
        return word in _AUXILIARIES
    bent = _BENT.fullmatch(word) and _BEFORE_BENT.fullmatch(before)
    noun_follows = behind[:1].isupper() or (_BENT.fullmatch(behind) and behind not in known.stop_words)
    return not (bent and noun_follows)
