"""Collect the interface's strings into i18n/*.ts (`collect`) and compile them to .qm (`compile`), with Qt's own tools.

A new language: copy nothing, run `python scripts/translations.py collect LANGUAGE` and translate
i18n/clip_unmix_qgis_LANGUAGE.ts.
"""
from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "i18n"
STEM = "clip_unmix_qgis"


def tool(name: str) -> str:
    """The path of one of Qt's programs."""
    found = shutil.which(name)
    if not found:
        sys.exit(f"{name} is missing: make setup installs it (Debian: qttools5-dev-tools and pyqt5-dev-tools)")
    return found


_WRAPPER = re.compile(
    r'^def tr\(text: str\) -> str:\n(?:    """.*"""\n)?    return \S+translate\("(\w+)", text\)$', re.MULTILINE
)
_IMPORTED = re.compile(r"^from \.(\w+) import [^\n]*\btr\b", re.MULTILINE)


def for_pylupdate(path: Path) -> str:
    """A module, with the context of its own `tr(text)`, or of that which it imports from a module beside it, named:
    pylupdate would otherwise put the strings under @default, where nobody looks for them.

    A comma after a call's last string goes, since pylupdate overlooks such a call.
    """
    source = re.sub(r'"\s*,(\s*\))', r'"\1', path.read_text(encoding="utf-8"))
    wrapper, imported = _WRAPPER.search(source), _IMPORTED.search(source)
    if wrapper is None and imported is not None:
        wrapper = _WRAPPER.search(path.with_name(f"{imported[1]}.py").read_text(encoding="utf-8"))
    return re.sub(r"(?<![\w.])(?<!def )tr\(", f'translate("{wrapper[1]}", ', source) if wrapper else source


def collect(languages: list[str], i18n: Path = I18N) -> None:
    """Update every .ts file in `i18n`, and make those of new languages; what is translated stays."""
    i18n.mkdir(exist_ok=True)
    targets = sorted({*i18n.glob(f"{STEM}_*.ts"), *(i18n / f"{STEM}_{language}.ts" for language in languages)})
    if not targets:
        sys.exit("there is no language yet: name one, such as `python scripts/translations.py collect fr`")
    with tempfile.TemporaryDirectory() as folder:
        copies = []
        for path in sorted([*(ROOT / STEM).rglob("*.py"), *(ROOT / STEM).rglob("*.ui")]):
            copy = Path(folder) / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            text = for_pylupdate(path) if path.suffix == ".py" else path.read_text(encoding="utf-8")
            copy.write_text(text, encoding="utf-8")
            copies.append(str(copy))
        for target in targets:
            subprocess.run([tool("pylupdate5"), "-noobsolete", *copies, "-ts", str(target)], check=True)
            language = ["-source-language", "en", "-target-language", target.stem.removeprefix(f"{STEM}_")]
            subprocess.run(
                [tool("lconvert"), *language, "-locations", "none", "-i", str(target), "-o", str(target)], check=True
            )


def compile_all() -> None:
    """Write the .qm beside each .ts."""
    sources = sorted(I18N.glob(f"{STEM}_*.ts"))
    if sources:
        subprocess.run([tool("lrelease"), "-silent", *map(str, sources)], check=True)


def main() -> None:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", choices=["collect", "compile"])
    parser.add_argument("languages", nargs="*", help="codes of new languages, such as fr or pt_BR")
    arguments = parser.parse_args()
    if arguments.step == "collect":
        collect(arguments.languages)
    else:
        compile_all()


if __name__ == "__main__":
    main()
