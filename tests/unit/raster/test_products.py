"""Products as their providers name and store them: sensor, bands and reflectance come out right, or one sentence says
why not.
"""
from __future__ import annotations

import tarfile

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster import sensors
from clip_unmix_qgis.raster.scene import Scene

from .ground import land, reflectance, stack, stored, tif

S2 = {
    "B01": 442.7, "B02": 492.4, "B03": 559.8, "B04": 664.6, "B05": 704.1, "B06": 740.5, "B07": 782.8, "B08": 832.8,
    "B8A": 864.7, "B09": 945.1, "B11": 1613.7, "B12": 2202.4,
}  # fmt: skip
OLI, ETM, TM = [443, 482, 561, 655, 865, 1609, 2201], [478, 560, 662, 835, 1648, 2206], [485, 569, 660, 840, 1676, 2223]
VISIBLE = ["480 nm", "560 nm", "660 nm", "840 nm"]
GRANULE = "{date}T102031_{date}T102540_T32UQD.tif"
pytestmark = pytest.mark.filterwarnings("ignore")  # of rasters without georeference


def assert_read(path, nm, wanted, *, within=3.0, **options) -> list[str]:
    with Scene.open(path, **options) as scene:
        np.testing.assert_allclose(scene.bands.centre[scene.bands.good], nm, atol=within)
        np.testing.assert_allclose(reflectance(scene), wanted, atol=5e-3)
        return list(scene.warnings)


def said(found: list[str], *words: str) -> bool:
    return any(all(word in warning for word in words) for warning in found)


# -- stacks of files, by their names -----------------------------------------------------------------------------------
@pytest.mark.parametrize(("names", "nm", "dtype", "nodata"), [
    ([f"HLS.L30.T32UQD.2023121T102031.v2.0.B0{i}.tif" for i in range(2, 8)], OLI[1:], "int16", -9999),
    ([f"HLS.L30.T32UQD.2023121T102031.v2.0/B0{i}.tif" for i in range(2, 8)], OLI[1:], "int16", -9999),
    ([f"HLS.S30.T32UQD.2023121T102031.v2.0.{b}.tif" for b in ("B02", "B8A", "B11")], [492, 865, 1614], "int16", -9999),
    ([f"S2B_32UQD_20210501_0_L2A/{b}.tif" for b in ("B05", "B8A", "B12")], [704, 864, 2184], "uint16", None),
    ([f"SENTINEL2B_20230501-102031-461_L2A_T32UQD_C_V3-0_FRE_{b}.tif" for b in ("B2", "B8A", "B11")], [492, 864, 1611],
     "int16", -10000),
    ([f"LT05_L1TP_193024_20030501_20161203_01_T1_sr_band{i}.tif" for i in (1, 2, 3, 4, 5, 7)], TM, "int16", -9999),
    ([f"MOD09GA.061_sur_refl_b0{i}_1_doy2023121_aid0001.tif" for i in (1, 2, 3, 4)], [645, 857, 466, 554], "int16",
     -28672),
])  # fmt: skip
def test_files_of_bands(tmp_path, names, nm, dtype, nodata):
    profile = {} if nodata is None else {"nodata": nodata}
    assert_read(stack(tmp_path, names, stored(land(nm), dtype=dtype), **profile), nm, land(nm))


@pytest.mark.parametrize(("code", "nm", "bands"), [
    ("LT04", TM, (1, 2, 3, 4, 5, 7)), ("LE07", ETM, (1, 2, 3, 4, 5, 7)), ("LC09", OLI, range(1, 8)),
])  # fmt: skip
def test_landsat_without_names_of_bands_and_as_earth_engine_exports_it(tmp_path, code, nm, bands):
    numbers = stored(land(nm) + np.float32(0.2), 1 / 2.75e-5, 1)
    words = [f"SR_B{i}" for i in bands]
    assert_read(tif(tmp_path / f"{code}_L2SP_193024_stack.tif", numbers, nodata=0), nm, land(nm))
    assert_read(tif(tmp_path / f"{code}_193024_20030501.tif", numbers, words), nm, land(nm))
    assert_read(tif(tmp_path / f"{code}_scaled.tif", land(nm), words), nm, land(nm))


def test_reflectance_computed_of_level_1_keeps_its_name(tmp_path):
    path = tif(tmp_path / "LC08_L1TP_193024_TOA.tif", land(OLI), [f"B{i}" for i in range(1, 8)])
    assert said(assert_read(path, OLI, land(OLI)), "top of the atmosphere")


