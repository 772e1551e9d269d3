"""What a record from elsewhere may let a run read: regular files of this machine, and nothing that leads further.

GDAL opens connections, databases and programs' output by name alone, and by what stands in small text files, too. So a
name from a record must be that of a regular file, or of a dataset inside one, and a file in XML or JSON one of the few
kinds that name other files only in places we look at.
"""
from __future__ import annotations

import html
import os
import re
import stat
from pathlib import Path

from ..bounded import read_bounded
from ..errors import UserError
from ..files.hashes import sha256_of
from ..messages import Message
from ..plain_text import printable
from ..progress import Heard, unheard

LARGEST = 2_000_000_000  # bytes of a file that is read whole
_VRT_BYTES = 20_000_000
_CONTAINER = re.compile(
    r'(?P<driver>HDF5|HDF4_SDS|HDF4_EOS:\w+|NETCDF|GTIFF_DIR:\d+|SENTINEL2_\w+):'
    r'(?:"(?P<quoted>[^"]+)"|(?P<bare>(?:[A-Za-z]:[\\/])?[^":]+))(?P<rest>:.*)?', re.DOTALL
)
_PREFIX = re.compile(r"[\\/]vsi|[a-z0-9_+.-]{2,}:|<|\{", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_ROOTS = re.compile(r"(?:<\?[^>]{0,200}>|<!--.{0,2000}?-->|\s)*<(?P<root>[\w:.-]+)", re.DOTALL)
# Of VRT, EnMAP, SPOT and Pleiades, Sentinel-2; GDAL does not mind upper and lower case.
_SCENES = re.compile(r"VRTDataset|level_X|Dimap_Document|(?:n1:)?Level-\w+", re.IGNORECASE)
_SOURCE = re.compile(r"<Source(?:Filename|Dataset)([^<>]{0,200})>([^<>]{0,4096})<", re.IGNORECASE)
_RELATIVE = re.compile(r"""relativetovrt\s*=\s*["']1["']""", re.IGNORECASE)
# Where else a VRT may name files: geolocation arrays, elevation models, processing steps, addresses in whatever place.
_LEADS_ON = ("/vsi", "://", "x_dataset", "y_dataset", "rpc_dem", "vrtprocesseddataset", "<![cdata[", "<!entity")
_ALLOW = Message("add --allow-network if you trust whoever made the record")
VRT_DEPTH = 8


def check_scene(name: str, outer: tuple[str, ...] = ()) -> None:
    """UserError unless GDAL finds all of the scene `name` in regular files here; `outer` are VRTs around it."""
    shown = printable(name)
    inside = _CONTAINER.fullmatch(name)
    path = name if inside is None else inside["quoted"] or inside["bare"]
    leads_on = inside is not None and not inside["driver"].startswith("HDF") and "//" in (inside["rest"] or "")
    if leads_on or (_PREFIX.match(path) and not _DRIVE.match(path)):
        raise UserError(
            "The record's scene {shown} is no file of this machine; {allow}, or name a copy by --scene.",
            shown=shown, allow=_ALLOW,
        )
    check_regular(path, Message("scene"))
    head = _head(path)
    if head.startswith(("{", "[")):
        raise UserError(
            "The record's scene {shown} is a description in JSON, which may lead anywhere; {allow}.",
            shown=shown, allow=_ALLOW,
        )
    if not head.startswith("<"):
        return
    root = _ROOTS.match(head)
    if root is None or not _SCENES.fullmatch(root["root"]):
        raise UserError(
            "The record's scene {shown} is a description in XML, which may lead anywhere; {allow}.",
            shown=shown, allow=_ALLOW,
        )
    if root["root"].lower() == "vrtdataset" and path not in outer:
        _check_vrt(path, (*outer, path))


def _check_vrt(path: str, outer: tuple[str, ...]) -> None:
    text = html.unescape(read_bounded(path, _VRT_BYTES, Message("scene")).decode("utf-8", "replace"))
    sources, small = _SOURCE.findall(text), text.lower()
    named = small.count("<sourcefilename") + small.count("<sourcedataset")
    if named != len(sources) or len(outer) > VRT_DEPTH or any(word in small for word in _LEADS_ON):
        raise UserError(
            "The record's scene {path} is a VRT that may lead anywhere; {allow}.",
            path=printable(path), allow=_ALLOW,
        )
    for attributes, name in dict.fromkeys(sources):
        relative = _RELATIVE.search(attributes) and not _PREFIX.match(name)
        check_scene(os.path.join(os.path.dirname(path), name) if relative else name, outer)


def _head(path: str) -> str:
    with open(path, "rb") as source:
        return source.read(4096).decode("utf-8", "replace").lstrip("\ufeff \t\r\n")


def check_vectors(path: str, what: str) -> None:
    """UserError unless the samples or the mask are a regular file that names no other."""
    check_regular(path, what)
    if _head(path).startswith("<"):
        raise UserError(
            "The record's {what} {path} is in XML, which may lead anywhere; {allow}.",
            what=what, path=printable(path), allow=_ALLOW,
        )


def check_regular(path: str, what: str, limit: int | None = None) -> None:
    """UserError unless `path` is a regular file, of at most `limit` bytes."""
    shown = printable(path)
    try:
        about = os.stat(path)
    except (OSError, ValueError) as error:
        raise UserError(
            "The record's {what} file {shown} does not exist; restore it or give --base.",
            what=what, shown=shown,
        ) from error
    if not stat.S_ISREG(about.st_mode):
        raise UserError(
            "The record's {what} {shown} is a folder, a device or a pipe and is not read.",
            what=what, shown=shown,
        )
    if limit is not None and about.st_size > limit:
        raise UserError(
            "The record's {what} file {shown} is larger than {limit} MB and is not read.",
            what=what, shown=shown, limit=limit // 1000000,
        )


def checked_hash(path: str, what: str, sha256: str, heard: Heard = unheard) -> None:
    """UserError unless `path` is a regular file with this SHA-256."""
    check_regular(path, what, LARGEST)
    if sha256_of(Path(path), heard) != sha256:
        raise UserError(
            "The {what} file {path} has changed since the run; restore it first.",
            what=what, path=printable(path),
        )
