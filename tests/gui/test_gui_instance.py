"""One window for each user: what a second start does, and what it may not do."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from gui_kit import MakeWindow, rows, wait_for
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from skinapp import paths
from skinapp.gui.instance import Instance
from skinapp.gui.state import Stage

SAMPLES = sorted(paths.samples().glob("*.jpg"))


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Instance]:
    """The first one, which does not listen yet."""
    first = Instance(paths.instance_name())
    assert not first.hand_over([])
    yield first
    first.close()


@pytest.fixture
def instance(start: Instance) -> Instance:
    start.listen()
    return start


def second_start(*photos: str, cwd: Path) -> "subprocess.Popen[bytes]":
    environment = os.environ | {"PYTHONPATH": str(Path(paths.__file__).parents[1]), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen([sys.executable, "-m", "skinapp", *photos], cwd=cwd, env=environment)


def test_second_start_shows_its_photos_in_the_first_window(instance: Instance, make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    instance.asked.connect(window.come_forward)
    other = second_start(SAMPLES[0].name, str(SAMPLES[1]), cwd=SAMPLES[0].parent)
    qtbot.waitUntil(lambda: window.session.state.stage is Stage.DONE, timeout=60_000)
    assert other.wait(timeout=60) == 0
    assert rows(window) == [SAMPLES[0].name, SAMPLES[1].name]


def test_start_without_photos_keeps_the_photo_on_screen(instance: Instance, make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.open_paths([SAMPLES[0]])
    wait_for(qtbot, window, Stage.DONE)
    instance.asked.connect(window.come_forward)
    with qtbot.waitSignal(instance.asked, timeout=60_000):
        other = second_start(cwd=SAMPLES[0].parent)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=60_000)
    assert other.returncode == 0
    assert rows(window) == [SAMPLES[0].name]


def test_socket_of_a_crashed_start_is_taken_over(qtbot: QtBot) -> None:
    Path(paths.instance_name()).touch()
    first = Instance(paths.instance_name())
    assert not first.hand_over([])
    first.listen()
    try:
        assert stat.S_ISSOCK(Path(paths.instance_name()).stat().st_mode)
    finally:
        first.close()


def test_of_two_starts_at_the_same_moment_the_later_one_waits_for_the_window(
    start: Instance, make_window: MakeWindow, qtbot: QtBot
) -> None:
    other = second_start(str(SAMPLES[0]), cwd=SAMPLES[0].parent)
    log = paths.user_log() / "skinapp.log"
    qtbot.waitUntil(lambda: log.is_file() and "another start was first" in log.read_text(encoding="utf-8"), timeout=60_000)
    assert other.poll() is None
    window = make_window()
    start.asked.connect(window.come_forward)
    start.listen()
    wait_for(qtbot, window, Stage.DONE)
    assert other.wait(timeout=60) == 0
    assert rows(window) == [SAMPLES[0].name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows guards the pipe itself")
def test_other_users_cannot_reach_the_socket(instance: Instance) -> None:
    assert stat.S_IMODE(Path(paths.instance_name()).parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("words", [b"no JSON\n", b'{"a": 1}\n', b"[1]\n", b"\xff\n"])
def test_strange_words_are_not_answered(instance: Instance, qtbot: QtBot, words: bytes) -> None:
    socket = QLocalSocket()
    socket.connectToServer(paths.instance_name())
    with qtbot.assertNotEmitted(instance.asked), qtbot.waitSignal(socket.disconnected):
        socket.write(words)
    assert not socket.bytesAvailable()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows needs no folder")
def test_without_a_place_for_the_socket_every_start_has_its_own_window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "file"))
    assert paths.instance_name() == ""
    alone = Instance("")
    alone.listen()
    assert not alone.hand_over([])


def test_first_start_that_hangs_keeps_its_socket_and_a_second_window_opens(
    instance: Instance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skinapp.gui.instance.PATIENCE_MS", 200)
    second = Instance(paths.instance_name())
    assert not second.hand_over([])  # nobody answers: this is the thread that would
    before = Path(paths.instance_name()).stat().st_ino
    second.listen()
    assert Path(paths.instance_name()).stat().st_ino == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_start_after_one_that_was_killed_is_the_first(qtbot: QtBot) -> None:
    killed = second_start(cwd=SAMPLES[0].parent)
    qtbot.waitUntil(Path(paths.instance_name()).exists, timeout=60_000)
    killed.kill()
    killed.wait()
    after = Instance(paths.instance_name())
    assert not after.hand_over([])
    after.listen()
    try:
        socket = QLocalSocket()
        socket.connectToServer(paths.instance_name())
        assert socket.waitForConnected(5000)
    finally:
        after.close()
