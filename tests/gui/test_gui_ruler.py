"""Measuring: drawn with the mouse or the arrow keys, calibrated along a scale, kept with the photo."""

from pathlib import Path

import numpy as np
import pytest
from dicom_files import dicom
from gui_kit import ByName, MakeWindow, wait_for
from PIL import Image
from pydicom.uid import JPEGBaseline8Bit
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from skinapp import paths
from skinapp.core.language import use
from skinapp.core.measure import Measure
from skinapp.core.scales import ScaleFile
from skinapp.core.settings import Settings
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.scale import ScaleDialog
from skinapp.gui.state import Stage
from skinapp.gui.widgets.ruler import said, said_of_area, said_of_bar


@pytest.fixture
def ruling(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> MainWindow:
    Image.new("RGB", (1600, 1200), "#b08060").save(tmp_path / "routine.png")
    window = make_window(ByName())
    window.open_paths([tmp_path / "routine.png"])
    wait_for(qtbot, window, Stage.DONE)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_K)
    return window


def measured(window: MainWindow) -> Measure:
    entry = window.session.state.entry
    assert entry is not None
    assert entry.measure is not None
    return entry.measure


def scale_dialog(qtbot: QtBot, window: MainWindow) -> ScaleDialog:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ScaleDialog)
    return dialog


def drag(qtbot: QtBot, window: MainWindow, begin: QPoint, end: QPoint) -> None:
    view, left = window.photo.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=begin)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, left, pos=end)


def at(window: MainWindow, x: float, y: float) -> QPoint:
    return window.photo.mapFromScene(QPointF(x, y))


def test_line_is_drawn_calibrated_and_kept(qtbot: QtBot, ruling: MainWindow, make_window: MakeWindow) -> None:
    drag(qtbot, ruling, at(ruling, 400, 600), at(ruling, 1200, 600))
    line = measured(ruling)
    assert line.length_px == pytest.approx(800, abs=5)
    assert said(line).endswith("px")
    dialog = scale_dialog(qtbot, ruling)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert said(measured(ruling)) == "10.0\u00a0mm"
    drag(qtbot, ruling, at(ruling, 400, 300), at(ruling, 400, 700))
    assert measured(ruling).length_mm == pytest.approx(5.0, abs=0.1)
    kept = measured(ruling)
    ruling.close()
    again = make_window(ByName())
    wait_for(qtbot, again, Stage.DONE)
    assert measured(again) == kept


def test_sizes_are_said_in_the_units_of_the_settings(qtbot: QtBot, ruling: MainWindow) -> None:
    corners = ((0.0, 0.0), (100.0, 0.0), (100.0, 50.0), (0.0, 50.0))
    measure = Measure(0, 0, 80, 0, mm_per_px=0.1, area=corners)
    assert (said(measure, "mm"), said_of_area(measure, "mm"), said_of_bar(5, "mm")) == (
        "8.0\u00a0mm",
        "50.0\u00a0mm²",
        "5\u00a0mm",
    )
    assert (said(measure, "cm"), said_of_area(measure, "cm"), said_of_bar(5, "cm")) == (
        "0.80\u00a0cm",
        "0.50\u00a0cm²",
        "0.5\u00a0cm",
    )
    ruling.session.measure(measure)
    in_mm = ruling.photo.grab().toImage()
    ruling.session.change_settings(Settings(units="cm"))
    assert ruling.photo.grab().toImage() != in_mm


def test_line_follows_zoom_and_turn(qtbot: QtBot, ruling: MainWindow) -> None:
    drag(qtbot, ruling, at(ruling, 400, 600), at(ruling, 1200, 600))
    before = measured(ruling)
    for name in ("zoom_in", "turn", "actual"):
        ruling.actions_by_name[name].trigger()
    assert measured(ruling) == before
    drag(qtbot, ruling, at(ruling, 700, 600), at(ruling, 900, 600))
    assert measured(ruling).length_px == pytest.approx(200, abs=3)


