"""Where on Earth a scene is."""

from __future__ import annotations

import rasterio
from rasterio.transform import from_gcps
from rasterio.warp import transform

from .gdal_session import GDAL_ERRORS
from .scene import Scene


def centre(scene: Scene) -> tuple[float, float] | None:
    """Latitude and longitude (degrees) of the scene's centre; None where the raster does not tell, or tells of no place
    on Earth.
    """
    points, crs = scene.gcps
    if points:
        affine = from_gcps(points)
    elif scene.georeferenced:
        crs, affine = scene.crs, scene.transform
    if crs is None or not (crs.is_geographic or crs.is_projected):  # pixels or metres of no known origin
        return None
    x, y = affine * (scene.cols / 2, scene.rows / 2)
    try:
        with rasterio.Env():
            (longitude,), (latitude,) = transform(crs, "EPSG:4326", [x], [y])
    except GDAL_ERRORS:
        return None
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None  # neither where not finite
