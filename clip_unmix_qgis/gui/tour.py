"""The tour: six steps in the panel, with the sample scene."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QRect, QTimer
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QRubberBand, QVBoxLayout, QWidget

from ..qgis_shared import safe_text
from .dock_form import DockForm


def tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)


@dataclass(frozen=True)
class Step:
    """What to do or look at, the widget it is about, and whether it is done (None: when the analyst goes on)."""

    text: str
    widget: str
    done: Callable[[], bool] | None = None


class Tour(QFrame):
    """Stands above the panel's fields while it lasts. What is done in the panel leads on by itself."""

    def __init__(self, form: DockForm) -> None:
        super().__init__(form)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._form = form
        self._place = -1
        self._ran = False
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, form)
        self._marked: QWidget | None = None
        self._reveal_soon = QTimer(self)  # when what has just been shown has its place
        self._reveal_soon.setSingleShot(True)
        self._reveal_soon.setInterval(50)
        self._reveal_soon.timeout.connect(self._reveal)
        form.scroll.verticalScrollBar().rangeChanged.connect(lambda *_: self._reveal_soon.start())
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.number = QLabel(self)
        self.next_button = QPushButton(tr("Next"), self)
        self.end_button = QPushButton(tr("End the tour"), self)
        row = QHBoxLayout()
        for widget in (self.number, self.end_button, self.next_button):
            row.addWidget(widget)
        row.insertStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addLayout(row)
        self.next_button.clicked.connect(lambda _: self._go(self._place + 1))
        self.end_button.clicked.connect(lambda _: self.end())
        self._steps = self._make_steps()
        self.hide()

    def _make_steps(self) -> list[Step]:
        materials = self._form.material_list
        return [
            Step(
                tr(
                    "This is the sample scene: simulated fields, bare ground, roads and a few roofs in 224 bands. "
                    "The line below its name says what it is. What do you see?"
                ),
                "layer_combo",
            ),
            Step(
                tr("Type a material that you expect here, such as vegetation, and press Enter."),
                "prompt_edit",
                lambda: len(materials.prompts()) >= 1,
            ),
            Step(
                tr(
                    "Add others, in any language: suelo desnudo, dry grass, asphalt. The second column says how each "
                    "was understood; click where it is marked."
                ),
                "material_list",
                lambda: len(materials.prompts()) >= 3,
            ),
            Step(tr("Now press the button. It takes a few seconds."), "unmix_button", lambda: self._ran),
            Step(
                tr(
                    "Each map is clear where its material is absent and full where it is all there is. The line below "
                    "says how well the materials explain the scene; Suggest… finds what you left out."
                ),
                "result_label",
            ),
            Step(
                tr(
                    "More maps shows how sure each share is. Beside it you export the maps or keep them in another "
                    "place. That is all: now choose a scene of your own."
                ),
                "maps_button",
            ),
        ]

    def start(self) -> None:
        """From the beginning."""
        self._ran = False
        self.show()
        self._go(0)

    def end(self) -> None:
        """Leave the panel as it is."""
        self._place = -1
        self._mark(None)
        self.hide()

    def run_ended(self) -> None:
        """The result of a run is there."""
        self._ran = True
        self.look()

    def look(self) -> None:
        """Go on where the step under way is done."""
        if 0 <= self._place < len(self._steps):
            done = self._steps[self._place].done
            if done is not None and done():
                self._go(self._place + 1)

    @property
    def place(self) -> int:
        """The number of the step under way from 0, or -1."""
        return self._place

    def _go(self, place: int) -> None:
        if place >= len(self._steps):
            self.end()
            return
        self._place = place
        step = self._steps[place]
        safe_text.show(self.text, step.text)
        self.number.setText(tr("{number} of {all}").format(number=place + 1, all=len(self._steps)))
        last = place == len(self._steps) - 1
        self.end_button.setVisible(not last)
        self.next_button.setText(tr("Done") if last else tr("Next"))
        widget = getattr(self._form, step.widget)
        self._reveal_soon.start()
        if step.done is not None:
            widget.setFocus()
        self._mark(widget)

    def _reveal(self) -> None:
        if self._marked is not None:
            self._form.scroll.ensureWidgetVisible(self._marked)

    def _mark(self, widget: QWidget | None) -> None:
        """A frame around the widget that the step is about, wherever it moves."""
        if self._marked is not None:
            self._marked.removeEventFilter(self)
        self._marked = widget
        if widget is None:
            self._band.hide()
            return
        widget.installEventFilter(self)
        self._frame()

    def _frame(self) -> None:
        widget = self._marked
        if widget is not None:
            corner = self._form.mapFromGlobal(widget.mapToGlobal(widget.rect().topLeft()))
            self._band.setGeometry(QRect(corner, widget.size()).adjusted(-2, -2, 2, 2))
            self._band.setVisible(widget.isVisible())
            self._band.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Paint)
        if watched is self._marked and event.type() in moved:
            self._frame()
        return super().eventFilter(watched, event)
