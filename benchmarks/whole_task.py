"""How long the computer works on "hectares of trees by district, in a report" (docs/compared.md).

    python -m benchmarks.whole_task [--scene FILE] [--materials "tree;grass;..."] [--measures 3]

Four districts are laid over the scene; then `unmix` and `report --zones` run as an analyst would run them, each in a
process of its own, so that loading Python and the model counts. With QGIS's Python at hand the report is made once more
as QGIS makes it, with a PDF. Of several measures the least is printed: seconds by the clock, and seconds of processor
time, which say more where a machine has other work.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

import rasterio
from rasterio.warp import transform_geom

SCENE = Path(__file__).resolve().parents[2] / "shared/data/scenes/enmap_potsdam.tif"
MATERIALS = "tree;grass;bare soil;roof;asphalt;water"
Seconds = tuple[float, float]  # by the clock, of the processor
PDF = """
from pathlib import Path
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from clip_unmix_qgis.gui.report_action import prepare, write_both
write_both(prepare(Path({maps!r}), "en", zones=(Path({districts!r}), "")), Path({page!r}))
"""


def write_districts(scene: Path, path: Path) -> None:
    """The quarters of a scene as GeoJSON, in degrees as the format wants it."""
    with rasterio.open(scene) as source:
        west, south, east, north = source.bounds
        crs = source.crs
    middle_x, middle_y = (west + east) / 2, (south + north) / 2
    quarters = {
        "north-west": (west, middle_y, middle_x, north),
        "north-east": (middle_x, middle_y, east, north),
        "south-west": (west, south, middle_x, middle_y),
        "south-east": (middle_x, south, east, middle_y),
    }
    features = []
    for name, (x0, y0, x1, y1) in quarters.items():
        ring = [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]
        geometry = transform_geom(crs, "OGC:CRS84", {"type": "Polygon", "coordinates": [ring]})
        features.append({"type": "Feature", "properties": {"district": name}, "geometry": geometry})
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")


def seconds_of(*arguments: str) -> Seconds:
    """How long a process of Python takes, by the clock and of the processor; it must succeed."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=environment)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(scene: Path, materials: list[str], folder: Path) -> dict[str, Seconds]:
    """Seconds of each step, by its name; what is written goes into `folder`."""
    districts, maps, page = folder / "districts.geojson", folder / "maps", folder / "page.html"
    write_districts(scene, districts)
    named = [part for material in materials for part in ("-m", material)]
    command = ("-m", "clip_unmix_qgis")
    found = {
        "unmix": seconds_of(*command, "unmix", str(scene), *named, "-o", str(maps)),
        "report": seconds_of(*command, "report", str(maps), "--zones", str(districts), "-o", str(page)),
    }
    if find_spec("qgis"):
        code = PDF.format(maps=str(maps), districts=str(districts), page=str(folder / "report.html"))
        found["with PDF"] = seconds_of("-c", code)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scene", type=Path, default=SCENE)
    parser.add_argument("--materials", default=MATERIALS, help="names divided by ;")
    parser.add_argument("--measures", type=int, default=3)
    arguments = parser.parse_args()
    materials = [name.strip() for name in arguments.materials.split(";") if name.strip()]
    best: dict[str, Seconds] = {}
    for _ in range(arguments.measures):
        with tempfile.TemporaryDirectory() as folder:
            for step, (wall, worked) in measure(arguments.scene, materials, Path(folder)).items():
                least = best.get(step, (wall, worked))
                best[step] = min(wall, least[0]), min(worked, least[1])
    for step, (wall, worked) in best.items():
        print(f"{step:8} {wall:6.1f} s, {worked:6.1f} s of the processor")
    return 0


if __name__ == "__main__":
    sys.exit(main())
