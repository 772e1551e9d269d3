"""What can be dropped on the panel: layers, files of rasters, samples and ontologies, and words."""
from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsMapLayer, QgsMimeDataUtils, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QMimeData, QObject, pyqtSignal

from ..qgis_shared import safe_text
from ..qgis_shared.inputs import split_prompts, without_options
from .dock_form import DockForm
from .product_layers import CONTAINERS, ProductFinder, add_product, is_bundle

ONTOLOGIES = (".csv", ".json", ".ttl")
SAMPLES = (".gpkg", ".geojson", ".shp", ".fgb")


def tr(text: str) -> str:
    return QCoreApplication.translate("UnmixDock", text)


@dataclass(frozen=True)
class Dropped:
    """A layer, a file or a product's folder to be the scene, files of samples and of an ontology, and prompts."""

    layer: QgsMapLayer | None = None
    raster: str = ""
    samples: str = ""
    ontology: str = ""
    prompts: list[str] = field(default_factory=list)


def may_be_dropped(data: QMimeData) -> bool:
    """Whether it is worth looking into."""
    return QgsMimeDataUtils.isUriList(data) or data.hasUrls() or data.hasText()


def read_drop(data: QMimeData) -> Dropped:
    """What was dropped; of several of a kind the first."""
    if QgsMimeDataUtils.isUriList(data):
        return _of_layers(data)
    if data.hasUrls():
        return _of_files([url.toLocalFile() for url in data.urls() if url.isLocalFile()])
    return Dropped(prompts=split_prompts(data.text()))


def _of_layers(data: QMimeData) -> Dropped:
    """From the layer tree the project's own layers, from the browser files."""
    project = QgsProject.instance()
    uris = QgsMimeDataUtils.decodeUriList(data)
    layers = [layer for uri in uris if (layer := project.mapLayer(getattr(uri, "layerId", "") or ""))]
    for layer in layers:
        if isinstance(layer, QgsRasterLayer):
            return Dropped(layer=layer)
        if isinstance(layer, QgsVectorLayer):
            return Dropped(samples=layer.source().split("|", maxsplit=1)[0])
    return _of_files([without_options(uri.uri).split("|", maxsplit=1)[0] for uri in uris])


def _of_files(paths: list[str]) -> Dropped:
    there = [path for path in paths if Path(path).exists()]
    if not there:
        return Dropped()
    path, kind = there[0], Path(there[0]).suffix.lower()
    if kind in ONTOLOGIES and not path.lower().endswith("_mtl.json"):  # Landsat's description of its bands
        return Dropped(ontology=path)
    return Dropped(samples=path) if kind in SAMPLES else Dropped(raster=path)


def add_raster(path: str) -> QgsRasterLayer | None:
    """The file as a layer of the project; None where QGIS cannot read it."""
    layer = QgsRasterLayer(path, safe_text.name(Path(path).stem))
    return QgsProject.instance().addMapLayer(layer) if layer.isValid() else None


class Dropping(QObject):
    """Takes what is dropped anywhere on the panel: files go into its fields, the rest is told by signals."""

    scene = pyqtSignal(object)  # a layer
    prompts = pyqtSignal(list)
    refused = pyqtSignal(str)  # why, in one sentence

    def __init__(self, form: DockForm) -> None:
        super().__init__(form)
        self._form = form
        self._products = ProductFinder(self)
        self._products.found.connect(self._take_product)
        self._products.failed.connect(self._refuse)
        form.setAcceptDrops(True)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter and may_be_dropped(event.mimeData()):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self.take(read_drop(event.mimeData()))
            return True
        return super().eventFilter(watched, event)

    def take(self, dropped: Dropped) -> None:
        """Put everything where it belongs."""
        if dropped.layer:
            self.scene.emit(dropped.layer)
        elif dropped.raster:
            self._take_raster(dropped.raster)
        form = self._form
        for widget, path in ((form.samples_widget, dropped.samples), (form.ontology_widget, dropped.ontology)):
            if path:
                widget.setFilePath(path)
        if dropped.prompts:
            self.prompts.emit(dropped.prompts)

    def _take_raster(self, path: str) -> None:
        layer = None if is_bundle(path) else add_raster(path)
        if layer:
            self.scene.emit(layer)
        elif is_bundle(path) or path.lower().endswith(CONTAINERS):
            self._products.find(path)
        else:
            self._refuse(path)

    def _take_product(self, path: str, source: str) -> None:
        layer = add_product(path, source)
        if layer is None:
            self._refuse(path)
        else:
            self.scene.emit(layer)

    def _refuse(self, path: str, sentence: str = "") -> None:
        self.refused.emit(sentence or tr("{file} is no raster that QGIS can read.").format(file=path))
