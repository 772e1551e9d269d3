"""What a raster is asked (`RasterFile`) and what one place in it answers (`Facts`)."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..messages import Message
from . import sensors
from .source_files import stem_of
from .tag_names import CENTRE, named
from .text_metadata import LONGEST_WORDS, lower, number_list, parse_header, quoted, read_beside
from .vrt import BandSource, band_sources

LONGEST_CONTEXT = 20_000
_NO_METADATA = {
    "IMAGE_STRUCTURE",
    "DERIVED_SUBDATASETS",
    "SUBDATASETS",
    "LocationInfo",
    "TIFF",
    "GEOLOCATION",
    "RPC",
    "COLOR_PROFILE",
}
# Of the tag 'eo:center_wavelength=0.49' GDAL makes 'eo' (and rasterio keeps the last of those).
_AFTER_COLON = re.compile(r"([a-z_]{2,40})=(.{1,200})", re.DOTALL)


@dataclass
class Facts:
    """What a place tells of the bands of a file, each array (bands of the file,) with NaN where it tells nothing, or
    None.

    `centre`, `fwhm` in nanometres; `good` is 1 or 0; reflectance = stored x `scale` + `offset`; `sensor` a preset or a
    name; `level` is 'reflectance', 'radiance' or what else the values are said to be. `source` says in words where it
    stood, `sources` for a quantity that stood elsewhere; the values decide whether a `doubtful` offset is in them.
    `nodata` is the stored number of missing values of each band, `mask` the kind of the file's mask
    (`reading.mask_kind`).
    """

    source: str
    centre: np.ndarray | None = None
    fwhm: np.ndarray | None = None
    good: np.ndarray | None = None
    scale: np.ndarray | None = None
    offset: np.ndarray | None = None
    sensor: sensors.Sensor | str | None = None
    level: str | None = None
    notes: list[str] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)
    doubtful: bool = False
    nodata: list[float | None] | None = None
    mask: str = ""


class RasterFile:
    """An open raster and the texts in and beside it, read when asked for.

    `used` collects the files beside it that told something, `warnings` what the user should know.
    """

    def __init__(self, dataset: Any, path: str, depth: int = 0) -> None:
        self.dataset = dataset
        self.path = path
        self.count: int = dataset.count
        self.used: list[str] = []
        self.warnings: list[str] = []
        self.depth = depth

    @functools.cached_property
    def descriptions(self) -> list[str]:
        """What the file says each band is, '' where it says nothing; rasterio reads UTF-8 alone, a header anything."""
        try:
            found = [text or "" for text in self.dataset.descriptions]
            if not any(found):  # GDAL's copy of an ENVI image keeps their names here
                found = [self.tags.get(f"band_{i}", "") for i in self.dataset.indexes]
            if not any(found):  # and xarray's, there, as Python writes a list
                listed = (quoted(self.tags.get(key, "")) for key in ("long_name", "band_names", "bands"))
                found = next((names for names in listed if len(names) == self.count), found)
            return found
        except UnicodeDecodeError:
            names = parse_header(self._header_file()[0]).get("band_names", "").strip("{}").split(",")
            return [name.strip() for name in names] if len(names) == self.count else [""] * self.count

    @functools.cached_property
    def band_words(self) -> list[str]:
        """Description and unit of each band."""
        units = getattr(self.dataset, "units", None) or ()
        return [
            f"{label[:LONGEST_WORDS]} {unit or ''}".strip()
            for label, unit in itertools.zip_longest(self.labels, units, fillvalue="")
        ]

    @functools.cached_property
    def tags(self) -> dict[str, str]:
        """The dataset's own tags, keys in lower case."""
        return lower(tags_of(self.dataset))

    @functools.cached_property
    def domains(self) -> dict[str, dict[str, str]]:
        """The dataset's other domains of metadata."""
        return {name: lower(tags_of(self.dataset, 0, name)) for name in _domains(self.dataset.tag_namespaces())}

    @functools.cached_property
    def band_tags(self) -> list[dict[str, str]]:
        """The tags of each band in the default domain; those of an HDF5 data set without the groups that GDAL puts
        before their names.
        """
        found = [lower(tags_of(self.dataset, i)) for i in self.dataset.indexes]
        if self.dataset.driver.startswith("HDF5"):
            groups = re.sub(r"[/ ]", "_", self.dataset.name.rpartition("://")[2].strip("/")).lower() + "_"
            return [{key.removeprefix(groups): text for key, text in tags.items()} for tags in found]
        return found

    @functools.cached_property
    def band_domains(self) -> dict[str, list[dict[str, str]]]:
        """Domain -> the tags of each band in it."""
        names: dict[str, None] = {}
        for i in {1, self.count}:
            names.update(dict.fromkeys(_domains(self.dataset.tag_namespaces(i))))
        return {name: [lower(tags_of(self.dataset, i, name)) for i in self.dataset.indexes] for name in names}

    @functools.cached_property
    def header(self) -> tuple[dict[str, str], str]:
        """Keys of the ENVI domain, of the dataset's tags or of the .hdr beside the file, and which of them it is."""
        envi = self.domains.get("ENVI", {})
        of_envi, of_dataset = Message("ENVI header"), Message("dataset tags")
        others = (
            (tags, Message("dataset tags ({name})", name=name)) for name, tags in self.domains.items() if name != "ENVI"
        )
        for tags, source in ((envi, of_envi), (self.tags, of_dataset), *others):
            if named(tags, CENTRE)[0] is not None:
                if source == of_envi:
                    self._use_header()
                return tags, source
        text, path = self._header_file()
        if text:
            self.used.append(str(path))
            return parse_header(text), Message("ENVI header file {file}", file=path.name)
        return {**self.tags, **envi}, of_envi if envi else of_dataset

    @functools.cached_property
    def sources(self) -> list[BandSource | None]:
        """The file behind each band of a virtual raster; None where there is none."""
        if self.dataset.driver != "VRT":
            return [None] * self.count
        return (band_sources(self.dataset.name, self.path) + [None] * self.count)[: self.count]

    @functools.cached_property
    def labels(self) -> list[str]:
        """What each band is called: its description, else the name of the file behind it."""
        return [
            description or (stem_of(source.path) if source else "")
            for description, source in zip(self.descriptions, self.sources)
        ]

    @functools.cached_property
    def context(self) -> str:
        """File names and tags that may name sensor and product."""
        path = Path(self.path)
        parents = [part for part in path.parts[:-1] if re.search(r"\.SAFE$|^LC0|^LE0|^LT0", part)]
        files = {Path(source.path).name for source in self.sources[:64] if source}
        behind = [Path(source.path) for source in self.sources[:64] if source]
        folders = {part for file in behind for part in file.parts if part.endswith(".SAFE")}
        folders |= {file.parent.name for file in behind if file.parent != path.parent}
        return " ".join([path.name, *parents, *sorted(files), *sorted(folders), str(self.tags)])[:LONGEST_CONTEXT]

    def list_in(self, tags: Mapping[str, str], key: str) -> np.ndarray | None:
        """The list of numbers under `key`, one a band."""
        return number_list(tags.get(key), self.count)

    def _header_file(self) -> tuple[str, Path]:
        image = Path(self.path)
        for candidate in header_names(image):
            text = read_beside(candidate)
            if text.lstrip().upper().startswith("ENVI"):
                return text, candidate
        return "", image

    def _use_header(self) -> None:
        for candidate in header_names(Path(self.path)):
            if candidate.is_file():
                self.used.append(str(candidate))
                return


def tags_of(dataset: Any, band: int = 0, domain: str | None = None) -> dict[str, str]:
    """A dataset's or band's tags; none where they are not UTF-8, which rasterio asks for."""
    try:
        found: dict[str, str] = dataset.tags(band, ns=domain)
    except UnicodeDecodeError:
        return {}
    parts = ((name, _AFTER_COLON.fullmatch(text)) for name, text in found.items())
    return {**found, **{f"{name}:{part[1]}": part[2] for name, part in parts if part is not None}}


def header_names(image: Path) -> list[Path]:
    """Where the ENVI header of `image` may lie."""
    return (
        [image.with_suffix(".hdr"), Path(f"{image}.hdr"), image.with_suffix(".HDR"), Path(f"{image}.HDR")]
        if image.name
        else []
    )


def _domains(names: list[str]) -> list[str]:
    return [
        name for name in names if name and name not in _NO_METADATA and not name.lower().startswith(("xml:", "json:"))
    ][:40]
