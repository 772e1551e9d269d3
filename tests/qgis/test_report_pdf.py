"""The report as a PDF: what stands in it, in which direction, with foreign text as text, both files or none."""

from __future__ import annotations

import json
import shutil
import subprocess
import unicodedata

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.files import StagedFolder
from clip_unmix_qgis.gui.message_bar import Messages
from clip_unmix_qgis.gui.report_action import ReportAction, prepare, write_both
from clip_unmix_qgis.processing.report_algorithm import ReportAlgorithm
from clip_unmix_qgis.qgis_shared.report_pages import WIDTH, font_of, text_width, wrapped
from clip_unmix_qgis.qgis_shared.report_pdf import pdf
from clip_unmix_qgis.run.request import Request

from .conftest import NORTH_UP, SIZE, write_raster, write_run

pytestmark = pytest.mark.slow

PROMPTS = ["grass", "tarmac"]
CENTRES = (490, 560, 665, 842, 1610, 2190)


@pytest.fixture
def finished(tmp_path, qgis_app):
    scene = tmp_path / "scene.tif"
    write_raster(scene, np.full((6, SIZE, SIZE), 0.25, np.float32))
    run = write_run(Request(str(scene), PROMPTS, tmp_path / "run"))
    rows = [",".join(map(str, (centre, 0.1, 0.3, 0.01, 0.02, 0.1, 0.3))) for centre in CENTRES]
    heads = "wavelength_nm,grass,tarmac,grass (sd),tarmac (sd),grass (expected),tarmac (expected)"
    (run.folder / "endmembers.csv").write_text("\n".join([heads, *rows]) + "\n", encoding="utf-8")
    run.provenance["model"]["endmembers"] = [
        {"name": name, "prompt": name, "source": "scene", "angle": 0.1} for name in PROMPTS
    ]
    return keep(run.folder, run.provenance)


def keep(folder, record):
    (folder / "provenance.json").write_text(json.dumps(record), encoding="utf-8")
    return folder


def change(folder, **typed):
    record = json.loads((folder / "provenance.json").read_text("utf-8"))
    record.update(typed)
    return keep(folder, record)


def text_of(path, *options):
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext (poppler-utils) reads the PDF back")
    done = subprocess.run(["pdftotext", *options, str(path), "-"], check=True, capture_output=True)
    return done.stdout.decode("utf-8")


def test_maps_figures_record_and_limits_stand_in_it(finished, tmp_path):
    before = set(QgsProject.instance().mapLayers())
    written = write_both(prepare(finished, "en"), tmp_path / "report.html")
    assert [path.suffix for path in written] == [".html", ".pdf"]
    text = " ".join(text_of(written[1], "-layout").split())
    for part in ("Materials of scene", "grass", "tarmac", "0.167", "0.333", "Endmembers", "Limits",
                 "python -m clip_unmix_qgis unmix"):  # fmt: skip
        assert part in text
    assert b"/Image" in written[1].read_bytes()
    assert set(QgsProject.instance().mapLayers()) <= before


def test_what_was_measured_is_compared(finished, tmp_path):
    place = [NORTH_UP[0] + 10.5 * NORTH_UP[1], NORTH_UP[3] - 10.5 * NORTH_UP[1]]
    feature = {"type": "Feature", "geometry": {"type": "Point", "coordinates": place},
               "properties": {"grass": 0.2, "tarmac": 0.3}}  # fmt: skip
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    layer = tmp_path / "measured.geojson"
    layer.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}), "utf-8")
    parts = prepare(finished, "en", (layer, ""))
    assert len(parts.scatter) == 2
    (tmp_path / "r.pdf").write_bytes(pdf(parts))
    assert "RMSE" in text_of(tmp_path / "r.pdf")


def districts(path):
    """The maps' western half as a district."""
    west, north, side = NORTH_UP[0], NORTH_UP[3], NORTH_UP[1]
    east, south = west + SIZE / 2 * side, north - SIZE * side
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    feature = {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [ring]},
               "properties": {"district": "Westend"}}  # fmt: skip
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}), "utf-8")
    return path


def test_the_hectares_of_zones_stand_in_page_and_pdf(finished, tmp_path):
    outputs = run_algorithm(
        FOLDER=str(finished), ZONES=str(districts(tmp_path / "districts.geojson")), OUTPUT=str(tmp_path / "r.html"),
        PDF=str(tmp_path / "r.pdf"),
    )  # fmt: skip
    text = " ".join(text_of(tmp_path / "r.pdf", "-layout").split())
    assert "Hectares by zone" in text
    assert text.count("Westend") == 3  # of each material and of other
    assert (tmp_path / "r.html").read_text("utf-8").count("<td>Westend</td>") == 3
    assert outputs["PDF"]


