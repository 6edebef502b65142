"""The embedded typefaces, and which of them draws which character."""

from functools import cache
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from skinapp import paths
from skinapp.core.errors import ReportError
from skinapp.core.language import tr
from skinapp.reports.plain_text import REPLACEMENT

_FILES = {
    False: ("NotoSans-Regular.ttf", "DejaVuSans.ttf"),
    True: ("NotoSans-Bold.ttf", "DejaVuSans-Bold.ttf"),
}


class Face(TTFont):  # type: ignore[misc]  # reportlab carries no types
    """An embedded face whose PDF text is right for every character, also for those that it has no glyph for.

    reportlab writes a font's character table in bare code points. PDF wants UTF-16, so characters beyond the basic plane are
    entered as the number that their surrogate pair makes.
    """

    def has(self, character: str) -> bool:
        """Whether the face has a glyph of its own for the character."""
        return ord(character) in self._own

    def __init__(self, name: str, filename: str) -> None:
        """Raises TTFError where the file is missing or damaged."""
        super().__init__(name, filename)
        self._own = frozenset(self.face.charToGlyph)

    def stand_in(self, character: str) -> None:
        """Draw the replacement sign for a character without a glyph, and keep the character itself in the PDF's text."""
        self._alias(ord(character), ord(REPLACEMENT))

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802  # reportlab's hook: writes the subsets into the document
        """Enter the subsets of a document, with UTF-16 where reportlab would put code points."""
        for subset in self.state[doc].subsets:
            subset[:] = [self._utf16(code) for code in subset]
        super().addObjects(doc)

    def _utf16(self, code: int) -> int:
        if code <= 0xFFFF:
            return code
        pair = int.from_bytes(chr(code).encode("utf-16-be"), "big")
        self._alias(pair, code)
        return pair

    def _alias(self, code: int, known: int) -> None:
        self.face.charToGlyph[code] = self.face.charToGlyph[known]
        self.face.charWidths[code] = self.face.charWidths[known]


@cache
def faces(*, bold: bool) -> tuple[Face, ...]:
    """The faces of a weight, the first choice first, registered with reportlab. Raises ReportError where a file is missing."""
    folder = paths.resources() / "fonts"
    try:
        loaded = tuple(Face(name.removesuffix(".ttf"), str(folder / name)) for name in _FILES[bold])
    except (TTFError, OSError) as error:
        raise ReportError(tr("The report's fonts cannot be read. Reinstall SkinApp.")) from error
    for face in loaded:
        pdfmetrics.registerFont(face)
    return loaded


def runs(text: str, *, bold: bool) -> list[tuple[Face, str]]:
    """Cut a line into stretches of one face each."""
    return [(face, "".join(run)) for face, run in groupby(text, key=lambda character: _face(character, faces(bold=bold)))]


def _face(character: str, choices: tuple[Face, ...]) -> Face:
    for face in choices:
        if face.has(character):
            return face
    choices[0].stand_in(character)
    return choices[0]
