"""What the commands' options share: one parser that helps with misspellings, and the options several commands have."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from brief.errors import UsageError
from brief.registry import names, unknown


class Parser(argparse.ArgumentParser):
    """An ArgumentParser that raises UsageError, and says which option may have been meant."""

    def __init__(self, command: str, description: str) -> None:
        super().__init__(
            prog=f"brief {command}",
            description=description,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    def error(self, message: str) -> NoReturn:
        raise UsageError(message if "Fix:" in message else f"{message}. Fix: see {self.prog} --help")

    def parse_args(self, args: Sequence[str] | None = None) -> argparse.Namespace:  # type: ignore[override]  # no namespace is handed in
        """Parse; an option that isn't known is a UsageError with the closest one."""
        options, rest = self.parse_known_args(args)
        if rest and not rest[0].startswith("-"):
            raise UsageError(f"{rest[0]}: one argument too many. Fix: see {self.prog} --help")
        if rest:
            known = tuple(option for option in self._option_string_actions if option.startswith("--"))
            raise UsageError(unknown("option", rest[0].split("=")[0], known))
        return options


def add_length(parser: Parser) -> None:
    """--sentences, --words, --ratio, of which one may be given, and --method."""
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--sentences", metavar="N", type=count, help="at most so many sentences")
    length.add_argument("--words", metavar="N", type=count, help="at most so many words")
    length.add_argument("--ratio", metavar="20%", type=ratio, help="this part of the article: 20%% or 0.2")
    parser.add_argument(
        "--method", metavar="M", type=method, help="how to condense (default: auto); see brief methods"
    )


def add_common(parser: Parser, *, json: bool = False) -> None:
    """--config, --quiet, --verbose; and --json for a command whose result a program may read."""
    parser.add_argument("--config", metavar="FILE", help="a brief.toml")
    if json:
        parser.add_argument("--json", action="store_true", help="print the result as JSON")
    add_loudness(parser)


def add_loudness(parser: Parser) -> None:
    """--quiet and --verbose."""
    loudness = parser.add_mutually_exclusive_group()
    loudness.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")
    loudness.add_argument(
        "-v", "--verbose", action="store_true", help="say what is done and with which settings"
    )


def start_log(options: argparse.Namespace) -> None:
    """Let the library's log lines reach stderr: warnings, with --verbose everything, with --quiet errors only."""
    level = logging.DEBUG if options.verbose else logging.ERROR if options.quiet else logging.WARNING
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    logging.getLogger("brief").addHandler(handler)
    logging.getLogger("brief").setLevel(level)
    logging.getLogger().addHandler(logging.NullHandler())  # what other packages log is theirs


def root_folder(value: str | None) -> Path | None:
    """The folder of --root, which must exist; None where none is named."""
    if value and not Path(value).is_dir():
        raise UsageError(f"--root: {value} is not a folder. Fix: name the folder the sources are in")
    return Path(value) if value else None


def ratio(value: str) -> float:
    """ "20%" or "0.2" as a fraction."""
    try:
        number = float(value.rstrip("%")) / (100 if value.endswith("%") else 1)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{value!r} is not a ratio (want 20% or 0.2)") from None
    if not 0 < number <= 1:
        raise argparse.ArgumentTypeError(f"{value!r} is out of range (want 20% or 0.2; at most 100%)")
    return number


def method(name: str) -> str:
    """A summarizer's name."""
    known = names("summarizers")
    if name not in known:
        raise argparse.ArgumentTypeError(unknown("method", name, known))
    return name


def count(value: str) -> int:
    """A whole number, one or more."""
    if not value.isdecimal() or int(value) < 1:
        raise argparse.ArgumentTypeError(f"{value!r} is not a count (want a whole number from 1)")
    return int(value)
