"""What a run, an export and a search begin with: what cannot be is said in one sentence, before it is computed."""

from __future__ import annotations

import dataclasses
import importlib
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.options import CHOICE, LARGEST_SEED, READ, options_of
from clip_unmix_qgis.run import memory, prepare
from clip_unmix_qgis.run.onnx_export import export_scene
from clip_unmix_qgis.run.request import Request, SuggestionRequest
from clip_unmix_qgis.run.suggest import suggest_materials
from clip_unmix_qgis.run.unmix import unmix_scene

ROOT = Path(__file__).resolve().parents[3]
NAMES = [
    name
    for name, (option, _) in options_of(Request).items()
    if option.kind in (*READ, "text", "preset", "target", "folder")
]


@pytest.mark.parametrize("name", NAMES)
def test_ten_thousand_characters_are_refused_in_one_short_sentence(command, scene, tmp_path, name):
    value = "x" * 10_000 + (".safetensors" if name == "save_adapter" else "")
    arguments = {"scene": str(scene), "prompts": ["soil"], "output": tmp_path / "out", name: value}
    with pytest.raises(UserError, match=f"{name.replace('_', '-')} has 10,0") as told:
        unmix_scene(Request(**arguments))
    assert len(str(told.value)) < 200
    if name == "scene":
        with pytest.raises(UserError, match="scene has 10,0"):
            suggest_materials(SuggestionRequest(value))
        done = command("unmix", value, "-m", "soil", "-o", tmp_path / "out")
        assert (done.status, done.err.count("\n")) == (2, 1)


@pytest.mark.parametrize("arguments", [
    ("replay", "x" * 10_000), ("ontology", "check", "x" * 10_000), ("x" * 10_000,), ("unmix", "x", "--" + "x" * 10_000),
    ("embeddings", "--text-encoder", "bundled", "-o", "/tmp/" + "x" * 10_000),
    ("materials", "x" * 10_000, "--language", "x" * 9999),
    ("material", "add", "x" * 10_000, "--ontology", "x" * 10_000 + ".csv"), ("suggest", "x", "--sensor", "x" * 10_000),
])  # fmt: skip
def test_no_command_prints_a_message_of_any_length(command, arguments):
    done = command(*arguments)
    assert done.status in {0, 2}
    assert len(done.err) < 1100
    assert "unexpected" not in done.err


