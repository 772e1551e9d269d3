"""What the maps of a run tell of themselves: QGIS's layer metadata, from the record."""
from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsBox3d, QgsLayerMetadata, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..options import INTIMATE
from ..run import outputs
from .locale import in_words, qgis_locale
from .safe_text import rich


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultLayers", text)


def scene_name(record: Mapping[str, Any]) -> str:
    """The scene's name as an analyst would say it: the file's, without folder and extension."""
    return Path(str(record["input"]["path"]).rsplit(":", 1)[-1]).stem or str(record["input"]["path"])


def abstract(kind: str, index: int, record: Mapping[str, Any]) -> str:
    """What a map shows, in words: of kind "abundance", "uncertainty" or "similarity" the one of prompt number `index`,
    or "other", "residual" or "composite".
    """
    scene = scene_name(record)
    prompt, quality = record["prompts"][index], record["quality"]
    if kind == "abundance":
        share = (
            tr("share of the grains' cross-section, mingled grain by grain")
            if record["parameters"].get("mixing") == INTIMATE
            else tr("share of the pixel's area, with shade taken as none of the materials")
            if record["parameters"]["illumination"] == "area"
            else tr("share of what is lit in the pixel (shade-normalised)")
        )
        text = tr("Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}")
        mean, understood = f"{quality['mean_abundance'][index]['mean']:.3f}", _understood(prompt)
        return text.format(material=prompt["typed"], scene=scene, share=share, mean=mean, understood=understood)
    if kind == "uncertainty":
        text = tr(
            "Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true "
            "share with a probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}."
        )
        mean = f"{quality['mean_uncertainty'][index]['half_width']:.3f}"
        return text.format(material=prompt["typed"], scene=scene, mean=mean)
    if kind == "similarity":
        text = tr(
            "Similarity of each pixel's spectrum in {scene} to the words '{material}': their embeddings' cosine, "
            "no share. {understood}"
        )
        return text.format(material=prompt["typed"], scene=scene, understood=_understood(prompt))
    if kind == "other":
        text = tr(
            "Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. "
            "Mean over the scene: {mean}."
        )
        return text.format(scene=scene, mean=f"{quality['mean_other']:.3f}")
    texts = {
        "residual": tr(
            "Root mean square difference, in reflectance, between each pixel's spectrum in {scene} and its "
            "reconstruction from the endmembers. High values mean that a material is missing."
        ),
        "composite": tr(
            "The three most abundant materials of {scene}, one in each of red, green and blue; "
            "full colour is an abundance of 1."
        ),
    }
    return texts[kind].format(scene=scene) if kind in texts else _by_its_entry(kind)


def _by_its_entry(kind: str) -> str:
    """Of a map that no sentence here knows: what its entry says, in English."""
    return next(entry.what for entry in outputs.MAP_KINDS if entry.name == kind)


def how_read(resolved_by: str) -> str:
    """What a prompt was read by, in words."""
    how = {"ontology": tr("the ontology"), "lexicon": tr("the lexicon"), "encoder": tr("the text encoder")}
    return how.get(resolved_by, resolved_by)


def _understood(prompt: Mapping[str, Any]) -> str:
    confidence = "" if prompt["confidence"] is None else f"{prompt['confidence']:.2f}"
    sentence = tr("The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).")
    return sentence.format(
        concept=in_words(prompt["label"]),
        how=how_read(prompt["resolved_by"]),
        language=in_words(prompt.get("language_name") or prompt["language"] or tr("unknown")),
        confidence=confidence or tr("unknown"),
    )


def metadata_of(layer: QgsRasterLayer, record: Mapping[str, Any], abstract: str) -> QgsLayerMetadata:
    """Metadata without contacts: it tells of the data, not of who made them."""
    source = record["input"]
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(rich(record["run"]))
    metadata.setParentIdentifier(rich(source["path"]))
    title = tr("{layer}, {scene}").format(layer=layer.name(), scene=scene_name(record))
    metadata.setTitle(rich(title))
    metadata.setType("dataset")
    metadata.setLanguage(qgis_locale().name().split("_")[0])
    metadata.setAbstract(rich(abstract))
    materials = [rich(prompt["typed"]) for prompt in record["prompts"]]
    metadata.setKeywords({"gmd:topicCategory": ["imageryBaseMapsEarthCover"], tr("Materials"): materials})
    metadata.setHistory([rich(line) for line in _history(record)])
    rights = tr("Derived from {scene}; the rights in that scene apply.")
    metadata.setRights([rich(rights.format(scene=scene_name(record)))])
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
    weights = tr("Weights: {name} {version}, SHA-256 {sha256}")
    return [
        tr("Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}").format(
            path=source["path"], sha256=source["sha256"], bands=source["bands"],
            origin=in_words(source["wavelength_source"]),
        ),
        *(" ".join([f"'{p['typed']}':", _understood(p), *map(in_words, p["warnings"])]) for p in record["prompts"]),
        *(weights.format(**{**w, "version": w["version"] or ""}) for w in record["model"]["weights"]),
        tr("Unmixed by CLIP Unmix {version}, started {started}, finished {finished}").format(
            version=record["software"]["clip_unmix_qgis"], started=record["started"], finished=record["finished"]
        ),
        tr("Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained").format(
            rmse=f"{quality['reconstruction_rmse']['mean']:.4f}", share=f"{quality['unexplained']['share']:.1%}"
        ),
        *map(in_words, record["warnings"]),
        tr("To make the same files again: {command}").format(command=record["replay"]),
    ]
