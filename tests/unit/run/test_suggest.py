"""From a raster to materials worth ticking, in the analyst's language."""
from __future__ import annotations

import json
import math

import jsonschema
import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import GRID_NM, from_grid
from clip_unmix_qgis.errors import Cancelled, UserError
from clip_unmix_qgis.language import biomes
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.paths import RESOURCES
from clip_unmix_qgis.raster.place import centre
from clip_unmix_qgis.raster.scene import Scene
from clip_unmix_qgis.run import described_names
from clip_unmix_qgis.run.request import SuggestionRequest
from clip_unmix_qgis.run.suggest import (
    EVIDENCE,
    SuggestedMaterial,
    familiarity,
    prior,
    prompt_for,
    suggest_materials,
)

LEXICON = bundled_lexicon()


@pytest.fixture(scope="module")
def suggested(scene, models):
    stages = []
    found = suggest_materials(
        SuggestionRequest(str(scene), language="es", preview=35), lambda stage, fraction: stages.append(fraction)
    )
    return found, stages


@pytest.mark.slow
class TestSuggestions:
    def test_the_scene_of_grass_soil_and_water_holds_vegetation_and_water(self, suggested):
        concepts = [material.concept for material in suggested[0].materials]
        assert len(concepts) == len(set(concepts)) == 8
        assert "water" in concepts
        assert {"vegetation", "grass", "tree", "crop"} & set(concepts)

    def test_the_prompts_are_read_as_what_was_suggested(self, suggested):
        resolver = Resolver(language="es")
        for material in suggested[0].materials:
            assert resolver.resolve(material.prompt).concept == material.concept
        assert "agua" in [material.prompt for material in suggested[0].materials]

    def test_of_a_concept_and_its_subtypes_one_is_suggested(self, suggested):
        concepts = {material.concept for material in suggested[0].materials}
        assert not any(set(LEXICON.ancestors(concept)) & concepts for concept in concepts)

    def test_previews_cover_the_scene_and_leave_nodata_open(self, suggested):
        for material in suggested[0].materials:
            assert material.preview.shape == (34, 24)  # 100 x 70 pixels, every third
            assert np.isnan(material.preview[:3, :3]).all()
            assert np.isfinite(material.preview[5:]).all()
            assert np.nanmax(np.abs(material.preview)) <= 1

    def test_the_preview_is_bright_where_the_material_is(self, suggested, scene):
        water = next(material for material in suggested[0].materials if material.concept == "water")
        with rasterio.open(scene) as source:
            infrared = source.read(20)[::3, ::3]
        valid = np.isfinite(water.preview)
        assert np.corrcoef(water.preview[valid], infrared[valid])[0, 1] < -0.5

    def test_progress_runs_from_0_to_1(self, suggested):
        assert suggested[1][0] == 0
        assert suggested[1][-1] == 1
        assert suggested[1] == sorted(suggested[1])

    def test_it_is_told_where_the_scene_lies(self, suggested):
        latitude, longitude = suggested[0].place
        assert latitude == pytest.approx(52.3, abs=0.2)
        assert longitude == pytest.approx(13.5, abs=0.2)

    def test_they_are_ordered_by_confidence(self, suggested):
        confidence = [material.confidence for material in suggested[0].materials]
        assert confidence == sorted(confidence, reverse=True)

    def test_what_is_listed_is_not_suggested_again(self, scene, models):
        request = SuggestionRequest(str(scene), language="es", listed=("agua", "qwertz"))
        concepts = {material.concept for material in suggest_materials(request).materials}
        assert "water" not in concepts

    def test_it_can_be_cancelled(self, scene):
        with pytest.raises(Cancelled):
            suggest_materials(SuggestionRequest(str(scene)), is_cancelled=lambda: True)

    @pytest.mark.parametrize("count", [0, 33])
    def test_an_impossible_number_is_refused(self, scene, count):
        with pytest.raises(UserError, match="between 1 and 32"):
            suggest_materials(SuggestionRequest(str(scene), count=count))

    @pytest.mark.parametrize(
        ("name", "truth"),
        [
            ("samson", {"soil", "tree", "water"}),
            ("enmap_potsdam", {"roof", "pavement", "grass", "tree", "soil", "water"}),
        ],
    )
    def test_the_true_materials_are_among_the_first_eight(self, reference_data, models, name, truth):
        found = suggest_materials(SuggestionRequest(str(reference_data / "scenes" / f"{name}.tif")))
        assert truth <= {material.concept for material in found.materials}


