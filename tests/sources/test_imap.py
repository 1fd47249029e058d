"""A mailbox on a real Dovecot over TLS: new mails once, none marked as read, nothing trusted that can't be verified.

How the server is started: dovecot.py beside this file.
"""

from __future__ import annotations

import json
import socket
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import dovecot
import pytest
from dovecot import PASSWORD, USERS, Dovecot, Mailbox
from http_server import Handler, serving
from outlets import configure

from brief.archive.store import Archive
from brief.cli.main import main
from brief.errors import ReadError
from brief.settings import Secret, SourceSettings
from brief.sources import imap, mail
from brief.sources.gather import Gathered, SourceState
from brief.sources.gather import gather as gather_source
from brief.sources.imap import Fetched, Place

TOKEN = "ya29."  # and the user, in these tests


def _whose(handler: Handler) -> None:
    """Whose a token is, as a provider's address for that tells Dovecot."""
    [token] = parse_qs(urlsplit(handler.path).query).get("access_token", [""])
    user = token.removeprefix(TOKEN)
    answer = {"user": user} if user in USERS else {"error": "invalid_token"}
    handler.answer(json.dumps(answer).encode(), status=200 if user in USERS else 401)


@pytest.fixture(scope="module")
def tokens() -> Iterator[str]:
    with serving() as server:
        server.pages["/"] = _whose
        yield server.url("/?access_token=")


@pytest.fixture(scope="module")
def server(tokens: str) -> Iterator[Dovecot]:
    if not dovecot.is_installed():
        pytest.skip(dovecot.MISSING)
    folder = Path(tempfile.mkdtemp(prefix="brief-imap-"))  # pytest's own can't be entered by Dovecot's users
    folder.chmod(0o755)
    running = dovecot.start(folder, token_url=tokens)
    yield running
    running.stop()


@pytest.fixture(scope="module")
def users() -> Iterator[str]:
    return iter(USERS)


@pytest.fixture
def box(server: Dovecot, users: Iterator[str], monkeypatch: pytest.MonkeyPatch) -> Mailbox:
    monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
    return Mailbox(server=server, user=next(users))


def settings(box: Mailbox, **changed: Any) -> SourceSettings:
    given: dict[str, object] = {
        "name": "post",
        "type": "imap",
        "host": "localhost",
        "port": box.server.tls_port,
        "user": box.user,
        "password": Secret(env="X"),
    }
    return SourceSettings(**{**given, **changed})


def letter(n: int, *, size: int = 0) -> bytes:
    return (
        f"From: Nordauer Bote <post@bote.example>\r\nSubject: Meldung {n}\r\nMessage-ID: <{n}@bote.example>\r\n"
        f"Date: Tue, 04 Nov 2025 0{n % 10}:30:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        f"Die Brücke Nummer {n} ist gesperrt.\r\n{'x' * size}"
    ).encode()


def gather(
    source: SourceSettings, place: Place | None = None, *, secret: str = PASSWORD, **more: Any
) -> Fetched:
    return imap.gather(source, place, secret=secret, now=datetime.now(UTC), **more)


def subjects(fetched: Fetched) -> list[str]:
    return [json.loads(document.data)["title"] for document in fetched.documents]


def failure(source: SourceSettings, **more: Any) -> str:
    with pytest.raises(ReadError) as raised:
        gather(source, **more)
    assert PASSWORD not in str(raised.value)
    assert raised.value.problem.fix
    return raised.value.problem.what


def test_mails_are_read_once_and_none_is_marked_as_read(box: Mailbox) -> None:
    box.put("1.a", letter(1))
    box.put("2.a", letter(2))
    first = gather(settings(box))
    assert subjects(first) == ["Meldung 1", "Meldung 2"]
    assert first.keys == ("1@bote.example", "2@bote.example")
    assert gather(settings(box), first.place).documents == ()
    box.put("3.a", letter(3))
    assert subjects(gather(settings(box), first.place)) == ["Meldung 3"]
    assert not any("S" in name.partition(":2,")[2] for name in box.names())


def test_document_says_where_it_came_from_and_what_the_mail_says(box: Mailbox) -> None:
    box.put("1.a", letter(1))
    [document] = gather(settings(box)).documents
    assert document.where == "imap://localhost/INBOX;UID=1"
    assert document.retrieved
    entry = json.loads(document.data)
    assert (entry["source"], entry["published"]) == ("Nordauer Bote", "2025-11-04T01:30:00+01:00")


def test_same_place_gives_the_same_mails_again(box: Mailbox) -> None:
    box.put("1.a", letter(1))
    first = gather(settings(box))
    box.put("2.a", letter(2))
    once, again = gather(settings(box), first.place), gather(settings(box), first.place)
    assert subjects(once) == subjects(again) == ["Meldung 2"]


def test_new_uids_of_the_server_show_no_mail_twice(box: Mailbox) -> None:
    box.put("1.a", letter(1))
    first = gather(settings(box))
    renamed = Place(validity=first.place.validity + 1, uid=77)
    box.put("2.a", letter(2))
    assert subjects(gather(settings(box), renamed, known=set(first.keys).__contains__)) == ["Meldung 2"]


