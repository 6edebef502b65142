import pytest

from skinapp.reports.fonts import faces
from skinapp.reports.plain_text import plain, plain_lines, plain_name
from skinapp.reports.reading_order import drawn, is_right_to_left
from skinapp.reports.sheet import Style, line_width, wrapped


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("<b>Anna</b> & Söhne ]]> &amp;", "<b>Anna</b> & Söhne ]]> &amp;"),
        ("bell\x07 escape\x1b[31m null\x00", "bell\ufffd escape\ufffd[31m null\ufffd"),
        ("lone \ud800 surrogate", "lone \ufffd surrogate"),
        ("not a character \ufffe", "not a character \ufffd"),
        ("evil\u202egnp.exe", "evil\ufffdgnp.exe"),
        ("two\r\nlines\tand\u2028three", "two lines and three"),
        ("e\u0301", "é"),
        ("😀 שלום", "😀 שלום"),
    ],
)
def test_hostile_text_is_shown_literally_or_visibly_replaced(hostile: str, shown: str) -> None:
    assert plain(hostile) == shown


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("lesion 1.jpg", "lesion 1.jpg"),
        ("mole\n\x07\u200f1.jpg", "mole \ufffd\ufffd1.jpg"),
        ("שלום.jpg", "שלום.jpg"),
    ],
)
def test_names_have_no_invisible_marks_either(hostile: str, shown: str) -> None:
    assert plain_name(hostile) == shown


def test_notes_keep_their_lines() -> None:
    assert plain_lines("one\r\ntwo\rthree\n\n") == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("Left to right (12.3 mm)", "Left to right (12.3 mm)"),
        ("שלום עולם", "םלוע םולש"),
        ("abc (שלום) 123 def", "abc (םולש) 123 def"),
        ("שלום (12.3 mm) עולם", "םלוע (mm 12.3) םולש"),
        ("Dr. שלום, עולם <b>", "Dr. םלוע ,םולש <b>"),
        ("سلام", "\ufee1\ufefc\ufeb3"),
        ("joined\u200dby\ufe0f nothing", "joinedby nothing"),
    ],
)
def test_drawn_order_is_the_order_a_reader_expects(written: str, seen: str) -> None:
    assert drawn(written, right_to_left=is_right_to_left(written)) == seen


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize(
    "name", ["محمد عبد الله", "عبد الرحمن الأحمد", "آلاء", "فاطمة الزهراء", "هبة الله", "یوسف پژمان گلچین"]
)
def test_names_in_arabic_letters_have_a_glyph_for_every_shape(name: str, bold: bool) -> None:
    shaped = drawn(name, right_to_left=True)
    assert shaped != name[::-1]  # joined
    assert [c for c in shaped if not any(face.has(c) for face in faces(bold=bold))] == []


def test_wrapped_lines_fit_and_lose_nothing() -> None:
    style = Style(8)
    text = "A word and anotherwordthatiswiderthanthecolumnthatitstandsin, then an end."
    lines = list(wrapped(text, 90, style))
    assert len(lines) == 4
    assert all(line_width(line, style) <= 90 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
