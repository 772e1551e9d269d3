"""Whether a raster holds surface reflectance, by its name, its metadata and the shape of its spectra."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from ..errors import UserError
from ..messages import Message

# Names of products at the sensor, as their providers write them; words in the names of files that people make.
_RADIANCE_NAMES = re.compile(
    r"^ENMAP\d\d-.*L1[ABC]|^DESIS-.*-L1[ABC]|^PRS_L1|^PRS_L2B|EMIT_L1B|_L1B_RAD|^EO1H\d+"
    r"|(^|[_\-.])(rdn|radiance|toarad)([_\-.]|$)"
    r"|(^|[_\-.])rad([_\-.]|$)|_Analytic(MS)?(_8b)?(_clip|_file_format)?\.tif|f\d{6}t\d\dp\d\dr\d\d\w?_?rdn"
    r"|_basic_radiance|^AST_L1|^PACE_OCI\..*\.L1[ABC]",
    re.IGNORECASE,
)
_COUNTS_NAMES = re.compile(r"^L[COTEM]0?\d_L1(TP|GT|GS)|^L[CEMOT]\d{14,}\w{5}_B\d", re.IGNORECASE)
# Maxar's and Airbus's orders, GaoFen's and Ziyuan's deliveries, and what people call them.
_NUMBERS_NAMES = re.compile(
    r"\d{8}-[MS][123][ABD][SD]\d?-|^G[FZ]\d_\w{2,6}_E[\d.]{3,}_N[\d.]{2,}_\d{8}_L1A\d{3,}(-?(PAN|MSS?|MUX|WFV)\d?)?\."
    r"|^ZY\d_\w{2,6}_E[\d.]{3,}_N[\d.]{2,}_\d{8}_L1A|(^|[_\-])(raw|dn|counts|digital_?numbers?)([_\-.]|$)"
    r"|\.(raw|dn|counts)[_\-.]",  # not 'cube.raw', a suffix of ENVI's
    re.IGNORECASE,
)
_TOP_OF_ATMOSPHERE = re.compile(r"MSIL1C|(^|[_\-.])(L1C|TOAR?)([_\-.]|$)|toa_?r(efl|ho)", re.IGNORECASE)
_REFLECTANCE_NAMES = re.compile(
    r"refl|rfl|MSIL2A|boa_quantification"
    r"|(^|[_\-.])(SR|BOA|L2A|L2SP|L2C|L2D|atm|ref|rf|hdrf|brdf|flaash|quac|atcor\d?|acolite|corr)([_\-.]|$)",
    re.IGNORECASE,
)
_RADIANCE_UNIT = re.compile(
    r"w\s?/?\s?\(?\s?(m|cm)\W?\W?(2|\^2|²)?.{0,12}\bsr\b|\bw\b.{0,20}\bsr\b|watt.{0,60}ster", re.IGNORECASE
)

# Absorption by oxygen and water vapour that sunlight has at the sensor and reflectance has no more: left, middle, right
# in nm, and how far from the middle a band may lie.
DIPS = ((745.0, 762.0, 780.0, 8.0), (890.0, 940.0, 1000.0, 15.0), (1060.0, 1130.0, 1240.0, 20.0))
DEEP = 0.2  # of the continuum; in reflectance after atmospheric correction it is below 0.15

# From no leaves to leaves alone (near infrared over green): below which 1600 nm over 860 nm is no reflectance of land,
# between what the library's reflectance and its radiance have; and how many of the pixels must be so dark.
LEAVES_RISE, DARKEST = (1.5, 2.5), (0.55, 0.25)
MOST_PIXELS = 0.8


# Leaves are greener than blue: of 543 leaf spectra of the ECOSTRESS library 99 % reflect below 0.87 times as much blue
# as green, of five scenes of surface reflectance half of the green pixels below 0.58 to 0.78 times. Light that the air
# scatters turns that round; and no leaf, nor the air above it, reflects a fifth of the blue light.
BLUE_OF_LEAVES, BLUEST_LEAVES = 0.85, 0.2
LEAVES = 3.0  # times as bright in the near infrared as in the red

_OF_SUNLIGHT = ((500.0, 600.0), (820.0, 900.0), (1550.0, 1700.0))  # green, near infrared, short-wave infrared
_OF_LEAVES = ((445.0, 520.0), (520.0, 600.0), (620.0, 690.0), (770.0, 900.0))  # blue, green, red, near infrared
LONGEST_TEXT = 1000  # characters of a tag that says what the values are
BAND_WORDS = "names and units of the bands"  # the key of `texts` under which they stand, a line each
ASK = Message("give surface reflectance (Level 2A), which the provider or an atmospheric correction makes of it")


def require_reflectance(names: Sequence[str], level: str | None, texts: Mapping[str, str], path: str) -> None:
    """UserError where file `names`, the `level` of the product or the metadata `texts` say that the values are no
    reflectance.
    """
    if level == "radiance":
        raise UserError(
            "{path} holds radiance at the sensor by the product's own metadata, not reflectance; {ask}.",
            path=path,
            ask=ASK,
        )
    if level == "counts":
        raise UserError(
            "{path} holds raw numbers of the sensor by the provider's metadata, not reflectance; {ask}.",
            path=path,
            ask=ASK,
        )
    if level == "reflectance" or any(_REFLECTANCE_NAMES.search(name) for name in names):
        return
    if any(_NUMBERS_NAMES.search(name) for name in names):
        raise UserError(
            "{path} holds raw numbers of the sensor by its name, not reflectance; {ask}.",
            path=path,
            ask=ASK,
        )
    made = any(_TOP_OF_ATMOSPHERE.search(name) for name in names)  # what someone computed of Level 1 keeps its name
    if not made and any(_COUNTS_NAMES.search(name) for name in names):
        raise UserError(
            "{path} holds Landsat Level-1 counts by its name, not reflectance; give the Level-2 product (L2SP).",
            path=path,
        )
    if any(_RADIANCE_NAMES.search(name) for name in names):
        raise UserError("{path} holds radiance at the sensor by its name, not reflectance; {ask}.", path=path, ask=ASK)
    _require_by_texts(texts, path)


def _require_by_texts(texts: Mapping[str, str], path: str) -> None:
    """UserError where the metadata themselves speak of radiance or temperatures."""
    for key, text in texts.items():
        if (len(text) > LONGEST_TEXT and key != BAND_WORDS) or "wavelength" in key:
            continue
        words = text.lower()
        if "unit" in key and _RADIANCE_UNIT.search(text):
            raise UserError(
                "{path} holds radiance by its {field} ({text}), not reflectance; {ask}.",
                path=path,
                field=key.replace("_", " "),
                text=text.strip()[:60],
                ask=ASK,
            )
        if "unit" in key and words.strip() in ("k", "kelvin", "degrees kelvin", "celsius", "degc"):
            raise UserError(
                "{path} holds temperatures by its {field}, not reflectance; give surface reflectance.",
                path=path,
                field=key.replace("_", " "),
            )
        if key == BAND_WORDS:
            spoken = [word for word in words.split("\n") if word]
            if spoken and sum("radiance" in w or bool(_RADIANCE_UNIT.search(w)) for w in spoken) > len(spoken) / 2:
                raise UserError(
                    "{path} holds radiance by the names or units of its bands, not reflectance; {ask}.",
                    path=path,
                    ask=ASK,
                )
        elif ("description" in key or key == "z_plot_titles") and "radiance" in words and "reflect" not in words:
            raise UserError(
                "{path} holds radiance by its {field}, not reflectance; {ask}.",
                path=path,
                field=key.replace("_", " "),
                ask=ASK,
            )


def remark(names: Sequence[str]) -> str | None:
    """What the user should know of a level that is reflectance, but not of the surface."""
    if any(_TOP_OF_ATMOSPHERE.search(name) for name in names):
        return Message(
            "By its name this is reflectance at the top of the atmosphere; surface reflectance (Level 2A) is better."
        )
    return None


def require_shape_of_reflectance(spectrum: np.ndarray, centre: np.ndarray, path: str) -> None:
    """UserError where the scene's mean `spectrum` (b,) has the absorption lines that sunlight brings along."""
    order = np.argsort(centre)
    centre, spectrum = centre[order], spectrum[order]
    depths = [depth for dip in DIPS if (depth := _depth(spectrum, centre, *dip)) is not None]
    deep = [depth for depth in depths if depth > DEEP]
    if len(deep) >= 2 or (len(depths) == 1 and depths[0] > DEEP):
        raise UserError(
            "{path} looks like radiance or raw counts: its mean spectrum keeps the absorption of the atmosphere (at "
            "760, 940 or 1130 nm); {ask}.",
            path=path,
            ask=ASK,
        )


