"""What bad luck and bad intent do to CLIP Unmix: runs that are killed, inputs of every kind that are broken or hostile.

    python -m benchmarks.faults                               # 1,000 kills and 20,000 inputs: many hours
    python -m benchmarks.faults --kills 40 --inputs 300       # an hour on two cores
    python -m benchmarks.faults --inputs 500 --kills 0 --only records --seed 7

Exit status 0 only if there was no fault. `--write` puts the table into docs/reliability.md.
"""
from __future__ import annotations

import argparse
import datetime as dt
import sys
import time

from . import faults_inputs, faults_kills
from .measure import ROOT, insert, machine

DOCUMENT = ROOT / "docs" / "reliability.md"


def table(kills: faults_kills.Found, inputs: faults_inputs.Found) -> str:
    """Trials and faults, a line for each kind."""
    lines = ["| what | trials | ended with | faults |", "|---|---|---|---|"]
    if kills.ends:
        ends = ", ".join(f"{count} {state}" for state, count in sorted(kills.ends.items()))
        lines.append(f"| runs killed | {sum(kills.ends.values()):,} | {ends} | {len(kills.faults)} |")
    for kind, ends in sorted(inputs.ends.items()):
        faults = sum(fault.startswith(f"{kind} ") for fault in inputs.faults)
        told = ", ".join(f"{count:,} {end}" for end, count in sorted(ends.items()))
        lines.append(f"| {kind} | {sum(ends.values()):,} | {told} | {faults} |")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=1000, metavar="N", help="runs to kill (default: 1000)")
    parser.add_argument("--inputs", type=int, default=20_000, metavar="N", help="inputs to generate (default: 20000)")
    parser.add_argument("--only", choices=faults_inputs.SHARES, help="inputs of this kind alone")
    parser.add_argument("--seed", type=int, default=0, help="of all that is random (default: 0)")
    parser.add_argument("--write", action="store_true", help="put the table into docs/reliability.md")
    options = parser.parse_args()
    begun = time.monotonic()
    kills = faults_kills.campaign(options.kills, options.seed)
    inputs = faults_inputs.campaign(options.inputs, options.seed, options.only)
    found = table(kills, inputs)
    hours = (time.monotonic() - begun) / 3600
    stamp = f"{dt.datetime.now(dt.timezone.utc).date()}, seed {options.seed}, {hours:.1f} h on {machine()}"
    print(f"\n{found}\n\n{stamp}")
    if options.write:
        insert(DOCUMENT, "faults", f"{found}\n\n{stamp}")
    return 1 if kills.faults or inputs.faults else 0


if __name__ == "__main__":
    sys.exit(main())
