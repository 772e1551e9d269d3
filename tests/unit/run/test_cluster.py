"""Runs on a cluster of real worker processes: the same bytes as a run here, whatever happens to the workers."""
from __future__ import annotations

import json
import logging
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import psutil
import pytest
import rasterio

pytest.importorskip("distributed", reason="dask.distributed, which is optional, is not installed")

import dask
from distributed import Client, LocalCluster
from distributed.security import Security

from clip_unmix_qgis.errors import Cancelled, UserError
from clip_unmix_qgis.progress import Stage
from clip_unmix_qgis.raster import blocks as scenes
from clip_unmix_qgis.run import cluster, provenance
from clip_unmix_qgis.run.replay import replay
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

pytestmark = pytest.mark.slow

PROMPTS = ("grass", "suelo", "water")
BLOCKS = 38  # of the small scene with BLOCK_PIXELS below


def start(workers: int = 2, **options) -> LocalCluster:
    common = {"threads_per_worker": 1, "host": "127.0.0.1", "protocol": "tcp", "dashboard_address": "127.0.0.1:0"}
    return LocalCluster(n_workers=workers, silence_logs=logging.CRITICAL, **{**common, **options})


@pytest.fixture(scope="module")
def workers():
    with start() as running:
        yield running


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    monkeypatch.setattr(scenes, "BLOCK_PIXELS", 200)


