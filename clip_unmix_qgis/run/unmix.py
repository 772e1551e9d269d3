"""The one way from a raster and words to maps: the command line, Processing, the dock and the tests all call `unmix_scene`."""
from __future__ import annotations

import csv
import errno
import importlib
import os
import re
import threading
import unicodedata
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.weights import sha256_of
from ..errors import UserError
from ..files import Kind, StagedFolder, replaceable
from ..language import coverage
from ..options import DEVICES, ILLUMINATIONS
from ..progress import IsCancelled, Report, Stage, cancellable, never_cancelled, no_report
from . import provenance
from . import supervision as learning
from .quality import Quality
from .request import Request, Result
from .signature import FILE_NAME as SIGNATURE

if TYPE_CHECKING:
    from distributed import Client

    from ..core.adapter.adapter_file import AdapterFile
    from ..core.bands import Bands
    from ..core.endmembers.endmembers import Endmembers
    from ..core.unmixer import Unmixer
    from ..language.material import Material
    from ..language.resolver import Resolver
    from ..raster.scene import Scene

SAMPLE_PIXELS = 20_000
OTHER, RESIDUAL, ENDMEMBERS = "other.tif", "residual.tif", "endmembers.csv"

UNLIKE = 0.3  # radians between endmember and decoder; of materials that are in a scene it is 0.03 to 0.24
BLACK = 0.02  # reflectance

def unmix_scene(
    request: Request, report: Report = no_report, is_cancelled: IsCancelled = never_cancelled
) -> Result:
    """Unmix `request.scene` into the materials of `request.prompts` and write maps and record into `request.output`.

    `report(stage, fraction)` hears what is being done and how far the whole is (0..1); `is_cancelled()` is asked at every stage
    and block. All or nothing: where the run fails, is cancelled or interrupted, the folder is as it was before.
    Raises UserError for bad input and Cancelled when `is_cancelled()` said so.
    """
    try:
        result = _unmix_scene(request, cancellable(report, is_cancelled, "The run was cancelled; nothing was written."))
    except OSError as error:  # rasterio's own errors are among them
        raise UserError(sentence(error)) from error
    report(Stage.DONE, 1.0)
    return result


def _unmix_scene(request: Request, stage: Report) -> Result:
    started = provenance.now()
    stage(Stage.READING_PROMPTS, 0.0)
    check_options(request)
    given = learning.check_options(request)
    from ..language.resolver import Resolver

    resolver = Resolver(request.ontology, request.text_encoder, request.language, request.embeddings)
    materials = resolver.resolve_all(request.prompts)
    request = replace(request, prompts=[material.typed for material in materials])  # without hidden characters
    folder = Path(os.path.abspath(request.output))
    files = _Files.of(materials)
    _replaceable(folder, files, request)  # refuses before anything is computed

    threading.Thread(target=importlib.import_module, args=("..core.unmixer", __package__), daemon=True).start()  # torch takes a second
    stage(Stage.OPENING_SCENE, 0.01)
    from ..raster.scene import Scene
    from . import cluster

    with cluster.connect(request.cluster, request.threads) as client, Scene.open(
        request.scene, wavelengths=request.wavelengths, sensor=request.sensor
    ) as scene, StagedFolder(folder) as staged, learning.staged_adapter(request) as staged_adapter:
        stage(Stage.HASHING_SCENE, 0.02)
        fingerprint = scene.describe()["sha256"]

        unmixer, learnt, _ = prepared(request, scene, materials, given, stage)
        assert unmixer.endmembers is not None
        endmembers = unmixer.endmembers

        weights = list({entry["name"]: entry for entry in (*resolver.weights, *unmixer.weights)}.values())  # the anchors serve both
        parameters = _parameters(request, resolver, unmixer)
        placeless = provenance.placeless(parameters)
        hashes = [entry["sha256"] for entry in weights]
        run = provenance.run_id(provenance.plugin_version(), fingerprint, list(request.prompts), placeless, hashes)
        described = _describe_endmembers(endmembers, materials)
        known = {
            "vocabulary": resolver.describe(),
            "prompts": [material.to_dict() for material in materials],
            "input": scene.describe(),
            "model": {"weights": weights, "endmembers": described},
            "parameters": parameters,
        }
        tags = {
            "CLIP_UNMIX_RUN": run,
            "CLIP_UNMIX_VERSION": provenance.plugin_version(),
            provenance.RECORD_TAG: provenance.record_hash({**known, "supervision": learnt.section}),
        }
        quality = _write_maps(scene, unmixer, materials, staged.path, files, tags, stage, client, cog=request.cog)
        _write_endmembers(staged.path / ENDMEMBERS, scene.bands, [entry["name"] for entry in described], endmembers)

        stage(Stage.WRITING_RECORD, 0.99)
        source = {**scene.describe(), "path": _absolute(request.scene)}  # counts the pixels, now that all have been read
        learnt = learning.stage_adapter(
            staged_adapter, learnt, unmixer, materials, source, run, provenance.plugin_version(), request.samples
        )
        record = provenance.plain({
            "schema": provenance.SCHEMA,
            "run": run,
            "started": started,
            "finished": provenance.now(),
            "replay": provenance.command(source["path"], request.prompts, f"{folder}_replay", parameters),
            **known,
            "input": source,
            **({"supervision": learnt.section} if learnt.section else {}),
            "outputs": _describe_outputs(staged.path, files, materials),
            "quality": quality.summary(materials),
            "warnings": [
                *learnt.warnings,
                *_little_known(materials),
                *_unseen(described),
                *_unlike(described, endmembers),
                *scene.warnings,
                *unmixer.warnings,
                *quality.remarks(materials),
            ],
            "software": provenance.software(),
        })
        provenance.write(record, staged.path / provenance.FILE_NAME)
        scene.unchanged()  # or the record would vouch for another file than the one that was read
        stage(Stage.MOVING_INTO_PLACE, 0.995)
        behind = [entry["path"] for entry in source["files"]]
        previous = _replaceable(folder, files, request, behind)  # asked again: a run is long, and GDAL has named its files now
        staged.commit([*files.all, provenance.FILE_NAME], previous, staged_adapter.commit if staged_adapter else None)
    return Result(folder, record)


