"""Imprints and the like are no articles, where others are read with them."""

from __future__ import annotations

from pathlib import Path

import pytest

import brief

PAGE = (
    "<html lang=de><head><title>{title}</title><meta property='og:site_name' content='Nordauer Bote'></head><body><article>"
    "<h1>{title}</h1><p>{text}</p></article></body></html>"
)
TEXT = (
    "Verantwortlich für den Inhalt ist Jonas Wehrkamp, Hafenstraße 1 in Nordau, wie die Stadt am Dienstag mitteilte. "
    * 4
)


def titles(folder: Path, *given: str) -> tuple[list[str | None], list[str]]:
    for n, title in enumerate(given):
        page = PAGE.format(title=title, text=TEXT.replace("1", str(n)))
        (folder / f"{n}.html").write_text(page, encoding="utf-8")
    articles, problems = brief.read_all([folder])
    return [article.title for article in articles], [str(problem) for problem in problems]


@pytest.mark.parametrize(
    "title",
    [
        "Impressum",
        "Datenschutzerklärung - Nordauer Bote",
        "Privacy Policy",
        "Cookies & Privacy Policy",
        "Mentions légales",
        "Política de privacidad",
        "Algemene voorwaarden",
    ],
)
def test_a_page_that_is_no_article_is_left_out_and_told(tmp_path: Path, title: str) -> None:
    kept, [told] = titles(tmp_path, title, "Narvebrücke gesperrt")
    assert kept == ["Narvebrücke gesperrt"]
    assert told.startswith(str(tmp_path / "0.html"))
    assert "to keep it, save its text as .txt" in told


@pytest.mark.parametrize("title", ["Datenschutz: Nordau zahlt", "Impressum fehlt", "Kein Cookie ohne Milch"])
def test_an_article_on_such_a_page_is_one(tmp_path: Path, title: str) -> None:
    assert titles(tmp_path, title, "Narvebrücke gesperrt") == ([title, "Narvebrücke gesperrt"], [])


def test_a_page_that_is_asked_for_alone_is_read(tmp_path: Path) -> None:
    assert titles(tmp_path, "Impressum") == (["Impressum"], [])
