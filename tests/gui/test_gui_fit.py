"""Window and dialogs fit small screens."""

import pytest
from gui_kit import fake_session
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from skinapp.core.language import use
from skinapp.gui.fit import fitted
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.about import About
from skinapp.gui.screens.export_details import ExportDetails
from skinapp.gui.screens.passphrase import Passphrase
from skinapp.gui.screens.settings import SettingsDialog
from skinapp.gui.screens.shortcuts import Shortcuts
from skinapp.gui.widgets.labels import WrappedLabel
from skinapp.reports.details import ReportDetails

SMALL = QSize(784, 452)  # 1600 × 1000 at twice the size, less panel and frame


def make_about() -> QDialog:
    return About(None, None)


def make_export() -> QDialog:
    return ExportDetails(ReportDetails())


@pytest.mark.parametrize(
    "available", [QRect(0, 0, 1024, 700), QRect(0, 0, 800, 500), QRect(60, 30, 740, 470), QRect(-1024, 0, 1024, 700)]
)
def test_size_is_bounded_by_the_screen_with_room_for_the_frame(available: QRect) -> None:
    place = fitted(QSize(1280, 860), available)
    assert available.contains(place.adjusted(-8, -40, 8, 8))
    assert place.width() >= available.width() - 16
    assert place.height() >= available.height() - 48


def test_large_screen_gives_what_is_wanted_in_its_middle() -> None:
    assert fitted(QSize(1280, 860), QRect(0, 0, 1920, 1080)) == QRect(320, 126, 1280, 860)


def test_window_starts_within_its_screen_and_can_be_small(qtbot: QtBot) -> None:
    window = MainWindow(fake_session())
    qtbot.addWidget(window)
    window.show()
    assert window.screen().availableGeometry().contains(window.frameGeometry())
    assert fits(window.minimumSizeHint()), window.minimumSizeHint()
    assert fits(window.minimumSize()), window.minimumSize()
    window.close()


def make_settings() -> QDialog:
    session = fake_session()
    dialog = SettingsDialog(session)
    session.close()
    return dialog


def make_passphrase() -> QDialog:
    return Passphrase(is_new=True)


@pytest.mark.parametrize("make", [make_export, make_about, make_settings, make_passphrase, Shortcuts])
def test_dialogs_can_be_small_and_keep_their_buttons(qtbot: QtBot, make: type[QDialog]) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    assert dialog.screen().availableGeometry().contains(QRect(dialog.screen().availableGeometry().topLeft(), dialog.size()))
    assert fits(dialog.minimumSizeHint()), dialog.minimumSizeHint()
    assert fits(dialog.minimumSize()), dialog.minimumSize()
    dialog.resize(SMALL)
    dialog.show()
    for button in dialog.findChild(QDialogButtonBox).findChildren(QPushButton):
        assert dialog.rect().contains(QRect(button.mapTo(dialog, button.rect().topLeft()), button.size()))


def test_focus_scrolls_the_export_form(qtbot: QtBot) -> None:
    dialog = ExportDetails(ReportDetails())
    qtbot.addWidget(dialog)
    dialog.resize(600, 300)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    assert dialog.notes.visibleRegion().isEmpty()
    dialog.lines["lesion_site"].setFocus()
    qtbot.keyClick(dialog.lines["lesion_site"], "\t")
    assert dialog.notes.hasFocus()
    assert not dialog.notes.visibleRegion().isEmpty()


def fits(size: QSize) -> bool:
    return size.width() <= SMALL.width() and size.height() <= SMALL.height()


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_no_line_of_a_dialog_is_cut(qtbot: QtBot, language: str) -> None:
    use(language)
    dialog = Passphrase(is_new=True)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    said = [label for label in dialog.findChildren(WrappedLabel) if label.isVisible() and label.text()]
    assert len(said) == 3
    for label in said:
        assert label.height() >= label.heightForWidth(label.width()), label.text()
