"""No ontology file takes long, fails but with a sentence, or makes a library speak before us.

Each case is at or beyond a limit that the reader sets; processor time is bounded with room for slow machines. Without
the limits most of them take from ten seconds to hours.
"""
from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.ontology.additions import read_table
from clip_unmix_qgis.language.ontology.reader import load_ontology

SECONDS = 4
EXAMPLES = Path(__file__).resolve().parents[3] / "resources" / "ontologies"
PREFIXES = (
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <urn:x:> .\n"
    "@prefix material: <urn:clip_unmix_qgis:concept:> .\n"
)
CONCEPT = ":a a skos:Concept ; skos:broader material:soil"


def of_json(concepts) -> str:
    return json.dumps({"clip_unmix_ontology": 1, "concepts": concepts}, ensure_ascii=False)


def soils(count: int, **values) -> list[dict]:
    return [{"id": f"a{i}", "parent": "soil", **values} for i in range(count)]


# Name: suffix, text (made when needed), what the refusal says (None: it is read).
CASES = {
    "names of one concept": (".json", lambda: of_json(soils(1, names=[f"n{i}x" for i in range(20_000)])), "1000 names"),
    "names": (".json", lambda: of_json([
        {"id": f"a{i}", "parent": "soil", "names": [f"n{i}x{j}" for j in range(20)]} for i in range(1000)
    ]), None),
    "too many names": (".json", lambda: of_json([
        {"id": f"a{i}", "parent": "soil", "names": [f"n{i}x{j}" for j in range(500)]} for i in range(100)
    ]), "30000 names"),
    "languages": (".json", lambda: of_json([
        {"id": f"a{i}", "parent": "soil", "names": [{"name": "sama", "language": f"ab-x{i}"}]} for i in range(9000)
    ]), "200 languages"),
    "ligatures": (".json", lambda: of_json(soils(9000, names=["\ufdfa" * 190])), "200 characters"),
    "label of ligatures": (".json", lambda: of_json(soils(2000, label="\ufdfa" * 1900)), '"label" needs letters'),
    "letters that are none": (".json", lambda: of_json(soils(1, names=["ー"])), "needs letters"),
    "nested lists": (".json", lambda: "[" * 5_000_000, "nested too deeply"),
    "nested objects": (".json", lambda: '{"a":' * 2_000_000, "nested too deeply"),
    "keys": (".json", lambda: "{" + ",".join(f'"k{i}":1' for i in range(900_000)) + "}", "more than 1000 keys"),
    "values": (".json", lambda: of_json([1] * 1_100_000), "1000000 values"),
    "key within names": (".json", lambda: of_json(soils(1, names=[{"concepts": [1]}] * 300_000)), "a name is a text"),
    "long integer": (".json", lambda: '{"concepts":' + "1" * 50_000 + "}", "line 1: a number is too long"),
    "endless integer": (".json", lambda: '{"concepts":' + "1" * 15_000_000 + "}", "a number is too long"),
    "long fraction": (".json", lambda: '{"concepts":[0.' + "1" * 15_000_000 + "]}", "a number is too long"),
    "rows": (".csv", lambda: "name,concept,parent\n" + "nm,c,soil\n" * 200_000, "100000 lines"),
    "blank lines": (".csv", lambda: "name,concept\n" + "\r" * 15_000_000, "100000 lines"),
    "field": (".csv", lambda: "name,concept\n" + "1" * 15_000_000 + ",soil", "field larger than field limit"),
    "digits": (".csv", lambda: "name,concept,450,460\nx,soil," + "1" * 50_000 + ",1", "reflectance"),
    "columns": (".csv", lambda: "name,concept," + ",".join(f"{300 + i / 1000}" for i in range(9000)), "5000 columns"),
    "authors": (".csv", lambda: "# authors: " + ";" * 15_000_000 + "\nname,concept\nx,soil", "line of metadata"),
    "quotes": (".csv", lambda: '"' * 15_000_000, "not valid CSV"),
    "statements": (".ttl", lambda: PREFIXES + CONCEPT + "".join(
        f" ;\nskos:altLabel 'n{i}x'" for i in range(45_000)) + " .", "40000 statements"),
    "languages of Turtle": (".ttl", lambda: PREFIXES + CONCEPT + "".join(
        f" ; skos:altLabel 'n{i}x'@a-x{i}" for i in range(900)) + " .", "is no language code"),
    "nested blank nodes": (".ttl", lambda: PREFIXES + ":a skos:note " + "[ :x " * 200_000, "nested too deeply"),
    "nested lists of Turtle": (".ttl", lambda: PREFIXES + ":a skos:note " + "( " * 200_000, "nested too deeply"),
    "text of lines": (".ttl", lambda: PREFIXES + ':a skos:note """' + "x\n" * 1_900_000 + '""" .', "50000 lines"),
    "text of escapes": (".ttl", lambda: PREFIXES + ':a skos:note """' + '\\"' * 1_900_000 + '""" .', "50000 escapes"),
    "text of quotes": (".ttl", lambda: PREFIXES + ':a skos:note """' + '" ' * 1_900_000, "200000 quotation marks"),
    "text": (".ttl", lambda: PREFIXES + ':a skos:note "' + "x" * 5_000_000 + '" .', "4000000 characters"),
    "integer of Turtle": (".ttl", lambda: PREFIXES + ":a skos:note " + "1" * 50_000 + " .", "a number is too long"),
    "nested spectra": (
        ".ttl", lambda: PREFIXES + CONCEPT + f" ; <urn:clip_unmix_qgis:term:spectra> '{'[' * 3_000_000}' .",
        "not valid JSON",
    ),
}


