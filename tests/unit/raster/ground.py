"""Land that the tests of layouts look at: leaves, soil, roofs and a little shade, in any bands."""
from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from clip_unmix_qgis.raster.scene import Scene

NM = np.array([400, 450, 500, 550, 600, 670, 700, 740, 800, 900, 1000, 1200, 1300, 1450, 1650, 1950, 2200, 2400])
LEAVES = [.03, .03, .04, .09, .06, .03, .1, .35, .45, .47, .47, .44, .46, .2, .3, .08, .15, .08]  # fmt: skip
SOIL = [.06, .08, .11, .15, .2, .24, .26, .28, .31, .34, .37, .42, .43, .36, .46, .34, .4, .34]
ROOFS = [.1, .11, .13, .14, .16, .18, .19, .2, .21, .22, .23, .25, .26, .26, .28, .27, .28, .27]
DTYPES = {"uint8": "Byte", "uint16": "UInt16", "int16": "Int16", "float32": "Float32"}


def land(nm, rows: int = 20, cols: int = 18) -> np.ndarray:
    """(bands, rows, cols) float32 reflectance."""
    random = np.random.default_rng(5)
    shares = random.dirichlet((0.6, 0.6, 0.6), rows * cols)
    spectra = np.array([np.interp(nm, NM, material) for material in (LEAVES, SOIL, ROOFS)])
    lit = random.uniform(0.7, 1.1, (rows * cols, 1))
    return (lit * (shares @ spectra)).T.reshape(len(nm), rows, cols).astype("float32")


def stored(values: np.ndarray, scale: float = 10000, shift: float = 0, dtype: str = "uint16") -> np.ndarray:
    """reflectance x `scale` + `shift` as whole numbers."""
    return np.round(values * scale + shift).astype(dtype)


def tif(path: Path, data: np.ndarray, words=None, tags=None, band_tags=None, **profile) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    scales, offsets = profile.pop("scales", None), profile.pop("offsets", None)
    colours = profile.pop("colours", None)
    settings = {
        "driver": "GTiff", "count": len(data), "height": data.shape[1], "width": data.shape[2],
        "dtype": data.dtype.name, "crs": "EPSG:32633", "transform": from_origin(4e5, 58e5, 10, 10), **profile,
    }  # fmt: skip
    with rasterio.open(path, "w", **settings) as dataset:
        if colours:
            dataset.colorinterp = colours
        dataset.write(data)
        if tags:
            dataset.update_tags(**tags)
        if scales is not None:
            dataset.scales = (scales,) * len(data)
        if offsets is not None:
            dataset.offsets = (offsets,) * len(data)
        for band in range(1, len(data) + 1):
            if words:
                dataset.set_band_description(band, words[band - 1])
            if band_tags:
                dataset.update_tags(band, **band_tags[band - 1])
    return path


def stack(folder: Path, names, data: np.ndarray, **profile) -> Path:
    """A virtual raster over a file a band, as `gdalbuildvrt -separate` writes it."""
    for name, values in zip(names, data):
        tif(folder / name, values[None], **profile)
    bands = "".join(
        f'<VRTRasterBand dataType="{DTYPES[data.dtype.name]}" band="{number}"><SimpleSource><SourceFilename '
        f'relativeToVRT="1">{name}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>'
        for number, name in enumerate(names, start=1)
    )
    rows, cols = data.shape[1:]
    (folder / "stack.vrt").write_text(
        f'<VRTDataset rasterXSize="{cols}" rasterYSize="{rows}"><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>400000,10,0,5800000,0,-10</GeoTransform>{bands}</VRTDataset>"
    )
    return folder / "stack.vrt"


def header(unit: str, numbers, more: str = "") -> str:
    """Lines of an ENVI header."""
    return f"wavelength units = {unit}\nwavelength = {{{', '.join(f'{n:.7g}' for n in numbers)}}}\n{more}"


def cube(path: Path, data: np.ndarray, lines: str = "", interleave: str = "bsq") -> Path:
    """An ENVI image whose header has `lines` more."""
    profile = {"count": len(data), "height": data.shape[1], "width": data.shape[2], "dtype": data.dtype.name}
    with rasterio.open(path, "w", driver="ENVI", INTERLEAVE=interleave, **profile) as dataset:
        dataset.write(data)
    with path.with_suffix(".hdr").open("a", encoding="utf-8") as stream:
        stream.write(lines)
    return path


def reflectance(scene) -> np.ndarray:
    """(bands, rows, cols) of the good bands."""
    out = np.empty((scene.rows, scene.cols, len(scene.bands)), dtype="float32")
    for window in scene.blocks():
        out[window.toslices()] = scene.read(window)
    return out[..., scene.bands.good].transpose(2, 0, 1)


def said(scene: Scene, *words: str) -> bool:
    """Whether one warning holds all of the words."""
    return any(all(word in warning for word in words) for warning in scene.warnings)
