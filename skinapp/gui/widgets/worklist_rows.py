"""The rows of the worklist, below each other."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from skinapp.core.language import tr

Index = QModelIndex | QPersistentModelIndex


class WorklistRows(QListView):
    """Rows of one height, whatever they show. Several can be selected."""

    def __init__(self) -> None:
        """Without a model."""
        super().__init__()
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Worklist"))

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint these rows anew. Qt's own list asks the model for all rows then, since these could have grown."""
        QAbstractItemView.dataChanged(self, first, last, roles)
