"""brief show: the id of a cited sentence → the sentence with its neighbours, and a footnote ready to paste."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from brief.cli.options import Parser, add_common, root_folder
from brief.cli.printing import print_json
from brief.cli.state import archived_article
from brief.config import settings
from brief.verify import Cited, find


def parser() -> Parser:
    """The options of ``brief show``."""
    made = Parser(
        "show", "Show a cited sentence where it stands, with a footnote. Ids stand in the digests' JSON."
    )
    made.add_argument("id", metavar="ID", help="of a sentence; its first characters are enough")
    made.add_argument("-o", "--output", metavar="OUT", help="folder of the digests (default: digests)")
    made.add_argument("--root", metavar="DIR", help="where the sources are now, if they were moved")
    add_common(made, json=True)
    return made


def run(options: argparse.Namespace) -> int:
    """Print sentence and footnote; 1 where the source doesn't have the sentence any more."""
    chosen = settings({"output": options.output}, path=options.config)
    root = root_folder(options.root)
    cited = find(options.id, Path(chosen.output), root=root, archived=archived_article(chosen))
    if options.json:
        made = {"sentence": cited.sentence, "article": cited.article, "footnote": footnote(cited)}
        print_json(made)
    else:
        for line in (cited.before, f"> {' '.join(cited.sentence['text'].split())}", cited.after):
            if line:
                print(" ".join(line.split()), end="\n\n")
        print(footnote(cited))
    if cited.problem:
        print(f"brief: {cited.problem}", file=sys.stderr)
    return 1 if cited.problem else 0


def footnote(cited: Cited) -> str:
    """Outlet, title, date, URL or path, place and hash: what a reader needs to find the sentence again."""
    article = cited.article
    parts = [
        article["source"],
        f"“{' '.join(article['title'].split())}”" if article["title"] else None,
        (article["published"] or "undated")[:10],
        article["url"] or article["path"],
        f"characters {cited.sentence['start']}–{cited.sentence['end']}",
        f"sha256 {article['sha256'] or article['text_sha256']}",
    ]
    return ", ".join(part for part in parts if part)