def prepared(
    request: Request, scene: Scene, materials: Sequence[Material], given: AdapterFile | None, stage: Report
) -> tuple[Unmixer, learning.Learning, np.ndarray]:
    """The unmixer with the scene's endmembers, what labels and adapters have taught it, and the sample (n, b) of the scene it rests on.

    `given` is what `learning.check_options` made of the request.
    """
    stage(Stage.SAMPLING, 0.05)
    sample = scene.sample(SAMPLE_PIXELS, request.seed)
    if not len(sample):
        raise UserError(f"{scene.name} holds no valid pixel (all are nodata, not finite or out of range); choose another raster.")
    stage(Stage.LOADING_MODEL, 0.08)
    from ..core.unmixer import Unmixer

    unmixer = Unmixer(
        scene.bands,
        np.asarray([material.anchor for material in materials], dtype=np.float32),
        illumination=request.illumination,
        device=request.device,
        threads=request.threads,
        seed=request.seed,
    )
    stage(Stage.LEARNING if request.samples else Stage.FINDING_ENDMEMBERS, 0.12)
    learnt = learning.learn(
        request, scene, unmixer, materials, sample, given, lambda fraction: stage(Stage.LEARNING, 0.12 + 0.08 * fraction)
    )
    return unmixer, learnt, sample


def check_options(request: Request) -> None:
    """UserError where an option of the request cannot be."""
    for name, value, allowed in (("illumination", request.illumination, ILLUMINATIONS), ("device", request.device, DEVICES)):
        if value not in allowed:
            raise UserError(f"{name} cannot be '{value}'; use one of {', '.join(allowed)}.")
    if request.threads is not None and request.threads < 1:
        raise UserError(f"The number of threads must be at least 1, not {request.threads}.")
    if request.cluster is not None:
        from .cluster import check

        check(request.cluster)
    if not 0 <= request.seed < 2**32:
        raise UserError(f"The seed must lie between 0 and {2**32 - 1}, not at {request.seed}.")


@dataclass(frozen=True)
class _Files:
    """The names of a run's files."""

    abundance: list[str]
    similarity: list[str]
    uncertainty: list[str]

    @classmethod
    def of(cls, materials: Sequence[Material]) -> _Files:
        slugs = [f"{number:02d}_{_slug(material)}.tif" for number, material in enumerate(materials, start=1)]
        return cls(*([f"{kind}_{slug}" for slug in slugs] for kind in ("abundance", "similarity", "uncertainty")))

    @property
    def maps(self) -> list[str]:
        """In the order of the values that `_write_maps` writes."""
        return [*self.abundance, *self.similarity, *self.uncertainty, OTHER, RESIDUAL]

    @property
    def all(self) -> list[str]:
        return [*self.maps, ENDMEMBERS]


_OURS = re.compile(r"(abundance|similarity|uncertainty)_\d{2,}_[a-z0-9_]+\.tif|other\.tif|residual\.tif|endmembers\.csv")


