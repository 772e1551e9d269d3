"""Train the teacher of the spectral encoder, and say how well an encoder reads spectra that it has not seen.

Spectra and mixtures through simulated sensors (`simulate.py`); sigmoid contrastive loss with soft, hierarchical labels
(a concept's target is the share of the pixel that is one of its kind; concepts about which the label says nothing are
left out), plus a softmax loss among the labels; in every fourth step the spectra are also moved a little against the
gradient (adversarial training, Goodfellow et al. 2015).
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import NODES, to_grid
from clip_unmix_qgis.core.model.encoder import SpectralEncoder

from .library import Library
from .loop import Run, optimise
from .sensors import FEW
from .simulate import Conditions, Sensors, mixtures, observe, random_sensors, soft_labels

Watch = Callable[[int, SpectralEncoder], None]
LEAST_NODES = 6  # a pixel of which fewer nodes are seen teaches nothing
FEW_BANDS = 20  # up to here a sensor counts as multispectral
# Held-out spectra are read through the sensor and its atmosphere, each alone.
READING = Conditions(shade=0, adjacency=0, striping=0, gain=0.02, snr_db=(12.0, 50.0))


@dataclass(frozen=True)
class EncoderSettings:
    """Shape and training of the teacher, from which the bundled encoder is distilled (`distil.py`)."""

    width: int = 384
    hidden: int = 768
    blocks: int = 3
    continuum: bool = True
    dropout: float = 0.0
    steps: int = 10000
    batch: int = 8192
    rate: float = 1.2e-3
    decay: float = 0.05
    softmax: float = 0.5  # weight of the loss among the labels
    smoothing: float = 0.0  # share of a label that its siblings get there
    upward: float = 0.0  # share of a label that its ancestors get there
    groups: float = 0.0  # weight of the same loss among top-level groups
    ancestors_compete: bool = True  # whether 'tree' is a rival of 'pine' among the labels
    adversarial: float = 0.01  # of the spectrum's size
    dark_nodes: float = 0.1  # share of pixels that lose a stretch of the grid
    sensors: int = 128  # in the pool, which is drawn anew now and then
    sensors_a_step: int = 32
    fresh_sensors: int = 1000  # steps until a new pool
    few_bands: float = FEW  # share of real sensors of few bands
    mean_decay: float = 0.999  # of the running mean of the weights, a step

    def build(self) -> SpectralEncoder:
        return SpectralEncoder(
            self.width, self.hidden, self.blocks, dropout=self.dropout, continuum=self.continuum, axes=False
        )


class Pool:
    """The sensors of the moment: drawn anew every so many steps, by the step's number alone."""

    def __init__(
        self, library: Library, run: Run, stage: str, count: int, fresh: int, few_bands: float = FEW
    ) -> None:
        self.library, self.run, self.stage, self.count, self.fresh = library, run, stage, count, fresh
        self.few_bands = few_bands
        self.number, self.sensors = -1, None

    def at(self, step: int) -> Sensors:
        """The pool of a step."""
        if self.sensors is None or step // self.fresh != self.number:
            self.number = step // self.fresh
            rng = self.run.rng(f"{self.stage} sensors", self.number)
            self.sensors = random_sensors(
                self.count, self.library.grid_nm, rng, self.library.device, self.few_bands
            )
        return self.sensors


@dataclass(frozen=True)
class Batch:
    """Pixels on the grid (n, 216) and covered nodes; soft targets and label shares (n, concepts), weight (n,),
    brightness told (n, 1).
    """

    grid: Tensor
    covered: Tensor
    target: Tensor
    own: Tensor
    weight: Tensor
    known: Tensor


