"""What scenes of satellites' products cost in their real size and layout: PRISMA, EMIT and Sentinel-2.

    python -m benchmarks.products [--folder FOLDER] [--write]

The files are made here, of six materials in patches with noise: PRISMA L2D (1,200 x 1,200 pixels, 66 and 173 bands,
uint16 by line, error matrices), EMIT L2A (1,280 x 1,242 pixels, 285 bands, float32, compressed in chunks, a lookup
table of 1,886 x 2,298 cells turned by 30 degrees) and a Sentinel-2 SAFE (10,980 x 10,980 pixels of 10 m, JPEG 2000 in
tiles of 1,024). Each is then read block by block as reflectance, in a process of its own, and the first two are
unmixed into three materials by the command line.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.windows import Window

from .bench import DOCUMENT
from .measure import Cost, child, figures, insert, load, machine, table

MATERIALS, NOISE = 6, 0.002
PROMPTS = ("vegetation", "soil", "asphalt")
ZONE, TILE, TIME = "EPSG:32632", "T32UQD", "20230501T102031"
SENTINEL = {"B02": 10, "B03": 10, "B04": 10, "B08": 10, "B05": 20, "B06": 20, "B07": 20, "B8A": 20, "B11": 20,
            "B12": 20, "B01": 60, "B09": 60}  # fmt: skip
SIDE = 109_800  # metres


def spectra(centres: np.ndarray) -> np.ndarray:
    """(MATERIALS, bands) smooth reflectance."""
    random = np.random.default_rng(0)
    phase, pace, level = (random.uniform(low, high, MATERIALS) for low, high in ((0, 6), (1, 3), (0.1, 0.4)))
    return level[:, None] * (1 + 0.6 * np.sin(centres[None] / 2500 * 6 * pace[:, None] + phase[:, None]))


def lines(rows: int, cols: int, centres: np.ndarray, step: int) -> Iterator[tuple[int, np.ndarray]]:
    """First row and reflectance (rows, cols, bands) of `step` lines at a time."""
    ends, random = spectra(centres).astype(np.float32), np.random.default_rng(1)
    for top in range(0, rows, step):
        row, col = np.arange(top, min(rows, top + step))[:, None] / 40.0, np.arange(cols)[None] / 40.0
        waves = [np.sin(row / (k + 1) + k) * np.cos(col / (k + 2)) for k in range(MATERIALS)]
        share = np.maximum(np.stack(waves, -1), 0.01)
        part = (share / share.sum(-1, keepdims=True)).astype(np.float32) @ ends
        yield top, np.clip(part + NOISE * random.standard_normal(part.shape, dtype=np.float32), 1e-3, 0.99)


def prisma(folder: Path, rows: int = 1200, cols: int = 1200) -> Path:
    import h5py

    path = folder / "PRS_L2D_STD_20230501101010_20230501101014_0001.he5"
    vnir, swir = np.linspace(1010, 402, 66), np.linspace(2497, 920, 173)
    with h5py.File(path, "w") as file:
        file.attrs["Processing_Level"], file.attrs["Epsg_Code"] = "2D", 32632.0
        file.attrs["Product_ULcorner_easting"], file.attrs["Product_ULcorner_northing"] = 400_015.0, 5_799_985.0
        data = {}
        for kind, centres in (("Vnir", vnir), ("Swir", swir)):
            file.attrs[f"L2Scale{kind}Min"], file.attrs[f"L2Scale{kind}Max"] = np.float32(0), np.float32(1)
            file.attrs[f"List_Cw_{kind}"], file.attrs[f"List_Fwhm_{kind}"] = centres, np.full(len(centres), 11.0)
            file.attrs[f"List_Cw_{kind}_Flags"] = np.ones(len(centres))
            place, shape = f"HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields/{kind.upper()}", (rows, len(centres), cols)
            data[kind] = file.create_dataset(f"{place}_Cube", shape, "uint16")
            file.create_dataset(f"{place}_PIXEL_L2_ERR_MATRIX", shape, "uint8")[:] = 0
        for top, part in lines(rows, cols, np.concatenate([vnir, swir]), 40):
            stored = np.round(part * 65535).astype("uint16").transpose(0, 2, 1)
            data["Vnir"][top : top + len(part)], data["Swir"][top : top + len(part)] = stored[:, :66], stored[:, 66:]
    return path


def emit(folder: Path, rows: int = 1280, cols: int = 1242, bands: int = 285) -> Path:
    import h5py

    path = folder / "EMIT_L2A_RFL_001_20230501T101010_2312107_004.nc"
    centres = np.linspace(381, 2493, bands)
    with h5py.File(path, "w") as file:
        file.attrs["geotransform"] = [10.0, 0.000542232, -0.0, 50.0, -0.0, -0.000542232]
        file.attrs["spatial_ref"] = CRS.from_epsg(4326).to_wkt()
        data = file.create_dataset("reflectance", (rows, cols, bands), "float32", chunks=(128, 125, 29), compression=4)
        data.attrs["_FillValue"] = np.float32(-9999)
        file["sensor_band_parameters/wavelengths"], file["sensor_band_parameters/fwhm"] = centres, np.full(bands, 8.5)
        for top, part in lines(rows, cols, centres, 128):
            data[top : top + len(part)] = np.round(part, 4)
        y, x = np.mgrid[:1886, :2298]
        angle = np.radians(30)
        row = np.round((y - 943) * np.cos(angle) + (x - 1149) * np.sin(angle) + rows / 2).astype("int32")
        col = np.round(-(y - 943) * np.sin(angle) + (x - 1149) * np.cos(angle) + cols / 2).astype("int32")
        outside = (row < 0) | (col < 0) | (row >= rows) | (col >= cols)
        file["location/glt_x"], file["location/glt_y"] = np.where(outside, 0, col + 1), np.where(outside, 0, row + 1)
    return path


def safe(folder: Path, side: int = SIDE) -> Path:
    """A product of baseline 05.09; every band in its own resolution."""
    name = f"S2B_MSIL2A_{TIME}_N0509_R065_{TILE}_20230501T161356.SAFE"
    granule, images = f"GRANULE/L2A_{TILE}_A032134_20230501T102304", []
    centres = dict(zip(SENTINEL, (492, 560, 665, 833, 704, 740, 783, 865, 1614, 2202, 443, 945)))
    for band, size in SENTINEL.items():
        stem = f"{granule}/IMG_DATA/R{size}m/{TILE}_{TIME}_{band}_{size}m"
        images.append(f"<IMAGE_FILE>{stem}</IMAGE_FILE>")
        path = folder / name / f"{stem}.jp2"
        path.parent.mkdir(parents=True, exist_ok=True)
        count, plain = side // size, folder / "band.tif"
        given = {"count": 1, "height": count, "width": count, "dtype": "uint16", "crs": ZONE,
                 "transform": from_origin(600_000, 5_900_040, size, size)}  # fmt: skip
        with rasterio.open(plain, "w", driver="GTiff", tiled=True, **given) as dataset:
            for top, part in lines(count, count, np.array([float(centres[band])]), 512):
                stored = np.round(part[..., 0] * 10_000 + 1000).astype("uint16")
                dataset.write(stored, 1, window=Window(0, top, count, len(part)))
        with rasterio.open(plain) as source:
            rasterio.shutil.copy(source, path, driver="JP2OpenJPEG", QUALITY="25", BLOCKXSIZE="1024", BLOCKYSIZE="1024")
        plain.unlink()
    _metadata(folder / name, granule, images, side)
    return folder / name


def _metadata(folder: Path, granule: str, images: list[str], side: int) -> None:
    names = "".join(f"<BAND_NAME>{b if b[-1] == 'A' else f'B{int(b[1:])}'}</BAND_NAME>" for b in SENTINEL)
    offsets = "".join(f'<BOA_ADD_OFFSET band_id="{number}">-1000</BOA_ADD_OFFSET>' for number in range(13))
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    (folder / "MTD_MSIL2A.xml").write_text(
        f'{head}<n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd">'
        f"<n1:General_Info><Product_Info><PRODUCT_URI>{folder.name}</PRODUCT_URI><PROCESSING_LEVEL>Level-2A"
        '</PROCESSING_LEVEL><PROCESSING_BASELINE>05.09</PROCESSING_BASELINE><Query_Options completeSingleTile="true">'
        f"<PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT><Band_List>{names}</Band_List></Query_Options><Product_Organisation>"
        f'<Granule_List><Granule granuleIdentifier="S2B_OPER_MSI_L2A_TL_2BPS_20230501T161356_A032134_{TILE}_N05.09" '
        f'imageFormat="JPEG2000">{"".join(images)}</Granule></Granule_List></Product_Organisation></Product_Info>'
        "<Product_Image_Characteristics><QUANTIFICATION_VALUES_LIST><BOA_QUANTIFICATION_VALUE>10000"
        "</BOA_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>"
        f"<BOA_ADD_OFFSET_VALUES_LIST>{offsets}</BOA_ADD_OFFSET_VALUES_LIST></Product_Image_Characteristics>"
        "</n1:General_Info></n1:Level-2A_User_Product>"
    )
    sizes = "".join(
        f'<Size resolution="{s}"><NROWS>{side // s}</NROWS><NCOLS>{side // s}</NCOLS></Size>'
        f'<Geoposition resolution="{s}">'
        f"<ULX>600000</ULX><ULY>5900040</ULY><XDIM>{s}</XDIM><YDIM>-{s}</YDIM></Geoposition>"
        for s in (10, 20, 60)
    )
    (folder / granule / "MTD_TL.xml").write_text(
        f'{head}<n1:Level-2A_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_Level-2A_Tile_Metadata.xsd">'
        f"<n1:General_Info><TILE_ID>S2B_OPER_MSI_L2A_TL_2BPS_20230501T161356_A032134_{TILE}_N05.09</TILE_ID>"
        f"</n1:General_Info><n1:Geometric_Info><Tile_Geocoding><HORIZONTAL_CS_CODE>{ZONE}</HORIZONTAL_CS_CODE>{sizes}"
        "</Tile_Geocoding></n1:Geometric_Info></n1:Level-2A_Tile_ID>"
    )


def read(path: str, resolution: str, geometry: str) -> None:
    """Read a scene block by block and print what it is; for a process of its own."""
    from clip_unmix_qgis.raster.scene import Scene

    begun = time.perf_counter()
    with Scene.open(path, resolution=float(resolution) or None, geometry=geometry) as scene:
        opened = time.perf_counter()
        for window in scene.blocks():
            scene.read(window)
        done = time.perf_counter()
        counted = scene.counted()
        print(json.dumps({
            "rows": scene.rows, "cols": scene.cols, "bands": len(scene.bands), "valid": counted.valid,
            "open_s": opened - begun, "read_s": done - opened,
        }))  # fmt: skip


def measure(folder: Path, side: int, only: str | None) -> list[dict]:
    """A row for each product and way to read it: what it is, and what reading it and a run cost."""
    rows = []
    for key, title, make, ways, unmixed in (
        ("prisma", "PRISMA L2D", prisma, (("0", "auto"),), True),
        ("emit", "EMIT L2A, by its lookup table", emit, (("0", "auto"), ("0", "sensor")), True),
        ("safe", "Sentinel-2 SAFE", lambda where: safe(where, side), (("20", "auto"), ("10", "auto")), False),
    ):
        if only not in (None, key):
            continue
        path = make(folder)
        for resolution, geometry in ways:
            cost = child(["-m", "benchmarks.products", "--read", str(path), resolution, geometry])
            found = json.loads(cost.output.splitlines()[-1])
            name = title if geometry == "auto" else f"{title.split(',')[0]}, geometry of the sensor"
            row = {"title": name + (f", {resolution} m" if resolution != "0" else ""), **found, "read": cost}
            if unmixed and geometry == "auto":
                out = folder / "maps"
                words = [word for prompt in PROMPTS for word in ("-m", prompt)]
                row["run"] = child(["-m", "clip_unmix_qgis", "unmix", str(path), *words, "-o", str(out), "--overwrite"])
            rows.append(row)
            print(report(rows), flush=True)
    return rows


def report(rows: list[dict]) -> str:
    head = ["product", "pixels", "bands", "read, us of CPU/pixel", "peak of reading, GB",
            "run, us of CPU/pixel", "peak of the run, GB"]  # fmt: skip
    lines_of_table = [head]
    for row in rows:
        pixels, run = row["rows"] * row["cols"], row.get("run")
        lines_of_table.append([
            row["title"], f"{pixels:,}", str(row["bands"]),
            figures(1e6 * row["read"].cpu_seconds / pixels), gigabytes(row["read"]),
            figures(1e6 * run.cpu_seconds / pixels) if run else "", gigabytes(run) if run else "",
        ])  # fmt: skip
    return f"{machine()}, load before the end {load():.1f}.\n\n{table(lines_of_table)}"


def gigabytes(cost: Cost) -> str:
    return f"{cost.peak_bytes / 1e9:.2f}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--side", type=int, default=SIDE, help="of the Sentinel-2 tile, in metres")
    parser.add_argument("--only", choices=("prisma", "emit", "safe"))
    parser.add_argument("--write", action="store_true", help="put the table into docs/performance.md")
    parser.add_argument("--read", nargs=3, metavar=("PATH", "RESOLUTION", "GEOMETRY"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.read:
        read(*arguments.read)
        return 0
    with tempfile.TemporaryDirectory(dir=arguments.folder) as name:
        rows = measure(Path(name), arguments.side, arguments.only)
    if arguments.write:
        insert(DOCUMENT, "products", report(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
