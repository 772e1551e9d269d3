"""What a spectrum's label says of every concept: yes, no, or nothing.

A pine is a conifer, a tree, vegetation (yes); a spectrum known only as 'soil' may or may not be clay (nothing); and
some names overlap without one being a kind of the other: asphalt may be a road or a roof (nothing).
"""

from __future__ import annotations

import json

import numpy as np

from clip_unmix_qgis.paths import RESOURCES

YES, NO, UNKNOWN = 1.0, 0.0, np.nan

# The first name of a row overlaps with each of the others: a spectrum labelled with it says nothing about them and
# their
# descendants; a spectrum of one of them (or of a descendant) says nothing about it.
OVERLAPS = [
    ("road", "asphalt", "concrete", "paving_stone", "dirt_road", "railway"),
    ("railway", "gravel", "rust", "rock"),
    ("pavement", "asphalt", "concrete", "brick", "paving_stone", "gravel", "roof"),
    (
        "roof",
        "asphalt",
        "concrete",
        "brick",
        "metal",
        "plastic",
        "wood",
        "paint",
        "ceramic",
        "gravel",
        "fiberglass",
        "glass",
        "slate",
        "paving_stone",
    ),
    ("tile_roof", "brick", "ceramic"),
    ("white_roof", "paint", "plaster", "plastic"),
    ("slate_roof", "slate"),
    ("metal_roof", "galvanized_steel", "metal", "rust"),
    ("greenhouse", "plastic", "glass"),
    ("tarp", "fabric", "plastic"),
    ("running_track", "rubber", "paint"),
    ("vehicle", "metal", "paint", "glass", "plastic"),
    ("landfill", "plastic", "paper", "fabric", "rust", "wood"),
    ("paint", "impervious"),
    ("solar_panel", "glass"),
    ("wood", "bark", "dead_tree", "mud_brick"),
    ("leaf_litter", "dry_grass", "straw", "bark"),
    ("dry_grass", "straw", "meadow", "savanna"),
    ("mud_brick", "soil", "straw"),
    ("landfill", "impervious"),
    ("sand", "sandy_soil", "quartz", "shell", "bleached_coral"),
    ("clay_soil", "clay_mineral", "loam", "mud"),
    ("red_soil", "iron_oxide", "clay_soil", "sandy_soil", "loam", "volcanic_ash"),
    ("saline_soil", "salt", "gypsum"),
    ("dark_soil", "peat", "wet_soil", "plowed_field", "clay_soil", "loam", "mud", "sandy_soil"),
    ("loam", "sandy_soil", "plowed_field", "dirt_road", "wet_soil"),
    ("clay_soil", "wet_soil", "plowed_field", "dirt_road"),
    ("sandy_soil", "plowed_field", "dirt_road", "dune_sand"),
    ("gravel", "rock"),
    ("dirt_road", "gravel", "sand"),
    ("soil", "mine_waste"),
    ("limestone", "calcite", "carbonate", "marble"),
    ("basalt", "pyroxene", "olivine", "volcanic_ash"),
    ("granite", "feldspar", "quartz", "mica"),
    ("slate", "mica", "chlorite", "schist", "shale"),
    ("schist", "mica", "chlorite", "amphibole"),
    ("serpentinite", "serpentine", "olivine"),
    ("sandstone", "quartz", "sand"),
    ("quartzite", "quartz"),
    ("rhyolite", "feldspar", "volcanic_ash"),
    ("shale", "clay_mineral", "mud"),
    ("mica", "clay_mineral"),
    ("rust", "iron_oxide"),
    ("gypsum", "plaster"),
    ("coal", "charcoal"),
    ("mine_waste", "iron_oxide", "jarosite", "pyrite", "rock"),
    ("iron_oxide", "jarosite"),
    ("copper", "copper_ore"),
    ("paint", "mineral", "iron_oxide"),
    ("bauxite", "red_soil"),
    ("borate", "salt"),
    ("fabric", "plastic"),
    ("clear_water", "sea_water", "shallow_water", "turbid_water", "algal_bloom", "swimming_pool"),
    ("algae", "algal_bloom", "seaweed", "moss"),
    ("aquatic_vegetation", "algal_bloom", "wetland_vegetation"),
    ("grass", "crop", "wetland_vegetation", "savanna", "tundra", "weed", "rice"),
    ("shrub", "savanna", "tundra", "weed", "forest", "wetland_vegetation"),
    ("tree", "fruit_orchard", "savanna", "coffee", "cocoa", "banana"),
    ("forest", "broadleaf_tree", "conifer", "mangrove", "palm"),
    ("rainforest", "broadleaf_tree", "palm", "mangrove"),
    ("boreal_forest", "broadleaf_tree"),
    ("boreal_forest", "conifer"),
    ("mangrove", "broadleaf_tree"),
    ("palm", "broadleaf_tree"),
    ("crop", "weed", "alfalfa", "flower", "fern"),
    ("alfalfa", "meadow"),
    ("lawn", "meadow"),
    ("weed", "flower", "fern", "meadow"),
    ("moss", "lichen", "tundra"),
    ("chaparral", "sagebrush", "heath"),
    ("wetland_vegetation", "reed", "sedge", "mangrove"),
    ("ash", "charcoal"),
    ("rock", "lichen"),
    ("ice", "snow"),
    ("guano", "soil"),
    ("coral", "algae"),
    ("rare_earth", "mineral"),
    ("wet_soil", "mud", "loam", "sandy_soil", "plowed_field"),
    ("mud", "plowed_field", "peat"),
    ("saline_soil", "borate", "mud"),
    ("volcanic_ash", "rhyolite", "basalt", "feldspar", "pyroxene"),
    ("marble", "calcite", "dolomite"),
    ("sandstone", "quartzite", "iron_oxide", "feldspar"),
    ("shale", "slate", "illite", "montmorillonite"),
    ("serpentinite", "magnetite", "talc"),
    ("dune_sand", "beach_sand", "quartz", "iron_oxide", "sandstone"),
    ("ceramic", "brick", "feldspar"),
    ("plaster", "calcite", "concrete"),
    ("paving_stone", "granite", "limestone", "sandstone", "rock", "brick", "concrete"),
    ("metal_roof", "paint", "aluminium"),
    ("burned", "ash", "charcoal"),
    ("shallow_water", "coral", "seagrass", "seaweed"),
    ("heath", "sagebrush", "tundra"),
    ("sorghum", "maize", "sugarcane"),
    ("wetland_vegetation", "meadow", "rice", "algae"),
    # Names no spectrum was measured or simulated for: their look-alikes must not teach that they never occur.
    ("birch", "broadleaf_tree"),
    ("beech", "broadleaf_tree"),
    ("acacia", "broadleaf_tree", "shrub"),
    ("palm", "tree"),
    ("bamboo", "grass", "tree"),
    ("barley", "crop", "meadow"),
    ("vegetables", "crop"),
    ("coffee", "broadleaf_tree", "tea", "shrub"),
    ("cocoa", "broadleaf_tree"),
    ("banana", "broadleaf_tree", "crop"),
    ("cassava", "crop", "shrub"),
    ("fern", "vegetation"),
    ("moss", "vegetation"),
    ("coal", "asphalt", "mine_waste"),
    ("vehicle", "impervious"),
    ("solar_panel", "roof", "water"),
    ("copper", "metal", "metal_roof"),
    ("rubber", "plastic", "asphalt"),
    ("shell", "calcite", "limestone", "gravel"),
    ("guano", "dry_vegetation", "salt"),
]
# One way only: a spectrum labelled with the first name says nothing about the others, but they do deny the first.
HOLDS = [
    ("shadow", "vegetation", "soil", "impervious", "rock"),
    ("soil", "dry_vegetation", "gravel"),
    ("plowed_field", "dry_vegetation", "shadow"),
    ("mud", "water"),
    ("rock", "soil"),  # a powder of rock is a soil to any sensor
    ("peat", "dry_vegetation", "heath"),
    ("saline_soil", "salt", "sulfate", "borate"),
    ("grass", "dry_vegetation"),
    ("savanna", "dry_vegetation", "soil", "tree", "grass", "shrub"),
    ("tundra", "dry_vegetation", "rock", "lichen", "shrub", "sedge", "wetland_vegetation"),
    ("straw", "soil"),
    ("burned", "soil"),
    ("tree", "shadow"),
    ("boreal_forest", "lichen", "heath"),
    ("rapeseed", "flower"),
    ("vineyard", "soil", "grass", "dry_vegetation"),
    ("fruit_orchard", "soil", "grass", "dry_vegetation"),
    ("olive_tree", "soil", "grass", "dry_vegetation"),
    ("eucalyptus", "dry_vegetation"),
    ("rice", "water", "mud"),
    ("reed", "water", "mud", "dry_vegetation"),
    ("mangrove", "water", "mud"),
    ("wetland_vegetation", "water", "mud", "dry_vegetation"),
    ("aquatic_vegetation", "water"),
    ("coral", "water"),
    ("lichen", "rock", "bark"),
    ("flower", "grass", "crop"),
    ("mine_waste", "rock"),
    ("road", "gravel", "paint"),
    ("pavement", "gravel"),
    ("railway", "wood", "concrete", "gravel", "rock"),
    ("greenhouse", "crop", "soil"),
    ("landfill", "soil", "impervious", "dry_vegetation"),
    ("mud_brick", "soil", "dry_vegetation"),
]


