"""What URLs say: whose site one is of, and when two are of one page. Many come from pages and feeds, and some can't be read."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit

_TRACKING = ("utm_", "fbclid", "gclid", "wt_mc", "wtrid")


def host(url: str | None) -> str:
    """The host of a URL, lower-cased; "" for none, and where it can't be read ("http://[")."""
    try:
        return urlsplit(url or "").hostname or ""
    except ValueError:
        return ""


def folders(url: str | None) -> tuple[str, ...]:
    """The folders of a URL's path: "sport" of ".../sport/1.html"; none where it can't be read."""
    try:
        return tuple(filter(None, urlsplit(url or "").path.split("/")[:-1]))
    except ValueError:
        return ()


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
