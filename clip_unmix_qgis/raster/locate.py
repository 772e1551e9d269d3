"""The raster that a path means: the data of a header, the image beside its metadata, the only raster in an archive or
folder.
"""

from __future__ import annotations

import re
import tarfile
import zipfile
from pathlib import Path

from ..errors import UserError
from ..messages import Message
from .beside_tells import SENTINEL_2
from .bundles import stack_of

MOST_MEMBERS = 100_000  # of an archive
_DATA_SUFFIXES = ("", ".img", ".dat", ".bsq", ".bil", ".bip", ".raw", ".bin")
_IMAGES = (".tif", ".tiff", ".img", ".jp2", ".vrt", ".nc", ".he5", ".h5", ".hdf", ".dat", ".bsq", ".bil", ".bip")
_HELPERS = re.compile(r"QL_|QUALITY|quicklook|preview|_PVI|_TCI|browse|thumb|udm", re.IGNORECASE)
_OF_FOLDER = re.compile(r"_MTL\.(txt|xml|json)$|^xfdumanifest\.xml$", re.IGNORECASE)  # describe the images beside them
NOT_A_FILE = re.compile(r"^(/vsi|[a-z0-9+]+://|[A-Za-z0-9_]{2,}:|<VRTDataset)")


def locate(path: str, notes: list[str], resolution: float | None = None) -> str:
    """The name that GDAL should open for `path`; where that is another file, `notes` says so. `resolution` is that of a
    stack of bands. UserError where nothing is there.
    """
    if NOT_A_FILE.match(path):
        return path
    file = Path(path)
    if not file.exists():
        raise UserError("{path} does not exist; check the path.", path=path)
    if not file.is_dir() and not file.is_file():
        raise UserError("{path} is no regular file (a device or a pipe); give an image.", path=path)
    if file.is_dir():
        found = _of_folder(file, notes, resolution)
    elif file.suffix.lower() == ".hdr":
        found = _data_of_header(file)
    elif file.name.upper().endswith("METADATA.XML"):
        found = _image_of_metadata(file)
    elif _OF_FOLDER.search(file.name):
        found = _of_folder(file.parent, notes, resolution)
    elif zipfile.is_zipfile(file) and file.suffix.lower() == ".zip":
        found = _of_archive(file, "/vsizip/", _zip_members(file), notes, resolution)
    elif file.suffix.lower() in (".tar", ".tgz") or file.name.lower().endswith(".tar.gz"):
        found = _of_archive(file, "/vsitar/", _tar_members(file), notes, resolution)
    else:
        return path
    if found != path and file.suffix.lower() != ".hdr":
        what = Message("a stack of its bands") if found.startswith("<VRTDataset") else found
        notes.append(Message("{file} was opened as {what}.", file=file.name, what=what))
    return found


def _data_of_header(header: Path) -> str:
    """The ENVI data file of a header: the same name with a usual suffix in any case, or the only other file of its
    stem.
    """
    stem = header.stem.lower()
    others = sorted(p for p in header.parent.iterdir() if p != header and p.is_file())
    for suffix in _DATA_SUFFIXES:
        for other in others:
            if other.name.lower() == stem + suffix:
                return str(other)
    rest = [
        p
        for p in others
        if p.stem.lower() == stem and p.suffix.lower() not in (".hdr", ".xml", ".qml", ".txt", ".enp", ".png", ".jpg")
    ]
    if len(rest) == 1:
        return str(rest[0])
    raise UserError("{header} is a header without its data file; put the data file beside it.", header=header)


def marked_header(name: str) -> Path | None:
    """The ENVI header beside the image `name`, if it begins with a byte order mark, which GDAL does not know."""
    image = Path(name[:4096])
    for header in (image.with_suffix(".hdr"), image.with_name(f"{image.name}.hdr")) if image.is_file() else ():
        if header.is_file():
            with header.open("rb") as file:
                if file.read(2) in (b"\xef\xbb", b"\xff\xfe", b"\xfe\xff"):
                    return header
    return None


