"""The digest of 4 November 2025 and the pages around it in a headless Chromium → docs/images/*.png.

python docs/picture.py

The mail and the page as a desktop shows them, the pages of the site as a phone does; and of page, index, search and mail a
sheet each, small: phone and desktop, light and dark. Needs the extras `test` and `search`.
"""

from __future__ import annotations

import base64
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
DESK = {
    "width": 720,
    "height": 1000,
}  # one and a half times the reading column, at one dot a pixel: about 130 kB
PHONE = {"width": 380, "height": 640}
SHEETS = {
    "page": "2025-11-04.html",
    "index": "index.html",
    "search": "search.html?q=Narvebrücke",
    "mail": "mail.html",
}
WIDTHS = (380, 1280)
SHEET_SCALE = 0.3
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
CONFIG = '[site]\nurl = "https://digest.example/"\ntitle = "Morgenlage"\nsearch = true\n'
EPOCH = "1762387200"  # 6 November 2025


def main() -> int:
    """Take the pictures; returns the exit code."""
    from playwright.sync_api import sync_playwright

    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        print(f"no browser (want one of {', '.join(BROWSERS)}). Fix: install one", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as player:
        address = serve(make(Path(scratch)))
        thread = next(Path(scratch, "out", "threads").iterdir()).name
        chromium = player.chromium.launch(executable_path=browser, args=["--no-sandbox", "--disable-gpu"])
        take(chromium, f"{address}2025-11-04.html", "page", DESK)
        take(chromium, f"{address}mail.html", "mail", DESK)
        take(chromium, f"{address}2025-11-05.html", "origin", PHONE, dark=True, first=open_origin)
        take(chromium, f"{address}archive.html", "archive", PHONE)
        take(chromium, f"{address}threads/{thread}", "thread", PHONE, dark=True)
        take(chromium, f"{address}sources/nordauer-bote.html", "source", PHONE)
        take(chromium, f"{address}search.html?q=Narvebrücke", "search", PHONE, first=await_results)
        for kind, name in SHEETS.items():
            sheet(chromium, address + name, kind)
        chromium.close()
    return 0


def make(scratch: Path) -> Path:
    """The sample articles' digests as a site, and the mail's HTML part beside them."""
    config, out = scratch / "brief.toml", scratch / "out"
    config.write_text(CONFIG, encoding="utf-8")
    environ = {"SOURCE_DATE_EPOCH": EPOCH, "PYTHONPATH": str(ROOT), "HOME": str(scratch)}
    made = [sys.executable, "-m", "brief", "digest", "seeds", "-o", str(out), "-q", "--config", str(config)]
    subprocess.run(made, cwd=ROOT, env=environ, check=True)
    message = message_from_bytes((out / "2025-11-04.eml").read_bytes(), policy=policy.default)
    part = message.get_body(("html",))
    assert part is not None
    (out / "mail.html").write_text(str(part.get_content()), encoding="utf-8")
    return out


def serve(folder: Path) -> str:
    """The folder at an address of this machine, for as long as the script runs."""
    sys.path.insert(0, str(ROOT))
    from brief.cli.serve import server

    made = server(folder, 0)
    threading.Thread(target=made.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{made.server_port}/"


def take(
    browser: Any,
    address: str,
    name: str,
    size: dict[str, int],
    *,
    dark: bool = False,
    first: Callable[[Any], None] = lambda view: None,
) -> None:
    """One picture of one page, after what is to be done on it first."""
    view = browser.new_page(viewport=size, color_scheme="dark" if dark else "light")
    view.goto(address)
    first(view)
    picture = IMAGES / f"{name}.png"
    view.screenshot(path=picture)
    view.close()
    print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size:,} bytes")


def sheet(browser: Any, address: str, kind: str) -> None:
    """One small picture of a page in both widths and both colour schemes."""
    shots = [(width, scheme) for width in WIDTHS for scheme in ("light", "dark")]
    images = ""
    for width, scheme in shots:
        view = browser.new_page(viewport={"width": width, "height": 1000}, color_scheme=scheme)
        view.goto(address)
        if kind == "search":
            await_results(view)
        data = base64.b64encode(view.screenshot()).decode()
        images += f'<img width="{width * SHEET_SCALE:.0f}" src="data:image/png;base64,{data}">\n'
        view.close()
    size = {"width": int(sum(width for width, _ in shots) * SHEET_SCALE) + 60, "height": 330}
    view = browser.new_page(viewport=size)
    style = "<style>body { margin: 12px; display: flex; gap: 12px; background: #888 }</style>"
    view.set_content(style + images)
    picture = IMAGES / f"looks-{kind}.png"
    view.screenshot(path=picture)
    view.close()
    print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size:,} bytes")


def open_origin(view: Any) -> None:
    """A sentence of the first story asked for its origin."""
    view.locator("button.n").first.click()


def await_results(view: Any) -> None:
    """The search done."""
    view.wait_for_selector("#results li")


if __name__ == "__main__":
    sys.exit(main())