class TestNames:
    def test_a_name_with_another_meaning_is_passed_over(self):
        resolver = Resolver(language="de")
        assert prompt_for("clay_soil", resolver) != "Ton"
        assert resolver.resolve(prompt_for("clay_soil", resolver)).concept == "clay_soil"

    @pytest.mark.parametrize("language", ["sw", "ja", "ar", "id", "zh-tw"])
    def test_every_name_offered_is_read_back(self, language):
        resolver = Resolver(language=language)
        for concept in ("tree", "soil", "water", "roof", "grass", "sand", "concrete"):
            name = prompt_for(concept, resolver)
            assert resolver.resolve(name).concept == concept
            assert name != LEXICON.labels[concept]

    def test_a_concept_without_a_name_is_offered_in_english(self):
        assert prompt_for("tree", Resolver(language="xx")) == "tree"

    def test_basic_names_are_the_familiar_ones(self):
        familiar = familiarity(LEXICON)
        assert min(familiar[c] for c in ("tree", "grass", "soil", "water", "sand", "rock", "roof")) > 0.9
        assert max(familiar[c] for c in ("turbid_water", "broadleaf_tree", "plowed_field", "dry_vegetation")) < 0.5

    def test_familiar_general_land_cover_is_likelier(self):
        odds = dict(zip(LEXICON.concepts, prior(LEXICON, list(LEXICON.concepts))))
        assert odds["tree"] > odds["broadleaf_tree"]
        assert odds["soil"] > odds["paper"]
        assert odds["tree"] > odds["oak"]


def dry_and_wet() -> tuple[np.ndarray, np.ndarray]:
    dry = np.interp(GRID_NM, [400, 600, 900, 1300, 1700, 2100, 2400], [0.08, 0.2, 0.3, 0.36, 0.4, 0.38, 0.34])
    water = sum(
        depth * np.exp(-(((GRID_NM - nm) / width) ** 2))
        for depth, nm, width in ((0.1, 970, 40), (0.2, 1200, 50), (1, 1450, 70), (1.6, 1940, 90))
    )
    return dry, 0.55 * dry * np.exp(-water - 0.5 * np.clip((GRID_NM - 1300) / 1000, 0, 1))


class TestAttributes:
    bands = Bands(np.arange(405.0, 2400.0, 10.0), np.full(200, 10.0), np.ones(200, bool))

    def test_a_clear_attribute_is_shown_and_a_name_that_says_it_is_left_alone(self):
        for spectrum, value in zip(dry_and_wet(), ("dry", "wet")):
            seen = spectrum @ from_grid(self.bands)
            assert described_names.shown("soil", seen, self.bands, LEXICON) == ("moisture", value)
            assert described_names.shown("wet_soil", seen, self.bands, LEXICON) is None
            assert described_names.shown("water", seen, self.bands, LEXICON) is None

    @pytest.mark.parametrize(
        ("language", "prompt"),
        [("en", "dry soil"), ("de", "Boden (trocken)"), ("sw", "udongo kavu"), ("zh", None), ("ar", None)],
    )
    def test_it_is_said_in_the_analysts_language_and_read_back(self, language, prompt):
        resolver = Resolver(language=language)
        reading = described_names.described(prompt_for("soil", resolver), "soil", ("moisture", "dry"), resolver)
        assert reading.concept == "soil"
        assert [(one.kind, one.value) for one in reading.attributes] == [("moisture", "dry")]
        assert prompt in (None, reading.typed)

    def test_a_narrower_concept_is_taken_where_the_attribute_makes_one(self):
        reading = described_names.described("roof", "roof", ("colour", "red"), Resolver(language="en"))
        assert reading.typed == "red roof"
        assert "roof" in [reading.concept, *LEXICON.ancestors(reading.concept)]

    def test_a_language_without_words_for_attributes_gives_none(self):
        assert described_names.described("tree", "tree", ("state", "dead"), Resolver(language="xx")) is None


