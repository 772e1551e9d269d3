"""What the analyst reads of a run is in her language to the last word, of a reopened one, too."""
from __future__ import annotations

import html as escapes
import json
import re
import string
import sys
from pathlib import Path

import pytest

from clip_unmix_qgis import messages
from clip_unmix_qgis.analysis.report import html
from clip_unmix_qgis.analysis.results import Results
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.messages import Message, Name, listed, told
from clip_unmix_qgis.run import provenance, sentences

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))
import messages as catalogues

PROMPTS = ("красная крыша", "серая крыша", "мокрый песок", "песок или гравий", "крыша", "сол")
_LETTERS = str.maketrans({letter: chr(0x430 + n % 32) for n, letter in enumerate(string.ascii_letters)})


class _Foreign(dict):
    """A catalogue in which every sentence is translated, into letters that are not Latin."""

    def get(self, template, default=None):
        parts = string.Formatter().parse(template)
        return "".join(text.translate(_LETTERS) + _place(*place) for text, *place in parts)

    def __bool__(self):
        return True


def _place(name, spec, conversion):
    if name is None:
        return ""
    return "{" + name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "") + "}"


@pytest.fixture
def foreign(monkeypatch):
    """Russian in which nothing is left untranslated."""
    monkeypatch.setattr(messages, "catalogue", lambda language: _Foreign())
    monkeypatch.setattr(messages, "_names", lambda kind, language: _Foreign())
    monkeypatch.setattr(sentences, "_templates", lambda: frozenset(catalogues.templates()))
    return "ru"


def latin(text: str) -> list[str]:
    """Words in Latin letters, but for units, hashes and names that are the same in every language."""
    kept = r"SHA-\d+|provenance\.json|endmembers\.csv|other\.tif|residual\.tif|RMSE|--[a-z-]+|\b(intimate|nm|rad)\b"
    return re.findall(r"[A-Za-z]{2,}", re.sub(kept, "", text))


@pytest.mark.slow
def test_a_run_is_told_in_her_language(foreign, command, scene, models, tmp_path, monkeypatch):
    """What the command line prints, the record when it is opened again, the report; an older record is as it was."""
    folder = tmp_path / "1"
    prompts = [word for prompt in PROMPTS for word in ("-m", prompt)]
    done = command("unmix", scene, *prompts, "-o", folder, "--language", foreign)
    assert done.status == 0, done.err
    assert not latin(done.out.replace(str(tmp_path), ""))

    kept = json.loads((folder / provenance.FILE_NAME).read_text("utf-8"))
    with Results(folder) as results:
        said = warnings_of(results.record)
        page = html(results, language=foreign)
    assert said == warnings_of(kept)
    assert any("is a kind" in warning for warning in said), "the record is in English"
    for warning in said:
        assert not latin(told(warning, foreign))
        assert escapes.escape(told(warning, foreign), quote=False) in escapes.unescape(page)
    written = re.sub("base64,[A-Za-z0-9+/=]+", "", page)  # an image's letters may be a word by chance
    assert not any(prompt["label"] in written for prompt in kept["prompts"])

    monkeypatch.undo()
    for language in ("ru", "ja"):
        if not set(catalogues.templates()) - set(messages.catalogue(language)):  # all of it is translated
            again = provenance.read(folder / provenance.FILE_NAME)
            assert [words for warning in warnings_of(again) if (words := latin(told(warning, language)))] == []

    del kept["sentences"]
    (folder / provenance.FILE_NAME).write_text(json.dumps(kept), "utf-8")
    assert all(type(warning) is str for warning in warnings_of(provenance.read(folder / provenance.FILE_NAME)))


def warnings_of(record):
    return [warning for part in (*record["prompts"], record) for warning in part["warnings"]]


@pytest.mark.parametrize(
    "held",
    [
        {"template": "{x.__class__}", "values": {"x": "a"}},
        {"template": "{p0:999999999}", "values": {"p0": "a"}},
        {"template": "{p0}", "values": {"p0": "something else"}},
        {"template": "{p0}", "values": []},
        {"template": "{p0}", "values": {"p0": None}},
        {"name": ["terms"], "text": "soil", "own": {}},
        {"name": ["../../etc", "soil"], "text": "soil", "own": {}},
        {"name": ["terms", "soil"], "text": "soil", "own": {"de": 3}},
        {},
    ],
)
def test_a_foreign_record_is_data(held):
    record = {"warnings": ["soil"], "sentences": {"soil": held}}
    sentences.say_again(record)
    assert type(record["warnings"][0]) is str


def test_sentences_come_back_from_a_record():
    name = Name("soil", "terms", "soil", {"de": "Erde"})
    sentence = Message("{p0}, {p1}", p0=name, p1=listed([3, Message("soil")], " + "))
    record = {"warnings": [sentence], "prompts": [{"typed": "soil", "label": name}], "input": {"notes": ["soil"]}}
    held = json.loads(json.dumps({**record, "sentences": sentences.kept(record)}))
    sentences.say_again(held)
    assert held["warnings"] == ["soil, 3 + soil"]
    assert isinstance(held["prompts"][0]["label"], Name)
    assert held["prompts"][0]["label"].own == {"de": "Erde"}
    assert type(held["prompts"][0]["typed"]) is str
    assert type(held["input"]["notes"][0]) is str


@pytest.mark.parametrize("prompt", ["NDVI", "Foobarus bazensis", "LCZ 99", "a" * 300, "\x07", ""])
def test_refusals_are_told_in_her_language(foreign, prompt):
    with pytest.raises(UserError) as refused:
        Resolver(language=foreign).resolve(prompt)
    assert not latin(told(refused.value, foreign).replace(prompt, "") if prompt else told(refused.value, foreign))


def test_names_stand_in_the_language_of_their_sentence():
    soil, wet = Name("soil", "terms", "soil"), Name("wet", "attributes", "moisture=wet")
    assert [told(soil, code) for code in ("de_AT", "pt_BR", "zh_TW", "fi", "en", "xx", "../x")] == [
        "Boden", "solo", "土壤", "maa", "soil", "soil", "soil",
    ]
    assert told(wet, "de") == "nass"
    assert told(Message("{p0} + {p1}", p0=wet, p1=soil), "de") == "nass + Boden"
    assert told(Message("no sentence of ours: {p0}", p0=soil), "fi") == "no sentence of ours: soil", "no mixture"
    assert told(Name("till", "terms", "my_till", {"de": "Geschiebelehm"}), "de_DE") == "Geschiebelehm"


@pytest.mark.parametrize("language", ["de", "es", "fr", "it", "pt", "ru", "ja", "zh", "ar", "hi", "id", "sw"])
def test_names_that_are_offered_are_read_as_what_they_name(language):
    """The list of readings offers them as prompts."""
    resolver = Resolver(language=language)
    names = {concept: told(resolver.concepts.label(concept), language) for concept in resolver.lexicon.concepts}
    read = {concept: resolver.read_all([name])[0] for concept, name in names.items()}
    assert [concept for concept, reading in read.items() if reading.concept != concept] == []


def test_nothing_in_english_is_put_into_sentences():
    """Words in a value are a Message of their own."""
    root = Path(messages.__file__).parent
    found = []
    for path in root.rglob("*.py"):
        found += [f"{path.relative_to(root)}:{line}: {word}" for line, word in catalogues.bare_words(path)]
    assert not found
