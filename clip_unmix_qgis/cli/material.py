"""`material add` and `materials`."""
from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from ..errors import UserError
from ..messages import Message
from ..options import INSPECT
from .arguments import Parser, add_debug, add_options, request_of
from .terminal import in_words, say, speaks_english

if TYPE_CHECKING:
    import numpy as np


def add(commands: Any) -> None:
    from ..run.request import InspectRequest

    material = commands.add_parser("material", help="add a material of your own to an ontology file")
    actions = material.add_subparsers(dest="action", required=True, metavar="ACTION", parser_class=Parser)
    parser = actions.add_parser("add", help="add or extend a material: names in any language, spectra")
    parser.add_argument("name", metavar="NAME", help="the material's name")
    parser.add_argument(
        "--ontology", metavar="FILE", required=True, type=Path,
        help="ontology to extend (.json, .csv or .ttl); made where there is none",
    )  # fmt: skip
    parser.add_argument(
        "--parent", metavar="CONCEPT", help="the wider concept it belongs to (see the command materials)"
    )
    parser.add_argument("--definition", metavar="TEXT", default="", help="what it looks like, in words")
    parser.add_argument(
        "--name", dest="names", metavar="LANG=TERM", action="append", default=[], help="a further name, such as de=Kies"
    )
    parser.add_argument(
        "--spectra", metavar="CSV", type=Path, help="wavelengths in the first column, reflectance in the others"
    )
    parser.add_argument("--scene", metavar="RASTER", help="take the spectra from this raster, below --samples")
    parser.add_argument("--samples", metavar="VECTOR", help="points or polygons labelled with one of the names")
    reading = parser.add_argument_group("how the raster of --scene is read")
    add_options(reading, InspectRequest, INSPECT, passed_over=("scene",))
    add_debug(parser)
    parser.set_defaults(run=_add_material)

    materials = commands.add_parser("materials", help="list the materials known by name, or those that begin like TEXT")
    materials.add_argument("text", metavar="TEXT", nargs="?", default="", help="beginning of a name, in any language")
    materials.add_argument("--ontology", metavar="FILE", help="list its materials, too")
    materials.add_argument("--language", metavar="CODE", help="prefer names in this language")
    add_debug(materials)
    materials.set_defaults(run=_materials)


def _add_material(options: argparse.Namespace, _: Callable[[], bool]) -> int:
    from ..language.lexicon import bundled_lexicon
    from ..language.ontology.additions import add_material, read_table

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
    say(Message(
        "{concept}: spectra added: {count}; use it with --ontology {file}",
        concept=concept, count=0 if spectra is None else len(spectra[1]), file=options.ontology,
    ))
    return 0


def _picked(options: argparse.Namespace, names: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Wavelengths (b,) in nm and reflectance (k, b) of the pixels below the features labelled with one of `names`."""
    import numpy as np

    from ..raster.samples import read_samples
    from ..run.request import InspectRequest
    from ..run.scene_options import open_scene

    with open_scene(request_of(InspectRequest, options, INSPECT)) as scene:
        found = read_samples(options.samples, scene, names, pass_over=True)
        good = scene.bands.good
        return scene.bands.centre[good], np.concatenate(list(found.values()))[:, good]


def _materials(options: argparse.Namespace, _: Callable[[], bool]) -> int:
    from ..language.resolver import Resolver

    resolver = Resolver(ontology=options.ontology, language=options.language)
    if options.text:
        for found in resolver.complete(options.text, limit=100):
            label = in_words(resolver.concepts.label(found.concept))
            say(f"{found.text} = {label}" + (f" ({found.language})" if found.language else ""))
        return 0
    lexicon = resolver.lexicon
    for concept in lexicon.concepts.values():
        about = f": {concept.description}" if speaks_english() else ""  # descriptions are in English alone
        say("  " * len(lexicon.ancestors(concept.id)) + in_words(resolver.concepts.label(concept.id)) + about)
    for each in resolver.ontology.labels if resolver.ontology else ():
        label = resolver.concepts.label(each)
        say(Message("{label} (from {file})", label=label, file=options.ontology))
    return 0
