"""Measured spectra as a scene's bands would see them."""
from __future__ import annotations

import numpy as np
import pytest

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.run.supervision import resample


class TestResample:
    BANDS = Bands([500.0, 600.0, 900.0], [10.0, 50.0, 10.0], [True, True, True])

    def test_a_straight_line_keeps_its_values(self):
        wavelengths = np.arange(400.0, 801.0)
        assert resample(wavelengths, wavelengths[None] / 1000, self.BANDS)[0, :2] == pytest.approx([0.5, 0.6], abs=1e-6)

    def test_order_does_not_matter_and_uncovered_bands_are_missing(self):
        wavelengths = np.arange(400.0, 801.0)
        seen = resample(wavelengths[::-1], wavelengths[None, ::-1] / 1000, self.BANDS)
        assert np.isnan(seen[0, 2])
        assert seen[0, 0] == pytest.approx(0.5, abs=1e-6)

    def test_a_line_is_blurred_by_the_width_of_the_band(self):
        """A Gaussian absorption seen by a Gaussian response: widths add in squares, the depth falls by their ratio."""
        wavelengths = np.arange(400.0, 801.0, 0.5)
        own = 30.0
        line = 1 - np.exp(-4 * np.log(2) * ((wavelengths - 600) / own) ** 2)
        seen = resample(wavelengths, line[None], self.BANDS)[0, 1]
        assert 1 - seen == pytest.approx(own / np.hypot(own, 50.0), abs=0.003)
