#!/usr/bin/env bash
# Prepares this clone: Debian's packages where they are missing (as root), .venv, and the pinned Python packages in it.
# Called by `make setup`, which runs it again only when it or the requirements change.
set -euo pipefail
cd "$(dirname "$0")/.."

# Two makes in one clone take turns.
mkdir -p .cache
exec 9>.cache/setup.lock
flock 9

packages=(
    qgis python3-qgis qgis-providers gdal-bin python3-gdal python3-rasterio python3-pyqt5 python3-pyqt5.qtsvg # the desktop and its libraries
    python3-scipy python3-matplotlib python3-h5py python3-pyproj python3-sklearn python3-venv                              # numbers and pictures
    qttools5-dev-tools pyqt5-dev-tools qttranslations5-l10n                                                   # lrelease, pylupdate5; what turns QGIS right to left
    xvfb xauth xdotool libgl1-mesa-dri fonts-dejavu-core                                                      # QGIS Desktop without a screen, its keys and mouse
    fonts-noto-core fonts-noto-cjk                                                                            # prompts in any script
    ca-certificates git
)
if ! command -v apt-get >/dev/null; then
    echo "This set-up is written for Debian 12. Elsewhere install QGIS 3.22 or newer, GDAL, rasterio, scipy, matplotlib and Xvfb for one" >&2
    echo "Python, make .venv with 'python3 -m venv --system-site-packages .venv' and run .venv/bin/pip install -r requirements-dev.txt" >&2
    exit 1
fi
missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" -ne 0 ]; then
        echo "These Debian packages are missing. Install them once, then run make again:" >&2
        echo "    sudo apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    echo "Installing from Debian: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q || echo "apt-get update reported errors; going on with the package lists there are" >&2
    apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

# QGIS, GDAL and rasterio belong to Debian's Python; another python3 may stand first on PATH.
[ -x .venv/bin/python ] || /usr/bin/python3 -m venv --system-site-packages .venv
pip=(.venv/bin/python -m pip --disable-pip-version-check)

# PyPI's torch for Linux brings several GB of CUDA. PyTorch's own index has the CPU build; where it cannot be reached
# (or torch is already there) the next step takes what the configured index offers.
torch=$(sed -n 's/^torch==/torch==/p' requirements.txt)
cpu_index=https://download.pytorch.org/whl/cpu
if ! "${pip[@]}" show -q torch 2>/dev/null && [ "${TORCH:-cpu}" = cpu ] && .venv/bin/python - "$cpu_index/torch/" <<'PY'
import sys, urllib.request
try:
    urllib.request.urlopen(sys.argv[1], timeout=8).close()
except OSError:
    sys.exit(1)
PY
then
    "${pip[@]}" install -q --no-deps --index-url "$cpu_index" "$torch" || echo "The CPU build of $torch could not be had; taking the usual one" >&2
fi
"${pip[@]}" install -q -c constraints.txt -r requirements-dev.txt
"${pip[@]}" install -q --no-deps -r requirements-open-clip.txt
# Not into .venv, where it would stand beside the PyQt5 that QGIS loads; without it the tests of Qt 6 are skipped.
[ -d .cache/qt6/PyQt6 ] || "${pip[@]}" install -q --target .cache/qt6 -r requirements-qt6.txt ||
    echo "PyQt6 could not be had; the tests of Qt 6 will be skipped" >&2

.venv/bin/python scripts/check_environment.py
touch .venv/.ready
