"""What a run writes. A kind of map is an entry of `MAP_KINDS`: file names, tags, record, schema, styles, layer tree,
export and what may be overwritten follow from it; its values are an attribute of `core`'s Maps.
"""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..files import Kind, replaceable
from ..files.hashes import sha256_of
from ..messages import Message
from ..progress import Heard, unheard
from . import provenance

if TYPE_CHECKING:
    import numpy as np

    from ..core.maps import Maps
    from ..language.material import Material
    from ..raster.geotiff import MapSpec
    from .request import Request

ENDMEMBERS = "endmembers.csv"
_RESULTS = Kind(provenance.FILE_NAME, provenance.SCHEMA, Message("results"))

# How a map is drawn: from clear to a colour between 0 and 1, or along a ramp of colours.
SHARE, RAMP = "share", "ramp"
# Where it stands in the layer tree: on the canvas, unchecked beside it, or unchecked in a group of its kind.
SHOWN, HIDDEN, GROUPED = "shown", "hidden", "grouped"


@dataclass(frozen=True)
class MapKind:
    """A kind of map: one for each material, or one of the whole scene.

    `name` is its name in the record, in the tags and in file names, and the attribute of Maps with its values.
    `what`: the description of the band where it is of the whole scene (else the band bears the prompt), and of the
    record's entry. `valid`: lowest and highest value, None where only the data set it; nodata is NaN. `colours` of the
    ramp, or the one of a share that is no material's. `title`: of its layers, `group` of their group; QGIS translates
    both (qgis_shared/result_layers.py). `exported`: copied along when abundances leave the folder. `composite`: the
    maps are bands of one raster, the three largest its composite. `always`: records of all versions have it.
    """

    name: str
    per_material: bool
    what: str
    valid: tuple[float, float | None]
    style: str
    colours: tuple[str, ...]
    place: str
    title: str
    group: str = ""
    exported: bool = False
    composite: bool = False
    always: bool = False

    def values(self, maps: Maps) -> np.ndarray:
        """Its maps of n pixels, (materials, n) or (1, n)."""
        values: np.ndarray = getattr(maps, self.name).T
        return values if self.per_material else values[None]

    def files(self, materials: Sequence[Material]) -> list[str]:
        """Their names, in the order of the materials."""
        if not self.per_material:
            return [f"{self.name}.tif"]
        return [f"{self.name}_{number:02d}_{_slug(material)}.tif" for number, material in enumerate(materials, start=1)]

    @property
    def pattern(self) -> str:
        """A regular expression for the names of its files."""
        return re.escape(self.name) + (r"_\d{2,}_[a-z0-9_]{1,40}" if self.per_material else "") + r"\.tif"


# In the order of a block's maps (run/blocks.py), of the record and of the layers.
MAP_KINDS: tuple[MapKind, ...] = (
    MapKind(
        "abundance", True, "share of the pixel", (0.0, 1.0), SHARE, (), SHOWN, "{material}",
        exported=True, composite=True, always=True,
    ),
    MapKind(
        "uncertainty", True,
        "Half of the interval around each abundance that holds the true share with a probability of 90 %.",
        (0.0, 1.0), RAMP, ("#fcfbfd", "#9e9ac8", "#3f007d"), GROUPED, "{material} (uncertainty)", "Uncertainty",
        exported=True,  # a share is worth little without how far it may be off
    ),
    MapKind(
        "similarity", True, "cosine between the pixel and the words", (-1.0, 1.0), RAMP,
        ("#f7f7f7", "#969696", "#252525"), GROUPED, "{material} (similarity)", "Similarity", always=True,
    ),
    MapKind(
        "other", False, "share that no prompt explains", (0.0, 1.0), SHARE, ("#404040",), HIDDEN, "Other materials",
        exported=True, always=True,
    ),
    MapKind(
        "residual", False, "RMSE of the reconstruction, in reflectance", (0.0, None), RAMP,
        ("#000004", "#51127c", "#b73779", "#fc8961", "#fcfdbf"), HIDDEN, "Residual (RMSE)", exported=True,
        always=True,
    ),
)  # fmt: skip


EXPORTED = tuple(kind.name for kind in MAP_KINDS if kind.exported)


def files_of(materials: Sequence[Material]) -> dict[str, list[str]]:
    """The names of a run's files, by what they hold."""
    return {**{kind.name: kind.files(materials) for kind in MAP_KINDS}, "endmembers": [ENDMEMBERS]}


def all_names(materials: Sequence[Material]) -> list[str]:
    """The same in one list, without the record."""
    return [name for names in files_of(materials).values() for name in names]