class TestPlace:
    def test_the_rules_follow_their_schema_and_name_concepts(self):
        document = json.loads(biomes.FILE.read_text(encoding="utf-8"))
        schema = json.loads((RESOURCES / "schema" / "lexicon-biomes-1.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator(schema).validate(document)
        for rule in document["rules"]:
            assert set(rule["concepts"]) <= set(LEXICON.concepts)
            for south, north in rule["latitudes"]:
                assert south < north
            assert not rule["reason"].endswith(".")

    @pytest.mark.parametrize(
        ("place", "unlikely", "likely"),
        [
            (
                (60.0, 25.0),
                {"coral", "bleached_coral", "mangrove", "palm", "oil_palm"},
                {"boreal_forest", "spruce", "ice", "tree"},
            ),
            (
                (-3.0, -60.0),
                {"ice", "wet_snow", "boreal_forest", "tundra"},
                {"rainforest", "oil_palm", "mangrove", "water"},
            ),
            ((40.0, -110.0), {"coral"}, {"sagebrush", "rice", "pine"}),
            ((40.0, 0.0), {"sagebrush"}, {"olive_tree", "chaparral"}),
        ],
    )
    def test_what_is_unlikely_where(self, place, unlikely, likely):
        found = biomes.unlikely(LEXICON, *place)
        assert unlikely <= found.keys()
        assert not likely & found.keys()
        assert all(found.values())

    def write(self, path, **place):
        with rasterio.open(path, "w", driver="GTiff", count=3, height=20, width=10, dtype="float32", **place) as target:
            target.write(np.full((3, 20, 10), 0.2, np.float32))
            for band, wavelength in enumerate((500, 650, 850), start=1):
                target.update_tags(band, wavelength=str(wavelength), wavelength_units="Nanometers")
        return path

    def test_the_centre_of_a_scene(self, tmp_path):
        path = self.write(tmp_path / "a.tif", crs="EPSG:4326", transform=from_origin(10, 50, 0.1, 0.1))
        with Scene.open(path) as scene:
            assert centre(scene) == pytest.approx((49.0, 10.5))

    def test_by_ground_control_points(self, tmp_path):
        points = [rasterio.control.GroundControlPoint(r, c, 10 + c / 10, 50 - r / 10) for r in (0, 20) for c in (0, 10)]
        path = self.write(tmp_path / "a.tif", crs="EPSG:4326", gcps=points)
        with Scene.open(path) as scene:
            assert centre(scene) == pytest.approx((49.0, 10.5))

    def test_without_a_system_of_coordinates_it_is_unknown(self, tmp_path):
        path = self.write(tmp_path / "a.tif", transform=from_origin(10, 50, 0.1, 0.1))
        with Scene.open(path) as scene:
            assert centre(scene) is None


class TestEvidence:
    def material(self, **more) -> SuggestedMaterial:
        values = {"lead": 0.0, "finer": (), "angle": 0.1, **more}
        return SuggestedMaterial(
            "tree", "Baum", "tree", 0.5, values.pop("lead"), "Gras", 1.0, 0.1, values.pop("angle"), 0.2, **values
        )

    def said(self, **more) -> list[str]:
        return [EVIDENCE[key].format(**values) for key, values in self.material(**more).evidence()]

    def test_it_says_how_far_ahead_a_name_is(self):
        assert self.said(lead=math.log(10))[0] == "10 times as likely as Gras"
        assert self.said()[0] == "hard to tell from Gras"
        assert self.said(lead=-2.0)[0] == "Gras is likelier there"

    def test_it_names_likely_subtypes_alone(self):
        assert "most like Eiche" in self.said(finer=(("Eiche", 0.6), ("Kiefer", 0.1)))

    def test_it_gives_the_reason_of_doubt(self):
        assert "unlikely at this place: too cold" in self.said(unlikely="too cold")

    def test_an_angle_that_says_nothing_is_left_out(self):
        assert "spectrum 6° from a typical one" in self.said()
        assert not any("typical" in sentence for sentence in self.said(angle=0.5))


@pytest.mark.slow
class TestCommand:
    def test_a_table(self, command, scene, models):
        done = command("suggest", scene, "--language", "sw", "--count", 3)
        assert done.status == 0
        lines = done.out.splitlines()
        assert lines[0].split()[0] == "nyenzo"  # material
        assert [line.split()[0] for line in lines[1:4]] == ["1", "2", "3"]
        assert "maji" in done.out
        assert "digrii 52." in done.out  # where the scene lies

    def test_json(self, command, scene, suggested, monkeypatch):
        monkeypatch.setattr("clip_unmix_qgis.run.suggest.suggest_materials", lambda *_: suggested[0])
        done = command("suggest", scene, "--json")
        found = json.loads(done.out)
        assert done.status == 0
        assert [entry["prompt"] for entry in found["materials"]] == [
            material.prompt for material in suggested[0].materials
        ]
        numbers = {"confidence", "lead", "logit", "similarity", "angle", "share"}
        said = {"concept", "prompt", "label", "rival", "finer", "unlikely", "attribute"}
        assert numbers | said == found["materials"][0].keys()
        assert found["place"]["latitude"] == pytest.approx(52.3, abs=0.2)

    def test_bad_input_is_one_line(self, command, tmp_path):
        done = command("suggest", tmp_path / "none.tif")
        assert done.status == 2
        assert len(done.err.splitlines()) == 1
