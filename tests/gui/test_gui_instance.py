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
def instance(qtbot: QtBot) -> Iterator[Instance]:
    first = Instance(paths.instance_name())
    first.listen()
    yield first
    first.close()


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
