"""An English sentence → the noun of a definite phrase that nobody has named: "minister" of "On Monday, the minister resigned".

The phrase opens the sentence ("The company said"), stands behind a preposition ("During the raid"), behind what is put first
and names nobody ("If the plan fails, the bank"), or behind somebody who speaks without a name ("Police said the fire").

Where the sentence has no name at all, the noun may stand anywhere, if it is a role of news and nothing before brings it in; and
what happened once ("Sales surged", "More than 70,000 people left") happened to what was told of before, with no article either.
"""

from __future__ import annotations

import re

from brief.languages import Language
from brief.languages.context.noun_phrases import TOKEN, unnamed_noun
from brief.languages.context.pronouns import names_country, names_somebody
from brief.languages.context.verbs_english import place_of_past
from brief.languages.quoted import QUOTED
from brief.languages.tokens import OPENING

_OPENS = re.compile(
    r"(?:\(?[A-Z]{2,5}\)\s?)?"
    r"(?:(?P<placed>in|at|during|inside|outside|under|with|for|to|by|on|against|from|after|before|amid|despite|"
    r"according to|because of|as a result of|in response to|in addition to|"
    r"(?:at|in) the (?:heart|end|start|beginning|middle|centre|center|top|wake|course) of)\s+|"
    r"(?:one|two|three|four|five|six|some|most|many|none|several|all|each|both|half|few|thousands|hundreds|dozens|part|members|"
    r"(?:at least |about |nearly |more than )?\d+|a (?:number|few|spokes\w+|member|third|quarter|majority)) (?:of|for)\s+|"
    r"an? [a-z-]+ (?:of|for|from|at|in|with|on|about)\s+|"
    # "Shares in the", "Keys for the"
    r"(?-i:(?!Ahead|Because|Instead|Out|In|Thanks|Acc|Due|Back|Up|Down|Off|Prior|Next|Close|Contrary|Owing|Apart|Aside|Reg|Irr|Along|"
    r"Away|Here|Now|Just|Only|Even|Not|And|But|Like|Unlike|As|At|On|For|From|With|By|Of|Near|Over|About|Across|Behind|After|Under|Amid|"
    r"Before|Besides|Beyond|Inside|Outside|Rather|More|Less|There|It|He|She|We|You|They|Then|So|Or)[A-Z][a-z]+)"
    r" (?:of|in|at|for|from|about|around|with|on|near|inside|outside|behind|against|into)\s+|"
    r"(?:all|both)\s+)?the\s",
    re.IGNORECASE,
)
_SPEAKERS = (
    r"Police|Authorities|Officials|Prosecutors|Investigators|Detectives|Witnesses|Experts|Critics|Analysts|Researchers|"
    r"Scientists|Doctors|Lawyers|Observers|Residents|Reports|Sources|Some|Many|Campaigners|Opponents|Supporters|Organi[sz]ers|"
    r"Firefighters|Ministers|Others|People|Neighbou?rs"
)
_LEADS = re.compile(
    r"(?:(?:on|in|at|last|this|earlier|later|yesterday|according to|after|during|as|when|while|despite|because|although|since|"
    r"before|by|until|over|through|from|with|without|within|throughout|following|amid|"
    r"if|under|on the \w+|[a-z]+ing)\b[^,.;:\"“”]{0,80},|"
    # no name before the comma: "If the plan fails, the company"
    r"(?-i:[A-Z][a-z]+(?: [a-z0-9$£€%][^\s,.;:\"“”()]*){1,18}),|"
    r"(?:now|last (?:week|month|year|night|\w+day)|this (?:week|month|year)|today|yesterday|earlier this \w+|later|to date|"
    r"on \w+day),?|"
    # nobody who says it: "Prosecutors said the marriages were"
    rf"(?:[A-Z][\w.]* )?(?:{_SPEAKERS})(?: [a-z]+){{0,2}} (?:said|say|believed?|alleged?|reported|confirmed|argued?|claim(?:ed)?|"
    r"suggest(?:ed)?|think|thought|warn(?:ed)?|told [a-z]+)(?: that)?|"
    r"(?:It|There) (?:is|was|are|were|['’]s|remains|seems|appears|has been|have been) (?:[a-z]+ ){0,3}"
    r"(?:that|unclear|clear|unknown|known|hoped|thought|believed|expected)(?: (?:that|whether|how|why|where|when|if|what))?"
    r")\s+the\s",
    re.IGNORECASE,
)
# A participle tells of the subject, so that no name behind it is that: "Based on a play by Anna Berg, the film"; not "Named as".
_TOLD_OF_SUBJECT = re.compile(
    r"(?:[A-Z][a-z]+ed|Set|Built|Born|Written|Led|Seen|Made|Sold|Held|Given) "
    r"(?:in|on|by|at|off|from|to|for|with|after|between|near|under|last|just|into|over|about|against|during) "
    r"[^.;:\"“”]{3,110}?, the "
)
_WHEN = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)
_DAY = re.compile(rf"\b{_WHEN}")
_NAME = re.compile(r"(?<=[\s'’])[A-ZÀ-Þ]")
_LONGEST = 500  # code points of a sentence that is looked through
_HEAD = 120  # code points behind "At the" in which a name is looked for
_APPOSED = re.compile(r"[a-z -]+,")
# A name, but for days and months and nationalities.
_CAPITAL = re.compile(rf"[a-z,] (?!{_WHEN}|I\b|I['’]|[A-Z][a-z]+(?:ian|ish|ese)s?\b)[A-Z]")
# What happened, at the end of a clause, and nothing before it that it can be: "Karl Holm was killed in the blast."
_HAPPENED = re.compile(
    r" the (?P<noun>"
    r"blast|shooting|attack|incident|explosion|crash|accident|collision|fire|blaze|raid|robbery|murder|killing|bombing|ruling|"
    r"scandal|riot|verdict|decision|allegation|accusation|announcement|arrest|deaths|findings|agreement|move|proposal|event|"
    r"concern|remark|comment|claim|plan|change|report|charge|controversy|row|dispute|disaster|tragedy|investigation|inquiry|"
    r"probe|video|footage|idea|data|episode)s?\s*(?:[.,;]|$)"
)
# Somebody says it of what he has not named: "Holm said the company"; not "The Guardian said the".
_SAID_OF = re.compile(
    r"(?!The )(?:An? )?(?:[A-Z][\w.'’-]+,? |spokes\w+ |[a-z]+ (?=spokes)){1,5}(?:(?:has|have|had|also|later) )?"
    r"(?:said|says|say|denied|denies|claimed|claims|insisted|insists|argued|argues|believes|added|told [A-Z][a-z]+)"
    r"(?: that)? the "
)
_BEHIND = tuple(
    f" {word}"
    for word in "in after before during following by from of to into over at on with against about for since".split()
)
_HAPPENED_WITHIN = 220  # code points
_STEM = 5  # letters by which a noun is known again
_NUMBER = re.compile(
    r"\b(?:an?|one|two|three|four|five|any|every|another|some|several|\d+)\b"
    r"(?! (?:year|month|week|day|hour|minute|m\.|a\.|p\.|million|billion|\w+day))",
    re.IGNORECASE,
)
_ANY = re.compile(r"\bthe (?=[a-z])")
_SEVERAL = re.compile(
    r"(?:two|three|four|five|six|seven|eight|nine|ten) (?!months|years|weeks|days|hours)[a-z]+s\b"
)
_ONE = ("prime ", "first ")  # "the prime minister", "the first president"
# What brings in somebody new, what is told of anybody, and articles, behind which more is asked of a noun.
_NEW = re.compile(
    r"(?:An?|The|One|Two|Three|Four|Five|Six|However|Those|Every|Nobody|Nothing|Everyone|Someone|"
    r"[^,]* (?:an?|[Aa]nother) [a-z]+)\b|[a-z(\[]"
)
# Those who were asked, and who asked them, are the news themselves.
_ASKED = re.compile(
    r"\b(?:poll|survey|study|studies|research(?:ers)?|scientists|experts|economists|analysts|EU|U\.S)\b|[A-Z]{3}"
)
_BROUGHT = re.compile(r"\b(?:an?|one|every|any|the government) ", re.IGNORECASE)


