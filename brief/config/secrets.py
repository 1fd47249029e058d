"""Where a secret is to be found → the secret, at the moment it is needed; it is never kept, logged or shown."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path

from brief.errors import UsageError
from brief.settings import Secret

COMMAND_TIMEOUT_S = 60  # a password manager may ask its owner first


def reveal(secret: Secret, environ: Mapping[str, str] = os.environ) -> str:
    """The secret's text: of the environment variable, or the first line of the file or of what the command prints.

    Raises:
        UsageError: it isn't there. The message never holds what was found.
    """
    if secret.env:
        found, where = environ.get(secret.env, ""), f"${secret.env}"
    elif secret.file:
        found, where = _read(secret.file), secret.file
    else:
        command = secret.command or ""
        found, where = _printed(command), command.split(" ")[0]
    first = found.splitlines()[0].strip() if found.strip() else ""
    if not first:
        raise UsageError(f"{where}: holds no secret. Fix: put the password there, or name another place")
    return first


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise UsageError(f"{path}: can't be read ({reason}). Fix: check path and permissions") from error


def _printed(command: str) -> str:
    name = command.split(" ")[0]
    try:
        done = subprocess.run(
            shlex.split(command), capture_output=True, text=True, timeout=COMMAND_TIMEOUT_S, check=True
        )
    except (OSError, ValueError) as error:
        raise UsageError(f"{name}: can't be run. Fix: check the command's name and quotes") from error
    except subprocess.TimeoutExpired:
        raise UsageError(f"{name}: no answer in {COMMAND_TIMEOUT_S} s. Fix: unlock it first") from None
    except subprocess.CalledProcessError as error:
        raise UsageError(
            f"{name}: exit code {error.returncode}. Fix: run the command by hand to see why"
        ) from None
    return done.stdout
