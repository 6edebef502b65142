"""Zoom, move, frame and marks of the photo, looked at as pixels where that is what counts."""

import sys
from pathlib import Path

import numpy as np
import pytest
from gui_kit import wait_for
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skinapp.gui.main_window import MainWindow
from skinapp.gui.state import Stage
from skinapp.imaging.looks import Look


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window with a plain photo of 1600 × 1200 pixels."""
    file = tmp_path / "plain.png"
    Image.new("RGB", (1600, 1200), (40, 120, 200)).save(file)
    window.open_paths([file])
    wait_for(qtbot, window, Stage.DONE)
    return window


def test_photo_is_fitted_and_stays_so_when_the_window_grows(qtbot: QtBot, shown: MainWindow) -> None:
    view = shown.photo
    assert view.scale_factor == pytest.approx(min(view.viewport().width() / 1600, view.viewport().height() / 1200))
    before = view.scale_factor
    shown.resize(1500, 1100)
    qtbot.waitUntil(lambda: view.scale_factor > before)
    assert view.scale_factor == pytest.approx(min(view.viewport().width() / 1600, view.viewport().height() / 1200))


def test_hundred_percent_is_one_photo_pixel_per_screen_pixel(shown: MainWindow) -> None:
    shown.actions_by_name["actual"].trigger()
    view = shown.photo
    assert view.scale_factor == pytest.approx(1.0)
    a, b = view.mapFromScene(QPointF(500, 500)), view.mapFromScene(QPointF(600, 500))
    assert b.x() - a.x() == pytest.approx(100 / view.devicePixelRatioF(), abs=1)
    assert shown.photo_bar.scale.text() == "100\u00a0%"


def test_wheel_zooms_about_the_pointer(shown: MainWindow) -> None:
    view = shown.photo
    shown.actions_by_name["actual"].trigger()
    at = QPoint(300, 200)
    under = view.mapToScene(at)
    before = view.scale_factor
    event = QWheelEvent(
        QPointF(at), view.viewport().mapToGlobal(QPointF(at)), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    assert view.scale_factor == pytest.approx(before * 1.25)
    after = view.mapToScene(at)
    assert abs(after.x() - under.x()) < 2
    assert abs(after.y() - under.y()) < 2


def test_two_fingers_on_a_touch_pad_zoom(shown: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")  # macOS turns these events into pinches before they arrive
    view = shown.photo
    before = view.scale_factor
    at = QPointF(300, 200)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, at, at, at, 0.2, QPointF()
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.scale_factor == pytest.approx(before * 1.2)


def test_zoom_has_limits(shown: MainWindow) -> None:
    for _ in range(60):
        shown.actions_by_name["zoom_in"].trigger()
    assert shown.photo.scale_factor == pytest.approx(16.0)
    for _ in range(80):
        shown.actions_by_name["zoom_out"].trigger()
    assert 0.05 < shown.photo.scale_factor < 0.2


def test_drag_and_arrow_keys_move_the_photo(qtbot: QtBot, shown: MainWindow) -> None:
    view = shown.photo
    shown.actions_by_name["actual"].trigger()
    start = view.mapToScene(QPoint(100, 100))
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(view.viewport(), left, pos=QPoint(300, 300))
    qtbot.mouseMove(view.viewport(), QPoint(250, 260))
    qtbot.mouseRelease(view.viewport(), left, pos=QPoint(250, 260))
    dragged = view.mapToScene(QPoint(100, 100))
    assert (dragged.x() - start.x(), dragged.y() - start.y()) == (pytest.approx(50), pytest.approx(40))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.mapToScene(QPoint(100, 100)).x() > dragged.x()


def test_square_that_the_model_sees_is_drawn_and_can_be_hidden(shown: MainWindow) -> None:
    view = shown.photo
    edge = view.mapFromScene(QPointF(200, 600)) + QPoint(1, 0)  # the centre square of 1600 × 1200 begins at x = 200
    assert _lightness_about(view.grab().toImage(), edge) > 180
    shown.actions_by_name["frame"].trigger()
    assert _lightness_about(view.grab().toImage(), edge) < 130


def test_synthetic_photo_carries_a_mark_on_the_picture(qtbot: QtBot, window: MainWindow, sample_files: list[str]) -> None:
    window.open_paths(sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    assert _count(window.photo.grab().toImage(), QColor("#ffd27a")) > 500
    window.actions_by_name["actual"].trigger()
    assert _count(window.photo.grab().toImage(), QColor("#ffd27a")) > 500


def test_plain_photo_carries_no_synthetic_mark(shown: MainWindow) -> None:
    assert _count(shown.photo.grab().toImage(), QColor("#ffd27a")) == 0


def _pixels(image: QImage) -> np.ndarray:
    """uint8 (height, width, 4), in the order blue, green, red, alpha."""
    picture = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4)


def _lightness_about(image: QImage, at: QPoint) -> int:
    """The lightest pixel within three pixels on the same line, mean of its three channels."""
    return int(_pixels(image)[at.y(), at.x() - 3 : at.x() + 4, :3].mean(axis=1).max())


def _count(image: QImage, colour: QColor) -> int:
    wanted = [colour.blue(), colour.green(), colour.red()]
    return int((_pixels(image)[..., :3] == wanted).all(axis=-1).sum())


def test_turning_four_times_is_no_turn_and_keeps_zoom_and_square(shown: MainWindow) -> None:
    view = shown.photo
    fitted, before = view.scale_factor, view.grab().toImage()
    shown.actions_by_name["turn"].trigger()
    assert view.scale_factor != fitted  # 1600 × 1200 stands upright now, as large as fits
    edge = view.mapFromScene(QPointF(800, 0))
    top, bottom = view.mapFromScene(QPointF(200, 600)), view.mapFromScene(QPointF(1400, 600))
    assert edge.x() > view.viewport().width() // 2  # what was on top is on the right
    assert top.y() < bottom.y()
    shown.actions_by_name["actual"].trigger()
    middle = view.mapToScene(view.viewport().rect().center())
    shown.actions_by_name["turn"].trigger()
    assert view.scale_factor == pytest.approx(1.0)
    turned = view.mapToScene(view.viewport().rect().center())
    assert (turned.x(), turned.y()) == (pytest.approx(middle.x(), abs=2), pytest.approx(middle.y(), abs=2))
    for _ in range(2):
        shown.actions_by_name["turn"].trigger()
    shown.actions_by_name["fit"].trigger()
    assert view.scale_factor == pytest.approx(fitted)
    assert np.array_equal(_pixels(view.grab().toImage()), _pixels(before))


def test_looks_follow_one_another_keep_the_zoom_and_leave_the_answer_alone(qtbot: QtBot, shown: MainWindow) -> None:
    view, session = shown.photo, shown.session
    shown.actions_by_name["actual"].trigger()
    assessment, drawn = session.state.assessment, [session.state.levels[0]]
    for look in (*list(Look)[1:], Look.COLOUR):
        before = session.state.levels
        shown.actions_by_name["look"].trigger()
        qtbot.waitUntil(lambda before=before: session.state.levels is not before)
        assert session.state.look is look
        assert view.scale_factor == pytest.approx(1.0)
        drawn.append(session.state.levels[0])
    assert drawn[0] == drawn[-1]
    grey = _pixels(drawn[1])
    assert np.array_equal(grey[..., 0], grey[..., 1])
    assert session.state.assessment is assessment


def test_look_stays_for_the_next_photo(qtbot: QtBot, shown: MainWindow, sample_files: list[str]) -> None:
    shown.session.set_look(Look.GREEN)
    shown.open_paths(sample_files[:1])
    wait_for(qtbot, shown, Stage.DONE)
    pixels = _pixels(shown.session.state.levels[0])
    assert np.array_equal(pixels[..., 0], pixels[..., 2])
    shown.actions_by_name["colour"].trigger()
    qtbot.waitUntil(lambda: not np.array_equal(*np.moveaxis(_pixels(shown.session.state.levels[0])[..., ::2], -1, 0)))


def test_magnifier_shows_three_times_as_large_what_lies_under_the_pointer(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    photo = Image.new("RGB", (800, 600), "#b08060")
    photo.paste("#2040c0", (396, 296, 404, 304))  # in the middle, small
    photo.save(tmp_path / "routine.png")
    window.open_paths([tmp_path / "routine.png"])
    wait_for(qtbot, window, Stage.DONE)

    def blue_px() -> int:
        image = window.photo.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)[:, : image.width() * 3]
        red, blue = pixels[:, 0::3].astype(int), pixels[:, 2::3].astype(int)
        return int((blue > red + 60).sum())

    window.photo.show_frame(None)
    before = blue_px()
    window.actions_by_name["magnifier"].trigger()
    assert blue_px() == pytest.approx(9 * before, rel=0.25)
    qtbot.mouseMove(window.photo.viewport(), QPoint(60, 60))
    assert blue_px() == pytest.approx(before, rel=0.25)
    window.actions_by_name["magnifier"].trigger()
    qtbot.mouseMove(window.photo.viewport(), window.photo.viewport().rect().center())
    assert blue_px() == before
