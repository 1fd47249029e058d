"""The published methods choose what sumy chooses from the same words.

Equal ratings apart: where sumy's ratings of two sentences differ by rounding only, it takes whichever came out
higher, and ours takes the first. So for every length what ours chose must have the ratings, by sumy, of
what sumy chose. Methods that take one sentence after the other are followed step by step with sumy's own functions.
"""

from __future__ import annotations

import math
import random
import subprocess
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from made import BRIDGE, article
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

import brief
from brief import registry
from brief.condense.brief import brief_article
from brief.condense.length import Length
from brief.condense.text import Text

Words = Sequence[Sequence[str]]
RATED = {
    "luhn": LuhnSummarizer,
    "lsa": LsaSummarizer,
    "text-rank": TextRankSummarizer,
    "lex-rank": LexRankSummarizer,
    "reduction": ReductionSummarizer,
}
SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
NEWS = Text.of((article(*BRIDGE, title="Narvebrücke bis Ostern gesperrt"),))


class Known:
    """What summarizers see, with words as given."""

    language = "de"
    title = None

    def __init__(self, words: Words) -> None:
        self.words = tuple(tuple(sentence) for sentence in words)
        self.texts = tuple(" ".join(sentence) for sentence in words)


class Numbered:
    """sumy's tokenizer: a sentence's text is its number, so that equal sentences are two."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def to_words(self, sentence: str) -> tuple[str, ...]:
        return tuple(self.words[int(sentence)])


def document(words: Words) -> Any:
    tokenizer = Numbered(words)
    return ObjectDocumentModel([Paragraph([Sentence(str(i), tokenizer) for i in range(len(words))])])


def ours(method: str, words: Words) -> tuple[int, ...]:
    return tuple(registry.load("summarizers", method)().rank(Known(words), len(words)))


def sumys_ratings(method: str, words: Words) -> list[float]:
    """What sumy rates each sentence, caught where it chooses."""
    found: list[float] = []

    def catch(sentences: Sequence[Any], count: int, rating: Any, *args: Any) -> tuple[Any, ...]:
        rate = rating.__getitem__ if isinstance(rating, dict) else rating
        found.extend(float(rate(sentence, *args)) for sentence in sentences)
        return ()

    summarizer = RATED[method]()
    summarizer._get_best_sentences = catch
    with numpy.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        summarizer(document(words), len(words))
    return found or [0.0] * len(words)


def check_rated(method: str, words: Words) -> None:
    ratings = sumys_ratings(method, words)
    order = ours(method, words)
    assert sorted(order) == list(range(len(words)))
    if any(map(math.isnan, ratings)):
        assert order == tuple(range(len(words)))
    else:
        assert [ratings[i] for i in order] == pytest.approx(sorted(ratings, reverse=True), rel=1e-6, abs=1e-8)


def check_kl(words: Words) -> None:
    sumy = KLSummarizer()
    share = sumy.compute_tf(document(words).sentences)
    left, said = list(range(len(words))), []
    for index in ours("kl", words):
        values = {i: sumy._kl_divergence(sumy._joint_freq(list(words[i]), said), share) for i in left}
        assert values[index] <= min(values.values()) + 1e-8
        left.remove(index)
        said += words[index]


def check_sum_basic(words: Words) -> None:
    sumy = SumBasicSummarizer()
    probable = sumy._compute_tf(document(words).sentences)
    left = list(range(len(words)))
    for index in ours("sum-basic", words):
        means = {i: sumy._compute_average_probability_of_words(probable, words[i]) for i in left}
        assert means[index] >= max(means.values()) * (1 - 1e-6)
        sumy._update_tf(probable, words[index])
        left.remove(index)


def near_threshold(words: Words) -> bool:
    """Whether a cosine is sumy's threshold but for rounding: then neither is right."""
    sumy = LexRankSummarizer()
    lists = [list(sentence) for sentence in words]
    tf, idf = sumy._compute_tf(lists), sumy._compute_idf(lists)
    cosines = (
        sumy.cosine_similarity(one, other, tf1, tf2, idf)
        for one, tf1 in zip(lists, tf, strict=True)
        for other, tf2 in zip(lists, tf, strict=True)
    )
    return any(abs(cosine - sumy.threshold) < 1e-9 for cosine in cosines)


