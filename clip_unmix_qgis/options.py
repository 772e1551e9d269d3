"""What a run lets one choose, the default first. Imports nothing, so that menus and the command line can ask without torch."""

from __future__ import annotations

ILLUMINATIONS = ("shade-normalised", "area")
DEVICES = ("auto", "cpu", "cuda")
