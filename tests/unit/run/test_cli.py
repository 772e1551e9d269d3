"""The command line: exit statuses, one clear line for bad input, nothing left behind."""
from __future__ import annotations

import contextlib
import os
import shutil
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.errors import UserError

from .conftest import cube, write_scene

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def refused(command, tmp_path):
    """Run `unmix` on bad input: exit status 2, one line, nothing written; returns that line."""
    folder = tmp_path / "out"

    def run(scene: object, *materials: str, extra: tuple[object, ...] = (), output: Path = folder) -> str:
        prompts = [word for material in materials for word in ("-m", material)]
        done = command("unmix", scene, "-o", output, *prompts, *extra)
        assert done.status == 2, done
        assert done.out == ""
        assert done.err.count("\n") == 1, done.err
        assert done.err.isprintable() or done.err[:-1].isprintable(), "control characters reach the terminal"
        assert len(done.err) < 600
        assert not folder.exists()
        return done.err

    return run


class TestScenes:
    def test_no_such_file(self, refused, tmp_path):
        assert "does not exist" in refused(tmp_path / "none.tif", "soil")

    def test_not_a_raster(self, refused, tmp_path):
        path = tmp_path / "table.csv"
        path.write_text("a,b\n1,2\n")
        assert "not a raster" in refused(path, "soil")

    def test_one_band(self, refused, tmp_path):
        assert "single band" in refused(write_scene(tmp_path / "one.tif", cube(9, 9)[:1]), "soil")

    def test_no_wavelengths(self, refused, tmp_path):
        assert "wavelengths" in refused(write_scene(tmp_path / "bare.tif", cube(9, 9), wavelengths=False), "soil")

    @pytest.mark.parametrize("value", [-9999.0, np.nan, np.inf, 1e30])
    def test_no_valid_pixel(self, refused, tmp_path, value):
        assert "valid" in refused(write_scene(tmp_path / "void.tif", np.full((24, 9, 9), value)), "soil")

    def test_every_band_bad(self, refused, tmp_path):
        assert "bad" in refused(write_scene(tmp_path / "bad.tif", cube(9, 9), bad=True), "soil")

    def test_missing_option_files(self, refused, scene, tmp_path):
        for option in ("--ontology", "--samples", "--wavelengths"):
            assert "none" in refused(scene, "soil", extra=(option, tmp_path / "none.csv"))

    def test_unknown_sensor(self, refused, scene):
        assert "Hubble" in refused(scene, "soil", extra=("--sensor", "Hubble"))

    def test_absurd_values_are_masked_and_counted(self, command, models, tmp_path):
        """A single band that is not finite is told from those beside it; half of them, or 1e20, cost the pixel."""
        values = cube(40, 40)
        half = len(values) // 2
        values[:half, 0, 0], values[half:, 1, 1], values[5, 2, 2] = np.nan, np.inf, 1e20
        values[3, 3, 3], values[4, 4, 4] = np.nan, np.inf
        folder = tmp_path / "out"
        done = command(
            "unmix", write_scene(tmp_path / "odd.tif", values), "-m", "soil", "-m", "grass", "-o", folder, "--quiet"
        )
        assert (done.status, done.out) == (0, "")
        with rasterio.open(folder / "abundance_01_soil.tif") as source:
            mask = source.read(1, masked=True).mask
            assert np.isfinite(source.read(1)[~mask]).all()
        assert np.argwhere(mask).tolist() == [[0, 0], [1, 1], [2, 2]]


class TestPrompts:
    def test_none(self, refused, scene):
        assert "material" in refused(scene)

    def test_twice_the_same_has_one_map(self, command, models, scene, tmp_path):
        done = command("unmix", scene, "-m", "soil", "-m", "Soil ", "-m", "water", "-o", tmp_path / "out")
        assert done.status == 0, done
        assert "soil / Soil" in done.out
        assert len(list((tmp_path / "out").glob("abundance_*.tif"))) == 2

    def test_200(self, refused, scene):
        assert "200" in refused(scene, *(f"soil {number}" for number in range(200)))

    @pytest.mark.parametrize(
        "prompt", ["", "   ", "x" * 10_000, "so\x07il", "so\x1b[31mil", "so\nil", "\udcff", "42", "???"]
    )
    def test_no_word(self, refused, scene, prompt):
        refused(scene, "water", prompt)

    def test_prompts_are_read_before_the_scene(self, refused, tmp_path):
        assert "material" in refused(tmp_path / "none.tif", "").lower()

    def test_one_is_allowed_and_the_rest_is_other(self, command, scene, models, tmp_path):
        done = command("unmix", scene, "-m", "water", "-o", tmp_path)
        assert done.status == 0, done.err
        assert "(other)" in done.out


