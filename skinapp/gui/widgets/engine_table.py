"""A line for each engine: whether it agrees with the reference, how far it is off, how long a photo takes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from skinapp.core.assessment import EngineInfo
from skinapp.core.engines import ENGINES, EngineCheck
from skinapp.core.language import again, mark, tr
from skinapp.gui import theme
from skinapp.gui.state import Checkup
from skinapp.gui.wording import difference
from skinapp.reports.texts import milliseconds

_TITLES = (mark("Engine"), mark("Device"), mark("Agrees"), mark("Off by"), mark("One photo"), mark("Note"))
_TIPS = {
    "Agrees": mark("Whether its answers are close enough to the reference answers that come with the model"),
    "Off by": mark("Largest difference of any probability to the reference answers, and the largest that is allowed"),
    "One photo": mark("Time for one photo through all exits"),
}
_NOTHING = "–"


class EngineTable(QTableWidget):
    """As high as its lines: the page around it scrolls, not the table."""

    def __init__(self) -> None:
        """Nothing was checked yet."""
        super().__init__(len(ENGINES), len(_TITLES))
        self.setAccessibleName(tr("Engines on this computer"))
        for column, title in enumerate(_TITLES):
            item = QTableWidgetItem(tr(title))
            item.setToolTip(tr(_TIPS[title]) if title in _TIPS else "")
            self.setHorizontalHeaderItem(column, item)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(_TITLES) - 1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(theme.font(self.font(), tabular=True))
        self.ensurePolished()  # the height is asked for before the table is shown

    def show_checkup(self, checkup: Checkup | None, used: EngineInfo | None) -> None:
        """Show what was found so far. used: the engine that is marked."""
        found = {check.engine: check for check in checkup.found} if checkup else {}
        waiting = [engine for engine in ENGINES if engine not in found]
        for row, engine in enumerate(ENGINES):
            if engine in found:
                cells = _cells(found[engine])
            elif checkup is not None and checkup.is_running:
                note = tr("Being checked…") if engine == waiting[0] else tr("Waiting")
                cells = (*[_NOTHING] * 4, note)
            else:
                cells = (*[_NOTHING] * 4, tr("Not checked"))
            is_used = used is not None and engine == used.name
            for column, text in enumerate((tr("{engine}, in use", engine=engine) if is_used else engine, *cells)):
                item = self.item(row, column)
                if item is None:
                    self.setItem(row, column, QTableWidgetItem(text))
                else:
                    item.setText(text)
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Notes wrap anew."""
        super().resizeEvent(event)
        self._fit_height()

    def sizeHint(self) -> QSize:
        """All lines."""
        return QSize(super().sizeHint().width(), self._height_px())

    def minimumSizeHint(self) -> QSize:
        """All lines, however narrow."""
        return QSize(0, self._height_px())

    def _fit_height(self) -> None:
        self.resizeRowsToContents()
        self.setFixedHeight(self._height_px())

    def _height_px(self) -> int:
        return (
            self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 2 * self.frameWidth() - 1
        )  # the last line's edge is the table's


def _cells(check: EngineCheck) -> tuple[str, ...]:
    """Device, agrees, off by, one photo, note."""
    if check.difference is None or check.median_ms is None:
        return check.device, _NOTHING, _NOTHING, _NOTHING, again(check.note)  # nothing was compared
    allowed = "" if check.tolerance is None else f" (≤\u00a0{difference(check.tolerance)})"
    off = difference(check.difference) + allowed
    return check.device, tr("Yes") if check.agrees else tr("No"), off, milliseconds(check.median_ms), again(check.note)
