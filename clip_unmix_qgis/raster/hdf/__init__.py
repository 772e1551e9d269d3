"""HDF5 and NetCDF products whose cubes GDAL does not open as images: bands last or between, several cubes, tables
elsewhere.

They are read through GDAL's multidimensional API, which comes with its Python bindings (osgeo), block by block.
"""
