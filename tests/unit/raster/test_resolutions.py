"""Products whose bands have pixels of several sizes: Sentinel-2 as a SAFE, as a folder of files, in an archive."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.scene import Scene

TILE, TIME = "T32UQD", "20230501T102031"
SAFE = f"S2B_MSIL2A_{TIME}_N0509_R065_{TILE}_20230501T161356.SAFE"
GRANULE = f"L2A_{TILE}_A032134_20230501T102304"
NATIVE = {"B02": 10, "B03": 10, "B04": 10, "B08": 10, "B05": 20, "B06": 20, "B07": 20, "B8A": 20, "B11": 20, "B12": 20,
          "B01": 60, "B09": 60}  # fmt: skip
METRES = 960  # a side: of a whole number of pixels of any size
ORDER = ["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"]


def reflectance(band: str, size: int) -> np.ndarray:
    """(n, n): a slope whose mean over a larger pixel is its value there, another one for each band."""
    n = METRES // size
    x, y = np.meshgrid((np.arange(n) + 0.5) * size, (np.arange(n) + 0.5) * size)
    return 0.05 + 0.02 * list(NATIVE).index(band) + (x + 2 * y) / METRES / 10


def write(path, values, size, driver="JP2OpenJPEG", **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(
        path, "w", driver=driver, count=1, height=len(values), width=len(values), dtype=values.dtype.name,
        crs="EPSG:32632", transform=from_origin(699_960, 5_900_040, size, size), **options,
    ) as dataset:  # fmt: skip
        dataset.write(values, 1)


@pytest.fixture(scope="module")
def safe(tmp_path_factory):
    """A product of baseline 05.09 as it is delivered, of 960 m a side, with a scene classification."""
    folder = tmp_path_factory.mktemp("safe") / SAFE
    images = []
    for band, size in NATIVE.items():
        stem = f"GRANULE/{GRANULE}/IMG_DATA/R{size}m/{TILE}_{TIME}_{band}_{size}m"
        stored = np.round(reflectance(band, size) * 10_000 + 1000).astype("uint16")
        write(folder / f"{stem}.jp2", stored, size, QUALITY="100", REVERSIBLE="YES")
        images.append(f"<IMAGE_FILE>{stem}</IMAGE_FILE>")
    classes = np.full((48, 48), 4, dtype="uint8")
    classes[:2] = 9  # clouds in the first 40 m, water in the next
    classes[2:4] = 6
    write(folder / f"GRANULE/{GRANULE}/IMG_DATA/R20m/{TILE}_{TIME}_SCL_20m.jp2", classes, 20, QUALITY="100",
          REVERSIBLE="YES")  # fmt: skip
    names = [f"B{int(band[1:])}" if band[-1] != "A" else band for band in NATIVE]
    offsets = "".join(f'<BOA_ADD_OFFSET band_id="{number}">-1000</BOA_ADD_OFFSET>' for number in range(13))
    (folder / "MTD_MSIL2A.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/'
        'PSD/User_Product_Level-2A.xsd"><n1:General_Info><Product_Info><PRODUCT_URI>' + SAFE + "</PRODUCT_URI>"
        "<PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL><PROCESSING_BASELINE>05.09</PROCESSING_BASELINE>"
        '<Query_Options completeSingleTile="true"><PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT><Band_List>'
        + "".join(f"<BAND_NAME>{name}</BAND_NAME>" for name in names)
        + "</Band_List></Query_Options><Product_Organisation><Granule_List><Granule granuleIdentifier="
        f'"S2B_OPER_MSI_L2A_TL_2BPS_20230501T161356_A032134_{TILE}_N05.09" imageFormat="JPEG2000">{"".join(images)}'
        "</Granule></Granule_List></Product_Organisation></Product_Info><Product_Image_Characteristics>"
        "<QUANTIFICATION_VALUES_LIST><BOA_QUANTIFICATION_VALUE>10000</BOA_QUANTIFICATION_VALUE>"
        f"</QUANTIFICATION_VALUES_LIST><BOA_ADD_OFFSET_VALUES_LIST>{offsets}</BOA_ADD_OFFSET_VALUES_LIST>"
        "</Product_Image_Characteristics></n1:General_Info></n1:Level-2A_User_Product>"
    )
    sizes = "".join(
        f'<Size resolution="{size}"><NROWS>{METRES // size}</NROWS><NCOLS>{METRES // size}</NCOLS></Size>'
        f'<Geoposition resolution="{size}"><ULX>699960</ULX><ULY>5900040</ULY><XDIM>{size}</XDIM><YDIM>-{size}</YDIM>'
        "</Geoposition>"
        for size in (10, 20, 60)
    )
    (folder / f"GRANULE/{GRANULE}/MTD_TL.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><n1:Level-2A_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/'
        f'S2_PDI_Level-2A_Tile_Metadata.xsd"><n1:General_Info><TILE_ID>S2B_OPER_MSI_L2A_TL_2BPS_20230501T161356_A032134_'
        f"{TILE}_N05.09</TILE_ID></n1:General_Info><n1:Geometric_Info><Tile_Geocoding><HORIZONTAL_CS_CODE>EPSG:32632"
        f"</HORIZONTAL_CS_CODE>{sizes}</Tile_Geocoding></n1:Geometric_Info></n1:Level-2A_Tile_ID>"
    )
    return folder


@pytest.fixture(scope="module")
def packed(safe):
    path = safe.with_suffix(".zip")
    with zipfile.ZipFile(path, "w") as archive:
        for file in safe.rglob("*"):
            if file.is_file():
                archive.write(file, f"{SAFE}/{file.relative_to(safe)}")
    return path


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Single files of all bands, as other services deliver them: baseline 03 in their names, so without an offset."""
    out = tmp_path_factory.mktemp("stack") / "S2B_MSIL2A_20190501"
    for band, size in NATIVE.items():
        stored = np.round(reflectance(band, size) * 10_000).astype("uint16")
        write(out / f"{TILE}_20190501T102031_{band}.tif", stored, size, driver="GTiff")
    return out


