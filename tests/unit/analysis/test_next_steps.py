"""What to do next with a run, and how its shares are spread."""

from __future__ import annotations

import numpy as np
import pytest

from clip_unmix_qgis.analysis.histogram import BINS, share_histogram
from clip_unmix_qgis.analysis.next_steps import next_steps
from clip_unmix_qgis.analysis.results import Results


def record(other=0.1, source="scene", angle=0.1, mean=0.4, half_width=0.1):
    return {
        "quality": {
            "mean_other": other, "mean_abundance": [{"prompt": "grass", "mean": mean}],
            "mean_uncertainty": [{"prompt": "grass", "half_width": half_width}],
        },
        "model": {"endmembers": [{"prompt": "grass", "source": source, "angle": angle}]},
    }  # fmt: skip


def test_a_good_run_is_to_be_compared_with_measurements():
    assert [str(step) for step in next_steps(record())] == [
        "Compare with measurements before decisions rest on the maps."
    ]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"other": 0.35}, "35% of the scene is of no named material"),
        ({"source": "decoder"}, "No pixel looks like grass"),
        ({"source": "left out"}, "No pixel looks like grass"),
        ({"angle": 0.5}, "endmember of grass looks unlike"),
        ({"mean": 0.05}, "interval of grass is as wide"),
    ],
)
def test_what_is_weak_comes_first(wrong, said):
    steps = next_steps(record(**wrong))
    assert len(steps) == 2
    assert said in steps[0]


def test_histograms_weigh_by_ground_and_leave_out_nodata(made):
    shares = np.zeros((2, 4, 5))
    shares[0, :, :2], shares[1] = 0.12, 0.3
    shares[:, 0, 0] = np.nan
    with Results(made(shares, crs="EPSG:4326", transform=_steep(), name="degrees")) as results:
        found = share_histogram(results)
    assert found.shape == (3, BINS)
    assert found.sum(axis=1) == pytest.approx([1, 1, 1])
    assert found[1, 6] == pytest.approx(1)
    # Rows at 10, 30, 50 and 70 degrees: their grounds go nearly with the cosine of the latitude.
    ground = np.cos(np.radians([70, 50, 30, 10]))
    expected = (ground @ [1, 2, 2, 2]) / (ground @ [4, 5, 5, 5])
    assert found[0, 2] == pytest.approx(expected, rel=1e-2)
    assert found[0, 0] == pytest.approx(1 - found[0, 2])


def test_a_histogram_of_nothing_is_empty(made):
    with Results(made(np.full((2, 4, 5), np.nan))) as results:
        assert not share_histogram(results).any()


def _steep():
    from rasterio.transform import Affine

    return Affine(1, 0, 10, 0, -20, 80)