def test_arrow_keys_draw_from_the_middle(qtbot: QtBot, ruling: MainWindow) -> None:
    for _ in range(10):
        qtbot.keyClick(ruling.photo, Qt.Key.Key_Right)
    line = measured(ruling)
    assert (line.x1, line.y1, line.y2) == (800, 600, 600)
    assert line.x2 > 820
    qtbot.keyClick(ruling.photo, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert measured(ruling).x1 < 800


def test_line_stays_on_the_photo_until_it_is_removed(qtbot: QtBot, ruling: MainWindow) -> None:
    drag(qtbot, ruling, at(ruling, 800, 600), QPoint(ruling.photo.width() - 1, 1))
    line = measured(ruling)
    assert line.x2 <= 1600
    assert line.y2 >= 0
    qtbot.keyClick(ruling, Qt.Key.Key_K)
    start = ruling.photo.mapToScene(QPoint(100, 100))
    ruling.actions_by_name["actual"].trigger()
    drag(qtbot, ruling, QPoint(300, 300), QPoint(250, 260))  # dragging moves the photo again
    assert ruling.photo.mapToScene(QPoint(100, 100)) != start
    assert measured(ruling) == line
    qtbot.keyClick(ruling, Qt.Key.Key_Backspace)
    assert ruling.session.state.entry.measure is None


def test_line_that_is_being_drawn_is_not_lost_to_a_photo_assessed_meanwhile(qtbot: QtBot, ruling: MainWindow) -> None:
    view, left = ruling.photo.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=at(ruling, 400, 600))
    ruling.session.worklist.change(ruling.session.state.entry.id, sentence="something else happened")
    qtbot.mouseMove(view, at(ruling, 800, 600))
    qtbot.mouseRelease(view, left, pos=at(ruling, 800, 600))
    assert measured(ruling).length_px == pytest.approx(400, abs=5)


def draw_square(qtbot: QtBot, window: MainWindow) -> None:
    """An outline of 400 by 300 pixels of the photo, with the mouse."""
    qtbot.keyClick(window, Qt.Key.Key_A)
    view, left = window.photo.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=at(window, 400, 400))
    for x, y in ((800, 400), (800, 700), (400, 700)):
        qtbot.mouseMove(view, at(window, x, y))
    qtbot.mouseRelease(view, left, pos=at(window, 400, 700))


def test_outline_encloses_an_area_that_is_kept(qtbot: QtBot, ruling: MainWindow, make_window: MakeWindow) -> None:
    drag(qtbot, ruling, at(ruling, 400, 600), at(ruling, 1200, 600))
    line = measured(ruling)
    draw_square(qtbot, ruling)
    assert not ruling.actions_by_name["ruler"].isChecked()
    now = measured(ruling)
    assert now.area_px2 == pytest.approx(400 * 300, rel=0.03)
    assert (now.x1, now.x2) == (line.x1, line.x2)
    assert said_of_area(now).endswith("px²")
    qtbot.keyClick(scale_dialog(qtbot, ruling), Qt.Key.Key_Return)
    assert measured(ruling).area_mm2 == pytest.approx(400 * 300 / 80**2, rel=0.04)
    assert said_of_area(measured(ruling)).endswith("mm²")
    kept = measured(ruling)
    ruling.close()
    again = make_window(ByName())
    wait_for(qtbot, again, Stage.DONE)
    assert measured(again) == kept


def test_outline_is_drawn_with_keys(qtbot: QtBot, ruling: MainWindow) -> None:
    qtbot.keyClick(ruling, Qt.Key.Key_A)
    view, key = ruling.photo, Qt.Key
    qtbot.keyClick(view, key.Key_Right)
    for way in (key.Key_Right, key.Key_Down, key.Key_Left):
        qtbot.keyClick(view, key.Key_Return)
        for _ in range(10):
            qtbot.keyClick(view, way)
    step = measured(ruling).area[1][0] - measured(ruling).area[0][0]
    assert step > 20
    assert measured(ruling).area_px2 == pytest.approx(step**2, rel=0.01)
    before = ruling.photo.grab().toImage()
    qtbot.keyClick(ruling, key.Key_Backspace)
    assert ruling.session.state.entry.measure is None
    assert ruling.photo.grab().toImage() != before


def test_scale_is_kept_by_name_and_taken_for_another_photo(
    qtbot: QtBot, ruling: MainWindow, tmp_path: Path, make_window: MakeWindow
) -> None:
    drag(qtbot, ruling, at(ruling, 400, 600), at(ruling, 1200, 600))
    dialog = scale_dialog(qtbot, ruling)
    assert not dialog.as_preset.isEnabled()
    dialog.keep.click()
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    qtbot.keyClicks(dialog.name, "Scope on camera")
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    ruling.close()
    Image.new("RGB", (800, 600), "#b08060").save(tmp_path / "routine-half.png")  # the same field in half the pixels
    window = make_window(ByName())
    window.open_paths([tmp_path / "routine-half.png"])
    wait_for(qtbot, window, Stage.DONE)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    dialog = scale_dialog(qtbot, window)
    assert not dialog.along_line.isEnabled()
    assert dialog.preset.currentText() == "Scope on camera"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert measured(window).mm_per_px == pytest.approx(10 / 400, rel=0.01)
    Image.new("RGB", (600, 800), "#b08060").save(tmp_path / "routine-upright.png")  # the camera held upright
    window.open_paths([tmp_path / "routine-upright.png"])
    wait_for(qtbot, window, Stage.DONE)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(scale_dialog(qtbot, window), Qt.Key.Key_Return)
    assert measured(window).mm_per_px == pytest.approx(10 / 400, rel=0.01)
    dialog = scale_dialog(qtbot, window)
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert not dialog.as_preset.isEnabled()
    dialog.reject()


