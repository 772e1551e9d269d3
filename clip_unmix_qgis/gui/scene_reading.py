"""What the analyst says of how a layer is read, where its file is wrong, and the names of the panel's fields."""
from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..qgis_shared.safe_text import plain

PROPERTY = "clip_unmix/reading"  # of the layer, kept with the project
LONGEST = 200_000  # characters of a reading; a project is anybody's file


def tr(text: str) -> str:
    return QCoreApplication.translate("SceneEditor", text)


@dataclass(frozen=True)
class SceneReading:
    """What the analyst says of a layer, each '' where the file is to be followed; in the words of the command line.

    `wavelengths` is a text: a wavelength[, width[, bad band (0)]] of each band on a line. `sensor` is one that is known
    by name, in their place.
    """

    wavelengths: str = ""
    scale: str = ""
    offset: str = ""
    nodata: str = ""
    bad_bands: str = ""
    sensor: str = ""

    def options(self) -> dict[str, str]:
        """The fields of a request that are given; the wavelengths go into a file of the profile that is named by their
        hash, so that a record can be replayed.
        """
        given = {name: value for name, value in dataclasses.asdict(self).items() if value}
        if self.wavelengths:
            content = self.wavelengths.encode()
            folder = Path(QgsApplication.qgisSettingsDirPath()) / "clip_unmix" / "wavelengths"
            path = folder / f"{hashlib.sha256(content).hexdigest()[:16]}.txt"
            folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            given["wavelengths"] = str(path)
        return given


def remembered(layer: QgsMapLayer | None) -> SceneReading:
    """What was said of the layer; what cannot be used of it is left aside."""
    text = str(layer.customProperty(PROPERTY, "") or "") if layer is not None else ""
    try:
        kept = json.loads(text) if 0 < len(text) <= LONGEST else {}
    except (ValueError, RecursionError):
        kept = {}
    names = [field.name for field in dataclasses.fields(SceneReading)]
    usable = {name: kept[name] for name in names if isinstance(kept, dict) and isinstance(kept.get(name), str)}
    return SceneReading(**{name: value for name, value in usable.items() if plain(value) == value})


def corrected(layer: QgsMapLayer | None, *, given: bool) -> dict[str, str]:
    """The fields of a request that are said of the layer; `given`: the panel itself names wavelengths or a sensor,
    which come before the layer's.
    """
    reading = remembered(layer)
    return (dataclasses.replace(reading, wavelengths="", sensor="") if given else reading).options()


def remember(layer: QgsMapLayer, reading: SceneReading) -> None:
    given = {name: value for name, value in dataclasses.asdict(reading).items() if value}
    if given:
        layer.setCustomProperty(PROPERTY, json.dumps(given, ensure_ascii=False))
    else:
        layer.removeCustomProperty(PROPERTY)


def titles() -> dict[str, str]:
    """What the dialog calls its fields."""
    return {
        "sensor": tr("Sensor"),
        "wavelengths": tr("Wavelengths"),
        "scale": tr("Scale"),
        "offset": tr("Offset"),
        "nodata": tr("Nodata"),
        "bad_bands": tr("Bad bands"),
    }
