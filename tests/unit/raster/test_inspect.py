"""What `inspect` tells of a raster."""

from __future__ import annotations

import json

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.inspect import inspect, lines


def test_a_raster_is_told_as_text_and_json(write, cube):
    path = write(data=np.round(cube * 10000).astype("int16"), nodata=-9999)
    found = json.loads(json.dumps(inspect(path)))
    assert [band["wavelength_nm"] for band in found["bands"]] == [450, 550, 650, 800, 1600]
    assert found["scale"] == 0.0001
    assert found["sources"] == {"wavelengths": "band tags 'wavelength'"}
    assert 0.05 < found["reflectance"]["median"] < 0.5
    assert (found["nodata_source"], found["mask"], found["level"]) == ("nodata of the bands", "nodata", None)
    text = "\n".join(lines(found))
    assert "nodata: -9999.0 (from nodata of the bands)" in text
    assert "5 of 5 used, 450 to 1600 nm" in text
    assert "wavelengths: from band tags 'wavelength'" in text
    assert "doubtful: Assumed: values up to" in text


def test_what_cannot_be_used_is_said(write):
    with pytest.raises(UserError, match="carries no wavelengths"):
        inspect(write(wavelengths=None))
