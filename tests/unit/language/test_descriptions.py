"""Descriptions: a head with attributes, places and uses that give way, mixtures, what attributes make of a concept."""
import json

import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.attributes import KINDS
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.narrowing import FILE
from clip_unmix_qgis.language.words.languages import ENGLISH_NAMES
from clip_unmix_qgis.paths import RESOURCES

ATTRIBUTES = RESOURCES / "lexicon/attributes"


def told(material):
    return {(attribute.kind, attribute.value) for attribute in material.attributes}


@pytest.mark.parametrize(
    ("typed", "concept", "attributes"),
    [
        ("blue tarp", "tarp", {("colour", "blue")}),
        ("dead pine trees", "dead_tree", {("state", "dead")}),
        ("abgestorbene Kiefern", "dead_tree", {("state", "dead")}),
        ("hellgrauer Beton", "concrete", {("lightness", "light"), ("colour", "grey")}),
        ("abgeernteter Acker", "straw", {("state", "harvested")}),
        ("toit en tuiles rouges", "tile_roof", {("colour", "red")}),
        ("märät hiekat", "wet_soil", {("moisture", "wet")}),
        ("mŕtve smreky", "dead_tree", {("state", "dead")}),
        ("hrdzavá plechová strecha", "metal_roof", {("surface", "rusty")}),
        ("kuru otlar", "dry_grass", {("state", "dry")}),
        ("سيارة حمراء", "vehicle", {("colour", "red")}),
        ("עצים מתים", "dead_tree", {("state", "dead")}),
        ("生锈的金属", "rust", {("surface", "rusty")}),
        ("黒いプラスチック", "plastic", {("colour", "black")}),
        ("ทรายเปียก", "wet_soil", {("moisture", "wet")}),
        ("cracked mud", "clay_soil", {("surface", "cracked"), ("moisture", "dry")}),
        ("concrete highway", "concrete", {("substance", "concrete")}),
        ("plastic tarp", "tarp", {("substance", "plastic")}),
        ("turbid water", "turbid_water", {("depth", "turbid")}),
    ],
)
def test_a_description_is_read_as_head_and_attributes(make_resolver, typed, concept, attributes):
    material = make_resolver().resolve(typed)
    assert material.concept == concept
    assert told(material) >= attributes
    assert material.to_dict()["attributes"] == [attribute.to_dict() for attribute in material.attributes]


