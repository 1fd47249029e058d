"""Article text in Markdown: whatever the text, four engines show exactly it, and nothing in it becomes markup.

Each text is set in each context that Markdown output has (and a few it may get), rendered by markdown-it-py (CommonMark, and
with GFM's tables and strikethrough), Python-Markdown (bare, and with "extra") and mistune, and read back.
"""

from __future__ import annotations

from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser
from urllib.parse import unquote

import markdown
import mistune
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from brief.renderers.display import shown, web_address
from brief.renderers.markdown_text import Context, destination, escape

_COMMONMARK = MarkdownIt("commonmark")
_GFM = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_MISTUNE_BARE = mistune.create_markdown(escape=False)
ENGINES: dict[str, Callable[[str], str]] = {
    "commonmark": _COMMONMARK.render,
    "gfm": _GFM.render,
    "python-markdown": lambda text: markdown.markdown(text),
    "python-markdown extra": lambda text: markdown.markdown(text, extensions=["extra"]),
    "mistune": lambda text: str(_MISTUNE_BARE(text)),
    "mistune with plugins": lambda text: str(mistune.html(text)),
}

NO_TABLES = ("commonmark", "python-markdown", "mistune")
_TABLE = {"table", "thead", "tbody", "tr", "th", "td"}

# context -> (escape context, template; what is shown around the text; the tags that may appear)
CONTEXTS: dict[str, tuple[Context, str, tuple[str, str], set[str]]] = {
    "paragraph": ("paragraph", "{}\n", ("", ""), {"p"}),
    "paragraph after heading": ("paragraph", "# x\n{}\n", ("x", ""), {"h1", "p"}),
    "mid paragraph": ("inline", "x {} [1] y\n", ("x", "[1] y"), {"p"}),
    "list item": ("paragraph", "- {}\n- x\n", ("", "x"), {"ul", "li"}),
    "numbered item": ("paragraph", "1. {}\n2. x\n", ("", "x"), {"ol", "li"}),
    "nested item": ("paragraph", "- x\n\n    - {}\n    - y\n", ("x", "y"), {"ul", "li", "p"}),
    "nested in numbers": ("paragraph", "1. x\n\n    1. {}\n    2. y\n", ("x", "y"), {"ol", "li", "p"}),
    "heading": ("heading", "### {}\n\nx\n", ("", "x"), {"h3", "p"}),
    "numbered heading": ("heading", "### 1. {} [1]\nx\n", ("1.", "[1] x"), {"h3", "p"}),
    "emphasis": ("inline", "*{}* · x\n", ("", "· x"), {"p", "em"}),
    "strong": ("inline", "**{}** x\n", ("", "x"), {"p", "strong"}),
    "note": ("inline", "x *({})*\n", ("x (", ")"), {"p", "em"}),
    "link": ("link", "x [{}](https://a.example/b) y\n", ("x", "y"), {"p", "a"}),
    "link in item": ("link", "- [{}](https://a.example/b) · y\n", ("", "· y"), {"ul", "li", "a"}),
    "table cell": ("cell", "| a | b |\n| --- | --- |\n| {} | x |\n", ("ab", "x"), _TABLE),
    "quotation": ("paragraph", "> {}\n", ("", ""), {"blockquote", "p"}),
}