@pytest.fixture(scope="module")
def alone(scene, models, tmp_path_factory):
    """The run here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scenes, "BLOCK_PIXELS", 200)
        return unmix_scene(Request(str(scene), PROMPTS, tmp_path_factory.mktemp("alone") / "run")).folder


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def assert_same(folder: Path, expected: Path) -> None:
    """Every file has the same bytes; of the record all but the time and the place."""
    ours, theirs = contents(folder), contents(expected)
    records = [json.loads(files.pop(provenance.FILE_NAME)) for files in (ours, theirs)]
    for record in records:
        for entry in ("started", "finished", "replay"):
            del record[entry]
    assert ours == theirs
    assert records[0] == records[1]


def halfway(action):
    """A callback for progress that acts once, when half of the blocks are done."""
    done = []

    def report(stage: str, fraction: float) -> None:
        if stage == Stage.UNMIXING and fraction > 0.55 and not done:
            done.append(action())

    return report, done


def idle(running: LocalCluster) -> bool:
    """Whether the cluster forgets all that it was given, soon."""
    for _ in range(100):
        if not running.scheduler.tasks:
            return True
        time.sleep(0.1)
    return False


def test_a_cluster_gives_the_same_bytes_and_keeps_nothing(scene, alone, workers, tmp_path):
    heard = []
    result = unmix_scene(
        Request(str(scene), PROMPTS, tmp_path / "out", cluster=workers.scheduler_address),
        lambda *what: heard.append(what),
    )
    assert_same(result.folder, alone)
    # While it waits it says again how far it is.
    fractions = list(dict.fromkeys(fraction for stage, fraction in heard if stage == Stage.UNMIXING))
    assert len(fractions) == BLOCKS + 1
    assert fractions == sorted(fractions)
    assert idle(workers)


def test_a_worker_opens_the_scene_once_and_few_blocks_are_under_way(scene, workers, models, tmp_path):
    with Client(workers) as client:
        pids = client.run(os.getpid).values()

    def look() -> list[int]:
        return [sum(file.path == str(scene) for file in psutil.Process(pid).open_files()) for pid in pids]

    under_way = []
    report, found = halfway(look)

    def watch(stage: str, fraction: float) -> None:
        report(stage, fraction)
        under_way.append(len(workers.scheduler.tasks))

    unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster=workers.scheduler_address), watch)
    assert found == [[1, 1]]
    assert BLOCKS > max(under_way) > 2
    # With the scene, the block that has just been fetched and one of which the scheduler has not yet heard that it was.
    assert max(under_way) <= 2 * cluster.AHEAD + 3


def test_blocks_of_a_killed_worker_are_computed_again(scene, alone, workers, tmp_path):
    def kill() -> int:
        with Client(workers) as client:
            pids = client.run(os.getpid)
            busy = {worker: [key for key in keys if "_unmix" in str(key)] for worker, keys in client.has_what().items()}
            for worker, keys in client.processing().items():
                busy[worker] += keys
        victim = max(busy, key=lambda worker: len(busy[worker]))
        os.kill(pids[victim], signal.SIGKILL)
        return len(busy[victim])

    report, lost = halfway(kill)
    result = unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster=workers.scheduler_address), report)
    assert lost[0] > 0
    assert_same(result.folder, alone)


def test_workers_that_all_die_are_replaced(scene, alone, tmp_path):
    """The one that held the scene and the weights was the only one."""
    with start(1) as single:

        def kill() -> None:
            with Client(single) as client:
                os.kill(*client.run(os.getpid).values(), signal.SIGKILL)

        report, killed = halfway(kill)
        result = unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster=single.scheduler_address), report)
    assert killed
    assert_same(result.folder, alone)


def test_a_cluster_on_this_machine_from_the_command_line(scene, alone, tmp_path, root):
    """In a process of its own: worker processes start by importing the program that starts them.

    Its blocks are of the usual size.
    """
    common = ["unmix", scene, *(word for prompt in PROMPTS for word in ("-m", prompt)), "--quiet", "-o"]
    for folder, options in (("here", []), ("cluster", ["--cluster", "local:2"])):
        done = subprocess.run(
            [sys.executable, "-m", "clip_unmix_qgis", *common, tmp_path / folder, *options],
            cwd=root, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert_same(tmp_path / "cluster", tmp_path / "here")


def test_workers_read_the_scene_as_the_user_says(scene, models, workers, tmp_path):
    given = {"scale": "0.5", "offset": "0.001", "bands": "1-20", "bad_bands": "3"}
    here = unmix_scene(Request(str(scene), PROMPTS, tmp_path / "here", **given))
    address = workers.scheduler_address
    there = unmix_scene(Request(str(scene), PROMPTS, tmp_path / "there", cluster=address, **given))
    assert_same(there.folder, here.folder)


def test_cloud_optimized_maps_from_a_cluster_are_the_same_and_replay(scene, models, workers, tmp_path):
    here = unmix_scene(Request(str(scene), PROMPTS, tmp_path / "here", cog=True))
    there = unmix_scene(Request(str(scene), PROMPTS, tmp_path / "there", cog=True, cluster=workers.scheduler_address))
    assert_same(there.folder, here.folder)
    with rasterio.open(here.folder / "other.tif") as other:
        assert other.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
    assert "--cog" in here.provenance["replay"].split()
    assert not replay(there.folder / provenance.FILE_NAME, tmp_path / "again").different


def test_cancelling_leaves_nothing_here_or_there(scene, models, workers, tmp_path):
    report, cancelled = halfway(lambda: True)
    with pytest.raises(Cancelled):
        unmix_scene(
            Request(str(scene), PROMPTS, tmp_path / "out", cluster=workers.scheduler_address),
            report,
            lambda: bool(cancelled),
        )
    assert cancelled
    assert not contents(tmp_path)
    assert idle(workers)


@pytest.fixture
def elsewhere(workers, tmp_path, scene, monkeypatch):
    """The same path means another folder for the workers: what lies there, and the path."""
    if not Path("/proc/self/cwd").exists():
        pytest.skip("a path that differs between processes needs /proc")
    here, there = tmp_path / "here", tmp_path / "there"
    for folder in (here, there):
        folder.mkdir()
    before = os.getcwd()
    monkeypatch.chdir(here)
    with rasterio.open(scene) as source:
        profile = {**source.profile, "compress": None}
        values, tags = source.read(), [source.tags(band) for band in source.indexes]

    def write(folder: Path, factor: float) -> None:
        with rasterio.open(folder / "scene.tif", "w", **profile) as target:
            target.write((values * factor).astype(np.float32))
            for band, tag in enumerate(tags, start=1):
                target.update_tags(band, **tag)

    write(here, 1.0)
    with Client(workers) as client:
        client.run(os.chdir, str(there))
        yield "/proc/self/cwd/scene.tif", there, write
        client.run(os.chdir, before)


def test_a_scene_that_workers_cannot_read(elsewhere, workers, models, tmp_path):
    path, _, _ = elsewhere
    with pytest.raises(
        UserError, match=rf"^The worker \S+ cannot read {path} \(.*does not exist.*\); put it where all workers find it"
    ):
        unmix_scene(Request(path, PROMPTS, tmp_path / "out", cluster=workers.scheduler_address))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("difference", ["pixels", "size", "shape"])
def test_another_scene_under_the_same_path(difference, elsewhere, workers, models, tmp_path, scene):
    path, there, write = elsewhere
    write(there, 0.9)
    if difference == "size":
        shutil.copy(tmp_path / "here" / "scene.tif", there)
        with (there / "scene.tif").open("ab") as file:
            file.write(bytes(10))
    elif difference == "shape":
        with (
            rasterio.open(scene) as source,
            rasterio.open(there / "scene.tif", "w", **{**source.profile, "width": 64}) as target,
        ):
            target.write(source.read()[:, :, :64])
    with pytest.raises(UserError, match=r"another (file|raster)") as told:
        unmix_scene(Request(path, PROMPTS, tmp_path / "out", cluster=workers.scheduler_address))
    assert path in str(told.value)
    assert not (tmp_path / "out").exists()


def test_workers_with_other_sources_are_refused(scene, workers, tmp_path, monkeypatch):
    """Their version may be the same: a clone that is not up to date."""
    shutil.copytree(cluster.PACKAGE, tmp_path / "other", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(cluster, "PACKAGE", tmp_path / "other")
    same = cluster._sources.__wrapped__()
    (tmp_path / "other" / "core" / "bands.py").write_bytes(
        (cluster.PACKAGE / "core" / "bands.py").read_bytes().replace(b"\n", b"\r\n")
    )
    assert cluster._sources.__wrapped__() == same
    (tmp_path / "other" / "core" / "bands.py").write_text("another day")
    monkeypatch.setattr(cluster, "_sources", cluster._sources.__wrapped__)
    with pytest.raises(
        UserError, match=rf"^The worker \S+ has sources {same} instead of \w{{12}}; install the same versions there"
    ):
        unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster=workers.scheduler_address))


def test_other_versions_are_refused(scene, workers, tmp_path, monkeypatch):
    monkeypatch.setattr(provenance, "plugin_version", lambda: "99.1")
    with pytest.raises(UserError, match=r"has clip_unmix_qgis \S+ instead of 99\.1; install the same versions there"):
        unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster=workers.scheduler_address))


@contextmanager
def process(part: str, *arguments: object, cwd: Path, path: Path | None = None):
    """`dask scheduler` or `dask worker`, with `path` as PYTHONPATH, while the context lasts."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    if path:
        environment["PYTHONPATH"] = str(path)
    command = [sys.executable, "-m", f"distributed.cli.dask_{part}", *map(str, arguments), "--no-dashboard"]
    with subprocess.Popen(
        command, cwd=cwd, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        try:
            yield running
        finally:
            running.terminate()


@contextmanager
def scheduler(cwd: Path, path: Path | None = None):
    """The address of a scheduler in a process of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with process("scheduler", "--host", "127.0.0.1", "--port", port, cwd=cwd, path=path):
        yield f"tcp://127.0.0.1:{port}"


def test_a_cluster_of_processes_that_know_nothing_of_each_other(scene, alone, tmp_path, root):
    """As dask's own commands start it: a scheduler that needs no torch, and workers with two threads."""
    with scheduler(tmp_path, root) as address, process("worker", address, "--nthreads", 2, cwd=tmp_path, path=root):
        result = unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster=address))
        with Client(address) as client:
            assert not client.run_on_scheduler(loaded, "torch")
            assert set(client.run(loaded, "torch").values()) == {True}
    assert_same(result.folder, alone)


