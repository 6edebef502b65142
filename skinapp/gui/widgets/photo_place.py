"""The place of the photo: the photo, or an invitation to open one."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class PhotoPlace(QStackedWidget):
    """Asks for the room of what is shown, not of what is not: on a low screen a photo needs less than the invitation."""

    def minimumSizeHint(self) -> QSize:
        """Of the widget that is shown."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()
