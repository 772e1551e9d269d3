"""The Python packages CLIP Unmix needs, and how they come into a private folder of the QGIS profile that lacks them.

Standard library only: QGIS imports this at every start, before anything is installed. Four rules keep QGIS sound:
packages go into a folder of ours; the folder stands at the end of sys.path, so QGIS's own packages always win; what
QGIS already has, its NumPy above all, is left out; and only wheels whose SHA-256 stands in `locks/` are taken.

Begin with `table.py` (what is needed), then `plan.py` (what would be installed), `installer.py` (a process of its own,
with the Python that belongs to QGIS) and `private.py` (the folder, and how an installation gets into it whole or not at
all).
"""
from __future__ import annotations

from .advice import InstallerError, advice
from .installer import LARGE
from .plan import INSTALLER, PLAN, download_size, environment, locked, write_plan
from .private import Installation, ensure_path, private_folder
from .program import interpreter
from .report import report, without_password
from .table import REQUIREMENTS, Requirement, describe, download_megabytes, installed, missing

__all__ = [
    "INSTALLER", "LARGE", "PLAN", "REQUIREMENTS", "Installation", "InstallerError", "Requirement", "advice",
    "describe", "download_megabytes", "download_size", "ensure_path", "environment", "installed", "interpreter",
    "locked", "missing", "private_folder", "report", "without_password", "write_plan",
]