def sentence_of(file: Path) -> str:
    """What is said of a file that is refused; '' where it is read, with all that looking prompts up needs."""
    try:
        ontology = load_ontology(file, bundled_lexicon())
    except UserError as error:
        return str(error)
    assert ontology.folded
    return ""


@pytest.mark.parametrize("name", CASES)
def test_what_would_halt_the_reader_is_read_or_refused_in_time(tmp_path, name):
    suffix, text, problem = CASES[name]
    file = tmp_path / f"names{suffix}"
    file.write_text(text(), encoding="utf-8")
    start = time.process_time()
    sentence = sentence_of(file)
    assert (problem or "") in sentence
    assert (problem is None) == (sentence == "")
    assert len(sentence) < 400
    assert time.process_time() - start < SECONDS


def mutated(rng: random.Random, text: str) -> str:
    """`text` with pieces doubled, left out, moved, repeated very often, or replaced by what parsers stumble over."""
    for _ in range(rng.randint(1, 6)):
        at, to = sorted(rng.randrange(len(text) + 1) for _ in range(2))
        to = min(to, at + 200)
        piece = text[at:to]
        odd = rng.choice([*"\"'\\{[<>,#\r\x00\ufdfa\u202e", "9" * 5000, "1e999", "NaN"])
        text = text[:at] + rng.choice([piece * 2, "", piece[::-1], piece * 300, odd, odd * 3000]) + text[to:]
    return text


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("suffix", [".json", ".csv", ".ttl"])
def test_mutated_files_are_read_or_refused_in_one_sentence(tmp_path, capfd, suffix, seed):
    rng = random.Random(f"{suffix}{seed}")
    original = (EXAMPLES / f"example-community{suffix}").read_text(encoding="utf-8")
    for _ in range(12):
        file = tmp_path / f"names{suffix}"
        file.write_text(mutated(rng, original), encoding="utf-8")
        start = time.process_time()
        sentence = sentence_of(file)
        assert not sentence or sentence.endswith(".")
        assert len(sentence) < 700
        assert sentence.replace("\u200c", "").replace("\u200d", "").isprintable()
        assert time.process_time() - start < SECONDS
    assert capfd.readouterr() == ("", "")


def test_libraries_say_nothing_before_our_sentence(tmp_path):
    file = tmp_path / "names.ttl"
    file.write_text(PREFIXES + CONCEPT + " ; skos:note <urn:a{b> , <urn:c|d> , 'x'^^<urn:e^f> .", encoding="utf-8")
    code = (
        "import sys; from clip_unmix_qgis.language.ontology.reader import load\n"
        "try: load(sys.argv[1])\nexcept Exception as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(file)], check=True, capture_output=True, text=True)
    assert done.stderr == ""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize("suffix", [".json", ".csv", ".ttl"])
def test_an_ontology_without_an_end_is_refused(tmp_path, suffix):
    pipe, device = tmp_path / f"pipe{suffix}", tmp_path / f"device{suffix}"
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    for path in (pipe, device):
        with pytest.raises(UserError, match="is no file"):
            load_ontology(path, bundled_lexicon())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_table_of_spectra_without_an_end_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    with (tmp_path / "huge.csv").open("wb") as file:
        file.truncate(2_000_000_000)
    for path, problem in ((tmp_path / "pipe.csv", "is no file"), (Path("/dev/zero"), "is no file"),
                          (tmp_path / "huge.csv", "larger than 20 MB")):
        with pytest.raises(UserError, match=problem):
            read_table(path)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("1,2\n" * 400_000, "100000 lines"),
        ("," * 15_000_000, "1000000 values"),
        ("1" * 15_000_000, "cannot be read as a table"),
        ("450,1\n460," + "1" * 50_000, None),
        ("nan,1\nnan,2\n", None),
        ("1e999,1\n2,2\n", None),
    ],
)
def test_odd_tables_of_spectra_are_read_or_refused_in_time(tmp_path, text, problem):
    file = tmp_path / "spectra.csv"
    file.write_text(text, encoding="utf-8")
    start = time.process_time()
    if problem:
        with pytest.raises(UserError, match=problem):
            read_table(file)
    else:
        read_table(file)  # whether its values will do is checked where they are added
    assert time.process_time() - start < SECONDS
