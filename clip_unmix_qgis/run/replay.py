"""Making a recorded run again, to see whether it gives the same results.

A record may come from anyone: it is checked against its schema, and of what it says only the options of a run reach the
run. It names no place to write to, no cluster and no address, and no file but regular ones whose SHA-256 it states.
"""
from __future__ import annotations

import math
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import UserError
from ..files import is_plain_name, recover
from ..files.hashes import sha256_of
from ..messages import Message
from ..paths import MODELS
from ..plain_text import printable
from ..progress import Heard, IsCancelled, Report, asking, never_cancelled, no_report, unheard
from ..raster.spectrum_file import header_of
from . import given_endmembers, provenance
from .comparison import FIGURES, FileComparison, Verdict, at_hand, compare_file, different_figures
from .local_inputs import check_scene, check_vectors, checked_hash
from .outputs import typed
from .request import Request, Result
from .scene_options import open_scene
from .unmix import unmix_scene

if TYPE_CHECKING:
    from ..raster.scene import Scene

# All that a record may ask for.
_FILES = {
    "ontology": Message("ontology"), "samples": Message("samples"), "adapter": Message("adapter"),
    "wavelengths": Message("wavelengths file"), "embeddings": Message("text-embedding database"),
    "mask": Message("mask"),
}  # fmt: skip
_CHOICES = ("sensor", "text_encoder", "illumination", "mixing", "device", "seed", "language", "cog", "keep_doubtful")
_SAMPLES = ("fields", "label_field", "labels")
_READING = ("scale", "offset", "nodata", "bands", "bad_bands", "as_is", "leave_out", "geometry", "resolution", "extent")


@dataclass(frozen=True)
class Where:
    """What the user, not the record, says: where the scene and the other files are now, and whether all may be read."""

    scene: str | None = None
    base: str | os.PathLike[str] | None = None
    allow_network: bool = False


@dataclass(frozen=True)
class Replay:
    """The second run, and how it compares with the record and with the files beside it.

    `files`: each output; `figures`: places of the record that the new run does not confirm; `changed` and `missing`:
    files beside the record that are not those it lists, or not there; `software`: versions, processor and cores that
    changed.
    """

    result: Result
    files: tuple[FileComparison, ...]
    figures: tuple[str, ...]
    changed: tuple[str, ...]
    missing: tuple[str, ...]
    software: tuple[str, ...]

    @property
    def different(self) -> tuple[str, ...]:
        """Files whose content differs by more than processors and versions make it."""
        return tuple(file.name for file in self.files if file.verdict is Verdict.DIFFERENT)

    @property
    def verdict(self) -> Verdict:
        """Of the new run against the record."""
        if self.different or self.figures:
            return Verdict.DIFFERENT
        return Verdict.CLOSE if any(file.verdict is Verdict.CLOSE for file in self.files) else Verdict.SAME

    @property
    def largest_difference(self) -> float:
        """Of all values that were compared."""
        return max((file.difference for file in self.files if file.difference is not None), default=math.inf)


def replay(
    record_path: Path,
    output: str | os.PathLike[str],
    report: Report = no_report,
    is_cancelled: IsCancelled = never_cancelled,
    *,
    overwrite: bool = False,
    where: Where | None = None,
) -> Replay:
    """Run what the provenance record at `record_path` tells once more, into `output`, and compare.

    Raises UserError where the record is none or asks for what no record may, or where the input, the weights or another
    file that it read have changed since.
    """
    where = where or Where()
    record_path = Path(record_path)
    recover(record_path.parent)
    record = provenance.read(record_path)
    if Path(output).resolve() == record_path.parent.resolve():
        raise UserError(
            "The new files would replace the old ones in {output}; choose another output folder.",
            output=output,
        )
    heard = asking(is_cancelled, "The run was cancelled; nothing was written.")
    request = _request(record, output, overwrite, where)
    _check(record, request, where, heard)
    changed, missing = at_hand(provenance.output_hashes(record), record_path.parent, heard)
    result = unmix_scene(request, report, is_cancelled)
    heard = asking(is_cancelled, "The comparison was cancelled; the new results stand in the output folder.")
    return compare(record, record_path.parent, result, changed, missing, heard)


def compare(
    record: Mapping[str, Any],
    folder: Path,
    result: Result,
    changed: list[str],
    missing: list[str],
    heard: Heard = unheard,
) -> Replay:
    """What `record`, with its files in `folder`, and the new `result` have in common."""
    listed, again = provenance.output_hashes(record), provenance.output_hashes(result.provenance)
    both = [name for name in listed if name in again]
    files = [compare_file(name, str(listed[name]), folder / name, result.folder / name, heard) for name in both]
    files += [
        FileComparison(name, Verdict.DIFFERENT, None, "names of the files") for name in sorted({*listed} ^ {*again})
    ]
    allowed = 0.0 if all(file.verdict is Verdict.SAME for file in files) else FIGURES
    figures = [place for place, difference in _differences(record, result.provenance) if difference > allowed]
    versions, now = record["software"], result.provenance["software"]
    told = sorted({*versions, "processor", "cores"})  # earlier versions did not record these two
    changes = ((name, versions.get(name, "not recorded"), now.get(name)) for name in told)
    software = [f"{name} {old} -> {new}" for name, old, new in changes if old != new]
    return Replay(result, tuple(files), tuple(figures), tuple(changed), tuple(missing), tuple(software))


