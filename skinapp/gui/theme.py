"""Colours, type and spacing: one set of design tokens, light and dark, and the style sheet made from it."""

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from skinapp.core.triage import TriageLevel

BACKDROP = "#15181c"  # behind every photo, in both themes: dark and without a hue


@dataclass(frozen=True)
class Tokens:
    """Colours by what they are for, as #rrggbb. Every text reaches a contrast of 4.5 on what it stands on."""

    window: str
    surface: str
    sunken: str
    border: str
    control_border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    chosen: str
    malignant: str
    benign: str
    error: str
    error_soft: str
    success: str
    success_soft: str
    urgent: str
    urgent_soft: str
    soon: str
    soon_soft: str
    routine: str
    routine_soft: str
    unassessable: str
    unassessable_soft: str

    def level(self, level: TriageLevel) -> str:
        """The strong colour of a triage level: its sign and its word."""
        return str(getattr(self, level.value))

    def level_soft(self, level: TriageLevel) -> str:
        """The ground that a triage level's text stands on."""
        return str(getattr(self, f"{level.value}_soft"))


LIGHT = Tokens(
    window="#f4f6f8",
    surface="#ffffff",
    sunken="#e9edf1",
    border="#d8dee5",
    control_border="#8492a1",
    text="#18212b",
    muted="#51606f",
    accent="#1b5e88",
    on_accent="#ffffff",
    chosen="#e0edf5",
    malignant="#93364a",
    benign="#60748a",
    error="#a3182a",
    error_soft="#fcebed",
    success="#1a6470",
    success_soft="#e4f1f2",
    urgent="#a3182a",
    urgent_soft="#fcebed",
    soon="#874f00",
    soon_soft="#fff3dd",
    routine="#2b5c6e",
    routine_soft="#e6eff3",
    unassessable="#4b5563",
    unassessable_soft="#eceef1",
)

DARK = Tokens(
    window="#14181d",
    surface="#1c2229",
    sunken="#29313a",
    border="#343e49",
    control_border="#728193",
    text="#e7ecf1",
    muted="#a4b1be",
    accent="#7cbde6",
    on_accent="#0d1a24",
    chosen="#1d3a4d",
    malignant="#d9788c",
    benign="#8aa0b6",
    error="#ff979f",
    error_soft="#3a1c21",
    success="#84cbd4",
    success_soft="#16313a",
    urgent="#ff979f",
    urgent_soft="#3a1c21",
    soon="#f2bd62",
    soon_soft="#362a12",
    routine="#8fc6d8",
    routine_soft="#183039",
    unassessable="#b9c2cd",
    unassessable_soft="#2b323a",
)


FOCUS_ON_PHOTO = DARK.accent
"""In both themes: the ground behind photos is dark in both."""


def tokens_of(widget: QWidget) -> Tokens:
    """The tokens that the widget is shown with."""
    return DARK if widget.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def follow_system(app: QApplication) -> None:
    """Take the system's colour scheme, now and whenever it changes, unless another one is chosen."""

    def follow(scheme: Qt.ColorScheme) -> None:
        apply(app, _CHOICES.get(str(app.property("theme")), scheme))

    app.styleHints().colorSchemeChanged.connect(follow)
    choose(app, "")


def choose(app: QApplication, theme: str) -> None:
    """Take a theme: "light", "dark", or, for any other word, the system's."""
    app.setProperty("theme", theme)
    apply(app, _CHOICES.get(theme, app.styleHints().colorScheme()))


_CHOICES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def apply(app: QApplication, scheme: Qt.ColorScheme) -> None:
    """Dress the application, light unless the scheme is dark."""
    tokens = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
    app.setStyle("Fusion")
    app.setPalette(_palette(tokens))
    step, end = space(QFontMetrics(app.font())), "left" if app.isRightToLeft() else "right"
    app.setStyleSheet(_SHEET.substitute(asdict(tokens), space=step, inner=step - 1, least=step - 3, cell=step + 3, end=end))


def space(metrics: QFontMetrics) -> int:
    """The step that all gaps are multiples of, in pixels: a third of a line."""
    return max(4, round(metrics.height() / 3))


def font(base: QFont, size: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal, tabular: bool = False) -> QFont:
    """A font relative to a base font. tabular: digits of equal width, so that columns of numbers align."""
    made = QFont(base)
    made.setPointSizeF(base.pointSizeF() * size)
    made.setWeight(weight)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.BrightText: tokens.urgent,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Accent: tokens.accent,
    }
    palette = QPalette()
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.control_border))
    return palette


