"""Digests by hand for the renderers' tests: fictional outlets, several languages, every depth and status."""

from __future__ import annotations

from functools import partial
from typing import Any

from brief.model import Article, Brief, Difference, Digest, Problem, Section, Sentence, Story


def article(*texts: str, **fields: Any) -> Article:
    """An article whose sentences are `texts`, a space between them."""
    text = " ".join(texts)
    bare = Article.of(text=text, **fields)
    sentences, start = [], 0
    for n, part in enumerate(texts):
        sentences.append(
            Sentence(text=part, start=start, end=start + len(part), paragraph=n, article_id=bare.id)
        )
        start += len(part) + 1
    values = {name: getattr(bare, name) for name in Article.__slots__} | {"sentences": tuple(sentences)}
    return Article(**values)


def story(*articles: Article, sentences: tuple[Sentence, ...] | None = None, **fields: Any) -> Story:
    """A story with sensible values for what a test does not name; headline from the first article."""
    lead = articles[0]
    titled = lead.title is not None
    headline_sentence = None if titled else lead.sentences[0]
    chosen = sentences if sentences is not None else lead.sentences[0 if titled else 1 :]
    headline = lead.title if titled else " ".join(lead.sentences[0].text.split())
    values: dict[str, Any] = {
        "id": f"story-{lead.id}",
        "headline": headline,
        "headline_origin": "title" if titled else "sentence",
        "short_headline": headline,
        "subject_headline": headline,
        "headline_article": lead.id,
        "headline_sentence": headline_sentence,
        "language": lead.language or "und",
        "kind": lead.kind or "report",
        "articles": articles,
        "near_duplicate_of": (None,) * len(articles),
        "sources": tuple(dict.fromkeys(a.source for a in articles if a.source)),
        "own_texts": len(articles),
    } | {name: value for name, value in fields.items() if name not in ("marks", "complete")}
    brief = Brief(
        articles=articles,
        sentences=chosen,
        method="auto@7",
        n_words=sum(len(s.text.split()) for s in chosen),
        marks=fields.get("marks", ((),) * len(chosen)),
        complete=fields.get("complete", False),
    )
    return Story(brief=brief, **values)


def digest(*stories: Story, **fields: Any) -> Digest:
    """A digest of one section, unless `sections` is given."""
    values: dict[str, Any] = {
        "date": "2025-11-04",
        "title": "Morgenlage",
        "language": "de",
        "sections": (Section(key="news", title="", stories=stories),) if stories else (),
        "problems": (),
        "reading_minutes": 4,
        "n_words": 950,
    }
    return Digest(**(values | fields))


