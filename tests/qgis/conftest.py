"""A small scene, and a stand-in for the computing that writes what a run writes: real files and a valid record."""
from __future__ import annotations

import json
import os
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, osr

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SIZE = 24
CONCEPTS = {"suelo desnudo": "soil", "水": "water", "tarmac": "pavement"}


NORTH_UP = (500000.0, 30.0, 0.0, 4200000.0, 0.0, -30.0)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Leave Qt's messages to stderr. pytest-qt takes the handler of messages away after each test, and a thread of QGIS
    that sends one at that moment finds None to call: an error of whichever test has just ended.
    """
    item.add_marker("no_qt_log")


def write_raster(
    path: Path, bands: np.ndarray, nodata: float | None = None, transform: tuple[float, ...] | None = NORTH_UP
) -> None:
    count, rows, cols = bands.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, count, gdal.GDT_Float32)
    if transform:
        dataset.SetGeoTransform(transform)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32633)
        dataset.SetProjection(reference.ExportToWkt())
    for number, values in enumerate(bands, start=1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(values)
        if nodata is not None:
            band.SetNoDataValue(nodata)
    dataset.FlushCache()


def write_run(request, prompts=None, transform=NORTH_UP) -> SimpleNamespace:
    """The files and the record of a run of made-up maps: material k's share grows with k; one corner is nodata."""
    prompts = list(prompts or request.prompts)
    folder = Path(request.output)
    folder.mkdir(parents=True, exist_ok=True)
    weight = np.arange(1, len(prompts) + 2, dtype=np.float32)
    shares = np.broadcast_to((weight / weight.sum())[:, None, None], (len(weight), SIZE, SIZE)).copy()
    shares[:, :4, :4] = np.nan
    ramp = np.linspace(-0.2, 0.6, SIZE * SIZE, dtype=np.float32).reshape(SIZE, SIZE)
    ramp[:4, :4] = np.nan
    outputs = {"abundance": [], "similarity": [], "uncertainty": []}

    def write(name: str, values: np.ndarray) -> dict:
        write_raster(folder / name, values[None], nodata=float("nan"), transform=transform)
        return {"path": name, "sha256": "0" * 64}

    for number, prompt in enumerate(prompts, start=1):
        outputs["abundance"].append(
            {"prompt": prompt, **write(f"abundance_{number:02d}_material.tif", shares[number - 1])}
        )
        outputs["similarity"].append({"prompt": prompt, **write(f"similarity_{number:02d}_material.tif", ramp)})
        widths = np.abs(ramp) * number / len(prompts)
        outputs["uncertainty"].append({"prompt": prompt, **write(f"uncertainty_{number:02d}_material.tif", widths)})
    outputs["other"] = write("other.tif", shares[-1])
    outputs["residual"] = write("residual.tif", np.abs(ramp) * 0.1)
    (folder / "endmembers.csv").write_text("wavelength_nm\n", encoding="utf-8")
    outputs["endmembers"] = {"path": "endmembers.csv", "sha256": "0" * 64}
    record = {
        "schema": "clip_unmix_qgis/provenance-1",
        "run": "0123456789abcdef",
        "started": "2025-06-01T10:00:00+00:00",
        "finished": "2025-06-01T10:00:12+00:00",
        "replay": "python -m clip_unmix_qgis unmix scene.tif -o out_replay",
        "vocabulary": {"lexicon": "1", "ontology": None, "text_encoder": "bundled", "language": None},
        "prompts": [
            {
                "typed": prompt,
                "normalised": prompt.casefold(),
                "language": "en",
                "script": "Latin",
                "concept": CONCEPTS.get(prompt, "tree"),
                "label": "tree",
                "resolved_by": "lexicon",
                "confidence": 1.0,
                "warnings": [],
            }
            for prompt in prompts
        ],
        "input": {
            "path": str(request.scene),
            "sha256": "a" * 64,
            "rows": SIZE,
            "cols": SIZE,
            "bands": 6,
            "wavelengths_nm": [490.0, 560.0, 665.0, 842.0, 1610.0, 2190.0],
            "wavelength_source": "band metadata",
            "sensor": None,
        },
        "model": {
            "weights": [{"name": "encoder", "version": "1", "file": "encoder.safetensors", "sha256": "b" * 64}],
            "endmembers": [],
        },
        "parameters": {
            "ontology": None,
            "samples": None,
            "text_encoder": "bundled",
            "illumination": request.illumination,
            "device": "cpu",
            "seed": request.seed,
            "wavelengths": None,
            "sensor": None,
            "language": None,
        },
        "outputs": outputs,
        "quality": {
            "valid_pixels": SIZE * SIZE - 16,
            "invalid_pixels": 16,
            "reconstruction_rmse": {"mean": 0.01, "median": 0.009},
            "relative_error": 0.05,
            "unexplained": {"share": 0.1, "definition": "made up"},
            "mean_abundance": [{"prompt": p, "mean": float(w / weight.sum())} for p, w in zip(prompts, weight)],
            "presence": [{"prompt": prompt, "share_of_pixels": 0.5} for prompt in prompts],
            "mean_uncertainty": [
                {"prompt": p, "half_width": 0.2 * n / len(prompts)} for n, p in enumerate(prompts, start=1)
            ],
            "mean_other": float(weight[-1] / weight.sum()),
        },
        "warnings": [],
        "software": {
            "clip_unmix_qgis": "0.1.0",
            "python": "3.11",
            "numpy": "1.26",
            "torch": "2.13",
            "rasterio": "1.3",
            "gdal": "3.6",
        },
    }
    (folder / "provenance.json").write_text(json.dumps(record), encoding="utf-8")
    return SimpleNamespace(folder=folder, provenance=record)


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path, monkeypatch):
    """No test writes into the data of who runs it."""
    from clip_unmix_qgis.qgis_shared import result_folder

    monkeypatch.setattr(result_folder.QStandardPaths, "writableLocation", lambda place: str(tmp_path / "user_data"))


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """Six bands of made-up reflectance with a CRS."""
    path = tmp_path / "scene.tif"
    write_raster(path, np.random.default_rng(0).uniform(0.0, 0.5, (6, SIZE, SIZE)).astype(np.float32))
    return path


@pytest.fixture
def make_run():
    """Writes what a run writes; see `write_run`."""
    return write_run
