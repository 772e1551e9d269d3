"""A record is what someone sends: it runs nothing, writes nothing, opens nothing; and what was changed is noticed."""
from __future__ import annotations

import json
import shutil
import socket
from pathlib import Path

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.run import local_inputs, provenance
from clip_unmix_qgis.run import replay as replaying
from clip_unmix_qgis.run.comparison import Verdict, different_figures, pixel_difference, table_difference
from clip_unmix_qgis.run.replay import Where, replay
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

pytestmark = pytest.mark.slow  # each for seconds

ZERO = {"path": "/dev/zero", "sha256": "0" * 64}


@pytest.fixture
def sent(finished, tmp_path):
    """A finished run as someone else has it."""
    return Path(shutil.copytree(finished.folder, tmp_path / "sent"))


def forge(folder: Path, change) -> Path:
    path = folder / "provenance.json"
    record = json.loads(path.read_text(encoding="utf-8"))
    change(record)
    path.write_text(json.dumps(record), encoding="utf-8")
    return path


class TestWhatARecordMayNotAskFor:
    @pytest.fixture(autouse=True)
    def nothing_happens(self, monkeypatch, tmp_path):
        def never(*_arguments, **_options):
            raise AssertionError("something was run, opened or written")

        monkeypatch.setattr(replaying, "unmix_scene", never)
        monkeypatch.setattr(socket.socket, "connect", never)

    @pytest.mark.parametrize(("name", "value"), [
        ("cluster", "tcp://127.0.0.1:9"), ("save_adapter", "/tmp/stolen.safetensors"), ("threads", 1),
        ("overwrite", True),
        ("output", "/tmp"), ("scene", "x.tif"), ("prompts", ["soil"]), ("report", None), ("seed", -1), ("seed", 2**40),
        ("seed", "0"), ("cog", 1), ("illumination", "x"), ("device", "cuda:7"), ("wavelengths", "/dev/zero"),
        ("ontology", {"path": "/etc/passwd"}), ("sensor", ["x"]),
        ("scale", 2), ("offset", "x"), ("nodata", None), ("bands", [1]), ("bad_bands", "1;2"), ("as_is", "yes"),
    ])  # fmt: skip
    def test_options_that_no_record_of_ours_holds(self, sent, tmp_path, name, value):
        path = forge(sent, lambda record: record["parameters"].update({name: value}))
        with pytest.raises(UserError, match=rf"parameters\.{name}"):
            replay(path, tmp_path / "again")

    @pytest.mark.parametrize("name", ["ontology", "samples", "adapter", "wavelengths", "embeddings"])
    @pytest.mark.parametrize("value", [
        ZERO, {"path": "/dev/zero", "sha256": None}, {"path": "/vsicurl/http://127.0.0.1:9/a", "sha256": "0" * 64},
        {"path": "PG:host=127.0.0.1", "sha256": None}, {"path": "/", "sha256": "0" * 64},
        {"path": "a\0b", "sha256": "0" * 64},
    ])  # fmt: skip
    def test_files_that_are_none(self, sent, tmp_path, name, value):
        path = forge(sent, lambda record: record["parameters"].update({name: value}))
        with pytest.raises(UserError):
            replay(path, tmp_path / "again")
        assert not (tmp_path / "again").exists()

    @pytest.mark.parametrize("name", [
        "/vsicurl/http://127.0.0.1:9/x.tif", "/vsis3/b/x.tif", "/VSICURL/http://127.0.0.1:9/x.tif",
        "http://127.0.0.1:9/x.tif",
        "WMS:http://127.0.0.1:9/?", "NETCDF:http://127.0.0.1:9/x:a", 'NETCDF:"http://127.0.0.1:9/x":a', "/dev/zero",
        "/", "",
        "vrt://http://127.0.0.1:9/x", "GTIFF_DIR:1:/vsicurl/http://127.0.0.1:9/x.tif", "PG:host=127.0.0.1",
        "/vsizip//vsicurl/x/a",
        '{"type": "STACTA"}', "<GDAL_WMS></GDAL_WMS>", "zip+https://127.0.0.1:9/a.zip!x.tif", "s3://b/x.tif",
        "\\vsicurl\\x",
    ])  # fmt: skip
    def test_scenes_elsewhere(self, sent, tmp_path, name):
        path = forge(sent, lambda record: record["input"].update(path=name))
        with pytest.raises(UserError):
            replay(path, tmp_path / "again")

    def test_text_encoders_to_download(self, sent, tmp_path):
        path = forge(sent, lambda record: record["parameters"].update(text_encoder="open_clip:ViT-B-16:openai"))
        with pytest.raises(UserError, match="--allow-network"):
            replay(path, tmp_path / "again")

    @pytest.mark.parametrize("file", ["../../etc/passwd", "/dev/zero", "..", "x/y"])
    def test_weights_in_other_places(self, sent, tmp_path, file):
        path = forge(sent, lambda record: record["model"]["weights"][0].update(file=file))
        with pytest.raises(UserError, match="weights"):
            replay(path, tmp_path / "again")