def is_ours(name: str, kinds: Iterable[MapKind] | None = None) -> bool:
    """Whether a run may have called a file so: a map of one of `kinds` or, where none are given, any of its files."""
    if kinds is None and name == ENDMEMBERS:
        return True
    return any(re.fullmatch(kind.pattern, name) for kind in (MAP_KINDS if kinds is None else kinds))


def entries_of(record: Mapping[str, Any], kind: MapKind) -> list[dict[str, Any]]:
    """The maps of a kind that a record lists; none where it is of a version that did not make them."""
    found = record["outputs"].get(kind.name, [])
    entries = found if isinstance(found, list) else [found]
    return list({entry["path"]: entry for entry in reversed(entries)}.values())[::-1]  # each map under its first name


def names_of(entry: Mapping[str, Any]) -> list[str]:
    """The names that a map is listed by, from the record's entry of its prompt: its own, then the prompts it is of."""
    return list(dict.fromkeys((entry["typed"], *entry.get("prompts", ()))))


def typed(record: Mapping[str, Any]) -> list[str]:
    """All prompts of a record as they were typed."""
    return [prompt for entry in record["prompts"] for prompt in entry.get("prompts") or [entry["typed"]]]


def listed(record: Mapping[str, Any]) -> list[str]:
    """The files of ours in a record, with what GDAL and QGIS keep beside a map: it would be wrong for a new one."""
    names = [name for name in provenance.output_hashes(record) if is_ours(name)]
    maps = [name for name in names if name.endswith(".tif")]
    drawn = [provenance.ABUNDANCES, provenance.COMPOSITE]
    statistics = [f"{name}.aux.xml" for name in (*maps, *drawn)]
    shown = [Path(name).with_suffix(suffix).name for name in (*maps, *drawn) for suffix in (".qml", ".qmd")]
    return [*names, *statistics, *shown, *drawn, provenance.SIGNATURE]


def specs(folder: Path, materials: Sequence[Material], common: Mapping[str, str]) -> list[MapSpec]:
    """The maps to write, in the order of a block's; `common` are the tags of all."""
    from ..raster.geotiff import MapSpec

    found = []
    for kind in MAP_KINDS:
        tags = {**common, "CLIP_UNMIX_MAP": kind.name}
        for number, name in enumerate(kind.files(materials)):
            if kind.per_material:
                material = materials[number]
                words = {"CLIP_UNMIX_PROMPT": material.typed, "CLIP_UNMIX_CONCEPT": material.concept or ""}
                found.append(MapSpec(folder / name, material.typed, {**tags, **words}))
            else:
                found.append(MapSpec(folder / name, kind.what, tags))
    return found


def describe(folder: Path, materials: Sequence[Material], heard: Heard = unheard) -> dict[str, Any]:
    """The record's `outputs`, of the files in `folder`; `heard` is called for every megabyte that is hashed."""

    def entry(name: str) -> dict[str, str]:
        return {"path": name, "sha256": sha256_of(folder / name, heard)}

    found: dict[str, Any] = {}
    for kind in MAP_KINDS:
        entries = [entry(name) for name in kind.files(materials)]
        of_materials = [
            {"prompt": name, **each}
            for material, each in zip(materials, entries)
            for name in names_of({"typed": material.typed, "prompts": material.prompts})
        ]
        found[kind.name] = of_materials if kind.per_material else entries[0]
    return {**found, "endmembers": entry(ENDMEMBERS)}


def schema() -> dict[str, Any]:
    """`outputs` in the JSON Schema of the record."""
    properties = {
        kind.name: {"description": kind.what, "$ref": f"#/$defs/{'maps' if kind.per_material else 'file'}"}
        for kind in MAP_KINDS
    }
    return {
        "description": "Paths are relative to the folder of this record.",
        "type": "object",
        "required": [*(kind.name for kind in MAP_KINDS if kind.always), "endmembers"],
        "additionalProperties": False,
        "properties": {**properties, "endmembers": {"$ref": "#/$defs/file"}},
    }


def give_way(
    folder: Path, materials: Sequence[Material], request: Request, behind: Sequence[str] = ()
) -> list[Path]:
    """The files of an earlier run in `folder`, which may be replaced; UserError where the results must not go there.

    `behind`: the files behind the scene, where they are known.
    """
    inputs = (*request.inputs().values(), *behind)
    names = all_names(materials)
    return replaceable(folder, _RESULTS, names, overwrite=request.overwrite, inputs=inputs, listed=listed)


def _slug(material: Material) -> str:
    """A name for files on any system: the prompt in plain letters or, where that would lose letters, its concept."""
    letters = [c for c in unicodedata.normalize("NFKD", material.typed.casefold()) if not unicodedata.combining(c)]
    plain = "".join(letters) if all(c.isascii() for c in letters) else material.concept or ""
    return re.sub(r"[^a-z0-9]+", "_", plain.lower())[:40].strip("_") or "material"
