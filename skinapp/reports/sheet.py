"""A page to write on: wrapped text, rules, filled boxes and a picture, measured in points from the top left corner."""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from skinapp.reports.fonts import runs
from skinapp.reports.reading_order import drawn, is_right_to_left

LEADING = 1.32
_ASCENT = 1.0  # of the font size, from the top of a line to its baseline


@dataclass(frozen=True)
class Style:
    """size: points; colour: RRGGBB; align: where text stands in its width."""

    size: float
    bold: bool = False
    colour: str = "1A2530"
    align: str = "left"


class Sheet:
    """Draws on a reportlab canvas. Every y grows downwards; every text method returns the y below what it wrote."""

    def __init__(self, canvas: Canvas, width: float, height: float) -> None:
        """width, height: of the page in points of the canvas as it is scaled now."""
        self._canvas = canvas
        self.width = width
        self.height = height

    def text(self, x: float, y: float, width: float, text: str, style: Style) -> float:
        """Write text, wrapped to a width; "\\n" starts a new line."""
        for line in wrapped(text, width, style):
            self._line(x, y, width, line, style)
            y += style.size * LEADING
        return y

    def rule(self, x: float, y: float, width: float, *, colour: str = "C5CDD5") -> None:
        """A horizontal line."""
        self._canvas.setStrokeColor(HexColor(f"#{colour}"))
        self._canvas.setLineWidth(0.6)
        self._canvas.line(x, self.height - y, x + width, self.height - y)

    def box(self, x: float, y: float, width: float, height: float, *, colour: str) -> None:
        """A filled rectangle."""
        self._canvas.setFillColor(HexColor(f"#{colour}"))
        self._canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)

    def outline(self, x: float, y: float, width: float, height: float, *, colour: str, thickness: float) -> None:
        """An empty rectangle."""
        self._canvas.setStrokeColor(HexColor(f"#{colour}"))
        self._canvas.setLineWidth(thickness)
        self._canvas.rect(x, self.height - y - height, width, height, stroke=1, fill=0)

    def image(self, x: float, y: float, width: float, height: float, image: ImageReader) -> None:
        """A picture, stretched to the rectangle."""
        self._canvas.drawImage(image, x, self.height - y - height, width, height)

    def _line(self, x: float, y: float, width: float, line: str, style: Style) -> None:
        free = width - line_width(line, style)
        x += {"left": 0.0, "center": free / 2, "right": free}[style.align]
        self._canvas.setFillColor(HexColor(f"#{style.colour}"))
        for face, run in runs(line, bold=style.bold):
            self._canvas.setFont(face.fontName, style.size)
            self._canvas.drawString(x, self.height - y - style.size * _ASCENT, run)
            x += face.stringWidth(run, style.size)


def line_width(line: str, style: Style) -> float:
    """Width in points of a line as it is drawn."""
    return sum(float(face.stringWidth(run, style.size)) for face, run in runs(line, bold=style.bold))


def wrapped(text: str, width: float, style: Style) -> Iterator[str]:
    """The lines of a text, none wider than a width (except for a single character that is), as they are drawn.

    Breaks stand at spaces, and inside a word only where the word alone is wider than a line. Letters are joined and shaped
    within words only, so a line is as wide as its words and the spaces between them.
    """
    space = line_width(" ", style)
    for paragraph in text.split("\n"):
        right_to_left = is_right_to_left(paragraph)
        line: list[str] = []
        used = 0.0
        for word in _pieces(paragraph.split(" "), width, style):
            needed = _drawn_width(word, style)
            if line and used + space + needed > width:
                yield drawn(" ".join(line), right_to_left=right_to_left)
                line, used = [], 0.0
            used += needed + (space if line else 0.0)
            line.append(word)
        yield drawn(" ".join(line), right_to_left=right_to_left)


def _pieces(words: list[str], width: float, style: Style) -> Iterator[str]:
    """Words, those that are wider than a line cut into as many pieces as it takes."""
    for word in words:
        if _drawn_width(word, style) <= width:
            yield word
            continue
        piece = ""
        for character in word:
            if piece and _drawn_width(piece + character, style) > width:
                yield piece
                piece = ""
            piece += character
        yield piece


def _drawn_width(word: str, style: Style) -> float:
    return line_width(drawn(word, right_to_left=False), style)