@pytest.mark.parametrize(("chosen", "wanted", "told"), [("districts", True, 3), ("no zones", True, 0), ("", False, -1)])
def test_the_button_asks_for_zones_where_there_are_polygons(
    action, finished, tmp_path, qtbot, monkeypatch, chosen, wanted, told
):
    layer = QgsVectorLayer(str(districts(tmp_path / "d.geojson")), "districts")
    QgsProject.instance().addMapLayer(layer)
    asked = []
    monkeypatch.setattr(QInputDialog, "getItem", lambda *words: asked.append(words[3]) or (chosen, wanted))
    action.write(finished)
    assert asked == [["no zones", "districts"]]
    assert (action.task is None) is not wanted
    if wanted:
        qtbot.waitUntil(lambda: bool(action.said), timeout=60_000)
        assert (tmp_path / "page.html").read_text("utf-8").count("<td>Westend</td>") == told
    QgsProject.instance().clear()


def test_the_button_asks_for_measurements_where_a_layer_tells_of_the_materials(
    action, finished, tmp_path, qtbot, monkeypatch
):
    def points(name, **fields):
        place = [NORTH_UP[0] + 10.5 * NORTH_UP[1], NORTH_UP[3] - 10.5 * NORTH_UP[1]]
        feature = {"type": "Feature", "geometry": {"type": "Point", "coordinates": place}, "properties": fields}
        crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
        path = tmp_path / f"{name}.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}), "utf-8")
        QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), name))

    points("shares", Grass=20, tarmac=30)
    points("classes", label="tarmac")
    points("others", label="wheat", district="Westend")
    asked = []
    monkeypatch.setattr(QInputDialog, "getItem", lambda *words: asked.append(words[3]) or ("shares", True))
    action.write(finished)
    qtbot.waitUntil(lambda: bool(action.said), timeout=60_000)
    assert asked == [["no measurements", "classes", "shares"]]
    assert "RMSE" in (tmp_path / "page.html").read_text("utf-8")
    QgsProject.instance().clear()


def test_in_arabic_it_runs_from_the_right(finished, tmp_path):
    warning = "The quality layers are not read: all pixels are unmixed."
    change(finished, warnings=[warning])
    left, right = (tmp_path / f"{code}.pdf" for code in ("en", "ar"))
    for path in (left, right):
        path.write_bytes(pdf(prepare(finished, path.stem)))
    assert "السجل" in unicodedata.normalize("NFKC", text_of(right))  # record; letters come out in their drawn forms

    def places(path, word):
        """Where a word begins, in points from the left and from the top of its page."""
        lines = [line for line in text_of(path, "-bbox").splitlines() if f">{word}</word>" in line]
        return [tuple(float(line.split(f'{name}="')[1].split('"')[0]) for name in ("xMin", "yMin")) for line in lines]

    def in_the_table(path):
        (figure, y), *_ = places(path, "0.167")
        return next(x for x, other in places(path, "grass") if abs(other - y) < 3), figure

    name, figure = in_the_table(left)
    assert name < figure
    name, figure = in_the_table(right)
    assert figure < name


def test_foreign_text_is_text(finished, tmp_path):
    evil = "[% 1 + 1 %] <b>&amp;</b> @project_title"
    record = json.loads((finished / "provenance.json").read_text("utf-8"))
    record["prompts"][0]["typed"] = evil
    for entry in record["outputs"]["abundance"][:1]:
        entry["prompt"] = evil
    keep(finished, record)
    parts = prepare(finished, "en")
    (tmp_path / "r.pdf").write_bytes(pdf(parts))
    text = text_of(tmp_path / "r.pdf", "-layout").replace("\u200b", "")
    assert "1 + 1" in text
    assert "<b>" in text


def test_a_long_path_and_many_materials_stay_on_the_page(finished, tmp_path):
    record = json.loads((finished / "provenance.json").read_text("utf-8"))
    record["input"]["path"] = "/" + "folder" * 300
    record["warnings"] = ["A sentence that goes on. " * 40] * 12
    keep(finished, record)
    (tmp_path / "r.pdf").write_bytes(pdf(prepare(finished, "en")))
    for line in text_of(tmp_path / "r.pdf", "-bbox").splitlines():
        if "<word" in line:
            right, bottom = (float(line.split(f'{name}="')[1].split('"')[0]) for name in ("xMax", "yMax"))
            assert right < 595
            assert bottom < 842


