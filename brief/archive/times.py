"""Times as the archive keeps them: ISO texts in UTC, whole seconds, so that their order as texts is that of time."""

from __future__ import annotations

from datetime import UTC, datetime


def utc(moment: datetime) -> str:
    """A time with its zone, as the archive writes it; one without a zone is taken as UTC."""
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return zoned.astimezone(UTC).replace(microsecond=0).isoformat()