def test_source_goes_on_from_its_state(box: Mailbox) -> None:
    def again(state: SourceState) -> Gathered:
        given = settings(box)
        return gather_source(
            given,
            state,
            network=None,
            now=datetime.now(UTC),
            known=lambda key: False,
            secret=lambda: PASSWORD,
        )

    box.put("1.a", letter(1))
    first = again(SourceState())
    box.put("2.a", letter(2))
    second = again(first.state)
    assert [len(first.documents), len(second.documents), len(again(second.state).documents)] == [1, 1, 0]
    assert second.state.failures == 0


def test_mail_that_is_too_large_is_told_and_the_rest_read(
    box: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail, "MAX_BYTES", 1_000_000)
    box.put("1.a", letter(1, size=1_200_000))
    box.put("2.a", letter(2))
    fetched = gather(settings(box))
    assert subjects(fetched) == ["Meldung 2"]
    [problem] = fetched.problems
    assert problem.where.endswith(";UID=1")
    assert "1 MB" in problem.what


def test_many_mails_come_over_several_runs(box: Mailbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap, "MAX_MAILS", 2)
    for n in range(1, 6):
        box.put(f"{n}.a", letter(n))
    place, seen = None, []
    for _ in range(3):
        fetched = gather(settings(box), place)
        seen.append(len(fetched.documents))
        place = fetched.place
    assert seen == [2, 2, 1]


def test_mail_marked_as_deleted_is_left_out(box: Mailbox) -> None:
    box.put("1.a:2,T", letter(1), folder="cur")
    box.put("2.a:2,S", letter(2), folder="cur")
    assert subjects(gather(settings(box))) == ["Meldung 2"]


def test_starttls(box: Mailbox) -> None:
    box.put("1.a", letter(1))
    assert subjects(gather(settings(box, port=box.server.port, security="starttls"))) == ["Meldung 1"]


def test_token_logs_in(box: Mailbox) -> None:
    box.put("1.a", letter(1))
    source = settings(box, token=Secret(command="true"))
    assert subjects(gather(source, secret=TOKEN + box.user)) == ["Meldung 1"]
    assert "refused the login" in failure(source, secret="ya29.another")


def test_token_of_a_command_logs_in_and_stands_nowhere(
    box: Mailbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    box.put("1.a", letter(1))
    monkeypatch.chdir(tmp_path)
    source = f'[sources.post]\ntype = "imap"\nhost = "localhost"\nport = {box.server.tls_port}\nuser = "{box.user}"\n'
    file = configure(tmp_path, {}, more=f'{source}token_command = "echo {TOKEN}{box.user}"\n')
    assert main(["collect", "--config", str(file), "-v"]) == 0
    with Archive.open(tmp_path / "state") as archive:
        assert [article.title for article in archive.articles] == ["Meldung 1"]
    assert TOKEN not in "".join(capsys.readouterr())
    assert TOKEN.encode() not in b"".join(path.read_bytes() for path in (tmp_path / "state").iterdir())


def test_certificate_that_nobody_vouches_for_is_refused(
    box: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    assert "can't be trusted" in failure(settings(box))
    assert "can't be trusted" in failure(settings(box, port=box.server.port, security="starttls"))


def test_certificate_of_another_name_is_refused(box: Mailbox) -> None:
    assert "can't be trusted" in failure(settings(box, host="127.0.0.1"))


def test_plain_connection_is_made_only_where_the_settings_say_so(box: Mailbox) -> None:
    box.put("1.a", letter(1))
    assert subjects(gather(settings(box, port=box.server.port, security="none"))) == ["Meldung 1"]


def test_wrong_password_is_told(box: Mailbox) -> None:
    assert (
        failure(settings(box), secret="falsch")
        == f"localhost:{box.server.tls_port} refused the login of {box.user}"
    )


def test_missing_folder_is_told(box: Mailbox) -> None:
    assert "there is no folder 'Nachrichten/Übersicht'" in failure(
        settings(box, folder="Nachrichten/Übersicht")
    )


def test_plain_port_asked_for_tls_is_told(box: Mailbox) -> None:
    assert "doesn't speak TLS" in failure(settings(box, port=box.server.port))


def test_nobody_there_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        source = SourceSettings(
            name="post", type="imap", host="127.0.0.1", port=free.getsockname()[1], user="x"
        )
    assert "can't be reached" in failure(source)


@pytest.mark.parametrize(
    "said",
    [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"* OK hi\r\n* BAD {99999999999}\r\n", b"\xff" * 100_000],
)
def test_server_that_speaks_no_imap_is_told(said: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            connection, _ = listening.accept()
            with connection, suppress(OSError):
                connection.sendall(said)

        threading.Thread(target=answer, daemon=True).start()
        port = listening.getsockname()[1]
        source = SourceSettings(
            name="post", type="imap", host="127.0.0.1", port=port, security="none", user="x"
        )
        assert failure(source)


def test_server_that_never_ends_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap, "LIMIT_S", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def drip() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.sendall(b"* OK hi\r\n* CAPABILITY IMAP4rev1\r\n")
                with suppress(OSError):
                    while not threading.Event().wait(0.05):
                        connection.sendall(b"* OK still here\r\n")

        threading.Thread(target=drip, daemon=True).start()
        port = listening.getsockname()[1]
        source = SourceSettings(
            name="post", type="imap", host="127.0.0.1", port=port, security="none", user="x"
        )
        assert failure(source)
