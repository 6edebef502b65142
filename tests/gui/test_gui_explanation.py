"""Where the model looked: one click away, hidden with the answer, computed in the worker, and never in the way."""

import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace

import numpy as np
import pytest
from gui_kit import MakeWindow, wait_for, write_photos
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from skinapp.core.exit_policy import Mode
from skinapp.core.explanation import Explanation, Method, Question
from skinapp.core.labels import Diagnosis
from skinapp.core.photo import Photo
from skinapp.core.prediction import ExitReading
from skinapp.core.settings import OWN_FIRST
from skinapp.gui.main_window import MainWindow
from skinapp.gui.state import Stage
from skinapp.imaging.looks import Look
from skinapp.testing import FakeClassifier, FakeExplainer

MakeOpened = Callable[..., MainWindow]


class Watched(FakeExplainer):
    """Notes on which thread it works, and waits between two steps for as long as it is told to."""

    def __init__(self, methods: tuple[Method, ...] = tuple(Method)) -> None:
        super().__init__(methods, steps=200)
        self.threads: set[threading.Thread] = set()
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def explain(self, photo: Photo, question: Question) -> Generator[float, None, Explanation]:
        steps = super().explain(photo, question)
        while True:
            self.threads.add(threading.current_thread())
            try:
                share = next(steps)
            except StopIteration as end:
                return end.value
            self.may_go_on.wait(0.02)  # held up, it takes four seconds
            yield share


class Refused(FakeClassifier):
    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        for reading in super().predict(photo, mode):
            yield replace(reading, scope_score=3.5)


@pytest.fixture
def explainer() -> Watched:
    return Watched()


@pytest.fixture
def make_opened(qtbot: QtBot, make_window: MakeWindow, sample_files: list[str], explainer: Watched) -> MakeOpened:
    def make(kind: type[FakeClassifier] = FakeClassifier) -> MainWindow:
        window = make_window(kind(explainer=explainer))
        window.open_paths(sample_files[:1])
        wait_for(qtbot, window, Stage.DONE)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make


@pytest.fixture
def opened(make_opened: MakeOpened) -> MainWindow:
    return make_opened()


def wait_for_map(qtbot: QtBot, window: MainWindow) -> Question:
    qtbot.waitUntil(lambda: window.session.explaining.asked.picture is not None)
    question = window.session.explaining.asked.question
    assert question is not None
    return question


def choose(window: MainWindow, name: str, value: str) -> None:
    """As a person does, from the list."""
    field = getattr(window.explanation_bar, name)
    field.choose(value)
    field.activated.emit(field.currentIndex())


def picture(window: MainWindow) -> np.ndarray:
    image = window.photo.grab().toImage()
    return np.frombuffer(image.constBits(), np.uint8).copy()


def test_one_key_lays_a_map_over_the_photo_and_takes_it_off(qtbot: QtBot, opened: MainWindow, explainer: Watched) -> None:
    assert not opened.explanation_bar.isVisible()
    assert not explainer.questions
    qtbot.keyClick(opened, Qt.Key.Key_E)
    assert wait_for_map(qtbot, opened) == Question(Method.ROLLOUT, 3, Diagnosis.NV)
    assert opened.explanation_bar.isVisible()
    with_map = picture(opened)
    opened.photo.show_heat(None)
    assert not np.array_equal(picture(opened), with_map)
    qtbot.keyClick(opened, Qt.Key.Key_E)
    assert not opened.explanation_bar.isVisible()
    assert opened.session.explaining.asked.picture is None


def test_button_does_the_same_as_the_key(qtbot: QtBot, opened: MainWindow) -> None:
    button = next(b for b in opened.photo_bar.findChildren(QToolButton) if "looked" in b.accessibleName())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_for_map(qtbot, opened)


def test_method_diagnosis_and_exit_are_asked_for(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_E)
    wait_for_map(qtbot, opened)
    assert not opened.explanation_bar.diagnosis.isEnabled()
    choose(opened, "method", Method.RELEVANCE.value)
    wait_for_map(qtbot, opened)
    assert opened.explanation_bar.diagnosis.isEnabled()
    choose(opened, "diagnosis", "BCC")
    wait_for_map(qtbot, opened)
    choose(opened, "exit", "1")
    assert wait_for_map(qtbot, opened) == Question(Method.RELEVANCE, 1, Diagnosis.BCC)
    assert "basal cell carcinoma" in opened.explanation_bar.status.text()
    assert "not why" in opened.explanation_bar.status.text()


