from __future__ import annotations

import copy
import json

import jsonschema
import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.ontology import reader as module
from clip_unmix_qgis.language.ontology.reader import load_ontology
from clip_unmix_qgis.paths import RESOURCES

EXAMPLE = RESOURCES / "ontologies" / "example-community.json"
SCHEMA = json.loads((RESOURCES / "schema" / "ontology-1.json").read_text(encoding="utf-8"))


def load(path):
    return load_ontology(path, bundled_lexicon())


@pytest.fixture
def write(tmp_path):
    def write(content, name="names.json"):
        path = tmp_path / name
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(content if isinstance(content, str) else json.dumps(content, indent=1), encoding="utf-8")
        return path

    return write


def minimal(*concepts):
    return {"clip_unmix_ontology": 1, "concepts": list(concepts)}


def test_the_example_follows_the_schema():
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(EXAMPLE.read_text(encoding="utf-8")))


@pytest.mark.parametrize("suffix", module.SUFFIXES)
def test_the_three_examples_are_one_and_written_by_save(tmp_path, suffix):
    document = module.load(EXAMPLE)
    assert module.load(EXAMPLE.with_suffix(suffix)) == document
    module.save(document, tmp_path / f"again{suffix}")
    assert (tmp_path / f"again{suffix}").read_text(encoding="utf-8") == EXAMPLE.with_suffix(suffix).read_text(
        encoding="utf-8"
    )


def test_names_of_the_ontology_come_before_the_lexicon(make_resolver, write):
    resolver = make_resolver(write(minimal({"id": "mud", "names": ["Water"]})))
    water = resolver.resolve("WATER")
    assert (water.concept, water.resolved_by, water.language, water.confidence) == ("mud", "ontology", None, 1.0)
    assert resolver.resolve("agua").resolved_by == "lexicon"


def test_accents_typing_errors_and_compounds_of_the_ontologys_names(make_resolver):
    resolver = make_resolver(EXAMPLE)
    assert resolver.resolve("nyasi za kiangazi").concept == "dry_grass"
    assert resolver.resolve("mgunga mwavli").corrected == "mgunga mwavuli"
    assert resolver.resolve("old standing hay").concept == "dry_grass"


def test_a_new_concept_lies_between_its_parent_and_its_definition(make_resolver, anchors, tower):
    thorn = make_resolver(EXAMPLE).resolve("mgunga mwavuli")
    assert (thorn.concept, thorn.label, thorn.resolved_by, thorn.language) == (
        "umbrella_thorn",
        "umbrella thorn",
        "ontology",
        "sw",
    )
    assert tower.asked == ["umbrella thorn, flat-topped thorn trees of dry grassland, with small grey-green leaves"]
    mean = anchors["acacia"] + tower.encode(tower.asked)[0]
    np.testing.assert_allclose(thorn.anchor, mean / np.linalg.norm(mean), rtol=1e-5)


def test_a_new_concept_with_a_parent_alone_borrows_its_anchor(make_resolver, write, anchors, tower):
    resolver = make_resolver(write(minimal({"id": "old_oak", "parent": "big_oak"}, {"id": "big_oak", "parent": "oak"})))
    np.testing.assert_allclose(resolver.resolve("old oak").anchor, anchors["oak"], rtol=1e-5)
    assert not tower.asked
    for material in resolver.resolve_all(["old oak", "big oak"]):
        assert any('"old oak" and "big oak" are one material' in warning for warning in material.warnings)


def test_a_new_concept_that_is_close_to_one_lies_near_it_and_is_no_kind_of_it(make_resolver, write, anchors):
    resolver = make_resolver(
        write(minimal({"id": "regrowth", "close": "burned", "parent": "grass"}, {"id": "scar", "close": "burned"}))
    )
    mean = anchors["burned"] + anchors["grass"]
    np.testing.assert_allclose(resolver.resolve("regrowth").anchor, mean / np.linalg.norm(mean), rtol=1e-5)
    np.testing.assert_allclose(resolver.resolve("scar").anchor, anchors["burned"], rtol=1e-5)
    burned, grass, _ = resolver.resolve_all(["burned", "grass", "regrowth"])
    assert not burned.warnings
    assert '"regrowth" is a kind' in grass.warnings[0]


def test_spectra_come_with_the_material(make_resolver):
    resolver = make_resolver(EXAMPLE)
    lick, water = resolver.resolve_all(["lambo la chumvi", "water"])
    wavelengths, reflectance = lick.spectra
    assert wavelengths.shape == (7,)
    assert reflectance.shape == (2, 7)
    assert lick.to_dict()["own_spectra"] == 2
    assert water.spectra is None


def test_kinds_are_noticed_across_ontology_and_lexicon(make_resolver):
    tree, _ = make_resolver(EXAMPLE).resolve_all(["tree", "umbrella thorn"])
    assert '"umbrella thorn"' in tree.warnings[0]


