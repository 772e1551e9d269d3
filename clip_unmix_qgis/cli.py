"""The command line. Exit status: 0 done, 1 an unexpected error or a replay that differs, 2 bad input, 130 interrupted."""
from __future__ import annotations

import argparse
import contextlib
import io
import json
import signal
import sys
import tempfile
import threading
import traceback
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, NoReturn

from .errors import Cancelled, UserError
from .files import StagedFolder, replaceable
from .options import DEVICES, ILLUMINATIONS
from .progress import Report, Stage, cancellable, no_report
from .run.provenance import plugin_version

if TYPE_CHECKING:
    import numpy as np

    from .run.onnx_export import Exported
    from .run.request import Result

PROGRAM = "clip_unmix_qgis"
INTERRUPTED = 130
TEXT_ENCODERS = "bundled or open_clip:MODEL:PRETRAINED_OR_FILE; several joined by + vote"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say it in one line, without the usage."""
        raise UserError(f"{message}; see {self.prog} --help")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog=f"python -m {PROGRAM}", description="Abundance maps from the names of materials.", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"CLIP Unmix {plugin_version()}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    unmix = commands.add_parser("unmix", help="unmix a raster into materials named in words", allow_abbrev=False)
    export = commands.add_parser("export", help="write the unmixing of a scene as an ONNX program, for machines without torch",
                                 allow_abbrev=False)
    for command in (unmix, export):
        command.add_argument("scene", metavar="SCENE", help="hyper- or multispectral raster: anything GDAL opens")
        command.add_argument("-m", "--material", dest="prompts", metavar="PROMPT", action="append", default=[],
                             help="a material in your own words and language; give one -m for each")
        command.add_argument("--ontology", metavar="FILE", help="your own names and materials (CSV, JSON or SKOS Turtle)")
        command.add_argument("--samples", metavar="VECTOR", help="labelled points or polygons in the scene, to learn from")
        command.add_argument("--adapter", metavar="FILE", help="what was learnt from samples of another scene (made with --save-adapter)")
        command.add_argument("--text-encoder", metavar="NAME", default="bundled",
                             help=f"for words that the lexicon does not know: {TEXT_ENCODERS} (default: bundled)")
        command.add_argument("--embeddings", metavar="FOLDER", help="anchors of the known words from here (made by the command embeddings)")
        command.add_argument("--illumination", choices=ILLUMINATIONS, default=ILLUMINATIONS[0],
                             help="abundances as shares of the ground's area, or of what is lit (default)")
        command.add_argument("--threads", type=int, metavar="N", help="CPU cores to use (default: all); the maps do not depend on it")
        command.add_argument("--seed", type=int, default=0, help="of the sample of pixels and all that is random (default: 0)")
        command.add_argument("--wavelengths", metavar="FILE", help="wavelengths (and widths) of the bands, where the raster has none")
        command.add_argument("--sensor", metavar="NAME", help="sensor whose bands these are, where the raster has no wavelengths")
        command.add_argument("--language", metavar="CODE", help="language of the prompts (ISO 639), for words that several languages share")
    unmix.add_argument("-o", "--output", metavar="FOLDER", required=True, help="folder for the maps and provenance.json")
    unmix.add_argument("--save-adapter", metavar="FILE", help="save what is learnt from the samples, for other scenes (.safetensors)")
    unmix.add_argument("--device", choices=DEVICES, default=DEVICES[0], help="where to compute (default: auto)")
    unmix.add_argument("--cluster", metavar="ADDRESS",
                       help="compute on dask workers: a scheduler's tcp://HOST:PORT, or local:N processes; the maps are the same")
    unmix.add_argument("--cog", action="store_true", help="write Cloud Optimized GeoTIFFs, which are read well over the network")
    unmix.set_defaults(run=_unmix)
    export.add_argument("-o", "--output", metavar="FOLDER", required=True, help="folder for program.onnx and program.json")
    export.set_defaults(run=_export)

    replay = commands.add_parser("replay", help="make a recorded run again and compare the files", allow_abbrev=False)
    replay.add_argument("record", metavar="PROVENANCE", type=Path, help="provenance.json of a run")
    replay.add_argument("-o", "--output", metavar="FOLDER", help="keep the new files here (otherwise they are compared and removed)")
    replay.add_argument("--scene", metavar="RASTER", help="where the scene is now (it must be the same)")
    replay.add_argument("--base", metavar="FOLDER", help="folder below which the scene and the other files of the run are now")
    replay.add_argument("--allow-network", action="store_true",
                        help="let the record name addresses, databases and models to download: only if you trust who made it")
    replay.set_defaults(run=_replay)

    embeddings = commands.add_parser("embeddings", help="make the text-embedding database anew with a text encoder", allow_abbrev=False)
    embeddings.add_argument("--text-encoder", metavar="NAME", required=True, help=TEXT_ENCODERS)
    embeddings.add_argument("-o", "--output", metavar="FOLDER", required=True, type=Path,
                            help="folder for the database, which unmix --embeddings takes")
    embeddings.set_defaults(run=_embeddings)

    for command in (unmix, export, replay, embeddings):
        command.add_argument("--overwrite", action="store_true", help="replace files made earlier in the output folder")
        command.add_argument("--quiet", action="store_true", help="print errors only")

    material = commands.add_parser("material", help="add a material of your own to an ontology file", allow_abbrev=False)
    actions = material.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", help="add or extend a material: names in any language, spectra", allow_abbrev=False)
    add.add_argument("name", metavar="NAME", help="the material's name")
    add.add_argument("--ontology", metavar="FILE", required=True, type=Path,
                     help="ontology to extend (.json, .csv or .ttl); made where there is none")
    add.add_argument("--parent", metavar="CONCEPT", help="the wider concept it belongs to (see the command materials)")
    add.add_argument("--definition", metavar="TEXT", default="", help="what it looks like, in words")
    add.add_argument("--name", dest="names", metavar="LANG=TERM", action="append", default=[], help="a further name, such as de=Kies")
    add.add_argument("--spectra", metavar="CSV", type=Path, help="wavelengths in the first column, reflectance in the others")
    add.add_argument("--scene", metavar="RASTER", help="take the spectra from this raster, below --samples")
    add.add_argument("--samples", metavar="VECTOR", help="points or polygons labelled with one of the names")
    add.add_argument("--wavelengths", metavar="FILE", help="of the bands, where the raster has none")
    add.add_argument("--sensor", metavar="NAME", help="of the raster, where it has no wavelengths")
    add.set_defaults(run=_add_material)

    materials = commands.add_parser("materials", help="list the materials known by name, or those that begin like TEXT", allow_abbrev=False)
    materials.add_argument("text", metavar="TEXT", nargs="?", default="", help="beginning of a name, in any language")
    materials.add_argument("--ontology", metavar="FILE", help="list its materials, too")
    materials.add_argument("--language", metavar="CODE", help="prefer names in this language")
    materials.set_defaults(run=_materials)

    suggest = commands.add_parser("suggest", help="tell which materials a scene seems to hold, with the evidence", allow_abbrev=False)
    suggest.add_argument("scene", metavar="SCENE", help="hyper- or multispectral raster: anything GDAL opens")
    suggest.add_argument("--language", metavar="CODE", help="language of the names (ISO 639; default: English)")
    suggest.add_argument("--count", type=int, default=8, metavar="N", help="how many at most (default: 8)")
    suggest.add_argument("--json", action="store_true", help="print JSON, for programs")
    suggest.add_argument("--wavelengths", metavar="FILE", help="centre wavelengths (and widths) of the bands, where the raster has none")
    suggest.add_argument("--sensor", metavar="NAME", help="sensor whose bands these are, where the raster has no wavelengths")
    suggest.add_argument("--device", choices=DEVICES, default=DEVICES[0], help="where to compute (default: auto)")
    suggest.add_argument("--threads", type=int, metavar="N", help="CPU cores to use (default: all)")
    suggest.add_argument("--seed", type=int, default=0, help="of the sample of pixels and all that is random (default: 0)")
    suggest.add_argument("--debug", action="store_true", help="show the traceback of an error")
    suggest.set_defaults(run=_suggest)

    ontology = commands.add_parser("ontology", help="check or convert a file of your own names and materials", allow_abbrev=False)
    actions = ontology.add_subparsers(dest="action", required=True, metavar="ACTION")
    check = actions.add_parser("check", help="tell what an ontology holds, or on which line it is malformed", allow_abbrev=False)
    convert = actions.add_parser("convert", help="write an ontology in another form", allow_abbrev=False)
    for command in (check, convert):
        command.add_argument("file", metavar="FILE", type=Path, help="ontology: .json, .csv or .ttl (SKOS Turtle)")
    convert.add_argument("output", metavar="OUTPUT", type=Path, help="file to write: .json, .csv or .ttl")
    convert.add_argument("--overwrite", action="store_true", help="replace the file to write")
    check.set_defaults(run=_ontology, output=None)
    convert.set_defaults(run=_ontology)

    for command in (unmix, export, replay, embeddings, add, materials, check, convert):
        command.add_argument("--debug", action="store_true", help="show the traceback of an error")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # prompts come in any script, consoles in any code page
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = list(sys.argv[1:] if argv is None else argv)
    debug = "--debug" in arguments
    try:
        with _terminable() as stopped:
            options = _parser().parse_args(arguments)
            return options.run(options, stopped.is_set)
    except UserError as error:
        return _fail(str(error), 2, debug)
    except (KeyboardInterrupt, Cancelled):
        return _fail("interrupted; nothing was written", INTERRUPTED, debug)
    except BrokenPipeError:  # the reader of our output has had enough
        sys.stderr.close()
        return 0
    except Exception as error:  # noqa: BLE001 (the last resort: one line for people, the traceback on request)
        return _fail(f"unexpected {type(error).__name__}: {error} (run again with --debug for the details, and please report it)", 1, debug)


def _fail(message: str, status: int, debug: bool) -> int:
    if debug:
        traceback.print_exc()
    print(f"{PROGRAM}: {' '.join(message.split())}", file=sys.stderr)
    return status


@contextlib.contextmanager
def _terminable() -> Iterator[threading.Event]:
    """Let SIGINT and SIGTERM raise KeyboardInterrupt, once: a second one must not disturb the tidying up after the first.

    They set the event, too: Python drops an exception that happens to rise inside a callback of a C library.
    """
    stopped = threading.Event()

    def interrupt(*_: object) -> NoReturn:
        for signal_ in before:
            signal.signal(signal_, signal.SIG_IGN)
        stopped.set()
        raise KeyboardInterrupt

    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in before:
        signal.signal(number, interrupt)
    try:
        yield stopped
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def _progress(quiet: bool) -> Iterator[Report]:
    """A bar on a terminal; nothing elsewhere."""
    if quiet or not sys.stderr.isatty():
        yield no_report
        return
    from tqdm import tqdm

    with tqdm(total=100, bar_format="{desc:<38.38} {percentage:3.0f}% |{bar:30}| {elapsed}<{remaining}", leave=False) as bar:

        def report(stage: Stage, fraction: float) -> None:
            bar.set_description_str(stage.value, refresh=False)
            bar.update(100 * fraction - bar.n)
            bar.refresh()

        yield report


_SCENE_OPTIONS = ("scene", "prompts", "output", "ontology", "samples", "adapter", "text_encoder", "illumination", "seed", "overwrite",
                  "wavelengths", "sensor", "language", "embeddings", "threads")


def _unmix(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from .run.request import Request
    from .run.unmix import unmix_scene

    request = Request(**{name: getattr(options, name) for name in (*_SCENE_OPTIONS, "save_adapter", "device", "cluster", "cog")})
    with _progress(options.quiet) as report:
        result = unmix_scene(request, report, is_cancelled)
    if not options.quiet:
        _print_result(result)
    return 0


def _export(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from .run.onnx_export import export_scene
    from .run.request import Request

    request = Request(**{name: getattr(options, name) for name in _SCENE_OPTIONS})
    with _progress(options.quiet) as report:
        exported = export_scene(request, report, is_cancelled)
    if not options.quiet:
        _print_export(exported)
    return 0


def _replay(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from .run.replay import Where, replay
    from .run.telling import told

    with contextlib.ExitStack() as stack:
        folder = options.output or stack.enter_context(tempfile.TemporaryDirectory(prefix="clip-unmix-replay-"))
        report = stack.enter_context(_progress(options.quiet))
        where = Where(options.scene, options.base, options.allow_network)
        again = replay(options.record, folder, report, is_cancelled, overwrite=options.overwrite, where=where)
    lines, sound = told(again)
    if not (sound and options.quiet):
        print("\n".join(lines))
    return 0 if sound else 1


def _materials(options: argparse.Namespace, _: Callable[[], bool]) -> int:
    from .language.resolver import Resolver

    resolver = Resolver(ontology=options.ontology, language=options.language)
    if options.text:
        for found in resolver.complete(options.text, limit=100):
            print(f"{found.text} = {found.label}" + (f" ({found.language})" if found.language else ""))
        return 0
    for concept in resolver.lexicon.concepts.values():
        print("  " * len(resolver.lexicon.ancestors(concept.id)) + f"{resolver.lexicon.labels[concept.id]}: {concept.description}")
    for label in resolver.ontology.labels.values() if resolver.ontology else ():
        print(f"{label} (from {options.ontology})")
    return 0


def _suggest(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from .run.suggest import EVIDENCE, SuggestionRequest, suggest_materials

    names = ("scene", "language", "count", "wavelengths", "sensor", "device", "threads", "seed")
    with _progress(options.json) as report:
        found = suggest_materials(SuggestionRequest(**{name: getattr(options, name) for name in names}), report, is_cancelled)
    if options.json:
        print(json.dumps(found.to_dict(), ensure_ascii=False, indent=1))
        return 0
    rows = [("", "material", "in English", "sure", "share", "evidence")]
    for rank, material in enumerate(found.materials, start=1):
        numbers = (f"{material.confidence:.0%}", f"{material.share:.0%}")
        said = "; ".join(EVIDENCE[key].format(**values) for key, values in material.evidence())
        rows.append((str(rank), material.prompt, material.label, *numbers, said))
    widths = [max(_width(row[column]) for row in rows) for column in range(5)]
    for row in rows:
        print("  ".join([*(text + " " * (width - _width(text)) for text, width in zip(row, widths)), row[5]]).rstrip())
    if found.place:
        print(f"the scene lies at {found.place[0]:.1f} degrees north, {found.place[1]:.1f} degrees east")
    for warning in found.warnings:
        print(f"warning: {warning}")
    return 0


def _embeddings(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from .core.weights import save_weights
    from .language.encoders.anchors import DATABASE, KIND
    from .language.encoders.embeddings import build

    folder = options.output.absolute()
    names = [f"{DATABASE}.safetensors", f"{DATABASE}.json"]
    replaceable(folder, KIND, names, overwrite=options.overwrite)
    try:
        with _progress(options.quiet) as report, StagedFolder(folder) as staged:

            tensors, card = build(options.text_encoder, cancellable(report, is_cancelled, "interrupted"))
            save_weights(DATABASE, tensors, card, staged.path)
            staged.commit(names, replaceable(folder, KIND, names, overwrite=options.overwrite))
    except OSError as error:
        raise UserError(f"The database could not be written ({error.strerror or error}); nothing was written.") from error
    if not options.quiet:
        for warning in card["warnings"]:
            print(f"warning: {warning}")
        print(f"{len(card['concepts'])} concepts, {len(card['rows'])} phrases")
        print(folder)
    return 0


def _add_material(options: argparse.Namespace, _: Callable[[], bool]) -> int:
    from .language.lexicon import bundled_lexicon
    from .language.ontology.additions import add_material, read_table

    terms = [tuple(text.split("=", 1)) if "=" in text else ("", text) for text in options.names]
    spectra = None
    if options.spectra and options.scene:
        raise UserError("Spectra come from a table or from a scene, not from both; leave out --spectra or --scene.")
    if bool(options.scene) != bool(options.samples):
        raise UserError("Spectra of a scene need --scene and --samples together; give both or neither.")
    if options.spectra:
        spectra = read_table(options.spectra)
    elif options.scene:
        spectra = _picked(options, [options.name, *(term for _, term in terms)])
    meaning = {"parent": options.parent, "definition": options.definition}
    concept = add_material(options.ontology, bundled_lexicon(), options.name, **meaning, names=terms, spectra=spectra)
    count = "no" if spectra is None else len(spectra[1])
    print(f"{concept}: {count} spectra added; use it with --ontology {options.ontology}")
    return 0


def _ontology(options: argparse.Namespace, _: Callable[[], bool]) -> int:
    from .language.lexicon import bundled_lexicon
    from .language.ontology.reader import load, save

    document = load(options.file)
    if options.output is not None:
        if options.output.exists() and not options.overwrite:
            raise UserError(f"{options.output} exists; choose another file or ask for --overwrite.")
        save(document, options.output)
    for note in document.notes:
        print(f"note: {note}")
    new = sum(entry.id not in bundled_lexicon().concepts for entry in document.entries)
    names = sum(len(entry.names) for entry in document.entries)
    spectra = sum(len(entry.spectra.reflectance) for entry in document.entries if entry.spectra)
    print(f"{len(document.entries)} concepts ({new} new), {names} names, {spectra} spectra")
    about = {"licence": document.licence, "authors": "; ".join(document.authors), "access": document.access}
    for key, value in about.items():
        print(f"{key}: {value or 'not told'}")
    return 0


def _picked(options: argparse.Namespace, names: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Wavelengths (b,) in nm and reflectance (k, b) of the pixels below the features labelled with one of `names`."""
    import numpy as np

    from .raster.samples import read_samples
    from .raster.scene import Scene

    with Scene.open(options.scene, wavelengths=options.wavelengths, sensor=options.sensor) as scene:
        found = read_samples(options.samples, scene, names, pass_over=True)
        good = scene.bands.good
        return scene.bands.centre[good], np.concatenate(list(found.values()))[:, good]


