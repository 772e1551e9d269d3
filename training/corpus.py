"""Build the training corpus: labelled reflectance spectra on one 5 nm grid.

    python -m training.corpus --data ../shared/data --out .cache/corpus.npz

Measured spectra come from the libraries in the data folder (see its README for sources and licences) and from the
package `earthlib`; canopies are simulated with PROSAIL (package `prosail`; Jacquemoud et al. 2009), water bodies with the
bio-optical model of Lee et al. (1998), clouds with a simple droplet model. Every spectrum gets a concept of
`resources/lexicon/concepts.json`, a sample identity (for splitting: no sample is in two splits), a source and a licence.
"""

from __future__ import annotations

import argparse
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .labels import Hierarchy

GRID_NM = np.arange(350.0, 2501.0, 5.0)  # (431,)
MAX_GAP_NM = 130.0  # atmospheric windows cut out of field spectra are bridged, longer gaps stay empty

# Titles of the USGS libraries, first match wins. None: leave out (mixtures, chemicals, laboratory curiosities).
USGS_RULES: list[tuple[str, str | None]] = [
    # vegetation
    (r"antigorite\+.*drygrass|stonwll_ply|grass_dry\+0", None),
    (r"grass_dry\+green", "grass"),
    (
        r"dry_long_grass|grass_golden_dry|d\.spicata.*npv|cheatgrass|aetr|taca.*npv|marsh wrack|p\.aus.*npv|j\.roemer.*npv|s\.altern.*(npv|stem|gray)|tumbleweed|p\.austr.*stem",
        "dry_grass",
    ),
    (r"aspen.*(yellow)", "aspen"),
    (r"^aspen", "aspen"),
    (r"bacterial_mat|red_coated_algae|green_slime", "algae"),
    (r"engelmann|blue_spruce|espruce", "spruce"),
    (r"douglas-fir|^fir", "fir"),
    (r"juniper", "juniper"),
    (r"pine", "pine"),
    (r"conifer-meadow", "conifer"),
    (r"oak.*dried", "leaf_litter"),
    (r"^oak", "oak"),
    (r"maple", "maple"),
    (r"walnut|russian_olive", "broadleaf_tree"),
    (r"willow_dead", "dead_tree"),
    (r"^willow", "willow"),
    (r"cactus", "cactus"),
    (r"cattail|p\.austr", "reed"),
    (r"sedge", "sedge"),
    (r"buckbrush|chamise|manzanita|toyon|yerba", "chaparral"),
    (r"sagebrush|rabbitbrush", "sagebrush"),
    (r"blackbrush|saltbrush", "shrub"),
    (r"flower", "flower"),
    (r"lawn_?grass", "lawn"),
    (r"^grass", "meadow"),
    (r"leafyspurge", "weed"),
    (r"lichen", "lichen"),
    (r"hyacinth", "aquatic_vegetation"),
    (r"marsh ?water|marsh water", "turbid_water"),
    (r"marsh sediment", "mud"),
    (r"marsh|wetland|j\.roem|s\.alt|s\.amer|spar\.pat|lythr", "wetland_vegetation"),
    (r"^rangeland", "rangeland"),
    # artificial
    (r"asphalt_shingle|roofing_felt|tar_paper|asphalt_tar", "shingle_roof"),
    (r"asphalt", "asphalt"),
    (r"brick", "brick"),
    (r"cedar_shake|wood_beam|plywood|particle|strand", "wood"),
    (r"concrete|^cement|cinder_block", "concrete"),
    (r"fabric|nylon|polyester|terrycloth|burlap", "fabric"),
    (r"cardboard|^paper", "paper"),
    (r"fiberglass", "fiberglass"),
    (r"galvanized|sheet_metal", "galvanized_steel"),
    (r"aluminum", "aluminium"),
    (r"rusted|coated_steel", "rust"),
    (r"grnhouse", "greenhouse"),
    (r"tarp|visqueen|tyvek", "tarp"),
    (r"pvc|plastic_pipe|vinyl", "pvc"),
    (r"plastic|polystyrene", "plastic"),
    (r"wtc_dust", "plaster"),
    (r"verdigris", "copper"),
    (r"acid_mine|sludge|sldg|tailing|white_crust|blue_efflor|on tail", "mine_waste"),
    (r"montmorill\+(benz|tce|tol|trich|unlead)", None),
    (r"_oxide .*(spex|j\.?m\.?|gds3|1091|1128)|gadolin|praseod|neodym|samar|terbium|europ|lanthan|erbium_ox", "rare_earth"),
    (r"gds(77[89]|78\d|79\d|80\d|81\d)", "paint"),
    (r"cyanide|ammonium_chl|powder|sulfide|kerogen|phosphoric|potassium_sul|sodium_sul|spectralon|iron_oxide sa", None),
    # liquids, coatings
    (r"msnw\+veg", None),
    (r"melting_snow", "wet_snow"),
    (r"h2o-ice", "ice"),
    (r"seawater", "sea_water"),
    (r"water\+montmor", "turbid_water"),
    (r"desert_varnish", "rock"),
    # rocks and soils
    (r"burn ?area", "burned"),
    (r"basalt", "basalt"),
    (r"limestone", "limestone"),
    (r"sand dwo|sand grnd", "beach_sand"),
    (r"playa", "saline_soil"),
    (r"phyllite", "slate"),
    (r"tuff|rhyolite|volcanic glass", "rhyolite"),
    (r"hematite|nanohem", "hematite"),
    (r"goethite|limonite|ferrihyd|lepidocr|fe-hydrox", "goethite"),
    (r"jarosite|copiapite|schwertm|butlerite|coquimb", "jarosite"),
    # pure minerals only: names with a plus sign are mixtures
    (r"\+|_mx|mix|others|altn", None),
    (r"magnetite|maghem", "magnetite"),
    (r"alunite", "alunite"),
    (r"buddington", "buddingtonite"),
    (r"kaol|halloy|dickite|nacrite|endellite", "kaolinite"),
    (r"montmor|smectite|nontron|hectorite|saponite|beidell|sauconite", "montmorillonite"),
    (r"illite", "illite"),
    (r"muscov|biotite|phlogop|lepidolite|annite|paragon|margarite|glaucon|sericite|siderophyl", "mica"),
    (r"chlorite|clinochl|prochlor|thuring|cookeite|ripidol", "chlorite"),
    (r"talc|pyrophyl", "talc"),
    (r"serpent|antigor|chrysotile|lizard|cronsted", "serpentine"),
    (r"epidot|zoisite|clinozo|allanite", "epidote"),
    (r"actinol|hornbl|tremol|amphib|richter|cumming|anthoph|glaucoph|uralite|smaragd|riebeck", "amphibole"),
    (r"hypersth|diops|augite|pyrox|bronz|enstat|hedenb|jadeite|pigeon|spodum|acmite|fassaite", "pyroxene"),
    (r"olivine|forster|fayal|montic|knebel", "olivine"),
    (r"albite|microcl|anorth|bytown|labrad|oligoc|andesin|orthocl|sanid|adular|perth|celsian", "feldspar"),
    (r"quartz|chalced|opal|chert", "quartz"),
    (r"almand|andrad|gross|spess|uvarov|garnet|pyrope", "garnet"),
    (r"stilb|natrol|clinopt|heuland|morden|analcim|laumon|scolec|mesolite|thomson", "zeolite"),
    (r"calcite|aragon", "calcite"),
    (r"dolomite|magnesite", "dolomite"),
    (r"siderite|rhodochr", "siderite"),
    (r"gypsum|anhyd|bassan", "gypsum"),
    (r"pyrite|galena|chalcop|sphaler|arsenop|pyrrh|covell", "pyrite"),
    (r"gibbs|diasp|bauxite|boehm", "bauxite"),
    (r"ulex|colem|tincal|pinno|howl|borax|rivad", "borate"),
    (r"apatite", "phosphate"),
    (r"malach|azur|chrysoc|cuprite", "copper_ore"),
    (r"monaz|bastn|paris|xenot|ancyl", "rare_earth"),
    (r"halite|sylv|carnall|trona|thenard|mirab|bloed|epsom|kieser|gaylus|eugst|kainite|polyhal", "salt"),
    (r"strontian|wither", "carbonate"),
    (r"celest|barite", "sulfate"),
    (
        r"topaz|beryl|axin|vesuv|wollast|staurol|lazur|brucite|corund|cassit|datol|sphene|prehn|tourm|elba|vermic|sepiol|zircon|chromite|ilmen|psilom|rutile|mizz|meion",
        "mineral",
    ),
]
MUUFL = {
    "LiveOakLeaves": "oak",
    "FriendshipOak": "oak",
    "LeavesBarkMixed": "oak",
    "Bark": "bark",
    "BeachSand": "beach_sand",
    "SandInSun": "beach_sand",
    "Asphalt": "asphalt",
    "BlueCloth": "fabric",
    "BlackCloth": "fabric",
    "GreenCloth": "fabric",
    "RedCloth": "fabric",
    "Sidewalk": "concrete",
    "Pillar": "concrete",
    "BeachStairWood": "wood",
    "GrassByBuilding": "lawn",
    "GrassClumpInSun": "grass",
    "GroundLitter": "leaf_litter",
    "DriedLeaves": "leaf_litter",
    "DeadWees": "dry_vegetation",
    "LandHyacinth": "vegetation",
    "YellowCurb": "paint",
    "Dirt": "soil",
    "Butterfly": "shrub",
    "DarkGreenByBuilding": "shrub",
    "PsuedoGreenbyBldg": "shrub",
}
EARTHLIB = {
    "soil": "soil",
    "comp_shingle": "shingle_roof",
    "paint": "paint",
    "sand": "beach_sand",
    "litter": "leaf_litter",
    "gravel": "gravel",
    "wood_shingle": "wood",
    "bark": "bark",
    "concrete_tile": "tile_roof",
    "wood": "wood",
    "char": "charcoal",
    "asphalt": "asphalt",
    "metal": "metal_roof",
    "tile": "tile_roof",
    "bridge": "concrete",
    "dirt": "soil",
    "npv": "dry_vegetation",
    "glass": "glass",
}
BERLIN = [
    (r"clay tile|cement tile|brown tile|black tile", "tile_roof"),
    (r"bitumen|shingle", "shingle_roof"),
    (r"white roof", "white_roof"),
    (r"zinc", "metal_roof"),
    (r"roof material", "roof"),
    (r"asphalt", "asphalt"),
    (r"concrete", "concrete"),
    (r"dry", "dry_grass"),
    (r"manicured", "lawn"),
    (r"grassland", "meadow"),
    (r"alfalfa|clover", "alfalfa"),
    (r"sunflower", "sunflower"),
    (r"corn", "maize"),
    (r"sorghum", "sorghum"),
    (r"sugarbeet", "sugar_beet"),
    (r"potato", "potato"),
    (r"deciduous", "broadleaf_tree"),
    (r"coniferous", "conifer"),
    (r"bare soil", "soil"),
    (r"^sand", "sand"),
    (r"red sand|tartan", "running_track"),
    (r"railtrack", "railway"),
    (r"artificial turf", "artificial_turf"),
    (r"water", "water"),
]
SOIL_MINERALS = {
    "Geothite": "goethite",
    "hematite": "hematite",
    "gypsum": "gypsum",
    "calcite": "calcite",
    "kaolinite": "kaolinite",
    "montmor": "montmorillonite",
    "monmor": "montmorillonite",
    "illite": "illite",
}


