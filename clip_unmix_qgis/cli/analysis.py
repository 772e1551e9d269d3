"""`zones`, `classes`, `change`, `validate`: what a finished run says of districts, classes, another date, the field."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from ..messages import Message
from .arguments import add_debug, add_quiet
from .terminal import in_words, say, say_table, say_warnings, system_language

if TYPE_CHECKING:
    from ..analysis.validation import Validation
    from ..analysis.zones import ZoneTable


def add(commands: Any) -> None:
    zones = commands.add_parser("zones", help="hectares of each material in the polygons of a layer, with intervals")
    _results(zones)
    zones.add_argument("zones", metavar="ZONES", type=Path, help="layer of polygons: GeoPackage, GeoJSON, Shapefile")
    zones.add_argument("-o", "--output", metavar="FILE", type=Path, help="table to write (.csv)")
    classes = commands.add_parser("classes", help="a class map: the material with the largest share in each pixel")
    _results(classes)
    classes.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help="GeoTIFF to write")
    classes.add_argument(
        "--threshold", metavar="SHARE", type=float, default=0.5, help="less than this share is mixed (default: 0.5)"
    )
    rgb = commands.add_parser("rgb", help="the shares of three materials as red, green and blue")
    _results(rgb)
    rgb.add_argument(
        "-m", "--material", metavar="MATERIAL", action="append", default=[],
        help="for red, green and blue, in this order (default: the three most abundant; other: what nobody named)",
    )  # fmt: skip
    rgb.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help="GeoTIFF to write")
    change = commands.add_parser("change", help="what two runs of one place gained and lost, and what of it is chance")
    change.add_argument("before", metavar="BEFORE", type=Path, help="folder of the earlier run")
    change.add_argument("after", metavar="AFTER", type=Path, help="folder of the later run")
    change.add_argument("-o", "--output", metavar="FOLDER", type=Path, required=True, help="folder for the maps")
    change.add_argument(
        "--allow-different", action="store_true", help="compare runs of other words or weights all the same"
    )
    validate = commands.add_parser("validate", help="compare maps with measured fractions or classes")
    _results(validate)
    validate.add_argument("measured", metavar="LAYER", type=Path, help="points or polygons with fractions or classes")
    validate.add_argument(
        "--field", metavar="MATERIAL=FIELD", action="append", default=[],
        help="field with the measured fractions of a material, where it is not named after it",
    )  # fmt: skip
    validate.add_argument("-o", "--output", metavar="FILE", type=Path, help="figures to write (.json)")
    validate.add_argument("--page", metavar="FILE", type=Path, help="page of tables and plots to write (.html)")
    validate.add_argument("--language", metavar="CODE", help="language of the page (default: the system's)")
    report = commands.add_parser("report", help="a page of maps, hectares, endmembers and record, as HTML")
    _results(report)
    report.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help="page to write (.html)")
    report.add_argument("--zones", metavar="LAYER", type=Path, help="polygons, for the hectares in each of them")
    report.add_argument("--measured", metavar="LAYER", type=Path, help="points or polygons to compare the maps with")
    report.add_argument("--language", metavar="CODE", help="language of the page (default: the system's)")
    endmembers = commands.add_parser("endmembers", help="the endmembers for other programs: .sli, .csv, .gpkg")
    _results(endmembers)
    endmembers.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help="library to write: .sli "
                            "(ENVI), .csv or .gpkg (as the EnMAP-Box reads it)")  # fmt: skip
    pixels = commands.add_parser("pixels", help="what the maps, the spectrum and the nearest words say at points")
    _results(pixels)
    pixels.add_argument("points", metavar="POINTS", type=Path, help="layer of points: GeoPackage, GeoJSON, Shapefile")
    pixels.add_argument("-o", "--output", metavar="FILE", type=Path, help="table to write (.csv); FILE_spectra.csv "
                        "beside it holds spectra and mixtures")  # fmt: skip
    runs = ((zones, _zones), (pixels, _pixels), (classes, _classes), (rgb, _rgb), (change, _change),
            (validate, _validate), (report, _report), (endmembers, _endmembers))  # fmt: skip
    for parser, run in runs:
        parser.add_argument("--overwrite", action="store_true", help="replace what is there")
        add_quiet(parser)
        add_debug(parser)
        parser.set_defaults(run=run)


def _results(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("results", metavar="FOLDER", type=Path, help="folder of a finished run")


def _free(path: Path | None, options: argparse.Namespace) -> None:
    """UserError where a file is in the way."""
    from ..analysis.output import require_free

    if path is not None:
        require_free(path, overwrite=options.overwrite)


def _zones(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..analysis.output import write_output
    from ..analysis.results import Results
    from ..analysis.zones import zone_table

    _free(options.output, options)
    with Results(options.results) as results:
        table = zone_table(results, options.zones, is_cancelled)
    if options.output is not None:
        write_output(options.output, table.csv())
    if not options.quiet:
        say_table(_rows(table))
        say_warnings(table.notes)
        if options.output is not None:
            say(options.output)
    return 0


def _pixels(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..analysis.pins import pins_at, write_pins
    from ..analysis.pixel import PixelReader
    from ..analysis.results import OTHER

    _free(options.output, options)
    with PixelReader(options.results) as reader:
        pins, notes = pins_at(reader, options.points, language=system_language(), is_cancelled=is_cancelled)
        materials = [*reader.results.materials, OTHER]
    files = [] if options.output is None else write_pins(pins, materials, options.output, overwrite=options.overwrite)
    if not options.quiet:
        heads = (Message("point"), Message("row"), Message("column"), *map(_named, materials), "")
        rows: list[tuple[str, ...]] = [heads]
        for pin in pins:
            shares = (f"{share:.3f} ± {half:.3f}" for share, half in zip(pin.pixel.shares, pin.pixel.half_widths))
            nearest = ", ".join(word for word, _ in pin.words)
            rows.append((pin.name, str(pin.pixel.row + 1), str(pin.pixel.col + 1), *shares, nearest))
        say_table(rows)
        say_warnings(notes)
        for file in files:
            say(file)
    return 0


def _classes(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..analysis.dominant import write_class_map
    from ..analysis.results import Results

    with Results(options.results) as results:
        counts = write_class_map(
            results, options.output, options.threshold, overwrite=options.overwrite, is_cancelled=is_cancelled
        )
    if not options.quiet:
        rows = [(_named(name), str(count)) for name, count in counts.items()]
        say_table([(Message("class"), Message("pixels")), *rows])
        say(options.output)
    return 0


def _named(name: str) -> str:
    """A material, or what files call by an English name."""
    return {"(other)": Message("(other)"), "(mixed)": Message("(mixed)")}.get(name, name)


def _rgb(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..analysis.composite import write_composite
    from ..analysis.results import Results

    with Results(options.results) as results:
        chosen = write_composite(
            results, options.output, options.material, overwrite=options.overwrite, is_cancelled=is_cancelled
        )
    if not options.quiet:
        colours = (Message("red"), Message("green"), Message("blue"))
        say_table([(Message("colour"), Message("material")), *zip(colours, map(_named, chosen))])
        say(options.output)
    return 0


def _change(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..analysis.change import compare
    from ..analysis.results import Results

    with Results(options.before) as before, Results(options.after) as after:
        found = compare(
            before, after, options.output, allow_different=options.allow_different, overwrite=options.overwrite,
            is_cancelled=is_cancelled,
        )  # fmt: skip
    if not options.quiet:
        rows: list[tuple[str, ...]] = [(
            Message("material"), Message("before"), Message("after"), Message("change"), "+/-", Message("gained ha"),
            Message("lost ha"),
        )]
        for of in found.materials:
            ground = ["" if hectares is None else f"{hectares:,.2f}" for hectares in (of.gain, of.loss)]
            shares = (f"{of.before:.3f}", f"{of.after:.3f}", f"{of.difference:+.3f}", f"{of.half_width:.3f}")
            rows.append((of.name, *shares, *ground))
        say_table(rows)
        say_warnings(found.notes)
        say(options.output)
    return 0


def _validate(options: argparse.Namespace, _: Callable[[], bool]) -> int:
    from ..analysis.output import write_output
    from ..analysis.results import Results
    from ..analysis.validation import field_map, validate
    from ..analysis.validation_page import write_validation

    for path in (options.output, options.page):
        _free(path, options)
    fields = field_map(options.field)
    with Results(options.results) as results:
        found = validate(results, options.measured, fields)
        if options.page is not None:
            language = options.language or system_language()
            write_validation(results, found, options.page, language=language, overwrite=options.overwrite)
    if options.output is not None:
        figures = json.dumps(found.figures(), indent=2, ensure_ascii=False)
        write_output(options.output, figures.encode("utf-8") + b"\n")
    if not options.quiet:
        _say_validation(found)
        for path in filter(None, (options.output, options.page)):
            say(path)
    return 0


def _report(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..analysis.report import write_report
    from ..analysis.results import Results
    from ..analysis.validation import validate
    from ..analysis.zones import zone_table

    language = options.language or system_language()
    with Results(options.results) as results:
        found = None if options.measured is None else validate(results, options.measured)
        zones = None if options.zones is None else zone_table(results, options.zones, is_cancelled)
        write_report(
            results, options.output, language=language, validation=found, zones=zones, overwrite=options.overwrite
        )
    if not options.quiet:
        say(options.output)
    return 0


def _endmembers(options: argparse.Namespace, _: Callable[[], bool]) -> int:
    from ..analysis.endmember_export import write_library
    from ..analysis.results import Results

    with Results(options.results) as results:
        files = write_library(results, options.output, overwrite=options.overwrite)
    if not options.quiet:
        for file in files:
            say(file)
    return 0


def _say_validation(found: Validation) -> None:
    if found.pairs:
        rows: list[tuple[str, ...]] = [
            (Message("material"), "n", "RMSE", "MAE", Message("bias"), "r", Message("interval holds"))
        ]
        for pair in found.pairs:
            of = pair.figures()
            r = "" if of["r"] is None else f"{of['r']:.3f}"
            errors = (f"{of['rmse']:.3f}", f"{of['mae']:.3f}", f"{of['bias']:+.3f}", r)
            rows.append((pair.material, str(of["n"]), *errors, f"{of['interval_holds']:.0%}"))
        say_table(rows)
    if found.agreement is not None:
        of = found.agreement.figures()
        quantity, allocation = of["quantity_disagreement"], of["allocation_disagreement"]
        say(Message(
            "agreement {overall:.1%}, disagreement of quantity {quantity:.1%}, of allocation {allocation:.1%}",
            overall=of["overall"], quantity=quantity, allocation=allocation,
        ))
        rows = [(Message("measured as"), *found.agreement.columns)]
        for name, line in zip(found.agreement.classes, found.agreement.matrix.tolist()):
            rows.append((name, *(f"{share:.1f}" for share in line)))
        say_table(rows)
    say_warnings(found.notes)


def _rows(table: ZoneTable) -> list[tuple[str, ...]]:
    """A line for each material of a zone: what fits on a terminal."""
    from ..analysis.interval import ends

    rows: list[tuple[str, ...]] = [(
        Message("zone"), Message("material"), Message("share"), "+/-", Message("hectares"), Message("from"),
        Message("to"), "",
    )]
    for zone in table.zones:
        name = next((str(value) for value in zone.fields.values() if isinstance(value, str)), str(zone.number))
        if not zone.pixels:
            rows.append((name, "", "", "", "", "", "", in_words(zone.note)))
            continue
        for material, mean, half_width in zip(table.materials, zone.mean.tolist(), zone.half_width.tolist()):
            ground = [] if zone.hectares is None else [zone.hectares * x for x in (mean, *ends(mean, half_width))]
            hectares = [f"{x:,.2f}" for x in ground] or [""] * 3
            rows.append((name, _named(material), f"{mean:.3f}", f"{half_width:.3f}", *hectares, ""))
    return rows
