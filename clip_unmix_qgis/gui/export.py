"""Copies of a run's files: what is exported of it, and all of it where it is kept in another place."""
from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..errors import UserError
from ..files import StagedFolder, recover
from ..progress import IsCancelled, Report, Stage, cancellable, never_cancelled, no_report
from ..qgis_shared.result_layers import making_layers
from ..run import outputs, provenance

CHUNK = 4 << 20  # bytes between two looks at whether to stop


def tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)


def read_record(folder: Path) -> dict[str, Any]:
    """The record of the run in `folder`, of which a killed process may have left half; UserError where none is."""
    recover(folder)
    return provenance.read(_regular(folder / provenance.FILE_NAME))


def exporting(folder: Path) -> Generator[None, None, list[Path]]:
    """The maps whose kind is exported, the endmembers and the record, with style and metadata of each; a map at a time
    (`turns`).

    The record is anybody's file: what it lists is taken only where it is a file of the run in this very folder.
    Raises UserError where it lists anything else, or where files are gone.
    """
    record = read_record(folder)
    maps = _maps(folder, record, [kind for kind in outputs.MAP_KINDS if kind.exported])
    files = [*maps, *_endmembers(folder, record)]
    yield from _describe(folder, record)
    drawn = [path for path in (folder / provenance.ABUNDANCES,) if path.is_file() and not path.is_symlink()]
    return [*files, *drawn, *_beside([*maps, *drawn]), folder / provenance.FILE_NAME]


def all_files(folder: Path) -> list[Path]:
    """Every file of the run in `folder`; raises UserError as `exporting` does."""
    record = read_record(folder)
    listed = [*_maps(folder, record, outputs.MAP_KINDS), *_endmembers(folder, record), folder / provenance.FILE_NAME]
    known = [folder / name for name in outputs.listed(record)]
    return list(dict.fromkeys([*listed, *(path for path in known if path.is_file() and not path.is_symlink())]))


def _describe(folder: Path, record: Mapping[str, Any]) -> Generator[None, None, None]:
    """Make styles and metadata of maps that have none yet: those that were not shown, or of a run made elsewhere."""
    bare = set()
    for kind in outputs.MAP_KINDS:
        maps = [folder / entry["path"] for entry in outputs.entries_of(record, kind) if kind.exported]
        if any(not path.with_suffix(".qml").is_file() for path in maps):
            bare.add(kind.place)
    if bare:
        yield from making_layers(folder, record, bare)


def _maps(folder: Path, record: Mapping[str, Any], kinds: Sequence[outputs.MapKind]) -> list[Path]:
    files = []
    for kind in kinds:
        for entry in outputs.entries_of(record, kind):
            name = entry.get("path")
            if not isinstance(name, str) or not outputs.is_ours(name, [kind]):
                sentence = tr("{record} lists what is no map of a run ({name}); nothing was copied.")
                raise UserError(sentence.format(record=folder / provenance.FILE_NAME, name=name))
            files.append(_regular(folder / name))
    return files


def _endmembers(folder: Path, record: Mapping[str, Any]) -> list[Path]:
    name = record["outputs"]["endmembers"]["path"]
    return [_regular(folder / outputs.ENDMEMBERS)] if name == outputs.ENDMEMBERS else []


def _beside(maps: Sequence[Path]) -> list[Path]:
    """Style and metadata of the maps, where they have them."""
    beside = [path.with_suffix(suffix) for path in maps for suffix in (".qml", ".qmd")]
    return [path for path in beside if path.is_file() and not path.is_symlink()]


def _regular(path: Path) -> Path:
    """`path`, which must be a file and no link to one elsewhere."""
    if path.is_symlink() or not path.is_file():
        raise UserError(tr("{path} is gone; run the unmixing again.").format(path=path))
    return path


def copy_all(
    files: Sequence[Path], target: Path, report: Report = no_report, is_cancelled: IsCancelled = never_cancelled
) -> Path:
    """Copy `files` into the folder `target`, in place of files of the same name; returns `target`.

    They appear only when all have been copied. Raises UserError where that fails, Cancelled where it is to stop;
    nothing half-copied stays.
    """
    stage = cancellable(report, is_cancelled, tr("The copy was cancelled; nothing was written."))
    names = [path.name for path in files]
    try:
        done, whole = 0, sum(path.stat().st_size for path in files) or 1
        with StagedFolder(target) as staged:
            for path in files:
                with path.open("rb") as source, (staged.path / path.name).open("wb") as copy:
                    while chunk := source.read(CHUNK):
                        copy.write(chunk)
                        done += len(chunk)
                        stage(Stage.MOVING_INTO_PLACE, done / whole)
            staged.commit(names, [path for name in names if (path := target / name).is_file() or path.is_symlink()])
    except OSError as error:
        sentence = tr("The maps could not be copied to {folder} ({reason}); choose another folder.")
        raise UserError(sentence.format(folder=target, reason=error.strerror or error)) from error
    return target