def test_damaged_presets_are_said_and_stay(qtbot: QtBot, ruling: MainWindow) -> None:
    file = paths.user_config() / "scales.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('[{"name": "x"')
    dialog = scale_dialog(qtbot, ruling)
    assert "damaged" in dialog.problem.text()
    assert dialog.problem.isVisible()
    dialog.reject()
    assert file.read_text() == '[{"name": "x"'


def test_scale_bar_shows_once_the_scale_is_known(qtbot: QtBot, ruling: MainWindow) -> None:
    ruling.session.measure(Measure())
    without = ruling.photo.grab().toImage()
    ruling.session.measure(Measure().scaled(0.01))
    assert ruling.photo.grab().toImage() != without


def test_scale_dialog_is_never_narrower_than_its_words(qtbot: QtBot, tmp_path: Path) -> None:
    use("de")
    dialog = ScaleDialog(Measure(10, 10, 100, 10), 256, ScaleFile(tmp_path / "scales.json"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(1, dialog.height())
    QApplication.processEvents()
    for way in (dialog.along_line, dialog.keep, dialog.as_preset):
        assert way.width() >= way.sizeHint().width(), way.text()


def test_scale_that_no_dermatoscope_has_is_refused(qtbot: QtBot, ruling: MainWindow) -> None:
    drag(qtbot, ruling, at(ruling, 400, 600), at(ruling, 440, 600))
    dialog = scale_dialog(qtbot, ruling)
    dialog.length.setValue(10)  # 40 of 1,600 pixels: the photo would show 400 mm
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "40" in dialog.problem.text()
    assert "1 to 100" in dialog.problem.text()
    QApplication.processEvents()
    for field in (dialog.length, dialog.name, dialog.preset, dialog.remove):
        assert field.height() >= field.minimumSizeHint().height(), field.accessibleName()
    assert dialog.problem.height() >= dialog.problem.heightForWidth(dialog.problem.width())
    assert measured(ruling).mm_per_px is None
    dialog.length.setValue(1)
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert measured(ruling).length_mm == pytest.approx(1.0)


def test_scale_of_a_dicom_file_is_used_until_the_reader_says_another(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    picture = np.full((600, 800, 3), (176, 128, 96), np.uint8)
    (tmp_path / "routine.dcm").write_bytes(dicom(picture, PixelSpacing=["0.02", "0.02"]))
    window = make_window(ByName())
    window.open_paths([tmp_path / "routine.dcm"])
    wait_for(qtbot, window, Stage.DONE)
    session = window.session
    assert session.state.measure == Measure(mm_per_px=0.02)
    assert session.state.entry.measure is None  # nothing that a reader drew
    assert not window.actions_by_name["unmeasure"].isEnabled()
    assert session.state.entry.mm_per_px == 0.02
    qtbot.keyClick(window, Qt.Key.Key_K)
    drag(qtbot, window, at(window, 200, 300), at(window, 600, 300))
    assert measured(window).length_mm == pytest.approx(8.0, abs=0.1)
    session.measure(measured(window).scaled(0.01))
    assert session.state.entry.mm_per_px == 0.01
    qtbot.keyClick(window, Qt.Key.Key_Backspace)
    assert measured(window).mm_per_px == 0.01  # the line has gone
    assert not measured(window).is_drawn
    qtbot.keyClick(window, Qt.Key.Key_Backspace)
    assert session.state.measure == Measure(mm_per_px=0.02)


def facts(window: MainWindow) -> str:
    return "\n".join(each.text().replace("\u00a0", " ") for each in window.panel.photo_check.findChildren(QLabel))


def test_source_of_the_scale_is_said(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    picture = np.full((600, 800, 3), (176, 128, 96), np.uint8)
    (tmp_path / "routine.dcm").write_bytes(dicom(picture, PixelSpacing=["0.02", "0.02"]))
    window = make_window(ByName())
    window.open_paths([tmp_path / "routine.dcm"])
    wait_for(qtbot, window, Stage.DONE)
    assert "50 px/mm, from the DICOM file" in facts(window)
    qtbot.keyClick(window, Qt.Key.Key_K)
    drag(qtbot, window, at(window, 200, 300), at(window, 600, 300))
    assert "50 px/mm, from the DICOM file" in facts(window)  # the line is the reader's, the scale is not
    dialog = scale_dialog(qtbot, window)
    assert "50 px/mm" in dialog.stated.text().replace("\u00a0", " ")
    dialog.length.setValue(4)
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "100 px/mm, entered by the reader" in facts(window))


def test_large_jpeg_in_a_dicom_file_is_measured_in_pixels_of_the_original(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    picture = np.full((2400, 3200, 3), (176, 128, 96), np.uint8)
    stored = dicom(picture, JPEGBaseline8Bit, "YBR_FULL_422", PixelSpacing=["0.005", "0.005"])
    (tmp_path / "routine.dcm").write_bytes(stored)
    window = make_window(ByName())
    window.open_paths([tmp_path / "routine.dcm"])
    wait_for(qtbot, window, Stage.DONE)
    assert window.session.state.photo.pixels.shape == (1200, 1600, 3)
    qtbot.keyClick(window, Qt.Key.Key_K)
    drag(qtbot, window, at(window, 800, 1200), at(window, 2400, 1200))
    assert measured(window).length_mm == pytest.approx(8.0, abs=0.1)  # half of the photo's 16 mm


@pytest.mark.parametrize("spacing", [["0.02", "0.03"], ["2", "2"]])
def test_scale_of_a_file_that_is_not_used_is_told(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path, spacing: list[str]
) -> None:
    picture = np.full((600, 800, 3), (176, 128, 96), np.uint8)
    (tmp_path / "routine.dcm").write_bytes(dicom(picture, PixelSpacing=spacing))
    window = make_window(ByName())
    window.open_paths([tmp_path / "routine.dcm"])
    wait_for(qtbot, window, Stage.DONE)
    assert window.session.state.measure is None
    assert "The scale in the DICOM file is not used" in facts(window)
    assert "is not used" in scale_dialog(qtbot, window).stated.text()


def test_line_goes_with_the_photo_that_it_was_drawn_on(qtbot: QtBot, ruling: MainWindow, tmp_path: Path) -> None:
    first, other = tmp_path / "routine.png", tmp_path / "soon.png"
    Image.new("RGB", (1600, 1200), "#a07050").save(other)
    drag(qtbot, ruling, at(ruling, 400, 600), at(ruling, 1200, 600))
    ruling.open_paths([other])
    wait_for(qtbot, ruling, Stage.DONE)
    ruling.open_paths([first])
    wait_for(qtbot, ruling, Stage.DONE)
    assert measured(ruling).length_px == pytest.approx(800, abs=5)
    ruling.open_paths([other])
    wait_for(qtbot, ruling, Stage.DONE)
    Image.new("RGB", (1600, 1200), "#905040").save(first)  # another photo under the same name
    ruling.open_paths([first])
    qtbot.waitUntil(lambda: ruling.session.state.stage is Stage.DONE and ruling.session.state.entry.measure is None)


def test_line_does_not_return_upon_another_photo_by_way_of_a_broken_file(
    qtbot: QtBot, ruling: MainWindow, make_window: MakeWindow, tmp_path: Path
) -> None:
    first = tmp_path / "routine.png"
    drag(qtbot, ruling, at(ruling, 400, 600), at(ruling, 1200, 600))
    ruling.session.measure(measured(ruling).scaled(0.01))
    original = first.read_bytes()
    first.write_bytes(original[: len(original) // 2])
    ruling.open_paths([first])
    wait_for(qtbot, ruling, Stage.FAILED)
    Image.new("RGB", (1600, 1200), "#905040").save(first)
    ruling.close()
    again = make_window(ByName())  # the program was ended meanwhile, too
    shown: list[object] = []
    again.session.changed.connect(lambda state: shown.append(state.measure) if state.photo is not None else None)
    wait_for(qtbot, again, Stage.DONE)
    assert shown
    assert set(shown) == {None}  # not even until the answer is there
    assert again.session.state.entry.measure is None
    assert again.session.state.entry.mm_per_px is None


def test_line_returns_with_its_photo(qtbot: QtBot, ruling: MainWindow, tmp_path: Path) -> None:
    first = tmp_path / "routine.png"
    drag(qtbot, ruling, at(ruling, 400, 600), at(ruling, 1200, 600))
    drawn, original = measured(ruling), first.read_bytes()
    first.write_bytes(original[: len(original) // 2])
    ruling.open_paths([first])
    wait_for(qtbot, ruling, Stage.FAILED)
    first.write_bytes(original)
    ruling.open_paths([first])
    wait_for(qtbot, ruling, Stage.DONE)
    assert ruling.session.state.measure == drawn
