"""The files of a finished run as styled, described QGIS layers. To be called on the main thread."""
from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsBox3d,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsLayerMetadata,
    QgsMultiBandColorRenderer,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSettings,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt
from qgis.PyQt.QtGui import QColor

from ..errors import UserError
from ..run.provenance import COMPOSITE

ATLAS_PIXELS = 250_000  # enough of them for the ends of a colour scale

# Okabe & Ito (2008), told apart with any kind of colour vision; their black, which hides what it covers, is a dark grey here.
_GREEN, _BLUE, _SKY, _VERMILLION, _ORANGE, _GREY = "#009e73", "#0072b2", "#56b4e9", "#d55e00", "#e69f00", "#5f5f5f"
_HUES = (_ORANGE, "#cc79a7", _SKY, _GREEN, "#f0e442", _BLUE, _VERMILLION, _GREY)
_FAMILIES = {
    "vegetation": _GREEN, "water": _BLUE, "soil": _VERMILLION, "dry_vegetation": _ORANGE,
    "snow": _SKY, "impervious": _GREY, "burned": _GREY,
}
_LIGHTNESS = (100, 150, 65)  # per cent: from the ninth material on the hues come again, darker, then lighter


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultLayers", text)


@dataclass(frozen=True)
class ResultLayers:
    """The layers of a run, in the order of the prompts.

    `uncertainty` is empty for a run of an earlier version, which wrote none; `composite` is None with fewer than three materials.
    """

    abundance: list[QgsRasterLayer]
    uncertainty: list[QgsRasterLayer]
    similarity: list[QgsRasterLayer]
    other: QgsRasterLayer
    residual: QgsRasterLayer
    composite: QgsRasterLayer | None

    @property
    def all(self) -> list[QgsRasterLayer]:
        composite = [self.composite] if self.composite else []
        return [*self.abundance, *self.uncertainty, *self.similarity, self.other, self.residual, *composite]


def material_colours(concepts: Sequence[str | None]) -> list[QColor]:
    """A colour for each material, all different for up to 24 of them.

    The first plants are green, the first water blue and so on, as on any map; the others take what hue is left.
    """
    return [QColor(hue).darker(lightness) for hue, lightness in _hues([_family(concept) for concept in concepts])]


