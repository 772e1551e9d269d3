"""What a smaller or coarser encoder costs: the bundled student beside its teacher, 8-bit weights, arithmetic in
bfloat16 and 8 bits.

    python -m training.compress [--scenes 2]

On the CPU, whose speed is what counts. The table is printed and kept in the encoder's card under `compression`; the
weights stay as they are.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
import time
import warnings
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import save_file
from torch import Tensor

from clip_unmix_qgis.core.grid import NODES
from clip_unmix_qgis.core.model.encoder import EMBEDDING, SpectralEncoder
from clip_unmix_qgis.errors import UserError

from .encoder import EncoderSettings, cost_of_pixel, mixture_error, read
from .library import Library
from .loop import Run
from .train import ENCODER, load_encoder, load_teacher, to_arrays
from .train_options import TEACHER

PIXELS = 2048  # at once, so that they stay in a core's cache
ANCHORS = 6
TIMES = 30


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
    return tensors, like(encoder, SpectralEncoder, values)


def like(encoder: SpectralEncoder, kind: type[SpectralEncoder], values: dict[str, Tensor]) -> SpectralEncoder:
    """An encoder of the same shape with these values."""
    hidden, width = encoder.blocks[0][1].weight.shape
    copy = kind(
        width, hidden, len(encoder.blocks), continuum=encoder.continuum_in is not None, axes=encoder.axes is not None
    )
    copy.load_state_dict(values)
    return copy.eval().requires_grad_(False)


class Bfloat16(SpectralEncoder):
    """An encoder whose matrix products are in bfloat16."""

    def coordinates(self, grid: Tensor, covered: Tensor, brightness_known: Tensor | float = 1.0) -> Tensor:
        with torch.autocast("cpu", torch.bfloat16):
            return super().coordinates(grid, covered, brightness_known).float()


def in_8_bits(encoder: SpectralEncoder) -> SpectralEncoder:
    """An encoder whose matrix products are in 8-bit integers, the activations' scale being found for each batch."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch moves this elsewhere
        return torch.ao.quantization.quantize_dynamic(
            encoder, {"spectrum_in", "continuum_in", "blocks"}, dtype=torch.qint8
        )


@torch.no_grad()
def pixels_a_second(encoder: SpectralEncoder) -> int:
    """Pixels in a second of one CPU core, from the spectral grid to the similarities of six anchors: the best
    of many.
    """
    grid, covered, anchors = torch.rand(PIXELS, NODES), torch.ones(NODES), torch.rand(ANCHORS, EMBEDDING)
    threads, best = torch.get_num_threads(), float("inf")
    torch.set_num_threads(1)
    try:
        for _ in range(TIMES):
            start = time.thread_time()  # other programs take their share of the clock
            encoder.coordinates(grid, covered) @ encoder.along_axes(anchors).T
            best = min(best, time.thread_time() - start)
    finally:
        torch.set_num_threads(threads)
    return round(PIXELS / best)


def scene_error(encoder: SpectralEncoder, seeds: int) -> float | None:
    """Mean error over the evaluation's scenes and some seeds of a run with this encoder; None where the scenes are
    missing.
    """
    from benchmarks import ablations, evaluate, scenes  # they need what evaluation needs
    from clip_unmix_qgis.core.prepare import prepare
    from clip_unmix_qgis.core.spectral_model import SpectralModel
    from clip_unmix_qgis.language.encoders.anchors import centred
    from clip_unmix_qgis.language.resolver import Resolver

    if not scenes.DATA.is_dir() or not seeds:
        return None
    resolver, errors = Resolver(), []
    for name in scenes.SCENES:
        for seed in range(seeds):
            case = evaluate.scene(name, seed)
            anchors = centred([material.anchor for material in resolver.resolve_all(case.prompts)])
            model = SpectralModel.load(case.bands, anchors, device="cpu", seed=seed).with_encoder(encoder)
            unmixer = prepare(model, ablations.sample_of(case, seed))
            errors.append(next(iter(case.score(ablations.unmixed(case, unmixer)).values())))
    return round(float(np.mean(errors)), 4)


def size_of(tensors: dict[str, np.ndarray]) -> int:
    """Bytes of the tensors as a safetensors file."""
    with tempfile.TemporaryDirectory() as folder:
        save_file({key: np.ascontiguousarray(value) for key, value in tensors.items()}, Path(folder) / "w.safetensors")
        return (Path(folder) / "w.safetensors").stat().st_size


def compare(student: SpectralEncoder, teacher: SpectralEncoder, library: Library, run: Run, seeds: int) -> dict:
    """Rows of the table: held-out figures, error on scenes, bytes and CPU throughput of each way to store or compute
    the encoder.
    """
    halved, eight = to_arrays(student), quantised(student)
    ways = {
        "teacher": (to_arrays(teacher), teacher),
        "student (bundled)": (halved, student),
        "student, 8-bit weights": eight,
        "student, bfloat16 products": (halved, like(student, Bfloat16, student.state_dict())),
        "student, 8-bit products": (eight[0], in_8_bits(student)),
    }
    rows = {}
    for name, (tensors, module) in ways.items():
        shape = teacher if name == "teacher" else student
        figures = read(module, library, library.test, run)
        rows[name] = {
            "parameters": sum(p.numel() for p in shape.parameters()),
            "bytes": size_of(tensors),
            "operations_per_pixel": cost_of_pixel(shape)["operations"],
            **{key: figures[key] for key in ("top1", "top1_mean_over_concepts", "top_level_group")},
            "mixtures_rmse": mixture_error(module, library, run),
            "scene_error": scene_error(module, seeds),
            "pixels_a_core_second": pixels_a_second(module),
        }
        print(f"{name:28s}", "  ".join(f"{key} {value}" for key, value in rows[name].items()), flush=True)
    return {
        "cpu": platform.processor() or platform.machine(),
        "capability": torch.backends.cpu.get_cpu_capability(),
        "rows": rows,
    }


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    add("--models", type=Path, default=Path("models"))
    add("--teacher", type=Path, default=TEACHER, metavar="FOLDER")
    add(
        "--scenes",
        type=int,
        default=2,
        metavar="SEEDS",
        help="seeds with which the evaluation's scenes are unmixed, each way",
    )
    add("--seed", type=int, default=0)
    arguments = parser.parse_args(argv)
    try:
        teacher, _ = load_teacher(arguments.teacher, EncoderSettings())
        library = Library(arguments.corpus, torch.device("cpu"))
        run = Run(library.device, arguments.seed, corpus_sha256=library.sha256)
        table = compare(
            load_encoder(arguments.models)[0], teacher.requires_grad_(False), library, run, arguments.scenes
        )
    except UserError as error:
        sys.exit(str(error))
    path = arguments.models / f"{ENCODER}.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**card, "compression": table}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
