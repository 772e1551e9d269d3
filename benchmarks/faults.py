"""What bad luck and bad intent do to CLIP Unmix: runs that are killed, inputs of every kind that are broken or hostile,
one QGIS that is used for long, a Cancel in every stage.

    python -m benchmarks.faults                               # 1,000 kills, 20,000 inputs, 200 cycles: hours
    python -m benchmarks.faults --jobs 16                     # kills and inputs on sixteen cores: minutes
    python -m benchmarks.faults --kills 40 --inputs 300 --cycles 11
    python -m benchmarks.faults --inputs 500 --kills 0 --cycles 0 --no-cancels --only records --seed 7

Every trial is noted in out/faults/SEED.jsonl as it ends. A campaign that was interrupted goes on where it was, and
makes those again that had faults; `--afresh` forgets them all. Exit status 0 only if there was no fault. `--write` puts
the table into docs/reliability.md.
"""
from __future__ import annotations

import argparse
import datetime as dt
import sys

from . import faults_cancel, faults_cycles, faults_inputs, faults_kills
from .faults_log import FOLDER, Log
from .measure import ROOT, insert, machine

DOCUMENT = ROOT / "docs" / "reliability.md"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=1000, metavar="N", help="runs to kill (default: 1000)")
    parser.add_argument("--inputs", type=int, default=20_000, metavar="N", help="inputs to generate (default: 20000)")
    parser.add_argument("--cycles", type=int, default=200, metavar="N", help="runs in one QGIS (default: 200)")
    parser.add_argument(
        "--cancels", action=argparse.BooleanOptionalAction, default=True, help="cancel a run in each stage, or do not"
    )
    parser.add_argument("--only", choices=faults_inputs.SHARES, help="inputs of this kind alone")
    parser.add_argument("--seed", type=int, default=0, help="of all that is random (default: 0)")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="kills or inputs at a time (default: 1)")
    parser.add_argument("--afresh", action="store_true", help="make the trials again that were noted")
    parser.add_argument("--write", action="store_true", help="put the table into docs/reliability.md")
    options = parser.parse_args()
    file = FOLDER / f"{options.seed}.jsonl"
    if options.afresh:
        file.unlink(missing_ok=True)
    log = Log(file)
    faults_kills.campaign(options.kills, options.seed, log, options.jobs)
    faults_inputs.campaign(options.inputs, options.seed, log, options.only, options.jobs)
    if options.cycles:
        faults_cycles.campaign(options.cycles, options.seed, log)
    if options.cancels:
        faults_cancel.campaign(log)
    stamp = f"{dt.datetime.now(dt.timezone.utc).date()}, seed {options.seed}, on {machine()}"
    print(f"\n{log.table()}\n\n{stamp}")
    if options.write:
        insert(DOCUMENT, "faults", f"{log.table()}\n\n{stamp}")
    return 1 if log.faults() else 0


if __name__ == "__main__":
    sys.exit(main())
