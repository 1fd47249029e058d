"""digest.json + the sources → is every sentence still there, word for word?

Each sentence's `[start, end)` is cut out of its source again and compared. Text files are read again from their path, against
the working directory and then `root`; what came out of a page or JSON lines is checked against the text kept beside the
digest, else in the archive. Nothing is fetched. A source that isn't there is "not checkable": never "ok".
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from brief.charset import decode
from brief.deliver.folder import TEXTS_SUFFIX, digests_in
from brief.errors import VerifyError
from brief.model import SCHEMA, Document, Problem
from brief.renderers.json import text_sha256
from brief.sources.inputs import documents
from brief.understand.header import parse_header
from brief.understand.sentences import split

Texts = Callable[[str], str | None]  # article id -> its text, kept from when the digest was made
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


def _nothing(article_id: str) -> None:
    """No text is kept elsewhere."""


def verify(path: Path, *, root: Path | None = None, archived: Texts = _nothing) -> Report:
    """Check a digest's JSON file against its sources.

    Args:
        root: where sources are looked for that aren't found from the working directory: the folder their paths start from,
            or the folder they were moved to.
        archived: the archive's texts, for sources that are neither there nor kept beside the digest.
    Raises:
        VerifyError: the file can't be read, or isn't a digest.
    """
    payload = load_digest(path)
    try:
        return _report(payload, path, root, _kept_texts(path, archived))
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        what = f"not a whole digest ({type(error).__name__}: {error})"
        raise VerifyError(f"{path}: {what}. Fix: restore the file, or make the digest anew") from error


def _report(payload: Mapping[str, Any], path: Path, root: Path | None, texts: Texts) -> Report:
    n_sentences, sources, missing = 0, set(), []
    differing = [problem for story in _stories(payload) for problem in _unaccounted(story, path)]
    figures: dict[str, list[str]] = {}
    for name, text in (figure for story in _stories(payload) for figure in _figures(story)):
        figures.setdefault(name, []).append(text)
    for article, sentences in _cited(payload):
        source = _source(article, texts, root)
        if isinstance(source, Problem):
            missing.append(source)
            continue
        sources.add(article["id"])
        differing += _changed(article, source) + _retitled(article, source)
        differing += [problem for s in sentences if (problem := _compare(s, source))]
        differing += [
            _misquoted(text, source) for text in figures.get(article["id"], ()) if text not in source.text
        ]
        n_sentences += sum(_stands(sentence, source) for sentence in sentences)
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
    except ValueError as error:
        raise VerifyError(f"{path}: not JSON ({error}). Fix: name a digest's .json file") from error
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        raise VerifyError(
            f'{path}: not a digest (want "schema": "{SCHEMA}"). Fix: name the .json file of OUT'
        )
    return content


def _stories(payload: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for section in payload["sections"]:
        yield from section["stories"]


def _sentences(story: Mapping[str, Any]) -> list[dict[str, Any]]:
    headline = story["headline_sentence"]
    return [*story["brief"], *([headline] if headline else [])]


def _cited(payload: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """Each article that a sentence or a headline is taken from, and the sentences; the same article once a story."""
    for story in _stories(payload):
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
    """Whether a headline is whole words of a title or sentence; one that was cut, up to its "…"."""
    line, kept = " ".join(told.split()), headline.removesuffix(" …")
    whole = rf"(?:\b|(?=\W)){re.escape(kept)}(?:\b|(?<=\W))"
    return re.search(whole, line) is not None if kept else not line


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The text of an article as it is now."""

    where: str  # how messages name it
    text: str
    title: str | None  # as its header has it; None where that isn't known
    sha256: str | None  # of the raw bytes; None for a kept text


def _source(article: Mapping[str, Any], texts: Texts, root: Path | None) -> Source | Problem:
    where = article["path"] or article["url"] or article["id"]
    if article["extracted"] or not article["path"]:
        return _kept(article, texts, where)
    found = [source for place in _places(article["path"], root) if (source := _file(place))]
    if not found and (text := texts(article["id"])) is not None:
        return Source(where=where, text=text, title=None, sha256=None)
    if not found:
        fix = "put it back, or name the folder it was moved to with --root"
        return Problem(where=where, what="not checkable: there is no such file", fix=fix)
    return next((source for source in found if source.sha256 == article["sha256"]), found[0])


