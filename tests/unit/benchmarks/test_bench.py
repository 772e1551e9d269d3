"""What `make bench` measures and prints: rows for every method, exact solutions, honest costs of a child process."""
from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import rasterio
import torch

from benchmarks import bench, measure, solvers
from benchmarks.large_scene import NODATA, write_scene
from benchmarks.simulated import endmembers, mixtures
from clip_unmix_qgis.raster.scene import Scene


@pytest.fixture(scope="module")
def shape():
    return solvers.compare(4, 200, runs=1, scale=0.02)


def test_all_methods_are_measured_on_the_same_pixels_and_ours_is_exact(shape):
    assert set(shape.rates) == set(solvers.METHODS)
    assert all(rate > 0 for rate in shape.rates.values())
    assert shape.nnls_error < 1e-5
    assert shape.sum_error < 1e-5


def test_on_random_spectra_ours_agrees_with_a_quadratic_program():
    pytest.importorskip("cvxopt")
    spectra = endmembers(8, 200, random=True)
    pixels = mixtures(spectra, 100)
    for constrained in (False, True):
        reference = solvers.interior_point(pixels, spectra, sum_to_one=constrained)
        assert np.isfinite(reference).all(1).mean() > 0.9
        assert np.nanmax(np.abs(solvers.ours(pixels, spectra, sum_to_one=constrained) - reference)) < 1e-5
        assert np.nanmax(np.abs(solvers.exact(pixels, spectra, sum_to_one=constrained) - reference)) < 1e-5


def test_the_exact_reference_meets_the_optimality_conditions_of_similar_spectra():
    spectra = endmembers(8, 200)
    pixels = mixtures(spectra, 50)
    found = solvers.exact(pixels, spectra, sum_to_one=True)
    assert found.min() >= 0
    assert np.allclose(found.sum(1), 1)
    slope = (pixels - found @ spectra) @ spectra.T  # equal where a material is there, nowhere larger
    level = np.where(found > 1e-9, slope, -np.inf).max(1, keepdims=True)
    assert (slope <= level + 1e-8).all()
    assert np.abs((slope - level)[found > 1e-6]).max() < 1e-8


def test_the_solvers_table_has_a_row_for_each_shape_and_a_column_for_each_method(shape):
    text = solvers.report([shape])
    tables = [part for part in text.split("\n\n") if part.startswith("|")]
    assert len(tables) == 3
    for name in solvers.METHODS:
        assert name in tables[0]
    assert all("| 4 x 200" in part.splitlines()[2] for part in tables)


def test_a_child_has_its_own_peak_memory_not_that_of_the_process_that_starts_it():
    ballast = np.ones(400 << 20, np.uint8)
    small = measure.child(["-c", "print('hello')"])
    large = measure.child(["-c", "x = bytearray(200 << 20)"])
    assert small.output.strip() == "hello"
    assert small.peak_bytes < 100 << 20 < ballast.nbytes
    assert large.peak_bytes > 200 << 20
    assert small.seconds > 0


def test_a_child_that_fails_is_not_measured():
    with pytest.raises(RuntimeError, match="no such thing"):
        measure.child(["-c", "raise SystemExit('no such thing')"])


def test_operations_of_a_matrix_product_are_counted_exactly():
    a, b = torch.ones(30, 20), torch.ones(20, 10)
    counted = measure.count(lambda: (a @ b) + 1)
    assert counted.products == 2 * 30 * 20 * 10
    assert counted.elements == 30 * 10


def test_tables_line_up():
    lines = measure.table([["a", "number"], ["longer", "1"]]).splitlines()
    assert lines == ["| a      | number |", "| ------ | -----: |", "| longer |      1 |"]
    assert [measure.figures(x) for x in (48_312.4, 0.01234, 3.456, 0.0)] == ["48,300", "0.0123", "3.46", "0"]


def test_text_goes_between_its_markers_and_nowhere_else(tmp_path):
    document = tmp_path / "d.md"
    document.write_text("a\n<!-- begin: bench one -->\nold\n<!-- end: bench one -->\nb\n")
    measure.insert(document, "one", "new")
    assert document.read_text() == "a\n<!-- begin: bench one -->\nnew\n<!-- end: bench one -->\nb\n"
    with pytest.raises(ValueError, match="lacks"):
        measure.insert(document, "two", "new")


def test_the_document_has_the_markers_of_every_section():
    text = bench.DOCUMENT.read_text(encoding="utf-8")
    for section in ("solver", "encoder", "whole", "growth", "startup", "gpu"):
        assert text.count(f"<!-- begin: bench {section} -->") == text.count(f"<!-- end: bench {section} -->") == 1


def test_the_large_scene_is_the_sample_laid_side_by_side(tmp_path, sample_scene):
    path = write_scene(tmp_path / "scene.bil", 130, 120, bands=56)
    with rasterio.open(path) as source, rasterio.open(sample_scene) as sample:
        large, small = source.read(1), sample.read(1)
        assert large.shape == (130, 120)
        assert source.count == 56
        assert source.nodata == NODATA
    assert np.array_equal(large[:100, :100] == NODATA, small == NODATA)
    assert np.array_equal(large[100:, 100:] == NODATA, small[:30, :20] == NODATA)
    with Scene.open(str(path)) as scene:
        spectra = scene.sample(500, 0)
        assert scene.bands.centre[0] == pytest.approx(420)
        assert 0.05 < np.nanmedian(spectra) < 0.6
        assert not scene.bands.good.all()


def test_the_gpu_benchmark_needs_no_raster_or_plotting_package():
    """It runs on bare machines with a card."""
    code = "import sys, benchmarks.gpu; print(sorted({'rasterio', 'scipy', 'matplotlib', 'osgeo'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=measure.ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