class TestTorchThatCannotLoad:
    CODE = (
        "import sys\n"
        "class Broken:\n"
        "    def find_spec(self, name, *rest):\n"
        "        if name == 'torch': raise {error}\n"
        "sys.meta_path.insert(0, Broken())\n"
        "from clip_unmix_qgis.cli import main\n"
        "sys.exit(main(sys.argv[1:]))"
    )

    @pytest.mark.parametrize("error", [
        "ImportError('libtorch.so: cannot open shared object file')", "OSError('[WinError 126] a DLL is missing')",
        "RuntimeError('built for another\\\\nNumPy')",
    ])
    @pytest.mark.parametrize("command", ["unmix", "suggest"])
    def test_one_sentence_says_so(self, scene, tmp_path, error, command):
        code = self.CODE.format(error=error)
        words = ["-m", "soil", "-o", str(tmp_path / "out")] if command == "unmix" else []
        done = subprocess.run(
            [sys.executable, "-c", code, command, str(scene), *words],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 2
        assert done.stderr.startswith("clip_unmix_qgis: PyTorch cannot be loaded (")
        assert done.stderr.count("\n") == 1
        assert not (tmp_path / "out").exists()

    def test_the_thread_that_loads_it_ahead_keeps_silent(self, monkeypatch, capsys):
        def broken(*_):
            raise OSError("no library")

        monkeypatch.setattr(importlib, "import_module", broken)
        thread = threading.Thread(target=prepare._load_torch_ahead)
        thread.start()
        thread.join()
        assert capsys.readouterr() == ("", "")


class TestMemory:
    @pytest.fixture
    def little(self, monkeypatch):
        monkeypatch.setattr(memory, "available", lambda: 1_000_000)

    def test_a_run_that_has_no_room_is_refused_before_it_begins(self, scene, tmp_path, little):
        request = Request(str(scene), ["soil"], tmp_path / "out")
        for run in (unmix_scene, export_scene, lambda _: suggest_materials(SuggestionRequest(str(scene)))):
            with pytest.raises(UserError, match=r"24 bands needs at least 0\.\d GB of memory, and 0\.0 GB are free"):
                run(request)
        assert not (tmp_path / "out").exists()

    def test_a_run_that_needs_more_than_the_analyst_allows_is_refused(self, command, scene, tmp_path):
        done = command("unmix", scene, "-m", "soil", "-o", tmp_path / "out", "--memory", "1")
        assert (done.status, done.err.count("\n")) == (2, 1)
        assert "the limit set for it is 0.0 GB; raise the limit" in done.err
        with pytest.raises(UserError, match="at least 1 MB, not 0"):
            unmix_scene(Request(str(scene), ["soil"], tmp_path / "out", memory=0))
        assert not (tmp_path / "out").exists()

    def test_where_the_system_does_not_say_nothing_is_refused(self, scene, models, tmp_path, monkeypatch):
        monkeypatch.setattr(memory, "available", lambda: None)
        assert unmix_scene(Request(str(scene), ["soil"], tmp_path / "out")).folder.is_dir()

    def test_this_machine_says_how_much_it_has(self):
        free = memory.available()
        assert free is None or 10_000_000 < free < 1e15

    @pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak of a process there")
    def test_what_is_estimated_a_run_does_take(self, models, tmp_path):
        """Of many bands, whose spectra are most of it: at least the estimate, at most 2.5 times as much."""
        code = (
            "import re, sys\n"
            "from pathlib import Path\n"
            "import numpy as np, rasterio\n"
            "from clip_unmix_qgis.raster.scene import Scene\n"
            "from clip_unmix_qgis.run import memory\n"
            "from clip_unmix_qgis.run.request import Request\n"
            "from clip_unmix_qgis.run.unmix import unmix_scene\n"
            "def peak():  # bytes; getrusage would tell that of the parent, too\n"
            "    return 1024 * int(re.search(r'VmHWM:\\s+(\\d+)', Path('/proc/self/status').read_text())[1])\n"
            "path = sys.argv[1] + '/scene.tif'\n"
            "rng = np.random.default_rng(1)\n"
            "profile = dict(driver='GTiff', count=400, height=150, width=150, dtype='float32')\n"
            "with rasterio.open(path, 'w', **profile) as target:\n"
            "    for band in range(1, 401):\n"
            "        target.write(rng.uniform(0.1, 0.5, (150, 150)).astype('float32'), band)\n"
            "        target.update_tags(band, wavelength=str(400 + 5 * band), wavelength_units='Nanometers')\n"
            "before = peak()\n"
            "with Scene.open(path) as scene: needed = memory.estimate(scene, 20_000, 9)\n"
            "unmix_scene(Request(path, ['soil', 'tree'], sys.argv[1] + '/out'))\n"
            "print(needed, peak() - before)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
        )
        needed, taken = map(int, done.stdout.split())
        assert needed < taken < 2.5 * needed


def test_all_options_are_documented_and_offered_somewhere():
    for request in (Request, SuggestionRequest):
        for name, (option, default) in options_of(request).items():
            assert option.help, name
            assert option.faces or name == "preview"
            assert option.kind != CHOICE or default == option.choices[0]


def test_the_files_a_run_reads_are_told_once(tmp_path):
    files = {name: f"{name}.x" for name in ("ontology", "samples", "adapter", "wavelengths", "embeddings")}
    request = Request("scene.tif", ["soil"], tmp_path, save_adapter="new.safetensors", sensor="sentinel-2", **files)
    assert request.inputs() == {"scene": "scene.tif", **files}


@pytest.mark.parametrize("seed", [-1, LARGEST_SEED + 1])
def test_a_seed_out_of_range(scene, tmp_path, seed):
    with pytest.raises(UserError, match="seed must lie between"):
        unmix_scene(dataclasses.replace(Request(str(scene), ["soil"], tmp_path), seed=seed))
