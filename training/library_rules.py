"""How titles and notes of the spectral libraries are read: rules from names to concepts, samples, places, short descriptions."""

from __future__ import annotations

import re

import numpy as np

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