@dataclass
class Spectrum:
    """One reflectance spectrum at its own wavelengths (nm), with its label and origin."""

    wavelengths: np.ndarray
    reflectance: np.ndarray
    concept: str
    sample: str
    source: str
    licence: str


def on_grid(wavelengths: np.ndarray, reflectance: np.ndarray) -> np.ndarray:
    """Linear interpolation to GRID_NM (431,), NaN outside the range and inside gaps longer than MAX_GAP_NM."""
    keep = np.isfinite(reflectance) & np.isfinite(wavelengths)
    order = np.argsort(wavelengths[keep], kind="stable")
    x, y = wavelengths[keep][order], reflectance[keep][order]
    if len(x) < 10:
        return np.full(GRID_NM.shape, np.nan)
    result = np.interp(GRID_NM, x, y, left=np.nan, right=np.nan)
    for left, right in zip(x[:-1], x[1:]):
        if right - left > MAX_GAP_NM:
            result[(GRID_NM > left) & (GRID_NM < right)] = np.nan
    return result


def _first(rules: list[tuple[str, str | None]], text: str) -> str | None:
    return next((concept for pattern, concept in rules if re.search(pattern, text.lower())), None)


def usgs(data: Path) -> Iterator[Spectrum]:
    library = np.load(data / "libraries/usgs_splib07_5nm.npz")
    for title, instrument, description, spectrum in zip(
        library["title"], library["instrument"], library["description"], library["reflectance"]
    ):
        title = str(title)
        concept = _first(USGS_RULES, title)
        if "Vermiculite Ore" in title or (re.search(r"vermic", title.lower()) and not title.startswith("Vermiculite")):
            concept = None
        if re.search(r"oil.*(emulsion|spill)|^oil", title.lower() + " " + str(description)[:60].lower()) and "no oil" not in title.lower():
            concept = "oil"
        if concept == "rangeland":  # S.. and G..: percent cover of shrubs and grasses; the rest is soil
            shrub, grass = (int(x) for x in re.search(r"S(\d+)% G(\d+)%", title).groups()) if "S" in title and "%" in title else (30, 10)  # type: ignore[union-attr]
            concept = "dry_grass" if grass >= 40 else "soil" if shrub + grass <= 20 else None
        if concept:
            name = re.sub(r"\s+", " ", title)
            yield Spectrum(
                library["wavelengths_nm"],
                np.where(spectrum > 0, spectrum, np.nan),
                concept,
                "usgs:" + name.split(".a")[0],
                "USGS splib07 " + str(instrument),
                "public domain",
            )
    library = np.load(data / "libraries/usgs_splib06_aviris.npz")
    for name, spectrum in zip(library["name"], library["reflectance"]):
        title = re.sub(r"\s+s06av\S*$", "", str(name))
        concept = _first(USGS_RULES, title)
        if concept and concept != "rangeland" and "+" not in title:
            yield Spectrum(
                library["wavelengths_nm"],
                np.where(spectrum > 1e-4, spectrum, np.nan),
                concept,
                "usgs:" + title,
                "USGS splib06",
                "public domain",
            )


