"""digest.json + the sources → is every sentence still there, word for word, and whole?

Each sentence's `[start, end)` is cut out of its article again (originals.py) and compared; its `id`, made of article and
offsets, must name that place; and where this version of brief made the digest, it must be one of the sentences that brief finds
in the article, in its paragraph, so that none was cut short. Titles are compared too, headlines with titles, and
figures in dispute with the articles. Nothing is fetched. A source that isn't there is "not checkable": never "ok".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from brief import __version__
from brief.deliver.folder import digests_in
from brief.errors import VerifyError
from brief.model import MAX_HEADLINE_CHARS, SCHEMA, Problem, Sentence, sentence_id, stories_in
from brief.originals import Archived, Original, Texts, nothing, original, texts_of
from brief.renderers.json import text_sha256

_MEND = "restore the source or the digest, or make the digest anew"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a verification found."""

    n_sentences: int  # checked and right
    n_sources: int  # of which sentences were checked
    differing: tuple[Problem, ...]  # sentences or sources that aren't what they were
    not_checkable: tuple[Problem, ...]  # sources that aren't there

    @property
    def ok(self) -> bool:
        """Every sentence was checked, and every one is right."""
        return not self.differing and not self.not_checkable


def verify(path: Path, *, root: Path | None = None, archived: Archived = nothing) -> Report:
    """Check a digest's JSON file against its sources.

    Args:
        root: where sources are looked for that aren't found from the working directory: the folder their paths start from,
            or the folder they were moved to.
        archived: the archive's articles, for sources that are neither there nor kept beside the digest.
    Raises:
        VerifyError: the file can't be read, or isn't a digest.
    """
    payload = load_digest(path)
    try:
        return _report(payload, path, root, texts_of(path, archived))
    except (KeyError, TypeError, AttributeError, IndexError, ValueError) as error:
        what = f"not a whole digest ({type(error).__name__}: {error})"
        raise VerifyError(f"{path}: {what}. Fix: restore the file, or make the digest anew") from error


def _report(payload: Mapping[str, Any], path: Path, root: Path | None, texts: Texts) -> Report:
    n_sentences, sources, missing = 0, set(), []
    differing = [
        problem for story in stories_in(payload["sections"]) for problem in _unaccounted(story, path)
    ]
    splits_alike = payload["manifest"]["brief"] == __version__
    figures: dict[str, list[str]] = {}
    for name, text in (figure for story in stories_in(payload["sections"]) for figure in _figures(story)):
        figures.setdefault(name, []).append(text)
    for article, sentences in _cited(payload):
        source = original(article, texts=texts, root=root)
        if isinstance(source, Problem):
            missing.append(source)
            continue
        sources.add(article["id"])
        wrong = [problem for s in sentences if (problem := _compare(s, source, whole=splits_alike))]
        n_sentences += len(sentences) - len(wrong)
        differing += [*_changed(article, source), *_retitled(article, source), *wrong]
        differing += [
            _misquoted(text, source)
            for text in figures.get(article["id"], ())
            if text not in source.article.text
        ]
    return Report(
        n_sentences=n_sentences,
        n_sources=len(sources),
        differing=tuple(differing),
        not_checkable=tuple(missing),
    )


def load_digest(path: Path) -> dict[str, Any]:
    """The content of a digest's JSON file.

    Raises:
        VerifyError: it can't be read, or isn't a digest.
    """
    try:
        content = json.loads(path.read_bytes())
    except OSError as error:
        raise VerifyError(
            f"{path}: can't be read ({error.strerror}). Fix: name a digest's .json file"
        ) from error
    except (ValueError, RecursionError) as error:
        raise VerifyError(f"{path}: not JSON ({error}). Fix: name a digest's .json file") from error
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        raise VerifyError(
            f'{path}: not a digest (want "schema": "{SCHEMA}"). Fix: name the .json file of OUT'
        )
    return content


def _sentences(story: Mapping[str, Any]) -> list[dict[str, Any]]:
    headline = story["headline_sentence"]
    return [*story["brief"], *([headline] if headline else [])]