def test_words_are_broken_where_they_are_too_long(qgis_app):
    font = font_of(9)
    lines = wrapped("short " + "x" * 500, font, WIDTH)
    assert "".join(lines).replace(" ", "") == "short" + "x" * 500
    assert all(text_width(line, font) <= WIDTH for line in lines)


def run_algorithm(**parameters):
    algorithm, context, feedback = ReportAlgorithm().create(), QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    outputs, good = algorithm.run(parameters, context, feedback)
    if not good:
        raise QgsProcessingException(feedback.textLog())
    return outputs


def test_the_algorithm_writes_both_in_the_language_of_qgis(finished, tmp_path):
    QgsSettings().setValue("locale/userLocale", "de")
    try:
        outputs = run_algorithm(FOLDER=str(finished), OUTPUT=str(tmp_path / "r.html"), PDF=str(tmp_path / "r.pdf"))
    finally:
        QgsSettings().remove("locale/userLocale")
    assert outputs["PDF"] == str(tmp_path / "r.pdf")
    assert "Hektar" in text_of(tmp_path / "r.pdf")
    assert 'lang="de-DE"' in (tmp_path / "r.html").read_text("utf-8")
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run_algorithm(FOLDER=str(finished), OUTPUT=str(tmp_path / "s.html"), PDF=str(tmp_path / "none" / "r.pdf"))
    assert not (tmp_path / "s.html").exists()


@pytest.fixture
def action(qgis_iface, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "page.html"), ""))
    said = []
    messages = Messages(qgis_iface.messageBar(), "CLIP Unmix")
    monkeypatch.setattr(messages, "say", lambda text, *_, **__: said.append(text))
    made = ReportAction(qgis_iface.mainWindow(), messages)
    made.said = said
    return made


def test_one_button_writes_both(action, finished, tmp_path, qtbot):
    action.write(finished)
    qtbot.waitUntil(lambda: bool(action.said), timeout=60_000)
    assert (tmp_path / "page.html").is_file()
    assert (tmp_path / "page.pdf").is_file()
    assert "page.html" in action.said[0]
    qtbot.waitUntil(lambda: action.task is None)


def test_an_earlier_pdf_is_replaced_only_when_that_is_wanted(action, finished, tmp_path, monkeypatch):
    (tmp_path / "page.pdf").write_text("mine")
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words) or words[-1])  # the default
    action.write(finished)
    assert len(asked) == 1
    assert action.task is None
    assert (tmp_path / "page.pdf").read_text() == "mine"


def test_a_run_whose_files_moved_is_said(action, finished, tmp_path, qtbot):
    next(finished.glob("abundance_01*")).unlink()
    action.write(finished)
    qtbot.waitUntil(lambda: bool(action.said), timeout=60_000)
    assert "no longer in" in action.said[0]
    assert not (tmp_path / "page.html").exists()


def test_both_or_none(finished, tmp_path, monkeypatch):
    parts = prepare(finished, "en")

    def full(self, names, previous=()):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(StagedFolder, "commit", full)
    with pytest.raises(UserError, match="disk is full"):
        write_both(parts, tmp_path / "report.html")
    assert not list(tmp_path.glob("report.*"))


def test_many_materials_of_long_names_stay_on_the_page(scene, tmp_path):
    names = [f"material number {number} with a name that goes on and on" for number in range(40)]
    run = write_run(Request(str(scene), names, tmp_path / "many"))
    heads = ["wavelength_nm", *names, *(f"{name} (sd)" for name in names), *(f"{name} (expected)" for name in names)]
    rows = [",".join([str(centre), *["0.2"] * (len(heads) - 1)]) for centre in CENTRES]
    (run.folder / "endmembers.csv").write_text("\n".join([",".join(heads), *rows]) + "\n", encoding="utf-8")
    record = run.provenance
    record["model"]["endmembers"] = [{"name": n, "prompt": n, "source": "scene", "angle": 0.1} for n in names]
    keep(run.folder, record)
    (tmp_path / "r.pdf").write_bytes(pdf(prepare(run.folder, "en")))
    for line in text_of(tmp_path / "r.pdf", "-bbox").splitlines():
        if "<word" in line:
            right, bottom = (float(line.split(f'{name}="')[1].split('"')[0]) for name in ("xMax", "yMax"))
            assert right < 595
            assert bottom < 842
