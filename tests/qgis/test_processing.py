"""The algorithm: its contract, its sentences, and what it makes of a run."""
from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from clip_unmix_qgis.errors import Cancelled, UserError
from clip_unmix_qgis.gui.dock_form import DockForm
from clip_unmix_qgis.options import options_of
from clip_unmix_qgis.processing import unmix_algorithm
from clip_unmix_qgis.processing.parameters import parameter_name
from clip_unmix_qgis.processing.provider import ClipUnmixProvider
from clip_unmix_qgis.processing.unmix_algorithm import UnmixAlgorithm
from clip_unmix_qgis.progress import Stage
from clip_unmix_qgis.qgis_shared import layer_tree
from clip_unmix_qgis.qgis_shared.inputs import gdal_source, split_prompts
from clip_unmix_qgis.requirements import REQUIREMENTS
from clip_unmix_qgis.run.request import Request


@pytest.fixture
def algorithm(qgis_app):
    provider = ClipUnmixProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield QgsApplication.processingRegistry().algorithmById("clipunmix:unmix")
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def requests(monkeypatch, make_run):
    """The requests that reached the run."""
    seen = []

    def unmix(request, report, is_cancelled):
        seen.append(request)
        report(Stage.UNMIXING, 0.5)
        return make_run(request)

    monkeypatch.setattr(UnmixAlgorithm, "unmix", staticmethod(unmix))
    return seen


def run(algorithm, parameters, project=None):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project or QgsProject.instance())
    results, succeeded = algorithm.run(parameters, context, feedback)
    return results, succeeded, context, feedback


def test_contract(algorithm):
    assert algorithm is not None
    names = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert {"INPUT", "MATERIALS", "OUTPUT", "ILLUMINATION", "SENSOR", "WAVELENGTHS", "ONTOLOGY"} < names
    assert {"SAMPLES", "ADAPTER", "SAVED_ADAPTER"} < names
    assert {"TEXT_ENCODER", "DEVICE", "SEED", "LANGUAGE", "OVERWRITE"} < names
    assert {output.name() for output in algorithm.outputDefinitions()} == {
        "OUTPUT", "PROVENANCE", "RESIDUAL", "OUTPUT_LAYERS", "SAVED_ADAPTER",
    }
    assert "semicolons" in algorithm.shortHelpString()


def test_a_run_gives_files_styles_and_layers_to_load(algorithm, requests, scene, tmp_path):
    parameters = {"INPUT": str(scene), "MATERIALS": "arbre; suelo desnudo\n水", "OUTPUT": str(tmp_path / "out")}
    parameters |= {"ILLUMINATION": "area", "MIXING": "intimate", "SEED": 7}
    results, succeeded, context, feedback = run(algorithm, parameters)
    assert succeeded
    assert [list(request.prompts) for request in requests] == [["arbre", "suelo desnudo", "水"]]
    assert (requests[0].illumination, requests[0].seed, requests[0].overwrite) == ("area", 7, False)
    assert requests[0].mixing == "intimate"
    assert len(results["OUTPUT_LAYERS"]) == 3
    for path in (*results["OUTPUT_LAYERS"], results["PROVENANCE"], results["RESIDUAL"]):
        assert Path(path).is_file()
    assert isinstance(QgsRasterLayer(results["OUTPUT_LAYERS"][0]).renderer(), QgsSingleBandPseudoColorRenderer)
    assert {details.name for details in context.layersToLoadOnCompletion().values()} == {"arbre", "suelo desnudo", "水"}
    assert "arbre: tree" in feedback.textLog()


def test_adapters_reach_the_run_and_none_is_saved_unasked(algorithm, requests, scene, tmp_path):
    parameters = {"INPUT": str(scene), "MATERIALS": "tree", "OUTPUT": str(tmp_path / "one")}
    _, succeeded, _, _ = run(algorithm, parameters)
    assert succeeded
    assert (requests[0].adapter, requests[0].save_adapter) == (None, None)
    there, here = str(tmp_path / "there.safetensors"), str(tmp_path / "here.safetensors")
    _, succeeded, _, _ = run(
        algorithm, {**parameters, "OUTPUT": str(tmp_path / "two"), "ADAPTER": there, "SAVED_ADAPTER": here}
    )
    assert succeeded
    assert (requests[1].adapter, requests[1].save_adapter) == (there, here)


