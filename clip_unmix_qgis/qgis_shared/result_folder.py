"""Where the maps of a run go unless the analyst says: beside the project, where nobody loses them."""
from __future__ import annotations

import os
import re
import tempfile
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

SETTING = "clip_unmix/folder"  # the default folder of the options page
LONGEST_NAME = 40  # letters of the scene's name in that of a folder
# Who says where: the analyst in the panel, her settings, the project's own place, or nobody.
CHOSEN, SETTINGS, PROJECT, USER = "chosen", "settings", "project", "user"


@dataclass(frozen=True)
class Place:
    """The folder that holds those of the runs, and who says so."""

    folder: Path
    said_by: str


def place_of_results(project: QgsProject, chosen: str = "") -> Place:
    """Where the runs of this project go."""
    if chosen.strip():
        return Place(Path(chosen.strip()), CHOSEN)
    setting = QgsSettings().value(SETTING, "")
    if isinstance(setting, str) and setting.strip():
        return Place(Path(setting.strip()), SETTINGS)
    file = project.absoluteFilePath()
    home = Path(project.absolutePath()) if file and project.absolutePath() else None
    if home and home.is_dir() and os.access(home, os.W_OK):
        return Place(home / f"{Path(file).stem}_unmixed", PROJECT)
    return Place(user_folder(), USER)


def user_folder() -> Path:
    """Of the analyst's own data, for projects that have no place yet."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "CLIP Unmix"


def is_out_of_the_way(folder: Path) -> bool:
    """Whether results in `folder` lie where nobody looks for them, or where they get lost."""
    return any(place in folder.parents for place in (user_folder(), Path(tempfile.gettempdir())))


def run_folder(parent: Path, scene: str, now: datetime) -> Path:
    """A folder of its own in `parent` for a run on the layer called `scene`; it is not made here."""
    name = re.sub(r"\W+", "_", scene)[:LONGEST_NAME].strip("_") or "scene"
    name = f"{name}_{now:%Y-%m-%d_%H%M%S}"
    return next(free for number in count(1) if not os.path.lexists(free := parent / _numbered(name, number)))


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name}_{number}"
