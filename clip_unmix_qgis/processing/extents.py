"""Extents of Processing in the words of the command line."""
from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..qgis_shared.inputs import extent_text


def extent_with_crs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str | None:
    """left,bottom,right,top of a parameter, with the CRS where it names one, as extents that are drawn on a map do."""
    value = parameters.get(name)
    text = extent_text(algorithm.parameterAsExtent(parameters, name, context)) if value else None
    crs = algorithm.parameterAsExtentCrs(parameters, name, context)
    if text is None or not crs.isValid() or (isinstance(value, str) and "[" not in value):
        return text
    return f"{text},{crs.authid() or crs.toWkt()}"
