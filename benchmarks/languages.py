"""How well prompts are read: the right concept by language, descriptions with their attributes, misspelt words, words
that are no material, and the time it takes.

    python -m benchmarks.languages                  # the half kept for testing
    python -m benchmarks.languages --half dev       # the half to tune on, with --list to see what went wrong
    python -m benchmarks.languages --write          # also puts the tables into docs/fairness.md

The prompts in benchmarks/data were written apart from the lexicon; see docs/fairness.md.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import subprocess
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.coverage import level_of
from clip_unmix_qgis.language.encoders.protocol import TextEncoder
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.material import Material
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.language.words.languages import ENGLISH_NAMES
from clip_unmix_qgis.language.words.normalise import normalise, script_of

DATA = Path(__file__).parent / "data"
SHARED = Path(__file__).resolve().parents[2] / "shared/evaluation/descriptions.tsv"
DOCUMENT = Path(__file__).resolve().parents[1] / "docs/fairness.md"
BEGIN, END = "<!-- begin: python -m benchmarks.languages -->", "<!-- end -->"
LATER = ("spoken", "abroad")  # lists of descriptions of 29 November 2026; what they read first stands in the document
# By those who mended other languages than they wrote in; what it read first stands in the document.
CROSSED = DATA / "descriptions_crossed.tsv"
SEED = 0
SHORTEST_TYPO = 5  # letters; one wrong letter in a shorter word often makes another word
# What a person's finger does; languages written with ideographs are typed by another way.
NOT_SPELT = frozenset({"Han", "Japanese"})

# Where in the world a material is at home, by the first concept of a prompt's line.
REGIONS = {
    "boreal forest": ("boreal_forest",),
    "tropical forest": ("rainforest",),
    "mangrove coast": ("mangrove", "mud"),
    "reef and sea": ("coral", "seaweed", "sea_water"),
    "savanna and fire": ("savanna", "dry_grass", "burned"),
    "paddy": ("rice",),
    "temperate fields and woods": ("wheat", "maize", "forest", "tree", "grass"),
    "dry land and salt": ("sand", "salt", "rock", "gravel", "soil", "clay_soil"),
    "snow and ice": ("snow", "ice"),
    "town": ("asphalt", "concrete", "roof", "rust", "plastic"),
    "fresh water": ("water",),
}


class Prompt(NamedTuple):
    """A prompt in a language, the concepts that read it rightly, the closest first (none where it names no material),
    and the values of the attributes that it tells.
    """

    language: str
    text: str
    concepts: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()


class Reading(NamedTuple):
    """How a prompt was read: its concept (the nearest one, where the text encoder read it), or None where it was
    rejected; and the values of its attributes.
    """

    prompt: Prompt
    concept: str | None
    how: str
    attributes: tuple[str, ...] = ()

    @property
    def right(self) -> bool:
        return self.concept in self.prompt.concepts

    @property
    def has_attributes(self) -> bool:
        """Whether all attributes that the prompt tells were found; "dry|dead" stands for either."""
        return all(not {*each.split("|")}.isdisjoint(self.attributes) for each in self.prompt.attributes)


def prompts_of(kind: str, half: str) -> list[Prompt]:
    """The lines of benchmarks/data/KIND_HALF.tsv."""
    return prompts_in(DATA / f"{kind}_{half}.tsv")


def prompts_in(path: Path) -> list[Prompt]:
    """The lines of a file; an attribute stands there as its value, or as "colour=blue", or as several of them, of which
    any will do, with | between.
    """
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Prompt(
                row["language"],
                row["prompt"],
                tuple((row.get("concepts") or "").split()),
                tuple(
                    "|".join(one.split("=")[-1] for one in each.split("|"))
                    for each in (row.get("attribute") or "").split()
                ),
            )
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def is_rejected(material: Material | UserError) -> bool:
    """Refused, or so doubtful that no run takes it unless one insists."""
    return isinstance(material, UserError) or material.is_doubtful


class Reader:
    """Reads prompts one by one, as the only one of a run; with the language that the analyst's QGIS is in, or
    without.
    """

    def __init__(self, *, with_language: bool = True) -> None:
        self._with_language = with_language
        self._resolvers: dict[str | None, Resolver] = {}
        self._tower: TextEncoder | None = None

    def __call__(self, prompt: Prompt) -> Reading:
        language = prompt.language if self._with_language else None
        if language not in self._resolvers:
            self._resolvers[language] = Resolver(language=language, tower=self._tower)
            self._tower = self._resolvers[language].tower  # loaded once for all
        (material,) = self._resolvers[language].read_all([prompt.text])
        if is_rejected(material):
            return Reading(prompt, None, "refused" if isinstance(material, UserError) else "rejected")
        assert not isinstance(material, UserError)
        concept = material.concept or material.candidates[0].concept
        how = material.resolved_by + (f" as {material.corrected}" if material.corrected else "")
        return Reading(prompt, concept, how, tuple(attribute.value for attribute in material.attributes))


def with_typo(prompt: Prompt, draw: random.Random, letters: dict[str, str]) -> Prompt:
    """The prompt with one letter left out, doubled, exchanged or swapped with its neighbour, at random."""
    text = unicodedata.normalize("NFC", prompt.text)
    places = [place for place, letter in enumerate(text) if letter.isalpha()]
    while True:
        place = draw.choice(places)
        letter, wrong = text[place], draw.choice(letters[prompt.language])
        typed = draw.choice(
            [
                text[:place] + text[place + 1 :],
                text[:place] + wrong + text[place:],
                text[:place] + wrong + text[place + 1 :],
                text[:place] + text[place + 1 : place + 2] + letter + text[place + 2 :],
            ]
        )
        if normalise(typed) != normalise(text):
            return prompt._replace(text=typed)


def typos(prompts: list[Prompt]) -> list[Prompt]:
    """One misspelling of every prompt that is spelt with letters and long enough."""
    draw = random.Random(SEED)
    used: dict[str, set[str]] = defaultdict(set)
    for prompt in prompts:
        used[prompt.language].update(
            letter for letter in unicodedata.normalize("NFC", prompt.text.lower()) if letter.isalpha()
        )
    letters = {language: "".join(sorted(those)) for language, those in used.items()}
    spelt = [
        p for p in prompts if script_of(p.text) not in NOT_SPELT and sum(c.isalpha() for c in p.text) >= SHORTEST_TYPO
    ]
    return [with_typo(prompt, draw, letters) for prompt in spelt]


def share(readings: list[Reading], what: str = "right") -> float:
    """The share of readings that are right, or rejected, or whose attributes were found (of those that tell any)."""
    if what == "attributes":
        telling = [reading for reading in readings if reading.prompt.attributes]
        return sum(reading.has_attributes for reading in telling) / max(1, len(telling))
    return sum(r.right if what == "right" else r.concept is None for r in readings) / max(1, len(readings))


def milliseconds(half: str) -> dict[str, float]:
    """Processor time to resolve 20 prompts after start-up, in a process of its own that must not load torch; median of
    nine draws.
    """
    code = """