@pytest.mark.parametrize(("name", "words", "nm"), [
    ("20230501_LEVEL2_LND08_BOA.tif", ["BLUE", "GREEN", "RED", "NIR", "SWIR1", "SWIR2"], OLI[1:]),
    ("20030501_LEVEL2_LND07_BOA.tif", ["BLUE", "GREEN", "RED", "NIR", "SWIR1", "SWIR2"], ETM),
    ("20230501_LEVEL2_SEN2A_BOA.tif", ["BLUE", "RED", "REDEDGE1", "BROADNIR", "NIR", "SWIR1"],
     [492, 665, 704, 833, 865, 1614]),
])  # fmt: skip
def test_names_that_force_writes(tmp_path, name, words, nm):
    assert_read(tif(tmp_path / name, stored(land(nm), dtype="int16"), words, nodata=-9999), nm, land(nm))


# -- Sentinel-2's offset where only the date tells ---------------------------------------------------------------------
@pytest.mark.parametrize(("date", "held", "word"), [
    ("20230501", 1000, "taken off"), ("20230501", 0, "do not look so"), ("20190501", 0, ""),
])  # fmt: skip
def test_a_granule_of_earth_engine(tmp_path, date, held, word):
    nm = list(S2.values())
    data = np.concatenate([stored(land(nm), shift=held), np.full((2, 20, 18), 7, "uint16")])
    words = [*(name.replace("B0", "B") for name in S2), "AOT", "SCL"]
    found = assert_read(tif(tmp_path / GRANULE.format(date=date), data, words), nm, land(nm))
    assert said(found, "--offset", word) == bool(word)


@pytest.mark.parametrize(("tags", "held"), [
    ({"s2:processing_baseline": "05.09"}, 1000), ({"PROCESSING_BASELINE": "04.00"}, 1000),
    ({"s2:processing_baseline": "05.09", "earthsearch:boa_offset_applied": "true"}, 0),
])  # fmt: skip
def test_tags_of_a_catalogue(tmp_path, tags, held):
    path = tif(tmp_path / "item.tif", stored(land(list(S2.values())), shift=held), list(S2), tags)
    assert_read(path, list(S2.values()), land(list(S2.values())))


# -- how whole numbers stand for reflectance ---------------------------------------------------------------------------
@pytest.mark.parametrize(("name", "words", "nm", "scale"), [
    ("AST_07XT_00305012023.tif", ["Band1", "Band2", "Band3N", "Band4"], [556, 659.3, 807, 1655.3], 1000),
    ("unknown.tif", ["480 nm", "560 nm", "660 nm", "840 nm", "1610 nm"], [480, 560, 660, 840, 1610], 1000),
    ("micasense_ortho.tif", ["Blue", "Green", "Red", "NIR", "Red edge"], [475, 560, 668, 842, 717], 32768),
])  # fmt: skip
def test_factors_other_than_ten_thousand(tmp_path, name, words, nm, scale):
    found = assert_read(tif(tmp_path / name, stored(land(nm), scale), words), nm, land(nm))
    assert said(found, f"x {scale}", "x 10000 they would reach", "give --scale")


def test_dark_sentinel_2_is_not_taken_for_another_factor(tmp_path):
    nm = list(S2.values())
    path = tif(tmp_path / "harmonized.tif", stored(land(nm) * np.float32(0.15)), list(S2))
    assert_read(path, nm, land(nm) * np.float32(0.15))


def test_leaves_brighter_than_light_are_refused_with_the_factors_of_cameras(tmp_path):
    path = tif(tmp_path / "ortho.tif", stored(land([480, 560, 660, 840]), 32768), VISIBLE)
    with pytest.raises(UserError, match=r"--scale .*3.052e-05 where 32768.*1.526e-05 where 65535"):
        Scene.open(path)


def test_a_scale_that_makes_land_darker_than_land(tmp_path):
    nm = list(S2.values())
    path = tif(tmp_path / "a.tif", land(nm) * np.float32(100), list(S2), scales=1e-4)
    assert said(assert_read(path, nm, land(nm)), "0.0001", "percent", "--scale")
    words = [f"{centre:g} nm" for centre in nm]
    dark = land(nm) * np.float32(0.01)
    assert said(assert_read(tif(tmp_path / "b.tif", dark, words), nm, dark), "no land does", "--scale")


def test_an_offset_in_stored_numbers(tmp_path):
    nm = list(S2.values())
    path = tif(tmp_path / "a.tif", stored(land(nm), shift=1000), list(S2), scales=1e-4, offsets=-1000)
    assert said(assert_read(path, nm, land(nm)), "stored numbers", "--offset")


