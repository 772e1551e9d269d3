"""What a raster is taken for, without unmixing it: `inspect SCENE` as a plain dictionary and as text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from .scene import Scene

MASKS = {
    "alpha": "alpha band", "dataset": "mask of the file", "band": "mask of each band", "nodata": "nodata", "": None,
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


def as_text(found: dict[str, Any]) -> str:
    """`inspect`'s findings in lines for a terminal."""
    return "\n".join(_lines(found))


def summary(scene: Scene) -> str:
    """One line: '224 bands, 420-2445 nm, from band tags; reflectance x 10000, from the scale of the bands'."""
    centre, good = scene.bands.centre, scene.bands.good
    factors = scene.decoder.factors
    scale = (
        f"reflectance x {1 / factors[0]:.6g}" if (factors == factors[0]).all() else "reflectance, a scale for each band"
    )
    offset = scene.decoder.offsets
    shifted = f" {-offset[0] / factors[0]:+.6g}" if (offset == offset[0]).all() and offset[0] else ""
    return (
        f"{int(good.sum())} bands, {centre.min():.0f}-{centre.max():.0f} nm, from {scene.wavelength_source}; "
        f"{scale}{shifted}, from {scene.calibration_source}"
    )


def _lines(found: dict[str, Any]) -> Iterator[str]:
    good = [band for band in found["bands"] if band["good"]]
    centres = [band["wavelength_nm"] for band in found["bands"]]
    yield f"{found['path']}: {found['cols']} x {found['rows']} pixels, {found['driver']}, {found['data_type']}"
    yield f"bands: {len(good)} of {len(found['bands'])} used, {min(centres):g} to {max(centres):g} nm"
    if found["sensor"]:
        yield f"sensor: {found['sensor']}"
    for name, source in found["sources"].items():
        yield f"{name}: from {source}"
    yield f"reflectance = stored x {_short(found['scale'])} + {_short(found['offset'])} ({found['scale_source']})"
    spread = found["reflectance"]
    low, middle, high = spread["p1"], spread["median"], spread["p99"]
    yield f"reflectance: {low:.3f} to {high:.3f} (1 and 99 % of the values), median {middle:.3f}"
    whence = f" (from {found['nodata_source']})" if found["nodata_source"] else ""
    yield f"nodata: {found['nodata']}{whence}" + (f", fill {found['fill_values']}" if found["fill_values"] else "")
    yield f"mask: {found['mask'] or 'none'}"
    bad = [str(band["band"]) for band in found["bands"] if not band["good"]]
    if bad:
        yield f"bad bands: {', '.join(bad)}"
    if found["level"]:
        yield f"level: {found['level']}, by the product's metadata"
    if found["quality_layers"]:
        named = ", ".join(layer["layer"] for layer in found["quality_layers"])
        yield f"quality layers: {named} ({found['quality_layers'][0]['product']})"
    yield f"files: {', '.join(found['files']) or 'none on this machine'}"
    for doubt in found["doubts"]:
        yield f"doubtful: {doubt}"


def _short(values: float | list[float]) -> str:
    return f"{values:g}" if isinstance(values, float) else "(by band)"
