"""Articles with summaries by people -> how well each method's briefs match them, at equal lengths.

Two lengths are compared, since a fixed number of sentences rewards long ones: the same number of sentences, and the
same number of words as a limit that no brief goes over, so that every method has the same room. The oracle chooses with
the summaries before it, greedily: what selection could reach at most, about.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from brief.condense.brief import brief_article
from brief.condense.coherence import DANGLING
from brief.condense.length import Length
from brief.evaluate.rouge import Rouge, ngrams, overlap_f1, rouge, tokens
from brief.model import Article
from brief.understand.article import complete

ORACLE = "oracle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """An article, understood, and what people made of it."""

    article: Article
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One brief, measured."""

    rouge: Rouge
    n_sentences: int
    n_words: int
    n_dangling: int  # sentences that open with what points back to a sentence that isn't there


def load(path: Path, *, limit: int | None = None) -> list[Sample]:
    """Samples of a JSON lines file with the fields ``text summary lang``, and ``id title`` where given.

    Args:
        path: the file; lines without text or summary are left out.
        limit: take so many, spread evenly over the file.
    Returns:
        Samples in the order of the file.
    """
    with path.open(encoding="utf-8") as lines:
        found = [item for line in lines if (item := json.loads(line)).get("text") and item.get("summary")]
    step = max(1, len(found) / limit) if limit else 1
    picked = [found[int(i * step)] for i in range(min(limit or len(found), len(found)))]
    samples = (_sample(item) for item in picked)
    return [sample for sample in samples if sample.article.sentences]


def _sample(item: dict[str, Any]) -> Sample:
    summary = item["summary"]
    references = [summary] if isinstance(summary, str) else summary
    article = Article.of(text=item["text"], title=item.get("title"), language=item["lang"], id=item.get("id"))
    return Sample(
        article=complete(article),
        references=tuple(r if isinstance(r, str) else " ".join(r) for r in references),
    )


def evaluate(samples: Iterable[Sample], method: str, length: Length) -> list[Result]:
    """Condense every sample and score the briefs.

    Args:
        samples: from `load`.
        method: a name of `brief methods`, or "oracle".
        length: the room each brief has.
    Returns:
        One result a sample, in order.
    """
    return [_result(sample, method, length) for sample in samples]


def _result(sample: Sample, method: str, length: Length) -> Result:
    article = sample.article
    if method == ORACLE:
        chosen = oracle([s.text for s in article.sentences], sample.references, length, article.language)
        text = " ".join(article.sentences[i].text for i in chosen)
        return Result(rouge=_rouge(text, sample), n_sentences=len(chosen), n_words=0, n_dangling=0)
    brief = brief_article(article, method=method, length=length)
    return Result(
        rouge=_rouge(brief.text, sample),
        n_sentences=len(brief.sentences),
        n_words=brief.n_words,
        n_dangling=sum(DANGLING in marks for marks in brief.marks),
    )


def _rouge(text: str, sample: Sample) -> Rouge:
    return rouge(text, sample.references, language=sample.article.language)


def oracle(
    sentences: Sequence[str], references: Sequence[str], length: Length, language: str | None
) -> list[int]:
    """Choose sentences that match the references best: greedily by ROUGE-1 plus ROUGE-2 while it grows.

    Args:
        sentences: of the article.
        references: at least one.
        length: the room there is.
        language: BCP 47 tag of both.
    Returns:
        Indexes in document order; at least one.
    """
    cut = [tokens(sentence, language) for sentence in sentences]
    limit = length.limit(sum(map(len, cut)))
    gain = _gain([tokens(reference, language) for reference in references])
    chosen: list[int] = []
    best = -1.0
    while True:
        tries = [
            (gain([cut[i] for i in sorted([*chosen, index])]), -index)
            for index in range(len(cut))
            if index not in chosen
            and (not chosen or limit.allows(len(chosen) + 1, sum(len(cut[i]) for i in [*chosen, index])))
        ]
        if not tries or max(tries)[0] <= best:
            return sorted(chosen)
        best, index = max(tries)
        chosen.append(-index)


def _gain(references: Sequence[tuple[str, ...]]) -> Callable[[Sequence[tuple[str, ...]]], float]:
    counted = [(ngrams(reference, 1), ngrams(reference, 2)) for reference in references]

    def gain(chosen: Sequence[tuple[str, ...]]) -> float:
        own = [word for sentence in chosen for word in sentence]
        ones, twos = ngrams(own, 1), ngrams(own, 2)
        return sum(overlap_f1(ones, r1) + overlap_f1(twos, r2) for r1, r2 in counted) / len(counted)

    return gain


def dangling_rate(results: Sequence[Result]) -> float:
    """The part of all chosen sentences that open with what points back to nothing."""
    total: Counter[str] = Counter()
    for result in results:
        total.update(sentences=result.n_sentences, dangling=result.n_dangling)
    return total["dangling"] / max(1, total["sentences"])
