"""Files that appear whole or not at all, and whose results they are."""
from __future__ import annotations

from .earlier import Kind, files_behind, replaceable
from .journal import is_plain_name
from .staging import StagedFile, StagedFolder, noted, recover, write_file

__all__ = [
    "Kind", "StagedFile", "StagedFolder", "files_behind", "is_plain_name", "noted", "recover", "replaceable",
    "write_file",
]
