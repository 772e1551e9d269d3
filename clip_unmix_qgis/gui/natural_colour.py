"""A scene as the eye would see it: its bands nearest to red, green and blue light."""
from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from ..errors import UserError
from .scene_probe import Question, open_scene

LIGHT = (650.0, 560.0, 470.0)  # nm
FARTHEST = 60.0  # nm: a band further from its colour would show another one
LOOKED_AT = 256  # pixels along each side, enough for the ends of a stretch
CUT = (2.0, 98.0)  # percentiles


def tr(text: str) -> str:
    return QCoreApplication.translate("NaturalColour", text)


@dataclass(frozen=True)
class NaturalColour:
    """Numbers of three bands in the file from 1, and for each from which value to which it is drawn.

    QGIS applies the scale and offset that the file tells, so these are in its values.
    """

    source: str
    bands: tuple[int, ...]
    ranges: tuple[tuple[float, float], ...]


def find_natural_colour(question: Question) -> NaturalColour:
    """Of the scene in `question`. It reads the file: not for the main thread.

    Raises UserError where the scene cannot be opened or has no bands of visible light.
    """
    import numpy as np

    with open_scene(question) as scene:
        centre = np.where(scene.bands.good, scene.bands.centre, np.inf)
        places = [int(np.argmin(np.abs(centre - light))) for light in LIGHT]
        if any(abs(centre[place] - light) > FARTHEST for place, light in zip(places, LIGHT)):
            raise UserError(tr("This scene has no bands of red, green and blue light to show it in natural colour."))
        bands = tuple(scene.indexes[place] for place in places)
    return NaturalColour(question.source, bands, tuple(_range(question.source, band) for band in bands))


def _range(source: str, band: int) -> tuple[float, float]:
    import numpy as np
    from osgeo import gdal

    dataset = gdal.Open(source)
    raster = dataset.GetRasterBand(band) if dataset and band <= dataset.RasterCount else None
    if raster is None:
        raise UserError(tr("This scene cannot be shown in natural colour: QGIS shows other bands of it."))
    cols, rows = min(raster.XSize, LOOKED_AT), min(raster.YSize, LOOKED_AT)
    values = raster.ReadAsArray(buf_xsize=cols, buf_ysize=rows).astype(float)
    known = np.isfinite(values) if raster.GetNoDataValue() is None else values != raster.GetNoDataValue()
    known &= np.isfinite(values)
    low, high = (float(value) for value in np.percentile(values[known], CUT)) if known.any() else (0.0, 1.0)
    scale, offset = raster.GetScale() or 1.0, raster.GetOffset() or 0.0
    low, high = sorted((low * scale + offset, high * scale + offset))
    return low, high if high > low else low + 1.0
