"""What a smaller encoder costs: half precision, 8-bit integers, a narrower student that imitates the trained encoder.

    python -m training.compress            # after training.train, whose last checkpoint is in single precision
    python -m training.compress --bundled  # without a checkpoint: of the weights in models/, which are in half precision
    python -m training.compress --resume   # measure again, with the student of the last run

The table is printed and kept in the encoder's card under `compression`. The bundled weights stay as they are.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import torch
from safetensors import safe_open
from safetensors.numpy import save_file
from torch import Tensor, nn

from clip_unmix_qgis.core.encoder import SpectralEncoder
from clip_unmix_qgis.core.grid import NODES
from clip_unmix_qgis.core.weights import load_weights
from clip_unmix_qgis.errors import UserError

from .encoder import EncoderSettings, Pool, cost_of_pixel, draw_batch, mixture_error, read
from .library import Library
from .loop import Run, optimise, pick_device
from .simulate import Conditions
from .train import SMALL, to_arrays

STUDENT = {"width": 256, "hidden": 512, "blocks": 2, "dropout": 0.0}


def trained(path: Path) -> tuple[SpectralEncoder, EncoderSettings]:
    """The encoder of the last checkpoint in single precision, and its settings."""
    if not path.exists():
        raise UserError(f"There is no checkpoint {path}: run `python -m training.train` first.")
    with safe_open(path, "pt") as file:
        note = json.loads(file.metadata()["note"])
        prefix = "module.mean_encoder."
        state = {key[len(prefix) :]: file.get_tensor(key) for key in file.keys() if key.startswith(prefix)}  # noqa: SIM118
    if note["step"] < note["identity"]["steps"]:
        raise UserError(f"The checkpoint {path} is of a training that did not end: run `python -m training.train --resume` first.")
    settings = EncoderSettings(**{name: note["identity"][name] for name in asdict(EncoderSettings())})
    encoder = settings.build()
    encoder.load_state_dict(state)
    return encoder.eval(), settings


def bundled(folder: Path) -> tuple[SpectralEncoder, EncoderSettings]:
    """The encoder in half precision as it lies in `folder`."""
    settings = EncoderSettings()
    encoder = settings.build()
    tensors, _ = load_weights("spectral_encoder", folder)
    encoder.load_state_dict({key: torch.from_numpy(value) for key, value in tensors.items()})
    return encoder.eval(), settings


def to_int8(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Symmetric 8-bit integers and a scale for each row (Jacob et al. 2018)."""
    scale = np.maximum(np.abs(matrix).max(1), 1e-12) / 127
    return np.round(matrix / scale[:, None]).astype(np.int8), scale.astype(np.float32)


def quantised(encoder: SpectralEncoder) -> tuple[dict[str, np.ndarray], SpectralEncoder]:
    """The encoder's tensors with 8-bit matrices and their scales, and an encoder with the values they stand for."""
    tensors, values = {}, {}
    for key, value in encoder.state_dict().items():
        array = value.cpu().numpy()
        if array.ndim == 2:
            whole, scale = to_int8(array)
            tensors.update({key: whole, f"{key}.scale": scale})
            values[key] = torch.from_numpy(whole * scale[:, None])
        else:
            tensors[key], values[key] = array, value
    copy = build_like(encoder)
    copy.load_state_dict(values)
    return tensors, copy.eval()


def build_like(encoder: SpectralEncoder) -> SpectralEncoder:
    """An encoder of the same shape, with other weights."""
    hidden, width = encoder.blocks[0][1].weight.shape
    return SpectralEncoder(width, hidden, len(encoder.blocks), continuum=encoder.continuum_in is not None)


def halved(encoder: SpectralEncoder) -> tuple[dict[str, np.ndarray], SpectralEncoder]:
    """The encoder as it is bundled: matrices in half precision."""
    tensors = to_arrays(encoder)
    copy = build_like(encoder)
    copy.load_state_dict({key: torch.from_numpy(value.astype(np.float32)) for key, value in tensors.items()})
    return tensors, copy.eval()


