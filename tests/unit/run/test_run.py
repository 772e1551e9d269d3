"""`unmix_scene` from file to files: what it writes, and that it writes all or nothing."""
from __future__ import annotations

import csv
import errno
import json
import os
from pathlib import Path

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.errors import Cancelled, UserError
from clip_unmix_qgis.files import StagedFolder
from clip_unmix_qgis.progress import Stage
from clip_unmix_qgis.run import provenance
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene
from clip_unmix_qgis.run.verify import Answer, verify

PROMPTS = ("grass", "suelo", "water")


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as source:
        return source.read(1, masked=True).astype("float64").filled(np.nan)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file under `folder`, hidden ones too; none where it does not exist."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_folder_holds_what_the_contract_says(finished):
    assert sorted(path.name for path in finished.folder.iterdir()) == sorted([
        "abundance_01_grass.tif", "abundance_02_suelo.tif", "abundance_03_water.tif",
        "similarity_01_grass.tif", "similarity_02_suelo.tif", "similarity_03_water.tif",
        "uncertainty_01_grass.tif", "uncertainty_02_suelo.tif", "uncertainty_03_water.tif",
        "other.tif", "residual.tif", "endmembers.csv", "provenance.json",
    ])


def test_abundances_are_shares_and_nodata_stays_nodata(finished, scene):
    outputs = finished.provenance["outputs"]
    shares = np.stack([read(finished.folder / entry["path"]) for entry in [*outputs["abundance"], outputs["other"]]])
    valid = np.isfinite(read(scene))
    assert (~valid).sum() == 100
    for name in ("residual.tif", "similarity_01_grass.tif", "uncertainty_01_grass.tif"):
        assert (np.isfinite(read(finished.folder / name)) == valid).all()
    assert (np.isfinite(shares) == valid).all()
    assert shares[:, valid].min() >= 0
    assert shares[:, valid].max() <= 1
    assert np.allclose(shares[:, valid].sum(axis=0), 1, atol=1e-5)


def test_maps_lie_on_the_grid_of_the_scene_and_say_what_they_are(finished, scene):
    with rasterio.open(scene) as source, rasterio.open(finished.folder / "abundance_02_suelo.tif") as target:
        assert (target.crs, target.transform, target.shape) == (source.crs, source.transform, source.shape)
        assert target.dtypes == ("float32",)
        assert target.descriptions == ("suelo",)
        tags = target.tags()
    assert tags["CLIP_UNMIX_RUN"] == finished.provenance["run"]
    assert tags["CLIP_UNMIX_CONCEPT"] == finished.provenance["prompts"][1]["concept"]
    assert tags["CLIP_UNMIX_PROMPT"] == "suelo"


def test_the_figures_of_the_record_are_those_of_the_maps(finished):
    quality = finished.provenance["quality"]
    residual, other = read(finished.folder / "residual.tif"), read(finished.folder / "other.tif")
    assert (quality["valid_pixels"], quality["invalid_pixels"]) == (6900, 100)
    assert quality["reconstruction_rmse"]["mean"] == pytest.approx(np.nanmean(residual), rel=1e-5)
    assert quality["reconstruction_rmse"]["median"] == pytest.approx(max(np.nanmedian(residual), 1e-6), rel=0.011)
    assert quality["unexplained"]["share"] == pytest.approx(((other > 0.5) | (residual > 0.025)).sum() / 6900)
    for entry, name in zip(
        quality["mean_abundance"], ("abundance_01_grass.tif", "abundance_02_suelo.tif", "abundance_03_water.tif")
    ):
        assert entry["mean"] == pytest.approx(np.nanmean(read(finished.folder / name)), abs=1e-5)


def test_uncertainties_are_half_widths_and_the_record_tells_their_mean(finished):
    record = finished.provenance
    assert [entry["prompt"] for entry in record["quality"]["mean_uncertainty"]] == list(PROMPTS)
    for entry, output in zip(record["quality"]["mean_uncertainty"], record["outputs"]["uncertainty"]):
        widths = read(finished.folder / output["path"])
        assert 0 < np.nanmin(widths) < np.nanmax(widths) < 1
        assert entry["half_width"] == pytest.approx(np.nanmean(widths), abs=1e-5)


