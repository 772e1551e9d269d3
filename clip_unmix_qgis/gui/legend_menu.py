"""Filling the list of materials from the classes of a published legend."""
from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu

from ..language import legends
from ..language.lexicon import bundled_lexicon
from ..messages import Name
from ..qgis_shared.locale import in_words

Fill = Callable[[list[str]], object]  # with prompts


def tr(text: str) -> str:
    return QCoreApplication.translate("MaterialList", text)


def add_legends(menu: QMenu, fill: Fill) -> QMenu:
    """A submenu for each legend, filled when it opens: all its classes by their chief material, or one with all of its
    materials.
    """
    whole = menu.addMenu(tr("Fill from a legend"))
    for key, name in legends.names().items():
        submenu = whole.addMenu(name)
        submenu.aboutToShow.connect(partial(_add_classes, submenu, key, fill))
    return whole


def _add_classes(menu: QMenu, key: str, fill: Fill) -> None:
    menu.clear()
    classes = legends.classes(key)
    chief = _labels(each.materials[0] for each in classes if each.materials)
    menu.addAction(tr("The chief material of every class ({count})").format(count=len(chief)), partial(fill, chief))
    menu.addSeparator()
    for each in classes:
        if each.materials:
            menu.addAction(f"{each.code}  {each.name}", partial(fill, _labels(each.materials)))


def _labels(concepts: Iterable[str]) -> list[str]:
    """The names of concepts in the language of QGIS, each once."""
    labels = bundled_lexicon().labels
    names = (Name(labels.get(concept, concept.replace("_", " ")), "terms", concept) for concept in concepts)
    return list(dict.fromkeys(map(in_words, names)))
