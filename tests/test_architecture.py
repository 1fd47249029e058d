"""The map: who may import whom. Read this first.

    model ← errors ← protocols, registry, languages, charset, markup, addresses, forms ← settings ← the stages, archive, config
    ← texts, drawing ← stories ← pipeline, outputs, site, originals ← verify ← api, collection, edition ← cli

A stage never imports another stage. Slow packages are imported by the one module that needs them, and public functions' names are
not the names of modules.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import brief

ROOT = Path(brief.__file__).parent
STAGES = {"sources", "understand", "cluster", "condense", "compose", "renderers", "deliver"}
FOUNDATION = {
    "",
    *"model errors protocols registry languages charset markup addresses forms settings".split(),
}
MAY_IMPORT = {
    "model": set(),
    "errors": {"model"},
    "languages": {"languages", "errors", "model"},
    "protocols": {"model"},
    "registry": {"errors"},
    "charset": {"model"},
    "markup": set(),
    "addresses": set(),
    "forms": set(),
    "settings": {"errors", "languages", "registry"},
    "config": {"config", "errors", "registry", "settings"},
    "archive": {"archive"} | FOUNDATION,
    **{stage: {stage} | FOUNDATION for stage in STAGES},
    "evaluate": {"evaluate"} | FOUNDATION | STAGES | {"api", "pipeline"},
    "drawing": FOUNDATION | STAGES,
    "texts": FOUNDATION | STAGES,
    "stories": FOUNDATION | STAGES | {"drawing", "texts"},
    "pipeline": FOUNDATION | STAGES | {"stories", "workers"},
    "workers": {"model"},
    "mailing": FOUNDATION | {"compose", "config", "deliver", "renderers", "site"},
    "outputs": FOUNDATION | {"deliver", "mailing", "renderers"},
    "site": FOUNDATION | {"deliver", "renderers"},
    "originals": FOUNDATION | {"deliver", "sources", "understand"},
    "verify": FOUNDATION | {"deliver", "originals", "renderers"},
    "api": FOUNDATION | STAGES | {"config", "pipeline"},
    "collection": FOUNDATION | {"archive", "config", "pipeline", "sources", "understand", "workers"},
    "edition": {
        *FOUNDATION,
        *"archive collection compose config deliver mailing outputs pipeline renderers site stories".split(),
    },
}
# Package -> the only modules that may import it, relative to brief/.
SLOW = {
    "sumy": {"condense/"},
    "nltk": {"condense/"},
    "numpy": {"condense/", "cluster/", "evaluate/"},
    "trafilatura": {"understand/page"},
    "py3langid": {"understand/language"},
    "babel": {"renderers/", "understand/date", "languages/months"},
    "jinja2": {"renderers/"},
    "markdown": {"renderers/"},
    "css_inline": {"renderers/"},
    "weasyprint": {"renderers/pdf.py"},
    "Stemmer": {"languages/words.py"},
    "chardet": {"charset.py"},
    "fastfeedparser": {"sources/feed"},
    "feedparser": {"sources/feed"},
    "protego": {"sources/"},
    "urllib3": {"sources/"},
    "imap_tools": {"sources/imap.py"},
    "yaml": {"understand/"},
    "tqdm": {"cli/"},
    "pebble": {"workers.py"},
}
# Where the outside world may be touched; tables and templates that ship in the package excepted.
MAY_TOUCH = set("sources deliver archive config cli originals verify evaluate collection edition".split())
TOUCHING = set("socket subprocess urllib.request http.client smtplib imaplib tempfile shutil".split())

MODULES = sorted(ROOT.rglob("*.py"))


def part(path: Path) -> str:
    """The stage or top-level module that a file belongs to; "" for the package itself."""
    first = path.relative_to(ROOT).parts[0]
    return first.removesuffix(".py").replace("__init__", "")


def imports(path: Path) -> set[str]:
    """The full names of what a file imports, TYPE_CHECKING blocks left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    hidden = {id(inner) for node in ast.walk(tree) if _is_typing_only(node) for inner in ast.walk(node)}
    found: set[str] = set()
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def _is_typing_only(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_module_imports_only_what_its_place_allows(path: Path) -> None:
    place = part(path)
    if place in ("cli", "", "__main__"):
        return
    used = {name.split(".")[1] for name in imports(path) if name.startswith("brief.")}
    known = {child.stem if child.suffix else child.name for child in ROOT.iterdir()}
    assert used & known <= MAY_IMPORT[place] | {"__version__"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_slow_packages_are_imported_only_where_they_are_used(path: Path) -> None:
    inside = path.relative_to(ROOT).as_posix()
    for name in {name.split(".")[0] for name in imports(path)} & set(SLOW):
        assert any(inside.startswith(home) for home in SLOW[name]), f"{inside} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_the_edges_touch_the_outside_world(path: Path) -> None:
    if part(path) not in MAY_TOUCH:
        assert not imports(path) & TOUCHING


def test_no_module_bears_the_name_of_a_public_function() -> None:
    functions = set("read read_all summarize split_sentences detect_language group digest render".split())
    assert not functions & {child.stem for child in ROOT.iterdir()}


def test_importing_brief_loads_nothing_slow() -> None:
    code = f"import sys, brief, brief.cli.main; print(*({set(SLOW)!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_public_names_are_all_there() -> None:
    for name in brief.__all__:
        assert getattr(brief, name).__doc__


def test_unknown_attribute_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        brief.no_such_name  # noqa: B018