def _image_of_metadata(metadata: Path) -> str:
    """The image that DLR delivers beside its METADATA.XML."""
    start = metadata.name[: -len("METADATA.XML")].lower()
    for other in sorted(metadata.parent.iterdir()):
        name = other.name.lower()
        if name.startswith(f"{start}spectral_image") and name.endswith(
            (".tif", ".tiff", ".bsq", ".bil", ".bip", ".jp2")
        ):
            return str(other)
    raise UserError(
        "{metadata} describes an image that is not beside it; put ...SPECTRAL_IMAGE.TIF into the same folder.",
        metadata=metadata,
    )


def _of_folder(folder: Path, notes: list[str], resolution: float | None) -> str:
    """The product of a folder: Sentinel-2, or the only image of its kind."""
    inside = sorted(folder.iterdir())[:MOST_MEMBERS]
    if len(inside) == 1 and inside[0].is_dir() and not inside[0].is_symlink():  # as many programs unpack
        return _of_folder(inside[0], notes, resolution)
    names = [p.name for p in inside if p.is_file()]
    chosen = _choose([str(folder / name) for name in names])
    if chosen is None:
        images = [str(folder / name) for name in names if name.lower().endswith(_IMAGES)]
        chosen = stack_of(images, folder.name, notes, resolution)
    return chosen or str(folder)  # GDAL knows some folders; it says what it makes of this one


def _of_archive(
    archive: Path, prefix: str, members: list[str], notes: list[str], resolution: float | None
) -> str:
    chosen = _choose(members)
    if chosen is None:
        rasters = [name for name in members if name.lower().endswith(_IMAGES)]
        images = [f"{prefix}{archive.absolute()}/{name}" for name in rasters]
        stack = stack_of(images, archive.name, notes, resolution)
        if stack is not None:
            return stack
        what = (
            Message(
                "holds {count} rasters ({names})",
                count=len(rasters), names=f"{', '.join(rasters[:6])}{' ...' if len(rasters) > 6 else ''}",
            )
            if rasters
            else Message("holds no raster")
        )
        raise UserError(
            "{archive} is an archive that {what}; unpack it and give the image, or name it as "
            "{prefix}{archive}/IMAGE.",
            archive=archive, what=what, prefix=prefix,
        )
    return f"{prefix}{archive.absolute()}/{chosen}"


def _choose(names: list[str]) -> str | None:
    """The file that stands for all: a Sentinel-2 product's metadata, EnMAP's spectral image, or the only raster."""
    for wanted in SENTINEL_2:
        product = [name for name in names if name.endswith(wanted)]
        if len(product) == 1:
            return product[0]
    spectral = [n for n in names if "SPECTRAL_IMAGE" in n.upper() and n.lower().endswith(_IMAGES)]
    if len(spectral) == 1:
        return spectral[0]
    rasters = [name for name in names if name.lower().endswith(_IMAGES) and not _HELPERS.search(Path(name).name)]
    headers = [name for name in names if name.lower().endswith(".hdr")]
    if not rasters and len(headers) == 1:  # an ENVI image without a suffix
        stem = headers[0][:-4]
        return stem if stem in names else None
    return rasters[0] if len(rasters) == 1 else None


def members_of(archive: Path) -> list[str]:
    """The names of the files in a zip or tar archive. UserError: damaged."""
    return _zip_members(archive) if archive.suffix.lower() == ".zip" else _tar_members(archive)


def _zip_members(path: Path) -> list[str]:
    try:
        with zipfile.ZipFile(path) as archive:
            return [info.filename for info in archive.infolist()[:MOST_MEMBERS] if not info.is_dir()]
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise UserError("{path} is a damaged archive ({error}); get it again.", path=path, error=error) from error


def _tar_members(path: Path) -> list[str]:
    names: list[str] = []
    long_named = False
    try:
        with tarfile.open(path) as archive:
            for member in archive:
                if member.isfile():
                    long_named |= "path" in member.pax_headers  # which GDAL does not read
                    names.append(re.sub(r"^(\./)+", "", member.name))
                if len(names) >= MOST_MEMBERS:
                    break
    except (tarfile.TarError, OSError, EOFError) as error:
        raise UserError("{path} is a damaged archive ({error}); get it again.", path=path, error=error) from error
    if long_named:
        raise UserError(
            "{path} is an archive with names too long to be read in it; unpack it and give its folder.",
            path=path,
        )
    return names
