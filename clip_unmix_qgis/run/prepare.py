"""What a run, an export and a search for materials begin with: options checked, words understood, the scene opened, the
model loaded.
"""
from __future__ import annotations

import contextlib
import errno
import importlib
import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.torch_library import preload
from ..errors import UserError, reason_of
from ..messages import Message, listed
from ..options import BANDS, CHOICE, CLASSES, EXTENT, LARGEST_SEED, NUMBERS, PRESET, PROMPTS, SPECTRA, TEXT, options_of
from ..plain_text import printable
from ..progress import Report, Stage
from . import attribute_evidence, held_spectra, memory, outputs, supervision
from .scene_options import keep_what_is_named, mirrored_unless_named, open_scene, scene_options

if TYPE_CHECKING:
    from ..core.adapter.adapter_file import AdapterFile
    from ..core.spectral_model import SpectralModel
    from ..core.unmixer import Unmixer
    from ..language.material import Material
    from ..language.resolver import Resolver
    from ..raster.scene import Scene
    from .request import Request
    from .supervision import Learning

SAMPLE_PIXELS = 20_000
SAMPLE_SEED = 0  # the same pixels for every seed of a run, which is for what is averaged
LONGEST_PATH = 4096  # characters; Linux takes no longer ones, Windows and macOS shorter ones
LONGEST_NAME = 300  # of a sensor, a language, a text encoder, a cluster
LONGEST_LIST = 20_000  # of a number a band
_LONGEST = {
    TEXT: LONGEST_NAME, PRESET: LONGEST_NAME, NUMBERS: LONGEST_LIST, BANDS: LONGEST_LIST, CLASSES: LONGEST_NAME,
    EXTENT: LONGEST_PATH,
}  # fmt: skip


@dataclass(frozen=True)
class Prepared:
    """An open scene and the materials, ready for the model. `given`: the adapter of an earlier scene; `held`: spectra
    (1, b) that the analyst gave for materials, by their number.
    """

    request: Request
    resolver: Resolver
    materials: Sequence[Material]
    scene: Scene
    given: AdapterFile | None
    held: Mapping[int, np.ndarray]

    def sample(self, stage: Report) -> np.ndarray:
        """Valid pixels (n, b) of the scene; UserError where there are none."""
        sample = self.scene.sample(SAMPLE_PIXELS, SAMPLE_SEED, lambda: stage(Stage.SAMPLING, 0.05))
        if not len(sample):
            raise UserError(
                "{name} holds no valid pixel (all are nodata, not finite or out of range); choose another raster.",
                name=self.scene.name,
            )
        return sample

    def model(self, anchors: Any, stage: Report) -> SpectralModel:
        """The model for anchors (p, 512) and the scene's bands."""
        stage(Stage.LOADING_MODEL, 0.08)
        load_torch()
        from ..core.spectral_model import SpectralModel
        from ..language.encoders.anchors import centred

        request = self.request
        return SpectralModel.load(
            self.scene.bands,
            centred(anchors),
            illumination=request.illumination,
            mixing=request.mixing,
            device=request.device,
            threads=request.threads,
            seed=request.seed,
        )

    def learn(self, stage: Report) -> tuple[Learning, np.ndarray]:
        """The unmixer with the scene's endmembers and what labels and adapters have taught it, and the sample (n, b)
        of the scene it rests on.
        """
        sample = self.sample(stage)
        model = self.model([material.anchor for material in self.materials], stage)
        what = Stage.LEARNING if self.request.samples else Stage.FINDING_ENDMEMBERS

        def progress(fraction: float) -> None:
            stage(what, 0.12 + 0.08 * fraction)

        progress(0.0)
        model = attribute_evidence.informed(model, self.materials, self.resolver.lexicon, sample)
        what_is_known = self.given, self.held, progress
        learnt = supervision.learn(self.request, self.scene, model, self.materials, sample, *what_is_known)
        mirrored = mirrored_unless_named(self.scene, self.materials)
        return replace(learnt, unmixer=learnt.unmixer.with_mirrored(mirrored)), sample

    def weights(self, unmixer: Unmixer) -> list[dict[str, Any]]:
        """All weights that were read, each once: the anchors serve resolver and unmixer."""
        return list({entry["name"]: entry for entry in (*self.resolver.weights, *unmixer.model.weights)}.values())


