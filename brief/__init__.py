"""brief: the day's articles as a briefing, every sentence word for word from its source.

>>> import brief
>>> article = brief.Article.of(text="It rained all night. The river rose. Nobody was hurt.", language="en")
>>> [sentence.text for sentence in brief.summarize(article, sentences=1).sentences]
['It rained all night.']

Names are loaded when they are used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from brief.api import detect_language as detect_language
    from brief.api import digest as digest
    from brief.api import group as group
    from brief.api import read as read
    from brief.api import read_all as read_all
    from brief.api import render as render
    from brief.api import split_sentences as split_sentences
    from brief.api import summarize as summarize
    from brief.errors import BriefError as BriefError
    from brief.errors import CondenseError as CondenseError
    from brief.errors import ReadError as ReadError
    from brief.errors import RenderError as RenderError
    from brief.errors import UsageError as UsageError
    from brief.errors import VerifyError as VerifyError
    from brief.model import Article as Article
    from brief.model import Brief as Brief
    from brief.model import Digest as Digest
    from brief.model import Problem as Problem
    from brief.model import Section as Section
    from brief.model import Sentence as Sentence
    from brief.model import Story as Story

_HOMES = {
    "brief.errors": "BriefError CondenseError ReadError RenderError UsageError VerifyError",
    "brief.model": "Article Brief Digest Problem Section Sentence Story",
    "brief.api": "detect_language digest group read read_all render split_sentences summarize",
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names.split()}

__all__ = sorted(_HOME_OF)


def __getattr__(name: str) -> Any:
    if name == "__version__":
        return _version()
    if name not in _HOME_OF:
        raise AttributeError(f"module 'brief' has no attribute {name!r}")
    globals()[name] = getattr(import_module(_HOME_OF[name]), name)  # so it need not be asked for again
    return globals()[name]


def __dir__() -> list[str]:
    return [*__all__, "__version__"]


def _version() -> str:
    """The installed version; "0" where it runs from a bare source tree."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("brief-digest")
    except PackageNotFoundError:
        return "0"
