"""Train everything, end to end: what `make train` runs.

    python -m training [--data ../shared/data] [options of training.train, such as --small or --resume]

Corpus and what it covers, text tower and anchors, words of general language, phrases, evidence of attributes, the
library that is bundled, then encoder, its student, decoder, penalty weights, blend and calibration into models/, what
compression costs, the plot of the losses, and the new weights' hashes in the code.
"""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path

from .measured_sites import SITES_FILE


def main() -> None:
    arguments = sys.argv[1:]
    data = ["--data", arguments.pop(arguments.index("--data") + 1)] if "--data" in arguments else []
    arguments = [a for a in arguments if a != "--data"]
    folder = Path(data[1] if data else "../shared/data")
    if not folder.is_dir():
        sys.exit(f"The spectral libraries are not in {folder}: name their folder with --data.")
    words = (("text_tower", data), ("vocabulary", []), ("phrases", []))
    data_steps = (("corpus", data), ("coverage", []), *words, ("attributes", data), ("spectral_library", []))
    arguments = ["--cover", str(folder / SITES_FILE), *arguments]  # what the command line names counts
    steps = (*data_steps, ("train", arguments), ("compress", []), ("plot", []))
    for step, options in steps:
        print(f"== training.{step}", flush=True)
        sys.argv = [f"training.{step}", *options]
        runpy.run_module(f"training.{step}", run_name="__main__")
    subprocess.run([sys.executable, str(Path(__file__).resolve().parents[1] / "scripts" / "hashes.py")], check=True)


if __name__ == "__main__":
    main()
