"""Train the spectral encoder and the student that is bundled in its place, the endmember decoder, the network that
reads a scene as a whole, the penalty weights, the blend and the calibration.

    python -m training.train --corpus .cache/corpus.npz            # a GPU, some minutes
    python -m training.train --corpus .cache/corpus.npz --small    # a CPU, less accurate
    python -m training.train --resume                              # go on from the last checkpoints

Each stage is a file: `encoder.py`, `distil.py`, `decoder.py`, `scene_network.py` (and `measured_cover.py`),
`penalty.py`, `blend.py`, `calibration.py`; they share the simulated pixels (`simulate.py`) and the loop (`loop.py`).
The encoder goes to --teacher, the student distilled from it and all else to --out.

Weights see the split `train`; penalty, blend and calibration are fitted to simulated scenes of `tune`; all figures are
those of `test`.

    python -m training.train --only penalty --only calibration --device cpu --jobs 16    # these two need the corpus and
    models/ alone python -m training.train --only figures      # read the test split with the bundled encoder: its card,
    not its weights
"""

from __future__ import annotations

import argparse
import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from functools import cached_property, partial
from itertools import chain
from pathlib import Path

import numpy as np
import torch
from torch import nn

from clip_unmix_qgis.core.model.encoder import SpectralEncoder
from clip_unmix_qgis.core.model.scene_network import SceneNetwork
from clip_unmix_qgis.core.weights import load_weights, save_weights
from clip_unmix_qgis.errors import UserError

from .blend import train_blend
from .calibration import train_calibration
from .decoder import train_decoder
from .distil import StudentSettings, distil
from .encoder import EncoderSettings, cost_of_pixel, mixture_error, read, read_file, train_encoder
from .library import Library
from .loop import Run, pick_device
from .measured_scenes import measured_scenes
from .penalty import train_penalty
from .prepared import STRANGE, PreparedScene, prepared_scenes
from .scene_network import COVER, SceneSettings, train_scene_network
from .simulate import Conditions
from .spectrum import TEST, TUNE
from .train_options import SMALL, STAGES, arguments_of

ENCODER = "spectral_encoder"


def to_arrays(module: nn.Module) -> dict[str, np.ndarray]:
    """Weights for the bundle: matrices in half precision."""
    return {
        key: value.detach().cpu().numpy().astype(np.float16 if value.ndim > 1 else np.float32)
        for key, value in module.state_dict().items()
    }


def load_teacher(folder: Path, settings: EncoderSettings) -> tuple[SpectralEncoder, dict]:
    """The encoder from which the bundled one is distilled, and its card."""
    if not (folder / f"{ENCODER}.json").exists():
        raise UserError(
            f"There is no encoder to learn from in {folder}: run `python -m training.train --only encoder` first."
        )
    teacher = settings.build()
    tensors, card = load_weights(ENCODER, folder)
    teacher.load_state_dict({key: torch.from_numpy(value) for key, value in tensors.items()})
    return teacher.eval(), card


def precision(run: Run) -> str:
    """Of the matrix products: TF32 is a GPU's alone."""
    if run.bf16:
        return "bfloat16"
    return "TF32" if run.device.type == "cuda" and torch.backends.cuda.matmul.allow_tf32 else "float32"


def trained_parameters(module: nn.Module) -> int:
    """What was learnt: buffers are stored with the weights, but are no parameters."""
    return sum(parameter.numel() for parameter in module.parameters())


def load_encoder(folder: Path) -> tuple[SpectralEncoder, dict]:
    """The bundled encoder and its card."""
    tensors, card = load_weights(ENCODER, folder)
    encoder = SpectralEncoder()
    encoder.load_state_dict({key: torch.from_numpy(value) for key, value in tensors.items()})
    return encoder.eval().requires_grad_(False), card


def load_scene_network(folder: Path) -> tuple[SceneNetwork, dict]:
    """A network that reads a scene, to go on with, and its card."""
    tensors, card = load_weights("scene_network", folder)
    network = SceneNetwork()
    network.load_state_dict({key: torch.from_numpy(value) for key, value in tensors.items()})
    return network, card


def common_card(library: Library, run: Run) -> dict:
    """What the cards of all stages say."""
    card = {
        "version": "2",
        "licence": "GPL-2.0-or-later",
        "seed": run.seed,
        "trained_on": f"{len(library.train)} spectra of {library.concepts} concepts",
        "held_out": f"of other samples {len(library.tune)} spectra to tune and {len(library.test)} to test on",
        "corpus_sha256": library.sha256,
        "hardware": torch.cuda.get_device_name() if run.device.type == "cuda" else "CPU",
        "precision": precision(run),
    }
    with contextlib.suppress(OSError, subprocess.CalledProcessError):
        card["commit"] = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True
        ).stdout.strip()
    return card


