"""What is counted of a story: outlets, and who carries an agency's text."""

from __future__ import annotations

from brief.compose.headlines import headline
from brief.compose.story import Parts, compose_story
from brief.model import Article, Brief, Sentence


def article(n: int, source: str | None) -> Article:
    text = "Ein Kran fiel um."
    sentence = Sentence(text=text, start=0, end=len(text), paragraph=0, article_id=str(n))
    return Article(id=str(n), text=text, title="Kran", language="de", source=source, sentences=(sentence,))


def test_an_agencys_text_is_counted_once_a_house_and_for_no_unknown_source() -> None:
    told = tuple(
        article(n, source) for n, source in enumerate(("Bote", "Bote Süd", "Blatt", None, " ", "Blatt"))
    )
    brief = Brief(articles=told, sentences=told[0].sentences, method="lead@1", n_words=4)
    parts = Parts(
        articles=told,
        near_duplicate_of=(None, *["0"] * 5),
        agencies=("dpa",) * 6,
        brief=brief,
        headline=headline(told, language="de"),
    )
    story = compose_story(parts, groups={"Bote": "Verlag Bote", "Bote Süd": "Verlag Bote"})
    assert story.agencies == (("dpa", 2),)
    assert story.sources == ("Bote", "Blatt")