def distil(teacher: SpectralEncoder, settings: EncoderSettings, library: Library, run: Run) -> tuple[SpectralEncoder, float]:
    """A narrower encoder trained to put simulated pixels where the teacher does, and the minutes it took."""
    torch.manual_seed(run.seed)
    student = replace(settings, **STUDENT).build().to(run.device)
    teacher = teacher.to(run.device).eval().requires_grad_(False)
    pool = Pool(library, run, "student", settings.sensors, settings.fresh_sensors)
    conditions = Conditions()

    def loss(step: int, generator: torch.Generator) -> tuple[Tensor, dict[str, float | Tensor]]:
        batch = draw_batch(library, pool.at(step), settings, conditions, generator)
        wanted = teacher(batch.grid, batch.covered, batch.known)
        away = 1 - nn.functional.cosine_similarity(student(batch.grid, batch.covered, batch.known), wanted)
        return (away * batch.weight).sum() / batch.weight.sum().clamp_min(1), {}

    identity = {**asdict(settings), **STUDENT}
    minutes = optimise("student", {"student": student}, loss, run, steps=settings.steps, rate=1.5e-3, decay=0.0, settings=identity)
    with torch.no_grad():  # a scale and a bias learn nothing from an angle
        student.log_scale.copy_(teacher.log_scale)
        student.bias.copy_(teacher.bias)
    return student.eval(), minutes


@torch.no_grad()
def pixels_a_second(encoder: SpectralEncoder, pixels: int = 4096) -> int:
    """Throughput of the encoder on this machine's CPU, the best of three."""
    encoder = encoder.cpu()
    grid, covered = torch.rand(pixels, NODES), torch.ones(NODES)
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        encoder(grid, covered)
        best = min(best, time.perf_counter() - start)
    return round(pixels / best)


def size_of(tensors: dict[str, np.ndarray]) -> int:
    """Bytes of the tensors as a safetensors file."""
    with tempfile.TemporaryDirectory() as folder:
        save_file({key: np.ascontiguousarray(value) for key, value in tensors.items()}, Path(folder) / "w.safetensors")
        return (Path(folder) / "w.safetensors").stat().st_size


def compare(encoder: SpectralEncoder, settings: EncoderSettings, library: Library, run: Run, steps: int, batch: int, full: bool) -> dict:
    """Rows of the table: held-out figures, bytes and CPU throughput of each way to store or shrink the encoder.

    `full`: the encoder is in single precision, and a row says what that is worth.
    """
    student, minutes = distil(encoder, replace(settings, steps=steps, batch=batch), library, run)
    single = {key: value.cpu().numpy() for key, value in encoder.state_dict().items()}
    ways = {
        "float32": (single, encoder),
        "float16 (bundled)": halved(encoder),
        "int8": quantised(encoder),
        "student, float16": halved(student),
    }
    if not full:
        del ways["float32"]
    rows = {}
    for name, (tensors, module) in ways.items():
        figures = read(module.to(run.device), library, library.test, run)
        rows[name] = {
            "parameters": sum(p.numel() for p in module.parameters()),
            "bytes": size_of(tensors),
            **{key: figures[key] for key in ("top1", "top1_mean_over_concepts", "top_level_group")},
            "mixtures_rmse": mixture_error(module, library, run),
            "operations_per_pixel": cost_of_pixel(module)["operations"],
            "cpu_pixels_per_second": pixels_a_second(module),
        }
    return {"student": {**STUDENT, "steps": steps, "minutes": minutes}, "cpu_cores": os.cpu_count(), "rows": rows}


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    add("--models", type=Path, default=Path("models"))
    add("--checkpoints", type=Path, default=Path(".cache/checkpoints"))
    add("--steps", type=int, default=8000, help="of the student")
    add("--batch", type=int, default=4096)
    add("--seed", type=int, default=0)
    add("--small", action="store_true", help=f"1/{SMALL} of the steps and of the batch, for a CPU")
    add("--bundled", action="store_true", help="take the weights in --models, without the row in single precision")
    add("--resume", action="store_true", help="go on with the student of the last checkpoint")
    arguments = parser.parse_args(argv)
    if arguments.small:
        arguments.steps, arguments.batch = arguments.steps // SMALL, arguments.batch // SMALL
    device = pick_device()
    try:
        library = Library(arguments.corpus, device)
        run = Run(device, arguments.seed, arguments.checkpoints, resume=arguments.resume, corpus_sha256=library.sha256)
        source = arguments.checkpoints / "encoder.safetensors"
        encoder, settings = bundled(arguments.models) if arguments.bundled else trained(source)
        table = compare(encoder, settings, library, run, arguments.steps, arguments.batch, not arguments.bundled)
    except UserError as error:
        sys.exit(str(error))
    for name, row in table["rows"].items():
        print(f"{name:18s}", "  ".join(f"{key} {value}" for key, value in row.items()))
    path = arguments.models / "spectral_encoder.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**card, "compression": table}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
