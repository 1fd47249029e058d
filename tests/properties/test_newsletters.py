"""Whatever a newsletter holds: the words of its items are the mail's, in its order, and nothing is said twice."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brief.sources import newsletter

LETTERS = sorted((Path(__file__).parents[1] / "sources" / "letters").iterdir())
_WORDS = st.sampled_from(
    "Am 3. Oktober 2026. Die (Brücke) sei – sagt er – zu, 26. Mai: 1,5 % nicht! * - > „Ja“ https://a.example/x # http".split()
)
_LINES = st.lists(_WORDS, max_size=9).map(" ".join)
_HEADLINES = st.builds(
    "{} Der Rat von Nordau {} {}".format, st.sampled_from(["*", "-", "1.", ""]), _WORDS, _WORDS
)
_TEXTS = st.lists(
    st.one_of(_LINES, _HEADLINES, st.just(""), st.just("https://a.example/b")), max_size=40
).map("\n".join)


def said(markup: str) -> list[str]:
    """The paragraphs of an item."""
    found = re.findall(r"<p>(.*?)</p>", markup, re.DOTALL)
    return [" ".join(html.unescape(re.sub(r"<[^>]+>", "", paragraph)).split()) for paragraph in found]


def bare(text: str) -> str:
    """A text without white space and the marks of lists, which begin lines."""
    return "".join(re.sub(r"(?m)^\s*(?:[*•·–+>»▪►-]{1,2}|#{1,4})\s+", "", text).split())


@given(_TEXTS)
@settings(max_examples=150)
def test_words_of_plain_items_are_those_of_the_mail(letter: str) -> None:
    for item in newsletter.read(html="", text=letter, to_many=True).items:
        for paragraph in (item.title, *said(item.html)):
            assert bare(paragraph) in bare(letter)


@given(_TEXTS)
@settings(max_examples=100)
def test_words_of_items_of_pages_are_those_of_the_mail(letter: str) -> None:
    page = "".join(
        f"<h2><a href='https://a.example/{n}'>{html.escape(line)}</a></h2>"
        if n % 3 == 0
        else f"<p>{html.escape(line)}</p>"
        for n, line in enumerate(letter.split("\n"))
    )
    for item in newsletter.read(html=page, text="", to_many=True).items:
        for paragraph in (item.title, *said(item.html)):
            assert "".join(paragraph.split()) in "".join(letter.split())


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.name)
def test_words_of_real_layouts_are_those_of_the_mail(path: Path) -> None:
    content = path.read_text(encoding="utf-8")
    is_page = path.suffix == ".html"
    whole = html.unescape(re.sub(r"<[^>]+>", "", content)) if is_page else content
    for item in newsletter.read(
        html=content if is_page else "", text="" if is_page else content, to_many=True
    ).items:
        for paragraph in said(item.html):
            assert bare(paragraph) in bare(whole)
