"""What the dock and the algorithm both let the analyst choose, and how they read it."""
from __future__ import annotations

import json
import os
import re

from qgis.core import QgsApplication, QgsMapLayer, QgsRasterLayer, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from ..errors import UserError
from ..paths import RESOURCES
from .safe_text import plain

MEMORY_SETTING = "clip_unmix/memory"
MOST_MEMORY = 100_000_000  # MB
PRODUCT, SHOWN = "clip_unmix/product", "clip_unmix/product_shown"  # of a layer: a product, and the layer's source then


def tr(text: str) -> str:
    return QCoreApplication.translate("Inputs", text)


def sensors() -> dict[str, str]:
    """The sensors whose bands we know: the name that a run takes -> the name that people use, in its order."""
    files = (RESOURCES / "sensors").glob("*.json")
    titles = {path.stem: json.loads(path.read_text(encoding="utf-8"))["title"] for path in files}
    return dict(sorted(titles.items(), key=lambda item: item[1].casefold()))


def split_prompts(text: str) -> list[str]:
    """Prompts from text typed or pasted: one a line, or separated by semicolons, those of other scripts included."""
    prompts = (plain(prompt).strip() for prompt in re.split(r"[;；؛\n\r\u2028\u2029]+", text))
    return [prompt for prompt in prompts if prompt]


def settled_memory() -> int | None:
    """MB that a run may plan with, as set on the options page; None: what is free."""
    kept = str(QgsSettings().value(MEMORY_SETTING, "") or "")
    return min(int(kept), MOST_MEMORY) or None if re.fullmatch(r"[0-9]{1,9}", kept) else None


def qgis_threads() -> int | None:
    """How many threads QGIS may use by its own settings (Options > Rendering); None where it sets no limit."""
    limit = QgsApplication.maxThreads()
    return limit if limit > 0 else None


def extent_text(extent: QgsRectangle) -> str | None:
    """A rectangle in the words of the command line (run/scene_options.py); None where it is empty."""
    if extent.isNull() or extent.isEmpty():
        return None
    edges = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    return ",".join(repr(edge) for edge in edges)


def gdal_source(layer: QgsMapLayer | None) -> str:
    """What a run opens to read `layer`: a path, a /vsi path, the name of a subdataset, or the product it stands for.

    Raises UserError where there is no such thing.
    """
    if layer is None:
        sentence = tr("No raster is chosen; add a hyperspectral or multispectral raster to the project and choose it.")
        raise UserError(sentence)
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        sentence = tr("{layer} is not a raster file that GDAL reads; save it as a GeoTIFF and choose that.")
        raise UserError(sentence.format(layer=layer.name()))
    if not layer.isValid():
        sentence = tr("{layer} cannot be opened any more; check its file and add it again.")
        raise UserError(sentence.format(layer=layer.name()))
    return _product_of(layer) or without_options(layer.source())


def remember_product(layer: QgsRasterLayer, path: str) -> None:
    """Let a layer stand for the product at `path`, a file or folder, of which it shows the bands that a run reads."""
    layer.setCustomProperty(PRODUCT, path)
    layer.setCustomProperty(SHOWN, layer.source())


def _product_of(layer: QgsRasterLayer) -> str:
    """The product that a layer stands for; '' where there is none, or it has been given another source since."""
    path = str(layer.customProperty(PRODUCT, "") or "")
    return path if path and layer.customProperty(SHOWN) == layer.source() and os.path.exists(path) else ""


def without_options(source: str) -> str:
    """What GDAL opens, of the source of a raster layer."""
    return re.split(r"\|option:|\|credential:", source, maxsplit=1)[0]
