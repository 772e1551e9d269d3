"""What the command line shows of what others wrote, and which signals it hears."""
from __future__ import annotations

import os
import signal
import sys
import unicodedata

import pytest

from clip_unmix_qgis.cli.stopping import stoppable
from clip_unmix_qgis.run.request import Result


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGHUP")
def test_what_nohup_ignores_stays_ignored(monkeypatch):
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with stoppable() as stopped:
            os.kill(os.getpid(), signal.SIGHUP)
        assert not stopped.is_set()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


HOSTILE = "so\x1b]0;owned\x07il\x9b31m\u202egnorw\r\n\u2028end\udcff"


class TestTheTerminalObeysNothing:
    """Of what others wrote: records, ontologies, names of files."""

    def clean(self, text: str) -> bool:
        return not any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") for c in text.replace("\n", ""))

    def test_names_of_files_and_folders(self, command, tmp_path):
        name = HOSTILE.replace("\udcff", "")
        for arguments in (("unmix", tmp_path / name, "-m", "soil", "-o", tmp_path / "o"), ("replay", tmp_path / name),
                          ("ontology", "check", tmp_path / name), ("unmix", "x", "-o", "y", f"--{name}"), (name,)):
            done = command(*arguments)
            assert done.status == 2
            assert self.clean(done.out)
            assert self.clean(done.err)
            assert done.err.count("\n") == 1

    def test_prompts_warnings_and_tables(self, command, scene, tmp_path, monkeypatch):
        record = {
            "quality": {"mean_abundance": [{"prompt": HOSTILE, "mean": 0.5}], "mean_other": 0.5},
            "prompts": [{"typed": HOSTILE, "label": HOSTILE, "language": HOSTILE, "warnings": [HOSTILE]}],
            "warnings": [HOSTILE],
        }
        result = Result(tmp_path / HOSTILE, record)
        monkeypatch.setattr("clip_unmix_qgis.run.unmix.unmix_scene", lambda *_: result)
        done = command("unmix", scene, "-m", "soil", "-o", tmp_path / "out")
        assert done.status == 0
        assert self.clean(done.out)
        assert len(done.out.splitlines()) == 5

    def test_what_an_ontology_says(self, command, tmp_path):
        path = tmp_path / "own.csv"
        path.write_text("# licence: \x1b[31mred\u202e\nname,concept\nudongo wetu,soil\n", encoding="utf-8")
        done = command("ontology", "check", path)
        assert self.clean(done.out + done.err)
