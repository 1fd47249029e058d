"""When two URLs are of one page: without what does not change it."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit

_TRACKING = ("utm_", "fbclid", "gclid", "wt_mc", "wtrid")


def address(url: str) -> str:
    """A URL without scheme, "www.", fragment, trackers and final slash; as it is where it can't be read."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    query = urlencode([(name, value) for name, value in pairs if not name.lower().startswith(_TRACKING)])
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}?{query}"
