"""Copying a run's abundance maps, their uncertainty and its record to where the analyst wants them."""
from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..errors import UserError
from ..files import StagedFolder, recover
from ..run import provenance


def tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)


def abundance_files(folder: Path) -> list[Path]:
    """The abundance GeoTIFFs, those of their uncertainty where the run has them, and the record.

    Raises UserError where they are gone.
    """
    recover(folder)
    outputs = provenance.read(folder / provenance.FILE_NAME)["outputs"]
    # A share is worth little without how far it may be off.
    maps = [*outputs["abundance"], *outputs.get("uncertainty", [])]
    files = [*(folder / entry["path"] for entry in maps), folder / provenance.FILE_NAME]
    for path in files:
        if not path.is_file():
            raise UserError(tr("{path} is gone; run the unmixing again.").format(path=path))
    return files


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
