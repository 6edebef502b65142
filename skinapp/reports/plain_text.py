"""Hostile text made harmless: what is left can be shown as it is, character by character."""

import unicodedata

REPLACEMENT = "\ufffd"
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"))
_ORDER_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_ORDER_MARKS = str.maketrans(dict.fromkeys("\u061c\u200e\u200f", REPLACEMENT))


def plain_name(name: str) -> str:
    """The name or path of a file, as `plain`; also the invisible marks of a reading order are replaced, which no name needs."""
    if name.isprintable() and unicodedata.is_normalized("NFC", name):  # as nearly all are, in lists of thousands
        return name
    return plain(name.translate(_ORDER_MARKS))


def plain(text: str) -> str:
    """The text on one line, composed (NFC), with what cannot or must not be shown as a visible replacement character.

    Replaced are control characters, lone surrogates, noncharacters, and the signs that override the reading order: they make
    a name look like another one. Markup is left as it is: nothing after this reads markup.
    """
    return " ".join(plain_lines(text))


def plain_lines(text: str) -> list[str]:
    """The same, line by line; empty lines at the end are left out."""
    unified = text.replace("\r\n", "\n").translate(_LINE_ENDS).replace("\t", " ").rstrip("\n")
    shown = "".join(c if c == "\n" or _can_be_shown(c) else REPLACEMENT for c in unified)
    return unicodedata.normalize("NFC", shown).split("\n")


def _can_be_shown(character: str) -> bool:
    code = ord(character)
    is_noncharacter = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    return not is_noncharacter and character not in _ORDER_OVERRIDES and unicodedata.category(character) not in ("Cc", "Cs")
