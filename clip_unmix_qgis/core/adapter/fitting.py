"""What a few labelled pixels teach: from spectra by material to a `SceneAdapter`.

The correction of the logits is multinomial logistic regression with the zero-shot logits as offset and a ridge that
pulls it to zero, so that little is learnt from little. The mean of a material's labelled pixels becomes the spectrum
that its endmember should resemble.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from ..model.decoder import EndmemberDecoder, fit_latent
from ..spectra import product
from ..workers import one_thread
from .scene_adapter import SceneAdapter

if TYPE_CHECKING:
    from ..spectral_model import SpectralModel

RIDGE = 0.2  # of the logistic regression, against a summed log likelihood: one pixel moves a logit by about two at most
MOST_VOTES = 20  # pixels of one material count as so many at most, or a polygon would drown the points beside it
MOST_FITTED = 40  # pixels of one material that enter the regression


@one_thread()
def fit_correction(embeddings: np.ndarray, labels: np.ndarray, logits: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weights (p, 512) and biases (p,) float32 that raise the logits of the labelled material over the others'.

    `embeddings` (n, 512), `labels` (n,) indices of materials, `logits` (n, p) before the correction. Minimises the
    multinomial log loss plus RIDGE/2 (|w|^2 + b^2) over the materials that have labels, in the dual form (w is a
    combination of the n embeddings), by accelerated gradient steps (Nesterov 1983).
    """
    n, p = logits.shape
    embeddings, offset = np.asarray(embeddings, np.float64), np.asarray(logits, np.float64)
    count = np.bincount(labels, minlength=p)
    speaking = np.minimum(1.0, MOST_VOTES / np.maximum(count, 1))[labels][:, None]
    target = np.eye(p)[labels]
    taught = count > 0
    gram = torch.tensor(embeddings) @ torch.tensor(embeddings).T + 1.0  # the one stands for the bias
    step = 1 / (float(torch.linalg.eigvalsh(gram)[-1]) / 2 + RIDGE)
    dual = ahead = np.zeros((n, p))
    momentum = 1.0
    for _ in range(300):
        score = offset + (gram @ torch.tensor(ahead)).numpy()
        share = np.exp(score - np.logaddexp.reduce(score, axis=1, keepdims=True))
        moved = ahead - step * (speaking * (share - target) * taught + RIDGE * ahead)
        following = (1 + np.sqrt(1 + 4 * momentum**2)) / 2
        ahead = moved + (momentum - 1) / following * (moved - dual)
        dual, momentum = moved, following
    return product(dual.T, embeddings).astype(np.float32), dual.sum(0).astype(np.float32)


def labelled_mean(spectra: np.ndarray, good: np.ndarray) -> np.ndarray:
    """Mean shape (b,) of labelled spectra (k, b) at their median brightness, NaN at bad bands: one odd pixel in the sun
    changes little.
    """
    size = np.linalg.norm(spectra[:, good], axis=1, keepdims=True)
    mean = np.full(spectra.shape[1], np.nan)
    mean[good] = (spectra[:, good] / np.maximum(size, 1e-9)).mean(0) * np.median(size)
    return mean


@one_thread()
def fit_adapter(
    model: SpectralModel,
    labelled: Mapping[int, np.ndarray],
    base: SceneAdapter,
    *,
    encoder: bool = True,
    endmembers: bool = True,
) -> SceneAdapter:
    """`base` with what the labelled spectra (k, b) of some materials teach the encoder, the endmembers or both."""
    adapter = base
    if encoder:
        thinned = {m: spectra[:: -(-len(spectra) // MOST_FITTED)] for m, spectra in labelled.items()}
        embedding = torch.cat([model.embed(spectra) for spectra in thinned.values()])
        labels = np.concatenate([np.full(len(spectra), m) for m, spectra in thinned.items()])
        logits = model.networks.encoder.logits(embedding, model.anchors) + base.correction(embedding)
        adapter = adapter.with_correction(
            *fit_correction(embedding.cpu().numpy(), labels, logits.detach().cpu().numpy())
        )
    if endmembers:
        adapter = adapter.with_spectra({m: labelled_mean(spectra, model.good) for m, spectra in labelled.items()})
    return adapter


@one_thread()
def fit_prototype(model: SpectralModel, base: SceneAdapter, material: int, spectra: np.ndarray) -> SceneAdapter:
    """`base` with a material whose anchor lies midway between its words and the embedding of its own spectra (k, b).

    A new material's words are its parent's or a definition: they cannot tell it from its siblings, its spectra can.
    Only the new material's logit changes, so nothing that was known is forgotten.
    """
    text = model.anchors[material].cpu().numpy()
    seen = model.embed(spectra).mean(0).cpu().numpy()
    anchor = text + seen / max(float(np.linalg.norm(seen)), 1e-9)
    anchor /= max(float(np.linalg.norm(anchor)), 1e-9)
    weight = np.zeros_like(base.weight)
    weight[material] = float(model.networks.encoder.log_scale.exp()) * (anchor - text)
    return base.with_correction(weight, np.zeros_like(base.bias))


@one_thread()
def complete_spectrum(
    decoder: EndmemberDecoder, anchor: Tensor, spectrum: np.ndarray, known: np.ndarray, steps: int = 80
) -> np.ndarray:
    """A spectrum (216,) on the grid that is known at some nodes only, continued by the decoder at the others.

    The latent code is fitted where the spectrum is known; what the decoder misses there is added, and fades out within
    100 nm beyond. `anchor` (512,) is centred.
    """
    target = torch.from_numpy(np.where(known, spectrum, 0).astype(np.float32)).to(anchor.device)
    mask = torch.from_numpy(known).to(anchor.device)

    def loss(latent: Tensor) -> Tensor:
        return (
            (decoder(anchor[None], latent)[0] - target) * mask / 0.02
        ).square().sum() / mask.sum() + latent.square().mean()

    latent = fit_latent(loss, 1, anchor.device, steps)
    with torch.no_grad():
        curve = decoder(anchor[None], latent)[0].cpu().numpy().astype(np.float64)
    nodes, inside = np.arange(len(curve)), np.flatnonzero(known)
    nearest = inside[np.abs(nodes[:, None] - inside[None]).argmin(1)]
    residual = (spectrum[nearest] - curve[nearest]) * np.clip(1 - np.abs(nodes - nearest) / 10, 0, 1)
    return np.where(known, spectrum, np.clip(curve + residual, 0, 1))
