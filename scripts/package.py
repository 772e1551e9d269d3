"""Build the plugin's zip under the store's rules: one top folder, all bundled files in it, the same bytes from the same sources."""
from __future__ import annotations

import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "clip_unmix_qgis"
LARGEST = 25_000_000
BUNDLED = ("resources", "models", "i18n")
SINGLE = ("metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
LEFT_OUT = {".pyc", ".pyo", ".so", ".pyd", ".dll", ".dylib", ".exe", ".ts"}
# Written into every entry, so that two builds of one commit are equal.
TIMESTAMP = (2000, 1, 1, 0, 0, 0)


def files() -> dict[str, Path]:
    """Name in the zip -> file, sorted by name."""
    found: dict[str, Path] = {}
    for folder, inside in [(ROOT / PACKAGE, PACKAGE), *((ROOT / name, f"{PACKAGE}/{name}") for name in BUNDLED)]:
        for path in folder.rglob("*"):
            parts = path.relative_to(folder).parts
            hidden = any(part == "__pycache__" or part.startswith(".") for part in parts)
            if path.is_file() and not hidden and path.suffix not in LEFT_OUT and not path.name.endswith(".aux.xml"):
                found["/".join((inside, *parts))] = path
    for name in SINGLE:
        if (ROOT / name).is_file():
            found[f"{PACKAGE}/{name}"] = ROOT / name
    return dict(sorted(found.items()))


def build(target: Path) -> int:
    """Write the zip and return its size in bytes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, path in files().items():
            entry = zipfile.ZipInfo(name, TIMESTAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, path.read_bytes())
    part.replace(target)
    return target.stat().st_size


def main() -> int:
    """Exit 1 where the zip is larger than the store takes; the largest files are then named."""
    target = Path(sys.argv[1])
    size = build(target)
    print(f"{target}: {size:,} of {LARGEST:,} bytes, {len(files())} files")
    if size <= LARGEST:
        return 0
    for name, path in sorted(files().items(), key=lambda item: -item[1].stat().st_size)[:10]:
        print(f"  {path.stat().st_size:>12,} {name}", file=sys.stderr)
    print("The plugin store takes no larger zip.", file=sys.stderr)
    target.unlink()
    return 1


if __name__ == "__main__":
    sys.exit(main())
