"""Spectra of the libraries with what their notes say of colour, read by rule: a word of colour counts where it is said
of the whole sample ("a red brick", "Sample was gray", "Rhyolite, white, altered"), not of a part of it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .library_rules import usgs_sample
from .spectrum import TEST, TUNE, filled, on_grid, split_of

# Words that libraries use, the abbreviations of the titles of USGS among them -> basic terms of Berlin & Kay (1969).
WORDS = {
    "black": "black", "blk": "black", "white": "white", "wht": "white", "wh": "white", "glos wh": "white",
    "gray": "grey", "grey": "grey", "gry": "grey", "lgry": "grey", "dkgry": "grey", "lgray": "grey", "lggr": "grey",
    "red": "red", "reddish": "red", "medred": "red", "crimson": "red",
    "orange": "orange", "yellow": "yellow", "yel": "yellow", "yelo": "yellow",
    "green": "green", "grn": "green", "greenish": "green", "blue": "blue", "blu": "blue", "bluish": "blue",
    "purple": "purple", "violet": "purple", "pink": "pink", "pnk": "pink", "pinkish": "pink",
    "brown": "brown", "brownish": "brown", "tan": "brown", "trnslbrn": "brown", "ltbrown": "brown",
}  # fmt: skip
_WORD = re.compile(r"\b(" + "|".join(sorted(WORDS, key=len, reverse=True)) + r")\b", re.IGNORECASE)
# What follows is said of parts of the sample, of others, or of where it came from.
_PARTS = re.compile(
    r"(?i)\b(with|composed|consist\w*|contain\w*|showing|spotted|bands?|grains?|derived|veins|compare|image_of|from|"
    r"thin edge|oxidi[sz]ed|crystals|due to|patches|crust|coated|phenocrysts)\b"
)


@dataclass(frozen=True)
class Labelled:
    """A spectrum (431,) on the corpus grid, what it is made of (a group of one material), the words of its colour, its
    origin.
    """

    spectrum: np.ndarray
    group: str
    said: tuple[str, ...]
    sample: str
    source: str

    @property
    def term(self) -> str:
        """Its basic term."""
        return WORDS[self.said[-1]]

    @property
    def plain(self) -> bool:
        """Whether the notes know no other colour in it: no "greenish blue", no "bluish"."""
        return len({WORDS[word] for word in self.said}) == 1 and not self.said[-1].endswith("ish")

    @property
    def split(self) -> str:
        """As in the corpus; ECOSTRESS, which is not in it, is halved by its samples' names to tune on and to test."""
        if self.source == "USGS":
            return split_of(self.sample)
        if self.source in {"panels", "MUUFL"}:
            return TEST
        return TUNE if int(hashlib.sha256(self.sample.encode()).hexdigest(), 16) % 2 else TEST


def words_of(text: str, most: int = 90) -> tuple[str, ...]:
    """The words of `WORDS` that name the one colour a text tells before it turns to parts of the sample; none where it
    tells none or several.

    In "reddish brown" and "dark brown gray" the last word is the colour, the one before tints it; a range ("white to
    grey") or two colours joined ("gray and black") are none.
    """
    end = _PARTS.search(text)
    text = text[: min(most, end.start() if end else most)]
    found = list(_WORD.finditer(text))
    if not found or re.search(rf"(?i)({_WORD.pattern})[\s,]*(to|and|or)\b.*({_WORD.pattern})", text):
        return ()
    chain = found[:1]
    for following in found[1:]:
        if re.fullmatch(r"[\s-]+", text[chain[-1].end() : following.start()]):
            chain.append(following)
        elif WORDS[following.group().lower()] != WORDS[chain[-1].group().lower()]:
            return ()
    return tuple(word.group().lower() for word in chain)


def term_of(text: str) -> str | None:
    """The basic term of the colour that a text tells."""
    said = words_of(text)
    return WORDS[said[-1]] if said else None


def _titled(title: str) -> str:
    """The title of a USGS record with its abbreviations as words."""
    parts = re.sub(r"[_\-()#.]", " ", title)
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", parts)


_HUE = re.compile(r"(?i)([^.:;]*?)\s(?:in )?colou?r(?:ed)?\b|sample is (\w+) in")
_USGS_GROUPS = (
    (r"(?i)pigment", "paint"), (r"(?i)fabric|nylon|carpet|terrycloth|burlap", "fabric"),
    (r"(?i)plastic|pipe|tarp|tyvek|vinyl", "plastic"), (r"(?i)fiberglass", "fiberglass"),
    (r"(?i)cinder|concrete", "concrete"), (r"(?i)brick", "brick"), (r"(?i)shingle|roof", "roof"),
)  # fmt: skip