def whole(scene: Scene) -> np.ndarray:
    out = np.empty((scene.rows, scene.cols, len(scene.bands)), dtype="float32")
    for window in scene.blocks():
        out[window.toslices()] = scene.read(window)
    return out


def expected(size: int) -> np.ndarray:
    return np.stack([reflectance(band, size) for band in ORDER], axis=-1)


@pytest.mark.parametrize("size", [10, 20])
@pytest.mark.parametrize("kind", ["safe", "packed"])
def test_the_bands_of_10_and_20_metres_on_one_grid(request, kind, size):
    with Scene.open(request.getfixturevalue(kind), resolution=size) as scene:
        assert (scene.rows, scene.transform.a, len(scene.bands)) == (METRES // size, size, 10)
        assert np.all(np.diff(scene.bands.centre) > 0)
        values = whole(scene)
        clouds = 40 // size
        assert np.isnan(values[:clouds]).all()
        inner = slice(clouds, -1), slice(1, -1)
        np.testing.assert_allclose(values[inner], expected(size)[inner], atol=2e-4)
        about = scene.describe()
        assert (about["scale"], about["offset"]) == (0.0001, -0.1)
        assert about["masked_pixels"] == {"cloud": clouds * scene.cols}
        assert any("resampled to pixels of" in warning for warning in scene.warnings)
        assert any("larger pixels were left out (B1: 60, B9: 60)" in warning for warning in scene.warnings)
        if kind == "safe":
            assert sum(file.suffix == ".jp2" for file in scene.files) >= 11  # and the scene classification


def test_without_a_resolution_the_bands_of_20_metres_alone(safe):
    with Scene.open(safe) as scene:
        assert (scene.rows, len(scene.bands)) == (48, 6)
        assert any("--resolution 20" in warning for warning in scene.warnings)
        assert np.isnan(whole(scene)[:2]).all()
        assert scene.describe()["masked_pixels"] == {"cloud": 96}


def test_blocks_do_not_show_in_resampled_bands(safe):
    from rasterio.windows import Window

    with Scene.open(safe, resolution=10) as scene:
        full = scene.read(Window(0, 0, scene.cols, scene.rows))
        part = scene.read(Window(31, 17, 20, 33))
        np.testing.assert_array_equal(part, full[17:50, 31:51])


def test_a_folder_of_files_of_several_sizes(folder):
    with Scene.open(folder) as scene:  # most bands have 20 m
        assert (scene.rows, len(scene.bands)) == (48, 10)
        np.testing.assert_allclose(whole(scene), expected(20), atol=2e-4)
        assert any("4 bands" in warning and "resampled" in warning for warning in scene.warnings)
        assert any("left out" in warning and "B01: 60" in warning for warning in scene.warnings)
    with Scene.open(folder, resolution=10) as scene:
        np.testing.assert_allclose(whole(scene)[1:-1, 1:-1], expected(10)[1:-1, 1:-1], atol=2e-4)


@pytest.mark.parametrize("kind", ["safe", "folder"])
def test_a_resolution_that_no_band_has(request, kind):
    with pytest.raises(UserError, match="10 or 20 or 60"):
        Scene.open(request.getfixturevalue(kind), resolution=30)


def test_a_file_with_one_resolution(tmp_path, folder):
    with pytest.raises(UserError, match="one size only"):
        Scene.open(next(folder.glob("*B02.tif")), resolution=10)
