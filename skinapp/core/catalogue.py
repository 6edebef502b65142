"""Translations as Qt Linguist keeps them: files that end in .ts, read without Qt."""

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

Forms = tuple[str, ...]
"""One text; of a sentence with a number, that for the singular and that for the plural."""


class Catalogue:
    """What English sentences are in another language; without any, they stay English."""

    def __init__(self, forms: Mapping[tuple[str, str], Forms] | None = None) -> None:
        """forms: by English text and comment."""
        self._forms = forms or {}

    def forms(self, source: str, comment: str, one: str) -> Forms:
        """The text or texts of a sentence. one: its English singular, empty for a sentence without a number."""
        return self._forms.get((source, comment)) or ((one, source) if one else (source,))


def read_catalogue(file: Path) -> Catalogue:
    """The finished translations of a .ts file, whatever their context. It ships with the program: a damaged one is an error."""
    found: dict[tuple[str, str], Forms] = {}
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):  # unfinished, vanished or obsolete
            continue
        numbered = tuple(form.text or "" for form in translation.iter("numerusform"))
        forms = numbered or (translation.text or "",)
        if all(forms):
            found[message.findtext("source") or "", message.findtext("comment") or ""] = forms
    return Catalogue(found)