import json, random, statistics, sys, time
from benchmarks.languages import Resolver, prompts_of, typos
lists = {"as written": prompts_of("prompts", sys.argv[1]), "misspelt": typos(prompts_of("prompts", sys.argv[1]))}
lists["described"] = prompts_of("descriptions", sys.argv[1])
resolver, result = Resolver(), {}
began = time.process_time()
resolver.read_all(["soil", "watr", "old grey concrete"])
result["first three prompts"] = 1e3 * (time.process_time() - began)
resolver.tower.encode(["warm"])
for name, prompts in lists.items():
    times = []
    for seed in range(9):
        some = [prompt.text for prompt in random.Random(seed).sample(prompts, 20)]
        began = time.process_time()
        resolver.read_all(some)
        times.append(1e3 * (time.process_time() - began))
    result[name] = statistics.median(times)
assert "torch" not in sys.modules
print(json.dumps(result))
"""
    one_core = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-c", code, half]
    answer = subprocess.run(command, check=True, capture_output=True, text=True, env=one_core)
    result: dict[str, float] = json.loads(answer.stdout)
    return result


def table(head: list[str], rows: list[list[str]]) -> str:
    """A Markdown table."""
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *rows])


def language_name(code: str) -> str:
    return ENGLISH_NAMES[code.replace("_", "-")]


def by_language(readings: list[Reading]) -> dict[str, list[Reading]]:
    groups: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        groups[reading.prompt.language].append(reading)
    return groups


def _list_wrong(
    right: list[Reading], described: list[Reading], misspelt: list[Reading], nonsense: list[Reading]
) -> None:
    for title, wrong in (
        ("prompts", [r for r in right if not r.right]),
        ("descriptions", [r for r in described if not (r.right and r.has_attributes)]),
        ("typos", [r for r in misspelt if not r.right]),
        ("taken for a material", [r for r in nonsense if r.concept]),
    ):
        print(f"\n{title}")
        for reading in wrong:
            prompt = reading.prompt
            print("  ", prompt.language, prompt.text, "->", reading.concept, reading.how, prompt.concepts[:1])


def _language_rows(right: list[Reading], alone: list[Reading], misspelt: list[Reading]) -> list[list[str]]:
    """A row for each language, worst first."""
    groups, lonely, mistyped = by_language(right), by_language(alone), by_language(misspelt)
    sizes = Counter(term.language for term in bundled_lexicon().terms)
    worst_first = sorted(groups, key=lambda language: (share(groups[language]), share(mistyped[language])))
    return [
        [
            language_name(c),
            f"{share(groups[c]):.2f}",
            f"{share(lonely[c]):.2f}",
            f"{share(groups[c], 'rejected'):.2f}",
            f"{share(mistyped[c]):.2f}" if mistyped[c] else "",
            f"{len(groups[c])}",
            f"{sizes[c.replace('_', '-')]}",
        ]
        for c in worst_first
    ]


def _region_rows(right: list[Reading]) -> list[list[str]]:
    """A row for each part of the world, worst first."""
    regions = []
    for region, concepts in REGIONS.items():
        there = [reading for reading in right if reading.prompt.concepts[0] in concepts]
        thin = [
            f"{concept.replace('_', ' ')} ({level_of(concept)})" for concept in concepts if level_of(concept) != "good"
        ]
        regions.append((share(there), [region, f"{share(there):.2f}", f"{len(there)}", ", ".join(thin) or "none"]))
    regions.sort(key=lambda pair: pair[0])
    return [row for _, row in regions]


def _description_rows(described: list[Reading], alone: list[Reading]) -> list[list[str]]:
    """A row for each language, worst first."""
    groups, lonely = by_language(described), by_language(alone)
    order = sorted(
        groups, key=lambda c: (share(groups[c]) + share(lonely[c]), share(groups[c], "attributes"), -len(groups[c]))
    )
    rows = []
    for c in order:
        tell = any(reading.prompt.attributes for reading in groups[c])
        found = f"{share(groups[c], 'attributes'):.2f}" if tell else ""
        rows.append(
            [language_name(c), f"{share(groups[c]):.2f}", f"{share(lonely[c]):.2f}", found, f"{len(groups[c])}"]
        )
    return rows


def report(half: str, *, listing: bool) -> str:
    """The tables as Markdown; with `listing`, what went wrong goes to standard output."""
    prompts, strangers = prompts_of("prompts", half), prompts_of("nonmaterials", half)
    descriptions = prompts_of("descriptions", half)
    told, untold = Reader(), Reader(with_language=False)
    right, alone = [told(p) for p in prompts], [untold(p) for p in prompts]
    described, lonely = [told(p) for p in descriptions], [untold(p) for p in descriptions]
    misspelt, nonsense = [told(p) for p in typos(prompts)], [told(p) for p in strangers]
    if listing:
        _list_wrong(right, described, misspelt, nonsense)
    figures = [*_figures(right, alone, misspelt, nonsense), *_description_figures(described, lonely)]
    figures += _field_figures(told, untold)
    times = milliseconds(half)
    figures += [
        ["20 prompts as written, ms of one core", f"{times['as written']:.0f}", "under 50"],
        ["20 descriptions, ms of one core", f"{times['described']:.0f}", "under 50"],
        ["20 misspelt prompts, ms of one core", f"{times['misspelt']:.0f}", "under 50"],
        ["the first three prompts after start, ms of one core", f"{times['first three prompts']:.0f}", ""],
    ]
    counts = (
        f"{half} half: {len(prompts)} prompts, {len(descriptions)} descriptions, {len(misspelt)} misspelt, "
        f"{len(strangers)} that are no material"
    )
    names = ["language", "right", "language not told", "refused", "one typing error", "prompts", "names in the lexicon"]
    return "\n\n".join(
        [
            table([counts, "measured", "wanted"], figures),
            "By language, worst first:",
            table(names, _language_rows(right, alone, misspelt)),
            "Descriptions by language, worst first:",
            table(
                ["language", "right", "language not told", "attributes found", "descriptions"],
                _description_rows(described, lonely),
            ),
            "By the part of the world that a material is at home in, worst first:",
            table(["at home in", "right", "prompts", "materials with few measured spectra"], _region_rows(right)),
        ]
    )


def _figures(
    right: list[Reading], alone: list[Reading], misspelt: list[Reading], nonsense: list[Reading]
) -> list[list[str]]:
    return [
        ["right concept, language known", f"{share(right):.3f}", "0.95"],
        ["right concept, language not told", f"{share(alone):.3f}", ""],
        ["right concept with one typing error", f"{share(misspelt):.3f}", "0.90"],
        ["words that are no material, refused", f"{share(nonsense, 'rejected'):.3f}", "0.95"],
        ["true materials, refused", f"{share(right, 'rejected'):.3f}", "at most 0.01"],
    ]


def _description_figures(described: list[Reading], alone: list[Reading]) -> list[list[str]]:
    """Of the project's own lists, and of the list beside the clone where there is one."""
    figures = [
        ["descriptions, right concept, language known", f"{share(described):.3f}", "0.95"],
        ["descriptions, right concept, language not told", f"{share(alone):.3f}", "0.90"],
        ["descriptions, attributes found", f"{share(described, 'attributes'):.3f}", "0.95"],
    ]
    told, untold = Reader(), Reader(with_language=False)
    for path, which in ((SHARED, "of the reference data"), (CROSSED, "by those who mended other languages")):
        listed = prompts_in(path) if path.is_file() else []
        if not listed:
            continue
        read, lonely = [told(p) for p in listed], [untold(p) for p in listed]
        named = f"{len(listed)} descriptions {which}"
        figures += [
            [f"{named}, right concept, language known", f"{share(read):.3f}", "0.95"],
            [f"{named}, language not told", f"{share(lonely):.3f}", "0.90"],
            [f"{named}, attributes found", f"{share(read, 'attributes'):.3f}", "0.95"],
        ]
    return figures


