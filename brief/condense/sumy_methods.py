"""The published methods, by sumy's own classes, given our words.

sumy's `Tokenizer` needs NLTK's punkt data, which a fresh machine does not have. Its document model takes any
object with `to_sentences` and `to_words`, so each sentence goes in under its number, and our object answers
with the stems that `brief.languages.words` made. Stop words are out before sumy sees them, and words are
stemmed, so sumy's own stop words and stemmers are not used.

What is known to go wrong in sumy is settled here: numbers make equal sentences different (sumy keys ratings
by equal text, and returns a repeated sentence twice); a rating that is no number counts as the lowest; what
a method does not rate follows in document order; ratings are compared to nine digits, since sets of strings
give sums in another order in another process. `_get_best_sentences`, through which each class chooses, hands
back all sentences by rating, so a budget of words can be filled in order of importance.

The methods are quadratic or worse (KL is cubic): sentences after the first `max_sentences` follow in document
order. sumy, and with it nltk and numpy, is imported when a method is first used.
"""

from __future__ import annotations

import logging
import math
import random
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from importlib import import_module
from itertools import groupby
from typing import Any

from brief.languages import pack
from brief.languages.words import stems, words
from brief.protocols import Condensable

log = logging.getLogger(__name__)

TITLE = "title"  # under which the title goes in, where a method looks at it


class SumyMethod:
    """What the methods have in common: build sumy's document, run sumy's class, read the order."""

    name = ""
    version = 1
    summarizer = ""  # module:class in sumy.summarizers
    max_sentences = 400  # LexRank, the slowest but KL, takes about two seconds for so many

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The indexes of up to `n` different sentences, the most important first.

        Args:
            text: the sentences as words.
            n: how many are wanted.
        Returns:
            As many as are wanted, or as there are.
        """
        total = len(text.texts)
        size = min(total, self.max_sentences)
        order = self._rated(text, size) if size > 1 else ()
        return tuple(dict.fromkeys((*order, *range(total))))[:n]

    def _rated(self, text: Condensable, size: int) -> tuple[int, ...]:
        module, _, cls = self.summarizer.partition(":")
        method = getattr(import_module(f"sumy.summarizers.{module}"), cls)(*self._stemmer(text))
        method._get_best_sentences = best_first
        self._prepare(method, text, size)
        return _run(method, self._document(text, size), self.name)

    def _document(self, text: Condensable, size: int) -> Any:
        return document(_Numbered(text.words), _paragraphs(text.paragraphs[:size]))

    def _stemmer(self, text: Condensable) -> tuple[Callable[[str], str], ...]:
        return (str,)  # the words are stems already

    def _prepare(self, method: Any, text: Condensable, size: int) -> None:
        """Hand the method what it wants besides the document."""


class Luhn(SumyMethod):
    """Clusters of frequent words. Luhn 1958, "The Automatic Creation of Literature Abstracts"."""

    name = "luhn"
    summarizer = "luhn:LuhnSummarizer"


class Lsa(SumyMethod):
    """Weight in the main topics. Steinberger & Ježek 2004, "Using Latent Semantic Analysis …"."""

    name = "lsa"
    summarizer = "lsa:LsaSummarizer"
    max_sentences = 300


class TextRank(SumyMethod):
    """Centrality by shared words. Mihalcea & Tarau 2004, "TextRank: Bringing Order into Texts"."""

    name = "text-rank"
    summarizer = "text_rank:TextRankSummarizer"


class LexRank(SumyMethod):
    """Centrality by tf-idf cosine. Erkan & Radev 2004, "LexRank: Graph-based Lexical Centrality …"."""

    name = "lex-rank"
    summarizer = "lex_rank:LexRankSummarizer"


class SumBasic(SumyMethod):
    """Probable words, each less so once said. Nenkova & Vanderwende 2005, "The Impact of Frequency …"."""

    name = "sum-basic"
    summarizer = "sum_basic:SumBasicSummarizer"


class KL(SumyMethod):
    """Words distributed as in the article. Haghighi & Vanderwende 2009, "Exploring Content Models …"."""

    name = "kl"
    summarizer = "kl:KLSummarizer"
    max_sentences = 120  # cubic: about two seconds


class Reduction(SumyMethod):
    """Sum of similarities to all other sentences, by adamfabish's "Reduction"."""

    name = "reduction"
    summarizer = "reduction:ReductionSummarizer"


