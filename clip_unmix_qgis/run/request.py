"""What a run is asked for, and what it gives back."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Request:
    """What the user asked for. `scene` is anything GDAL opens; `prompts` are kept as typed, in this order.

    `threads` is the number of CPU cores to use (None: all), `cluster` where to compute (None: here; see `cluster.py`); the maps depend
    on neither. `cog`: Cloud Optimized GeoTIFFs.
    """

    scene: str
    prompts: Sequence[str]
    output: str | os.PathLike[str]
    ontology: str | None = None
    samples: str | None = None
    adapter: str | None = None
    save_adapter: str | None = None
    text_encoder: str = "bundled"
    illumination: str = "shade-normalised"
    device: str = "auto"
    seed: int = 0
    overwrite: bool = False
    wavelengths: str | None = None
    sensor: str | None = None
    language: str | None = None
    embeddings: str | None = None
    threads: int | None = None
    cluster: str | None = None
    cog: bool = False


@dataclass(frozen=True)
class Result:
    """A finished run: the folder with the files, and the record that lists them."""

    folder: Path
    provenance: dict[str, Any]
