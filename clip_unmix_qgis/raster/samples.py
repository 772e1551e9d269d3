"""Labelled points and polygons -> the spectra under them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.features import bounds, geometry_mask
from rasterio.transform import Affine, from_gcps
from rasterio.warp import transform_geom
from rasterio.windows import Window
from rasterio.windows import transform as window_transform

from ..errors import UserError
from .gdal_session import GDAL_ERRORS
from .part import rows_up
from .vectors import crs_of, geojson, layers_of, open_vectors

if TYPE_CHECKING:
    from .scene import Scene

FIELDS = ("material", "class", "name", "label")
MAX_PIXELS = 20_000  # of one material; more, evenly thinned, teach nothing new and need gigabytes


def read_samples(
    path: str | Path, scene: Scene, prompts: Sequence[str], *, pass_over: bool = False
) -> dict[int, np.ndarray]:
    """Spectra (n, bands) float32 of the valid pixels under the labelled features of a vector file, by index of the
    prompt.

    The label stands in a field called material, class, name or label (the first of these a layer has) and is compared
    with the prompts regardless of case and spacing; features without a label are passed over. A point takes the pixel
    it lies in, a polygon those whose centre it covers, each pixel once for a material, in the order of the scene.
    Geometries without a CRS are taken to be in the scene's, those of a scene without a CRS in its pixel or map
    coordinates. Labels that are no prompt are an error unless one is to `pass_over` them. UserError: unreadable, no
    such field, a label that is no prompt, other geometries, nothing on the scene's valid pixels.
    """
    wanted = {_key(prompt): index for index, prompt in enumerate(prompts)}
    features = list(_features(Path(path)))
    unknown = sorted({label for label, _, _ in features if _key(label) not in wanted})
    if pass_over:
        features = [feature for feature in features if _key(feature[0]) in wanted]
    elif unknown:
        raise UserError(
            f"{path} has labels that are no prompt ({', '.join(unknown[:12])}); the prompts are: {', '.join(prompts)}."
        )
    transform, crs = _grid(scene)
    if crs is None and not scene.georeferenced and rows_up([bounds(geometry) for _, geometry, _ in features]):
        transform = Affine.scale(1, -1) * transform  # drawn in QGIS, where such rasters lie below 0
    pixels: dict[int, list[np.ndarray]] = {}
    for label, geometry, source in features:
        try:
            placed = transform_geom(source, crs, geometry) if source and crs and source != crs else geometry
        except (*GDAL_ERRORS, CRSError, ValueError) as error:
            raise UserError(f"{path} cannot be brought into the CRS of {scene.name}; reproject it first.") from error
        pixels.setdefault(wanted[_key(label)], []).append(_pixels(placed, transform, scene, path))
    spectra = _spectra(scene, {index: np.unique(np.concatenate(found)) for index, found in pixels.items()})
    if not spectra:
        raise UserError(f"Nothing in {path} falls on valid pixels of {scene.name}; check its coordinates and its CRS.")
    return spectra


def _features(path: Path) -> Iterator[tuple[str, dict[str, Any], CRS | None]]:
    """Label, geometry as GeoJSON and CRS of every labelled feature."""
    source = open_vectors(path, "samples")
    layers = layers_of(source)
    names: list[str] = []
    labelled = []
    for layer in layers:
        definition = layer.GetLayerDefn()
        fields = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
        names += fields
        chosen = next((field for wanted in FIELDS for field in fields if field.lower() == wanted), None)
        if chosen is not None:
            labelled.append((layer, chosen))
    if not labelled:
        raise UserError(
            f"{path} has no field called {', '.join(FIELDS[:-1])} or {FIELDS[-1]} (its fields: "
            f"{', '.join(names) or 'none'})."
        )
    for layer, field in labelled:
        crs = crs_of(layer)
        for feature in layer:
            label, geometry = feature.GetField(field), geojson(feature.GetGeometryRef())
            if label is None or not str(label).strip() or geometry is None:
                continue
            yield str(label), geometry, crs


def _grid(scene: Scene) -> tuple[Affine, CRS | None]:
    """Geotransform and CRS of the scene, fitted to its ground control points where it has no other."""
    points, crs = scene.gcps
    return (from_gcps(points), crs) if points else (scene.transform, scene.crs)


def _pixels(geometry: dict[str, Any], transform: Affine, scene: Scene, path: str | Path) -> np.ndarray:
    """Numbers (row * cols + col) of the scene's pixels under a geometry."""
    kind = geometry["type"]
    if kind in ("Point", "MultiPoint"):
        points = [geometry["coordinates"]] if kind == "Point" else geometry["coordinates"]
        places = [~transform * (x, y) for x, y in (point[:2] for point in points)]
        cells = [(math.floor(row), math.floor(col)) for col, row in places if math.isfinite(row) and math.isfinite(col)]
        return np.array(
            [row * scene.cols + col for row, col in cells if 0 <= row < scene.rows and 0 <= col < scene.cols],
            dtype=np.int64,
        )
    if kind not in ("Polygon", "MultiPolygon"):
        raise UserError(f"{path} holds a {kind}; samples must be points or polygons.")
    left, bottom, right, top = bounds(geometry)
    corners = np.array([~transform * (x, y) for x in (left, right) for y in (bottom, top)])
    if not np.isfinite(corners).all():
        return np.empty(0, dtype=np.int64)
    (first_col, first_row), (last_col, last_row) = np.floor(corners.min(axis=0)), np.ceil(corners.max(axis=0))
    col, row = max(0, int(first_col)), max(0, int(first_row))
    width, height = min(scene.cols, int(last_col)) - col, min(scene.rows, int(last_row)) - row
    if width <= 0 or height <= 0:
        return np.empty(0, dtype=np.int64)
    placed = window_transform(Window(col, row, width, height), transform)
    inside = geometry_mask([geometry], (height, width), placed, invert=True)
    rows, cols = np.nonzero(inside)
    return (rows + row).astype(np.int64) * scene.cols + cols + col


def _spectra(scene: Scene, pixels: dict[int, np.ndarray]) -> dict[int, np.ndarray]:
    """Valid spectra at sorted pixel numbers; materials without any are left out. Reads only blocks that are needed."""
    thinned = {index: numbers[:: max(1, -(-len(numbers) // MAX_PIXELS))] for index, numbers in pixels.items()}
    spectra = {
        index: np.full((len(numbers), len(scene.bands)), np.nan, dtype=np.float32) for index, numbers in thinned.items()
    }
    for window in scene.blocks():
        block = None
        for index, numbers in thinned.items():
            row, col = numbers // scene.cols - window.row_off, numbers % scene.cols - window.col_off
            here = (row >= 0) & (row < window.height) & (col >= 0) & (col < window.width)
            if here.any():
                block = scene.read(window) if block is None else block
                spectra[index][here] = block[row[here], col[here]]
    valid = {index: values[~np.isnan(values).any(axis=1)] for index, values in spectra.items()}
    return {index: values for index, values in valid.items() if len(values)}


def _key(label: str) -> str:
    return " ".join(label.casefold().split())
