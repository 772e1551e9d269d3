"""Messages are read whole, whatever the width of the window."""
from __future__ import annotations

import pytest
from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QPoint, QRect
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from clip_unmix_qgis.gui.message_bar import Messages

LONG = (
    "sample_scene: 41% of the pixels unexplained. 35% of the scene is unnamed: let materials be suggested and add "
    "what is missing. 'dry grass' <b>and</b> 'straw' look alike here. Further notes in the panel: 2."
)


@pytest.fixture
def bar(qtbot):
    """Over what the window shows, as in QGIS."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QGridLayout(window)
    layout.addWidget(QWidget(window), 0, 0, 2, 1)
    bar = QgsMessageBar(window)
    bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    layout.addWidget(bar, 0, 0, 1, 1)
    window.resize(520, 500)
    window.show()
    yield bar  # the window is kept so long
    window.close()


def settled(bar, text, width):
    """Whether the bar has the window's width and as much height as it asks for, and its text as much as it needs."""
    wide = bar.window().width() == width and bar.width() > 0.9 * width
    return wide and bar.height() == bar.sizeHint().height() and text.height() == text.heightForWidth(text.width())


@pytest.mark.parametrize("number", [0, 4])
def test_a_long_message_is_whole_in_any_width_and_its_buttons_work(bar, qtbot, number):
    pressed = []
    actions = [(f"Button {name}", lambda name=name: pressed.append(name)) for name in range(number)]
    Messages(bar, "CLIP Unmix").say(LONG, Qgis.MessageLevel.Warning, *actions)
    qtbot.waitUntil(lambda: bar.currentItem() is not None)
    item = bar.currentItem()
    heights = []
    for width in (520, 900, 500):
        bar.window().resize(width, 500)
        (text,) = [label for label in item.findChildren(QLabel) if LONG[:20] in label.text()]
        buttons = item.findChildren(QPushButton)
        qtbot.waitUntil(lambda text=text, width=width: settled(bar, text, width))
        for part in (text, *buttons):
            assert part.isVisible()
            assert item.rect().contains(QRect(part.mapTo(item, QPoint()), part.size()))
        heights.append(bar.height())
    assert heights[1] < heights[0] <= heights[2]  # no higher than it needs to be
    assert "&lt;b&gt;and" in text.text()
    for button in buttons:
        button.click()
    assert pressed == list(range(number))
