"""The worklist for Qt: which entries are shown, in which order, and where their photos come from."""

import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from skinapp.core.names import told_apart
from skinapp.core.ports import Contents
from skinapp.core.worklist import Arrangement, Entry, Group, View, left_to_open
from skinapp.gui.sources import of_stored
from skinapp.gui.state import PhotoSource
from skinapp.gui.wording import described
from skinapp.reports.plain_text import plain_name

ENTRY = Qt.ItemDataRole.UserRole


class Taken(NamedTuple):
    """An entry that was taken off the list. place: where it stood in the order in which photos came, from 0."""

    entry: Entry
    source: PhotoSource
    place: int


class Worklist(QAbstractListModel):
    """All photos of the list. Rows are the ones that the view shows, in its order.

    Signals:
        changed(): entries, order or view are other ones.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._arrangement = Arrangement(View())
        self._entries: dict[str, Entry] = {}
        self._sources: dict[str, PhotoSource] = {}
        self._rows: list[str] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """How many entries are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """An entry, its name, or what a screen reader says of it."""
        entry = self._entries[self._rows[index.row()]]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return described(entry, self.view)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (described(entry, self.view), plain_name(self._sources[entry.id].path))))
        return entry if role == ENTRY else None

    @property
    def view(self) -> View:
        """How the list is looked at."""
        return self._arrangement.view

    @property
    def counts(self) -> Counter[Group]:
        """How many entries each group has."""
        return self._arrangement.counts

    @property
    def entries(self) -> Sequence[Entry]:
        """Every entry, in the order in which they came."""
        return tuple(self._entries.values())

    @property
    def left_to_open(self) -> int:
        """Entries without an answer that no person has opened yet."""
        return left_to_open(self._entries.values())

    def next_waiting(self, but: Entry | None) -> Entry | None:
        """The entry to be assessed next. but: not this one, which is on screen."""
        skipped = but.id if but else ""
        return next((entry for entry in self._entries.values() if entry.is_waiting and entry.id != skipped), None)

    @property
    def next_unopened(self) -> str | None:
        """The first entry that is shown and that no person has opened yet; None where there is none."""
        return next((id_ for id_ in self._rows if not self._entries[id_].is_opened), None)

    def __contains__(self, id_: str) -> bool:
        """Whether the list holds an entry."""
        return id_ in self._entries

    def entry(self, id_: str) -> Entry:
        """The entry of an id."""
        return self._entries[id_]

    def source(self, id_: str) -> PhotoSource:
        """Where an entry's photo comes from."""
        return self._sources[id_]

    def row(self, id_: str) -> int:
        """Which row shows an entry; -1: none."""
        return self._rows.index(id_) if id_ in self._rows else -1

    def id_at(self, row: int) -> str:
        """The entry of a row."""
        return self._rows[row]

    def load(self, contents: Contents) -> None:
        """Begin with what was stored, before what has come meanwhile."""
        found = {photo.entry.id: photo for photo in contents.photos}
        self._sources = {id_: of_stored(photo) for id_, photo in found.items()} | self._sources
        self._entries = {id_: photo.entry for id_, photo in found.items()} | self._entries
        self._tell_apart()

    @property
    def doubles(self) -> dict[str, str]:
        """Entries about a file that an earlier entry is about, too, with the id of that one."""
        first: dict[str, str] = {}
        paths = {id_: source.path for id_, source in self._sources.items() if source.path}
        return {id_: first[path] for id_, path in paths.items() if first.setdefault(path, id_) != id_}

    def add(self, sources: Iterable[PhotoSource]) -> list[str]:
        """New entries behind all others; a file that is in the list already is not added. Returns the ids of all of them."""
        by_path = {source.path: id_ for id_, source in self._sources.items() if source.path}
        ids = []
        for source in sources:
            id_ = by_path.get(source.path) or uuid.uuid4().hex
            if id_ not in self._entries:
                self._sources[id_] = source
                self._entries[id_] = Entry(id_, source.name)
                if source.path:
                    by_path[source.path] = id_
            ids.append(id_)
        self._tell_apart()
        return ids

    def remove(self, ids: Iterable[str]) -> list[Taken]:
        """Take entries off the list. Returns what `put_back` takes."""
        places = {id_: place for place, id_ in enumerate(self._entries)}
        taken = [Taken(self._entries.pop(id_), self._sources.pop(id_), places[id_]) for id_ in ids]
        self._tell_apart()
        return taken

    def put_back(self, taken: Iterable[Taken]) -> None:
        """Undo `remove`, each in its place."""
        order = list(self._entries)
        for each in sorted(taken, key=lambda each: each.place):
            self._entries[each.entry.id], self._sources[each.entry.id] = each.entry, each.source
            order.insert(each.place, each.entry.id)
        self._entries = {id_: self._entries[id_] for id_ in order}
        self._tell_apart()

    def change(self, id_: str, **changes: Any) -> Entry:
        """Another state of an entry."""
        self.change_all({id_: changes})
        return self._entries[id_]

    def change_all(self, changes: Mapping[str, Mapping[str, Any]]) -> None:
        """Another state of some entries; the list is arranged once."""
        for id_, changed in changes.items():
            self._entries[id_] = replace(self._entries[id_], **changed)
        self._arrange()
        if rows := [row for row, id_ in enumerate(self._rows) if id_ in changes]:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))

    def look(self, view: View) -> None:
        """Another way to look at the list."""
        if view != self.view:
            self._arrangement = Arrangement(view)
            self._arrange()

    def _tell_apart(self) -> None:
        """Other photos are there: names that look the same among them get what tells them apart."""
        names = told_apart({id_: (plain_name(source.name), source.path) for id_, source in self._sources.items()})
        for id_, entry in self._entries.items():
            name = plain_name(names[id_])  # with folders in front
            if entry.name != name:
                self._entries[id_] = replace(entry, name=name)
        self._arrange()

    def _arrange(self) -> None:
        """Show what the view shows now; a selection follows its entry where the same entries are shown in another order."""
        self._arrangement.follow(self._entries.values())
        rows = [entry.id for entry in self._arrangement.shown]
        if set(rows) != set(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows != self._rows:
            self.layoutAboutToBeChanged.emit()
            before = self.persistentIndexList()
            ids = [self._rows[index.row()] for index in before]
            self._rows = rows
            places = {id_: row for row, id_ in enumerate(rows)}
            self.changePersistentIndexList(before, [self.index(places[id_]) for id_ in ids])
            self.layoutChanged.emit()
        self.changed.emit()
