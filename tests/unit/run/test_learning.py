"""Samples, adapters and a material of one's own, from file to files."""
from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.core.adapter.adapter_file import read_adapter
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.run import provenance
from clip_unmix_qgis.run.replay import replay
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

from .conftest import SPECTRA, WAVELENGTHS, write_scene

pytestmark = pytest.mark.slow

PROMPTS = ("grass", "suelo", "water")
SIZE = 48


def shares(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).dirichlet([0.3, 0.3, 0.3], size=SIZE * SIZE)


def simulated(path: Path, seed: int, light: float = 1.0) -> Path:
    noise = np.random.default_rng(seed + 100).normal(0, 0.002, (SIZE * SIZE, len(WAVELENGTHS)))
    return write_scene(path, (light * (shares(seed) @ SPECTRA) + noise).T.reshape(-1, SIZE, SIZE))


def labels(path: Path, seed: int, names: tuple[str, ...], count: int) -> Path:
    """`count` points for each name, on the purest pixels of the material that is said to be so named."""
    features = []
    for material, name in enumerate(names):
        for pixel in np.argsort(-shares(seed)[:, material])[:count]:
            place = [400_000 + 30 * (pixel % SIZE + 0.5), 5_800_000 - 30 * (pixel // SIZE + 0.5)]
            features.append(
                {"type": "Feature", "properties": {"class": name}, "geometry": {"type": "Point", "coordinates": place}}
            )
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")
    return path


def abundances(result) -> np.ndarray:
    return maps(result, "abundance")


def maps(result, kind: str) -> np.ndarray:
    """(materials, pixels)"""
    return np.stack(
        [rasterio.open(result.folder / entry["path"]).read(1).ravel() for entry in result.provenance["outputs"][kind]]
    )


def rmse(result, truth: np.ndarray) -> float:
    return float(np.sqrt(np.mean((abundances(result) - truth.T) ** 2)))


# Names that mislead the words on purpose: only labels can tell what this analyst means by them.
MISNAMED = ("asphalt", "water", "snow")


@pytest.fixture(scope="module")
def taught(models, tmp_path_factory):
    """A run on a scene whose materials the words alone mistake, with five labelled pixels each, and its adapter."""
    folder = tmp_path_factory.mktemp("taught")
    scene = simulated(folder / "scene.tif", 1)
    samples = labels(folder / "samples.geojson", 1, MISNAMED, 5)
    request = Request(
        str(scene), MISNAMED, folder / "out", samples=str(samples), save_adapter=str(folder / "taught.safetensors")
    )
    return unmix_scene(request), folder


def test_labels_teach_what_words_did_not_say(taught, tmp_path):
    result, folder = taught
    zero = unmix_scene(Request(str(folder / "scene.tif"), MISNAMED, tmp_path / "zero"))
    assert rmse(zero, shares(1)) > 0.2
    assert rmse(result, shares(1)) < 0.7 * rmse(zero, shares(1))
    section = result.provenance["supervision"]
    assert section["kept"] in {"encoder", "endmembers", "both"}
    assert section["abundance_rmse"][section["kept"]] < section["abundance_rmse"]["zero-shot"]
    assert section["pixels"] == [{"prompt": name, "pixels": 5} for name in MISNAMED]
    assert "supervision" not in zero.provenance


def test_the_record_with_a_supervision_follows_the_schema(taught, root):
    import jsonschema

    schema = json.loads((root / "resources/schema/provenance-1.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(taught[0].provenance)


def test_the_adapter_has_a_card(taught):
    result, folder = taught
    saved = result.provenance["supervision"]["saved"]
    adapter = read_adapter(saved["path"])
    assert adapter.sha256 == saved["sha256"] == hashlib.sha256((folder / "taught.safetensors").read_bytes()).hexdigest()
    assert [entry["prompt"] for entry in adapter.card["materials"]] == list(MISNAMED)
    assert adapter.card["scene"]["sha256"] == result.provenance["input"]["sha256"]
    assert adapter.card["run"] == result.provenance["run"]
    assert {"base", "figures", "licence", "authors", "samples_sha256"} <= set(adapter.card)
    assert len((folder / "taught.safetensors").read_bytes()) < 100_000


def test_a_supervised_run_replays_and_saves_no_second_adapter(taught, tmp_path):
    result, folder = taught
    before = sorted(path.name for path in folder.iterdir())
    assert replay(result.folder / provenance.FILE_NAME, tmp_path / "again").different == ()
    assert sorted(path.name for path in folder.iterdir()) == before


def test_an_adapter_serves_the_next_scene_in_any_language(taught, tmp_path):
    scene = simulated(tmp_path / "next.tif", 2, light=0.8)
    prompts = ("Asphalt", "Wasser", "Schnee")
    zero = unmix_scene(Request(str(scene), prompts, tmp_path / "zero"))
    adapter = str(taught[1] / "taught.safetensors")
    result = unmix_scene(Request(str(scene), prompts, tmp_path / "out", adapter=adapter))
    assert result.provenance["supervision"]["kept"] == "adapter"
    assert result.provenance["parameters"]["adapter"]["path"] == adapter
    assert rmse(result, shares(2)) < 0.7 * rmse(zero, shares(2))
    assert replay(result.folder / provenance.FILE_NAME, tmp_path / "again").different == ()


def test_an_adapter_and_new_samples_go_together(taught, tmp_path):
    scene = simulated(tmp_path / "next.tif", 2)
    samples = labels(tmp_path / "samples.geojson", 2, MISNAMED[:2], 2)
    request = Request(
        str(scene), MISNAMED, tmp_path / "out", samples=str(samples), adapter=str(taught[1] / "taught.safetensors")
    )
    section = unmix_scene(request).provenance["supervision"]
    error = section["abundance_rmse"]
    assert {*error} - {"shares"} == {"zero-shot", "adapter", "encoder", "endmembers", "both"}
    assert section["kept"] != "zero-shot"
    assert error[section["kept"]] < error["zero-shot"] / 2
    assert section["adapter"]["materials"] == list(MISNAMED)


def test_materials_that_the_adapter_does_not_know_stay_zero_shot(taught, tmp_path):
    scene = simulated(tmp_path / "next.tif", 2)
    zero = unmix_scene(Request(str(scene), ("grass", "soil"), tmp_path / "zero"))
    result = unmix_scene(
        Request(str(scene), ("grass", "soil"), tmp_path / "out", adapter=str(taught[1] / "taught.safetensors"))
    )
    np.testing.assert_array_equal(abundances(result), abundances(zero))
    assert any("knows none" in warning for warning in result.provenance["warnings"])


def test_samples_that_bring_nothing_change_nothing_and_are_said(models, tmp_path):
    scene = simulated(tmp_path / "scene.tif", 3)
    samples = labels(tmp_path / "samples.geojson", 3, PROMPTS, 4)
    target = tmp_path / "none.safetensors"
    zero = unmix_scene(Request(str(scene), PROMPTS, tmp_path / "zero", illumination="area"))
    assert rmse(zero, shares(3)) < 0.1, "words alone suffice here"
    request = Request(
        str(scene), PROMPTS, tmp_path / "out", samples=str(samples), save_adapter=str(target), illumination="area"
    )
    result = unmix_scene(request)
    assert result.provenance["supervision"]["kept"] == "zero-shot"
    np.testing.assert_array_equal(abundances(result), abundances(zero))
    assert any("zero-shot" in warning for warning in result.provenance["warnings"])
    assert not target.exists()


@pytest.mark.parametrize("case", ["no samples", "other ending", "no folder", "exists", "foreign"])
def test_an_adapter_is_saved_only_where_it_may_be(scene, tmp_path, case):
    samples = labels(tmp_path / "samples.geojson", 1, PROMPTS, 1)
    target = tmp_path / {"other ending": "a.bin", "no folder": "none/a.safetensors"}.get(case, "a.safetensors")
    if case in ("exists", "foreign"):
        target.write_bytes(b"mine")
    request = Request(
        str(scene),
        PROMPTS,
        tmp_path / "out",
        samples=None if case == "no samples" else str(samples),
        save_adapter=str(target),
        overwrite=case == "foreign",
    )
    with pytest.raises(UserError, match=r"(samples|end in|does not exist|exists already|no adapter)"):
        unmix_scene(request)
    assert not (tmp_path / "out").exists()
    assert not target.exists() or target.read_bytes() == b"mine"


def test_a_damaged_adapter_is_refused_before_the_scene_is_opened(taught, tmp_path):
    content = bytearray((taught[1] / "taught.safetensors").read_bytes())
    content[-3] ^= 1
    (tmp_path / "bad.safetensors").write_bytes(content)
    with pytest.raises(UserError, match="damaged"):
        unmix_scene(Request("/none.tif", MISNAMED, tmp_path / "out", adapter=str(tmp_path / "bad.safetensors")))


class TestOwnMaterial:
    """A material that the model has never met: a bright sheet with a step at 700 nm and one at 1500 nm."""

    SHEET = np.interp(
        WAVELENGTHS, [400, 480, 560, 690, 720, 1450, 1520, 2400], [0.5, 0.62, 0.2, 0.12, 0.55, 0.6, 0.3, 0.25]
    )
    SIZE = 40

    @pytest.fixture(scope="class")
    def own(self, tmp_path_factory, models):
        folder = tmp_path_factory.mktemp("own")
        truth = np.random.default_rng(5).dirichlet([0.35, 0.35, 0.25], size=self.SIZE**2)
        noise = np.random.default_rng(6).normal(0, 0.003, (self.SIZE**2, len(WAVELENGTHS)))
        spectra = truth @ np.stack([SPECTRA[0], SPECTRA[1], self.SHEET]) + noise
        scene = write_scene(folder / "scene.tif", spectra.T.reshape(-1, self.SIZE, self.SIZE))
        return folder, scene, truth

    @pytest.fixture(scope="class")
    def ontology(self, own, tmp_path_factory) -> Path:
        from clip_unmix_qgis.cli import main

        folder = own[0]
        table = folder / "sheet.csv"
        table.write_text(
            "wavelength_nm,a\n" + "\n".join(f"{w:.1f},{r:.4f}" for w, r in zip(WAVELENGTHS, self.SHEET)),
            encoding="utf-8",
        )
        path = folder / "own.json"
        arguments = [
            "material",
            "add",
            "karatasi ya bluu",
            "--ontology",
            path,
            "--parent",
            "plastic",
            "--name",
            "de=Blaubahn",
        ]
        assert main([*map(str, arguments), "--spectra", str(table)]) == 0
        return path

    def test_it_is_taken_in_at_once(self, own, ontology, tmp_path):
        _, scene, truth = own
        prompts = ("grass", "soil", "Blaubahn")
        result = unmix_scene(
            Request(str(scene), prompts, tmp_path / "out", ontology=str(ontology), illumination="area")
        )
        assert rmse(result, truth) < 0.1
        similarity, present = maps(result, "similarity")[2], truth[:, 2] > 0.5
        auc = np.mean(similarity[present][:, None] > similarity[truth[:, 2] < 0.1][None])
        assert auc > 0.97
        assert similarity[present].mean() > 0.5

    def test_nothing_else_is_forgotten(self, own, ontology, tmp_path):
        _, scene, _ = own
        before = unmix_scene(Request(str(scene), ("grass", "soil"), tmp_path / "before"))
        without = unmix_scene(Request(str(scene), ("grass", "soil"), tmp_path / "without", ontology=str(ontology)))
        named = unmix_scene(
            Request(str(scene), ("grass", "soil", "Blaubahn"), tmp_path / "with", ontology=str(ontology))
        )
        np.testing.assert_array_equal(abundances(without), abundances(before))
        np.testing.assert_array_equal(maps(without, "similarity"), maps(before, "similarity"))
        np.testing.assert_allclose(maps(named, "similarity")[:2], maps(before, "similarity"), atol=1e-6)

    def test_spectra_can_be_picked_in_a_scene(self, own, command, tmp_path):
        _, scene, truth = own
        place = [
            [400_000 + 30 * (p % self.SIZE + 0.5), 5_800_000 - 30 * (p // self.SIZE + 0.5)]
            for p in np.argsort(-truth[:, 2])[:3]
        ]
        features = [
            {"type": "Feature", "properties": {"class": name}, "geometry": {"type": "MultiPoint", "coordinates": place}}
            for name in ("Blaubahn", "something else")
        ]
        crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
        (tmp_path / "s.geojson").write_text(
            json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8"
        )
        path = tmp_path / "own.json"
        arguments = ("material", "add", "Blaubahn", "--ontology", path, "--parent", "plastic")
        done = command(*arguments, "--scene", scene, "--samples", tmp_path / "s.geojson")
        assert done.status == 0, done.err
        spectra = json.loads(path.read_text(encoding="utf-8"))["concepts"][0]["spectra"]
        assert spectra["wavelengths_nm"] == pytest.approx(WAVELENGTHS, abs=1e-2)
        assert np.abs(np.array(spectra["reflectance"]) - self.SHEET).max() < 0.1
        done = command(*arguments, "--scene", scene, "--samples", tmp_path / "s.geojson", "--scale", "0.5")
        assert done.status == 0, done.err
        again = json.loads(path.read_text(encoding="utf-8"))["concepts"][0]["spectra"]["reflectance"]
        assert np.array(again[-3:]) == pytest.approx(0.5 * np.array(spectra["reflectance"]), abs=1e-4)
        done = command(*arguments, "--scene", scene, "--samples", tmp_path / "s.geojson", "--extent", "0,0,1,1")
        assert (done.status, done.err.count("\n")) == (2, 1)
        assert "extent" in done.err
        before = path.read_bytes()
        done = command("material", "add", "x1", "--ontology", path)
        assert (done.status, path.read_bytes()) == (2, before)
        assert "--parent" in done.err
