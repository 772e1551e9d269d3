"""Cost grows linearly with pixels: counted in operations, which are the same on any machine, not in seconds."""
from __future__ import annotations

import pytest

from benchmarks.growth import solver_operations, unmixing_operations

pytestmark = pytest.mark.slow

PIXELS = 4096
LIMIT = 2.3  # for twice the pixels


@pytest.mark.parametrize("sum_to_one", [False, True], ids=["nnls", "sum_to_one"])
@pytest.mark.parametrize("materials", [4, 20])
def test_twice_the_pixels_are_at_most_little_more_than_twice_the_work_of_the_solver(materials, sum_to_one):
    one, two = (solver_operations(n, materials, sum_to_one=sum_to_one).total for n in (PIXELS, 2 * PIXELS))
    assert one >= 2 * PIXELS * 200 * materials  # at the least, correlations
    assert 1.5 * one < two <= LIMIT * one


def test_twice_the_pixels_are_at_most_little_more_than_twice_the_work_of_unmixing():
    one, two = (unmixing_operations(n, bands=100, materials=4, sample=2 * PIXELS) for n in (PIXELS, 2 * PIXELS))
    assert one.products > 1e5 * PIXELS  # the encoder is in it
    # The regressions on library mixtures cost each scene the same, however large it is.
    assert 1.2 * one.products < two.products <= LIMIT * one.products
    assert 1.2 * one.elements < two.elements <= LIMIT * one.elements