class Training:
    """The stages in their order; each writes its weights and card to `out`."""

    def __init__(
        self,
        library: Library,
        run: Run,
        settings: EncoderSettings,
        scene: SceneSettings,
        arguments: argparse.Namespace,
    ) -> None:
        self.library, self.run, self.settings, self.arguments = library, run, settings, arguments
        self.scene_settings = scene
        self.out, self.validate = arguments.out, arguments.validate
        self.stages: dict[str, Callable[[], None]] = {
            "encoder": self.encoder,
            "student": self.student,
            "decoder": self.decoder,
            "scene": self.scene,
            "cover": self.cover,
            "penalty": self.penalty,
            "blend": self.blend,
            "calibration": self.calibration,
            "figures": self.measure,
        }

    def save(self, name: str, module: nn.Module, minutes: float, folder: Path | None = None, **card: object) -> None:
        """Weights and card of a stage, with what it took."""
        took = {"minutes": minutes, "energy": self.run.meter.energy(minutes)}
        common = {"parameters": trained_parameters(module), **common_card(self.library, self.run)}
        save_weights(name, to_arrays(module), {**common, **card, **took}, folder or self.out)
        print(f"{name}: {json.dumps(card.get('figures'))}", flush=True)

    def encoder(self) -> None:
        encoder, minutes = train_encoder(self.library, self.settings, Conditions(), self.run)
        what = "spectral encoder, any sensor -> CLIP ViT-B/16 text space (centred)"
        shape = {"steps": self.settings.steps, "batch": self.settings.batch}
        self.save(ENCODER, encoder, minutes, self.arguments.teacher, what=what, **shape, **self.figures(encoder))

    def student(self) -> None:
        given = self.arguments
        settings = StudentSettings(steps=given.student_steps, batch=self.settings.batch, sensors=self.settings.sensors)
        settings = replace(settings, fresh_sensors=self.settings.fresh_sensors)
        teacher, teacher_card = load_teacher(given.teacher, self.settings)
        student, minutes = distil(teacher, settings, self.library, self.run)
        what = "spectral encoder, any sensor -> CLIP ViT-B/16 text space (centred), distilled from a larger one"
        card = {"version": "3", "what": what, "distillation": asdict(settings), "teacher": teacher_card}
        self.save(ENCODER, student, minutes, **card, **self.figures(student))

    def figures(self, encoder: SpectralEncoder) -> dict[str, dict]:
        """How well an encoder reads what it has not seen, and what a pixel costs it."""
        figures = read(encoder, self.library, self.library.test, self.run)
        if len(self.library.measured_test):
            figures["measured"] = read(encoder, self.library, self.library.measured_test, self.run)
        figures["mixtures_rmse"] = mixture_error(encoder, self.library, self.run)
        if len(self.library.left_out):
            figures["left_out"] = read(encoder, self.library, self.library.left_out, self.run)
        if self.validate:
            figures["validation"] = read_file(encoder, self.library, self.validate)
        return {"figures": figures, "pixel": cost_of_pixel(encoder)}

    def decoder(self) -> None:
        steps = 7 * self.settings.steps // 10
        decoder, minutes, figures = train_decoder(
            self.evenly, steps, min(self.settings.batch, 2048), self.arguments.divergence, self.run
        )
        what = "endmember decoder, anchor + latent code (16) -> reflectance on the 10 nm grid"
        self.save("endmember_decoder", decoder, minutes, what=what, steps=steps, figures=figures)

    def scene(self) -> None:
        settings = self.scene_settings
        network, minutes, figures = train_scene_network(self.library, load_encoder(self.out)[0], settings, self.run)
        self._save_scene_network(network, minutes, settings, figures, "simulated scenes", [])

    def cover(self) -> None:
        """The network goes on with scenes whose cover was measured."""
        path = self.arguments.cover
        if not path.exists():
            print(f"measured cover: there is no {path}, so the network stays as it is", flush=True)
            return
        settings = replace(COVER, steps=self.arguments.cover_steps)
        begin, card = load_scene_network(self.out)
        encoder = load_encoder(self.out)[0]
        network, minutes, figures = train_scene_network(self.library, encoder, settings, self.run, begin, path)
        what = "field sites with measured cover besides (star transects, JRSRP / TERN, CC BY 4.0)"
        self._save_scene_network(network, minutes, settings, figures, what, card["runs"])

    def _save_scene_network(
        self,
        network: SceneNetwork,
        minutes: float,
        settings: SceneSettings,
        figures: dict,
        run_on: str,
        runs: list[dict],
    ) -> None:
        """With the runs that it went through before, and this one."""
        card = common_card(self.library, self.run)
        this = {key: card[key] for key in ("hardware", "precision")} | asdict(settings)
        this |= {"minutes": minutes, "what": run_on}
        what = "pixels of a scene, words, library and endmembers found -> shares of the words"
        self.save("scene_network", network, minutes, version="2", what=what, runs=[*runs, this], figures=figures)

    @cached_property
    def evenly(self) -> Library:
        """The library without preference for measured spectra: the decoder should know all the looks that a simulation
        gives.
        """
        given = self.arguments
        return Library(given.corpus, self.run.device, given.phrases, given.without, measured_weight=1.0)

    def scenes(self, strange: float = 0.0) -> tuple[list[PreparedScene], list[PreparedScene]]:
        """Simulated scenes of held-out samples for the last three stages: to fit to, and to test on."""
        given = self.arguments
        make = partial(prepared_scenes, run=self.run, jobs=given.jobs, strange=strange)
        fitted = make(self.library.path, TUNE, self.out, given.scenes)
        return fitted, make(self.library.path, TEST, self.out, given.test_scenes)

    @cached_property
    def plain(self) -> tuple[list[PreparedScene], list[PreparedScene]]:
        """Those of penalty and blend."""
        return self.scenes()

    def on_scenes(self, fitted: Sequence[PreparedScene], tested: Sequence[PreparedScene]) -> dict[str, str]:
        """What the cards of penalty, blend and calibration say they were trained on."""
        return {
            "trained_on": f"{len(fitted)} simulated scenes of {len(self.library.tune)} spectra to tune on",
            "held_out": f"{len(tested)} simulated scenes of {len(self.library.test)} other spectra give the figures",
        }

    def penalty(self) -> None:
        steps = max(20, self.settings.steps // 16)
        penalty, minutes, figures = train_penalty(*self.plain, steps, self.run)
        what = "similarity -> weights of the sparsity penalty"
        told = self.on_scenes(*self.plain)
        self.save("penalty_weights", penalty, minutes, what=what, steps=steps, figures=figures, **told)
        for scene in chain(*self.plain):
            scene.unmixer = scene.unmixer.with_penalty(penalty.requires_grad_(False))

    def blend(self) -> None:
        start = time.perf_counter()
        blend, figures = train_blend(*self.plain)
        what = "what a scene shows -> weights of its endmembers' answer and the library's"
        minutes = (time.perf_counter() - start) / 60
        told = self.on_scenes(*self.plain)
        self.save("blend_weights", blend, minutes, version="1", what=what, figures=figures, **told)

    def calibration(self) -> None:
        """On scenes of materials that no library has just so, and of measured cover: intervals must hold there, too."""
        steps = max(20, self.settings.steps // 8)
        fitted, tested = self.scenes(STRANGE)
        told = self.on_scenes(fitted, tested) | {"strange": STRANGE}
        given = self.arguments
        if given.cover.exists():
            count = round(len(fitted) * COVER.measured / (1 - COVER.measured))
            of_sites = measured_scenes(given.cover, self.library.path, self.out, count, self.run, given.jobs)
            told["trained_on"] += f", {len(of_sites)} of field sites with measured cover"
            fitted = [*fitted, *of_sites]
        calibration, minutes, figures = train_calibration(fitted, tested, steps, self.run)
        what = "similarity -> probability of presence; what a run knows of a pixel -> 90 % interval of its abundances"
        self.save("calibration", calibration, minutes, what=what, steps=steps, figures=figures, **told)

    def measure(self) -> None:
        """Read the test split with the encoder at hand and correct its card; the weights stay."""
        encoder, card = load_encoder(self.out)
        path = self.out / f"{ENCODER}.json"
        held_out = {
            key: value
            for key, value in common_card(self.library, self.run).items()
            if key in ("trained_on", "held_out")
        }
        corrected = {"parameters": trained_parameters(encoder), **held_out, **self.figures(encoder.to(self.run.device))}
        path.write_text(json.dumps({**card, **corrected}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def train(arguments: argparse.Namespace) -> None:
    """Train what the command line asks for."""
    settings = replace(EncoderSettings(), steps=arguments.steps, batch=arguments.batch, sensors=arguments.sensors)
    if arguments.small:
        settings = replace(
            settings,
            steps=settings.steps // SMALL,
            batch=settings.batch // SMALL,
            sensors=settings.sensors // SMALL,
            fresh_sensors=100,
        )
        arguments.student_steps //= SMALL
        arguments.scene_steps //= SMALL
        arguments.cover_steps //= SMALL
        arguments.scene_batch //= SMALL
        arguments.scene_sensors //= SMALL
    scene = SceneSettings(arguments.scene_steps, arguments.scene_batch, sensors=arguments.scene_sensors)
    device = pick_device(arguments.tf32, arguments.device)
    library = Library(arguments.corpus, device, arguments.phrases, arguments.without)
    run = Run(
        device,
        arguments.seed,
        arguments.checkpoints,
        arguments.every,
        arguments.resume,
        corpus_sha256=library.sha256,
        bf16=arguments.bf16,
    )
    training = Training(library, run, settings, scene, arguments)
    for name, stage in training.stages.items():
        if name in (arguments.only or STAGES):
            stage()
    log_path, stages = arguments.out / "training_log.json", {entry["stage"] for entry in run.log}
    earlier = json.loads(log_path.read_text(encoding="utf-8")) if log_path.exists() else []
    log = [entry for entry in earlier if entry["stage"] not in stages] + run.log
    log_path.write_text(json.dumps(log, indent=0) + "\n", encoding="utf-8")


def main(argv: list[str] | None = None) -> None:
    try:
        train(arguments_of(argv, __doc__))
    except UserError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
