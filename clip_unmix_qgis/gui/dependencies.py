"""The installer of missing Python packages: explains, installs into a folder of its own in a process, and reports."""
from __future__ import annotations

import codecs
import os
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QProcess, QProcessEnvironment, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery
from qgis.PyQt.QtWidgets import QDialog, QMessageBox, QWidget

from .. import requirements
from ..qgis_shared import safe_text
from ..requirements import REQUIREMENTS, Installation, InstallerError
from ..run.provenance import plugin_version

ANSWERED = "clip_unmix/packages_answered"


def folder() -> Path:
    """The private folder in the profile of this QGIS."""
    return requirements.private_folder(QgsApplication.qgisSettingsDirPath())


def ensure_path(profile: str | None = None) -> bool:
    """Put the profile's private folder at the end of sys.path; returns whether there is one."""
    return requirements.ensure_path(requirements.private_folder(profile) if profile else folder())


def offer(parent: QWidget | None = None) -> bool:
    """Open the dialog once if packages are missing and the user has not answered before.

    Returns:
        Whether all packages are there now.
    """
    if requirements.missing() and not QgsSettings().value(ANSWERED, False, type=bool):
        DependenciesDialog(parent).exec()
    return not requirements.missing()


def proxy_url() -> str | None:
    """The proxy of QGIS's network settings, or else the system's, as a URL."""
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        proxy = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl("https://pypi.org")))[0]
    schemes = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
    }
    if proxy.type() not in schemes or not proxy.hostName():
        return None
    url = QUrl()
    url.setScheme(schemes[proxy.type()])
    url.setHost(proxy.hostName())
    if proxy.port():
        url.setPort(proxy.port())
    if proxy.user():
        url.setUserName(proxy.user())
        url.setPassword(proxy.password())
    return bytes(url.toEncoded()).decode("ascii")


