"""Seconds from asking for a preview to its pictures: python -m benchmarks.preview [ROWS COLUMNS]

A scene of 224 bands that is larger than a screen, on the processor, in the order in which the panel asks: the first
look at a scene, a part of it, another word, and the words of the first again. torch, the networks and the reader of
words are loaded beforehand, as the panel does when a scene is chosen. Run it on a machine that does nothing else: the
load is printed, too.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from clip_unmix_qgis.run.preview import Part, Previewer
from clip_unmix_qgis.run.request import Request

from .large_scene import write_scene

BANDS = 224
ROWS, COLUMNS = 900, 1200
WORDS = ("vegetation", "dry vegetation", "soil", "asphalt")


def measured(previewer: Previewer, request: Request, part: Part) -> tuple[float, float, float, float, tuple[int, ...]]:
    """Seconds to the first picture and to the last, CPU seconds of all threads to each, and the last one's shape."""
    started, worked = time.perf_counter(), time.process_time()
    first = last = (0.0, 0.0)
    shape: tuple[int, ...] = ()
    for frame in previewer.frames(request, part):
        last = time.perf_counter() - started, time.process_time() - worked
        first = first if shape else last
        shape = frame.abundance.shape
    return first[0], last[0], first[1], last[1], shape


def main(rows: int = ROWS, columns: int = COLUMNS) -> None:
    whole = Part(0, 0, columns, rows)
    inner = Part(columns // 4, rows // 4, columns // 2, rows // 2)
    with tempfile.TemporaryDirectory() as folder:
        scene = str(write_scene(Path(folder) / "scene.img", rows, columns, BANDS))
        previewer = Previewer()
        few, more = Request(scene, WORDS[:-1], ""), Request(scene, WORDS, "")
        started = time.perf_counter()
        previewer.warm((few.ontology, few.text_encoder, few.language))
        print(f"{rows} x {columns} pixels, {BANDS} bands, {os.cpu_count()} cores, "
              f"load {os.getloadavg()[0]:.1f}; loaded beforehand: {time.perf_counter() - started:.1f} s")  # fmt: skip
        print("| asked for | first picture, s | whole, s | CPU seconds to each | pixels of the whole |")
        print("|---|---|---|---|---|")
        for title, request, part in (
            ("the scene, first look", few, whole), ("a part of it", few, inner), ("another word", more, inner),
            ("the whole again", few, whole),
        ):  # fmt: skip
            first, last, first_cpu, last_cpu, shape = measured(previewer, request, part)
            print(f"| {title} | {first:.2f} | {last:.2f} | {first_cpu:.2f}, {last_cpu:.2f} "
                  f"| {shape[0]} x {shape[1]} |", flush=True)  # fmt: skip
        previewer.close()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