# -- what is no reflectance --------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", [
    "23MAY01103015-M2AS-052449123010_01_P001.TIF", "GF2_PMS1_E116.1_N39.9_20230501_L1A0001-MSS1.tiff",
    "ZY3_MUX_E116.1_N39.9_20230501_L1A0001.tif", "20200501_3259906_RapidEye-3_3A_Analytic.tif", "flight_raw.tif",
    "f130522t01p00r09rdn_e_ort.tif", "PACE_OCI.20240501T120000.L1B.V2.tif", "flight_VNIR_1800_SN0840_raw_rad_geo.tif",
])  # fmt: skip
def test_orders_of_raw_numbers_by_their_names(tmp_path, name):
    path = tif(tmp_path / name, stored(land([480, 560, 660, 840])), VISIBLE)
    with pytest.raises(UserError, match=r"raw numbers|radiance"):
        Scene.open(path)
    with Scene.open(path, as_is=True) as scene:
        assert len(scene.bands) == 4


@pytest.mark.parametrize(("beside", "text", "name"), [
    ("order.IMD", 'radiometricLevel = "Corrected";\n', "order.tif"),
    ("DIM_PHR1A_MS_1.XML", "<RADIOMETRIC_PROCESSING>BASIC</RADIOMETRIC_PROCESSING>", "IMG_PHR1A_MS_1_R1C1.TIF"),
])  # fmt: skip
def test_orders_of_raw_numbers_by_the_providers_metadata(tmp_path, beside, text, name):
    path = tif(tmp_path / name, stored(land([480, 560, 660, 840])), VISIBLE)
    (tmp_path / beside).write_text(text)
    with pytest.raises(UserError, match="provider's metadata"):
        Scene.open(path)
    (tmp_path / beside).write_text(text.replace("BASIC", "REFLECTANCE").replace("Corrected", "ACOMP"))
    with Scene.open(path) as scene:
        assert tmp_path / beside in scene.files


def test_radiance_by_the_names_or_units_of_the_bands(tmp_path):
    words = [f"Oa{i:02d}_radiance" for i in (3, 6, 8, 17)]
    with pytest.raises(UserError, match="names or units"):
        Scene.open(tif(tmp_path / "S3A_OL_1.tif", land([442, 560, 665, 865]), words))


def test_sunlight_in_broad_bands(tmp_path):
    nm = np.array([480.0, 560, 660, 860, 1610, 2200])
    sun = np.array([2.0, 1.87, 1.55, 0.97, 0.24, 0.08], "float32")  # irradiance, W/m2/nm
    words = [f"{centre:g} nm" for centre in nm]
    light = land(nm) * sun[:, None, None]
    with pytest.raises(UserError, match=r"looks like radiance.*sunlight"):
        Scene.open(tif(tmp_path / "a.tif", light, words))
    with Scene.open(tif(tmp_path / "a.tif", light, words), as_is=True):
        pass
    snow = np.array([0.95, 0.95, 0.94, 0.88, 0.08, 0.06], "float32")[:, None, None] * (1 + 0.1 * land(nm)[:1])
    with Scene.open(tif(tmp_path / "snow.tif", snow, words)) as scene:
        assert said(scene.warnings, "unless this is snow")
    lake = np.array([0.05, 0.06, 0.04, 0.01, 0.005, 0.004], "float32")[:, None, None] * (1 + land(nm)[:1])
    with Scene.open(tif(tmp_path / "lake.tif", lake, words)) as scene:
        assert not said(scene.warnings, "sunlight")


def test_names_of_steps_before_the_last_do_not_count(tmp_path):
    path = tif(tmp_path / "flight_VNIR_1800_SN0840_raw_rad_float32_geo_atm.tif", land([480, 560, 660, 840]), VISIBLE)
    assert_read(path, [480, 560, 660, 840], land([480, 560, 660, 840]))