_GERMAN = partial(article, language="de", published="2025-11-04")
_MEXICO = _GERMAN(
    "Die USA planen Berichten zufolge, Truppen und Geheimdienstoffiziere nach Mexiko zu entsenden, um dort"
    " gegen Drogenkartelle vorzugehen.",
    "Der Plan sieht vor, dass sowohl Militär- als auch Geheimdienstpersonal vor Ort eingesetzt wird,"
    " einschließlich Drohnenangriffen auf Ziele der Kartelle.",
    "Die Mission sei noch nicht beschlossen.",
    path="seeds/000_935d1833868f7eb5.txt",
)
_BRIDGE = _GERMAN(
    "Die Sanierung kostet nach Angaben der Stadt 4,1 Millionen Euro.",
    "Seit dem 2. November ist die Brücke für Autos und Lastwagen gesperrt.",
    title="Weserbrücke bleibt bis Ostern gesperrt",
    source="Nordauer Bote",
    url="https://bote.example/1",
    published="2025-11-03T18:04:00+01:00",
)
_DETOUR = _GERMAN(
    "Der Umweg führt über Nordau und dauert *20 Minuten* länger.",
    title="Brücke zu, Umweg lang",
    source="Lauterpost",
    url="https://lauterpost.example/weser?seite=1&teil=2",
    published="2025-11-04T06:30:00+01:00",
)
_AGENCY = [
    _GERMAN(
        "Die Weserbrücke bleibt gesperrt.",
        title="Weserbrücke gesperrt",
        source=source,
        url=f"https://{source.lower().replace(' ', '')}.example/a",
        published="2025-11-04T05:00:00+01:00",
    )
    for source in ("Radio Nord", "Tagblatt Lauter", "Kurier am Sund")
]
_HEARING = article(
    "The committee met for six hours and heard nine witnesses.",
    "“We were told the pumps would hold,” said Ellen Marsh, who runs the harbour office.",
    title="Harbour inquiry hears from pump engineers",
    source="The Saltmarsh Courier",
    url="https://saltmarsh.example/inquiry",
    published="2025-11-04T09:15:00+00:00",
    language="en",
)
_OPINION = _GERMAN(
    "Eine Stadt, die ihre Brücken verfallen lässt, verfällt selbst.",
    "3. Oktober 1990 war ein Mittwoch, und schon damals wackelte das Geländer.",
    title="Kommentar zur Brücke",
    source="Nordauer Bote",
    author="Wiebke Tamm",
    kind="opinion",
    url="https://bote.example/kommentar",
)
_ARABIC = article(
    "أعلنت بلدية المدينة إغلاق الجسر حتى الربيع.",
    "وقال رئيس البلدية إن الأعمال ستبدأ يوم الاثنين.",
    title="إغلاق الجسر حتى الربيع",
    source="صحيفة الميناء",
    url="https://mina.example/1",
    published="2025-11-04",
    language="ar",
)
_CHINESE = article(
    "市政府宣布大桥将关闭至春季。",
    "工程将于周一开始。",
    title="大桥关闭至春季",
    source="港口日报",
    path="seeds/zh/bridge.txt",
    language="zh",
)
_HANDBALL = _GERMAN(
    "Nordau gewann das Spiel.",
    title="Nordau schlägt Lauter 31:28",
    source="Radio Nord",
    url="https://radionord.example/8",
)
_SECOND_HANDBALL = _GERMAN("Ein klarer Sieg.", title="Sieg", source="Lauterpost")
_BUDGET = _GERMAN(
    "Der Streit geht weiter.",
    title="Haushaltsstreit in Nordau",
    source="Nordauer Bote",
    url="https://bote.example/9",
)
_FAIR = article(
    "Der Herbstmarkt öffnet am Samstag um zehn Uhr und bietet wieder alte Apfelsorten an.",
    source="Kurier am Sund",
    path="kurier/markt.txt",
    language="de",
)


def morning() -> Digest:
    """The digest that the tests and the screenshots look at."""
    updated = story(
        _BRIDGE,
        _DETOUR,
        *_AGENCY,
        sentences=(*_BRIDGE.sentences, *_DETOUR.sentences),
        new_sentences=(_BRIDGE.sentences[0], _DETOUR.sentences[0]),
        status="updated",
        since="2025-11-02",
        near_duplicate_of=(None, None, None, _AGENCY[0].id, _AGENCY[0].id),
        own_texts=3,
        agencies=(("dpa", 3),),
        differs=(
            Difference(values=((_BRIDGE.id, "4,1 Millionen Euro"), (_AGENCY[0].id, "rund 5 Millionen"))),
        ),
    )
    first = story(
        _MEXICO,
        marks=((), ("reported",)),
        short_headline="Die USA planen Berichten zufolge, Truppen … nach Mexiko zu entsenden, …",
        since="2025-11-04",
    )
    sections = (
        Section(key="own", title="Politik & Welt", stories=(first,)),
        Section(
            key="news",
            title="",
            stories=(
                updated,
                story(_HANDBALL, _SECOND_HANDBALL, depth="listed"),
                story(_BUDGET, status="continued", since="2025-10-30", depth="line"),
                story(_FAIR, depth="line"),
            ),
        ),
        Section(key="opinion", title="", stories=(story(_OPINION, complete=True),)),
        Section(
            key="other_languages",
            title="",
            stories=(story(_HEARING), story(_ARABIC), story(_CHINESE, depth="short")),
        ),
    )
    return digest(
        sections=sections,
        problems=(
            Problem(where="kurier/alt.docx", what="a Word file is not read", fix="save it as text or HTML"),
            Problem(
                where="feed/7.html:3", what="'2025-13-04' is not a date (want YYYY-MM-DD)", fix="correct it"
            ),
        ),
        inputs=(("seeds/000_935d1833868f7eb5.txt", "ab" * 32),),
    )
