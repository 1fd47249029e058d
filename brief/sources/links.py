"""A link of a newsletter → the address it leads to, without what tells its sender who followed it; None where that can't be
told.

Newsletters count clicks: a link leads to the sender's counter, which leads on. Where the target can be read in the link (as
a parameter, as a part of its path, in base 64 or not), the target is kept. A counter's link whose target can't be read
names the subscriber, so it is dropped: a digest goes to others. Parameters of campaigns go from every link. Nothing is ever
fetched.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

MAX_CHARACTERS = 8_000  # of a link; browsers take about as many
_DEEP = 4  # counters that lead to counters

_CAMPAIGN = re.compile(
    r"utm_\w+|at_(?:medium|campaign|emailtype|send_date|link_\w+|recipient_\w+)|mc_[ce]id|fbclid|gclid|dclid"
    r"|yclid|msclkid|mkt_tok"
    r"|_hs(?:enc|mi)|__hs\w+|hss_channel|vero_(?:id|conv)|oly_\w+_id|wt_?(?:mc|zmc|cc)\w*|wtrid"
    r"|ns_(?:campaign|mchannel|source|linkname)"
    r"|pk_(?:campaign|kwd|source|medium)|mtm_\w+|_k[ex]|ck_subscriber_id|xtor|cmpid|nl_?(?:id|hash|source)"
    r"|newsletter_?id|bsft_\w+"
    r"|sc_(?:src|lid|uid|llid|eh|customer)|trk\w*|em[cd]i|ceid|elq\w*|s_cid|icid|ncid|isfreemail"
    r"|subscriber\w*|recipient\w*|e-?mail",
    re.IGNORECASE,
)
_COUNTER_HOST = re.compile(
    r"(?:^|\.)(?:list-manage\d*\.com|mandrillapp\.com|mailchi\.mp|hubspotemail\.net|hubspotlinks\.com"
    r"|sendgrid\.net|mailgun\.org"
    r"|awstrack\.me|rs6\.net|createsend\d*\.com|cmail\d+\.com|klclick\d*\.com|mlsend\.com|sendibt\d*\.com"
    r"|sendib\w\d*\.com|mjt\.lu|mailjet\.com"
    r"|convertkit-mail\d*\.com|exacttarget\.com|exct\.net|emarsys\.net|inxmail\.com|cleverreach\.com"
    r"|rapidmail\.com|crsend\.com|mail\.beehiiv\.com"
    r"|customeriomail\.com|sparkpostmail\d*\.com|activehosted\.com|acemlnb\.com|marketo\.com|mktoweb\.com"
    r"|pstmrk\.it|getresponse\.com"
    r"|benchmarkurl\.com|sailthru\.com|bmsend\.com|newsletter2go\.com|mailpoet\.com|sg-links\.\w+"
    r"|e\.customeriomail\.com)$"
    r"|^(?:click|clicks|trk|track|tracking|ctrk|links?\d*|url\d+|email|elink|go|t|r|lnk|nl|redirect"
    r"|mailing)\.[\w.-]+\.\w+$",
    re.IGNORECASE,
)
_COUNTER_PATH = re.compile(
    r"^/(?:track/click|ls/click|ss/c|wf/click|e3t/|cta/|c/eJ|tr/cl|lnk/|f/a/|CL0/|L0/|tn\.jsp|r/[\w-]{16,}"
    r"|c/[\w-]{24,}|redirect/|click[/.?]|x/c/)"
)
_LEAVING = re.compile(
    r"unsubscri|opt-?out|abmeld|abbestell|austrag|d[ée]sabonn|desinscri|manage.?(?:preferences|subscription)",
    re.IGNORECASE,
)


def target(url: str) -> str | None:
    """Where a link leads; None where it isn't http(s), or leads to a counter whose target can't be read in it."""
    for _ in range(_DEEP):
        parts = _split(url)
        if parts is None or _LEAVING.search(parts.path):
            return None
        inner = next(_within(parts), None)
        if inner is None:
            return None if _is_counter(parts) else _clean(parts)
        url = inner
    return None


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(re.sub(r"[\x00-\x20]+", "", url)) if len(url) <= MAX_CHARACTERS else None
        return parts if parts and parts.scheme.lower() in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def _within(parts: SplitResult) -> Iterator[str]:
    """Addresses that stand inside an address: whole values of parameters, ends of the path, or base 64 of either."""
    if parts.hostname == "web.archive.org":
        return
    for name, value in parse_qsl(parts.query, max_num_fields=200) if parts.query.count("&") < 200 else ():
        if _is_address(value) and not re.search(
            r"return|refer|callback|share|img|image|logo|icon", name, re.IGNORECASE
        ):
            yield value
        elif (found := _decoded(value)) is not None:
            yield found
    path = unquote(parts.path)
    if (match := re.search(r"(?<=/)(?:\d+:)?(https?:/?/?[^/\s]+\.\w.*)", path)) and "%" in parts.path:
        yield re.sub(r"/\d/[\w=-]{20,}.*$", "", re.sub(r"^\d+:", "", match[1]))
    # a gateway that rewrites every link it lets pass
    match = re.search(r"/v3/__(https?:/?/?.+?)__;", parts.path)
    if match:
        yield re.sub(r"^(https?):/+", r"\1://", match[1])
    for segment in parts.path.split("/"):
        if (found := _decoded(segment)) is not None:
            yield found


def _is_address(value: str) -> bool:
    parts = _split(value) if re.match(r"https?://", value, re.IGNORECASE) else None
    return parts is not None and "." in (parts.hostname or "")


def _decoded(value: str) -> str | None:
    """The address in a piece of base 64, alone or as a field of JSON."""
    if len(value) < 16 or not re.fullmatch(r"[\w+/=-]+", value, re.ASCII):
        return None
    letters = value.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        text = base64.b64decode(letters + "=" * (-len(letters) % 4)).decode("utf-8")
    except ValueError:
        return None
    match = re.search(r"https?:\\?/\\?/[^\s\"'<>]+", text)
    found = match[0].replace("\\/", "/") if match and match.start() < 40 else ""
    return found if _is_address(found) else None


def _is_counter(parts: SplitResult) -> bool:
    """Whether a link leads to a known counter of clicks, or to a path of theirs; a short page of a host `go.` isn't one."""
    host = parts.hostname or ""
    if _COUNTER_PATH.match(parts.path) and len(parts.path + parts.query) > 24:
        return True
    token = re.search(r"[\w%+=-]{20,}", parts.path + "?" + parts.query)
    opaque = (
        token is not None
        and bool(re.search(r"\d", token[0]))
        and not re.search(r"[a-zà-ÿ]{3,}-[a-zà-ÿ]{2,}", token[0])
    )
    return bool(_COUNTER_HOST.search(host)) and opaque


def _clean(parts: SplitResult) -> str:
    """An address without parameters of campaigns, and without those that hold a subscriber's address."""
    pairs = (pair for pair in parts.query.split("&") if pair)
    kept = [
        pair
        for pair in pairs
        if not _CAMPAIGN.fullmatch(unquote(pair.partition("=")[0])) and "@" not in unquote(pair)
    ]
    fragment = "" if _CAMPAIGN.match(parts.fragment) else parts.fragment
    return parts._replace(query="&".join(kept), fragment=fragment).geturl()
