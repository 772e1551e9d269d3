"""Make docs/report/sample_report.html and .pdf: the bundled sample scene, unmixed from words and compared with truth.

    QT_QPA_PLATFORM=offscreen .venv/bin/python scripts/sample_report.py [LANGUAGE]

It needs QGIS for the PDF. The points are on a grid of the sample's true shares of the lit surface; the zones are the
quarters of the scene.
"""
from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
WORDS = ("vegetation", "dry vegetation", "soil", "tile roof", "asphalt")
STEP = 12  # pixels between points


def points(truth: Path, path: Path) -> None:
    """The true shares as points, as if they had been measured."""
    features = []
    with rasterio.open(truth) as source:
        shares, transform, crs = source.read(), source.transform, source.crs
    for row in range(STEP // 2, shares.shape[1], STEP):
        for col in range(STEP // 2, shares.shape[2], STEP):
            here = shares[:, row, col]
            if np.isfinite(here).all():
                place = list(transform * (col + 0.5, row + 0.5))
                fields = {word: round(float(share), 4) for word, share in zip(WORDS, here)}
                features.append({"type": "Feature", "geometry": {"type": "Point", "coordinates": place},
                                 "properties": fields})  # fmt: skip
    name = f"urn:ogc:def:crs:EPSG::{crs.to_epsg()}"
    collection = {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": name}}}
    path.write_text(json.dumps({**collection, "features": features}), encoding="utf-8")


def main() -> None:
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    from benchmarks.whole_task import write_districts
    from clip_unmix_qgis.gui.report_action import prepare, write_both
    from clip_unmix_qgis.run.request import Request
    from clip_unmix_qgis.run.unmix import unmix_scene

    language = sys.argv[1] if len(sys.argv) > 1 else "en"
    with tempfile.TemporaryDirectory() as place:
        os.chdir(ROOT)  # so that the record names no path of this machine
        run = unmix_scene(Request("resources/sample/sample_scene.tif", WORDS, Path(place) / "run")).folder
        record = json.loads((run / "provenance.json").read_text(encoding="utf-8"))
        record["replay"] = record["replay"].replace(str(run), "run").replace(str(ROOT) + "/", "")
        record["input"]["path"] = "resources/sample/sample_scene.tif"
        (run / "provenance.json").write_text(json.dumps(record), encoding="utf-8")
        measured = Path(place) / "measured.geojson"
        points(ROOT / "resources" / "sample" / "sample_truth_lit.tif", measured)
        districts = Path(place) / "districts.geojson"
        write_districts(ROOT / "resources" / "sample" / "sample_scene.tif", districts)
        folder = ROOT / "docs" / "report"
        folder.mkdir(exist_ok=True)
        name = "sample_report" if language == "en" else f"sample_report_{language}"
        for path in write_both(prepare(run, language, (measured, ""), (districts, "")), folder / f"{name}.html"):
            print(path, path.stat().st_size)
    application.exitQgis()


if __name__ == "__main__":
    main()