@pytest.mark.parametrize(
    ("language", "typed", "concept", "attributes"),
    [
        ("fr", "tôles ondulées rouillées", "metal_roof", {("surface", "rusty")}),  # the feminine doubles a vowel
        ("fr", "argile craquelée", "clay_soil", {("surface", "cracked")}),
        ("fr", "bâche agricole noire", "tarp", {("colour", "black")}),  # was corrected to "beach"
        ("fr", "champs de lavande en fleurs", "flower", {("state", "flowering")}),  # a name, too, but a place here
        ("fr", "pelouse grillée par le soleil", "dry_grass", {("state", "dry")}),
        ("fr", "vignes aux feuilles rouges", "vineyard", {("colour", "red")}),
        ("ca", "argila clivellada", "clay_soil", {("surface", "cracked")}),  # "clivellat"
        ("sv", "flagnat tegel", "brick", {("surface", "weathered")}),  # "flagnad"
        ("da", "oversvømmede enge", "meadow", {("moisture", "flooded")}),  # "oversvømmet"
        ("nl", "verrotte boomstronken", "wood", {("state", "dead")}),  # "verrot"
        ("de", "eisbedeckter See", "water", set()),
        ("it", "alghe verdi galleggianti", "algae", {("colour", "green"), ("depth", "floating")}),
        ("ro", "câmp cu maci", "flower", set()),  # what a field is full of is what is there
        ("it", "letto asciutto del fiume con ghiaia", "gravel", {("moisture", "dry")}),
        ("en", "corrugated roof painted in green", "metal_roof", {("surface", "painted"), ("colour", "green")}),
        ("en", "fallow field with thistles", "plowed_field", {("state", "ploughed")}),
        ("it", "lamiere ondulate arrugginite", "metal_roof", {("surface", "rusty")}),  # inflected, and a name
        ("it", "argilla screpolata dal sole", "clay_soil", {("surface", "cracked")}),
        ("en", "light brown soils", "soil", {("lightness", "light"), ("colour", "brown")}),  # were soiled
        ("sv", "den gamla granen", "spruce", {("surface", "old")}),  # was grey, "grå"
        ("no", "våte klippene", "rock", {("moisture", "wet")}),  # were cut, "klippet"
        ("ro", "nisipul ud", "wet_soil", {("moisture", "wet")}),  # was sandy, "nisipos"
        ("fr", "vase grise découverte à marée basse", "mud", {("colour", "grey")}),
        ("sv", "blöt granskog efter regn", "spruce", {("moisture", "wet")}),  # what it is after is left out
        ("el", "λευκά μάρμαρα", "marble", {("colour", "white")}),
        ("ru", "сухой камыш", "dry_vegetation", {("state", "dry")}),  # no lawn
        ("ru", "потрескавшуюся глину", "clay_soil", {("surface", "cracked")}),  # reflexive participles
        ("ru", "старыми бетонными плитами", "concrete", {("surface", "old")}),
        ("ru", "поле вспахано", "plowed_field", {("state", "ploughed")}),  # short forms have one н
        ("ru", "мелкий песок", "sand", {("grain", "fine")}),  # of water it is shallow
        ("ru", "камни под водой", "rock", {("depth", "submerged")}),  # a field is flooded
        ("ru", "гранитные скалы", "granite", {("substance", "granite")}),
        ("uk", "випаленого соснового лісу", "burned", {("state", "burned")}),
        ("pl", "zardzewiałym dachem", "roof", {("surface", "rusty")}),
        ("pl", "mieszanka żwiru i piasku", "gravel", set()),  # "żwiru" is no "żwirowa"
        ("pl", "droga z betonu", "concrete", set()),  # with another case "z" is with
        ("pl", "trawa z krzewami", "grass", set()),
        ("uk", "дах із соломи", "mud_brick", set()),
        ("sr", "crvenog krova", "tile_roof", {("colour", "red")}),  # Serbian is written in two scripts
        ("fi", "kuivuneita mäntyjä", "dead_tree", {("state", "dry")}),
        ("fi", "niitetyt niityt", "meadow", {("state", "harvested")}),
        ("fi", "maan pinnalla oleva suola", "salt", set()),  # what it is on stands before *on*
        ("fi", "sammaleen peittämä kallio", "rock", set()),
        ("fi", "lumi katolla", "snow", set()),  # or a case tells it
        ("hu", "fehér festék az aszfalton", "paint", {("colour", "white")}),
        ("hu", "algák a tóban", "algae", set()),
        ("tr", "toprak üzerinde kar", "snow", set()),
        ("ur", "کھیت میں پانی", "water", set()),
        ("ru", "заросший ряской пруд", "water", {("state", "dense")}),
        ("sr", "осушено корито потока", "soil", {("moisture", "dry")}),  # the water of a bed, inflected
        ("fa", "آجرهای شکسته", "brick", {("surface", "cracked")}),
        ("tr", "solmuş mavi branda", "tarp", {("surface", "weathered")}),  # of plants it is dry
        ("tr", "solmuş otlar", "dry_grass", {("state", "dry")}),
        ("ar", "صخور تحت الماء", "rock", {("depth", "submerged")}),
        ("he", "עצי אורן יבשים", "dead_tree", {("state", "dry")}),
        ("ur", "پانی میں ڈوبے ہوئے کھیت", "crop", {("moisture", "flooded")}),
        ("am", "የተሰበሩ ጡቦች", "brick", {("surface", "cracked")}),
        ("am", "የአሸዋና የጠጠር ድብልቅ", "sand", set()),  # *and* is written onto the word
        ("cs", "suchou trávou", "dry_grass", {("state", "dry")}),
        ("bg", "изгорелите гори", "burned", {("state", "burned")}),
        ("sr", "zarđalog krova", "roof", {("surface", "rusty")}),
        ("ko", "파란색 방수포", "tarp", {("colour", "blue")}),
        ("pl", "pordzewiałe tory kolejowe", "railway", {("surface", "rusty")}),
        ("es", "agua poco profunda", "shallow_water", {("depth", "shallow")}),  # inflected in both words, and not deep
        ("es", "agua clara", "clear_water", {("depth", "clear")}),
        ("es", "rocas cubiertas de nieve", "snow", {("depth", "snow-covered")}),
        ("sw", "nyasi zilizoungua", "burned", {("state", "burned")}),  # another noun class
        ("de", "dunkelgraue Schieferplatten", "slate", {("lightness", "dark"), ("colour", "grey")}),
        ("en", "freshly cut limestone blocks", "limestone", set()),
    ],
)
def test_what_says_something_is_found_in_all_its_forms(make_resolver, language, typed, concept, attributes):
    material = make_resolver(language=language).resolve(typed)
    assert material.concept == concept
    assert told(material) >= attributes


