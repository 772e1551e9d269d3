"""What the widgets touch of qgis.gui: plain widgets of Qt with QGIS's methods."""
from __future__ import annotations

import enum

from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtGui import QIcon
from PyQt6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QFrame,
    QGraphicsItem,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QWidget,
)

from .core import Nothing, Qgis, QgsProject


def __getattr__(name):
    if name.startswith("Qgs"):
        return type(name, (Nothing,), {})
    raise AttributeError(name)


class QgsDockWidget(QDockWidget):
    def setUserVisible(self, visible):
        self.setVisible(visible)


class QgsFileWidget(QWidget):
    fileChanged = pyqtSignal(str)

    class StorageMode(enum.IntEnum):
        GetFile, GetDirectory, GetMultipleFiles, SaveFile = range(4)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._edit = QLineEdit(self)
        self._edit.textChanged.connect(self.fileChanged)

    def lineEdit(self):
        return self._edit

    def filePath(self):
        return self._edit.text()

    def setFilePath(self, path):
        self._edit.setText(path)

    def setStorageMode(self, mode):
        self.mode = QgsFileWidget.StorageMode(mode)

    def setDialogTitle(self, title):
        pass

    def setFilter(self, kinds):
        pass

    def setConfirmOverwrite(self, confirm):
        pass


class QgsMapLayerComboBox(QComboBox):
    layerChanged = pyqtSignal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._layer = None

    def setFilters(self, filters):
        pass

    def setExceptedLayerList(self, layers):
        pass

    def setAllowEmptyLayer(self, allow, *text):
        pass

    def setLayer(self, layer):
        self._layer = layer
        self.layerChanged.emit(layer)

    def currentLayer(self):
        return self._layer


class QgsCollapsibleGroupBox(QGroupBox):
    def setCollapsed(self, collapsed):
        self.collapsed = collapsed

    def isCollapsed(self):
        return self.collapsed


class QgsMessageBarItem(QWidget):
    def __init__(self, title, text):
        super().__init__()
        self._text = text
        self.setLayout(QHBoxLayout())
        self.layout().addWidget(QLabel(text))

    def text(self):
        return self._text


class QgsMessageBar(QFrame):
    def __init__(self, parent=None):
        super().__init__(parent)
        self.shown = []

    def createMessage(self, title, text):
        return QgsMessageBarItem(title, text)

    def pushWidget(self, item, level, seconds=0):
        self.shown.append((item.text(), Qgis.MessageLevel(level)))


class QgsMapCanvas(QWidget):
    extentsChanged = pyqtSignal()


class QgsMapCanvasItem(QGraphicsItem):
    pass


class QgsOptionsPageWidget(QWidget):
    pass


class QgsOptionsWidgetFactory(QObject):
    def setTitle(self, title):
        pass


class QgsLayerTreeViewIndicator(QObject):
    clicked = pyqtSignal(object)

    def setIcon(self, icon):
        assert isinstance(icon, QIcon)

    def setToolTip(self, tip):
        pass


class QgisInterface(QObject):
    currentLayerChanged = pyqtSignal(object)

    def __init__(self):
        super().__init__()
        self.canvas = QgsMapCanvas()
        self.window, self.bar, self.layer, self.custom = QMainWindow(), QgsMessageBar(), None, []
        self.help_menu = QMenu()

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def activeLayer(self):
        return self.layer

    def layerTreeView(self):
        return QObject()

    def mapCanvas(self):
        return self.canvas

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def addToolBarIcon(self, action):
        self.window.addAction(action)

    def removeToolBarIcon(self, action):
        self.window.removeAction(action)

    def pluginHelpMenu(self):
        return self.help_menu

    def addPluginToRasterMenu(self, name, action):
        self.custom.append(action)

    def removePluginRasterMenu(self, name, action):
        self.custom.remove(action)

    def addCustomActionForLayerType(self, action, menu, kind, every):
        self.custom.append(action)

    def removeCustomActionForLayerType(self, action):
        self.custom.remove(action)

    def registerOptionsWidgetFactory(self, factory):
        self.custom.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.custom.remove(factory)

    def addCustomActionForLayer(self, action, layer):
        pass


assert QgsProject
