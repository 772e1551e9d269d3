"""What labelled pixels teach, how little a single one does, and the file that carries it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.adapter import supervision
from clip_unmix_qgis.core.adapter.adapter_file import MAX_BYTES, anchor_sha256, pack_adapter, read_adapter
from clip_unmix_qgis.core.adapter.fitting import (
    RIDGE,
    complete_spectrum,
    fit_adapter,
    fit_correction,
    fit_prototype,
    labelled_mean,
)
from clip_unmix_qgis.core.adapter.scene_adapter import SceneAdapter
from clip_unmix_qgis.core.adapter.supervision import supervise
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import GRID_NM, from_grid
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

pytestmark = pytest.mark.slow  # each for seconds

CONCEPTS = ("vegetation", "soil", "snow")
BANDS = Bands(np.linspace(420, 2380, 40), np.full(40, 12.0), np.ones(40, bool))


def anchors(*concepts: str) -> np.ndarray:
    bundled = Anchors()
    return np.array([bundled[concept] for concept in concepts])


def spectral_model(bands: Bands = BANDS, concepts: tuple[str, ...] = CONCEPTS) -> SpectralModel:
    return SpectralModel.load(bands, centred(anchors(*concepts)), device="cpu")


def curves() -> np.ndarray:
    """Three typical spectra (3, 216) on the grid, as the decoder makes them."""
    model = spectral_model()
    return model.networks.decoder(model.anchors, torch.zeros(3, 16)).numpy().astype(np.float64)


def seen(spectra: np.ndarray, bands: Bands, count: int = 1, seed: int = 0) -> np.ndarray:
    """Noisy pixels (n * count, b) of spectra on the grid."""
    clean = np.repeat(spectra @ from_grid(bands), count, 0)
    return (clean * np.random.default_rng(seed).normal(1, 0.01, clean.shape)).astype(np.float32)


@pytest.fixture(scope="module")
def embeddings() -> tuple[np.ndarray, np.ndarray]:
    """Embeddings of pixels whose names are taken in a wrong order, and their zero-shot logits."""
    model = spectral_model()
    embedding = model.embed(seen(curves(), BANDS, 5))
    return embedding.numpy(), model.networks.encoder.logits(embedding, model.anchors).numpy()


class TestCorrection:
    LABELS = np.repeat([1, 2, 0], 5)  # not what the words say

    def test_it_makes_the_labels_likely(self, embeddings):
        weight, bias = fit_correction(embeddings[0], self.LABELS, embeddings[1])
        corrected = embeddings[1] + embeddings[0] @ weight.T + bias
        assert (embeddings[1].argmax(1) != self.LABELS).all()
        assert (corrected.argmax(1) == self.LABELS).all()

    def test_it_is_the_minimum(self, embeddings):
        """At the solution the gradient of the penalised loss is zero: ridge x w = sum of (label - share) x embedding.
        """
        weight, bias = fit_correction(embeddings[0], self.LABELS, embeddings[1])
        score = embeddings[1] + embeddings[0] @ weight.T + bias
        share = np.exp(score - np.logaddexp.reduce(score, axis=1, keepdims=True))
        slope = (np.eye(3)[self.LABELS] - share).T
        np.testing.assert_allclose(RIDGE * weight, slope @ embeddings[0], atol=0.02)
        np.testing.assert_allclose(RIDGE * bias, slope.sum(1), atol=0.02)

    def test_one_pixel_moves_less_than_many(self, embeddings):
        def moved(rows: slice) -> float:
            weight, bias = fit_correction(embeddings[0][rows], self.LABELS[rows], embeddings[1][rows])
            return float(np.abs(embeddings[0][:1] @ weight.T + bias).max())

        assert 0 < moved(slice(0, 1)) < 0.9 * moved(slice(0, 5))

    def test_materials_without_labels_keep_their_logits(self, embeddings):
        weight, bias = fit_correction(embeddings[0][:5], self.LABELS[:5], embeddings[1][:5])
        assert not weight[[0, 2]].any()
        assert not bias[[0, 2]].any()
        assert weight[1].any()

    def test_a_large_polygon_does_not_outvote_a_few_points(self, embeddings):
        many = np.repeat(np.arange(5), 40)
        rows = np.concatenate([many, [5, 10]])
        weight, bias = fit_correction(embeddings[0][rows], self.LABELS[rows], embeddings[1][rows])
        few, _ = fit_correction(
            embeddings[0][np.r_[0:5, 5, 10]], self.LABELS[np.r_[0:5, 5, 10]], embeddings[1][np.r_[0:5, 5, 10]]
        )
        assert np.linalg.norm(weight[1]) < 3 * np.linalg.norm(few[1])
        assert np.isfinite(bias).all()


def test_the_score_prefers_candidates_like_the_labelled_mean_and_leaves_others_alone():
    pixels = seen(curves(), BANDS, 4).astype(np.float64)
    adapter = SceneAdapter.empty(3, len(BANDS)).with_spectra({1: labelled_mean(pixels[:4], BANDS.good)})
    score = adapter.candidate_score(pixels, BANDS.good)
    assert score[:4, 1].min() > -1 > score[4:, 1].max()
    assert not score[:, [0, 2]].any()
    assert adapter.known.tolist() == [False, True, False]


def test_a_prototype_changes_the_similarity_of_its_material_alone():
    model = spectral_model()
    own = seen(curves()[:1] * np.linspace(0.4, 1.6, len(GRID_NM)), BANDS, 3)
    before = model.score(own)[1].numpy()
    adapter = fit_prototype(model, SceneAdapter.empty(3, len(BANDS)), 2, own)
    after = model.with_adapter(adapter).score(own)[1].numpy()
    np.testing.assert_array_equal(after[:, :2], before[:, :2])
    assert (after[:, 2] > before[:, 2] + 0.2).all()


def test_the_decoder_continues_a_spectrum_without_a_step():
    model, true = spectral_model(), curves()[0]
    known = GRID_NM < 1300
    full = complete_spectrum(model.networks.decoder, model.anchors[0], true, known)
    np.testing.assert_array_equal(full[known], true[known])
    assert np.abs(full - true).max() < 0.1
    assert np.abs(np.diff(full)).max() < 2 * np.abs(np.diff(true)).max() + 0.01


class TestSupervise:
    @staticmethod
    def scene(seed: int) -> tuple[np.ndarray, np.ndarray]:
        rng = np.random.default_rng(seed)
        shares = rng.dirichlet([0.3, 0.3, 0.3], 600)
        shares[:30] = np.repeat(np.eye(3), 10, 0)
        pixels = shares @ (curves() @ from_grid(BANDS)) * rng.normal(1, 0.005, (600, len(BANDS)))
        return pixels.astype(np.float32), shares

    def test_labels_that_contradict_the_words_are_followed_when_they_prove_themselves(self):
        pixels, shares = self.scene(0)
        model = spectral_model()
        labelled = {(m + 1) % 3: pixels[10 * m : 10 * m + 5] for m in range(3)}
        unmixer, decision = supervise(model, pixels, labelled)
        assert decision.kept in {"both", "endmembers"}
        assert decision.error[decision.kept] < decision.error["zero-shot"] / 2
        found = unmixer.unmix(pixels[40:]).abundance
        assert np.sqrt(np.mean((found[:, [1, 2, 0]] - shares[40:]) ** 2)) < 0.2

    def test_labels_that_teach_nothing_leave_the_zero_shot_maps_bit_for_bit(self):
        pixels, _ = self.scene(1)
        zero = prepare(spectral_model(), pixels)
        labelled = {m: pixels[10 * m : 10 * m + 4] for m in range(3)}
        unmixer, decision = supervise(spectral_model(), pixels, labelled)
        assert decision.kept == "zero-shot"
        np.testing.assert_array_equal(unmixer.unmix(pixels[:300]).abundance, zero.unmix(pixels[:300]).abundance)

    @pytest.mark.parametrize(("count", "shift", "quick", "whole"), [(4, 0, 1 + 9, 1), (5, 1, 1 + 9, 2), (1, 1, 1, 2)])
    def test_nothing_is_searched_for_twice(self, monkeypatch, count, shift, quick, whole):
        """What is compared, zero-shot and three variants on three folds, is found quickly; the whole search is for the
        zero-shot maps and those of variants that prove themselves, until one explains the scene (here the first). With
        one label a material the zero-shot maps of the whole search are compared.
        """
        pixels, _ = self.scene(0)
        asked = []

        def counted(*given, sampled=True, **more):
            asked.append(sampled)
            return prepare(*given, sampled=sampled, **more)

        monkeypatch.setattr(supervision, "prepare", counted)
        labelled = {(m + shift) % 3: pixels[10 * m : 10 * m + count] for m in range(3)}
        _, decision = supervise(spectral_model(), pixels, labelled)
        assert (asked.count(False), asked.count(True)) == (quick, whole)
        assert (decision.kept == "zero-shot") == (shift == 0)

    def test_labels_that_contradict_each_other_are_not_kept(self):
        pixels, _ = self.scene(2)
        labelled = {
            m: pixels[[(10 * k + m) for k in range(3)]] for m in range(3)
        }  # one pixel of each material for every name
        _, decision = supervise(spectral_model(), pixels, labelled)
        assert decision.kept == "zero-shot"
        assert min(decision.error.values()) > 0.3

    def test_with_one_pixel_a_material_nothing_is_held_out_and_that_is_said(self):
        pixels, _ = self.scene(4)
        _, decision = supervise(spectral_model(), pixels, {m: pixels[10 * m : 10 * m + 1] for m in range(3)})
        assert "one pixel" in decision.decided_by
        assert set(decision.error) == {"zero-shot", "both"}


class TestFile:
    @pytest.fixture
    def packed(self, tmp_path: Path) -> Path:
        model = spectral_model()
        base = SceneAdapter.empty(3, len(BANDS))
        pixels = seen(curves(), BANDS, 5)
        model = model.with_adapter(fit_adapter(model, {1: pixels[:5], 2: pixels[5:10]}, base))
        described = [{"prompt": c, "concept": c, "label": c, "language": "en", "pixels": 5} for c in CONCEPTS]
        path = tmp_path / "adapter.safetensors"
        path.write_bytes(
            pack_adapter(model, base, anchors(*CONCEPTS), described, {"scene": {"name": "s"}, "run": "0" * 16})
        )
        return path

    def test_what_was_learnt_comes_back_in_any_order_of_prompts(self, packed):
        file = read_adapter(packed)
        assert [entry["anchor_sha256"] for entry in file.card["materials"]] == [
            anchor_sha256(a) for a in anchors("soil", "snow")
        ]
        model = spectral_model(concepts=("water", "snow", "soil"))
        pixels = seen(curves(), BANDS, 5)
        bound, warnings = file.bind(
            model, anchors("water", "snow", "soil"), ("a", "b", "c"), pixels, SceneAdapter.empty(3, len(BANDS))
        )
        assert not warnings
        assert bound.known.tolist() == [False, True, True]
        assert not bound.weight[0].any()
        np.testing.assert_array_equal(bound.weight[1], file.tensors["weight"][1])
        mean = labelled_mean(pixels[:5], BANDS.good)
        assert np.abs(bound.spectra[bound.material == 2][0] - mean).max() < 0.02

    def test_another_sensor_sees_the_same_material(self, packed):
        other = Bands(np.array([492, 560, 665, 740, 833, 865, 1614, 2202.0]), np.full(8, 30.0), np.ones(8, bool))
        pixels = seen(curves(), other, 5)
        model = spectral_model(other)
        bound, _ = read_adapter(packed).bind(model, anchors(*CONCEPTS), CONCEPTS, pixels, SceneAdapter.empty(3, 8))
        expected = labelled_mean(pixels[:5], other.good)
        found = bound.spectra[bound.material == 1][0]
        cosine = found @ expected / np.linalg.norm(found) / np.linalg.norm(expected)
        assert np.arccos(cosine) < 0.08, "no farther than a red edge seen at 50 nm spacing allows"

    def test_a_spectrum_unlike_the_scene_is_not_used(self, packed):
        pixels = np.full((20, len(BANDS)), 0.3, np.float32) * np.linspace(3, 0.1, len(BANDS), dtype=np.float32)
        model = spectral_model()
        bound, warnings = read_adapter(packed).bind(
            model, anchors(*CONCEPTS), CONCEPTS, pixels, SceneAdapter.empty(3, len(BANDS))
        )
        assert not bound.known.any()
        assert len(warnings) == 2

    @pytest.mark.parametrize(
        "damage", ["bit", "cut", "empty", "text", "card", "huge header", "rows", "nan", "half a letter"]
    )
    def test_damaged_files_are_refused_in_one_sentence(self, packed, damage):
        from safetensors.numpy import load, save

        content = packed.read_bytes()
        tensors = dict(load(content))
        size = int.from_bytes(content[:8], "little")
        card = json.loads(content[8 : 8 + size])["__metadata__"]["card"]
        if damage == "bit":
            content = content[:-1] + bytes([content[-1] ^ 1])
        elif damage == "cut":
            content = content[: len(content) // 2]
        elif damage == "empty":
            content = b""
        elif damage == "text":
            content = b"PK\x03\x04 archive/data.pkl"
        elif damage == "card":
            content = save(tensors, {"card": "[" * 5000})
        elif damage == "huge header":
            content = (2**62).to_bytes(8, "little") + content[8:]
        elif damage == "half a letter":  # of a surrogate pair, which no record can name
            content = save(tensors, {"card": card.replace('"prompt": "', '"prompt": "\\ud83d', 1)})
        elif damage == "rows":
            content = save({**tensors, "weight": tensors["weight"][:1]}, {"card": card})
        else:
            content = save({**tensors, "bias": np.full_like(tensors["bias"], np.nan)}, {"card": card})
        packed.write_bytes(content)
        with pytest.raises(UserError, match=r"damaged.*--save-adapter\.$"):
            read_adapter(packed)

    def test_other_weights_and_large_files_are_refused(self, packed, tmp_path):
        from safetensors.numpy import load, save

        content = packed.read_bytes()
        card = json.loads(json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])["__metadata__"]["card"])
        card["base"]["spectral_encoder"] = "0" * 64
        packed.write_bytes(save(dict(load(content)), {"card": json.dumps(card)}))
        with pytest.raises(UserError, match="other weights"):
            read_adapter(packed)
        (tmp_path / "large.safetensors").write_bytes(bytes(MAX_BYTES + 1))
        with pytest.raises(UserError, match="larger"):
            read_adapter(tmp_path / "large.safetensors")
        with pytest.raises(UserError, match="cannot be read"):
            read_adapter(tmp_path / "none.safetensors")
