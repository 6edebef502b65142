"""A language that nobody speaks, made from English: longer and accented, so that what was forgotten or clipped is seen."""

import re

from skinapp.core.catalogue import Catalogue, Forms

PSEUDO = "pseudo"
_ACCENTED = str.maketrans("aceinosuyACEINOSUY", "àçéîñöšûýÀÇÉÎÑÖŠÛÝ")
_KEPT = re.compile(r"(\{(?:[^{}]|\{[^{}]*\})*\}|\([^()]*\*\.[^()]*\))")  # places, and endings of files
_LONGER_BY = 0.4
_UNITS = 2
"""So many letters are a unit, which no language makes longer."""


class PseudoCatalogue(Catalogue):
    """Every sentence in brackets, with accents, and 40 % longer: about what German needs for a short English word."""

    def forms(self, source: str, comment: str, one: str) -> Forms:
        """See `Catalogue`."""
        return tuple(pseudo(text) for text in super().forms(source, comment, one))


def pseudo(text: str) -> str:
    """Such as "[Šéttîñgš ~~~]"; {places} and mnemonics stay."""
    parts = _KEPT.split(text)
    letters = sum(character.isalpha() for part in parts[::2] for character in part)
    if letters <= _UNITS:
        return text
    words = "".join(part if at % 2 else part.translate(_ACCENTED) for at, part in enumerate(parts))
    length = sum(len(part) for part in parts[::2])
    return f"[{words} {_padding(round(length * _LONGER_BY) - 2)}]"


def _padding(count: int) -> str:
    """So many characters, in words, so that long text can be broken."""
    return ("~~~~~~~ " * (count // 8 + 1))[: max(1, count)].rstrip()
