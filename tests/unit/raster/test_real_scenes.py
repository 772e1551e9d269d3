"""The real scenes of the reference data, as they came."""
from __future__ import annotations

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.scene import Scene


@pytest.mark.parametrize(("name", "bands", "bad", "valid"), [
    ("enmap_potsdam", 224, {*range(129, 135), *range(163, 166)}, 18432),  # 1939, 1949, 1958 nm: noise in water vapour
    ("samson", 156, set(), 9025),
    ("muufl_crop", 64, set(), 8100),
    ("salton_sea_aviris", 224, {103, 106, *range(107, 113), *range(153, 167)}, 2856),  # 1323, 1353 nm: beside it
])
def test_scene(reference_data, name, bands, bad, valid):
    with Scene.open(reference_data / "scenes" / f"{name}.tif") as scene:
        found = set(np.flatnonzero(~scene.bands.good))
        assert len(scene.bands) == bands
        assert found == bad
        values = np.concatenate([scene.read(window).reshape(-1, bands) for window in scene.blocks()])
        inside = np.isfinite(values).all(axis=1)
        assert inside.sum() == valid == scene.describe()["pixels"]["valid"]
        assert np.isnan(values[~inside]).all()
        assert 0.02 < np.median(values[inside][:, scene.bands.good]) < 0.6
        assert scene.wavelength_source == "band tags 'wavelength'"


def test_a_scene_without_wavelengths(reference_data, tmp_path):
    path = reference_data / "scenes" / "moffett_no_wavelengths.tif"
    with pytest.raises(UserError, match="carries no wavelengths"):
        Scene.open(path)
    with pytest.raises(UserError, match="has 184 spectral bands but the sensor AVIRIS-Classic has 224"):
        Scene.open(path, sensor="aviris")
    (tmp_path / "lengths.txt").write_text("\n".join(str(w) for w in np.linspace(400, 2450, 184)))
    with Scene.open(path, wavelengths=tmp_path / "lengths.txt") as scene:
        assert len(scene.bands) == 184
