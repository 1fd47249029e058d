"""The page of 4 November 2025 in a headless Chromium → docs/images/page.png, the README's picture.

python docs/picture.py
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "images" / "page.png"
SIZE = "720,1000"  # one and a half times the reading column, at one dot a pixel: about 130 kB
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> int:
    """Take the picture; returns the exit code."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        print(f"no browser (want one of {', '.join(BROWSERS)}). Fix: install one", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as scratch:
        environ = {**os.environ, "SOURCE_DATE_EPOCH": "1762387200", "PYTHONPATH": str(ROOT)}
        made = [sys.executable, "-m", "brief", "digest", "seeds", "-o", scratch, "-q"]
        subprocess.run(made, cwd=ROOT, env=environ, check=True)
        page = Path(scratch, "2025-11-04.html").as_uri()
        options = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            f"--window-size={SIZE}",
        ]
        subprocess.run([browser, *options, f"--screenshot={PICTURE}", page], check=True, capture_output=True)
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
