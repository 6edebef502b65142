"""The list: filled behind, in reading order, by keyboard, kept over a restart and never in plain text."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import keyring
import pytest
from gui_kit import ByName, MakeWindow, drop, fake_session, files_mime, rows, wait_for, wait_for_all, write_photos
from keyring.backends import fail
from PIL import Image, ImageOps
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from skinapp import paths
from skinapp.core.errors import ModelNotFound
from skinapp.core.exit_policy import Mode
from skinapp.core.labels import Diagnosis
from skinapp.core.photo import Photo
from skinapp.core.prediction import ExitReading
from skinapp.core.worklist import Group
from skinapp.gui import sources
from skinapp.gui.crash import Failure
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.passphrase import Passphrase
from skinapp.gui.state import PhotoSource, Stage
from skinapp.gui.widgets.thumbnails import MOST
from skinapp.testing import FakeClassifier

MORNING = ("routine-1.png", "holiday.txt.jpg", "soon-1.png", "urgent-1.png", "routine-2.png", "letter.txt.jpg", "soon-2.png")
IN_ORDER = ["urgent-1.png", "holiday.txt.jpg", "letter.txt.jpg", "soon-1.png", "soon-2.png", "routine-1.png", "routine-2.png"]


@pytest.fixture
def morning(tmp_path: Path) -> list[str]:
    return write_photos(tmp_path / "photos", *MORNING)


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window(ByName())


class Gated(ByName):
    """Answers about any but the first photo only while the gate is open; says which photos it was asked about."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.asked: list[str] = []

    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        self.asked.append(Path(photo.source).name)
        assert len(self.asked) == 1 or self.gate.wait(20)
        yield from super().predict(photo, mode)


def test_dropped_photos_are_ranked_and_counted(qtbot: QtBot, window: MainWindow, morning: list[str]) -> None:
    assert not window.list.isVisible()
    assert drop(window, files_mime(*morning))
    assert rows(window) == list(MORNING)
    assert window.list.isVisible()
    wait_for_all(qtbot, window)
    assert rows(window) == IN_ORDER
    texts = {group: button.text() for group, button in window.list.filter.buttons.items() if button.isVisible()}
    assert texts == {Group.URGENT: "1", Group.UNASSESSED: "2", Group.SOON: "2", Group.ROUTINE: "2"}
    assert not window.banner.isVisible()  # the bad ones are in the list
    assert window.header.position.text() == "Photo 6 of 7"
    spoken = window.session.worklist.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert (
        spoken == "urgent-1.png. Urgent · 88.6\u00a0% malignant. Placed at 95\u00a0% sensitivity, early mode. Not opened yet."
    )


def test_list_is_done_when_each_photo_without_an_answer_was_opened(
    qtbot: QtBot, window: MainWindow, morning: list[str]
) -> None:
    window.open_paths(morning)
    wait_for_all(qtbot, window)
    text = window.list.progress.text
    assert text.text() == "2 photos not assessed and not opened yet"
    for name in ("holiday.txt.jpg", "letter.txt.jpg"):
        window.list.rows.setCurrentIndex(window.session.worklist.index(rows(window).index(name)))
        wait_for(qtbot, window, Stage.FAILED)
        assert "not a photo" in window.banner.text.text()
    assert text.text() == "4 of 7 not opened yet: N shows the first"


def test_up_and_down_walk_the_list_and_show_what_was_computed(
    qtbot: QtBot, make_window: MakeWindow, morning: list[str]
) -> None:
    classifier = Gated()
    classifier.gate.set()
    window = make_window(classifier)
    window.open_paths(morning)
    wait_for_all(qtbot, window)
    asked = len(classifier.asked)
    window.list.rows.setFocus()
    for key, name, level in [
        (Qt.Key.Key_Home, "urgent-1.png", "Urgent"),
        (Qt.Key.Key_End, "routine-2.png", "Routine"),
        (Qt.Key.Key_Up, "routine-1.png", "Routine"),
        (Qt.Key.Key_Up, "soon-2.png", "Soon"),
    ]:
        qtbot.keyClick(window.list.rows, key)
        wait_for(qtbot, window, Stage.DONE)
        assert (window.header.name.text(), window.panel.badge.title.text()) == (name, level)
    assert len(classifier.asked) == asked  # nothing is computed twice
    assert window.panel.timeline.rows[0].answer.text() == "basal cell carcinoma"


