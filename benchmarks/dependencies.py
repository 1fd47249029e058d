"""The packages that an install of brief brings along: versions, licences and sizes, as a Markdown table.

    python3 -m venv /tmp/light && /tmp/light/bin/pip install -q . && du -sh /tmp/light    # size on disk, pip included
    python benchmarks/dependencies.py [--python /tmp/light/bin/python]

Walks what `brief-digest` requires, without extras, and what that requires in turn. Ends with exit code 1 where a
package is under GPL or AGPL alone. Sizes are those of the installed files, without compiled bytecode.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution

from packaging.requirements import Requirement

ROOT = "brief-digest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """An installed package."""

    name: str
    version: str
    licence: str
    megabytes: float
    required_by: str


def packages(root: str = ROOT) -> dict[str, Package]:
    """Everything that `root` needs, itself left out, by normalised name."""
    found: dict[str, Package] = {}
    waiting = [(root, "")]
    while waiting:
        name, parent = waiting.pop(0)
        key = _key(name)
        if key in found:
            continue
        installed = distribution(name)
        found[key] = Package(
            name=key,
            version=installed.version,
            licence=licence(installed),
            megabytes=_size(installed) / 1e6,
            required_by=parent,
        )
        waiting += [(needed, key) for needed in _requires(installed)]
    del found[_key(root)]
    return dict(sorted(found.items()))


def licence(installed: Distribution) -> str:
    """The licence as the package states it: the SPDX expression, else its classifier, else the free text."""
    stated = installed.metadata
    if "License-Expression" in stated:
        return stated["License-Expression"]
    classifiers = [
        c.rsplit(" :: ", 1)[-1] for c in stated.get_all("Classifier") or [] if c.startswith("License ::")
    ]
    text = " ".join(stated["License"].split()) if "License" in stated else ""
    return text if text and len(text) < 40 else ", ".join(classifiers) or "not stated"


def is_copyleft_only(licence: str) -> bool:
    """Whether a licence offers nothing but GPL or AGPL."""
    choices = re.split(r"\s+OR\s+|,\s*", licence)
    return all(re.search(r"(?<![A-Za-z])A?GPL|(?<!Lesser )General Public", choice) for choice in choices)


def _requires(installed: Distribution) -> list[str]:
    needed = [Requirement(line) for line in installed.requires or []]
    return [one.name for one in needed if one.marker is None or one.marker.evaluate({"extra": ""})]


def _size(installed: Distribution) -> int:
    files = [file.locate() for file in installed.files or [] if file.suffix != ".pyc"]
    return sum(file.stat().st_size for file in files if file.is_file())


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--python", help="look at the packages of this interpreter instead")
    options = parser.parse_args()
    if options.python:
        sys.path[:0] = subprocess.check_output(
            [options.python, "-c", "import site; print(*site.getsitepackages(), sep='\\n')"], text=True
        ).split()
    found = packages()
    print("| package | version | licence | MB | required by |\n|---|---|---|---|---|")
    for one in found.values():
        print(f"| {one.name} | {one.version} | {one.licence} | {one.megabytes:.1f} | {one.required_by} |")
    print(f"\n{len(found)} packages, {sum(one.megabytes for one in found.values()):.0f} MB")
    refused = [one.name for one in found.values() if is_copyleft_only(one.licence)]
    print(f"under GPL or AGPL alone: {', '.join(refused) or 'none'}")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