def field_libraries(data: Path) -> Iterator[Spectrum]:
    library = np.load(data / "libraries/muufl_asd.npz")
    for material, source, spectrum in zip(library["material"], library["source"], library["reflectance"]):
        concept = MUUFL.get(str(material))
        if concept:
            good = library["wavelengths_nm"] > 380
            yield Spectrum(
                library["wavelengths_nm"][good], spectrum[good], concept, "muufl:" + str(source).split("#")[0], "MUUFL field spectra", "MIT"
            )
    library = np.load(data / "libraries/berlin_urban_hymap.npz")
    for name, spectrum in zip(library["name"], library["reflectance"]):
        concept = _first(BERLIN, str(name))
        if concept:
            yield Spectrum(library["wavelengths_nm"], spectrum, concept, "berlin:" + str(name), "Berlin urban HyMap", "CC BY 4.0")
    library = np.load(data / "libraries/slum_london_urban.npz")
    classes = {"asphalt": "asphalt", "brick": "brick", "cement/concrete": "concrete", "granite": "granite"}
    for name, kind, spectrum in zip(library["id"], library["material_class"], library["reflectance"]):
        if str(kind) in classes:
            good = (library["wavelengths_nm"] > 380) & (library["wavelengths_nm"] < 2450)
            yield Spectrum(library["wavelengths_nm"][good], spectrum[good], classes[str(kind)], "slum:" + str(name), "SLUM", "CC0")
    library = np.load(data / "libraries/soils_geeves.npz")
    for i, (spectrum, clay, sand, carbon) in enumerate(
        zip(library["reflectance"], library["clay"], library["sand"], library["total_carbon"])
    ):
        concept = (
            "dark_soil"
            if carbon > 3.5
            else "clay_soil"
            if clay >= 45
            else "sandy_soil"
            if sand >= 80
            else "loam"
            if 15 < clay < 30 and sand < 55
            else "soil"
        )
        yield Spectrum(library["wavelengths_nm"], spectrum, concept, f"geeves:{i}", "Geeves soils", "MIT")
    library = np.load(data / "libraries/soil_minerals.npz")
    for name, spectrum in zip(library["name"], library["reflectance"]):
        for key, concept in SOIL_MINERALS.items():
            if str(name).startswith(key):
                yield Spectrum(library["wavelengths_nm"], spectrum, concept, "soilspec:" + str(name), "soilspec minerals", "MIT")
    library = np.load(data / "libraries/isofit_unnamed.npz")
    for i, spectrum in enumerate(library["snow"]):
        yield Spectrum(library["snow_wl"], np.clip(spectrum, 0, None), "snow", f"isofit-snow:{i // 25}", "isofit snow", "Apache-2.0")


