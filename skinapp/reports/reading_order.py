"""From the order in which text is written to the order in which it is drawn, from left to right."""

import unicodedata

from arabic_reshaper import ArabicReshaper
from bidi import get_base_level, get_display
from bidi.mirror import MIRRORED

# The typefaces have the ligatures of lam with alef, but none that draws a whole word.
_SHAPER = ArabicReshaper(configuration={"delete_harakat": False, "delete_tatweel": False, "ARABIC LIGATURE ALLAH": False})
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_TRACER = "\u034f"  # combining grapheme joiner: invisible, and goes where its bracket goes


def is_right_to_left(paragraph: str) -> bool:
    """Whether the first letter of a paragraph is written from right to left."""
    return bool(get_base_level(paragraph)) if _has_right_to_left(paragraph) else False


def drawn(line: str, *, right_to_left: bool) -> str:
    """A line as the glyphs stand from left to right: reordered, Arabic letters joined, brackets mirrored, invisible signs gone.

    right_to_left: the direction of the paragraph that the line belongs to.
    """
    if _has_right_to_left(line):
        traced = "".join(c + _TRACER if c in MIRRORED else c for c in _SHAPER.reshape(line).replace(_TRACER, ""))
        line = _mirrored(get_display(traced, base_dir="R" if right_to_left else "L"))
    return "".join(c for c in line if not _is_invisible(c))


def _has_right_to_left(text: str) -> bool:
    return not text.isascii() and any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text)


def _mirrored(ordered: str) -> str:
    """Turn the brackets that stand in right-to-left text, which python-bidi leaves as they are.

    A tracer was written behind each bracket; it comes out before the bracket where the order was reversed.
    """
    turned = []
    characters = iter(ordered)
    for character in characters:
        if character == _TRACER:
            turned.append(MIRRORED[next(characters)])
        else:
            turned.append(character)
            if character in MIRRORED:
                next(characters)
    return "".join(turned)


def _is_invisible(character: str) -> bool:
    """Joiners, direction marks, soft hyphens and variation selectors: they steer the drawing and have no shape of their own."""
    return unicodedata.category(character) == "Cf" or character == _TRACER or "\ufe00" <= character <= "\ufe0f"
