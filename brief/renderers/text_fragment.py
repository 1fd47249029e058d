"""A web address and a sentence → the address that opens the page at that sentence (a text fragment).

WICG, "URL Fragment Text Directives": ``#:~:text=[prefix-,]start[,end][,-suffix]``. A browser that doesn't know them opens the
page at its top, and so does one that no longer finds the words. A long sentence is named by its first and last words; a
short one, which may stand in many places, with the words around it where they are known. Where a language is written without
spaces the whole sentence stands, since a word's bounds would be a guess.
"""

from __future__ import annotations

from urllib.parse import quote

from brief.languages import pack

SHORT_WORDS = 4  # "He said no." may stand anywhere; five words in a row hardly stand twice
_END_WORDS = 5  # at each end of a long sentence
_MAX_WHOLE = 300  # characters of a sentence without spaces; its percent-encoded form is nine times as long


def at_sentence(url: str, text: str, *, language: str, before: str = "", after: str = "") -> str:
    """The address of a page, opened at a sentence.

    Args:
        url: http or https; its own fragment is kept.
        text: the sentence, on one line.
        before, after: the words around it; used for short sentences.

    >>> at_sentence("https://bote.example/1", "Die Brücke ist zu.", language="de", after="Seit Montag")
    'https://bote.example/1#:~:text=Die%20Br%C3%BCcke%20ist%20zu.,-Seit%20Montag'
    """
    if not text:
        return url
    directive = ",".join(_parts(text, language, before, after))
    return f"{url}{'' if '#' in url else '#'}:~:text={directive}"


def _parts(text: str, language: str, before: str, after: str) -> list[str]:
    if not _spaced(language):
        return [_encoded(text[:_MAX_WHOLE])]
    words = text.split()
    if len(words) > 2 * _END_WORDS:
        ends = words[:_END_WORDS], words[-_END_WORDS:]
        return [_encoded(" ".join(end)) for end in ends]
    prefix = [f"{_encoded(before)}-"] if before and len(words) <= SHORT_WORDS else []
    suffix = [f"-{_encoded(after)}"] if after and len(words) <= SHORT_WORDS else []
    return [*prefix, _encoded(text), *suffix]


def _encoded(text: str) -> str:
    """Percent-encoded, the hyphen too: it marks prefix and suffix."""
    return quote(text, safe="").replace("-", "%2D")


def _spaced(language: str) -> bool:
    try:
        return pack(language).spaced
    except ValueError:
        return True
