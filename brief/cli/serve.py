"""brief serve: OUT in the browser, for a look before it is published. On this machine only, and nothing but OUT."""

from __future__ import annotations

import argparse
import signal
import sys
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from brief.cli.options import Parser, add_common
from brief.config import settings
from brief.errors import BriefError, UsageError

HOST = "127.0.0.1"
PORT = 8000
# The pages' own policies are stricter; this one also holds for what is no page, and forbids frames.
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; "
    "worker-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".xml": "application/atom+xml; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".eml": "message/rfc822",
    ".epub": "application/epub+zip",
    ".pdf": "application/pdf",
    ".pagefind": "application/wasm",
}


def parser() -> Parser:
    """The options of ``brief serve``."""
    made = Parser("serve", "Show a folder of digests in the browser, on this machine only.")
    made.add_argument("output", metavar="OUT", nargs="?", help="folder of the digests (default: digests)")
    made.add_argument(
        "--port", metavar="N", type=_port, default=PORT, help=f"default: {PORT}; 0: any free one"
    )
    add_common(made)
    return made


def run(options: argparse.Namespace) -> int:
    """Serve until stopped; returns the exit code."""
    folder = Path(settings({"output": options.output}, path=options.config).output)
    if not folder.is_dir():
        raise UsageError(f"serve: {folder} is not a folder. Fix: run brief digest first, or name its -o")
    with server(folder, options.port) as found:
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # service managers stop with it
        try:
            print(f"http://{HOST}:{found.server_port}/ shows {folder}. Stop with Ctrl-C", flush=True)
            found.serve_forever(poll_interval=0.2)
        except KeyboardInterrupt:
            print("stopped", file=sys.stderr)
    return 0


def server(folder: Path, port: int) -> ThreadingHTTPServer:
    """A server of a folder, bound and not yet started.

    Raises:
        BriefError: the port is taken.
    """
    try:
        made = ThreadingHTTPServer((HOST, port), partial(Handler, directory=str(folder.resolve())))
    except OSError as error:
        raise BriefError(f"port {port}: {error.strerror}. Fix: name another with --port, or 0") from error
    made.daemon_threads = True
    return made


class Handler(SimpleHTTPRequestHandler):
    """Files of one folder: no listings, nothing hidden, nothing outside it, for this machine's own names only."""

    protocol_version = "HTTP/1.1"

    def send_head(self) -> Any:
        """The headers of a file; 404 for all that isn't one."""
        host = (self.headers.get("Host") or "").rsplit(":", 1)[0]
        if host not in (HOST, "localhost"):  # a name that was made to point here is another site's
            return self._refuse(HTTPStatus.FORBIDDEN)
        path = unquote(urlsplit(self.path).path)
        if path.endswith("/"):
            self.path = path = f"{path}index.html"
        if "\0" in path or any(part.startswith(".") for part in path.split("/")):
            return self._refuse(HTTPStatus.NOT_FOUND)
        found = Path(self.translate_path(self.path)).resolve()
        if not found.is_file() or not found.is_relative_to(self.directory):
            return self._refuse(HTTPStatus.NOT_FOUND)
        return super().send_head()

    def _refuse(self, status: HTTPStatus) -> None:
        self.send_error(status)

    def guess_type(self, path: Any) -> str:
        """The type by the file's name, with the charset brief writes."""
        return _TYPES.get(Path(path).suffix, "application/octet-stream")

    def end_headers(self) -> None:
        """What every answer bears."""
        self.send_header("Content-Security-Policy", _POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is logged: it is a look at one's own files."""


def _port(value: str) -> int:
    if not value.isdecimal() or int(value) > 65535:
        raise argparse.ArgumentTypeError(f"{value!r} is not a port (want 0 to 65535)")
    return int(value)