def _cited(payload: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """Each article that a sentence or a headline is taken from, and the sentences; the same article once a story."""
    for story in stories_in(payload["sections"]):
        articles = {article["id"]: article for article in reversed(story["articles"])}
        for name, article in reversed(articles.items()):
            cited = [sentence for sentence in _sentences(story) if sentence["article"] == name]
            if cited or name in {story["headline_article"], *(article for article, _ in _figures(story))}:
                yield article, cited


def _figures(story: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The figures in dispute, each with its article's id."""
    return [(value["article"], value["text"]) for dispute in story["differs"] for value in dispute["values"]]


def _unaccounted(story: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    """What stands in a story and in none of its articles: a sentence of no article, a headline of no title."""
    fix = "restore the digest, or make it anew"
    articles = {article["id"]: article for article in story["articles"]}
    for sentence in _sentences(story):
        if sentence["article"] not in articles or not sentence["text"]:
            what = f"sentence {sentence['id']} ({sentence['text']!r}) belongs to none of its story's articles"
            yield Problem(where=str(path), what=what, fix=fix)
    article = articles.get(story["headline_article"], {})
    of_sentence = story["headline_sentence"]
    told = of_sentence["text"] if of_sentence else article.get("title") or ""
    forms = [story["headline"], story["short_headline"], *filter(None, [story["subject_headline"]])]
    for headline in dict.fromkeys(forms):
        if not _stands_over(headline, told):
            what = f"headline {headline!r} is not its article's ({told!r})"
            yield Problem(where=str(path), what=what, fix=fix)


def _stands_over(headline: str, told: str) -> bool:
    """Whether a headline is whole words of a title or sentence; one that was cut, up to its "…".

    A single word too long for a headline is cut inside, at that length.
    """
    line, kept = " ".join(told.split()), headline.removesuffix(" …")
    if len(kept) == MAX_HEADLINE_CHARS and " " not in kept:
        return line.startswith(kept)
    whole = rf"(?:\b|(?=\W)){re.escape(kept)}(?:\b|(?<=\W))"
    return re.search(whole, line) is not None if kept else not line


def _changed(article: Mapping[str, Any], source: Original) -> Iterator[Problem]:
    """A source that isn't the one that was read, even if the cited sentences still stand in it."""
    same_file = source.sha256 is None or source.sha256 == article["sha256"]
    if not same_file or text_sha256(source.article.text) != article["text_sha256"]:
        fix = "restore it, or make the digest anew"
        yield Problem(where=source.where, what="changed since the digest was made", fix=fix)


def _retitled(article: Mapping[str, Any], source: Original) -> Iterator[Problem]:
    if source.titles and article["title"] not in source.titles:
        what = f"its title is {source.titles[0]!r} there (want {article['title']!r})"
        yield Problem(where=source.where, what=what, fix=_MEND)


def _misquoted(text: str, source: Original) -> Problem:
    return Problem(where=source.where, what=f"the figure {text!r} doesn't stand there", fix=_MEND)


def _compare(sentence: Mapping[str, Any], source: Original, *, whole: bool) -> Problem | None:
    """What is wrong with a sentence.

    Args:
        whole: whether it must be one of the article's sentences as they are split now.
    """
    start, end = sentence["start"], sentence["end"]
    text = source.article.text[start:end]
    there = Sentence(
        text=text, start=start, end=end, paragraph=sentence["paragraph"], article_id=sentence["article"]
    )
    if there.text != sentence["text"]:
        what = f"sentence {sentence['id']} reads {there.text!r} there (want {sentence['text']!r})"
    elif sentence["id"] != sentence_id(there):
        what = f"sentence {sentence['id']} ({there.text!r}) is not the one of that id: it was cut or moved"
    elif whole and replace(there, article_id=source.article.id) not in source.article.sentences:
        what = f"sentence {sentence['id']} ({there.text!r}) is no whole sentence of its paragraph"
    else:
        return None
    return Problem(where=f"{source.where}:{start}–{end}", what=what, fix=_MEND)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A cited sentence and where it stands."""

    sentence: Mapping[str, Any]
    article: Mapping[str, Any]
    before: str  # the sentence before it, "" where it is the first or the source is not there
    after: str
    problem: Problem | None = None  # why the source can't show it any more


def find(sentence_id: str, folder: Path, *, root: Path | None = None, archived: Archived = nothing) -> Cited:
    """The sentence with an id, or the only one whose id begins so, among the digests of a folder.

    Args:
        root, archived: as in `verify`.
    Raises:
        VerifyError: there is none, or there are several.
    """
    found: dict[str, tuple[Path, dict[str, Any], dict[str, Any]]] = {}
    for name, payload in digests_in(folder).items():
        for article, sentences in _cited(payload):
            for sentence in sentences:
                if sentence["id"].startswith(sentence_id):
                    found.setdefault(sentence["id"], (folder / f"{name}.json", article, sentence))
    if len(found) != 1:
        what = "no cited sentence has" if not found else f"{len(found)} cited sentences have"
        raise VerifyError(
            f"{folder}: {what} the id {sentence_id!r}. Fix: take an id from a digest's JSON, or name its -o"
        )
    path, article, sentence = next(iter(found.values()))
    source = original(article, texts=texts_of(path, archived), root=root)
    if isinstance(source, Problem):
        return Cited(sentence=sentence, article=article, before="", after="", problem=source)
    if changed := _compare(sentence, source, whole=False):
        return Cited(sentence=sentence, article=article, before="", after="", problem=changed)
    around = source.article.sentences
    before = [s.text for s in around if s.end <= sentence["start"]][-1:]
    after = [s.text for s in around if s.start >= sentence["end"]][:1]
    return Cited(sentence=sentence, article=article, before="".join(before), after="".join(after))
