"""`python -m clip_unmix_qgis`."""
import sys

from .cli import main

sys.exit(main())