def test_presence_is_likelier_the_more_of_a_material_there_is(scene, models, tmp_path):
    """Grass and water share the scene, and nothing in it is snow."""
    quality = unmix_scene(Request(str(scene), ["grass", "water", "snow"], tmp_path)).provenance["quality"]
    shares = {entry["prompt"]: entry["share_of_pixels"] for entry in quality["presence"]}
    assert list(shares) == ["grass", "water", "snow"]
    assert 0 <= shares["snow"] < shares["grass"] <= 1


def test_endmembers_are_a_table_over_wavelength(finished):
    with open(finished.folder / "endmembers.csv", encoding="utf-8", newline="") as stream:
        header, *rows = csv.reader(stream)
    described = finished.provenance["model"]["endmembers"]
    names = [endmember["name"] for endmember in described]
    expected = [f"{name} (expected)" for name in names[: len(PROMPTS)]]
    assert header == ["wavelength_nm", *names, *(f"{name} (sd)" for name in names), *expected]
    assert all(0 <= endmember["angle"] < 1.6 for endmember in described[: len(PROMPTS)])
    assert len(set(header)) == len(header)
    assert {endmember["prompt"] for endmember in described} >= set(PROMPTS)
    values = np.array(rows, dtype=float)
    assert np.allclose(values[:, 0], finished.provenance["input"]["wavelengths_nm"], atol=0.01)
    assert (values[:, 1 + len(names) :] >= 0).all()


@pytest.mark.parametrize("absent", ["coral", "snow"])
def test_a_material_that_is_not_there_is_doubted(absent, finished, scene, tmp_path):
    doubts = ("looks unlike", "No pixel", "almost nowhere", "likely in no pixel", "was left out")
    assert not any(doubt in warning for warning in finished.provenance["warnings"] for doubt in doubts)
    result = unmix_scene(Request(str(scene), ["grass", "soil", "water", absent], tmp_path / "out"))
    told = [warning for warning in result.provenance["warnings"] if f"'{absent}'" in warning]
    assert any(doubt in warning for warning in told for doubt in doubts)


def test_the_same_request_gives_the_same_bytes(finished, scene, tmp_path):
    again = unmix_scene(Request(str(scene), PROMPTS, tmp_path / "again"))
    assert again.provenance["outputs"] == finished.provenance["outputs"]


def test_progress_names_stages_and_never_runs_back(scene, models, tmp_path):
    heard = []
    unmix_scene(Request(str(scene), PROMPTS, tmp_path), lambda stage, fraction: heard.append((stage, fraction)))
    fractions = [fraction for _, fraction in heard]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0, 1)
    assert Stage.UNMIXING in {stage for stage, _ in heard}


def test_the_scene_is_streamed_in_blocks(scene, models, tmp_path, monkeypatch):
    from clip_unmix_qgis.core.unmixer import Unmixer
    from clip_unmix_qgis.raster import blocks as module

    monkeypatch.setattr(module, "BLOCK_PIXELS", 1000)
    sizes = []
    unmix = Unmixer.unmix
    monkeypatch.setattr(
        Unmixer, "unmix", lambda self, spectra, *heard: sizes.append(len(spectra)) or unmix(self, spectra, *heard)
    )
    unmix_scene(Request(str(scene), PROMPTS, tmp_path))
    assert sum(sizes) == 7000
    assert max(sizes) <= 1000


@pytest.mark.slow
def test_cancelling_at_any_moment_leaves_nothing(scene, models, tmp_path):
    """After every stage, block and hundredth of the search; how often a search asks depends on the machine's speed."""
    heard = []
    unmix_scene(
        Request(str(scene), PROMPTS, tmp_path / "whole"), lambda *said: heard.append((said[0], round(said[1], 2)))
    )
    moments = list(dict.fromkeys(heard))[:-2]  # not the move itself, and what follows
    assert len(moments) > 15
    assert sum(stage is Stage.FINDING_ENDMEMBERS for stage, _ in moments) > 5
    for moment in [None, *moments]:
        said = [None]

        def report(stage, fraction, said=said):
            said.append((stage, round(fraction, 2)))

        with pytest.raises(Cancelled):
            unmix_scene(
                Request(str(scene), PROMPTS, tmp_path / "new" / "folder"),
                report,
                lambda moment=moment, said=said: moment in said,
            )
        assert said[-1] == moment
        assert sorted(path.name for path in tmp_path.iterdir()) == ["whole"], f"after {moment}"