def _slug(material: Material) -> str:
    """A name for files on any system: the prompt in plain letters or, where that would lose letters, its concept."""
    letters = [c for c in unicodedata.normalize("NFKD", material.typed.casefold()) if not unicodedata.combining(c)]
    plain = "".join(letters) if all(c.isascii() for c in letters) else material.concept or ""
    return re.sub(r"[^a-z0-9]+", "_", plain.lower())[:40].strip("_") or "material"


_RESULTS = Kind(provenance.FILE_NAME, provenance.SCHEMA, "results")


def _replaceable(folder: Path, files: _Files, request: Request, behind: Sequence[str] = ()) -> list[Path]:
    """The files of an earlier run in `folder`, which may be replaced; UserError where the results must not go there.

    `behind`: the files behind the scene, where they are known.
    """
    read = (request.scene, request.ontology, request.samples, request.adapter, request.wavelengths, request.embeddings)
    inputs = (*read, *behind)
    return replaceable(folder, _RESULTS, files.all, overwrite=request.overwrite, inputs=inputs, listed=_listed)


def _listed(record: dict[str, Any]) -> list[str]:
    """What belongs to the results that a record lists: the files, and what GDAL and QGIS keep beside a map."""
    names = [name for name in provenance.output_hashes(record) if _OURS.fullmatch(name)]
    maps = [name for name in names if name.endswith(".tif")]
    # Statistics, style and metadata of the old map would be wrong for the new one.
    beside = [name + ".aux.xml" for name in maps]
    shown = [Path(name).with_suffix(suffix).name for name in (*maps, provenance.COMPOSITE) for suffix in (".qml", ".qmd")]
    return [*names, *beside, *shown, provenance.COMPOSITE, SIGNATURE]


def _write_maps(
    scene: Scene,
    unmixer: Unmixer,
    materials: Sequence[Material],
    folder: Path,
    files: _Files,
    common: Mapping[str, str],
    stage: Report,
    client: Client | None,
    *,
    cog: bool,
) -> Quality:
    """Stream the scene through the unmixer into GeoTIFFs: while one block is computed the next is read and the last is written.

    With the `client` of a cluster its workers read and compute.
    """
    from ..raster.geotiff import MapSpec, MapWriter
    from . import blocks as streaming
    from . import cluster

    specs = []
    for kind, names in (("abundance", files.abundance), ("similarity", files.similarity), ("uncertainty", files.uncertainty)):
        for name, material in zip(names, materials):
            tags = {**common, "CLIP_UNMIX_MAP": kind, "CLIP_UNMIX_PROMPT": material.typed, "CLIP_UNMIX_CONCEPT": material.concept or ""}
            specs.append(MapSpec(folder / name, material.typed, tags))
    specs.append(MapSpec(folder / OTHER, "share that no prompt explains", {**common, "CLIP_UNMIX_MAP": "other"}))
    specs.append(MapSpec(folder / RESIDUAL, "RMSE of the reconstruction, in reflectance", {**common, "CLIP_UNMIX_MAP": "residual"}))

    quality = Quality(len(materials))
    pixels, done = scene.rows * scene.cols, 0
    stage(Stage.UNMIXING, 0.2)
    results = cluster.blocks(scene, unmixer, client) if client else streaming.blocks(scene, unmixer)
    with MapWriter(scene, specs, cog) as writer, ThreadPoolExecutor(1) as hand, closing(results):
        writing: Future[None] | None = None
        for block in results:
            if writing is not None:
                writing.result()  # one block waits at most, and what goes wrong is heard
            writing = hand.submit(writer.write, block.window, block.maps)
            quality.add(block.quality)
            done += block.window.height * block.window.width
            stage(Stage.UNMIXING, 0.2 + 0.75 * done / pixels)
        if writing is not None:
            writing.result()
        stage(Stage.BUILDING_OVERVIEWS, 0.95)
    return quality


def _describe_endmembers(endmembers: Endmembers, materials: Sequence[Material]) -> list[dict[str, Any]]:
    """For each endmember its name (the prompt, numbered where it has several), its prompt or None, where it comes from, and how far
    (radians) it is from what the decoder expects of the prompt.
    """
    described: list[dict[str, Any]] = []
    angles = [*endmembers.angle.tolist(), *[None] * (len(endmembers.material) - len(endmembers.angle))]
    for index, source, angle in zip(endmembers.material, endmembers.source, angles):
        prompt = materials[index].typed if index >= 0 else None
        count = 1 + sum(entry["prompt"] == prompt for entry in described)
        name = f"(other {count})" if prompt is None else prompt if count == 1 else f"{prompt} ({count})"
        known = None if angle is None else round(angle, 4)
        described.append({"name": name, "prompt": prompt, "source": source, "angle": known})
    return described


