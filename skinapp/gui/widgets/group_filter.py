"""How many photos each group has, as buttons that show only these."""

from collections import Counter

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from skinapp.core.language import tr
from skinapp.core.worklist import Group
from skinapp.gui import icons, theme
from skinapp.gui.widgets.worklist_row import ICONS, colours
from skinapp.gui.wording import GROUP_TITLES
from skinapp.reports.texts import photos


class GroupFilter(QWidget):
    """A button for each group; the two that come and go are there only while they count something.

    Signals:
        chosen(frozenset): the groups to show, none for all.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        """Nothing counted, nothing chosen."""
        super().__init__()
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.buttons = {group: self._button(group) for group in Group}
        self.show_counts(Counter())
        self._tint()

    def show_groups(self, groups: frozenset[Group]) -> None:
        """Which groups are shown alone now; none: all are."""
        for group, button in self.buttons.items():
            button.setChecked(group in groups)

    def show_counts(self, counts: Counter[Group]) -> None:
        """Show how many there are; a group that is shown alone and has become empty is left."""
        for group, button in self.buttons.items():
            button.setText(tr("{n:,}", n=counts[group]))
            name = f"{tr(GROUP_TITLES[group])}: {photos(counts[group])}"
            button.setToolTip(tr("{name}. Press to show only these.", name=name))
            button.setAccessibleName(name)
            button.setVisible(bool(counts[group]) or group not in (Group.TO_DIAGNOSE, Group.WAITING))
            if button.isChecked() and not counts[group]:
                button.click()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin a second row where one is too short."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        columns = max(1, self.width() // max(button.sizeHint().width() for button in shown))
        for place, button in enumerate(shown):
            self._rows.addWidget(button, place // columns, place % columns)
        for column in range(len(self.buttons) + 1):
            self._rows.setColumnStretch(column, int(column == min(columns, len(shown))))

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _button(self, group: Group) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(group.value)
        button.setCheckable(True)
        button.setProperty("role", "count")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        side = round(self.fontMetrics().height() * 0.85)
        button.setIconSize(QSize(side, side))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # a number is never cut
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        self.chosen.emit(frozenset(group for group, button in self.buttons.items() if button.isChecked()))

    def _tint(self) -> None:
        tokens = theme.tokens_of(self)
        for group, button in self.buttons.items():
            button.setIcon(icons.pixmap(ICONS[group], button.iconSize().width(), *colours(group, tokens)))
