"""Rough abundances of a part of a scene, at the resolution of the screen and within seconds. Nothing is written."""
from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.torch_library import preload
from ..errors import UserError
from ..progress import IsCancelled, never_cancelled
from .scene_options import open_scene, scene_options

if TYPE_CHECKING:
    from ..core.unmixer import Unmixer
    from ..language.material import Material
    from ..raster.scene import Scene
    from .request import Request

SAMPLE_PIXELS = 1500
MOST_LINES, MOST_COLUMNS = 240, 320  # of a preview
FIRST_LINES = 12  # of the first, coarse frame
LINES_AT_ONCE = 24  # between two looks at the clock


@dataclass(frozen=True)
class Part:
    """Columns and rows of a scene: the first, and how many."""

    column: int
    row: int
    columns: int
    rows: int


@dataclass(frozen=True)
class Frame:
    """Abundances (lines, columns, materials) float32 of a part, NaN where invalid; `whole` when no finer one comes.

    `prompts` are those of the materials, of which there are fewer where several prompts mean the same.
    """

    part: Part
    prompts: tuple[str, ...]
    abundance: np.ndarray
    whole: bool


class Previewer:
    """Keeps the scene open and the model loaded between previews, for one thread.

    A first look at a scene takes longer than the next, and other words longer than another part.
    """

    def __init__(self) -> None:
        self._scene: tuple[Any, Scene, np.ndarray] | None = None
        self._unmixer: tuple[Any, Unmixer, tuple[str, ...]] | None = None
        self._resolver: tuple[Any, Any] | None = None
        self._networks: Any = None

    def warm(self, words: tuple[Any, ...]) -> None:
        """Load what every preview needs, apart from its scene: torch, the networks and the reader of the words.

        `words`: ontology, text encoder and language of the requests to come.
        """
        self._load()
        self._resolver_of(words)

    def frames(
        self, request: Request, part: Part, is_cancelled: IsCancelled = never_cancelled, pause: float = 1.0
    ) -> Iterator[Frame]:
        """Frames of `part` of the request's scene: a coarse one first, then finer ones `pause` seconds apart or more.

        Raises UserError for words, scenes and options that a run refuses, too.
        """
        scene, sample = self._opened(request)
        unmixer, prompts = self._prepared(request, scene, sample)
        part = _inside(part, scene)
        lines = np.unique(np.linspace(0, part.rows - 1, min(part.rows, MOST_LINES)).round().astype(int))
        columns = np.unique(np.linspace(0, part.columns - 1, min(part.columns, MOST_COLUMNS)).round().astype(int))
        known = np.full((len(lines), len(columns), len(prompts)), np.nan, np.float32)
        done = np.zeros(len(lines), bool)
        order, told = _coarse_first(len(lines)), -pause
        parts = np.split(order, range(FIRST_LINES, len(order), LINES_AT_ONCE))
        with ThreadPoolExecutor(1) as reader:  # while some lines are computed the next are read
            coming = reader.submit(_lines, scene, part, lines[parts[0]], columns)
            for some, following in zip(parts, [*parts[1:], None]):
                cube = coming.result()
                if is_cancelled():
                    return
                if following is not None:
                    coming = reader.submit(_lines, scene, part, lines[following], columns)
                maps = unmixer.unmix(cube.reshape(-1, cube.shape[2]))
                known[some] = maps.abundance.reshape(len(some), len(columns), -1)
                done[some] = True
                if done.all() or time.monotonic() - told > pause:
                    yield Frame(part, prompts, known[_nearest_done(done)], bool(done.all()))
                    told = time.monotonic()

    def close(self) -> None:
        """Let go of the scene."""
        if self._scene:
            self._scene[1].close()
            self._scene = None

    def _opened(self, request: Request) -> tuple[Scene, np.ndarray]:
        key = (request.scene, request.wavelengths, request.sensor, repr(scene_options(request)))
        if self._scene is None or self._scene[0] != key:
            self.close()
            self._unmixer = None
            scene = open_scene(request)
            sample = scene.sample(SAMPLE_PIXELS, request.seed)
            if not len(sample):
                scene.close()
                raise UserError("{scene} holds no valid pixel to preview.", scene=scene.name)
            self._scene = (key, scene, sample)
        return self._scene[1], self._scene[2]

    def _prepared(self, request: Request, scene: Scene, sample: np.ndarray) -> tuple[Unmixer, tuple[str, ...]]:
        words = (request.ontology, request.text_encoder, request.language)
        key = (tuple(request.prompts), words, request.illumination, request.mixing, request.device, request.threads)
        if self._unmixer is None or self._unmixer[0] != key:
            self._unmixer = (key, *self._unmixer_of(request, words, scene, sample))
        return self._unmixer[1:]

    def _unmixer_of(
        self, request: Request, words: tuple[Any, ...], scene: Scene, sample: np.ndarray
    ) -> tuple[Unmixer, tuple[str, ...]]:
        self._load()
        from ..core.endmembers.in_albedo import endmembers_by
        from ..core.endmembers.rough import rough_endmembers
        from ..core.endmembers.scene_pixels import ScenePixels
        from ..core.spectral_model import SpectralModel
        from ..core.unmixer import Unmixer
        from ..language.encoders.anchors import centred

        materials: Sequence[Material] = self._resolver_of(words).resolve_merged(request.prompts)
        anchors: Any = [material.anchor for material in materials]
        model = SpectralModel.load(
            scene.bands,
            centred(anchors),
            illumination=request.illumination,
            mixing=request.mixing,
            device=request.device,
            threads=request.threads,
            networks=self._networks,
        )
        cleaned = model.cleaned(sample)
        if not len(cleaned):
            raise UserError("{scene} holds no valid pixel to preview.", scene=scene.name)
        found = endmembers_by(lambda of, seen, _: rough_endmembers(of, seen.sample), model, ScenePixels(cleaned), {})
        return Unmixer(model, found), tuple(material.typed for material in materials)

    def _load(self) -> None:
        """Import what computes, and read the weights."""
        if self._networks is None:
            preload()
            from ..core.endmembers import rough  # noqa: F401
            from ..core.model.networks import Networks
            from ..core.unmixer import Unmixer  # noqa: F401
            from ..paths import MODELS

            self._networks = Networks.load(MODELS)

    def _resolver_of(self, words: tuple[Any, ...]) -> Any:
        if self._resolver is None or self._resolver[0] != words:
            from ..language.resolver import Resolver

            self._resolver = (words, Resolver(*words))
        return self._resolver[1]


