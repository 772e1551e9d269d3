"""One run of the plugin in a fresh process, with the seconds of each of its stages.

    python -m benchmarks.staged_run SCENE FOLDER PROMPT [PROMPT ...]   # prints a line of JSON

It calls `run.unmix_scene`, as the command line does.
"""

from __future__ import annotations

import json
import sys
import time

START = time.perf_counter()


def main() -> int:
    from clip_unmix_qgis.progress import Stage
    from clip_unmix_qgis.run.request import Request
    from clip_unmix_qgis.run.unmix import unmix_scene

    scene, folder, *prompts = sys.argv[1:]
    stages = [("Starting Python", START)]

    def report(stage: Stage, _: float) -> None:
        if stage.value != stages[-1][0]:
            stages.append((stage.value, time.perf_counter()))

    unmix_scene(Request(scene, prompts, folder, device="cpu"), report)
    spent: dict[str, float] = {}
    for (stage, begin), (_, end) in zip(stages, stages[1:]):
        spent[stage] = spent.get(stage, 0.0) + end - begin
    print(json.dumps(spent))
    return 0


if __name__ == "__main__":
    sys.exit(main())
