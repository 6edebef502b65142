"""Settings through the real window: another engine, one that is absent, the file, the check of engines, the keyboard."""

import errno
import json
import os
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from gui_kit import Relay, fake_session, running_threads, wait_for, wait_for_shelf
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from skinapp import paths
from skinapp.core.assessment import EngineInfo
from skinapp.core.engines import AUTOMATIC, ENGINES, EngineCheck, EngineRequest
from skinapp.core.errors import EngineUnavailable, ModelError, ModelNotFound
from skinapp.core.exit_policy import Mode
from skinapp.core.ports import Classifier
from skinapp.core.settings import COMPUTING, SPECS, Settings
from skinapp.gui.application import _begin
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.settings import SettingsDialog
from skinapp.gui.state import Stage
from skinapp.gui.wording import MODE_TITLES
from skinapp.testing import CHECKS, FakeClassifier, FakeEngines

Open = Callable[..., MainWindow]
ABSENT = EngineUnavailable("Device cuda was asked for, but there is none. Choose auto or cpu.")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def load(request: EngineRequest) -> Classifier:
    """Whatever is asked for, but no cuda."""
    if request.device == "cuda":
        raise ABSENT
    classifier = FakeClassifier()
    classifier.engine = EngineInfo("torch-fp32" if request.engine == "auto" else request.engine, "cpu", "Why it was chosen.")
    return classifier


class Held(FakeEngines):
    """Checks one engine, then one more whenever it is let."""

    def __init__(self) -> None:
        super().__init__(load)
        self.next = threading.Semaphore(0)

    def check(self, device: str) -> Generator[EngineCheck, None, None]:
        for found in super().check(device):
            yield found
            assert self.next.acquire(timeout=20)


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Open]:
    made: list[MainWindow] = []

    def open_(engines: FakeEngines, photos: list[str] | None = None) -> MainWindow:
        window = MainWindow(fake_session(engines=engines))
        made.append(window)
        qtbot.addWidget(window)
        window.show()
        _begin(window, photos or [], is_toured=False)
        return window

    yield open_
    for window in made:
        if shiboken6.isValid(window):
            window.close()


def settings_of(window: MainWindow) -> SettingsDialog:
    window.actions_by_name["settings"].trigger()
    return dialog_of(window)


def confirm(dialog: SettingsDialog) -> None:
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def choose(dialog: SettingsDialog, key: str, value: str) -> None:
    field = dialog.fields[key]
    field.setCurrentIndex(field.findData(value))


def stored(qtbot: QtBot, window: MainWindow) -> dict[str, str] | None:
    """What the file says that is no default, and engine, device and mode, once it is written."""
    wait_for_shelf(qtbot, window)
    file = paths.user_config() / "settings.json"
    return said(json.loads(file.read_bytes())) if file.exists() else None


def said(values: dict[str, str]) -> dict[str, str]:
    always = ("engine", "device", "start_mode", "first_reader", "theme")
    full = {spec.key: values.get(spec.key, spec.default) for spec in SPECS}
    return {spec.key: full[spec.key] for spec in SPECS if spec.key in always or full[spec.key] != spec.default}


