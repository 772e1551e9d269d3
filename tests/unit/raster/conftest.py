"""Small rasters written for the tests of the raster part."""
from __future__ import annotations

import warnings

import numpy as np
import pytest
import rasterio
from rasterio.errors import NotGeoreferencedWarning
from rasterio.transform import from_origin

WAVELENGTHS = np.array([450.0, 550.0, 650.0, 800.0, 1600.0])


@pytest.fixture(scope="session")
def cube() -> np.ndarray:
    """(5, 40, 30) float32 reflectance with structure in every band."""
    random = np.random.default_rng(3)
    field = random.random((40, 30))
    return (
        0.05 + 0.4 * field[None] * np.linspace(0.4, 1.0, 5)[:, None, None] + 0.02 * random.random((5, 40, 30))
    ).astype("float32")


@pytest.fixture
def write(tmp_path, cube):
    """Write a raster and return its path; wavelengths are band tags unless told otherwise."""

    def write_raster(
        name="scene.tif", data=cube, *, wavelengths=WAVELENGTHS, tags=None, band_tags=None, descriptions=None, **profile
    ):
        path = tmp_path / name
        settings = {
            "driver": "GTiff", "count": len(data), "height": data.shape[1], "width": data.shape[2],
            "dtype": data.dtype.name, "crs": "EPSG:32633", "transform": from_origin(400_000, 5_800_000, 10, 10),
        }  # fmt: skip
        settings.update(profile)
        scales, offsets = settings.pop("scales", None), settings.pop("offsets", None)
        colours = settings.pop("colorinterp", None)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path, "w", **{k: v for k, v in settings.items() if v is not None}) as dataset:
                if colours:
                    dataset.colorinterp = colours
                dataset.write(data)
                if scales is not None:
                    dataset.scales, dataset.offsets = scales, offsets or (0.0,) * len(data)
                if tags:
                    dataset.update_tags(**tags)
                for i in range(len(data)):
                    if wavelengths is not None:
                        dataset.update_tags(i + 1, wavelength=str(wavelengths[i]), wavelength_units="Nanometers")
                    if band_tags:
                        dataset.update_tags(i + 1, **band_tags[i])
                    if descriptions:
                        dataset.set_band_description(i + 1, descriptions[i])
        return path

    return write_raster


@pytest.fixture
def envi(tmp_path, cube):
    """Write an ENVI file with `header` lines added, and return its data file."""

    def write_envi(interleave="bil", data=None, header="", name="scene.img"):
        data = (cube * 10000).astype("int16") if data is None else data
        path = tmp_path / name
        count, height, width = data.shape
        profile = {"driver": "ENVI", "count": count, "height": height, "width": width, "dtype": data.dtype.name}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path, "w", INTERLEAVE=interleave, **profile) as dataset:
                dataset.write(data)
        with path.with_suffix(".hdr").open("a") as stream:
            stream.write(header)
        return path

    return write_envi
