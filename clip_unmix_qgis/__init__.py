"""CLIP Unmix: abundance maps from the names of materials."""
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .gui.plugin import ClipUnmixPlugin


def classFactory(iface: QgisInterface) -> ClipUnmixPlugin:
    """Return the plugin; QGIS calls this once."""
    from .gui.plugin import ClipUnmixPlugin

    return ClipUnmixPlugin(iface)
