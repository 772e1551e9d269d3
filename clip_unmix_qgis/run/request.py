"""What a run is asked for, and what it gives back."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..options import (
    AS_IS,
    BAD_BANDS,
    CHOICE,
    COMMANDS,
    DEVICE,
    DEVICES,
    DOCK,
    FILE,
    FLAG,
    GEOMETRIES,
    GEOMETRY,
    ILLUMINATIONS,
    LEAVE_OUT,
    MEMORY,
    MIXINGS,
    NODATA,
    NUMBER,
    OFFSET,
    OUTPUT,
    PAIRS,
    PART_EXTENT,
    PART_MASK,
    PROCESSING,
    PROMPTS,
    READ,
    RESOLUTION,
    SCALE,
    SCENE,
    SEED,
    SENSOR,
    SPECTRA,
    SUGGEST,
    TARGET,
    TEXT_ENCODERS,
    THREADS,
    UNMIX,
    USED_BANDS,
    VECTORS,
    WAVELENGTHS,
    Option,
    options_of,
)
from .given_endmembers import files_of


@dataclass(frozen=True)
class Request:
    """What the user asked for. `scene` is anything GDAL opens; `prompts` are kept as typed, in this order.

    The maps depend neither on `threads` (CPU cores, None: all) nor on `memory` (MB of 10^6 bytes at most, None: what is
    free) nor on `cluster` (None: here; see `cluster.py`).
    """

    scene: str = SCENE.field()
    prompts: Sequence[str] = Option(
        "a material in your own words and language; give one -m for each", PROMPTS, "PROMPT",
        flags=("-m", "--material"), advanced=False,
    ).field()  # fmt: skip
    output: str | os.PathLike[str] = OUTPUT.field()  # noqa: RUF009 (no more a call than the others)
    ontology: str | None = Option(
        "your own names and materials (CSV, JSON or SKOS Turtle)", FILE, "FILE", recorded=True
    ).field(None)
    samples: str | None = Option(
        "points or polygons in the scene to learn from: labelled, or with measured shares", VECTORS, "VECTOR",
        recorded=True,
    ).field(None)  # fmt: skip
    fields: str | None = Option(
        "fields of the samples with the measured shares, where they are not named after the materials", PAIRS,
        "MATERIAL=FIELD[;...]", faces=(*COMMANDS, PROCESSING), recorded=True, rare=True,
    ).field(None)  # fmt: skip
    label_field: str | None = Option(
        "field of the samples with the labels (default: material, class, name or label)", metavar="FIELD",
        faces=(*COMMANDS, PROCESSING), recorded=True, rare=True,
    ).field(None)  # fmt: skip
    labels: str | None = Option(
        "what labels of the samples mean that are no prompt; LABEL= sets those aside", PAIRS,
        "LABEL=MATERIAL[;...]", faces=(*COMMANDS, PROCESSING), recorded=True, rare=True,
    ).field(None)  # fmt: skip
    adapter: str | None = Option(
        "what was learnt from samples of another scene (made with --save-adapter)", FILE, "FILE", recorded=True
    ).field(None)
    endmember: Sequence[str] = Option(
        "hold the endmember of a material fixed: ROW,COLUMN of the scene (from 1), or the spectrum of a table or an "
        "ENVI library; one for each material", SPECTRA, "MATERIAL=ROW,COLUMN|FILE[|SPECTRUM]",
        faces=(*COMMANDS, PROCESSING), recorded=True,
    ).field(())  # fmt: skip
    wavelengths: str | None = WAVELENGTHS.field(None)
    sensor: str | None = SENSOR.field(None)
    text_encoder: str = Option(
        f"for words that the lexicon does not know: {TEXT_ENCODERS} (default: bundled)", metavar="NAME",
        faces=(*COMMANDS, PROCESSING), recorded=True,
    ).field("bundled")  # fmt: skip
    embeddings: str | None = Option(
        "anchors of the known words from here (made by the command embeddings)", FILE, "FOLDER", faces=COMMANDS,
        recorded=True,
    ).field(None)  # fmt: skip
    illumination: str = Option(
        "abundances as shares of the ground's area, or of what is lit (default)", CHOICE, choices=ILLUMINATIONS,
        recorded=True, advanced=False,
    ).field(ILLUMINATIONS[0])  # fmt: skip
    mixing: str = Option(
        "how materials mix: areal, side by side (default), or intimate, grain by grain, as in powders and mineral "
        "soils", CHOICE, choices=MIXINGS, recorded=True,
    ).field(MIXINGS[0])  # fmt: skip
    device: str = DEVICE.field(DEVICES[0])
    seed: int = SEED.field(0)
    language: str | None = Option(
        "language of the prompts (ISO 639), for words that several languages share", metavar="CODE",
        faces=(*COMMANDS, PROCESSING), recorded=True,
    ).field(None)  # fmt: skip
    keep_doubtful: bool = Option(
        "run materials, too, that were hardly understood and may be none", FLAG, faces=(*COMMANDS, PROCESSING),
        recorded=True,
    ).field(default=False)  # fmt: skip
    cog: bool = Option(
        "write Cloud Optimized GeoTIFFs, which are read well over the network", FLAG, faces=(UNMIX,), recorded=True
    ).field(default=False)
    save_adapter: str | None = Option(
        "save what is learnt from the samples, for other scenes (.safetensors)", TARGET, "FILE",
        faces=(UNMIX, PROCESSING, DOCK),
    ).field(None)  # fmt: skip
    overwrite: bool = Option(
        "replace files made earlier in the output folder", FLAG, faces=(*COMMANDS, PROCESSING)
    ).field(default=False)
    threads: int | None = THREADS.field(None)
    memory: int | None = MEMORY.field(None)
    cluster: str | None = Option(
        "compute on dask workers: a scheduler's tls://HOST:PORT, or local:N processes; the maps are the same. "
        "Scheduler and workers run code as you do: name only your own",
        metavar="ADDRESS", faces=(UNMIX,),
    ).field(None)  # fmt: skip
    scale: str | None = SCALE.field(None)
    offset: str | None = OFFSET.field(None)
    nodata: str | None = NODATA.field(None)
    bands: str | None = USED_BANDS.field(None)
    bad_bands: str | None = BAD_BANDS.field(None)
    as_is: bool = AS_IS.field(default=False)
    leave_out: str | None = LEAVE_OUT.field(None)
    geometry: str = GEOMETRY.field(GEOMETRIES[0])
    resolution: str | None = RESOLUTION.field(None)
    extent: str | None = PART_EXTENT.field(None)
    mask: str | None = PART_MASK.field(None)

    def inputs(self) -> dict[str, str]:
        """What the run reads, in GDAL's words, by the name of its option."""
        named = {name: getattr(self, name) for name, (option, _) in options_of(self).items() if option.kind in READ}
        spectra = {f"endmember {number}": path for number, path in enumerate(files_of(self.endmember), start=1)}
        return {**{name: os.fspath(value) for name, value in named.items() if value}, **spectra}


