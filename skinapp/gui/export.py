"""The way from an assessed photo to a saved PDF: details, file name, order to the worker."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from skinapp.core.assessment import Assessment
from skinapp.gui.screens.export_details import ExportDetails, without_patient
from skinapp.gui.session import Session
from skinapp.reports.details import ReportDetails


class ReportExport(QObject):
    """Remembers what was typed while SkinApp runs: the clinic for all photos, the rest for the photo that it belongs to."""

    def __init__(self, session: Session, window: QWidget) -> None:
        """window: parent of the dialogs."""
        super().__init__(window)
        self._session = session
        self._window = window
        self.details = ReportDetails(clinic_name=session.site.clinic_name, clinic_address=session.site.clinic_address)
        session.photo_changed.connect(self._forget_patient)

    def start(self) -> None:
        """Ask for the details of the photo on screen, then for a file, then have the report written."""
        assessment = self._session.state.shown_assessment
        if assessment is None:
            return
        dialog = ExportDetails(self.details, self._window)
        dialog.accepted.connect(lambda: self._save(dialog.details, assessment))
        dialog.finished.connect(dialog.deleteLater)
        dialog.changed.connect(self._session.preview)
        self._session.previewed.connect(dialog.preview.show_page)
        self._session.preview_refused.connect(dialog.preview.refuse)
        self._session.preview(self.details)
        dialog.open()

    def _save(self, details: ReportDetails, assessment: Assessment) -> None:
        self.details = details
        folder = self._session.site.report_folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        proposal = str(Path(folder) / f"skinapp-report-{assessment.photo_sha256[:8]}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self._window, "Save report", proposal, "PDF (*.pdf)")
        if chosen:
            path = Path(chosen)
            self._session.write_report(details, path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf"))

    def _forget_patient(self) -> None:
        self.details = without_patient(self.details)
