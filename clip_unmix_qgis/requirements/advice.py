"""What to do where an installation fails, in sentences that the dialog translates."""
from __future__ import annotations

import re


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 (the name lupdate looks for)
    """Mark a text for translation; the dialog translates it. There is no Qt in the installer's process."""
    return text


ADVICE = (
    (
        r"DO NOT MATCH THE HASHES|Hashes are required",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "A downloaded package is not the one this version of CLIP Unmix was tried with, so nothing was installed: "
            "try again, and if it happens again, take a newer version of the plugin.",
        ),
    ),
    (
        r"No space left|not enough space|Errno 28|WinError 112",
        QT_TRANSLATE_NOOP("Requirements", "The disk of your QGIS profile is full: free about 2 GB and try again."),
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerification",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation's root "
            "certificate.",
        ),
    ),
    (
        (
            r"NewConnectionError|ConnectTimeout|Read timed out|Name or service not known|getaddrinfo failed"
            r"|Connection refused|unreachable"
        ),
        QT_TRANSLATE_NOOP(
            "Requirements",
            "PyPI could not be reached: check the connection, or enter your organisation's proxy in QGIS (Settings, "
            "Options, Network).",
        ),
    ),
    (
        r"SOCKS support",
        QT_TRANSLATE_NOOP(
            "Requirements", "pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network)."
        ),
    ),
    (
        r"No module named '?pip",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "This Python has no pip: install it with your system's package manager (Debian and Ubuntu: sudo apt "
            "install python3-pip).",
        ),
    ),
    (
        r"Permission denied|Errno 13|WinError 5\b",
        QT_TRANSLATE_NOOP(
            "Requirements", "A file could not be written: check that your QGIS profile is yours and writable."
        ),
    ),
    (
        r"No matching distribution|Could not find a version|ResolutionImpossible",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your "
            "system.",
        ),
    ),
    (
        r"WinError 1114|WinError 126|DLL load failed",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and "
            "restart the computer.",
        ),
    ),
    (
        r"ImportError|ModuleNotFoundError|numpy\.core\.multiarray failed",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin's "
            "tracker.",
        ),
    ),
    (
        r"407 Proxy|ProxyError|proxy",
        QT_TRANSLATE_NOOP(
            "Requirements",
            "The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.",
        ),
    ),
)


class InstallerError(Exception):
    """Why there can be no installation: one sentence, which the dialog translates, and the values for its braces."""

    def __init__(self, text: str, **values: str) -> None:
        super().__init__(text.format(**values))
        self.text = text
        self.values = values


def advice(log: str) -> list[str]:
    """What to do about a failed installation, from what its log says; at least one sentence."""
    found = [text for pattern, text in ADVICE if re.search(pattern, log, re.IGNORECASE)]
    return found or [QT_TRANSLATE_NOOP("Requirements", "Copy the report and send it to the plugin's tracker.")]
