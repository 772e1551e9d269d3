"""What a run lets one choose: an entry for each option, from which the command line, Processing, the dock and the
record derive theirs. Imports nothing of ours, so that menus and the command line can ask without torch.
"""
from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from .messages import Message

ILLUMINATIONS = ("shade-normalised", "area")  # the default first
AREAL, INTIMATE = MIXINGS = ("areal", "intimate")  # side by side, grain by grain; the default first
DEVICES = ("auto", "cpu", "cuda")
TEXT_ENCODERS = "bundled or open_clip:MODEL:PRETRAINED_OR_FILE; several joined by + vote"
LARGEST_SEED = 2**32 - 1
# Of exported maps: how values are stored, and how they get onto other pixels.
EXPORT_VALUES = ("float32", "uint16", "uint8")  # the default first
RESAMPLINGS = ("bilinear", "nearest", "average")  # the default first

# Who offers an option: commands of the command line, the Processing algorithm, the dock.
UNMIX, EXPORT, SUGGEST, INSPECT, PROCESSING, DOCK = "unmix", "export", "suggest", "inspect", "processing", "dock"
COMMANDS = (UNMIX, EXPORT)
EVERYWHERE = (UNMIX, EXPORT, SUGGEST, INSPECT, PROCESSING, DOCK)

# What a value is. A run reads a FILE, and VECTORS or an AREA (polygons or a raster), which in QGIS may be layers; it
# writes a TARGET and a FOLDER.
TEXT, CHOICE, NUMBER, FLAG = "text", "choice", "number", "flag"
PRESET = "preset"  # the name of one of resources/sensors
NUMBERS, BANDS = "numbers", "bands"  # text: 0.0001 or 1,2.5,3; numbers of bands from 1: 1-5,12
PAIRS = "pairs"  # text: A=B;C=D or a JSON object of strings
CLASSES = "classes"  # text: some of `choices` with commas between, or NONE
SPECTRA = "spectra"  # texts: MATERIAL=ROW,COLUMN of the scene, MATERIAL=FILE or MATERIAL=FILE|SPECTRUM
RASTER, PROMPTS, FILE, VECTORS, TARGET, FOLDER = "raster", "prompts", "file", "vectors", "target", "folder"
EXTENT, AREA = "extent", "area"  # text: left,bottom,right,top[,CRS]
READ = (RASTER, FILE, VECTORS, AREA)


@dataclass(frozen=True)
class Option:
    """How a field of a request is offered.

    `help` is for the command line, `metavar` its word for the value, `flags` are its names there (by default the
    field's, with two dashes). `recorded`: the maps depend on it, so that the record tells its value. `reading`: an
    argument of `Scene.open` that few scenes need, which the record tells only where it was given; so it does of what is
    `rare`. `advanced`: Processing shows it on demand.
    """

    help: str
    kind: str = TEXT
    metavar: str | None = None
    choices: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    faces: tuple[str, ...] = (*COMMANDS, PROCESSING, DOCK)
    recorded: bool = False
    reading: bool = False
    rare: bool = False
    advanced: bool = True

    def field(self, default: Any = dataclasses.MISSING) -> Any:
        """A field of a dataclass that is offered so; without a default it must be given."""
        return dataclasses.field(default=default, metadata={"option": self})


def options_of(request: Any, face: str | None = None) -> dict[str, tuple[Option, Any]]:
    """By the field's name in `request`, a dataclass or one of its kind: the option and its default (MISSING where it
    must be given), of those that `face` offers.
    """
    found = {field.name: (field.metadata["option"], field.default) for field in dataclasses.fields(request)}
    return {name: pair for name, pair in found.items() if face is None or face in pair[0].faces}


SCENE = Option(
    "hyper- or multispectral raster: anything GDAL opens", RASTER, "SCENE", faces=EVERYWHERE, advanced=False
)
OUTPUT = Option("folder for the results", FOLDER, "FOLDER", flags=("-o", "--output"), advanced=False)
WAVELENGTHS = Option(
    "wavelengths (and widths) of the bands, where the raster has none", FILE, "FILE", faces=EVERYWHERE, recorded=True
)
SENSOR = Option(
    "sensor whose bands these are, where the raster has no wavelengths", PRESET, "NAME", faces=EVERYWHERE,
    recorded=True, advanced=False,
)  # fmt: skip


