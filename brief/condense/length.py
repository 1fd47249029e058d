"""How long a brief may be: a number of sentences, of words, or a part of the article.

Words are counted by `count_words`: Unicode words, and pairs of characters in scripts without spaces. By
default a brief has about 50 words in at most three sentences: some fifteen seconds of a reader's time.
"""

from __future__ import annotations

from dataclasses import dataclass

from brief.errors import UsageError

DEFAULT_WORDS = 50
DEFAULT_SENTENCES = 3
# "About": a sentence that ends within a fifth more is worth more than a gap.
ABOUT = 1.2

# Where nobody asked for a length, an article up to this many times the default is given whole: cutting a short item
# saves a reader nothing. A length that was asked for is never exceeded.
WHOLE = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A length in numbers; None means that it does not matter."""

    sentences: int | None = None
    words: int | None = None
    whole_words: int | None = None  # a text of at most so many is given whole, even if that is over the limit
    filled: bool = True  # used up, also with what is worth little

    def allows(self, n_sentences: int, n_words: int) -> bool:
        """Whether so much text is within the limit."""
        return (self.sentences is None or n_sentences <= self.sentences) and (
            self.words is None or n_words <= self.words
        )

    def takes_whole(self, n_sentences: int, n_words: int) -> bool:
        """Whether an article of this size is so short that it is given whole."""
        if self.whole_words is not None and n_words <= self.whole_words:
            return True
        return self.allows(n_sentences, n_words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """At most one wish; none means the default."""

    sentences: int | None = None  # at most so many
    words: int | None = None  # at most so many, but one sentence always
    ratio: float | None = None  # of the article's words, in (0, 1]
    # False where `words` are left over and nobody asked for them: a brief of several articles needn't use them up
    filled: bool = True

    def __post_init__(self) -> None:
        if (self.sentences, self.words, self.ratio).count(None) < 2:
            given = [name for name in ("sentences", "words", "ratio") if getattr(self, name) is not None]
            raise UsageError(
                f"{', '.join(given)}: too many lengths (want at most one of sentences=, words=, ratio=). "
                f"Fix: leave out all but one"
            )
        _check_count("sentences", self.sentences)
        _check_count("words", self.words)
        _check_ratio(self.ratio)

    def limit(self, n_words: int) -> Limit:
        """What this length comes to for an article (or articles) of `n_words`."""
        if self.sentences is not None:
            return Limit(sentences=self.sentences)
        if self.words is not None:
            return Limit(words=self.words, filled=self.filled)
        if self.ratio is not None:
            return Limit(words=max(1, round(self.ratio * n_words)))
        return Limit(
            sentences=DEFAULT_SENTENCES,
            words=round(ABOUT * DEFAULT_WORDS),
            whole_words=round(WHOLE * DEFAULT_WORDS),
            filled=False,
        )


def _check_count(name: str, value: object) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise UsageError(
            f"{name}: {value!r} is not a length (want a whole number from 1). Fix: write {name}=3"
        )


def _check_ratio(value: object) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 1:
        raise UsageError(
            f"ratio: {value!r} is not a part of an article (want a number in (0, 1]). Fix: write ratio=0.2"
        )