@pytest.mark.parametrize(("locale", "code"), [("zh_TW", "zh-tw"), ("pt_BR", "pt"), ("fil_PH", "fil")])
def test_words_of_the_language_of_qgis_come_first_as_in_the_panel(algorithm, requests, scene, tmp_path, locale, code):
    before = QgsSettings().value("locale/userLocale")
    QgsSettings().setValue("locale/userLocale", locale)
    try:
        run(algorithm, {"INPUT": str(scene), "MATERIALS": "tree", "OUTPUT": str(tmp_path / "out")})
    finally:
        QgsSettings().setValue("locale/userLocale", before)
    assert requests[0].language == code


@pytest.fixture
def load_results(qgis_app, qgis_new_project, monkeypatch):
    """What Processing's own dialog does with the results; Processing itself comes with QGIS."""
    folder = str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")
    sys.path.append(folder)
    from processing.core.ProcessingConfig import ProcessingConfig
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)  # pytest-qgis's has no view of the layers
    ProcessingConfig.initialize()
    yield Postprocessing.handleAlgorithmResults
    sys.path.remove(folder)


def test_loaded_results_are_styled_grouped_and_complete(algorithm, requests, scene, tmp_path, load_results):
    project = QgsProject.instance()
    parameters = {"INPUT": str(scene), "MATERIALS": "arbre; suelo desnudo; 水", "OUTPUT": str(tmp_path / "out")}
    for number in (1, 2):
        _, succeeded, context, feedback = run(algorithm, {**parameters, "OUTPUT": str(tmp_path / str(number))})
        assert succeeded
        assert load_results(algorithm, context, feedback, parameters=parameters)
    second, first = project.layerTreeRoot().children()
    assert list(layer_tree.runs(project).values()) == [tmp_path / "2", tmp_path / "1"]
    assert not first.itemVisibilityChecked()
    assert [node.name() for node in second.findLayers() if node.isVisible()] == ["arbre", "suelo desnudo", "水"]
    assert len(second.findLayers()) == 1 + 3 + 2  # composite, abundances, other materials and residual
    assert len(project.mapLayers()) == 12
    assert {Path(node.layer().source()).name for node in second.findLayers()[:4]} == {"abundances.vrt"}
    for node in second.findLayers():
        assert node.layer().customProperty(layer_tree.RUN_PROPERTY)
        assert node.layer().metadata().abstract()
    for node in second.findLayers()[1:4]:
        assert isinstance(node.layer().renderer(), QgsSingleBandPseudoColorRenderer)


def test_layers_are_not_loaded_unless_wanted(algorithm, requests, scene, tmp_path):
    parameters = {"INPUT": str(scene), "MATERIALS": "tree", "OUTPUT": str(tmp_path / "out"), "LOAD": False}
    _, succeeded, context, _ = run(algorithm, parameters)
    assert succeeded
    assert not context.layersToLoadOnCompletion()


