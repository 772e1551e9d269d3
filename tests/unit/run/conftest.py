"""A small scene with known materials, and the command line within this process."""
from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from clip_unmix_qgis.cli import main
from clip_unmix_qgis.run.request import Request, Result
from clip_unmix_qgis.run.unmix import unmix_scene

WAVELENGTHS = np.linspace(420.0, 2380.0, 24)
# Green vegetation, dry soil and clear water at WAVELENGTHS, in reflectance.
SPECTRA = np.stack(
    [
        np.interp(
            WAVELENGTHS,
            [400, 550, 670, 760, 1300, 1450, 1650, 1940, 2200],
            [0.03, 0.1, 0.04, 0.45, 0.45, 0.2, 0.3, 0.08, 0.17],
        ),
        np.interp(WAVELENGTHS, [400, 600, 900, 1300, 1700, 2100, 2400], [0.08, 0.2, 0.3, 0.36, 0.4, 0.38, 0.34]),
        np.interp(WAVELENGTHS, [400, 500, 600, 750, 2400], [0.06, 0.06, 0.03, 0.01, 0.002]),
    ]
)


def cube(rows: int, cols: int) -> np.ndarray:
    """(bands, rows, cols) reflectance: three materials in varying shares."""
    shares = np.random.default_rng(1).dirichlet([0.4, 0.4, 0.4], size=rows * cols)
    return (shares @ SPECTRA).T.reshape(len(WAVELENGTHS), rows, cols)


def write_scene(
    path: Path, values: np.ndarray, *, wavelengths: bool = True, bad: bool = False, nodata: float | None = -9999.0
) -> Path:
    """`values` (bands, rows, cols) as a float32 GeoTIFF."""
    profile = {"driver": "GTiff", "dtype": "float32", "nodata": nodata, "compress": "deflate"}
    profile |= {"tiled": True, "blockxsize": 64, "blockysize": 64}
    count, height, width = values.shape
    place = {"crs": "EPSG:32633", "transform": from_origin(400_000, 5_800_000, 30, 30)}
    with rasterio.open(path, "w", count=count, height=height, width=width, **place, **profile) as target:
        target.write(values.astype(np.float32))
        for band, wavelength in enumerate(WAVELENGTHS[:count], start=1):
            if wavelengths:
                target.update_tags(
                    band,
                    wavelength=f"{wavelength:.3f}",
                    wavelength_units="Nanometers",
                    fwhm="10",
                    bbl=str(int(not bad)),
                )
    return path


@pytest.fixture(scope="session")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """100 x 70 pixels in two rows of blocks, with a corner of nodata."""
    values = cube(100, 70)
    values[:, :10, :10] = -9999.0
    return write_scene(tmp_path_factory.mktemp("scene") / "scene.tif", values)


class Done(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    """Run the command line; its exit status and what it printed."""

    def run(*arguments: object) -> Done:
        status = main([str(argument) for argument in arguments])
        return Done(status, *capsys.readouterr())

    return run


@pytest.fixture(scope="session")
def models() -> None:
    """For tests of whole runs: they need the unmixer and its weights."""
    if importlib.util.find_spec("clip_unmix_qgis.core.unmixer") is None:
        pytest.skip("core.unmixer is not there yet")


@pytest.fixture(scope="session")
def finished(scene: Path, models: None, tmp_path_factory: pytest.TempPathFactory) -> Result:
    """A finished run, for tests that only look at it."""
    return unmix_scene(Request(str(scene), ["grass", "suelo", "water"], tmp_path_factory.mktemp("finished") / "run"))
