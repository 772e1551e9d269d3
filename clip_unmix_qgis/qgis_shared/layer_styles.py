"""How the maps of a run look."""
from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMultiBandColorRenderer,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor

ATLAS_PIXELS = 250_000  # enough of them for the ends of a colour scale


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultLayers", text)


def value_range(layer: QgsRasterLayer) -> tuple[float, float]:
    """Lowest and highest value of a single-band layer; 0 and 1 where it holds none."""
    wanted = QgsRasterBandStats.Stats.Min | QgsRasterBandStats.Stats.Max
    stats = layer.dataProvider().bandStatistics(1, wanted, layer.extent(), ATLAS_PIXELS)
    low, high = stats.minimumValue, stats.maximumValue
    return (low, high) if math.isfinite(low) and math.isfinite(high) and low < high else (0.0, 1.0)


def style_share(layer: QgsRasterLayer, colour: QColor, band: int = 1) -> None:
    """From clear (none of it) to the full colour (all of it): maps can lie over each other and over the scene."""
    clear = QColor(colour)
    clear.setAlpha(0)
    ramp = QgsGradientColorRamp(clear, colour)
    _set_ramp(layer, 0.0, 1.0, ramp, minimum=tr("0 %"), maximum=tr("100 %"), band=band)


def style_ramp(layer: QgsRasterLayer, low: float, high: float, colours: Sequence[str]) -> None:
    stops = [QgsGradientStop(number / (len(colours) - 1), QColor(colour)) for number, colour in enumerate(colours)]
    ramp = QgsGradientColorRamp(QColor(colours[0]), QColor(colours[-1]), False, stops[1:-1])
    _set_ramp(layer, low, high, ramp, minimum=f"{low:.3g}", maximum=f"{high:.3g}")


def _set_ramp(
    layer: QgsRasterLayer,
    low: float,
    high: float,
    ramp: QgsGradientColorRamp,
    minimum: str,
    maximum: str,
    band: int = 1,
) -> None:
    linear, continuous = QgsColorRampShader.Type.Interpolated, QgsColorRampShader.ClassificationMode.Continuous
    function = QgsColorRampShader(low, high, ramp, linear, continuous)
    function.classifyColorRamp(band=band, input=layer.dataProvider())
    legend = QgsColorRampLegendNodeSettings()
    legend.setOrientation(Qt.Orientation.Horizontal)  # a bar of one line: the legend of ten materials still fits
    legend.setMinimumLabel(minimum)
    legend.setMaximumLabel(maximum)
    function.setLegendSettings(legend)
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def style_rgb(layer: QgsRasterLayer, bands: Sequence[int], ranges: Sequence[tuple[float, float]]) -> None:
    """Three bands (from 1) as red, green and blue, each from its lowest to its highest value."""
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *bands)
    setters = (  # unlike the constructor, these take ownership
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    )
    for band, (low, high), set_stretch in zip(bands, ranges, setters):
        stretch = QgsContrastEnhancement(provider.dataType(band))
        stretch.setMinimumValue(low)
        stretch.setMaximumValue(high)
        linear = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        stretch.setContrastEnhancementAlgorithm(linear)
        set_stretch(stretch)
    layer.setRenderer(renderer)
