"""Simulated images with fields, edges and one atmosphere, and their true fractions: for calibration, constants and
evaluation.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, nn

from clip_unmix_qgis.core.bands import Bands

from .library import Library
from .simulate import Conditions, Dice, adjacency_share, measure, mix, residual_atmosphere, sensors, shade, smooth

TRAINING = Conditions()


@dataclass(frozen=True)
class Scene:
    """A simulated image (h, w, b) in reflectance, 0 in bad bands; `fractions` (h, w, p) of the area; `label` (p,) rows
    of the library's names; `pure` (p, b), the spectra its pixels vary about, without atmosphere; `rows` (p,), where
    they stand in the library.
    """

    spectra: Tensor
    bands: Bands
    fractions: Tensor
    label: Tensor
    pure: Tensor
    rows: Tensor


def smooth_field(height: int, width: int, fields: int, sigma: float, dice: Dice) -> Tensor:
    """Smooth random fields (fields, h, w) of mean 0 and standard deviation 1."""
    field = blurred(dice.normal(fields, height, width), sigma)
    return (field - field.mean((1, 2), keepdim=True)) / field.std((1, 2), keepdim=True).clamp_min(1e-6)


def blurred(image: Tensor, sigma: float) -> Tensor:
    """Images (..., h, w) convolved with a Gaussian of `sigma` pixels; edges mirrored."""
    h, w = image.shape[-2:]
    radius = min(int(3 * sigma) + 1, h - 1, w - 1)
    offset = torch.arange(-radius, radius + 1, device=image.device)
    kernel = torch.exp(-0.5 * (offset / sigma) ** 2)
    kernel = kernel / kernel.sum()
    flat = nn.functional.pad(image.reshape(-1, 1, h, w), (radius, radius, radius, radius), mode="reflect")
    flat = nn.functional.conv2d(flat, kernel.view(1, 1, 1, -1))
    return nn.functional.conv2d(flat, kernel.view(1, 1, -1, 1)).reshape(image.shape)


def _fractions(p: int, size: tuple[int, int], steepness: float, dice: Dice) -> Tensor:
    """Areas (h * w, p) in patches with mixed borders; a high `steepness` makes borders narrow."""
    h, w = size
    patches = (
        smooth_field(h, w, p, min(h, w) / 8, dice)
        + 0.35 * smooth_field(h, w, p, 1.0, dice)
        + 0.6 * dice.normal(p, 1, 1)
    )
    share = torch.softmax(steepness * patches, 0).permute(1, 2, 0).reshape(-1, p)
    share = torch.where(share < 0.02, 0, share)
    return share / share.sum(1, keepdim=True)


def _everywhere_mixed(p: int, size: tuple[int, int], dice: Dice, rng: np.random.Generator) -> Tensor:
    """Areas (h * w, p) of ground whose parts are smaller than a pixel: a Dirichlet distribution about means that
    change smoothly. (A sum of exponentials would do for whole concentrations alone, so gamma variates come from numpy.)
    """
    h, w = size
    contrast = float(rng.uniform(0.2, 1.2))
    level = torch.softmax(contrast * smooth_field(h, w, p, 4.0, dice) + 0.5 * dice.normal(p, 1, 1), 0)
    mean = level.permute(1, 2, 0).reshape(-1, p).clamp_min(1e-3)
    share = rng.gamma(float(rng.uniform(1.0, 8.0)) * mean.cpu().numpy()) + 1e-9
    return torch.from_numpy((share / share.sum(1, keepdims=True)).astype(np.float32)).to(mean.device)


def _striped(cube: Tensor, strength: float, dice: Dice) -> Tensor:
    """The cube (h, w, b) with a gain and an offset for each column and band."""
    columns = (1, *cube.shape[1:])
    level = cube.square().mean().sqrt()
    return cube * (1 + strength * dice.normal(*columns)) + 0.3 * strength * level * dice.normal(*columns)


def scene(
    library: Library,
    materials: Tensor,
    bands: Bands,
    *,
    size: tuple[int, int] = (64, 64),
    conditions: Conditions = TRAINING,
    vary_by: float = 0.4,
    psf: float = 0.5,
    steepness: tuple[float, float] = (2.0, 8.0),
    members: Tensor | None = None,
    strange: float = 0.0,
    rng: np.random.Generator,
    generator: torch.Generator,
) -> Scene:
    """An image of p materials, given by library rows (p,), with patches, mixed borders and texture.

    `vary_by` is the share that another spectrum of the concept takes in places, a class being no single spectrum; `psf`
    the standard deviation in pixels of the sensor's point spread; a high `steepness` leaves few mixed
    pixels. Blur and adjacency are no part of the fractions.
    `members` (p, k) rows make ground of another kind: every pixel is a mixture of all materials, and each material's
    part of each pixel is another of its members, as in coarse pixels of soils, litter and plants of many kinds.
    No library has just these materials: each differs by a smooth factor of its own from what the library shows, the
    standard deviation of whose logarithm lies between 0 and `strange`.
    Bands that a material does not cover are bad. One atmosphere, one wavelength shift and one set of column gains hold
    for the whole image.
    """
    dice, device, (h, w), p = Dice(generator), generator.device, size, len(materials)
    wavelength = library.wavelength
    valid = library.valid[materials].amin(0)
    spectra = library.spectra[materials][None].expand(h * w, -1, -1)
    if members is not None:
        share = _everywhere_mixed(p, size, dice, rng)
        valid = library.valid[members].flatten(0, 1).amin(0)
        spectra = library.spectra[members.gather(1, dice.integers(members.shape[1], p, h * w)).T]
    else:
        share = _fractions(p, size, float(rng.uniform(*steepness)), dice)
    if vary_by and members is None:
        other = library.same_concept(materials, generator)
        valid = valid * library.valid[other].amin(0)
        place = torch.sigmoid(2 * smooth_field(h, w, p, 3.0, dice)).permute(1, 2, 0).reshape(-1, p, 1) * vary_by
        spectra = (1 - place) * spectra + place * library.spectra[other][None]
    own = torch.ones(())
    if strange:
        own = smooth(wavelength, strange * dice.uniform(p, 1), dice).exp()
        spectra = spectra * own
    pixelwise = replace(conditions, illumination=0.0)  # slopes and shade are smooth in an image
    light, _ = mix(spectra, valid.expand(h * w, p, -1), share, pixelwise, dice)
    light = light * torch.exp(conditions.illumination * smooth_field(h, w, 1, 4.0, dice).reshape(-1, 1))
    light = shade(light, wavelength, conditions, dice)
    image = light.T.reshape(-1, h, w)
    if psf:
        image = blurred(image, psf)
    if conditions.adjacency and rng.random() < conditions.adjacency:
        amount, slope = torch.tensor([rng.uniform(0, 0.25), rng.uniform(0.3, 2.0)], device=device, dtype=torch.float32)
        near = adjacency_share(wavelength, amount, slope)[:, None, None]
        image = (1 - near) * image + near * blurred(image, min(h, w) / 6)
    gain, haze = residual_atmosphere(wavelength, 1, conditions, dice)
    light = image.reshape(len(wavelength), -1).T * gain + haze
    sensor = sensors([bands], library.grid_nm, rng, device)
    # One noise level for the image.
    still = replace(conditions, striping=0.0, snr_db=(float(rng.uniform(*conditions.snr_db)),) * 2)
    seen, known = measure(
        light, valid.expand(h * w, -1), sensor, torch.zeros(1, dtype=torch.long, device=device), still, dice
    )
    cube = seen.view(h, w, -1)
    if conditions.striping and rng.random() < conditions.striping:
        cube = _striped(cube, float(rng.uniform(0, 0.03)), dice)
    good = bands.good & known[0, 0].bool().cpu().numpy()
    usable = torch.from_numpy(good).to(device)
    typical = library.spectra[materials] if members is None else library.spectra[members].mean(1)
    pure = (typical * own) @ sensor.response[0] * usable
    return Scene(
        cube * usable, replace(bands, good=good), share.view(h, w, p), library.label[materials], pure, materials
    )
