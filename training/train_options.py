"""The options of `python -m training.train`."""

from __future__ import annotations

import argparse
from pathlib import Path

from .distil import StudentSettings
from .encoder import EncoderSettings
from .measured_sites import SITES_FILE
from .scene_network import COVER, SceneSettings

TEACHER = Path(".cache/teacher")
STAGES = ("encoder", "student", "decoder", "scene", "cover", "penalty", "blend", "calibration")  # in their order
SMALL = 8  # on a CPU: an eighth of the steps and of the batch


def arguments_of(argv: list[str] | None, what: str | None) -> argparse.Namespace:
    """What the command line asks for; `what` says what it is for."""
    parser = argparse.ArgumentParser(description=what, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    default = EncoderSettings()
    add("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    add("--phrases", type=Path, default=Path(".cache/phrases.npz"))
    add("--out", type=Path, default=Path("models"))
    add(
        "--teacher",
        type=Path,
        default=TEACHER,
        metavar="FOLDER",
        help="of the encoder from which the bundled one is distilled",
    )
    add("--steps", type=int, default=default.steps, help="of the encoder; the decoder takes 7/10, the penalty a 16th")
    add("--student-steps", type=int, default=StudentSettings().steps)
    add("--scene-steps", type=int, default=SceneSettings().steps, help="of the network that reads a scene")
    add("--scene-batch", type=int, default=SceneSettings().scenes)
    add("--scene-sensors", type=int, default=SceneSettings().sensors)
    add(
        "--cover",
        type=Path,
        default=Path("../shared/data") / SITES_FILE,
        metavar="FILE",
        help="npz of field sites with measured cover, for the network that reads a scene and for the intervals",
    )
    add("--cover-steps", type=int, default=COVER.steps)
    add("--batch", type=int, default=default.batch)
    add("--scenes", type=int, default=200, help="simulated for the penalty and the calibration")
    add("--test-scenes", type=int, default=100, help="simulated for their figures")
    add("--jobs", type=int, default=1, help="processes that prepare scenes")
    add("--device", choices=("auto", "cpu"), default="auto", help="auto: the GPU where there is one")
    add("--seed", type=int, default=0)
    add(
        "--divergence",
        type=float,
        default=0.03,
        help="weight of the decoder's prior: larger puts more of a spectrum into the words",
    )
    add(
        "--only",
        action="append",
        choices=(*STAGES, "figures"),
        help="this stage alone (the later ones need what the earlier wrote)",
    )
    add("--small", action="store_true", help=f"1/{SMALL} of the steps and of the batch, for a CPU")
    add(
        "--without",
        action="append",
        default=[],
        metavar="SOURCE",
        help="leave a library out (part of its name) and read it as a test",
    )
    add(
        "--validate",
        type=Path,
        metavar="FILE",
        help="npz of labelled spectra to read, never trained on: spectra, wavelengths_nm, concept",
    )
    add("--checkpoints", type=Path, default=Path(".cache/checkpoints"))
    add("--sensors", type=int, default=default.sensors, help="simulated sensors at a time")
    add("--every", type=int, default=1000, help="steps between two checkpoints")
    add("--resume", action="store_true", help="go on from the checkpoints")
    add(
        "--tf32",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="faster, less exact matrix products on a GPU",
    )
    add("--bf16", action="store_true", help="the encoder and the network that reads a scene in bfloat16")
    return parser.parse_args(argv)
