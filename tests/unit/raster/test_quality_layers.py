"""What lies beside products and says which pixels are cloud, shadow and the like: small ones in their layouts."""

from __future__ import annotations

import copy
import shutil
import tarfile
import zipfile

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.options import QUALITY_CLASSES, USUALLY_LEFT_OUT
from clip_unmix_qgis.raster.quality_rules import DATA_SETS, RULES, of_flags
from clip_unmix_qgis.raster.scene import Scene

PLACE = {"crs": "EPSG:32633", "transform": from_origin(400_000, 5_800_000, 10, 10)}
ROWS, COLS = 40, 30
ENMAP = "ENMAP01-____L2A-DT0000001867_20220724T104526Z_008_V010302_20230628T165614Z"


def layer(path, *bands, dtype="uint8", names=(), **place):
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(
        path, "w", driver="GTiff", count=len(bands), height=bands[0].shape[0], width=bands[0].shape[1], dtype=dtype,
        **(place or PLACE),
    ) as dataset:  # fmt: skip
        for number, band in enumerate(bands, start=1):
            dataset.write(band.astype(dtype), number)
            if names:
                dataset.set_band_description(number, names[number - 1])
    return path


def numbers(**regions) -> np.ndarray:
    """Zeros, with these numbers in the first rows: value_N=row."""
    out = np.zeros((ROWS, COLS), dtype="int64")
    for name, row in regions.items():
        out[row] = int(name[1:])
    return out


def read(scene: Scene) -> np.ndarray:
    out = np.empty((scene.rows, scene.cols, len(scene.bands)), dtype="float32")
    for window in scene.blocks():
        out[window.toslices()] = scene.read(window)
    return out


def missing_rows(scene: Scene) -> list[int]:
    return np.flatnonzero(np.isnan(read(scene)[..., 0]).all(axis=1)).tolist()