class Random(SumyMethod):
    """Any sentences; the floor for comparisons. Seeded by the text, so the same text gives the same."""

    name = "random"
    summarizer = "random:RandomSummarizer"

    def _prepare(self, method: Any, text: Condensable, size: int) -> None:
        seed = sha256("\0".join(text.texts).encode("utf-8", "surrogatepass")).digest()

        def ratings(sentences: Sequence[Any]) -> dict[Any, int]:
            # sumy shuffles with the process's generator, which belongs to the caller
            shuffled = list(range(len(sentences)))
            random.Random(seed).shuffle(shuffled)
            return dict(zip(sentences, shuffled, strict=True))

        method._get_random_ratings = ratings


class Edmundson(SumyMethod):
    """Cue words, title and place. Edmundson 1969, "New Methods in Automatic Extracting".

    Cue words by hand for 34 languages do not exist, so: bonus words are the title's content words (without a
    title the article's ten most frequent ones), stigma words are those that point back ("he", "therefore" as
    the language's pack has them), null words are the stop words. Sees all words, not only content words.
    """

    name = "edmundson"
    summarizer = "edmundson:EdmundsonSummarizer"

    def _document(self, text: Condensable, size: int) -> Any:
        spoken = [words(sentence, text.language) for sentence in text.texts[:size]]
        title = words(text.title or "", text.language)
        return document(
            _Numbered(spoken, title=title), _paragraphs(text.paragraphs[:size]), title=bool(title)
        )

    def _stemmer(self, text: Condensable) -> tuple[Callable[[str], str], ...]:
        return (lambda word: "".join(stems(word, text.language)) or word,)

    def _prepare(self, method: Any, text: Condensable, size: int) -> None:
        language = pack(text.language)
        nothing = {"\0"}  # sumy refuses empty sets; no word is this
        method.bonus_words = set(_key_words(text)) or nothing
        method.stigma_words = {w for w in language.dangling if " " not in w} or nothing
        method.null_words = language.stop_words or nothing


def _key_words(text: Condensable) -> Iterable[str]:
    title = stems(text.title or "", text.language)
    counted = Counter(stem for sentence in text.words for stem in sentence)
    return title or [stem for stem, times in counted.most_common(10) if times > 1]


class _Numbered:
    """Stands where sumy wants a tokenizer: a sentence's text is its number, its words are known."""

    def __init__(self, spoken: Sequence[tuple[str, ...]], *, title: tuple[str, ...] = ()) -> None:
        self._words = {str(number): found for number, found in enumerate(spoken)}
        self._words[TITLE] = title

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        """The numbers in a paragraph, which is numbers with spaces between."""
        return tuple(paragraph.split())

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """The words of the sentence of this number."""
        return self._words[sentence]


def document(tokenizer: _Numbered, paragraphs: Sequence[str], *, title: bool = False) -> Any:
    """sumy's document of sentences that are numbers.

    Args:
        tokenizer: knows the words of each number.
        paragraphs: numbers with spaces between.
        title: whether a heading goes before.
    Returns:
        An ObjectDocumentModel.
    """
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    heading = [Sentence(TITLE, tokenizer, is_heading=True)] if title else []
    built = []
    for position, paragraph in enumerate(paragraphs):
        sentences = [Sentence(number, tokenizer) for number in tokenizer.to_sentences(paragraph)]
        built.append(Paragraph([*heading, *sentences] if position == 0 else sentences))
    return ObjectDocumentModel(built)


def _paragraphs(numbers: Sequence[int]) -> list[str]:
    groups = groupby(enumerate(numbers), key=lambda pair: pair[1])
    return [" ".join(str(index) for index, _ in group) for _, group in groups]


def best_first(sentences: Sequence[Any], count: Any, rating: Any, *args: Any) -> tuple[Any, ...]:
    """All sentences, the best rated first; in place of sumy's choice of `count` in document order."""
    rate = rating.__getitem__ if isinstance(rating, dict) else rating
    rated = [(-_finite(rate(sentence, *args)), order) for order, sentence in enumerate(sentences)]
    return tuple(sentences[order] for _, order in sorted(rated))


def _finite(rating: float) -> float:
    return round(float(rating), 9) if math.isfinite(rating) else -math.inf


def _run(method: Any, doc: Any, name: str) -> tuple[int, ...]:
    import numpy

    try:
        with numpy.errstate(all="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # LSA warns of texts with fewer words than sentences
            return tuple(int(str(sentence)) for sentence in method(doc, len(doc.sentences)))
    except (ArithmeticError, ValueError, LookupError, AssertionError, numpy.linalg.LinAlgError) as error:
        log.warning("%s: sumy gave up (%s): sentences are taken in order", name, error)
        return ()