def test_new_names_are_completed_first(make_resolver):
    first = make_resolver(EXAMPLE).complete("mgu")[0]
    assert (first.text, first.concept, first.label) == ("mgunga mwavuli", "umbrella_thorn", "umbrella thorn")


def test_licence_authors_and_access_note_are_described(make_resolver):
    described = make_resolver(EXAMPLE).describe()["ontology"]
    assert described["licence"] == "CC-BY-4.0"
    assert described["authors"] == ["The authors of CLIP Unmix, as an example"]
    assert "community" in described["access"]
    assert len(described["sha256"]) == 64
    record = json.loads((RESOURCES / "schema" / "provenance-1.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator({**record["$defs"]["ontology"], "$defs": record["$defs"]}).validate(
        json.loads(json.dumps(described))
    )


def test_csv_with_spectra_quotes_and_windows_line_ends(write):
    text = '\ufeffname,concept,parent,450,550.5\r\n"lick, old",lick,soil,0.2,0.3\r\nlick,lick,,0.1,0.2\r\n\r\n'
    ontology = load(write(text.encode("utf-8"), "lick.CSV"))
    wavelengths, reflectance = ontology.spectra("lick")
    np.testing.assert_allclose(wavelengths, [450, 550.5])
    np.testing.assert_allclose(reflectance, [[0.2, 0.3], [0.1, 0.2]], rtol=1e-6)
    assert "lick, old" in [term.text for term in ontology.terms]


SPECTRA = {"wavelengths_nm": [450, 550], "reflectance": [[0.1, 0.2]]}
# What is wrong, and whether the schema can say so, too.
MALFORMED = [
    ({"id": "Water Body", "names": ["x"]}, "small letters", True),
    ({"id": "x" * 81, "parent": "water"}, "small letters", True),
    ({"names": ["x"]}, "needs an id", True),
    ({"id": "new"}, "needs a parent or a definition", False),
    ({"id": "new", "parent": "nowhere"}, '"nowhere"', False),
    ({"id": "new", "parent": "new"}, "its own ancestor", False),
    ({"id": "new", "parent": 3}, '"parent"', True),
    ({"id": "new", "close": "nowhere"}, "no concept of the lexicon", False),
    ({"id": "new", "parent": "soil", "iri": "file:///etc/passwd"}, "no address", True),
    ({"id": "new", "parent": "soil", "definition": "=HYPERLINK(1)"}, "begins with =", True),
    ({"id": "water", "names": ["\u202ebad"]}, "control characters", True),
    ({"id": "water", "names": ["a\u2028b"]}, "control characters", True),
    ({"id": "water"}, "nothing is said", False),
    ({"id": "water", "parent": "ice", "names": ["x"]}, "concept of the lexicon", False),
    ({"id": "water", "names": "x"}, '"names" must be a list', True),
    ({"id": "water", "names": [""]}, "needs letters", True),
    ({"id": "water", "names": ["a" * 201]}, "needs letters", True),
    ({"id": "water", "names": [{"language": "en"}]}, "a name is a text", True),
    ({"id": "water", "names": [{"name": "x", "language": "english please"}]}, "no language code", True),
    ({"id": "water", "names": ["a\u0007b"]}, "control characters", True),
    ({"id": "water", "names": [3]}, "must be a text", True),
    ({"id": "water", "colour": "blue", "names": ["x"]}, '"colour" is not known', True),
    ({"id": "water", "spectra": []}, '"spectra" needs', True),
    ({"id": "water", "spectra": {**SPECTRA, "wavelengths_nm": [0.45, 0.55]}}, "300 to 3000", True),
    ({"id": "water", "spectra": {**SPECTRA, "wavelengths_nm": [550, 450]}}, "increase", False),
    ({"id": "water", "spectra": {**SPECTRA, "reflectance": [[0.1]]}}, "lists of 2 numbers", True),
    ({"id": "water", "spectra": {**SPECTRA, "reflectance": [[10, 20]]}}, "fraction", True),
    ({"id": "water", "spectra": {**SPECTRA, "reflectance": [["0.1", "0.2"]]}}, "lists of 2 numbers", True),
    ({"id": "water", "spectra": {**SPECTRA, "reflectance": [[10**400, 0.1]]}}, "lists of 2 numbers", True),
    ({"id": "water", "spectra": {**SPECTRA, "reflectance": [[True, False]]}}, "lists of 2 numbers", True),
    ("water", "must be an object", True),
]


@pytest.mark.parametrize(("concept", "problem", "in_schema"), MALFORMED)
def test_a_malformed_concept_is_refused_with_its_line(write, concept, problem, in_schema):
    good = {"id": "ice", "names": ["qinu"]}
    path = write(
        '{\n"clip_unmix_ontology": 1,\n"concepts": [\n' + json.dumps(good) + ",\n" + json.dumps(concept) + "\n]}"
    )
    with pytest.raises(UserError, match=problem) as refused:
        load(path)
    assert "names.json, line 5: " in str(refused.value)
    assert jsonschema.Draft202012Validator(SCHEMA).is_valid(minimal(good, concept)) is not in_schema


def test_what_the_schema_allows_the_reader_takes(write):
    document = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    for index in range(len(document["concepts"])):
        smaller = copy.deepcopy(document)
        del smaller["concepts"][index]
        load(write(smaller))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", "line 1, is not valid JSON"),
        ('{"clip_unmix_ontology": 1,\n"concepts": [\n{"id": }]}', "line 3, is not valid JSON"),
        ("[]", "line 1: an object"),
        ('{"concepts": []}', '"clip_unmix_ontology": 1'),
        ('{"clip_unmix_ontology": 2, "concepts": []}', "another version"),
        ('{"clip_unmix_ontology": 1, "concepts": []}', "at least one concept"),
        ('{"clip_unmix_ontology": 1, "concepts": {}}', "at least one concept"),
        ('{"clip_unmix_ontology": 1, "evil": 1, "concepts": [{"id": "water", "names": ["x"]}]}', '"evil" is not known'),
        ('{"clip_unmix_ontology": 1, "authors": "me", "concepts": [{"id": "water", "names": ["x"]}]}', "list of names"),
        (
            '{"clip_unmix_ontology": 1, "concepts": [{"id": "ice"},\n{"id": "water",\n"id": "ice"}]}',
            'line 3: the key "id" stands twice',
        ),
        ('{"clip_unmix_ontology": 1,\n"concepts": [{"id": "water",\n"spectra": NaN}]}', "line 3: NaN"),
        ("[\n" * 200_000, "line 21, is nested too deeply"),
        (
            minimal(*({"id": f"c{i}", "parent": f"c{i + 1}" if i < 99 else "soil"} for i in range(100))),
            "line 4: .* more than 50 ancestors",
        ),
        ('{"title": "x"}'.encode("utf-16"), "line 1, is not UTF-8"),
        (b'{"clip_unmix_ontology": 1,\n"title": "\xff"}', "line 2, is not UTF-8"),
        (minimal({"id": "water", "names": ["x"]}, {"id": "water", "names": ["y"]}), "already given on line"),
        (minimal({"id": "water", "names": ["x"]}, {"id": "ice", "names": ["X"]}), 'both "water" and "ice"'),
        (minimal({"id": "one", "parent": "two"}, {"id": "two", "parent": "one"}), "its own ancestor"),
    ],
)
def test_malformed_and_hostile_json_is_refused(write, text, problem):
    with pytest.raises(UserError, match=problem):
        load(write(text))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "are needed"),
        ("name\nx\n", "line 1: the columns"),
        ("name,concept\n", "no name below"),
        ("name,concept,colour\nx,water,blue\n", 'line 1: the column "colour"'),
        ("name,concept,concept\nx,water,ice\n", "each column once"),
        ("name,concept\nx,water\ny,water,more\n", "line 3: 3 columns"),
        ("# licence: CC0\nname,concept\nx,water\ny,No Id\n", "line 4: a concept needs an id"),
        ("name,concept,parent\nx,new,soil\ny,new,rock\n", "line 3: the parent"),
        ("name,concept,450,550\nx,water,0.1,high\n", "line 2: a reflectance is no number"),
        ("name,concept,450,550\nx,water,0.1,inf\n", 'line 2: "reflectance"'),
        ("name,concept\nx\0,water\n", "line 2: a NUL"),
        ("name,concept\nx\x0cy,water\n", 'line 2: "name" holds control characters'),
        ("name,concept\nx,water\n@sum(a),water\n", 'line 2: "name" begins with @'),
        ("name,concept,450,550\nx,water,0.1,0.2\ny,water,0.1,\n", "line 3: a reflectance of .water. is missing"),
        ('name,concept\n"x,water\n', "not valid CSV"),
        ("name,concept\n" + "x" * 200_000 + ",water\n", "not valid CSV"),
    ],
)
def test_malformed_csv_is_refused_with_its_line(write, text, problem):
    with pytest.raises(UserError, match=problem):
        load(write(text, "names.csv"))


def test_files_that_cannot_be_read_are_refused(write, tmp_path, monkeypatch):
    with pytest.raises(UserError, match="cannot be read"):
        load(tmp_path / "missing.json")
    with pytest.raises(UserError, match=r"neither \.json nor \.csv nor \.ttl"):
        load(write("x", "names.rdf"))
    (tmp_path / "folder.json").mkdir()
    with pytest.raises(UserError, match="is no file"):
        load(tmp_path / "folder.json")
    monkeypatch.setattr(module, "MAX_BYTES", 10)
    with pytest.raises(UserError, match="larger than"):
        load(EXAMPLE)


def test_a_key_called_concepts_elsewhere_does_not_shift_the_lines(write):
    path = write('{"clip_unmix_ontology": 1,\n"title": "\\"concepts\\": [1, 2]",\n"concepts": [\n{"id": "Bad"}]}')
    with pytest.raises(UserError, match="line 4: "):
        load(path)
