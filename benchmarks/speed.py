"""How many articles a second each method condenses, ours and sumy's, measured in one run.

    BRIEF_DATA=... python benchmarks/speed.py [--rounds 9] [--limit 60] [--set gnad_subtitle_de]

German news of about 400 words; each work goes from bare text to three sentences, and its language is known. Works take
turns on one core, so that a busy machine slows all of them alike: in each round each takes all articles, one after
another, as a day's articles are. The first few of a turn find the processor's caches emptied by the work before, which
costs `auto` up to half as much again; with 12 articles a turn it does 10.5 times what sumy's fastest does, with 60 10.2 to 11.0.
Medians over the rounds, after one that fills our cache of stems; articles that have words it hasn't met take as long. No
result is kept. Three ways are compared:

    ours        `brief.summarize`: splitting, kind, words, stems, the method, selection with all its care
    sumy        as its users call it: PlaintextParser, its Tokenizer, its stemmer (NLTK's Snowball), its stop words. The
                Tokenizer asks for NLTK's data; in its place Punkt learns from the articles themselves, before time is
                taken. As in NLTK it cuts the text into sentences, and each sentence once more before its words
    our stems   sumy's classes, given the stems that ours works on, so that only the method itself differs
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from statistics import median
from time import process_time
from typing import Any

for threads in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ[threads] = "1"  # before numpy is loaded

import nltk
from development import data_folder, parser
from nltk.tokenize.punkt import PunktSentenceTokenizer
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.nlp.tokenizers import Tokenizer
from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words

import brief
from brief.condense.text import Text
from brief.evaluate.samples import load
from brief.evaluate.tables import markdown
from brief.model import Article
from brief.understand.article import complete

WORDS = 400  # the article that figures are scaled to
SENTENCES = 3
LANGUAGE = "de"
SUMY = {
    "luhn": LuhnSummarizer,
    "lsa": LsaSummarizer,
    "text-rank": TextRankSummarizer,
    "lex-rank": LexRankSummarizer,
    "sum-basic": SumBasicSummarizer,
    "kl": KLSummarizer,
    "reduction": ReductionSummarizer,
}

Work = Callable[[str], object]


def ours(method: str) -> Work:
    """From text to three sentences by one of our methods."""
    return lambda text: brief.summarize(text, sentences=SENTENCES, method=method, language=LANGUAGE)


class WithoutData(Tokenizer):
    """sumy's tokenizer, with what Punkt learnt from `texts` in place of NLTK's data."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._language = "german"
        self._sentence_tokenizer = PunktSentenceTokenizer("\n".join(texts))
        self._word_tokenizer = self
        self._words = nltk.NLTKWordTokenizer()

    def tokenize(self, text: str) -> list[str]:
        """The words of a sentence, by the steps of `nltk.word_tokenize`."""
        found = self._sentence_tokenizer.tokenize(text)
        return [word for sentence in found for word in self._words.tokenize(sentence)]


def sumys(summarizer: type, tokenizer: Tokenizer) -> Work:
    """From text to three sentences as sumy's users get them."""
    method = summarizer(Stemmer("german"))
    method.stop_words = get_stop_words("german")
    return lambda text: method(PlaintextParser.from_string(text, tokenizer).document, SENTENCES)


class Known:
    """sumy's tokenizer where a sentence is its number, and its words are known."""

    def __init__(self, words: Sequence[tuple[str, ...]]) -> None:
        self._words = words

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """The words of the sentence of this number."""
        return self._words[int(sentence)]


def sumys_on_our_stems(summarizer: type) -> Work:
    """The same with our sentences and stems in place of sumy's."""

    def work(text: str) -> Any:
        words = Text.of((complete(Article.of(text=text), language=LANGUAGE),)).words
        tokenizer = Known(words)
        sentences = [Sentence(str(number), tokenizer) for number in range(len(words))]
        return summarizer(str)(ObjectDocumentModel([Paragraph(sentences)]), SENTENCES)

    return work


def measure(texts: Sequence[str], works: dict[str, Work], rounds: int) -> dict[str, float]:
    """Articles of 400 words a second, the median over rounds."""
    scale = sum(len(text.split()) for text in texts) / WORDS
    spent: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds + 1):
        for name, work in works.items():
            start = process_time()
            for text in texts:
                work(text)
            spent[name].append(process_time() - start)
    return {name: scale / median(values[1:]) for name, values in spent.items()}


def table(rates: dict[str, float]) -> str:
    """Markdown: rates, and how many times as fast ours is; `auto` against sumy's fastest."""
    rows = [["method", "ours", "sumy", "sumy, our stems", "ours/sumy", "on our stems"]]
    for name in SUMY:
        own, theirs, same = (rates[f"{way}{name}"] for way in ("", "sumy ", "stems "))
        rows.append(
            [name, *(f"{r:,.0f}" for r in (own, theirs, same)), f"{own / theirs:.1f}", f"{own / same:.1f}"]
        )
    fastest = max(rates[f"sumy {name}"] for name in SUMY)
    on_stems = max(rates[f"stems {name}"] for name in SUMY)
    rows += [
        [name, f"{rates[name]:,.0f}", f"{fastest:,.0f}", f"{on_stems:,.0f}"]
        + [f"{rates[name] / fastest:.1f}", f"{rates[name] / on_stems:.1f}"]
        for name in ("auto", "lead")
    ]
    return markdown(rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    asked = parser(__doc__)
    asked.add_argument("--rounds", type=int, default=9)
    asked.add_argument("--limit", type=int, default=60, help="so many articles")
    asked.add_argument("--set", default="gnad_subtitle_de")
    options = asked.parse_args(arguments)
    samples = load(data_folder("summaries") / f"{options.set}.jsonl")
    texts = [sample.articles[0].text for sample in samples]
    near = sorted(texts, key=lambda text: abs(len(text.split()) - WORDS))[: options.limit]
    works = {name: ours(name) for name in ("auto", "lead", *SUMY)}
    tokenizer = WithoutData(texts)
    works |= {f"sumy {name}": sumys(summarizer, tokenizer) for name, summarizer in SUMY.items()}
    works |= {f"stems {name}": sumys_on_our_stems(summarizer) for name, summarizer in SUMY.items()}
    print(table(measure(near, works, options.rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
