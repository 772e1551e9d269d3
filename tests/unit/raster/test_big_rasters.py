"""A mosaic of 40,000 x 40,000 pixels in 224 bands: memory grows with the block, not with the raster."""
from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window

pytestmark = pytest.mark.slow

SIDE, BANDS, TILE = 40_000, 224, 256
FILLED = ((3, 5), (70, 20), (70, 21), (101, 130))  # tiles, (row, column)
MAPS = 20

# In a process of its own, whose peak memory tells of this work alone.
WORK = """
import json, sys, tempfile
from pathlib import Path
import numpy as np
import rasterio
from clip_unmix_qgis.raster.geotiff import MapSpec, MapWriter
from clip_unmix_qgis.raster.scene import Scene

class Enough(Exception):
    pass

path, filled, maps = sys.argv[1], json.loads(sys.argv[2]), int(sys.argv[3])
found = {}
with rasterio.Env(), Scene.open(path) as scene:
    blocks = list(scene.blocks())
    found["blocks"] = len(blocks)
    found["largest"] = max(window.width * window.height for window in blocks)
    sample = scene.sample(20_000, 0)
    found["sample"] = [len(sample), float(np.isfinite(sample).mean())]
    places = {(row * 256, col * 256) for row, col in filled}
    crop = [
        w
        for w in blocks
        if any(w.row_off <= r < w.row_off + w.height and w.col_off <= c < w.col_off + w.width for r, c in places)
    ]
    crop += blocks[1000:1004]
    held = []
    with tempfile.TemporaryDirectory() as folder:
        specs = [MapSpec(Path(folder) / f"{number}.tif", "map") for number in range(maps)]
        try:
            with MapWriter(scene, specs) as writer:
                for window in crop:
                    cube = scene.read(window)
                    writer.write(window, np.repeat(cube.mean(axis=2)[None], maps, axis=0))
                    held.append(writer._waiting.held)
                raise Enough  # overviews of the whole grid would take minutes
        except Enough:
            pass
    found["held"] = max(held)
    found["pixels"] = scene.describe()["pixels"]
# Not ru_maxrss, which a process inherits from the one that started it.
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
found["peak"] = int(status["VmHWM"].split()[0]) * 1024
print(json.dumps(found))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak memory of a process from /proc")
@pytest.mark.parametrize(("layout", "lines"), [
    ({"interleave": "pixel", "tiled": True, "blockxsize": TILE, "blockysize": TILE}, TILE),
    ({"interleave": "band", "blockysize": 16}, 16),
])  # fmt: skip
def test_a_crop_of_a_mosaic_too_large_for_memory(tmp_path, root, layout, lines):
    path = tmp_path / "mosaic.tif"
    random = np.random.default_rng(0)
    tile = (1000 + 2000 * random.random((1, TILE, TILE)) * np.linspace(0.5, 1, BANDS)[:, None, None]).astype("int16")
    tile += random.integers(0, 50, tile.shape, dtype="int16")
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": BANDS, "dtype": "int16", **layout}
    with rasterio.open(
        path, "w", **profile, compress="deflate", zlevel=1, sparse_ok=True, bigtiff="YES",
        transform=from_origin(4e5, 5e6, 10, 10),
    ) as dataset:
        for band in range(BANDS):
            dataset.update_tags(band + 1, wavelength=str(420 + 9 * band), wavelength_units="Nanometers")
        for row, col in FILLED:
            dataset.write(tile[:, :lines], window=Window(col * TILE, row * TILE, TILE, lines))
    ran = subprocess.run(
        [sys.executable, "-c", WORK, str(path), json.dumps(FILLED), str(MAPS)], cwd=root, capture_output=True,
        text=True, check=False,
    )
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert found["largest"] <= 65_536
    assert found["blocks"] < 2 * SIDE * SIDE / 65_536
    assert found["sample"][1] == 1.0
    assert found["sample"][0] >= 1000
    assert found["held"] <= 128 * 1024**2
    assert found["pixels"]["valid"] > 0
    assert found["pixels"]["total"] == SIDE * SIDE
    assert found["peak"] < 0.9e9  # bytes; leaves room for torch and the model below 1.5 GB
