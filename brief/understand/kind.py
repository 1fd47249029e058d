"""Title, URL and form of an article → its kind: report, item, opinion, interview.

Opinion and interview are told only by clear signs (a label before the title, a folder of the URL, what the
page says of itself, paragraphs of questions); in doubt an article is a report, since an opinion taken for a
report is marked by its own words, while a report taken for an opinion would be left out of a story. A short
piece is an item.
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
_SPEAKER = re.compile(r"^([^\W\d_][\w.\- ]{1,30}):\s+\S")


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
        stated: what the page says of itself, such as "opinion"; believed.
    Returns:
        "opinion", "interview", "item" or "report".
    """
    known = pack(language)
    label = _label(title)
    folders = _folders(url)
    if stated == "opinion" or label in known.opinion_labels or folders & _OPINION_FOLDERS:
        return "opinion"
    if label in known.interview_labels or folders & _INTERVIEW_FOLDERS or _is_dialogue(paragraphs):
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
    """At least three questions, each answered, or two speakers who take turns by name."""
    questions = [bool(_QUESTION.search(p)) and len(p) < 400 for p in paragraphs]
    answered = sum(q and not a for q, a in zip(questions, questions[1:], strict=False))
    if answered >= 3 and answered * 4 >= len(paragraphs):
        return True
    speakers = [m.group(1) for p in paragraphs if (m := _SPEAKER.match(p))]
    return len(speakers) >= 6 and len(speakers) * 2 >= len(paragraphs) and 2 <= len(set(speakers)) <= 4


def _is_short(paragraphs: tuple[str, ...], *, spaced: bool) -> bool:
    n_words = sum(len(p.split()) if spaced else len(p) // 2 for p in paragraphs)
    return n_words < ITEM_WORDS