def fall_of_sunlight(spectra: np.ndarray, centre: np.ndarray, path: str) -> str | None:
    """What to say where `spectra` (n, b) fall from the near to the short-wave infrared as sunlight does, whatever is on
    the ground. None where they do not. Broad bands show no absorption lines, but this.

    As reflectance, 1600 nm over 860 nm is 0.35 and more in leaves, 0.8 and more in soils, rocks and roofs (ECOSTRESS
    library); sunlight takes that down to a quarter. Snow is as dark there, but has no leaves beside it.
    UserError where there are leaves.
    """
    levels = _levels(spectra, centre, _OF_SUNLIGHT)
    if levels is None:
        return None
    green, infrared, shortwave = levels
    lit = (green > 0) & (infrared > 0.7 * green)  # water is dark in the infrared
    if lit.sum() < max(16, 0.2 * len(spectra)):
        return None
    rise, fall = infrared[lit] / green[lit], shortwave[lit] / infrared[lit]
    dark = fall < np.interp(rise, LEAVES_RISE, DARKEST)
    if dark.mean() < MOST_PIXELS:
        return None
    if (rise > LEAVES_RISE[0]).mean() > 0.05:
        raise UserError(
            "{path} looks like radiance or raw counts: its values fall from 860 to 1600 nm as sunlight does, "
            "whatever is on the ground; {ask}.",
            path=path,
            ask=ASK,
        )
    return (
        Message(
            "The values fall from 860 to 1600 nm as sunlight does; unless this is snow or flooded, it is radiance "
            "or raw counts: {ask}.",
            ask=ASK,
        )
    )


