"""Copying a run's abundance maps, their uncertainty and its record to where the analyst wants them."""
from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..errors import UserError
from ..files import StagedFolder, recover
from ..run import provenance

KINDS = ("abundance", "uncertainty")
MAP_NAME = r"{kind}_\d{{2,}}_[a-z0-9_]+\.tif"


def tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)


def abundance_files(folder: Path) -> list[Path]:
    """The abundance GeoTIFFs, those of their uncertainty where the run has them, and the record.

    The record is anybody's file: what it lists is taken only where it is a map of the run in this very folder.
    Raises UserError where it lists anything else, or where files are gone.
    """
    recover(folder)
    record = folder / provenance.FILE_NAME
    outputs = provenance.read(_regular(record)).get("outputs")
    # A share is worth little without how far it may be off.
    listed = [(kind, outputs.get(kind, [])) for kind in KINDS] if isinstance(outputs, dict) else [("", None)]
    files = []
    for kind, entries in listed:
        for entry in entries if isinstance(entries, list) else [None]:
            name = entry.get("path") if isinstance(entry, dict) else None
            if not isinstance(name, str) or not re.fullmatch(MAP_NAME.format(kind=kind), name):
                sentence = tr("{record} lists what is no map of a run ({name}); nothing was copied.")
                raise UserError(sentence.format(record=record, name=name))
            files.append(_regular(folder / name))
    return [*files, record]


def _regular(path: Path) -> Path:
    """`path`, which must be a file and no link to one elsewhere."""
    if path.is_symlink() or not path.is_file():
        raise UserError(tr("{path} is gone; run the unmixing again.").format(path=path))
    return path


def copy_all(files: Sequence[Path], target: Path) -> None:
    """Copy `files` into the folder `target`, in place of files of the same name.

    They appear only when all have been copied. Raises UserError where that fails; nothing half-copied stays.
    """
    names = [path.name for path in files]
    try:
        with StagedFolder(target) as staged:
            for path in files:
                shutil.copyfile(path, staged.path / path.name)
            staged.commit(names, [path for name in names if (path := target / name).is_file() or path.is_symlink()])
    except OSError as error:
        sentence = tr("The maps could not be copied to {folder} ({reason}); choose another folder.")
        raise UserError(sentence.format(folder=target, reason=error.strerror or error)) from error
