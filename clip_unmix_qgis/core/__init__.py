"""The science: spectral encoder, semantic prior, endmember decoder, sparse estimator. Knows no Qt, QGIS or raster
files.
"""
