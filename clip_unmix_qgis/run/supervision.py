"""What a run knows beyond words: spectra of an ontology, labelled samples, an adapter learnt on an earlier scene."""
from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

import numpy as np

from ..core.bands import Bands
from ..errors import UserError
from ..files import StagedFile
from ..files.hashes import sha256_of
from ..messages import Message
from . import holding, provenance, samples

if TYPE_CHECKING:
    from ..core.adapter.adapter_file import AdapterFile
    from ..core.adapter.decision import Decision
    from ..core.adapter.scene_adapter import SceneAdapter
    from ..core.spectral_model import SpectralModel
    from ..core.unmixer import Unmixer
    from ..language.material import Material
    from ..raster.scene import Scene
    from .request import Request

SUFFIX = ".safetensors"
LICENCE = "not stated; what labels teach belongs to those who made them: ask before passing it on"


@dataclass
class Learning:
    """What `learn` did: the unmixer; the adapter that holds without any learning (`base`); the record's `supervision`
    (None where nothing was learnt or applied); what to warn of.
    """

    unmixer: Unmixer
    base: SceneAdapter
    section: dict[str, Any] | None = None
    warnings: list[str] = field(default_factory=list)


def check_options(request: Request) -> AdapterFile | None:
    """The adapter to apply, read and checked; UserError where it or the place to save one cannot be used."""
    samples.check(request)
    if request.save_adapter:
        _check_target(request, Path(os.path.abspath(request.save_adapter)))
    if not request.adapter:
        return None
    from ..core.adapter.adapter_file import read_adapter

    return read_adapter(request.adapter)


def _check_target(request: Request, target: Path) -> None:
    if not request.samples:
        raise UserError("An adapter is learnt from samples; give labelled points or polygons, or leave saving it out.")
    if target.suffix != SUFFIX:
        raise UserError("The adapter {target} must end in {suffix}; rename it.", target=target.name, suffix=SUFFIX)
    if not target.parent.is_dir():
        raise UserError(
            "The folder {parent} for the adapter does not exist; make it or choose another one.",
            parent=target.parent,
        )
    if not target.exists():
        return
    if any(os.path.exists(path) and os.path.samefile(path, target) for path in request.inputs().values()):
        raise UserError(
            "{target} would be overwritten, but this run reads it; save the adapter under another name.",
            target=target,
        )
    if not request.overwrite:
        raise UserError(
            "{target} exists already; save the adapter under another name or ask for --overwrite.",
            target=target,
        )
    from ..core.adapter.adapter_file import read_adapter

    try:
        read_adapter(target)
    except UserError as error:
        raise UserError(
            "{target} is no adapter that could be replaced; save the adapter under another name.",
            target=target,
        ) from error


def learn(
    request: Request,
    scene: Scene,
    model: SpectralModel,
    materials: Sequence[Material],
    sample: np.ndarray,
    given: AdapterFile | None,
    held: Mapping[int, np.ndarray],
    progress: Callable[[float], None],
) -> Learning:
    """The unmixer of the scene with all that is known beyond the words; `sample` (n, b) are pixels of the scene, `held`
    spectra (1, b) that the analyst gave for materials.
    """
    from ..core.adapter.decision import Decision
    from ..core.adapter.supervision import supervise
    from ..core.prepare import prepare

    warnings: list[str] = []
    fixed, base = _of_ontology(model, [m for m in enumerate(materials) if m[0] not in held], warnings)
    warnings += holding.unlike(model, held, materials)
    base = holding.with_held(model, base, held)
    fixed.update(held)
    found = samples.read(request, scene, materials)
    warnings += found.warnings
    labelled = found.labelled
    warnings += holding.not_used(labelled, held, materials)
    base = base.with_spectra(
        {m: np.median(fixed.pop(m), axis=0) for m in labelled if m in fixed}
    )  # what is seen here weighs more
    bound = None
    if given is not None:
        bound, remarks = given.bind(model, _anchors(materials), request.prompts, sample, base)
        warnings += remarks
    decision = Decision()
    if labelled:
        unmixer, decision = supervise(model, sample, labelled, fixed, bound, base, progress)
    elif bound is not None:
        unmixer, decision = _applied(model, sample, bound, fixed, base, warnings, progress)
    else:
        all_words = found.measured is not None  # what was measured there is there
        unmixer = prepare(model.with_adapter(base), sample, fixed, progress, all_words=all_words)
    if found.measured is not None:
        unmixer, decision = samples.corrected(unmixer, sample, found.measured, decision, len(materials))
    if labelled or found.measured is not None:
        warnings += samples.refusal(decision)
    elif bound is None:
        return Learning(holding.marked(unmixer, held), base, None, warnings)
    section = {
        **decision.to_dict(),
        "pixels": [{"prompt": request.prompts[m], "pixels": count} for m, count in sorted(decision.pixels.items())],
        "adapter": _origin(given) if given is not None else None,
        "saved": None,
    }
    return Learning(holding.marked(unmixer, held), base, section, warnings)


