"""A report's pages as they will be printed."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from skinapp.core.language import tr
from skinapp.gui import theme
from skinapp.gui.widgets.labels import label


class PagePreview(QWidget):
    """One page at a time, with buttons to the others where there are any.

    Signals:
        turned(int): another page is to be seen, from 0.
    """

    turned = Signal(int)

    def __init__(self) -> None:
        """No page yet."""
        super().__init__()
        self.page, self.pages = 0, 1
        self._paper = _Paper()
        self.place = label("", is_tabular=True, is_wrapped=False)
        self.previous, self.next = QPushButton(tr("Pre&vious page")), QPushButton(tr("Ne&xt page"))
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self._turning = QWidget()
        line = QHBoxLayout(self._turning)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.previous)
        line.addStretch(1)
        line.addWidget(self.place)
        line.addStretch(1)
        line.addWidget(self.next)
        for button in (self.previous, self.next):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(self.fontMetrics()))
        column.addWidget(self._paper, 1)
        column.addWidget(self._turning)
        self._turning.hide()

    @property
    def has_page(self) -> bool:
        """Whether a page is shown."""
        return not self._paper.page.isNull()

    @property
    def text(self) -> str:
        """What is said in a page's place."""
        return self._paper.text

    def show_page(self, page: QImage, pages: int) -> None:
        """Show a page of so many."""
        self.pages = pages
        self.page = min(self.page, pages - 1)
        self._paper.show_page(page)
        self._turning.setVisible(pages > 1)
        self.place.setText(tr("Page {page} of {pages}", page=self.page + 1, pages=pages))
        self.previous.setEnabled(self.page > 0)
        self.next.setEnabled(self.page < pages - 1)

    def refuse(self, sentence: str) -> None:
        """Say why there is no page."""
        self._paper.refuse(sentence)

    def _turn(self, by: int) -> None:
        self.page = max(0, min(self.page + by, self.pages - 1))
        self.turned.emit(self.page)


class _Paper(QWidget):
    """The whole page, as large as there is room; or why there is none."""

    def __init__(self) -> None:
        """No page yet."""
        super().__init__()
        self.page = QImage()
        self.text = tr("Drawing the page…")
        self.setAccessibleName(tr("Preview of the report"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """A page that can be read at a glance."""
        height = 32 * self.fontMetrics().height()
        return QSize(round(height / 2**0.5), height)

    def show_page(self, page: QImage) -> None:
        """Show a page."""
        self.page, self.text = page, ""
        self.setAccessibleDescription("")
        self.update()

    def refuse(self, sentence: str) -> None:
        """Say why there is no page."""
        self.page, self.text = QImage(), sentence
        self.setAccessibleDescription(sentence)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw page or sentence."""
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(ground, QColor(tokens.sunken))
        if self.page.isNull():
            painter.setPen(QColor(tokens.text))
            gap = 2 * theme.space(self.fontMetrics())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(ground.adjusted(gap, gap, -gap, -gap), int(flags), self.text)
            return
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        scaled = self.page.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        size = scaled.deviceIndependentSize()
        painter.drawImage(
            QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()), scaled
        )
