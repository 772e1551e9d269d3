"""Editing, saving and converting ontologies: nothing is lost on the way, and SKOS of other programs is understood or
refused.
"""
from __future__ import annotations

import builtins
import json

import jsonschema
import pytest

from clip_unmix_qgis.cli import main
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.ontology import skos_format as ontology_skos
from clip_unmix_qgis.language.ontology.document import Entry, Name, OntologyDocument, Spectra
from clip_unmix_qgis.language.ontology.reader import MAX_BYTES, SUFFIXES, load, load_ontology, save
from clip_unmix_qgis.paths import RESOURCES

SCHEMA = json.loads((RESOURCES / "schema" / "ontology-1.json").read_text(encoding="utf-8"))
PREFIXES = """@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix material: <urn:clip_unmix_qgis:concept:> .
@prefix unmix: <urn:clip_unmix_qgis:term:> .
@prefix : <https://example.org/voc#> .
"""


@pytest.fixture
def document():
    """Whatever a file may hold, and what formats could trip over."""
    return OntologyDocument(
        title='Names, "quoted"; with: commas,',
        licence="https://creativecommons.org/licenses/by-nc/4.0/",
        authors=["Kijiji cha Mfano; Baraza", "O\u02bbahu, the people of"],
        access="TK Community Voice (https://localcontexts.org/label/tk-community-voice/): ask the council first.",
        language="sw",
        iri="https://example.org/voc",
        entries=[
            Entry("water", [Name("maji, baridi", "sw"), Name('the "cold" one', "en"), Name("maji baridi sana", "sw")],
                  iri="https://x.org/w/1"),
            Entry("thorn", [Name("\u0645\u06cc\u200c\u062e\u0627\u0631", "fa")],
                  label="thorn", parent="acacia", definition="back\\slash"),
            Entry("old_thorn", [Name("mgunga mkuu", "sw")], parent="thorn",
                  spectra=Spectra([450.5, 2200.0], [[0.1, 0.25], [1 / 3, 0.0]])),
            Entry("scar", [], label="scar", close="burned", spectra=Spectra([450.0, 550.0], [[0.125, 0.5]])),
            Entry("soil", [], spectra=Spectra([1000.0, 2200.0], [[0.3, 0.4]])),
        ],
    )


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_nothing_is_lost_on_the_way_through_a_file(tmp_path, document, suffix):
    save(document, tmp_path / f"names{suffix}")
    again = load(tmp_path / f"names{suffix}")
    assert again == document
    assert again.notes == []


def test_nothing_is_lost_from_form_to_form(tmp_path, document):
    forms = [*SUFFIXES, *SUFFIXES[::-1]]
    save(document, tmp_path / "0.json")
    for number, suffix in enumerate(forms):
        save(load(next(tmp_path.glob(f"{number}.*"))), tmp_path / f"{number + 1}{suffix}")
    assert load(tmp_path / f"{len(forms)}.json") == document
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads((tmp_path / "0.json").read_text(encoding="utf-8")))


def test_what_the_community_asks_for_is_described_whatever_the_form(tmp_path, document):
    for suffix in SUFFIXES:
        save(document, tmp_path / f"names{suffix}")
        described = load_ontology(tmp_path / f"names{suffix}", bundled_lexicon()).describe()
        assert {key: described[key] for key in ("licence", "authors", "access", "title", "iri", "concepts")} == {
            "licence": document.licence,
            "authors": document.authors,
            "access": document.access,
            "title": document.title,
            "iri": document.iri,
            "concepts": 5,
        }


def test_other_programs_read_the_turtle(tmp_path, document):
    rdflib = pytest.importorskip("rdflib")
    save(document, tmp_path / "names.ttl")
    graph = rdflib.Graph().parse(tmp_path / "names.ttl")
    skos, material = rdflib.SKOS, rdflib.Namespace("urn:clip_unmix_qgis:concept:")
    water = rdflib.URIRef("https://x.org/w/1")
    assert (water, skos.exactMatch, material.water) in graph
    assert set(graph.objects(water, skos.prefLabel)) == {
        rdflib.Literal("maji, baridi", lang="sw"), rdflib.Literal('the "cold" one', lang="en"),
    }
    voc = rdflib.Namespace("https://example.org/voc#")
    assert (voc.old_thorn, skos.broader, voc.thorn) in graph
    assert (voc.thorn, skos.broadMatch, material.acacia) in graph
    assert (voc.scar, skos.closeMatch, material.burned) in graph