def test_a_cluster_that_speaks_tls(scene, alone, tmp_path):
    """With certificates from dask's configuration; without them no one gets in."""
    pytest.importorskip("cryptography", reason="dask makes certificates for tests with it")
    keys = Security.temporary()
    files = {"ca-file": keys.tls_ca_file, "client.cert": keys.tls_client_cert, "client.key": keys.tls_client_key}
    with start(1, security=keys, protocol="tls") as running:
        request = Request(str(scene), PROMPTS, tmp_path / "out", cluster=running.scheduler_address)
        assert request.cluster.startswith("tls://")
        with pytest.raises(UserError, match="tls:// needs certificates: name them in dask's configuration"):
            unmix_scene(request)
        with dask.config.set({f"distributed.comm.tls.{name}": text for name, text in files.items()}):
            result = unmix_scene(request)
    assert_same(result.folder, alone)


def loaded(name: str) -> bool:
    import sys

    return name in sys.modules


@pytest.mark.parametrize("lacking", ["scheduler", "worker"])
def test_a_cluster_without_the_plugin_is_refused(lacking, scene, tmp_path, root):
    path = {"scheduler": root, "worker": root, lacking: None}
    told = pytest.raises(
        UserError, match=rf"^The {lacking} \S+ cannot load CLIP Unmix .*; install it there or put its folder on"
    )
    with (
        scheduler(tmp_path, path["scheduler"]) as address,
        process("worker", address, cwd=tmp_path, path=path["worker"]),
        told,
    ):
        unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster=address))