def earthlib_library() -> Iterator[Spectrum]:
    """The measured spectra of earthlib; its simulated canopies carry no species, so they are only 'vegetation'."""
    import earthlib
    import pandas as pd

    folder = Path(earthlib.__file__).parent / "data"
    table = pd.read_csv(folder / "spectra.csv")
    header = (folder / "spectra.sli.hdr").read_text()
    wavelengths = 1000 * np.array([float(x) for x in re.search(r"wavelength = \{([^}]*)\}", header).group(1).split(",")])  # type: ignore[union-attr]
    spectra = np.fromfile(folder / "spectra.sli", "<f4").reshape(len(table), len(wavelengths))
    soil_seen = 0
    for i, row in enumerate(table.itertuples()):
        kind, name = str(row.LEVEL_3), str(row.NAME)
        concept: str | None = EARTHLIB.get(kind)
        if kind == "canopy":
            lai = float(re.search(r"LAI-([\d.]+)", name).group(1))  # type: ignore[union-attr]
            concept = "vegetation" if lai >= 2.5 else None
        elif kind in ("road", "parking_lot", "driveway"):
            concept = "asphalt" if name.startswith("r") and "pc" not in name[:4] and spectra[i].mean() < 0.22 else "road"
        elif kind == "sidewalk":
            concept = "concrete"
        elif kind == "char":
            concept = "ash" if "ash" in name.lower() else "charcoal"
        elif kind == "gravel":
            concept = "gravel"
        elif kind == "litter" and "gras" in name:
            concept = "dry_grass"
        if concept == "soil":
            soil_seen += 1
            visible, infrared = spectra[i][:30].mean(), spectra[i][120:].mean()
            red, blue = spectra[i][25], spectra[i][8]
            concept = "dark_soil" if infrared < 0.13 else "red_soil" if red > 3.4 * blue and visible < 0.2 else "soil"
        if concept:
            yield Spectrum(wavelengths, spectra[i], concept, f"earthlib:{name}", "earthlib " + str(row.SOURCE), "MIT")