def test_a_temporary_folder(algorithm, requests, scene):
    results, succeeded, _, _ = run(algorithm, {"INPUT": str(scene), "MATERIALS": "tree", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert succeeded
    assert Path(results["PROVENANCE"]).is_file()


def test_bad_input_is_the_users_one_sentence(algorithm, monkeypatch, scene, tmp_path):
    def refuse(request, report, is_cancelled):
        raise UserError("The scene has no wavelengths; choose a sensor.")

    monkeypatch.setattr(UnmixAlgorithm, "unmix", staticmethod(refuse))
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": str(scene), "MATERIALS": "tree", "OUTPUT": str(tmp_path / "out")}
    with pytest.raises(QgsProcessingException, match=r"^The scene has no wavelengths; choose a sensor\.$"):
        UnmixAlgorithm().create().processAlgorithm(parameters, context, feedback)
    _, succeeded, _, feedback = run(algorithm, parameters)
    assert not succeeded
    assert "no wavelengths" in feedback.textLog()


def test_cancelled_runs_leave_nothing(algorithm, monkeypatch, scene, tmp_path):
    def cancelled(request, report, is_cancelled):
        raise Cancelled

    monkeypatch.setattr(UnmixAlgorithm, "unmix", staticmethod(cancelled))
    results, _, context, feedback = run(
        algorithm, {"INPUT": str(scene), "MATERIALS": "tree", "OUTPUT": str(tmp_path / "out")}
    )
    assert not context.layersToLoadOnCompletion()
    assert "PROVENANCE" not in results
    assert "Cancelled" in feedback.textLog()


def test_the_parameters_are_the_options_that_processing_offers(algorithm):
    definitions = {definition.name(): definition for definition in algorithm.parameterDefinitions()}
    offered = options_of(Request, "processing")
    assert set(definitions) == {*map(parameter_name, offered), "LOAD", "MASK_RASTER"}
    for name, (option, default) in offered.items():
        definition = definitions[parameter_name(name)]
        advanced = bool(definition.flags() & definition.Flag.FlagAdvanced)
        assert advanced == option.advanced, name
        assert definition.description(), name
        if isinstance(default, (str, int)):
            assert definition.defaultValue() == default
        if option.choices:
            assert tuple(definition.options()) == option.choices


def test_how_the_scene_is_read_reaches_the_run(algorithm, requests, scene, tmp_path):
    given = {"SCALE": "0.0001", "OFFSET": "-0.1,0", "NODATA": "-1", "BANDS": "1-5", "BAD_BANDS": "2", "AS_IS": True}
    for number, more in enumerate(({}, given)):
        parameters = {"INPUT": str(scene), "MATERIALS": "tree", "OUTPUT": str(tmp_path / str(number)), **more}
        assert run(algorithm, parameters)[1]
    first, second = ([getattr(request, name.lower()) for name in given] for request in requests)
    assert first == [None, None, None, None, None, False]
    assert second == list(given.values())


@pytest.fixture
def fields(tmp_path):
    """Two polygons as a layer of the project's; the second is selected."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=name:string", "fields", "memory")
    for number in range(2):
        feature = QgsFeature(layer.fields())
        left = 400_000 + 100 * number
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 5_799_900, left + 50, 5_799_950)))
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    layer.select(2)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_a_part_of_the_scene_reaches_the_run(algorithm, requests, scene, tmp_path, fields):
    definition = algorithm.parameterDefinition("MASK")
    assert definition.type() == "source"  # which offers the selected features alone
    selected = QgsProcessingFeatureSourceDefinition(fields.id(), selectedFeaturesOnly=True)
    raster = str(scene)
    for number, given in enumerate((
        {"EXTENT": "400000,400100,5799900,5800000 [EPSG:32633]"}, {"MASK": fields.id()}, {"MASK": selected},
        {"MASK_RASTER": raster}, {"LEAVE_OUT": ["cloud", "snow"]}, {"LEAVE_OUT": ["none"]}, {},
    )):  # fmt: skip
        parameters = {"INPUT": str(scene), "MATERIALS": "tree", "OUTPUT": str(tmp_path / str(number)), **given}
        assert run(algorithm, parameters)[1], given
    extent, every, chosen, by_raster, classes, none, nothing = requests
    crs = QgsRasterLayer(str(scene)).crs()
    box = [float(edge) for edge in extent.extent.split(",")]
    if crs.authid() == "EPSG:32633":
        assert box == [400_000, 5_799_900, 400_100, 5_800_000]
    assert [QgsVectorLayer(each.mask).featureCount() for each in (every, chosen)] == [2, 1]
    assert by_raster.mask == raster
    assert (classes.leave_out, none.leave_out) == ("cloud,snow", "none")
    assert (nothing.extent, nothing.mask, nothing.leave_out) == (None, None, None)
    both = {"INPUT": str(scene), "MATERIALS": "tree", "MASK": fields.id(), "MASK_RASTER": raster}
    _, succeeded, _, feedback = run(algorithm, {**both, "OUTPUT": str(tmp_path / "both")})
    assert not succeeded
    assert "leave one of them away" in feedback.textLog()


def test_the_dock_has_a_widget_for_each_option_that_it_offers(qgis_iface):
    widgets = {"scene": "layer_combo", "prompts": "material_list"}
    widgets.update(dict.fromkeys(("extent", "mask", "leave_out"), "part"))
    form = DockForm(qgis_iface.mainWindow())
    for name in options_of(Request, "dock"):
        known = [widgets.get(name, ""), *(f"{name}_{kind}" for kind in ("widget", "combo", "box"))]
        assert any(hasattr(form, widget) for widget in known if widget), name


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"MATERIALS": " ; \n "}, "No material is named"),
        ({"INPUT": "nowhere.tif"}, "Could not load source layer"),
        ({"ILLUMINATION": "moonlight"}, "ILLUMINATION|Illumination"),
    ],
)
def test_parameters_are_checked_in_one_sentence(algorithm, scene, tmp_path, parameters, sentence):
    context = QgsProcessingContext()
    valid, message = algorithm.checkParameterValues(
        {"INPUT": str(scene), "MATERIALS": "tree", "OUTPUT": str(tmp_path), **parameters}, context
    )
    assert not valid
    assert any(part in message for part in sentence.split("|")), message


def test_missing_packages_are_named(algorithm, monkeypatch):
    assert algorithm.canExecute() == (True, "")
    monkeypatch.setattr(unmix_algorithm, "missing", lambda: list(REQUIREMENTS[:2]))
    possible, sentence = algorithm.canExecute()
    assert not possible
    assert "torch, rasterio" in sentence


def test_it_is_a_step_of_a_model(algorithm, requests, scene, tmp_path):
    model = QgsProcessingModelAlgorithm("survey", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("scene"), QgsProcessingModelParameter("scene"))
    step = QgsProcessingModelChildAlgorithm("clipunmix:unmix")
    step.setChildId("unmix")
    step.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("scene")])
    step.addParameterSources("MATERIALS", [QgsProcessingModelChildParameterSource.fromStaticValue("grass; soil")])
    step.addParameterSources("LOAD", [QgsProcessingModelChildParameterSource.fromStaticValue(False)])
    maps = QgsProcessingModelOutput("maps")
    maps.setChildOutputName("OUTPUT")
    maps.setChildId("unmix")
    step.setModelOutputs({"maps": maps})
    model.addChildAlgorithm(step)
    model.updateDestinationParameters()
    destination = next(d.name() for d in model.parameterDefinitions() if d.isDestination())
    results, succeeded, *_ = run(model, {"scene": str(scene), destination: str(tmp_path / "maps")})
    assert succeeded
    assert list(requests[0].prompts) == ["grass", "soil"]
    assert (tmp_path / "maps" / "provenance.json").is_file()
    assert results[destination] == str(tmp_path / "maps")


def test_a_batch_runs_it_again_and_again(algorithm, requests, scene, tmp_path):
    assert not algorithm.flags() & algorithm.FlagNoThreading
    for number, materials in enumerate(("grass; soil", "water; tree")):
        _, succeeded, _, _ = run(
            algorithm, {"INPUT": str(scene), "MATERIALS": materials, "OUTPUT": str(tmp_path / str(number))}
        )
        assert succeeded
    assert [list(request.prompts) for request in requests] == [["grass", "soil"], ["water", "tree"]]


def test_runs_beside_the_main_thread_as_the_toolbox_does(algorithm, requests, scene, tmp_path, qtbot):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": str(scene), "MATERIALS": "tree", "OUTPUT": str(tmp_path / "out")}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=10_000) as outcome:
        QgsApplication.taskManager().addTask(task)
    assert outcome.args[0] is True
    assert Path(outcome.args[1]["PROVENANCE"]).is_file()


def test_prompts_are_split_at_lines_and_semicolons_of_any_script():
    assert split_prompts(" tree;grass \r\n\n水；土 ؛ شجر\u2028roof") == ["tree", "grass", "水", "土", "شجر", "roof"]


def test_only_gdal_rasters_are_scenes(scene, qgis_app):
    assert gdal_source(QgsRasterLayer(str(scene), "scene")) == str(scene)
    with pytest.raises(UserError, match="not a raster file that GDAL reads"):
        gdal_source(QgsRasterLayer("crs=EPSG:3857&url=x", "tiles", "wms"))
    with pytest.raises(UserError, match="No raster is chosen"):
        gdal_source(None)


def test_the_real_run_unmixes_a_real_scene(algorithm, reference_data, tmp_path):
    parameters = {
        "INPUT": str(reference_data / "scenes" / "samson.tif"),
        "MATERIALS": "arbre; suelo; eau",
        "OUTPUT": str(tmp_path / "out"),
    }
    results, succeeded, _, feedback = run(algorithm, parameters)
    assert succeeded, feedback.textLog()
    maps = np.stack([gdal.Open(path).ReadAsArray() for path in results["OUTPUT_LAYERS"]])
    other = gdal.Open(str(tmp_path / "out" / "other.tif")).ReadAsArray()
    np.testing.assert_allclose(maps.sum(axis=0) + other, 1.0, atol=1e-4)
    assert maps.min() >= 0.0
    assert all(share > 0.05 for share in maps.mean(axis=(1, 2)))
    layer = QgsRasterLayer(results["OUTPUT_LAYERS"][0])
    assert (layer.width(), layer.height()) == (95, 95)
