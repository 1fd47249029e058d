"""What each method gains over lead -> a picture: a bar a method, with its 95 % interval, as SVG."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from brief.evaluate.intervals import Interval

WIDTH, LABELS, ROW, TOP = 720, 130, 26, 44  # pixels
INK, BETTER, WORSE, LINE = "#222", "#2b6ca3", "#b5651d", "#999"


def bars(gains: Mapping[str, Interval], *, title: str) -> str:
    """Draw a bar for each name, the longest to the right first.

    Args:
        gains: by name; at least one.
        title: what is drawn, for the head of the picture.
    Returns:
        SVG, with a description for those who don't see it.
    """
    rows = sorted(gains.items(), key=lambda pair: -pair[1].mean)
    low = min(0.0, *(found.low for _, found in rows))
    high = max(0.0, *(found.high for _, found in rows))
    scale = (WIDTH - LABELS - 90) / max(1e-9, high - low)

    def x(value: float) -> float:
        return round(LABELS + 20 + (value - low) * scale, 1)

    height = TOP + ROW * len(rows) + 12
    told = "; ".join(f"{name} {found}" for name, found in rows)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
            f'height="{height}" role="img" font-family="sans-serif" font-size="13" fill="{INK}">',
            f"<title>{escape(title)}</title><desc>{escape(told)}</desc>",
            f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
            f'<text x="12" y="24" font-size="15">{escape(title)}</text>',
            f'<line x1="{x(0)}" x2="{x(0)}" y1="{TOP - 6}" y2="{height - 8}" stroke="{LINE}"/>',
            *(_row(name, found, TOP + ROW * i, x(0), x(found.mean), x(found.low), x(found.high))
              for i, (name, found) in enumerate(rows)),
            "</svg>\n",
        ]
    )  # fmt: skip


def _row(name: str, found: Interval, top: int, zero: float, end: float, low: float, high: float) -> str:
    middle = top + ROW // 2
    left, width = min(zero, end), round(abs(end - zero), 1)
    return (
        f'<text x="{LABELS}" y="{middle + 4}" text-anchor="end">{escape(name)}</text>'
        f'<rect x="{left}" y="{top + 5}" width="{width}" height="{ROW - 10}" '
        f'fill="{BETTER if found.mean >= 0 else WORSE}"/>'
        f'<line x1="{low}" x2="{high}" y1="{middle}" y2="{middle}" stroke="{INK}"/>'
        f'<text x="{max(zero, high) + 8}" y="{middle + 4}">{found.mean:+.2f}</text>'
    )