def canopies(rng: np.random.Generator, soils: np.ndarray, count: int) -> Iterator[Spectrum]:
    """PROSAIL canopies by life form: leaf and stand parameters drawn from ranges published for each form.

    Crowns cast shadows on themselves: a tree reflects like its foliage times the sunlit share, raised where leaves
    scatter several times (near infrared), which is what tells trees from lawns in images.
    """
    import prosail

    wl = np.arange(400.0, 2501.0)
    forms = {
        # concept: (Cab, Car, Cbrown, Cw cm, Cm g/cm2, N, LAI, mean leaf angle, sunlit share)
        "broadleaf_tree": ((28, 70), (6, 16), (0, 0.25), (0.008, 0.022), (0.004, 0.012), (1.4, 2.2), (2.5, 7), (25, 65), (0.45, 0.9)),
        "conifer": ((25, 65), (6, 14), (0, 0.5), (0.015, 0.045), (0.012, 0.030), (1.8, 3.0), (1.8, 7), (45, 70), (0.25, 0.62)),
        "lawn": ((25, 60), (5, 14), (0, 0.15), (0.008, 0.022), (0.003, 0.008), (1.2, 1.8), (2, 6), (45, 75), (0.9, 1.0)),
        "meadow": ((18, 50), (5, 12), (0, 0.5), (0.006, 0.020), (0.003, 0.009), (1.2, 1.9), (1.2, 5), (45, 75), (0.8, 1.0)),
        "crop": ((25, 70), (5, 14), (0, 0.2), (0.010, 0.030), (0.003, 0.008), (1.2, 1.8), (2, 7), (25, 65), (0.8, 1.0)),
        "shrub": ((18, 55), (5, 13), (0.05, 0.7), (0.006, 0.018), (0.006, 0.018), (1.5, 2.4), (1.0, 3.2), (35, 65), (0.45, 0.9)),
        "rice": ((25, 55), (5, 12), (0, 0.2), (0.010, 0.025), (0.003, 0.007), (1.2, 1.7), (1.5, 6), (55, 80), (0.75, 1.0)),
        "mangrove": ((35, 70), (8, 16), (0, 0.3), (0.020, 0.045), (0.008, 0.018), (1.6, 2.4), (2.5, 6), (30, 60), (0.4, 0.8)),
        "rainforest": ((40, 80), (8, 18), (0, 0.3), (0.010, 0.025), (0.006, 0.015), (1.5, 2.3), (4, 8), (20, 55), (0.4, 0.8)),
        "dry_grass": ((0, 4), (0, 4), (0.3, 1.6), (0.0005, 0.004), (0.004, 0.012), (1.5, 2.6), (1.0, 5), (40, 75), (0.7, 1.0)),
    }
    for concept, (cab, car, brown, water, dry, structure, lai, angle, sunlit) in forms.items():
        for i in range(count):
            u = lambda limits: rng.uniform(*limits)  # noqa: E731
            soil = soils[rng.integers(len(soils))]
            ground = np.interp(wl, GRID_NM, soil)
            leaf_area = u(lai)
            canopy = prosail.run_prosail(
                u(structure),
                u(cab),
                u(car),
                u(brown),
                u(water),
                u(dry),
                leaf_area,
                u(angle),
                0.05 + 0.2 * rng.random(),
                rng.uniform(15, 60),
                rng.uniform(0, 12),
                rng.uniform(0, 180),
                prospect_version="D",
                rsoil0=ground,
            )
            lit = u(sunlit)
            recollision = np.clip(canopy / max(canopy.max(), 1e-3), 0, 1)
            shaded = canopy * (lit + (1 - lit) * 0.45 * recollision)
            if concept in ("broadleaf_tree", "conifer", "shrub", "meadow", "crop"):  # gaps show the ground, partly in shade
                shaded = shaded * (1 - (gap := rng.uniform(0, 0.22))) + gap * ground * rng.uniform(0.3, 1)
            yield Spectrum(wl, shaded, concept, f"prosail-{concept}:{i}", "PROSAIL simulation", "ours")


