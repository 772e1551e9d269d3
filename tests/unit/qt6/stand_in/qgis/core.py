"""What the widgets touch of qgis.core: no data, no drawing."""
from __future__ import annotations

import enum
import tempfile
from pathlib import Path

from PyQt6.QtCore import QObject, QSettings, QTimer, pyqtSignal
from PyQt6.QtGui import QIcon
from PyQt6.QtWidgets import QApplication

FOLDER = Path(tempfile.mkdtemp(prefix="clip_unmix_qt6_"))


class Nothing:
    """Stands for classes that are imported and not used here."""

    def __init__(self, *arguments):
        raise NotImplementedError(type(self).__name__)


def __getattr__(name):
    if name.startswith("Qgs"):
        return type(name, (Nothing,), {})
    raise AttributeError(name)


NULL = None  # as in QGIS 4, whose null values are Python's own


class Qgis:
    QGIS_VERSION = "4.0.0"
    QGIS_VERSION_INT = 40000

    class MessageLevel(enum.IntEnum):
        Info, Warning, Critical, Success, NoLevel = range(5)

    class LayerType(enum.IntEnum):
        Vector, Raster = range(2)


class QgsMapLayerType(enum.IntEnum):
    VectorLayer, RasterLayer = range(2)


class QgsMapLayerProxyModel:
    class Filter(enum.Flag):
        RasterLayer = 1
        VectorLayer = 2
        PolygonLayer = 4


class QgsSettings(QSettings):
    def __init__(self):
        super().__init__(str(FOLDER / "settings.ini"), QSettings.Format.IniFormat)


class QgsTask(QObject):
    progressChanged = pyqtSignal(float)

    class Flag(enum.Flag):
        CanCancel = 2

    def __init__(self, description="", flags=Flag.CanCancel):
        super().__init__()
        self._cancelled = False

    def isCanceled(self):
        return self._cancelled

    def cancel(self):
        self._cancelled = True

    def setProgress(self, percent):
        self.progressChanged.emit(percent)


class TaskManager:
    def __init__(self):
        self.tasks = []

    def addTask(self, task):
        self.tasks.append(task)
        QTimer.singleShot(0, lambda: task.finished(task.run()))


class QgsApplication(QApplication):
    _manager = TaskManager()

    @staticmethod
    def getThemeIcon(name):
        return QIcon()

    @classmethod
    def taskManager(cls):
        return cls._manager

    @staticmethod
    def qgisSettingsDirPath():
        return str(FOLDER)

    @staticmethod
    def maxThreads():
        return -1


class QgsMessageLog:
    @staticmethod
    def logMessage(*arguments, **named):
        return None


class QgsMapLayer(QObject):
    def __init__(self, source="", name=""):
        super().__init__()
        self._source, self._name, self._properties = source, name, {}

    def name(self):
        return self._name

    def source(self):
        return self._source

    def id(self):
        return self._name

    def isValid(self):
        return True

    def providerType(self):
        return "gdal"

    def customProperty(self, key, default=None):
        return self._properties.get(key, default)


class QgsRasterLayer(QgsMapLayer):
    def bandCount(self):
        return 6

    def width(self):
        return 24

    def height(self):
        return 24


class QgsLayerTreeGroup(QObject):
    addedChildren = pyqtSignal(object, int, int)
    willRemoveChildren = pyqtSignal(object, int, int)

    def findGroups(self, recursive=False):
        return []


class QgsProject(QObject):
    readProject = pyqtSignal(object)
    cleared = pyqtSignal()
    layersAdded = pyqtSignal(list)
    layersRemoved = pyqtSignal(list)
    layersWillBeRemoved = pyqtSignal(list)
    fileNameChanged = pyqtSignal()
    projectSaved = pyqtSignal()
    _instance = None

    @classmethod
    def instance(cls):
        if cls._instance is None:
            cls._instance = cls()
            cls._instance.entries, cls._instance.layers = {}, {}
            cls._instance.root = QgsLayerTreeGroup()
        return cls._instance

    def readEntry(self, scope, key, default=""):
        return self.entries.get((scope, key), default), (scope, key) in self.entries

    def writeEntry(self, scope, key, value):
        self.entries[scope, key] = value
        return True

    def mapLayer(self, layer_id):
        return self.mapLayers().get(layer_id)

    def mapLayers(self):
        return self.layers

    def layerTreeRoot(self):
        return self.root

    def absoluteFilePath(self):
        return ""

    def absolutePath(self):
        return ""

    def homePath(self):
        return str(FOLDER)


class QgsNetworkAccessManager:
    @staticmethod
    def instance():
        from PyQt6.QtNetwork import QNetworkAccessManager, QNetworkProxy

        manager = QNetworkAccessManager()
        manager.fallbackProxy = lambda: QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
        return manager


class QgsProcessingProvider(QObject):
    pass


class QgsProcessingAlgorithm:
    pass
