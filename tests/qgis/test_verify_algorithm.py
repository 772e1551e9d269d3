"""The algorithm asks what the command line asks, and says the answer."""
from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from clip_unmix_qgis.errors import Cancelled, UserError
from clip_unmix_qgis.processing.verify_algorithm import VerifyAlgorithm
from clip_unmix_qgis.progress import Stage
from clip_unmix_qgis.run import verify as checking
from clip_unmix_qgis.run.verify import Answer, Verification


@pytest.fixture
def asked(monkeypatch):
    """What reached the check; it answers what `asked["answer"]` is."""
    seen = {"answer": Verification(Answer.SAME, (), ("checked: every SHA-256",))}

    def verify(folder, report, is_cancelled, *, rerun):
        seen.update(folder=folder, rerun=rerun)
        report(Stage.UNMIXING, 0.5)
        report(Stage.UNMIXING, 0.6)
        if isinstance(seen["answer"], Exception):
            raise seen["answer"]
        return seen["answer"]

    monkeypatch.setattr(checking, "verify", verify)
    return seen


class Feedback(QgsProcessingFeedback):
    """Keeps what a dialog would write into its log."""

    def __init__(self):
        super().__init__()
        self.stages = []

    def setProgressText(self, text):  # noqa: N802
        self.stages.append(text)


def run(folder, **parameters):
    algorithm = VerifyAlgorithm()
    algorithm.initAlgorithm()
    feedback = Feedback()
    return algorithm.processAlgorithm({"FOLDER": str(folder), **parameters}, QgsProcessingContext(), feedback), feedback


def test_it_gives_the_answer(qgis_app, asked, tmp_path):
    outputs, feedback = run(tmp_path)
    assert outputs == {"SOUND": True, "ANSWER": "untouched and reproduced bit for bit"}
    assert (asked["folder"], asked["rerun"]) == (tmp_path, None)
    assert "checked: every SHA-256" in feedback.textLog()
    assert feedback.stages == ["Unmixing"]


def test_it_names_what_was_tampered_with(qgis_app, asked, tmp_path):
    asked["answer"] = Verification(Answer.TAMPERED, ("other.tif is missing",))
    outputs, feedback = run(tmp_path, RERUN=False)
    assert outputs["SOUND"] is False
    assert asked["rerun"] is False
    assert "other.tif is missing" in feedback.textLog()


def test_a_folder_without_a_run_is_refused(qgis_app, asked, tmp_path):
    asked["answer"] = UserError("no run here")
    with pytest.raises(QgsProcessingException, match="no run here"):
        run(tmp_path)


def test_it_can_be_cancelled(qgis_app, asked, tmp_path):
    asked["answer"] = Cancelled()
    assert run(tmp_path)[0] == {}
