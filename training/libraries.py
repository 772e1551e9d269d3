"""The measured spectral libraries, read and labelled: which spectrum is which concept of the lexicon, and which is none.

Each function yields `Spectrum`s of one library; what no rule names is left out (mixtures, chemicals, laboratory curiosities).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from .spectrum import SIMULATED, Spectrum

# Titles of the USGS libraries, first match wins. None: leave out.
USGS_RULES: list[tuple[str, str | None]] = [
    # vegetation
    (r"antigorite\+.*drygrass|stonw\w*_ply\+|grass_dry\+0|lawn_?grass.*(shift|shf|const)", None),  # mixtures, tests of calibration
    (r"grass_dry[+.].*green", "grass"),
    (r"dry_long_grass|grass_golden_dry|d\.spicata.*npv|cheatgrass|aetr|taca.*npv|p\.aus.*npv|j\.roemer.*npv|s\.altern.*(npv|stem|gray)|p\.austr.*stem", "dry_grass"),
    (r"tumbleweed|marsh wrack", "dry_vegetation"),
    (r"^aspen", "aspen"),
    (r"bacterial.mat|red_coated_alg", "algae"),
    (r"engelmann|blue_spruce|espruce", "spruce"),
    (r"douglas-fir|^fir_", "fir"),
    (r"juniper", "juniper"),
    (r"plywood|wood_beam|particle_board|strand_board|cedar_shake", "wood"),
    (r"pine(?!l)", "pine"),
    (r"conifer-meadow", "conifer"),
    (r"oak.*dried", "leaf_litter"),
    (r"^oak", "oak"),
    (r"maple", "maple"),
    (r"walnut|russian_olive", "broadleaf_tree"),
    (r"willow_dead", "dead_tree"),
    (r"^willow", "willow"),
    (r"cactus", "cactus"),
    (r"^oiled ?(marsh|p\.|s\.)", None),  # plants under oil: neither the one nor the other
    (r"cattail|p\.austr|marsh phau", "reed"),
    (r"sedge", "sedge"),
    (r"buckbrush|chamise|manzanita|toyon|yerba", "chaparral"),
    (r"sagebrush|rabbitbrush|sage_brush", "sagebrush"),
    (r"blackbrush|saltbrush", "shrub"),
    (r"^flower", "flower"),
    (r"lawn_?grass", "lawn"),
    (r"^grass", "meadow"),
    (r"leafyspurge", "weed"),
    (r"lichen", "lichen"),
    (r"hyacinth", "aquatic_vegetation"),
    (r"^marsh ?water crms", "turbid_water"),
    (r"marsh sediment", "mud"),
    (r"marsh(?!al)|wetland|j\.roem|s\.alt|s\.amer|spar\.pat|lythr", "wetland_vegetation"),
    (r"^rangeland", "rangeland"),
    # artificial
    (r"asphalt_shingle|roofing_felt|tar_paper|asphalt_tar", "shingle_roof"),
    (r"asphalt", "asphalt"),
    (r"brick.*(paving|pave)", "paving_stone"),
    (r"brick", "brick"),
    (r"^concrete|^cement|cinder_block", "concrete"),
    (r"fabric|nylon|polyester|burlap", "fabric"),
    (r"cardboard|^paper", "paper"),
    (r"fiberglass|grnhouse", "fiberglass"),  # the greenhouse roof GGA-54 is fibreglass, too
    (r"painted_aluminum", "metal_roof"),
    (r"galvanized|sheet_metal", "galvanized_steel"),
    (r"aluminum", "aluminium"),
    (r"rusted", "rust"),
    (r"tarp|visqueen|tyvek", "tarp"),
    (r"pvc|plastic_pipe|plastic_vinyl", "pvc"),
    (r"^plastic|polystyrene", "plastic"),
    (r"wtc_dust", "plaster"),  # gypsum and cement
    (r"green_slime|acid_mine|sludge|sldg|tailing|on_tail|on tail|white_crust|blue_efflor", "mine_waste"),
    (r"montmorill\+(benz|tce|tol|trich|unlead)", None),
    (r"_oxide .*(spex|jmc|j\.m\.|gds3\d|1271|11281|10917|1091|1128)|gadolin|praseod|neodym|samar|terbium|europ|lanthan|erbium_ox", "rare_earth"),
    (r"gds(77[89]|78\d|79\d|80\d|81[0-6])", "paint"),  # pigments
    (r"cyanide|ammonium_chl|_?powder|iron_?sulfide|kerogen|carbon_black|phosphoric|potassium_sul|sodium_sul|spectralon|iron_oxide sa|coated_steel|portlandite|karpatite", None),
    # liquids, coatings
    (r"snow.*veg", None),
    (r"melting_snow", "wet_snow"),
    (r"h2o-ice", "ice"),
    (r"seawater", "sea_water"),
    (r"water\+montmor", "turbid_water"),
    (r"oil(2|4|6|7|9)\d_water|oil_blackpool|oil_water_benz|oil_wateremul|oiled_sand", "oil"),
    (r"oil0?\d_water|_oil|oiled", None),
    (r"desert_varnish", "rock"),
    # rocks and soils
    (r"burn ?area", "burned"),
    (r"basalt", "basalt"),
    (r"limestone", "limestone"),
    (r"^sand (dwo|grnd)", "beach_sand"),
    (r"playa", "saline_soil"),
    (r"(chlorite|goethite)[ _]phyllite", "slate"),
    (r"tuff|rhyolite|volcanic glass", "rhyolite"),
    (r"chrysotile_gneiss", "serpentine"),
    # pure minerals only: names with a plus sign are mixtures
    (r"\+|_mx|mix|others|altn|\d\.\d+[a-z]*_|cis-stilbene|zincite", None),
    (r"hematite|nanohem", "hematite"),
    (r"goethite|limonite|ferrihyd|lepidocr|fe-hydrox", "goethite"),
    (r"jarosite|copiapite|schwertm|butlerite|coquimb", "jarosite"),
    (r"magnetite|maghem", "magnetite"),
    (r"alunite", "alunite"),
    (r"buddington", "buddingtonite"),
    (r"kaolin/smect|kaolin_smect|rectorite|corrensite|palygorsk|sepiolite", "clay_mineral"),
    (r"kaol|halloy|dickite|nacrite|endellite", "kaolinite"),
    (r"montmor|smectite|nontron|hectorite|saponite|beidell|sauconite", "montmorillonite"),
    (r"illite", "illite"),
    (r"siderophyl|muscov|biotite|phlogop|lepidolite|annite|paragon|margarite|glaucon|sericite|clintonite|roscoelite", "mica"),
    (r"chlorite|clinochl|prochlor|thuring|cookeite|ripidol", "chlorite"),
    (r"talc|pyrophyl", "talc"),
    (r"serpent|antigor|chrysotile|lizard|cronsted", "serpentine"),
    (r"epidot|zoisite|clinozo|allanite", "epidote"),
    (r"actinol|hornbl|tremol|amphib|richter|cumming|anthoph|glaucoph|uralite|smaragd|riebeck|nephrite|holmquist", "amphibole"),
    (r"hypersth|diops|augite|pyrox|bronz|enstat|hedenb|jadeite|pigeon|spodum|acmite|fassaite", "pyroxene"),
    (r"olivine|forster|fayal|montic|knebel", "olivine"),
    (r"albite|microcl|anorth|bytown|labrad|oligoc|andesin|orthocl|sanid|adular|perth|celsian", "feldspar"),
    (r"quartz|chalced|opal|chert", "quartz"),
    (r"almand|andrad|gross|spess|uvarov|garnet|pyrope", "garnet"),
    (r"^stilb|natrol|clinopt|heuland|morden|analcim|laumon|scolec|mesolite|thomson", "zeolite"),
    (r"calcite|aragon", "calcite"),
    (r"dolomite", "dolomite"),
    (r"siderite|rhodochr", "siderite"),
    (r"strontian|wither|magnesite|sodium_bicarb", "carbonate"),
    (r"gypsum|anhyd|bassan", "gypsum"),
    (r"pyrolusite|pyromorph", "mineral"),
    (r"pyrite|galena|chalcop|sphaler|arsenop|pyrrh|covell|cinnabar", "pyrite"),
    (r"gibbs|diasp|bauxite|boehm", "bauxite"),
    (r"ulex|colem|tincal|pinno|howl|borax|rivad", "borate"),
    (r"monaz|bastn|paris|xenot|ancyl", "rare_earth"),
    (r"apatite", "phosphate"),
    (r"malach|(?<!l)azurite|chrysoc|cuprite", "copper_ore"),
    (r"halite|sylv|carnall|trona|thenard|mirab|bloed|epsom|kieser|gaylus|eugst|kainite|polyhal|^niter", "salt"),
    (r"celest|barite|mascagn|syngen", "sulfate"),
    (r"topaz|beryl|axin|vesuv|wollast|staurol|lazur|brucite|corund|cassit|datol|sphene|prehn|tourm|elba|zircon|chromite|ilmen|psilom|rutile|mizz|meion|marialite|dipyre", "mineral"),
    (r"andalus|brookite|cordier|dumort|nephel|pectol|rhodonite|^sulfur|zunyite", "mineral"),
    (r"^vermic.*(gds13|vtx|ws681|gds876)|^vermiculite .*exp|^vermic.* ex$", "mineral"),
]
MUUFL = {
    "LiveOakLeaves": "oak",
    "FriendshipOak": "oak",
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
    "asphalt": "asphalt",
    "manhole": "metal",
    "metal": "metal_roof",
    "tile": "tile_roof",
    "bridge": "concrete",
    "dirt": "soil",
    "npv": "dry_vegetation",
    "glass": "glass",
}
# The codes of the Santa Barbara urban library (Herold et al. 2004): use, material (two letters), colour...; where they say more than its classes.
SANTA_BARBARA = [
    (r"^frr", "shingle_roof"),  # rolled roofing
    (r"^ftt", "tile_roof"),
    (r"^fhz", "metal_roof"),
    (r"^fsf", "tile_roof"),  # concrete tiles; those listed as wood lack the bands of cellulose
    (r"^sub|^mobr", "brick"),
    (r"^[rps](pc|bc)|^[rsm]pcs", "concrete"),
    (r"^[rp](pa|po|pt|pr)", "asphalt"),
    (r"^spa", "asphalt"),
    (r"^(rot|spm)", "pavement"),
    (r"^modr", None),
    (r"^rbm", None),
]
BURNED = [
    (r"^ash", "ash"),
    (r"charwood|charlogs|barkchar|charbark|chartree", "charcoal"),
    (r"scorch|difubr", "dry_vegetation"),  # needles; knapweed
    (r".", "burned"),  # charred ground, duff and rock
]
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
    (r"alfalfa|clover", "alfalfa"),
    (r"grassland", "meadow"),
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
# First letter of the sample. A, B, C and G are stated; Z shows zinc's and paint's absorptions on metal, V the C-H bands of PVC sheets, R the iron
# of fired tiles, S the carbonate or clay of building stone (the classes of Kotthaus et al. 2014). L and X stay out.
SLUM = {"A": "asphalt", "B": "brick", "C": "concrete", "G": "granite", "R": "tile_roof", "S": "rock", "V": "pvc", "Z": "metal"}
SLUM_UNCLEAR = {"V001", "Z004"}  # flat; cobalt pigment
SOIL_MINERALS = {
    "Geothite": "goethite",
    "hematite": "hematite",
    "gypsum": "gypsum",
    "calcite": "calcite",
    "kaolinite": "kaolinite",
    "kaol_smect": "clay_mineral",
    "montmor": "montmorillonite",
    "monmor": "montmorillonite",
    "illite": "illite",
}
INSTRUMENTS = {"ASDFR": "ASD FieldSpec FR", "ASDHR": "ASD high resolution", "ASDNG": "ASD next generation", "BECK": "Beckman 5270", "AVIRIS": "AVIRIS"}
# Names that the releases spell differently, and series made of one material.
ONE_SAMPLE = [
    (r"^melting_snow", r"melting snow"),  # one box of snow, measured while it melted
    (r"DWH10-3", r"dwh10-3"),  # one oil in emulsions of several strengths and depths
    (r"^topaz.*(#\d+)", r"topaz\1"),
    (r"HS34827", r"hs247"),
    (r"SC[RF]-NHJ", r"scf-nhj"),
    (r"P[SY][YS]1A", r"pys1a"),
    (r"GDS-241", r"gds241"),
    (r"(BM19\d\d)", r"\1"),
]


def _words(names: str) -> list[str]:
    return names.split("|")


PLACES = {
    **{
        place: f"{place}, USA"
        for place in _words(
            "Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Georgia|Hawaii|Idaho|Illinois|Kentucky|Louisiana|Maine|Maryland|Massachusetts|"
            "Michigan|Minnesota|Missouri|Montana|Nevada|New Jersey|New Mexico|North Carolina|Oregon|Pennsylvania|South Carolina|South Dakota|"
            "Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming"
        )
    },
    "Yellowstone": "Wyoming, USA",
    "Summitville": "Colorado, USA",
    "Leadville": "Colorado, USA",
    "Cuprite": "Nevada, USA",
    # New York and Washington are left out: publishers are cited with them.
    "World Trade Center": "New York, USA",
    "Deepwater Horizon": "Louisiana, USA",
    "Barataria": "Louisiana, USA",
    "CRMS": "Louisiana, USA",
    **{
        country: country
        for country in _words(
            "Australia|Austria|Bolivia|Brazil|Canada|Chile|China|Cyprus|England|Finland|France|Germany|Greece|Guatemala|India|Italy|Japan|Korea|Kenya|"
            "Madagascar|Mexico|Mozambique|Namibia|New Zealand|Norway|Pakistan|Peru|Portugal|Russia|South Africa|Spain|Sri Lanka|Sweden|Switzerland|"
            "Tanzania|Turkey|Zimbabwe"
        )
    },
    "Ontario": "Canada",
    "Quebec": "Canada",
    "Baja": "Mexico",
    "Greenland": "Greenland",
}


def first(rules: list[tuple[str, str | None]], text: str) -> str | None:
    """The concept of the first rule whose pattern is in the text; None where none is or the rule leaves it out."""
    return next((concept for pattern, concept in rules if re.search(pattern, text.lower())), None)


def usgs_sample(title: str) -> str:
    """The material sample that a USGS title names: 'alunite hs295' for 'Alunite HS295.3B s06av18a_a' and 'Alunite_HS295.1B_ASDFRa_AREF'.

    Splits, grain sizes, instruments and releases of one specimen share its collection number; titles without one stand for themselves.
    """
    text = re.sub(r"[\s_]*s06av\S*$", "", title)
    text = re.sub(r"_(ASD|BECK|AVIRIS|NIC4)\w*?(_[A-Z]+)?$", "", text)
    text = re.sub(r";+", "-", text)
    for pattern, sample in ONE_SAMPLE:
        if match := re.search(pattern, text, re.IGNORECASE):
            return "usgs:" + match.expand(sample).lower()
    words = [w for w in re.split(r"[\s_,;]+", text) if w]
    for word in words[1:] if len(words) > 1 else words:
        word = word.lstrip("(")
        code = re.match(r"^((GDS|HS|NMNH[RC]?|WS|AMX|CM|IL|KI|NG|VTX|PYS|RES|SU|AL|CT)-?\d+)", word, re.IGNORECASE) or re.match(
            r"^((?=[\w-]*[A-Z])(?=[\w-]*\d)[A-Z][\w-]*[\w])", word
        )
        if code and not re.match(r"^(Na|K|Fo|Hi|Al|S|G|F|XRD)\d*%?$|^\d", code.group(1)) and len(code.group(1)) >= 3:
            number = code.group(1).upper()
            number = re.sub(r"^((GDS|HS|NMNH[RC]?|CU\d\d-|SM\d\d-|BR\d\d-|IH\d\d-|ANP\d\d-)\d+)[A-Z]\d?$", r"\1", number)
            return f"usgs:{number.lower()}"
    return "usgs:" + re.sub(r"[^a-z0-9#]", "", re.sub(r"\.[a-z]$", "", text.lower()))


def in_brief(text: str, limit: int = 220) -> str:
    """The first sentence or two of a free text."""
    text = re.sub(r"\s+", " ", re.sub(r"IMAGE_OF_SAMPLE:.*", "", text)).strip()
    result = ""
    for sentence in re.split(r"(?<=[a-z)\]0-9]{3}\.)\s+(?=[A-Z])", text):
        if result and len(result) + len(sentence) > limit:
            break
        result = f"{result} {sentence}".strip()
    return result if len(result) <= limit else result[:limit].rsplit(" ", 1)[0] + " ..."


def place_of(text: str) -> str:
    """The first place of PLACES that a text names, or 'unknown'."""
    found = [(match.start(), region) for name, region in PLACES.items() if (match := re.search(rf"\b{name}(?=\b|\d)", text))]
    return min(found)[1] if found else "unknown"


def continent_of(latitude: float, longitude: float) -> str:
    """A coarse region for a coordinate; 'unknown' where there is none."""
    if not (np.isfinite(latitude) and np.isfinite(longitude)):
        return "unknown"
    if longitude < -30:
        return "South America" if latitude < 13 and longitude > -82 else "North and Central America"
    if (longitude > 110 and latitude < -10) or longitude > 160:
        return "Oceania"
    if latitude > 36 and longitude < 45:
        return "Europe"
    if longitude < 52 and latitude < 36 and not (longitude > 34 and latitude > 12.5 and longitude > 43 - 0.55 * (latitude - 12.5)):
        return "Africa"
    return "Asia"


def _cover(description: str) -> dict[str, float]:
    """Percent cover that USGS notes for field plots: vegetation, shrub, grass, litter, bare, water."""
    kinds = {"vegetation": "Vegetation, Total Cover", "shrub": "Shrub", "grass": "Grass", "litter": "Litter", "bare": "Bare", "water": "Water"}
    found = {kind: re.search(rf"{name}\s+(\d+)", description) for kind, name in kinds.items()}
    return {kind: float(match.group(1)) for kind, match in found.items() if match}


def _rangeland(description: str, wavelengths: np.ndarray, reflectance: np.ndarray) -> str | None:
    """Field plots of mixed cover: named by what covers most of them, left out where nothing does."""
    cover = _cover(description)
    if not cover:
        return None
    red, infrared = (np.interp(nm, wavelengths, reflectance) for nm in (670, 860))
    greenness = (infrared - red) / (infrared + red)
    if cover.get("bare", 0) + cover.get("litter", 0) >= 65 and greenness < 0.25:
        return "soil"
    if cover.get("shrub", 0) >= 30 and cover.get("shrub", 0) > cover.get("grass", 0):
        return "shrub"
    if cover["vegetation"] >= 50 and cover.get("grass", 0) >= 30:
        return "meadow" if greenness > 0.4 else "dry_grass"
    return None


def usgs(data: Path) -> Iterator[Spectrum]:
    """USGS splib07 (Kokaly et al. 2017) at the channels of its instruments where they are kept, else at 5 nm, and splib06 seen by AVIRIS."""
    library = np.load(data / "libraries/usgs_splib07_5nm.npz")
    wavelengths = [library["wavelengths_nm"]] * len(library["title"])
    spectra = [np.where(s > 0, s, np.nan) for s in library["reflectance"]]
    for instrument in ("asd", "beckman"):
        native = np.load(data / f"libraries/usgs_splib07_native_{instrument}.npz")
        for i, spectrum in zip(native["index"], native["reflectance"]):
            wavelengths[i], spectra[i] = native["wavelengths_nm"], spectrum
    briefs: dict[str, tuple[str, str]] = {}
    for i, (name, title, instrument, material, description) in enumerate(
        zip(library["name"], library["title"], library["instrument"], library["material"], library["description"])
    ):
        name, title, description = str(name), re.sub(r"\s+", " ", str(title)), str(description)
        if str(library["chapter"][i]).startswith("O_"):
            continue
        concept = first(USGS_RULES, title)
        if concept is None and title == "Oil_Water":
            continue
        if re.match(r"vermiculite ore|vermiculite\+", title.lower()):
            concept = None
        if re.match(r"lawn_?grass.*shift", title.lower()):
            concept = None
        if concept == "rangeland":
            concept = _rangeland(description, wavelengths[i], spectra[i])
        if concept == "wetland_vegetation" and _cover(description).get("water", 0) >= 30:
            concept = None  # plants and water in one plot
        sample = usgs_sample(name)
        brief = in_brief(description) or f"{str(material) or title}."
        if not brief.lower().startswith(title.split("_")[0].split(" ")[0].lower()) and str(material):
            brief = f"{material}: {brief}"
        briefs.setdefault(sample, (brief, place_of(description)))
        if concept:
            yield Spectrum(
                wavelengths[i],
                spectra[i],
                concept,
                sample,
                "USGS splib07",
                "public domain",
                brief,
                place_of(description),
                INSTRUMENTS[str(instrument)],
            )
    library = np.load(data / "libraries/usgs_splib06_aviris.npz")
    for name, spectrum in zip(library["name"], library["reflectance"]):
        title = re.sub(r"\s+s06av\S*$", "", str(name))
        concept = first(USGS_RULES, title)
        if concept and concept != "rangeland" and "marsh" not in title.lower():
            sample = usgs_sample(str(name))
            brief, region = briefs.get(sample, (f"{title.replace('_', ' ')}.", "unknown"))
            yield Spectrum(
                library["wavelengths_nm"],
                np.where(spectrum > 1e-4, spectrum, np.nan),
                concept,
                sample,
                "USGS splib06",
                "public domain",
                brief,
                region,
                "seen by AVIRIS",
            )


def field_libraries(data: Path) -> Iterator[Spectrum]:
    """MUUFL field spectra, Berlin HyMap, SLUM London, Geeves soils, soil minerals and the snow of isofit."""
    library = np.load(data / "libraries/muufl_asd.npz")
    for material, source, spectrum in zip(library["material"], library["source"], library["reflectance"]):
        concept = MUUFL.get(str(material))
        file = str(source).split("#")[0]
        if str(material) == "LeavesBarkMixed":
            red, infrared = (np.interp(nm, library["wavelengths_nm"], spectrum) for nm in (670, 860))
            concept = "leaf_litter" if (infrared - red) / (infrared + red) < 0.5 else None
        if concept and "Shade" not in file:
            good = library["wavelengths_nm"] > 380
            sample = re.sub(r"[\d_]+(_\d+)?\.txt$|\.txt$", "", file)  # ten readings a file, several files an object
            words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", str(material)).lower().replace("psuedo", "pseudo").replace("wees", "weeds")
            yield Spectrum(
                library["wavelengths_nm"][good],
                spectrum[good],
                concept,
                "muufl:" + sample.lower(),
                "MUUFL field spectra",
                "MIT",
                f"{words.capitalize()} on a coastal campus, measured in the field.",
                "Mississippi, USA",
                "ASD (350-1075 nm)",
            )
    library = np.load(data / "libraries/berlin_urban_hymap.npz")
    for name, spectrum in zip(library["name"], library["reflectance"]):
        concept = first(BERLIN, str(name))  # type: ignore[arg-type]
        if concept:
            plain = re.sub(r"\s*\d+$", "", str(name))
            yield Spectrum(
                library["wavelengths_nm"],
                spectrum,
                concept,
                "berlin:" + str(name),
                "Berlin urban HyMap",
                "CC BY 4.0",
                f"{plain.capitalize()}, pure pixels of an airborne image.",
                "Germany",
                "HyMap",
            )
    library = np.load(data / "libraries/slum_london_urban.npz")
    for name, spectrum in zip(library["id"], library["reflectance"]):
        concept = SLUM.get(str(name)[0])
        if concept and str(name) not in SLUM_UNCLEAR:
            good = (library["wavelengths_nm"] > 380) & (library["wavelengths_nm"] < 2450)
            yield Spectrum(
                library["wavelengths_nm"][good],
                spectrum[good],
                concept,
                "slum:" + str(name),
                "SLUM",
                "CC0",
                f"{concept.replace('_', ' ').capitalize()} used for building in London.",
                "England",
                "SVC HR-1024",
            )
    library = np.load(data / "libraries/soils_geeves.npz")
    for i, (spectrum, clay, silt, sand, carbon) in enumerate(
        zip(library["reflectance"], library["clay"], library["silt"], library["sand"], library["total_carbon"])
    ):
        concept = (
            "dark_soil"
            if carbon > 3.5
            else "clay_soil"
            if clay >= 40
            else "sandy_soil"
            if sand >= 75 and clay < 15
            else "loam"
            if 10 < clay < 30 and sand < 60
            else "soil"
        )
        yield Spectrum(
            library["wavelengths_nm"],
            spectrum,
            concept,
            f"geeves:{i}",
            "Geeves soils",
            "MIT",
            f"Dry ground soil with {clay:.0f} % clay, {silt:.0f} % silt, {sand:.0f} % sand and {carbon:.1f} % carbon.",
            "Australia",
            "ASD in the laboratory",
        )
    library = np.load(data / "libraries/soil_minerals.npz")
    for name, spectrum in zip(library["name"], library["reflectance"]):
        for key, concept in SOIL_MINERALS.items():
            if str(name).startswith(key):
                yield Spectrum(
                    library["wavelengths_nm"],
                    spectrum,
                    concept,
                    "soilspec:" + str(name),
                    "soilspec minerals",
                    "MIT",
                    f"{concept.replace('_', ' ').capitalize()}, a pure mineral of soils, powdered.",
                    "unknown",
                    "ASD in the laboratory",
                )
    library = np.load(data / "libraries/isofit_unnamed.npz")
    for i, spectrum in enumerate(library["snow"]):
        yield Spectrum(
            library["snow_wl"],
            np.clip(spectrum, 0, None),
            "snow",
            f"isofit-snow:{i // 25}",
            "isofit snow",
            "Apache-2.0",
            "Snow, clean to dirty and fine to coarse.",
            "unknown",
            "unknown",
        )


def earthlib_library() -> Iterator[Spectrum]:
    """The measured spectra of earthlib; its simulated canopies carry no species, so they are only 'vegetation'.

    Its copies of USGS spectra are left out: they come with `usgs`. Horizons of one soil profile, and readings of one roof or street of Santa Barbara,
    are one sample, known by its coordinates.
    """
    import earthlib
    import pandas as pd

    folder = Path(earthlib.__file__).parent / "data"
    table = pd.read_csv(folder / "spectra.csv")
    header = (folder / "spectra.sli.hdr").read_text()
    wavelengths = 1000 * np.array([float(x) for x in re.search(r"wavelength = \{([^}]*)\}", header).group(1).split(",")])  # type: ignore[union-attr]
    spectra = np.fromfile(folder / "spectra.sli", "<f4").reshape(len(table), len(wavelengths))
    for i, row in enumerate(table.itertuples()):
        kind, name, notes = str(row.LEVEL_3), str(row.NAME), str(row.NOTES)
        concept: str | None = EARTHLIB.get(kind)
        known = np.isfinite(row.LAT) and (row.LAT, row.LON) != (0, 0)
        here = f"{row.LAT:.4f},{row.LON:.4f}" if known else ""
        words = {"comp_shingle": "composition shingles", "npv": "dry plant matter", "other": "bricks"}.get(kind, kind.replace("_", " "))
        if notes == "usgs":
            continue
        if kind == "canopy":
            lai = float(re.search(r"LAI-([\d.]+)", name).group(1))  # type: ignore[union-attr]
            if lai >= 2.5:
                traits = dict(re.findall(r"(LAI|LMA|CHL)-([\d.]+)", name))
                yield Spectrum(
                    wavelengths,
                    spectra[i],
                    "vegetation",
                    f"earthlib:{name}",
                    "earthlib PROSAIL",
                    "MIT",
                    f"Simulated canopy of leaf area index {traits['LAI']} and {traits['CHL']} ug/cm2 of chlorophyll.",
                    SIMULATED,
                    SIMULATED,
                )
            continue
        sample, region = f"earthlib:{name}", continent_of(row.LAT, row.LON) if known else "unknown"
        if notes.startswith("urban"):
            sample, region = f"earthlib:{name.partition('.')[0]}@{here}", "California, USA"
            if kind not in ("sand", "gravel", "metal", "manhole", "bridge") and (kind != "paint" or name.startswith("fhz")):
                found = [c for pattern, c in SANTA_BARBARA if re.search(pattern, name)]
                concept = found[0] if found else concept
            if concept and concept.partition("_")[0] not in words:
                words = f"{words}: {concept.replace('_', ' ')}"
        elif notes.startswith("joint fire"):
            region = "Western USA"
            if kind == "char":
                concept = first(BURNED, name)  # type: ignore[arg-type]
                words = "what a fire left: " + re.sub(r"_", " ", name)
            elif re.search(r"gras|brte|woodstrw", name):
                concept = "straw" if "strw" in name else "dry_grass"
            elif re.search(r"dedbirch|dedaspen|dedspruc", name):
                concept = "dead_tree"
        elif kind == "soil":
            sample = f"earthlib:profile@{here}" if here else sample
            # Names by colour and darkness, the only things these records tell; humus makes a steep rise beyond the visible.
            visible, infrared = spectra[i][:30].mean(), spectra[i][120:].mean()
            blue, red, deep_red, beyond = spectra[i][[8, 25, 29, 35]]
            humus = infrared < 0.13 or beyond > 1.3 * deep_red
            concept = "dark_soil" if humus else "red_soil" if red > 3.4 * blue and visible < 0.2 else "soil"
            words = f"{concept.replace('_', ' ')}, dried and ground"
        elif notes.startswith("hyspiri"):
            region = "California, USA"
            concept = "leaf_litter" if "Litter" in name else "dead_tree" if "CWD" in name else "dry_grass"
        if concept:
            where = f" in {region}" if region != "unknown" else ""
            yield Spectrum(
                wavelengths,
                spectra[i],
                concept,
                sample,
                "earthlib " + ("ICRAF-ISRIC soils" if kind == "soil" and not notes.startswith("urban") else "field spectra"),
                "MIT",
                f"{words.capitalize()}{where}.",
                region,
                "ASD FieldSpec",
            )
