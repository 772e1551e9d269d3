"""Write the outputs of a record into its JSON Schema, from the kinds of maps (`clip_unmix_qgis/run/outputs.py`)."""
from __future__ import annotations

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from clip_unmix_qgis.run import outputs  # noqa: E402

SCHEMA = ROOT / "resources" / "schema" / "provenance-1.json"


def text_of(part: dict) -> str:
    """The part as it stands in the file: a line for each property."""
    head = {key: value for key, value in part.items() if key != "properties"}
    lines = [f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in head.items()]
    rows = [
        f"        {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}"
        for key, value in part["properties"].items()
    ]
    lines.append('"properties": {\n' + ",\n".join(rows) + "\n      }")
    return "{\n" + ",\n".join(f"      {line}" for line in lines) + "\n    }"


def main() -> None:
    text = SCHEMA.read_text(encoding="utf-8")
    new = re.sub(
        r'(?s)(\n    "outputs": )\{\n.*?\n    \}(,\n    "quality")',
        lambda found: found[1] + text_of(outputs.schema()) + found[2],
        text,
    )
    json.loads(new)
    SCHEMA.write_text(new, encoding="utf-8")
    print(f"{SCHEMA.relative_to(ROOT)}: {len(outputs.MAP_KINDS)} kinds of maps")


if __name__ == "__main__":
    main()