def test_photo_on_screen_goes_first(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    classifier = Gated()
    window = make_window(classifier)
    names = [f"routine-{number}.png" for number in range(8)]
    window.open_paths(write_photos(tmp_path / "photos", *names))
    qtbot.waitUntil(lambda: classifier.asked == names[:2])
    window.session.show(window.session.worklist.entries[6].id)
    classifier.gate.set()
    wait_for_all(qtbot, window)
    assert classifier.asked == [*names[:2], names[6], *names[1:6], names[7]]  # the second gave way between two exits


def test_pause_stops_after_the_photo_in_work_and_goes_on(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window(ByName(delay_s=0.02))
    window.open_paths(write_photos(tmp_path / "photos", *[f"routine-{number}.png" for number in range(12)]))
    waiting = lambda: window.session.worklist.counts[Group.WAITING]  # noqa: E731
    qtbot.waitUntil(lambda: waiting() < 10)
    window.actions_by_name["pause"].trigger()
    left = waiting()
    assert left
    assert window.list.progress.text.text() == f"Paused, {left} photos left"
    qtbot.wait(300)
    assert waiting() == left
    window.session.show_next()  # one that a person asks for is assessed all the same
    wait_for(qtbot, window, Stage.DONE)
    window.actions_by_name["pause"].trigger()
    wait_for_all(qtbot, window)
    assert not window.list.progress.pause.isVisible()


def test_progress_tells_rate_and_time_left(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window(ByName(delay_s=0.01))
    texts: list[str] = []
    window.session.backlog.changed.connect(lambda: texts.append(window.list.progress.text.text()))
    window.open_paths(write_photos(tmp_path / "photos", *[f"routine-{number}.png" for number in range(12)]))
    wait_for_all(qtbot, window)
    assert any("of 12 assessed" in text and "a second" in text and "left" in text for text in texts), texts


def test_waiting_photos_can_be_taken_off_and_put_back(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    classifier = Gated()
    window = make_window(classifier)
    window.open_paths(write_photos(tmp_path / "photos", *[f"routine-{number}.png" for number in range(9)]))
    window.actions_by_name["stop_waiting"].trigger()
    assert rows(window) == ["routine-0.png"]
    assert "8 photos taken off the list" in window.banner.text.text()
    window.banner.button.click()
    assert len(rows(window)) == 9
    classifier.gate.set()
    wait_for_all(qtbot, window)


def test_removing_the_photo_on_screen_shows_the_next_and_clearing_invites(
    qtbot: QtBot, window: MainWindow, morning: list[str]
) -> None:
    window.open_paths(morning)
    wait_for_all(qtbot, window)
    window.session.show(next(e.id for e in window.session.worklist.entries if e.name == "soon-1.png"))
    window.actions_by_name["remove"].trigger()
    assert window.header.name.text() == "soon-2.png"
    window.actions_by_name["clear"].trigger()
    assert window.session.state.stage is Stage.EMPTY
    assert window.empty.buttons.isVisible()
    assert not window.list.isVisible()
    window.actions_by_name["put_back"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    assert len(rows(window)) == 6


def test_every_removal_is_undone_one_after_the_other_and_photos_stand_where_they_stood(
    qtbot: QtBot, window: MainWindow, morning: list[str]
) -> None:
    session, remove, put_back = window.session, window.actions_by_name["remove"], window.actions_by_name["put_back"]
    window.open_paths(morning)
    wait_for_all(qtbot, window)
    came = [entry.name for entry in session.worklist.entries]
    for name in (came[1], came[0], came[5]):
        session.show(next(entry.id for entry in session.worklist.entries if entry.name == name))
        session.diagnose(Diagnosis.NV)
        remove.trigger()
    put_back.trigger()
    put_back.trigger()
    assert [entry.name for entry in session.worklist.entries] == [came[0], *came[2:]]
    assert put_back.isEnabled()
    put_back.trigger()
    assert [entry.name for entry in session.worklist.entries] == came
    assert not put_back.isEnabled()
    assert [len(entry.own) for entry in session.worklist.entries] == [1, 1, 0, 0, 0, 1, 0]


def test_file_that_is_opened_again_after_it_was_removed_is_in_the_list_once_with_all_that_was_known(
    qtbot: QtBot, window: MainWindow, morning: list[str]
) -> None:
    session = window.session
    window.open_paths(morning)
    wait_for_all(qtbot, window)
    assert session.state.entry is not None
    path = session.worklist.source(session.state.entry.id).path
    session.diagnose(Diagnosis.NV)
    window.actions_by_name["remove"].trigger()
    window.open_paths([path])
    assert [own.diagnosis for own in session.state.entry.own] == [Diagnosis.NV]
    assert not window.actions_by_name["put_back"].isEnabled()
    assert len(session.worklist.entries) == len(morning)


def test_one_key_shows_what_was_not_opened_wherever_answers_have_moved_it(
    qtbot: QtBot, window: MainWindow, morning: list[str]
) -> None:
    window.open_paths(morning)
    wait_for_all(qtbot, window)
    seen = []
    while window.actions_by_name["unopened"].isEnabled():
        window.actions_by_name["unopened"].trigger()
        assert window.session.state.entry is not None
        seen.append(window.session.state.entry.name)
    assert seen == [name for name in IN_ORDER if name != MORNING[0]]
    assert all(entry.is_opened for entry in window.session.worklist.entries)


def test_window_is_as_large_as_it_was_left(qtbot: QtBot, make_window: MakeWindow) -> None:
    left = make_window()
    left.resize(1280, 640)
    left.close()
    again = MainWindow(fake_session())
    qtbot.addWidget(again)
    assert again.height() == 640  # the screen of the tests is no wider than the window at least
    again.close()


def test_filter_and_pause_survive_a_restart(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    classifier = Gated()
    window = make_window(classifier)
    window.open_paths(write_photos(tmp_path / "photos", *[f"routine-{number}.png" for number in range(5)]))
    window.actions_by_name["pause"].trigger()
    window.list.filter.buttons[Group.WAITING].click()
    classifier.gate.set()
    window.close()
    again = make_window(ByName())
    qtbot.waitUntil(lambda: len(again.session.worklist.entries) == 5)
    assert again.list.filter.buttons[Group.WAITING].isChecked()
    assert again.actions_by_name["pause"].isChecked()
    assert again.session.worklist.counts[Group.WAITING] >= 4
    again.actions_by_name["pause"].trigger()
    wait_for_all(qtbot, again)
    assert not again.list.filter.buttons[Group.WAITING].isChecked()  # the group is empty
    again.close()
    last = make_window(ByName())
    qtbot.waitUntil(lambda: len(rows(last)) == 5)
    assert not last.session.backlog.is_paused


def test_photos_with_one_name_are_told_apart_by_their_folders(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow, tmp_path: Path
) -> None:
    paths_ = [write_photos(tmp_path / patient, "routine-1.png")[0] for patient in ("Patient A", "Patient B")]
    window.open_paths(paths_[:1])
    assert rows(window) == ["routine-1.png"]
    window.open_paths(paths_[1:])
    assert rows(window) == ["Patient A/routine-1.png", "Patient B/routine-1.png"]
    assert window.header.name.text() == "Patient B/routine-1.png"
    wait_for_all(qtbot, window)
    assert str(paths_[0]) in window.session.worklist.index(0).data(Qt.ItemDataRole.ToolTipRole)
    window.close()
    again = make_window(ByName())
    qtbot.waitUntil(lambda: rows(again) == ["Patient A/routine-1.png", "Patient B/routine-1.png"])
    again.session.show(again.session.worklist.id_at(1))
    again.actions_by_name["remove"].trigger()
    assert rows(again) == ["routine-1.png"]


def test_groups_can_be_shown_alone(qtbot: QtBot, window: MainWindow, morning: list[str]) -> None:
    window.open_paths(morning)
    wait_for_all(qtbot, window)
    window.list.filter.buttons[Group.SOON].click()
    window.list.filter.buttons[Group.URGENT].click()
    assert rows(window) == ["urgent-1.png", "soon-1.png", "soon-2.png"]
    assert window.header.position.text() == "Photo – of 3"
    window.actions_by_name["next"].trigger()
    assert window.header.name.text() == "urgent-1.png"
    window.list.filter.buttons[Group.SOON].click()
    window.list.filter.buttons[Group.URGENT].click()
    assert rows(window) == IN_ORDER


def test_same_file_is_in_the_list_once(qtbot: QtBot, window: MainWindow, morning: list[str]) -> None:
    window.open_paths(morning)
    window.open_paths(morning[2:4])
    assert len(rows(window)) == 7
    assert window.header.name.text() == "soon-1.png"
    wait_for_all(qtbot, window)


def test_model_that_is_missing_is_said_once_and_pauses(qtbot: QtBot, make_window: MakeWindow, morning: list[str]) -> None:
    window = make_window(FakeClassifier(error=ModelNotFound("The model is missing.")))
    said = QSignalSpy(window.session.failed)
    window.open_paths(morning)
    qtbot.waitUntil(lambda: window.session.backlog.is_paused)
    qtbot.wait(100)
    assert said.count() == 2  # the photo on screen, and the first that waited
    assert window.session.worklist.counts[Group.WAITING] == 6  # the one that is no photo is known to be none


def test_closed_while_busy_it_opens_as_it_was(qtbot: QtBot, make_window: MakeWindow, morning: list[str]) -> None:
    window = make_window(ByName(delay_s=0.02))
    window.open_paths(morning)
    qtbot.waitUntil(lambda: window.session.worklist.counts[Group.WAITING] <= 4)
    window.session.show(next(e.id for e in window.session.worklist.entries if e.name == "soon-1.png"))
    wait_for(qtbot, window, Stage.DONE)
    before = window.session.state.assessment
    window.close()
    again = make_window(ByName(delay_s=0.02))
    qtbot.waitUntil(lambda: again.session.state.stage is Stage.DONE)
    assert again.header.name.text() == "soon-1.png"
    after = again.session.state.assessment
    assert before is not None
    assert after is not None
    assert after.assessed_at == before.assessed_at  # it was stored, not computed again
    wait_for_all(qtbot, again)
    assert rows(again) == IN_ORDER
    opened = {entry.name for entry in again.session.worklist.entries if entry.is_opened}
    assert opened == {"routine-1.png", "soon-1.png"}


def test_relative_path_is_found_from_another_folder(
    qtbot: QtBot, make_window: MakeWindow, morning: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    window = make_window(ByName())
    window.open_paths(["photos/urgent-1.png"])
    wait_for(qtbot, window, Stage.DONE)
    window.close()
    monkeypatch.chdir(paths.samples())
    again = make_window(ByName())
    wait_for(qtbot, again, Stage.DONE)
    assert again.panel.badge.title.text() == "Urgent"


def test_pasted_picture_comes_back(qtbot: QtBot, make_window: MakeWindow, morning: list[str]) -> None:
    window = make_window(ByName())
    mime = files_mime()
    mime.setData("image/png", Path(morning[0]).read_bytes())
    QApplication.clipboard().setMimeData(mime)
    window.actions_by_name["paste"].trigger()
    QApplication.clipboard().clear()  # Qt crashes at its end on what Python has left there
    wait_for(qtbot, window, Stage.DONE)
    photo = window.session.state.photo
    window.close()
    again = make_window(ByName())
    wait_for(qtbot, again, Stage.DONE)
    assert again.session.state.photo is not None
    assert photo is not None
    assert again.session.state.photo.sha256 == photo.sha256
    assert [name.partition(",")[0] for name in rows(again)] == ["Pasted picture"]


def test_nothing_of_a_session_is_on_disk_in_plain_text(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window(ByName())
    window.open_paths(write_photos(tmp_path / "clinic", "urgent-Zacharopoulou.png", "Zacharopoulou.txt.jpg"))
    wait_for_all(qtbot, window)
    qtbot.waitUntil(lambda: len(window.list.thumbnails) == 2)
    window.session.show_next()
    wait_for(qtbot, window, Stage.FAILED)
    digest = next(e.assessment.photo_sha256 for e in window.session.worklist.entries if e.assessment)
    window.close()
    kept = [file for folder in (paths.user_data(), paths.user_config()) for file in folder.rglob("*") if file.is_file()]
    assert paths.user_data() / "worklist.db" in kept
    for file in kept:
        content = file.read_bytes()
        for marker in ("Zacharopoulou", "clinic", "melanoma", "urgent", digest, "JFIF", "SQLite"):
            assert marker.encode() not in content, f"{marker} in {file.name}"


def test_long_list_keeps_few_pictures(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    classifier = Gated()  # the list is scrolled before anything is assessed
    window = make_window(classifier)
    window.open_paths(write_photos(tmp_path / "photos", *[f"routine-{number}.png" for number in range(400)]))
    view, shown = window.list.rows, window.list.thumbnails
    step = view.viewport().height()
    for top in range(0, view.verticalScrollBar().maximum(), step):
        view.verticalScrollBar().setValue(top)
        visible = [view.indexAt(QPoint(5, y)).row() for y in range(0, step, 20)]
        ids = {window.session.worklist.id_at(row) for row in visible if row >= 0}
        qtbot.waitUntil(lambda ids=ids: all(shown.get(id_) for id_ in ids))
    assert len(shown) == MOST
    classifier.gate.set()


def choose(qtbot: QtBot, *texts: str) -> None:
    """Type into the passphrase dialog and confirm."""
    found = lambda: [w for w in QApplication.topLevelWidgets() if isinstance(w, Passphrase) and w.isVisible()]  # noqa: E731
    qtbot.waitUntil(lambda: len(found()) == 1)
    (dialog,) = found()
    for field, text in zip(dialog.fields, texts, strict=True):
        qtbot.keyClicks(field, text)
    assert dialog.confirm.isEnabled()
    dialog.confirm.click()


def test_without_a_key_store_a_passphrase_keeps_the_list(
    qtbot: QtBot, make_window: Callable[..., MainWindow], morning: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    window = make_window(ByName())
    qtbot.waitUntil(window.banner.isVisible)
    assert "not kept when SkinApp is closed" in window.banner.text.text()
    window.open_paths(morning)
    wait_for_all(qtbot, window)
    assert not window.banner.isVisible()  # another photo came, and the offer stays
    assert window.list.unkept.isVisible()
    window.actions_by_name["keep"].trigger()
    choose(qtbot, "correct horse", "correct horse")
    qtbot.waitUntil(lambda: not window.list.unkept.isVisible())
    qtbot.waitUntil(lambda: not window.actions_by_name["keep"].isEnabled())
    window.close()
    again = make_window(ByName())
    choose(qtbot, "wrong horse")
    qtbot.wait(50)
    choose(qtbot, "correct horse")
    qtbot.waitUntil(lambda: rows(again) == IN_ORDER)
    wait_for(qtbot, again, Stage.DONE)


def test_unreadable_list_is_said_and_a_new_one_begins(qtbot: QtBot, make_window: MakeWindow, morning: list[str]) -> None:
    paths.user_data().mkdir(parents=True)
    (paths.user_data() / "worklist.db").write_bytes(b"not a database at all" * 400)
    keyring.set_password("SkinApp", "worklist", "11" * 32)
    window = make_window(ByName())
    qtbot.waitUntil(window.banner.isVisible)
    assert "left as it is" in window.banner.text.text()
    window.banner.button.click()
    window.open_paths(morning)
    wait_for_all(qtbot, window)
    window.close()
    again = make_window(ByName())
    qtbot.waitUntil(lambda: rows(again) == IN_ORDER)
    wait_for(qtbot, again, Stage.DONE)


def test_what_is_wrong_with_the_settings_stays_beside_what_is_wrong_with_the_list(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window(FakeClassifier())
    window.show_failure(Failure("The settings are not used."))
    window.session.catalogue.shelf.unkept.emit(Failure("There is no key store."))
    qtbot.waitUntil(lambda: window.banner.text.text() == "The settings are not used. There is no key store.")
    window.session.catalogue.shelf.unkept.emit(Failure("There is no key store."))
    assert window.banner.text.text().count("no key store") == 1


def test_list_that_cannot_be_written_is_said_as_long_as_it_is_so(
    qtbot: QtBot, make_window: MakeWindow, morning: list[str]
) -> None:
    paths.user_data().parent.mkdir(parents=True, exist_ok=True)
    paths.user_data().write_text("a file where the folder should be")  # also for root, who may write everywhere
    window = make_window(ByName())
    qtbot.waitUntil(window.banner.isVisible)
    assert "could not be written" in window.banner.text.text()
    window.open_paths(morning)
    wait_for_all(qtbot, window)
    assert not window.banner.isVisible()  # another photo came
    assert window.list.unkept.isVisible()
    assert "may not be kept" in window.list.unkept.text()


def test_file_that_is_in_the_stored_list_already_is_not_added_again(
    qtbot: QtBot, make_window: MakeWindow, morning: list[str]
) -> None:
    window = make_window(ByName())
    window.open_paths(morning)
    wait_for_all(qtbot, window)
    window.session.diagnose(Diagnosis.BCC)
    window.close()
    again = fake_session(ByName())  # as at a start with a photo: it is opened before the stored list is there
    with closing(again):
        again.catalogue.shelf.open()
        again.open(sources.of_paths(map(Path, morning[:2])))
        again.diagnose(Diagnosis.NV)
        first = again.state.entry
        assert first is not None
        qtbot.waitUntil(lambda: len(again.worklist.entries) == len(MORNING))
        assert again.state.entry is not None
        assert (again.state.entry.name, again.state.entry.id != first.id) == (MORNING[0], True)
        assert [own.diagnosis for own in again.state.entry.own] == [Diagnosis.BCC, Diagnosis.NV]
        qtbot.waitUntil(lambda: again.state.stage is Stage.DONE)
    last = make_window(ByName())
    qtbot.waitUntil(lambda: rows(last) == IN_ORDER)
    wait_for(qtbot, last, Stage.DONE)
    assert last.session.state.entry is not None
    assert [own.diagnosis for own in last.session.state.entry.own] == [Diagnosis.BCC, Diagnosis.NV]


def test_small_picture_follows_its_file(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    files = write_photos(tmp_path / "photos", "routine-1.png", "routine-2.png")
    window.open_paths(files)
    wait_for_all(qtbot, window)
    wait_for(qtbot, window, Stage.DONE)
    id_ = window.session.state.entry.id  # type: ignore[union-attr]
    before = small(qtbot, window, id_)
    with Image.open(files[0]) as photo:
        ImageOps.invert(photo).save(files[0])
    window.session.show(id_)
    qtbot.waitUntil(lambda: small(qtbot, window, id_) != before)


def small(qtbot: QtBot, window: MainWindow, id_: str) -> QImage:
    """The picture in an entry's row."""
    qtbot.waitUntil(lambda: window.list.thumbnails.get(id_) is not None)
    return window.list.thumbnails.get(id_).toImage()  # type: ignore[union-attr]


def test_name_of_several_lines_stands_on_one(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    drawn = []
    for name in ("Müller left arm.png", "Müller\nleft\narm.png"):
        window = make_window(ByName())
        window.session.open([PhotoSource(name, Path(write_photos(tmp_path / "one", "routine-1.png")[0]).read_bytes)])
        wait_for(qtbot, window, Stage.DONE)
        rows_ = window.list.rows
        index = window.session.worklist.index(window.session.worklist.rowCount() - 1)
        small(qtbot, window, window.session.state.entry.id)  # type: ignore[union-attr]
        drawn.append(rows_.grab(rows_.visualRect(index)).toImage())
        window.actions_by_name["clear"].trigger()
        window.close()
    assert drawn[0] == drawn[1]


def test_file_that_is_gone_keeps_its_answer_and_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    files = write_photos(tmp_path / "photos", "urgent-1.png", "routine-1.png")
    window.open_paths(files)
    wait_for_all(qtbot, window)
    wait_for(qtbot, window, Stage.DONE)
    Path(files[0]).unlink()
    window.session.show_next()
    wait_for(qtbot, window, Stage.DONE)
    window.session.show_previous()
    wait_for(qtbot, window, Stage.FAILED)
    assert window.session.worklist.counts[Group.URGENT] == 1
    said = [text.text() for text in window.panel.progress.findChildren(QLabel)]
    assert any("stays in the list" in text for text in said)
    assert not any("Nothing was decided" in text for text in said)
