"""QGIS Desktop under Xvfb with the packaged plugin, in a fresh profile, used as an analyst uses it."""
from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

pytestmark = pytest.mark.desktop

gdal.UseExceptions()

LONGEST_STALL_MS = 300  # of work of the main thread itself; 100 is the aim, which slow machines may miss
DRIVER = Path(__file__).with_name("desktop_driver.py")
# The same in languages whose window is looked at, too: one from right to left, and one that needs fonts of its own.
FOREIGN = {
    "ar": (["نباتات", "تربة", "عشب جاف"], "فك مزج الطبقة (&ف)", "عدم اليقين"),
    "ja": (["植生", "裸地", "枯れ草"], "レイヤのアンミキシング(&U)", "不確かさ"),
}
# What Debian's own Python finds: QGIS Desktop runs on it, not on .venv.
SYSTEM_PYTHON = "/usr/bin/python3"
# English, Spanish and Japanese for what the sample scene holds -> the band of its known truth.
PROMPTS = {"vegetation": "vegetation", "suelo desnudo": "soil", "枯れ草": "dry vegetation"}
WITHOUT_PLUGIN = """\
[qgis]
checkVersion=false

[app]
news\\feedEnabled=false
plugin_installer\\checkOnStart=false
plugin_repositories\\QGIS%20Official%20Plugin%20Repository\\enabled=false
"""
SETTINGS = f"[PythonPlugins]\nclip_unmix_qgis=true\n\n{WITHOUT_PLUGIN}"


