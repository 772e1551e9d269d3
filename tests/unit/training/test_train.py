from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.weights import load_weights
from clip_unmix_qgis.errors import UserError
from training.encoder import EncoderSettings, cost_of_pixel, read_file, siblings, train_encoder
from training.library import Library
from training.loop import Run, schedule
from training.simulate import Conditions
from training.train import main

CPU = torch.device("cpu")
TINY = EncoderSettings(
    width=32, hidden=48, blocks=2, steps=12, batch=64, sensors=4, sensors_a_step=4, fresh_sensors=5, continuum=True
)


def weights(module):
    return torch.cat([p.flatten() for p in module.parameters()])


@pytest.mark.slow
def test_a_resumed_run_makes_the_same_weights(library, tmp_path):
    whole, _ = train_encoder(library, TINY, Conditions(), Run(CPU, quiet=True))
    halted = Run(CPU, checkpoints=tmp_path, every=7, quiet=True)
    library_that_fails = StopsAt(library, 9)
    with pytest.raises(InterruptedError):
        train_encoder(library_that_fails, TINY, Conditions(), halted)
    resumed = Run(CPU, checkpoints=tmp_path, every=7, resume=True, quiet=True)
    counting = StopsAt(library, 1000)
    again, _ = train_encoder(counting, TINY, Conditions(), resumed)
    assert counting.drawn == TINY.steps - 7
    assert torch.equal(weights(whole), weights(again))
    assert [entry["step"] for entry in resumed.log] == list(range(TINY.steps))


class StopsAt:
    """A library whose n-th batch fails, as when a machine is switched off."""

    def __init__(self, library: Library, step: int) -> None:
        self.library, self.step, self.drawn = library, step, 0

    def __getattr__(self, name):
        return getattr(self.library, name)

    def draw(self, count, generator):
        self.drawn += 1
        if self.drawn > self.step:
            raise InterruptedError
        return self.library.draw(count, generator)


@pytest.mark.slow
def test_a_checkpoint_of_other_settings_is_refused(library, tmp_path):
    train_encoder(library, replace(TINY, steps=3), Conditions(), Run(CPU, checkpoints=tmp_path, quiet=True))
    with pytest.raises(UserError, match="other settings"):
        train_encoder(
            library, replace(TINY, steps=4), Conditions(), Run(CPU, checkpoints=tmp_path, resume=True, quiet=True)
        )


@pytest.mark.slow
def test_another_seed_makes_other_weights(library):
    settings = replace(TINY, steps=3)
    first, _ = train_encoder(library, settings, Conditions(), Run(CPU, seed=0, quiet=True))
    same, _ = train_encoder(library, settings, Conditions(), Run(CPU, seed=0, quiet=True))
    other, _ = train_encoder(library, settings, Conditions(), Run(CPU, seed=1, quiet=True))
    assert torch.equal(weights(first), weights(same))
    assert not torch.equal(weights(first), weights(other))


@pytest.mark.slow
def test_the_command_writes_weights_cards_and_log(corpus, sites, tmp_path):
    out = tmp_path / "models"
    spectra = np.load(corpus)
    validation = tmp_path / "validation.npz"
    np.savez(
        validation,
        spectra=spectra["spectra"][:40:2],
        wavelengths_nm=spectra["wavelengths_nm"],
        concept=spectra["concept"][:40:2],
    )
    arguments = [
        "--corpus",
        str(corpus),
        "--phrases",
        str(tmp_path / "none.npz"),
        "--out",
        str(out),
        "--steps",
        "20",
        "--batch",
        "64",
    ]
    arguments += ["--checkpoints", str(tmp_path / "checkpoints"), "--without", "ghent", "--validate", str(validation)]
    arguments += [
        "--sensors",
        "4",
        "--scenes",
        "4",
        "--test-scenes",
        "3",
        "--teacher",
        str(tmp_path / "teacher"),
        "--student-steps",
        "5",
        *("--scene-steps", "3", "--scene-batch", "4", "--scene-sensors", "8"),
        *("--cover", str(sites), "--cover-steps", "2"),
    ]
    main(arguments)
    card = load_weights("spectral_encoder", tmp_path / "teacher")[1]
    assert card["seed"] == 0
    assert card["steps"] == 20
    assert card["figures"]["left_out"]["spectra"] > 0
    assert card["figures"]["validation"]["spectra"] == 20
    assert 0 <= card["figures"]["top1"] <= 1
    assert card["pixel"]["operations"] > 1e6
    assert card["energy"]["basis"]
    assert len(card["corpus_sha256"]) == 64
    stages = {entry["stage"] for entry in json.loads((out / "training_log.json").read_text())}
    assert stages == {"encoder", "student", "decoder", "scene network", "measured cover", "penalty", "calibration"}
    runs = load_weights("scene_network", out)[1]["runs"]
    assert [run["steps"] for run in runs] == [3, 2]
    student = load_weights("spectral_encoder", out)[1]
    assert student["teacher"] == card
    assert student["distillation"]["steps"] == 5
    assert student["parameters"] < 0.5 * card["parameters"]
    assert set(load_weights("penalty_weights", out)[1]["figures"]) >= {
        f"simulated_rmse_{n}" for n in ("none", "uniform", "learned")
    }
    calibration = load_weights("calibration", out)[1]
    assert 0 <= calibration["figures"]["coverage"] <= 1
    assert list(calibration["figures"]["coverage_by_estimated_share"])[0::4] == ["0.00-0.05", "0.95-1.00"]
    assert calibration["precision"] == "float32"  # there is no TF32 on a CPU
    assert calibration["trained_on"].endswith(
        " simulated scenes of 12 spectra to tune on, 1 of field sites with measured cover"
    )
    assert calibration["held_out"].endswith(" simulated scenes of 6 other spectra give the figures")
    stored = load_weights("spectral_encoder", out)[0]
    assert student["parameters"] == sum(
        value.size for key, value in stored.items() if key != "axes"
    )  # a buffer is no parameter
    names = ("spectral_encoder", "endmember_decoder", "scene_network")
    before = {name: (out / f"{name}.safetensors").read_bytes() for name in names}
    main(
        [*arguments, "--resume", "--only", "student", "--only", "decoder", "--only", "scene", "--only", "cover"]
    )  # everything is done: the checkpoints give the same weights
    assert before == {name: (out / f"{name}.safetensors").read_bytes() for name in before}


