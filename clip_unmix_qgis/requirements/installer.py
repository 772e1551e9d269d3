"""The installer's own process: `python installer.py install PLAN`, then `python installer.py check PLAN`.

It runs with the Python that belongs to QGIS, by this file's path, so that it imports nothing of the plugin.
"""
from __future__ import annotations

import importlib
import importlib.util
import json
import os
import platform
import runpy
import shutil
import sys
import sysconfig
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any

# PyPI's torch for Linux brings several GB of CUDA libraries; PyTorch's own index has the CPU build.
CPU_INDEX = "https://download.pytorch.org/whl/cpu"
NEEDED_BYTES = 2_000_000_000
# Exit status: nothing was installed, because only the CUDA build of torch can be had and nobody has agreed to its size.
LARGE = 3


def _reachable(url: str) -> bool:
    try:
        urllib.request.urlopen(url, timeout=8).close()  # noqa: S310  # nosec B310 (a constant https address)
    except (OSError, ValueError):
        return False
    return True


def _find_pip() -> None:
    """Debian's QGIS comes without pip, but Python keeps one for new environments."""
    if importlib.util.find_spec("pip"):
        return
    bundled = [Path(folder) for folder in (sysconfig.get_config_var("WHEEL_PKG_DIR"),) if folder]
    ensurepip = importlib.util.find_spec("ensurepip")
    if ensurepip and ensurepip.origin:
        bundled.append(Path(ensurepip.origin).parent / "_bundled")
    for folder in bundled:
        for wheel in sorted(folder.glob("pip-*.whl")):
            sys.path.insert(0, str(wheel))
            return


def from_cpu_index(packages: list[dict[str, Any]]) -> bool:
    """Whether one of them is a build that only PyTorch's own index has."""
    return any(package["version"].endswith("+cpu") for package in packages)


def choose(plan: dict[str, Any]) -> list[dict[str, Any]] | None:
    """The packages of the smallest build that can be had; None where that is CUDA's and nobody has agreed to it."""
    builds = plan["builds"]
    if not from_cpu_index(builds["cpu"]) or _reachable(CPU_INDEX + "/torch/"):
        return builds["cpu"]
    print("PyTorch's index of CPU builds cannot be reached; PyPI has the build for NVIDIA cards only.")
    return builds["cuda"] if plan["large"] else None


def pip_arguments(staging: Path, packages: list[dict[str, Any]]) -> list[str]:
    """The arguments of `pip` that install these very wheels into `staging`: no dependency, other hash or source."""
    listing = staging / "packages.txt"
    hashes = [" ".join(f"--hash=sha256:{sha256}" for sha256 in package["sha256"]) for package in packages]
    lines = [f"{package['name']}=={package['version']} {its}" for package, its in zip(packages, hashes)]
    listing.write_text("\n".join(lines) + "\n", encoding="utf-8")
    arguments = ["install", "--target", str(staging / "site"), "--no-deps", "--only-binary", ":all:"]
    arguments += ["--require-hashes"]
    if from_cpu_index(packages):
        arguments += ["--extra-index-url", CPU_INDEX]
    return [*arguments, "--requirement", str(listing)]


def install(plan_file: Path) -> int:
    """Run pip in this process, so that stopping this process stops all of it. Returns the exit status."""
    plan = json.loads(plan_file.read_text(encoding="utf-8"))
    if list(sys.version_info[:2]) != plan["python"]:
        theirs = ".".join(map(str, plan["python"]))
        print(f"{sys.executable} is Python {platform.python_version()}, but QGIS runs {theirs}.")
        return 1
    packages = choose(plan)
    if packages is None:
        return LARGE
    present = plan["present"]
    for package in packages:
        if package["name"] in present:
            print(f"QGIS's own {package['name']} {present[package['name']]} is used; {package['version']} is left out.")
    packages = [package for package in packages if package["name"] not in present]
    staging = plan_file.parent
    free = shutil.disk_usage(staging).free
    needed = max(NEEDED_BYTES, 3 * sum(package["bytes"] for package in packages))
    if free < needed:
        print(f"No space left: {free / 1e9:.1f} GB are free in {staging}, about {needed / 1e9:.0f} GB are needed.")
        return 1
    return _run_pip(pip_arguments(staging, packages))


def _run_pip(arguments: list[str]) -> int:
    _find_pip()
    sys.argv = ["pip", *arguments]
    print("pip " + " ".join(arguments))
    try:
        runpy.run_module("pip", run_name="__main__", alter_sys=True)
    except SystemExit as stop:
        if stop.code:
            return stop.code if isinstance(stop.code, int) and stop.code != LARGE else 1
    except ImportError as error:
        print(error)
        return 1
    return 0


def check(plan_file: Path) -> int:
    """Import everything the way QGIS will: its own packages first, GDAL before rasterio, one NumPy. Returns 0."""
    plan = json.loads(plan_file.read_text(encoding="utf-8"))
    site = plan_file.parent / "site"
    others = [entry for entry in sys.path if entry not in plan["path"]]
    sys.path[:] = [*plan["path"], *others, str(site)]
    libraries = site / "torch" / "lib"
    if sys.platform == "win32" and libraries.is_dir():
        os.add_dll_directory(str(libraries))
    if importlib.util.find_spec("osgeo"):
        importlib.import_module("osgeo.gdal")
    modules = {name: importlib.import_module(name) for name in ("numpy", *plan["modules"])}
    numpy, torch = modules["numpy"], modules["torch"]
    where = Path(str(numpy.__file__))
    if "numpy" in plan["present"] and site in where.parents:
        raise ImportError("a second NumPy came into the private folder")
    torch.from_numpy(numpy.ones(3, numpy.float32)).sum().item()
    if hasattr(os, "sync"):
        os.sync()  # on the disk before it takes the place of the earlier packages
    versions = f"NumPy {numpy.__version__} from {where.parent.parent}, torch {torch.__version__}"
    print(f"All packages work together: {versions}.")
    return 0


def main(arguments: Sequence[str]) -> int:
    """`installer.py install PLAN` or `installer.py check PLAN`."""
    step, plan = arguments
    sys.path.pop(0)  # this file's own folder, whose modules are not the ones to find
    return {"install": install, "check": check}[step](Path(plan))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
