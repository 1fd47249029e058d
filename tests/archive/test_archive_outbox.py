"""Deliveries of the archive."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from archived import NOW

from brief.archive.store import Archive
from brief.errors import ArchiveError
from brief.model import Delivery, in_utc

ANN = Delivery(digest_key="2025-11-04", recipient="ann@example.org", message_id="<1@example.org>")
BOB = Delivery(digest_key="2025-11-04", recipient="bob@example.org", message_id="<2@example.org>")


def test_deliveries_are_there_after_closing(tmp_path: Path) -> None:
    with Archive.open(tmp_path) as archive:
        archive.outbox.put(ANN, BOB)
    with Archive.open(tmp_path) as archive:
        assert archive.outbox.of("2025-11-04") == (ANN, BOB)


def test_newer_state_takes_the_place_of_the_older() -> None:
    with Archive.open(None) as archive:
        archive.outbox.put(ANN)
        sent = replace(ANN, state="sent", attempts=1)
        archive.outbox.put(sent)
        assert archive.outbox.of("2025-11-04") == (sent,)
        assert archive.outbox.unsent() == ()


def test_unsent_is_all_that_nobody_is_known_to_have() -> None:
    later = replace(BOB, next_try=in_utc(NOW + timedelta(minutes=5)))
    begun = replace(ANN, recipient="eve@example.org", state="sending")
    given_up = replace(ANN, recipient="dan@example.org", state="failed")
    with Archive.open(None) as archive:
        archive.outbox.put(
            ANN, later, begun, given_up, replace(ANN, recipient="fay@example.org", state="sent")
        )
        assert archive.outbox.unsent() == (ANN, later, given_up, begun)


def test_a_state_that_is_none_is_refused() -> None:
    with Archive.open(None) as archive, pytest.raises(ArchiveError, match="CHECK"):
        archive.outbox.put(replace(ANN, state="perhaps"))
