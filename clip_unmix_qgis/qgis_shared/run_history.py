"""The runs that a project remembers, newest first. What a project says of them is anybody's word, and checked."""
from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from ..run import outputs
from .layer_metadata import scene_name
from .safe_text import plain

_WORDS = ("folder", "name", "scene", "finished", "run")  # of an entry
SCOPE, KEY = "clip_unmix", "runs"
MOST = 1000  # runs
MOST_MATERIALS = 1000
LONGEST = 4096  # characters of a path or a name
LONGEST_LIST = 5_000_000  # characters


@dataclass(frozen=True)
class KeptRun:
    """A run: its folder, the name the analyst gave it (or none), scene, materials, when it ended, and its id."""

    folder: Path
    name: str
    scene: str
    materials: tuple[str, ...]
    finished: str
    run: str

    @property
    def is_there(self) -> bool:
        """Whether its record is."""
        try:
            return (self.folder / "provenance.json").is_file()
        except (OSError, ValueError):  # a name that no file can have
            return False


def remember(project: QgsProject, folder: Path, record: Mapping[str, Any]) -> None:
    """Put a run at the head of the list, in place of an earlier one in its folder, whose name it takes over."""
    runs = kept(project)
    name = next((run.name for run in runs if run.folder == folder), "")
    materials = tuple(_line(prompt) for prompt in outputs.typed(record)[:MOST_MATERIALS])
    new = KeptRun(
        folder, name, _line(scene_name(record)), materials, _line(record["finished"]), _line(record["run"])
    )  # fmt: skip
    _keep(project, [new, *(run for run in runs if run.folder != folder)])


def kept(project: QgsProject) -> list[KeptRun]:
    """The runs of a project; entries that cannot be used are left out."""
    text = project.readEntry(SCOPE, KEY)[0]
    try:
        entries = json.loads(text) if text and len(text) <= LONGEST_LIST else []
    except (ValueError, RecursionError):
        entries = []
    found: dict[Path, KeptRun] = {}
    for entry in entries[:MOST] if isinstance(entries, list) else []:
        run = _read(project, entry)
        if run is not None:
            found.setdefault(run.folder, run)
    return list(found.values())


def rename(project: QgsProject, folder: Path, name: str) -> None:
    """Call the run in a folder so; nothing gives it back the name of its scene."""
    _change(project, folder, name=_line(name).strip())


def moved(project: QgsProject, before: Path, now: Path) -> None:
    """The files of a run lie elsewhere now."""
    _change(project, before, folder=now)


def forget(project: QgsProject, folder: Path) -> None:
    """Take the run in a folder off the list."""
    _keep(project, [run for run in kept(project) if run.folder != folder])


def _change(project: QgsProject, folder: Path, /, **what: Any) -> None:
    runs = kept(project)
    if any(run.folder == folder for run in runs):
        _keep(project, [replace(run, **what) if run.folder == folder else run for run in runs])


def _keep(project: QgsProject, runs: Sequence[KeptRun]) -> None:
    """Paths are kept as the project keeps those of its layers: relative to its file, where it has one."""
    entries = [
        {"folder": project.writePath(str(run.folder)), "name": run.name, "scene": run.scene,
         "materials": list(run.materials), "finished": run.finished, "run": run.run}
        for run in runs[:MOST]
    ]  # fmt: skip
    project.writeEntry(SCOPE, KEY, json.dumps(entries, ensure_ascii=False))
    project.setDirty(True)


def _read(project: QgsProject, entry: object) -> KeptRun | None:
    if not isinstance(entry, dict):
        return None
    named, materials = [entry.get(key) for key in _WORDS], entry.get("materials")
    if not isinstance(materials, list) or len(materials) > MOST_MATERIALS:
        return None
    words = [word for word in (*named, *materials) if isinstance(word, str) and len(word) <= LONGEST]
    if len(words) < len(named) + len(materials) or "\0" in words[0]:
        return None
    folder = Path(project.readPath(words[0]))
    if not folder.is_absolute():
        return None
    name, scene, finished, run, *prompts = map(_line, words[1:])
    return KeptRun(folder, name, scene, tuple(prompts), finished, run)


def _line(text: object) -> str:
    """A line of text without control characters."""
    return " ".join(plain(str(text)[:LONGEST]).split())
