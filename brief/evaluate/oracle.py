"""The oracle: sentences chosen with the summaries at hand; what choosing could reach at most, about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from brief.condense.length import Length
from brief.evaluate.rouge import ngrams, overlap_f1, tokens


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
