"""What the panel keeps with the project (and, for projects that hold nothing of ours, with the user)."""
from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProject, QgsSettings

from .dock_form import DockForm

SCOPE, KEY = "clip_unmix", "panel"
FILES = ("output", "wavelengths", "samples", "adapter", "save_adapter", "ontology")
CHOICES = ("illumination", "sensor", "device")


def state_of(form: DockForm) -> dict[str, object]:
    """The panel's materials and options as JSON types."""
    return {
        "materials": form.material_list.entries(),
        **{name: getattr(form, f"{name}_widget").filePath() for name in FILES},
        **{name: getattr(form, f"{name}_combo").currentData() for name in CHOICES},
        "seed": form.seed_box.value(),
    }


def keep(state: Mapping[str, object]) -> None:
    """Write the state into the project and, for the next one, into the settings."""
    text = json.dumps(state, ensure_ascii=False)
    QgsProject.instance().writeEntry(SCOPE, KEY, text)
    QgsSettings().setValue(f"{SCOPE}/{KEY}", text)


def in_project() -> bool:
    """Whether the project holds a state of ours."""
    return bool(QgsProject.instance().readEntry(SCOPE, KEY)[0])


def kept() -> dict[str, Any]:
    """What the project holds, or else what was used last, with a default for what is missing."""
    text = QgsProject.instance().readEntry(SCOPE, KEY)[0] or QgsSettings().value(f"{SCOPE}/{KEY}", "")
    try:
        state = json.loads(text or "{}")
        materials = [{"prompt": str(m["prompt"]), "enabled": bool(m["enabled"])} for m in state.get("materials", [])]
        seed = int(state.get("seed", 0))
    except (ValueError, TypeError, KeyError, AttributeError):  # a project file is anybody's
        state, materials, seed = {}, [], 0
    return {
        "materials": materials,
        **{name: str(state.get(name) or "") for name in FILES},
        **{name: state.get(name, "") for name in CHOICES},
        "seed": seed,
    }
