"""The left side: every photo of the list in reading order."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QFrame, QVBoxLayout

from skinapp.core.language import tr
from skinapp.gui import theme
from skinapp.gui.actions import Actions
from skinapp.gui.session import Session
from skinapp.gui.widgets.group_filter import GroupFilter
from skinapp.gui.widgets.labels import label
from skinapp.gui.widgets.thumbnails import Thumbnails
from skinapp.gui.widgets.triage_progress import TriageProgress
from skinapp.gui.widgets.worklist_row import WorklistRow
from skinapp.gui.widgets.worklist_rows import WorklistRows
from skinapp.reports.texts import photos


class WorklistPanel(QFrame):
    """Counts, rows and progress.

    Signals:
        chosen(str): the reader went to an entry, by its id. selection_changed(): other entries are selected.
    """

    chosen = Signal(str)
    selection_changed = Signal()

    def __init__(self, session: Session, actions: Actions) -> None:
        """session: whose list it is. actions: the window's, for the buttons."""
        super().__init__()
        self.setProperty("role", "side")
        self._worklist, self._backlog, self._shelf = session.worklist, session.backlog, session.catalogue.shelf
        gap = theme.space(self.fontMetrics())
        letter_px = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(letter_px * 24)
        self.setMaximumWidth(letter_px * 36)
        self.filter = GroupFilter()
        self.progress = TriageProgress(actions)
        self.thumbnails = Thumbnails(lambda id_: self._shelf.want_picture(id_, self._worklist.source(id_)))
        self.rows = WorklistRows()
        self.rows.setModel(self._worklist)
        self.row = WorklistRow(self._worklist, self.thumbnails)
        self.rows.setItemDelegate(self.row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(2 * gap, gap, gap, gap)
        head.addWidget(self.filter)
        column.addLayout(head)
        column.addWidget(self.rows, 1)
        self.several = label("", size=0.9, weight=QFont.Weight.Bold)
        self.several.setContentsMargins(2 * gap, gap, 2 * gap, 0)
        self.several.hide()
        column.addWidget(self.several)
        column.addWidget(self.progress)
        self.unkept = label("", size=0.9)
        self.unkept.setContentsMargins(2 * gap, 0, 2 * gap, gap)
        self.unkept.hide()
        column.addWidget(self.unkept)
        self._current = ""
        self._are_several = False
        self.rows.selectionModel().currentChanged.connect(self._on_current_changed)
        self.rows.selectionModel().selectionChanged.connect(self._show_selection)
        self._worklist.modelReset.connect(self._show_selection)
        self.filter.chosen.connect(session.show_groups)
        self._worklist.changed.connect(self._show_list)
        self._backlog.changed.connect(self._show_list)
        for trouble in (self._shelf.unkept, self._shelf.locked):
            trouble.connect(self._offer_to_keep)
        for trouble in (self._shelf.unreadable, self._shelf.lost):
            trouble.connect(self._show_lost)
        self._shelf.opened.connect(self.unkept.hide)
        self._shelf.pictured.connect(self._on_pictured)
        self._show_list()

    def show_current(self, id_: str) -> None:
        """Mark the entry that is on screen; empty: none."""
        is_new, self._current = id_ != self._current, id_
        row = self._worklist.row(id_) if id_ else -1
        index = self._worklist.index(row)
        if self.rows.currentIndex() != index:
            self.rows.setCurrentIndex(index)
        if is_new and row >= 0:
            self.rows.scrollTo(index)

    @property
    def selected(self) -> list[str]:
        """The entries that are selected, by id, from top to bottom."""
        return [self._worklist.id_at(row) for row in sorted(index.row() for index in self.rows.selectedIndexes())]

    def _offer_to_keep(self) -> None:
        self.unkept.setText(tr("Not kept after closing: Ctrl+K keeps it."))
        self.unkept.show()

    def _show_lost(self) -> None:
        """It stays when the message on top has gone."""
        self.unkept.setText(tr("What you do now may not be kept after closing."))
        self.unkept.show()

    def _show_selection(self) -> None:
        count = len(self.rows.selectedIndexes())
        self.several.setText(tr("{photos} selected: Ctrl+E reports them, Ctrl+P prints.", photos=photos(count)))
        self.several.setVisible(count > 1)
        if (count > 1) is not self._are_several:
            self._are_several = count > 1
            self.rows.viewport().update()  # the marks of the others come and go
        self.selection_changed.emit()

    def _show_list(self) -> None:
        self.filter.show_groups(self._worklist.view.groups)
        self.filter.show_counts(self._worklist.counts)
        self.progress.show_list(self._worklist, self._backlog)

    def _on_current_changed(self, index: QModelIndex) -> None:
        id_ = self._worklist.id_at(index.row()) if index.isValid() else ""
        if id_ and id_ != self._current:
            self.chosen.emit(id_)

    def _on_pictured(self, id_: str, picture: QImage) -> None:
        self.thumbnails.put(id_, picture)
        if id_ in self._worklist and (row := self._worklist.row(id_)) >= 0:
            self.rows.update(self._worklist.index(row))