def unnamed_in_sentence(sentence: str, known: Language) -> str:
    """The noun, lower-cased; "" where no such phrase is found.

    Args:
        sentence: may be any text.
        known: the English pack.
    """
    head = sentence.lstrip(OPENING)
    noun = _opening(head, known) or _behind_lead(head, known) or _happened(head) or _said_of(head, known)
    if noun or _CAPITAL.search(sentence, 0, _LONGEST):
        return noun  # most sentences end here
    own = QUOTED.sub(' " ', sentence[:_LONGEST])
    return _anywhere(own, known) or _of_past(own.lstrip(OPENING), known)


def _opening(head: str, known: Language) -> str:
    found = _OPENS.match(head)
    if not found:
        return ""
    rest = head[found.end() :]
    # behind a preposition a comma ends the phrase: "According to the report, Holm"
    noun = unnamed_noun(rest.partition(",")[0] if found["placed"] else rest, known.unique)
    if not found["placed"] or found["placed"].lower() == "according to":
        return noun
    # "At the meeting, Anna Berg said"
    return noun if noun in known.roles and not _NAME.search(_DAY.sub("", rest[:_HEAD])) else ""


def _behind_lead(head: str, known: Language) -> str:
    found = _LEADS.match(head)
    noun = unnamed_noun(head[found.end() :], known.unique) if found else ""
    if not noun and (told := _TOLD_OF_SUBJECT.match(head)):
        return unnamed_noun(head[told.end() :], known.unique)
    if not found or not noun:
        return ""
    if not _NAME.search(_DAY.sub("", found[0])) or found[0].lower().startswith("according"):
        return noun
    # "In Rome Anna Berg, the mayor, said"
    return noun if noun in known.roles and not _APPOSED.match(head, found.end()) else ""