def _hues(wanted: Sequence[str | None]) -> Iterator[tuple[str, int]]:
    for start in range(0, len(wanted), len(_HUES)):
        turn = wanted[start : start + len(_HUES)]
        firsts = {hue: place for place, hue in reversed(list(enumerate(turn))) if hue}
        left = iter([hue for hue in _HUES if hue not in firsts])
        for place, hue in enumerate(turn):
            yield (hue if hue and firsts[hue] == place else next(left)), _LIGHTNESS[start // len(_HUES) % len(_LIGHTNESS)]


def _family(concept: str | None) -> str | None:
    """The customary hue for what kind of material this is."""
    if concept is None:
        return None
    from ..language.lexicon import bundled_lexicon

    lexicon = bundled_lexicon()
    kinds = [concept, *lexicon.ancestors(concept)] if concept in lexicon.concepts else []
    return next((_FAMILIES[kind] for kind in kinds if kind in _FAMILIES), None)


def make_layers(folder: Path, record: Mapping[str, Any]) -> ResultLayers:
    """Open, style and describe the maps of the run whose record this is; style and metadata are kept beside each file.

    Raises UserError where a file is missing or not readable.
    """
    outputs = record["outputs"]
    abundance = [_open(folder / entry["path"], entry["prompt"]) for entry in outputs["abundance"]]
    uncertain, similar = tr("{material} (uncertainty)"), tr("{material} (similarity)")
    uncertainty = [
        _open(folder / entry["path"], uncertain.format(material=entry["prompt"])) for entry in outputs.get("uncertainty", [])
    ]
    similarity = [_open(folder / entry["path"], similar.format(material=entry["prompt"])) for entry in outputs["similarity"]]
    other = _open(folder / outputs["other"]["path"], tr("Other materials"))
    residual = _open(folder / outputs["residual"]["path"], tr("Residual (RMSE)"))
    composite = _composite(folder, record)

    for layer, colour in zip(abundance, material_colours([prompt["concept"] for prompt in record["prompts"]])):
        _style_share(layer, colour)
    _style_share(other, QColor("#404040"))
    # One scale for all maps of a kind, or they could not be compared.
    widest = max((_range(layer)[1] for layer in uncertainty), default=1.0)
    for layer in uncertainty:
        _style_ramp(layer, 0.0, widest, ("#fcfbfd", "#9e9ac8", "#3f007d"))
    ranges = [_range(layer) for layer in similarity]
    low, high = min(low for low, _ in ranges), max(high for _, high in ranges)
    for layer in similarity:
        _style_ramp(layer, low, high, ("#f7f7f7", "#969696", "#252525"))
    _style_ramp(residual, 0.0, _range(residual)[1], ("#000004", "#51127c", "#b73779", "#fc8961", "#fcfdbf"))

    layers = ResultLayers(abundance, uncertainty, similarity, other, residual, composite)
    abstracts = _abstracts(layers, record)
    for layer in layers.all:
        layer.setMetadata(_metadata(layer, record, abstracts[layer.id()]))
        layer.saveDefaultMetadata()
        layer.saveNamedStyle(layer.styleURI())
    return layers


def scene_name(record: Mapping[str, Any]) -> str:
    """The scene's name as an analyst would say it: the file's, without folder and extension."""
    return Path(str(record["input"]["path"]).rsplit(":", 1)[-1]).stem or str(record["input"]["path"])


def _open(path: Path, name: str) -> QgsRasterLayer:
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False  # it would come from an earlier run, or from statistics that GDAL then writes beside the file
    layer = QgsRasterLayer(str(path), name, "gdal", options)
    if not layer.isValid():
        raise UserError(tr("The result {path} cannot be opened; run the unmixing again.").format(path=path))
    return layer


def _range(layer: QgsRasterLayer) -> tuple[float, float]:
    """Lowest and highest value of a single-band layer; 0 and 1 where it holds none."""
    wanted = QgsRasterBandStats.Stats.Min | QgsRasterBandStats.Stats.Max
    stats = layer.dataProvider().bandStatistics(1, wanted, layer.extent(), ATLAS_PIXELS)
    low, high = stats.minimumValue, stats.maximumValue
    return (low, high) if math.isfinite(low) and math.isfinite(high) and low < high else (0.0, 1.0)


def _style_share(layer: QgsRasterLayer, colour: QColor) -> None:
    """From clear (none of it) to the full colour (all of it), so that the maps can lie over each other and over the scene."""
    clear = QColor(colour)
    clear.setAlpha(0)
    _set_ramp(layer, 0.0, 1.0, QgsGradientColorRamp(clear, colour), minimum=tr("0 %"), maximum=tr("100 %"))


def _style_ramp(layer: QgsRasterLayer, low: float, high: float, colours: Sequence[str]) -> None:
    inner = [QgsGradientStop(number / (len(colours) - 1), QColor(colour)) for number, colour in enumerate(colours)][1:-1]
    ramp = QgsGradientColorRamp(QColor(colours[0]), QColor(colours[-1]), False, inner)
    _set_ramp(layer, low, high, ramp, minimum=f"{low:.3g}", maximum=f"{high:.3g}")


def _set_ramp(layer: QgsRasterLayer, low: float, high: float, ramp: QgsGradientColorRamp, minimum: str, maximum: str) -> None:
    function = QgsColorRampShader(low, high, ramp, QgsColorRampShader.Type.Interpolated, QgsColorRampShader.ClassificationMode.Continuous)
    function.classifyColorRamp(band=1, input=layer.dataProvider())
    legend = QgsColorRampLegendNodeSettings()
    legend.setOrientation(Qt.Orientation.Horizontal)  # a bar of one line: the legend of ten materials still fits
    legend.setMinimumLabel(minimum)
    legend.setMaximumLabel(maximum)
    function.setLegendSettings(legend)
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def _composite(folder: Path, record: Mapping[str, Any]) -> QgsRasterLayer | None:
    """The three most abundant materials as red, green and blue: a virtual raster that points at the maps beside it."""
    outputs = record["outputs"]["abundance"]
    if len(outputs) < 3:
        return None
    means = [entry["mean"] for entry in record["quality"]["mean_abundance"]]
    top = [outputs[index] for index in sorted(range(len(outputs)), key=lambda index: -means[index])[:3]]
    from osgeo import gdal

    path = folder / COMPOSITE
    mosaic = gdal.BuildVRT(str(path), [str(folder / entry["path"]) for entry in top], separate=True)
    if mosaic is None:
        raise UserError(tr("The composite {path} cannot be written; choose another output folder.").format(path=path))
    for band, entry in enumerate(top, start=1):
        mosaic.GetRasterBand(band).SetDescription(entry["prompt"])
    mosaic.FlushCache()
    del mosaic  # closes the file
    layer = _open(path, tr("Composite: {red}, {green}, {blue}").format(red=top[0]["prompt"], green=top[1]["prompt"], blue=top[2]["prompt"]))
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, 1, 2, 3)
    setters = (renderer.setRedContrastEnhancement, renderer.setGreenContrastEnhancement, renderer.setBlueContrastEnhancement)
    for band, set_stretch in enumerate(setters, start=1):  # unlike the constructor, these take ownership
        stretch = QgsContrastEnhancement(provider.dataType(band))
        stretch.setMinimumValue(0.0)
        stretch.setMaximumValue(1.0)
        stretch.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
        set_stretch(stretch)
    layer.setRenderer(renderer)
    return layer