@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt(), RuntimeError("any")]
)
def test_a_failing_write_leaves_nothing(scene, models, tmp_path, monkeypatch, error):
    from clip_unmix_qgis.raster.geotiff import MapWriter

    def write(self, window, values):
        raise error

    monkeypatch.setattr(MapWriter, "write", write)
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(UserError if isinstance(error, OSError) else type(error)) as caught:
        unmix_scene(Request(str(scene), PROMPTS, tmp_path))
    assert contents(tmp_path) == {"notes.txt": b"mine"}
    if isinstance(error, OSError):
        assert "disk is full" in str(caught.value)


def test_overwriting_replaces_the_earlier_run_and_nothing_else(scene, models, tmp_path):
    unmix_scene(Request(str(scene), PROMPTS, tmp_path))
    (tmp_path / "notes.txt").write_text("mine")
    for side in (
        "abundance_01_grass.tif.aux.xml",
        "abundance_01_grass.qml",
        "abundance_01_grass.qmd",
        "abundances.vrt",
        "abundances.qml",
        "composite.vrt",  # of an earlier version
        "composite.qml",
    ):
        (tmp_path / side).write_text("of the old map")
    with pytest.raises(UserError, match="already holds results"):
        unmix_scene(Request(str(scene), ["water"], tmp_path))
    result = unmix_scene(Request(str(scene), ["water"], tmp_path, overwrite=True))
    assert sorted(contents(tmp_path)) == [
        "abundance_01_water.tif",
        "endmembers.csv",
        "notes.txt",
        "other.tif",
        "provenance.json",
        "residual.tif",
        "similarity_01_water.tif",
        "uncertainty_01_water.tif",
    ]
    assert json.loads((tmp_path / "provenance.json").read_text(encoding="utf-8")) == result.provenance


def test_a_material_that_no_pixel_resembles_is_said(sample_scene, models, tmp_path):
    record = unmix_scene(Request(str(sample_scene), ["vegetation", "snow"], tmp_path)).provenance
    assert [entry["source"] for entry in record["model"]["endmembers"][:2]] == ["scene", "decoder"]
    assert any("looks like 'snow'" in warning for warning in record["warnings"])


def test_a_needless_word_is_left_out_and_said(sample_scene, models, tmp_path):
    words = ["vegetation", "dry vegetation", "water", "soil", "tile roof", "asphalt"]
    result = unmix_scene(Request(str(sample_scene), words, tmp_path))
    record = result.provenance
    assert [entry["source"] == "left out" for entry in record["model"]["endmembers"][:6]] == [m == 2 for m in range(6)]
    said = [warning for warning in record["warnings"] if "'water'" in warning]
    assert len(said) == 1
    assert "tells of 'water': it was left out" in said[0]
    assert [of["mean"] for of in record["quality"]["mean_abundance"] if of["prompt"] == "water"] == [0]
    with rasterio.open(result.folder / record["outputs"]["abundance"][2]["path"]) as source:
        assert not source.read(1, masked=True).any()
    assert verify(result.folder).answer is Answer.SAME


def test_a_loose_word_is_mapped_as_what_is_there_and_said(sample_scene, models, tmp_path):
    words = ["cactus", "dry vegetation", "soil", "tile roof", "asphalt"]
    result = unmix_scene(Request(str(sample_scene), words, tmp_path))
    record = result.provenance
    assert [entry.get("read_as") for entry in record["model"]["endmembers"][:5]] == ["vegetation", *[None] * 4]
    said = [warning for warning in record["warnings"] if "was mapped as that" in warning]
    assert len(said) == 1
    assert "looks like 'cactus', but much looks like 'vegetation'" in said[0]
    assert not any("training data" in warning for warning in record["warnings"])  # of which there is little on cactus
    assert verify(result.folder).answer is Answer.SAME
    typed = unmix_scene(Request(str(sample_scene), ["vegetation", *words[1:]], tmp_path / "typed"))
    for ours, theirs in zip(record["outputs"]["abundance"], typed.provenance["outputs"]["abundance"]):
        with rasterio.open(result.folder / ours["path"]) as a, rasterio.open(typed.folder / theirs["path"]) as b:
            assert np.array_equal(a.read(1), b.read(1), equal_nan=True)


