"""The published methods: sumy's own choice, given our words."""

from __future__ import annotations

import random
import subprocess
import sys

import pytest
from made import BRIDGE, article
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from brief.condense.sumy_methods import Edmundson, LexRank, Lsa, Luhn, Random, Reduction, SumBasic, TextRank
from brief.condense.text import Text

NEWS = Text.of((article(*BRIDGE, title="Narvebrücke bis Ostern gesperrt"),))


class Words:
    """sumy's tokenizer, as sumy's documentation asks for one."""

    def to_words(self, sentence: str) -> tuple[str, ...]:
        return NEWS.words[NEWS.texts.index(sentence)]

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        return (paragraph,)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (Luhn, LuhnSummarizer),
        (Lsa, LsaSummarizer),
        (TextRank, TextRankSummarizer),
        (LexRank, LexRankSummarizer),
        (SumBasic, SumBasicSummarizer),
        (Reduction, ReductionSummarizer),
    ],
)
@pytest.mark.parametrize("n", [1, 2])  # LSA rates the next ones equal: any of them is sumy's choice
def test_chooses_what_sumy_chooses_from_the_same_words(ours: type, theirs: type, n: int) -> None:
    sentences = [Sentence(text, Words()) for text in NEWS.texts]
    chosen = theirs()(ObjectDocumentModel([Paragraph(sentences)]), n)
    assert sorted(ours().rank(NEWS, n)) == [NEWS.texts.index(str(sentence)) for sentence in chosen]


def test_random_leaves_the_callers_generator_alone() -> None:
    random.seed(7)
    expected = random.random()
    random.seed(7)
    Random().rank(NEWS, 3)
    assert random.random() == expected


def test_random_differs_between_texts() -> None:
    texts = [Text.of((article(*BRIDGE, f"Der {i}. Satz steht am Ende."),)) for i in range(6)]
    assert len({Random().rank(text, 9) for text in texts}) > 1


def test_edmundson_prefers_the_words_of_the_title() -> None:
    paragraphs = [f"Der Satz mit der Nummer {i} sagt nichts." for i in range(8)]
    paragraphs[4] = "Die Fähre fährt ab Montag über die Narve."
    titled = Text.of((article(*paragraphs, title="Fähre fährt über die Narve"),))
    assert Edmundson().rank(titled, 1) == (4,)


def test_long_documents_follow_in_order_after_the_first_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LexRank, "max_sentences", 4)
    found = LexRank().rank(NEWS, 99)
    assert sorted(found[:4]) == [0, 1, 2, 3]
    assert list(found[4:]) == list(range(4, len(NEWS.texts)))


def test_sumy_is_imported_only_when_a_method_is_used() -> None:
    script = (
        "import sys, brief.condense.brief, brief.condense.auto, brief.condense.sumy_methods\n"
        "assert not {'sumy', 'nltk', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
