"""The page and the mail of 4 November 2025 in a headless Chromium → docs/images/page.png and mail.png.

python docs/picture.py
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from email import message_from_bytes, policy
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
SIZE = "720,1000"  # one and a half times the reading column, at one dot a pixel: about 130 kB
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> int:
    """Take the pictures; returns the exit code."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        print(f"no browser (want one of {', '.join(BROWSERS)}). Fix: install one", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as scratch:
        environ = {**os.environ, "SOURCE_DATE_EPOCH": "1762387200", "PYTHONPATH": str(ROOT)}
        made = [sys.executable, "-m", "brief", "digest", "seeds", "-o", scratch, "-q"]
        subprocess.run(made, cwd=ROOT, env=environ, check=True)
        mail = Path(scratch, "mail.html")
        mail.write_text(html_part(Path(scratch, "2025-11-04.eml")), encoding="utf-8")
        take(browser, Path(scratch, "2025-11-04.html"), IMAGES / "page.png")
        take(browser, mail, IMAGES / "mail.png")
    return 0


def html_part(mail: Path) -> str:
    """What a mail program shows of a mail."""
    message = message_from_bytes(mail.read_bytes(), policy=policy.default)
    part = message.get_body(("html",))
    assert part is not None
    return str(part.get_content())


def take(browser: str, page: Path, picture: Path) -> None:
    """One picture of one page."""
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={SIZE}"]
    command = [browser, *options, f"--screenshot={picture}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True)
    print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size:,} bytes")


if __name__ == "__main__":
    sys.exit(main())
