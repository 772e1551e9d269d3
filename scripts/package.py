"""Build the plugin's zip under the store's rules: one top folder, all bundled files, the same bytes from one commit.

    python scripts/package.py TARGET.zip [--modified]

Only what git tracks is packed, as it was committed, and the compiled translations. A changed file stops it unless
--modified allows it (to try out work that is not committed yet); a missing translation stops it always.
"""
from __future__ import annotations

import argparse
import subprocess
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


def git(root: Path, *arguments: str) -> list[str]:
    """The names that a git command answers, one a NUL."""
    command = ["git", *arguments, "-z", "--", PACKAGE, *BUNDLED, *SINGLE]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"The zip is built from what git tracks, and git says: {done.stderr.strip()}")
    return [name for name in done.stdout.split("\0") if name]


def translations(root: Path) -> list[str]:
    """The compiled translation of every committed one; exits where one is missing or older than its source."""
    sources = [root / name for name in git(root, "ls-files") if name.startswith("i18n/") and name.endswith(".ts")]
    pairs = [(path, path.with_suffix(".qm")) for path in sources]
    stale = [path.name for path, made in pairs if not made.is_file() or made.stat().st_mtime < path.stat().st_mtime]
    if stale:
        sys.exit(f"Not compiled, or changed since: {', '.join(stale)}. Run `make translations` first.")
    return [made.relative_to(root).as_posix() for _, made in pairs]


def files(root: Path = ROOT, modified: bool = False) -> dict[str, Path]:
    """Name in the zip -> file, sorted by name.

    Exits with a sentence where a tracked file differs from its commit (unless `modified` allows it) or a translation is
    missing.
    """
    changed = git(root, "diff", "HEAD", "--name-only")
    if changed and not modified:
        sys.exit(f"Not committed: {', '.join(changed)}. Commit first, or pack what lies here with --modified.")
    found = {}
    for name in [*git(root, "ls-files"), *translations(root)]:
        path = root / name
        hidden = any(part.startswith(".") for part in Path(name).parts)
        if path.is_file() and not hidden and path.suffix not in LEFT_OUT and not name.endswith(".aux.xml"):
            found[name if name.startswith(f"{PACKAGE}/") else f"{PACKAGE}/{name}"] = path
    return dict(sorted(found.items()))


def build(target: Path, content: dict[str, Path]) -> int:
    """Write the zip and return its size in bytes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, path in content.items():
            entry = zipfile.ZipInfo(name, TIMESTAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, path.read_bytes())
    part.replace(target)
    return target.stat().st_size


def main() -> int:
    """Exit 1 where the zip is larger than the store takes; the largest files are then named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", type=Path)
    parser.add_argument("--modified", action="store_true", help="pack changed files, too: to try out, not to publish")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    content = files(arguments.root, arguments.modified)
    size = build(arguments.target, content)
    print(f"{arguments.target}: {size:,} of {LARGEST:,} bytes, {len(content)} files")
    if size <= LARGEST:
        return 0
    for name, path in sorted(content.items(), key=lambda item: -item[1].stat().st_size)[:10]:
        print(f"  {path.stat().st_size:>12,} {name}", file=sys.stderr)
    print("The plugin store takes no larger zip.", file=sys.stderr)
    arguments.target.unlink()
    return 1


if __name__ == "__main__":
    sys.exit(main())