# Image, the layer's name, its numbers by row, and which rows are left out without asking.
CASES = {
    "EnMAP cloud": (f"{ENMAP}-SPECTRAL_IMAGE.TIF", f"{ENMAP}-QL_QUALITY_CLOUD.TIF", {"v1": 3}, [3]),
    "EnMAP of the cloud-optimised files": (
        f"{ENMAP}-SPECTRAL_IMAGE_COG.TIF", f"{ENMAP}-QL_QUALITY_CLOUDSHADOW_COG.TIF", {"v1": 2}, [2],
    ),
    "EnMAP cirrus": (f"{ENMAP}-SPECTRAL_IMAGE.TIF", f"{ENMAP}-QL_QUALITY_CIRRUS.TIF", {"v1": 3, "v3": 5}, [3, 5]),
    "EnMAP snow stays": (f"{ENMAP}-SPECTRAL_IMAGE.TIF", f"{ENMAP}-QL_QUALITY_SNOW.TIF", {"v1": 3}, []),
    "Landsat": (
        "LC08_L2SP_193024_20230501_20230509_02_T1_SR.tif", "LC08_L2SP_193024_20230501_20230509_02_T1_QA_PIXEL.TIF",
        # clear, water, dilated cloud, cirrus, cloud, shadow, snow: the numbers of USGS's guide, table 6-3
        {"v21824": 0, "v21952": 1, "v21826": 2, "v54596": 3, "v22280": 4, "v23888": 5, "v30048": 6}, [2, 3, 4, 5],
    ),
    "Landsat's saturation": (
        "LC08_L2SP_193024_20230501_20230509_02_T1_SR.tif", "LC08_L2SP_193024_20230501_20230509_02_T1_QA_RADSAT.TIF",
        {"v2": 4, "v2048": 5}, [4],
    ),
    "Landsat, Collection 1": (
        "LT05_L1TP_193024_19950712_20180214_01_T1_sr.tif", "LT05_L1TP_193024_19950712_20180214_01_T1_pixel_qa.tif",
        {"v66": 0, "v68": 1, "v72": 2, "v80": 3, "v224": 4, "v834": 5}, [2, 4, 5],
    ),
    "FORCE": (
        "20230501_LEVEL2_SEN2B_BOA.tif", "20230501_LEVEL2_SEN2B_QAI.tif",
        {"v0": 0, "v2": 1, "v4": 2, "v6": 3, "v8": 4, "v16": 5, "v32": 6, "v512": 7}, [1, 2, 3, 4, 7],
    ),
    "HLS": (
        "HLS.S30.T32UQD.2023121T102031.v2.0.stack.tif", "HLS.S30.T32UQD.2023121T102031.v2.0.Fmask.tif",
        {"v64": 0, "v66": 1, "v68": 2, "v72": 3, "v80": 4, "v96": 5}, [1, 2, 3],
    ),
    "MODIS": (
        "MOD09A1.061_sur_refl_doy2023121_aid0001.tif", "MOD09A1.061_sur_refl_state_500m_doy2023121_aid0001.tif",
        {"v8": 0, "v9": 1, "v12": 2, "v520": 3, "v4104": 4}, [1, 2, 3],
    ),
    "VIIRS": (
        "VNP09GA.001_SurfReflect_doy2023121_aid0001.tif", "VNP09GA.001_SurfReflect_QF1_1_doy2023121_aid0001.tif",
        {"v2": 0, "v6": 1, "v10": 2, "v14": 3}, [2, 3],
    ),
    "VIIRS, the other": (
        "VNP09GA.001_SurfReflect_doy2023121_aid0001.tif", "VNP09GA.001_SurfReflect_QF2_1_doy2023121_aid0001.tif",
        {"v8": 1, "v16": 2, "v32": 3, "v64": 4}, [1, 4],
    ),
    "Sentinel-2": (
        "T32UQD_20230501T102031_stack.tif", "T32UQD_20230501T102031_SCL_20m.tif",
        {"v4": 0, "v1": 1, "v3": 2, "v6": 3, "v8": 4, "v9": 5, "v10": 6, "v11": 7, "v2": 8}, [1, 2, 4, 5, 6],
    ),
    "Planet's older": (
        "20190501_101010_1_3B_AnalyticMS_SR.tif", "20190501_101010_1_3B_AnalyticMS_DN_udm.tif", {"v2": 1, "v4": 2},
        [1, 2],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_a_layer_masks_is_left_out(write, tmp_path, case):
    image, name, rows, expected = CASES[case]
    layer(tmp_path / name, numbers(**rows), dtype="uint16" if max(int(v[1:]) for v in rows) > 255 else "uint8")
    with Scene.open(write(image)) as scene:
        assert missing_rows(scene) == expected
        about = scene.describe()
        assert about["pixels"]["masked"] == COLS * len(expected) == sum(about["masked_pixels"].values())
        assert about["pixels"]["valid"] == COLS * (ROWS - len(expected))
        assert [entry["file"] for entry in about["quality_layers"]] == [name]
        assert any(entry["path"].endswith(name) for entry in about["files"])
        assert any("left out" in warning and "--leave-out" in warning for warning in scene.warnings) == bool(expected)
    with Scene.open(tmp_path / image, leave_out=()) as scene:
        assert missing_rows(scene) == []


def test_classes_of_choice_and_their_shares(write, tmp_path):
    layer(tmp_path / "20230501_LEVEL2_SEN2B_QAI.tif", numbers(v4=0, v16=1, v32=2, v8=3), dtype="uint16")
    with Scene.open(write("20230501_LEVEL2_SEN2B_BOA.tif"), leave_out=["snow", "water"]) as scene:
        assert missing_rows(scene) == [1, 2]
        assert scene.describe()["masked_pixels"] == {"snow": COLS, "water": COLS}
        assert any("snow 2.5 %, water 2.5 %" in warning for warning in scene.warnings)


def test_bands_of_udm2_and_of_desis(write, tmp_path):
    flags = [numbers() for _ in range(8)]
    for row, band in enumerate((1, 2, 3, 4, 5)):  # snow, shadow, light and heavy haze, cloud
        flags[band][row] = 1
    layer(tmp_path / "20230501_101010_12_2475_3B_udm2_clip.tif", *flags)
    with Scene.open(write("20230501_101010_12_2475_3B_AnalyticMS_SR_8b_clip.tif")) as scene:
        assert missing_rows(scene) == [1, 4]
    flags = [numbers() for _ in range(10)]
    for row, band in enumerate((0, 1, 2, 3, 4, 5, 6, 7)):
        flags[band][row] = 1
    layer(tmp_path / "DESIS-HSI-L2A-DT0707652640_011-20220404T193259-V0220-QL_QUALITY-2.tif", *flags)
    with Scene.open(write("DESIS-HSI-L2A-DT0707652640_011-20220404T193259-V0220-SPECTRAL_IMAGE.tif")) as scene:
        assert missing_rows(scene) == [0, 5, 6]


def test_a_coarser_layer_is_read_on_the_grid_of_the_image(write, tmp_path):
    coarse = np.zeros((ROWS // 2, COLS // 2))
    coarse[4] = 9
    place = {"crs": "EPSG:32633", "transform": from_origin(400_000, 5_800_000, 20, 20)}
    layer(tmp_path / "T32UQD_20230501T102031_SCL_20m.tif", coarse, **place)
    with Scene.open(write("T32UQD_20230501T102031_10m.tif")) as scene:
        assert missing_rows(scene) == [8, 9]


@pytest.mark.parametrize("name", [
    "20230502_LEVEL2_SEN2B_QAI.tif", "20230501_LEVEL2_LND08_QAI.tif", "QAI.tif", "20230501_LEVEL2_SEN2B_QAI.txt",
])  # fmt: skip
def test_the_layer_of_another_scene_is_not_taken(write, tmp_path, name):
    layer(tmp_path / name, numbers(v4=0))
    with Scene.open(write("20230501_LEVEL2_SEN2B_BOA.tif")) as scene:
        assert missing_rows(scene) == []
        assert scene.describe()["quality_layers"] == []


def test_a_layer_that_does_not_fit_or_is_damaged_is_told(write, tmp_path):
    path = tmp_path / "20230501_LEVEL2_SEN2B_QAI.tif"
    layer(path, np.full((5, 5), 4), crs="EPSG:32633", transform=from_origin(100_000, 100_000, 10, 10))
    image = write("20230501_LEVEL2_SEN2B_BOA.tif")
    with Scene.open(image) as scene:
        assert any("does not fit" in warning for warning in scene.warnings)
    path.write_bytes(b"no raster")
    with Scene.open(image) as scene:
        assert any("cannot be opened" in warning for warning in scene.warnings)


@pytest.mark.parametrize(("name", "number"), [
    ("SCL", 9), ("QA_PIXEL", 22280), ("Fmask", 2), ("SCL, Scene Classification", 3), ("MSK_CLDPRB_20m", 80),
])  # fmt: skip
def test_a_layer_that_is_a_band_of_the_image(write, cube, name, number):
    flags = np.full((1, ROWS, COLS), 4 if "SCL" in name else 0, dtype="float32")
    flags[:, 5] = number
    names = ["B2", "B3", "B4", "B8", "B11", name]
    path = write(data=np.concatenate([cube, flags]), wavelengths=None, descriptions=names)
    with Scene.open(path, sensor="sentinel-2") as scene:
        assert len(scene.bands) == 5
        assert missing_rows(scene) == [5]
        other = copy.copy(scene)
        other.exclusions = copy.copy(scene.exclusions)
    other.reopen()
    with other:
        assert missing_rows(other) == [5]


def test_a_scene_under_clouds_says_so(write, tmp_path):
    layer(tmp_path / "20230501_LEVEL2_SEN2B_QAI.tif", np.full((ROWS, COLS), 4))
    with pytest.raises(UserError, match=r"cloud.*--leave-out none"):
        Scene.open(write("20230501_LEVEL2_SEN2B_BOA.tif"))


def test_layers_in_archives(write, tmp_path):
    image = write("ENMAP-L2A-SPECTRAL_IMAGE.TIF")
    cloud = layer(tmp_path / "ENMAP-L2A-QL_QUALITY_CLOUD.TIF", numbers(v1=7))
    with zipfile.ZipFile(tmp_path / "product.zip", "w") as archive:
        for file in (image, cloud):
            archive.write(file, f"product/{file.name}")
    with tarfile.open(tmp_path / "product.tar.gz", "w:gz") as archive:
        for file in (image, cloud):
            archive.add(file, f"product/{file.name}")
    for file in (image, cloud):
        file.unlink()
    for name in ("product.zip", "product.tar.gz"):
        with Scene.open(tmp_path / name) as scene:
            assert missing_rows(scene) == [7], name


def test_layers_beside_the_sources_of_a_stack(write, tmp_path, cube):
    base = "LC08_L2SP_193024_20230501_20230509_02_T1_"
    folder = tmp_path / "LC08_L2SP_193024_20230501"
    folder.mkdir()
    for number, band in enumerate(cube, start=2):
        one = write("one.tif", (band[None] + 0.2) / 0.0000275, wavelengths=None)
        shutil.move(one, folder / f"{base}SR_B{number}.TIF")
    layer(folder / f"{base}QA_PIXEL.TIF", numbers(v22280=11), dtype="uint16")
    with Scene.open(folder) as scene:
        assert missing_rows(scene) == [11]


def test_a_worker_masks_as_we_do(write, tmp_path):
    layer(tmp_path / "20230501_LEVEL2_SEN2B_QAI.tif", numbers(v4=0))
    with Scene.open(write("20230501_LEVEL2_SEN2B_BOA.tif")) as scene:
        other = copy.copy(scene)  # as a pickled one: without its files
        other.exclusions = copy.copy(scene.exclusions)
        assert not other.exclusions.layers
    other.reopen()
    with other:
        assert missing_rows(other) == [0]


def test_bands_are_judged_without_the_clouds(write, tmp_path, cube):
    """Clouds of 3.5 in every second pixel would make the scale look wrong."""
    clouded, mask = cube.copy(), np.zeros((ROWS, COLS))
    clouded[:, :, ::2] = 3.5
    mask[:, ::2] = 4
    layer(tmp_path / "20230501_LEVEL2_SEN2B_QAI.tif", mask, dtype="uint16")
    with Scene.open(write("20230501_LEVEL2_SEN2B_BOA.tif", clouded)) as scene:
        assert scene.describe()["scale"] == 1.0
        np.testing.assert_allclose(read(scene)[:, 1::2], cube.transpose(1, 2, 0)[:, 1::2], atol=1e-6)


def test_the_tables_speak_of_known_classes():
    told = {meaning.what for rule in (*RULES, *DATA_SETS) for meaning in rule.meanings}
    assert told <= set(QUALITY_CLASSES)
    assert set(USUALLY_LEFT_OUT) <= set(QUALITY_CLASSES)
    assert all(rule.source for rule in (*RULES, *DATA_SETS))


def test_flags_of_the_cf_conventions():
    pace = of_flags(["ATMFAIL", "LAND", "HIGLINT", "HILT", "CLDICE", "SPARE"], [1, 2, 8, 16, 512, 1024], [])
    assert {(m.what, m.first, m.width, m.values) for m in pace} == {
        ("glint", 3, 1, (1,)), ("saturated", 4, 1, (1,)), ("cloud", 9, 1, (1,)),
    }  # fmt: skip
    fields = of_flags(["clear", "thin_cirrus", "thick_cloud"], [6, 6, 6], [0, 2, 4])
    assert [(m.what, m.hits(np.array([0, 2, 3, 4, 6])).tolist()) for m in fields] == [
        ("cirrus", [False, True, True, False, False]), ("cloud", [False, False, False, True, False]),
    ]  # fmt: skip
    values = of_flags(["no_cloud", "cloud", "cloud_shadow"], [], [0, 1, 2])
    assert [(m.what, m.values) for m in values] == [("cloud", (1,)), ("shadow", (2,))]