def _inside(part: Part, scene: Scene) -> Part:
    """What of the part lies in the scene. UserError where nothing does, or rows are no lines of the map."""
    turned = scene.transform.b or scene.transform.d or scene.transform.e > 0
    if scene.georeferenced and turned:
        raise UserError("A scene that is turned cannot be previewed; its run can be shown all the same.")
    column, row = max(0, part.column), max(0, part.row)
    columns = min(part.column + part.columns, scene.cols) - column
    rows = min(part.row + part.rows, scene.rows) - row
    if columns < 1 or rows < 1:
        raise UserError("The scene is not in sight; zoom to it to preview it.")
    return Part(column, row, columns, rows)


def _lines(scene: Scene, part: Part, lines: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Some lines of a part at some of its columns, (lines, columns, bands)."""
    from rasterio.windows import Window

    from ..raster.gdal_session import gdal

    with gdal():  # once for all: a session takes as long to begin as a line to read
        read = [scene.read(Window(part.column, part.row + int(line), part.columns, 1))[:, columns] for line in lines]
    return np.concatenate(read)


def _coarse_first(count: int) -> np.ndarray:
    """0..count-1 so that any first few are spread evenly."""
    bits = max(1, (count - 1).bit_length())
    turned = [int(f"{number:0{bits}b}"[::-1], 2) for number in range(1 << bits)]
    return np.array([number for number in turned if number < count])


def _nearest_done(done: np.ndarray) -> np.ndarray:
    """For each line the nearest that is known."""
    known = np.flatnonzero(done)
    after = np.clip(np.searchsorted(known, np.arange(len(done))), 0, len(known) - 1)
    before = np.maximum(after - 1, 0)
    nearer = np.abs(known[before] - np.arange(len(done))) < np.abs(known[after] - np.arange(len(done)))
    return known[np.where(nearer, before, after)]
