"""JSON lines -> samples: articles, understood, and what people made of them.

A line is an object with the fields ``text lang summary`` (a text, or several people's), and ``id title`` where known;
``sentences`` and ``extract_ids`` where people chose sentences; ``documents`` (objects with ``text title``) in place of
``text`` where one summary is of several articles. A line without text or summary is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

from brief.condense.length import Length
from brief.errors import ReadError
from brief.evaluate.rouge import Scorer
from brief.languages.words import count_words
from brief.model import Article, Problem, Sentence
from brief.understand.article import complete
from brief.understand.sentences import split

SHIPPED = Path(__file__).with_name("data") / "small.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """Articles of one event, mostly one, and what people made of them."""

    articles: tuple[Article, ...]
    references: tuple[str, ...]  # summaries
    plain: Scorer  # of the references, words as they are
    stemmed: Scorer  # words stemmed
    extract: frozenset[int] | None = None  # indexes of the sentences people chose; None where they didn't

    @property
    def language(self) -> str:
        """BCP 47 tag of the articles."""
        return self.articles[0].language or "und"

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of all articles."""
        return tuple(s for article in self.articles for s in article.sentences)


def files(path: Path) -> list[Path]:
    """The JSON lines files that a path names: itself, or those in the folder, by name.

    Raises:
        ReadError: there is none.
    """
    found = sorted(path.rglob("*.jsonl")) if path.is_dir() else [path] if path.is_file() else []
    if not found:
        raise ReadError(
            Problem(
                where=str(path),
                what="no articles with summaries (want a .jsonl file, or a folder of them)",
                fix="name one; its lines have the fields text, lang, summary",
            )
        )
    return found


def load(path: Path, *, limit: int | None = None) -> list[Sample]:
    """The samples of a JSON lines file.

    Args:
        path: the file.
        limit: take so many, spread evenly over the file.
    Returns:
        Samples in the order of the file.
    Raises:
        ReadError: a line is no JSON object, or says no language.
    """
    with path.open(encoding="utf-8") as lines:
        items = [
            _item(line, f"{path}:{number}") for number, line in enumerate(lines, start=1) if line.strip()
        ]
    found = [item for item in items if (item.get("text") or item.get("documents")) and item.get("summary")]
    step = max(1, len(found) / limit) if limit else 1
    picked = [found[int(i * step)] for i in range(min(limit or len(found), len(found)))]
    samples = (_sample(item) for item in picked)
    return [sample for sample in samples if sample.sentences]


def typical_lengths(samples: Sequence[Sample]) -> dict[str, Length]:
    """The two lengths to compare methods at: those that the summaries have, in the middle."""
    references = [(r, sample.language) for sample in samples for r in sample.references]
    n_sentences = median(len(split(reference, language)) for reference, language in references)
    extracts = [len(sample.extract) for sample in samples if sample.extract]
    return {
        "sentences": Length(sentences=max(1, round(median(extracts) if extracts else n_sentences))),
        "words": Length(words=max(1, round(median(count_words(r) for r, _ in references)))),
    }


def _item(line: str, where: str) -> dict[str, Any]:
    try:
        item = json.loads(line)
    except ValueError as error:
        item = str(error)
    if not isinstance(item, dict) or not isinstance(item.get("lang"), str):
        raise ReadError(
            Problem(
                where=where,
                what="not an article with a language (want a JSON object with text, lang, summary)",
                fix="mend or remove the line",
            )
        )
    return item


def _sample(item: dict[str, Any]) -> Sample:
    summary = item["summary"]
    given = [summary] if isinstance(summary, str) else summary
    references = tuple(r if isinstance(r, str) else " ".join(r) for r in given)
    extract = item.get("extract_ids")
    language = item["lang"]
    return Sample(
        articles=tuple(_articles(item, language, cut=bool(extract))),
        references=references,
        plain=Scorer(references, language=language),
        stemmed=Scorer(references, language=language, stemmed=True),
        extract=frozenset(extract) if extract else None,
    )


def _articles(item: dict[str, Any], language: str, *, cut: bool) -> Iterable[Article]:
    for document in item.get("documents") or [item]:
        article = Article.of(
            text=document["text"], title=document.get("title"), language=language, id=document.get("id")
        )
        if cut:  # people chose among these sentences, so ours would not do
            article = replace(article, sentences=_given(article, item["sentences"]))
        yield complete(article)


def _given(article: Article, sentences: Iterable[str]) -> tuple[Sentence, ...]:
    """Sentences as they were cut by others, where they stand in the text."""
    ends = [0]
    for sentence in sentences:
        ends.append(article.text.index(sentence, ends[-1]) + len(sentence))
    found: list[Sentence] = []
    paragraph = 0
    for (before, end), text in zip(pairwise(ends), sentences, strict=True):
        start = end - len(text)
        paragraph += before > 0 and "\n\n" in article.text[before:start]
        found.append(Sentence(text=text, start=start, end=end, paragraph=paragraph, article_id=article.id))
    return tuple(found)
