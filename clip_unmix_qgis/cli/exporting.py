"""`export-maps`: the maps of a run as others want them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Callable

from ..options import EXPORT_VALUES, RESAMPLINGS
from ..run.outputs import EXPORTED, MAP_KINDS
from .arguments import add_debug, add_quiet
from .terminal import say


def add(commands: Any) -> None:
    parser = commands.add_parser(
        "export-maps", help="the maps as GeoTIFF or COG, scaled, in another CRS or extent, with styles and a STAC item"
    )
    parser.add_argument("results", metavar="FOLDER", type=Path, help="folder of a finished run")
    parser.add_argument("-o", "--output", metavar="FOLDER", type=Path, required=True, help="folder for the files")
    parser.add_argument(
        "--maps", metavar="KIND[,...]", default=",".join(EXPORTED),
        help=f"which: some of {','.join(kind.name for kind in MAP_KINDS)} (default: {','.join(EXPORTED)})",
    )  # fmt: skip
    parser.add_argument("--single", action="store_true", help="a file for each material, not a band")
    parser.add_argument(
        "--values", choices=EXPORT_VALUES, default=EXPORT_VALUES[0],
        help="numbers; whole ones carry scale and offset, with which programs read shares (default: %(default)s)",
    )  # fmt: skip
    parser.add_argument("--cog", action="store_true", help="Cloud Optimized GeoTIFFs")
    parser.add_argument("--crs", metavar="CRS", help="another CRS, such as EPSG:4326")
    parser.add_argument(
        "--extent", metavar="LEFT,BOTTOM,RIGHT,TOP[,CRS]", help="only this part (--extent=-10,... before a minus)"
    )
    parser.add_argument("--resolution", metavar="SIZE", type=float, help="size of the pixels in the CRS's unit")
    parser.add_argument(
        "--resampling", choices=RESAMPLINGS, default=RESAMPLINGS[0], help="onto other pixels (default: %(default)s)"
    )
    parser.add_argument("--styles", action="store_true", help="a .qml and an .sld beside each file")
    parser.add_argument("--stac", action="store_true", help="a STAC item (needs pystac)")
    parser.add_argument("--date", metavar="DATE", help="of the scene, for the STAC item, where its name has none")
    parser.add_argument("--overwrite", action="store_true", help="replace an earlier export in the folder")
    add_quiet(parser)
    add_debug(parser)
    parser.set_defaults(run=_export)


def _export(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..analysis.export_form import ExportOptions
    from ..analysis.map_export import export_maps
    from ..analysis.results import Results
    from ..run.scene_options import extent_of

    wanted = ExportOptions(
        maps=[name.strip() for name in options.maps.split(",") if name.strip()], single=options.single,
        values=options.values, cog=options.cog, crs=options.crs,
        extent=None if options.extent is None else extent_of(options.extent), resolution=options.resolution,
        resampling=options.resampling, styles=options.styles, stac=options.stac, date=options.date,
    )  # fmt: skip
    with Results(options.results) as results:
        files = export_maps(
            results, options.output, wanted, overwrite=options.overwrite, is_cancelled=is_cancelled
        )
    if not options.quiet:
        for name in files:
            say(options.output / name)
    return 0