def test_a_cluster_without_workers_is_refused(scene, tmp_path, monkeypatch):
    monkeypatch.setattr(cluster, "PATIENCE", 0.5)
    with start(0) as empty, pytest.raises(UserError, match="has no workers; start some with 'dask worker tcp://"):
        unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster=empty.scheduler_address))


def test_a_run_ends_where_all_workers_are_lost_for_good(scene, models, tmp_path, monkeypatch):
    with start(1) as single:
        report, done = halfway(lambda: (single.scale(0), monkeypatch.setattr(cluster, "PATIENCE", 1.0)))
        with pytest.raises(UserError, match="has lost all its workers; start new ones"):
            unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster=single.scheduler_address), report)
    assert done
    assert not contents(tmp_path)


def test_a_run_ends_where_the_scheduler_is_lost(scene, models, tmp_path, monkeypatch):
    monkeypatch.setattr(cluster, "ANSWER", 2.0)
    with start(1) as single:
        report, done = halfway(single.close)
        with pytest.raises(UserError, match="scheduler was lost"):
            unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster=single.scheduler_address), report)
    assert done
    assert not contents(tmp_path)


def test_a_block_that_kills_its_workers_ends_the_run(scene, models, tmp_path):
    with dask.config.set({"distributed.scheduler.allowed-failures": 0}), start(1) as fragile:

        def kill() -> None:
            with Client(fragile) as client:
                os.kill(*client.run(os.getpid).values(), signal.SIGKILL)

        report, done = halfway(kill)
        with pytest.raises(UserError, match="Several workers died over one block"):
            unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster=fragile.scheduler_address), report)
    assert done
    assert not contents(tmp_path)


def test_a_scheduler_that_does_not_answer(scene, command, tmp_path, monkeypatch):
    monkeypatch.setattr(cluster, "ANSWER", 1.0)
    done = command("unmix", scene, "-m", "grass", "-o", tmp_path / "out", "--cluster", "tcp://127.0.0.1:1")
    assert (done.status, done.out) == (2, "")
    assert "No dask scheduler answers at tcp://127.0.0.1:1; start one with 'dask scheduler'" in done.err
    assert done.err.count("\n") == 1


def test_local_workers_keep_their_memory_and_we_our_threads(monkeypatch):
    names = ("MALLOC_TRIM_THRESHOLD_", "OMP_NUM_THREADS")
    for name in names:
        monkeypatch.delenv(name, raising=False)
    with cluster.connect("local:1") as client:
        assert [set(client.run(os.getenv, name).values()) for name in names] == [{None}, {None}]
    assert not set(names) & set(os.environ)


@pytest.mark.parametrize(
    ("asked", "threads", "processes"), [("local", 2, (2, 1)), ("local:3", 8, (3, 2)), ("local:4", 2, (4, 1))]
)
def test_local_processes_share_the_cores(asked, threads, processes):
    assert cluster._processes(asked, threads) == processes
