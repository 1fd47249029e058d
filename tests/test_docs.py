"""The documentation says what is so: commands, outputs, examples, keys, links and names are checked."""

from __future__ import annotations

import ast
import doctest
import importlib.util
import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import brief
from brief.cli.main import COMMANDS, help_text
from brief.config.tables import keys
from brief.renderers.json import payload
from brief.settings import (
    ArchiveSettings,
    EmailSettings,
    NetworkSettings,
    Recipient,
    SectionRule,
    Settings,
    SiteSettings,
    SourceSettings,
)

ROOT = Path(__file__).resolve().parents[1]
MARKDOWN = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("benchmarks/*.md")])
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def content(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def script(name: str) -> ModuleType:
    """A script of docs/ or benchmarks/, as a module."""
    spec = importlib.util.spec_from_file_location(Path(name).stem, ROOT / name)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def blocks(text: str, language: str) -> list[str]:
    """The fenced blocks of a language, indented ones too."""
    return re.findall(rf"^ *```{language}\n(.*?)^ *```$", text, re.DOTALL | re.MULTILINE)


# Commands


def test_readme_has_the_commands_that_ci_runs() -> None:
    install, test = (block.strip() for block in blocks(content("README.md"), "sh")[:2])
    run = [line.strip() for line in content(".ci/run").splitlines()]
    assert "brief digest seeds" in install
    assert "pytest" in test
    assert install in run
    assert test in run


def test_contributing_has_the_test_command_of_the_readme() -> None:
    assert blocks(content("README.md"), "sh")[1].strip() in content("CONTRIBUTING.md")


def test_ci_script_is_executable_and_parses() -> None:
    assert os.access(ROOT / ".ci/run", os.X_OK)
    subprocess.run(["bash", "-n", str(ROOT / ".ci/run")], check=True)


def command_lines() -> Iterator[tuple[str, str]]:
    for path in MARKDOWN:
        for block in blocks(path.read_text(encoding="utf-8"), "sh"):
            for part in re.split(r"\n|&&|\|", block):
                if match := re.match(r"\s*(?:\S*/)?brief (.*)", re.split(r"[<>]", part)[0]):
                    yield name_of(path), match[1].strip()


@pytest.mark.parametrize(("where", "line"), list(command_lines()))
def test_command_in_the_docs_is_one_that_brief_takes(where: str, line: str) -> None:
    command, *arguments = shlex.split(line)
    if command not in ("--help", "--version"):
        module = importlib.import_module(f"brief.cli.{command.replace('-', '_')}")
        module.parser().parse_args(arguments)


def test_every_command_is_in_the_reference() -> None:
    reference = content("docs/reference/command-line.md")
    assert help_text() in reference
    assert all(f"\n## brief {command}\n" in reference for command in COMMANDS)


paste = script("docs/paste.py")


@pytest.mark.parametrize("path", list(paste.documents()), ids=name_of)
def test_pasted_help_and_output_is_current(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert paste.plain(paste.pasted(text)) == paste.plain(text), "run: python docs/paste.py"


CRON = [
    line.strip().split(maxsplit=5)[5]
    for name in ("README.md", "docs/how-to/every-morning.md")
    for line in blocks(content(name), "crontab")
]


@pytest.mark.parametrize("line", CRON, ids=range(len(CRON)))
def test_cron_line_hands_a_mail_to_the_mail_program(line: str, tmp_path: Path) -> None:
    """Run as cron does it: \\% is %, a bare environment. A script stands where the machine's mail program is."""
    if not Path(sys.prefix, "bin", "brief").exists() or sys.platform == "darwin":
        pytest.skip("needs an installed brief and GNU date")
    news = tmp_path / "news"
    (news / "articles").mkdir(parents=True)
    (news / ".venv").symlink_to(sys.prefix)
    bare = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    for days in range(3):
        command = ["date", "-d", f"{days} days ago", "+%F"]
        day = subprocess.check_output(command, env=bare, text=True).strip()
        text = f"Title: Rain\nDate: {day}\n\nIt rained for {days + 2} hours.\n"
        (news / "articles" / f"{days}.txt").write_text(text, encoding="utf-8")
    mailer = tmp_path / "sendmail"
    mailer.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/to\ncat > {tmp_path}/mail\n', encoding="utf-8")
    mailer.chmod(0o755)
    as_cron_does = line.replace("\\%", "%").replace("/usr/sbin/sendmail", str(mailer))
    done = subprocess.run(["sh", "-c", as_cron_does], env=bare, cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "to").read_text().strip() == "you@example.org"
    assert (tmp_path / "mail").read_bytes() in [path.read_bytes() for path in news.rglob("*.eml")]


# Examples


@pytest.mark.parametrize("name", ["README.md", "docs/reference/python.md"])
def test_examples_in_the_docs_run(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1762387200")  # 2025-11-06
    failed, tried = doctest.testfile(str(ROOT / name), module_relative=False, encoding="utf-8")
    assert tried > 5
    assert failed == 0


@pytest.mark.parametrize(
    "path",
    [path for path in sorted(ROOT.glob("brief/**/*.py")) if ">>> " in path.read_text(encoding="utf-8")],
    ids=name_of,
)
def test_examples_in_docstrings_run(path: Path) -> None:
    parts = path.relative_to(ROOT).with_suffix("").parts
    module = importlib.import_module(".".join(parts).removesuffix(".__init__"))
    failed, tried = doctest.testmod(module)
    assert tried > 0
    assert failed == 0


@pytest.mark.parametrize("path", MARKDOWN, ids=name_of)
def test_settings_in_the_docs_are_accepted(path: Path, tmp_path: Path) -> None:
    from brief.config import settings

    for number, block in enumerate(blocks(path.read_text(encoding="utf-8"), "toml")):
        if "entry-points" in block:
            continue
        file = tmp_path / f"{number}.toml"
        file.write_text(block, encoding="utf-8")
        settings({}, path=str(file), environ={})


# Keys and names


def rows(text: str, heading: str) -> set[str]:
    """The first cells of the table below a heading, without their backquotes."""
    part = re.split(r"^## ", text, flags=re.MULTILINE)
    (found,) = (one for one in part if one.startswith(heading))
    return set(re.findall(r"^\| `([^`]+)` \|", found, re.MULTILINE))


def test_every_setting_is_documented_and_no_other() -> None:
    reference = content("docs/reference/brief-toml.md")
    tables = {
        "digest": Settings,
        "sections.NAME": SectionRule,
        "sources.NAME": SourceSettings,
        "email": EmailSettings,
        "[email.recipients]": Recipient,
        "site": SiteSettings,
        "archive": ArchiveSettings,
        "network": NetworkSettings,
    }
    for name, table in tables.items():
        assert rows(reference, f"`[{name}]`") == set(keys(table)), name


def test_every_key_of_the_json_is_documented_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    made: dict[str, Any] = payload(brief.digest(["seeds"], date="2025-11-04", minutes=10))
    stories = [story for section in made["sections"] for story in section["stories"]]
    reference = content("docs/reference/json.md")
    assert rows(reference, "Digest") == set(made)
    assert rows(reference, "Section") == set(made["sections"][0])
    assert rows(reference, "Story") == set().union(*stories)
    sentences = [sentence for story in stories for sentence in story["brief"]]
    assert rows(reference, "Sentence") == set().union(*sentences)
    assert rows(reference, "Article") == set(stories[0]["articles"][0])
    for table in ("counts", "manifest"):
        (line,) = re.findall(rf"^`{table}`: (.*)$", reference, re.MULTILINE)
        assert set(made[table]) <= set(re.findall(r"`(\w+)`", line))


def test_every_mark_is_explained() -> None:
    table = tomllib.loads(content("brief/renderers/locale/en.toml"))
    marks = {key.removeprefix("mark_") for key in table if key.startswith("mark_")} - {"other"}
    assert rows(content("docs/explanation/faithfulness.md"), "Marks") == marks


def test_every_public_name_is_in_the_reference() -> None:
    reference = content("docs/reference/python.md")
    missing = [name for name in brief.__all__ if not re.search(rf"`{name}\b", reference)]
    assert missing == []


def test_extras_and_distribution_named_in_the_docs_exist() -> None:
    assert PROJECT["name"] == "brief-digest"
    for path in MARKDOWN:
        for extras in re.findall(r"'\.\[([\w,]+)\]'", path.read_text(encoding="utf-8")):
            assert set(extras.split(",")) <= set(PROJECT["optional-dependencies"])


def test_changelog_has_this_version() -> None:
    assert f"\n## {PROJECT['version']} " in content("CHANGELOG.md")


# Dependencies


def required() -> set[str]:
    return {re.match(r"[\w.-]+", line)[0].lower() for line in PROJECT["dependencies"]}


def optional() -> set[str]:
    extras = (
        line for name, lines in PROJECT["optional-dependencies"].items() if name != "test" for line in lines
    )
    return {re.match(r"[\w.-]+", line)[0].lower() for line in extras}


def test_every_imported_package_is_declared() -> None:
    known = packages_distributions()
    imported: set[str] = set()
    for path in ROOT.glob("brief/**/*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported.add(node.module.split(".")[0])
    others = imported - set(sys.stdlib_module_names) - {"brief"}
    declared = {re.sub(r"[-_.]+", "-", name) for name in required() | optional()}
    undeclared = {
        name
        for name in others
        if not declared & {re.sub(r"[-_.]+", "-", d).lower() for d in known.get(name, [name])}
    }
    assert undeclared == set()


def test_every_dependency_is_accounted_for() -> None:
    decision = content("docs/decisions/0002-dependencies.md")
    named = {
        name.lower()
        for name in re.findall(r"^\| ([\w.-]+) \|", decision.split("**Extras.**")[0], re.MULTILINE)
    }
    assert named - {"package"} == required()


def test_no_dependency_is_under_gpl_or_agpl_alone() -> None:
    dependencies = script("benchmarks/dependencies.py")
    found = dependencies.packages()
    assert len(found) > len(required())
    assert [one.name for one in found.values() if dependencies.is_copyleft_only(one.licence)] == []


@pytest.mark.parametrize(
    ("licence", "refused"),
    [
        ("MIT", False),
        ("GPL-3.0-only", True),
        ("AGPL-3.0-or-later", True),
        ("MIT AND GPL-2.0-only", True),
        ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", False),
        ("LGPL-2.1-only", False),
        ("GNU Lesser General Public License v2 (LGPLv2)", False),
        ("GNU General Public License v3 (GPLv3)", True),
    ],
)
def test_gpl_alone_is_told_from_a_choice_and_from_lgpl(licence: str, refused: bool) -> None:
    assert script("benchmarks/dependencies.py").is_copyleft_only(licence) == refused


# What is said of sumy, NLTK and the network

WATCH = """
import sys
seen = []
def hook(event, arguments):
    if event == "socket.connect" or (event in ("open", "os.listdir") and "nltk_data" in str(arguments[0])):
        seen.append((event, str(arguments[0])))
sys.addaudithook(hook)
import brief
"""


def run_python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", WATCH + code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_no_module_imports_nltk() -> None:
    modules = {path: path.read_text(encoding="utf-8") for path in ROOT.glob("brief/**/*.py")}
    assert [
        name_of(path) for path, code in modules.items() if re.search(r"^\s*(import|from) nltk", code, re.M)
    ] == []


def test_default_method_loads_neither_sumy_nor_nltk_and_connects_to_nothing() -> None:
    code = "brief.render(brief.digest(['seeds']), 'email'); print({'sumy', 'nltk'} & set(sys.modules), seen)"
    assert run_python(code) == "set() []"


def test_published_methods_look_for_no_nltk_data_and_connect_to_nothing() -> None:
    code = """
from brief.registry import SUMMARIZERS
article = brief.read("seeds/bote_narvebruecke.txt")
for method in SUMMARIZERS:
    brief.summarize(article, method=method, sentences=2)
print("nltk" in sys.modules, seen)
"""
    assert run_python(code) == "True []"


# Links and places


@pytest.mark.parametrize("path", MARKDOWN, ids=name_of)
def test_relative_links_lead_somewhere(path: Path) -> None:
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text) + re.findall(r'(?:src|href)="([^"]+)"', text):
        if re.match(r"[a-z]+:", target):
            continue
        file, _, anchor = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        assert there.exists(), target
        assert not anchor or anchor in anchors(there), target


def anchors(path: Path) -> set[str]:
    """The anchors of a page's headings, as code hosts make them."""
    headings = re.findall(r"^#+ (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_page_is_in_the_table_of_contents() -> None:
    listed = content("docs/README.md")
    pages = [path.relative_to(ROOT / "docs").as_posix() for path in ROOT.glob("docs/*/*.md")]
    assert [page for page in pages if f"({page})" not in listed] == []


def test_picture_of_the_page_is_there_and_light() -> None:
    picture = (ROOT / "docs" / "images" / "page.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert len(picture) < 200_000


def test_every_benchmark_is_in_its_readme() -> None:
    listed = content("benchmarks/README.md")
    assert [path.name for path in ROOT.glob("benchmarks/*.py") if path.name not in listed] == []


def project_files() -> Iterator[Path]:
    for folder in ("brief", "tests", "docs", "benchmarks", "seeds", ".ci"):
        yield from (path for path in (ROOT / folder).rglob("*") if "__pycache__" not in path.parts)
    yield from (path for path in ROOT.iterdir() if path.suffix in (".md", ".toml"))


def test_no_file_mentions_a_place_on_one_machine() -> None:
    place = re.compile(
        rb"(?<![\w.~:/-])/(?:" + b"|".join([b"work", b"root", b"farm", b"home", b"Users"]) + rb")/\w"
    )
    texts = [
        path for path in project_files() if path.is_file() and path.suffix not in (".png", ".gz", ".pyc")
    ]
    assert [name_of(path) for path in texts if place.search(path.read_bytes())] == []


def test_json_in_the_docs_is_json() -> None:
    for path in MARKDOWN:
        for block in blocks(path.read_text(encoding="utf-8"), "json"):
            json.loads(block)
