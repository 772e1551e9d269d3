"""What of the sources would not run on Qt 6 (QGIS 4), one a line; exit 1 where there is something.

    python scripts/qt6.py [FILE or FOLDER ...]

Reads the sources only. Names of Qt's classes are looked up in PyQt6 where that is installed (`make setup` puts it into
.cache/qt6, apart from QGIS's PyQt5), else known changes alone are found. QGIS's own classes are looked up in the QGIS
that is there, where an enum must be scoped for QGIS 4.
"""
from __future__ import annotations

import ast
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
PYQT6 = ROOT / ".cache" / "qt6"
MOVED = {"QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoGroup", "QUndoStack", "QFileSystemModel"}
GONE = {"QRegExp", "QRegExpValidator", "QDesktopWidget", "QTextCodec", "QVariant", "QGLWidget", "QMatrix", "QStringRef"}
CALLS = {"exec_", "globalPos", "desktop", "loadUiType_", "setMargin", "print_"}
METADATA = {"qgisMaximumVersion": "4.99"}


def problems(text: str, qt: Qt6) -> list[tuple[int, str]]:
    """Line and what is wrong, of one module."""
    tree = ast.parse(text)
    names: dict[str, set[str]] = {}
    for name, module in qt_names(tree):
        names.setdefault(name, set()).add(module)
    tried = {id(node) for block in ast.walk(tree) if isinstance(block, ast.Try) for node in ast.walk(block)}
    found = []
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.ImportFrom) and id(node) not in tried:
            found += [(line, what) for alias in node.names if (what := wrong_import(node.module or "", alias.name))]
        elif isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            if called in CALLS:
                found.append((line, f"{called}() is gone"))
            if any(keyword.arg == "resource_suffix" for keyword in node.keywords):
                found.append((line, "uic takes no resource_suffix"))
        elif isinstance(node, ast.Attribute):
            chain = dotted(node)
            wrong = [qt.wrong_name(module, chain) for module in names.get(chain[0], ())] if chain else []
            if wrong and all(wrong):  # a class that has moved is imported from either module
                found.append((line, wrong[0]))
    return sorted(set(found))


def qt_names(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Names that a module has from Qt or QGIS, with the module they are from."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis."):
            for alias in node.names:
                yield alias.asname or alias.name, node.module or ""


def wrong_import(module: str, name: str) -> str:
    if module.startswith(("PyQt5", "PyQt6")):
        return f"{module}: import qgis.PyQt"
    if module == "qgis.PyQt.QtWidgets" and name in MOVED:
        return f"{name} is in QtGui"
    return f"{name} is gone" if module.startswith("qgis.PyQt") and name in GONE else ""


def dotted(node: ast.expr) -> list[str]:
    """The parts of `a.b.c`; nothing where it begins with something else than a name."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return [node.id, *reversed(parts)] if isinstance(node, ast.Name) else []


class Qt6:
    """Looks names up in PyQt6 and in QGIS, where they are there."""

    def __init__(self, pyqt6: Path = PYQT6) -> None:
        self.there = (pyqt6 / "PyQt6").is_dir()
        if self.there:
            sys.path.insert(0, str(pyqt6))
        self._modules: dict[str, ModuleType | None] = {}

    def wrong_name(self, module: str, chain: list[str]) -> str:
        """What is wrong with `Class.member...` of a module of qgis; "" where it will do or nothing is known."""
        name = ".".join(chain)
        if module.startswith("qgis.PyQt."):
            loaded = self._module(module.replace("qgis.PyQt", "PyQt6")) if self.there else None
            return "" if loaded is None or has(loaded, chain) else f"{name} is not in PyQt6"
        loaded = self._module(module) if module in {"qgis.core", "qgis.gui"} else None
        return f"{name} is an enum without its scope" if loaded and unscoped(loaded, chain) else ""

    def _module(self, name: str) -> ModuleType | None:
        if name not in self._modules:
            try:
                self._modules[name] = importlib.import_module(name)
            except ImportError:
                self._modules[name] = None
        return self._modules[name]


def has(module: ModuleType, chain: list[str]) -> bool:
    """Whether a chain of names leads somewhere; past the last class it belongs to an object and is not looked up."""
    found: object = module
    for part in chain:
        if not isinstance(found, (type, ModuleType)):
            return True
        if not hasattr(found, part):
            return False
        found = getattr(found, part)
    return True


def unscoped(module: ModuleType, chain: list[str]) -> bool:
    """Whether `Class.Member` is a value of an enum that has a scope of its own inside the class."""
    owner = getattr(module, chain[0], None)
    if len(chain) < 2 or not isinstance(owner, type):
        return False
    value = getattr(owner, chain[1], None)
    kind = type(value)
    is_value = isinstance(value, int) and kind not in {int, bool} and not isinstance(value, owner)
    return is_value and getattr(owner, kind.__name__, None) is not None


def of_forms(text: str) -> list[tuple[int, str]]:
    """What is wrong in a form of Qt Designer: resources are compiled by a tool that Qt 6 does not have."""
    lines = enumerate(text.splitlines(), start=1)
    resource = re.compile(r"<include |<iconset resource")
    return [(number, "resources in a form") for number, line in lines if resource.search(line)]


def main(arguments: list[str]) -> int:
    """Exit 1 where something is wrong."""
    qt, wrong = Qt6(), 0
    places = [Path(argument) for argument in arguments] or [ROOT / "clip_unmix_qgis"]
    files = [file for place in places for file in (sorted(place.rglob("*")) if place.is_dir() else [place])]
    for file in files:
        if file.suffix not in {".py", ".ui"}:
            continue
        text = file.read_text(encoding="utf-8")
        found = problems(text, qt) if file.suffix == ".py" else of_forms(text)
        wrong += len(found)
        for line, what in found:
            print(f"{file}:{line}: {what}")
    if not arguments:
        metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
        for key, value in METADATA.items():
            if f"\n{key}={value}\n" not in metadata:
                wrong += 1
                print(f"metadata.txt: {key} is not {value}")
        if "supportsQt6" in metadata:
            wrong += 1
            print("metadata.txt: supportsQt6 is not for what runs on both")
    if not qt.there:
        print("PyQt6 is not in .cache/qt6: names of Qt were not looked up (make setup installs it)", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