def _happened(head: str) -> str:
    found = _HAPPENED.search(head, 0, _HAPPENED_WITHIN)
    if not found or not head.endswith(_BEHIND, 0, found.start()):
        return ""
    before = QUOTED.sub(" ", head[: found.start()])
    had = _NUMBER.search(before) or f" {found['noun'][:_STEM]}" in before.lower()
    return "" if had else found["noun"]


def _said_of(head: str, known: Language) -> str:
    found = _SAID_OF.match(head)
    noun = unnamed_noun(head[found.end() :], known.unique) if found else ""
    return noun if noun in known.roles and found and noun not in found[0].lower() else ""


def _anywhere(own: str, known: Language) -> str:
    for found in _ANY.finditer(own):
        if _BROUGHT.search(own[: found.start()]):
            return ""
        noun = unnamed_noun(own[found.end() :], known.unique)
        if (noun in known.roles or _SEVERAL.match(own, found.end())) and not own.startswith(
            _ONE, found.end()
        ):
            return "" if names_somebody(own) else noun
    return ""


def _of_past(own: str, known: Language) -> str:
    """What it happened to, where it happened once and no article, source or name stands before it: "Sales" of "Sales surged"."""
    if _NEW.match(own):
        return ""
    words = TOKEN.findall(own, 0, _HEAD)
    place = place_of_past(words)
    noun = words[place - 1] if place else ""
    if (
        not noun[:1].isalnum()
        or noun.lower() in known.impersonal
        or _ASKED.search(own)
        or names_somebody(own)
        or names_country(own)
    ):
        return ""
    return noun.lower()
