"""A real IMAP server for tests: Dovecot in the foreground, on free ports of the loopback, with a certificate of its own.

    apt-get install dovecot-imapd          # Debian, Ubuntu; openssl comes with it
    dovecot -F -c FOLDER/dovecot.conf      # what start() runs

Mailboxes are Maildirs in a folder of the tests, which put mails there as files and see which flags they have.
"""

from __future__ import annotations

import getpass
import grp
import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

USERS = tuple(
    f"leserin{n}" for n in range(30)
)  # each has a mailbox of its own, so that one server is enough for all tests
PASSWORD = "geheim äöü"
MISSING = "dovecot or openssl is not installed (apt-get install dovecot-imapd)"

_CONFIG = """
protocols = imap
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
listen = 127.0.0.1
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
ssl_dh =
auth_mechanisms = plain login xoauth2
first_valid_uid = 0
default_internal_user = {internal}
default_internal_group = {internal_group}
default_login_user = {login}
mail_location = maildir:{folder}/%u
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
auth_failure_delay = 0
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = passwd-file
  mechanisms = plain login
  args = {folder}/users
}}
userdb {{
  driver = static
  args = uid={owner} gid={owner_group} home={folder}
}}
"""
_OAUTH2 = """
tokeninfo_url = {url}
username_attribute = user
"""


@dataclass(frozen=True, kw_only=True)
class Dovecot:
    """A running server."""

    folder: Path
    port: int  # plain and STARTTLS
    tls_port: int
    process: subprocess.Popen[bytes]
    owner: tuple[int, int]

    @property
    def certificate(self) -> Path:
        """Its certificate, which is its own authority."""
        return self.folder / "cert.pem"

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


@dataclass(frozen=True, kw_only=True)
class Mailbox:
    """The mailbox of one user."""

    server: Dovecot
    user: str

    @property
    def path(self) -> Path:
        """Its Maildir."""
        return self.server.folder / self.user

    def put(self, name: str, content: bytes, *, folder: str = "new") -> None:
        """Lay a mail into it."""
        path = self.path / folder / name
        path.write_bytes(content)
        os.chown(path, *self.server.owner)

    def names(self) -> list[str]:
        """The files of all mails; their ends are the mails' flags."""
        return sorted(path.name for place in ("new", "cur") for path in (self.path / place).iterdir())


def is_installed() -> bool:
    return bool(shutil.which("dovecot") and shutil.which("openssl"))


def start(folder: Path, *, token_url: str) -> Dovecot:
    """Start a server whose files are in this folder, which other users must be able to enter."""
    port, tls_port = _free_ports()
    users = _users()
    uid, gid = pwd.getpwnam(users["owner"]).pw_uid, grp.getgrnam(users["owner_group"]).gr_gid
    maildirs = [folder / user / place for user in USERS for place in ("cur", "new", "tmp")]
    for path in (folder / "run", folder / "state", *maildirs):
        path.mkdir(parents=True)
    config = _CONFIG.format(folder=folder, port=port, tls_port=tls_port, **users)
    (folder / "dovecot.conf").write_text(config)
    (folder / "oauth2.conf").write_text(_OAUTH2.format(url=token_url))
    (folder / "users").write_text(
        "".join(f"{user}:{{PLAIN}}{PASSWORD}\n" for user in USERS), encoding="utf-8"
    )
    _certificate(folder)
    for path in (folder, *maildirs, *(path.parent for path in maildirs)):
        os.chown(path, uid, gid)
    process = subprocess.Popen(
        ["dovecot", "-F", "-c", str(folder / "dovecot.conf")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    server = Dovecot(folder=folder, port=port, tls_port=tls_port, process=process, owner=(uid, gid))
    _wait(server)
    return server


def _users() -> Mapping[str, str]:
    """Dovecot drops root's rights to users of its own; started by anyone else, all runs as that one."""
    if os.geteuid() == 0:
        return {
            "internal": "dovecot",
            "internal_group": "dovecot",
            "login": "dovenull",
            "owner": "mail",
            "owner_group": "mail",
        }
    me, group = getpass.getuser(), grp.getgrgid(os.getegid()).gr_name
    return {"internal": me, "internal_group": group, "login": me, "owner": me, "owner_group": group}


def _certificate(folder: Path) -> None:
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
    files = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run([*command.split(), *files], check=True, capture_output=True)


def _free_ports() -> tuple[int, int]:
    with socket.socket() as one, socket.socket() as other:
        one.bind(("127.0.0.1", 0))
        other.bind(("127.0.0.1", 0))
        return one.getsockname()[1], other.getsockname()[1]


def _wait(server: Dovecot) -> None:
    end = time.monotonic() + 60
    while server.process.poll() is None and time.monotonic() < end:
        try:
            with socket.create_connection(("127.0.0.1", server.port), timeout=60) as connection:
                if connection.recv(4):
                    return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError((server.folder / "log").read_text() if (server.folder / "log").exists() else "no log")