@pytest.mark.slow
def test_training_learns(library):
    run = Run(CPU, quiet=True)
    train_encoder(
        library, replace(TINY, steps=120, batch=128, dropout=0.0, rate=3e-3), Conditions(parts=(0.8, 0.2)), run
    )
    losses = [entry["loss"] for entry in run.log]
    assert np.mean(losses[-5:]) < 0.6 * np.mean(losses[:5])


def test_a_left_out_source_is_not_drawn(corpus):
    library = Library(corpus, CPU, without=["ghent"])
    assert len(library.left_out) == 24
    kept = {row for rows in (library.train, library.tune, library.test) for row in rows.tolist()}
    assert not set(library.left_out.tolist()) & kept
    assert not torch.isin(library.draw(500, torch.Generator().manual_seed(0)), library.left_out).any()
    with pytest.raises(UserError, match="called 'atlantis'"):
        Library(corpus, CPU, without=["atlantis"])


def test_drawing_counts_samples_not_spectra(corpus, tmp_path):
    data = dict(np.load(corpus))
    sample = data["sample"].copy()
    soil = (data["concept"] == "soil") & (data["split"] == "train")
    sample[np.flatnonzero(soil)[:9]] = "soil:0"  # nine of ten spectra are of one sample
    np.savez(tmp_path / "c.npz", **{**data, "sample": sample})
    library = Library(tmp_path / "c.npz", CPU)
    drawn = library.draw(60_000, torch.Generator().manual_seed(0)).numpy()
    of_soil = drawn[soil[drawn]]
    assert np.mean(sample[of_soil] == "soil:0") == pytest.approx(0.5, abs=0.03)


def test_siblings_share_what_a_label_gives_away(library):
    smooth = siblings(library, 0.1)
    assert torch.allclose(smooth.sum(1), torch.ones(len(library.names)), atol=1e-5)
    pine, spruce, water = (library.names.index(name) for name in ("pine", "spruce", "water"))
    assert smooth[pine, pine] == pytest.approx(0.9)
    assert smooth[pine, spruce] > 0
    assert smooth[pine, water] == 0


def test_the_rate_rises_and_falls():
    rates = [schedule(step, 200) for step in range(200)]
    assert rates[0] < rates[5] < rates[9] == 1.0
    assert rates[-1] < 0.01


def test_reading_a_file_with_missing_bands(library, tmp_path):
    spectra = library.spectra[:4].numpy().copy()
    spectra[:, 100:120] = np.nan
    np.savez(
        tmp_path / "v.npz", spectra=spectra, wavelengths_nm=library.grid_nm, concept=["pine", "pine", "soil", "water"]
    )
    figures = read_file(TINY.build(), library, tmp_path / "v.npz")
    assert figures["spectra"] == 4
    assert set(figures["by_concept"]) == {"pine", "soil", "water"}


def test_cost_of_a_pixel_counts_matrix_products():
    encoder = replace(TINY, continuum=False).build()
    products = sum(p.numel() for name, p in encoder.named_parameters() if p.ndim == 2 and "coverage" not in name)
    assert cost_of_pixel(encoder)["operations"] == pytest.approx(2 * products, rel=0.02)
