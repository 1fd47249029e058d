"""python -m brief."""

from __future__ import annotations

import sys

from brief.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