class _Reader(HTMLParser):
    """The text a browser would show, and the tags and attributes met."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str | None]] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("p", "li", "h1", "h3", "td", "th"):
            self.text.append(" ")

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        self.tags.add("<!--")

    def handle_decl(self, decl: str) -> None:
        self.tags.add("<!")

    def handle_pi(self, data: str) -> None:
        self.tags.add("<?")


def read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader


def flat(text: str) -> str:
    return "".join(text.split())


def check(text: str, context: str, engine: str) -> None:
    where, template, (before, after), tags = CONTEXTS[context]
    line = shown(text)
    if not line.strip():
        return
    written = template.replace("{}", escape(line, context=where))
    reader = read(ENGINES[engine](written))
    assert flat("".join(reader.text)) == flat(before + line + after), written
    assert reader.tags <= tags, written
    assert not {pair for pair in reader.attributes if pair != ("href", "https://a.example/b")}, written


_PIECES = st.sampled_from([
    *"\\`*_{}[]()<>#+-.!|~:&=$\"'^@/%,;? \t", "\n", "\u00a0", "\u3000", "\u200b", "\x02", "\x03", "\x00",
    "\u202e", *"a B 7 12 ü ж 中 ٣ 😀 wort &amp; &copy; &copy &#60; &#x3c <b> </b>".split(), "<!--", "-->",
    "<?", "]]>", "<script>alert(1)</script>", "[x]: http://a", "](http://b)", "![", "http://x_y_z",
    "www.a_b.de", "a@b.de", "<http://a>", "javascript:alert(1)", "---", "===", "***", "~~~", "```", "    ",
    "  ", "1. ", "1) ", "- ", "+ ", "# ", "> ", ": ", "[^1]", "[^1]: x", "*[HTML]: y", "{#id}", "{: .c}",
    "[ ] ", ":smile:", "klzzwxh:0001", "wzxhzdk:0", "| a | b |", "|---|", "\\*", "\\\\", "_a_", "*a*",
    "__a__", "~~a~~", "$a$", "!!",
])  # fmt: skip
TEXTS = st.one_of(st.lists(_PIECES, min_size=1, max_size=12).map("".join), st.text(max_size=30))


@pytest.mark.parametrize("context", CONTEXTS)
@given(text=TEXTS)
@example(text="3. Oktober 1990 war ein Mittwoch.")
@example(text="C#")
@example(text="\\")
@example(text="^0")
@example(text="[^{]")
@example(text=": *")
@example(text="5 < 6 * 7 > 3 & 2")
@settings(max_examples=150)
def test_every_engine_shows_the_text_and_nothing_becomes_markup(context: str, text: str) -> None:
    for engine in ENGINES:
        if context == "table cell" and engine in NO_TABLES:
            continue
        check(text, context, engine)


URL_PIECES = st.sampled_from([
    *"()[]'*_~!&=?#%+;:@,.-/$|", "a", "7", "ü", "&copy=", "&amp;", "%28", "/x_y_z/", "](", "<", ">", '"',
    "\\", " ",
])  # fmt: skip


@given(tail=st.lists(URL_PIECES, max_size=10).map("".join))
@example(tail="?a=1&copy=2&b=(c)")
@settings(max_examples=300)
def test_a_link_leads_where_the_url_says(tail: str) -> None:
    url = web_address(f"https://ä_b.example/{tail}")
    if url is None:
        return
    for engine, render in ENGINES.items():
        reader = read(render(f"*x* [Nordauer Bote]({destination(url)}), *y_z*\n"))
        assert flat("".join(reader.text)) == "xNordauerBote,y_z", engine
        hrefs = [value for name, value in reader.attributes if name == "href"]
        # mistune resolves entities twice, so it is only held to the URL with all of them resolved
        same = unescape if engine.startswith("mistune") else str
        assert [_plain(same(href or "")) for href in hrefs] == [_plain(same(url))], engine


def _plain(url: str) -> str:
    """A URL without the ways of writing it that mean the same: percent-encoding, a host in punycode."""
    return unquote(url).replace("xn--_b-uia.example", "ä_b.example")


@pytest.mark.parametrize(
    ("text", "context", "written"),
    [
        ("Haus 3. Stock, R&D bei AT&T, 7 > 3, 000_935d.txt, „Ja!“ (c) [sic] […]", "paragraph", None),
        ("~5 Prozent, US$5 und A$6, 12:30:45 Uhr, C:\\temp, #2, -5 Grad, 2 * 3 < 7", "inline", None),
        ("3. Oktober 1990 war ein Mittwoch.", "paragraph", "3\\. Oktober 1990 war ein Mittwoch."),
        ("3. Oktober 1990 war ein Mittwoch.", "inline", None),
        ("- Zitat", "paragraph", "\\- Zitat"),
        ("[Anm. d. Red.]", "link", "\\[Anm. d. Red.\\]"),
        ("C#", "heading", "C\\#"),
        ("a | b", "cell", "a &#124; b"),
        ("Siehe http://x.example/_a_", "inline", "Siehe http&#58;//x.example/\\_a\\_"),
    ],
)
def test_only_what_could_be_markup_is_escaped(text: str, context: Context, written: str | None) -> None:
    assert escape(text, context=context) == (text if written is None else written)
