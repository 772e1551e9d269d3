"""A thin stand-in for QGIS 4: PyQt6 as it is, and of QGIS's own classes what the widgets touch."""
