"""A scene's unmixing as an ONNX program: onnxruntime makes a run's maps of it; its costs follow the formulas."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.cli import main
from clip_unmix_qgis.core.adapter.scene_adapter import SceneAdapter
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.endmembers import unsaid
from clip_unmix_qgis.core.mirrored import find_mirrored
from clip_unmix_qgis.core.model.encoder import EMBEDDING
from clip_unmix_qgis.core.onnx import program, program_cost
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.language.encoders.anchors import centred
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.run import onnx_export as export
from clip_unmix_qgis.run import provenance

from .conftest import SPECTRA, WAVELENGTHS

onnx = pytest.importorskip("onnx", reason="onnx is not installed (requirements-dev.txt)")
pytest.importorskip("onnxscript", reason="onnxscript is not installed (requirements-dev.txt)")
onnxruntime = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed (requirements-dev.txt)")

pytestmark = pytest.mark.slow

PROMPTS = ("grass", "suelo", "water")
WORDS = [word for prompt in PROMPTS for word in ("-m", prompt)]


@pytest.fixture(scope="module")
def exported(scene, tmp_path_factory) -> Path:
    """The folder that the command wrote for the prompts of `finished`."""
    folder = tmp_path_factory.mktemp("export") / "program"
    assert main(["export", str(scene), *WORDS, "-o", str(folder), "--quiet"]) == 0
    return folder


@pytest.fixture(scope="module")
def card(exported) -> dict:
    return json.loads((exported / export.CARD).read_text(encoding="utf-8"))


def run(model, pixels: np.ndarray) -> dict[str, np.ndarray]:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    return dict(
        zip((output.name for output in session.get_outputs()), session.run(None, {"pixels": pixels.astype(np.float32)}))
    )


def written(model) -> bytes:
    return program.without_notes(model).SerializeToString()


# The half-width of an interval follows logarithms of small numbers: rounding shows there first (1.1e-5 in one pixel).
LIMITS = defaultdict(lambda: 1e-5, uncertainty=2e-5)


def assert_same(found: dict[str, np.ndarray], maps, tolerance: float = 1e-5) -> None:
    for name in (name for name in program.OUTPUTS if name != "rounds"):
        # The interval rises steeply with what it is told: a difference of 1e-6 there is some 2e-5 here.
        least = 3 * tolerance if name == "uncertainty" else tolerance
        np.testing.assert_allclose(found[name], getattr(maps, name), atol=least, err_msg=name)


def unmixer(prompts: tuple[str, ...], pixels: np.ndarray, **options) -> Unmixer:
    anchors = centred([material.anchor for material in Resolver().resolve_all(prompts)])
    good = np.arange(len(WAVELENGTHS)) % 7 != 3
    bands = Bands(WAVELENGTHS, np.full(len(WAVELENGTHS), 10.0), good)
    return prepare(SpectralModel.load(bands, anchors, device="cpu", **options), pixels)


def mixtures(count: int, seed: int) -> np.ndarray:
    random = np.random.default_rng(seed)
    pixels = random.dirichlet([0.4, 0.4, 0.4], count) @ SPECTRA * random.uniform(0.3, 1.2, (count, 1))
    return (pixels + random.normal(0, 0.004, pixels.shape)).clip(0).astype(np.float32)


def test_the_program_makes_the_maps_of_a_run(exported, finished, scene):
    with rasterio.open(scene) as source:
        pixels = source.read().reshape(source.count, -1).T
    pixels = np.where(pixels == -9999.0, np.nan, pixels)
    found = run(exported / export.PROGRAM, pixels)
    outputs = finished.provenance["outputs"]
    files = {
        (kind, m): outputs[kind][m]["path"] for kind in ("abundance", "similarity", "uncertainty") for m in range(3)
    }
    files |= {("other", None): outputs["other"]["path"], ("residual", None): outputs["residual"]["path"]}
    for (kind, m), name in files.items():
        with rasterio.open(finished.folder / name) as source:
            wanted = source.read(1, masked=True).astype(float).filled(np.nan).ravel()
        ours = found[kind] if m is None else found[kind][:, m]
        np.testing.assert_allclose(ours, wanted, atol=LIMITS[kind], err_msg=name)
    assert np.isnan(found["other"]).sum() == 100


def test_words_that_are_left_out_have_no_share_in_the_program_either():
    pixels = mixtures(900, 4)
    prepared = unmixer(("grass", "soil", "water", "snow", "asphalt"), pixels)
    assert "left out" in prepared.endmembers.source
    found = run(written(program.to_onnx(prepared)), pixels[:200])
    assert_same(found, prepared.unmix(pixels[:200]))
    assert (found["abundance"].min(0) == found["abundance"].max(0)).any()  # of the word that is left out


def test_any_number_of_pixels(exported):
    pixels = mixtures(300, 1)
    together = run(exported / export.PROGRAM, pixels)
    alone = run(exported / export.PROGRAM, pixels[7:8])
    for name in ("abundance", "uncertainty", "presence", "residual"):
        np.testing.assert_allclose(alone[name][0], together[name][7], atol=1e-6)


def test_the_card_holds_the_rule_that_a_run_applies_after_the_program(card):
    apart = card["not_in_program"]["far_brighter_than_named"]
    assert len(apart["limits"]) == len(PROMPTS)
    assert all(0 < limit < 2 for limit in apart["limits"])
    assert apart["times"] == 1.6


def test_the_step_after_the_program_in_the_manual_does_what_a_run_does(tmp_path, monkeypatch):
    manual = (Path(__file__).resolve().parents[3] / "docs" / "edge.md").read_text(encoding="utf-8")
    step = manual.partition("## After the program")[2].partition("```python\n")[2].partition("```")[0]
    centre, good = np.array([443.0, 482, 561, 655, 704, 865, 940, 1609, 2201]), np.arange(9) != 6
    water = np.array([0.03, 0.03, 0.02, 0.006, 0.004, 0.001, 0.0, 0.0, 0.0])
    grass = np.array([0.03, 0.04, 0.08, 0.05, 0.12, 0.45, 0.45, 0.25, 0.12])
    land = np.random.default_rng(3).uniform(0.6, 1.1, (60, 1)) * grass
    glint = water + np.linspace(0, 0.3, 60)[:, None]
    pixels = np.concatenate([land, np.tile(water, (20, 1)), glint, np.full((9, 9), 1.2)]).astype(np.float32)
    anchors = centred([material.anchor for material in Resolver().resolve_all(PROMPTS)])
    model = SpectralModel.load(Bands(centre, np.full(9, 20.0), good), anchors, device="cpu")
    prepared = prepare(model, pixels[:-9]).with_mirrored(find_mirrored(pixels[:, good], centre[good]))
    wanted = prepared.unmix(pixels)
    bright, mirrored = prepared.set_apart(pixels, wanted)
    assert bright
    assert mirrored
    found = run(written(program.to_onnx(prepared)), pixels)
    apart = {"far_brighter_than_named": export._brightness(prepared), "mirrored_light": export._mirrored(prepared)}
    card = {"not_in_program": apart, "input": {"used": good, "wavelengths_nm": centre}}
    provenance.write(card, tmp_path / "program.json")
    monkeypatch.chdir(tmp_path)
    exec(step, {"json": json, "np": np, "maps": found, "pixels": pixels})
    np.testing.assert_allclose(found["other"], wanted.other, atol=1e-4)
    np.testing.assert_allclose(found["abundance"], wanted.abundance, atol=1e-4)


def test_the_card_tells_what_the_program_is(exported, card):
    content = (exported / export.PROGRAM).read_bytes()
    assert card["program"]["sha256"] == hashlib.sha256(content).hexdigest()
    assert card["program"]["bytes"] == len(content)
    assert [material["typed"] for material in card["materials"]] == list(PROMPTS)
    np.testing.assert_allclose(card["input"]["wavelengths_nm"], WAVELENGTHS, atol=1e-3)
    assert card["input"]["shape"] == ["n", len(WAVELENGTHS)]
    assert list(card["outputs"]) == [output.name for output in onnx.load(exported / export.PROGRAM).graph.output]
    assert all(difference < LIMITS[kind] for kind, difference in card["check"]["largest_difference"].items())
    assert card["check"]["rounds"] >= 1
    kept = {entry.key: entry.value for entry in onnx.load(exported / export.PROGRAM).metadata_props}
    assert json.loads(kept["materials"]) == list(PROMPTS)


def test_the_program_says_nothing_of_the_folders_it_was_made_in(exported):
    content = (exported / export.PROGRAM).read_bytes()
    assert b".py" not in content
    assert str(Path(export.__file__).parent).encode() not in content


def test_sum_to_one_others_dark_pixels_and_an_adapter():
    pixels = mixtures(600, 2)
    adapter = SceneAdapter.empty(1, len(WAVELENGTHS)).with_correction(
        np.random.default_rng(3).normal(0, 0.5, (1, EMBEDDING)).astype(np.float32), np.array([0.7], np.float32)
    )
    prepared = unmixer(("grass",), pixels, illumination="area", adapter=adapter)
    assert (prepared.endmembers.material < 0).any()
    pixels[:3] = [[0.0], [-0.01], [np.nan]]
    pixels[3, 3] = np.nan  # a bad band
    found = run(written(program.to_onnx(prepared)), pixels)
    maps = prepared.unmix(pixels)
    assert_same(found, maps)
    assert np.isnan(maps.other).sum() == 1
    assert maps.other[4:].max() > 0.5


def test_grain_by_grain():
    pixels = mixtures(600, 5)
    prepared = unmixer(("grass", "soil", "water"), pixels, mixing="intimate")
    pixels[0] = 0.0
    pixels[1] = np.nan
    assert_same(run(written(program.to_onnx(prepared)), pixels), prepared.unmix(pixels))


def test_a_word_that_nobody_said(monkeypatch):
    pixels = mixtures(600, 6)
    monkeypatch.setattr(unsaid, "ODDS", (0.0, 0.0, 0.0, 0.0, 0.0, 1.0))
    prepared = unmixer(("grass", "soil"), pixels)
    assert len(prepared.endmembers.unsaid) == 1
    assert_same(run(written(program.to_onnx(prepared)), pixels), prepared.unmix(pixels))


def test_shadow():
    pixels = mixtures(600, 7)
    pixels[::3] *= 0.25
    found = unmixer(("grass", "soil", "shadow"), pixels)
    prepared = found.with_model(found.model.with_shadows([2]))
    assert prepared.unmix(pixels).abundance[::3, 2].mean() > 0.5
    assert_same(run(written(program.to_onnx(prepared)), pixels), prepared.unmix(pixels))


class TestCost:
    @pytest.fixture(scope="class")
    def prepared(self):
        return unmixer(("grass", "soil", "water", "asphalt", "sand"), mixtures(500, 4)).kept

    @pytest.fixture(scope="class")
    def model(self, prepared):
        return program.to_onnx(prepared)

    def test_a_round_of_the_solver_is_what_elimination_takes(self, prepared, model):
        d, q, _ = prepared.estimator.basis.shape
        two, one = program_cost.count(model, 2), program_cost.count(model, 1)
        assert two["estimator"].operations - one["estimator"].operations == d * (q**3 + 3 * q**2 + 18 * q + 5)
        assert all(two[part] == one[part] for part in two if part != "estimator")

    def test_matrix_products_are_most_of_the_rest_of_the_estimator(self, prepared, model):
        d, q, b = prepared.estimator.basis.shape
        products = 2 * d * q * (b + q + len(prepared.model.anchors) + 1)  # correlations, residual, shares
        fixed = program_cost.count(model, 0)["estimator"].operations
        assert products < fixed < products + 30 * d * q + 10 * b

    def test_the_encoder_costs_what_torch_counts(self, prepared, model):
        import torch
        from torch.utils.flop_counter import FlopCounterMode

        known = prepared.model

        def flops(pixels: int) -> int:
            with FlopCounterMode(display=False) as counter, torch.no_grad():
                known.networks.encoder.coordinates(torch.rand(pixels, len(known.covered)), known.covered)
            return counter.get_total_flops()

        products = flops(2) - flops(1)  # what is there once for a scene falls out
        counted = program_cost.count(model, 1)["encoder"].operations
        to_grid, scores = 2 * known.to_grid.numel(), 4 * known.networks.encoder.along_axes(known.anchors).numel()
        assert products + to_grid + scores < counted < 1.02 * (products + to_grid + scores)

    def test_memory_holds_the_largest_step_and_not_the_sum_of_all(self, prepared, model):
        d, q = prepared.estimator.basis.shape[:2]
        held = program_cost.memory(model)
        assert held > 8 * d * q * (q + 1)  # a tableau of each draw
        assert held < sum(cost.bytes for cost in program_cost.count(model, 1).values()) / 3


class TestRefusals:
    @pytest.fixture
    def ready(self, exported, monkeypatch):
        """The exporter takes its time; what it made serves again."""
        model = onnx.load(exported / export.PROGRAM)
        monkeypatch.setattr(program, "to_onnx", lambda unmixer: model)
        return model

    def test_a_program_that_computes_something_else_is_not_kept(self, command, scene, ready, tmp_path):
        grams = next(tensor for tensor in ready.graph.initializer if tensor.name == "estimator.to_share")
        grams.CopyFrom(
            onnx.numpy_helper.from_array(onnx.numpy_helper.to_array(grams) * [0.9, 1.0, 1.1, 1.0], grams.name)
        )
        done = command("export", scene, *WORDS, "-o", tmp_path / "out")
        assert done.status == 2
        assert "differ from ours" in done.err
        assert not (tmp_path / "out").exists()

    def test_an_earlier_program_is_replaced_only_when_asked(self, command, scene, ready, exported, tmp_path):
        folder = tmp_path / "out"
        assert command("export", scene, *WORDS, "-o", folder, "--quiet").status == 0
        assert "--overwrite" in command("export", scene, *WORDS, "-o", folder).err
        assert command("export", scene, *WORDS, "-o", folder, "--overwrite", "--quiet").status == 0
        (folder / export.CARD).write_text("{}")
        done = command("export", scene, *WORDS, "-o", folder, "--overwrite")
        assert done.status == 2
        assert "is not overwritten" in done.err
        assert sorted(path.name for path in folder.iterdir()) == [export.CARD, export.PROGRAM]

    def test_without_onnx(self, command, scene, monkeypatch, tmp_path):
        hide(monkeypatch, "onnxscript")
        done = command("export", scene, *WORDS, "-o", tmp_path / "out")
        assert done.status == 2
        assert "install onnxscript" in done.err
        assert not (tmp_path / "out").exists()

    def test_without_onnxruntime_it_says_that_nothing_was_compared(self, command, scene, ready, monkeypatch, tmp_path):
        hide(monkeypatch, "onnxruntime")
        done = command("export", scene, *WORDS, "-o", tmp_path / "out")
        assert done.status == 0
        assert "warning: The package onnxruntime is not installed" in done.out
        assert json.loads((tmp_path / "out" / export.CARD).read_text())["check"] is None


def hide(monkeypatch, package: str) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == package else find(name, *rest))
