"""Styles beside exported maps: .qml for QGIS, SLD 1.0 for other programs and map servers.

Both are in the values of the maps (shares, 0 to 1): QGIS and GeoServer apply the scale of whole numbers first.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Sequence

from ..plain_text import printable
from ..run.outputs import SHARE, MapKind
from .pictures import colour_of

SLD = "http://www.opengis.net/sld"
Stop = tuple[float, str, float, str]  # value, #rrggbb, opacity 0..1, label


def qml(
    kind: MapKind, bands: Sequence[str], indices: Sequence[int], means: Sequence[float], highest: float,
    colours: Sequence[str],
) -> bytes:  # fmt: skip
    """The style of a file of maps of a kind as QGIS writes it.

    `bands`: what each band is of; `indices`: their numbers among the maps of the kind; `means`: mean share of each
    material; `highest` value. Of three or more abundances in a file the three largest are red, green and blue, of
    other files with several bands the first is shown.
    """
    root = ET.Element("qgis", version="3.22.0", styleCategories="Symbology")
    pipe = ET.SubElement(root, "pipe")
    chosen = _composite(kind, bands, indices, means)
    if chosen:
        renderer = ET.SubElement(pipe, "rasterrenderer", type="multibandcolor", opacity="1", alphaBand="-1")
        for colour, band in zip(("red", "green", "blue"), chosen):
            renderer.set(f"{colour}Band", str(band))
            stretch = ET.SubElement(renderer, f"{colour}ContrastEnhancement")
            for tag, text in (("minValue", "0"), ("maxValue", "1"), ("algorithm", "StretchToMinimumMaximum")):
                ET.SubElement(stretch, tag).text = text
    else:
        stops = _stops(kind, indices[0], highest, colours)
        low, high = f"{stops[0][0]:.9g}", f"{stops[-1][0]:.9g}"
        renderer = ET.SubElement(
            pipe, "rasterrenderer", type="singlebandpseudocolor", band="1", opacity="1", alphaBand="-1",
            classificationMin=low, classificationMax=high,
        )  # fmt: skip
        shader = ET.SubElement(
            ET.SubElement(renderer, "rastershader"), "colorrampshader", colorRampType="INTERPOLATED",
            classificationMode="1", clip="0", minimumValue=low, maximumValue=high,
        )  # fmt: skip
        for value, colour, opacity, label in stops:
            alpha = str(round(255 * opacity))
            ET.SubElement(shader, "item", value=f"{value:.9g}", color=colour, alpha=alpha, label=label)
    return _document(root)


def sld(
    kind: MapKind, bands: Sequence[str], indices: Sequence[int], means: Sequence[float], highest: float,
    colours: Sequence[str],
) -> bytes:  # fmt: skip
    """The same as `qml`, as a Styled Layer Descriptor 1.0 (OGC 02-070)."""
    root = ET.Element("StyledLayerDescriptor", version="1.0.0", xmlns=SLD)
    layer = ET.SubElement(root, "NamedLayer")
    name = printable(bands[0] if len(bands) == 1 else kind.name)
    ET.SubElement(layer, "Name").text = name
    style = ET.SubElement(layer, "UserStyle")
    ET.SubElement(style, "Title").text = name
    rule = ET.SubElement(ET.SubElement(style, "FeatureTypeStyle"), "Rule")
    symbolizer = ET.SubElement(rule, "RasterSymbolizer")
    ET.SubElement(symbolizer, "Opacity").text = "1"
    selection = ET.SubElement(symbolizer, "ChannelSelection")
    chosen = _composite(kind, bands, indices, means)
    for channel, band in zip(("RedChannel", "GreenChannel", "BlueChannel"), chosen):
        element = ET.SubElement(selection, channel)
        ET.SubElement(element, "SourceChannelName").text = str(band)
        normalize = ET.SubElement(ET.SubElement(element, "ContrastEnhancement"), "Normalize")
        for key, text in (("algorithm", "StretchToMinimumMaximum"), ("minValue", "0"), ("maxValue", "1")):
            ET.SubElement(normalize, "VendorOption", name=key).text = text
    if not chosen:
        ET.SubElement(ET.SubElement(selection, "GrayChannel"), "SourceChannelName").text = "1"
        ramp = ET.SubElement(symbolizer, "ColorMap", type="ramp")
        for value, colour, opacity, label in _stops(kind, indices[0], highest, colours):
            ET.SubElement(
                ramp, "ColorMapEntry", quantity=f"{value:.9g}", color=colour, opacity=f"{opacity:g}", label=label
            )
    return _document(root)


def _composite(
    kind: MapKind, bands: Sequence[str], indices: Sequence[int], means: Sequence[float]
) -> list[int]:
    """The bands (from 1) of the three most abundant materials, where the file has as many abundances."""
    if not kind.composite or len(bands) < 3 or len(means) < len(bands):
        return []
    return sorted(range(1, len(bands) + 1), key=lambda band: -means[indices[band - 1]])[:3]


def _stops(kind: MapKind, index: int, highest: float, colours: Sequence[str]) -> list[Stop]:
    """A share from clear to its colour, other values along their ramp."""
    low = kind.valid[0]
    if kind.style == SHARE:
        colour = kind.colours[0] if kind.colours else colour_of(index, colours)
        return [(0.0, colour, 0.0, "0 %"), (1.0, colour, 1.0, "100 %")]
    last = len(kind.colours) - 1
    values = [low + (highest - low) * number / last for number in range(last + 1)]
    return [(value, colour, 1.0, f"{value:.3g}") for value, colour in zip(values, kind.colours)]


def _document(root: ET.Element) -> bytes:
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"
