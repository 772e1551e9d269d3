"""The list of the materials to unmix, with what each was understood as."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QDropEvent, QIcon, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QColorDialog, QHeaderView, QMenu, QTreeWidget, QWidget

from ..errors import UserError
from ..qgis_shared import safe_text
from ..qgis_shared.inputs import split_prompts
from ..qgis_shared.locale import in_words
from ..qgis_shared.material_colours import material_colours
from .history import History
from .interpreter import NotReadYet
from .legend_menu import add_legends
from .material_item import (
    CONFIDENCE,
    DOUBTFUL,
    MEANING,
    PROMPT,
    SWATCH,
    ChoiceDelegate,
    MaterialItem,
    swatch,
    swatch_place,
)
from .material_meaning import hardly_a_material, told_of

if TYPE_CHECKING:
    from ..language.material import Material

NARROW = 250  # pixels

# What undo brings back: prompts with whether they take part and whether they are run all the same, and colours.
Held = tuple[list[tuple[str, bool, bool]], dict[str, str]]


class MaterialList(QTreeWidget):
    """The prompts in their order. Their colours are those of the maps."""

    changed = pyqtSignal()  # the prompts, their order or whether they take part
    # A prompt to define in the ontology, and the id of what it is to mean or "".
    definition_wanted = pyqtSignal(str, str)
    place_wanted = pyqtSignal(str)  # of a prompt: the analyst shows it on the map
    pixel_wanted = pyqtSignal(str)  # of a prompt: it is to be what a pixel shows, or no longer
    coloured = pyqtSignal(str, QColor)  # a prompt, and the colour it has now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picked: Callable[[], dict[str, str]] = dict  # prompts that are what a pixel shows
        self.colours: dict[str, str] = {}  # given by the analyst to prompts, as #rrggbb
        self.setHeaderLabels([self.tr("Material"), self.tr("Understood as"), ""])
        self.headerItem().setToolTip(CONFIDENCE, self.tr("How sure the reading is"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIconSize(QSize(SWATCH, SWATCH))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.invisibleRootItem().setFlags(self.invisibleRootItem().flags() | Qt.ItemFlag.ItemIsDropEnabled)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.header()
        header.setStretchLastSection(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(36)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegateForColumn(MEANING, ChoiceDelegate(self))
        self.customContextMenuRequested.connect(self._show_menu)
        self.itemClicked.connect(self._show_choices)
        self.itemChanged.connect(self._item_changed)
        self._history: History[Held] = History(self._held())
        self.changed.connect(lambda: self._history.record(self._held()))

    # What is in it

    def items(self) -> list[MaterialItem]:
        return [self.topLevelItem(row) for row in range(self.topLevelItemCount())]

    def prompts(self) -> list[str]:
        """Those that take part, in order."""
        return [item.prompt for item in self.items() if item.enabled]

    def refused(self) -> dict[str, str]:
        """Those that take part but were not understood, and why."""
        return {item.prompt: item.refusal for item in self.items() if item.enabled and item.refusal}

    def restore(self, entries: Iterable[tuple[str, bool]]) -> None:
        """Show these prompts, with whether they take part, and no others; there is no way back."""
        self._refill([(prompt, enabled, False) for prompt, enabled in entries])
        self._history = History(self._held())
        self.changed.emit()

    def step(self, step: int) -> None:
        """Undo (-1) or redo (1) the last change."""
        held = self._history.move(step)
        if held is not None:
            entries, self.colours = held[0], dict(held[1])
            self._refill(entries)
            self.changed.emit()

    def _held(self) -> Held:
        return [(item.prompt, item.enabled, item.insisted) for item in self.items()], dict(self.colours)

    def _refill(self, entries: Iterable[tuple[str, bool, bool]]) -> None:
        self.blockSignals(True)
        self.clear()
        for prompt, enabled, insisted in entries:
            self._append(prompt, enabled=enabled).insisted = insisted
        self.blockSignals(False)
        self._recolour()

    def add_prompts(self, prompts: Iterable[str]) -> list[str]:
        """Add the prompts and return those that were there already."""
        known = {item.prompt.casefold(): item for item in self.items()}
        repeated, item = [], None
        for prompt in prompts:
            item = known.get(prompt.casefold())
            if item is None:
                item = known[prompt.casefold()] = self._append(prompt, enabled=True)
            else:
                repeated.append(prompt)
        if item:
            self.select(item)
        self._recolour()
        self.changed.emit()
        return repeated

    def _append(self, prompt: str, *, enabled: bool) -> MaterialItem:
        item = MaterialItem(prompt, enabled=enabled)
        self.addTopLevelItem(item)
        return item

    # What the prompts mean

    def show_meanings(self, materials: Mapping[str, Material | UserError]) -> None:
        """Tell for each prompt what it was understood as (a Material), or why it is refused (a UserError)."""
        for item in self.items():
            material = materials.get(item.prompt)
            if isinstance(material, UserError):
                waits = isinstance(material, NotReadYet)
                item.concept, item.choices, item.refusal = None, {}, "" if waits else in_words(material)
                meaning = self.tr("waiting for packages") if waits else self.tr("not understood")
                self._show(item, meaning, "", in_words(material), warning=True)
            elif material is not None:
                self._show_material(item, material)
        self._recolour()

    def _show_material(self, item: MaterialItem, material: Material) -> None:
        if not item.insisted and hardly_a_material(material):
            said = [in_words(warning) for warning in material.warnings]
            item.concept, item.choices, item.refusal = material.concept, {}, " ".join(said)
            how = self.tr("It is left out of the run. Click here to run it all the same.")
            self._show(item, self.tr("not understood"), "", "\n".join([*said, how]), warning=True)
            return
        told = told_of(item.prompt, material)
        item.concept, item.refusal, item.choices = material.concept, "", told.choices
        self._show(item, told.meaning, told.confidence, told.hint, warning=bool(material.warnings))

    def _show(self, item: MaterialItem, meaning: str, confidence: str, tip: str, *, warning: bool) -> None:
        self.blockSignals(True)
        item.setText(MEANING, safe_text.plain(meaning))
        item.setText(CONFIDENCE, confidence)
        item.setIcon(MEANING, QgsApplication.getThemeIcon("/mIconWarning.svg") if warning else QIcon())
        item.setData(MEANING, DOUBTFUL, warning)
        for column in range(self.columnCount()):
            item.setToolTip(column, safe_text.hint(tip))
        item.setData(MEANING, Qt.ItemDataRole.AccessibleTextRole, f"{meaning}. {tip}" if warning else meaning)
        self.blockSignals(False)
        self.viewport().update()

    # What the analyst does with it

    def select(self, item: MaterialItem) -> None:
        """Select this row alone, whatever keys are held."""
        whole_row = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.setCurrentItem(item, PROMPT, whole_row)

    def edit_current(self) -> None:
        if self.currentItem():
            self.editItem(self.currentItem(), PROMPT)

    def remove_selected(self) -> None:
        for item in self.selectedItems():
            self.takeTopLevelItem(self.indexOfTopLevelItem(item))
        self._recolour()
        self.changed.emit()

    def move_current(self, step: int) -> None:
        """Move the current material up (-1) or down (1)."""
        item = self.currentItem()
        row = self.indexOfTopLevelItem(item) if item else -1
        if row < 0 or not 0 <= row + step < self.topLevelItemCount():
            return
        self.takeTopLevelItem(row)
        self.insertTopLevelItem(row + step, item)
        self.select(item)
        self._recolour()
        self.changed.emit()

    def insist(self, item: MaterialItem) -> None:
        """Take a prompt into the run for what little it means; one that cannot be read at all is refused again."""
        item.insisted, item.refusal = True, ""
        self._show(item, "…", "", "", warning=False)
        self._recolour()
        self.changed.emit()

    def choose_colour(self, item: MaterialItem) -> None:
        """Ask for the colour of a material's map."""
        title = self.tr("Colour of {material}").format(material=safe_text.plain(item.prompt))
        colour = QColorDialog.getColor(item.colour or QColor("white"), self, title)
        if colour.isValid():
            self._colour(item, colour.name())

    def _colour(self, item: MaterialItem, colour: str | None) -> None:
        """Give a material a colour, or with None its customary one back."""
        self.colours.pop(item.prompt, None)
        if colour:
            self.colours[item.prompt] = colour
        self._recolour()
        self.changed.emit()
        if item.colour:
            self.coloured.emit(item.prompt, item.colour)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the swatch asks for another colour."""
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.pos())
        if item and event.button() == Qt.MouseButton.LeftButton and swatch_place(self, item).contains(event.pos()):
            self.choose_colour(item)

    def edit(self, index: QModelIndex, *arguments: object) -> bool | None:
        """Only the prompt is typed; the rest follows from it."""
        if arguments and index.column() != PROMPT:
            return False
        return super().edit(index, *arguments)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.step(-1)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.step(1)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_selected()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._recolour()
        self.changed.emit()

    def _item_changed(self, item: MaterialItem, column: int) -> None:
        if column != PROMPT:
            return
        typed = " ".join(split_prompts(item.text(PROMPT)))
        if typed != item.prompt:
            others = {other.prompt.casefold() for other in self.items() if other is not item}
            if typed and typed.casefold() not in others:
                item.prompt, item.refusal, item.insisted = typed, "", False
                self._show(item, "…", "", "", warning=False)
            self.blockSignals(True)
            item.setText(PROMPT, item.prompt)
            self.blockSignals(False)
        self._recolour()
        self.changed.emit()

    def menu(self, item: MaterialItem) -> QMenu:
        """What can be done with a row: take another of its meanings, or tell its meaning in the ontology."""
        menu = QMenu(self)
        menu.addAction(self.tr("Edit"), lambda: self.editItem(item, PROMPT))
        menu.addAction(self.tr("Remove"), self.remove_selected)
        for text, step in ((self.tr("Undo"), -1), (self.tr("Redo"), 1)):
            menu.addAction(text, lambda step=step: self.step(step)).setEnabled(self._history.can_move(step))
        menu.addAction(self.tr("Colour…"), lambda: self.choose_colour(item))
        if item.prompt in self.colours:
            menu.addAction(self.tr("Customary colour"), lambda: self._colour(item, None))
        if item.refusal:
            menu.addAction(self.tr("Run '{prompt}' all the same").format(prompt=item.prompt), lambda: self.insist(item))
        text = self.tr("Show '{prompt}' on the map…").format(prompt=item.prompt)
        menu.addAction(text, lambda: self.place_wanted.emit(item.prompt))
        picked = item.prompt in self.picked()
        text = self.tr("No longer from a pixel") if picked else self.tr("Take it from a pixel…")
        menu.addAction(text, lambda: self.pixel_wanted.emit(item.prompt))
        if item.choices:
            menu.addSection(self.tr("Did you mean"))
            for label in item.choices:
                menu.addAction(label, lambda label=label: item.setText(PROMPT, label))
        menu.addSection(self.tr("Your ontology"))
        for label, concept in item.choices.items():
            text = self.tr("'{prompt}' always means '{label}'…").format(prompt=item.prompt, label=label)
            menu.addAction(text, lambda concept=concept: self.definition_wanted.emit(item.prompt, concept))
        text = self.tr("Define '{prompt}'…").format(prompt=item.prompt)
        menu.addAction(text, lambda: self.definition_wanted.emit(item.prompt, ""))
        add_legends(menu, self.add_prompts)
        return menu

    def _show_menu(self, position: QPoint) -> None:
        item = self.itemAt(position)
        menu = self.menu(item) if item else QMenu(self)
        if item is None:
            add_legends(menu, self.add_prompts)
        menu.exec(self.viewport().mapToGlobal(position))

    def _show_choices(self, item: MaterialItem, column: int) -> None:
        """A click on a doubtful reading asks what is meant."""
        if column == MEANING and item.data(MEANING, DOUBTFUL):
            corner = self.visualRect(self.indexFromItem(item, MEANING)).bottomLeft()
            self.menu(item).exec(self.viewport().mapToGlobal(corner))

    # How it looks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns; where there is little, the confidence is left to the tooltip."""
        super().resizeEvent(event)
        width = self.viewport().width()
        self.setColumnHidden(CONFIDENCE, width < NARROW)
        confidence = 0 if width < NARROW else self.fontMetrics().horizontalAdvance("100% ") + 8
        self.setColumnWidth(CONFIDENCE, confidence)
        self.setColumnWidth(PROMPT, int(0.47 * (width - confidence)))
        self.setColumnWidth(MEANING, width - confidence - int(0.47 * (width - confidence)))

    def _recolour(self) -> None:
        self.blockSignals(True)
        run = [item for item in self.items() if item.runs]
        prompts = [item.prompt for item in run]
        chosen = [self.colours.get(prompt) for prompt in prompts]
        colours = dict(zip(map(id, run), material_colours([item.concept for item in run], prompts, chosen)))
        for item in self.items():
            item.colour = colours.get(id(item))
            item.setIcon(PROMPT, swatch(item.colour))
        self.blockSignals(False)
        self.viewport().update()
