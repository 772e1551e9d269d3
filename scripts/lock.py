"""Write what the installer accepts: clip_unmix_qgis/requirements/locks/cpXY.json, one for each Python.

    pip install uv; python scripts/lock.py [3.11 ...]

uv resolves REQUIREMENTS for every Python and platform; names, versions, sizes and SHA-256 of the wheels are PyPI's. Its
torch for Linux is built for CUDA (gigabytes), so that Linux has two builds: `cuda`, and `cpu` from PyTorch's own index,
whose hashes stand in CPU_WHEELS below: copy them from that index's page when torch changes.
"""
from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import tomllib
from packaging.utils import canonicalize_name, parse_wheel_filename

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from clip_unmix_qgis.requirements import REQUIREMENTS  # noqa: E402

TARGET = ROOT / "clip_unmix_qgis" / "requirements" / "locks"
PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13", "3.14")
# Our name of a platform -> uv's, and what its wheels are called.
PLATFORMS = {
    "linux-x86_64": ("x86_64-unknown-linux-gnu", r"linux.*_x86_64$"),
    "linux-aarch64": ("aarch64-unknown-linux-gnu", r"linux.*_aarch64$"),
    "windows-amd64": ("x86_64-pc-windows-msvc", r"win_amd64$"),
    "macos-arm64": ("aarch64-apple-darwin", r"macosx_.*_(arm64|universal2)$"),
    "macos-x86_64": ("x86_64-apple-darwin", r"macosx_.*_(x86_64|universal2)$"),
}
CUDA = re.compile(r"nvidia-|cuda-|triton$")
# Platform, Python, version, bytes and SHA-256 of the wheel in https://download.pytorch.org/whl/cpu/torch/. That index
# could not be reached when this was written: the hashes are those of published lock files that name it (for 3.11 on
# x86_64 also of the wheel itself), and for Python 3.9 and 3.10 none of a newer version was found.
_WHEELS = """
linux-x86_64 3.9 2.6.0 178_000_000 b68274aeb4047ba8c73e903f0621e2a4adb54ad5282b0845689c3e1dcd2e2546
linux-x86_64 3.10 2.6.0 178_000_000 35a9e78b7e4096968b54c1a198687b981569c50ae93e661aa430f9fd208da102
linux-x86_64 3.11 2.13.0 191_794_682 6746dbcbeb526eb61330b76b41ff1b4eb848951103a892eeb080dfa2b264667b
linux-x86_64 3.12 2.13.0 191_817_609 4ca4a9394b0c771238a4f73590fdbbc4debad85ed0fa63d026ae1b085da7d6e2
linux-x86_64 3.13 2.13.0 191_820_000 3fbf9c9d1f3c10c2d59d04aca426dee9ccc6ceb32d255c61e93acc3b4f75fae6
linux-x86_64 3.14 2.13.0 191_822_516 d20fa53ee744502fa4c69818a720b05ca0d37abd055d4f6e66cae155114bc691
linux-aarch64 3.9 2.6.0 107_000_000 2ab9c6b3d6eea506bda9b82a0155e974d8ef8e38b417589d144568b4fa59afe1
linux-aarch64 3.10 2.6.0 107_000_000 90832f4d118c566b8652a2196ac695fc1f14cf420db27b5a1b41c7eaaf2141e9
linux-aarch64 3.11 2.13.0 155_000_000 84453b69508ec79902f899c5ed9495acb9e2bbe9fda5f1d5d6f19e3c3842e1a7
linux-aarch64 3.12 2.13.0 155_005_253 6f307c2c32d764ffc6ff6893b801fad6d4752f3e67966cb8abf1843427c02604
linux-aarch64 3.13 2.13.0 155_000_000 0b8f7d0423027ae8b90c7977c627f3379f325363a08224dffad9b4b2d684a83d
linux-aarch64 3.14 2.13.0 155_000_000 ca021f9eb2f8345c83fa03e3a04587308afb8df71bd472670b3ece00df58621c
"""
CPU_WHEELS = {(row[0], row[1]): (row[2], int(row[3]), row[4]) for row in map(str.split, _WHEELS.split("\n")) if row}


def uv(platform: str, python: str, torch: str | None, *options: str) -> str:
    """What `uv pip compile` answers for the requirements, with torch at a version where one is given."""
    lines = [f"torch=={torch}" if torch and r.module == "torch" else r.specifier for r in REQUIREMENTS]
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "requirements.in", Path(folder) / "pylock.toml"
        source.write_text("\n".join(lines), encoding="utf-8")
        command = ["uv", "pip", "compile", str(source), "--only-binary", ":all:", "--no-header", "-q", "-o"]
        command += [str(target), "--python-version", python, "--python-platform", PLATFORMS[platform][0], *options]
        variables = {**os.environ, "UV_NO_CONFIG": "1"}
        done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
        if done.returncode:
            raise LookupError(done.stderr.strip().splitlines()[-1])
        return target.read_text(encoding="utf-8")


