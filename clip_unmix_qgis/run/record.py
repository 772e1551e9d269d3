"""The record of a run, put together; `provenance.py` reads and writes it."""
from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.mixing import description
from ..files.hashes import sha256_of
from ..options import READ, SPECTRA, options_of
from . import attribute_evidence, given_endmembers, provenance, sentences
from .outputs import typed

if TYPE_CHECKING:
    from ..core.unmixer import Unmixer
    from ..language.material import Material
    from .prepare import Prepared
    from .request import Request


def parameters(run: Prepared, unmixer: Unmixer) -> dict[str, Any]:
    """Every option that the maps depend on, with the value it took, in the record's form; how the scene and the
    samples are to be read only where it was said.
    """
    from ..language.encoders.anchors import database_file

    request = run.request
    taken = {"device": unmixer.device.type, "language": run.resolver.language}
    if request.embeddings:
        taken["embeddings"] = str(database_file(request.embeddings))
    found: dict[str, Any] = {}
    for name, (option, default) in options_of(request).items():
        if option.kind == SPECTRA:
            if request.endmember:
                found[name] = given_endmembers.recorded(request.endmember)
        elif option.recorded and not ((option.reading or option.rare) and getattr(request, name) == default):
            value = taken.get(name, getattr(request, name))
            found[name] = _file(value) if option.kind in READ else value
    return found


def describe_endmembers(unmixer: Unmixer, materials: Sequence[Material]) -> list[dict[str, Any]]:
    """For each endmember its name (the prompt, numbered where it has several), its prompt or None, where it comes from,
    how far (radians) it is from what the decoder expects of the prompt, and what the prompt was read as, where it was
    meant loosely.
    """
    from ..language.encoders.anchors import Anchors

    endmembers, read_as = unmixer.endmembers, unmixer.model.read_as
    concepts = list(Anchors().index) if read_as else []
    described: list[dict[str, Any]] = []
    angles = [*endmembers.angle.tolist(), *[None] * (len(endmembers.material) - len(endmembers.angle))]
    for index, source, angle in zip(endmembers.material, endmembers.source, angles):
        prompt = materials[index].typed if index >= 0 else None
        count = 1 + sum(entry["prompt"] == prompt for entry in described)
        name = f"(other {count})" if prompt is None else prompt if count == 1 else f"{prompt} ({count})"
        known = None if angle is None else round(angle, 4)
        entry = {"name": name, "prompt": prompt, "source": source, "angle": known}
        if index in read_as:
            entry["read_as"] = concepts[read_as[index]]
        described.append(entry)
    return described


def known(run: Prepared, unmixer: Unmixer) -> dict[str, Any]:
    """What the record says that is known before the maps are."""
    endmembers = describe_endmembers(unmixer, run.materials)
    attributes = attribute_evidence.describe(unmixer.model, run.materials)
    mixing = description(run.request.mixing)
    return {
        "vocabulary": run.resolver.describe(),
        "prompts": [material.to_dict() for material in run.materials],
        "input": describe_scene(run),
        "model": {
            "weights": run.weights(unmixer),
            "endmembers": endmembers,
            **({"attributes": attributes} if attributes else {}),
            **({"mixing": mixing} if mixing else {}),
        },
        "parameters": parameters(run, unmixer),
    }


def run_id(request: Request, begun: Mapping[str, Any]) -> str:
    """Follows from version, scene, prompts, parameters and weights; `begun` is what `known` returned."""
    placeless = provenance.placeless(begun["parameters"])
    hashes = [entry["sha256"] for entry in begun["model"]["weights"]]
    scene = begun["input"]["sha256"]
    return provenance.run_id(provenance.plugin_version(), scene, list(request.prompts), placeless, hashes)


def tags(identity: str, begun: Mapping[str, Any], supervision: Mapping[str, Any] | None) -> dict[str, str]:
    """Of every map: which run it is of, and the hash of the record that belongs to it."""
    return {
        "CLIP_UNMIX_RUN": identity,
        "CLIP_UNMIX_VERSION": provenance.plugin_version(),
        provenance.RECORD_TAG: provenance.record_hash({**begun, "supervision": supervision}),
    }


def describe_scene(run: Prepared) -> dict[str, Any]:
    """The record's `input`, which counts the pixels that have been read so far."""
    return {**run.scene.describe(), "path": _absolute(run.request.scene)}


def complete(
    begun: Mapping[str, Any],
    *,
    run: str,
    started: str,
    folder: Path,
    source: Mapping[str, Any],
    supervision: Mapping[str, Any] | None,
    found: Mapping[str, Any],
) -> dict[str, Any]:
    """The whole record, of plain JSON types: `begun` is what `known` returned, `source` the scene now that it has been
    read, `found` are outputs, quality and warnings. The results go into `folder`.
    """
    prompts = typed(begun)
    said = sentences.kept({**begun, "input": source, "supervision": supervision, **found})
    return provenance.plain({
        "schema": provenance.SCHEMA,
        "run": run,
        "started": started,
        "finished": provenance.now(),
        "replay": provenance.command(source["path"], prompts, f"{folder}_replay", begun["parameters"]),
        **begun,
        "input": source,
        **({"supervision": supervision} if supervision else {}),
        **found,
        "sentences": said,
        "software": provenance.software(),
    })


def _file(path: str | None) -> dict[str, Any] | None:
    if path is None:
        return None
    return {"path": _absolute(path), "sha256": sha256_of(Path(path)) if os.path.isfile(path) else None}


def _absolute(path: str) -> str:
    """A path that still holds in another working directory; other names of GDAL's (NETCDF:...) as they are."""
    return os.path.abspath(path) if os.path.exists(path) else path