class TestScenesThatLeadOn:
    SOURCE = (
        "<VRTRasterBand band='1'><SimpleSource><SourceFilename relativeToVRT='{}'>{}</SourceFilename></SimpleSource>"
        "</VRTRasterBand>"
    )

    @pytest.mark.parametrize("text", [
        "<GDAL_WMS><Service name='WMS'/></GDAL_WMS>", " \n<WCS_GDAL></WCS_GDAL>",
        "\ufeff<?xml version='1.0'?><!-- a --><gdal_wms/>",
        '{"type": "Feature", "stac_version": "1.0"}', "[1]", "<VRTDataset>{}</VRTDataset>",
    ])  # fmt: skip
    @pytest.mark.parametrize("source", [
        SOURCE.format(0, "/vsicurl/http://127.0.0.1:9/a.tif"), SOURCE.format(0, "WMS:x"), SOURCE.format(1, "WMS:x"),
        SOURCE.format(0, "&#47;vsicurl/a"),
        SOURCE.format(0, "<![CDATA[x]]>").replace("SourceFilename", "sourcefilename"),
        "<MDI key='X_DATASET'>PG:host=a</MDI>", "<MDI key='&#88;_DATASET'>PG:host=a</MDI>",
        SOURCE.format(0, "/dev/zero"),
        "<SourceDataset>/vsis3/a</SourceDataset>", SOURCE.format(1, "a.vrt"),
    ])  # fmt: skip
    def test_descriptions_are_not_followed_elsewhere(self, tmp_path, text, source):
        (tmp_path / "a.vrt").write_text("<GDAL_WMS/>")
        path = tmp_path / "scene.tif"
        path.write_text(text.replace("{}", source), encoding="utf-8")
        with pytest.raises(UserError, match="scene"):
            local_inputs.check_scene(str(path))

    def test_local_ones_are(self, scene, tmp_path, monkeypatch):
        shutil.copy(scene, tmp_path / "a.tif")
        (tmp_path / "b.vrt").write_text(f"<VRTDataset>{self.SOURCE.format(1, 'a.tif')}</VRTDataset>")
        sources = self.SOURCE.format(1, "b.vrt") + self.SOURCE.format(0, scene)
        (tmp_path / "c.vrt").write_text(f"<VRTDataset>{sources}</VRTDataset>")
        for name in ("{}/a.tif", "{}/c.vrt", "GTIFF_DIR:1:{}/a.tif", 'HDF5:"{}/a.tif"://cube'):
            local_inputs.check_scene(name.format(tmp_path))

    def test_samples_in_xml_are_not_read(self, tmp_path):
        path = tmp_path / "samples.gpkg"
        path.write_text("<OGRVRTDataSource><SrcDataSource>PG:host=127.0.0.1</SrcDataSource></OGRVRTDataSource>")
        with pytest.raises(UserError, match="XML"):
            local_inputs.check_vectors(str(path), "samples")