@dataclass(frozen=True)
class SuggestionRequest:
    """What to look at: `scene` is anything GDAL opens; `preview` the longest side of small maps, 0 for none."""

    scene: str = SCENE.field()
    language: str | None = Option(
        "language of the names (ISO 639; default: English)", metavar="CODE", faces=(SUGGEST,)
    ).field(None)
    count: int = Option("how many at most (default: 8)", NUMBER, "N", faces=(SUGGEST,)).field(8)
    listed: Sequence[str] = Option(
        "a material that you have already: neither it nor what is wider is suggested; one -m for each", PROMPTS,
        "PROMPT", flags=("-m", "--material"), faces=(SUGGEST,),
    ).field(())  # fmt: skip
    preview: int = Option("longest side of a small map of each", NUMBER, "N", faces=()).field(0)
    wavelengths: str | None = WAVELENGTHS.field(None)
    sensor: str | None = SENSOR.field(None)
    device: str = DEVICE.field(DEVICES[0])
    threads: int | None = THREADS.field(None)
    memory: int | None = MEMORY.field(None)
    seed: int = SEED.field(0)
    scale: str | None = SCALE.field(None)
    offset: str | None = OFFSET.field(None)
    nodata: str | None = NODATA.field(None)
    bands: str | None = USED_BANDS.field(None)
    bad_bands: str | None = BAD_BANDS.field(None)
    as_is: bool = AS_IS.field(default=False)
    leave_out: str | None = LEAVE_OUT.field(None)
    geometry: str = GEOMETRY.field(GEOMETRIES[0])
    resolution: str | None = RESOLUTION.field(None)
    extent: str | None = PART_EXTENT.field(None)
    mask: str | None = PART_MASK.field(None)


@dataclass(frozen=True)
class InspectRequest:
    """Which raster to tell about, and how it is to be read: all that `Scene.open` takes."""

    scene: str = SCENE.field()
    wavelengths: str | None = WAVELENGTHS.field(None)
    sensor: str | None = SENSOR.field(None)
    scale: str | None = SCALE.field(None)
    offset: str | None = OFFSET.field(None)
    nodata: str | None = NODATA.field(None)
    bands: str | None = USED_BANDS.field(None)
    bad_bands: str | None = BAD_BANDS.field(None)
    as_is: bool = AS_IS.field(default=False)
    leave_out: str | None = LEAVE_OUT.field(None)
    geometry: str = GEOMETRY.field(GEOMETRIES[0])
    resolution: str | None = RESOLUTION.field(None)
    extent: str | None = PART_EXTENT.field(None)
    mask: str | None = PART_MASK.field(None)


@dataclass(frozen=True)
class Result:
    """A finished run: the folder with the files, and the record that lists them."""

    folder: Path
    provenance: dict[str, Any]
