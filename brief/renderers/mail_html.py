"""The view of a page → the HTML of a mail: its Markdown through Python-Markdown, in a table, with all styles inline.

Each block of Markdown is turned by itself and wrapped in an element with its language and direction; the direction is a
style too, since GMX and Web.de drop the attribute. A tree processor names the paragraphs by what they are (status,
label, note), so that the stylesheet can reach them, and puts a ruled line in place of ``<hr>``, of which nobody knows
whether all clients draw it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from brief.renderers.display import web_address
from brief.renderers.mail_notes import MailSetting, closing, opening
from brief.renderers.markdown import Block, blocks
from brief.renderers.views import PageView

if TYPE_CHECKING:
    from markdown import Markdown

# Python-Markdown's processors that could let through more than brief's own Markdown has.
_BLOCKED = {
    "preprocessors": ("html_block",),
    "parser.blockprocessors": ("reference", "code"),
    "inlinePatterns": (
        "html", "autolink", "automail", "image_link", "image_reference", "short_image_ref", "reference",
        "short_reference",
    ),
}  # fmt: skip
# The number of a source, made small and kept with the word before it (but in a list of sources).
_NUMBER = r"(?:(?<!·) )?\[\d{1,5}\](?!\()"
_MAX_PREHEADER = 140  # what lists of mail clients show beside the subject, about


def mail_html(page: PageView, setting: MailSetting) -> str:
    """A mail's HTML part, with styles inline and no resource outside it."""
    from css_inline import CSSInliner
    from markupsafe import Markup

    markdown = _markdown()
    content = "\n".join(_block(block, page, markdown) for block in blocks(page))
    values = {
        "page": page,
        "content": Markup(content),
        "preheader": _preheader(page),
        "opening": opening(setting, page.wording),
        "closing": closing(setting, page),
        "styles": Markup(setting.theme.stylesheet("mail.css")),
        "dark": Markup(setting.theme.stylesheet("mail_dark.css")),
    }
    document = setting.theme.page("mail.html.j2", values)
    inliner = CSSInliner(load_remote_stylesheets=False, keep_style_tags=False)
    return f"{inliner.inline(document).strip()}\n"


def _preheader(page: PageView) -> str:
    """What the list of mails shows beside the subject: the counts, and further headlines as far as they fit whole."""
    shown = page.counts or page.quiet
    for story in page.stories:
        longer = f"{shown} · {story.short_headline}"
        if len(longer) > _MAX_PREHEADER:
            break
        shown = longer
    return shown


def _block(block: Block, page: PageView, markdown: Markdown) -> str:
    from markupsafe import Markup

    html = Markup(markdown.reset().convert(block.text))
    if block.language in (None, page.language):
        return html
    language = "" if block.language == "und" else block.language
    direction = "rtl" if block.right_to_left else "ltr"
    return Markup('<div lang="{}" dir="{}" class="{}">{}</div>').format(language, direction, direction, html)


def _markdown() -> Markdown:
    from markdown import Markdown
    from markdown.inlinepatterns import InlineProcessor
    from markdown.treeprocessors import Treeprocessor
    from markdown.util import AtomicString

    class Number(InlineProcessor):
        def handleMatch(  # type: ignore[override]  # Python-Markdown types its own in the same way against the older Pattern
            self, found: re.Match[str], line: str
        ) -> tuple[Element, int, int]:
            element = Element("span", {"class": "n"})
            element.text = AtomicString(found[0].replace(" ", "\u00a0"))
            return element, found.start(), found.end()

    class Named(Treeprocessor):
        def run(self, root: Element) -> None:
            for element in root.iter():
                _name(element)

    made = Markdown(output_format="html")
    for path, names in _BLOCKED.items():
        registry: Any = made
        for part in path.split("."):
            registry = getattr(registry, part)
        for name in names:
            registry.deregister(name)
    made.inlinePatterns.register(Number(_NUMBER), "number", 165)  # before links (160)
    made.treeprocessors.register(Named(made), "named", 15)  # after "inline" (20), before "prettify" (10)
    return made


def _name(element: Element) -> None:
    """A class by which the stylesheet reaches an element; only links to the web stay links."""
    first = element[0] if len(element) else None
    if element.tag == "p" and first is not None and not (element.text or "").strip():
        if first.tag == "em":
            element.set("class", "about" if (first.tail or "").strip() or len(element) > 1 else "label")
        elif first.tag == "strong":
            element.set("class", "lead")
    if element.tag == "hr":
        element.tag = "div"
        element.set("class", "rule")
    if element.tag == "a":
        address = web_address(element.get("href"))
        element.attrib.clear()
        if address:
            element.set("href", address)
        else:
            element.tag = "span"
