"""Scenes and their wavelengths in, GeoTIFF maps out. Uses rasterio (and OGR for vectors); knows no Qt and no torch."""