def _kept(article: Mapping[str, Any], texts: Texts, where: str) -> Source | Problem:
    text = texts(article["id"])
    if text is None:
        fix = f"put the {TEXTS_SUFFIX} file that was written with the digest beside it"
        return Problem(where=where, what="not checkable: its text was not kept", fix=fix)
    return Source(where=where, text=text, title=None, sha256=None)


def _places(path: str | None, root: Path | None) -> Iterator[Path]:
    """Where a source may be: as it was named, then below `root`, with ever fewer of its folders."""
    if not path:
        return
    yield Path(path)
    parts = [part for part in Path(path).parts if part not in ("/", "..")]
    if root:
        yield from (root.joinpath(*parts[first:]) for first in range(len(parts)))


def _file(place: Path) -> Source | None:
    if not place.is_file():
        return None
    document = next(iter(documents([str(place)])), None)
    if not isinstance(document, Document):
        return None
    text = decode(document.data, declared=document.charset).text
    return Source(where=str(place), text=text, title=parse_header(text).title, sha256=document.sha256)


def _kept_texts(path: Path, archived: Texts) -> Texts:
    """The texts beside a digest, then those of the archive."""
    beside = path.with_name(path.name.removesuffix(".json") + TEXTS_SUFFIX)
    try:
        texts: dict[str, str] = json.loads(beside.read_bytes())["texts"]
    except (OSError, ValueError, KeyError, TypeError):
        return archived
    return lambda article_id: texts.get(article_id) or archived(article_id)


def _changed(article: Mapping[str, Any], source: Source) -> list[Problem]:
    """A source that isn't the one that was read, even if the cited sentences still stand in it."""
    same_file = source.sha256 is None or source.sha256 == article["sha256"]
    if same_file and text_sha256(source.text) == article["text_sha256"]:
        return []
    fix = "restore it, or make the digest anew"
    return [Problem(where=source.where, what="changed since the digest was made", fix=fix)]


def _retitled(article: Mapping[str, Any], source: Source) -> list[Problem]:
    if source.title is None or source.title == article["title"]:
        return []
    what = f"its title is {source.title!r} there (want {article['title']!r})"
    return [Problem(where=source.where, what=what, fix=_MEND)]


def _misquoted(text: str, source: Source) -> Problem:
    return Problem(where=source.where, what=f"the figure {text!r} doesn't stand there", fix=_MEND)


def _compare(sentence: Mapping[str, Any], source: Source) -> Problem | None:
    if _stands(sentence, source):
        return None
    there = source.text[sentence["start"] : sentence["end"]]
    return Problem(
        where=f"{source.where}:{sentence['start']}–{sentence['end']}",
        what=f"sentence {sentence['id']} reads {there!r} there (want {sentence['text']!r})",
        fix=_MEND,
    )


def _stands(sentence: Mapping[str, Any], source: Source) -> bool:
    return bool(source.text[sentence["start"] : sentence["end"]] == sentence["text"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A cited sentence and where it stands."""

    sentence: Mapping[str, Any]
    article: Mapping[str, Any]
    before: str  # the sentence before it, "" where it is the first or the source is not there
    after: str
    problem: Problem | None = None  # why the source can't show it any more


def find(sentence_id: str, folder: Path, *, root: Path | None = None, archived: Texts = _nothing) -> Cited:
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
    source = _source(article, _kept_texts(path, archived), root)
    if isinstance(source, Problem):
        return Cited(sentence=sentence, article=article, before="", after="", problem=source)
    if changed := _compare(sentence, source):
        return Cited(sentence=sentence, article=article, before="", after="", problem=changed)
    body = 0 if source.sha256 is None else parse_header(source.text).body
    around = split(source.text, article["language"], start=body)
    before = [s.text for s in around if s.end <= sentence["start"]][-1:]
    after = [s.text for s in around if s.start >= sentence["end"]][:1]
    return Cited(sentence=sentence, article=article, before="".join(before), after="".join(after))