def _usgs(data: Path) -> Iterator[Labelled]:
    library = dict(np.load(data / "libraries/usgs_splib07_5nm.npz"))  # once, or each look unpacks it
    for i, title in enumerate(library["title"].astype(str)):
        chapter = str(library["chapter"][i])[:1]
        described = re.sub(r"\s+", " ", str(library["description"][i]))
        if chapter == "A":
            group = next((g for p, g in _USGS_GROUPS if re.search(p, f"{title} {described[:200]}")), None)
            seen = re.search(r"indicates this sample is ([^.]*)\.", described)
            words = words_of(seen.group(1)) if seen else words_of(_titled(title)) or words_of(described)
        elif title.startswith("Flower"):
            group, words = "flower", words_of(described)
        elif chapter == "M" and (
            said := _HUE.search(described)
        ):
            group, words = "mineral", words_of(" ".join((said.group(1) or said.group(2)).split()[-3:]))
        else:
            continue
        if group and words:
            spectrum = np.where(library["reflectance"][i] > 0, library["reflectance"][i], np.nan)
            row = on_grid(library["wavelengths_nm"], spectrum)
            yield Labelled(row, group, words, usgs_sample(str(library["name"][i])), "USGS")


_ECOSTRESS_GROUPS = (
    (r"(?i)paint", "paint"), (r"(?i)brick", "brick"), (r"(?i)concrete", "concrete"),
    (r"(?i)shingle|tile|roof|tar paper|rubber", "roof"), (r"(?i)asphalt|\btar\b", "road"),
)  # fmt: skip


def _ecostress(data: Path) -> Iterator[Labelled]:
    library = dict(np.load(data / "libraries/ecostress_5nm.npz"))
    for i, name in enumerate(library["name"].astype(str)):
        category, described = str(library["category"][i]), str(library["description"][i])
        if category.startswith("man-made"):
            group = next((g for p, g in _ECOSTRESS_GROUPS if re.search(p, name)), None)
            said = re.search(r"(?i)sample was ([^.]*)\.?|\b(?:was|brick)[^.]*\b(red) in color", described)
            words = words_of(name) or (words_of(said.group(1) or said.group(2)) if said else ()) or words_of(described)
        elif category == "soil":
            group, words = "soil", words_of(name)
        elif category == "rock":
            group, words = str(library["class"][i]) + " rock", words_of(name) or words_of(described)
        else:
            continue
        if group and words:
            yield Labelled(
                on_grid(library["wavelengths_nm"], library["reflectance"][i]), group, words,
                f"ecostress:{name}", "ECOSTRESS",
            )  # fmt: skip


def _pvc(data: Path) -> Iterator[Labelled]:
    """The panels that only report."""
    library = np.load(data / "libraries/glass_pvc_5nm.npz")
    for name, spectrum in zip(library["name"].astype(str), library["reflectance"]):
        if name.endswith("PVC") and (words := words_of(name)):
            yield Labelled(on_grid(library["wavelengths_nm"], spectrum), "plastic", words, f"pvc:{name}", "panels")


def _muufl(data: Path) -> Iterator[Labelled]:
    """Cloths and a painted curb measured in the field (400-1000 nm), the mean of each; they only report."""
    library = np.load(data / "libraries/muufl_asd.npz")
    material = library["material"].astype(str)
    for name in sorted(set(material)):
        if found := re.fullmatch(r"(\w+)(Cloth|Curb)", name):
            mean = library["reflectance"][material == name].mean(0)
            group = "fabric" if found.group(2) == "Cloth" else "paint"
            row = on_grid(library["wavelengths_nm"], mean)
            yield Labelled(row, group, words_of(found.group(1)), f"muufl:{name}", "MUUFL")


def family_of(one: Labelled) -> str:
    """Its family of colours (`core/attributes/kinds.py`)."""
    if one.group in {"paint", "fabric", "plastic", "fiberglass", "flower"}:
        return "dyed"
    return "stone" if one.group == "mineral" or one.group.endswith("rock") else "earth"


def colours(data: Path) -> list[Labelled]:
    """All spectra with a colour that cover the visible."""
    found = [*_usgs(data), *_ecostress(data), *_pvc(data), *_muufl(data)]
    visible = slice(10, 71)  # 400-700 nm
    seen = [one for one in found if np.isfinite(one.spectrum[visible]).all()]
    return [replace(one, spectrum=filled(one.spectrum)) for one in seen]
