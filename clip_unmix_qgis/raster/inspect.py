"""What a raster is taken for, without unmixing it: `inspect SCENE` as a plain dictionary and as sentences."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ..messages import Message, listed
from .scene import Scene

MASKS = {
    "alpha": Message("alpha band"), "dataset": Message("mask of the file"), "band": Message("mask of each band"),
    "nodata": Message("nodata"), "": None,
}  # fmt: skip
QUANTITY_NAMES = {
    "wavelengths": Message("wavelengths"), "fwhm": "FWHM", "good": Message("good bands"), "scale": Message("scale"),
    "offset": Message("offset"),
}  # fmt: skip


def inspect(
    path: str | Path, wavelengths: str | Path | None = None, sensor: str | None = None, **options: Any
) -> dict[str, Any]:
    """What `Scene.open` with the same arguments makes of a raster, in values that JSON knows; reflectance (percentiles)
    of a sample.

    Raises UserError where the raster cannot be used.
    """
    with Scene.open(path, wavelengths, sensor, **options) as scene:
        about = scene.describe()
        sample = scene.sample(5000, seed=0)
        good = scene.bands.good
        low, middle, high = (
            (float(v) for v in np.percentile(sample[:, good], (1, 50, 99))) if len(sample) else (0, 0, 0)
        )
        bands = [
            {
                "band": int(index),
                "wavelength_nm": round(float(centre), 3),
                "fwhm_nm": round(float(width), 3),
                "good": bool(kept),
                "mean_reflectance": round(float(mean), 4),
            }
            for index, centre, width, kept, mean in zip(
                scene.indexes,
                scene.bands.centre,
                scene.bands.fwhm,
                good,
                sample.mean(axis=0) if len(sample) else good * 0.0,
            )
        ]
        return {
            **{
                key: about[key]
                for key in ("path", "driver", "rows", "cols", "crs", "data_type", "sensor", "nodata", "fill_values")
            },
            "files": [str(file) for file in scene.files],
            "sources": about["sources"],
            "nodata_source": scene.table.nodata_source or None,
            "mask": MASKS[scene.table.mask],
            "level": scene.table.level,
            "scale": about["scale"],
            "offset": about["offset"],
            "scale_source": about["scale_source"],
            "quality_layers": about["quality_layers"],
            "masked_pixels": about["masked_pixels"],
            "reflectance": {"p1": low, "median": middle, "p99": high},
            "bands": bands,
            "doubts": scene.warnings,
        }


def lines(found: dict[str, Any]) -> Iterator[Message]:
    """`inspect`'s findings, a sentence each."""
    good = [band for band in found["bands"] if band["good"]]
    centres = [band["wavelength_nm"] for band in found["bands"]]
    yield Message(
        "{path}: {cols} x {rows} pixels, {driver}, {data_type}",
        **{key: found[key] for key in ("path", "cols", "rows", "driver", "data_type")},
    )
    yield Message(
        "bands: {used} of {all} used, {low:g} to {high:g} nm",
        used=len(good), all=len(found["bands"]), low=min(centres), high=max(centres),
    )
    if found["sensor"]:
        yield Message("sensor: {sensor}", sensor=found["sensor"])
    for name, source in found["sources"].items():
        yield Message("{name}: from {source}", name=QUANTITY_NAMES.get(name, name), source=source)
    yield Message(
        "reflectance = stored x {scale} + {offset} ({source})",
        scale=_short(found["scale"]), offset=_short(found["offset"]), source=found["scale_source"],
    )
    spread = found["reflectance"]
    yield Message(
        "reflectance: {low:.3f} to {high:.3f} (1 and 99 % of the values), median {middle:.3f}",
        low=spread["p1"], high=spread["p99"], middle=spread["median"],
    )
    yield _nodata(found)
    yield Message("mask: {mask}", mask=found["mask"] or Message("none"))
    bad = [str(band["band"]) for band in found["bands"] if not band["good"]]
    if bad:
        yield Message("bad bands: {bands}", bands=", ".join(bad))
    if found["level"]:
        yield Message("level: {level}, by the product's metadata", level=found["level"])
    if found["quality_layers"]:
        layers = found["quality_layers"]
        named = listed(layer["layer"] for layer in layers)
        yield Message("quality layers: {layers} ({product})", layers=named, product=layers[0]["product"])
    yield Message("files: {files}", files=listed(found["files"]) if found["files"] else Message("none on this machine"))
    for doubt in found["doubts"]:
        yield Message("doubtful: {doubt}", doubt=doubt)


def _nodata(found: dict[str, Any]) -> Message:
    said = Message("nodata: {value}", value=str(found["nodata"]))
    if found["nodata_source"]:
        said = Message("nodata: {value} (from {source})", value=str(found["nodata"]), source=found["nodata_source"])
    if not found["fill_values"]:
        return said
    return Message("{nodata}, fill {values}", nodata=said, values=str(found["fill_values"]))


def _short(values: float | list[float]) -> str:
    return f"{values:g}" if isinstance(values, float) else Message("(by band)")
