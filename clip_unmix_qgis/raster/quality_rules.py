"""What the numbers of products' quality layers mean, as data: which file or data set it is, and which of its values or
bits stand for cloud, shadow and the like. `quality_layers.py` walks the table, `docs/rasters.md` prints it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

# The classes are those of options.QUALITY_CLASSES. That there is no image at all is said by the image itself: the
# layers' own bits for it are not read.


@dataclass(frozen=True)
class Meaning:
    """The class `what` is where a band of the layer (from 1, or by a pattern of its name) holds one of `values` in
    `width` bits from bit `first` on, in the whole number where `width` is 0, or a number above `above`.
    """

    what: str
    values: tuple[int, ...] = (1,)
    first: int = 0
    width: int = 0
    band: int | str = 1
    above: float | None = None

    def hits(self, numbers: np.ndarray) -> np.ndarray:
        """Where `numbers`, of any shape, mean it."""
        if self.above is not None:
            return np.asarray((numbers > self.above) & (numbers < 255))
        if self.width:
            whole = np.nan_to_num(numbers) if numbers.dtype.kind == "f" else numbers
            numbers = (whole.astype(np.int64) >> self.first) & ((1 << self.width) - 1)
        return np.asarray(np.isin(numbers, self.values))


@dataclass(frozen=True)
class Rule:
    """A layer of `product`: the pattern that its file's name without suffix holds, and what its numbers mean.

    Of the rules of one `family` the first that finds a file holds alone. `source` is where the numbers are from.
    """

    product: str
    layer: str
    meanings: tuple[Meaning, ...]
    source: str
    family: str = ""

    def place(self, stem: str) -> re.Match[str] | None:
        """Where the layer's name stands in a file's name."""
        return re.search(self.layer, stem, re.IGNORECASE)


def _bit(what: str, *bits: int) -> tuple[Meaning, ...]:
    return tuple(Meaning(what, first=bit, width=1) for bit in bits)


_ENMAP = "EnMAP HSI L2A product specification (EN-PCV-ICD-2009-2)"
_ENMAP_END = r"(?:_(?:VNIR|SWIR))?(?:_COG)?$"
_USGS = "Landsat 8-9 Collection 2 Level 2 Science Product Guide (LSDS-1619)"
_ESA = "Sentinel-2 Products Specification Document (S2-PDGS-TAS-DI-PSD)"
_MODIS = "MODIS Surface Reflectance User's Guide, Collection 6, table 13"
_VIIRS = "VIIRS Surface Reflectance User's Guide, version 2, tables 7 and 8"

# Of files beside the image (and of those in its archive).
RULES: tuple[Rule, ...] = (
    Rule("EnMAP", rf"QL_QUALITY_CLOUD{_ENMAP_END}", (Meaning("cloud"),), _ENMAP),
    Rule("EnMAP", rf"QL_QUALITY_CLOUDSHADOW{_ENMAP_END}", (Meaning("shadow"),), _ENMAP),
    Rule("EnMAP", rf"QL_QUALITY_CIRRUS{_ENMAP_END}", (Meaning("cirrus", (1, 2, 3)),), _ENMAP),  # thin, medium, thick
    Rule("EnMAP", rf"QL_QUALITY_HAZE{_ENMAP_END}", (Meaning("haze"),), _ENMAP),
    Rule("EnMAP", rf"QL_QUALITY_SNOW{_ENMAP_END}", (Meaning("snow"),), _ENMAP),
    Rule("EnMAP", rf"QL_QUALITY_CLASSES{_ENMAP_END}", (Meaning("water", (2,)),), _ENMAP),
    Rule(
        "DESIS", r"QL_QUALITY-2$",
        tuple(
            Meaning(what, band=band)
            for band, what in ((1, "shadow"), (3, "snow"), (4, "haze"), (5, "haze"), (6, "cloud"), (7, "cloud"),
                               (8, "water"))
        ),
        "DESIS Data Products Specification (DESIS-HDP-TN-0002): shadow, land, snow, haze over land and water, cloud "
        "over land and water, water",
    ),
    Rule(
        "Landsat Collection 2", r"QA_PIXEL$",
        (*_bit("cloud", 1, 3), *_bit("cirrus", 2), *_bit("shadow", 4), *_bit("snow", 5),
         *_bit("water", 7)), _USGS,
    ),
    Rule("Landsat Collection 2", r"QA_RADSAT$", _bit("saturated", *range(7)), _USGS),
    Rule(
        "Landsat Collection 1", r"pixel_qa$",
        (*_bit("water", 2), *_bit("shadow", 3), *_bit("snow", 4), *_bit("cloud", 5),
         Meaning("cirrus", (3,), first=8, width=2)),
        "Landsat 8 Surface Reflectance Code Product Guide (LSDS-1368)",
    ),
    Rule(
        "FORCE", r"QAI$",
        (Meaning("cloud", (1, 2), first=1, width=2), Meaning("cirrus", (3,), first=1, width=2),
         *_bit("shadow", 3), *_bit("snow", 4), *_bit("water", 5), Meaning("haze", (2,), first=6, width=2),
         *_bit("saturated", 9)),
        "FORCE documentation, Quality Assurance Information",
    ),
    Rule(
        "HLS", r"Fmask$",
        (*_bit("cirrus", 0), *_bit("cloud", 1), *_bit("cloud", 2), *_bit("shadow", 3), *_bit("snow", 4),
         *_bit("water", 5), Meaning("haze", (3,), first=6, width=2)),
        "HLS Product User Guide version 2.0, table 9 (bit 2: adjacent to cloud or shadow)",
    ),
    Rule(
        "PlanetScope", r"udm2(?:_clip)?$",
        tuple(
            Meaning(what, band=band)
            for band, what in ((2, "snow"), (3, "shadow"), (4, "haze"), (5, "haze"), (6, "cloud"))
        ),
        "Planet's UDM2: clear, snow, shadow, light haze, heavy haze, cloud, confidence, UDM", "planet",
    ),
    Rule(
        "PlanetScope", r"(?:DN_)?udm(?:_clip)?$",
        (*_bit("cloud", 1), *_bit("defective", *range(2, 7))),
        "Planet's UDM (Imagery Product Specification)", "planet",
    ),
    Rule(
        "Sentinel-2", r"SCL(?:_\d0m)?$",
        (Meaning("defective", (1,)), Meaning("shadow", (3,)), Meaning("water", (6,)),
         Meaning("cloud", (8, 9)), Meaning("cirrus", (10,)), Meaning("snow", (11,))), _ESA, "sentinel-2",
    ),
    Rule(
        "Sentinel-2", r"^MSK_CLASSI_B00$",
        (Meaning("cloud", band=1), Meaning("cirrus", band=2), Meaning("snow", band=3)), _ESA, "sentinel-2",
    ),
    Rule("Sentinel-2", r"^MSK_CLDPRB_\d0m$", (Meaning("cloud", above=50),), _ESA, "sentinel-2"),
    Rule(
        "MODIS", r"state_(?:1km|500m)(?:_1)?",
        (Meaning("cloud", (1, 2), width=2), *_bit("shadow", 2), Meaning("cirrus", (2, 3), first=8, width=2),
         Meaning("haze", (3,), first=6, width=2), *_bit("cloud", 10), *_bit("snow", 12, 15)), _MODIS,
    ),
    Rule("VIIRS", r"SurfReflect_QF1(?:_1)?", (Meaning("cloud", (2, 3), first=2, width=2),), _VIIRS),
    Rule(
        "VIIRS", r"SurfReflect_QF2(?:_1)?",
        (*_bit("shadow", 3), *_bit("haze", 4), *_bit("snow", 5), *_bit("cirrus", 6, 7)), _VIIRS,
    ),
)  # fmt: skip

# Of data sets in the file of the image or in one beside it, by their own names; a band by that in a list of names.
DATA_SETS: tuple[Rule, ...] = (
    Rule("PRISMA", r"^Cloud_Mask$", (Meaning("cloud"),), "PRISMA Products Specification, section 5"),
    Rule("PRISMA", r"^SunGlint_Mask$", (Meaning("glint"),), "PRISMA Products Specification, section 5"),
    Rule("Tanager", r"^beta_cloud_mask$", (Meaning("cloud"),), "Planet's Tanager product specification"),
    Rule("Tanager", r"^beta_cirrus_mask$", (Meaning("cirrus"),), "Planet's Tanager product specification"),
    Rule("Tanager", r"^nodata_pixels$", (Meaning("defective"),), "Planet's Tanager product specification"),
    Rule(
        "EMIT", r"^mask$",
        (Meaning("cloud", band=r"^cloud flag"), Meaning("cloud", band=r"^dilated cloud flag"),
         Meaning("cirrus", band=r"^cirrus flag"), Meaning("water", band=r"^water flag"),
         Meaning("defective", band=r"^spacecraft flag")),
        "EMIT L2A product description (EMITL2ARFL.001)",
    ),
)  # fmt: skip
# The file beside the image that holds such data sets, by the names of both.
COMPANIONS = ((r"^EMIT_L2A_RFL_", "EMIT_L2A_MASK_"),)

# Words of the CF conventions' flag_meanings (PACE, Sentinel-3 OLCI and others), in this order.
_FLAG_WORDS = (
    ("shadow", r"shadow"),
    ("cirrus", r"cirrus"),
    ("cloud", r"cloud|cldice|stray_?light.*cloud"),
    ("snow", r"snow|^ice$|sea_?ice"),
    ("haze", r"haze"),
    ("glint", r"^(hi|sun|sat)?_?glint$|^higlint$"),
    ("saturated", r"satur|hilt"),
    ("water", r"^(inland_)?water$|fresh_inland_water"),
)


def of_flags(meanings: Sequence[str], masks: Sequence[int], values: Sequence[int]) -> tuple[Meaning, ...]:
    """What the attributes flag_meanings, flag_masks and flag_values of a variable say; bits where there are masks."""
    found = []
    for number, word in enumerate(meanings):
        what = next((name for name, pattern in _FLAG_WORDS if re.search(pattern, word.lower())), None)
        if what is None or re.search(r"^(no|not|non|clear)_|_free$", word.lower()):
            continue
        if number < len(masks) and masks[number] > 0:
            first = (int(masks[number]) & -int(masks[number])).bit_length() - 1
            width = int(masks[number]).bit_length() - first
            wanted = int(values[number]) >> first if number < len(values) else (1 << width) - 1
            found.append(Meaning(what, (wanted,), first, width))
        elif number < len(values):
            found.append(Meaning(what, (int(values[number]),)))
    return tuple(found)


def table() -> str:
    """The layers as a table of docs/rasters.md: product, layer, and what its numbers mean."""
    rows = ["| product | layer | left out as |", "|---|---|---|"]
    for rule in (*RULES, *DATA_SETS):
        told = ", ".join(dict.fromkeys(meaning.what for meaning in rule.meanings))
        rows.append(f"| {rule.product} | `{_plain(rule.layer)}` | {told} |")
    return "\n".join(rows)


def _plain(pattern: str) -> str:
    """A pattern without what may or must follow, for readers."""
    return re.sub(r"\(\?:.*?\)\??|[\^$]", "", pattern.replace(_ENMAP_END, "")).replace(r"\d", "*")