def _reading(text: str, kind: str, metavar: str | None = None) -> Option:
    faces = (*COMMANDS, SUGGEST, INSPECT, PROCESSING)
    return Option(text, kind, metavar, faces=faces, recorded=True, reading=True)


SCALE = _reading("reflectance = stored x this, whatever the file says (several: one a band)", NUMBERS, "NUMBER[,...]")
OFFSET = _reading("reflectance = stored x scale + this (--offset=-0.2 where it is negative)", NUMBERS, "NUMBER[,...]")
NODATA = _reading("stored number of pixels without data (--nodata=-1 where it is negative)", NUMBERS, "NUMBER")
USED_BANDS = _reading("use only these bands (numbers in the file from 1)", BANDS, "1-5,12")
BAD_BANDS = _reading("leave these bands out (numbers in the file from 1)", BANDS, "1-5,12")
AS_IS = _reading("take the values as reflectance even where they look like radiance", FLAG)
# What a quality layer can say of a pixel, and what of it is left out unless the user chooses: there no ground is seen.
QUALITY_CLASSES = ("cloud", "cirrus", "shadow", "snow", "water", "haze", "glint", "saturated", "defective")
CLASS_NAMES = {
    "cloud": Message("cloud"), "cirrus": Message("cirrus"), "shadow": Message("shadow"), "snow": Message("snow"),
    "water": Message("water"), "haze": Message("haze"), "glint": Message("glint"), "saturated": Message("saturated"),
    "defective": Message("defective"),
}  # fmt: skip
USUALLY_LEFT_OUT = ("cloud", "cirrus", "shadow", "saturated", "defective")
NONE = "none"
LEAVE_OUT = Option(
    f"leave out pixels of which the product's quality layers say so: some of {','.join(QUALITY_CLASSES)}, or {NONE} "
    f"(default: {','.join(USUALLY_LEFT_OUT)})", CLASSES, "CLASS[,...]", (*QUALITY_CLASSES, NONE),
    faces=(*COMMANDS, SUGGEST, INSPECT, PROCESSING, DOCK), recorded=True, reading=True,
)  # fmt: skip
IN_PARTS = (*COMMANDS, SUGGEST, INSPECT, PROCESSING, DOCK)
PART_EXTENT = Option(
    "read only this part, in the raster's CRS or the one named (--extent=-10,... where it begins with a minus)", EXTENT,
    "LEFT,BOTTOM,RIGHT,TOP[,CRS]", faces=IN_PARTS, recorded=True, reading=True, advanced=False,
)  # fmt: skip
PART_MASK = Option(
    "read only what lies in these polygons, or where this raster is not 0", AREA, "FILE", faces=IN_PARTS,
    recorded=True, reading=True, advanced=False,
)  # fmt: skip
GEOMETRIES = ("auto", "map", "sensor")
GEOMETRY = Option(
    "grid of a product in the sensor's geometry: map (by its coordinates), sensor, or auto (default): map where the "
    "product has a lookup table, as EMIT's", CHOICE, choices=GEOMETRIES,
    faces=(*COMMANDS, SUGGEST, INSPECT, PROCESSING), recorded=True, reading=True,
)  # fmt: skip
RESOLUTION = _reading(
    "size of the pixels, in the CRS's unit, of a product whose bands have several (Sentinel-2: 10 or 20); the others "
    "are resampled", NUMBERS, "NUMBER",
)  # fmt: skip
DEVICE = Option(
    "where to compute (default: auto)", CHOICE, choices=DEVICES, faces=(UNMIX, SUGGEST, PROCESSING, DOCK),
    recorded=True,
)  # fmt: skip
# QGIS has a setting of its own for the number of threads.
THREADS = Option(
    "CPU cores to use (default: all); the results do not depend on it", NUMBER, "N", faces=(*COMMANDS, SUGGEST)
)
MEMORY = Option(
    "most memory that the run may plan with, in MB (default: what is free): one that needs more is refused before it "
    "begins; the results do not depend on it", NUMBER, "MB", faces=(*COMMANDS, SUGGEST),
)  # fmt: skip
SEED = Option(
    "of the sample of pixels and all that is random (default: 0)", NUMBER, "N", faces=EVERYWHERE, recorded=True
)
