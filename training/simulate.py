"""Simulated pixels: mixtures of library spectra as imperfect sensors see them, with their true fractions.

`mixtures` and `observe` make independent pixels for training, thousands at once on the device; images are made of the
same parts in `simulated_scene.py`. What happens to light on its way is in this order:

 - mixing of one to six spectra, often of one class: linear; bilinear (Fan et al. 2009; generalised, Halimi et al.
   2011, with interaction coefficients g_i g_j); post-nonlinear (Altmann et al. 2012, IEEE TIP 21, 3017: y = x + b x*x);
 - illumination: brightness, and shade that keeps a bluish share of skylight;
 - adjacency: some light comes from the surroundings, more in the blue (Vermote et al. 1997); no part of the label;
 - residual atmosphere: aerosol tilt, haze, oxygen, water vapour, a smooth gain;
 - the sensor (`sensors.py`): band responses with shifted wavelengths, striping, noise, dead bands.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import NODES, to_grid

from .library import Library
from .sensors import FEW, random_bands, responses

SEEN_SHARE = 0.98  # of a band's response must lie where the spectrum is known
_ATMOSPHERES = 256  # of a batch of pixels
_LINES = (  # centre and width (nm), depth, whether it is water vapour's (else oxygen's)
    *((687.0, 4.0, 0.04, 0.0), (760.0, 4.0, 0.08, 0.0)),
    *(
        (820.0, 10.0, 0.03, 1.0),
        (940.0, 22.0, 0.10, 1.0),
        (1135.0, 25.0, 0.10, 1.0),
        (1380.0, 40.0, 0.15, 1.0),
        (1880.0, 50.0, 0.15, 1.0),
    ),
)


@dataclass(frozen=True)
class Conditions:
    """How pixels come about. The defaults are those of training; `IDEAL` has linear mixtures and a perfect
    instrument.
    """

    parts: tuple[float, ...] = (0.45, 0.2, 0.14, 0.1, 0.07, 0.04)  # probability of 1, 2, ... spectra in a pixel
    same_concept: float = 0.05  # share of partners of the first spectrum's own concept
    sibling: float = 0.0  # share of partners of a concept with the same parent
    variability: float = 0.0  # difference of two spectra of a class added to a third: standard deviation of its factor
    blend: float = 0.0  # share of parts that are a mean of two spectra of their concept, often of two libraries
    power: float = 0.0  # of a part's reflectance, as grain size and packing change it: sd of the exponent's logarithm
    curve: float = 0.0  # of a part, a smooth factor as between laboratories: standard deviation of its logarithm
    bilinear: float = 0.2  # share of pixels
    post_nonlinear: float = 0.05  # share of pixels
    brightness: float = 0.25  # of each part, standard deviation of the logarithm
    illumination: float = 0.35  # of the pixel, standard deviation of the logarithm
    shade: float = 0.05  # share of pixels partly in shade
    adjacency: float = 0.1  # share of pixels (in a scene: probability that there is any)
    atmosphere: float = 1.0  # strength of what an imperfect correction leaves
    gain: float = 0.05  # smooth error of calibration and correction, standard deviation of its logarithm
    striping: float = 0.1  # share of pixels (in a scene: probability that there is any)
    snr_db: tuple[float, float] = (12.0, 50.0)


IDEAL = Conditions(
    same_concept=0,
    sibling=0,
    bilinear=0,
    post_nonlinear=0,
    brightness=0,
    illumination=0,
    shade=0,
    adjacency=0,
    atmosphere=0,
    gain=0,
    striping=0,
    snr_db=(200.0, 200.0),
)


@dataclass(frozen=True)
class Mixtures:
    """Pixels before any sensor: `spectra` and `valid` (n, g); `rows` (n, parts) of the library and their area `share`
    (n, parts).
    """

    spectra: Tensor
    valid: Tensor
    rows: Tensor
    share: Tensor


@dataclass(frozen=True)
class Sensors:
    """Several sensors, padded to the most bands: `response` (s, g, b) and `to_grid` (s, b, 216)."""

    response: Tensor
    to_grid: Tensor
    bands: list[Bands]

    def __len__(self) -> int:
        return len(self.bands)


def sensors(bands: list[Bands], grid_nm: np.ndarray, rng: np.random.Generator, device: torch.device) -> Sensors:
    """Response and interpolation matrices of the sensors, each with a small wavelength error of its own."""
    most = max(len(b) for b in bands)
    response = np.zeros((len(bands), len(grid_nm), most), np.float32)
    matrix = np.zeros((len(bands), most, NODES), np.float32)
    for i, b in enumerate(bands):
        response[i, :, : len(b)] = responses(b, grid_nm, rng)
        matrix[i, : len(b)] = to_grid(b)[0]
    return Sensors(torch.from_numpy(response).to(device), torch.from_numpy(matrix).to(device), bands)


def random_sensors(
    count: int, grid_nm: np.ndarray, rng: np.random.Generator, device: torch.device, few: float = FEW
) -> Sensors:
    """`count` random draws of real and invented sensors, a share of `few` real ones of few bands."""
    return sensors([random_bands(rng, few) for _ in range(count)], grid_nm, rng, device)


class Dice:
    """Random tensors from one generator on its device."""

    def __init__(self, generator: torch.Generator) -> None:
        self.generator, self.device = generator, generator.device

    def uniform(self, *shape: int, low: float = 0.0, high: float = 1.0) -> Tensor:
        return low + (high - low) * torch.rand(shape, generator=self.generator, device=self.device)

    def normal(self, *shape: int) -> Tensor:
        return torch.randn(shape, generator=self.generator, device=self.device)

    def chance(self, probability: float, *shape: int) -> Tensor:
        """1 with the given probability, else 0."""
        return (self.uniform(*shape) < probability).float()

    def choice(self, probabilities: tuple[float, ...], count: int) -> Tensor:
        """Indices (count,) drawn with the given probabilities."""
        edges = torch.tensor(np.cumsum(probabilities)[:-1], dtype=torch.float32, device=self.device)
        return torch.searchsorted(edges, self.uniform(count), right=True)

    def integers(self, high: int, *shape: int) -> Tensor:
        return torch.randint(high, shape, generator=self.generator, device=self.device)


# -- mixing -----------------------------------------------------------------------------------------------------------
def mixtures(library: Library, count: int, conditions: Conditions, generator: torch.Generator) -> Mixtures:
    """`count` pixels of one to six library spectra, before any sensor."""
    dice, parts = Dice(generator), len(conditions.parts)
    rows = library.draw(count * parts, generator).view(count, parts)
    kind = dice.uniform(count, parts)
    kind[:, 0] = 2  # the first spectrum is the one whose kind the partners may share
    first = rows[:, :1].expand(-1, parts)
    rows = torch.where(kind < conditions.same_concept, library.same_concept(first, generator), rows)
    related = (kind >= conditions.same_concept) & (kind < conditions.same_concept + conditions.sibling)
    rows = torch.where(related, library.sibling(first, generator), rows)
    number = dice.choice(conditions.parts, count)
    sharpness = dice.uniform(count, 1, low=0.3, high=1.8)
    amount = (-torch.log(dice.uniform(count, parts).clamp_min(1e-9))) ** (1 / sharpness)
    amount = amount * (torch.arange(parts, device=dice.device)[None] <= number[:, None])
    share = amount / amount.sum(1, keepdim=True)
    spectra, valid = library.spectra[rows], library.valid[rows]
    if conditions.variability:
        spectra = vary(library, spectra, rows, conditions.variability, generator)
    if conditions.blend:
        spectra = blend(library, spectra, rows, conditions.blend, generator)
    if conditions.power or conditions.curve:
        spectra = measured_elsewhere(spectra, library.wavelength, conditions, dice)
    seen, valid = mix(spectra, valid, share, conditions, dice)
    return Mixtures(seen, valid, rows, share)


def vary(library: Library, spectra: Tensor, rows: Tensor, size: float, generator: torch.Generator) -> Tensor:
    """Spectra (..., g) plus a random multiple of the difference of two others of their concept, as far as both are
    known.
    """
    one, other = library.same_concept(rows, generator), library.same_concept(rows, generator)
    both = library.valid[one] * library.valid[other]
    difference = (library.spectra[one] - library.spectra[other]) * both
    factor = size * torch.randn((*rows.shape, 1), generator=generator, device=rows.device)
    # never more than halved or doubled, so that a spectrum keeps its features and stays positive
    return torch.maximum(torch.minimum(spectra + factor * difference, 2 * spectra), 0.5 * spectra)


def blend(library: Library, spectra: Tensor, rows: Tensor, share: float, generator: torch.Generator) -> Tensor:
    """Spectra (..., g), a share of them the mean of themselves and another of their concept at random weights; the
    other counts where it is known.
    """
    other = library.same_concept(rows, generator)
    dice = Dice(generator)
    weight = dice.uniform(*rows.shape, 1) * dice.chance(share, *rows.shape, 1) * library.valid[other]
    return spectra + weight * (library.spectra[other] - spectra)


def measured_elsewhere(spectra: Tensor, wavelength: Tensor, conditions: Conditions, dice: Dice) -> Tensor:
    """Spectra (..., g) as another laboratory might have them of another sample: deeper or shallower features (a power
    of the reflectance, as path length in a powder or a stand changes it) and a smooth factor.
    """
    shape = spectra.shape[:-1]
    if conditions.power:
        spectra = spectra.clamp_min(1e-4) ** torch.exp(conditions.power * dice.normal(*shape, 1)) * (spectra > 0)
    if conditions.curve:
        spectra = spectra * smooth(wavelength, torch.full((*shape, 1), conditions.curve), dice).exp()
    return spectra.clamp_max(1.5)


def mix(spectra: Tensor, valid: Tensor, share: Tensor, conditions: Conditions, dice: Dice) -> tuple[Tensor, Tensor]:
    """Parts (n, parts, g) with area shares (n, parts) -> lit pixels (n, g) and where they are known (n, g)."""
    n, parts = share.shape
    weighted = (share * torch.exp(conditions.brightness * dice.normal(n, parts)))[..., None] * spectra
    linear = weighted.sum(1)
    seen = linear
    if conditions.bilinear:  # the sum over pairs i < j of g_i g_j a_i a_j e_i e_j
        coupled = weighted * dice.uniform(n, parts, 1)
        pairs = 0.5 * (coupled.sum(1).square() - coupled.square().sum(1))
        seen = seen + dice.chance(conditions.bilinear, n, 1) * pairs
    if conditions.post_nonlinear:
        bend = dice.chance(conditions.post_nonlinear, n, 1) * dice.uniform(n, 1, low=-0.3, high=0.3)
        seen = seen + bend * linear.square()
    known = ((1 - valid) * (share > 0)[..., None]).amax(1)
    return seen * torch.exp(conditions.illumination * dice.normal(n, 1)), 1 - known


def soft_labels(library: Library, pixels: Mixtures) -> tuple[Tensor, Tensor]:
    """Share of each concept (n, concepts), NaN where the labels say nothing of it; and the share of each label itself
    (n, concepts).
    """
    label = library.label[pixels.rows]
    says = library.targets[label]  # (n, parts, concepts)
    target = (torch.nan_to_num(says) * pixels.share[..., None]).sum(1)
    unknown = (torch.isnan(says) & (pixels.share[..., None] > 0.03)).any(1)
    concept = torch.arange(len(library.names), device=label.device)
    own = ((label[..., None] == concept) * pixels.share[..., None]).sum(1)  # scatter_add_ is not repeatable on a GPU
    return torch.where(unknown, torch.nan, target), own


# -- light on its way -------------------------------------------------------------------------------------------------
def shade(spectra: Tensor, wavelength: Tensor, conditions: Conditions, dice: Dice) -> Tensor:
    """Some pixels (n, g) partly in shade: the shaded part keeps skylight, a small share that falls with the
    wavelength.
    """
    n = len(spectra)
    dark = dice.chance(conditions.shade, n, 1) * dice.uniform(n, 1, high=0.85)
    sky = dice.uniform(n, 1, low=0.03, high=0.2) * (wavelength / 550) ** -dice.uniform(n, 1, low=0.3, high=2.5)
    return spectra * (1 - dark + dark * sky.clamp_max(0.5))


def adjacency_share(wavelength: Tensor, amount: Tensor, slope: Tensor) -> Tensor:
    """Share of the light that comes from the surroundings: `amount` at 500 nm, falling with the wavelength."""
    return (amount * (wavelength / 500) ** -slope).clamp(0, 0.6)


def adjacency(spectra: Tensor, valid: Tensor, wavelength: Tensor, conditions: Conditions, dice: Dice) -> Tensor:
    """Pixels (n, g) with light from their surroundings, which are two other pixels of the batch."""
    n = len(spectra)
    around = 0.5 * (spectra.roll(1, 0) + spectra.roll(2, 0))
    known = valid.roll(1, 0) * valid.roll(2, 0)
    amount = dice.chance(conditions.adjacency, n, 1) * dice.uniform(n, 1, high=0.25)
    share = adjacency_share(wavelength, amount, dice.uniform(n, 1, low=0.3, high=2.0)) * known
    return (1 - share) * spectra + share * around


def smooth(wavelength: Tensor, deviation: Tensor, dice: Dice) -> Tensor:
    """Smooth random curves (..., g) about zero of the standard deviations (..., 1): cosines, long ones strongest."""
    order = torch.arange(1, 9, device=wavelength.device)
    span = (wavelength - wavelength[0]) / (wavelength[-1] - wavelength[0])
    waves, decay = torch.cos(torch.pi * span[:, None] * order), order**-0.7
    size = deviation.to(decay) * decay / decay.norm()
    return (dice.normal(*deviation.shape[:-1], len(order)) * size) @ waves.T * 2**0.5


def residual_atmosphere(wavelength: Tensor, count: int, conditions: Conditions, dice: Dice) -> tuple[Tensor, Tensor]:
    """Gain and offset (count, g) that an imperfect correction leaves: aerosol tilt and haze, oxygen, water vapour, a
    smooth gain.
    """
    strength = conditions.atmosphere
    log_gain = smooth(wavelength, conditions.gain * dice.uniform(count, 1, high=2.0), dice)
    log_gain = log_gain + strength * 0.04 * dice.normal(count, 1) * (wavelength - 1000) / 1000
    centre, width, depth, wet = torch.tensor(_LINES, device=wavelength.device).T
    profiles = torch.exp(-0.5 * ((wavelength - centre[:, None]) / width[:, None]) ** 2)  # (lines, g)
    size = 0.5 * dice.normal(count, len(centre)) + wet * dice.normal(count, 1)  # vapour errs alike in all its bands
    log_gain = log_gain + strength * (depth * size * dice.chance(0.5, count, len(centre))) @ profiles
    amount = -0.008 * torch.log(dice.uniform(count, 1).clamp_min(1e-6)) * dice.chance(0.5, count, 1) * strength
    haze = amount * (wavelength / 450) ** -dice.uniform(count, 1, low=0.5, high=3.5)
    return log_gain.exp(), haze


# -- the sensor -------------------------------------------------------------------------------------------------------
def measure(
    spectra: Tensor, valid: Tensor, seen_by: Sensors, which: Tensor, conditions: Conditions, dice: Dice
) -> tuple[Tensor, Tensor]:
    """Spectra (s * m, g) -> what sensor `which[i]` (s,) measures of the i-th m of them: values and known (s, m, b)."""
    response = seen_by.response[which]
    seen = torch.bmm(spectra.view(len(which), -1, spectra.shape[1]), response)
    known = (torch.bmm(valid.view(len(which), -1, valid.shape[1]), response) > SEEN_SHARE).float()
    power = (seen.square() * known).sum(2, keepdim=True).div(known.sum(2, keepdim=True).clamp_min(1)).sqrt()
    groups, pixels, bands = seen.shape
    noise = 10 ** (-dice.uniform(groups, pixels, 1, low=conditions.snr_db[0], high=conditions.snr_db[1]) / 20)
    error = noise * dice.normal(groups, pixels, bands)
    if conditions.striping:  # each pixel lies in a column of its own: gain and offset of its detectors
        stripes = dice.chance(conditions.striping, groups, pixels, 1) * dice.uniform(groups, pixels, 1, high=0.03)
        seen = seen * (1 + stripes * dice.normal(groups, pixels, bands))
        error = error + 0.3 * stripes * dice.normal(groups, pixels, bands)
    return (seen + power * error) * known, known


def on_grid(seen: Tensor, known: Tensor, seen_by: Sensors, which: Tensor) -> tuple[Tensor, Tensor]:
    """Measured values and known (s, m, b) -> on the model's grid (s * m, 216), and which nodes are covered."""
    matrix = seen_by.to_grid[which]
    weight = torch.bmm(known, matrix)
    grid = torch.bmm(seen * known, matrix) / weight.clamp_min(1e-6)
    covered = weight > 0.3
    return (grid * covered).flatten(0, 1), covered.flatten(0, 1)


def observe(
    library: Library,
    spectra: Tensor,
    valid: Tensor,
    seen_by: Sensors,
    which: Tensor,
    conditions: Conditions,
    generator: torch.Generator,
) -> tuple[Tensor, Tensor]:
    """Pixels (n, g) as sensors see them, each `which` (s,) an equal part: on the model's grid (n, 216), and covered (n,
    216) bool.
    """
    dice, wavelength = Dice(generator), library.wavelength
    spectra = shade(spectra, wavelength, conditions, dice)
    spectra = adjacency(spectra, valid, wavelength, conditions, dice)
    gain, haze = residual_atmosphere(wavelength, _ATMOSPHERES, conditions, dice)
    sky = dice.integers(_ATMOSPHERES, len(spectra))
    seen, known = measure(spectra * gain[sky] + haze[sky], valid, seen_by, which, conditions, dice)
    return on_grid(seen, known, seen_by, which)