def draw_batch(
    library: Library, sensors: Sensors, settings: EncoderSettings, conditions: Conditions, generator: torch.Generator
) -> Batch:
    """Simulated pixels with their labels."""
    device = generator.device
    groups = min(settings.sensors_a_step, len(sensors), settings.batch)
    which = torch.randint(len(sensors), (groups,), generator=generator, device=device)
    pixels = mixtures(library, settings.batch // groups * groups, conditions, generator)
    target, own = soft_labels(library, pixels)
    grid, covered = observe(library, pixels.spectra, pixels.valid, sensors, which, conditions, generator)
    n = len(grid)
    if settings.dark_nodes:
        node = torch.arange(NODES, device=device)
        first = torch.randint(NODES, (n, 1), generator=generator, device=device)
        length = torch.randint(4, NODES // 3, (n, 1), generator=generator, device=device)
        lost = (
            (node >= first)
            & (node < first + length)
            & (torch.rand(n, 1, generator=generator, device=device) < settings.dark_nodes)
        )
        fewer = covered & ~lost
        covered = torch.where(fewer.sum(1, keepdim=True) >= LEAST_NODES, fewer, covered)
    weight = (covered.sum(1) >= LEAST_NODES).float()
    known = (torch.rand(n, 1, generator=generator, device=device) < 0.6).float()
    return Batch(grid * covered, covered.float(), target, own, weight, known)


def siblings(library: Library, share: float, upward: float = 0.0) -> Tensor:
    """(concepts, concepts): a label keeps 1 - share - upward, concepts with the same parent divide `share`, its
    ancestors `upward`.
    """
    same = (library.family[:, None] == library.family[None]) & ~torch.eye(
        len(library.names), dtype=torch.bool, device=library.device
    )
    same = same & (library.targets == 0)
    same[:, library.by_concept.count == 0] = False
    spread = same / same.sum(1, keepdim=True).clamp_min(1)
    kept = torch.where(same.any(1), 1 - share, 1.0)
    smooth = torch.diag(kept) + (1 - kept)[:, None] * spread
    if upward:
        above = (library.targets == 1) & ~torch.eye(len(library.names), dtype=torch.bool, device=library.device)
        given = upward * above.any(1)
        smooth = (1 - given)[:, None] * smooth + given[:, None] * above / above.sum(1, keepdim=True).clamp_min(1)
    return smooth


def groups(library: Library) -> Tensor:
    """(concepts, groups): 1 where a concept belongs to a top-level group."""
    roots = [library.hierarchy.lineage(name)[-1] for name in library.names]
    names = list(dict.fromkeys(roots))
    return nn.functional.one_hot(torch.tensor([names.index(root) for root in roots]), len(names)).to(
        library.device, torch.float32
    )


def contrastive_loss(
    logits: Tensor, batch: Batch, smooth: Tensor, settings: EncoderSettings, grouped: Tensor | None = None
) -> Tensor:
    """Sigmoid loss over all concepts that the labels speak of, and softmax loss among the labels, and among their
    groups (concepts, groups) where given.
    """
    told = ~torch.isnan(batch.target)
    target = torch.nan_to_num(batch.target)
    binary = nn.functional.binary_cross_entropy_with_logits(logits, target, reduction="none")
    sigmoid = (binary * told * (1 + 4 * target)).sum(1) / 20
    foreign = batch.own == 0
    out = foreign & (~told if settings.ancestors_compete else ~told | (target > 0))
    wanted = (batch.own @ smooth).masked_fill(out, 0)
    wanted = wanted / wanted.sum(1, keepdim=True).clamp_min(1e-9)
    said = logits.masked_fill(out, -1e4).log_softmax(-1)
    softmax = -(wanted * said).sum(1)
    if grouped is not None:
        softmax = softmax - settings.groups * ((wanted @ grouped) * (said.exp() @ grouped + 1e-6).log()).sum(1)
    return ((sigmoid + settings.softmax * softmax) * batch.weight).sum() / batch.weight.sum().clamp_min(1)


def train_encoder(
    library: Library, settings: EncoderSettings, conditions: Conditions, run: Run, watch: Watch | None = None
) -> tuple[SpectralEncoder, float]:
    """The encoder (running mean of its weights) and the minutes it took. `watch` sees the encoder of now and then."""
    torch.manual_seed(run.seed)
    encoder = settings.build().to(run.device)
    mean = copy.deepcopy(encoder).eval()
    pool = Pool(library, run, "encoder", settings.sensors, settings.fresh_sensors, settings.few_bands)
    smooth = siblings(library, settings.smoothing, settings.upward)
    grouped = groups(library) if settings.groups else None

    def loss(step: int, generator: torch.Generator) -> tuple[Tensor, dict[str, float | Tensor]]:
        batch = draw_batch(library, pool.at(step), settings, conditions, generator)
        anchors = library.some_anchors(generator)

        def of(grid: Tensor) -> Tensor:
            with torch.autocast(run.device.type, torch.bfloat16, enabled=run.bf16):
                embedding = encoder(grid, batch.covered, batch.known)
            return contrastive_loss(encoder.logits(embedding.float(), anchors), batch, smooth, settings, grouped)

        grid = batch.grid
        if settings.adversarial and step % 4 == 3:
            grid = grid.requires_grad_(True)
            (gradient,) = torch.autograd.grad(of(grid), grid)
            size = grid.detach().square().mean(1, keepdim=True).sqrt()
            grid = grid.detach() + settings.adversarial * size * gradient.sign()
        return of(grid), {"scale": encoder.log_scale.detach().exp()}

    identity = {**asdict(settings), **asdict(conditions)}
    steps, rate, decay = settings.steps, settings.rate, settings.decay
    minutes = optimise(
        "encoder",
        {"encoder": encoder},
        loss,
        run,
        steps=steps,
        rate=rate,
        decay=decay,
        settings=identity,
        mean={"encoder": mean},
        mean_decay=settings.mean_decay,
        watch=None if watch is None else lambda step: watch(step, mean),
    )
    return mean.eval(), minutes


# -- figures ----------------------------------------------------------------------------------------------------------
@torch.no_grad()
def read(encoder: SpectralEncoder, library: Library, rows: Tensor, run: Run, sensors: int = 16) -> dict:
    """How spectra (library rows) of trained concepts are read through random sensors: how often the label is first
    among the labels that it denies, the same averaged over concepts, through at most twenty bands, and how often its
    top-level group is right.
    """
    names, device = library.names, library.device
    trained = torch.unique(library.label[library.train])
    rows = rows[torch.isin(library.label[rows], trained)]
    if not len(rows):
        return {"spectra": 0}
    encoder.eval()
    seen_by = random_sensors(sensors, library.grid_nm, run.rng("reading", 0), device)
    generator = torch.Generator(device).manual_seed(run.seed + 1)
    label = library.label[rows]
    root = torch.tensor([names.index(library.hierarchy.lineage(name)[-1]) for name in names], device=device)
    itself = torch.arange(len(names), device=device)[None] == label[:, None]
    barred = torch.isnan(library.targets[label]) | (
        (library.targets[label] == 1) & ~itself
    )  # says nothing of them, or is one of them
    hits, groups, labels, few = [], [], [], []
    for i in range(len(seen_by)):
        which = torch.tensor([i], device=device)
        grid, covered = observe(library, library.spectra[rows], library.valid[rows], seen_by, which, READING, generator)
        keep = covered.sum(1) >= LEAST_NODES
        logits = encoder.logits(encoder(grid[keep], covered[keep].float()), library.anchors).masked_fill(
            barred[keep], -1e4
        )
        best = trained[logits[:, trained].argmax(1)]
        hits.append((best == label[keep]).cpu().numpy())
        groups.append((root[best] == root[label[keep]]).cpu().numpy())
        labels.append(label[keep].cpu().numpy())
        few.append(np.full(len(hits[-1]), len(seen_by.bands[i]) <= FEW_BANDS))
    hit, group, of, multispectral = (np.concatenate(parts) for parts in (hits, groups, labels, few))
    by_concept = {names[k]: float(hit[of == k].mean()) for k in np.unique(of)}
    return {
        "spectra": len(rows),
        "concepts": len(by_concept),
        "top1": round(float(hit.mean()), 3),
        "top1_mean_over_concepts": round(float(np.mean(list(by_concept.values()))), 3),
        "top1_few_bands": round(float(hit[multispectral].mean()), 3) if multispectral.any() else None,
        "top_level_group": round(float(group.mean()), 3),
        "worst": [[round(value, 2), name] for name, value in sorted(by_concept.items(), key=lambda item: item[1])[:15]],
    }


@torch.no_grad()
def read_file(encoder: SpectralEncoder, library: Library, path: Path) -> dict:
    """How labelled spectra of a file are read among the file's own labels: for validation, never for training.

    The npz holds `spectra` (n, b) in reflectance, `wavelengths_nm` (b,), `concept` (n,) and maybe `fwhm_nm` (b,).
    """
    data = np.load(path)
    centre = np.asarray(data["wavelengths_nm"], float)
    fwhm = data["fwhm_nm"] if "fwhm_nm" in data else np.full(len(centre), np.median(np.abs(np.diff(centre))))
    matrix, covered = to_grid(Bands(centre, fwhm, np.isfinite(data["spectra"]).all(0)))
    asked = list(dict.fromkeys(map(str, data["concept"])))
    truth = np.array([asked.index(str(c)) for c in data["concept"]])
    grid = torch.tensor(np.nan_to_num(data["spectra"]) @ matrix, dtype=torch.float32, device=library.device)
    mask = torch.tensor(covered, dtype=torch.float32, device=library.device)
    anchors = library.anchors[[library.names.index(name) for name in asked]]
    hit = encoder.eval().logits(encoder(grid, mask), anchors).argmax(1).cpu().numpy() == truth
    by_concept = {name: round(float(hit[truth == i].mean()), 3) for i, name in enumerate(asked)}
    return {
        "spectra": len(hit),
        "top1": round(float(hit.mean()), 3),
        "top1_mean_over_concepts": round(float(np.mean(list(by_concept.values()))), 3),
        "by_concept": by_concept,
    }


@torch.no_grad()
def mixture_error(encoder: SpectralEncoder, library: Library, run: Run) -> float:
    """Root mean square error of the share that the encoder expects of each label present in simulated mixtures."""
    settings = EncoderSettings(batch=4096, dark_nodes=0, sensors=16, sensors_a_step=16)
    sensors = random_sensors(16, library.grid_nm, run.rng("mixtures", 0), library.device)
    generator = torch.Generator(library.device).manual_seed(run.seed + 2)
    held_out = copy.copy(library)
    held_out.train, held_out.cumulative = (
        library.test,
        torch.linspace(0, 1, len(library.test) + 1, device=library.device)[1:].double(),
    )
    batch = draw_batch(held_out, sensors, settings, replace(Conditions(), same_concept=0, sibling=0), generator)
    share = (
        encoder.eval().logits(encoder(batch.grid, batch.covered), library.anchors).sigmoid()
    )  # a run knows the brightness
    present = (batch.own > 0) & (batch.weight > 0)[:, None]
    return round(float((share - torch.nan_to_num(batch.target))[present].square().mean().sqrt()), 4)


def cost_of_pixel(encoder: SpectralEncoder) -> dict[str, int]:
    """Operations of one pixel (multiplications and additions) in a run and the bytes that its activations take in
    float32.
    """
    device = next(encoder.parameters()).device
    sizes: list[int] = []
    leaves = [module for module in encoder.modules() if not list(module.children())]
    hooks = [leaf.register_forward_hook(lambda _module, _given, out: sizes.append(out.numel())) for leaf in leaves]
    pixels = 64
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        encoder.coordinates(torch.rand(pixels, NODES, device=device), torch.ones(NODES, device=device))
    for hook in hooks:
        hook.remove()
    return {"operations": counter.get_total_flops() // pixels, "activation_bytes": 4 * sum(sizes) // pixels}