class TestOutput:
    def test_a_folder_that_cannot_be_made(self, refused, scene, tmp_path):
        blocker = tmp_path / "file"
        blocker.write_text("")
        assert "cannot be written" in refused(scene, "soil", output=blocker / "out")
        assert blocker.read_text() == ""

    def test_existing_results(self, command, scene, models, tmp_path):
        arguments = ("unmix", scene, "-m", "soil", "-o", tmp_path)
        assert command(*arguments).status == 0
        done = command(*arguments)
        assert done.status == 2
        assert "--overwrite" in done.err
        assert command(*arguments, "--overwrite").status == 0

    @pytest.mark.parametrize("size", [0, 8, 4096])
    def test_the_limit_of_a_file_size(self, scene, models, tmp_path, size):
        """A write that the system refuses at the start or in the middle of a GeoTIFF."""
        code = (
            "import resource, sys\n"
            "from clip_unmix_qgis.cli import main\n"
            f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))\n"
            "sys.exit(main(sys.argv[1:]))\n"
        )
        arguments = ["unmix", str(scene), "-m", "soil", "-m", "water", "-o", str(tmp_path / "out")]
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 2, done.stderr
        assert "could not be" in done.stderr or "cannot be" in done.stderr
        assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("language", [True, False], ids=["of the anchors", "of the unmixer"])
def test_corrupted_weights_are_refused(refused, scene, models, tmp_path, monkeypatch, language):
    import clip_unmix_qgis.core.weights as module

    folder = tmp_path / "models"
    shutil.copytree(module.MODELS, folder)
    for path in folder.glob("*.safetensors"):
        if (path.stem in {"anchors", "text_tower"}) == language:
            path.write_bytes(path.read_bytes()[:-1] + b"\x7f")
    from clip_unmix_qgis.core.spectral_model import SpectralModel

    monkeypatch.setattr(module.load_weights, "__defaults__", (folder,))
    monkeypatch.setitem(SpectralModel.load.__func__.__kwdefaults__, "models", folder)
    assert "SHA-256" in refused(scene, "soil")