@pytest.fixture(scope="module")
def plugin(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built zip, unpacked."""
    folder = tmp_path_factory.mktemp("zip")
    subprocess.run(
        [sys.executable, str(root / "scripts" / "package.py"), "--modified", str(folder / "plugin.zip")], check=True
    )
    with zipfile.ZipFile(folder / "plugin.zip") as package:
        package.extractall(folder)
    return folder / "clip_unmix_qgis"


def use_desktop(
    plugin: Path | None,
    folder: Path,
    *,
    scene: Path | None,
    prompts: list[str],
    packages: Path | None,
    language: str = "en",
    driver: Path = DRIVER,
    **more: object,
) -> dict:
    """Start QGIS Desktop in a new profile with the plugin, let the driver work, and return its report.

    Without `plugin` the profile has none. `packages` takes the place of the private folder that the plugin's installer
    fills.
    """
    if not shutil.which("qgis") or not shutil.which("xvfb-run"):
        pytest.fail("QGIS Desktop and xvfb-run are needed; make setup installs them")
    profile = folder / "profiles" / "default"
    (profile / "QGIS").mkdir(parents=True)
    (profile / "QGIS" / "QGIS3.ini").write_text(SETTINGS if plugin else WITHOUT_PLUGIN)
    if plugin:
        shutil.copytree(plugin, profile / "python" / "plugins" / "clip_unmix_qgis")
    if packages:
        private = profile / "python" / "clip_unmix_packages" / sys.implementation.cache_tag
        private.parent.mkdir(parents=True)
        private.symlink_to(packages)
    report, task = folder / "report.json", folder / "task.json"
    work = {"scene": scene or "", "output": folder / "maps", "report": report, "screenshot": folder / "desktop.png"}
    work = {name: str(value) for name, value in work.items()} | {"prompts": prompts, **more}
    task.write_text(json.dumps(work), encoding="utf-8")
    # No variable of the test run reaches QGIS: neither .venv nor an offscreen platform.
    kept = {name: os.environ[name] for name in ("HOME", "LANG") if name in os.environ}
    (folder / "runtime").mkdir(mode=0o700)
    variables = kept | {
        "PATH": "/usr/local/bin:/usr/bin:/bin", "DESKTOP_TASK": str(task), "XDG_RUNTIME_DIR": str(folder / "runtime"),
        "XDG_DATA_HOME": str(folder / "data"), "TMPDIR": str(folder / "runtime"),
        "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1",
    }
    qgis = ["qgis", "--nologo", "--lang", language, "--profiles-path", str(folder), "--code", str(driver)]
    command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", *qgis]
    with (folder / "output.txt").open("w+") as output:
        # In a session of its own, so that a QGIS that hangs can be ended with its X server.
        process = subprocess.Popen(
            command, env=variables, cwd=folder, stdout=output, stderr=output, start_new_session=True
        )
        try:
            status = process.wait(timeout=600)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    said = (folder / "output.txt").read_text(errors="replace")[-6000:]
    assert report.is_file(), said
    result = json.loads(report.read_text(encoding="utf-8"))
    assert "error" not in result, result["error"]
    assert status == 0, said
    return result


@pytest.fixture(scope="module")
def session(plugin: Path, sample_scene: Path, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """One session with the sample scene and three prompts, two of them not English, whose run is verified."""
    folder = tmp_path_factory.mktemp("desktop_with_the_sample_scene_")
    return unmix_sample(plugin, folder, sample_scene, list(PROMPTS), verify=True)


def unmix_sample(
    plugin: Path, folder: Path, sample_scene: Path, prompts: list[str], language: str = "en", **more: object
) -> dict:
    """A session with the sample scene; its screenshot goes to the folder DESKTOP_SCREENSHOTS, if that is set."""
    packages = Path(sysconfig.get_path("purelib"))
    scene = Path(shutil.copy(sample_scene, folder))  # QGIS writes an .aux.xml beside it
    result = use_desktop(plugin, folder, scene=scene, prompts=prompts, packages=packages, language=language, **more)
    if os.environ.get("DESKTOP_SCREENSHOTS") and not more.get("results"):  # that session has pictures of its own
        name = "desktop.png" if language == "en" else f"desktop_{language}.png"
        shutil.copyfile(folder / "desktop.png", Path(os.environ["DESKTOP_SCREENSHOTS"]) / name)
    return result | {"folder": folder}


def test_nothing_heavy_is_imported_when_qgis_starts(session: dict) -> None:
    assert "clip_unmix_qgis" in session["plugins"]
    assert session["heavy_at_start"] == []


def test_each_prompt_is_understood(session: dict) -> None:
    assert [row[0] for row in session["rows"]] == list(PROMPTS)
    assert ["English" in row[1] for row in session["rows"]] == [True, False, False]


def test_the_layers_stand_in_a_group_named_after_run_and_scene(session: dict) -> None:
    group = next(name for name in session["groups"] if name.startswith("sample_scene"))
    names = [layer["name"] for layer in session["layers"] if layer["group"] == group]
    assert [prompt for prompt in PROMPTS if not any(name.startswith(prompt) for name in names)] == []
    for kind in ("Uncertainty", "Similarity"):
        hidden = [layer for layer in session["layers"] if layer["group"] == kind]
        assert len(hidden) == len(PROMPTS)
        assert not set(session["shown"]) & {layer["name"] for layer in hidden}


def test_the_menu_of_a_map_verifies_its_run(session: dict) -> None:
    verified = session["verified"]
    assert verified["menu"].count("Verify this run…") == 1
    assert "untouched and reproduced bit for bit" in verified["log"]
    assert verified["log"].count("Finding the endmembers") == 1
    assert "Traceback" not in verified["log"]


def results(session: dict) -> list[dict]:
    return [layer for layer in session["layers"] if layer["name"] != "sample_scene"]


def abundances(session: dict) -> list[dict]:
    bands = [layer for layer in results(session) if Path(layer["source"]).name == "abundances.vrt"]
    return [layer for layer in bands if layer["renderer"] == "singlebandpseudocolor"]


def test_the_maps_lie_on_the_scene_s_grid(session: dict) -> None:
    scene = next(layer for layer in session["layers"] if layer["name"] == "sample_scene")
    for layer in results(session):
        assert layer["valid"], layer
        assert (layer["crs"], layer["width"], layer["height"]) == (scene["crs"], scene["width"], scene["height"])


def read(path: Path, band: int = 1) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(band).ReadAsArray().astype(float)


def test_the_abundances_are_shares_of_a_whole(session: dict) -> None:
    maps = abundances(session)
    assert len(maps) == len(PROMPTS)
    assert {layer["renderer"] for layer in maps} == {"singlebandpseudocolor"}
    other = Path(maps[0]["source"]).with_name("other.tif")
    total = sum(read(Path(layer["source"]), layer["band"]) for layer in maps) + read(other)
    assert np.isnan(total).any()  # the corners outside the scene
    assert np.abs(total[np.isfinite(total)] - 1.0).max() < 1e-4


def test_the_abundances_follow_the_known_truth(session: dict, sample_scene: Path) -> None:
    truth_file = sample_scene.with_name("sample_truth_lit.tif")
    truth = gdal.Open(str(truth_file))
    bands = {truth.GetRasterBand(number).GetDescription(): number for number in range(1, truth.RasterCount + 1)}
    for prompt, material in PROMPTS.items():
        layer = next(layer for layer in abundances(session) if layer["name"] == prompt)
        found, known = read(Path(layer["source"]), layer["band"]), read(truth_file, bands[material])
        valid = np.isfinite(found) & np.isfinite(known)
        assert np.corrcoef(found[valid], known[valid])[0, 1] > 0.8, prompt


def test_the_metadata_survive_reopening(session: dict) -> None:
    for layer in abundances(session):
        assert layer["abstract"], layer["name"]
        assert layer["history"], layer["name"]
        assert layer["rights"], layer["name"]
        assert layer["contacts"] == 0


def test_the_window_goes_on_while_it_computes(session: dict) -> None:
    assert session["longest_gap_s"] < 5, session["longest_gap_s"]


def test_qgis_s_own_numpy_stays_in_use(session: dict) -> None:
    code = "import numpy; print(numpy.__file__)"
    own = subprocess.run([SYSTEM_PYTHON, "-I", "-c", code], capture_output=True, text=True, check=True).stdout.strip()
    assert session["heavy_from"]["numpy"] == own


def test_the_screenshot_shows_something(session: dict) -> None:
    from qgis.PyQt.QtGui import QImage

    image = QImage(str(session["folder"] / "desktop.png"))
    assert image.width() > 1000
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 100


@pytest.mark.parametrize("language", FOREIGN)
def test_window_and_layers_speak_the_language_of_qgis(
    plugin: Path, sample_scene: Path, tmp_path_factory: pytest.TempPathFactory, language: str
) -> None:
    prompts, button, uncertainty = FOREIGN[language]
    result = unmix_sample(
        plugin, tmp_path_factory.mktemp(f"desktop_with_the_sample_scene_{language}_"), sample_scene, prompts, language
    )
    assert result["button"] == button
    assert result["right_to_left"] == {"window": language == "ar", "dock": language == "ar"}
    assert uncertainty in result["groups"]
    assert len(abundances(result)) == len(prompts)
    assert all(
        "CLIP Unmix" not in layer["abstract"] and "Abundance" not in layer["abstract"] for layer in abundances(result)
    )


@pytest.fixture(scope="module")
def by_hand(plugin: Path, sample_scene: Path, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """A session on a real keyboard, with two runs on a scene that has no map transform."""
    if not shutil.which("xdotool"):
        pytest.fail("xdotool is needed; make setup installs it")
    folder = tmp_path_factory.mktemp("desktop_by_hand_")
    plain = folder / "plain_scene.tif"
    gdal.Translate(str(plain), str(sample_scene), options=["-a_ullr", "0", "0", "1", "1"])
    dataset = gdal.Open(str(plain), gdal.GA_Update)
    dataset.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, 1.0))  # columns and rows, as many tools write it
    dataset.SetProjection("")
    del dataset
    result = use_desktop(
        plugin,
        folder,
        scene=plain,
        prompts=["vegetation", "soil", "dry grass", "love"],
        packages=Path(sysconfig.get_path("purelib")),
        keys=True,
        again=["vegetation", "soil", "water"],
    )
    if os.environ.get("DESKTOP_SCREENSHOTS"):
        shutil.copyfile(folder / "suggestions.png", Path(os.environ["DESKTOP_SCREENSHOTS"]) / "suggestions.png")
    return result | {"folder": folder}


def test_one_enter_is_one_material(by_hand: dict) -> None:
    keys = by_hand["keys"]
    assert keys["offered"] > 1
    assert keys["enter"] == ["grass"]
    chosen, listed = keys["arrows"]
    assert listed == ["grass", chosen]
    assert keys["escape"] == ["wat", listed]
    assert keys["enter_without_suggestions"] == [*listed, "wat"]
    clicked, after = keys["mouse"]
    assert after == [*listed, "wat", clicked]


def test_a_scene_without_a_transform_gets_its_layers(by_hand: dict) -> None:
    first = next(name for name in by_hand["first_groups"] if name.startswith("plain_scene: "))
    assert first.startswith("plain_scene: vegetation, soil, dry grass (")
    composites = [layer for layer in by_hand["layers"] if layer["renderer"] == "multibandcolor"]
    composites = [layer for layer in composites if Path(layer["source"]).name == "abundances.vrt"]
    assert len(composites) == 2
    assert all(layer["valid"] and layer["bands"] == 3 for layer in composites)


def test_the_second_run_hides_the_first(by_hand: dict) -> None:
    groups = [name for name in by_hand["groups"] if name.startswith("plain_scene: ")]
    assert len(groups) == 2
    assert groups[0].startswith("plain_scene: vegetation, soil, water (")
    assert sorted(by_hand["shown"]) == ["plain_scene", "soil", "vegetation", "water"]


def test_the_message_tells_what_was_left_out(by_hand: dict) -> None:
    assert any("Not understood and not run: 'love'." in text for text in by_hand["first_messages"])


@pytest.fixture(scope="module")
def tour(plugin: Path, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """From a fresh profile through the tour to kept results, by mouse and keys."""
    if not shutil.which("xdotool"):
        pytest.fail("xdotool is needed; make setup installs it")
    folder = tmp_path_factory.mktemp("desktop_tour_")
    (folder / "kept").mkdir()
    packages = Path(sysconfig.get_path("purelib"))
    result = use_desktop(
        plugin, folder, scene=None, prompts=[], packages=packages, tour=True, keep=str(folder / "kept")
    )
    if os.environ.get("DESKTOP_SCREENSHOTS"):
        for name in ("empty", "tour", "tour_result"):
            shutil.copyfile(folder / f"{name}.png", Path(os.environ["DESKTOP_SCREENSHOTS"]) / f"{name}.png")
    return result["tour"] | {"home": folder, "stalls": result["stalls"]}


def test_the_tour_leads_from_an_empty_panel_to_kept_results(tour: dict) -> None:
    assert tour["empty"]
    assert Path(tour["folder"]).parent == tour["home"] / "data" / "CLIP Unmix"
    assert len(tour["marked"]) == 1
    assert Path(tour["kept"]).parent == tour["home"] / "kept"
    assert not Path(tour["folder"]).exists()
    maps = [(name, source) for name, source, valid in tour["layers"] if valid and "sample_scene" not in source]
    assert {"vegetation", "dry grass", "soil"} < {name for name, _ in maps}
    assert {Path(source).parent for _, source in maps} == {Path(tour["kept"])}


@pytest.fixture(scope="module")
def looked(plugin: Path, sample_scene: Path, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """A run that is looked into in the panel of results, by mouse."""
    if not shutil.which("xdotool"):
        pytest.fail("xdotool is needed; make setup installs it")
    folder = tmp_path_factory.mktemp("desktop_results_")
    result = unmix_sample(plugin, folder, sample_scene, ["vegetation", "dry grass", "soil"], results=True)
    if os.environ.get("DESKTOP_SCREENSHOTS"):
        for name in ("results", "results_panel", "results_pins", "results_histogram"):
            shutil.copyfile(folder / f"{name}.png", Path(os.environ["DESKTOP_SCREENSHOTS"]) / f"{name}.png")
    return result["results"] | {"stalls": result["stalls"]}


def test_the_panel_of_results_shows_the_run(looked: dict) -> None:
    names = [row[0] for row in looked["table"]]
    assert names == ["vegetation", "dry grass", "soil", "other", "residual"]
    shares = [float(row[1].rstrip("%")) for row in looked["table"][:4]]
    assert sum(shares) == pytest.approx(100, abs=0.3)
    hectares = [float(row[3].replace(",", "")) for row in looked["table"][:4]]
    assert all(hectares)
    assert "lit surface" in looked["meaning"]
    assert "Compare with measurements" in looked["next"]


def test_pixels_are_looked_into_and_pinned_on_the_map(looked: dict) -> None:
    places = [place for place in looked["dragged"] if place]
    assert len({tuple(place) for place in places}) > 2  # it followed the pointer
    assert "unexplained" in looked["pixel"]
    assert "Nearest words" in looked["pixel"]
    assert len(looked["pins"]) == 2
    assert looked["pins"][0] != looked["pins"][1]


@pytest.fixture(scope="module")
def previewed(plugin: Path, sample_scene: Path, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """A session in which previews are looked at."""
    folder = tmp_path_factory.mktemp("desktop_preview_")
    scene = Path(shutil.copy(sample_scene, folder))
    packages = Path(sysconfig.get_path("purelib"))
    return use_desktop(plugin, folder, scene=scene, prompts=[], packages=packages, preview=True)


def test_a_preview_follows_words_and_map_and_is_no_layer(previewed: dict) -> None:
    told = previewed["preview"]
    assert told["layers"] == 1
    assert len(told["followed"]) > 1
    # What QGIS works in all its threads until the first picture; how long it takes is the machine's.
    assert told["first_cpu_s"] < 12.0  # about 3 on the machine of docs/interface.md


@pytest.fixture(scope="module")
def first_session(plugin: Path, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """The README's, from a fresh profile to kept results."""
    folder = tmp_path_factory.mktemp("desktop_first_session_")
    (folder / "kept").mkdir()
    packages, keep = Path(sysconfig.get_path("purelib")), str(folder / "kept")
    return use_desktop(plugin, folder, scene=None, prompts=[], packages=packages, session=True, keep=keep)


def test_the_first_session_of_the_readme_goes_as_it_says(first_session: dict, root: Path) -> None:
    told = first_session["first_session"]
    assert told["understood"] == ["vegetation · Spanish", "soil · German", "dry grass · French"]
    assert set(told["layers"]) > {"vegetación", "Boden", "herbe sèche", "Other materials", "Residual (RMSE)"}
    assert told["more_maps"] == ["Uncertainty", "Similarity"]
    assert [row[0] for row in told["results"]] == ["vegetación", "Boden", "herbe sèche", "other"]
    assert Path(told["kept"]).parent.name == "kept"
    text = (root / "README.md").read_text(encoding="utf-8")
    assert "Type `vegetación`, Enter; `Boden`, Enter; `herbe sèche`, Enter." in text


@pytest.mark.parametrize("kind", ["session", "by_hand", "tour", "looked", "previewed", "first_session"])
def test_the_main_thread_never_works_for_long(kind: str, request: pytest.FixtureRequest) -> None:
    """What it works itself in one go; waiting for a core is in the report, too, and is the machine's."""
    stalls = request.getfixturevalue(kind)["stalls"]
    assert [gap for gap in stalls if gap["cpu_ms"] > LONGEST_STALL_MS] == []


def test_without_torch_the_plugin_loads_the_dock_opens_and_says_what_is_missing(plugin: Path, tmp_path: Path) -> None:
    found = (
        subprocess.run([SYSTEM_PYTHON, "-I", "-c", "import torch"], capture_output=True, check=False).returncode == 0
    )
    if found:
        pytest.skip("this system's own Python has torch")
    result = use_desktop(plugin, tmp_path, scene=None, prompts=[], packages=None)
    assert result["offer"].startswith("torch: ")
    assert result["dialogs"] == ["DependenciesDialog"]
    assert result["dock_visible"]
    assert "torch" in result["banner"]
