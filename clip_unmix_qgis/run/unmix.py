"""The one way from a raster and words to maps: the command line, Processing, the dock and the tests all call
`unmix_scene`.
"""
from __future__ import annotations

import os
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UserError
from ..files import StagedFolder
from ..progress import IsCancelled, Report, Stage, cancellable, never_cancelled, no_report
from . import memory, outputs, provenance, record, supervision, warnings
from .endmember_table import write_endmembers
from .prepare import Prepared, file_error, prepared_run
from .quality import Quality
from .request import Request, Result

if TYPE_CHECKING:
    from distributed import Client

    from ..core.unmixer import Unmixer


def unmix_scene(
    request: Request, report: Report = no_report, is_cancelled: IsCancelled = never_cancelled
) -> Result:
    """Unmix `request.scene` into the materials of `request.prompts`; write maps and record into `request.output`.

    `report(stage, fraction)` hears what is being done and how far the whole is (0..1); `is_cancelled()` is asked at
    every stage and block. All or nothing: where the run fails, is cancelled or interrupted, the folder is as it was
    before. Raises UserError for bad input and Cancelled when `is_cancelled()` said so.
    """
    try:
        result = _unmix(request, cancellable(report, is_cancelled, "The run was cancelled; nothing was written."))
    except OSError as error:  # rasterio's own errors are among them
        raise UserError(file_error(error)) from error
    finally:
        memory.give_back()
    report(Stage.DONE, 1.0)
    return result


def _unmix(request: Request, stage: Report) -> Result:
    started, folder = provenance.now(), Path(os.path.abspath(request.output))
    with prepared_run(
        request, stage, lambda materials: outputs.give_way(folder, materials, request)
    ) as run, _connected(request) as client, StagedFolder(folder) as staged, supervision.staged_adapter(
        request
    ) as staged_adapter:
        run.scene.describe(lambda: stage(Stage.HASHING_SCENE, 0.02))
        learnt, _ = run.learn(stage)
        unmixer = learnt.unmixer
        begun = record.known(run, unmixer)
        identity = record.run_id(run.request, begun)
        tags = record.tags(identity, begun, learnt.section)
        quality = _write_maps(run, unmixer, staged.path, tags, stage, client)
        write_endmembers(staged.path, run.scene.bands, begun["model"]["endmembers"], unmixer)

        stage(Stage.WRITING_RECORD, 0.99)
        source = record.describe_scene(run)
        learnt = supervision.stage_adapter(
            staged_adapter, learnt, run.materials, source, identity, request.samples
        )
        found = {
            "outputs": outputs.describe(staged.path, run.materials, lambda: stage(Stage.WRITING_RECORD, 0.99)),
            "quality": quality.summary(run.materials),
            "warnings": warnings.all_warnings(run, unmixer, learnt, begun["model"]["endmembers"], quality),
        }
        written = record.complete(
            begun, run=identity, started=started, folder=folder, source=source, supervision=learnt.section, found=found
        )
        provenance.write(written, staged.path / provenance.FILE_NAME)
        run.scene.unchanged()  # or the record would vouch for another file than the one that was read
        stage(Stage.MOVING_INTO_PLACE, 0.995)
        # Asked again: a run is long, and GDAL has named its files now.
        previous = outputs.give_way(folder, run.materials, request, [entry["path"] for entry in source["files"]])
        names = [*outputs.all_names(run.materials), provenance.FILE_NAME]
        staged.commit(names, previous, staged_adapter.commit if staged_adapter else None)
    return Result(folder, written)


def _connected(request: Request) -> AbstractContextManager[Client | None]:
    """The cluster of the request; None where it names none."""
    if request.cluster is None:
        return nullcontext()
    from . import cluster

    return cluster.connect(request.cluster, request.threads)


def _write_maps(
    run: Prepared, unmixer: Unmixer, folder: Path, tags: dict[str, str], stage: Report, client: Client | None
) -> Quality:
    """Stream the scene through the unmixer into GeoTIFFs: while one block is computed the next is read and the last is
    written.

    With the `client` of a cluster its workers read and compute.
    """
    from ..raster.geotiff import MapWriter
    from . import blocks, cluster

    scene, specs = run.scene, outputs.specs(folder, run.materials, tags)
    quality = Quality(len(run.materials))
    pixels, done = scene.rows * scene.cols, 0

    def unmixing() -> None:
        stage(Stage.UNMIXING, 0.2 + 0.75 * done / pixels)

    def finishing() -> None:
        stage(Stage.BUILDING_OVERVIEWS, 0.95)

    unmixing()
    results = cluster.blocks(scene, unmixer, client, unmixing) if client else blocks.blocks(scene, unmixer, unmixing)
    with MapWriter(scene, specs, run.request.cog, finishing) as writer, ThreadPoolExecutor(1) as hand, closing(results):
        writing: Future[None] | None = None
        for block in results:
            if writing is not None:
                blocks.waited(writing, unmixing)  # one block waits at most, and what goes wrong is heard
            writing = hand.submit(writer.write, block.window, block.maps)
            quality.add(block.quality)
            done += block.window.height * block.window.width
            unmixing()
        if writing is not None:
            blocks.waited(writing, unmixing)
        finishing()
    return quality
