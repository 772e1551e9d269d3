"""A prepared unmixer as modules that can be written down as an ONNX program (`run/onnx_export.py`, docs/edge.md).

They compute what `Unmixer` does, by the same rules, but no branch and no index depends on what a pixel holds; what
depends on the scene alone is a constant.
"""

from __future__ import annotations

import contextlib
import io
import warnings
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from ...errors import UserError
from ..abundance.blend import agreed
from ..abundance.regression import LEAST
from ..mixing import to_albedo, to_reflectance
from ..model.calibration import interval_features
from .program_solver import ProgramSolver

if TYPE_CHECKING:
    from onnx import ModelProto

    from ..abundance.blend import Blend
    from ..abundance.correction import ShareCorrection
    from ..abundance.estimator import AbundanceEstimator
    from ..abundance.shade import Shade
    from ..spectral_model import SpectralModel
    from ..unmixer import Unmixer

OUTPUTS = {
    "abundance": "(n, materials), shares; with other they sum to one",
    "uncertainty": "(n, materials), half of the interval that holds the true share with a probability of 90 %",
    "other": "(n,), share that no prompt explains",
    "similarity": "(n, materials), cosine of pixel and anchor",
    "presence": "(n, materials), probability that the material covers a tenth of the pixel",
    "residual": "(n,), RMSE of the reconstruction in reflectance",
    "rounds": "(), int64, rounds of the solver until every pixel had settled",
}
OPSET = 20  # the first with GELU


class Program(nn.Module):
    """What `Unmixer.unmix` computes, for one scene's bands, materials and endmembers."""

    good: Tensor
    words: Tensor
    of_all: Tensor

    def __init__(self, unmixer: Unmixer) -> None:
        super().__init__()
        self.register_buffer("good", torch.from_numpy(unmixer.model.good))
        kept, p = unmixer.kept, len(unmixer.model.anchors)
        self.register_buffer("words", torch.tensor(unmixer.endmembers.words))
        self.register_buffer("of_all", unmixer.of_all(torch.eye(len(self.words))))  # (k, p): 0 for words left out
        self.left_out = len(self.words) < p
        self.encoder, self.penalty = ProgramEncoder(unmixer.model), kept.penalty
        self.estimator, self.calibration = ProgramEstimator(kept.estimator), ProgramCalibration(unmixer)
        self.blend = None if kept.blend is None else ProgramBlend(kept.blend)
        self.shade = None if unmixer.shade is None else ProgramShade(unmixer.shade)
        self.correction = None if unmixer.correction is None else ProgramCorrection(unmixer.correction)

    def forward(self, pixels: Tensor) -> dict[str, Tensor]:
        """Reflectance (n, b) in the file's bands -> `OUTPUTS`, float32, NaN where a good band is not finite."""
        pixels = pixels.index_select(1, self.good)
        valid = pixels.sum(1).isfinite()
        pixels = torch.where(valid[:, None], pixels, 1.0)
        logits, similarity, coordinates = self.encoder(pixels)
        told = logits.index_select(1, self.words) if self.left_out else logits
        share, spread, other, residual, signal, rounds = self.estimator(pixels, self.penalty(told, coordinates))
        if self.blend is not None:
            share, spread, other = self.blend(share, spread, other, coordinates)
        if self.left_out:
            share, spread = share @ self.of_all, spread @ self.of_all
        if self.shade is not None:
            share, spread, other = self.shade(share, spread, other, signal)
        if self.correction is not None:
            share, other = self.correction(share, other, pixels)
        uncertainty, presence = self.calibration(share, spread, residual / signal, logits)
        if self.shade is not None:
            presence = self.shade.of.presence(presence, share, uncertainty)
        maps = {
            "abundance": share, "uncertainty": uncertainty, "other": other,
            "similarity": similarity, "presence": presence, "residual": residual,
        }  # fmt: skip
        masked = {
            name: torch.where(valid if of.ndim == 1 else valid[:, None], of, torch.nan) for name, of in maps.items()
        }
        return {**masked, "rounds": rounds}


