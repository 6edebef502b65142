"""Everything that can be done in the window, as data: menus, buttons and the list of keys are made from it."""

from dataclasses import dataclass

from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from skinapp.core.language import mark, tr
from skinapp.gui.icons import icon
from skinapp.gui.theme import Tokens


@dataclass(frozen=True)
class ActionSpec:
    """One thing that can be done.

    name: how the code calls it. text: as in the menu; short: on a button, where that needs fewer words.
    keys: the first one is shown. menu: where it stands. text, short and menu are English, to be said by `tr`.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    menu: str
    icon: str = ""
    is_checkable: bool = False
    short: str = ""


SPECS: tuple[ActionSpec, ...] = (
    ActionSpec("open", mark("&Open photos…"), ("Ctrl+O",), mark("&File"), "open"),
    ActionSpec("open_folder", mark("Open &folder…"), ("Ctrl+Shift+O",), mark("&File"), "open"),
    ActionSpec("paste", mark("&Paste photo"), ("Ctrl+V", "Shift+Ins"), mark("&File"), "paste"),
    ActionSpec("camera", mark("Live &camera"), ("V",), mark("&File"), "camera", is_checkable=True),
    ActionSpec("samples", mark("Open synthetic &samples"), ("Ctrl+T",), mark("&File"), "photo"),
    ActionSpec("export", mark("&Export PDF report…"), ("Ctrl+E",), mark("&File"), "export"),
    ActionSpec("print", mark("P&rint report…"), ("Ctrl+P",), mark("&File")),
    ActionSpec("settings", mark("Se&ttings…"), ("Ctrl+,",), mark("&File")),
    ActionSpec("quit", mark("&Quit"), ("Ctrl+Q",), mark("&File")),
    ActionSpec("list", mark("&Show the list"), ("L",), mark("&List"), "list", is_checkable=True),
    ActionSpec("select_all", mark("Select &all photos"), ("Ctrl+A",), mark("&List")),
    ActionSpec("pause", mark("&Pause the photos that wait"), ("P",), mark("&List"), "pause", is_checkable=True),
    ActionSpec("stop_waiting", mark("&Take waiting photos off the list"), ("Shift+P",), mark("&List"), "cancel"),
    ActionSpec("remove", mark("&Remove from the list"), ("Del",), mark("&List"), "remove"),
    ActionSpec("clear", mark("&Clear the list"), ("Ctrl+Shift+Del",), mark("&List")),
    ActionSpec("put_back", mark("Put &back what was removed"), ("Ctrl+Z",), mark("&List"), "undo"),
    ActionSpec("keep", mark("&Keep the list with a passphrase…"), ("Ctrl+K",), mark("&List")),
    ActionSpec("previous", mark("&Previous photo"), ("PgUp", "Alt+Left"), mark("&Photo"), "previous"),
    ActionSpec("next", mark("&Next photo"), ("PgDown", "Alt+Right"), mark("&Photo"), "next"),
    ActionSpec("unopened", mark("First photo not &opened yet"), ("N",), mark("&Photo")),
    ActionSpec("diagnose", mark("&My diagnosis…"), ("D",), mark("&Photo"), "diagnose"),
    ActionSpec("again", mark("&Assess again"), ("R", "F5"), mark("&Photo"), "again"),
    ActionSpec("mode", mark("Switch early exit / full &depth"), ("M",), mark("&Photo")),
    ActionSpec("cancel", mark("&Cancel, dismiss, or leave"), ("Esc",), mark("&Photo"), "cancel"),
    ActionSpec("zoom_in", mark("Zoom &in"), ("+", "Ctrl++", "Ctrl+="), mark("&View"), "zoom-in"),
    ActionSpec("zoom_out", mark("Zoom &out"), ("-", "Ctrl+-"), mark("&View"), "zoom-out"),
    ActionSpec("fit", mark("&Fit to window"), ("0", "Ctrl+0"), mark("&View"), "fit"),
    ActionSpec("actual", mark("&100 %: photo pixel by pixel"), ("1", "Ctrl+1"), mark("&View"), short="100\u00a0%"),
    ActionSpec("turn", mark("&Turn by a quarter"), ("T",), mark("&View"), "turn"),
    ActionSpec("look", mark("Next &look at the photo"), ("C",), mark("&View"), "look"),
    ActionSpec("colour", mark("Back to &colour"), ("Shift+C",), mark("&View")),
    ActionSpec("explain", mark("&Where the model looked"), ("E",), mark("&View"), "explain", is_checkable=True),
    ActionSpec("magnifier", mark("Ma&gnifier"), ("G",), mark("&View"), "magnifier", is_checkable=True),
    ActionSpec("ruler", mark("&Measure: draw a line"), ("K",), mark("&View"), "ruler", is_checkable=True),
    ActionSpec("area", mark("Measure: draw &an outline"), ("A",), mark("&View"), "area", is_checkable=True),
    ActionSpec("scale", mark("Scale of t&his photo…"), ("Shift+K",), mark("&View")),
    ActionSpec("unmeasure", mark("&Remove line and outline, then the scale"), ("Backspace",), mark("&View")),
    ActionSpec("pin", mark("&Pin this photo to compare"), ("X",), mark("&View"), "compare", is_checkable=True),
    ActionSpec("blink", mark("&Blink between both photos"), ("B",), mark("&View")),
    ActionSpec("side_by_side", mark("Side by si&de"), ("Shift+B",), mark("&View")),
    ActionSpec("swipe", mark("Swip&e between both photos"), ("S",), mark("&View")),
    ActionSpec("frame", mark("Show the model's &square"), ("F",), mark("&View"), "frame", is_checkable=True),
    ActionSpec("full_screen", mark("F&ull screen"), ("F11",), mark("&View"), is_checkable=True),
    ActionSpec("shortcuts", mark("&Keys"), ("F1", "?"), mark("&Help"), "keyboard"),
    ActionSpec("tour", mark("&Welcome tour"), ("Ctrl+F1",), mark("&Help")),
    ActionSpec("about", mark("&About SkinApp"), ("Ctrl+I",), mark("&Help"), "info"),
)


class Actions:
    """The window's actions by name."""

    def __init__(self, parent: QWidget) -> None:
        """parent: the window in which the keys work."""
        self._actions = {spec.name: _made(spec, parent) for spec in SPECS}
        parent.addActions(list(self._actions.values()))

    def __getitem__(self, name: str) -> QAction:
        """The action of a name in `SPECS`."""
        return self._actions[name]

    def tint(self, tokens: Tokens) -> None:
        """Draw the icons in the theme's colours."""
        for spec in SPECS:
            if spec.icon:
                self[spec.name].setIcon(icon(_facing(spec.icon), tokens.text, tokens.control_border))


def _facing(icon_name: str) -> str:
    """The icon that points on, or back, in the direction in which the window is read."""
    other = {"previous": "next", "next": "previous"}
    return other.get(icon_name, icon_name) if QGuiApplication.isRightToLeft() else icon_name


def plain(text: str) -> str:
    """A menu text in the language of the moment, without the mark of its underlined letter."""
    return tr(text).replace("&", "")


def shown_key(key: str) -> str:
    """A key as this computer calls it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _made(spec: ActionSpec, parent: QWidget) -> QAction:
    action = QAction(tr(spec.text), parent)
    action.setObjectName(spec.name)
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    action.setToolTip(f"{plain(spec.text).rstrip('…')} ({shown_key(spec.keys[0])})")
    action.setCheckable(spec.is_checkable)
    if spec.short:
        action.setIconText(tr(spec.short))
    if spec.name == "settings":
        action.setMenuRole(QAction.MenuRole.PreferencesRole)
    if spec.name == "quit":
        action.setMenuRole(QAction.MenuRole.QuitRole)
    if spec.name == "about":
        action.setMenuRole(QAction.MenuRole.AboutRole)
    return action
