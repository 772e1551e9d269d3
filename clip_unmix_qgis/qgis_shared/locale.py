"""The language of QGIS, read in one way."""
from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QLocale

from ..messages import told
from .option_names import in_fields


def qgis_locale() -> QLocale:
    """The locale that QGIS's own setting names (Settings, Options, General), else the system's."""
    return QLocale(QgsSettings().value("locale/userLocale", QLocale().name()))


def lexicon_language() -> str:
    """The code by which the lexicon calls the language of QGIS."""
    locale = qgis_locale()
    return "zh-tw" if locale.script() == QLocale.Script.TraditionalHanScript else locale.name().split("_")[0]


def in_words(text: object) -> str:
    """A sentence of the package, or what an error says, in the language of QGIS, with the names of fields for those of
    options.
    """
    locale = qgis_locale()
    return in_fields(told(text, "zh_TW" if locale.script() == QLocale.Script.TraditionalHanScript else locale.name()))