def _applied(
    model: SpectralModel,
    sample: np.ndarray,
    bound: SceneAdapter,
    fixed: Mapping[int, np.ndarray],
    base: SceneAdapter,
    warnings: list[str],
    progress: Callable[[float], None],
) -> tuple[Unmixer, Decision]:
    """The unmixer with an adapter of another scene, or without where it does not fit this one, which is told."""
    from ..core.adapter.supervision import apply

    unmixer, decision = apply(model, sample, bound, fixed, base, progress)
    if decision.kept == "zero-shot":
        warnings.append(
            Message("The adapter explains this scene worse than no adapter and was not used; the maps are zero-shot.")
        )
    return unmixer, decision


def _anchors(materials: Sequence[Material]) -> np.ndarray:
    return np.asarray([material.anchor for material in materials], dtype=np.float32)


def _origin(given: AdapterFile) -> dict[str, Any]:
    """What the record says of the adapter applied."""
    return {"sha256": given.sha256, "materials": [entry["prompt"] for entry in given.card["materials"]],
            **{key: given.card.get(key) for key in ("scene", "run", "authors", "licence")}}


def _of_ontology(
    model: SpectralModel, materials: Sequence[tuple[int, Material]], warnings: list[str]
) -> tuple[dict[int, np.ndarray], SceneAdapter]:
    """Spectra (k, b) that stand as endmembers, by material, and how similarity and endmembers know materials with own
    spectra; `materials` with their numbers.

    Spectra that cover the scene's bands are endmembers as they are. Others are continued by the decoder and advise on
    the choice.
    """
    from ..core.adapter.fitting import complete_spectrum, fit_prototype
    from ..core.adapter.scene_adapter import SceneAdapter
    from ..core.grid import GRID_NM, from_grid
    from ..core.spectra import product

    base = SceneAdapter.empty(len(model.anchors), len(model.bands))
    fixed: dict[int, np.ndarray] = {}
    good = model.bands.good
    for m, material in materials:
        if material.spectra is None:
            continue
        wavelengths, reflectance = material.spectra
        spectra = resample(wavelengths, reflectance, model.bands)
        if np.isfinite(spectra[:, good]).all():
            fixed[m] = spectra.astype(np.float32)
        else:
            nodes = Bands(GRID_NM, np.full(len(GRID_NM), 10.0), np.ones(len(GRID_NM), bool))
            on_grid = resample(wavelengths, reflectance, nodes).mean(0)
            known = np.isfinite(on_grid)
            what = (
                Message(
                    "The spectra that the ontology gives for '{typed}' cover only {min:.0f}-{max:.0f} nm",
                    typed=material.typed, min=min(wavelengths), max=max(wavelengths),
                )
            )
            if known.sum() < 10:
                warnings.append(Message("{what}, far less than the scene's bands; they were not used.", what=what))
                continue
            curve = complete_spectrum(model.networks.decoder, model.anchors[m], np.nan_to_num(on_grid), known)
            spectra = np.where(good, product(curve, from_grid(model.bands).astype(np.float64)), np.nan)[None]
            base = base.with_spectra({m: spectra[0]})
            warnings.append(
                Message(
                "{what}, less than the scene's bands; the rest was continued from what is known of its kind.",
                what=what,
            )
            )
        base = fit_prototype(model, base, m, np.nan_to_num(spectra))
    return fixed, base


