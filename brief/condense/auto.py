"""brief's own method: what the article goes on to tell, said early, in a sentence that stands alone.

Score of a sentence: how much later sentences take it up (`forward`), plus how early it stands, both
standardised within the article, minus a penalty where its opening points back ("He", "Therefore").
Sentences are taken greedily by score less the likeness to what is taken already.
"""

from __future__ import annotations

from math import sqrt

from brief.condense.centrality import cosine, forward, standardised, vectors
from brief.condense.coherence import dangles
from brief.protocols import Condensable

DANGLING_PENALTY = 0.75
REDUNDANCY = 1.0


class Auto:
    """The default method."""

    name = "auto"
    version = 1
    careful = True  # sentences that need another to be understood are chosen last

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The indexes of up to `n` different sentences, the most important first."""
        sentences = vectors(text.words)
        scores = [sum(terms.values()) for terms in self.terms(text)]
        left = dict(enumerate(scores))
        order: list[int] = []
        likeness = [0.0] * len(scores)
        while left and len(order) < n:
            best = max(left, key=lambda i: (left[i] - REDUNDANCY * likeness[i], -i))
            del left[best]
            order.append(best)
            for i in left:
                likeness[i] = max(likeness[i], cosine(sentences[best], sentences[i]))
        return tuple(order)

    def terms(self, text: Condensable) -> list[dict[str, float]]:
        """For each sentence what its score is the sum of."""
        if not text.texts:
            return []
        central = standardised(forward(vectors(text.words)))
        early = standardised([1 / sqrt(1 + i) for i in range(len(text.texts))])
        return [
            {
                "central": central[i],
                "early": early[i],
                "dangling": -DANGLING_PENALTY if dangles(sentence, text.language) else 0.0,
            }
            for i, sentence in enumerate(text.texts)
        ]
