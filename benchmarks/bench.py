"""How fast, how much memory, and how both grow: ours beside peers and physical limits, in the same run on the same
data.

    python -m benchmarks.bench                   # everything, some minutes; with --write docs/performance.md and plots
    python -m benchmarks.bench solver startup    # some sections
    python -m benchmarks.bench --quick           # fewer pixels and runs, about a minute; not for the document
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import time
import warnings
from collections.abc import Callable

from .measure import ROOT, insert, load, machine

DOCUMENT = ROOT / "docs/performance.md"
IMAGES = ROOT / "docs/images"


def solver(*, quick: bool, write: bool) -> dict[str, str]:
    from . import solvers

    shapes = solvers.measure(quick=quick)
    if write:
        from . import performance_plots

        performance_plots.solvers(shapes, IMAGES / "performance_solver.png")
    return {"solver": solvers.report(shapes)}


def whole(*, quick: bool, write: bool) -> dict[str, str]:
    from . import whole

    found = whole.measure(quick=quick)
    if write:
        from . import performance_plots

        performance_plots.whole(whole.figures_for(found), IMAGES / "performance_whole.png")
    return {"encoder": whole.encoder_report(found), "whole": whole.report(found)}


def growth(*, quick: bool, write: bool) -> dict[str, str]:
    from . import growth

    axes = growth.measure(quick=quick)
    if write:
        from . import performance_plots

        performance_plots.growth(axes, IMAGES / "performance_growth.png")
    return {"growth": growth.report(axes)}


def startup(*, quick: bool, write: bool) -> dict[str, str]:  # noqa: ARG001 (it draws nothing)
    from . import startup

    return {"startup": startup.report(startup.measure(quick=quick))}


def gpu(*, quick: bool, write: bool) -> dict[str, str]:  # noqa: ARG001 (it draws nothing)
    import torch

    if not torch.cuda.is_available():
        print("\nThe section gpu is left out: there is no CUDA device here that torch can use.")
        return {}
    from . import gpu

    return {"gpu": gpu.report("cuda", 100_000 if quick else 1_000_000)}


SECTIONS: dict[str, Callable[..., dict[str, str]]] = {
    "solver": solver, "whole": whole, "growth": growth, "startup": startup, "gpu": gpu,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sections", nargs="*", help=f"of {', '.join(SECTIONS)}; all where none is given")
    parser.add_argument("--quick", action="store_true", help="fewer pixels and runs")
    parser.add_argument("--write", action="store_true", help="put tables and plots into docs/performance.md")
    options = parser.parse_args()
    if unknown := set(options.sections) - set(SECTIONS):
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    if options.quick and options.write:
        parser.error("the document states full measurements: leave out --quick or --write")
    warnings.filterwarnings("ignore", message="Dataset has no geotransform")
    begin, busy = time.perf_counter(), load()
    heading = f"{machine()}. Measured {dt.datetime.now(dt.timezone.utc):%Y-%m-%d}, load before the start {busy:.1f}."
    print(heading)
    for name in options.sections or SECTIONS:
        start = time.perf_counter()
        for section, text in SECTIONS[name](quick=options.quick, write=options.write).items():
            print(f"\n## {section}\n\n{text}", flush=True)
            if options.write:
                insert(DOCUMENT, section, f"{heading}\n\n{text}")
        print(f"({name}: {time.perf_counter() - start:.0f} s)", file=sys.stderr, flush=True)
    print(f"\n{time.perf_counter() - begin:.0f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