def resample(wavelengths: np.ndarray, reflectance: np.ndarray, bands: Bands) -> np.ndarray:
    """Spectra (k, n) at `wavelengths` (n,) in nm, in any order, as `bands` would see them, (k, b): means under Gaussian
    responses.

    Bands whose centre lies outside the measured range are NaN. Between measured wavelengths the spectrum is taken as
    linear.
    """
    order = np.argsort(wavelengths)
    x, spectra = np.asarray(wavelengths, dtype=float)[order], np.asarray(reflectance, dtype=float)[:, order]
    offsets = np.linspace(-1.5, 1.5, 61)  # in FWHM: beyond, the response is below 0.2 %
    response = np.exp(-4 * np.log(2) * offsets**2)
    at = bands.centre[:, None] + offsets * bands.fwhm[:, None]
    seen = (np.stack([np.interp(at, x, y) for y in spectra]) * (response / response.sum())).sum(-1)
    return np.where((bands.centre >= x[0]) & (bands.centre <= x[-1]), seen, np.nan)


@contextlib.contextmanager
def staged_adapter(request: Request) -> Iterator[StagedFile | None]:
    """A place for the adapter to save; removed where it was not committed."""
    if not request.save_adapter:
        yield None
        return
    with StagedFile(Path(os.path.abspath(request.save_adapter))) as staged:
        yield staged


def stage_adapter(
    staged: StagedFile | None,
    learning: Learning,
    materials: Sequence[Material],
    source: dict[str, Any],
    run: str,
    labels: str | None,
) -> Learning:
    """Write what was learnt beside its target, and say so in the record; where nothing was learnt, only say that."""
    if staged is None or learning.section is None:
        return learning
    section = dict(learning.section)
    if section["kept"] in ("zero-shot", "adapter", "shares"):
        nothing = Message("Nothing was learnt from the samples, so no adapter was saved.")
        if section["kept"] == "shares":
            nothing = Message("A correction of the shares holds for this scene alone, so no adapter was saved.")
        return replace(learning, warnings=[*learning.warnings, nothing])
    from ..core.adapter.adapter_file import pack_adapter

    pixels = {entry["prompt"]: entry["pixels"] for entry in section["pixels"]}
    described = [
        {
            "prompt": m.typed, "concept": m.concept, "label": m.label, "language": m.language,
            "pixels": pixels.get(m.typed, 0),
        }
        for m in materials
    ]
    centres = [value for value in source["wavelengths_nm"] if value is not None]
    card = {
        "scene": {
            "name": source["name"], "sha256": source["sha256"], "sensor": source["sensor"],
            "range_nm": [min(centres), max(centres)],
        },
        "samples_sha256": sha256_of(Path(labels)) if labels and os.path.isfile(labels) else None,
        "run": run,
        "clip_unmix_qgis": provenance.plugin_version(),
        "figures": {key: section[key] for key in ("kept", "decided_by", "abundance_rmse", "reconstruction")},
        "learnt_from": section["adapter"],
        "authors": "not stated",
        "licence": LICENCE,
    }
    content = pack_adapter(learning.unmixer.model, learning.base, _anchors(materials), described, card)
    staged.write(content)
    section["saved"] = {"path": str(staged.target), "sha256": hashlib.sha256(content).hexdigest()}
    return replace(learning, section=section)