class ProgramEncoder(nn.Module):
    """Pixels (n, b) -> logits and similarities (n, p), as `SpectralModel.score` has them, and coordinates (n, w)."""

    to_grid: Tensor
    covered: Tensor
    anchors: Tensor
    taught: Tensor
    taught_bias: Tensor

    def __init__(self, model: SpectralModel) -> None:
        super().__init__()
        self.network, self.evidence, adapter = model.networks.encoder, model.evidence, model.adapter
        buffers = {
            "to_grid": model.to_grid,
            "covered": model.covered,
            "anchors": self.network.along_axes(model.anchors),
            "taught": self.network.along_axes(torch.from_numpy(adapter.weight)),
            "taught_bias": torch.from_numpy(adapter.bias),
        }
        for name, value in buffers.items():
            self.register_buffer(name, value)

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Reflectance (n, good bands) -> logits (n, p), similarities (n, p), coordinates (n, w)."""
        coordinates = self.network.coordinates(pixels @ self.to_grid, self.covered)
        taught = coordinates @ self.taught.T + self.taught_bias
        if self.evidence is not None and self.evidence.acts:
            taught = taught + self.evidence(pixels)
        similarity = coordinates @ self.anchors.T + taught / self.network.log_scale.exp()
        return self.network.logits(coordinates, self.anchors) + taught, similarity.clamp(-1, 1), coordinates


class ProgramBlend(nn.Module):
    """`Blend` of one scene, its regressions side by side in one matrix."""

    matrix: Tensor
    offset: Tensor
    weight: Tensor
    most: Tensor | None

    def __init__(self, of: Blend) -> None:
        super().__init__()
        self.register_buffer("matrix", torch.cat([one.matrix for one in of.regressions], 1))
        self.register_buffer("offset", torch.cat([one.offset for one in of.regressions]))
        self.register_buffer("weight", of.weight)
        self.register_buffer("most", of.most)

    def forward(self, share: Tensor, spread: Tensor, other: Tensor, coordinates: Tensor) -> tuple[Tensor, ...]:
        """Shares, spread (n, p) and other (n,) of the endmembers -> blended."""
        p = share.shape[1]
        regressed = (coordinates @ self.matrix + self.offset).clamp_min(LEAST).unflatten(1, (-1, p + 1))
        regressed = regressed / regressed.sum(2, keepdim=True)
        if self.most is not None:
            share, other, regressed = agreed(share, other, regressed, self.most)
        weight = self.weight[1:, None]
        mean = self.weight[0] * torch.cat([share, other[:, None]], 1) + (weight * regressed).sum(1)
        square = self.weight[0] * (spread.square() + share.square()) + (weight * regressed.square()).sum(1)[:, :p]
        return mean[:, :p], (square - mean[:, :p].square()).clamp_min(0).sqrt(), mean[:, p]


class ProgramShade(nn.Module):
    """`Shade` of one scene."""

    def __init__(self, of: Shade) -> None:
        super().__init__()
        self.of = of

    def forward(self, share: Tensor, spread: Tensor, other: Tensor, signal: Tensor) -> tuple[Tensor, ...]:
        return self.of.shares(share, spread, other, signal)


class ProgramCorrection(nn.Module):
    """`ShareCorrection` of one scene."""

    def __init__(self, of: ShareCorrection) -> None:
        super().__init__()
        self.of = of

    def forward(self, share: Tensor, other: Tensor, pixels: Tensor) -> tuple[Tensor, Tensor]:
        return self.of.shares(share, other, pixels)


class ProgramCalibration(nn.Module):
    """Half widths of the intervals and probabilities of presence (n, p)."""

    noise_gain: Tensor

    def __init__(self, unmixer: Unmixer) -> None:
        super().__init__()
        self.networks, self.area = unmixer.model.networks.calibration, unmixer.model.illumination == "area"
        self.register_buffer("noise_gain", unmixer.noise_gain)
        self.correction = unmixer.correction

    def forward(self, share: Tensor, spread: Tensor, misfit: Tensor, logits: Tensor) -> tuple[Tensor, Tensor]:
        """Half-widths (n, p) and probabilities (n, p), from what `interval_features` takes."""
        features = interval_features(share, spread, misfit, self.noise_gain, logits, self.area)
        width = self.networks.half_width(features)
        width = width if self.correction is None else (width * self.correction.interval).clamp_max(1)
        return width, self.networks.presence(logits).sigmoid()


class ProgramEstimator(nn.Module):
    """`AbundanceEstimator` with one solver for all draws."""

    basis: Tensor
    gram: Tensor
    owner: Tensor
    to_share: Tensor
    probability: Tensor
    scale: Tensor

    def __init__(self, of: AbundanceEstimator) -> None:
        super().__init__()
        self.area, self.intimate = of.area, of.intimate
        buffers = {
            "basis": of.basis.flatten(0, 1).T.contiguous(),  # (b, d q)
            "gram": of.gram,
            "owner": of.owner,
            "to_share": of.to_share,
            "probability": of.probability,
            "scale": of.scale,
        }
        for name, value in buffers.items():
            self.register_buffer(name, value)
        self.solver = ProgramSolver(of.gram, sum_to_one=of.area)

    def forward(self, pixels: Tensor, penalty: Tensor) -> tuple[Tensor, ...]:
        """The fields of `Abundances` in pixels (n, b) under penalty weights (n, p), and the rounds of the solver."""
        seen = pixels.double()
        pixels = to_albedo(seen) if self.intimate else seen
        power = pixels.square().sum(1).clamp_min(1e-12)
        (d, q, _), b = self.gram.shape, len(self.basis)
        correlation = (pixels @ self.basis).view(-1, d, q).transpose(0, 1)  # (d, n, q)
        if penalty.shape[1] < self.to_share.shape[2]:
            penalty = torch.cat([penalty, penalty.mean(1, keepdim=True)], 1)
        weight = penalty.index_select(1, self.owner).double() * self.scale
        unit = torch.ones_like(power) if self.area else power
        correlation = correlation / unit.sqrt()[:, None]
        fit, rounds = self.solver(correlation - weight)
        error = power + unit * ((fit @ self.gram - 2 * correlation) * fit).sum(2)
        if not self.area:  # a pixel unlike everything: give it to the nearest
            nearest = torch.arange(q) == correlation.argmax(2, keepdim=True)
            fit = torch.where(fit.sum(2, keepdim=True) > 0, fit, 1e-9 * nearest.double())
        share = fit @ self.to_share  # (d, n, p + 1)
        share = share / share.sum(2, keepdim=True)
        probability = self.probability[:, None, None]
        mean = (probability * share).sum(0)
        spread = ((probability * share.square()).sum(0) - mean.square()).clamp_min(0).sqrt().float()
        residual, signal = self.probability @ (error.clamp_min(0) / b).sqrt(), (power / b).sqrt()
        if self.intimate:
            mixture = (probability * fit).transpose(0, 1).flatten(1) @ self.basis.T
            mixture = to_reflectance(unit.sqrt()[:, None] * mixture)
            residual, signal = (seen - mixture).square().mean(1).sqrt(), seen.square().mean(1).sqrt().clamp_min(1e-6)
        mean = mean.float()
        return mean[:, :-1], spread[:, :-1], mean[:, -1], residual.float(), signal.float(), rounds


def to_onnx(unmixer: Unmixer) -> ModelProto:
    """The prepared `unmixer` as an ONNX model: pixels (n, b) float32 -> `OUTPUTS`, for any n. Needs the packages onnx
    and onnxscript.

    Its nodes bear the names of the modules they come from, which `program_cost.py` reads. Raises UserError where this
    torch cannot do it.
    """
    pixels = torch.full((3, len(unmixer.model.bands)), 0.5)
    said = io.StringIO()  # the exporter talks to its developers
    try:
        with (
            torch.no_grad(),
            warnings.catch_warnings(),
            contextlib.redirect_stdout(said),
            contextlib.redirect_stderr(said),
        ):
            warnings.simplefilter("ignore")
            written = torch.onnx.export(
                Program(unmixer).eval(),
                (pixels,),
                dynamo=True,
                dynamic_shapes=({0: torch.export.Dim("n", min=1)},),
                input_names=["pixels"],
                output_names=list(OUTPUTS),
                opset_version=OPSET,
                verbose=False,
            )
    except (torch.onnx.OnnxExporterError, ImportError, AttributeError, TypeError) as error:
        raise UserError(
            "torch {version} cannot write the program ({reason}); use torch 2.13 with onnxscript 0.7.2.",
            version=torch.__version__, reason=str(error).splitlines()[0],
        ) from error  # fmt: skip
    if written is None:
        raise RuntimeError("torch.onnx.export returned no program")
    return written.model_proto


def without_notes(model: ModelProto) -> ModelProto:
    """The model without what the exporter noted for its developers: the lines of code a node comes from, with their
    folders.
    """
    from onnx import ModelProto

    tidy = ModelProto()
    tidy.CopyFrom(model)
    graphs = [tidy.graph]
    for graph in graphs:
        for part in (graph, *graph.node, *graph.value_info, *graph.input, *graph.output, *graph.initializer):
            del part.metadata_props[:]
        graphs += [attribute.g for node in graph.node for attribute in node.attribute if attribute.HasField("g")]
    return tidy
