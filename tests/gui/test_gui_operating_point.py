"""Another operating point places assessed photos anew, on screen, in the list, on disk and on paper, without computing."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from gui_kit import MakeWindow, wait_for, wait_for_all, write_photos, write_report
from PIL import Image, ImageDraw
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from skinapp.app import stored_worklist
from skinapp.core.assessment import Assessment
from skinapp.core.labels import Diagnosis
from skinapp.core.setting_values import logo_bytes
from skinapp.core.triage import OperatingPoint, TriageLevel
from skinapp.gui.judging import SLICE
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.export_details import ExportDetails
from skinapp.gui.screens.settings import SettingsDialog
from skinapp.gui.state import Stage
from skinapp.paths import samples
from skinapp.reports.preview import first_page
from skinapp.testing import FakeClassifier

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><rect width="80" height="20" fill="#123456"/></svg>'


def levels(window: MainWindow) -> set[tuple[TriageLevel, str]]:
    entries = window.session.worklist.entries
    return {(e.assessment.decision.level, e.assessment.operating_point.name) for e in entries if e.assessment}


def settings_of(qtbot: QtBot, window: MainWindow) -> SettingsDialog:
    dialog = SettingsDialog(window.session, window)
    dialog.open()
    return dialog


def confirm(dialog: SettingsDialog) -> None:
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def test_assessed_photos_are_placed_anew_without_computing(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    classifier = FakeClassifier([(Diagnosis.AK, 0.9)])
    window = make_window(classifier)
    window.open_paths(write_photos(tmp_path / "photos", "a.png", "b.png", "c.png"))
    wait_for_all(qtbot, window)
    wait_for(qtbot, window, Stage.DONE)
    computed = classifier.exits_computed
    assert levels(window) == {(TriageLevel.SOON, "sensitivity-95")}
    dialog = settings_of(qtbot, window)
    dialog.fields["actinic_keratosis"].choose("not")
    dialog.fields["operating_point"].choose("sensitivity-90")
    confirm(dialog)
    assert levels(window) == {(TriageLevel.ROUTINE, "sensitivity-90-without-AK")}
    assert classifier.exits_computed == computed
    assert window.panel.badge.findChildren(QLabel)
    said = [text.text() for text in window.panel.basis.findChildren(QLabel)]
    assert any(text.startswith("90\u00a0% sensitivity, without actinic keratosis") for text in said)
    assert "Melanoma, basal cell carcinoma and squamous cell carcinoma" in said
    write_report(window, tmp_path / "report.pdf")
    qtbot.waitUntil((tmp_path / "report.pdf").exists)
    document = pypdfium2.PdfDocument(tmp_path / "report.pdf")
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert "90 % sensitivity, without actinic keratosis" in " ".join(text.split())
    window.close()
    again = make_window(classifier)
    wait_for_all(qtbot, again)
    wait_for(qtbot, again, Stage.DONE)
    assert levels(again) == {(TriageLevel.ROUTINE, "sensitivity-90-without-AK")}
    assert classifier.exits_computed == computed


def test_long_list_is_placed_anew_in_slices_between_which_the_window_lives(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    session.pause(True)
    window.open_paths(write_photos(tmp_path / "photos", *[f"{number}.png" for number in range(2 * SLICE + 10)]))
    wait_for(qtbot, window, Stage.DONE)
    answer = {"assessment": session.state.assessment}
    session.worklist.change_all({entry.id: answer for entry in session.worklist.entries})
    judged_at, judged = Assessment.judged_at, [0]

    def counted(assessment: Assessment, point: OperatingPoint) -> Assessment:
        judged[-1] += 1
        return judged_at(assessment, point)

    monkeypatch.setattr(Assessment, "judged_at", counted)
    beat = QTimer(window, interval=0)
    beat.timeout.connect(lambda: judged.append(0))
    beat.start()
    session.change_settings(replace(session.state.settings, operating_point="sensitivity-90"))
    second, last = (session.worklist.entries[place].id for place in (1, -1))
    session.catalogue.remove([last])
    session.catalogue.answer(second, None, "Was read again meanwhile.")
    qtbot.waitUntil(lambda: {name for _, name in levels(window)} == {"sensitivity-90"})
    assert sorted(filter(None, judged)) == [10, SLICE, SLICE + 1]  # and the one on screen, at once
    assert session.worklist.entry(second).assessment is None
    window.close()
    library = stored_worklist()
    kept = [photo.entry.assessment for photo in library.open().photos if photo.entry.assessment]
    library.close()
    assert [assessment.operating_point.name for assessment in kept] == ["sensitivity-90"], (
        "only the first was assessed and kept"
    )


def test_model_without_the_point_says_so(qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]) -> None:
    class OnePoint(FakeClassifier):
        @property
        def operating_points(self):
            return tuple(point for point in super().operating_points if point.name == "sensitivity-95")

    window = make_window(OnePoint())
    window.open_paths(sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    window.session.change_settings(replace(window.session.state.settings, operating_point="sensitivity-90"))
    assert "has no operating point sensitivity-90" in window.banner.text.text()
    assert window.session.state.assessment.operating_point.name == "sensitivity-95"


def test_figures_follow_the_choice_in_the_dialog(qtbot: QtBot, window: MainWindow) -> None:
    dialog = settings_of(qtbot, window)
    chosen = lambda: [each.text() for each in dialog.points.findChildren(QLabel) if each.text().startswith("▸")]  # noqa: E731
    assert chosen() == ["▸ 95 % sensitivity"] * 2
    dialog.fields["operating_point"].choose("sensitivity-90")
    assert chosen() == ["▸ 90 % sensitivity"] * 2
    dialog.reject()


def test_settings_go_to_another_computer_in_one_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, logo = tmp_path / "ours.json", tmp_path / "logo.svg"
    logo.write_bytes(SVG)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog = settings_of(qtbot, window)
    dialog.fields["clinic_name"].setText("Hautpraxis Süd")
    dialog.fields["logo"].take(logo)
    press(dialog, "Export…")
    wanted = dialog.settings
    assert wanted.logo
    assert json.loads(file.read_bytes())["clinic_name"] == "Hautpraxis Süd"
    dialog.reject()
    other = settings_of(qtbot, window)
    press(other, "Import…")
    assert other.settings == wanted
    assert window.session.state.settings.clinic_name == "", "it counts when it is confirmed"
    file.write_text("{")
    press(other, "Import…")
    assert "Nothing was changed" in other.said.text()
    assert other.settings == wanted
    confirm(other)
    assert window.session.state.settings == wanted


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg", "logo.svg"])
def test_logo_is_drawn_in_the_report_s_head(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    if name.endswith(".svg"):
        (tmp_path / name).write_bytes(SVG)
    else:
        drawn = Image.new("RGB", (4000, 1000), "#123456")
        ImageDraw.Draw(drawn).ellipse((100, 100, 900, 900), fill="white")
        drawn.save(tmp_path / name)
    dialog = settings_of(qtbot, window)
    dialog.fields["logo"].take(tmp_path / name)
    confirm(dialog)
    assert len(logo_bytes(window.session.state.settings.logo)) < 256 * 1024
    window.open_paths([min(samples().glob("*.jpg"))])
    wait_for(qtbot, window, Stage.DONE)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report.pdf"), ""))
    window.actions_by_name["export"].trigger()
    (export,) = window.findChildren(ExportDetails)
    with qtbot.waitSignal(window.session.reporting.written):
        export.findChild(QPushButton, "save").click()
    page = first_page((tmp_path / "report.pdf").read_bytes(), 72)
    corner = page[30:80, -200:-42].reshape(-1, 3)
    assert (np.abs(corner.astype(int) - (0x12, 0x34, 0x56)).max(axis=1) < 12).sum() > 500, "the logo's blue, top right"


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (("a.png", b""), "no logo that can be read"),
        (("a.png", b"GIF89a" + bytes(100)), "no logo that can be read"),
        (("a.svg", b"<svg"), "no logo that can be read"),
        (("a.svg", SVG.replace(b"<rect", b'<image href="file:///etc/passwd"/><rect')), "refers to other files"),
        (("a.png", bytes(5 * 1024 * 1024)), "more than 4 MB"),
    ],
)
def test_bad_logo_is_said_and_the_one_before_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, bad: tuple[str, bytes], words: str
) -> None:
    name, data = bad
    (tmp_path / "good.svg").write_bytes(SVG)
    (tmp_path / name).write_bytes(data)
    dialog = settings_of(qtbot, window)
    field = dialog.fields["logo"]
    field.take(tmp_path / "good.svg")
    before = field.value
    field.take(tmp_path / name)
    assert words in field.wrong.text()
    assert field.value == before
    dialog.reject()


def press(dialog: SettingsDialog, text: str) -> None:
    buttons = dialog.findChild(QDialogButtonBox).findChildren(QPushButton)
    next(button for button in buttons if button.text().replace("&", "") == text).click()
