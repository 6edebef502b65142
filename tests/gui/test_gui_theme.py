"""Light and dark: readable, complete, and switched while the window is open."""

import pytest
from gui_kit import wait_for, wait_for_shelf
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QProxyStyle, QStyle
from pytestqt.qtbot import QtBot

from skinapp import paths
from skinapp.core.settings import Settings, parse
from skinapp.core.triage import TriageLevel
from skinapp.gui import theme
from skinapp.gui.application import follow_settings
from skinapp.gui.main_window import MainWindow
from skinapp.gui.state import Stage
from skinapp.gui.theme import DARK, LIGHT, Tokens


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""

    def luminance(colour: str) -> float:
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF()[:3]]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_reaches_a_contrast_of_4_5(tokens: Tokens) -> None:
    pairs = [(ink, ground) for ink in (tokens.text, tokens.muted) for ground in (tokens.window, tokens.surface)]
    pairs += [(tokens.text, getattr(tokens, f"{name}_soft")) for name in ("error", "success")]
    pairs += [(tokens.text, tokens.sunken), (tokens.on_accent, tokens.accent), (tokens.accent, tokens.chosen)]
    pairs += [(ink, tokens.chosen) for ink in (tokens.text, tokens.muted, *map(tokens.level, TriageLevel))]  # a row of the list
    pairs += [(tokens.error, ground) for ground in (tokens.window, tokens.surface)]
    pairs += [(tokens.accent, tokens.surface), (tokens.on_accent, tokens.accent)]
    for level in TriageLevel:
        pairs += [(tokens.level(level), tokens.surface)]
        pairs += [(tokens.level(level), tokens.level_soft(level)), (tokens.text, tokens.level_soft(level))]
    assert [(pair, round(contrast(*pair), 2)) for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_controls_and_bars_reach_a_contrast_of_3(tokens: Tokens) -> None:
    pairs = [(tokens.control_border, tokens.surface), (tokens.accent, tokens.surface), (tokens.accent, tokens.window)]
    pairs += [(bar, tokens.sunken) for bar in (tokens.malignant, tokens.benign)]
    assert [(pair, round(contrast(*pair), 2)) for pair in pairs if contrast(*pair) < 3] == []


def test_switch_while_the_window_is_open_recolours_everything(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, sample_files: list[str]
) -> None:
    window.open_paths(sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    light = _ground_and_badge(window)
    theme.apply(qapp, Qt.ColorScheme.Dark)
    dark = _ground_and_badge(window)
    theme.apply(qapp, Qt.ColorScheme.Light)
    assert light == (LIGHT.surface, LIGHT.routine_soft, LIGHT.routine)
    assert dark == (DARK.surface, DARK.routine_soft, DARK.routine)
    assert _ground_and_badge(window) == light


def test_system_s_scheme_is_followed(qtbot: QtBot, qapp: QApplication, window: MainWindow) -> None:
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens_of(window) is DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.tokens_of(window) is LIGHT


def _ground_and_badge(window: MainWindow) -> tuple[str, str, str]:
    """The header's ground, the badge's ground and the badge's edge, as they are painted."""
    header, badge = window.header.grab().toImage(), window.panel.badge.grab().toImage()
    middle = badge.height() // 2
    ratio = badge.devicePixelRatio()
    return (
        header.pixelColor(2, 2).name(),
        badge.pixelColor(round(badge.width() - 6 * ratio), middle).name(),
        badge.pixelColor(round(3 * ratio), middle).name(),
    )


class _WithIcons(QProxyStyle):
    """A platform that puts icons on the buttons of dialogs."""

    def styleHint(self, hint, option=None, widget=None, data=None):  # noqa: N802  # Qt's name
        is_icons = hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
        return 1 if is_icons else super().styleHint(hint, option, widget, data)


def test_dialog_buttons_carry_no_icons_of_the_platform(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setStyle(_WithIcons("Fusion"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).icon().isNull()


def test_theme_of_the_settings_holds_over_the_system_s_and_is_kept(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    follow_settings(qapp, window.session)
    dark = Settings(theme="dark")
    window.session.change_settings(dark)
    assert theme.tokens_of(window) is DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.tokens_of(window) is DARK
    wait_for_shelf(qtbot, window)
    assert parse((paths.user_config() / "settings.json").read_bytes()).settings == dark
    window.session.change_settings(Settings())
    assert theme.tokens_of(window) is LIGHT
