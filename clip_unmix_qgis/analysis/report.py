"""A run as one HTML page that needs nothing beside it: maps, shares, hectares, endmembers, validation, record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ..messages import Message, retold, told
from ..paths import RESOURCES
from ..run import provenance
from . import pictures
from .endmember_library import read_endmembers
from .ground import HECTARE
from .interval import ends
from .output import require_free, write_output
from .results import Results
from .summary import summary
from .validation import Agreement, Pairs, Validation
from .zone_pages import zone_tables
from .zones import ZoneTable

TEMPLATE = RESOURCES / "report" / "report.html.j2"
LONGEST = 480  # pixels of a map in the report
RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
OTHER_COLOUR = "#404040"
Say = Callable[[str], str]


def write_report(
    results: Results,
    path: Path,
    *,
    language: str = "en",
    colours: Sequence[str] = (),
    validation: Validation | None = None,
    zones: ZoneTable | None = None,
    overwrite: bool = False,
) -> None:
    """Write the report of a run in a language; UserError where a file is in the way or it cannot be written."""
    require_free(path, overwrite=overwrite)
    page = html(results, language=language, colours=colours, validation=validation, zones=zones)
    write_output(path, page.encode("utf-8"))


def html(
    results: Results, *, language: str = "en", colours: Sequence[str] = (), validation: Validation | None = None,
    zones: ZoneTable | None = None, words: dict[str, Any] | None = None,
) -> str:
    """The page. All that comes from prompts, files and records is escaped. `words`: its `content`, where that is there
    already.
    """
    from jinja2 import Environment, StrictUndefined

    words = words or content(results, language=language, colours=colours, validation=validation, zones=zones)
    compared = words["validation"]
    if validation is not None:
        plots = [
            pictures.scatter_plot(pair, colour_in(results, pair.material, colours), *words["axes"])
            for pair in validation.pairs
        ]
        compared = {**compared, "plots": plots}
    plot = pictures.endmember_plot(read_endmembers(results), colours, *words["spectrum"])
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    template = environment.from_string(TEMPLATE.read_text(encoding="utf-8"))
    return template.render(
        **{**words, "validation": compared}, maps=_maps(results, words["names"], words["colours"]), endmembers=plot
    )


def content(
    results: Results, *, language: str = "en", colours: Sequence[str] = (), validation: Validation | None = None,
    zones: ZoneTable | None = None,
) -> dict[str, Any]:
    """All that a report says, in a language and without its pictures, by what it is: `title`, `subtitle`, `warnings`,
    headings and sentences in `words`, `names` and `colours` of the materials and of what nobody named, the `table` of
    shares, tables and notes of the `zones` and of the `validation` (None without them), `axes` and `spectrum` (what the
    axes of the plots are), the `record` as pairs, `right_to_left`.
    """

    def say(text: str) -> str:
        return told(text, language)

    record = results.record
    source = record["input"]
    warnings = [*(w for prompt in record["prompts"] for w in prompt["warnings"]), *record["warnings"]]
    materials = results.materials
    names = [*materials, say(Message("other"))]
    shown = [*(pictures.colour_of(i, colours) for i in range(len(materials))), OTHER_COLOUR]
    return {
        "language": language.replace("_", "-"),
        "right_to_left": language[:2] in RIGHT_TO_LEFT,
        "title": say(Message("Materials of {scene}", scene=source.get("name") or Path(str(source["path"])).name)),
        "subtitle": f"CLIP Unmix {record['software']['clip_unmix_qgis']}, {record['run']}, {record['finished']}",
        "warnings": [retold(warning, language) for warning in warnings],
        "words": _words(say, results),
        "names": names,
        "colours": shown,
        "table": _table(results, colours, say),
        "zones": None if zones is None else {
            "tables": zone_tables(zones, names, shown, say), "notes": [say(note) for note in zones.notes],
        },
        "validation": None if validation is None else _validation(validation, say),
        "axes": (say(Message("measured share")), say(Message("mapped share"))),
        "spectrum": (say(Message("wavelength (nm)")), say(Message("reflectance"))),
        "record": _record(results, say),
    }


def colour_in(results: Results, material: str, colours: Sequence[str]) -> str:
    """The colour of a material of the run."""
    return pictures.colour_of(results.materials.index(material), colours)


LIT = Message(
    "Shares are of the lit surface of each pixel: brightness, shade and slope cancel. For shares of the ground run the "
    "unmixing with the illumination 'area'."
)
GROUND = Message("Shares are of the ground that each pixel covers; a shaded pixel counts as dark material.")
GRAINS = Message(
    "Shares are of the cross-section of grains that are mingled in each pixel; they are shares of mass where grains "
    "are of one size and density."
)
DASHED = Message("Lines: what was found in the scene, with its spread. Dashed: what the word leads to expect.")
LIMITS = Message(
    "Materials were found from their names, without samples of this scene. Intervals hold the true share in nine of "
    "ten pixels of simulated scenes; materials that nobody named, scenes unlike the training data and words with "
    "several meanings can mislead. Compare with measurements before decisions rest on the maps."
)


def _words(say: Say, results: Results) -> dict[str, str]:
    sentences = {
        "maps": Message("Maps"),
        "shares": Message("Shares and hectares"),
        "meaning": GRAINS if results.intimate else GROUND if results.area_mode else LIT,
        "zones": Message("Hectares by zone"),
        "endmembers": Message("Endmembers"),
        "dashed": DASHED,
        "validation": Message("Compared with measurements"),
        "record": Message("Record"),
        "limits": Message("Limits"),
        "limits_text": LIMITS,
    }
    return {name: say(sentence) for name, sentence in sentences.items()}


def _maps(results: Results, names: Sequence[str], colours: Sequence[str]) -> list[dict[str, str]]:
    step = max(1, -(-max(results.rows, results.cols) // LONGEST))
    shares = [*results.thumbnails("abundance", step), *results.thumbnails("other", step)]
    return [
        {"name": name, "colour": colour, "picture": pictures.map_picture(share, colour)}
        for name, colour, share in zip(names, colours, shares)
    ]


def _table(results: Results, colours: Sequence[str], say: Say) -> dict[str, Any]:
    total, on_earth = summary(results)
    head = [Message("material"), Message("mean share"), Message("90 % interval")]
    head += [Message("hectares"), Message("90 % interval of hectares")] if on_earth else []
    rows = []
    names = [*results.materials, say(Message("other"))]
    for number, (name, mean, half) in enumerate(zip(names, total.mean.tolist(), total.half_width.tolist())):
        low, high = ends(mean, half)
        cells = [f"{mean:.3f}", f"{low:.3f} - {high:.3f}"]
        if on_earth:
            ground = total.weight / HECTARE
            cells += [f"{mean * ground:,.2f}", f"{low * ground:,.2f} - {high * ground:,.2f}"]
        colour = pictures.colour_of(number, colours) if number < len(results.materials) else OTHER_COLOUR
        rows.append({"name": name, "colour": colour, "cells": cells})
    return {"head": [say(text) for text in head], "rows": rows}


def _validation(found: Validation, say: Say) -> dict[str, Any]:
    tables = []
    if found.pairs:
        tables.append(_errors(found.pairs, say))
    if found.agreement is not None:
        tables += _agreement(found.agreement, say)
    return {"plots": [], "tables": tables, "notes": [say(note) for note in found.notes]}


def _errors(pairs: Sequence[Pairs], say: Say) -> dict[str, Any]:
    head = [Message("material"), Message("places"), "RMSE", "MAE", Message("bias"), "r", Message("interval holds")]
    rows = []
    for pair in pairs:
        of = pair.figures()
        r = "" if of["r"] is None else f"{of['r']:.3f}"
        figures = [f"{of['rmse']:.3f}", f"{of['mae']:.3f}", f"{of['bias']:+.3f}", r, f"{of['interval_holds']:.0%}"]
        rows.append([pair.material, str(of["n"]), *figures])
    return {"head": [say(text) for text in head], "rows": rows}


def _agreement(found: Agreement, say: Say) -> list[dict[str, Any]]:
    """The confusion, and the parts of agreement."""
    lines = zip(found.classes, found.matrix.tolist())
    confusion = [[name, *(f"{share:.1f}" for share in line)] for name, line in lines]
    parts = {
        Message("agreement"): "overall",
        Message("disagreement of quantity"): "quantity_disagreement",
        Message("disagreement of allocation"): "allocation_disagreement",
    }
    figures = found.figures()
    return [
        {"head": [say(Message("measured as")), *found.columns], "rows": confusion},
        {"head": [say(name) for name in parts], "rows": [[f"{figures[key]:.1%}" for key in parts.values()]]},
    ]


def _record(results: Results, say: Say) -> list[tuple[str, str]]:
    record = results.record
    understood = ", ".join(f"{entry['typed']} = {say(entry['label'])}" for entry in record["prompts"])
    return [
        (say(Message("scene")), str(record["input"]["path"])),
        ("SHA-256", str(record["input"]["sha256"])),
        (say(Message("understood as")), understood),
        (say(Message("record")), provenance.record_hash(record)),
        (say(Message("make it again")), str(record["replay"])),
    ]
