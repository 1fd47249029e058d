"""What tests of several sources stand on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from http_server import Server, serving


@pytest.fixture
def server() -> Iterator[Server]:
    """A server whose pages the test writes."""
    with serving() as running:
        yield running