@pytest.mark.parametrize("typed", ["see attachment", "my favourite song", "blue sky thinking"])
def test_a_material_among_everyday_words_is_doubtful(make_resolver, typed):
    """A common word of the language told is none of another, and one word of three or more by itself says little."""
    (reading,) = make_resolver(language="en").read_all([typed])
    assert reading.resolved_by == "encoder" or reading.is_doubtful


def test_what_was_understood_says_how(make_resolver):
    resolver = make_resolver()
    assert resolver.resolve("dead pine trees").understood == "dead tree: dead + pine"
    assert resolver.resolve("blue tarp").understood == "tarp: blue + tarp"
    assert resolver.resolve("concrete highway").understood == "concrete: concrete + road"
    assert resolver.resolve("pine").understood == "pine"
    assert resolver.resolve("dry grass").understood == "dry grass"
    assert resolver.resolve("dead pine trees").candidates[0].concept == "pine"


@pytest.mark.parametrize(
    ("typed", "concept"),
    [("gravel river bank", "gravel"), ("Kiesufer", "gravel"), ("white marble quarry", "marble"), ("河岸土壤", "soil"),
     ("dry river bed", "soil"), ("gypsum dunes", "gypsum")],
)  # fmt: skip
def test_places_and_uses_give_way_to_what_is_there(make_resolver, typed, concept):
    assert make_resolver().resolve(typed).concept == concept


@pytest.mark.parametrize(
    ("typed", "concept", "denied"),
    [
        ("non-metallic roof", "roof", "non metallic"),
        ("not wet soil", "soil", "not wet"),
        ("non-dry grass", "grass", "non dry"),
        ("nicht bewässerte trockene Erde", "soil", None),
        ("suelo no húmedo", "soil", "no húmedo"),
        ("неокрашенная крыша", "roof", None),
        ("не мокрая почва", "soil", "не мокрая"),
    ],
)
def test_what_is_denied_is_not_told_of_it(make_resolver, typed, concept, denied):
    found = make_resolver().resolve(typed)
    assert found.concept == concept
    assert {(each.kind, each.value) for each in found.attributes} <= {("moisture", "dry")}
    assert denied is None or f'"{denied}" was left out of "{typed}"' in found.warnings[-1]


@pytest.mark.parametrize(
    ("typed", "concept"),
    [
        ("photosynthetic vegetation", "vegetation"), ("non-photosynthetic vegetation", "dry_vegetation"),
        ("vegetación no fotosintética", "dry_vegetation"), ("végétation photosynthétique", "vegetation"),
        ("nicht photosynthetische Vegetation", "dry_vegetation"), ("vegetação não fotossintética", "dry_vegetation"),
    ],
)  # fmt: skip
def test_the_fields_own_names_of_green_and_dry_vegetation_say_nothing_more(make_resolver, typed, concept):
    found = make_resolver().resolve(typed)
    assert (found.concept, found.attributes, found.confidence) == (concept, (), 1.0)


