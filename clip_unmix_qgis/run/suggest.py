"""Which materials a scene seems to hold, in the analyst's language, with the evidence: she chooses, the run unmixes."""
from __future__ import annotations

import math
from collections.abc import Callable, Container, Sequence
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import UserError
from ..language.attributes import name_of
from ..messages import Message, listed
from ..options import options_of
from ..progress import IsCancelled, Report, Stage, cancellable, never_cancelled, no_report
from . import described_names
from .prepare import prepared_run
from .request import Request, SuggestionRequest

if TYPE_CHECKING:
    from ..core.bands import Bands
    from ..core.spectral_model import SpectralModel
    from ..core.suggestion import Suggestion
    from ..language.lexicon import Lexicon
    from ..language.resolver import Resolver
    from ..raster.scene import Scene

MOST = 32
TOLD_APART = 2.0  # odds, from which one name is clearly likelier than another
LIKELY_FINER = 0.2  # probability, from which a sub-type is worth naming
SURE_ANGLE = 0.5  # radians: the decoder's worst; nearly black pixels have no shape to compare
_PREVIEW_BLOCKS = 48  # of a larger scene only so many are read, spread over it
_UNLIKELY_HERE = 2.0  # log odds against what is hardly found at this latitude
# Log odds against a substance that is in no land-cover legend: paper and paint seldom cover ground.
_NO_LAND_COVER = 1.0
_LEVEL = 0.4  # log odds against a name for each level below the top: special names are seldom meant
_WORDLESS = 0.03  # share of languages that a name without single words counts as
_LAND_COVER = {"corine", "lccs", "worldcover"}

EVIDENCE = {
    "ahead": Message("{times} times as likely as {rival}"),
    "close": Message("hard to tell from {rival}"),
    "behind": Message("{rival} is likelier there"),
    "finer": Message("most like {names}"),
    "angle": Message("spectrum {degrees}° from a typical one"),
    "shows": Message("its spectrum shows that it is {attribute}"),
    "unlikely": Message("unlikely at this place: {reason}"),
}

@dataclass(frozen=True)
class SuggestedMaterial:
    """A material to unmix, by the `prompt` that means it in the analyst's language; `label` is its English name.

    The numbers are those of `core.suggestion.Suggestion`; `rival` and `finer` are named likewise. `unlikely` says why
    it is hardly found where the scene lies. `preview` (rows, cols) holds similarities to it over the whole scene, NaN
    where nothing was read.
    """

    concept: str
    prompt: str
    label: str
    confidence: float
    lead: float
    rival: str
    logit: float
    similarity: float
    angle: float
    share: float
    finer: tuple[tuple[str, float], ...]
    unlikely: str | None = None
    preview: np.ndarray | None = field(default=None, compare=False, repr=False)
    attribute: str | None = None  # what its spectrum shows beside, in English, and its prompt says

    def to_dict(self) -> dict[str, Any]:
        """JSON types only, without the preview."""
        record = asdict(self)
        del record["preview"]
        record["finer"] = [{"prompt": name, "confidence": round(value, 4)} for name, value in self.finer]
        return {key: round(value, 4) if isinstance(value, float) else value for key, value in record.items()}

    def evidence(self) -> list[tuple[str, dict[str, str]]]:
        """Why it stands in the list: keys of `EVIDENCE` and what to fill in."""
        times = math.exp(min(self.lead, 7.0))
        key = "ahead" if times >= TOLD_APART else "close" if times > 1 / TOLD_APART else "behind"
        said = [(key, {"times": f"{times:.0f}", "rival": self.rival})]
        finer = [name for name, probability in self.finer if probability >= LIKELY_FINER]
        if finer:
            said.append(("finer", {"names": listed(finer)}))
        if self.angle < SURE_ANGLE:
            said.append(("angle", {"degrees": f"{math.degrees(self.angle):.0f}"}))
        if self.attribute:
            said.append(("shows", {"attribute": self.attribute}))
        if self.unlikely:
            said.append(("unlikely", {"reason": self.unlikely}))
        return said