# Few words, so that sentences share many; short ones are frequent, as in a language.
WORD = st.integers(0, 39).map(lambda i: "abcdefghij"[i // 4] * (1 + i % 4) if i > 9 else "abcdefghij"[i])
TEXTS = st.lists(st.lists(WORD, max_size=14), min_size=1, max_size=25)
MADE = settings(max_examples=150)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_chooses_what_sumy_chooses_from_samples(path: Path) -> None:
    words = Text.of((brief.read(path),)).words
    for method in RATED:
        check_rated(method, words)
    check_kl(words)
    check_sum_basic(words)


@pytest.mark.parametrize("method", RATED)
@MADE
@given(words=TEXTS)
def test_chooses_what_sumy_chooses_from_made_texts(method: str, words: list[list[str]]) -> None:
    assume(method != "lex-rank" or not near_threshold(words))
    check_rated(method, words)


@MADE
@given(words=TEXTS)
def test_kl_takes_what_sumy_would_take_at_each_step(words: list[list[str]]) -> None:
    check_kl(words)


@MADE
@given(words=TEXTS)
def test_sum_basic_takes_what_sumy_would_take_at_each_step(words: list[list[str]]) -> None:
    check_sum_basic(words)


def test_sumy_returns_a_repeated_sentence_twice_and_a_brief_has_it_once() -> None:
    class Spaces:
        def to_words(self, sentence: str) -> tuple[str, ...]:
            return tuple(sentence.split())

    texts = ["die brücke bleibt zu", "alle brücken sind alt", "die brücke bleibt zu", "die brücke wankt"]
    sentences = [Sentence(text, Spaces()) for text in texts]
    chosen = TextRankSummarizer()(ObjectDocumentModel([Paragraph(sentences)]), 2)
    assert [str(sentence) for sentence in chosen] == [texts[0]] * 2
    condensed = brief_article(article(*texts), method="text-rank", length=Length(sentences=2))
    assert len({sentence.text for sentence in condensed.sentences}) == 2


def test_lex_rank_keeps_the_order_where_sumy_has_no_numbers() -> None:
    words = [["a"], ["a"], ["b"], ["b"], ["c"], ["c"]][:3]  # "a" is in all but one
    words[2] = []
    assert any(map(math.isnan, sumys_ratings("lex-rank", words)))
    assert ours("lex-rank", words) == (0, 1, 2)


def test_a_word_said_a_thousand_times_overflows_nothing() -> None:
    for method in ("sum-basic", "kl", *RATED):
        assert set(ours(method, [["a"] * 3000, ["b"], ["a", "b"]])) == {0, 1, 2}


def test_edmundson_is_sumys() -> None:
    assert EdmundsonSummarizer.__module__.startswith("sumy.")
    paragraphs = [f"Der Satz mit der Nummer {i} sagt nichts." for i in range(8)]
    paragraphs[4] = "Die Fähre fährt ab Montag über die Narve."
    titled = Text.of((article(*paragraphs, title="Fähre fährt über die Narve"),))
    assert registry.load("summarizers", "edmundson")().rank(titled, 1) == (4,)


def test_random_leaves_the_callers_generator_alone() -> None:
    random.seed(7)
    expected = random.random()
    random.seed(7)
    registry.load("summarizers", "random")().rank(NEWS, 3)
    assert random.random() == expected


def test_random_differs_between_texts() -> None:
    texts = [Text.of((article(*BRIDGE, f"Der {i}. Satz steht am Ende."),)) for i in range(6)]
    assert len({registry.load("summarizers", "random")().rank(text, 9) for text in texts}) > 1


def test_sumy_and_numpy_are_imported_only_when_a_method_is_used() -> None:
    script = (
        "import sys, brief.condense.brief, brief.condense.auto\n"
        "assert not {'sumy', 'nltk', 'numpy'} & set(sys.modules)\n"
        "import brief.condense.edmundson\n"
        "assert not {'sumy', 'nltk'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
