"""The language that people are spoken to in. Sentences stand in the code in English; a catalogue holds the others."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

from skinapp.core.catalogue import Catalogue, read_catalogue
from skinapp.core.pseudo_language import PSEUDO, PseudoCatalogue

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""Codes as ISO 639-1 and PDF have them, each with its name in itself."""
REVIEWED = (ENGLISH,)
"""Languages whose clinical sentences a clinician with that mother tongue has read."""

_SEPARATORS = {"de": (".", ","), "fr": ("\u00a0", ","), "es": ("\u00a0", ",")}
"""Between thousands, and before decimals; English has those of Python."""

_of_program = ENGLISH
_of_moment: ContextVar[str] = ContextVar("language of the moment")
_folders: list[Path] = []


class Sentence(str):
    """A sentence as it was said, that can be said `again` in another language.

    source, comment, one: see `tr` and `counted`; values: of the {places}, which may be sentences themselves.
    """

    source: str
    comment: str
    one: str
    values: Mapping[str, Any]

    def __new__(cls, source: str, comment: str, one: str, values: Mapping[str, Any]) -> "Sentence":
        """Say it in the language of the moment."""
        said = super().__new__(cls, _said(source, comment, one, values))
        said.source, said.comment, said.one, said.values = source, comment, one, values
        return said

    def __getnewargs__(self) -> tuple[str, str, str, Mapping[str, Any]]:  # type: ignore[override]  # str's is narrower
        """What a copy is made of."""
        return self.source, self.comment, self.one, self.values


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """The sentence in the language of the moment, with its {places} filled in; a `Sentence`.

    Call it where the sentence is shown, not where a module is imported: the language is chosen later. comment: tells apart what
    one English word means twice. In places, numbers with a format get the language's separators, {name!c} a capital.
    """
    return Sentence(text, comment, "", values)


def counted(one: str, many: str, n: int, /, **values: object) -> str:
    """The same where a number decides between forms, such as `counted("{n} photo", "{n:,} photos", 3)`; {n} is the number."""
    return Sentence(many, "", one, {"n": n, **values})


def mark(text: str) -> str:
    """The text as it is: it is said by `tr` later, and has to be in the catalogues."""
    return text


def again(text: str) -> str:
    """The same sentence in the language of the moment. Text that was never said by `tr` is taken as English."""
    if not isinstance(text, Sentence):
        return tr(text) if text else text
    values = {key: again(value) if isinstance(value, Sentence) else value for key, value in text.values.items()}
    return Sentence(text.source, text.comment, text.one, values)


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def enumerated(parts: Sequence[str]) -> str:
    """Such as "one, two and three"; empty for none."""
    names = ""
    for part in parts[:-1]:
        names = tr("{names}, {next}", names=names, next=part) if names else part
    return tr("{names} and {last}", names=names, last=parts[-1]) if names else "".join(parts)


def kept(text: str) -> Any:
    """A sentence as data for JSON, so that it can be said again; other text as it is."""
    if not isinstance(text, Sentence):
        return text
    values = {key: kept(value) if isinstance(value, str) else value for key, value in text.values.items()}
    return {"said": text.source, "comment": text.comment, "one": text.one, "values": values}


def restored(data: Any) -> str:
    """What `kept` gave, in the language of the moment. Raises ValueError for anything else."""
    if isinstance(data, str):
        return data
    try:
        values = {key: value if isinstance(value, int | float) else restored(value) for key, value in data["values"].items()}
        return Sentence(str(data["said"]), str(data["comment"]), str(data["one"]), values)
    except (TypeError, KeyError, AttributeError, IndexError) as error:
        raise ValueError("this is no sentence") from error


def look_in(folder: Path) -> None:
    """Find the catalogues in a folder, as skinapp_de.ts and so on. Call it once, before another language than English."""
    _folders[:] = [folder]
    _catalogue.cache_clear()


def use(language: str) -> None:
    """Speak a language from now on, in every thread. Raises KeyError for one that is not known."""
    global _of_program  # noqa: PLW0603  # one program, one window, one language
    _catalogue(language)
    _of_program = language


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak another language in this thread, as long as this lasts; empty: as now. KeyError for one that is not known."""
    _catalogue(language or language_now())
    token = _of_moment.set(language or language_now())
    try:
        yield
    finally:
        _of_moment.reset(token)


def language_now() -> str:
    """The language of the moment, such as "de"."""
    return _of_moment.get(_of_program)


@cache
def _catalogue(language: str) -> Catalogue:
    if language == PSEUDO:
        return PseudoCatalogue()
    if language not in LANGUAGES:
        raise KeyError(language)
    return Catalogue() if language == ENGLISH else read_catalogue(_folders[0] / f"skinapp_{language}.ts")


def _said(source: str, comment: str, one: str, values: Mapping[str, Any]) -> str:
    language = language_now()
    forms = _catalogue(language).forms(source, comment, one)
    is_first = len(forms) > 1 and _is_singular(language, values["n"])
    form = forms[0] if is_first else forms[-1]
    return _filled(form, language, values) if values else form


def _is_singular(language: str, n: int) -> bool:
    """Whether a number takes the first form: one alone, in French also none (Unicode CLDR, plural rules)."""
    return n in (0, 1) if language == "fr" else n == 1


def _filled(form: str, language: str, values: Mapping[str, Any]) -> str:
    """A form with its places filled as the language writes numbers."""
    parts = []
    for text, name, spec, conversion in _pieces(form):
        parts.append(text)
        if name is not None:
            parts.append(_written(values[name], spec.format(**values) if "{" in spec else spec, conversion, language))
    return "".join(parts)


@cache
def _pieces(form: str) -> tuple[tuple[str, str | None, str, str | None], ...]:
    """Text, and the place after it, if there is one: parsed once, since a photo on screen says two hundred sentences."""
    return tuple((text, name, spec or "", conversion) for text, name, spec, conversion in Formatter().parse(form))


def _written(value: Any, spec: str, conversion: str | None, language: str) -> str:
    if conversion == "c":
        value = capital(str(value))
    text = format(value, spec)
    if not spec or language not in _SEPARATORS or not isinstance(value, int | float):
        return text
    thousands, decimal = _SEPARATORS[language]
    return text.translate({ord(","): thousands, ord("."): decimal})
