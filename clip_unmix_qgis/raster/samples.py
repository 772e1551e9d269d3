"""Labelled points and polygons -> the spectra under them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from rasterio.crs import CRS
from rasterio.features import bounds, geometry_mask
from rasterio.transform import Affine, from_gcps
from rasterio.windows import Window
from rasterio.windows import transform as window_transform

from ..errors import UserError
from ..messages import Message
from .part import rows_up
from .vectors import Feature, field_called, layers

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
    unknown = sorted({label for label, _ in features if _key(label) not in wanted})
    if pass_over:
        features = [feature for feature in features if _key(feature[0]) in wanted]
    elif unknown:
        raise UserError(
            "{path} has labels that are no prompt ({unknown}); the prompts are: {prompts}.",
            path=path,
            unknown=", ".join(unknown[:12]),
            prompts=", ".join(prompts),
        )
    transform, crs = _grid(scene)
    if crs is None and not scene.georeferenced and rows_up([bounds(feature.geometry) for _, feature in features]):
        transform = Affine.scale(1, -1) * transform  # drawn in QGIS, where such rasters lie below 0
    pixels: dict[int, list[np.ndarray]] = {}
    for label, feature in features:
        placed = feature.placed(crs, Path(path))
        assert placed is not None  # those without a geometry were passed over
        pixels.setdefault(wanted[_key(label)], []).append(_pixels(placed, transform, scene, path))
    spectra = _spectra(scene, {index: np.unique(np.concatenate(found)) for index, found in pixels.items()})
    if not spectra:
        raise UserError(
            "Nothing in {path} falls on valid pixels of {scene}; check its coordinates and its CRS.",
            path=path,
            scene=scene.name,
        )
    return spectra


def _features(path: Path) -> Iterator[tuple[str, Feature]]:
    """Label and feature, of every labelled one."""
    every = layers(path, what=Message("samples"))
    chosen = [next(filter(None, (field_called(layer.fields, name) for name in FIELDS)), None) for layer in every]
    if not any(chosen):
        names = [field for layer in every for field in layer.fields]
        raise UserError(
            "{path} has no field called {fields} or {fields2} (its fields: {names}).",
            path=path,
            fields=", ".join(FIELDS[:-1]),
            fields2=FIELDS[-1],
            names=", ".join(names) or Message("none"),
        )
    for layer, field in zip(every, chosen):
        if field is None:
            continue
        for feature in layer.features():
            label = feature.fields[field]
            if label is not None and str(label).strip() and feature.geometry is not None:
                yield str(label), feature


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
        raise UserError("{path} holds a {kind}; samples must be points or polygons.", path=path, kind=kind)
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
