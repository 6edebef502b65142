"""The place of the photo: the photo, or an invitation to open one."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class PhotoPlace(QStackedWidget):
    """Asks for the room of what is shown, not of what is not: on a low screen a photo needs less than the invitation."""

    def show_widget(self, widget: QWidget) -> None:
        """Show one of its widgets, with the room that this needs."""
        if widget is not self.currentWidget():
            self.setCurrentWidget(widget)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Of the widget that is shown."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()
