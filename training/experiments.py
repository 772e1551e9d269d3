"""Compare variants of the encoder: short trainings one after another, one line of figures each.

    python -m training.experiments --without slum --without berlin --without muufl --validate FILE.npz --out FILE.json

Each variant changes the default settings or conditions in the one way that its name says. Nothing is written into
models/.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch

from clip_unmix_qgis.core.model.encoder import SpectralEncoder
from clip_unmix_qgis.core.weights import save_weights

from .encoder import EncoderSettings, mixture_error, read, read_file, train_encoder
from .library import Library
from .loop import Run, pick_device
from .simulate import Conditions
from .train import to_arrays


@dataclass(frozen=True)
class Variant:
    """What differs from the defaults."""

    settings: dict = field(default_factory=dict)
    conditions: dict = field(default_factory=dict)
    balance: float = 0.6


VARIANTS = {
    "default": Variant(),
    "as-before": Variant(
        {"dropout": 0.0, "decay": 0.03, "smoothing": 0.0, "ancestors_compete": True, "dark_nodes": 0.0, "batch": 4096},
        {
            "same_concept": 0.0,
            "sibling": 0.0,
            "parts": (0.5, 0.22, 0.18, 0.1),
            "post_nonlinear": 0.0,
            "shade": 0.0,
            "adjacency": 0.0,
            "striping": 0.0,
        },
    ),
    "continuum": Variant({"continuum": True}),
    "no-dropout": Variant({"dropout": 0.0}),
    "dropout-0.25": Variant({"dropout": 0.25}),
    "decay-0.3": Variant({"decay": 0.3}),
    "variability-0.4": Variant(conditions={"variability": 0.4}),
    "gain-0.12": Variant(conditions={"gain": 0.12}),
    "ancestors-compete": Variant({"ancestors_compete": True}),
    "no-smoothing": Variant({"smoothing": 0.0}),
    "softmax-1": Variant({"softmax": 1.0}),
    "adversarial-0.03": Variant({"adversarial": 0.03}),
    "no-dark-nodes": Variant({"dark_nodes": 0.0}),
    "clean": Variant(conditions={"snr_db": (25.0, 50.0), "shade": 0.0, "adjacency": 0.0, "striping": 0.0}),
    "balance-0.8": Variant(balance=0.8),
    "balance-0.4": Variant(balance=0.4),
    "wide": Variant({"width": 768, "hidden": 1536, "blocks": 3}),
    "big-batch": Variant({"batch": 16384, "rate": 1.7e-3}),
    "narrow": Variant({"width": 256, "hidden": 512, "blocks": 2}),
    "all-robust": Variant({"continuum": True, "dropout": 0.2, "decay": 0.15}, {"variability": 0.4, "gain": 0.1}),
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    add("--phrases", type=Path, default=Path(".cache/phrases.npz"))
    add(
        "--variants",
        nargs="+",
        choices=VARIANTS,
        default=list(VARIANTS),
        metavar="NAME",
        help=f"of {', '.join(VARIANTS)}",
    )
    add(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="change a setting or condition of every variant, e.g. dropout=0.2",
    )
    add("--without", action="append", default=[], metavar="SOURCE", help="leave a library out and read it as a test")
    add(
        "--validate",
        type=Path,
        metavar="FILE",
        help="npz of labelled spectra to read: spectra, wavelengths_nm, concept",
    )
    add("--steps", type=int, default=4000)
    add("--batch", type=int, default=4096)
    add("--seconds", type=float, default=570, help="start no variant that would not end in this time")
    add("--seed", type=int, default=0)
    add("--tf32", action="store_true")
    add("--bf16", action="store_true")
    add("--out", type=Path, help="figures as JSON, and with --keep the weights beside it")
    add("--keep", action="store_true", help="store each variant's weights in the folder of --out")
    return parser


def _try(
    name: str, given: dict[str, Any], arguments: argparse.Namespace, device: torch.device
) -> tuple[dict[str, Any], SpectralEncoder]:
    """Train one variant and read what was held out; figures and encoder."""
    variant = VARIANTS[name]
    length = {"steps": arguments.steps, "batch": arguments.batch}
    settings = EncoderSettings(**{**length, **variant.settings, **_of(EncoderSettings, given)})
    conditions = replace(Conditions(), **{**variant.conditions, **_of(Conditions, given)})
    library = Library(arguments.corpus, device, arguments.phrases, arguments.without, variant.balance)
    run = Run(device, arguments.seed, bf16=arguments.bf16, quiet=True)
    encoder, minutes = train_encoder(library, settings, conditions, run)
    held_out = read(encoder, library, library.tune, run)  # variants are chosen by it
    found = {"minutes": minutes, "held_out": held_out, "mixtures_rmse": mixture_error(encoder, library, run)}
    if len(library.left_out):
        found["left_out"] = read(encoder, library, library.left_out, run)
    if arguments.validate:
        found["validation"] = read_file(encoder, library, arguments.validate)
    return found, encoder


def main() -> None:
    parser = _parser()
    arguments = parser.parse_args()
    device = pick_device(arguments.tf32)
    given = {name: json.loads(value) for name, value in (text.split("=", 1) for text in arguments.set)}
    if unknown := set(given) - set(_of(EncoderSettings, given)) - set(_of(Conditions, given)):
        parser.error(f"no setting or condition is called {', '.join(sorted(unknown))}")
    start, longest, results = time.monotonic(), 0.0, {}
    for name in arguments.variants:
        began = time.monotonic()
        if began - start + longest > arguments.seconds:
            print(f"{name}: no time left", flush=True)
            continue
        found, encoder = _try(name, given, arguments, device)
        results[name] = found
        print(line(name, found), flush=True)
        if arguments.out:
            arguments.out.parent.mkdir(parents=True, exist_ok=True)
            arguments.out.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
            if arguments.keep:
                save_weights(f"encoder_{name}", to_arrays(encoder), {"variant": name}, arguments.out.parent)
        longest = max(longest, time.monotonic() - began)


def _of(kind: type, given: dict) -> dict:
    return {key: value for key, value in given.items() if key in kind.__dataclass_fields__}


def line(name: str, found: dict) -> str:
    """One comparable line: top-1, mean over concepts and group of held-out and left-out spectra, mixtures,
    validation.
    """

    def three(key: str) -> str:
        names = ("top1", "top1_mean_over_concepts", "top_level_group")
        return " ".join(f"{found[key][name]:.3f}" for name in names if name in found.get(key, {}))

    few = found["held_out"].get("top1_few_bands")
    validation = (
        f" | validation {three('validation')} {found['validation']['by_concept']}" if "validation" in found else ""
    )
    return (
        f"{name:18s} held out {three('held_out')} (few bands {few}) | left out {three('left_out')} | "
        f"mixtures {found['mixtures_rmse']:.4f} | {found['minutes']:.2f} min{validation}"
    )


if __name__ == "__main__":
    main()
