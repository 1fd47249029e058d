"""brief summarize: one article → its brief, on stdout."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict

from brief.cli.options import Parser, add_length, add_loudness
from brief.cli.printing import print_json
from brief.errors import UsageError
from brief.model import Article, Brief
from brief.registry import unknown

FORMATS = {"text": "text", "txt": "text", "plain": "text", "md": "md", "markdown": "md", "json": "json"}


def parser() -> Parser:
    """The options of ``brief summarize``."""
    made = Parser("summarize", "Condense one article into sentences that stand in it word for word.")
    made.add_argument(
        "input", metavar="INPUT", nargs="?", default="-", help="a file; - for standard input (default)"
    )
    add_length(made)
    made.add_argument("--language", metavar="TAG", help="what the article is in (default: detected)")
    made.add_argument("--format", metavar="F", default="text", help="text, md or json (default: text)")
    made.add_argument("--explain", action="store_true", help="say for each sentence why it was chosen or not")
    add_loudness(made)
    return made


def run(options: argparse.Namespace) -> int:
    """Print the brief; returns the exit code."""
    import brief

    if options.format not in FORMATS:
        raise UsageError(unknown("format", options.format, tuple(FORMATS)))
    if options.input == "-" and sys.stdin.isatty():
        raise UsageError("summarize: no INPUT. Fix: name a file, or pipe an article in")
    article = brief.read(options.input, language=options.language)
    if options.explain:
        _explain(article, options)
        return 0
    made = brief.summarize(
        article,
        sentences=options.sentences,
        words=options.words,
        ratio=options.ratio,
        method=options.method or "auto",
    )
    form = FORMATS[options.format]
    print(_rendered(made, article, form))
    if form != "json" and not options.quiet:
        _tell_marks(made)
    return 0


def _tell_marks(made: Brief) -> None:
    """On stderr, since every line of the brief stands in its article."""
    for number, marks in enumerate(made.marks, start=1):
        if marks:
            print(f"brief: sentence {number} does not stand alone: {', '.join(marks)}", file=sys.stderr)


def _rendered(made: Brief, article: Article, form: str) -> str:
    lines = [" ".join(sentence.text.split()) for sentence in made.sentences]
    if form == "json":
        return json.dumps(_payload(made, article), ensure_ascii=False, indent=2)
    if form == "md":
        from brief.renderers.markdown_text import escape

        title = [f"# {escape(' '.join(article.title.split()), context='heading')}"] if article.title else []
        return "\n\n".join([*title, *(escape(line, context="paragraph") for line in lines)])
    return "\n".join([*([article.title] if article.title else []), *lines])


def _payload(made: Brief, article: Article) -> dict[str, object]:
    marks = made.marks or ((),) * len(made.sentences)
    return {
        "article": article.id,
        "title": article.title,
        "language": article.language,
        "method": made.method,
        "n_words": made.n_words,
        "complete": made.complete,
        "sentences": [
            {"text": s.text, "start": s.start, "end": s.end, "paragraph": s.paragraph, "marks": list(marked)}
            for s, marked in zip(made.sentences, marks, strict=True)
        ],
    }


def _explain(article: Article, options: argparse.Namespace) -> None:
    from brief.condense.brief import explain
    from brief.condense.length import Length

    length = Length(sentences=options.sentences, words=options.words, ratio=options.ratio)
    rows = explain(article, method=options.method or "auto", length=length)
    if options.format == "json":
        print_json([asdict(row) for row in rows])
        return
    for row in rows:
        terms = "  ".join(f"{name} {value:z.2f}" for name, value in row.terms)
        text = " ".join(article.sentences[row.index].text.split())
        print(f"{'*' if row.chosen else ' '} {row.index:3}  {row.score:z6.2f}  {terms}\n       {text}")