@dataclass(frozen=True)
class Suggested:
    """The materials, most plausible first; `place` is latitude and longitude of the scene in degrees, None where it is
    not known.
    """

    materials: tuple[SuggestedMaterial, ...]
    place: tuple[float, float] | None
    warnings: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """JSON types only, without the previews."""
        place = None
        if self.place is not None:
            place = {"latitude": round(self.place[0], 5), "longitude": round(self.place[1], 5)}
        materials = [material.to_dict() for material in self.materials]
        return {"materials": materials, "place": place, "warnings": list(self.warnings)}


def suggest_materials(
    request: SuggestionRequest, report: Report = no_report, is_cancelled: IsCancelled = never_cancelled
) -> Suggested:
    """Look at a scene and say which materials of the lexicon it seems to hold. Nothing is written.

    Raises UserError for bad input and Cancelled when `is_cancelled()` said so.
    """
    stage = cancellable(report, is_cancelled, "The search for materials was cancelled.")
    if not 1 <= request.count <= MOST:
        raise UserError(
            "The number of suggestions must lie between 1 and {most}, not at {count}.",
            most=MOST, count=request.count,
        )
    from ..language.encoders.anchors import Anchors
    from ..raster.place import centre

    anchors = Anchors()
    concepts = list(anchors.index)
    try:
        with prepared_run(_as_run(request), stage) as run:
            scene, resolver, place = run.scene, run.resolver, centre(run.scene)
            sample = run.sample(stage)
            model = run.model(anchors.vectors, stage)
            stage(Stage.COMPARING_MATERIALS, 0.25)
            unlikely = _unlikely(resolver.lexicon, place)
            found = rank(
                model, sample, resolver.lexicon, concepts, unlikely, request.count,
                lambda fraction: stage(Stage.COMPARING_MATERIALS, 0.25 + 0.35 * fraction),
                _concepts(request.listed, resolver),
            )
            stage(Stage.DRAWING_PREVIEWS, 0.6)
            rows = [entry.concept for entry in found]
            bands = scene.bands
            maps = _previews(scene, model, rows, request.preview, stage) if request.preview else [None] * len(found)
            warnings = tuple(scene.warnings)
    except OSError as error:  # rasterio's own errors are among them
        raise UserError(
            "{scene} could not be read ({error}); check the file.",
            scene=request.scene, error=error,
        ) from error
    materials = [_named(entry, concepts, resolver, unlikely, bands, preview) for entry, preview in zip(found, maps)]
    report(Stage.DONE, 1.0)
    return Suggested(tuple(materials), place, warnings)


def _as_run(request: SuggestionRequest) -> Request:
    """The same scene and options for the prelude of a run, which reads no prompts then."""
    names = [name for name in options_of(request) if name in options_of(Request)]
    return Request(prompts=(), output="", **{name: getattr(request, name) for name in names})


def rank(
    model: SpectralModel,
    sample: np.ndarray,
    lexicon: Lexicon,
    concepts: Sequence[str],
    unlikely: Container[str],
    count: int,
    progress: Callable[[float], None] = lambda fraction: None,
    listed: Sequence[str] = (),
) -> list[Suggestion]:
    """At most `count` of the `concepts`, whose anchors `model` has, for a sample (n, b) of a scene where some are
    `unlikely` and some are `listed` already.
    """
    from ..core import suggestion

    row = {concept: number for number, concept in enumerate(concepts)}
    parents = [row[parent] if (parent := lexicon.concepts[concept].parent) is not None else -1 for concept in concepts]
    doubt = _UNLIKELY_HERE * np.array([concept in unlikely for concept in concepts])
    parts = suggestion.find_parts(model, sample, progress)
    have = [row[concept] for concept in listed if concept in row]
    return suggestion.suggest(parts, suggestion.Hierarchy(parents), prior(lexicon, concepts), doubt, count, have)


def _concepts(listed: Sequence[str], resolver: Resolver) -> list[str]:
    """The concepts of prompts that are listed; what is not understood is none."""
    readings = resolver.read_all(list(listed)) if listed else []
    return [one.concept for one in readings if not isinstance(one, UserError) and one.concept]


def familiarity(lexicon: Lexicon) -> dict[str, float]:
    """How many languages name a concept with a single word, as a share of those that write words apart.

    Names at the basic level, which people use first, are single words nearly everywhere (Berlin, Breedlove & Raven
    1973; Rosch et al. 1976): tree, soil and water are, turbid water and broadleaf tree are not.
    """
    first: dict[str, dict[str, str]] = {}
    for term in lexicon.terms:
        if term.language and term.rank == 0:
            first.setdefault(term.language, {})[term.concept] = term.text
    apart = [names for names in first.values() if np.mean([" " in name for name in names.values()]) > 0.05]
    return {c: sum(c in names and " " not in names[c] for names in apart) / len(apart) for c in lexicon.concepts}


