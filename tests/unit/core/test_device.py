"""Where a card is too old or too small the CPU does the work. No card is needed: it is the error that a card would
raise.
"""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core import device as device_module
from clip_unmix_qgis.core import prepare as prepare_module
from clip_unmix_qgis.core import unmixer as unmixer_module
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.device import TOO_SMALL, pick_device
from clip_unmix_qgis.core.endmembers.endmembers import Endmembers
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

BANDS = Bands(np.linspace(450, 2400, 60), np.full(60, 20.0), np.ones(60, bool))


@pytest.fixture
def spectra() -> np.ndarray:
    rng = np.random.default_rng(0)
    pure = 0.3 + 0.2 * np.sin(np.linspace(0, 6, 60)[None] * np.arange(1, 4)[:, None])
    return (rng.dirichlet([0.5] * 3, 6000) @ pure).astype(np.float32)


@pytest.fixture
def model() -> SpectralModel:
    return SpectralModel.load(BANDS, centred(Anchors().vectors[:3]), device="cpu")


@pytest.fixture
def unmixer(model: SpectralModel, spectra: np.ndarray) -> Unmixer:
    return prepare(model, spectra[:1000], all_words=True)


def test_a_card_that_torch_has_no_kernels_for_is_left_with_a_sentence(monkeypatch):
    def fail() -> None:
        raise RuntimeError("CUDA error: no kernel image is available for execution on the device\nCompile with ...")

    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(device_module, "_try_out", fail)
    for asked in ("auto", "cuda"):
        device, warnings = pick_device(asked)
        assert device.type == "cpu"
        said = "CUDA error: no kernel image is available for execution on the device"
        assert warnings == [f"The graphics card cannot be used ({said}); the run used the CPU."]
    assert pick_device("cpu") == (torch.device("cpu"), [])


def test_asking_for_a_card_that_is_not_there_is_refused(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert pick_device("auto") == (torch.device("cpu"), [])
    with pytest.raises(UserError, match="choose the device 'cpu' or 'auto'"):
        pick_device("cuda")
    with pytest.raises(UserError, match="Unknown device 'tpu'"):
        pick_device("tpu")


CARD = SimpleNamespace(type="cuda")


class Card:
    """A pretend card with room for so many pixels: the unmixer believes that it computes there."""

    def __init__(self, unmixer: Unmixer, room: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.parts: list[int] = []
        compute = Unmixer._unmix_part

        def on_card(self_: Unmixer, spectra: np.ndarray, part: slice, *rest: object) -> None:
            if self_.model.device.type == "cuda":
                size = min(part.stop, len(spectra)) - part.start
                if size > room:
                    raise torch.cuda.OutOfMemoryError("CUDA out of memory")
                self.parts.append(size)
            compute(self_, spectra, part, *rest)  # type: ignore[arg-type]

        monkeypatch.setattr(Unmixer, "_unmix_part", on_card)
        without_a_card(monkeypatch)
        self.unmixer = Unmixer(replace(unmixer.model, device=CARD), unmixer.endmembers, unmixer.glimpse)
        self.unmixer.__dict__["estimator"] = unmixer.estimator
        self.unmixer.__dict__["blend"] = unmixer.blend


def without_a_card(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        SpectralModel, "good_bands", lambda self_, spectra: torch.from_numpy(np.asarray(spectra, np.float32))
    )
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: None)


def test_parts_become_smaller_where_the_card_is_short_of_memory(unmixer, spectra, monkeypatch):
    wanted = unmixer.unmix(spectra)
    monkeypatch.setattr(unmixer_module, "LEAST_PIXELS_ON_CARD", 512)
    card = Card(unmixer, 2500, monkeypatch)
    got = card.unmixer.unmix(spectra)
    assert card.parts == [2048, 2048, 1904]
    assert card.unmixer.warnings == []
    np.testing.assert_allclose(got.abundance, wanted.abundance, atol=1e-5)


def test_where_nothing_fits_the_cpu_goes_on_with_a_sentence(unmixer, spectra, monkeypatch):
    wanted = unmixer.unmix(spectra)
    card = Card(unmixer, 100, monkeypatch)
    got = card.unmixer.unmix(spectra)
    assert card.parts == []
    assert card.unmixer.device.type == "cpu"
    assert card.unmixer.warnings == [TOO_SMALL]
    np.testing.assert_allclose(got.abundance, wanted.abundance, atol=1e-5)
    card.unmixer.unmix(spectra)
    assert card.unmixer.warnings == [TOO_SMALL]  # said once


def test_a_card_too_small_for_the_search_leaves_it_to_the_cpu(model, unmixer, spectra, monkeypatch):
    find = prepare_module.find_endmembers

    def on_card(model: SpectralModel, *rest: object, **more: object) -> Endmembers:
        if model.device.type == "cuda":
            raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return find(model, *rest, **more)

    monkeypatch.setattr(prepare_module, "find_endmembers", on_card)
    without_a_card(monkeypatch)
    found = prepare(replace(model, device=CARD), spectra[:1000], all_words=True)
    assert found.device.type == found.model.device.type == "cpu"
    assert found.warnings == [TOO_SMALL]
    np.testing.assert_array_equal(found.endmembers.draws, unmixer.endmembers.draws)


def test_nothing_that_a_model_holds_can_be_exchanged(model, unmixer):
    for holder, name in (
        (model, "adapter"),
        (model, "networks"),
        (unmixer, "endmembers"),
        (unmixer, "model"),
        (model.networks, "penalty"),
    ):
        with pytest.raises(FrozenInstanceError):
            setattr(holder, name, None)
    other = unmixer.with_penalty(torch.zeros_like)
    assert other.endmembers is unmixer.endmembers
    assert unmixer.model.networks.penalty is model.networks.penalty is not other.model.networks.penalty
