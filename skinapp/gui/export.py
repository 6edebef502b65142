"""The way from assessed photos to a saved or printed report: details, file name or printer, order to the worker."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QStandardPaths, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QWidget

from skinapp.core.language import tr
from skinapp.core.setting_values import logo_bytes
from skinapp.core.settings import Settings
from skinapp.gui.reporting import selected
from skinapp.gui.saving import file_to_save
from skinapp.gui.screens.export_details import ExportDetails, without_patient
from skinapp.gui.session import Session
from skinapp.reports.details import ReportDetails
from skinapp.reports.selection import Selection

_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


class ReportExport(QObject):
    """Remembers what was typed while SkinApp runs: the clinic for all photos, the rest for the photos that it belongs to.

    Signals:
        refused(str): why there is nothing to report.
    """

    refused = Signal(str)

    def __init__(self, session: Session, chosen: Callable[[], Sequence[str]], window: QWidget) -> None:
        """chosen: the ids of the entries that are selected; window: parent of the dialogs."""
        super().__init__(window)
        self._session = session
        self._chosen = chosen
        self._window = window
        self._taken = _letterhead(session.state.settings)
        self.details = self._taken
        session.photo_changed.connect(self._forget_patient)

    def start(self) -> None:
        """Ask for the details of the photos that are selected, or of the one on screen; then for a file or a printer."""
        self._take_letterhead()
        selection = self._selection()
        if not selection.photos:
            self.refused.emit(_nothing(selection))
            return
        reporting = self._session.reporting
        dialog = ExportDetails(self.details, self._window, selection)
        dialog.accepted.connect(lambda: self._finish(dialog, replace(selection, details=dialog.details)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.changed.connect(lambda details, page: reporting.preview(replace(selection, details=details), page))
        reporting.previewed.connect(dialog.preview.show_page)
        reporting.refused.connect(dialog.preview.refuse)
        reporting.preview(selection)
        dialog.open()

    def _selection(self) -> Selection:
        """Several entries, or the photo on screen."""
        session, ids = self._session, list(self._chosen())
        if len(ids) < 2:
            ids = [session.state.entry.id] if session.state.entry is not None else []
        return selected(session.worklist, session.state, ids, self.details)

    def _finish(self, dialog: ExportDetails, selection: Selection) -> None:
        self.details = selection.details
        (self._print if dialog.is_for_printer else self._save)(selection)

    def _save(self, selection: Selection) -> None:
        folder = self._session.state.settings.report_folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        proposal = str(Path(folder) / f"{_file_name(selection)}.pdf")
        path = file_to_save(self._window, tr("Save report"), proposal, tr("PDF (*.pdf)"), ".pdf")
        if path is not None:
            self._session.reporting.write(selection, path)

    def _print(self, selection: Selection) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  # the window does not wait for printers

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(
            QPageLayout(QPageSize(_SIZES[selection.details.page_size]), QPageLayout.Orientation.Portrait, QMarginsF())
        )
        printer.setFullPage(True)
        printer.setDocName(_file_name(selection))
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self._session.reporting.print(selection, printer)
        dialog.deleteLater()

    def _take_letterhead(self) -> None:
        """What the settings say of the clinic, where that is new."""
        now = _letterhead(self._session.state.settings)
        if now != self._taken:
            self._taken = now
            self.details = replace(
                self.details,
                clinic_name=now.clinic_name,
                clinic_address=now.clinic_address,
                logo=now.logo,
                language=now.language,
            )

    def _forget_patient(self) -> None:
        self.details = without_patient(self.details)


def _letterhead(settings: Settings) -> ReportDetails:
    return ReportDetails(
        clinic_name=settings.clinic_name,
        clinic_address=settings.clinic_address,
        logo=logo_bytes(settings.logo),
        language=settings.report_language,
    )


def _file_name(selection: Selection) -> str:
    """Of no photo: names of files can be names of patients."""
    first = selection.photos[0].assessment.photo_sha256[:8]
    return f"skinapp-report-{first}" if not selection.has_summary else f"skinapp-report-{len(selection.photos)}-photos-{first}"


def _nothing(selection: Selection) -> str:
    if not selection.left_out:
        return tr("There is no photo to report. Open one first.")
    return tr("There is nothing to report yet. {why}", why=selection.left_out[0].why)