class TestWhatWasChanged:
    def test_nothing(self, sent, tmp_path):
        again = replay(sent / "provenance.json", tmp_path / "again")
        assert (again.verdict, again.changed, again.missing, again.figures) == (Verdict.SAME, (), (), ())

    def test_a_map_at_hand(self, sent, command, models):
        with rasterio.open(sent / "abundance_02_suelo.tif", "r+") as target:
            target.write(np.full((1, *target.shape), 0.5, np.float32))
        done = command("replay", sent / "provenance.json")
        assert done.status == 1
        assert "not those of the record: abundance_02_suelo.tif" in done.out

    @pytest.mark.parametrize(("place", "change"), [
        ("prompts[1].label", lambda record: record["prompts"][1].update(label="snow")),
        ("quality.mean_other", lambda r: r["quality"].update(mean_other=r["quality"]["mean_other"] + 1e-6)),
        ("quality.mean_abundance[0].prompt", lambda r: r["quality"]["mean_abundance"][0].update(prompt="snow")),
        ("outputs.abundance", lambda record: record["outputs"]["abundance"][0].update(prompt="snow")),
        ("warnings", lambda record: record["warnings"].append("All is well.")),
        ("model.endmembers[0].source", lambda record: record["model"]["endmembers"][0].update(source="decoder")),
    ])  # fmt: skip
    def test_a_figure_or_a_word_of_the_record(self, sent, tmp_path, place, change):
        again = replay(forge(sent, change), tmp_path / "again")
        assert again.figures == (place,)
        assert again.verdict is Verdict.DIFFERENT

    def test_a_prompt(self, sent, tmp_path):
        def snow(record):
            record["prompts"][1].update(typed="snow", normalised="snow", concept="snow", label="snow", language="en")

        assert replay(forge(sent, snow), tmp_path / "again").verdict is Verdict.DIFFERENT

    def test_a_later_version_may_say_more(self, sent, finished):
        record = json.loads((sent / "provenance.json").read_text(encoding="utf-8"))
        del record["quality"]["presence"], record["software"]["processor"], record["software"]["cores"]
        assert replaying.compare(record, sent, finished, [], []).figures == ("quality.presence",)
        record["software"]["clip_unmix_qgis"] = "0.0.1"
        again = replaying.compare(record, sent, finished, [], [])
        assert (again.figures, again.verdict) == ((), Verdict.SAME)
        assert any(change.startswith("processor not recorded -> ") for change in again.software)

    def test_another_version_changes_tags_only(self, sent, command, tmp_path, monkeypatch):
        version = provenance.plugin_version
        monkeypatch.setattr(provenance, "plugin_version", lambda: "99.0")
        again = replay(sent / "provenance.json", tmp_path / "again")
        assert (again.verdict, again.largest_difference, again.different) == (Verdict.CLOSE, 0.0, ())
        assert f"clip_unmix_qgis {version()} -> 99.0" in again.software
        done = command("replay", sent / "provenance.json", "-o", tmp_path / "told")
        assert done.status == 0
        assert "only the tags of the files differ" in done.out
        assert "what changed or is not known: clip_unmix_qgis" in done.out

    @pytest.mark.parametrize(("shift", "verdict"), [(4e-6, Verdict.CLOSE), (1e-3, Verdict.DIFFERENT)])
    def test_other_cores_give_the_same_within_1e_5(self, sent, finished, shift, verdict):
        """A run whose other.tif differs as another processor's would."""
        path = sent / "other.tif"
        with rasterio.open(path, "r+") as target:
            target.write(np.where(np.isnan(values := target.read()), values, values + np.float32(shift)))
        digest = replaying.sha256_of(path)
        record = json.loads((sent / "provenance.json").read_text(encoding="utf-8"))
        record["outputs"]["other"]["sha256"] = digest
        record["software"]["cores"] = "1000"
        again = replaying.compare(record, sent, finished, [], [])
        assert again.verdict is verdict
        assert again.largest_difference == pytest.approx(shift, rel=0.1)
        assert any("cores 1000 ->" in change for change in again.software)


