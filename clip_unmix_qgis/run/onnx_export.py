"""The unmixing of one scene as a program that runs without CLIP Unmix, torch or any text encoder: pixels in, maps out
(docs/edge.md).
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import UserError
from ..files import Kind, StagedFolder, replaceable
from ..files.hashes import sha256_of
from ..messages import Message, both
from ..progress import IsCancelled, Report, Stage, cancellable, never_cancelled, no_report
from . import attribute_evidence, provenance, warnings
from .prepare import Prepared, file_error, prepared_run
from .record import describe_endmembers
from .request import Request

if TYPE_CHECKING:
    from onnx import ModelProto

    from ..core.unmixer import Unmixer
    from ..language.material import Material
    from ..raster.scene import Scene

SCHEMA = "clip_unmix_qgis/program-1"
PROGRAM, CARD = "program.onnx", "program.json"
WRITERS, RUNTIME = ("onnx", "onnxscript"), "onnxruntime"
_KIND, _NAMES = Kind(CARD, SCHEMA, Message("a program")), [PROGRAM, CARD]
LARGEST_DIFFERENCE = 1e-4
CHECKED_PIXELS, PIXELS_AT_ONCE = 2048, 256
USUAL_ROUNDS = 5.0  # of the solver, for the cost where it was not run
UNCHECKED = f"The package {RUNTIME} is not installed, so the program has not been run."


@dataclass(frozen=True)
class Exported:
    """A written program: the folder with its two files, and what the JSON beside it says."""

    folder: Path
    card: dict[str, Any]


def export_scene(
    request: Request, report: Report = no_report, is_cancelled: IsCancelled = never_cancelled
) -> Exported:
    """Prepare the unmixing of `request.scene`; write it into `request.output` as `PROGRAM`, an ONNX file, and `CARD`.

    The program is for these bands, materials and endmembers. Where onnxruntime is installed it runs on a sample of the
    scene first: should its maps differ from ours by more than LARGEST_DIFFERENCE, or anything else fail, nothing is
    written. `request.device` and `request.save_adapter` do not matter. Raises UserError for bad input and Cancelled
    when `is_cancelled()` said so.
    """
    missing = [name for name in WRITERS if importlib.util.find_spec(name) is None]
    if missing:
        raise UserError(
            "An export needs the packages {writers}: install {missing} beside torch.",
            writers=both(WRITERS), missing=both(missing),
        )
    stage = cancellable(report, is_cancelled, "The export was cancelled; nothing was written.")
    try:
        exported = _export_scene(request, stage)
    except OSError as error:
        raise UserError(file_error(error)) from error
    report(Stage.DONE, 1.0)
    return exported


def _export_scene(request: Request, stage: Report) -> Exported:
    folder = Path(os.path.abspath(request.output))

    def give_way(inputs: Iterable[str]) -> list[Path]:
        return replaceable(folder, _KIND, _NAMES, overwrite=request.overwrite, inputs=inputs)

    here = replace(request, device="cpu")
    with prepared_run(
        here, stage, lambda _: give_way(request.inputs().values())
    ) as run, StagedFolder(folder) as staged:
        learnt, sample = run.learn(stage)
        unmixer = learnt.unmixer
        stage(Stage.WRITING_PROGRAM, 0.4)
        program = staged.path / PROGRAM
        model = _write(unmixer, run.materials, run.scene, program)
        stage(Stage.CHECKING_PROGRAM, 0.9)
        runnable = importlib.util.find_spec(RUNTIME)
        check = _check(program, unmixer, sample[:: -(-len(sample) // CHECKED_PIXELS)]) if runnable else None
        card = _card(run, unmixer, model, program, check, learnt.warnings)
        provenance.write(card, staged.path / CARD)
        stage(Stage.MOVING_INTO_PLACE, 0.99)
        behind = [entry["path"] for entry in run.scene.describe()["files"]]
        staged.commit(_NAMES, give_way([*request.inputs().values(), *behind]))
    return Exported(folder, card)


def _card(
    run: Prepared, unmixer: Unmixer, model: ModelProto, program: Path, check: dict[str, Any] | None, said: Sequence[str]
) -> dict[str, Any]:
    """What the JSON beside the program tells; `check` is what `_check` found, `said` what learning warns of."""
    from ..core.onnx.program import OUTPUTS

    request, scene, source = run.request, run.scene, run.scene.describe()
    described = describe_endmembers(unmixer, run.materials)
    return provenance.plain({
        "schema": SCHEMA,
        "program": {
            "path": PROGRAM, "sha256": sha256_of(program), "bytes": program.stat().st_size,
            "opset": model.opset_import[0].version, "ir_version": model.ir_version,
        },
        "input": {
            "name": "pixels", "type": "float32", "shape": ["n", len(scene.bands)],
            "unit": "reflectance, NaN where invalid",
            "wavelengths_nm": scene.bands.centre, "fwhm_nm": scene.bands.fwhm, "used": scene.bands.good,
        },
        "outputs": OUTPUTS,
        "not_in_program": {"far_brighter_than_named": _brightness(unmixer), "mirrored_light": _mirrored(unmixer)},
        "materials": [material.to_dict() for material in run.materials],
        "endmembers": described,
        "scene": {key: source[key] for key in ("name", "sha256", "sensor")},
        "parameters": {"illumination": request.illumination, "mixing": request.mixing, "seed": request.seed},
        "model": {"weights": run.weights(unmixer)},
        "check": check,
        "pixel": _cost(model, unmixer, check["rounds"] if check else USUAL_ROUNDS),
        "warnings": [
            *said, *warnings.of_words(described),
            *attribute_evidence.unheeded(unmixer.model, run.materials), *scene.warnings,
            *([] if check else [UNCHECKED])],
        "software": {**provenance.software(), **_versions(*WRITERS, RUNTIME)},
    })  # fmt: skip


def _brightness(unmixer: Unmixer) -> dict[str, Any]:
    """What a run does after the program: pixels that outshine their mixture go to other (core/intruders.py)."""
    from ..core.intruders import SAFETY

    return {
        "rule": "abundance = 0 and other = 1 where the root mean square of a pixel's used bands is above times x "
        "(abundance . limits) / sum(abundance); a material without a limit may be of any brightness",
        "times": SAFETY,
        "limits": unmixer.brightest,
    }


def _mirrored(unmixer: Unmixer) -> dict[str, Any] | None:
    """And water under mirrored light that outweighs it (core/mirrored.py); None where the scene has none."""
    from ..core import mirrored as told

    if (found := unmixer.mirrored) is None:
        return None
    return {
        "rule": "abundance = 0 and other = 1 where light, the mean reflectance of the last range's bands, is above "
        "least and above the root mean square of (a pixel's used bands - light); and rest, the mean of each range less "
        "slopes x light, lies between plain[0] - margin and plain[1] + margin in all ranges, with margin = flat x "
        "light + noise, and is larger in the first or second range than in the fourth; and no material that is like it "
        "has abundance",
        "ranges_nm": told.RANGES, "slopes": found.slopes, "plain": found.plain,
        "least": told.LEAST, "flat": told.FLAT, "noise": told.NOISE, "like_it": unmixer.like_mirrored,
    }  # fmt: skip


def _write(unmixer: Unmixer, materials: Sequence[Material], scene: Scene, path: Path) -> ModelProto:
    """Write the program; returns the model as the exporter made it, which says what each operator belongs to."""
    import onnx

    from ..core.onnx.program import to_onnx, without_notes

    model = to_onnx(unmixer)
    written = without_notes(model)
    onnx.helper.set_model_props(written, {
        "materials": json.dumps([material.typed for material in materials], ensure_ascii=False),
        "wavelengths_nm": json.dumps([round(float(centre), 3) for centre in scene.bands.centre]),
        "illumination": unmixer.model.illumination,
        "mixing": unmixer.model.mixing,
        "clip_unmix_qgis": provenance.plugin_version(),
    })
    onnx.checker.check_model(written, full_check=True)
    onnx.save(written, path)
    return model


def _check(program: Path, unmixer: Unmixer, sample: np.ndarray) -> dict[str, Any]:
    """Run the program on `sample` (n, b) and an invalid pixel; UserError where its maps differ too much from ours."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = unmixer.model.threads, 3  # errors only
    session = onnxruntime.InferenceSession(program, options, providers=["CPUExecutionProvider"])
    pixels = np.concatenate([sample, np.full_like(sample[:1], np.nan)])
    parts = [pixels[first : first + PIXELS_AT_ONCE] for first in range(0, len(pixels), PIXELS_AT_ONCE)]
    runs = [session.run(None, {"pixels": part}) for part in parts]
    ours = unmixer.unmix(pixels)
    difference = {}
    for place, output in enumerate(session.get_outputs()[:-1]):  # but the rounds
        name = output.name
        theirs, wanted = np.concatenate([run[place] for run in runs]), getattr(ours, name)
        same = np.array_equal(np.isnan(theirs), np.isnan(wanted))
        difference[name] = float(np.nanmax(np.abs(theirs - wanted))) if same else np.inf
    worst = max(difference, key=lambda name: difference[name])
    if difference[worst] > LARGEST_DIFFERENCE:
        raise UserError(
            "The program's maps differ from ours by up to {difference:.2g} ({worst}), more than "
            "{largest_difference:g}; nothing was written: please report it.",
            difference=difference[worst], worst=worst, largest_difference=LARGEST_DIFFERENCE,
        )
    rounds = [int(run[-1]) for run in runs]
    return {
        "runtime": f"{RUNTIME} {onnxruntime.__version__}",
        "pixels": len(pixels),
        "pixels_at_once": PIXELS_AT_ONCE,
        "largest_difference": difference,
        "rounds": float(np.mean(rounds)),
        "most_rounds": max(rounds),
    }


def _cost(model: ModelProto, unmixer: Unmixer, rounds: float) -> dict[str, Any]:
    """What a pixel costs, by part, with so many rounds of the solver; and the sizes that it follows from."""
    from ..core.onnx.program_cost import count, memory

    costs = count(model, rounds)
    d, q, b = unmixer.kept.estimator.basis.shape
    return {
        "operations": round(sum(cost.operations for cost in costs.values())),
        "bytes_moved": round(sum(cost.bytes for cost in costs.values())),
        "bytes_held": memory(model),
        "rounds": rounds,
        "parts": {
            part: {"operations": round(cost.operations), "bytes_moved": round(cost.bytes)}
            for part, cost in costs.items()
        },
        "sizes": {"bands": b, "materials": len(unmixer.model.anchors), "endmembers": q, "draws": d},
    }


def _versions(*packages: str) -> dict[str, str]:
    return {name: importlib.metadata.version(name) for name in packages if importlib.util.find_spec(name)}