def test_several_needless_words_are_said_in_one_sentence(sample_scene, models, tmp_path):
    words = ["vegetation", "dry vegetation", "nieve", "soil", "tile roof", "asphalt", "water"]
    record = unmix_scene(Request(str(sample_scene), words, tmp_path)).provenance
    said = [warning for warning in record["warnings"] if "left out" in warning]
    assert len(said) == 1
    assert "tells of these: nieve, water. They were left out" in said[0]


def test_an_overwriting_run_that_fails_keeps_the_earlier_results(scene, models, tmp_path):
    unmix_scene(Request(str(scene), PROMPTS, tmp_path))
    before = contents(tmp_path)
    asked = iter([*[False] * 7, True])
    with pytest.raises(Cancelled):
        unmix_scene(Request(str(scene), ["water"], tmp_path, overwrite=True), is_cancelled=lambda: next(asked))
    assert contents(tmp_path) == before


def test_a_forged_record_cannot_make_us_delete_other_files(scene, models, tmp_path):
    folder = tmp_path / "out"
    unmix_scene(Request(str(scene), ["water"], folder))
    (folder / "sub").mkdir()
    listed = ("notes.txt", "../notes.txt", "sub/abundance_01_x.tif")
    for name in listed:
        (folder / name).write_text("mine")
    record = json.loads((folder / "provenance.json").read_text(encoding="utf-8"))
    record["outputs"]["abundance"] += [{"prompt": "x", "path": name, "sha256": "0" * 64} for name in listed]
    (folder / "provenance.json").write_text(json.dumps(record), encoding="utf-8")
    unmix_scene(Request(str(scene), ["water"], folder, overwrite=True))
    assert [(folder / name).read_text() for name in listed] == ["mine"] * 3


@pytest.mark.parametrize("name", ["residual.tif", "provenance.json", "endmembers.csv"])
@pytest.mark.parametrize("overwrite", [False, True])
def test_a_foreign_file_of_the_same_name_is_refused(scene, tmp_path, name, overwrite):
    (tmp_path / name).write_text("{}")
    with pytest.raises(UserError, match=name):
        unmix_scene(Request(str(scene), PROMPTS, tmp_path, overwrite=overwrite))
    assert contents(tmp_path) == {name: b"{}"}


def test_a_file_that_the_run_reads_is_not_overwritten(scene, models, tmp_path):
    unmix_scene(Request(str(scene), ["water"], tmp_path))
    before = contents(tmp_path)
    for name in ("{}", "GTIFF_DIR:1:{}", "/vsisubfile/0_9,{}"):
        with pytest.raises(UserError, match="this run reads it"):
            unmix_scene(Request(name.format(tmp_path / "residual.tif"), ["water"], tmp_path, overwrite=True))
        assert contents(tmp_path) == before


def test_a_second_run_into_the_folder_of_a_living_one_is_refused(scene, models, tmp_path):
    def begin_another(stage, fraction):
        if stage is Stage.SAMPLING:
            with pytest.raises(UserError, match="Another run is writing"):
                unmix_scene(Request(str(scene), ["water"], tmp_path / "out"))

    result = unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out"), begin_another)
    assert result.provenance["prompts"][0]["typed"] == "grass"
    assert sorted(contents(result.folder)) == sorted([*provenance.output_hashes(result.provenance), "provenance.json"])


@pytest.mark.parametrize("inside", ["", "sub"])
def test_the_scene_itself_is_no_output_folder(scene, inside):
    before = scene.read_bytes()
    with pytest.raises(UserError, match="choose another one"):
        unmix_scene(Request(str(scene), PROMPTS, scene / inside))
    assert scene.read_bytes() == before


@pytest.mark.parametrize("option", [{"device": "tpu"}, {"illumination": "none"}, {"seed": -1}])
def test_impossible_options_are_refused(scene, tmp_path, option):
    with pytest.raises(UserError, match=next(iter(option))):
        unmix_scene(Request(str(scene), PROMPTS, tmp_path, **option))