_SHEET = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: ${space}px; }
QMenuBar { background: $surface; border-bottom: 1px solid $border; }
QMenuBar::item { padding: ${space}px; background: transparent; }
QMenuBar::item:selected, QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu { background: $surface; border: 1px solid $border; }
QMenu::item { padding: ${space}px 24px ${space}px 24px; }
QMenu::item:disabled { color: $control_border; }
QMenu::separator { height: 1px; background: $border; }
QPushButton, QToolButton {
    background: $surface; color: $text; border: 1px solid $control_border; border-radius: 5px; padding: ${space}px;
}
QPushButton { padding: ${space}px 14px; }
QPushButton:hover, QToolButton:hover { background: $sunken; }
QPushButton:pressed, QToolButton:pressed { background: $border; }
QPushButton:focus { border: 2px solid $accent; padding: ${inner}px 13px; }
QToolButton:focus { border: 2px solid $accent; padding: ${inner}px; }
QPushButton:disabled, QToolButton:disabled { color: $control_border; border-color: $border; }
QPushButton:checked, QToolButton:checked { background: $chosen; color: $accent; border-color: $accent; }
QPushButton[role="primary"]:enabled { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[role="primary"]:focus { /* a ring, a gap, and the ground */
    border: 4px solid $accent; border-radius: 7px; background-clip: padding; padding: ${least}px 11px;
}
QToolButton[role="flat"], QToolButton[role="menu"] { border-color: transparent; background: transparent; }
QToolButton[role="menu"]::menu-indicator { image: none; }
QToolButton[role="flat"]:hover, QToolButton[role="menu"]:hover { background: $sunken; }
QToolButton[role="flat"]:focus, QToolButton[role="menu"]:focus { border: 2px solid $accent; }
QToolButton[role="count"] { border-color: transparent; background: transparent; padding: 2px; }
QToolButton[role="count"]:hover { background: $sunken; }
QToolButton[role="count"]:checked { background: $chosen; border-color: $accent; }
QToolButton[role="count"]:focus { border: 2px solid $accent; padding: 1px; }
QToolButton[role="small"] { padding: 0 ${cell}px; border-radius: 4px; }
QToolButton[role="small"]:focus { border: 2px solid $accent; padding: 0 ${space}px; }
QListView { background: $surface; }
QSlider { border: 2px solid transparent; border-radius: 4px; padding: 2px; }
QSlider:focus { border-color: $accent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $control_border; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 10px; height: 10px; margin: -5px 0; border: 2px solid $accent; border-radius: 7px; background: $surface;
}
QSlider::handle:horizontal:disabled { border-color: $control_border; }
QSlider::sub-page:horizontal:disabled { background: $control_border; }
QProgressBar { background: $sunken; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QLineEdit, QPlainTextEdit, QTextBrowser {
    background: $surface; color: $text; border: 1px solid $control_border; border-radius: 4px; padding: ${space}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus {
    border: 2px solid $accent; padding: ${inner}px;
}
QComboBox {
    background: $surface; color: $text; border: 1px solid $control_border; border-radius: 4px; padding: 0 ${space}px;
}
QComboBox:focus { border: 2px solid $accent; padding: 0 ${inner}px; }
QComboBox:disabled, QLineEdit:disabled { color: $control_border; border-color: $border; background: $sunken; }
QRadioButton:disabled { color: $control_border; }
QComboBox::drop-down { border: none; width: 20px; } /* ChoiceList draws the arrow */
QRadioButton { border: 2px solid transparent; border-radius: 4px; padding: 2px 2px 2px 0; }
QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator {
    width: 12px; height: 12px; border: 1px solid $control_border; border-radius: 7px; background: $surface;
}
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid $accent; background: $on_accent; }
QCheckBox { border: 2px solid transparent; border-radius: 4px; padding: 2px 2px 2px 0; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator { width: 12px; height: 12px; border: 1px solid $control_border; border-radius: 3px; background: $surface; }
QCheckBox::indicator:checked { width: 6px; height: 6px; border: 4px solid $accent; background: $on_accent; }
QTableView { background: $surface; border: 1px solid $border; border-radius: 4px; }
QTableView:focus { border: 2px solid $accent; }
QTableView::item { padding: 2px ${space}px; border: none; border-bottom: 1px solid $border; }
QTableView::item:selected { background: $chosen; color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: 1px solid $control_border;
    padding: ${space}px ${space}px ${space}px ${cell}px;
}
QTabWidget::pane { border: none; border-top: 1px solid $border; padding-top: ${cell}px; }
QTabBar { background: transparent; }
QTabBar::tab {
    color: $muted; border: 2px solid transparent; border-bottom: 3px solid transparent; border-radius: 4px;
    padding: ${space}px ${cell}px;
}
QTabBar::tab:hover { background: $sunken; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; border-radius: 0; }
QTabBar::tab:selected:focus { border-color: $accent; border-radius: 4px; }
QScrollArea { border: 2px solid transparent; background: transparent; }
QScrollArea:focus { border-color: $accent; }
QScrollArea[role="page"] { border: none; }
QScrollArea[role="read"] { padding: 2px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="error"] { color: $error; }
QLabel[role="paper"] { background: #ffffff; color: #18212b; border: 1px solid $control_border; }
QFrame[role="bar"] { background: $surface; border: none; }
QFrame[role="side"] { background: $surface; border: none; border-$end: 1px solid $border; }
QFrame[role="footer"] { background: $surface; border: none; border-top: 1px solid $border; }
QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QScrollBar:vertical { background: transparent; width: 12px; }
QScrollBar::handle:vertical { background: $control_border; border-radius: 4px; margin: 2px; min-height: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")