def blue_of_leaves(spectra: np.ndarray, centre: np.ndarray, path: str, *, guessed: bool = False) -> str | None:
    """What to say where green leaves among `spectra` (n, b) are as blue as green, as they look through the air: the
    only sign of radiance or raw counts that four broad bands show. None where they are not, or where narrow bands would
    show the absorption lines of sunlight instead: dyed fabrics are as bright in the infrared as leaves, and blue.

    UserError where they would reflect more blue light than leaves under air do, or where fractions were scaled by a
    factor that is `guessed`.
    """
    levels = _levels(spectra, centre, _OF_LEAVES)
    if levels is None or _shows_absorption(centre):
        return None
    blue, green = levels[:2]
    leaves = _leaves(levels)
    if leaves is None:
        return None
    if np.median(blue[leaves] / green[leaves]) < BLUE_OF_LEAVES:
        return None
    if guessed or np.median(blue[leaves]) > BLUEST_LEAVES:
        raise UserError(
            "{path} looks like radiance or raw counts: leaves would reflect as much blue light as green, and "
            "{share:.0%} of it; {ask}.",
            path=path,
            share=float(np.median(blue[leaves])),
            ask=ASK,
        )
    return Message(
        "Leaves are as blue as green here, as through the air above them: this looks like radiance, raw counts or "
        "reflectance at the top of the atmosphere; {ask}.",
        ask=ASK,
    )


def untold(
    spectra: np.ndarray, centre: np.ndarray, names: Sequence[str], level: str | None, texts: Mapping[str, str]
) -> str | None:
    """What to say where nothing tells `spectra` (n, b) from radiance or raw numbers: no name, no metadata, no bands
    that show absorption or the fall of sunlight, no leaves. None where something does.
    """
    said = [*names, *texts, *(text for text in texts.values() if len(text) <= LONGEST_TEXT), texts.get(BAND_WORDS, "")]
    if level == "reflectance" or any(_REFLECTANCE_NAMES.search(words) for words in said):
        return None
    levels = _levels(spectra, centre, _OF_LEAVES)
    if _shows_absorption(centre) or _levels(spectra, centre, _OF_SUNLIGHT) is not None:
        return None
    if levels is not None and _leaves(levels) is not None:
        return None
    return Message(
        "Whether this is surface reflectance, radiance or raw numbers cannot be told: neither names nor a scale nor "
        "other metadata say so, and {count} bands show it only where there are leaves.",
        count=len(centre),
    )


def _leaves(levels: Sequence[np.ndarray]) -> np.ndarray | None:
    """Which pixels are green leaves, (n,), by their blue, green, red and near infrared; None where too few are."""
    _, green, red, infrared = levels
    leaves = (infrared > LEAVES * red) & (red > 0) & (green > 0)
    return leaves if leaves.sum() >= max(16, 0.02 * len(green)) else None


def _shows_absorption(centre: np.ndarray) -> bool:
    """Whether there are bands so narrow and placed that they show an absorption of the atmosphere."""
    return any(_depth(np.ones(len(centre)), np.sort(centre), *dip) is not None for dip in DIPS)


def _levels(
    spectra: np.ndarray, centre: np.ndarray, ranges: Sequence[tuple[float, float]]
) -> list[np.ndarray] | None:
    """The mean of the bands in each of `ranges` (nm), (n,), 0 for what is missing; None without such bands."""
    inside = [(centre > low) & (centre < high) for low, high in ranges]
    if not all(bands.any() for bands in inside):
        return None
    return [np.where(np.isfinite(part), part, 0.0).mean(axis=1) for part in (spectra[:, bands] for bands in inside)]


def _depth(
    spectrum: np.ndarray, centre: np.ndarray, left: float, middle: float, right: float, reach: float
) -> float | None:
    """Depth of an absorption below the line between its shoulders, of the line; None where no narrow bands show it."""
    near = np.abs(centre - middle) <= reach
    shoulders = [np.abs(centre - side) <= 20.0 for side in (left, right)]
    if not near.any() or not all(side.any() for side in shoulders):
        return None
    level = np.interp([left, right], centre, spectrum)
    line = level[0] + (level[1] - level[0]) * (middle - left) / (right - left)
    return float(1 - spectrum[near].min() / line) if line > 0 else None
