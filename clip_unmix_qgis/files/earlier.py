"""Whether files that new results would replace are results of ours, and no input of this run."""
from __future__ import annotations

import contextlib
import html
import json
import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..bounded import read_bounded
from ..errors import UserError
from ..messages import Message
from .staging import recover

RECORD_BYTES = 50_000_000
VRT_BYTES = 20_000_000
_SOURCE = re.compile(r"<Source(?:Filename|Dataset)[^<>]{0,200}>([^<>]{1,4096})<")
_SEPARATOR = re.compile(r"[:,|?\"'{}]|/vsi[a-z0-9_]{1,30}/")


@dataclass(frozen=True)
class Kind:
    """Results of one kind: the JSON file `record` with this `schema` makes them ours; sentences call them `noun`."""

    record: str
    schema: str
    noun: str


def replaceable(
    folder: Path,
    kind: Kind,
    names: Sequence[str],
    *,
    overwrite: bool,
    inputs: Iterable[str | os.PathLike[str] | None] = (),
    listed: Callable[[dict[str, Any]], Iterable[str]] | None = None,
) -> list[Path]:
    """The files in `folder` that give way to new results called `names`. What a killed run has left is seen to first.

    `listed(record)` names what belongs to the earlier results (by default: `names`). `inputs` are what the run reads,
    in GDAL's words. Raises UserError where the results must not go there.
    """
    recover(folder)
    read = {path for name in inputs if name for path in files_behind(name)}
    if read & {folder.resolve(), *folder.resolve().parents}:
        raise UserError(
            "The output folder {folder} lies at or inside a file that this run reads; choose another one.",
            folder=folder,
        )
    existing = [folder / name for name in dict.fromkeys((*names, kind.record)) if os.path.lexists(folder / name)]
    if existing and not overwrite:
        raise UserError(
            "{folder} already holds {noun} ({name}); choose another folder or ask for --overwrite.",
            folder=folder, noun=kind.noun, name=existing[0].name,
        )
    if not overwrite:
        return []
    ours: list[Path] = []
    if os.path.lexists(folder / kind.record):
        record = _record(folder / kind.record, kind)
        earlier = (kind.record, *(names if listed is None else listed(record)))
        ours = [path for name in dict.fromkeys(earlier) if (path := folder / name).is_file() or path.is_symlink()]
    for path in existing:
        if path not in ours:
            raise UserError(
                "{path} is not listed as {noun} of CLIP Unmix and is not overwritten; choose another folder.",
                path=path, noun=kind.noun,
            )
    for path in ours:
        if path.resolve() in read:
            raise UserError(
                "{path} would be overwritten, but this run reads it; choose another output folder.",
                path=path,
            )
    return ours


def _record(path: Path, kind: Kind) -> dict[str, Any]:
    """The record at `path`; UserError where it is none of this kind."""
    with contextlib.suppress(UserError, ValueError, RecursionError):
        record = json.loads(read_bounded(path, RECORD_BYTES, Message("record")))
        if isinstance(record, dict) and record.get("schema") == kind.schema:
            return record
    raise UserError(
        "{path} is no record of {noun} of CLIP Unmix and is not overwritten; choose another folder.",
        path=path, noun=kind.noun,
    )


def files_behind(name: str | os.PathLike[str]) -> set[Path]:
    """The files on this machine that a name of GDAL's leads to, resolved.

    Of a plain path the file itself, of `GTIFF_DIR:1:a.tif`, `HDF5:"a.h5"://b`, `/vsizip/a.zip/b.tif` and the like the
    file named in it, of a VRT its sources, too. A file too many does no harm: it is not overwritten.
    """
    found: set[Path] = set()
    todo = [(os.fspath(name), Path())]
    while todo:
        text, base = todo.pop()
        todo += [(html.unescape(source), base) for source in _SOURCE.findall(text)]
        for path in _named(text, base) - found:
            found.add(path)
            if path.suffix.lower() == ".vrt":
                with contextlib.suppress(UserError):
                    sources = _SOURCE.findall(read_bounded(path, VRT_BYTES, Message("VRT")).decode("utf-8", "replace"))
                    todo += [(html.unescape(source), path.parent) for source in sources]
    return found


def _named(text: str, base: Path) -> set[Path]:
    """Files whose path is a part of `text` between two separators, or all that follows one."""
    if len(text) > 4096:
        return set()
    cuts = [(match.start(), match.end()) for match in _SEPARATOR.finditer(text)][:64]
    starts = [0, *(end for _, end in cuts)]
    parts = {text, *(text[start:] for start in starts)}
    parts |= {text[start:stop] for start in starts for stop, _ in cuts if start < stop}
    found = set()
    for part in parts:
        with contextlib.suppress(OSError, ValueError):
            path = base / part
            file = next((place for place in (path, *path.parents) if place.is_file()), None)  # an archive holds others
            if file is not None:
                found.add(file.resolve())
    return found
