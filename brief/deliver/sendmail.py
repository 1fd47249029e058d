"""A mail → the system's sendmail, or a program that takes the same arguments (msmtp, Postfix, Exim, nullmailer).

It is run without a shell, with the mail on its standard input; its exit code says what became of it (sysexits.h).
"""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path

from brief.errors import ChannelError, PermanentFailure, TemporaryFailure

TIMEOUT_S = 120
_PERMANENT = {65: "data refused", 67: "no such user", 68: "no such host"}
_TEMPORARY = {
    69: "service unavailable",
    70: "internal error",
    71: "system error",
    74: "input/output error",
    75: "try again later",
}


class Sendmail:
    """The channel `sendmail`."""

    def __init__(self, command: str) -> None:
        self._command = [command] if Path(command).exists() else shlex.split(command)

    def send(self, *, sender: str, recipient: str, message_id: str, data: bytes) -> None:
        """Hand a mail to the program; its lines end as the system's do."""
        program = self._command[0]
        command = [*self._command, "-i", "-f", sender, "--", recipient]
        try:
            done = subprocess.run(
                command,
                input=data.replace(b"\r\n", b"\n"),
                capture_output=True,
                timeout=TIMEOUT_S,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise TemporaryFailure(f"{program}: no answer in {TIMEOUT_S} s") from None
        except OSError as error:
            raise ChannelError(
                f"{program}: can't be run ({error.strerror}). Fix: set sendmail in [email] to its path"
            ) from error
        code = done.returncode
        if code in _PERMANENT:
            raise PermanentFailure(f"{program}: {_PERMANENT[code]} ({_said(done.stderr)})")
        if code in _TEMPORARY:
            raise TemporaryFailure(f"{program}: {_TEMPORARY[code]} ({_said(done.stderr)})")
        if code:
            raise ChannelError(
                f"{program}: exit code {code} ({_said(done.stderr)}). Fix: run it by hand to see why"
            )

    def close(self) -> None:
        """Nothing is held open."""


def _said(stderr: bytes) -> str:
    """The first line of what it said."""
    lines = stderr.decode("utf-8", "replace").split("\n")
    return "".join(filter(str.isprintable, lines[0]))[:200] or "it said nothing"