def test_where_the_files_are_now(scene, models, command, tmp_path):
    names = tmp_path / "before" / "own.csv"
    names.parent.mkdir()
    shutil.copy(scene, names.parent / "s.tif")
    names.write_text("# licence: CC0-1.0\nname,concept\nmchanga wetu,soil\n", encoding="utf-8")
    prompts = ["grass", "mchanga wetu"]
    result = unmix_scene(Request(str(names.parent / "s.tif"), prompts, tmp_path / "run", ontology=str(names)))
    record = result.folder / "provenance.json"
    names.parent.rename(tmp_path / "after")
    done = command("replay", record)
    assert done.status == 2
    assert "does not exist" in done.err
    assert command("replay", record, "--base", tmp_path).err.count("does not exist") == 1
    assert command("replay", record, "--base", tmp_path / "after").status == 0
    (tmp_path / "after" / "s.tif").rename(tmp_path / "elsewhere.tif")
    done = command("replay", record, "--base", tmp_path / "after", "--scene", tmp_path / "elsewhere.tif")
    assert done.status == 0, done.err + done.out
    assert "identical" in done.out


def test_the_files_compared_are_not_replaced(sent):
    with pytest.raises(UserError, match="choose another output folder"):
        replay(sent / "provenance.json", sent, overwrite=True)


def test_a_scene_named_by_the_user_may_be_anywhere(sent, tmp_path, scene):
    name = f"/vsisubfile/0_{scene.stat().st_size},{scene}"
    with pytest.raises(UserError, match=r"has changed|not a raster"):
        replay(sent / "provenance.json", tmp_path / "again", where=Where(scene="/vsimem/none.tif"))
    forge(sent, lambda record: record["input"].update(path=name))
    with pytest.raises(UserError, match="--allow-network"):
        replay(sent / "provenance.json", tmp_path / "again")


class TestComparison:
    def test_tables(self, tmp_path):
        one, other = tmp_path / "a.csv", tmp_path / "b.csv"
        one.write_text("w,a\n1,0.5\n2,\n")
        for text, difference in (
            ("w,a\n1,0.5\n2,\n", 0), ("w,a\n1,0.25\n2,\n", 0.25), ("w,b\n1,0.5\n2,\n", np.inf),
            ("w,a\n1,0.5\n2,1\n", np.inf),
            ("w,a\n1,0.5\n", np.inf),
        ):  # fmt: skip
            other.write_text(text)
            assert table_difference(one, other) == difference

    def test_maps_of_other_grids_or_holes_are_infinitely_far(self, finished, sent):
        maps = [folder / "other.tif" for folder in (finished.folder, sent)]
        assert pixel_difference(*maps) == 0
        with rasterio.open(maps[1], "r+") as target:
            values = target.read()
            values[0, -1, -1] = np.nan
            target.write(values)
        assert pixel_difference(*maps) == np.inf

    def test_figures(self):
        old = {"a": 1, "b": [0.5, "x"], "run": "1", "warnings": ["0.31 rad"], "c": True}
        assert list(different_figures(old, {**old, "run": "2"})) == []
        assert list(different_figures(old, {**old, "b": [0.75, "x"]})) == [("b[0]", 0.25)]
        assert list(different_figures(old, {**old, "c": 1})) == [("c", np.inf)]
        assert list(different_figures(old, {**old, "a": None})) == [("a", np.inf)]
        assert [where for where, _ in different_figures(old, {"a": 1})] == ["b", "warnings", "c"]
        assert [where for where, _ in different_figures(old, {**old, "new": 1})] == ["new"]
        differing = [where for where, _ in different_figures(old, {"new": {"x": 1}}, added=False)]
        assert differing == ["a", "b", "warnings", "c"]
        assert list(different_figures(old, {**old, "warnings": ["0.33 rad"]})) == [("warnings[0]", pytest.approx(0.02))]
        assert list(different_figures(old, {**old, "warnings": ["0.31 deg"]})) == [("warnings[0]", np.inf)]
