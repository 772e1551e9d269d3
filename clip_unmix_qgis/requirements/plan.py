"""What would be installed: the locked wheels of this Python and platform, less what QGIS has."""
from __future__ import annotations

import json
import platform
import sys
from pathlib import Path
from typing import Any

from . import table
from .advice import QT_TRANSLATE_NOOP, InstallerError

PLAN = "plan.json"
INSTALLER = Path(__file__).with_name("installer.py")
# Written by scripts/lock.py: a file for each Python, in it a list of wheels for each platform.
LOCKS = Path(__file__).with_name("locks")
SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
MACHINES = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "aarch64", "arm64": "aarch64"}


def platform_name() -> str:
    """This machine as the locks name it: linux-x86_64, linux-aarch64, windows-amd64, macos-arm64 or macos-x86_64."""
    system, machine = SYSTEMS.get(sys.platform, sys.platform), platform.machine().lower()
    machine = MACHINES.get(machine, machine)
    if system == "windows":
        machine = {"x86_64": "amd64"}.get(machine, machine)
    elif system == "macos":
        machine = {"aarch64": "arm64"}.get(machine, machine)
    return f"{system}-{machine}"


def locked(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Build -> the locked packages that bring what QGIS lacks, dependencies included.

    The build is `cpu`; on Linux, where torch is missing, there is also `cuda`, which needs gigabytes.

    Args:
        folder: the private folder, whose packages do not count as QGIS's own.

    Raises:
        InstallerError: where there is no lock for this Python and platform.
    """
    wanted = {table.canonical(requirement.distribution) for requirement in table.missing(without=folder)}
    path = LOCKS / f"cp{sys.version_info[0]}{sys.version_info[1]}.json"
    content = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {"platforms": {}}
    if wanted and platform_name() not in content["platforms"]:
        raise InstallerError(
            QT_TRANSLATE_NOOP(
                "Requirements",
                "CLIP Unmix has no list of checked packages for Python {python} on {platform}: install {names} with "
                "your system or with pip, and restart QGIS.",
            ),
            python=f"{sys.version_info[0]}.{sys.version_info[1]}",
            platform=platform_name(),
            names=", ".join(sorted(wanted)),
        )
    needed = [entry for entry in content["platforms"].get(platform_name(), ()) if wanted & set(entry["for"])]
    builds = {build: [entry for entry in needed if entry.get("build", build) == build] for build in ("cpu", "cuda")}
    if builds["cuda"] == builds["cpu"]:
        del builds["cuda"]
    return builds


def download_size(folder: Path, build: str) -> int:
    """Bytes to download for a build, without what QGIS has."""
    present = table.installed(table.path_without(folder))
    return sum(entry["bytes"] for entry in locked(folder)[build] if entry["name"] not in present)


def write_plan(staging: Path, folder: Path, large: bool = False) -> Path:
    """Write down, from inside QGIS, what it has and what it lacks, for the installer's process to read.

    Args:
        staging: where to install.
        folder: the private folder, whose packages do not count as QGIS's own.
        large: whether torch's CUDA build is taken where no other can be had.

    Raises:
        InstallerError: see `locked`.
    """
    path = [entry for entry in table.path_without(folder) if entry]
    plan = staging / PLAN
    plan.write_text(
        json.dumps({
            "python": list(sys.version_info[:2]),
            "path": path,
            "present": table.installed(path),
            "builds": locked(folder),
            "large": large,
            "modules": [requirement.module for requirement in table.REQUIREMENTS],
        }),
        encoding="utf-8",
    )
    return plan


def environment(staging: Path, proxy: str | None) -> dict[str, str]:
    """Variables for the installer's process. The proxy goes here, not on the command line, which every user can see.

    pip unpacks in the profile's own disk: a small /tmp is a common reason for failures.
    """
    variables = {
        "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PIP_PROGRESS_BAR": "off",
        "PIP_ROOT_USER_ACTION": "ignore", "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0",
        "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8",
    }
    variables.update(dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(staging)))
    if proxy:
        variables.update(dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), proxy))
    return variables