def reasons(listing: str) -> dict[str, list[str]]:
    """Package -> those of REQUIREMENTS that bring it, from uv's `name==version  # via parent, parent`."""
    parents: dict[str, set[str]] = {}
    for name, via in re.findall(r"^([\w.-]+)==\S+(?:\s+# via (.*))?$", listing, re.MULTILINE):
        parents[name] = {parent for parent in map(str.strip, via.split(",")) if parent and not parent.startswith("-r")}
    top = {canonicalize_name(requirement.distribution) for requirement in REQUIREMENTS}

    def roots(name: str, seen: frozenset[str] = frozenset()) -> set[str]:
        above = {root for parent in parents.get(name, set()) - seen for root in roots(parent, seen | {name})}
        return above | ({name} & top)

    return {name: sorted(roots(name)) for name in parents}


def wheels(package: dict[str, Any], platform: str, python: str) -> tuple[list[str], int]:
    """SHA-256 of all wheels of a package that fit, and the size of the largest."""
    interpreter = "cp" + python.replace(".", "")
    found = []
    for wheel in package.get("wheels", ()):
        tags = parse_wheel_filename(wheel["url"].rsplit("/", 1)[1].replace("%2B", "+"))[3]
        ours = {tag for tag in tags if tag.platform == "any" or re.search(PLATFORMS[platform][1], tag.platform)}
        # "t": built for Python without its global lock, which no QGIS has
        fitting = {tag for tag in ours if tag.interpreter in {interpreter, "py3"} or tag.abi == "abi3"}
        if any(not tag.abi.endswith("t") for tag in fitting):
            found.append(wheel)
    if not found:
        raise LookupError(f"no wheel of {package['name']} fits")
    return sorted(wheel["hashes"]["sha256"] for wheel in found), max(wheel["size"] for wheel in found)


def resolve(platform: str, python: str, torch: str | None = None) -> dict[str, dict[str, Any]]:
    """Name -> entry of the lock."""
    why = reasons(uv(platform, python, torch, "--format", "requirements.txt", "--annotation-style", "line"))
    content = tomllib.loads(uv(platform, python, torch, "--format", "pylock.toml"))
    entries = {}
    for package in content["packages"]:
        hashes, size = wheels(package, platform, python)
        entry = {"name": package["name"], "version": package["version"], "bytes": size, "for": why[package["name"]]}
        entries[package["name"]] = {**entry, "sha256": hashes}
    return entries


def lock(platform: str, python: str) -> list[dict[str, Any]]:
    """The packages of a platform; those that only one build of torch needs name it."""
    usual = resolve(platform, python)
    if (platform, python) not in CPU_WHEELS:
        if any(CUDA.match(name) for name in usual):
            raise LookupError("PyPI has only the CUDA build, and CPU_WHEELS has no other")
        return list(usual.values())
    version, size, sha256 = CPU_WHEELS[platform, python]
    cpu = {name: entry for name, entry in resolve(platform, python, version).items() if not CUDA.match(name)}
    cpu["torch"] |= {"version": f"{version}+cpu", "bytes": size, "sha256": [sha256]}
    both = defaultdict(list)
    for build, entries in (("cpu", cpu), ("cuda", usual)):
        for entry in entries.values():
            both[json.dumps(entry)].append(build)
    merged = [json.loads(text) | ({} if len(builds) == 2 else {"build": builds[0]}) for text, builds in both.items()]
    return sorted(merged, key=lambda entry: (entry["name"], entry.get("build", "")))


def as_text(content: dict[str, Any]) -> str:
    """JSON with a package on each line, for diffs that can be read."""
    platforms = [
        f' "{platform}": [\n  ' + ",\n  ".join(json.dumps(entry) for entry in entries) + "\n ]"
        for platform, entries in content["platforms"].items()
    ]
    return f'{{"python": "{content["python"]}", "platforms": {{\n' + ",\n".join(platforms) + "\n}}\n"


def main() -> int:
    """Exit 1 where a platform could not be resolved: it is named, and the others are written all the same."""
    TARGET.mkdir(exist_ok=True)
    status = 0
    for python in sys.argv[1:] or PYTHONS:
        content: dict[str, Any] = {"python": python, "platforms": {}}
        for platform in PLATFORMS:
            try:
                content["platforms"][platform] = lock(platform, python)
            except LookupError as error:
                print(f"{platform}, Python {python}: {error}", file=sys.stderr)
                status = 1
        (TARGET / f"cp{python.replace('.', '')}.json").write_text(as_text(content), encoding="utf-8")
        print(f"Python {python}: {', '.join(content['platforms'])}")
    return status


if __name__ == "__main__":
    sys.exit(main())