def waters(rng: np.random.Generator, count: int) -> Iterator[Spectrum]:
    """Deep and shallow water after Lee et al. (1998, Applied Optics 37, 6329), with sky glint, as reflectance pi*Rrs."""
    from prosail import spectral_library

    wl = np.arange(400.0, 2501.0)
    absorb_water = np.asarray(spectral_library.get_spectra().prospectd.kw) * 100  # 1/m
    scatter_water = 0.00144 * (wl / 500) ** -4.32
    phyto = (
        0.9 * np.exp(-(((wl - 440) / 38) ** 2))
        + 0.35 * np.exp(-(((wl - 490) / 30) ** 2))
        + 0.6 * np.exp(-(((wl - 675) / 13) ** 2))
        + 0.12 * np.exp(-(((wl - 620) / 22) ** 2))
    )
    kinds = {
        "clear_water": ((-1.3, 0.3), (-1.5, -0.3), (-2.2, -0.4)),
        "turbid_water": ((0, 1.5), (0.6, 2.3), (-1, 0.5)),
        "water": ((-0.5, 1.3), (-0.5, 1.3), (-1.5, 0.5)),
        "algal_bloom": ((1.4, 2.5), (0.2, 1.4), (-1, 0.4)),
        "sea_water": ((-1.5, 0.3), (-1.6, 0), (-2.2, -0.8)),
        "shallow_water": ((-1, 0.3), (-1, 0.3), (-2, -0.5)),
        "swimming_pool": ((-2.5, -1.5), (-2, -1.3), (-3, -2)),
    }
    for concept, (chl, solids, cdom) in kinds.items():
        for i in range(count):
            chlorophyll, sediment, yellow = (10 ** rng.uniform(*limits) for limits in (chl, solids, cdom))
            absorption = (
                absorb_water
                + 0.06 * chlorophyll**0.65 * phyto * rng.uniform(0.7, 1.3)
                + yellow * np.exp(-rng.uniform(0.012, 0.018) * (wl - 440))
                + 0.03 * sediment * np.exp(-0.011 * (wl - 440))
            )
            scattering = scatter_water / 2 + (0.015 * sediment * rng.uniform(0.6, 1.4) + 0.002 * chlorophyll**0.6) * (
                550 / wl
            ) ** rng.uniform(0, 1.2)
            u = scattering / (absorption + scattering)
            below = (0.0895 + 0.1247 * u) * u
            if concept in ("shallow_water", "swimming_pool"):
                depth = rng.uniform(0.3, 4) if concept == "shallow_water" else rng.uniform(0.8, 2.5)
                floor = (
                    rng.uniform(0.1, 0.4) * (wl / 600) ** rng.uniform(0, 0.6)
                    if concept == "shallow_water"
                    else np.interp(wl, [400, 480, 560, 2500], [0.55, 0.7, 0.6, 0.5]) * rng.uniform(0.6, 1.1)
                )
                below = below * (1 - np.exp(-2.2 * (absorption + scattering) * depth)) + floor / np.pi * np.exp(
                    -2.2 * (absorption + scattering) * depth
                )
            above = 0.52 * below / (1 - 1.7 * np.minimum(below, 0.5))
            glint = rng.choice([0, rng.uniform(0, 0.008), rng.uniform(0, 0.03)]) * (0.6 + 0.4 * (wl / 500) ** -rng.uniform(0, 2))
            yield Spectrum(wl, np.pi * above + glint, concept, f"water-{concept}:{i}", "Lee 1998 simulation", "ours")


