"""The templates that ship with brief, ready to be filled: HTML with every value escaped, plain text with none.

An unknown name in a template is an error (StrictUndefined), never an empty place on the page.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from brief.renderers.layout import fill, rule

if TYPE_CHECKING:
    from jinja2 import Environment, Template

FOLDER = Path(__file__).parent / "templates"


def html_template(name: str) -> Template:
    """A template in which each value is escaped for HTML."""
    return _environment(autoescape=True).get_template(name)


def text_template(name: str) -> Template:
    """A template for plain text, with the filters `fill` and `rule`."""
    return _environment(autoescape=False).get_template(name)


@cache
def stylesheet(name: str) -> str:
    """A stylesheet that ships beside the templates."""
    return (FOLDER / name).read_text("utf-8").strip()


@cache
def _environment(*, autoescape: bool) -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=autoescape,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(fill=fill, rule=rule)
    return environment
