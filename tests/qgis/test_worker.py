"""The panel's own threads: in order, and never waited for without limit."""
from __future__ import annotations

import subprocess
import sys
import threading

from clip_unmix_qgis.gui.worker import Worker, wait_for_all


def test_jobs_are_done_in_order_and_none_after_the_stop():
    worker, done, idle = Worker("test"), [], threading.Event()
    for number in range(3):
        worker.submit(done.append, number)
    worker.submit(idle.set)
    assert idle.wait(5)
    worker.stop()
    worker.submit(done.append, 3)
    assert worker.wait(5)
    assert done == [0, 1, 2]


def test_a_job_that_does_not_end_is_not_waited_for():
    worker, go_on, begun = Worker("test"), threading.Event(), threading.Event()
    worker.submit(lambda: (begun.set(), go_on.wait()))
    assert begun.wait(5)
    worker.stop()
    assert not worker.wait(0.01)
    go_on.set()
    assert worker.wait(5)


def test_all_share_one_limit():
    asked = []
    assert not wait_for_all([lambda seconds: asked.append(seconds) or True, lambda seconds: False], 0.0)
    assert asked == [0.0]
    assert wait_for_all([], 1.0)


def test_python_ends_while_a_job_does_not(root):
    script = (
        "import threading; from clip_unmix_qgis.gui.worker import Worker; worker = Worker('held');"
        "worker.submit(threading.Event().wait); print('the end')"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=root, check=True, timeout=60
    )
    assert done.stdout.strip() == "the end"
