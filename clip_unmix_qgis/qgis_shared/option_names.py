"""Sentences name the options of the command line; in QGIS they must name the field that mends it."""
from __future__ import annotations

import re

from qgis.PyQt.QtCore import QCoreApplication

# '--scale', '--leave-out none', '--wavelengths FILE': what stands for a value in capitals is none.
_OPTION = re.compile(r"--([a-z]+(?:-[a-z]+)*)(?:[ =]([A-Z][A-Z,.\[\]:]*|none|map|sensor|auto|-?\d+(?:\.\d+)?)\b)?")


def tr(text: str) -> str:
    return QCoreApplication.translate("OptionNames", text)


def field_names() -> dict[str, str]:
    """Option of the command line -> its field in the panel or, where the panel has none, in the toolbox."""
    toolbox, editor, line = tr("{field} (Processing toolbox)"), tr("{field} (Correct…)"), tr("{field} (command line)")
    names = {
        "sensor": tr("Sensor"),
        "wavelengths": tr("Wavelengths"),
        "samples": tr("Samples"),
        "adapter": tr("Adapter"),
        "save-adapter": tr("Save adapter to"),
        "ontology": tr("Ontology"),
        "output": tr("Results"),
        "extent": tr("Part"),
        "mask": tr("Part"),
        "leave-out": tr("Leave out clouds and shadows"),
    }
    corrected = {
        "scale": tr("Scale"),
        "offset": tr("Offset"),
        "nodata": tr("Nodata"),
        "bad-bands": tr("Bad bands"),
    }
    more = {
        "bands": tr("Use only these bands"),
        "as-is": tr("Accept values that look like radiance"),
        "geometry": tr("Grid of products in the geometry of the sensor"),
        "resolution": tr("Resolution"),
        "endmember": tr("Endmembers held fixed"),
        "overwrite": tr("Replace an earlier run in the folder"),
        "text-encoder": tr("Text encoder"),
        "language": tr("Language"),
    }
    titles = {  # those of the toolbox as they stand there
        "illumination": QCoreApplication.translate("UnmixAlgorithm", "Illumination"),
        "device": QCoreApplication.translate("UnmixAlgorithm", "Device"),
        "seed": QCoreApplication.translate("UnmixAlgorithm", "Seed"),
        "keep-doubtful": QCoreApplication.translate(
            "UnmixAlgorithm", "Run materials, too, that were hardly understood"
        ),
    }
    alone = {name: name for name in ("allow-network", "base", "scene", "threads", "cluster", "embeddings")}
    elsewhere = {editor: corrected, toolbox: {**more, **titles}, line: alone}
    placed = {name: where.format(field=title) for where, titles in elsewhere.items() for name, title in titles.items()}
    return {**names, **placed}


def in_fields(sentence: str) -> str:
    """A sentence with the titles of fields in place of the options that have one."""
    if "--" not in sentence:
        return sentence
    names = field_names()

    def title(found: re.Match[str]) -> str:
        name = names.get(found[1])
        if name is None:
            return found[0]
        value = found[2]
        quoted = f"\N{LEFT DOUBLE QUOTATION MARK}{name}\N{RIGHT DOUBLE QUOTATION MARK}"
        return quoted if not value or value.isupper() else f"{quoted} = {value}"

    return _OPTION.sub(title, sentence)
