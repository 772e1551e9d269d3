"""How long the computer works on "hectares of trees by district, in a report" (docs/compared.md).

    python -m benchmarks.whole_task [--scene FILE] [--materials "tree;grass;..."] [--measures 3]

Four districts are laid over the scene; then `unmix`, `zones` and `report` run as an analyst would run them, each in a
process of its own, so that loading Python and the model counts. The shortest of the measures is printed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import rasterio
from rasterio.warp import transform_geom

SCENE = Path(__file__).resolve().parents[2] / "shared/data/scenes/enmap_potsdam.tif"
MATERIALS = "tree;grass;bare soil;roof;asphalt;water"


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


def seconds_of(*arguments: str) -> float:
    """How long a command of the plugin takes, from start to end; it must succeed."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "clip_unmix_qgis", *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def measure(scene: Path, materials: list[str], folder: Path) -> dict[str, float]:
    """Seconds of each step, by its name; what is written goes into `folder`."""
    districts, maps = folder / "districts.geojson", folder / "maps"
    write_districts(scene, districts)
    named = [part for material in materials for part in ("-m", material)]
    return {
        "unmix": seconds_of("unmix", str(scene), *named, "-o", str(maps), "--quiet"),
        "zones": seconds_of("zones", str(maps), str(districts), "-o", str(folder / "zones.csv"), "--quiet"),
        "report": seconds_of("report", str(maps), "-o", str(folder / "report.html"), "--quiet"),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scene", type=Path, default=SCENE)
    parser.add_argument("--materials", default=MATERIALS, help="names divided by ;")
    parser.add_argument("--measures", type=int, default=3)
    arguments = parser.parse_args()
    materials = [name.strip() for name in arguments.materials.split(";") if name.strip()]
    best: dict[str, float] = {}
    for _ in range(arguments.measures):
        with tempfile.TemporaryDirectory() as folder:
            for step, seconds in measure(arguments.scene, materials, Path(folder)).items():
                best[step] = min(seconds, best.get(step, seconds))
    for step, seconds in best.items():
        print(f"{step:8} {seconds:6.1f} s")
    print(f"{'together':8} {sum(best.values()):6.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
