"""The templates that ship with brief, ready to be filled: HTML with every value escaped, plain text with none.

A `Theme` puts a reader's own templates in the place of brief's, for pages, mails and books alike: what it lacks falls back to
brief's, and its templates may build on those by their full name (``{% extends "brief/page.html.j2" %}``). Values are escaped
in a theme too. An unknown name in a template is an error (StrictUndefined), never an empty place on the page; in a
theme it is told with file and line.
"""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from brief.errors import RenderError
from brief.renderers.layout import fill, rule

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).parent / "templates"
OWN = "brief/"  # what a theme calls brief's own templates by


@dataclass(frozen=True, slots=True)
class Theme:
    """Templates and stylesheets that take the place of brief's."""

    folder: str = ""  # where they were read from, for messages
    files: tuple[tuple[str, str], ...] = ()  # (name, text)

    def page(self, name: str, values: Mapping[str, Any]) -> str:
        """A template filled, each value escaped for HTML.

        Raises:
            RenderError: a template of the theme is broken; says where.
        """
        return self._filled(name, values, escaped=True)

    def text(self, name: str, values: Mapping[str, Any]) -> str:
        """A template of plain text filled, as `page`; it has the filters `fill` and `rule`, and nothing is escaped."""
        return self._filled(name, values, escaped=False)

    def _filled(self, name: str, values: Mapping[str, Any], *, escaped: bool) -> str:
        try:
            return _environment(self, escaped=escaped).get_template(name).render(values)
        except Exception as error:
            place = self._place(error)
            if place is None:
                raise
            fix = f"mend it, or take it out of {self.folder} to use brief's own"
            raise RenderError(f"{place}: {error} (want a Jinja2 template). Fix: {fix}") from error

    def stylesheet(self, name: str) -> str:
        """A stylesheet of the theme; brief's own where it has none."""
        return dict(self.files).get(name, stylesheet(name)).strip()

    def _place(self, error: Exception) -> str | None:
        """File and line of the theme that an error comes from; None where it comes from elsewhere."""
        from jinja2 import TemplateSyntaxError

        ours = {f"{self.folder}/{name}" for name, _ in self.files}
        if isinstance(error, TemplateSyntaxError) and error.filename in ours:
            return f"{error.filename}:{error.lineno}"
        steps = traceback.extract_tb(error.__traceback__)
        return next((f"{s.filename}:{s.lineno}" for s in reversed(steps) if s.filename in ours), None)


@cache
def stylesheet(name: str) -> str:
    """A stylesheet that ships beside the templates."""
    return (FOLDER / name).read_text("utf-8").strip()


@cache
def shipped() -> str:
    """The text of all templates and stylesheets of brief's pages, by which a change of them is known."""
    return "\0".join(path.read_text("utf-8") for path in sorted(FOLDER.iterdir()) if path.is_file())


@cache
def _environment(theme: Theme, *, escaped: bool) -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    files = dict(theme.files)

    def load(name: str) -> tuple[str, str, None] | None:
        if name in files:
            return files[name], f"{theme.folder}/{name}", None
        path = FOLDER / Path(name.removeprefix(OWN)).name
        return (path.read_text("utf-8"), str(path), None) if path.is_file() else None

    environment = Environment(
        loader=FunctionLoader(load),
        autoescape=escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(fill=fill, rule=rule)
    return environment