class TestArguments:
    @pytest.mark.parametrize(
        "arguments",
        [
            (),
            ("unmix",),
            ("unmix", "x.tif"),
            ("fly",),
            ("unmix", "x", "-o", "y", "-m"),
            ("unmix", "x", "-m", "a", "-o", "y", "--device", "tpu"),
            ("unmix", "x", "-m", "a", "-o", "y", "--seed", "one"),
            ("unmix", "x", "-m", "a", "-o", "y", "--seed", "-1"),
            ("unmix", "x", "-m", "a", "-o", "y", "stray\nline"),
            ("unmix", "x", "-m", "a", "-o", "y", "--language", "no such"),
            ("replay",),
            ("replay", "/none/provenance.json"),
        ],
    )
    def test_wrong_ones_get_one_line(self, command, arguments):
        done = command(*arguments)
        assert done.status == 2
        assert done.out == ""
        assert done.err.count("\n") == 1
        assert done.err.startswith("clip_unmix_qgis: ")

    def test_an_unexpected_error_says_how_to_see_more(self, command, scene, tmp_path, monkeypatch):
        def broken(*arguments, **options):
            raise ZeroDivisionError("by nothing")

        monkeypatch.setattr("clip_unmix_qgis.run.unmix.unmix_scene", broken)
        arguments = ("unmix", scene, "-m", "soil", "-o", tmp_path)
        done = command(*arguments)
        assert done.status == 1
        assert done.err.count("\n") == 1
        assert "--debug" in done.err
        assert "Traceback" in command(*arguments, "--debug").err

    @pytest.mark.parametrize(
        "arguments", [("--help",), ("unmix", "--help"), ("replay", "--help"), ("materials", "--help"), ("--version",)]
    )
    def test_help_and_version(self, arguments):
        done = subprocess.run(
            [sys.executable, "-m", "clip_unmix_qgis", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0
        assert done.stdout


def test_torch_waits_until_the_prompts_are_accepted(scene, tmp_path):
    code = (
        "import sys\nfrom clip_unmix_qgis.cli import main\n"
        f"status = main(['unmix', {str(scene)!r}, '-m', '', '-o', {str(tmp_path / 'out')!r}])\n"
        "sys.exit(9 if {'torch', 'rasterio'} & set(sys.modules) else status)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False).returncode == 2


class TestMaterials:
    def test_all_concepts(self, command):
        done = command("materials")
        assert done.status == 0
        assert "  tree: " in done.out

    def test_names_that_begin_like_a_text_in_any_language(self, command):
        assert "maji = water (sw)" in command("materials", "maji").out.splitlines()


def test_the_table_tells_how_each_word_was_understood(command, scene, models, tmp_path):
    done = command("unmix", scene, "-m", "maji", "-m", "grass", "-o", tmp_path)
    assert done.status == 0, done.err
    assert done.err == ""
    lines = done.out.splitlines()
    assert lines[0].split() == ["material", "understood", "as", "mean", "abundance"]
    assert lines[1].split()[:3] == ["maji", "water", "(Swahili)"]
    assert lines[-1] == str(tmp_path)


def test_utf_8_whatever_the_console_speaks(scene, models, tmp_path):
    arguments = [
        sys.executable,
        "-m",
        "clip_unmix_qgis",
        "unmix",
        str(scene),
        "-m",
        "水",
        "-m",
        "трава",
        "-o",
        str(tmp_path / "out"),
    ]
    done = subprocess.run(
        arguments, cwd=ROOT, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"}, check=True
    )
    assert "水" in done.stdout.decode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
@pytest.mark.parametrize("quiet", [True, False])
def test_a_terminal_gets_a_progress_bar_unless_quiet_is_asked(scene, models, tmp_path, quiet):
    import fcntl
    import termios

    controller, terminal = os.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    arguments = [
        sys.executable,
        "-m",
        "clip_unmix_qgis",
        "unmix",
        str(scene),
        "-m",
        "soil",
        "-o",
        str(tmp_path / "out"),
    ]
    done = subprocess.run(
        [*arguments, *["--quiet"] * quiet], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=terminal, check=False
    )
    os.write(terminal, b"end")
    os.close(terminal)
    shown = os.read(controller, 65536).decode()
    os.close(controller)
    assert done.returncode == 0
    assert ("Finding the endmembers" in shown) != quiet


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of POSIX")
@pytest.mark.parametrize("option", ["--adapter", "--wavelengths", "--samples", "--mask", "--ontology", "--embeddings"])
def test_no_pipe_is_waited_for_and_no_device_read(refused, scene, tmp_path, option):
    os.mkfifo(tmp_path / "pipe.csv")
    for path in (tmp_path / "pipe.csv", "/dev/zero"):
        assert refused(scene, "soil", extra=(option, path))


@pytest.mark.parametrize("kind", [KeyboardInterrupt, UnicodeDecodeError])
def test_what_a_library_drops_and_is_told_otherwise_is_not_printed(capfd, kind):
    """Cython prints such exceptions in two ways; anything else that is dropped is still told."""
    from types import SimpleNamespace

    from clip_unmix_qgis.cli.stopping import stoppable

    before = sys.excepthook, sys.unraisablehook
    with stoppable():
        sys.excepthook(kind, None, None)
        sys.unraisablehook(SimpleNamespace(exc_type=kind))
        assert capfd.readouterr().err == ""
        sys.excepthook(ValueError, ValueError("told"), None)
        assert "told" in capfd.readouterr().err
    assert (sys.excepthook, sys.unraisablehook) == before


def test_an_interrupt_while_the_results_are_told_says_that_they_are_there(
    command, scene, models, tmp_path, monkeypatch
):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("clip_unmix_qgis.cli.unmix.say_table", interrupted)
    done = command("unmix", scene, "-m", "soil", "-m", "grass", "-o", tmp_path / "out")
    assert done.status == 130
    assert done.err == f"clip_unmix_qgis: interrupted; complete by then: {tmp_path / 'out'}\n"
    assert (tmp_path / "out" / "provenance.json").is_file()
    monkeypatch.setattr("clip_unmix_qgis.cli.records._say", interrupted)  # what it wrote is gone again
    done = command("replay", tmp_path / "out" / "provenance.json")
    assert (done.status, done.err) == (130, "clip_unmix_qgis: interrupted; nothing was written\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
@pytest.mark.parametrize("error", [SystemError("with an exception set"), OSError("read"), UserError("cut short")])
def test_an_interrupt_that_a_library_takes_for_an_error_of_its_own_is_one(
    command, scene, models, tmp_path, monkeypatch, error
):
    def in_a_callback(*_, **__):
        with contextlib.suppress(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        raise error

    monkeypatch.setattr("clip_unmix_qgis.run.unmix.unmix_scene", in_a_callback)
    done = command("unmix", scene, "-m", "soil", "-o", tmp_path / "out")
    assert (done.status, done.err) == (130, "clip_unmix_qgis: interrupted; nothing was written\n")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"])
def test_an_interrupt_leaves_nothing(name, models, tmp_path):
    number = getattr(signal, name)
    scene = write_scene(tmp_path / "large.tif", np.tile(cube(64, 64), (1, 14, 14)))
    folder = tmp_path / "out"
    arguments = [
        sys.executable,
        "-m",
        "clip_unmix_qgis",
        "unmix",
        str(scene),
        "-m",
        "soil",
        "-m",
        "grass",
        "-o",
        str(folder),
    ]
    process = subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        until = time.monotonic() + 120
        while not list(folder.glob(".clip-unmix-*/*.tif")):  # the maps are being written
            assert process.poll() is None, process.stderr.read()
            assert time.monotonic() < until
            time.sleep(0.02)
        process.send_signal(number)
        process.send_signal(number)  # impatience changes nothing
        out, err = process.communicate(timeout=60)
    finally:
        process.kill()
    assert (process.returncode, out, err) == (130, "", "clip_unmix_qgis: interrupted; nothing was written\n")
    assert not folder.exists()