def test_file_names_are_safe_and_distinct(scene, models, tmp_path):
    prompts = ["Gras & Klee", "snow/ice", "水", "roof"]
    result = unmix_scene(Request(str(scene), prompts, tmp_path))
    names = [entry["path"] for entry in result.provenance["outputs"]["abundance"]]
    assert len(set(names)) == 4
    assert all(set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789_.") for name in names)
    assert names[2] == "abundance_03_water.tif"


def endmember(result, prompt: str) -> tuple[np.ndarray, str]:
    """Spectrum and source of the endmember of a prompt."""
    described = next(entry for entry in result.provenance["model"]["endmembers"] if entry["prompt"] == prompt)
    with open(result.folder / "endmembers.csv", encoding="utf-8", newline="") as stream:
        return np.array([float(row[described["name"]]) for row in csv.DictReader(stream)]), described["source"]


@pytest.mark.parametrize("last", [2500, 1500], ids=["that covers the scene", "that covers part of it"])
def test_a_spectrum_of_the_ontology_sets_the_endmember(scene, models, tmp_path, last):
    wavelengths = np.arange(350, last + 1, 50)
    ontology = tmp_path / "own.csv"
    names, values = ",".join(map(str, wavelengths)), ",".join(f"{w / 10_000:.4f}" for w in wavelengths)
    ontology.write_text(f"# licence: CC0-1.0\nname,concept,{names}\nmchanga wetu,soil,{values}\n", encoding="utf-8")
    result = unmix_scene(Request(str(scene), ["grass", "mchanga wetu"], tmp_path / "out", ontology=str(ontology)))
    centres = np.array(result.provenance["input"]["wavelengths_nm"])
    found, _ = endmember(result, "mchanga wetu")
    used = np.allclose(found, centres / 10_000, atol=1e-3)
    warned = any("cover only 350-1500 nm" in warning for warning in result.provenance["warnings"])
    assert (used, warned) == ((True, False) if last == 2500 else (False, True))
    assert result.provenance["prompts"][1]["resolved_by"] == "ontology"
    assert result.provenance["vocabulary"]["ontology"]["licence"] == "CC0-1.0"


class TestStagedFolder:
    @pytest.fixture
    def old(self, tmp_path):
        for name in ("a", "b", "kept"):
            (tmp_path / name).write_text("old " + name)
        return contents(tmp_path)

    @staticmethod
    def replace_files(folder: Path) -> None:
        with StagedFolder(folder) as staged:
            for name in ("a", "c"):
                (staged.path / name).write_text("new " + name)
            staged.commit(["a", "c"], [folder / "a", folder / "b"])

    def test_new_files_take_the_place_of_the_previous_ones(self, tmp_path, old):
        self.replace_files(tmp_path)
        assert contents(tmp_path) == {"a": b"new a", "c": b"new c", "kept": b"old kept"}

    @pytest.mark.parametrize("moved", range(4))
    @pytest.mark.parametrize("before", [True, False], ids=["before the move", "after the move"])
    def test_an_interrupt_at_any_move_puts_everything_back(self, tmp_path, old, monkeypatch, moved, before):
        replace, calls = os.replace, []

        def interrupted(source, target):
            calls.append(target)
            if len(calls) != moved + 1:
                replace(source, target)
                return
            if not before:
                replace(source, target)
            raise KeyboardInterrupt

        monkeypatch.setattr(os, "replace", interrupted)
        with pytest.raises(KeyboardInterrupt):
            self.replace_files(tmp_path)
        assert contents(tmp_path) == old

    def test_a_folder_made_for_a_run_that_commits_nothing_goes_again(self, tmp_path):
        staged = StagedFolder(tmp_path / "x" / "y")
        with staged:
            (staged.path / "a").write_text("new")
        assert not list(tmp_path.iterdir())


def test_a_scene_that_changes_under_way_leaves_nothing(scene, tmp_path):
    import shutil

    path, output = tmp_path / "scene.tif", tmp_path / "maps"
    shutil.copy(scene, path)

    def change(stage, _fraction):
        if stage is Stage.WRITING_RECORD:
            path.write_bytes(path.read_bytes() + b"later")

    with pytest.raises(UserError, match=r"scene\.tif was changed while it was being read"):
        unmix_scene(Request(scene=str(path), prompts=list(PROMPTS), output=str(output)), change)
    assert not output.exists()