def clouds(rng: np.random.Generator, count: int) -> Iterator[Spectrum]:
    """Bright, flat, with the liquid or ice absorption of droplets near 1.5 and 2.0 um."""
    from prosail import spectral_library

    wl = np.arange(400.0, 2501.0)
    absorb_water = np.asarray(spectral_library.get_spectra().prospectd.kw)
    for i in range(count):
        yield Spectrum(
            wl,
            rng.uniform(0.35, 0.95)
            * (wl / 600) ** -rng.uniform(0, 0.25)
            * np.exp(-np.sqrt(absorb_water * 10 ** rng.uniform(-4, -2.2)) * 2),
            "cloud",
            f"cloud:{i}",
            "cloud simulation",
            "ours",
        )


def natural_surfaces(rng: np.random.Generator, measured: list[Spectrum]) -> Iterator[Spectrum]:
    """What a field of view holds under one name: soil with litter on it, grass that is partly dry, anything in shadow.

    Shadow keeps a small, bluish share of the light (skylight scattered as a power of the wavelength).
    """
    wl = GRID_NM[10:]
    full = [(s, on_grid(s.wavelengths, s.reflectance)[10:]) for s in measured if split_of(s.sample) == "train"]
    full = [(s, np.interp(wl, wl[np.isfinite(r)], r[np.isfinite(r)])) for s, r in full if np.isfinite(r).sum() > 300]
    pools = {
        name: [r for s, r in full if s.concept in concepts]
        for name, concepts in {
            "soil": ("soil", "sandy_soil", "clay_soil", "loam", "red_soil"),
            "dry": ("dry_grass", "leaf_litter", "dry_vegetation", "straw"),
            "green": ("lawn", "meadow", "grass", "alfalfa", "weed"),
            "any": (
                "soil",
                "red_soil",
                "vegetation",
                "lawn",
                "broadleaf_tree",
                "oak",
                "pine",
                "asphalt",
                "road",
                "concrete",
                "tile_roof",
                "shingle_roof",
                "gravel",
                "beach_sand",
                "meadow",
            ),
        }.items()
    }

    def pick(name: str) -> np.ndarray:
        return pools[name][rng.integers(len(pools[name]))]

    for i in range(350):
        share = rng.uniform(0.05, 0.45)
        yield Spectrum(
            wl, (1 - share) * pick("soil") + share * pick("dry"), "soil", f"soil-with-litter:{i}", "mixed of measured spectra", "ours"
        )
    for i in range(350):
        dry, bare = rng.uniform(0.1, 0.55), rng.uniform(0, 0.2)
        yield Spectrum(
            wl,
            (1 - dry - bare) * pick("green") + dry * pick("dry") + bare * pick("soil"),
            "grass",
            f"mixed-grass:{i}",
            "mixed of measured spectra",
            "ours",
        )
    for i in range(450):
        sky = rng.uniform(0.02, 0.22) * (wl / 550) ** -rng.uniform(0.3, 2.5) + rng.uniform(0, 0.06)
        yield Spectrum(wl, pick("any") * np.minimum(sky, 0.5), "shadow", f"shadow:{i}", "measured spectra in skylight", "ours")


