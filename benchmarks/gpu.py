"""A CUDA device: solver, encoder and whole unmixing, their shares of what the card can do, and the difference to the
CPU's maps.

    python -m benchmarks.gpu                 # needs numpy, torch, safetensors; with --write docs/performance.md
    python -m benchmarks.gpu --device cpu    # the same on the processor, to see that it works

Pixels are simulated and lie in the computer's memory, as they do after a file has been read: what goes to the card and
comes back counts.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import fields

import numpy as np
import torch

from clip_unmix_qgis.core.abundance.nnls import solve
from clip_unmix_qgis.core.maps import Maps
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel

from .measure import ROOT, count, figures, insert, machine, product_rate, seconds, table
from .simulated import anchors, encode_here, endmembers, mixtures, sensor

BANDS, MATERIALS = 224, 6
SOLVER_BANDS = 200
COUNTED = 16_384  # pixels on which operations are counted
GOAL = 1e-3  # between the maps of card and processor


def waiting(device: str) -> Callable[[], None]:
    """CUDA returns before it has finished; this waits for it."""
    return torch.cuda.synchronize if device == "cuda" else lambda: None


def copy_rate(device: str, size: int) -> float:
    """Bytes a second that a copy within the device's memory reads and writes."""
    source = torch.zeros(size // 4, device=device)
    target = torch.empty_like(source)
    return 2 * size / seconds(lambda: target.copy_(source), 7, waiting(device))


def transfer_rate(device: str, size: int) -> float:
    """Bytes a second from the computer's ordinary memory to the device."""
    source = torch.zeros(size // 4)
    return size / seconds(lambda: source.to(device), 5, waiting(device))


def solver_rows(device: str, pixels: int, bandwidth: float) -> list[list[str]]:
    """Pixels a second from correlations that lie on the device, and the difference from the CPU's solution."""
    rows = [[
        "solver", "NNLS, pixels/s", "of the bandwidth", "sum to one, pixels/s", "of the bandwidth",
        "difference from the CPU",
    ]]  # fmt: skip
    for p in (4, 6, 8, 20):
        spectra = endmembers(p, SOLVER_BANDS)
        correlation = torch.from_numpy(mixtures(spectra, pixels) @ spectra.T)
        gram = torch.from_numpy(spectra @ spectra.T)
        near, there = gram.to(device), correlation.to(device)
        least = 2 * 8 * p  # bytes a pixel: correlations in, abundances out, in double precision
        row, apart = [f"{p} materials"], 0.0
        for constrained in (False, True):
            rate = pixels / seconds(
                lambda s=constrained, g=near, c=there: solve(g, c, sum_to_one=s), 5, waiting(device)
            )
            row += [figures(rate), f"{rate * least / bandwidth:.1%}"]
            part = slice(0, 20_000)
            here = solve(gram, correlation[part], sum_to_one=constrained)
            apart = max(apart, float((solve(near, there[part], sum_to_one=constrained).cpu() - here).abs().max()))
        rows.append([*row, f"{apart:.1e}"])
    return rows


def difference(a: Maps, b: Maps) -> dict[str, float]:
    """Largest difference of each kind of map."""
    return {
        field.name: float(np.nanmax(np.abs(getattr(a, field.name) - getattr(b, field.name)))) for field in fields(Maps)
    }


def report(device: str, pixels: int) -> str:
    wait = waiting(device)
    name = torch.cuda.get_device_name() if device == "cuda" else "the processor itself"
    big = 1 << 31 if device == "cuda" else 1 << 27
    bandwidth, transfer = copy_rate(device, big), transfer_rate(device, big // 2)
    size = 8192 if device == "cuda" else 1024
    products = {kind: product_rate(device, kind, size, wait) for kind in ("float32", "bfloat16")}
    solver = solver_rows(device, pixels, bandwidth)

    spectra = mixtures(endmembers(MATERIALS, BANDS), pixels).clip(1e-3, 1).astype(np.float32)
    models = (SpectralModel.load(sensor(BANDS), anchors(MATERIALS), device=where) for where in ("cpu", device))
    cpu, card = (prepare(model, spectra[:5000]) for model in models)
    alone = difference(cpu.unmix(spectra[:20_000]), card.unmix(spectra[:20_000]))
    card = card.with_endmembers(cpu.endmembers)
    shared = difference(cpu.unmix(spectra[:20_000]), card.unmix(spectra[:20_000]))

    if device == "cuda":
        torch.cuda.reset_peak_memory_stats()
    encoder = pixels / seconds(lambda: card.model.embed(spectra), 3, wait)
    whole = pixels / seconds(lambda: card.unmix(spectra), 3, wait)
    few = spectra[: max(1, pixels // 16)]
    cpu_encoder = len(few) / seconds(lambda: cpu.model.embed(few), 3)
    cpu_whole = len(few) / seconds(lambda: cpu.unmix(few), 3)
    part = spectra[:COUNTED]
    operations = [
        count(lambda: encode_here(cpu, part)).products / len(part),
        count(lambda: cpu.estimate(part)).products / len(part),
    ]
    rows = [["", "pixels/s", "the CPU here", "of float32 products", "of the transfer to the card"]]
    for what, rate, slow, cost in (
        ("encoder", encoder, cpu_encoder, operations[0]),
        ("whole unmixing", whole, cpu_whole, operations[1]),
    ):
        rows.append([
            f"{what}, {BANDS} bands, {MATERIALS} materials", figures(rate), figures(slow),
            f"{rate * cost / products['float32']:.1%}", f"{rate * BANDS * 4 / transfer:.1%}",
        ])  # fmt: skip
    maps = [["largest difference, card to CPU", *shared]]
    maps += [["the same endmembers", *(f"{value:.1e}" for value in shared.values())]]
    maps += [["each finds its own", *(f"{value:.1e}" for value in alone.values())]]
    ceilings = (
        f"Measured ceilings: copy in its memory {bandwidth / 1e9:,.0f} GB/s, "
        f"from the computer's memory {transfer / 1e9:,.1f} GB/s, "
        f"matrix products {products['float32'] / 1e12:,.1f} (float32) and "
        f"{products['bfloat16'] / 1e12:,.0f} (bfloat16) million million operations/s."
    )
    peak = f" Peak memory on the card {torch.cuda.max_memory_allocated() / 1e6:,.0f} MB." if device == "cuda" else ""
    return (
        f"{name}; {machine()}. {pixels:,} simulated pixels.\n\n{ceilings}\n\n{table(solver)}\n\n{table(rows)}\n\n"
        f"A pixel takes {operations[1] / 1e6:.2f} million operations in matrix products.{peak} "
        f"The goal is that no map differs by more than {GOAL:g}:\n\n{table(maps)}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda")
    parser.add_argument("--pixels", type=int, default=1_000_000)
    parser.add_argument("--write", action="store_true", help="put the tables into docs/performance.md")
    options = parser.parse_args()
    if options.device == "cuda" and not torch.cuda.is_available():
        print("There is no CUDA device here that torch can use; run this where there is one.", file=sys.stderr)
        return 2
    text = report(options.device, options.pixels)
    print(text)
    if options.write:
        insert(ROOT / "docs/performance.md", "gpu", text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
