"""A scene through the unmixer on a cluster of dask.distributed: workers read and compute the blocks, which come back in
their order.

Scheduler and workers run code as their user, and what they send is loaded here as Python objects: whoever is on the way
can run code, too. So beyond this machine it must be tls://. Scheduler and workers need this package, and the workers
the scene under the same path.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import importlib.util
import ipaddress
import logging
import os
import platform
import re
import threading
import time
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rasterio.windows import Window

from ..errors import UserError
from ..messages import Message, listed
from ..paths import PACKAGE
from ..plain_text import printable
from ..progress import Heard, unheard
from . import provenance
from .blocks import ASKED_EVERY, Block, unmix_block

if TYPE_CHECKING:
    from distributed import Client, Future

    from ..core.unmixer import Unmixer
    from ..raster.decoder import PixelCounts
    from ..raster.scene import Scene

AHEAD = 3  # blocks that are under way for each thread of the workers; what is done waits there, not here
ANSWER = 15.0  # seconds within which a scheduler must answer
PATIENCE = 60.0  # seconds without any worker before a run is given up
COMPARED = ("clip_unmix_qgis", "sources", "torch", "numpy")  # software that the maps depend on
# What runs from a window to its maps, on a worker; a test holds it complete.
MAP_MAKERS = (
    "core", "raster", "run/blocks.py", "run/cluster.py", "run/outputs.py", "run/quality.py", "bounded.py", "errors.py",
    "messages.py", "options.py", "paths.py", "plain_text.py", "progress.py",
)  # fmt: skip


# The threads of a worker share one open scene, and one graphics card.
_reading, _computing = threading.Lock(), threading.Lock()


def check(cluster: str | None) -> None:
    """UserError where `cluster` is neither 'local', 'local:N' nor the address of a scheduler that is reached without a
    network or by TLS, or where dask.distributed is missing.
    """
    if cluster is None:
        return
    if not re.fullmatch(r"local(:[1-9]\d{0,3})?|(tcp|tls)://[^\s/]{1,255}:\d{1,5}", cluster):
        raise UserError(
            "'{cluster}' is no cluster; give tls://HOST:PORT of a dask scheduler, local or local:N.",
            cluster=printable(cluster),
        )
    if cluster.startswith("tcp") and not _is_here(cluster.removeprefix("tcp://").rpartition(":")[0]):
        raise UserError(
            "{cluster} would send and load code over the network unprotected; start scheduler and workers with TLS "
            "and give tls://HOST:PORT (docs/cluster.md).",
            cluster=printable(cluster),
        )
    if importlib.util.find_spec("distributed") is None:
        raise UserError(
            "A cluster needs dask.distributed, which is not installed here: python -m pip install distributed"
        )
    if cluster.startswith("tls"):
        from distributed.security import Security

        if Security().get_connection_args("client")["ssl_context"] is None:
            raise UserError("tls:// needs certificates: name them in dask's configuration (distributed.comm.tls).")


@contextmanager
def connect(cluster: str | None, threads: int | None = None) -> Iterator[Client | None]:
    """The cluster, checked: a client of the scheduler at `cluster`, or of workers started here ('local', 'local:N'
    processes), which share `threads` CPU cores (None: all). None gives None. Nothing of the run stays there afterwards.

    UserError where no scheduler answers, or where a worker is missing, lacks this package or has another version of it.
    """
    if cluster is None:
        yield None
        return
    import dask
    from distributed import Client, LocalCluster

    with ExitStack() as stack:
        target: Any = cluster
        if cluster.startswith("local"):
            workers, each = _processes(cluster, threads)
            options = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0", "silence_logs": logging.ERROR}
            # dask would have workers give every piece of memory back to the system, which halves their speed, and set
            # this process's own number of threads to one.
            with dask.config.set({"distributed.nanny.pre-spawn-environ": {}}):
                target = stack.enter_context(LocalCluster(n_workers=workers, threads_per_worker=each, **options))
        try:
            client = stack.enter_context(Client(target, timeout=ANSWER, set_as_default=False))
        except OSError as error:
            raise UserError(
                "No dask scheduler answers at {cluster}; start one with 'dask scheduler', or correct the address.",
                cluster=cluster,
            ) from error
        _check_workers(client, cluster)
        yield client


def blocks(scene: Scene, unmixer: Unmixer, client: Client, heard: Heard = unheard) -> Generator[Block, None, None]:
    """All blocks of the scene, in their order, as `run.blocks` gives them; close it to call off those under way.

    Scene and unmixer travel once; then a window goes out for each block and its maps come back. Blocks of a worker that
    is lost are computed again by others. UserError: a worker cannot read the scene or reads another one, or all of them
    or the scheduler are lost.
    """
    import dask
    from distributed import CancelledError, KilledWorker
    from distributed.protocol.serialize import serialize_bytes

    _check_devices(client, unmixer.device.type)
    coming: deque[Future] = deque()
    with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1 GiB"}):
        # A task, not a scattered value: dask makes it again where the worker that holds it dies. Of bytes, which a
        # scheduler passes on without loading torch.
        job = client.submit(_job, serialize_bytes(_Job.of(scene, unmixer)), pure=False)
    try:
        client.replicate([job])
        for window in scene.blocks():
            coming.append(client.submit(_unmix, job, window, pure=False))
            if len(coming) >= AHEAD * max(1, sum(client.nthreads().values())):
                yield _kept(scene, unmixer, _result(coming.popleft(), client, heard))
        while coming:
            yield _kept(scene, unmixer, _result(coming.popleft(), client, heard))
    except KilledWorker as error:
        raise UserError(
            "Several workers died over one block, probably for want of memory; give them more, or fewer threads."
        ) from error
    except (CancelledError, OSError) as error:
        raise UserError("The cluster's scheduler was lost ({error}); nothing was written.", error=error) from error
    finally:
        client.cancel([*coming, job])


# -- here --------------------------------------------------------------------------------------------------------------
def _is_here(host: str) -> bool:
    """Whether a host is this machine, reached without any network."""
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    return host == "localhost"


def _processes(cluster: str, threads: int | None) -> tuple[int, int]:
    """How many worker processes, and threads of each."""
    from dask.system import CPU_COUNT
    from distributed.deploy.utils import nprocesses_nthreads

    cores = threads or CPU_COUNT
    if cluster == "local":
        return nprocesses_nthreads(cores)
    workers = int(cluster.partition(":")[2])
    return workers, max(1, cores // workers)


def _check_workers(client: Client, cluster: str) -> None:
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except asyncio.TimeoutError as error:
        raise UserError(
            "The cluster at {cluster} has no workers; start some with 'dask worker {cluster}'.",
            cluster=cluster,
        ) from error
    cannot = "{} cannot load CLIP Unmix ({}); install it there or put its folder on PYTHONPATH."
    try:
        client.run_on_scheduler(_versions)  # tasks pass through it
    except Exception as error:
        raise UserError(cannot.format(f"The scheduler {cluster}", error)) from error
    for address, theirs in client.run(_versions, on_error="return").items():
        if isinstance(theirs, BaseException):
            raise UserError(cannot.format(f"The worker {address}", theirs)) from theirs
        _compare(_versions(), theirs, address)


def _check_devices(client: Client, device: str) -> None:
    """Load torch on all workers at once. UserError where one cannot compute on `device`: its maps would be others."""
    from ..core.device import pick_device

    for address, found in client.run(pick_device, device, on_error="return").items():
        if isinstance(found, BaseException) or found[1]:
            raise UserError(
                "The worker {address} cannot compute on the device '{device}' as this machine does; choose the "
                "device 'cpu'.",
                address=address, device=device,
            )


def _kept(scene: Scene, unmixer: Unmixer, done: _Done) -> Block:
    """The block, once scene and unmixer know what they would know if it had been computed here."""
    scene.count(done.block.window, done.counts)
    unmixer.warnings.extend(warning for warning in done.warnings if warning not in unmixer.warnings)
    return done.block


def _result(future: Future, client: Client, heard: Heard) -> _Done:
    """Wait for a block, as long as there is a worker; `heard` is called meanwhile."""
    patient = time.monotonic() + PATIENCE
    while True:
        try:
            return future.result(timeout=ASKED_EVERY)
        except asyncio.TimeoutError as error:
            heard()
            if time.monotonic() > patient and not client.nthreads():
                raise UserError("The cluster has lost all its workers; start new ones and run again.") from error


# -- here and on the workers -------------------------------------------------------------------------------------------
def _versions() -> dict[str, str]:
    """Of what the maps depend on; builds for other devices (2.13.0+cpu) count as the same."""
    known = {**provenance.software(), "sources": _sources()}
    return {name: known.get(name, "none").partition("+")[0] for name in COMPARED}


def _map_makers() -> list[Path]:
    """The files that `MAP_MAKERS` names, in one order on all systems."""
    places = (PACKAGE / name for name in MAP_MAKERS)
    files = [file for place in places for file in (place.rglob("*.py") if place.is_dir() else [place])]
    return sorted(files, key=lambda path: path.relative_to(PACKAGE).as_posix())


@cache
def _sources() -> str:
    """A hash of the code that makes maps: a clone may be of another day though its version is the same."""
    digest = hashlib.sha256()
    for path in _map_makers():
        digest.update(path.relative_to(PACKAGE).as_posix().encode() + b"\0")
        digest.update(path.read_text(encoding="utf-8").encode("utf-8") + b"\0")  # whatever ends a line
    return digest.hexdigest()[:12]


def _compare(here: dict[str, str], there: dict[str, str], worker: str) -> None:
    different = [
        Message("{name} {there} instead of {here}", name=name, there=there[name], here=here[name])
        for name in COMPARED
        if there[name] != here[name]
    ]
    if different:
        raise UserError(
            "The worker {worker} has {different}; install the same versions there.",
            worker=worker, different=listed(different),
        )


def _pixels(scene: Scene, windows: list[Window]) -> str:
    """SHA-256 of the reflectance in `windows`."""
    digest = hashlib.sha256()
    for window in windows:
        digest.update(scene.read(window).tobytes())
    return digest.hexdigest()


# -- on the workers ----------------------------------------------------------------------------------------------------
@dataclass
class _Job:
    """What a worker must have for the blocks of a run, and how it recognises the scene: sizes of its files, pixels of
    three blocks.
    """

    scene: Scene
    unmixer: Unmixer
    versions: dict[str, str]
    sizes: dict[str, int]
    windows: list[Window]
    pixels: str

    @classmethod
    def of(cls, scene: Scene, unmixer: Unmixer) -> _Job:
        every = list(scene.blocks())
        windows = [every[i] for i in sorted({0, len(every) // 2, len(every) - 1})]
        files = [entry for entry in scene.describe()["files"] if entry["size"] is not None]
        sizes = {os.path.abspath(entry["path"]): entry["size"] for entry in files}
        return cls(scene, unmixer.on_one_core(), _versions(), sizes, windows, _pixels(scene, windows))

    def opened(self) -> Scene:
        """The scene, opened by the first who asks on this worker. UserError where it is not the driver's."""
        if not self.scene.closed:
            return self.scene
        worker = platform.node()
        _compare(self.versions, _versions(), worker)
        try:
            self.scene.reopen()
            same = {path: Path(path).stat().st_size for path in self.sizes} == self.sizes
        except (UserError, OSError) as error:
            raise UserError(
                "The worker {worker} cannot read {path} ({error}); put it where all workers find it under this path.",
                worker=worker, path=self.scene.path, error=error,
            ) from error
        if not same or _pixels(self.scene, self.windows) != self.pixels:
            self.scene.close()
            raise UserError(
                "{path} is another file on the worker {worker} than here; put the same one there.",
                path=self.scene.path, worker=worker,
            )
        return self.scene


def _job(message: bytes) -> _Job:
    from distributed.protocol.serialize import deserialize_bytes

    return deserialize_bytes(message)


@dataclass
class _Done:
    """A block, with what scene and unmixer have learnt from it."""

    block: Block
    counts: PixelCounts
    warnings: list[str]


def _unmix(job: _Job, window: Window) -> _Done:
    with _reading:
        scene = job.opened()
        cube, counts = scene.read(window), scene.counts(window)
    with _computing if job.unmixer.device.type == "cuda" else nullcontext():
        block = unmix_block(job.unmixer, window, cube)
    return _Done(block, counts, job.unmixer.warnings)
