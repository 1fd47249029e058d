"""Title, URL and form of an article → its kind: report, item, opinion, interview.

Opinion and interview are told only by clear signs (a label before the title, a folder of the URL, what the
page says of itself, speakers named before question and answer); in doubt an article is a report, since an
opinion taken for a report is marked by its own words, while a report taken for an opinion would be left out of
a story. Questions alone tell nothing: explainers have them as subheads. A short piece is an item.
"""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from brief.languages import pack, table

ITEM_WORDS = 70  # below this a piece is an item: it is given whole, or nearly

# URL folders that outlets use across languages.
_OPINION_FOLDERS = table(
    "meinung meinungen kommentar kommentare kolumne kolumnen leitartikel debatte opinion opinions commentary "
    "commentisfree editorial editorials columnists opinie columns opiniones opinione opinioni opiniao opinie "
    "tribune tribunes chroniques idees editos editoriaux ledare debatt kronikk leder meninger mielipide "
    "paakirjoitus nazory komentare opinia opinie mnenie mneniya yazarlar"
)
_INTERVIEW_FOLDERS = table("interview interviews entrevista entrevistas intervista interviste")
_LINKS = table("zu zum zur von mit by with on de du avec con del di op över om z s с")
_MOST_LABEL_WORDS = 5
_LABEL = re.compile(r"\s*[:|–—-]\s+|\s*[:|]")
_QUESTION = re.compile(r"[?？؟;]\s*[\"'”“«»’]*\s*$")
_SPEAKER = re.compile(r"^([^\W\d_][\w.’'/\- ]{0,30}?)\s?(?::\s+|：\s*)\S")
_LONGEST_QUESTION = 400  # characters
_FEWEST_EXCHANGES = 3
_MOST_SPEAKERS = 4


def kind_of(
    *,
    title: str | None,
    url: str | None,
    paragraphs: tuple[str, ...],
    language: str | None,
    stated: str | None = None,
) -> str:
    """What kind of piece an article is.

    Args:
        paragraphs: of the body, in order.
        language: BCP 47 tag whose labels count beside the ones known across languages.
        stated: what the page says of itself, "opinion" or "interview"; believed.
    Returns:
        "opinion", "interview", "item" or "report".
    """
    known = pack(language)
    label = _label(title)
    folders = _folders(url)
    if stated == "opinion" or label in known.opinion_labels or folders & _OPINION_FOLDERS:
        return "opinion"
    if stated == "interview" or label in known.interview_labels or folders & _INTERVIEW_FOLDERS:
        return "interview"
    if _is_dialogue(paragraphs):
        return "interview"
    return "item" if _is_short(paragraphs, spaced=known.spaced) else "report"


def _label(title: str | None) -> str:
    """What stands before the first colon or bar of a title: "kommentar" of "Kommentar: Zu spät".

    Of "Kommentar zur Brücke: …" and "Interview mit Holm: …" it is the first word.
    """
    if not title or not (match := _LABEL.search(title)):
        return ""
    label = title[: match.start()].strip().casefold()
    first, _, rest = label.partition(" ")
    return first if rest.partition(" ")[0] in _LINKS and len(label.split()) <= _MOST_LABEL_WORDS else label


def _folders(url: str | None) -> frozenset[str]:
    if not url:
        return frozenset()
    try:
        path = unquote(urlsplit(url).path).casefold()
    except ValueError:
        return frozenset()
    return frozenset(path.split("/")[1:-1])


def _is_dialogue(paragraphs: tuple[str, ...]) -> bool:
    """At least three questions are answered, and names or initials before the paragraphs say by whom.

    Some outlets name both speakers at the first exchange only, some never the one who asks.
    """
    speakers = [m.group(1) if (m := _SPEAKER.match(p)) else "" for p in paragraphs]
    questions = [bool(_QUESTION.search(p)) and len(p) < _LONGEST_QUESTION for p in paragraphs]
    exchanges = [
        (asking, answering)
        for asking, answering, asks, asks_again in zip(
            speakers, speakers[1:], questions, questions[1:], strict=False
        )
        if asks and not asks_again
    ]
    if len(exchanges) < _FEWEST_EXCHANGES or len(exchanges) * 4 < len(paragraphs):
        return False
    answering = [answers for asks, answers in exchanges if answers and answers != asks]
    introduced = all(exchanges[0]) and len(set(exchanges[0])) == 2
    return introduced or (len(answering) >= _FEWEST_EXCHANGES and len(set(answering)) < _MOST_SPEAKERS)


def _is_short(paragraphs: tuple[str, ...], *, spaced: bool) -> bool:
    n_words = sum(len(p.split()) if spaced else len(p) // 2 for p in paragraphs)
    return n_words < ITEM_WORDS
