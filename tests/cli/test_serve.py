"""A look at OUT over HTTP: right types, nothing outside the folder, a clean stop."""

from __future__ import annotations

import http.client
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from brief.cli.main import main
from brief.cli.serve import server


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    out = tmp_path / "out"
    (out / "threads").mkdir(parents=True)
    for name in ("index.html", "feed.xml", "2025-11-04.md", "pagefind.js", "threads/a1.html", ".secret"):
        (out / name).write_text("Größe", encoding="utf-8")
    (tmp_path / "outside.html").write_text("outside", encoding="utf-8")
    (out / "link.html").symlink_to(tmp_path / "outside.html")
    made = server(out, 0)
    threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}).start()
    yield made.server_port
    made.shutdown()
    made.server_close()


def get(port: int, path: str, host: str | None = None) -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path, headers={"Host": host or f"127.0.0.1:{port}"})
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/threads/a1.html", "text/html; charset=utf-8"),
        ("/feed.xml?x=1", "application/atom+xml; charset=utf-8"),
        ("/2025-11-04.md", "text/markdown; charset=utf-8"),
        ("/pagefind.js", "text/javascript; charset=utf-8"),
    ],
)
def test_files_have_their_type_and_charset(port: int, path: str, kind: str) -> None:
    response, body = get(port, path)
    assert (response.status, response.getheader("Content-Type"), body.decode()) == (200, kind, "Größe")
    assert "default-src 'none'" in (response.getheader("Content-Security-Policy") or "")
    assert response.getheader("X-Content-Type-Options") == "nosniff"


@pytest.mark.parametrize(
    "path",
    ["/threads/", "/threads", "/../outside.html", "/%2e%2e/outside.html", "/..%2foutside.html", "/link.html", "/.secret",
     "/nothing.html", "//outside.html", "/%00"],
)  # fmt: skip
def test_nothing_else_is_shown(port: int, path: str) -> None:
    response, body = get(port, path)
    assert response.status == 404
    assert b"outside" not in body.replace(b"outside.html", b"")


def test_another_sites_name_that_points_here_gets_nothing(port: int) -> None:
    assert get(port, "/", host="attacker.example")[0].status == 403
    assert get(port, "/", host=f"localhost:{port}")[0].status == 200


def test_a_taken_port_and_a_missing_folder_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert main(["serve", str(tmp_path), "--port", str(taken.getsockname()[1])]) == 1
    assert main(["serve", str(tmp_path / "none")]) == 2
    assert capsys.readouterr().err.count("Fix:") == 2


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    command = [sys.executable, "-m", "brief", "serve", str(tmp_path), "--port", "0"]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a job in the background ignores it
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline().startswith("http://127.0.0.1:")
        running.send_signal(number)
        try:
            _, told = running.communicate(timeout=60)
        finally:
            running.kill()
    assert (running.returncode, told) == (0, "stopped\n")
