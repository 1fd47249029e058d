"""brief schedule: the lines that make cron or systemd run brief every morning. Printed, never installed."""

from __future__ import annotations

import argparse
import shlex
import shutil
import sys
from pathlib import Path

from brief.cli.options import Parser
from brief.cli.state import config_file
from brief.errors import UsageError

CRON = """\
# cron: crontab -e, then add this line. It mails you only what went wrong.
{minute} {hour} * * * {command} --quiet
"""
SYSTEMD = """\
# systemd: save as ~/.config/systemd/user/brief.service
[Unit]
Description=Daily briefing
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
ExecStart={command} --quiet

# and this as ~/.config/systemd/user/brief.timer
[Unit]
Description=Daily briefing

[Timer]
OnCalendar=*-*-* {hour:02}:{minute:02}:00
Persistent=true

[Install]
WantedBy=timers.target

# then: systemctl --user daemon-reload && systemctl --user enable --now brief.timer
"""


def parser() -> Parser:
    """The options of ``brief schedule``."""
    made = Parser("schedule", "Print what makes cron or systemd run brief every day. Nothing is installed.")
    made.add_argument("--at", metavar="HH:MM", default="07:00", help="time of the day (default: 07:00)")
    made.add_argument("--cron", action="store_true", help="only the form for cron")
    made.add_argument("--systemd", action="store_true", help="only the form for systemd")
    made.add_argument("--config", metavar="FILE", help="a brief.toml")
    return made


def run(options: argparse.Namespace) -> int:
    """Print both forms, or the one asked for; returns the exit code."""
    hour, minute = _time(options.at)
    command = [*_program(), "run", "--config", str(config_file(options.config).resolve())]
    both = options.cron == options.systemd
    forms = []
    if options.cron or both:
        line = shlex.join(command).replace("%", "\\%")  # a bare % ends a crontab's command
        forms.append(CRON.format(hour=hour, minute=minute, command=line))
    if options.systemd or both:
        line = " ".join(map(_unit_word, command))
        forms.append(SYSTEMD.format(hour=hour, minute=minute, command=line))
    print("\n".join(forms), end="")
    return 0


def _time(value: str) -> tuple[int, int]:
    hour, colon, minute = value.partition(":")
    known = len(value) <= len("07:00") and colon and hour.isdecimal() and minute.isdecimal()
    if known and int(hour) < 24 and int(minute) < 60:
        return int(hour), int(minute)
    raise UsageError(f"--at: {value!r} is not a time (want HH:MM). Fix: write 07:00")


def _program() -> list[str]:
    """This brief, by its absolute path: cron's PATH is short."""
    beside = Path(sys.executable).with_name("brief")
    found = str(beside) if beside.is_file() else shutil.which("brief")
    return [found] if found else [sys.executable, "-m", "brief"]


def _unit_word(word: str) -> str:
    """A word of ExecStart: quoted, with what systemd would take for its own doubled."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{escaped}"' if any(c.isspace() or c in "\"';" for c in word) else escaped
