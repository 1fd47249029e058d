"""What the other scripts share: `--help` that shows their docstring, and the folder that BRIEF_DATA names."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path


def parser(docstring: str | None) -> ArgumentParser:
    """A parser whose help begins with the script's docstring."""
    return ArgumentParser(description=docstring, formatter_class=RawDescriptionHelpFormatter)


def data_folder(name: str) -> Path:
    """A folder of the development data; where there is none, the script ends.

    Raises:
        SystemExit: BRIEF_DATA isn't set.
    """
    if "BRIEF_DATA" not in os.environ:
        print("BRIEF_DATA: not set (want the folder of development data). Fix: export it", file=sys.stderr)
        raise SystemExit(2)
    return Path(os.environ["BRIEF_DATA"], name)
