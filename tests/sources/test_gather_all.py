"""Which sources may be asked at the same time; what comes of all of them: tests/test_collection.py."""

from __future__ import annotations

from brief.settings import SourceSettings
from brief.sources.gather_all import by_host


def test_sources_of_one_host_are_asked_one_after_the_other() -> None:
    urls = ("https://a.example/1", "https://b.example/", "https://A.example/2")
    sources = [SourceSettings(name=url, url=url) for url in urls]
    assert [[s.name for s in group] for group in by_host(sources)] == [[urls[0], urls[2]], [urls[1]]]
