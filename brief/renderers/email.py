from typing import Any

from brief.renderers.markdown import render as markdown


def render(payload: dict[str, Any]) -> bytes:
    """A first, thin version."""
    return markdown(payload).encode()
