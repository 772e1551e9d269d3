"""A scene of any size: the bundled sample scene laid side by side, each pixel with its own brightness and noise, as an
ENVI file.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

from clip_unmix_qgis.paths import RESOURCES

SAMPLE = RESOURCES / "sample/sample_scene.tif"
NODATA = -32768
_LINES = 50  # written at once


def write_scene(path: Path, rows: int, cols: int, bands: int = 224, seed: int = 0) -> Path:
    """Write `rows` x `cols` pixels, BIL, int16, reflectance x 10,000, at `bands` of the sample's 224 bands; return the
    path.

    Brightness varies by 10 % and noise by 0.3 % reflectance, so that no two spectra are the same. Corners of the sample
    stay nodata.
    """
    with rasterio.open(SAMPLE) as source:
        chosen = np.linspace(0, source.count - 1, bands).round().astype(int)
        sample = source.read()[chosen]
        tags = [source.tags(int(band) + 1) for band in chosen]
    rng = np.random.default_rng(seed)
    with path.open("wb") as out:
        for top in range(0, rows, _LINES):
            lines = np.arange(top, min(rows, top + _LINES)) % sample.shape[1]
            part = sample[:, lines][:, :, np.arange(cols) % sample.shape[2]]
            values = part * rng.normal(1.0, 0.1, part.shape[1:]).astype(np.float32).clip(0.5, 1.5)
            values += rng.normal(0, 30, part.shape).astype(np.float32)
            values = np.where(part == NODATA, NODATA, values.clip(0, 12000)).astype("<i2")
            np.ascontiguousarray(values.transpose(1, 0, 2)).tofile(out)  # lines of bands of samples
    fields = {
        "samples": cols, "lines": rows, "bands": bands, "header offset": 0, "file type": "ENVI Standard",
        "data type": 2,
        "interleave": "bil", "byte order": 0, "data ignore value": NODATA, "reflectance scale factor": 10000,
        "map info": "{UTM, 1, 1, 368000, 5808000, 30, 30, 33, North, WGS-84}", "wavelength units": "Nanometers",
    }  # fmt: skip
    for field, key in (("wavelength", "wavelength"), ("fwhm", "fwhm"), ("bbl", "bbl")):
        fields[field] = "{" + ", ".join(tag[key] for tag in tags) + "}"
    path.with_suffix(".hdr").write_text(
        "ENVI\n" + "\n".join(f"{key} = {value}" for key, value in fields.items()) + "\n", encoding="ascii"
    )
    return path