def _unlike(described: Sequence[dict[str, Any]], endmembers: Endmembers) -> list[str]:
    """A sentence for each material whose endmember looks unlike it; nearly black ones, such as clear water, have no shape."""
    peaks = np.nanpercentile(endmembers.spectra, 90, axis=1)  # one hot band is no light
    return [
        f"The endmember of '{entry['prompt']}' looks unlike what is known by that name ({entry['angle']:.2f} rad): it may be absent here, "
        "unusual, or something else; compare its columns in endmembers.csv."
        for entry, peak in zip(described, peaks)
        if entry["source"] == "scene" and entry["angle"] is not None and entry["angle"] > UNLIKE and peak > BLACK
    ]


def _little_known(materials: Sequence[Material]) -> list[str]:
    """A sentence for each material of which the training data held no spectrum or few, where the analyst brought none either."""
    levels = {material.typed: coverage.level_of(material.concept) for material in materials if material.spectra is None}
    sentences = {
        coverage.NONE: "No spectrum of '{}' was in the training data; it is inferred from its name and kin.",
        coverage.THIN: "Fewer than five samples of '{}' were in the training data; its map may miss other kinds of it.",
    }
    return [sentences[level].format(typed) for typed, level in levels.items() if level in sentences]


def _unseen(described: Sequence[dict[str, Any]]) -> list[str]:
    """A sentence for each material that no pixel of the scene resembles."""
    return [
        f"No pixel of the scene looks like '{entry['prompt']}'; a typical spectrum of it stands in."
        for entry in described
        if entry["source"] == "decoder"
    ]


def _write_endmembers(path: Path, bands: Bands, names: Sequence[str], endmembers: Endmembers) -> None:
    """A table: the wavelength in nanometres, then for each endmember its mean reflectance among the draws, then the standard
    deviations, then for each material what the decoder, fitted to its endmember, expects it to look like.

    Values that are not known are empty.
    """
    with open(path, "w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        expected = [f"{name} (expected)" for name in names[: len(endmembers.expected)]]
        writer.writerow(["wavelength_nm", *names, *(f"{name} (sd)" for name in names), *expected])
        for centre, values in zip(bands.centre, np.concatenate([endmembers.spectra, endmembers.spread, endmembers.expected]).T):
            writer.writerow([f"{centre:.6g}", *(f"{value:.6g}" if np.isfinite(value) else "" for value in values)])


def _describe_outputs(folder: Path, files: _Files, materials: Sequence[Material]) -> dict[str, Any]:
    def entry(name: str) -> dict[str, str]:
        return {"path": name, "sha256": sha256_of(folder / name)}

    return {
        "abundance": [{"prompt": m.typed, **entry(name)} for m, name in zip(materials, files.abundance)],
        "similarity": [{"prompt": m.typed, **entry(name)} for m, name in zip(materials, files.similarity)],
        "uncertainty": [{"prompt": m.typed, **entry(name)} for m, name in zip(materials, files.uncertainty)],
        "other": entry(OTHER),
        "residual": entry(RESIDUAL),
        "endmembers": entry(ENDMEMBERS),
    }


def _absolute(path: str) -> str:
    """A path that still holds in another working directory; other names GDAL knows (/vsicurl/, NETCDF:...) as they are."""
    return os.path.abspath(path) if os.path.exists(path) else path


def _parameters(request: Request, resolver: Resolver, unmixer: Unmixer) -> dict[str, Any]:
    """Every option with the value it took, in the record's form."""
    from ..language.encoders.anchors import database_file

    def file(path: str | None) -> dict[str, Any] | None:
        if path is None:
            return None
        return {"path": _absolute(path), "sha256": sha256_of(Path(path)) if os.path.isfile(path) else None}

    return {
        "ontology": file(request.ontology),
        "samples": file(request.samples),
        "adapter": file(request.adapter),
        "wavelengths": file(request.wavelengths),
        "sensor": request.sensor,
        "text_encoder": request.text_encoder,
        "embeddings": file(str(database_file(request.embeddings)) if request.embeddings else None),
        "illumination": request.illumination,
        "device": unmixer.device.type,
        "seed": request.seed,
        "language": resolver.language,
        "cog": request.cog,
    }


def sentence(error: OSError) -> str:
    """What went wrong with a file, for the analyst."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "The disk is full: free some space or choose an output folder on another disk; nothing was written."
    where = f"{error.filename}: " if error.filename else ""
    return f"A file could not be read or written ({where}{error.strerror or error}); nothing was written."
