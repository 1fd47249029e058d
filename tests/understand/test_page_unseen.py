"""What is taken from the tree of a page before its text is looked for."""

from __future__ import annotations

import pytest
from lxml import html

from brief.understand import page_unseen

TEXT = "Bürgermeisterin Holm spricht am Dienstag mit dem Rat."


def left(markup: str) -> str:
    tree = html.document_fromstring(f"<html><body>{markup}</body></html>")
    page_unseen.drop(tree)
    return str(tree.text_content())


@pytest.mark.parametrize("name", ["text-caption", "has-caption", "hasCaption", "captioned", "media-caption"])
def test_classes_that_only_sound_like_captions_stay(name: str) -> None:
    assert left(f'<p class="{name}">{TEXT}</p>') == TEXT


@pytest.mark.parametrize(
    "name",
    [
        "caption",
        "img-description",
        "Bildunterschrift",
        "x foto_unterschrift",
        "article__audioplayer",
        "article-tts",
    ],
)
def test_captions_and_players_go_and_what_stands_behind_them_stays(name: str) -> None:
    assert left(f'<div><span class="{name}">{TEXT}</span>danach</div>') == "danach"


def test_what_is_too_long_for_a_caption_stays() -> None:
    assert left(f'<div class="caption">{TEXT * 20}</div>') == TEXT * 20


@pytest.mark.parametrize(
    "name", ["comments", "article-comments", "comment-list", "commentlist", "Kommentare"]
)
def test_what_readers_wrote_goes(name: str) -> None:
    assert (
        left(f'<div class="x {name}"><p>{TEXT}</p></div><section id="{name}">{TEXT}</section>danach')
        == "danach"
    )


@pytest.mark.parametrize(
    "markup", ['<div class="comment">{}</div>', '<div class="comments"><h1>{}</h1></div>']
)
def test_what_may_be_the_article_stays(markup: str) -> None:
    assert left(markup.format(TEXT)) == TEXT


@pytest.mark.parametrize("words", ["opens the new season", "in Nordau", "external", "öffnet"])
def test_words_of_links_that_are_no_hints_stay(words: str) -> None:
    assert left(f'<a href="/x"><span>{words}</span></a>') == words
