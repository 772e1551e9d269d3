"""The installer's dialog: what it says, does and leaves behind."""
from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QMessageBox

from clip_unmix_qgis import requirements
from clip_unmix_qgis.gui import dependencies
from clip_unmix_qgis.gui.dependencies import DependenciesDialog
from clip_unmix_qgis.requirements import Installation, Requirement, plan, table
from tests.wheels import make_wheel

SECONDS = 60_000


def locked(sha256: str, **changes: object) -> dict[str, object]:
    entry = {
        "name": "clipunmix-wanted", "version": "1.5", "bytes": 1000, "for": ["clipunmix-wanted"], "sha256": [sha256],
    }  # fmt: skip
    return {**entry, **changes}


def write_lock(folder: Path, entries: list[dict[str, object]]) -> None:
    path = folder / f"cp{sys.version_info[0]}{sys.version_info[1]}.json"
    path.write_text(json.dumps({"platforms": {plan.platform_name(): entries}}))


@pytest.fixture
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A QGIS that lacks the package `clipunmix_wanted`, an index that has it, its lock, and an empty private folder."""
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    make_wheel(wheels, "clipunmix_wanted", "1.5")
    wanted = Requirement("clipunmix-wanted", "clipunmix_wanted", "1.0", "1.9", "testing", 1)
    torch = next(requirement for requirement in requirements.REQUIREMENTS if requirement.module == "torch")
    folder = tmp_path / "profile" / "packages"
    monkeypatch.setattr(table, "REQUIREMENTS", (torch, wanted))
    monkeypatch.setattr(plan, "LOCKS", tmp_path)
    sha256 = hashlib.sha256((wheels / "clipunmix_wanted-1.5-py3-none-any.whl").read_bytes()).hexdigest()
    write_lock(tmp_path, [locked(sha256)])
    monkeypatch.setattr(dependencies, "folder", lambda: folder)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    QgsSettings().remove(dependencies.ANSWERED)
    yield folder
    QgsSettings().remove(dependencies.ANSWERED)
    sys.modules.pop("clipunmix_wanted", None)


@pytest.fixture
def dialog(qtbot, private: Path) -> DependenciesDialog:
    opened = DependenciesDialog()
    qtbot.addWidget(opened)
    opened.show()
    return opened


def test_says_what_is_missing_where_it_would_go_and_how_big_it_is(dialog: DependenciesDialog, private: Path) -> None:
    assert str(private) in dialog.intro_label.text()
    assert "MB" in dialog.intro_label.text()
    assert dialog.packages_text.toPlainText() == "clipunmix-wanted: testing"
    assert dialog.install_button.isVisible()
    assert dialog.close_button.text() == "Not now"
    assert not dialog.progress_bar.isVisible()


def test_installs_shows_the_output_and_what_it_installed_can_be_imported(
    qtbot, dialog: DependenciesDialog, private: Path
) -> None:
    dialog.install_button.click()
    assert dialog.cancel_button.isVisible()
    qtbot.waitUntil(lambda: not requirements.missing() and not dialog.is_running(), timeout=SECONDS)

    assert "Successfully installed clipunmix_wanted-1.5" in dialog.output_text.toPlainText().replace(
        "clipunmix-wanted", "clipunmix_wanted"
    )
    assert "All packages work together" in dialog.output_text.toPlainText()
    assert dialog.status_label.text().startswith("Installed.")
    assert not dialog.install_button.isVisible()
    assert sys.path[-1] == str(private)
    import clipunmix_wanted

    assert Path(clipunmix_wanted.__file__).parent.parent == private
    assert [path.name for path in private.parent.iterdir()] == [private.name]


def test_cancel_stops_the_process_and_leaves_nothing(qtbot, private: Path, tmp_path: Path) -> None:
    endless = tmp_path / "python"
    endless.write_text("#!/bin/sh\necho started\nexec sleep 600\n")
    endless.chmod(0o755)
    dialog = DependenciesDialog(program=endless)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.install_button.click()
    qtbot.waitUntil(lambda: "started" in dialog.output_text.toPlainText(), timeout=SECONDS)
    dialog.cancel_button.click()
    qtbot.waitUntil(lambda: not dialog.is_running(), timeout=SECONDS)

    assert "Cancelled" in dialog.status_label.text()
    assert list(private.parent.iterdir()) == []
    assert dialog.install_button.isVisible()


def test_closing_while_it_installs_cancels_first(qtbot, private: Path, tmp_path: Path) -> None:
    endless = tmp_path / "python"
    endless.write_text("#!/bin/sh\nexec sleep 600\n")
    endless.chmod(0o755)
    dialog = DependenciesDialog(program=endless)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.install_button.click()
    qtbot.waitUntil(dialog.is_running, timeout=SECONDS)
    dialog.close()
    qtbot.waitUntil(lambda: not dialog.is_running(), timeout=SECONDS)
    assert dialog.isVisible()
    assert list(private.parent.iterdir()) == []


def test_a_failure_ends_in_advice_and_a_report_and_leaves_nothing(
    qtbot, dialog, private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_FIND_LINKS", str(private))
    dialog.install_button.click()
    qtbot.waitUntil(lambda: not dialog.is_running() and "failed" in dialog.status_label.text(), timeout=SECONDS)

    assert "No build of a package fits" in dialog.status_label.text()
    assert list(private.parent.iterdir()) == []
    dialog.copy_button.click()
    text = QgsApplication.clipboard().text()
    assert "clipunmix-wanted: missing" in text
    assert "No matching distribution" in text


def test_no_program_is_a_failure_that_says_so(qtbot, private: Path, tmp_path: Path) -> None:
    dialog = DependenciesDialog(program=tmp_path / "nothing")
    qtbot.addWidget(dialog)
    dialog.install()
    qtbot.waitUntil(lambda: bool(dialog.status_label.text()) and not dialog.is_running(), timeout=SECONDS)
    assert "Copy the report" in dialog.status_label.text()
    assert list(private.parent.iterdir()) == []


def test_while_another_qgis_installs_it_says_so_and_leaves_that_one_alone(
    dialog: DependenciesDialog, private: Path
) -> None:
    other = Installation(private)
    dialog.install_button.click()
    assert "Another QGIS is installing" in dialog.status_label.text()
    assert other.staging.is_dir()
    assert dialog.install_button.isVisible()
    other.discard()


def test_without_a_lock_for_this_python_it_says_what_to_do(
    dialog: DependenciesDialog, private: Path, tmp_path: Path
) -> None:
    next(tmp_path.glob("cp*.json")).unlink()
    dialog.install_button.click()
    assert "no list of checked packages" in dialog.status_label.text()
    assert "clipunmix-wanted" in dialog.status_label.text()
    assert list(private.parent.iterdir()) == []


def test_a_wheel_with_other_content_is_refused(
    qtbot, dialog: DependenciesDialog, private: Path, tmp_path: Path
) -> None:
    write_lock(tmp_path, [locked("0" * 64)])
    dialog.install_button.click()
    qtbot.waitUntil(lambda: not dialog.is_running() and "failed" in dialog.status_label.text(), timeout=SECONDS)
    assert "is not the one" in dialog.status_label.text()
    assert list(private.parent.iterdir()) == []


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_the_cuda_build_is_asked_for_with_its_size(
    qtbot,
    dialog: DependenciesDialog,
    private: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: QMessageBox.StandardButton,
) -> None:
    """PyTorch's own index cannot be reached from here; the wheel of the test stands for PyPI's torch."""
    content = json.loads(next(tmp_path.glob("cp*.json")).read_text())
    cuda = content["platforms"][plan.platform_name()][0]
    cpu = locked("0" * 64, version="1.5+cpu", build="cpu")
    write_lock(tmp_path, [cpu, {**cuda, "build": "cuda", "bytes": 234_000_000}])
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")  # nothing listens there
    asked = []

    def question(parent: DependenciesDialog, title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return answer

    monkeypatch.setattr(QMessageBox, "question", question)
    dialog.install_button.click()
    if answer == QMessageBox.StandardButton.Yes:
        qtbot.waitUntil(lambda: not requirements.missing() and not dialog.is_running(), timeout=SECONDS)
        assert dialog.status_label.text().startswith("Installed.")
    else:
        qtbot.waitUntil(lambda: bool(asked) and not dialog.is_running(), timeout=SECONDS)
        assert "Nothing was installed" in dialog.status_label.text()
        assert list(private.parent.iterdir()) == []
    assert len(asked) == 1
    assert "234 MB" in asked[0]


def test_it_asks_once_and_never_again(private: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []

    def not_now(dialog: DependenciesDialog) -> None:
        opened.append(dialog)
        dialog.reject()

    monkeypatch.setattr(DependenciesDialog, "exec", not_now)
    assert not dependencies.offer()
    assert not dependencies.offer()
    assert len(opened) == 1


@pytest.mark.parametrize(
    ("proxy", "expected"),
    [
        (QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example.org", 3128), "http://proxy.example.org:3128"),
        (QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "p", 80, "ada", "a b@c"), "http://ada:a%20b%40c@p:80"),
        (QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), None),
    ],
)
def test_qgis_s_proxy_is_used(monkeypatch: pytest.MonkeyPatch, proxy: QNetworkProxy, expected: str | None) -> None:
    manager = QgsNetworkAccessManager.instance()
    before, excluded = manager.fallbackProxy(), manager.excludeList()
    manager.setFallbackProxyAndExcludes(proxy, excluded, [])
    try:
        assert dependencies.proxy_url() == expected
    finally:
        manager.setFallbackProxyAndExcludes(before, excluded, [])


def test_the_report_hides_the_proxy_s_password(dialog: DependenciesDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dependencies, "proxy_url", lambda: "http://ada:geheim@proxy:3128")
    assert "geheim" not in dialog.report()
    assert "QGIS: 3." in dialog.report()