def _print_result(result: Result) -> None:
    record = result.provenance
    means = [entry["mean"] for entry in record["quality"]["mean_abundance"]]
    rows = [("material", "understood as", "mean abundance", "")]
    for entry, mean in zip(record["prompts"], means):
        rows.append((entry["typed"], _understood(entry), f"{mean:.3f}", " ".join(entry["warnings"])))
    rows += [("(other)", "", f"{record['quality']['mean_other']:.3f}", "")]
    widths = [max(_width(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        cells = (text + " " * (width - _width(text)) for text, width in zip(row, widths))
        print("  ".join([*cells, row[3]]).rstrip())
    for warning in record["warnings"]:
        print(f"warning: {warning}")
    print(result.folder)


def _print_export(exported: Exported) -> None:
    card = exported.card
    for entry in card["materials"]:
        print(f"{entry['typed']}: {_understood(entry)}" + "".join(f"  {warning}" for warning in entry["warnings"]))
    for name, part in {**card["pixel"]["parts"], "all": card["pixel"]}.items():
        print(f"{name:<12}{part['operations']:>12,} operations {part['bytes_moved']:>12,} bytes moved for each pixel")
    if card["check"]:
        worst = max(card["check"]["largest_difference"].values())
        print(f"its maps differ from ours by {worst:.1e} at most, on {card['check']['pixels']:,} pixels")
    for warning in card["warnings"]:
        print(f"warning: {warning}")
    print(exported.folder / card["program"]["path"])


def _understood(entry: dict[str, Any]) -> str:
    language = entry.get("language_name") or entry["language"]
    return entry["label"] + (f" ({language})" if language else "")


def _width(text: str) -> int:
    """Columns that a terminal needs for `text`: wide characters take two, combining ones none."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
