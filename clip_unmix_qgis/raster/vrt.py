"""The files behind the bands of a virtual raster."""

from __future__ import annotations

import os
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

from .text_metadata import read_beside

_SOURCES = ("SimpleSource", "ComplexSource", "AveragedSource", "KernelFilteredSource", "NoDataFromMaskSource")
_CHANGES = ("ScaleRatio", "ScaleOffset", "LUT", "Exponent", "DstMax")


@dataclass(frozen=True)
class BandSource:
    """A band of a file; `as_stored` unless the virtual raster computes with its values."""

    path: str
    band: int
    as_stored: bool


def band_sources(name: str, path: str) -> list[BandSource | None]:
    """The first source of each band of the virtual raster `name` (a file, or its XML), opened as `path`."""
    text = name if name.lstrip().startswith("<VRTDataset") else read_beside(Path(name))
    root = parse_xml(text)
    if root is None or root.tag != "VRTDataset":
        return []
    folder = "" if name is text else os.path.dirname(os.path.abspath(name or path))
    warped = root.find("GDALWarpOptions/SourceDataset")
    bands = root.findall("VRTRasterBand")
    if warped is not None and warped.text:
        file = _resolved(warped, folder)
        pairs = {m.get("dst"): m.get("src") for m in root.findall("GDALWarpOptions/BandList/BandMapping")}
        numbers = [pairs.get(str(i + 1)) or str(i + 1) for i in range(len(bands))]
        return [BandSource(file, int(n) if n.isdigit() else 1, True) for n in numbers]
    found: list[BandSource | None] = []
    for band in bands:
        source = next((child for child in band if child.tag in _SOURCES), None)
        file_name = source.find("SourceFilename") if source is not None else None
        if source is None or file_name is None or not file_name.text or band.get("subClass") == "VRTDerivedRasterBand":
            found.append(None)
            continue
        number = (source.findtext("SourceBand") or "1").strip()
        changed = any(source.find(tag) is not None for tag in _CHANGES)
        found.append(BandSource(_resolved(file_name, folder), int(number) if number.isdigit() else 1, not changed))
    return found


def parse_xml(text: str) -> ET.Element | None:
    """The root of an XML document, None where it is none; one that declares a document type is not read, so that there
    are no entities to expand.
    """
    builder = ET.TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = lambda tag, given: builder.start(
        _qualified(tag), {_qualified(key): value for key, value in given.items()}
    )
    parser.EndElementHandler = lambda tag: builder.end(_qualified(tag))
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(text, True)
        return builder.close()
    except (expat.ExpatError, ValueError, AssertionError):
        return None


def _refuse(*_: object) -> None:
    raise ValueError("a document type")


def _qualified(name: str) -> str:
    """{namespace}name, as ElementTree writes it."""
    return "{" + name if "}" in name else name


def _resolved(element: ET.Element, folder: str) -> str:
    name = (element.text or "").strip()
    relative = element.get("relativeToVRT", element.get("relativetoVRT", "0")) == "1"
    return os.path.join(folder, name) if relative and folder else name