class Hierarchy:
    """The concepts and their parents."""

    def __init__(self) -> None:
        concepts = json.loads((RESOURCES / "lexicon/concepts.json").read_text(encoding="utf-8"))["concepts"]
        self.names: list[str] = [c["id"] for c in concepts]
        self.parent: dict[str, str | None] = {c["id"]: c["parent"] for c in concepts}

    def lineage(self, concept: str) -> list[str]:
        """The concept and its ancestors, nearest first."""
        result, node = [], concept
        while node:
            result.append(node)
            node = self.parent[node]  # type: ignore[assignment]
        return result

    def targets(self) -> np.ndarray:
        """(concepts, concepts): row = label of a spectrum, column = what that says of each concept."""
        position = {name: i for i, name in enumerate(self.names)}
        lineages = {name: set(self.lineage(name)) for name in self.names}
        table = np.zeros((len(self.names), len(self.names)), np.float32)
        for label in self.names:
            row = table[position[label]]
            for other in self.names:
                if label in lineages[other]:
                    row[position[other]] = UNKNOWN
            for head, *members in OVERLAPS:
                if any(member in lineages[label] for member in members):
                    row[position[head]] = UNKNOWN
                if head == label:
                    for other in self.names:
                        if lineages[other] & set(members):
                            row[position[other]] = UNKNOWN
            for head, *members in HOLDS:
                if head == label:
                    for other in self.names:
                        if lineages[other] & set(members):
                            row[position[other]] = UNKNOWN
            for ancestor in lineages[label]:
                row[position[ancestor]] = YES
        return table