def prior(lexicon: Lexicon, concepts: Sequence[str]) -> np.ndarray:
    """Log odds (C,) of each concept being the name an analyst would give, before the scene is looked at.

    Familiar and general names are likelier than special ones, and what covers land likelier than substances that
    seldom do.
    """
    familiar = familiarity(lexicon)
    odds = []
    for concept in concepts:
        covers_land = bool(_LAND_COVER & lexicon.concepts[concept].links.keys())
        against = _LEVEL * len(lexicon.ancestors(concept)) + _NO_LAND_COVER * (not covers_land)
        odds.append(math.log(familiar[concept] + _WORDLESS) - against)
    return np.array(odds)


def _unlikely(lexicon: Lexicon, place: tuple[float, float] | None) -> dict[str, str]:
    from ..language.biomes import unlikely

    return unlikely(lexicon, *place) if place else {}


def _named(
    entry: Suggestion, concepts: Sequence[str], resolver: Resolver, unlikely: dict[str, str], bands: Bands,
    preview: np.ndarray | None,
) -> SuggestedMaterial:  # fmt: skip
    concept = concepts[entry.concept]
    prompt = prompt_for(concept, resolver)
    attribute = described_names.shown(concept, entry.spectrum, bands, resolver.lexicon)
    reading = described_names.described(prompt, concept, attribute, resolver) if attribute else None
    if reading is not None and reading.concept is not None:
        prompt, concept = reading.typed, reading.concept
    return SuggestedMaterial(
        concept,
        prompt,
        resolver.concepts.label(concept),
        entry.confidence,
        entry.lead,
        prompt_for(concepts[entry.rival], resolver),
        entry.logit,
        entry.similarity,
        entry.angle,
        entry.share,
        tuple((prompt_for(concepts[finer], resolver), probability) for finer, probability in entry.finer),
        unlikely.get(concept),
        preview,
        name_of(*attribute) if attribute and reading is not None else None,
    )


def prompt_for(concept: str, resolver: Resolver) -> str:
    """The usual name of a concept in the resolver's language which it reads as that concept and nothing else; where
    there is none, the English one.
    """
    lexicon = resolver.lexicon
    own = sorted(
        (term.rank, term.text)
        for term in lexicon.terms
        if term.concept == concept and term.language == resolver.language
    )
    for _, text in own:
        reading = resolver.read_all([text])[0]
        if isinstance(reading, UserError) or reading.concept != concept:
            continue
        if all(candidate.language == "en" for candidate in reading.candidates):
            return text
    return lexicon.labels[concept]


def _previews(scene: Scene, model: SpectralModel, concepts: Sequence[int], size: int, stage: Report) -> np.ndarray:
    """Similarities (concepts, rows, cols) at every n-th pixel of the scene, NaN where it is invalid or was not read."""
    step = max(1, math.ceil(max(scene.rows, scene.cols) / size))
    maps = np.full((len(concepts), math.ceil(scene.rows / step), math.ceil(scene.cols / step)), np.nan, np.float32)
    windows = list(scene.blocks())
    chosen = np.unique(np.linspace(0, len(windows) - 1, min(len(windows), _PREVIEW_BLOCKS)).round().astype(int))
    for done, number in enumerate(chosen):
        window = windows[number]
        rows = np.arange(-window.row_off % step, window.height, step)
        cols = np.arange(-window.col_off % step, window.width, step)
        if len(rows) and len(cols):
            spectra = scene.read(window)[np.ix_(rows, cols)]
            valid = np.isfinite(spectra[..., 0])
            seen = np.full((len(concepts), *valid.shape), np.nan, np.float32)
            seen[:, valid] = model.score(spectra[valid])[1].cpu().numpy()[:, list(concepts)].T
            top, left = (window.row_off + rows[0]) // step, (window.col_off + cols[0]) // step
            maps[:, top : top + len(rows), left : left + len(cols)] = seen
        stage(Stage.DRAWING_PREVIEWS, 0.6 + 0.4 * (done + 1) / len(chosen))
    return maps
