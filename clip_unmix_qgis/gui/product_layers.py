"""Products of several files as layers: QGIS shows the raster that a run would open, and the run gets the product."""

from __future__ import annotations

import hashlib
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..errors import UserError
from ..qgis_shared import safe_text
from ..qgis_shared.inputs import remember_product
from ..qgis_shared.locale import in_words
from .worker import Worker

BUNDLES = (".zip", ".tar", ".tgz", ".gz", ".xml", ".hdr", ".txt", ".json")  # which QGIS does not open, or not as a run
DESCRIBED_BY = ("MTD_MSIL*.xml", "*METADATA.XML", "*_MTL.txt", "xfdumanifest.xml")  # files that mean their folder
CONTAINERS = (".nc", ".h5", ".he5", ".hdf5")  # of several rasters, often


def tr(text: str) -> str:
    return QCoreApplication.translate("UnmixDock", text)


def is_bundle(path: str) -> bool:
    """Whether a run may read something else of `path` than the file itself."""
    return Path(path).is_dir() or path.lower().endswith(BUNDLES)


def chief_file(path: str) -> str:
    """The metadata of the product in a folder, where there is one: a record that names a file can be read again, one
    that names a folder, which may hold anything, is not.
    """
    found = [str(file) for pattern in DESCRIBED_BY for file in sorted(Path(path).glob(pattern))]
    return found[0] if len(found) == 1 else path


def shown_by(path: str) -> str:
    """What GDAL opens to show the raster that a run would read of `path`. UserError: there is none, or GDAL alone does
    not read it.
    """
    from ..raster.gdal_session import gdal, quiet
    from ..raster.hdf.cube import Cube
    from ..raster.opening import open_dataset

    with gdal(), quiet():
        dataset, _, _ = open_dataset(path, [])
        source = str(dataset.name)
        dataset.close()
    if isinstance(dataset, Cube):
        sentence = tr("QGIS cannot show {file}; unmix it on the command line.")
        raise UserError(sentence.format(file=path))
    return source


def add_product(path: str, source: str) -> QgsRasterLayer | None:
    """A layer of the project that shows `source` and stands for the product `path`; None where QGIS cannot read it."""
    if source.lstrip().startswith("<VRTDataset"):
        source = str(_written(source))
    layer = QgsRasterLayer(source, safe_text.name(Path(path).stem))
    if not layer.isValid():
        return None
    remember_product(layer, chief_file(path))
    return QgsProject.instance().addMapLayer(layer)


def _written(stack: str) -> Path:
    """A virtual raster as a file of the profile: the project keeps its name."""
    content = stack.encode("utf-8")
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "clip_unmix" / "products"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{hashlib.sha256(content).hexdigest()[:16]}.vrt"
    path.write_bytes(content)
    return path


class ProductFinder(QObject):
    """Opens products in a thread of its own, since they may lie behind a slow network, and answers by signal."""

    found = pyqtSignal(str, str)  # the product, and what shows it
    failed = pyqtSignal(str, str)  # the product, and why in one sentence, or ''

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker("clip-unmix-product", self)

    def find(self, path: str) -> None:
        self._worker.submit(self._find, path)

    def _find(self, path: str) -> None:
        try:
            self._worker.say("found", path, shown_by(chief_file(path)))
        except UserError as error:
            self._worker.say("failed", path, in_words(error))
        except Exception:  # noqa: BLE001 (packages missing, or a file that no one reads)
            self._worker.say("failed", path, "")