@pytest.mark.parametrize("kind", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_archives_with_long_names_and_a_dot_before_them(tmp_path, kind):
    name = "ENMAP01-____L2A-DT0000001867_20220724T104526Z_001_V010400_20230801T000000Z-SPECTRAL_IMAGE.TIF"
    path = tif(tmp_path / name, land([480, 560, 660, 840]), VISIBLE)
    for number, folder in enumerate((".", "./" + name[:-19])):
        packed = tmp_path / f"{number}.tar.gz"
        with tarfile.open(packed, "w:gz", format=kind) as archive:
            archive.add(path, f"{folder}/{name}")
        if kind == tarfile.PAX_FORMAT and folder != ".":
            with pytest.raises(UserError, match="unpack it"):
                Scene.open(packed)
        else:
            assert_read(packed, [480, 560, 660, 840], land([480, 560, 660, 840]))


@pytest.mark.parametrize("words", [
    ["Blau", "Grün", "Rot", "Nahes Infrarot"], ["bleu", "vert", "rouge", "PIR"],
    ["Azul", "Verde", "Rojo", "Infrarrojo cercano"], ["azul", "verde", "vermelho", "infravermelho próximo"],
    ["blu", "verde", "rosso", "infrarosso vicino"], ["синий", "зелёный", "красный", "ближний ИК"],
    ["蓝", "绿", "红", "近红外"], ["Band 1: 青", "Band 2: 緑", "Band 3: 赤", "Band 4: 近赤外"],
    ["청색", "녹색", "적색", "근적외선"], ["mavi", "yeşil", "kırmızı", "yakın kızılötesi"],
])  # fmt: skip
def test_colours_in_other_languages(tmp_path, words):
    path = tif(tmp_path / "a.tif", land([482, 560, 660, 840]), words)
    assert said(assert_read(path, [482, 560, 660, 840], land([482, 560, 660, 840])), "nominal")


def test_a_red_edge_of_any_number_is_not_red(tmp_path):
    words = ["Blue", "Red", "Red Edge 1", "Red Edge 4", "NIR"]
    path = tif(tmp_path / "S2A_x.tif", land([492, 665, 704, 865, 833]), words)
    assert_read(path, [492, 665, 704, 865, 833], land([492, 665, 704, 865, 833]))
    words[3] = "Red Edge 9"
    with Scene.open(tif(tmp_path / "S2A_y.tif", land([492, 665, 704, 865, 833]), words)) as scene:
        assert len(scene.bands) == 4


def _sea(glint: float) -> np.ndarray:
    """Water in GLINT_NM over half of the scene, of two depths and with sediment, and land; `glint` at most added."""
    random = np.random.default_rng(2)
    scene = land(GLINT_NM, 60, 50)
    depth, mud, mirror = random.uniform(0, 1, (3, 60, 25))
    water = np.array([0.05, 0.06, 0.03, 0.004, 0.001])[:, None, None] * (0.4 + 0.6 * depth)
    water += np.array([0.0, 0.03, 0.06, 0.02, 0.0])[:, None, None] * mud**3
    scene[:, :, :25] = water + glint * mirror**2 + random.normal(0, 0.001, water.shape)
    return scene


GLINT_NM = [490, 560, 665, 865, 1610]


@pytest.mark.parametrize(("glint", "told"), [(0.2, True), (0.0, False)])
def test_glint_on_water(tmp_path, glint, told):
    path = tif(tmp_path / "x.tif", _sea(glint).astype("float32"), [f"{x} nm" for x in GLINT_NM])
    with Scene.open(path) as scene:
        assert said(scene.warnings, "mirror light in all bands") == told


@pytest.mark.parametrize(("names", "nm"), [
    ([f"cube_{x}nm.tif" for x in (450, 550, 650, 800)], [450, 550, 650, 800]),
    ([f"DJI_0010_MS_{b}.TIF" for b in ("G", "R", "NIR")], [560, 660, 840])])
def test_stacks_of_files_that_name_a_wavelength_or_a_camera_s_band(tmp_path, names, nm):
    with Scene.open(stack(tmp_path, names, stored(land(nm)))) as scene:
        assert scene.bands.centre == pytest.approx(nm)
        assert "source files" in scene.wavelength_source


@pytest.mark.parametrize(("name", "sensor"), [
    ("ENMAP01-____L2A-DT0000001-SPECTRAL_IMAGE.TIF", "EnMAP"), ("EMIT_L2A_RFL_001_20230501.tif", "EMIT"),
    ("DESIS-HSI-L2A-DT0479-SPECTRAL_IMAGE.tif", "DESIS")])
def test_many_bands_without_names_in_a_file_that_names_its_sensor(tmp_path, name, sensor):
    nm = sensors.load(sensor).tables[0][0]
    with Scene.open(tif(tmp_path / name, stored(land(nm)))) as scene:
        assert scene.bands.centre == pytest.approx(nm)
        assert said(scene.warnings, f"its {len(nm)} bands are those of {sensor}", "check them")
    with pytest.raises(UserError, match="carries no wavelengths"):
        Scene.open(tif(tmp_path / name, stored(land(nm[:-7]))))