def test_what_something_is_with_is_left_out_and_told(make_resolver):
    material = make_resolver().resolve("grass with some red soil")
    assert (material.concept, told(material)) == ("grass", set())
    assert '"red soil" was left out' in material.warnings[0]
    assert material.confidence <= 0.8


@pytest.mark.parametrize(
    ("typed", "concept", "attributes"),
    [
        ("pines with yellow needles", "pine", {("colour", "yellow")}),
        ("vigneto con foglie rosse", "vineyard", {("colour", "red")}),
        ("alte Eichen mit welken Blättern im Park", "dead_tree", {("surface", "old"), ("state", "dry")}),
        ("old house with a red roof", "tile_roof", {("colour", "red"), ("surface", "old")}),
        ("gula björklöv", "birch", {("colour", "yellow")}),
        ("yellow leaves", "vegetation", {("colour", "yellow")}),
    ],
)
def test_what_is_said_of_a_part_is_said_of_the_plant(make_resolver, typed, concept, attributes):
    material = make_resolver().resolve(typed)
    assert (material.concept, told(material)) == (concept, attributes)


@pytest.mark.parametrize(
    ("language", "typed", "concept", "attributes"),
    [
        ("he", "דשא יבש וצהוב", "dry_grass", {("state", "dry"), ("colour", "yellow")}),
        ("ar", "رمل ناعم وجاف", "sand", {("grain", "fine"), ("moisture", "dry")}),
    ],
)
def test_and_is_written_onto_words_that_describe_too(make_resolver, language, typed, concept, attributes):
    material = make_resolver(language=language).resolve(typed)
    assert (material.concept, told(material)) == (concept, attributes)


@pytest.mark.parametrize(
    ("language", "typed", "concept"),
    [
        ("it", "terreni argillosi crepati", "clay_soil"),
        ("it", "campo sabbioso", "sand"),
        ("fr", "champ argileux", "clay_soil"),
        ("ru", "глинистое поле", "clay_soil"),
        ("en", "ploughed field", "plowed_field"),
        ("en", "synthetic football pitch", "artificial_turf"),
    ],
)
def test_a_field_gives_way_to_the_ground_it_is_of(make_resolver, language, typed, concept):
    assert make_resolver(language=language).resolve(typed).concept == concept


@pytest.mark.parametrize(
    ("language", "typed", "concept"),
    [
        ("zh", "岩石上的地衣", "lichen"),
        ("zh", "苔藓覆盖的岩石", "rock"),
        ("zh", "长满苔藓的岩石", "rock"),
        ("zh", "草地含少量土", "grass"),
        ("zh-tw", "樹下的陰影", "shadow"),
        ("ja", "屋根の上の雪", "snow"),
        ("ja", "砂利混じりの砂", "sand"),
        ("ko", "바위 위의 이끼", "moss"),
        ("ko", "이끼 낀 바위", "rock"),
        ("hi", "पेड़ के नीचे छाया", "shadow"),
        ("hi", "बजरी के साथ रेत", "sand"),
        ("bn", "গাছের নিচে ছায়া", "shadow"),
        ("ta", "மரத்தின் கீழ் நிழல்", "shadow"),
        ("tr", "kaya üzerinde yosun", "moss"),
        ("ur", "درخت کے نیچے سایہ", "shadow"),
        ("ko", "지붕 위", "roof"),  # nothing else is there
        ("vi", "rêu trên đá", "moss"),
    ],
)
def test_where_on_and_with_follow_the_main_thing_comes_last(make_resolver, language, typed, concept):
    assert make_resolver(language=language).resolve(typed).concept == concept


