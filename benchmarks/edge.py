"""What an exported program costs and how exact it is: python -m benchmarks.edge [--write] (docs/edge.md).

Every program is written by `export_scene`, as the command does, and run by onnxruntime on one thread.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import numpy as np

from clip_unmix_qgis.raster.scene import Scene
from clip_unmix_qgis.run.onnx_export import CARD, PIXELS_AT_ONCE, PROGRAM, export_scene
from clip_unmix_qgis.run.request import Request

ROOT = Path(__file__).resolve().parent.parent
SCENES = ROOT.parent / "shared/data/scenes"
DOCUMENT = ROOT / "docs/edge.md"
CASES = {
    "sample scene": (ROOT / "resources/sample/sample_scene.tif", ("vegetation", "soil", "asphalt")),
    "Samson": (SCENES / "samson.tif", ("soil", "tree", "water")),
    "Potsdam (EnMAP)": (SCENES / "enmap_potsdam.tif", ("vegetation", "soil", "water", "impervious surface")),
    "MUUFL": (SCENES / "muufl_crop.tif", ("tree", "grass", "asphalt", "roof", "soil", "shadow")),
    "Salton Sea (AVIRIS)": (
        SCENES / "salton_sea_aviris.tif",
        ("soil", "tree", "water", "asphalt", "grass", "sand", "concrete", "clay", "salt", "snow"),
    ),
}
MODES = ("shade-normalised", "area")
ROUNDS = (2, 3, 4, 5, 8, 12, 20)
ALONE = 400  # pixels that are run one by one, to see after how many rounds each has settled
# NVIDIA's data sheet of the Jetson Orin Nano 8 GB: 1,024 CUDA cores (Ampere) at 625 MHz, six Cortex-A78AE at 1.5 GHz,
# 68 GB/s, 7 to 15 W.
GPU_FLOPS = 1024 * 2 * 625e6  # a multiplication and an addition each cycle, single precision
GPU_DOUBLE = GPU_FLOPS / 64  # Ampere's consumer and embedded chips (CUDA programming guide, compute capability 8.7)
CPU_FLOPS = 6 * 1.5e9 * 16  # two 128-bit units of fused multiply-add a core
CPU_DOUBLE = CPU_FLOPS / 2
BANDWIDTH = 68e9


def session(model: bytes | Path):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = 1, 3
    return onnxruntime.InferenceSession(
        str(model) if isinstance(model, Path) else model, options, providers=["CPUExecutionProvider"]
    )


def rate(program, pixels: np.ndarray) -> float:
    """Pixels a second, the median of three passes after one that warms up."""
    times = []
    for _ in range(4):
        started = time.perf_counter()
        for first in range(0, len(pixels), PIXELS_AT_ONCE):
            program.run(None, {"pixels": pixels[first : first + PIXELS_AT_ONCE]})
        times.append(time.perf_counter() - started)
    return len(pixels) / float(np.median(times[1:]))


def settled(program, pixels: np.ndarray) -> np.ndarray:
    """Rounds that each pixel takes on its own."""
    return np.array([program.run(["rounds"], {"pixels": pixel[None]})[0] for pixel in pixels])


def in_single_precision(path: Path) -> bytes:
    """The program with its solver in float32, and the tolerance that float32 can reach."""
    import onnx
    from onnx import TensorProto, numpy_helper

    model = onnx.load(path)
    graphs = [model.graph]
    for graph in graphs:
        for tensor in graph.initializer:
            if tensor.data_type == TensorProto.DOUBLE:
                values = numpy_helper.to_array(tensor)
                values = np.where(np.isclose(values, 1e-11, rtol=1e-3, atol=0), 1e-6, values)
                tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float32), tensor.name))
        for value in (*graph.value_info, *graph.input, *graph.output):
            if value.type.tensor_type.elem_type == TensorProto.DOUBLE:
                value.type.tensor_type.elem_type = TensorProto.FLOAT
        for node in graph.node:
            for attribute in node.attribute:
                if node.op_type == "Cast" and attribute.name == "to" and attribute.i == TensorProto.DOUBLE:
                    attribute.i = TensorProto.FLOAT
                if attribute.HasField("g"):
                    graphs.append(attribute.g)
                if attribute.HasField("t") and attribute.t.data_type == TensorProto.DOUBLE:
                    attribute.t.CopyFrom(
                        numpy_helper.from_array(numpy_helper.to_array(attribute.t).astype(np.float32), attribute.t.name)
                    )
    return model.SerializeToString()


def difference(one, other, pixels: np.ndarray) -> tuple[float, float]:
    """The largest and the mean difference between the abundances of two programs."""
    off = np.abs(one.run(["abundance"], {"pixels": pixels})[0] - other.run(["abundance"], {"pixels": pixels})[0])
    return float(off.max()), float(off.mean())


def measure(name: str, mode: str, folder: Path) -> tuple[str, str, str]:
    """A row of each table."""
    scene, prompts = CASES[name]
    export_scene(Request(str(scene), prompts, folder, illumination=mode, threads=1))
    card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    with Scene.open(scene) as source:
        pixels = source.sample(2048, 1)
    program = session(folder / PROGRAM)
    cost, check, sizes = card["pixel"], card["check"], card["pixel"]["sizes"]
    parts, label = cost["parts"], f"{name}, {mode.split('-', maxsplit=1)[0]}"
    differs = dict(check["largest_difference"])
    abundance, others = differs.pop("abundance"), max(differs.values())
    first = (
        f"| {label} | {sizes['bands']} | {sizes['materials']} | {card['program']['bytes'] / 1e6:.1f} MB "
        f"| {parts['encoder']['operations'] / 1e6:.2f} M | {parts['estimator']['operations'] / 1e3:.0f} k "
        f"| {cost['bytes_moved'] / 1e3:,.0f} kB | {cost['bytes_held'] / 1e3:.0f} kB "
        f"| {check['rounds']:.1f} ({check['most_rounds']}) | {abundance:.0e} | {others:.0e} "
        f"| {rate(program, pixels):,.0f} |"
    )
    rounds = settled(program, pixels[:ALONE])
    second = (
        f"| {label} | " + " | ".join(f"{np.mean(rounds <= limit):.1%}" for limit in ROUNDS) + f" | {rounds.max()} |"
    )
    largest, mean = difference(program, session(in_single_precision(folder / PROGRAM)), pixels)
    double = parts["estimator"]["operations"]
    single = cost["operations"] - double
    gpu, cpu = (
        1 / (single / flops + double / slow) for flops, slow in ((GPU_FLOPS, GPU_DOUBLE), (CPU_FLOPS, CPU_DOUBLE))
    )
    memory = BANDWIDTH / cost["bytes_moved"]
    third = (
        f"| {label} | {gpu / 1e3:,.0f} k | {cpu / 1e3:,.0f} k | {memory / 1e3:,.0f} k | {largest:.0e} | {mean:.0e} |"
    )
    return first, second, third


def tables(cases: list[str]) -> dict[str, str]:
    rows = []
    for name in cases:
        for mode in MODES:
            with tempfile.TemporaryDirectory() as folder:
                rows.append(measure(name, mode, Path(folder) / "program"))
            print(*rows[-1], sep="\n", flush=True)
    heads = {
        "programs": "scene, mode | bands | prompts | file | encoder, operations | estimator, operations "
        "| moved | held | rounds (most) | abundance differs by | other maps by | pixels/s",
        "rounds": "scene, mode | " + " | ".join(f"{limit} rounds" for limit in ROUNDS) + " | all",
        "bounds": "scene, mode | GPU's arithmetic | CPU's arithmetic | memory | float32: largest error | mean error",
    }
    return {
        key: "\n".join([f"| {head} |", "|---" * (head.count("|") + 1) + "|", *(row[place] for row in rows)])
        for place, (key, head) in enumerate(heads.items())
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", nargs="*", default=list(CASES), help=f"some of: {', '.join(CASES)}")
    parser.add_argument("--write", action="store_true", help="put the tables into docs/edge.md")
    options = parser.parse_args()
    text = DOCUMENT.read_text(encoding="utf-8")
    for key, table in tables(options.cases).items():
        print(f"\n{table}")
        begin, end = f"<!-- begin: {key} -->\n", f"<!-- end: {key} -->"
        text = text[: text.index(begin) + len(begin)] + table + "\n" + text[text.index(end) :]
    if options.write:
        DOCUMENT.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
