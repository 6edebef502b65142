"""A page as it will be printed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from skinapp.gui import theme


class PagePreview(QWidget):
    """The whole page, as large as there is room; or why there is none."""

    def __init__(self) -> None:
        """No page yet."""
        super().__init__()
        self._page = QImage()
        self.text = "Drawing the page…"
        self.setAccessibleName("Preview of the report")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """A page that can be read at a glance."""
        height = 32 * self.fontMetrics().height()
        return QSize(round(height / 2**0.5), height)

    def show_page(self, page: QImage) -> None:
        """Show a page."""
        self._page, self.text = page, ""
        self.setAccessibleDescription("")
        self.update()

    def refuse(self, sentence: str) -> None:
        """Say why there is no page."""
        self._page, self.text = QImage(), sentence
        self.setAccessibleDescription(sentence)
        self.update()

    @property
    def has_page(self) -> bool:
        """Whether a page is shown."""
        return not self._page.isNull()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw page or sentence."""
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(ground, QColor(tokens.sunken))
        if self._page.isNull():
            painter.setPen(QColor(tokens.text))
            gap = 2 * theme.space(self.fontMetrics())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(ground.adjusted(gap, gap, -gap, -gap), int(flags), self.text)
            return
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        scaled = self._page.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        size = scaled.deviceIndependentSize()
        painter.drawImage(
            QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()), scaled
        )
