"""The panel for keys and screen readers: names, hints and the order of the tab key."""
from __future__ import annotations

import pytest
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

USED = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit, QgsFileWidget)
JARGON = ("Adapter", "Seed", "shade-normalised", "endmember", "nonnegative")


@pytest.fixture
def widgets(dock, qgis_iface):
    """What is used of the panel, by name; parts of widgets have none."""
    qgis_iface.mainWindow().show()
    dock.setFloating(True)
    dock.resize(400, 1600)
    dock.show()
    for group in dock.findChildren(QGroupBox):
        group.setCollapsed(False)
    dock.result_buttons.show()
    found = {child.objectName(): child for child in dock.findChildren(QWidget) if isinstance(child, USED)}
    return {
        name: widget for name, widget in found.items()
        if name and not name.startswith("qt_") and not part_of_another(widget)
    }  # fmt: skip


def part_of_another(widget):
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, USED):
            return True
        parent = parent.parentWidget()
    return not widget.objectName().endswith(("button", "edit", "combo", "box", "widget", "list", "text"))


def test_everything_has_a_name_for_a_screen_reader_and_a_hint(dock, widgets):
    assert len(widgets) > 20
    buddies = {label.buddy() for label in dock.findChildren(QLabel) if label.buddy() and label.text()}
    nameless = [
        name for name, widget in widgets.items()
        if not widget.accessibleName() and widget not in buddies and not getattr(widget, "text", str)()
    ]  # fmt: skip
    assert nameless == []
    own = {"cancel_button", "log_text", "material_list"}  # say in themselves what they are
    assert [name for name, widget in widgets.items() if not widget.toolTip() and name not in own] == []


def test_the_tab_key_goes_through_the_panel_from_top_to_bottom(dock, widgets):
    dock.activateWindow()
    order, widget = [], dock.layer_combo
    for _ in range(200):
        top = next((known for known in widgets.values() if known is widget or known.isAncestorOf(widget)), None)
        if top is not None and top not in order and top.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(top)
        widget = widget.nextInFocusChain()
    places = [(widget.mapTo(dock, QPoint(0, 0)), widget.objectName()) for widget in order]
    assert len(places) > 20
    for (one, first), (other, second) in zip(places, places[1:]):
        same_row = abs(one.y() - other.y()) < 16
        assert (one.x() < other.x()) if same_row else (one.y() < other.y()), (first, second)


def test_no_jargon_is_in_sight_before_it_is_asked_for(dock):
    inside = set(dock.advanced_group.findChildren(QWidget))
    shown = [child for child in dock.findChildren((QLabel, QAbstractButton, QGroupBox)) if child not in inside]
    texts = [child.title() if isinstance(child, QGroupBox) else child.text() for child in shown]
    texts += [dock.illumination_combo.itemText(index) for index in range(dock.illumination_combo.count())]
    assert [text for text in texts if any(word.casefold() in text.casefold() for word in JARGON)] == []
    notes = {dock.adapter_note, dock.save_adapter_note, dock.device_note, dock.seed_note}
    assert all(note in inside and note.text().endswith(".") for note in notes)
