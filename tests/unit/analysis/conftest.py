"""Small finished runs with maps that a test chooses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

METRES = Affine(30, 0, 400_000, 0, -30, 5_000_000)
MATERIALS = ("grass", "soil")


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real run, whose record the others take."""
    folder = tmp_path_factory.mktemp("finished")
    path = folder / "scene_20240601.tif"
    data = np.random.default_rng(0).uniform(0.05, 0.5, (6, 12, 10)).astype("float32")
    with rasterio.open(path, "w", driver="GTiff", width=10, height=12, count=6, dtype="float32", crs="EPSG:32633",
                       transform=METRES) as scene:  # fmt: skip
        scene.write(data)
        for band, centre in enumerate((490, 560, 665, 842, 1610, 2190), start=1):
            scene.update_tags(band, wavelength=str(centre), wavelength_units="nm")
    return unmix_scene(Request(str(path), MATERIALS, folder / "out")).folder


@pytest.fixture
def made(finished: Path, tmp_path: Path) -> Callable[..., Path]:
    """A folder of results with these shares (2, rows, cols) of grass and soil; the rest of each pixel is other."""

    def make(
        shares: np.ndarray, widths: float | np.ndarray = 0.1, *, crs: str | None = "EPSG:32633",
        transform: Affine = METRES, name: str = "run", record: Callable[[dict[str, Any]], None] = lambda record: None,
    ) -> Path:  # fmt: skip
        folder = tmp_path / name
        folder.mkdir()
        found = json.loads((finished / "provenance.json").read_text("utf-8"))
        record(found)
        (folder / "provenance.json").write_text(json.dumps(found), "utf-8")
        shares = np.asarray(shares, "float32")
        half = np.broadcast_to(np.asarray(widths, "float32"), shares.shape)
        maps = {"abundance": shares, "uncertainty": half, "other": 1 - shares.sum(axis=0, keepdims=True)}
        for kind, values in maps.items():
            entries = found["outputs"][kind]
            for entry, band in zip(entries if isinstance(entries, list) else [entries], values):
                with rasterio.open(folder / entry["path"], "w", driver="GTiff", width=band.shape[1], crs=crs,
                                   height=band.shape[0], count=1, dtype="float32", transform=transform,
                                   nodata=float("nan")) as target:  # fmt: skip
                    target.write(band, 1)
        return folder

    return make


@pytest.fixture
def layer(tmp_path: Path) -> Callable[..., Path]:
    """A GeoJSON of features (geometry or None, fields), with coordinates in WGS 84 unless another CRS is named."""

    def write(*features: tuple[dict[str, Any] | None, dict[str, Any]], crs: str = "EPSG:4326") -> Path:
        path = tmp_path / "layer.geojson"
        listed = [{"type": "Feature", "geometry": geometry, "properties": fields} for geometry, fields in features]
        name = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{crs.split(':')[1]}"}}
        collection = {"type": "FeatureCollection", "crs": {"type": "name", **name}, "features": listed}
        path.write_text(json.dumps(collection), "utf-8")
        return path

    return write


def box(left: float, bottom: float, right: float, top: float) -> dict[str, Any]:
    """A rectangle as GeoJSON."""
    ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    return {"type": "Polygon", "coordinates": [ring]}
