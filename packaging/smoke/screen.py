"""A screen that is not there (Xvfb), and what a person does at one: drop a file, press keys, look."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from Xlib import XK, X, Xatom, display
from Xlib.error import BadWindow
from Xlib.ext import xtest
from Xlib.protocol import event
from Xlib.xobject.drawable import Window

from smoke.waiting import PATIENCE_S, NothingHappened, wait_until

SIZE = (1400, 1000)


@contextmanager
def screen() -> Iterator["Screen"]:
    """An empty screen for the time of the block."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            name = f":{told.readline().strip()}"
        shown = Screen(name)
        yield shown
        shown.close()
    finally:
        server.terminate()
        server.wait()


class Screen:
    """Keyboard, mouse and eyes. name: what DISPLAY has to be."""

    def __init__(self, name: str) -> None:
        """name: of a running X server."""
        self.name = name
        self._display = display.Display(name)
        self._root = self._display.screen().root

    def close(self) -> None:
        """Look and press no longer."""
        self._display.close()

    def windows(self) -> list[tuple[str, Window]]:
        """Titles and windows that are shown, the uppermost last."""
        shown = []
        for window in self._root.query_tree().children:
            try:
                named = window.get_full_text_property(self._atom("_NET_WM_NAME"), self._atom("UTF8_STRING"))
                is_shown = window.get_attributes().map_state == X.IsViewable
            except BadWindow:  # closed meanwhile
                continue
            if named and is_shown:
                shown.append((named, window))
        return shown

    def wait_for(self, title: str) -> Window:
        """The window whose title begins so, once it is there."""
        wait_until(lambda: self._find(title) is not None, f"the window “{title}”; there are {[n for n, _ in self.windows()]}")
        window = self._find(title)
        assert window is not None
        window.set_input_focus(X.RevertToParent, X.CurrentTime)  # what a window manager would do
        self._display.sync()
        return window

    def has(self, title: str) -> bool:
        """Whether a window whose title begins so is shown."""
        return self._find(title) is not None

    def press(self, keys: str) -> None:
        """Such as "ctrl+e" or "Return"."""
        codes = [self._display.keysym_to_keycode(XK.string_to_keysym(_KEYS.get(key, key))) for key in keys.split("+")]
        for kind, ordered in ((X.KeyPress, codes), (X.KeyRelease, codes[::-1])):
            for code in ordered:
                xtest.fake_input(self._display, kind, code)
        self._display.sync()

    def drop(self, target: Window, uri: str) -> None:
        """Drag a file from another program onto a window and let go (XDND, version 5)."""
        source = self._root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        source.set_selection_owner(self._atom("XdndSelection"), X.CurrentTime)
        place = target.get_geometry()
        position = (place.x + place.width // 2) << 16 | (place.y + place.height // 2)
        uri_list, copy = self._atom("text/uri-list"), self._atom("XdndActionCopy")
        self._tell(target, "XdndEnter", [source.id, 5 << 24, uri_list, 0, 0])
        self._tell(target, "XdndPosition", [source.id, 0, position, X.CurrentTime, copy])
        self._tell(target, "XdndDrop", [source.id, 0, X.CurrentTime, 0, 0])
        self._serve(uri.encode() + b"\r\n", self._atom("XdndFinished"))
        source.destroy()
        self._display.sync()

    def photograph(self, file: Path) -> None:
        """Keep what is to be seen as a PNG."""
        raw = self._root.get_image(0, 0, *SIZE, X.ZPixmap, 0xFFFFFFFF)
        Image.frombytes("RGB", SIZE, raw.data, "raw", "BGRX").save(file)

    def _find(self, title: str) -> Window | None:
        return next((window for name, window in reversed(self.windows()) if name.startswith(title)), None)

    def _atom(self, name: str) -> int:
        return int(self._display.intern_atom(name))

    def _tell(self, target: Window, kind: str, data: list[int]) -> None:
        target.send_event(event.ClientMessage(window=target, client_type=self._atom(kind), data=(32, data)))
        self._display.sync()

    def _serve(self, data: bytes, finished: int) -> None:
        """Hand the data over to whoever asks for the selection, until the target says that it is done."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            if not self._display.pending_events():
                time.sleep(0.02)
                continue
            said = self._display.next_event()
            if said.type == X.SelectionRequest:
                said.requestor.change_property(
                    said.property, Xatom.STRING if said.target == Xatom.STRING else said.target, 8, data
                )
                answer = event.SelectionNotify(
                    time=said.time,
                    requestor=said.requestor,
                    selection=said.selection,
                    target=said.target,
                    property=said.property,
                )
                said.requestor.send_event(answer)
                self._display.flush()
            elif said.type == X.ClientMessage and said.client_type == finished:
                return
        raise NothingHappened("The dropped file was not taken.")


_KEYS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}
