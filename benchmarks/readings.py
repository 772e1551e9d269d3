"""How forty descriptions in eight languages are read: what each is understood as, shown in docs/language.md.

    python -m benchmarks.readings           # prints the table
    python -m benchmarks.readings --write   # puts it into docs/language.md
"""

from __future__ import annotations

import argparse
from pathlib import Path

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.resolver import Resolver

from .languages import language_name, table

DOCUMENT = Path(__file__).resolve().parents[1] / "docs/language.md"
BEGIN, END = "<!-- begin: python -m benchmarks.readings -->", "<!-- end -->"

# Five of each language; none is of the lists that report.
DESCRIPTIONS = {
    "en": ("dead pine trees", "gravel river bank", "concrete highway", "mixture of sand and gravel", "Quercus robur"),
    "de": ("hellgrauer Beton", "abgeernteter Acker", "Kiesufer", "blaues Wellblechdach", "Gras mit etwas Erde"),
    "es": ("pinos secos", "techo de metal oxidado", "agua turbia", "hierba o arbustos", "bosque de Fagus sylvatica"),
    "fi": ("kuolleet puut", "märkä hiekka", "punainen tiilikatto", "kuivunut ruoho", "ruosteinen auto"),
    "ru": ("мокрый песок", "сухие деревья", "ржавая крыша", "бетонная дорога", "песок с гравием"),
    "ar": ("سيارة حمراء", "تربة رطبة", "أشجار ميتة", "ماء عكر", "غابة محترقة"),
    "zh": ("湿沙", "枯死的松树", "生锈的铁皮屋顶", "收割后的麦田", "沙子和砾石"),
    "sw": ("nyasi kavu", "miti iliyokufa", "udongo mwekundu", "magari meupe", "mahindi yaliyokomaa"),
}


def rows() -> list[list[str]]:
    """A row for each description: its language, what was typed, and what was understood, or why it is refused."""
    found = []
    for language, prompts in DESCRIPTIONS.items():
        resolver = Resolver(language=language)
        for prompt in prompts:
            (material,) = resolver.read_all([prompt])
            if isinstance(material, UserError):
                found.append([language_name(language), prompt, f"refused: {material}", ""])
            else:
                found.append([language_name(language), prompt, material.understood, f"{material.confidence:.2f}"])
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put the table into docs/language.md")
    text = table(["language", "typed", "understood as", "confidence"], rows())
    print(text)
    if parser.parse_args().write:
        before, _, rest = DOCUMENT.read_text(encoding="utf-8").partition(BEGIN)
        _, end, after = rest.partition(END)
        assert end, f"{DOCUMENT} has lost its markers"
        DOCUMENT.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
