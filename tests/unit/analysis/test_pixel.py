"""One pixel: its spectrum from the scene, its mixture, its shares."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.analysis.pixel import PixelReader, mixed

LEFT, TOP, SIDE = 400_000, 5_000_000, 30


def test_a_pixel_is_that_of_the_scene_and_the_maps(finished):
    with PixelReader(finished) as reader:
        pixel = reader.at(LEFT + SIDE * 3.5, TOP - SIDE * 7.5)
        assert reader.problem == ""
        assert reader.at(LEFT - 1, TOP) is None
    with rasterio.open(finished.parent / "scene_20240601.tif") as scene:
        np.testing.assert_allclose(pixel.spectrum, scene.read()[:, 7, 3], rtol=1e-6)
    assert (pixel.row, pixel.col) == (7, 3)
    assert pixel.shares.sum() == pytest.approx(1, abs=1e-5)
    assert len(pixel.half_widths) == 3
    fitted = np.sqrt(np.mean((pixel.spectrum - pixel.mixture) ** 2))
    assert fitted < 0.2


def test_a_scene_that_is_gone_is_said(made, finished):
    shares = np.full((2, 12, 10), 0.4)

    def moved(record):
        record["input"]["path"] = "/nowhere/scene.tif"

    folder = made(shares, record=moved)
    for name in ("endmembers.csv", *(path.name for path in finished.glob("similarity*")), "residual.tif"):
        shutil.copy(finished / name, folder)
    with PixelReader(folder) as reader:
        pixel = reader.at(LEFT + 1, TOP - 1)
        assert "/nowhere/scene.tif" in reader.problem
    assert np.isnan(pixel.spectrum).all()
    assert np.isfinite(pixel.mixture).all()


def test_mixtures():
    endmembers = np.array([[0.2, 0.4, np.nan], [0.6, 0.2, np.nan], [0.1, 0.1, np.nan], [0.3, 0.3, np.nan]])
    shares = np.array([0.5, 0.3, 0.2])
    unknown = np.full(3, np.nan)
    expected = 0.5 * endmembers[0] + 0.3 * endmembers[1] + 0.2 * endmembers[2:].mean(0)
    np.testing.assert_allclose(mixed(shares, endmembers, area=True, like=unknown), expected)
    alone = mixed(np.array([1.0, 0, 0]), endmembers, area=False, like=np.array([0.1, 0.2, np.nan]))
    np.testing.assert_allclose(alone[:2], [0.1, 0.2], rtol=1e-6)  # as bright as the pixel
