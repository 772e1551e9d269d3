"""The panel's own threads: in order, and never waited for without limit."""
from __future__ import annotations

import subprocess
import sys
import threading

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from clip_unmix_qgis.gui.worker import Worker, wait_for_all

# A panel that goes while its thread still looks for suggestions: in a process of its own, which this used to crash.
GONE = """
import threading
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject
from clip_unmix_qgis.gui.interpreter import Interpreter

app = QCoreApplication([])
go_on, begun = threading.Event(), threading.Event()


class Slow:
    def complete(self, text):
        begun.set()
        go_on.wait(10)
        return []


panel = QObject()
words = Interpreter(lambda ontology, language: Slow(), panel)
words.completed.connect(print)
words.complete("ar")
assert begun.wait(10)
words.stop()
sip.delete(panel)
go_on.set()
assert words.wait(10)
print("the end")
"""


class Owner(QObject):
    answered = pyqtSignal(int)


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


def test_an_answer_comes_by_a_signal(qtbot):
    owner = Owner()
    worker = Worker("test", owner)
    with qtbot.waitSignal(owner.answered) as told:
        worker.submit(worker.say, "answered", 5)
    assert told.args == [5]
    worker.stop()
    assert worker.wait(5)


@pytest.mark.parametrize("stopped", [True, False])
def test_an_owner_that_went_while_the_answer_was_computed_is_not_told(qgis_app, stopped):
    owner = Owner()
    worker, go_on, begun, errors = Worker("test", owner), threading.Event(), threading.Event(), []

    def job():
        begun.set()
        go_on.wait()
        try:
            worker.say("answered", 5)
        except RuntimeError as error:
            errors.append(error)

    worker.submit(job)
    assert begun.wait(5)
    if stopped:
        worker.stop()
    sip.delete(owner)
    go_on.set()
    worker.stop()
    assert worker.wait(5)
    assert errors == []


def test_a_panel_may_go_before_its_thread_has_an_answer(root):
    done = subprocess.run(
        [sys.executable, "-c", GONE], capture_output=True, text=True, cwd=root, check=False, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "the end")


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