def test_settings_start_with_the_stored_ones(qtbot: QtBot, open_window: Open, sample_files: list[str]) -> None:
    store(Settings("onnx-int8", "cpu", "full").as_bytes())
    engines = FakeEngines(load)
    window = open_window(engines, sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    assert engines.requests == [EngineRequest("onnx-int8", "cpu")]
    assert window.session.state.assessment.mode is Mode.FULL
    dialog = settings_of(window)
    assert said({key: field.value for key, field in dialog.fields.items()}) == {
        "engine": "onnx-int8",
        "device": "cpu",
        "start_mode": "full",
        "first_reader": "ai-first",
        "theme": "system",
    }
    assert not window.banner.isVisible()


def test_engine_in_use_is_shown_with_its_reason(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(FakeEngines(load))
    dialog = settings_of(window)
    qtbot.waitUntil(lambda: window.session.state.engine is not None)
    assert dialog.used.text() == "torch-fp32 on cpu"
    assert dialog.reason.text() == "Why it was chosen."


def test_chosen_engine_is_loaded_assesses_the_photo_again_and_is_stored(
    qtbot: QtBot, open_window: Open, sample_files: list[str]
) -> None:
    engines = FakeEngines(load)
    window = open_window(engines, sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    photo = window.session.state.photo
    dialog = settings_of(window)
    choose(dialog, "engine", "onnx-int8")
    assert engines.requests == [AUTOMATIC], "a list that is only looked through loads nothing"
    confirm(dialog)
    assert window.panel.progress.title.text() == "Loading engine…"
    wait_for(qtbot, window, Stage.DONE)
    assert engines.requests == [AUTOMATIC, EngineRequest("onnx-int8", "auto")]
    assert window.session.state.assessment.engine.name == "onnx-int8"
    assert window.session.state.photo is photo
    assert any("onnx-int8 on cpu" in text.text() for text in window.panel.basis.findChildren(QLabel))
    assert stored(qtbot, window) == {
        "engine": "onnx-int8",
        "device": "auto",
        "start_mode": "early",
        "first_reader": "ai-first",
        "theme": "system",
    }
    assert not window.banner.isVisible()


def test_absent_device_is_said_and_what_worked_goes_on(qtbot: QtBot, open_window: Open, sample_files: list[str]) -> None:
    window = open_window(FakeEngines(load), sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    dialog = settings_of(window)
    choose(dialog, "engine", "torch-bf16")
    choose(dialog, "device", "cuda")
    confirm(dialog)
    wait_for(qtbot, window, Stage.DONE)
    assert window.banner.text.text() == f"{ABSENT} The settings are back to what works: torch-fp32 on cpu."
    assert window.session.state.assessment.engine.name == "torch-fp32"
    assert window.session.state.settings == Settings()
    assert settings_of(window).settings == Settings()
    assert stored(qtbot, window) is None


def test_stored_engine_that_is_gone_is_said_and_the_file_is_left_alone(
    qtbot: QtBot, open_window: Open, sample_files: list[str]
) -> None:
    store(Settings("auto", "cuda").as_bytes())
    engines = FakeEngines(load)
    window = open_window(engines, sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    assert engines.requests == [EngineRequest("auto", "cuda"), AUTOMATIC]
    assert window.banner.text.text() == f"{ABSENT} For now the engine is chosen automatically."
    assert stored(qtbot, window)["device"] == "cuda"


def test_missing_model_is_not_blamed_on_the_engine(qtbot: QtBot, open_window: Open) -> None:
    def missing(_: EngineRequest) -> Classifier:
        raise ModelNotFound("The model is missing. Install SkinApp again.")

    store(Settings("torch-bf16").as_bytes())
    engines = FakeEngines(missing)
    window = open_window(engines)
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text.text() == "The model is missing. Install SkinApp again."
    assert engines.requests == [EngineRequest("torch-bf16")]
    assert window.session.state.settings == Settings("torch-bf16")


def test_session_goes_on_while_an_engine_is_loaded(qtbot: QtBot, open_window: Open, sample_files: list[str]) -> None:
    may_end = threading.Event()

    def late(request: EngineRequest) -> Classifier:
        if request.engine == "onnx-fp32":
            may_end.wait(5)
        return load(request)

    engines = FakeEngines(late)
    window = open_window(engines, sample_files[:2])
    wait_for(qtbot, window, Stage.DONE)
    for engine in ("onnx-fp32", "torch-bf16", "onnx-int8"):  # the one in between is given up
        dialog = settings_of(window)
        choose(dialog, "engine", engine)
        confirm(dialog)
        qtbot.waitUntil(lambda: EngineRequest("onnx-fp32") in engines.requests)
    window.actions_by_name["next"].trigger()
    assert window.header.position.text() == "Photo 2 of 2"
    window.actions_by_name["cancel"].trigger()
    assert window.session.state.stage is Stage.CANCELLED
    window.actions_by_name["again"].trigger()
    may_end.set()
    wait_for(qtbot, window, Stage.DONE)
    assert [request.engine for request in engines.requests] == ["auto", "onnx-fp32", "onnx-int8"]
    assert window.session.state.assessment.engine.name == "onnx-int8"
    assert stored(qtbot, window)["engine"] == "onnx-int8"


def test_mode_at_the_start_is_stored_and_leaves_the_photo_alone(
    qtbot: QtBot, open_window: Open, sample_files: list[str]
) -> None:
    engines = FakeEngines(load)
    window = open_window(engines, sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    before = window.session.state.assessment
    dialog = settings_of(window)
    dialog.fields["start_mode"].buttons["full"].click()
    confirm(dialog)
    assert stored(qtbot, window) == said(json.loads(Settings(start_mode="full").as_bytes()))
    assert window.session.state.assessment is before
    assert window.session.state.mode is Mode.EARLY
    assert engines.requests == [AUTOMATIC]


@pytest.mark.parametrize("leave", [QDialogButtonBox.StandardButton.Cancel, None])
def test_leaving_the_dialog_changes_nothing(
    qtbot: QtBot, open_window: Open, leave: QDialogButtonBox.StandardButton | None
) -> None:
    engines = FakeEngines(load)
    window = open_window(engines)
    qtbot.waitUntil(lambda: window.session.state.engine is not None)
    dialog = settings_of(window)
    choose(dialog, "engine", "onnx-int8")
    if leave is None:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.findChild(QDialogButtonBox).button(leave).click()
    assert (window.session.state.settings, stored(qtbot, window), engines.requests) == (Settings(), None, [AUTOMATIC])


def test_damaged_file_is_said_once_and_kept_until_something_changes(
    qtbot: QtBot, open_window: Open, sample_files: list[str]
) -> None:
    store(b'{"engine": ')
    window = open_window(FakeEngines(load), sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    assert window.banner.text.text() == window.session.notice
    assert "damaged" in window.session.notice
    confirm(settings_of(window))
    wait_for_shelf(qtbot, window)
    assert (paths.user_config() / "settings.json").read_bytes() == b'{"engine": '
    dialog = settings_of(window)
    dialog.fields["start_mode"].buttons["full"].click()
    confirm(dialog)
    assert stored(qtbot, window)["start_mode"] == "full"


def test_folder_that_cannot_be_written_is_said_and_the_change_holds(
    qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(_: int) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(os, "fsync", read_only)
    window = open_window(FakeEngines(load))
    qtbot.waitUntil(lambda: window.session.state.engine is not None)
    dialog = settings_of(window)
    choose(dialog, "engine", "torch-bf16")
    confirm(dialog)
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text.text() == (
        "The settings could not be saved in your user folder. The change holds until SkinApp is closed."
    )
    assert window.session.state.engine.name == "torch-bf16"
    assert window.session.state.settings.engine == "torch-bf16"
    assert stored(qtbot, window) is None


def test_check_fills_the_table_line_by_line(qtbot: QtBot, open_window: Open) -> None:
    checks = [
        *CHECKS[:1],
        EngineCheck("torch-bf16", "cpu", False, "Its answers differ too much.", 0.25, 0.01, 5.5),
        EngineCheck("onnx-fp32", "cpu", False, "Engine onnx-fp32 needs the package onnxruntime."),
        *CHECKS[3:],
    ]
    engines = FakeEngines(load, checks=checks, delay_s=0.05)
    window = open_window(engines)
    dialog = settings_of(window)
    qtbot.waitUntil(lambda: window.session.state.engine is not None)
    table, panel = dialog.engines.table, dialog.engines
    assert [table.item(row, 5).text() for row in range(4)] == ["Not checked"] * 4
    assert panel.status.text().startswith("Not checked since SkinApp was started.")
    choose(dialog, "device", "cpu")
    panel.button.click()
    assert panel.button.text() == "Stop c&hecking"
    assert "Checking engine 1 of 4" in panel.status.text()
    qtbot.waitUntil(lambda: table.item(0, 2).text() == "Yes")
    assert table.item(3, 5).text() == "Waiting"
    qtbot.waitUntil(lambda: not window.session.state.checkup.is_running)
    lines = [[table.item(row, column).text() for column in range(6)] for row in range(4)]
    agrees = "Agrees with the reference answers."
    assert lines == [
        ["torch-fp32, in use", "cpu", "Yes", "<\u00a00.01\u00a0% (≤\u00a00.10\u00a0%)", "20\u00a0ms", agrees],
        ["torch-bf16", "cpu", "No", "25.00\u00a0% (≤\u00a01.00\u00a0%)", "5.5\u00a0ms", "Its answers differ too much."],
        ["onnx-fp32", "cpu", "–", "–", "–", "Engine onnx-fp32 needs the package onnxruntime."],
        ["onnx-int8", "cpu", "Yes", "<\u00a00.01\u00a0% (≤\u00a00.10\u00a0%)", "20\u00a0ms", agrees],
    ]
    assert panel.status.text().startswith("Checked at ")
    assert panel.button.text() == "C&heck engines now"
    assert engines.devices == ["cpu"]
    assert engines.requests == [AUTOMATIC]  # not again: it was chosen for device auto, and only cpu was checked


def test_engine_chosen_automatically_is_the_one_that_the_check_chose(
    qtbot: QtBot, open_window: Open, sample_files: list[str]
) -> None:
    def chosen(request: EngineRequest) -> Classifier:
        is_checked = engines.checked == len(ENGINES)
        return load(replace(request, engine="onnx-int8") if is_checked and request.engine == "auto" else request)

    engines = FakeEngines(chosen)
    window = open_window(engines, sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    dialog = settings_of(window)
    assert dialog.used.text() == "torch-fp32 on cpu"
    dialog.engines.button.click()
    qtbot.waitUntil(lambda: dialog.used.text() == "onnx-int8 on cpu")
    assert [dialog.engines.table.item(row, 0).text() for row in (0, 3)] == ["torch-fp32", "onnx-int8, in use"]
    assert engines.requests == [AUTOMATIC, AUTOMATIC]
    assert window.session.state.assessment.engine.name == "torch-fp32"  # what is on screen says what computed it
    dialog.reject()
    window.actions_by_name["again"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    assert window.session.state.assessment.engine.name == "onnx-int8"


def test_engine_chosen_by_name_stays_after_a_check(qtbot: QtBot, open_window: Open) -> None:
    store(Settings("torch-bf16").as_bytes())
    engines = FakeEngines(load)
    window = open_window(engines)
    qtbot.waitUntil(lambda: window.session.state.engine is not None)
    settings_of(window).engines.button.click()
    qtbot.waitUntil(lambda: window.session.state.checkup is not None and not window.session.state.checkup.is_running)
    assert engines.requests == [EngineRequest("torch-bf16")]


def test_check_can_be_stopped_between_two_engines(qtbot: QtBot, open_window: Open) -> None:
    engines = Held()
    window = open_window(engines)
    dialog, relay = settings_of(window), Relay(window.session.worker)
    qtbot.waitUntil(lambda: window.session.state.engine is not None)
    dialog.engines.button.click()
    qtbot.waitUntil(lambda: dialog.engines.table.item(0, 2).text() == "Yes")
    dialog.engines.button.click()
    assert dialog.engines.status.text().startswith("Stopped after 1 of 4 engines.")
    with qtbot.waitSignal(relay.finished):
        engines.next.release(len(ENGINES))
    assert engines.checked <= 2, "the one that was begun, and no other"
    assert dialog.engines.table.item(1, 5).text() == "Not checked"


def test_check_that_fails_says_so_in_the_dialog(qtbot: QtBot, open_window: Open) -> None:
    failing = FakeEngines(load, checks=[ModelError("There are no reference answers.")])
    window = open_window(failing)
    dialog = settings_of(window)
    dialog.show_page("engine")
    dialog.engines.button.click()
    qtbot.waitUntil(dialog.engines.banner.isVisible)
    assert dialog.engines.banner.text.text() == "There are no reference answers."
    assert not window.banner.isVisible()
    qtbot.waitUntil(lambda: not window.session.state.checkup.is_running)
    assert "could not be finished" in dialog.engines.status.text()
    dialog.engines.banner.dismiss.click()
    window.session.changed.emit(window.session.state)
    assert not dialog.engines.banner.isVisible()


def test_dialog_may_be_closed_during_a_check_and_shows_the_result_later(
    qtbot: QtBot, open_window: Open, sample_files: list[str]
) -> None:
    window = open_window(FakeEngines(load, delay_s=0.05))
    dialog = settings_of(window)
    dialog.engines.button.click()
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    window.open_paths(sample_files[:1])
    assert window.panel.progress.title.text() in ("Checking engines…", "Loading model…")
    wait_for(qtbot, window, Stage.DONE)
    again = settings_of(window)
    assert [again.engines.table.item(row, 2).text() for row in range(4)] == ["Yes"] * 4
    assert again.engines.status.text().startswith("Checked at ")


def test_closing_the_window_during_a_check_leaves_no_thread(qtbot: QtBot, qapp: QApplication, open_window: Open) -> None:
    engines = Held()
    window = open_window(engines)
    settings_of(window).engines.button.click()
    qtbot.waitUntil(lambda: engines.checked == 1)
    window.session._closing.connect(lambda: engines.next.release(len(ENGINES)))
    window.close()
    assert not running_threads(qapp)
    assert engines.checked < len(ENGINES)


def test_defaults_come_back_and_count_when_confirmed(qtbot: QtBot, open_window: Open) -> None:
    store(Settings("onnx-int8", "cpu", "full", "own-first", "dark").as_bytes())
    window = open_window(FakeEngines(load))
    qtbot.waitUntil(lambda: window.session.state.engine is not None)
    for is_confirmed in (False, True):
        dialog = settings_of(window)
        buttons = dialog.findChild(QDialogButtonBox)
        buttons.button(buttons.StandardButton.RestoreDefaults).click()
        assert dialog.settings == Settings()
        (confirm if is_confirmed else SettingsDialog.reject)(dialog)
        qtbot.waitUntil(lambda: not window.session.state.is_loading)
        assert (window.session.state.settings == Settings()) is is_confirmed


def test_everything_by_keyboard(qtbot: QtBot, open_window: Open) -> None:
    engines = FakeEngines(load)
    window = open_window(engines)
    qtbot.waitUntil(lambda: window.session.state.engine is not None)
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    dialog = dialog_of(window)
    dialog.activateWindow()
    tabs = dialog.pages.tabBar()
    qtbot.waitUntil(tabs.hasFocus)
    pages = []
    for _ in range(tabs.count()):
        pages.append(tabbed(qtbot))
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    fields, buttons = dialog.fields, dialog.findChild(QDialogButtonBox)
    early = fields["start_mode"].buttons["early"]
    others = [button for button in buttons.buttons() if button.text().replace("&", "") in ("Defaults", "Import…", "Export…")]
    ok, cancel = (buttons.button(each) for each in (buttons.StandardButton.Ok, buttons.StandardButton.Cancel))
    wanted: list[list[QWidget]] = [
        [
            fields["operating_point"].buttons["sensitivity-95"],
            fields["actinic_keratosis"].buttons["malignant"],
            early,
            fields["first_reader"].buttons["ai-first"],
        ],
        [fields["engine"], fields["device"], dialog.engines.table, dialog.engines.button],
        [fields["capture_key"], fields["network_cameras"].buttons["allowed"]],
        [
            fields["clinic_name"],
            fields["clinic_address"],
            fields["logo"].browse,
            fields["report_language"],
            fields["report_folder"].line,
            fields["report_folder"].browse,
        ],
        [
            fields["theme"].buttons["system"],
            fields["language"],
            fields["units"].buttons["mm"],
            fields["photo_folder"].line,
            fields["photo_folder"].browse,
            fields["tour"].buttons["next-start"],
        ],
    ]
    assert pages == [[tabs, *page, *others, ok, cancel] for page in wanted]
    dialog.show_page("engine")
    qtbot.keyClick(dialog, Qt.Key.Key_H, ALT)
    qtbot.waitUntil(lambda: window.session.state.checkup is not None and not window.session.state.checkup.is_running)
    qtbot.keyClick(dialog, Qt.Key.Key_E, ALT)
    assert dialog.fields["engine"].hasFocus()
    qtbot.keyClick(dialog.fields["engine"], Qt.Key.Key_Down)
    dialog.show_page("start_mode")
    qtbot.keyClick(dialog, Qt.Key.Key_M, ALT)
    assert early.hasFocus()
    qtbot.keyClick(early, Qt.Key.Key_Right)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored(qtbot, window) == said(json.loads(Settings("torch-fp32", start_mode="full").as_bytes())))
    assert engines.requests == [AUTOMATIC, AUTOMATIC, EngineRequest("torch-fp32")]  # at the start, after the check, by name


def tabbed(qtbot: QtBot) -> list[QWidget]:
    """What Tab leads to, from what has the focus round to it again."""
    order: list[QWidget] = []
    while (focused := QApplication.focusWidget()) not in order:
        order.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return order


def test_every_field_has_a_name_a_description_and_a_key_of_its_own(qtbot: QtBot, open_window: Open) -> None:
    dialog = settings_of(open_window(FakeEngines(load)))
    buddies = {name.buddy(): name.text() for name in dialog.findChildren(QLabel) if name.buddy()}
    for spec in SPECS:
        field = dialog.fields[spec.key]
        assert buddies[field] == spec.label
        assert field.accessibleName() == spec.label.replace("&", "")
        assert field.accessibleDescription() == spec.help
    buttons = [button.text() for button in dialog.findChild(QDialogButtonBox).buttons() if "&" in button.text()]
    for group in {spec.group for spec in SPECS}:
        on_page = [spec.label for spec in SPECS if spec.group == group]
        marked = [*on_page, *buttons, *([dialog.engines.button.text()] if group == COMPUTING else [])]
        keys = [text[text.index("&") + 1].lower() for text in marked]
        assert sorted(set(keys)) == sorted(keys), group


def test_wheel_over_a_setting_does_not_change_it(qtbot: QtBot, open_window: Open) -> None:
    dialog = settings_of(open_window(FakeEngines(load)))
    field = dialog.fields["engine"]
    field.setFocus()
    middle = QPointF(field.rect().center())
    down, none = QPoint(0, -120), Qt.MouseButton.NoButton
    plain, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(middle, field.mapToGlobal(middle), QPoint(), down, none, plain, phase, False)
    QApplication.sendEvent(field, event)
    assert field.value == "auto"


def test_modes_are_called_the_same_everywhere() -> None:
    (spec,) = [spec for spec in SPECS if spec.key == "start_mode"]
    assert spec.choices == {mode.value: title for mode, title in MODE_TITLES.items()}


def store(data: bytes) -> None:
    file: Path = paths.user_config() / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_bytes(data)


def dialog_of(window: MainWindow) -> SettingsDialog:
    (found,) = [dialog for dialog in window.findChildren(SettingsDialog) if dialog.isVisible()]
    return found
