"""Train the spectral encoder, the endmember decoder and the penalty weights.

    python -m training.train --corpus .cache/corpus.npz            # a GPU, a few minutes
    python -m training.train --corpus .cache/corpus.npz --small    # a CPU, a few minutes, less accurate

Three stages. (1) Encoder: spectra and mixtures of up to four seen through simulated sensors with their defects; sigmoid
contrastive loss with soft, hierarchical labels (a concept's target is the share of the pixel that is one of its kind;
concepts about which the label says nothing are left out), plus a softmax loss among leaf labels; the spectra are also moved a little
against the gradient (adversarial training, Goodfellow et al. 2015). (2) Decoder: conditional variational autoencoder on pure spectra,
with the anchor of the label or of one of its ancestors. (3) Penalty weights: simulated mixtures are unmixed with
perturbed endmembers by an unrolled non-negative solver; the error of the abundances trains the weights.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import subprocess
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from clip_unmix_qgis.core.decoder import LATENT, EndmemberDecoder
from clip_unmix_qgis.core.encoder import SpectralEncoder
from clip_unmix_qgis.core.grid import GRID_NM, NODES, to_grid
from clip_unmix_qgis.core.illumination import lit_factor
from clip_unmix_qgis.core.penalty import PenaltyWeights
from clip_unmix_qgis.core.weights import load_weights, save_weights
from clip_unmix_qgis.language.text_tower import unit

from .labels import Hierarchy
from .sensors import random_bands, residual_atmosphere, responses

RESERVED = "test"  # this split never reaches the weights


class Corpus:
    """The training spectra on the device, with label rows and balanced drawing."""

    def __init__(self, path: Path, device: torch.device, phrases: Path | None) -> None:
        data = np.load(path)
        self.hierarchy = Hierarchy()
        position = {name: i for i, name in enumerate(self.hierarchy.names)}
        train = data["split"] != RESERVED
        self.grid_nm = data["wavelengths_nm"]
        spectra = data["spectra"]
        self.valid = torch.tensor(np.isfinite(spectra), dtype=torch.float32, device=device)
        self.spectra = torch.tensor(np.nan_to_num(spectra), device=device)
        self.label = torch.tensor([position[str(c)] for c in data["concept"]], device=device)
        self.targets = torch.tensor(self.hierarchy.targets(), device=device)
        self.train = torch.tensor(np.flatnonzero(train), device=device)
        self.test = torch.tensor(np.flatnonzero(~train), device=device)
        counts = np.bincount(self.label.cpu().numpy()[train], minlength=len(position)).astype(float)
        balance = np.maximum(counts, 1) ** -0.62  # between one draw a concept and one draw a spectrum
        weight = torch.tensor(balance, device=device)[self.label[self.train]]
        self.cumulative = torch.cumsum(weight / weight.sum(), 0)
        tensors, _ = load_weights("anchors")
        mean = tensors["mean"]
        self.anchors = torch.tensor(unit(tensors["anchors"] - mean), device=device)
        self.phrases = None
        if phrases is not None and phrases.exists():
            bank = np.load(phrases)
            self.phrases = torch.tensor(unit(bank["vectors"].astype(np.float32) - mean), device=device)  # (concepts, phrases, 512)
            self.phrase_count = torch.tensor(bank["count"], device=device)

    def draw(self, count: int, generator: torch.Generator) -> Tensor:
        u = torch.rand(count, generator=generator, device=self.train.device, dtype=torch.float64)
        return self.train[torch.searchsorted(self.cumulative, u).clamp_max(len(self.train) - 1)]

    def some_anchors(self, generator: torch.Generator) -> Tensor:
        """Each concept's anchor, now and then one of its paraphrases or translations instead, with a little noise."""
        anchors = self.anchors
        device = anchors.device
        if self.phrases is not None:
            pick = (torch.rand(len(anchors), generator=generator, device=device) * self.phrase_count).long()
            other = self.phrases[torch.arange(len(anchors), device=device), pick]
            swap = torch.rand(len(anchors), 1, generator=generator, device=device) < 0.4
            anchors = torch.where(swap, nn.functional.normalize(0.5 * anchors + 0.5 * other, dim=-1), anchors)
        return nn.functional.normalize(anchors + 0.01 * torch.randn(anchors.shape, generator=generator, device=device), dim=-1)


