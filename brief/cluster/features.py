"""Articles → sparse vectors of what their words say: TF-IDF over stems and parts of long words.

weight = kind · (1 + ln tf) · ln((n + N) / (df + 1)), then scaled to length 1.

- Stems, stop words left out; the title's words count twice more.
- Numbers, and words that the day's texts write with a capital (names), weigh 1.5 times. Not in German, where
  every noun has one. What a name is comes from the whole batch, so a capital at the start of a sentence and
  headlines in capitals do no harm.
- Each word of five letters or more adds its 4-letter pieces, together as heavy as one word: they join the parts of
  compounds ("Weserbrücke", "Brückensperrung") and the forms a stemmer misses.
- Document frequencies come from the batch alone. N = 100 background documents keep them meaningful for a day of
  three articles, where df alone would count what two of them share as common.
- Only the `MAX_FEATURES` heaviest count: the tail of a long text is background, and costs the most.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from brief.cluster.capitals import names
from brief.languages import pack
from brief.languages.words import stems, words

TITLE_WEIGHT = 2
NUMBER_WEIGHT = 1.5
NAME_WEIGHT = 1.5
PIECE_LETTERS = 4
MIN_PIECED = 5  # letters of a word that is cut into pieces
BACKGROUND = 100  # documents supposed besides the batch
MAX_FEATURES = 300

Vector = tuple[tuple[int, float], ...]  # (feature, weight), by feature; length 1, or empty


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What of an article is compared."""

    title: str
    body: str
    language: str | None


def vectors(texts: Sequence[Text]) -> list[Vector]:
    """Weigh the features of each text within its batch.

    Args:
        texts: in an order that does not depend on the input's, since numbers are given in it.
    Returns:
        For each text its features, a vector of length 1; empty for a text without content words.
    """
    named = names([(t.title + "\n" + t.body, t.language) for t in texts])
    counted = [_weighted_counts(text, named) for text in texts]
    df = Counter(feature for weights in counted for feature in weights)
    numbers: dict[str, int] = {}
    for weights in counted:
        for feature in weights:
            numbers.setdefault(feature, len(numbers))
    top = math.log(len(texts) + BACKGROUND)
    return [_vector(weights, df, numbers, top) for weights in counted]


def _vector(weights: dict[str, float], df: Counter[str], numbers: dict[str, int], top: float) -> Vector:
    weighed = [(numbers[f], w * (top - math.log(df[f] + 1))) for f, w in weights.items()]
    weighed.sort(key=lambda pair: (-pair[1], pair[0]))
    kept = sorted(weighed[:MAX_FEATURES])
    norm = math.sqrt(sum(w * w for _, w in kept))
    return tuple((f, w / norm) for f, w in kept) if norm else ()


def _weighted_counts(text: Text, named: frozenset[tuple[str | None, str]]) -> dict[str, float]:
    """feature -> kind · (1 + ln tf), before the batch is known."""
    counts = Counter(words(text.body, text.language))
    for word in words(text.title, text.language):
        counts[word] += TITLE_WEIGHT
    spaced = pack(text.language).spaced
    tf: Counter[str] = Counter()
    kinds: dict[str, float] = {}
    for word, n in counts.items():
        for stem in stems(word, text.language):
            tf[stem] += n
            kinds[stem] = max(kinds.get(stem, 0.0), _kind(word, text.language, named))
            if spaced and len(word) >= MIN_PIECED and word.isalpha():
                _count_pieces(word, n, tf, kinds)
    return {feature: kinds[feature] * (1 + math.log(n)) for feature, n in tf.items()}


def _kind(word: str, language: str | None, named: frozenset[tuple[str | None, str]]) -> float:
    if any(c.isdigit() for c in word):
        return NUMBER_WEIGHT
    return NAME_WEIGHT if (language, word) in named else 1.0


def _count_pieces(word: str, n: int, tf: Counter[str], kinds: dict[str, float]) -> None:
    pieces = [word[i : i + PIECE_LETTERS] for i in range(len(word) - PIECE_LETTERS + 1)]
    weight = 1 / math.sqrt(len(pieces))
    for piece in pieces:
        feature = "#" + piece  # no stem has a "#"
        tf[feature] += n
        kinds[feature] = max(kinds.get(feature, 0.0), weight)