@contextmanager
def prepared_run(
    request: Request, stage: Report, refuse: Callable[[Sequence[Material]], object] | None = None
) -> Iterator[Prepared]:
    """The prelude. Nothing heavy is loaded before options and words are accepted.

    `refuse(materials)` raises UserError where the results could not be written; without it no prompts are read, and
    there are no materials. Raises UserError for bad input.
    """
    if refuse:
        stage(Stage.READING_PROMPTS, 0.0)
    check_options(request)
    given = supervision.check_options(request)
    from ..language.resolver import Resolver

    resolver = Resolver(request.ontology, request.text_encoder, request.language, request.embeddings)
    materials: Sequence[Material] = ()
    if refuse:
        materials = resolver.resolve_merged(request.prompts)
        if not request.keep_doubtful:
            refuse_doubtful(materials)
        # Without hidden characters, and what means the same under one name.
        request = replace(request, prompts=[material.typed for material in materials])
        refuse(materials)
    given_spectra = held_spectra.matched(request.endmember, materials)
    threading.Thread(target=_load_torch_ahead, daemon=True).start()  # it takes a second
    opening = partial(stage, Stage.OPENING_SCENE, 0.01 if refuse else 0.0)
    opening()
    with open_scene(request, opening) as scene:
        if request.leave_out is None:
            keep_what_is_named(scene, materials)
        held = held_spectra.spectra(given_spectra, scene)
        memory.check(scene, SAMPLE_PIXELS, len(outputs.all_names(materials)), request.memory)
        yield Prepared(request, resolver, materials, scene, given, held)


def refuse_doubtful(materials: Sequence[Material]) -> None:
    """UserError that tells all materials that were hardly understood, with what is nearest, where there are any."""
    doubtful = [material for material in materials if material.is_doubtful]
    if not doubtful:
        return
    told = listed(
        (Message('"{typed}" (nearest: {label})', typed=each.typed, label=each.label) for each in doubtful), "; "
    )
    raise UserError(
        "Not understood as a material: {told}. Type another name, or run doubtful materials all the same with "
        "--keep-doubtful.",
        told=told,
    )


def check_options(request: Request) -> None:
    """UserError where an option of the request cannot be."""
    _check_lengths(request)
    for name, (option, _) in options_of(request).items():
        value = getattr(request, name)
        if option.kind == CHOICE and value not in option.choices:
            raise UserError(
                "{name} cannot be '{value}'; use one of {choices}.",
                name="--" + name.replace("_", "-"), value=value, choices=", ".join(option.choices),
            )
    scene_options(request)
    if request.threads is not None and request.threads < 1:
        raise UserError("The number of threads must be at least 1, not {threads}.", threads=request.threads)
    if request.memory is not None and request.memory < 1:
        raise UserError("The limit of memory must be at least 1 MB, not {memory}.", memory=request.memory)
    if request.cluster is not None:
        from .cluster import check

        check(request.cluster)
    if not 0 <= request.seed <= LARGEST_SEED:
        raise UserError(
            "The seed must lie between 0 and {largest_seed}, not at {seed}.",
            largest_seed=LARGEST_SEED, seed=request.seed,
        )


def file_error(error: OSError) -> str:
    """What went wrong with a file while results were made, for the analyst."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Message(
            "The disk is full: free some space or choose an output folder on another disk; nothing was written."
        )
    where = f"{printable(str(error.filename))}: " if error.filename else ""
    return Message(
        "A file could not be read or written ({where}{strerror}); nothing was written.",
        where=where, strerror=reason_of(error),
    )


def _check_lengths(request: Request) -> None:
    """UserError where a path or a name is longer than any can be, which would end in a message of that length."""
    for name, (option, _) in options_of(request).items():
        value = getattr(request, name)
        if option.kind == SPECTRA:
            value = max(map(str, value), key=len, default="")
        if option.kind == PROMPTS or not isinstance(value, (str, os.PathLike)):
            continue
        length, limit = len(os.fspath(value)), _LONGEST.get(option.kind, LONGEST_PATH)
        if length > limit:
            raise UserError(
                "What is given as {name} has {length:,} characters; give at most {limit:,}.",
                name="--" + name.replace("_", "-"), length=length, limit=limit,
            )


def _load_torch_ahead() -> None:
    """For a thread of its own; what goes wrong is told by who needs it."""
    with contextlib.suppress(Exception):
        preload()
        importlib.import_module("..core.unmixer", __package__)


def load_torch() -> None:
    try:
        preload()
        importlib.import_module("..core.unmixer", __package__)
    except (ImportError, OSError, RuntimeError, AttributeError) as error:  # libraries that are damaged or do not fit
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise UserError(
            "PyTorch cannot be loaded ({reason}); install torch again.",
            reason=printable(reason),
        ) from error