def test_vietnamese_accents_tell_words_apart_in_descriptions(make_resolver):
    material = make_resolver(language="vi").resolve("tấm pin mặt trời phủ bụi")  # "trôi" is floating, "trời" the sky
    assert told(material) == {("surface", "dirty")}


@pytest.mark.parametrize(
    ("language", "typed", "attributes"),
    [
        ("id", "tanah coklat tua", {("colour", "brown"), ("lightness", "dark")}),
        ("id", "genteng tua", {("surface", "old")}),
        ("ko", "연녹색 풀", {("colour", "green"), ("lightness", "light")}),
        ("zh", "深绿色针叶林", {("colour", "green"), ("lightness", "dark")}),
        ("vi", "nước hồ trong xanh", {("depth", "clear")}),  # one phrase, and nothing green
    ],
)
def test_a_colour_has_its_lightness(make_resolver, language, typed, attributes):
    assert told(make_resolver(language=language).resolve(typed)) == attributes


@pytest.mark.parametrize("typed", ["พรุ่งนี้", "แพทย์", "ไก่"])  # "พรุ" is a peat swamp, "แพ" a raft
def test_no_name_is_found_within_a_syllable(make_resolver, typed):
    assert make_resolver(language="th").resolve(typed).is_doubtful


@pytest.mark.parametrize(
    ("typed", "concept", "attributes"),
    [
        ("dunkelgraue Schieferplatten", "slate", {("lightness", "dark"), ("colour", "grey")}),
        ("kreidiger Kalksteinschutt", "limestone", {("colour", "white")}),
    ],
)
def test_several_compounds_tell_their_language(make_resolver, typed, concept, attributes):
    material = make_resolver().resolve(typed)
    assert material.concept == concept
    assert told(material) >= attributes


@pytest.mark.parametrize(
    ("typed", "concept", "attributes"),
    [
        ("녹슨지붕", "roof", {("surface", "rusty")}),
        ("젖은모래", "wet_soil", {("moisture", "wet")}),
        ("검은돌", "rock", {("colour", "black")}),
        ("새아스팔트", "asphalt", {("surface", "new")}),
        ("죽은소나무", "dead_tree", {("state", "dead")}),
    ],
)
def test_korean_leaves_out_spaces(make_resolver, typed, concept, attributes):
    material = make_resolver(language="ko").resolve(typed)
    assert material.concept == concept
    assert told(material) >= attributes


@pytest.mark.parametrize("typed", ["mixture of sand and gravel", "sand or gravel", "Sand und Kies", "arena y grava"])
def test_a_mixture_lies_between_its_materials(make_resolver, anchors, typed):
    material = make_resolver().resolve(typed)
    assert (material.concept, material.mixed) == ("sand", ("gravel",))
    assert material.candidates[0].concept == "gravel"
    assert "sand and gravel" in material.understood
    assert material.anchor @ anchors["sand"] == pytest.approx(float(material.anchor @ anchors["gravel"]), abs=1e-5)


@pytest.mark.parametrize(("typed", "concept"), [("soil", "soil"), ("white spruce", "spruce"), ("forest soil", "soil")])
def test_a_name_is_no_attribute(make_resolver, typed, concept):
    material = make_resolver(language="en").resolve(typed)
    assert material.concept == concept
    assert not any(attribute.value == "dirty" for attribute in material.attributes)


def test_every_language_of_the_lexicon_has_attributes_of_known_kinds():
    written = {path.stem for path in ATTRIBUTES.glob("*.json")}
    assert written == set(bundled_lexicon().language_names)
    for path in ATTRIBUTES.glob("*.json"):
        document = json.loads(path.read_text(encoding="utf-8"))
        assert document["language"] == path.stem
        assert path.stem in ENGLISH_NAMES
        for key in document["attributes"]:
            kind, value = key.split("=")
            assert value in (KINDS[kind] or bundled_lexicon().concepts), key


