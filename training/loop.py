"""The loop that all stages train in: rate, clipping, running mean of the weights, log, progress and checkpoints.

All randomness of a step comes from the seed, the stage and the step's number, so a run that goes on from a checkpoint
makes the same weights as one that was never interrupted (on one device).
"""

from __future__ import annotations

import json
import math
import os
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from clip_unmix_qgis.errors import UserError

from .power import PowerMeter


@dataclass
class Run:
    """What the stages of one command share. `checkpoints` is a folder or None, `every` steps between two of them."""

    device: torch.device
    seed: int = 0
    checkpoints: Path | None = None
    every: int = 1000
    resume: bool = False
    corpus_sha256: str = ""
    bf16: bool = False
    quiet: bool = False
    log: list[dict] = field(default_factory=list)
    meter: PowerMeter = field(default_factory=PowerMeter)

    def rng(self, stage: str, step: int) -> np.random.Generator:
        """numpy's random numbers of a step."""
        return np.random.default_rng([self.seed, zlib.crc32(stage.encode()), step])

    def reseed(self, generator: torch.Generator, stage: str, step: int) -> None:
        """Set torch's random numbers of a step, dropout's included."""
        number = int(self.rng(stage, step).integers(2**62))
        generator.manual_seed(number)
        torch.manual_seed(number)


def pick_device(tf32: bool = False, name: str = "auto") -> torch.device:
    """The GPU where there is one, unless `name` is "cpu", set to give the same results every time."""
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    torch.use_deterministic_algorithms(True, warn_only=True)
    torch.utils.deterministic.fill_uninitialized_memory = False  # a guard against bugs that costs time
    torch.backends.cuda.matmul.allow_tf32 = tf32
    return torch.device("cuda" if name == "auto" and torch.cuda.is_available() else "cpu")


Loss = Callable[[int, torch.Generator], tuple[Tensor, dict[str, float | Tensor]]]


def optimise(
    stage: str,
    modules: dict[str, nn.Module],
    loss_of: Loss,
    run: Run,
    *,
    steps: int,
    rate: float,
    decay: float,
    settings: dict,
    mean: dict[str, nn.Module] | None = None,
    mean_decay: float = 0.999,
    watch: Callable[[int], None] | None = None,
) -> float:
    """Train `modules` with AdamW on `loss_of(step, generator)`, which returns the loss and figures to print. Returns
    the minutes it took.

    The rate rises over 5 % of the steps and falls with a cosine. `mean` holds modules that get the running mean of the
    weights of those of the same name. `watch` is called with the number of steps done, ten times on the way. `settings`
    say what a checkpoint belongs to; one of other settings is refused.
    """
    mean = mean or {}
    parameters = [p for module in modules.values() for p in module.parameters()]
    optimizer = torch.optim.AdamW(parameters, lr=rate, weight_decay=decay)
    generator = torch.Generator(run.device)
    everything = nn.ModuleDict({**modules, **{f"mean_{name}": module for name, module in mean.items()}})
    path = None if run.checkpoints is None else run.checkpoints / f"{stage}.safetensors"
    identity = {"stage": stage, "steps": steps, "seed": run.seed, "corpus": run.corpus_sha256, **settings}
    start, before, first = time.monotonic(), 0.0, 0
    if run.resume and path is not None and path.exists():
        first, before = _load(path, identity, everything, optimizer, run)
        _say(run, f"{stage} goes on at step {first} of {steps}")
    for step in range(first, steps):
        run.reseed(generator, stage, step)
        for group in optimizer.param_groups:
            group["lr"] = rate * schedule(step, steps)
        loss, figures = loss_of(step, generator)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        for name, module in mean.items():
            _follow(module, modules[name], min(mean_decay, (1 + step) / (10 + step)))
        done = step + 1
        if step % max(1, steps // 40) == 0 or done == steps:
            run.meter.read()
            run.log.append({"stage": stage, "step": step, "loss": round(float(loss.detach()), 5)})
            seconds = time.monotonic() - start
            left = seconds / (done - first) * (steps - done)
            told = " ".join(f"{name} {float(value):.4f}" for name, value in figures.items())
            _say(
                run,
                f"{stage} {done:6d}/{steps} loss {float(loss.detach()):.4f} {told} "
                f"[{seconds:.0f} s, {left:.0f} s left]",
            )
        if watch is not None and done % max(1, steps // 10) == 0:
            watch(done)
        if path is not None and (done % run.every == 0 or done == steps):
            _save(path, identity, done, before + time.monotonic() - start, everything, optimizer, run)
    return round((before + time.monotonic() - start) / 60, 2)


def schedule(step: int, steps: int) -> float:
    """Share of the full rate at a step: a linear rise over 5 % of the steps, then half a cosine."""
    rise = max(1, steps // 20)
    return (step + 1) / rise if step < rise else 0.5 * (1 + math.cos(math.pi * (step - rise) / max(1, steps - rise)))


def _say(run: Run, line: str) -> None:
    if not run.quiet:
        print(line, flush=True)


@torch.no_grad()
def _follow(mean: nn.Module, module: nn.Module, decay: float) -> None:
    own, new = list(mean.parameters()), [p.detach() for p in module.parameters()]
    torch._foreach_lerp_(own, new, 1 - decay)  # as torch.optim.swa_utils does


def _save(
    path: Path,
    identity: dict,
    step: int,
    seconds: float,
    modules: nn.Module,
    optimizer: torch.optim.Optimizer,
    run: Run,
) -> None:
    """Weights, moments of the optimiser and all else (as JSON in the header) in one safetensors file, put in place
    whole.
    """
    tensors = {f"module.{key}": value.detach().contiguous() for key, value in modules.state_dict().items()}
    for i, state in optimizer.state_dict()["state"].items():
        tensors.update({f"optimizer.{i}.{key}": value.contiguous() for key, value in state.items()})
    log = [entry for entry in run.log if entry["stage"] == identity["stage"]]
    note = {"identity": identity, "step": step, "seconds": seconds, "log": log}
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    save_file(tensors, new, {"note": json.dumps(note)})
    os.replace(new, path)


def _load(
    path: Path, identity: dict, modules: nn.Module, optimizer: torch.optim.Optimizer, run: Run
) -> tuple[int, float]:
    with safe_open(path, "pt", device=str(run.device)) as file:
        note = json.loads(file.metadata()["note"])
        if note["identity"] != json.loads(json.dumps(identity)):
            raise UserError(
                f"The checkpoint {path} is of other settings or another corpus: delete it, or train without --resume."
            )
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118 - the file is no dict
    modules.load_state_dict(
        {key[len("module.") :]: value for key, value in tensors.items() if key.startswith("module.")}
    )
    state: dict[int, dict[str, Tensor]] = {}
    for key, value in tensors.items():
        if key.startswith("optimizer."):
            _, i, name = key.split(".")
            state.setdefault(int(i), {})[name] = value.cpu() if name == "step" else value
    optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})
    run.log[:] = [entry for entry in run.log if entry["stage"] != identity["stage"]] + note["log"]
    return note["step"], note["seconds"]