def test_a_file_that_another_program_wrote_keeps_its_content(tmp_path, document):
    rdflib = pytest.importorskip("rdflib")
    save(document, tmp_path / "names.ttl")
    rdflib.Graph().parse(tmp_path / "names.ttl").serialize(tmp_path / "other.ttl", format="turtle")
    again = load(tmp_path / "other.ttl")
    assert again.notes == []
    assert (again.licence, sorted(again.authors), again.access) == (
        document.licence,
        sorted(document.authors),
        document.access,
    )
    for entry in document.entries:
        found = again.find(entry.id)
        assert (found.parent, found.close, found.definition, found.spectra, found.iri) == (
            entry.parent, entry.close, entry.definition, entry.spectra, entry.iri,
        )
        assert sorted(map(str, found.names)) == sorted(map(str, entry.names))
    assert [name.text for name in again.find("water").names if name.language == "sw"] == [
        "maji, baridi",
        "maji baridi sana",
    ]


def test_skos_of_others_is_read_and_what_is_not_kept_is_told(tmp_path):
    path = tmp_path / "voc.ttl"
    path.write_text(PREFIXES + """
:scheme a skos:ConceptScheme ; dcterms:title "Vocabulary"@en ; dcterms:created "2024-01-01" ; skos:hasTopConcept :42 .
:42 a skos:Concept ; skos:prefLabel "Heide"@de, "heath land"@en ; skos:narrower :43 ; skos:exactMatch material:heath ;
    skos:definition "what the lexicon says already" ; skos:notation "42" .
<https://example.org/other/Besen-Heide> a skos:Concept ; skos:altLabel "Calluna"@la ;
    skos:prefLabel "Besenheide"@de, "ling"@la ;
    skos:broader :42 .
:43 a skos:Concept ; skos:hiddenLabel "Erikaheide" .
""", encoding="utf-8")
    document = load(path)
    assert [entry.id for entry in document.entries] == ["heath", "besen_heide", "43"]
    heath, ling, erica = document.entries
    assert heath.names == [Name("Heide", "de"), Name("heath land", "en")]
    assert (ling.parent, ling.iri) == ("heath", "https://example.org/other/Besen-Heide")
    assert ling.names == [
        Name("ling", "la"),
        Name("Besenheide", "de"),
        Name("Calluna", "la"),
    ]  # the usual name of a language comes first
    assert (erica.parent, erica.names) == ("heath", [Name("Erikaheide")])
    assert [note.split("<")[1].split(">")[0].split("/")[-1] for note in document.notes] == [
        "created",
        "core#definition",
        "core#notation",
    ]


TURTLE = [
    ("not turtle at all", "line 8, is not valid Turtle"),
    (":a a skos:Concept .\n:b a skos:Concept", "line 9, is not valid Turtle"),
    (
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><x>&b;</x>",
        "line 8, is not valid Turtle",
    ),
    ("[ " * 100_000, "line 8, is nested too deeply"),
    (":a skos:prefLabel 'x' .", "line 1: there is no skos:Concept"),
    (":a a skos:ConceptScheme .\n:b a skos:ConceptScheme .\n:c a skos:Concept .", "line 9: there is a second"),
    (":a a skos:Concept ; skos:exactMatch material:nowhere .", 'line 8: "nowhere" is no concept of the lexicon'),
    (
        ":a a skos:Concept ; skos:exactMatch material:ice, material:snow .",
        "line 8: one concept is exactly ice and snow",
    ),
    (
        "\n:a a skos:Concept ; skos:broader :b .\n:b a skos:Concept ; skos:broader :a .",
        'line 9: "a" is its own ancestor',
    ),
    (":a a skos:Concept ; skos:broader material:ice, material:snow .", "line 8: .* several wider concepts"),
    (
        ":a a skos:Concept ;\n skos:broader <https://example.org/elsewhere> .",
        "line 9: the wider concept <https://example.org/elsewhere>",
    ),
    (":a a skos:Concept ; skos:prefLabel 'x'@en .", "line 8: the new concept .a. needs a parent"),
    (
        ":A a skos:Concept ; skos:broader material:ice .\n:a a skos:Concept ; skos:broader :A .",
        "line 9: .* already given on line 8",
    ),
    (
        """:a a skos:Concept ; skos:broader material:ice ; skos:prefLabel 'x'@en .
:b a skos:Concept ; skos:broader material:ice ; skos:prefLabel 'X'@en .""",
        'line 9: the name "X" stands for both',
    ),
    (
        """:a a skos:Concept ; skos:exactMatch material:ice ; skos:prefLabel 'x' .
<urn:x:b> a skos:Concept ; skos:exactMatch material:ice ; skos:prefLabel 'y' .""",
        'line 9: the concept "ice" is already given on line 8',
    ),
    (":a a skos:Concept ; skos:broader material:ice ; skos:prefLabel 'a\\u0007b' .", "line 8: .* control characters"),
    (":a a skos:Concept ; skos:broader material:ice ; unmix:spectra '[' .", "line 8: the spectra are not valid JSON"),
    (":a a skos:Concept ; skos:broader material:ice ; unmix:spectra '{}' .", "line 8: .spectra. needs"),
    (
        ":a a skos:Concept ; skos:broader material:ice ;\n unmix:spectra '{}' ; unmix:spectra '{}' .",
        "line 9: .a. has spectra twice",
    ),
    ("[] a skos:Concept ; skos:broader material:ice .", "line 8: "),
    ("{ :a a skos:Concept } => { :b a skos:Concept } .", "line 8, is not valid Turtle"),
]


