"""Write the SHA-256 of all weights and cards in models/ into the code: `make hashes`, after every training."""
from __future__ import annotations

import hashlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "models"
TARGET = ROOT / "clip_unmix_qgis" / "core" / "bundled_hashes.py"
HEAD = '''"""SHA-256 of the weights and cards in models/. Written by `make hashes`, never by hand."""

'''


def source() -> str:
    """The module's text, from the files as they are."""
    weights = sorted(MODELS.glob("*.safetensors"))
    files = sorted({*weights, *(path.with_suffix(".json") for path in weights)})
    lines = [f'    "{path.name}": "{hashlib.sha256(path.read_bytes()).hexdigest()}",\n' for path in files]
    return HEAD + "SHA256 = {\n" + "".join(lines) + "}\n"


def main() -> int:
    """Write the module; with --check only say, by the exit status, whether it is current."""
    text = source()
    if "--check" in sys.argv[1:]:
        return int(TARGET.read_text(encoding="utf-8") != text)
    TARGET.write_text(text, encoding="utf-8")
    print(f"{TARGET.relative_to(ROOT)}: {text.count('.safetensors')} weights and their cards")
    return 0


if __name__ == "__main__":
    sys.exit(main())
