"""Making a recorded run again, to see whether it gives the same files."""
from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..core.weights import sha256_of
from ..errors import UserError
from ..paths import MODELS
from ..progress import IsCancelled, Report, never_cancelled, no_report
from . import provenance
from .request import Request, Result
from .unmix import unmix_scene


@dataclass(frozen=True)
class Replay:
    """The second run, the files of the record whose content now differs, and the software and users' weights that do."""

    result: Result
    different: tuple[str, ...]
    software: tuple[str, ...]


def replay(
    record_path: Path,
    output: str | os.PathLike[str],
    report: Report = no_report,
    is_cancelled: IsCancelled = never_cancelled,
    *,
    overwrite: bool = False,
) -> Replay:
    """Run what the provenance record at `record_path` tells once more, into `output`, and compare the files.

    Raises UserError where the record is none, or where the input, the weights or another file that it read have changed since.
    """
    record = provenance.read(record_path)
    try:
        request = _request(record, output, overwrite)
        _check_inputs(record, request)
        before = provenance.output_hashes(record)
        versions = {**record["software"], **_users_weights(record)}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UserError(f"{record_path} is damaged ({type(error).__name__}: {error}); use the record as CLIP Unmix wrote it.") from error
    result = unmix_scene(request, report, is_cancelled)
    after = provenance.output_hashes(result.provenance)
    now = {**result.provenance["software"], **_users_weights(result.provenance)}
    changed = tuple(f"{name} {versions.get(name)} -> {now.get(name)}" for name in _differing(versions, now))
    return Replay(result, tuple(_differing(before, after)), changed)


def _differing(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[str]:
    return [name for name in sorted({*one, *other}) if one.get(name) != other.get(name)]


def _users_weights(record: Mapping[str, Any]) -> dict[str, str]:
    """SHA-256 of weights that did not come with the plugin, by their name, which says where they are from (open_clip:..., embeddings:...).

    They are found again by the options, and read where a prompt needs them; so they are compared after the run.
    """
    return {entry["name"]: entry["sha256"] for entry in record["model"]["weights"] if ":" in entry["name"]}


def _request(record: Mapping[str, Any], output: str | os.PathLike[str], overwrite: bool) -> Request:
    parameters = {name: value["path"] if isinstance(value, dict) else value for name, value in record["parameters"].items()}
    prompts = [entry["typed"] for entry in record["prompts"]]
    return Request(scene=record["input"]["path"], prompts=prompts, output=output, overwrite=overwrite, **parameters)


def _check_inputs(record: Mapping[str, Any], request: Request) -> None:
    users = _users_weights(record)
    for entry in record["model"]["weights"]:
        if entry["name"] in users:
            continue
        path = MODELS / entry["file"]
        if not path.is_file() or sha256_of(path) != entry["sha256"]:
            raise UserError(f"The weights '{entry['name']}' are not those of the recorded run; install their version {entry['version']}.")
    for name, value in record["parameters"].items():
        if isinstance(value, dict) and value["sha256"] and (
            not os.path.isfile(value["path"]) or sha256_of(Path(value["path"])) != value["sha256"]
        ):
            raise UserError(f"The {name} file {value['path']} is missing or has changed since the run; restore it first.")
    from ..raster.scene import Scene

    with Scene.open(request.scene, wavelengths=request.wavelengths, sensor=request.sensor) as scene:
        if _content(scene.describe()) != _content(record["input"]):
            raise UserError(f"The scene {request.scene} has changed since the run (its SHA-256 differs); restore it first.")


def _content(source: Mapping[str, Any]) -> list[str]:
    """Hashes of the files behind a scene, but for the statistics that GDAL and QGIS keep beside a raster once it has been shown."""
    return [entry["sha256"] for entry in source["files"] if not entry["path"].endswith(".aux.xml")]
