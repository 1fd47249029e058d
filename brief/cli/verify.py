"""brief verify: digests' JSON files → every sentence checked against its source."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from brief.cli.options import Parser, add_common, root_folder
from brief.cli.printing import counted, print_json, rows
from brief.cli.state import archived_article
from brief.config import settings
from brief.deliver.folder import TEXTS_SUFFIX, day_stems
from brief.errors import VerifyError
from brief.site import RECORDS
from brief.verify import Report, verify


def parser() -> Parser:
    """The options of ``brief verify``."""
    made = Parser("verify", "Check a digest against its sources, sentence by sentence. Nothing is fetched.")
    made.add_argument(
        "files",
        metavar="FILE.json",
        nargs="*",
        help="a digest's JSON file, or a folder of them (default: the folder of the digests); checked together",
    )
    made.add_argument("--root", metavar="DIR", help="where the sources are now, if they were moved")
    add_common(made, json=True)
    return made


def run(options: argparse.Namespace) -> int:
    """Print what was found; 0 where every sentence was checked and is right, else 1."""
    found = settings({}, path=options.config)
    archived, root = archived_article(found), root_folder(options.root)
    named = options.files or [found.output]
    files = [path for name in named for path in _digests(Path(name))]
    if not files:
        raise _none(", ".join(named))
    report = _together([verify(file, root=root, archived=archived) for file in files])
    if options.json:
        print_json(_payload(report))
    else:
        _tell(report, options)
    return 0 if report.ok else 1


def _digests(path: Path) -> Iterator[Path]:
    """The digests that a path stands for: a folder for all of them, and what lies beside a digest for none, since
    `digests/*.json` names that too."""
    if path.is_dir():
        stems = sorted(day_stems(path, ".json"))
        if not stems:
            raise _none(path)  # also beside a folder that has some: it would pass for checked
        yield from (path / f"{stem}.json" for stem in stems)
    elif not (path.name == RECORDS or path.name.endswith(TEXTS_SUFFIX)):
        yield path


def _none(where: object) -> VerifyError:
    return VerifyError(f"{where}: no digest is there. Fix: name the folder of the digests")


def _together(reports: Sequence[Report]) -> Report:
    return Report(
        n_sentences=sum(report.n_sentences for report in reports),
        n_sources=sum(report.n_sources for report in reports),
        differing=tuple(problem for report in reports for problem in report.differing),
        not_checkable=tuple(problem for report in reports for problem in report.not_checkable),
    )


def _tell(report: Report, options: argparse.Namespace) -> None:
    for problem in (*report.differing, *report.not_checkable):
        print(problem, file=sys.stderr)
    if options.quiet:
        return
    sentences = counted(report.n_sentences, "sentence", "sentences")
    sources = counted(report.n_sources, "source", "sources")
    if report.ok and not report.n_sentences:
        print("ok: no sentence is cited, so there was none to check")
    elif report.ok:
        print(f"ok: {sentences} from {sources} stand there word for word")
    else:
        n_wrong, n_missing = len(report.differing), len(report.not_checkable)
        print(f"failed: {n_wrong} differing, {n_missing} not checkable; {sentences} from {sources} are right")


def _payload(report: Report) -> dict[str, object]:
    return {
        "ok": report.ok,
        "sentences": report.n_sentences,
        "sources": report.n_sources,
        "differing": rows(report.differing),
        "not_checkable": rows(report.not_checkable),
    }