def test_opacity_changes_what_is_drawn(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_E)
    wait_for_map(qtbot, opened)
    before = picture(opened)
    opened.explanation_bar.opacity.setFocus()
    qtbot.keyClick(opened.explanation_bar.opacity, Qt.Key.Key_Home)
    without = picture(opened)
    assert not np.array_equal(before, without)
    opened.photo.show_heat(None)
    assert np.array_equal(picture(opened), without)


def test_method_that_needs_torch_is_grey_and_says_so(qtbot: QtBot, make_opened: MakeOpened, explainer: Watched) -> None:
    explainer.methods = (Method.ROLLOUT, Method.RELEVANCE, Method.OCCLUSION)
    window = make_opened()
    qtbot.keyClick(window, Qt.Key.Key_E)
    wait_for_map(qtbot, window)
    methods = window.explanation_bar.method
    model = methods.model()
    assert isinstance(model, QStandardItemModel)
    row = methods.findData(Method.GRADIENT.value)
    assert not model.item(row).isEnabled()
    assert "needs a PyTorch engine" in methods.itemText(row)
    assert model.item(methods.findData(Method.RELEVANCE.value)).isEnabled()


def test_nothing_is_computed_on_the_window_s_thread(qtbot: QtBot, opened: MainWindow, explainer: Watched) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_E)
    wait_for_map(qtbot, opened)
    assert explainer.threads
    assert threading.main_thread() not in explainer.threads


def test_next_photo_does_not_wait_for_a_map(
    qtbot: QtBot, opened: MainWindow, explainer: Watched, sample_files: list[str]
) -> None:
    explainer.may_go_on.clear()
    qtbot.keyClick(opened, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: explainer.steps_done > 0)
    opened.open_paths(sample_files[1:2])
    qtbot.waitUntil(lambda: opened.session.state.photo is not None and opened.session.state.photo.source == sample_files[1])
    assert explainer.steps_done < 200
    explainer.may_go_on.set()
    wait_for(qtbot, opened, Stage.DONE)
    wait_for_map(qtbot, opened)
    assert len(explainer.questions) == 2


def test_escape_ends_the_work(qtbot: QtBot, opened: MainWindow, explainer: Watched) -> None:
    explainer.may_go_on.clear()
    qtbot.keyClick(opened, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: explainer.steps_done > 0)
    assert "Computing" in opened.explanation_bar.status.text()
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert "Stopped" in opened.explanation_bar.status.text()
    opened.session.set_look(Look.GREY)
    levels = opened.session.state.levels
    qtbot.waitUntil(lambda: opened.session.state.levels is not levels)
    assert explainer.steps_done < 200
    assert opened.session.explaining.asked.picture is None


def test_another_look_goes_first_and_the_map_is_begun_again(qtbot: QtBot, opened: MainWindow, explainer: Watched) -> None:
    explainer.may_go_on.clear()
    qtbot.keyClick(opened, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: explainer.steps_done > 0)
    levels = opened.session.state.levels
    qtbot.keyClick(opened, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: opened.session.state.levels is not levels)
    assert explainer.steps_done < 200
    explainer.may_go_on.set()
    wait_for_map(qtbot, opened)
    assert len(explainer.questions) == 2


def test_refused_photo_is_not_explained(qtbot: QtBot, make_opened: MakeOpened, explainer: Watched) -> None:
    window = make_opened(Refused)
    qtbot.keyClick(window, Qt.Key.Key_E)
    assert "hidden" in window.explanation_bar.status.text()
    assert not window.explanation_bar.method.isEnabled()
    choose(window, "method", Method.OCCLUSION.value)
    assert not explainer.questions
    window.session.override("A", "B")
    wait_for_map(qtbot, window)


def test_map_waits_for_the_reader_s_own_diagnosis(
    qtbot: QtBot, make_opened: MakeOpened, explainer: Watched, tmp_path_factory: pytest.TempPathFactory
) -> None:
    window = make_opened()
    window.session.change_settings(replace(window.session.state.settings, first_reader=OWN_FIRST))
    qtbot.keyClick(window, Qt.Key.Key_E)
    assert "hidden" in window.explanation_bar.status.text()
    assert not explainer.questions
    bar = window.explanation_bar
    assert (bar.diagnosis.currentText(), bar.exit.currentText(), bar.diagnosis.toolTip(), bar.exit.toolTip()) == (
        "",
        "",
        "",
        "",
    )
    window.session.diagnose(Diagnosis.MEL)
    wait_for_map(qtbot, window)
    assert bar.diagnosis.currentText()
    assert bar.exit.currentText()
    window.open_paths(write_photos(tmp_path_factory.mktemp("more"), "another.png"))
    wait_for(qtbot, window, Stage.DONE)
    assert window.session.state.is_hidden
    assert window.session.explaining.asked.picture is None
    assert len(explainer.questions) == 1