def through_sensor(
    spectra: Tensor, valid: Tensor, grid_nm: np.ndarray, rng: np.random.Generator, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Spectra (n, 431) as one random sensor sees them: on the model's grid (n, 216), and coverage (n, 216)."""
    device = spectra.device
    bands = random_bands(rng)
    response = torch.tensor(responses(bands, grid_nm, rng), device=device)
    matrix = torch.tensor(to_grid(bands)[0], device=device)
    gain, haze = residual_atmosphere(grid_nm, 64, rng)
    which = torch.randint(64, (len(spectra),), generator=generator, device=device)
    spectra = spectra * torch.tensor(gain, device=device)[which] + torch.tensor(haze, device=device)[which]
    seen = spectra @ response
    known = ((valid @ response) > 0.98).float()
    snr = 10 ** (torch.empty(len(seen), 1, device=device).uniform_(12, 50, generator=generator) / 20)
    power = (seen.square() * known).sum(1, keepdim=True).div(known.sum(1, keepdim=True).clamp_min(1)).sqrt()
    seen = seen + torch.randn(seen.shape, generator=generator, device=device) * power / snr
    weight = known @ matrix
    grid = (seen * known) @ matrix / weight.clamp_min(1e-6)
    return grid * (weight > 0.3), weight > 0.3


def mixtures(corpus: Corpus, count: int, generator: torch.Generator) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Pixels of one to four spectra: spectra (n, 431), valid, soft targets (n, concepts; NaN where unknown), label shares (n, concepts)."""
    device = corpus.spectra.device
    parts = 4
    drawn = corpus.draw(count * parts, generator).view(count, parts)
    sharp = torch.rand(count, 1, generator=generator, device=device) * 1.5 + 0.3
    gamma = (-torch.log(torch.rand(count, parts, generator=generator, device=device).clamp_min(1e-9))) ** (1 / sharp)
    number = torch.multinomial(torch.tensor([0.5, 0.22, 0.18, 0.10], device=device), count, replacement=True, generator=generator)[:, None]
    share = gamma * (torch.arange(parts, device=device)[None] <= number)
    share = share / share.sum(1, keepdim=True)
    brightness = torch.exp(0.25 * torch.randn(count, parts, generator=generator, device=device))
    spectra = torch.einsum("np,npg->ng", share * brightness, corpus.spectra[drawn])
    valid = (corpus.valid[drawn] + (share == 0)[..., None]).clamp(0, 1).prod(1)
    bilinear = torch.rand(count, 1, generator=generator, device=device) < 0.25  # Fan et al. 2009: light that met two materials
    second = corpus.spectra[drawn[:, 0]] * corpus.spectra[drawn[:, 1]] * (share[:, :1] * share[:, 1:2])
    spectra = spectra + bilinear * second
    illumination = torch.exp(0.35 * torch.randn(count, 1, generator=generator, device=device))
    rows = corpus.targets[corpus.label[drawn]]  # (n, parts, concepts)
    present = share[..., None] > 0
    target = (torch.nan_to_num(rows) * share[..., None]).sum(1)
    unknown = (torch.isnan(rows) & present & (share[..., None] > 0.03)).any(1)
    label_share = torch.zeros(count, len(corpus.targets), device=device).scatter_add_(1, corpus.label[drawn], share)
    return spectra * illumination, valid, torch.where(unknown, torch.nan, target), label_share


def encoder_loss(
    encoder: SpectralEncoder,
    anchors: Tensor,
    grid: Tensor,
    covered: Tensor,
    target: Tensor,
    label_share: Tensor,
    known: Tensor,
) -> Tensor:
    logits = encoder.logits(encoder(grid, covered, known), anchors)
    told = ~torch.isnan(target)
    binary = nn.functional.binary_cross_entropy_with_logits(logits, torch.nan_to_num(target), reduction="none")
    emphasis = 1 + 4 * torch.nan_to_num(target)
    sigmoid = (binary * told * emphasis).sum(1) / 20
    rivals = logits.masked_fill(~told & (label_share == 0), -1e4)
    softmax = -(label_share * rivals.log_softmax(-1)).sum(1)
    return (sigmoid + 0.3 * softmax).mean()


def train_encoder(corpus: Corpus, steps: int, batch: int, device: torch.device, seed: int, log: list[dict]) -> SpectralEncoder:
    torch.manual_seed(seed)
    rng, generator = np.random.default_rng(seed), torch.Generator(device).manual_seed(seed)
    encoder = SpectralEncoder().to(device)
    average = torch.optim.swa_utils.AveragedModel(encoder, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.999))
    optimizer = torch.optim.AdamW(encoder.parameters(), lr=1e-3, weight_decay=0.03)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 1.2e-3, total_steps=steps, pct_start=0.05)
    for step in range(steps):
        pieces = []
        for _ in range(4):  # four sensors a step
            spectra, valid, target, label_share = mixtures(corpus, batch // 4, generator)
            grid, covered = through_sensor(spectra, valid, corpus.grid_nm, rng, generator)
            pieces.append((grid, covered, target, label_share))
        grid, covered, target, label_share = (torch.cat(p) for p in zip(*pieces))
        keep = covered.sum(1) >= 6
        grid, covered, target, label_share = grid[keep], covered[keep], target[keep], label_share[keep]
        known = (torch.rand(len(grid), 1, generator=generator, device=device) < 0.6).float()
        anchors = corpus.some_anchors(generator)
        if step % 4 == 3:  # adversarial step of 1 % of the spectrum's size
            grid.requires_grad_(True)
            (gradient,) = torch.autograd.grad(encoder_loss(encoder, anchors, grid, covered, target, label_share, known), grid)
            size = grid.detach().square().mean(1, keepdim=True).sqrt()
            grid = grid.detach() + 0.01 * size * gradient.sign()
        loss = encoder_loss(encoder, anchors, grid, covered, target, label_share, known)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        average.update_parameters(encoder)
        if step % max(1, steps // 40) == 0 or step == steps - 1:
            log.append({"stage": "encoder", "step": step, "loss": float(loss.detach())})
            print(
                f"encoder {step:6d}/{steps} loss {loss.item():.4f} scale {encoder.log_scale.exp().item():.1f}",
                flush=True,
            )
    return average.module.eval()


@torch.no_grad()
def evaluate_encoder(encoder: SpectralEncoder, corpus: Corpus, seed: int) -> dict:
    """Held-out spectra through random sensors: how often the label is first among the leaf labels, and its top-level group."""
    rng, generator = np.random.default_rng(seed + 1), torch.Generator(corpus.spectra.device).manual_seed(seed + 1)
    names = corpus.hierarchy.names
    root = np.array([corpus.hierarchy.lineage(name)[-1] for name in names])
    trained = torch.unique(corpus.label[corpus.train])
    hits, roots, total = [], [], []
    for _ in range(12):
        grid, covered = through_sensor(corpus.spectra[corpus.test], corpus.valid[corpus.test], corpus.grid_nm, rng, generator)
        keep = covered.sum(1) >= 6
        label = corpus.label[corpus.test][keep]
        logits = encoder.logits(encoder(grid[keep], covered[keep]), corpus.anchors)
        told = ~torch.isnan(corpus.targets[label])
        logits = logits.masked_fill(~told, -1e4)
        ancestors = (corpus.targets[label] == 1) & (torch.arange(len(names), device=label.device)[None] != label[:, None])
        logits = logits.masked_fill(ancestors, -1e4)
        best = trained[logits[:, trained].argmax(1)]
        hits.append((best == label).float().cpu().numpy())
        roots.append((root[best.cpu().numpy()] == root[label.cpu().numpy()]).astype(float))
        total.append(label.cpu().numpy())
    hit, group, label = np.concatenate(hits), np.concatenate(roots), np.concatenate(total)
    by_label = [hit[label == k].mean() for k in np.unique(label)]
    worst = sorted((round(float(hit[label == k].mean()), 2), names[k]) for k in np.unique(label))[:15]
    return {
        "held_out_spectra": len(corpus.test),
        "top1": round(float(hit.mean()), 3),
        "top1_mean_over_concepts": round(float(np.mean(by_label)), 3),
        "top_level_group": round(float(group.mean()), 3),
        "worst": worst,
    }


def train_decoder(
    corpus: Corpus, steps: int, batch: int, device: torch.device, seed: int, log: list[dict], divergence: float
) -> tuple[EndmemberDecoder, dict]:
    torch.manual_seed(seed + 2)
    generator = torch.Generator(device).manual_seed(seed + 2)
    to_nodes = torch.tensor(np.exp(-0.5 * ((corpus.grid_nm[:, None] - GRID_NM[None]) / 4.0) ** 2), dtype=torch.float32, device=device)
    weight = corpus.valid @ to_nodes
    nodes = ((corpus.spectra * corpus.valid) @ to_nodes / weight.clamp_min(1e-6)).clamp(0, 0.995)
    known = (weight > 0.3 * to_nodes.sum(0)).float()
    ancestors = torch.full((len(corpus.targets), 5), -1, dtype=torch.long)
    position = {name: i for i, name in enumerate(corpus.hierarchy.names)}
    for i, name in enumerate(corpus.hierarchy.names):
        lineage = [position[n] for n in corpus.hierarchy.lineage(name)]
        ancestors[i] = torch.tensor((lineage + [lineage[0]] * 5)[:5])
    ancestors = ancestors.to(device)
    recognise = nn.Sequential(nn.Linear(2 * NODES + 512, 512), nn.GELU(), nn.Linear(512, 512), nn.GELU(), nn.Linear(512, 2 * LATENT)).to(
        device
    )
    decoder = EndmemberDecoder().to(device)
    optimizer = torch.optim.AdamW([*decoder.parameters(), *recognise.parameters()], lr=1e-3, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 1.5e-3, total_steps=steps, pct_start=0.05)
    for step in range(steps):
        rows = corpus.draw(batch, generator)
        level = torch.multinomial(torch.tensor([0.6, 0.2, 0.1, 0.05, 0.05], device=device), batch, replacement=True, generator=generator)
        anchors = corpus.some_anchors(generator)[ancestors[corpus.label[rows], level]]
        x = nodes[rows] * torch.exp(0.1 * torch.randn(batch, 1, generator=generator, device=device))
        mean, log_variance = recognise(torch.cat([x * known[rows], known[rows], anchors], -1)).chunk(2, -1)
        log_variance = log_variance.clamp(-8, 4)
        latent = mean + torch.exp(0.5 * log_variance) * torch.randn(mean.shape, generator=generator, device=device)
        predicted = decoder(anchors, latent)
        # error relative to the spectrum's brightness, so that dark water counts as much as snow
        size = (x.square() * known[rows]).sum(1, keepdim=True).div(known[rows].sum(1, keepdim=True)).sqrt().clamp_min(0.01)
        error = (((predicted - x) / size).square() * known[rows]).sum(1) / known[rows].sum(1)
        kl = -0.5 * (1 + log_variance - mean.square() - log_variance.exp()).sum(1)
        roughness = (predicted[:, 2:] - 2 * predicted[:, 1:-1] + predicted[:, :-2]).div(size).square().mean(1)
        loss = (error + divergence * kl + 0.05 * roughness).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        schedule.step()
        if step % max(1, steps // 20) == 0 or step == steps - 1:
            log.append({"stage": "decoder", "step": step, "loss": float(loss.detach())})
            print(
                f"decoder {step:6d}/{steps} loss {loss.item():.4f} relative {error.mean().sqrt().item():.4f} KL {kl.mean().item():.2f}",
                flush=True,
            )
    with torch.no_grad():
        rows = corpus.test
        anchors = corpus.anchors[corpus.label[rows]]
        mean, _ = recognise(torch.cat([nodes[rows] * known[rows], known[rows], anchors], -1)).chunk(2, -1)
        predicted = decoder(anchors, mean)
        angle = torch.acos(nn.functional.cosine_similarity(predicted * known[rows], nodes[rows] * known[rows]).clamp(-1, 1))
        typical = decoder(corpus.anchors, torch.zeros(len(corpus.anchors), LATENT, device=device))
        shapes = nn.functional.normalize(nodes * known, dim=-1)
        apart = []
        for label in torch.unique(corpus.label[corpus.train]).tolist():
            own = corpus.train[corpus.label[corpus.train] == label]
            if len(own) >= 5:
                everywhere = known[own].amin(0)
                mean = nn.functional.normalize((shapes[own] * everywhere).mean(0), dim=-1)
                apart.append(float(torch.acos(nn.functional.cosine_similarity(typical[label] * everywhere, mean, dim=-1).clamp(-1, 1))))
    return decoder.eval(), {
        "held_out_mean_spectral_angle_rad": round(float(angle.mean()), 4),
        "typical_to_class_mean_angle_rad": round(float(np.mean(apart)), 4),
    }


def train_penalty(
    corpus: Corpus, encoder: SpectralEncoder, steps: int, batch: int, device: torch.device, seed: int, log: list[dict]
) -> tuple[PenaltyWeights, dict]:
    """Unrolled projected gradient (FISTA) on unit-norm spectra; abundances are the normalised coefficients."""
    torch.manual_seed(seed + 3)
    rng, generator = np.random.default_rng(seed + 3), torch.Generator(device).manual_seed(seed + 3)
    penalty = PenaltyWeights().to(device)
    optimizer = torch.optim.AdamW(penalty.parameters(), lr=2e-3)

    def simulate() -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """One small scene: correlations (n, p), Gram (p, p), lit share of a unit coefficient (p,), truth and logits (2, n, p)."""
        while True:
            scene = attempt()
            if scene is not None:
                return scene

    def attempt() -> tuple[Tensor, Tensor, Tensor, Tensor] | None:
        p = int(rng.integers(3, 8))
        drawn = corpus.draw(p, generator)
        same = [corpus.train[corpus.label[corpus.train] == corpus.label[i]] for i in drawn]
        share = torch.distributions.Dirichlet(torch.full((p,), 0.35, device=device)).sample((batch,))
        share = share * (torch.rand(share.shape, generator=generator, device=device) < 0.6)
        share = torch.where(share.sum(1, keepdim=True) > 0, share, torch.ones_like(share) / p)
        share = share / share.sum(1, keepdim=True)
        instances = torch.stack([s[torch.randint(len(s), (batch,), generator=generator, device=device)] for s in same], 1)
        vary = torch.rand(batch, p, 1, generator=generator, device=device) * 0.6
        spectra = (1 - vary) * corpus.spectra[drawn][None] + vary * corpus.spectra[instances]
        valid = corpus.valid[drawn].prod(0)[None].expand(batch, -1)
        pixels = torch.einsum("np,npg->ng", share, spectra)
        peak = (corpus.spectra[drawn] * valid[0]).amax(-1).clamp_min(1e-4)
        factor = lit_factor(peak)
        truth = share * factor
        truth = truth / truth.sum(1, keepdim=True)
        stack = torch.cat([pixels, corpus.spectra[drawn]])
        grid, covered = through_sensor(stack, torch.cat([valid, valid[:1].expand(p, -1)]), corpus.grid_nm, rng, generator)
        covered = covered[0].float()
        grid = grid * covered
        if covered.sum() < 6 or (grid[batch:].square().sum(1) < 1e-8).any():
            return None
        with torch.no_grad():
            logits = encoder.logits(encoder(grid[:batch], covered), corpus.anchors[corpus.label[drawn]])
        x = nn.functional.normalize(grid[:batch], dim=-1)
        size = grid[batch:].norm(dim=-1)
        endmembers = grid[batch:] / size[:, None]
        return x @ endmembers.T, endmembers @ endmembers.T, factor / size, torch.stack([truth, logits])

    def solve(correlation: Tensor, gram: Tensor, share_of: Tensor, weight: Tensor | float) -> Tensor:
        step_size = 1 / torch.linalg.matrix_norm(gram, 2)
        a = torch.full_like(correlation, 1 / correlation.shape[1])
        momentum, t = a, 1.0
        for _ in range(120):
            new = (momentum - step_size * (momentum @ gram - correlation + weight)).clamp_min(0)
            t_new = (1 + (1 + 4 * t * t) ** 0.5) / 2
            momentum = new + (t - 1) / t_new * (new - a)
            a, t = new, t_new
        shares = (a + 1e-6) * share_of
        return shares / shares.sum(1, keepdim=True)

    for step in range(steps):
        correlation, gram, share_of, (truth, logits) = simulate()
        loss = (solve(correlation, gram, share_of, penalty(logits)) - truth).square().mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(penalty.parameters(), 1.0)
        optimizer.step()
        if step % max(1, steps // 15) == 0 or step == steps - 1:
            log.append({"stage": "penalty", "step": step, "loss": float(loss.detach())})
            print(f"penalty {step:5d}/{steps} RMSE {float(loss.detach().sqrt()):.4f}", flush=True)
    scores: dict[str, list[float]] = {"none": [], "uniform": [], "learned": []}
    with torch.no_grad():
        for _ in range(60):
            correlation, gram, share_of, (truth, logits) = simulate()
            learned = penalty(logits)
            for name, weight in (("none", 0.0), ("uniform", float(learned.mean())), ("learned", learned)):
                scores[name].append(float((solve(correlation, gram, share_of, weight) - truth).square().mean()))
    return penalty.eval(), {f"simulated_rmse_{name}": round(float(np.mean(values)) ** 0.5, 4) for name, values in scores.items()}


def to_arrays(module: nn.Module) -> dict[str, np.ndarray]:
    return {
        key: value.detach().cpu().numpy().astype(np.float16 if value.ndim > 1 else np.float32) for key, value in module.state_dict().items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    parser.add_argument("--phrases", type=Path, default=Path(".cache/phrases.npz"))
    parser.add_argument("--out", type=Path, default=Path("models"))
    parser.add_argument("--steps", type=int, default=16000)
    parser.add_argument("--batch", type=int, default=4096)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--divergence",
        type=float,
        default=0.03,
        help="weight of the decoder's prior: larger puts more of a spectrum into the words, less into the latent code",
    )
    parser.add_argument(
        "--only", choices=("encoder", "decoder", "penalty"), help="train one stage again (the penalty needs an encoder in --out)"
    )
    parser.add_argument("--small", action="store_true", help="a fifth of the steps and a quarter of the batch, for a CPU")
    arguments = parser.parse_args()
    if arguments.small:
        arguments.steps, arguments.batch = arguments.steps // 8, arguments.batch // 4
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.backends.cuda.matmul.allow_tf32 = True
    corpus = Corpus(arguments.corpus, device, arguments.phrases)
    log: list[dict] = []
    start = time.time()
    common = {
        "version": "1",
        "licence": "GPL-2.0-or-later",
        "seed": arguments.seed,
        "trained_on": f"{len(corpus.train)} spectra of {len(torch.unique(corpus.label))} concepts (training/corpus.py), a tenth held out",
        "hardware": torch.cuda.get_device_name() if device.type == "cuda" else "CPU",
    }
    with contextlib.suppress(OSError, subprocess.CalledProcessError):
        common["commit"] = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True
        ).stdout.strip()

    def minutes() -> float:
        return round((time.time() - start) / 60, 1)

    if arguments.only in (None, "encoder"):
        encoder = train_encoder(corpus, arguments.steps, arguments.batch, device, arguments.seed, log)
        figures = evaluate_encoder(encoder, corpus, arguments.seed)
        print("encoder on held-out samples:", json.dumps(figures))
        save_weights(
            "spectral_encoder",
            to_arrays(encoder),
            {
                **common,
                "what": "spectral encoder, any sensor -> CLIP ViT-B/16 text space (centred)",
                "steps": arguments.steps,
                "batch": arguments.batch,
                "minutes": minutes(),
                "figures": figures,
            },
            arguments.out,
        )
    if arguments.only in (None, "decoder"):
        start = time.time()
        decoder, figures = train_decoder(
            corpus, arguments.steps // 2, min(arguments.batch, 2048), device, arguments.seed, log, arguments.divergence
        )
        print("decoder:", figures)
        save_weights(
            "endmember_decoder",
            to_arrays(decoder),
            {
                **common,
                "what": "endmember decoder, anchor + latent code (16) -> reflectance on the 10 nm grid",
                "steps": arguments.steps // 2,
                "minutes": minutes(),
                "figures": figures,
            },
            arguments.out,
        )
    if arguments.only in (None, "penalty"):
        start = time.time()
        encoder = SpectralEncoder().to(device).eval()
        encoder.load_state_dict({key: torch.tensor(value) for key, value in load_weights("spectral_encoder", arguments.out)[0].items()})
        steps = max(100, arguments.steps // 16)
        penalty, scores = train_penalty(corpus, encoder, steps, 1024, device, arguments.seed, log)
        print("penalty weights on simulated scenes:", scores)
        save_weights(
            "penalty_weights",
            to_arrays(penalty),
            {**common, "what": "similarity -> weights of the sparsity penalty", "steps": steps, "minutes": minutes(), "figures": scores},
            arguments.out,
        )
    log_path, stages = arguments.out / "training_log.json", {entry["stage"] for entry in log}
    earlier = json.loads(log_path.read_text(encoding="utf-8")) if log_path.exists() else []
    log = [entry for entry in earlier if entry["stage"] not in stages] + log
    log_path.write_text(json.dumps(log, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