class DependenciesDialog(QDialog):
    """Install or Not now; while it installs, live output and Cancel; after a failure, advice.

    Nothing half-installed stays.
    """

    def __init__(self, parent: QWidget | None = None, program: Path | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self._program = program or requirements.interpreter()
        self._folder = folder()
        self._installation: Installation | None = None
        self._step = ""
        self._cancelled = False
        self._decode: codecs.IncrementalDecoder | None = None
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.readyRead.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._not_started)
        self.install_button.clicked.connect(self.install)
        self.cancel_button.clicked.connect(self.cancel)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(lambda: QgsApplication.clipboard().setText(self.report()))
        self._show_state()

    def report(self) -> str:
        """The diagnostics as text."""
        proxy = requirements.without_password(proxy_url() or "none")
        versions = {"CLIP Unmix": plugin_version(), "QGIS": Qgis.QGIS_VERSION, "proxy": proxy}
        return requirements.report(self._folder, self.output_text.toPlainText(), versions)

    def install(self) -> None:
        """Start; everything that follows comes through the process's signals."""
        QgsSettings().setValue(ANSWERED, True)
        self.output_text.clear()
        self._cancelled = False
        if self._program is None:
            self._fail(self.tr("The Python program of this QGIS was not found."))
            return
        try:
            self._installation = Installation(self._folder)
            requirements.write_plan(self._installation.staging, self._folder)
        except InstallerError as error:
            self._refuse(_translate(error.text).format(**error.values))
        except OSError as error:
            self._fail(str(error))
        else:
            self._run("install")

    def cancel(self) -> None:
        """Stop the process; `_finished` clears up."""
        self._cancelled = True
        self._process.kill()

    def reject(self) -> None:
        """Close. While something is being installed, Escape and the window's cross cancel that first."""
        if self.is_running():
            self.cancel()
            return
        QgsSettings().setValue(ANSWERED, True)
        super().reject()

    def is_running(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    def _run(self, step: str) -> None:
        assert self._installation is not None
        staging = self._installation.staging
        self._step = step
        self._decode = codecs.getincrementaldecoder("utf-8")("replace")
        variables = QProcessEnvironment.systemEnvironment()
        for name, value in requirements.environment(staging, proxy_url()).items():
            variables.insert(name, value)
        self._process.setProcessEnvironment(variables)
        self._process.setWorkingDirectory(str(staging))
        self._process.start(str(self._program), [str(requirements.INSTALLER), step, str(staging / requirements.PLAN)])
        self._show_state()

    def _read(self) -> None:
        assert self._decode is not None
        text = self._decode.decode(bytes(self._process.readAll()))
        bar = self.output_text.verticalScrollBar()
        at_end = bar.value() == bar.maximum()
        cursor = self.output_text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText(text.replace("\r\n", "\n"))
        if at_end:
            bar.setValue(bar.maximum())

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._fail(self._process.errorString())

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        if self._cancelled:
            self._refuse(self.tr("Cancelled; nothing was installed."))
        elif status == QProcess.ExitStatus.NormalExit and code == requirements.LARGE:
            self._ask_for_large()
        elif status != QProcess.ExitStatus.NormalExit or code != 0:
            self._fail(self.tr("The installation failed; nothing was changed."))
        elif self._step == "install":
            self._run("check")
        else:
            self._succeed()

    def _ask_for_large(self) -> None:
        """Only the CUDA build of torch can be had: gigabytes, which nobody downloads unasked."""
        assert self._installation is not None
        question = self.tr(
            "Only torch's build for NVIDIA cards can be had here: {megabytes} MB to download and about three times as "
            "much on the disk. It works without such a card, too. Install it?"
        ).format(megabytes=round(requirements.download_size(self._folder, "cuda") / 1e6))
        if QMessageBox.question(self, self.windowTitle(), question) != QMessageBox.StandardButton.Yes:
            self._refuse(self.tr("Nothing was installed: try again where download.pytorch.org can be reached."))
            return
        requirements.write_plan(self._installation.staging, self._folder, large=True)
        self._run("install")

    def _succeed(self) -> None:
        assert self._installation is not None
        try:
            self._installation.commit()
        except OSError as error:
            sentence = self.tr("The packages in use cannot be replaced ({error}); restart QGIS and install again.")
            self._fail(sentence.format(error=error))
            return
        self._installation = None
        ensure_path()
        self._show_state()
        self.status_label.setText(self.tr("Installed. CLIP Unmix is ready; QGIS's own packages are as they were."))

    def _refuse(self, what: str) -> None:
        self._clear()
        self._show_state()
        safe_text.show(self.status_label, what)

    def _fail(self, what: str) -> None:
        self._clear()
        self._show_state()
        advice = requirements.advice(what + "\n" + self.output_text.toPlainText())
        safe_text.show(self.status_label, "\n".join([what, *(_translate(text) for text in advice)]))

    def _clear(self) -> None:
        if self._installation is not None:
            self._installation.discard()
            self._installation = None

    def _show_state(self) -> None:
        running = self.is_running()
        absent = requirements.missing()
        if absent:
            text = self.tr(
                "CLIP Unmix needs Python packages that this QGIS does not bring. They can be installed into a folder "
                "of their own in your profile, {folder}: about {megabytes} MB to download. QGIS's own packages are "
                "not touched, and removing the folder removes everything. Until then the plugin opens but cannot unmix."
            ).format(folder=os.fspath(self._folder), megabytes=requirements.download_megabytes(absent))
        else:
            text = self.tr("All packages that CLIP Unmix needs are there.")
        safe_text.show(self.intro_label, text)
        self.packages_text.setPlainText(requirements.describe(absent or REQUIREMENTS, _translate))
        self.progress_bar.setVisible(running)
        self.install_button.setVisible(bool(absent) and not running)
        self.cancel_button.setVisible(running)
        self.close_button.setVisible(not running)
        self.close_button.setText(self.tr("Not now") if absent else self.tr("Close"))
        steps = {
            "install": self.tr("Downloading and installing…"),
            "check": self.tr("Checking that everything works together…"),
        }
        self.status_label.setText(steps.get(self._step, "") if running else "")


def _translate(text: str) -> str:
    return QCoreApplication.translate("Requirements", text)