def _abstracts(layers: ResultLayers, record: Mapping[str, Any]) -> dict[str, str]:
    """What each layer shows, in words, by the layer's id."""
    scene = scene_name(record)
    share = (
        tr("share of the pixel's area, with shade taken as none of the materials")
        if record["parameters"]["illumination"] == "area"
        else tr("share of what is lit in the pixel (shade-normalised)")
    )
    abstracts = {}
    for prompt, layer, mean in zip(record["prompts"], layers.abundance, record["quality"]["mean_abundance"]):
        abstracts[layer.id()] = tr(
            "Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}"
        ).format(
            material=prompt["typed"], scene=scene, share=share, mean=f"{mean['mean']:.3f}", understood=_understood(prompt)
        )
    for prompt, layer, mean in zip(record["prompts"], layers.uncertainty, record["quality"].get("mean_uncertainty", [])):
        abstracts[layer.id()] = tr(
            "Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true share with a "
            "probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}."
        ).format(material=prompt["typed"], scene=scene, mean=f"{mean['half_width']:.3f}")
    for prompt, layer in zip(record["prompts"], layers.similarity):
        abstracts[layer.id()] = tr(
            "Similarity of each pixel's spectrum in {scene} to the words '{material}': their embeddings' cosine, no share. {understood}"
        ).format(material=prompt["typed"], scene=scene, understood=_understood(prompt))
    abstracts[layers.other.id()] = tr(
        "Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. Mean over the scene: {mean}."
    ).format(scene=scene, mean=f"{record['quality']['mean_other']:.3f}")
    abstracts[layers.residual.id()] = tr(
        "Root mean square difference, in reflectance, between each pixel's spectrum in {scene} and its reconstruction from the endmembers. "
        "High values mean that a material is missing."
    ).format(scene=scene)
    if layers.composite:
        abstracts[layers.composite.id()] = tr(
            "The three most abundant materials of {scene}, one in each of red, green and blue; full colour is an abundance of 1."
        ).format(scene=scene)
    return abstracts


def _understood(prompt: Mapping[str, Any]) -> str:
    how = {"ontology": tr("the ontology"), "lexicon": tr("the lexicon"), "encoder": tr("the text encoder")}
    confidence = "" if prompt["confidence"] is None else f"{prompt['confidence']:.2f}"
    return tr("The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).").format(
        concept=prompt["label"],
        how=how.get(prompt["resolved_by"], prompt["resolved_by"]),
        language=prompt["language"] or tr("unknown"),
        confidence=confidence or tr("unknown"),
    )


def _metadata(layer: QgsRasterLayer, record: Mapping[str, Any], abstract: str) -> QgsLayerMetadata:
    """Metadata without contacts: it tells of the data, not of who made them."""
    source = record["input"]
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(record["run"])
    metadata.setParentIdentifier(str(source["path"]))
    metadata.setTitle(tr("{layer}, {scene}").format(layer=layer.name(), scene=scene_name(record)))
    metadata.setType("dataset")
    metadata.setLanguage(QgsSettings().value("locale/userLocale", QLocale().name())[:2])
    metadata.setAbstract(abstract)
    materials = [prompt["typed"] for prompt in record["prompts"]]
    metadata.setKeywords({"gmd:topicCategory": ["imageryBaseMapsEarthCover"], tr("Materials"): materials})
    metadata.setHistory(_history(record))
    metadata.setRights([tr("Derived from {scene}; the rights in that scene apply.").format(scene=scene_name(record))])
    if layer.crs().isValid():
        metadata.setCrs(layer.crs())
        spatial = QgsLayerMetadata.SpatialExtent()
        spatial.extentCrs = layer.crs()
        extent = layer.extent()
        spatial.bounds = QgsBox3d(extent.xMinimum(), extent.yMinimum(), 0.0, extent.xMaximum(), extent.yMaximum(), 0.0)
        bounds = QgsLayerMetadata.Extent()
        bounds.setSpatialExtents([spatial])
        metadata.setExtent(bounds)
    return metadata


def _history(record: Mapping[str, Any]) -> list[str]:
    source, quality = record["input"], record["quality"]
    return [
        tr("Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}").format(
            path=source["path"], sha256=source["sha256"], bands=source["bands"], origin=source["wavelength_source"]
        ),
        *(f"'{prompt['typed']}': {_understood(prompt)} {' '.join(prompt['warnings'])}".strip() for prompt in record["prompts"]),
        *(
            tr("Weights: {name} {version}, SHA-256 {sha256}").format(name=w["name"], version=w["version"] or "", sha256=w["sha256"])
            for w in record["model"]["weights"]
        ),
        tr("Unmixed by CLIP Unmix {version}, started {started}, finished {finished}").format(
            version=record["software"]["clip_unmix_qgis"], started=record["started"], finished=record["finished"]
        ),
        tr("Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained").format(
            rmse=f"{quality['reconstruction_rmse']['mean']:.4f}", share=f"{quality['unexplained']['share']:.1%}"
        ),
        *record["warnings"],
        tr("To make the same files again: {command}").format(command=record["replay"]),
    ]
