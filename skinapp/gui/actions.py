"""Everything that can be done in the window, as data: menus, buttons and the list of keys are made from it."""

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from skinapp.gui.icons import icon
from skinapp.gui.theme import Tokens


@dataclass(frozen=True)
class ActionSpec:
    """One thing that can be done.

    name: how the code calls it. text: as in the menu; short: on a button, where that needs fewer words.
    keys: the first one is shown. menu: where it stands.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    menu: str
    icon: str = ""
    is_checkable: bool = False
    short: str = ""


SPECS: tuple[ActionSpec, ...] = (
    ActionSpec("open", "&Open photos…", ("Ctrl+O",), "&File", "open"),
    ActionSpec("open_folder", "Open &folder…", ("Ctrl+Shift+O",), "&File", "open"),
    ActionSpec("paste", "&Paste photo", ("Ctrl+V", "Shift+Ins"), "&File", "paste"),
    ActionSpec("camera", "Live &camera", ("V",), "&File", "camera", is_checkable=True),
    ActionSpec("samples", "Open synthetic &samples", ("Ctrl+T",), "&File", "photo"),
    ActionSpec("export", "&Export PDF report…", ("Ctrl+E",), "&File", "export"),
    ActionSpec("print", "P&rint report…", ("Ctrl+P",), "&File"),
    ActionSpec("settings", "Se&ttings…", ("Ctrl+,",), "&File"),
    ActionSpec("quit", "&Quit", ("Ctrl+Q",), "&File"),
    ActionSpec("list", "&Show the list", ("L",), "&List", "list", is_checkable=True),
    ActionSpec("select_all", "Select &all photos", ("Ctrl+A",), "&List"),
    ActionSpec("pause", "&Pause the photos that wait", ("P",), "&List", "pause", is_checkable=True),
    ActionSpec("stop_waiting", "&Take waiting photos off the list", ("Shift+P",), "&List", "cancel"),
    ActionSpec("remove", "&Remove from the list", ("Del",), "&List", "remove"),
    ActionSpec("clear", "&Clear the list", ("Ctrl+Shift+Del",), "&List"),
    ActionSpec("put_back", "Put &back what was removed", ("Ctrl+Z",), "&List", "undo"),
    ActionSpec("keep", "&Keep the list with a passphrase…", ("Ctrl+K",), "&List"),
    ActionSpec("previous", "&Previous photo", ("PgUp", "Alt+Left"), "&Photo", "previous"),
    ActionSpec("next", "&Next photo", ("PgDown", "Alt+Right"), "&Photo", "next"),
    ActionSpec("diagnose", "&My diagnosis…", ("D",), "&Photo", "diagnose"),
    ActionSpec("again", "&Assess again", ("R", "F5"), "&Photo", "again"),
    ActionSpec("mode", "Switch early exit / full &depth", ("M",), "&Photo"),
    ActionSpec("cancel", "&Cancel, or dismiss message", ("Esc",), "&Photo", "cancel"),
    ActionSpec("zoom_in", "Zoom &in", ("+", "Ctrl++", "Ctrl+="), "&View", "zoom-in"),
    ActionSpec("zoom_out", "Zoom &out", ("-", "Ctrl+-"), "&View", "zoom-out"),
    ActionSpec("fit", "&Fit to window", ("0", "Ctrl+0"), "&View", "fit"),
    ActionSpec("actual", "&100 %: photo pixel by pixel", ("1", "Ctrl+1"), "&View", short="100\u00a0%"),
    ActionSpec("turn", "&Turn by a quarter", ("T",), "&View", "turn"),
    ActionSpec("look", "Next &look at the photo", ("C",), "&View", "look"),
    ActionSpec("colour", "Back to &colour", ("Shift+C",), "&View"),
    ActionSpec("explain", "&Where the model looked", ("E",), "&View", "explain", is_checkable=True),
    ActionSpec("magnifier", "Ma&gnifier", ("G",), "&View", "magnifier", is_checkable=True),
    ActionSpec("ruler", "&Measure: draw a line", ("K",), "&View", "ruler", is_checkable=True),
    ActionSpec("area", "Measure: draw &an outline", ("A",), "&View", "area", is_checkable=True),
    ActionSpec("scale", "Scale of t&his photo…", ("Shift+K",), "&View"),
    ActionSpec("unmeasure", "&Remove line and outline", ("Backspace",), "&View"),
    ActionSpec("pin", "&Pin this photo to compare", ("X",), "&View", "compare", is_checkable=True),
    ActionSpec("blink", "&Blink between both photos", ("B",), "&View"),
    ActionSpec("side_by_side", "Side by si&de", ("Shift+B",), "&View"),
    ActionSpec("swipe", "Swip&e between both photos", ("S",), "&View"),
    ActionSpec("frame", "Show the model's &square", ("F",), "&View", "frame", is_checkable=True),
    ActionSpec("full_screen", "F&ull screen", ("F11",), "&View", is_checkable=True),
    ActionSpec("shortcuts", "&Keys", ("F1", "?"), "&Help", "keyboard"),
    ActionSpec("about", "&About SkinApp", ("Ctrl+I",), "&Help", "info"),
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
                self[spec.name].setIcon(icon(spec.icon, tokens.text, tokens.control_border))


def plain(text: str) -> str:
    """A menu text without the marks of its underlined letter."""
    return text.replace("&", "")


def _made(spec: ActionSpec, parent: QWidget) -> QAction:
    action = QAction(spec.text, parent)
    action.setObjectName(spec.name)
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    action.setToolTip(f"{plain(spec.text).rstrip('…')} ({spec.keys[0]})")
    action.setCheckable(spec.is_checkable)
    if spec.short:
        action.setIconText(spec.short)
    if spec.name == "settings":
        action.setMenuRole(QAction.MenuRole.PreferencesRole)
    if spec.name == "quit":
        action.setMenuRole(QAction.MenuRole.QuitRole)
    if spec.name == "about":
        action.setMenuRole(QAction.MenuRole.AboutRole)
    return action