def _field_figures(told: Reader, untold: Reader) -> list[list[str]]:
    """Of the lists of words of the field, which were looked at after their first figures (docs/fairness.md)."""
    kinds = ("descriptions", "nonmaterials", "materials")
    described, strangers, materials = (prompts_of(kind, "field") for kind in kinds)
    later = [p for half in LATER for p in prompts_of("descriptions", half)]
    rows = []
    for said, reader in (("language known", told), ("language not told", untold)):
        seen = [reader(p) for p in later]
        rows += [
            [f"{len(seen)} later descriptions, right concept, {said}", f"{share(seen):.3f}", ""],
            ["their attributes found", f"{share(seen, 'attributes'):.3f}", ""],
        ]
        read = [reader(p) for p in described]
        through = 1 - share([reader(p) for p in strangers], "rejected")
        refused = share([reader(p) for p in materials], "rejected")
        rows += [
            [f"{len(read)} descriptions of the field, right concept, {said}", f"{share(read):.3f}", ""],
            ["their attributes found", f"{share(read, 'attributes'):.3f}", ""],
            [f"{len(strangers)} words of the field that are no material, let through, {said}", f"{through:.3f}", ""],
            [f"{len(materials)} materials of the field, refused, {said}", f"{refused:.3f}", ""],
        ]
    return rows


def write(text: str) -> None:
    """Put the tables between the markers of docs/fairness.md."""
    before, _, rest = DOCUMENT.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    assert end, f"{DOCUMENT} has lost its markers"
    DOCUMENT.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=("dev", "test"), default="test")
    parser.add_argument("--list", action="store_true", help="print what was read wrongly; of the dev half only")
    parser.add_argument("--write", action="store_true", help="put the tables into docs/fairness.md")
    options = parser.parse_args()
    if options.list and options.half == "test":
        parser.error("whoever sees what goes wrong in the half kept for testing cannot test with it any more")
    text = report(options.half, listing=options.list)
    print(text)
    if options.write:
        write(text)


if __name__ == "__main__":
    main()
