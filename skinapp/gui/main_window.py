"""The window: puts the parts together and passes on what they say. It decides nothing."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from skinapp import paths
from skinapp.core.assessment import Assessment
from skinapp.core.exit_policy import Mode
from skinapp.core.language import tr
from skinapp.core.worklist import Group
from skinapp.gui import sources, theme
from skinapp.gui.actions import SPECS, Actions
from skinapp.gui.camera import Camera
from skinapp.gui.crash import Failure
from skinapp.gui.export import ReportExport
from skinapp.gui.fit import fit_as_left, remember
from skinapp.gui.lock import Lock
from skinapp.gui.opening import Opening
from skinapp.gui.removal import Removal
from skinapp.gui.screens.about import About
from skinapp.gui.screens.camera import CameraScreen
from skinapp.gui.screens.override import OverrideDialog
from skinapp.gui.screens.settings import SettingsDialog
from skinapp.gui.screens.shortcuts import Shortcuts
from skinapp.gui.screens.tour import Tour
from skinapp.gui.session import Session
from skinapp.gui.state import Stage, State
from skinapp.gui.viewing import Viewing
from skinapp.gui.widgets.banner import Banner, Message, Tone
from skinapp.gui.widgets.empty_state import EmptyState
from skinapp.gui.widgets.explanation_bar import ExplanationBar
from skinapp.gui.widgets.footer import Footer
from skinapp.gui.widgets.header import Header
from skinapp.gui.widgets.photo_bar import PhotoBar
from skinapp.gui.widgets.photo_pair import PhotoPair
from skinapp.gui.widgets.photo_place import PhotoPlace
from skinapp.gui.widgets.reading_panel import ReadingPanel
from skinapp.gui.widgets.worklist_panel import WorklistPanel
from skinapp.gui.wording import caution, progress
from skinapp.reports.plain_text import plain_name
from skinapp.reports.texts import photos


class MainWindow(QMainWindow):
    """Photo on the left, reading on the right, messages on top."""

    def __init__(self, session: Session) -> None:
        """session: what is shown; it is closed with the window."""
        super().__init__()
        self.session = session
        self._levels_shown: tuple[QImage, ...] = ()
        self.setWindowTitle("SkinApp")
        self.setAcceptDrops(True)
        self.actions_by_name = Actions(self)
        self.banner = Banner()
        self.header = Header(self.actions_by_name)
        self.empty = EmptyState(self.actions_by_name)
        self.tour = Tour(self.actions_by_name)
        self.pair = PhotoPair()
        self.photo = self.pair.photo
        self.photo_bar = PhotoBar(self.actions_by_name)
        self.explanation_bar = ExplanationBar(session.explaining)
        self.panel = ReadingPanel()
        self.footer = Footer(session)
        self.list = WorklistPanel(session, self.actions_by_name)
        camera = Camera(paths.user_config() / "camera.json", lambda: session.state.settings.has_network_cameras, self)
        self.live = CameraScreen(session, camera)
        self.viewing = Viewing(session, self.pair, self.actions_by_name, self)
        self.export = ReportExport(session, lambda: self.list.selected, self)
        self.removal = Removal(session, self)
        self.opening = Opening(session, self.banner, self)
        self.lock = Lock(session.catalogue.shelf, self.banner, self.actions_by_name["keep"], self)
        self._lay_out()
        self._fill_menus()
        self._connect()
        self.actions_by_name.tint(theme.tokens_of(self))
        self._show_list()
        self._show_state(session.state)
        fit_as_left(self, QSize(1280, 860))

    def _lay_out(self) -> None:
        self.stage = PhotoPlace()
        self.stage.addWidget(self.empty)
        self.stage.addWidget(self.pair)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.stage, 1)
        left.addWidget(self.explanation_bar)
        left.addWidget(self.photo_bar)
        self.work = QWidget()
        body = QHBoxLayout(self.work)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.list)
        self.reading = QWidget()
        reading = QHBoxLayout(self.reading)
        reading.setContentsMargins(0, 0, 0, 0)
        reading.setSpacing(0)
        reading.addLayout(left, 3)
        reading.addWidget(self.panel, 2)
        body.addWidget(self.reading, 1)
        body.addWidget(self.live, 1)
        self.live.hide()
        self.tour.hide()
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addWidget(self.work, 1)
        column.addWidget(self.tour, 1)
        column.addWidget(self.footer)
        self.setCentralWidget(central)

    def _fill_menus(self) -> None:
        for title in dict.fromkeys(spec.menu for spec in SPECS):
            menu = self.menuBar().addMenu(tr(title))
            menu.addActions([self.actions_by_name[spec.name] for spec in SPECS if spec.menu == title])

    def _connect(self) -> None:
        session = self.session
        slots = {
            "open": self.opening.choose_photos,
            "open_folder": self.opening.choose_folder,
            "paste": self.opening.paste,
            "samples": self.opening.open_samples,
            "export": self.export.start,
            "print": self.export.start,
            "select_all": self.list.rows.selectAll,
            "settings": lambda: SettingsDialog(session, self).open(),
            "quit": self.close,
            "pause": session.pause,
            "stop_waiting": self.removal.remove_waiting,
            "remove": lambda: self.removal.remove(self.list.selected),
            "clear": self.removal.remove_all,
            "put_back": self._put_back,
            "previous": session.show_previous,
            "next": session.show_next,
            "unopened": session.show_unopened,
            "diagnose": self.panel.own.choose,
            "again": session.assess_again,
            "mode": lambda: session.set_mode(Mode.FULL if session.state.mode is Mode.EARLY else Mode.EARLY),
            "cancel": self._cancel_or_dismiss,
            "full_screen": lambda: self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen),
            "shortcuts": lambda: Shortcuts(self).open(),
            "tour": self.show_tour,
            "about": lambda: About(session.state.model, session.state.engine, self).open(),
        }
        for name, slot in slots.items():
            self.actions_by_name[name].triggered.connect(slot)
        self.actions_by_name["list"].setChecked(True)
        self.actions_by_name["list"].toggled.connect(self._show_list)
        for mode, button in self.header.modes.items():
            button.clicked.connect(lambda _checked, mode=mode: session.set_mode(mode))
        self.tour.ended.connect(self._end_tour)
        self.explanation_bar.opacity_chosen.connect(self.photo.set_heat_opacity)
        self.actions_by_name["camera"].toggled.connect(self._show_camera)
        self.live.camera.captured.connect(lambda source: session.open([source]))
        self.live.failed.connect(self.show_failure)
        session.photo_changed.connect(lambda: self.actions_by_name["camera"].setChecked(False))
        self.photo.zoomed.connect(self.photo_bar.show_scale)
        self.panel.own.diagnosed.connect(session.diagnose)
        self.panel.withheld.override_asked.connect(self._ask_for_override)
        self.list.chosen.connect(session.show)
        session.worklist.changed.connect(self._show_list)
        session.backlog.changed.connect(self._show_list)
        self.removal.removed.connect(self._show_removed)
        self.opening.opened.connect(self._end_tour)
        session.changed.connect(self._show_state)
        session.photo_changed.connect(self.banner.hide)
        session.failed.connect(self.show_failure)
        session.reporting.written.connect(self._show_report_written)
        session.reporting.printed.connect(self._show_printed)
        self.export.refused.connect(lambda sentence: self.show_failure(Failure(sentence)))
        self.list.selection_changed.connect(lambda: self._enable(session.state))

    def _ask_for_override(self) -> None:
        """Ask who wants the figures of the refused photo on screen, and why."""
        dialog = OverrideDialog(self)
        asked = self.session.state.assessment
        dialog.accepted.connect(lambda: self._override(dialog, asked))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _override(self, dialog: OverrideDialog, asked: Assessment | None) -> None:
        if self.session.state.assessment is asked:  # not when another photo came on screen meanwhile
            self.session.override(dialog.who.text(), dialog.why.text())

    def _show_camera(self, is_shown: bool) -> None:
        """The camera, or photo and reading."""
        self._end_tour()
        self.banner.hide()
        self.reading.setVisible(not is_shown)
        if not is_shown:
            self.stage.setFocus()  # else a second press of the capturing key would meet the first button, "Open…"
        self.live.setVisible(is_shown)
        self._enable(self.session.state)

    def show_tour(self) -> None:
        """The three steps, in the place of everything else."""
        self.banner.hide()
        self.work.hide()
        self.tour.show()
        self.tour.begin()

    def _end_tour(self) -> None:
        self.tour.hide()
        self.work.show()

    def open_paths(self, paths: Sequence[str | Path]) -> None:
        """Open files, and the photos of folders."""
        self.opening.open(paths)

    @Slot(object)
    def come_forward(self, paths: list[str]) -> None:
        """Another start passed photos on: show them, in front of other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if paths:
            self.open_paths(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files and pictures in."""
        if sources.can_read(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.opening.drop(event.mimeData())

    @Slot(object)
    def show_failure(self, failure: Failure) -> None:
        """Say what went wrong, and offer the report if there is one."""
        self.banner.show_failure(failure)

    def _show_report_written(self, path: Path) -> None:
        def open_report() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        text = tr("Report saved: {path}", path=plain_name(str(path)))
        self.banner.show_message(Message(Tone.SUCCESS, text, tr("Open report"), open_report))

    def _show_printed(self) -> None:
        self.banner.show_message(Message(Tone.SUCCESS, tr("The report is at the printer.")))

    def _show_removed(self, count: int) -> None:
        text = tr("{photos} taken off the list. The files stay where they are.", photos=photos(count))
        self.actions_by_name["put_back"].setEnabled(self.session.catalogue.can_put_back)
        self.banner.show_message(Message(Tone.SUCCESS, text, tr("Put back"), self.actions_by_name["put_back"].trigger))

    def _put_back(self) -> None:
        self.banner.hide()
        self.removal.put_back()

    def _show_list(self) -> None:
        """Where there is no list, the invitation has all the room."""
        worklist, actions = self.session.worklist, self.actions_by_name
        has_entries = bool(worklist.entries)
        self.list.setVisible(has_entries and actions["list"].isChecked() and not self.isFullScreen())
        actions["pause"].setChecked(self.session.backlog.is_paused)
        for name in ("list", "clear", "select_all"):
            actions[name].setEnabled(has_entries and not (name == "list" and self.isFullScreen()))
        for name in ("pause", "stop_waiting"):
            actions[name].setEnabled(worklist.counts[Group.WAITING] > 0)
        actions["put_back"].setEnabled(self.session.catalogue.can_put_back)

    def _show_state(self, state: State) -> None:
        failed = tr("This photo cannot be shown.") if state.photo is None and state.stage is Stage.FAILED else ""
        if state.photo is None:
            self.photo.clear()
            if state.entry is not None:
                self.empty.explain(failed or progress(state)[0])
            else:
                self.empty.invite()
        elif state.levels is not self._levels_shown:
            self.photo.show_photo(state.photo, state.levels, state.look)
        self._levels_shown = state.levels
        self.pair.show_lack(failed)
        self.viewing.show_state(state)
        self.list.show_current(state.entry.id if state.entry else "")
        self.stage.show_widget(self.pair if state.photo or self.pair.is_comparing else self.empty)
        self.photo_bar.show_photo(state.photo)
        self.photo_bar.setVisible(state.photo is not None and not self.isFullScreen())
        self.explanation_bar.show_state(state)
        self.footer.show_caution(caution(state))
        self.header.show_state(state)
        self.panel.show_state(state)
        self._enable(state)

    def _enable(self, state: State) -> None:
        enabled = {
            **dict.fromkeys(("export", "print"), self._can_report(state) and not state.is_writing),
            "previous": state.has_previous,
            "next": state.has_next,
            "unopened": self.session.worklist.next_unopened is not None,
            "again": state.entry is not None and not state.is_working,
            "remove": state.entry is not None,
            "diagnose": state.photo is not None,
        }
        for name, is_enabled in enabled.items():
            is_about_photo = name not in ("previous", "next", "unopened")
            self.actions_by_name[name].setEnabled(
                is_enabled and not (is_about_photo and self.actions_by_name["camera"].isChecked())
            )

    def _can_report(self, state: State) -> bool:
        """Whether anything is there to be reported; a selection says itself what is left out of it."""
        return state.shown_assessment is not None or len(self.list.selected) > 1

    def _cancel_or_dismiss(self) -> None:
        if self.tour.isVisible():
            self._end_tour()
        elif self.isFullScreen():
            self.actions_by_name["full_screen"].trigger()
        elif self.actions_by_name["camera"].isChecked():
            self.actions_by_name["camera"].setChecked(False)
        elif self.session.state.is_working:
            self.session.cancel()
        elif self.session.explaining.is_computing:
            self.session.explaining.cancel()
        elif self.opening.listing.folder:
            self.opening.listing.stop()
        elif self.banner.isVisible():
            self.banner.hide()
        elif self.viewing.is_drawing:
            self.viewing.stop_drawing()
        else:
            self.session.reporting.cancel()

    def _show_around(self) -> None:
        """What stands around the photo; on the full screen there is the photo alone, with what is said of a map on it."""
        is_full = self.isFullScreen()
        if is_full == self.header.isHidden():  # minimised, or maximised
            return
        self.actions_by_name["full_screen"].setChecked(is_full)
        for around in (self.menuBar(), self.header, self.panel, self.footer):
            around.setVisible(not is_full)
        self._show_list()
        self._show_state(self.session.state)
        focused = self.focusWidget()
        if focused is None or not focused.isVisible():
            self.photo.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's colours; make room for the photo."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._show_around()
        if event.type() is QEvent.Type.PaletteChange:
            self.actions_by_name.tint(theme.tokens_of(self))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Vanish at once, then end the work."""
        remember(self)
        self.hide()
        self.live.camera.close()
        self.opening.listing.stop()
        self.session.close()
        super().closeEvent(event)
