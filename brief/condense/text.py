"""Articles as a summarizer sees them: sentences, the stems in each, and what is known around them.

One article, or several articles of one event laid end to end; `places` keeps where in its own article each
sentence stands. Stems are made when first asked for: `lead` never needs them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from brief.languages.words import count_words, stems
from brief.model import Article, Sentence


class Text:
    """Implements `brief.protocols.Condensable`."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        *,
        language: str | None = None,
        title: str | None = None,
        places: Sequence[int] | None = None,
    ) -> None:
        self.sentences = tuple(sentences)
        self.language = language or "und"
        self.title = title
        self.places = tuple(places) if places is not None else tuple(range(len(self.sentences)))

    @classmethod
    def of(cls, articles: Sequence[Article]) -> Text:
        """The sentences of one article, or of several laid end to end; language and title of the first."""
        return cls(
            [s for article in articles for s in article.sentences],
            language=articles[0].language,
            title=articles[0].title,
            places=[place for article in articles for place in range(len(article.sentences))],
        )

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The sentences, word for word."""
        return tuple(s.text for s in self.sentences)

    @cached_property
    def paragraphs(self) -> tuple[int, ...]:
        """For each sentence the number of its paragraph."""
        return tuple(s.paragraph for s in self.sentences)

    @cached_property
    def words(self) -> tuple[tuple[str, ...], ...]:
        """For each sentence its stems, stop words left out."""
        return tuple([stems(s.text, self.language) for s in self.sentences])

    @cached_property
    def lengths(self) -> tuple[int, ...]:
        """For each sentence its number of words, stop words and all."""
        return tuple([count_words(s.text) for s in self.sentences])
