"""What the panel keeps with the project (and, for projects that hold nothing of ours, with the user)."""
from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from qgis.core import QgsProject, QgsSettings

from ..qgis_shared.inputs import split_prompts
from ..qgis_shared.safe_text import plain
from .dock_form import DockForm
from .scene_part import PARTS

SCOPE, KEY = "clip_unmix", "panel"
FILES = ("output", "wavelengths", "samples", "adapter", "save_adapter", "ontology")
CHOICES = ("illumination", "mixing", "sensor", "device")
LARGEST_SEED = 2**31 - 1
MOST_MATERIALS = 1000
LONGEST = 4096  # characters of a path or a prompt
LONGEST_STATE = 1_000_000  # characters
COLOUR = re.compile("#[0-9a-f]{6}")

T = TypeVar("T")


@dataclass(frozen=True)
class PanelState:
    """Prompts with whether they take part, the colours given to prompts, the files and choices by name, and the seed.

    `part` is that of the scene, see `ScenePart.state`. `complete` is False where something was kept that cannot be
    used, for which a default stands.
    """

    materials: list[tuple[str, bool]] = field(default_factory=list)
    colours: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    choices: dict[str, str] = field(default_factory=dict)
    seed: int = 0
    complete: bool = True
    part: dict[str, Any] = field(default_factory=dict)


def state_of(form: DockForm) -> PanelState:
    """What the panel's fields hold."""
    return PanelState(
        [(item.prompt, item.enabled) for item in form.material_list.items()],
        dict(form.material_list.colours),
        {name: getattr(form, f"{name}_widget").filePath() for name in FILES},
        {name: getattr(form, f"{name}_combo").currentData() for name in CHOICES},
        form.seed_box.value(),
        part=form.part.state(),
    )


def keep(state: PanelState) -> None:
    """Write the state into the project and, for the next one, into the settings."""
    materials = [{"prompt": prompt, "enabled": enabled} for prompt, enabled in state.materials]
    listed = {prompt for prompt, _ in state.materials}
    colours = {prompt: colour for prompt, colour in state.colours.items() if prompt in listed}
    kept = {"materials": materials, "colours": colours, **state.files, **state.choices, "seed": state.seed}
    text = json.dumps({**kept, "part": state.part}, ensure_ascii=False)
    QgsProject.instance().writeEntry(SCOPE, KEY, text)
    # The next project has other layers, and its map shows another place.
    QgsSettings().setValue(f"{SCOPE}/{KEY}", json.dumps(kept, ensure_ascii=False))


def in_project() -> bool:
    """Whether the project holds a state of ours."""
    return bool(QgsProject.instance().readEntry(SCOPE, KEY)[0])


def kept() -> PanelState:
    """What the project holds, or else what was used last."""
    return read(QgsProject.instance().readEntry(SCOPE, KEY)[0] or str(QgsSettings().value(f"{SCOPE}/{KEY}", "") or ""))


def read(text: str) -> PanelState:
    """The state that `text` holds. A project is anybody's file: what cannot be used gives way to a default."""
    if not text:
        return PanelState()
    try:
        state = json.loads(text, parse_int=_whole_number) if len(text) <= LONGEST_STATE else None
    except (ValueError, RecursionError):
        state = None
    if not isinstance(state, dict):
        return PanelState(complete=False)
    wrong: list[str] = []

    def take(name: str, check: Callable[[object], T], default: T) -> T:
        try:
            return check(state[name]) if name in state else default
        except ValueError:
            wrong.append(name)
            return default

    return PanelState(
        take("materials", _materials, []),
        take("colours", _colours, {}),
        {name: take(name, _line, "") for name in FILES},
        {name: take(name, _line, "") for name in CHOICES},
        take("seed", _seed, 0),
        part=take("part", _part, {}),
        complete=not wrong,
    )


def _materials(value: object) -> list[tuple[str, bool]]:
    if not isinstance(value, list) or len(value) > MOST_MATERIALS:
        raise ValueError
    materials = []
    for entry in value:
        prompt, enabled = (entry.get("prompt"), entry.get("enabled")) if isinstance(entry, dict) else (None, None)
        if split_prompts(_line(prompt)) != [prompt] or enabled not in (True, False):
            raise ValueError
        materials.append((_line(prompt), enabled is True))
    return materials


def _colours(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or len(value) > MOST_MATERIALS:
        raise ValueError
    if not all(isinstance(colour, str) and COLOUR.fullmatch(colour) for colour in value.values()):
        raise ValueError
    return {_line(prompt): colour for prompt, colour in value.items()}


def _part(value: object) -> dict[str, Any]:
    if not isinstance(value, dict) or value.get("what") not in PARTS:
        raise ValueError
    ticks = {name: value[name] for name in ("selected", "clouds") if name in value}
    if not all(isinstance(tick, bool) for tick in ticks.values()):
        raise ValueError
    return {"what": value["what"], "layer": _line(value.get("layer", "")), **ticks}


def _whole_number(digits: str) -> int:
    """Python 3.9 takes seconds for a number of a million digits."""
    if len(digits) > len(str(LARGEST_SEED)):
        raise ValueError
    return int(digits)


def _line(value: object) -> str:
    """A line of text without control characters."""
    if not isinstance(value, str) or len(value) > LONGEST or plain(value) != value or "\n" in value:
        raise ValueError
    return value


def _seed(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= LARGEST_SEED:
        raise ValueError
    return value
