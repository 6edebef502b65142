"""The worker's side of the window: cancel, mode, staleness, errors, responsiveness, closing."""

import time
from pathlib import Path

from gui_kit import MakeWindow, Relay, fake_session, running_threads, wait_for
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skinapp.core.engines import EngineRequest
from skinapp.core.errors import ModelNotFound
from skinapp.core.exit_policy import Mode
from skinapp.core.labels import Diagnosis
from skinapp.core.photo import Photo
from skinapp.core.ports import Classifier
from skinapp.gui.main_window import MainWindow
from skinapp.gui.state import PhotoSource, Stage
from skinapp.testing import FakeClassifier, FakeEngines

SLOW = [(Diagnosis.NV, 0.5)] * 20


def test_previous_and_next_walk_through_the_opened_photos(qtbot: QtBot, window: MainWindow, sample_files: list[str]) -> None:
    actions, header = window.actions_by_name, window.header
    window.open_paths(sample_files[:2])
    wait_for(qtbot, window, Stage.DONE)
    assert (header.position.text(), actions["previous"].isEnabled(), actions["next"].isEnabled()) == (
        "Photo 1 of 2",
        False,
        True,
    )
    actions["next"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    assert (header.position.text(), actions["previous"].isEnabled(), actions["next"].isEnabled()) == (
        "Photo 2 of 2",
        True,
        False,
    )
    assert header.name.text() == Path(sample_files[1]).name
    actions["previous"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    assert header.name.text() == Path(sample_files[0]).name


def test_mode_switch_assesses_the_same_photo_again(qtbot: QtBot, window: MainWindow, sample_files: list[str]) -> None:
    window.open_paths(sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    assert window.session.state.assessment is not None
    assert window.session.state.assessment.mode is Mode.EARLY
    photo = window.session.state.photo
    worker = Relay(window.session.worker)
    read = QSignalSpy(worker.photo_read)
    with qtbot.waitSignals(
        [worker.exit_ready, worker.exit_ready, worker.exit_ready, worker.assessed, worker.finished], order="strict"
    ):
        window.header.modes[Mode.FULL].click()
    wait_for(qtbot, window, Stage.DONE)
    assert window.session.state.assessment.mode is Mode.FULL
    assert window.session.state.photo is photo
    assert read.count() == 0
    assert "Full depth" in window.panel.timeline.summary.text()


def test_early_exit_shows_what_was_not_computed(qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]) -> None:
    window = make_window(FakeClassifier([(Diagnosis.NV, 0.6), (Diagnosis.NV, 0.95), (Diagnosis.NV, 0.99)]))
    window.open_paths(sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    texts = [(row.answer.text(), row.confidence.text()) for row in window.panel.timeline.rows]
    assert texts == [("melanocytic nevus", "60.0\u00a0%"), ("melanocytic nevus", "95.0\u00a0%"), ("not computed", "")]
    assert "Stopped at exit 2 of 3" in window.panel.timeline.summary.text()


def test_cancel_stops_between_two_exits(qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]) -> None:
    classifier = FakeClassifier(SLOW, delay_s=0.05)
    window = make_window(classifier)
    window.open_paths(sample_files[:1])
    qtbot.waitUntil(lambda: len(window.session.state.readings) >= 2)
    worker = Relay(window.session.worker)
    with qtbot.waitSignal(worker.finished):
        window.header.cancel.click()
    assert window.session.state.stage is Stage.CANCELLED
    assert classifier.exits_computed < 6
    assert window.panel.progress.title.text() == "Cancelled"
    assert not window.panel.badge.isVisible()
    assert window.panel.timeline.rows[-1].answer.text() == "not computed"
    assert window.session.state.assessment is None
    assert not window.actions_by_name["export"].isEnabled()


def test_cancelled_photo_can_be_assessed_again(qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]) -> None:
    window = make_window(FakeClassifier(delay_s=0.05))
    window.open_paths(sample_files[:1])
    qtbot.waitUntil(lambda: len(window.session.state.readings) == 1)
    window.actions_by_name["cancel"].trigger()
    window.actions_by_name["again"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    assert window.panel.badge.isVisible()


def test_answers_about_an_abandoned_photo_are_ignored(qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]) -> None:
    window = make_window(FakeClassifier(delay_s=0.05))
    session = window.session
    digests: list[str] = []
    session.changed.connect(lambda state: digests.append(state.assessment.photo_sha256) if state.assessment else None)
    window.open_paths(sample_files[:2])
    qtbot.waitUntil(lambda: len(session.state.readings) == 1)
    window.actions_by_name["next"].trigger()
    assert session.state.readings == ()
    wait_for(qtbot, window, Stage.DONE)
    assert session.state.photo is not None
    assert set(digests) == {session.state.photo.sha256}
    assert session.state.photo.source == sample_files[1]


def test_signals_with_a_stale_id_change_nothing(qtbot: QtBot, window: MainWindow, sample_files: list[str]) -> None:
    window.open_paths(sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    session, before = window.session, window.session.state
    assert before.photo is not None
    assert before.assessment is not None
    worker = session.worker
    worker.photo_read.emit(1, before.photo, ())
    worker.exit_ready.emit(1, before.readings[0])
    worker.assessed.emit(1, before.assessment)
    worker.failed.emit(1, object())
    worker.report_written.emit(1, Path("nowhere.pdf"))
    worker.finished.emit(1)
    qtbot.wait(20)
    assert session.state is before
    assert not window.banner.isVisible()


def test_bad_file_shows_a_banner_and_the_next_photo_recovers(
    qtbot: QtBot, window: MainWindow, sample_files: list[str], tmp_path: Path
) -> None:
    bad = tmp_path / "holiday.jpg"
    bad.write_bytes(b"not a picture")
    worker = Relay(window.session.worker)
    with qtbot.waitSignals([worker.failed, worker.finished], order="strict"):
        window.open_paths([bad])
    wait_for(qtbot, window, Stage.FAILED)
    assert window.banner.isVisible()
    assert "not a photo" in window.banner.text.text()
    assert not window.banner.button.isVisible()
    assert QApplication.activeModalWidget() is None
    assert window.panel.progress.title.text() == "Not assessed"
    window.open_paths(sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    assert not window.banner.isVisible()
    assert window.panel.badge.isVisible()


def test_missing_model_leaves_the_photo_visible_and_is_asked_for_again(qtbot: QtBot, sample_files: list[str]) -> None:
    attempts: list[int] = []

    def load(_: EngineRequest) -> Classifier:
        attempts.append(1)
        if len(attempts) == 1:
            raise ModelNotFound("The model is missing. Install SkinApp again.")
        return FakeClassifier()

    window = MainWindow(fake_session(engines=FakeEngines(load)))
    qtbot.addWidget(window)
    window.show()
    window.open_paths(sample_files[:1])
    wait_for(qtbot, window, Stage.FAILED)
    assert window.banner.text.text() == "The model is missing. Install SkinApp again."
    assert window.photo.isVisible()
    window.actions_by_name["again"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    assert window.panel.badge.isVisible()


def test_unexpected_exception_offers_a_report_without_names(qtbot: QtBot, window: MainWindow) -> None:
    def explode() -> Photo:
        raise ZeroDivisionError("/home/jane/patients/jane-doe.jpg")

    window.session.open([PhotoSource("jane-doe.jpg", explode, "/home/jane/patients/jane-doe.jpg")])
    wait_for(qtbot, window, Stage.FAILED)
    assert "unexpected" in window.banner.text.text()
    window.banner.button.click()
    report = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError" in report
    assert "skinapp.gui.worker:" in report
    assert "jane" not in report
    assert "/" not in report.replace("\n", "").partition("ZeroDivisionError")[2]
    window.banner.dismiss.click()
    assert not window.banner.isVisible()


def test_window_stays_responsive_while_the_classifier_works(
    qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]
) -> None:
    window = make_window(FakeClassifier(SLOW[:10], delay_s=0.05))
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    window.open_paths(sample_files[:1])
    timer.start(1)
    wait_for(qtbot, window, Stage.DONE)
    timer.stop()
    assert len(ticks) > 100  # half a second of work: a blocked event loop would tick about once an exit


def test_closing_while_busy_leaves_no_thread(
    qtbot: QtBot, qapp: QApplication, make_window: MakeWindow, sample_files: list[str]
) -> None:
    classifier = FakeClassifier(SLOW, delay_s=0.3)
    window = make_window(classifier)
    window.open_paths(sample_files[:3])
    qtbot.waitUntil(lambda: classifier.exits_computed >= 1)
    assert running_threads(qapp)
    window.close()
    assert not window.isVisible()
    assert not running_threads(qapp)
    assert classifier.exits_computed < 6


def test_closing_while_the_model_loads_leaves_no_thread(qtbot: QtBot, qapp: QApplication) -> None:
    def load(_: EngineRequest) -> Classifier:
        time.sleep(0.2)
        return FakeClassifier()

    window = MainWindow(fake_session(engines=FakeEngines(load)))
    qtbot.addWidget(window)
    window.show()
    window.session.load()
    qtbot.wait(20)
    window.close()
    assert not running_threads(qapp)


def test_thread_that_does_not_end_in_time_is_reported(qtbot: QtBot) -> None:
    session = fake_session(FakeClassifier(SLOW, delay_s=0.3))
    session.load()
    slow = PhotoSource("slow", lambda: time.sleep(0.4))  # type: ignore[arg-type,return-value]
    session.open([slow])
    qtbot.wait(50)
    assert not session.close(limit_ms=1)
    assert session.close()
