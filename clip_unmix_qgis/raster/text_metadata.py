"""Numbers, lists and `key = value` lines in the text that comes with rasters. Every function is linear in the text's
length.
"""

from __future__ import annotations

import math
import os
import re
import tarfile
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from ..bounded import read_bounded
from ..errors import UserError
from ..messages import Message

SIDECAR_BYTES = 50_000_000
LONGEST_LIST = 1_000_000  # characters of a list of numbers; 2,000 bands need some 30,000
LONGEST_NUMBER = 40
LONGEST_WORDS = 300  # characters of a band's description that are looked at

_MEASURE = re.compile(r"([-+]?\d{0,20}(?:[.,]\d{0,20})?(?:[eE][-+]?\d{1,3})?)\s{0,9}([^\d\s,;]{0,20})")
NUMBER = r"[-+]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})(?:[eE][-+]?\d{1,3})?"


def parse_header(text: str) -> dict[str, str]:
    """`key = value` lines of an ENVI header, keys in lower case with underscores; braces may span lines."""
    found: dict[str, str] = {}
    key, parts = "", list[str]()
    for line in text.splitlines():
        if key:
            parts.append(line)
        else:
            name, equals, value = line.partition("=")
            if not equals or len(name) > 4 * LONGEST_NUMBER or not name.strip() or name.lstrip().startswith(";"):
                continue
            key, parts = normal_key(name), [value]
            if not value.lstrip().startswith("{"):
                found[key], key = value.strip(), ""
                continue
        if "}" in line:
            found[key], key = "\n".join(parts).partition("}")[0].strip() + "}", ""
    if key:  # a brace that nobody closed
        found[key] = parts[0].strip()
    return found


def normal_key(name: str) -> str:
    """'Wavelength Units' -> 'wavelength_units'."""
    return "_".join(name.lower().split())


def lower(tags: Mapping[str, str]) -> dict[str, str]:
    """Tags with their keys in one spelling."""
    return {normal_key(key): value for key, value in tags.items()}


def first(tags: Mapping[str, str], *keys: str) -> str | None:
    """The value of the first of `keys` that there is."""
    return next((tags[key] for key in keys if key in tags), None)


def items(text: str, count: int | None = None) -> list[str]:
    """The items of a list such as '{1, 2; 3}'. Where `count` is known, commas may be those of decimal numbers."""
    bare = text[:LONGEST_LIST].strip().strip("{}[]()")
    found = bare.replace(",", " ").replace(";", " ").split()
    if count is not None and len(found) == 2 * count and len(set(found[1::2])) == 1 and found[1].isalpha():
        return found[::2]  # '450 nm, 460 nm'
    if count is not None and len(found) != count and "," in bare:
        by_semicolon = [part.strip() for part in bare.split(";") if part.strip()]
        by_blank = [stripped for part in bare.replace(";", " ").split() if (stripped := part.strip(",;"))]
        for parts in (by_semicolon, by_blank, _joined(found)):
            if len(parts) == count:
                return [part.replace(",", ".") for part in parts]
    return found


def quoted(text: str) -> list[str]:
    """The words of a list of them in quotes: "('450 nm', '550 nm')"."""
    return [one or two for one, two in re.findall(r"'([^'\"]{1,300})'|\"([^'\"]{1,300})\"", text[:LONGEST_LIST])]


def _joined(parts: Sequence[str]) -> list[str]:
    """'450,5,460,0' as 450,5 and 460,0: whole numbers each followed by fewer digits, or 0 to 2 (micrometres) by any.

    Twice as many wavelengths as bands, 450,460,470,480, are no decimals.
    """
    whole, decimals = parts[::2], parts[1::2]
    if len(whole) != len(decimals) or not all(part.isdecimal() for part in parts):
        return []
    micrometres = all(part in ("0", "1", "2") for part in whole)
    if not micrometres and max(map(len, decimals), default=0) >= min(map(len, whole), default=0):
        return []
    return [f"{a},{b}" for a, b in zip(whole, decimals)]


def number(text: str | None) -> float:
    """The finite number that `text` is, NaN where it is none."""
    try:
        value = float(text) if text is not None and len(text) <= LONGEST_NUMBER else math.nan
    except ValueError:
        return math.nan
    return value if math.isfinite(value) else math.nan


def measure(text: str | None) -> tuple[float, str | None]:
    """The number that a text begins with, and the unit after it: '450', '450,5', '0.45 um'."""
    value = number(text)
    if text is None or np.isfinite(value):
        return value, None
    found = _MEASURE.fullmatch(text[:LONGEST_WORDS].strip())
    return (number(found[1].replace(",", ".")), found[2] or None) if found else (math.nan, None)


def numbers(texts: Iterable[str | None]) -> np.ndarray:
    """(n,) float64, NaN where a text is no number."""
    return np.array([number(text) for text in texts], dtype=np.float64)


def number_list(text: str | None, count: int) -> np.ndarray | None:
    """The `count` numbers of a list, or None where it holds another number of items."""
    values = numbers(items(text, count)) if text else np.empty(0)
    return values if len(values) == count else None


def enough(values: np.ndarray) -> bool:
    """At least two bands, and half of them: a stray tag on one band says nothing of the others."""
    with np.errstate(invalid="ignore"):
        return int((values > 0).sum()) >= max(min(2, len(values)), len(values) // 2)


def decoded(content: bytes) -> str:
    """Text in UTF-8 or, where it is none, in the encoding of Windows."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def read_beside(path: Path) -> str:
    """The text of a file beside a raster, in an archive, too; '' where there is none that can be read in bounds."""
    name = path.as_posix()
    if name.startswith(("/vsizip/", "/vsitar/")):
        return _read_packed(name[len("/vsizip") :])
    if not os.path.isfile(path):  # also of what is no path but the XML of a virtual raster
        return ""
    try:
        return decoded(read_bounded(path, SIDECAR_BYTES, Message("file")))
    except UserError:
        return ""


def _read_packed(name: str) -> str:
    """The text of a member of a zip or tar archive."""
    for archive in Path(name).parents:
        if not archive.is_file():
            continue
        member = Path(name).relative_to(archive).as_posix()
        try:
            if zipfile.is_zipfile(archive):
                with zipfile.ZipFile(archive) as opened, opened.open(member) as stream:
                    return decoded(stream.read(SIDECAR_BYTES))
            with tarfile.open(archive) as packed:
                found = packed.extractfile(member)
                return decoded(found.read(SIDECAR_BYTES)) if found else ""
        except (KeyError, OSError, ValueError, RuntimeError, EOFError, zipfile.BadZipFile, tarfile.TarError):
            return ""
    return ""


def attributes_of(text: str, elements: Sequence[str]) -> list[dict[str, str]]:
    """The attributes of each start tag of one of `elements` in XML that need not be well formed."""
    found = []
    for chunk in text.split("<")[1:]:
        head = chunk[:2000].partition(">")[0]
        name = head.partition(" ")[0].rstrip("/")
        if name in elements:
            found.append(dict(re.findall(r'(\w{1,40})="([^"]*)"', head)))
    return found
