"""Commands named in Markdown files → their real output, pasted below each.

    python docs/paste.py            # paste anew
    python docs/paste.py --check    # only say which files are out of date; exit code 1 if any is

A line `<!-- paste: brief digest --help -->` stands right before a fenced block, whose content is replaced by what the
command prints. `cat FILE` and `cat FILE 1-20` (lines) work too, and `&&` between commands. The commands of one file
run in order, in one scratch folder that holds a copy of seeds/, on 6 November 2025, 80 columns wide.
tests/test_docs.py checks that all is current.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_BLOCK = re.compile(
    r"(<!-- paste: (?P<command>[^\n]+?) -->\n\n?```\w*\n)(?P<content>.*?)(?P<end>^```$)", re.M | re.S
)
_SHORT_OPTION = re.compile(r"(-\w) (\S+), (--[\w-]+) \2(?!\S)")


def documents() -> Iterator[Path]:
    """Every Markdown file of the project that has something pasted in."""
    files = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("benchmarks/*.md")]
    return (path for path in sorted(files) if _BLOCK.search(path.read_text(encoding="utf-8")))


def pasted(text: str) -> str:
    """The text with each block's content made anew."""
    with tempfile.TemporaryDirectory() as scratch:
        shutil.copytree(ROOT / "seeds", Path(scratch, "seeds"))
        return _BLOCK.sub(lambda m: f"{m[1]}{_outputs(m['command'], Path(scratch))}{m['end']}", text)


def plain(text: str) -> str:
    """A text without what differs between versions of Python: line breaks, and "-o OUT, --output OUT"."""
    return " ".join(_SHORT_OPTION.sub(r"\1, \3 \2", " ".join(text.split())).split())


def _outputs(commands: str, folder: Path) -> str:
    return "".join(_output(command, folder) for command in commands.split(" && "))


def _output(command: str, folder: Path) -> str:
    program, *arguments = shlex.split(command)
    if program == "cat":
        return _lines(folder / arguments[0], arguments[1] if arguments[1:] else None)
    if program != "brief":
        raise ValueError(f"{command}: not a command that is pasted. Fix: use brief or cat")
    environ = {
        **os.environ,
        "COLUMNS": "80",
        "HOME": str(folder),
        "SOURCE_DATE_EPOCH": "1762387200",
        "NO_COLOR": "1",
    }
    environ |= {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    environ.pop("BRIEF_CONFIG", None)
    done = subprocess.run(
        [sys.executable, "-m", "brief", *arguments],
        cwd=folder,
        env=environ,
        capture_output=True,
        encoding="utf-8",
    )
    told = done.stdout + done.stderr
    if done.returncode == 3:
        raise RuntimeError(f"{command}: {told}")
    return "".join(f"{line.rstrip()}\n" for line in told.rstrip().splitlines())


def _lines(path: Path, span: str | None) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    first, last = (int(number) for number in span.split("-")) if span else (1, len(lines))
    return "".join(f"{line}\n" for line in lines[first - 1 : last])


def main() -> int:
    """Paste, or check; returns the exit code."""
    stale = []
    for path in documents():
        text = path.read_text(encoding="utf-8")
        if (new := pasted(text)) != text:
            stale.append(path)
            if "--check" not in sys.argv:
                path.write_text(new, encoding="utf-8")
    for path in stale:
        print(f"{path.relative_to(ROOT)}: {'out of date' if '--check' in sys.argv else 'pasted anew'}")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