def _differences(record: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    same_version = record["software"]["clip_unmix_qgis"] == new["software"]["clip_unmix_qgis"]
    yield from different_figures(record, new, added=same_version)
    for kind, entries in record["outputs"].items():
        if isinstance(entries, list):
            old, again = ([entry["prompt"] for entry in maps] for maps in (entries, new["outputs"].get(kind, ())))
            if old != again:
                yield f"outputs.{kind}", math.inf


def _request(record: Mapping[str, Any], output: str | os.PathLike[str], overwrite: bool, where: Where) -> Request:
    parameters = record["parameters"]
    files: dict[str, Any] = {
        name: _found(parameters[name]["path"], where) if parameters.get(name) is not None else None for name in _FILES
    }
    choices = {name: parameters[name] for name in (*_CHOICES, *_SAMPLES, *_READING) if name in parameters}
    choices["endmember"] = [given_endmembers.typed(entry) for entry in _given(record, where)]
    choices.setdefault("keep_doubtful", True)  # earlier versions refused none
    scene = where.scene or _found(record["input"]["path"], where)
    return Request(scene=scene, prompts=typed(record), output=output, overwrite=overwrite, **files, **choices)


def recorded_request(record: Mapping[str, Any]) -> Request:
    """What the run of a record was asked for, with files where they were; its folder is not told."""
    return _request(record, "", overwrite=False, where=Where())


def open_recorded(record: Mapping[str, Any], where: Where = Where()) -> Scene:
    """The scene of a record, read as its run has read it. UserError: it is not on this machine, or another raster."""
    request = _request(record, "", overwrite=False, where=where)
    if where.scene is None and not where.allow_network:
        check_scene(request.scene)
    scene = open_scene(request)
    if (scene.rows, scene.cols) != (record["input"]["rows"], record["input"]["cols"]):
        scene.close()
        raise UserError(
            "{path} has another size than the scene of the run; put that back.", path=printable(request.scene)
        )
    return scene


def _given(record: Mapping[str, Any], where: Where) -> list[dict[str, Any]]:
    """The record's entries of endmembers that the analyst gave, with their files where they are now."""
    entries = record["parameters"].get("endmember") or []
    return [{**entry, **({"path": _found(entry["path"], where)} if "path" in entry else {})} for entry in entries]


def _found(path: str, where: Where) -> str:
    """Where a recorded file is now: below `base` under as much of its old path as is there, else where it was."""
    parts = [part for part in re.split(r"[\\/]+", path) if part not in ("", ".", "..")]
    for first in range(len(parts) if where.base is not None else 0):
        candidate = Path(os.fspath(where.base or ""), *parts[first:])
        if candidate.is_file():
            return str(candidate)
    return path


def _check(record: Mapping[str, Any], request: Request, where: Where, heard: Heard) -> None:
    """UserError where the record asks for what it may not, or what it read has changed."""
    if not where.allow_network:
        if request.text_encoder != "bundled":
            raise UserError(
                "The record asks for the text encoder {text_encoder}, which may be downloaded; add --allow-network "
                "if you trust whoever made the record.",
                text_encoder=printable(request.text_encoder),
            )
        if where.scene is None:
            check_scene(request.scene)
        for what, path in ((Message("samples"), request.samples), (Message("mask"), request.mask)):
            if path is not None:
                check_vectors(path, what)
    for name, called in _FILES.items():
        value = record["parameters"].get(name)
        if value is None:
            continue
        if value["sha256"] is None:
            shown = printable(value["path"])
            raise UserError(
                "The record does not say what the {name} {shown} held; run unmix instead.",
                name=called, shown=shown,
            )
        checked_hash(str(getattr(request, name)), called, value["sha256"], heard)
    _check_given(_given(record, where), heard)
    for entry in record["model"]["weights"]:
        if ":" in entry["name"]:  # not the plugin's: found again by the options, and compared after the run
            continue
        path = MODELS / entry["file"]
        if not is_plain_name(entry["file"]) or not path.is_file() or sha256_of(path) != entry["sha256"]:
            raise UserError(
                "The weights '{name}' are not those of the recorded run; install their version {version}.",
                name=printable(entry["name"]), version=printable(str(entry["version"])),
            )
    with open_scene(request) as scene:
        if _content(scene.describe(heard)) != _content(record["input"]):
            shown = printable(request.scene)
            raise UserError(
                "The scene {shown} has changed since the run (its SHA-256 differs); restore it first.",
                shown=shown,
            )


def _check_given(entries: Iterable[Mapping[str, Any]], heard: Heard) -> None:
    """UserError where the file of an endmember that was given, or its header, has changed."""
    for entry in entries:
        if "path" not in entry:
            continue
        checked_hash(entry["path"], "endmember", entry["sha256"], heard)
        header = header_of(Path(entry["path"]))
        if header is not None:
            checked_hash(str(header), "header of the endmember", entry.get("header_sha256") or "", heard)


def _content(source: Mapping[str, Any]) -> list[str]:
    """Hashes of the files behind a scene, but for the statistics that GDAL and QGIS keep beside a raster."""
    files = source.get("files") or [{"path": "", "sha256": source["sha256"]}]
    return [entry["sha256"] for entry in files if not entry["path"].endswith(".aux.xml")]