def split_of(sample: str) -> str:
    """'test' for a tenth of the samples, by hash, so that the split never moves; else 'train'."""
    return "test" if int(hashlib.sha256(sample.encode()).hexdigest(), 16) % 10 == 0 else "train"


def build(data: Path, seed: int = 0) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    known = set(Hierarchy().names)
    measured = [s for source in (usgs(data), field_libraries(data), earthlib_library()) for s in source]
    soils = np.array(
        [
            g
            for s in measured
            if s.concept in ("soil", "sandy_soil", "clay_soil", "loam")
            for g in [on_grid(s.wavelengths, s.reflectance)]
            if np.isfinite(np.interp(450, GRID_NM, g))
        ]
    )
    soils = np.array([np.interp(GRID_NM, GRID_NM[np.isfinite(s)], s[np.isfinite(s)]) for s in soils])
    spectra = (
        measured + list(canopies(rng, soils, 400)) + list(natural_surfaces(rng, measured)) + list(waters(rng, 250)) + list(clouds(rng, 100))
    )
    unknown = {s.concept for s in spectra} - known
    if unknown:
        raise ValueError(f"labels that are no concepts: {sorted(unknown)}")
    rows, kept, seen = [], [], set()
    for spectrum in spectra:
        row = on_grid(spectrum.wavelengths, spectrum.reflectance)
        finite = row[np.isfinite(row)]
        if len(finite) < 60 or finite.min() < -0.02 or finite.max() > 1.6 or finite.max() < 0.002:
            continue
        key = (spectrum.concept, np.round(finite[:: max(1, len(finite) // 24)], 4).tobytes())
        if key in seen:
            continue
        seen.add(key)
        rows.append(np.clip(row, 0, 1.3))
        kept.append(spectrum)
    return {
        "spectra": np.asarray(rows, np.float32),
        **{name: np.array([getattr(s, name) for s in kept]) for name in ("concept", "sample", "source", "licence")},
        "split": np.array([split_of(s.sample) for s in kept]),
        "wavelengths_nm": GRID_NM,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path(".cache/corpus.npz"))
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    corpus = build(arguments.data, arguments.seed)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(arguments.out, **corpus)
    concepts, counts = np.unique(corpus["concept"], return_counts=True)
    print(f"{len(corpus['concept'])} spectra, {len(concepts)} concepts, {np.mean(corpus['split'] == 'test'):.1%} held out")
    for concept, count in sorted(zip(concepts, counts), key=lambda x: -x[1]):
        print(f"  {concept:22s}{count:6d}")


if __name__ == "__main__":
    main()