@pytest.mark.parametrize(("text", "problem"), TURTLE)
def test_malformed_and_hostile_turtle_is_refused_with_its_line(tmp_path, text, problem):
    path = tmp_path / "voc.ttl"
    path.write_text(PREFIXES + text, encoding="utf-8")
    with pytest.raises(UserError, match=problem):
        load(path)


def test_literals_are_not_interpreted(tmp_path):
    """A decimal of a billion digits and an XML literal with entities stay the short texts they are."""
    path = tmp_path / "voc.ttl"
    path.write_text(PREFIXES + """@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:a a skos:Concept ; skos:broader material:ice ; skos:definition "pale" ; skos:notation "1E999999999"^^xsd:decimal ;
    skos:note "<!DOCTYPE x [<!ENTITY a 'a'>]>&a;"^^rdf:XMLLiteral ;
    rdfs:seeAlso <https://example.invalid/never-fetched> .
""", encoding="utf-8")
    assert load(path).find("a").definition == "pale"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_huge_file_is_refused_before_it_is_read(tmp_path, suffix):
    path = tmp_path / f"huge{suffix}"
    with path.open("wb") as file:
        file.truncate(5 * MAX_BYTES)  # takes no disk
    with pytest.raises(UserError, match="larger than 20 MB"):
        load(path)


def test_a_flood_of_statements_is_cut_off(tmp_path, monkeypatch):
    monkeypatch.setattr(ontology_skos, "MAX_STATEMENTS", 10)
    path = tmp_path / "flood.ttl"
    path.write_text(PREFIXES + ":a skos:note 'x' .\n" * 11, encoding="utf-8")
    with pytest.raises(UserError, match="line 18: more than 10 statements"):
        load(path)


def test_without_rdflib_turtle_is_refused_with_advice(tmp_path, document, monkeypatch):
    save(document, tmp_path / "names.ttl")
    real = builtins.__import__

    def without(name, *arguments, **more):
        if name.partition(".")[0] == "rdflib":
            raise ImportError(name)
        return real(name, *arguments, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(UserError, match="pip install rdflib"):
        load(tmp_path / "names.ttl")
    with pytest.raises(UserError, match="pip install rdflib"):
        save(document, tmp_path / "again.ttl")
    assert not (tmp_path / "again.ttl").exists()


def test_entries_are_added_renamed_and_removed(document):
    document.add(Entry("hill", [Name("kilima")], parent="soil"))
    with pytest.raises(UserError, match='has an entry "hill"'):
        document.add(Entry("hill"))
    document.rename("thorn", "spine")
    assert document.find("thorn") is None
    assert document.find("old_thorn").parent == "spine"
    with pytest.raises(UserError, match='"spine" is the parent of "old_thorn"'):
        document.remove("spine")
    document.remove("old_thorn")
    document.remove("spine")
    assert [entry.id for entry in document.entries] == ["water", "scar", "soil", "hill"]
    for change in (lambda: document.remove("spine"), lambda: document.rename("spine", "x")):
        with pytest.raises(UserError, match='no entry "spine"'):
            change()
    with pytest.raises(UserError, match='has an entry "soil"'):
        document.rename("hill", "soil")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_document_that_is_wrong_is_not_saved(tmp_path, document, suffix):
    path = tmp_path / f"names{suffix}"
    save(document, path)
    before = path.read_bytes()
    document.entries[1].names.append(Name("maji, baridi", "sw"))
    with pytest.raises(UserError, match=r'entry thorn: the name "maji, baridi" stands for both "water" and "thorn"'):
        save(document, path)
    document.entries.clear()
    with pytest.raises(UserError, match="would be empty"):
        save(document, path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_the_command_checks_and_converts(tmp_path, document, capsys):
    source, target = tmp_path / "names.json", tmp_path / "names.ttl"
    save(document, source)
    assert main(["ontology", "convert", str(source), str(target)]) == 0
    assert load(target) == document
    assert main(["ontology", "convert", str(source), str(target)]) == 2
    assert "--overwrite" in capsys.readouterr().err
    assert main(["ontology", "convert", str(source), str(target), "--overwrite"]) == 0
    capsys.readouterr()
    assert main(["ontology", "check", str(target)]) == 0
    out = capsys.readouterr().out
    assert "5 concepts (3 new), 5 names, 4 spectra" in out
    assert document.access in out
    target.write_text(PREFIXES + "x", encoding="utf-8")
    assert main(["ontology", "check", str(target)]) == 2
    assert "line 8" in capsys.readouterr().err
