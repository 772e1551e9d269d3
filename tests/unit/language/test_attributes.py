"""What a prompt says of a material beyond its name."""
import json

from clip_unmix_qgis.language.attributes import KINDS, Attribute
from clip_unmix_qgis.paths import RESOURCES


def test_record_and_schema_know_the_kinds():
    schema = json.loads((RESOURCES / "schema/provenance-1.json").read_text(encoding="utf-8"))
    entry = schema["properties"]["prompts"]["items"]["properties"]["attributes"]["items"]
    assert entry["properties"]["kind"]["enum"] == list(KINDS)
    assert sorted(Attribute("colour", "blue", "blaue").to_dict()) == sorted(entry["required"])
