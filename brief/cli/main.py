"""The command's name → its module, and the one place where errors become messages and exit codes.

0 done · 1 brief's own error · 2 usage · 3 unexpected · 4 done with Problems under --strict. The result goes to stdout, everything
else to stderr.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from brief.errors import BriefError, UsageError

EVERY_DAY = {
    "run": "collect, and make and send the next edition",
    "digest": "make a digest page a day from articles",
    "summarize": "condense one article",
    "search": "find articles of the archive",
    "send": "send a digest by mail, to all who don't have it yet",
    "serve": "show the digests in the browser, on this machine only",
    "show": "show a cited sentence where it stands, with a footnote",
}
SET_UP = {
    "init": "write a brief.toml to begin with",
    "add": "add a source: finds the feed of a page",
    "remove": "remove a source",
    "import-opml": "add the feeds of an OPML file",
    "export-opml": "write the sources as OPML",
    "schedule": "print what makes cron or systemd run brief every morning",
}
CHECK = {
    "list": "list the sources and how each is doing",
    "collect": "bring new articles into the archive",
    "export": "print the archive's articles as JSON lines",
    "verify": "check a digest against its sources, sentence by sentence",
    "eval": "measure how well each method condenses",
    "methods": "list the ways to condense",
    "languages": "list the languages that are known",
}
COMMANDS = {**EVERY_DAY, **SET_UP, **CHECK}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _open_streams()
    try:
        return _run(given)
    except BriefError as error:
        _say(f"brief: {error}")
        return 2 if isinstance(error, UsageError) else 1
    except BrokenPipeError:
        # The reader of our output has gone; what it didn't read isn't missed.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        _say(
            f"brief: {error.filename or 'output'}: {error.strerror or error}. Fix: free the place, or name another"
        )
        return 1
    except KeyboardInterrupt:
        _say("brief: stopped")
        return 130
    except Exception as error:
        from brief.cli.crash import report

        _say(report(error, given))
        return 3


def help_text() -> str:
    """What ``brief --help`` prints."""
    lines = [
        "usage: brief COMMAND [OPTION...]",
        "",
        "The day's articles as a briefing, word for word from its sources.",
    ]
    for title, commands in (("every day", EVERY_DAY), ("set up", SET_UP), ("check", CHECK)):
        lines += ["", f"{title}:", *(f"  {name:<11} {what}" for name, what in commands.items())]
    return "\n".join([*lines, "", "brief COMMAND --help tells more; brief --version prints the version.", ""])


def _run(given: list[str]) -> int:
    name = given[0] if given else "--help"
    if name in ("-h", "--help", "help"):
        sys.stdout.write(help_text())
        return 0 if given else 2
    if name in ("-V", "--version"):
        from brief import __version__

        print(f"brief {__version__}")
        return 0
    if name not in COMMANDS:
        from brief.registry import unknown

        if name.startswith("-"):
            command_name = next((one for one in given if one in COMMANDS), "COMMAND")
            raise UsageError(
                f"{name}: options stand behind the command. Fix: write brief {command_name} {name} …"
            )
        raise UsageError(unknown("command", name, tuple(COMMANDS)))
    command = import_module(f"brief.cli.{name.replace('-', '_')}")
    options = command.parser().parse_args(given[1:])
    if "verbose" in options:
        from brief.cli.options import start_log

        start_log(options)
    code: int = command.run(options)
    sys.stdout.flush()
    return code


def _open_streams() -> None:
    """Have what a program that started us closed (`>&-`) lead nowhere."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - open to the end


def _say(message: str) -> None:
    print(message, file=sys.stderr)
