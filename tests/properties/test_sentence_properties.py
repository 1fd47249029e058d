"""Whatever the text: sentences are verbatim, in order, apart, and together are all of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brief.languages import PACKS
from brief.understand.paragraphs import paragraphs
from brief.understand.sentences import split

LANGUAGES = st.sampled_from((*PACKS, "und", "sw", None))
BITS = st.sampled_from(
    (
        "a", "Das", "Dr.", "z. B.", "3.", "II.", "A.", "U.S.", "…", "...", ". . .", "?", "!", ".", "。", "！", "」", "と", "《",
        "“", "”", "„", '"', "''", "«", "»", "(", ")", "[1]", "(...)", ":)", "😀", "—", "-", "•", "|", "#", ";", ":",
        "α", "ա", "日", "한", "م", "।", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "\f", "\x00", "\ud800",
    )
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(BITS, max_size=60).map("".join))


@given(TEXTS, LANGUAGES, st.integers(0, 20))
def test_sentences_are_verbatim_in_order_and_whole(text: str, language: str | None, start: int) -> None:
    sentences = split(text, language, start=start, article_id="x")
    position = start
    for sentence in sentences:
        assert text[sentence.start : sentence.end] == sentence.text != ""
        assert sentence.text == sentence.text.strip()
        assert text[position : sentence.start].strip() == ""
        position = sentence.end
    assert text[position:].strip() == ""


@given(TEXTS, LANGUAGES)
def test_paragraph_numbers_are_those_of_the_paragraphs(text: str, language: str | None) -> None:
    spans = paragraphs(text)
    for sentence in split(text, language):
        begin, end = spans[sentence.paragraph]
        assert begin <= sentence.start < sentence.end <= end
    assert {s.paragraph for s in split(text, language)} == set(range(len(spans)))


@given(TEXTS, LANGUAGES)
def test_markup_only_leaves_signs_out(text: str, language: str | None) -> None:
    sentences = split(text, language, markup=True)
    assert all(text[s.start : s.end] == s.text and s.text.strip() == s.text != "" for s in sentences)
    assert all(a.end <= b.start for a, b in zip(sentences, sentences[1:], strict=False))