def test_the_table_names_concepts_and_attributes_that_exist():
    table, known = json.loads(FILE.read_text(encoding="utf-8")), set(bundled_lexicon().concepts)
    for rule in table["rules"]:
        assert {*rule["of"], *rule["but"], rule["is"]} - {"any"} <= known
        for key in rule["attributes"]:
            kind, value = key.split("=")
            assert value in (KINDS[kind] or known), key
    assert {*table["alone"].values(), *table["places"].values(), *table["objects"], *table["substances"]} <= known
    assert set(table["implied"]) <= known


def test_attributes_of_a_mixture_are_of_all_its_parts_or_of_the_first(make_resolver):
    resolver = make_resolver()
    both = resolver.resolve("dead pines or spruces")
    assert (both.concept, both.mixed) == ("dead_tree", ())
    roofs = resolver.resolve("red roofs and green lawns")
    assert (roofs.concept, roofs.mixed, told(roofs)) == ("tile_roof", ("lawn",), {("colour", "red")})


def test_a_common_word_is_no_compound_with_a_word_that_is_passed_over(make_resolver):
    material = make_resolver(language="nl").resolve("vrijheid")  # free, heath
    assert material.is_doubtful or material.resolved_by == "encoder"


@pytest.mark.parametrize("typed", ["soil without plants", "Boden ohne Pflanzen", "suelo sin vegetación"])
def test_what_is_not_there_is_no_material(make_resolver, typed):
    assert make_resolver().resolve(typed).concept == "soil"


@pytest.mark.parametrize(
    ("typed", "concept", "mixed"),
    [
        ("모래와 자갈", "sand", ("gravel",)),
        ("خليط من الرمل والحصى", "sand", ("gravel",)),
        ("חול וחצץ", "sand", ("gravel",)),
    ],
)
def test_an_and_that_is_written_onto_a_word_is_read(make_resolver, typed, concept, mixed):
    material = make_resolver().resolve(typed)
    assert (material.concept, material.mixed) == (concept, mixed)


@pytest.mark.parametrize(
    ("typed", "concept"),
    [
        ("wooden roof", "wood"),
        ("кирпичная стена", "brick"),
        ("ceglana ściana", "brick"),
        ("μεταλλική στέγη", "metal_roof"),
    ],
)
def test_adjectives_tell_a_substance(make_resolver, typed, concept):
    assert make_resolver().resolve(typed).concept == concept


@pytest.mark.parametrize("typed", ["السيارة الزرقاء", "سيارة زرقاء"])
def test_articles_are_no_part_of_a_word(make_resolver, typed):
    assert told(make_resolver().resolve(typed)) == {("colour", "blue")}


@pytest.mark.parametrize(
    ("typed", "concept"), [("abandoned quarry", "rock"), ("burnt area", "burned"), ("bare site", "soil")]
)
def test_a_place_or_a_state_alone_stands_for_its_usual_ground(make_resolver, typed, concept):
    assert make_resolver(language="en").resolve(typed).concept == concept


def test_what_stands_in_for_a_place_is_told(make_resolver):
    material = make_resolver(language="en").resolve("abandoned quarry")
    assert material.warnings == ('"abandoned quarry" names a place or a state and no material; it was read as rock.',)
    assert material.confidence == 0.5


@pytest.mark.parametrize(
    ("language", "typed"),
    [("en", "red"), ("en", "wet"), ("en", "dark red"), ("de", "rot"), ("de", "dunkelrot"), ("zh", "红色")],
)
def test_what_only_says_how_something_looks_is_no_misspelt_material(make_resolver, language, typed):
    with pytest.raises(UserError, match=f'^"{typed}" says how something looks and names no material'):
        make_resolver(language=language).resolve(typed)


@pytest.mark.parametrize(
    ("typed", "concept"), [("muddy", "mud"), ("painted", "paint"), ("dry gras", "dry_grass"), ("olive", "olive_tree")]
)
def test_what_looks_so_by_its_material_names_it(make_resolver, typed, concept):
    assert make_resolver(language="en").resolve(typed).concept == concept
