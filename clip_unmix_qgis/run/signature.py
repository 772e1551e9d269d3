"""Who made a run: an Ed25519 signature (RFC 8032) of the record with the user's own key, in `provenance.sig` beside it.

The record lists the SHA-256 of every file, so that its signature is one of all. Needs the package cryptography.
"""
from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..bounded import read_bounded
from ..errors import UserError, reason_of
from ..files import write_file
from ..messages import Message
from . import provenance

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SCHEMA = "clip_unmix_qgis/signature-1"
KEY_BYTES = 100_000


def sign(folder: Path, key: Path) -> str:
    """Sign the record in `folder` with the private key in the file `key`; returns the public key, in hexadecimal.

    Raises UserError where there is no record, no such key, or the package is missing.
    """
    record = folder / provenance.FILE_NAME
    provenance.read(record)
    private = _private(key)
    public = _hex(private.public_key())
    signature = private.sign(read_bounded(record, provenance.RECORD_BYTES, Message("record")))
    content = {"schema": SCHEMA, "algorithm": "Ed25519", "public_key": public, "signature": signature.hex()}
    try:
        write_file(folder / provenance.SIGNATURE, json.dumps(content, indent=1).encode("ascii") + b"\n")
    except OSError as error:
        raise UserError(
            "{folder} cannot be written ({reason}).",
            folder=folder / provenance.SIGNATURE, reason=reason_of(error),
        ) from error
    return public


def signer(folder: Path) -> tuple[str | None, bool]:
    """The public key (hexadecimal) of the signature beside a record, if there is one, and whether that is sound."""
    path = folder / provenance.SIGNATURE
    if not path.is_file():
        return None, True
    cryptography = _ed25519()
    from cryptography.exceptions import InvalidSignature

    try:
        content = json.loads(read_bounded(path, KEY_BYTES, Message("signature")))
        if content["schema"] != SCHEMA or content["algorithm"] != "Ed25519":
            return None, False
        public, signature = bytes.fromhex(content["public_key"]), bytes.fromhex(content["signature"])
        signed = read_bounded(folder / provenance.FILE_NAME, provenance.RECORD_BYTES, Message("record"))
        cryptography.Ed25519PublicKey.from_public_bytes(public).verify(signature, signed)
    except (InvalidSignature, ValueError, KeyError, TypeError, RecursionError):
        return None, False
    return public.hex(), True


def public_key(path: Path) -> str:
    """The public key, in hexadecimal, in a file: PEM or a line of OpenSSH."""
    from_pem, from_ssh = _loaders("public")
    content = read_bounded(path, KEY_BYTES, Message("key"))
    key = _loaded(path, from_ssh if content.startswith(b"ssh-") else from_pem, content)
    if not isinstance(key, _ed25519().Ed25519PublicKey):
        raise UserError("{path} is no public Ed25519 key; give that of whoever signed.", path=path)
    return _hex(key)


def _private(path: Path) -> Ed25519PrivateKey:
    from_pem, from_ssh = _loaders("private")
    content = read_bounded(path, KEY_BYTES, Message("key"))
    key = _loaded(path, from_ssh if b"OPENSSH PRIVATE KEY" in content else from_pem, content, None)
    if not isinstance(key, _ed25519().Ed25519PrivateKey):
        raise UserError("{path} is no private Ed25519 key; make one with: ssh-keygen -t ed25519", path=path)
    return key


def _loaded(path: Path, load: Any, *arguments: Any) -> Any:
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        return load(*arguments)
    except TypeError as error:
        raise UserError("The key {path} has a passphrase; give one without.", path=path) from error
    except (ValueError, UnsupportedAlgorithm) as error:
        raise UserError(
            "{path} is no key that can be read; give an Ed25519 key in PEM or OpenSSH's form.",
            path=path,
        ) from error


def _hex(key: Ed25519PublicKey) -> str:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return key.public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def _loaders(kind: str) -> tuple[Any, Any]:
    _ed25519()
    from cryptography.hazmat.primitives import serialization

    return getattr(serialization, f"load_pem_{kind}_key"), getattr(serialization, f"load_ssh_{kind}_key")


def _ed25519() -> Any:
    try:
        from cryptography.hazmat.primitives.asymmetric import ed25519
    except ImportError as error:
        raise UserError("Signatures need the Python package cryptography; install it.") from error
    return ed25519
