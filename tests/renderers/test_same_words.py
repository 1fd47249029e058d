"""One digest, one set of words: Markdown, page, plain text and both parts of the mail show the same sentences."""

from __future__ import annotations

from typing import Any

import markdown as python_markdown
import mistune
import pytest
from digests import article, digest, morning, story
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from reading import Page, part, squeezed

from brief.model import Digest
from brief.renderers import email, html, markdown, plain
from brief.renderers.json import payload
from brief.renderers.page import view


def words_of(made: dict[str, Any]) -> list[str]:
    """Everything a page must say, each on its own."""
    page = view(made)
    said = [
        page.title,
        page.full_date,
        page.counts,
        page.quiet,
        page.closing,
        page.marker,
        page.problems_title,
    ]
    said += [f"{problem.line} {problem.detail}" for problem in page.problems]
    for section in page.sections:
        said.append(section.title)
        for told in section.stories:
            said += [told.headline, told.short_headline, told.label, told.status, told.lead, told.more]
            said += [quote.text for quote in (*told.new, *told.rest)]
            said += [note for quote in told.rest for note in quote.notes]
            said += [figure.text for figures in told.differs for figure in figures]
            said += [source.label for source in told.sources] + [source.when for source in told.sources]
        for line in (*section.lines, *section.continued):
            said += [line.label, line.headline, line.detail]
    return [squeezed(words) for words in said if words]


def renderings(made: dict[str, Any]) -> dict[str, str]:
    written, data = markdown.render(made), email.render(made)
    return {
        "page": Page(html.render(made)).text,
        "plain": plain.render(made),
        "mail text": part(data, "plain"),
        "mail html": Page(part(data, "html")).text,
        "commonmark": Page(MarkdownIt("commonmark").render(written)).text,
        "gfm": Page(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(written)).text,
        "python-markdown": Page(python_markdown.markdown(written)).text,
        "python-markdown extra": Page(python_markdown.markdown(written, extensions=["extra"])).text,
        "mistune": Page(str(mistune.html(written))).text,
    }


def check(made: dict[str, Any]) -> None:
    wanted = words_of(made)
    for name, text in renderings(made).items():
        found = squeezed(text)
        for words in wanted:
            assert words in found, name


def test_a_morning_has_the_same_words_everywhere() -> None:
    check(payload(morning()))


def test_a_quiet_day_has_the_same_words_everywhere() -> None:
    check(payload(digest()))


HOSTILE = [
    "3. Oktober 1990 war ein Mittwoch.",
    "- kein Punkt",
    "+ auch keiner",
    "# keine Überschrift #",
    "> kein Zitat",
    "*** nichts ***",
    "---",
    "===",
    "    kein Code",
    "`x` und ~~y~~ und __z__ und *k*innen",
    "&copy; &#60; &amp; &lt;b&gt;",
    "<b>fett</b> <script>alert(1)</script> <!-- weg -->",
    "[x](http://a.example) ![y](z) [1]: http://b.example",
    "| a | b | \\| c \\",
    "http://x_y_z.example/_a_ und a_b@c.example",
    ":smile: $x$ {#id} {: .k} klzzwxh:0001",
    "{{ page.title }} {% raw %} {n} {date}",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_the_same_everywhere(text: str) -> None:
    check(payload(everywhere(text)))


@given(
    st.lists(
        st.sampled_from([*HOSTILE, "Wort", "1", "\\", "*", "_", "[", "]", "(", ")", "&", "<", "\n"]),
        max_size=6,
    )
)
@settings(max_examples=25)
def test_mixtures_of_hostile_words_are_the_same_everywhere(pieces: list[str]) -> None:
    check(payload(everywhere("".join(pieces) or "x")))


def everywhere(text: str) -> Digest:
    """A digest that has a text wherever a text of somebody else's can stand."""
    fields = {"source": text, "author": text, "path": f"a/{text}"}
    titled = article(text, "Ein Satz.", text, title=text, kind="opinion", **fields)
    bare = article(text, text)
    return digest(
        story(titled, complete=True),
        story(bare, marks=(("reported",),)),
        story(article("x", title=text, source=text), depth="line"),
        story(article(text), depth="line"),
        story(article("y", title=text, source=text), depth="listed"),
        story(article("z", title=text), status="continued", since="2025-11-01", depth="line"),
        title=text,
    )
