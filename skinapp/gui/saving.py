"""Asks where a file is to be saved."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from skinapp.core.language import tr
from skinapp.reports.plain_text import plain_name


def file_to_save(window: QWidget, title: str, proposal: str, filter_: str, ending: str) -> Path | None:
    """The chosen file, with its ending; None where nothing was chosen. filter_: as Qt writes it; ending: such as ".pdf".

    The system's dialog asks before a file is replaced, but about the name as it was typed, without the ending.
    """
    chosen, _ = QFileDialog.getSaveFileName(window, title, proposal, filter_)
    if not chosen:
        return None
    typed = Path(chosen)
    if typed.suffix.lower() == ending:
        return typed
    path = typed.with_name(typed.name + ending)
    question = tr("{name} is there already. Replace it?", name=plain_name(path.name))
    is_free = not path.exists() or QMessageBox.question(window, title, question) is QMessageBox.StandardButton.Yes
    return path if is_free else None
