"""How the user wants a scene read: `inspect`, the options of a run, their place in the record and in a replay."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.scene_options import MOST_BANDS, scene_options
from clip_unmix_qgis.run.unmix import unmix_scene

from .conftest import WAVELENGTHS, cube, write_scene

NAMES = ("scale", "offset", "nodata", "bands", "bad_bands", "as_is")
LATER = ("leave_out", "geometry", "resolution", "extent", "mask")


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """A scene in reflectance with four decimals."""
    return write_scene(tmp_path_factory.mktemp("plain") / "plain.tif", np.round(cube(60, 50), 4))


@pytest.fixture(scope="module")
def stored(tmp_path_factory):
    """The same as whole numbers, x 10000, with nothing said of it."""
    path = tmp_path_factory.mktemp("stored") / "stored.tif"
    values = np.round(np.round(cube(60, 50), 4) * 10_000).astype(np.float32)
    return write_scene(path, values, nodata=None)


def options(**given):
    return scene_options(Request("scene.tif", ["soil"], "out", **given))


def maps(folder):
    found = {}
    for path in sorted(folder.glob("*.tif")):
        with rasterio.open(path) as source:
            found[path.name] = source.read(1)
    return found


class TestText:
    def test_nothing_given_is_nothing_said(self):
        assert options() == {}

    def test_numbers_and_bands(self):
        assert options(scale="1e-4", offset="-.1, 2.", nodata="-9999", bands="1-3, 7", bad_bands="2", as_is=True) == {
            "scale": [1e-4], "offset": [-0.1, 2.0], "nodata": -9999.0, "bands": [1, 2, 3, 7], "bad_bands": [2],
            "as_is": True,
        }  # fmt: skip

    @pytest.mark.parametrize(("name", "text"), [
        ("scale", "x"), ("scale", ""), ("scale", "1,,2"), ("scale", "nan"), ("scale", "1_0"), ("scale", "1e999"),
        ("scale", "\u0661"), ("scale", "1\t"), ("offset", "1;2"), ("nodata", "1,2"), ("bands", ""), ("bands", "0"),
        ("bands", "5-1"), ("bands", "1-"), ("bad_bands", "a"), ("bad_bands", "1-999999"), ("bad_bands", "1.5"),
        ("bands", ",".join(["1-60000"] * 2)), ("resolution", "10,20"), ("leave_out", "clouds"), ("leave_out", ""),
        ("leave_out", "none,cloud"), ("extent", "1,2,3"), ("extent", "1,2,3,x"), ("extent", "3,2,1,4"), ("extent", ""),
        ("extent", "0,5,1,5"), ("extent", "1,2,3,4,"), ("extent", "nan,0,1,1"),
    ])  # fmt: skip
    def test_anything_else_is_refused(self, name, text):
        with pytest.raises(UserError, match=name.replace("_", "[ -]")) as told:
            options(**{name: text})
        assert len(str(told.value)) < 400

    def test_classes_and_parts(self):
        assert options(leave_out="none") == {"leave_out": ()}
        assert options(leave_out="cloud, snow", geometry="map", resolution="10") == {
            "leave_out": ("cloud", "snow"), "geometry": "map", "resolution": 10.0,
        }  # fmt: skip
        found = options(extent="-12.5, 52,13e0,53,EPSG:4326", mask="mask.gpkg")
        assert (found["extent"].box, found["extent"].crs) == ((-12.5, 52, 13, 53), "EPSG:4326")
        assert (found["mask"], options(extent="1,2,3,4")["extent"].crs) == ("mask.gpkg", None)

    def test_a_number_for_each_band_may_be_long(self):
        assert len(options(scale=",".join(["0.00012345"] * 430))["scale"]) == 430
        assert len(options(bands=f"1-{MOST_BANDS}")["bands"]) == MOST_BANDS


class TestCommandLine:
    @pytest.mark.parametrize(("name", "value", "sentence"), [
        ("scale", "x", "number"), ("scale", "0", "above 0"), ("scale", "1,2", "24 spectral bands"),
        ("offset", "nan", "number"), ("nodata", "none", "number"), ("bands", "99", "no spectral band 99"),
        ("bad-bands", "1-24", "leave some"), ("bands", "3-1", "1-5,12"), ("scale", "1" * 30_000, "at most 20,000"),
    ])  # fmt: skip
    def test_bad_values_end_in_one_sentence(self, command, scene, tmp_path, name, value, sentence):
        done = command("unmix", scene, "-m", "soil", "-o", tmp_path / "out", f"--{name}={value}")
        assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
        assert sentence in done.err
        assert not (tmp_path / "out").exists()

    def test_inspect_tells_what_a_raster_is_taken_for(self, command, stored):
        done = command("inspect", stored, "--scale", "0.0002", "--offset=-0.01", "--bad-bands", "1-2")
        assert (done.status, done.err) == (0, "")
        assert "22 of 24 used" in done.out
        assert "stored x 0.0002 + -0.01 (given by the user)" in done.out

    def test_inspect_tells_programs(self, command, stored):
        done = command("inspect", stored, "--json", "--bands", "3-12", "--scale", "0.0001", "--nodata", "-1")
        found = json.loads(done.out)
        assert [band["band"] for band in found["bands"] if band["good"]] == list(range(3, 13))
        assert (found["scale"], found["fill_values"]) == (0.0001, [-1.0])

    def test_inspect_refuses_in_one_sentence(self, command, tmp_path):
        done = command("inspect", tmp_path / "none.tif")
        assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)

    def test_what_looks_like_radiance_is_taken_when_insisted(self, command, tmp_path):
        path = write_scene(tmp_path / "scene_radiance.tif", cube(20, 20))
        assert "radiance" in command("inspect", path).err
        assert command("inspect", path, "--as-is").status == 0


@pytest.mark.slow
class TestRuns:
    def test_a_scale_gives_the_maps_of_the_scene_it_makes(self, plain, stored, models, tmp_path):
        first = unmix_scene(Request(str(plain), ["grass", "soil"], tmp_path / "plain"))
        second = unmix_scene(Request(str(stored), ["grass", "soil"], tmp_path / "stored", scale="0.0001"))
        one, other = maps(first.folder), maps(second.folder)
        assert one.keys() == other.keys()
        for name, values in one.items():
            # The reflectances differ in their last bit; search and intervals pass on some hundred times that.
            np.testing.assert_allclose(values, other[name], atol=2e-4, err_msg=name)
        assert not any("scale" in warning for warning in second.provenance["warnings"])

    def test_a_replay_uses_them_again(self, command, stored, models, tmp_path):
        given = ("--scale", "0.0001", "--offset=-0.001,0" + ",0" * 22, "--nodata=-7", "--bands", "1-20", "--as-is")
        run = command("unmix", stored, "-m", "grass", "-m", "soil", "-o", tmp_path / "run", *given, "--bad-bands", "2")
        assert run.status == 0, run.err
        record = json.loads((tmp_path / "run" / "provenance.json").read_text(encoding="utf-8"))
        assert {name: record["parameters"][name] for name in NAMES} == {
            "scale": "0.0001", "offset": "-0.001,0" + ",0" * 22, "nodata": "-7", "bands": "1-20", "bad_bands": "2",
            "as_is": True,
        }  # fmt: skip
        assert sum(record["input"]["good_bands"]) == 19
        assert "--offset=-0.001,0" in record["replay"]
        again = command("replay", tmp_path / "run" / "provenance.json")
        assert again.status == 0, again
        checked = command("verify", tmp_path / "run", "--rerun")
        assert checked.status == 0, checked

    def test_a_part_of_a_scene(self, command, scene, models, tmp_path):
        """Maps of the part alone; a replay makes them again, and refuses where the mask has changed."""
        mask = tmp_path / "mask.geojson"
        ring = [[400_300, 5_799_400], [401_500, 5_799_400], [401_500, 5_798_200], [400_300, 5_799_400]]
        feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
        crs = {"type": "name", "properties": {"name": "EPSG:32633"}}
        mask.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))
        given = ("--mask", mask, "--extent", "400000,5798500,401200,5800000,EPSG:32633")
        done = command("unmix", scene, "-m", "grass", "-m", "soil", "-o", tmp_path / "run", *given)
        assert done.status == 0, done.err
        record = json.loads((tmp_path / "run" / "provenance.json").read_text(encoding="utf-8"))
        assert record["input"]["window"] == [20, 10, 30, 30]
        assert record["parameters"]["extent"] == given[3]
        assert record["parameters"]["mask"]["path"] == str(mask)
        with rasterio.open(tmp_path / "run" / "abundance_01_grass.tif") as source:
            assert (source.shape, source.transform.c, source.transform.f) == ((30, 30), 400_300, 5_799_400)
            valid = np.isfinite(source.read(1))
            assert valid.sum() == record["input"]["pixels"]["valid"] < valid.size
        assert command("replay", tmp_path / "run" / "provenance.json").status == 0
        assert command("verify", tmp_path / "run", "--rerun").status == 0
        mask.write_text(mask.read_text(encoding="utf-8").replace("401500", "401400"), encoding="utf-8")
        changed = command("replay", tmp_path / "run" / "provenance.json")
        assert (changed.status, changed.err.count("\n")) == (2, 1)
        assert "mask" in changed.err

    def test_clouds_stay_out_unless_they_are_named(self, models, tmp_path):
        flags = np.zeros((1, 60, 50), dtype=np.float32)
        flags[:, :6] = 2  # FORCE: buffered cloud
        image = write_scene(tmp_path / "20230501_LEVEL2_SEN2B_BOA.tif", cube(60, 50))
        write_scene(tmp_path / "20230501_LEVEL2_SEN2B_QAI.tif", flags, nodata=None)
        done = unmix_scene(Request(str(image), ["grass", "soil"], tmp_path / "ground"))
        assert done.provenance["input"]["masked_pixels"] == {"cloud": 300}
        assert any("cloud 10.0 %" in warning for warning in done.provenance["warnings"])
        assert np.isnan(maps(done.folder)["other.tif"][:6]).all()
        named = unmix_scene(Request(str(image), ["grass", "soil", "nube"], tmp_path / "clouds"))
        assert named.provenance["input"]["masked_pixels"] == {}
        assert any("cloud, cirrus was kept" in warning for warning in named.provenance["warnings"])
        insisted = unmix_scene(Request(str(image), ["grass", "nube"], tmp_path / "both", leave_out="cloud"))
        assert insisted.provenance["input"]["masked_pixels"] == {"cloud": 300}

    def test_what_was_not_given_is_not_recorded(self, finished):
        """So that runs keep the names (run ids) that they had before there were these options."""
        assert not {*NAMES, *LATER} & set(finished.provenance["parameters"])


def test_each_band_may_have_a_scale_of_its_own(command, stored):
    factors = ",".join(str(0.0001 + number / 1e7) for number in range(len(WAVELENGTHS)))
    found = json.loads(command("inspect", stored, "--json", "--scale", factors).out)
    assert len(found["scale"]) == len(WAVELENGTHS)
