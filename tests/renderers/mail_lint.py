"""A rendered mail → what in it a mail program would drop or draw wrongly, and whether that matters.

Every element, attribute, style and at-rule is looked up among the features of caniemail.com for the clients that must show the
mail well. A feature that one of them lacks must be named in `DISPENSABLE`, with what the mail is without it; one that works
partly must keep to the part that works (`WITHIN`); one that nobody has looked up is a finding too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from reading import Page

CLIENTS = (
    "gmail/desktop-webmail", "gmail/ios", "gmail/android", "outlook/windows", "apple-mail/macos", "apple-mail/ios",
    "gmx/desktop-webmail", "web-de/desktop-webmail",
)  # fmt: skip
# What these clients do, in this order (y yes, a partly, n no, u unknown): facts of caniemail.com, checked against its table
# where the development data are there. Only what the mail uses stands here.
SUPPORT = {
    "css-at-media-prefers-color-scheme": "nnnnyynn",
    "css-background-color": "yyyyyyaa",
    "css-border": "yyyayyyy",
    "css-direction": "yyyyyyyy",
    "css-display": "yaaayyaa",
    "css-font": "yyyyyyyy",
    "css-font-size": "yyyayyaa",
    "css-font-weight": "yyyayyyy",
    "css-important": "aaaayynn",
    "css-line-height": "yyyayyyy",
    "css-margin": "aaaayyyy",
    "css-max-height": "yyynyyyy",
    "css-max-width": "yyyayyyy",
    "css-overflow": "aaanaaaa",
    "css-padding": "yyyayyyy",
    "css-text-align": "yyaayyaa",
    "css-text-decoration": "yaaayyaa",
    "css-unit-px": "yyyyyyyy",
    "html-align": "yyyyyyyy",
    "html-anchor": "yyyyyyyy",
    "html-blockquote": "yyyyyyyy",
    "html-body": "aaayyyyy",
    "html-cellpadding": "yyyyyyyy",
    "html-cellspacing": "yyyyyyyy",
    "html-comments": "yyyyyyyy",
    "html-dir": "yyyayynn",
    "html-div": "yyyyyyyy",
    "html-doctype": "yyynyyyy",
    "html-h1-h6": "yyyyyyyy",
    "html-lang": "yyyyyynn",
    "html-lists": "aaaayyyy",
    "html-mailto-links": "yyyyyyyy",
    "html-meta-color-scheme": "nnnnynnn",
    "html-p": "yyyyyyyy",
    "html-role": "yyyyyynn",
    "html-span": "yyyyyyyy",
    "html-strong": "yyyyyyyy",
    "html-style": "aaaayynn",
    "html-table": "yyyyyyyy",
    "html-width": "yyyayyyy",
}
# Features that some client lacks, and why the mail stands without them.
DISPENSABLE = {
    "css-at-media-prefers-color-scheme": "the light colours are readable on dark screens too, or are turned around",
    "css-important": "only in the dark colours",
    "css-max-height": "only on the preheader, which display: none hides",
    "css-overflow": "only on the preheader",
    "html-dir": "the direction stands in a style as well",
    "html-doctype": "nothing in it depends on the mode",
    "html-lang": "for readers aloud, where it is kept",
    "html-meta-color-scheme": "the dark colours",
    "html-role": "for readers aloud, where it is kept",
    "html-style": "all styles but the dark colours are inline",
}
# For features that work partly: whether (element, value) keeps to what works.
WITHIN: dict[str, Callable[[str, str], bool]] = {
    "css-background-color": lambda tag, value: (
        tag in ("body", "table")
    ),  # dropped by GMX: the page is white then
    "css-border": lambda tag, value: all(int(n) <= 8 for n in re.findall(r"(\d+)px", value)),
    "css-display": lambda tag, value: value == "none",
    "css-font-size": lambda tag, value: value.endswith("px"),
    "css-font-weight": lambda tag, value: value in ("normal", "bold"),
    "css-line-height": lambda tag, value: re.fullmatch(r"[\d.]+|1px", value) is not None,
    "css-margin": lambda tag, value: "-" not in value and "auto" not in value and tag != "span",
    "css-max-width": lambda tag, value: tag == "table",
    "css-padding": lambda tag, value: (
        tag in ("td", "body", "h2", "ul", "ol", "blockquote")
    ),  # but for cells, only a matter of taste
    "css-text-align": lambda tag, value: value in ("left", "right"),
    "css-text-decoration": lambda tag, value: value == "underline",
    "html-body": lambda tag, value: (
        value in ("class", "style")
    ),  # Gmail makes it a div; the table has the same style
    "html-lists": lambda tag, value: value not in ("reversed", "value"),
    "html-width": lambda tag, value: value in ("100%", "640"),
}
_ELEMENTS = {
    "h1": "html-h1-h6", "h2": "html-h1-h6", "h3": "html-h1-h6", "ul": "html-lists", "ol": "html-lists",
    "li": "html-lists", "tbody": "html-table", "tr": "html-table", "td": "html-table", "a": "html-anchor",
    "em": "html-strong",
}  # fmt: skip
_EVERYWHERE = {"html", "head", "meta", "title"}
_ATTRIBUTES = {"class", "style", "href", "border", "charset", "content", "name"}
_PROPERTIES = {"font-family": "css-font", "font-style": "css-font", "color": ""}
_ONE_CLIENT = ("-webkit-", "mso-")  # read by the client that knows them, passed over by all others


def findings(html: str, support: Mapping[str, str] = SUPPORT) -> list[str]:
    """What one of the clients would get wrong."""
    found = []
    for feature, tag, value in _uses(html):
        answers = support.get(feature)
        if answers is None:
            found.append(f"{feature} on <{tag}>: nobody has looked up what clients do")
        elif set(answers) & set("nu") and feature not in DISPENSABLE:
            found.append(f"{feature} on <{tag}>: not in every client, and not said to be dispensable")
        elif "a" in answers and feature not in DISPENSABLE and not WITHIN[feature](tag, value):
            found.append(f"{feature} on <{tag}>: {value!r} does not work in every client")
    return found


def features(html: str) -> set[str]:
    return {feature for feature, _, _ in _uses(html)}


def _uses(html: str) -> Iterator[tuple[str, str, str]]:
    """Each feature that is used: its name, on which element, with which value."""
    page = Page(html)
    yield "html-doctype", "html", ""
    yield from (("html-comments", "body", comment) for comment in page.comments)
    for tag, attributes in page.elements:
        if tag not in _EVERYWHERE:
            yield from ((_ELEMENTS.get(tag, f"html-{tag}"), tag, name) for name in attributes or {"": ""})
        if attributes.get("name") in ("color-scheme", "supported-color-schemes"):
            yield "html-meta-color-scheme", tag, attributes["content"]
        if attributes.get("href", "").startswith("mailto:"):
            yield "html-mailto-links", tag, ""
        for name in attributes.keys() - _ATTRIBUTES - {"data-css-inline"}:
            yield f"html-{name}", tag, attributes[name]
        yield from _styles(attributes.get("style", ""), tag)
    for sheet in re.findall(r"<style[^>]*>(.*?)</style>", html, re.DOTALL):
        yield from ((f"css-at-{rule}", "style", "") for rule in _at_rules(sheet))
        for declarations in re.findall(r"\{([^{}]*)\}", sheet):
            yield from (
                (feature, "style", value)
                for feature, _, value in _styles(declarations, "")
                if feature == "css-important"
            )


def _at_rules(sheet: str) -> Iterator[str]:
    for name, condition in re.findall(r"@([a-z-]+)\s*([^{;]*)", sheet):
        feature = re.search(r"\(([a-z-]+)", condition)
        yield f"{name}-{feature[1]}" if feature else name


def _styles(declarations: str, tag: str) -> Iterator[tuple[str, str, str]]:
    for declaration in filter(str.strip, declarations.split(";")):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        if name.startswith(_ONE_CLIENT):
            continue
        whole = re.sub(r"^(margin|padding|border)-.*", r"\1", name)
        feature = _PROPERTIES.get(name, f"css-{whole}")
        if feature:
            yield feature, tag, value.removesuffix("!important").strip()
        if value.endswith("!important"):
            yield "css-important", tag, value
        for unit in set(re.findall(r"(?<![#\w])[\d.]+([a-z]+|%)", value)):
            yield f"css-unit-{'percent' if unit == '%' else unit}", tag, value
