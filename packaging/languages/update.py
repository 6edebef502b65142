"""Brings resources/languages/skinapp_*.ts up to what the code says; translations that still fit are kept.

    python packaging/languages/update.py            write them
    python packaging/languages/update.py --check    change nothing; say what is missing, unfinished, obsolete or misfits

Sentences are found as `tr`, `mark` and `counted` have them, in Python's own syntax tree. Qt's lupdate does not see sentences in
brackets or inside f-strings, and knows no plurals of `counted`.
"""

import ast
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "languages"
LANGUAGES = ("de", "es", "fr")
PACKAGES = ("core", "imaging", "capture", "model", "inference", "storage", "reports", "gui")
CLINICAL = ("core/gate.py", "core/labels.py", "core/lesion.py", "core/live_triage.py", "core/quality.py", "core/triage.py")
CLINICAL += ("imaging/quality.py", "reports/", "gui/screens/about.py", "gui/screens/override.py", "gui/wording.py")
CLINICAL += ("gui/widgets/basis.py", "gui/widgets/certainty", "gui/widgets/probability_bars.py", "gui/widgets/withheld.py")
CLINICAL += ("gui/widgets/triage_", "gui/widgets/empty_state.py", "gui/widgets/live_panel.py", "models/")
"""Where sentences are about patients: a clinician reads their translations."""

Key = tuple[str, str]
"""English text and the comment that tells apart what it means."""


@dataclass(frozen=True)
class Found:
    """A sentence of the code. one: its English singular, empty for one without a number; file: where it is said first."""

    source: str
    comment: str
    one: str
    file: str

    @property
    def key(self) -> Key:
        """What a translation is found by."""
        return self.source, self.comment

    @property
    def is_clinical(self) -> bool:
        """Whether a clinician has to read the translation."""
        return self.file.removeprefix("skinapp/").startswith(CLINICAL)


@dataclass(frozen=True)
class Translated:
    """What a file holds of one sentence. forms: one text, of a sentence with a number two; note: the translator's."""

    forms: tuple[str, ...]
    kind: str
    note: str


def sentences() -> list[Found]:
    """Every sentence, in the order of files and lines."""
    files = [ROOT / "skinapp" / "pipeline.py"]
    files += [file for package in PACKAGES for file in sorted((ROOT / "skinapp" / package).rglob("*.py"))]
    found: dict[Key, Found] = {}
    for file in files:
        for each in _in_file(file):
            found.setdefault(each.key, each)
    for each in _in_manifest(ROOT / "models" / "skinvit6" / "manifest.json"):
        found.setdefault(each.key, each)
    return list(found.values())


def _in_file(file: Path) -> Iterator[Found]:
    name = file.relative_to(ROOT).as_posix()
    calls = [node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        said_by = call.func.id if isinstance(call.func, ast.Name) else ""
        texts = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        if said_by in ("tr", "mark") and texts and _has_words(texts[0]):
            yield Found(texts[0], texts[1] if len(texts) > 1 else "", "", name)
        if said_by == "counted" and len(texts) == 2:
            yield Found(texts[1], "", texts[0], name)
        if said_by == "tr" and call.args and isinstance(call.args[0], ast.IfExp):
            raise SystemExit(f"{name}:{call.lineno}: a sentence has to stand in tr() by itself")


def _in_manifest(file: Path) -> Iterator[Found]:
    """What the model that ships says of itself."""
    manifest, name = json.loads(file.read_text(encoding="utf-8")), file.relative_to(ROOT).as_posix()
    for text in (manifest["population"], manifest["licence"], manifest["attribution"], *manifest["figures"]):
        yield Found(text, "", "", name)


def _has_words(text: str) -> bool:
    return any(character.isalpha() for literal, *_ in Formatter().parse(text) for character in literal)


def places(text: str) -> set[str]:
    """The names in its {places}."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def read(file: Path) -> dict[Key, Translated]:
    """What a .ts file holds."""
    if not file.exists():
        return {}
    held = {}
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None, "a message has a translation"
        numbered = tuple(form.text or "" for form in translation.iter("numerusform"))
        key = (message.findtext("source") or "", message.findtext("comment") or "")
        note = message.findtext("translatorcomment") or ""
        held[key] = Translated(numbered or (translation.text or "",), translation.get("type") or "", note)
    return held


def problems(file: Path) -> list[str]:
    """What is wrong with a .ts file, a line each; none where it is complete."""
    held, wanted, said = read(file), {each.key: each for each in sentences()}, []
    said += [f"missing: {each.source}" for key, each in wanted.items() if key not in held]
    said += [f"obsolete: {source}" for source, comment in held if (source, comment) not in wanted]
    for key, each in wanted.items():
        if key in held:
            said += [f"{wrong}: {each.source}" for wrong in _wrong(each, held[key])]
    return [f"{file.name}: {line}" for line in said]


def _wrong(each: Found, held: Translated) -> Iterator[str]:
    if held.kind or not all(held.forms):
        yield "unfinished"
        return
    if len(held.forms) != (2 if each.one else 1):
        yield "wrong number of forms"
    for form in held.forms:
        try:
            differ = places(form) ^ places(each.source)
        except ValueError:
            differ = {"braces"}
        if differ - ({"n"} if each.one else set()):
            yield "other {places}"
    if each.source.count("&") == 1 and not each.source.startswith("<") and any(form.count("&") > 1 for form in held.forms):
        yield "more than one underlined letter"
    if each.source[:1].isspace() != held.forms[-1][:1].isspace() or each.source[-1:].isspace() != held.forms[-1][-1:].isspace():
        yield "space at an end"


def write(file: Path, language: str) -> None:
    """The sentences of now, with the translations that the file holds."""
    held = read(file)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>", "    <name>SkinApp</name>"]
    for each in sentences():
        lines += _message(each, held.get(each.key))
    lines += ["</context>", "</TS>", ""]
    file.write_text("\n".join(lines), encoding="utf-8")


def _message(each: Found, held: Translated | None) -> list[str]:
    count = 2 if each.one else 1
    fits = held is not None and len(held.forms) == count
    forms = held.forms if held is not None and fits else ("",) * count
    kind = held.kind if held is not None and fits else "unfinished"
    opening = f'<translation type="{kind}">' if kind else "<translation>"
    lines = ['    <message numerus="yes">' if each.one else "    <message>"]
    lines.append(f'        <location filename="../../{each.file}"/>')
    lines.append(f"        <source>{_xml(each.source)}</source>")
    lines += [f"        <comment>{_xml(each.comment)}</comment>"] if each.comment else []
    hints = ([f"singular: {each.one}"] if each.one else []) + (["clinical"] if each.is_clinical else [])
    lines += [f"        <extracomment>{_xml('; '.join(hints))}</extracomment>"] if hints else []
    lines += [f"        <translatorcomment>{_xml(held.note)}</translatorcomment>"] if held is not None and held.note else []
    if each.one:
        lines.append(f"        {opening}")
        lines += [f"            <numerusform>{_xml(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        {opening}{_xml(forms[0])}</translation>")
    return [*lines, "    </message>"]


def _xml(text: str) -> str:
    return escape(text, {"\u00a0": "&#160;"})


def main(arguments: list[str]) -> int:
    """Write or check; returns the exit code."""
    files = {language: FOLDER / f"skinapp_{language}.ts" for language in LANGUAGES}
    if arguments == ["--check"]:
        said = [line for file in files.values() for line in problems(file)]
        sys.stdout.writelines(f"{line}\n" for line in said)
        return bool(said)
    for language, file in files.items():
        write(file, language)
        sys.stdout.write(f"{file.name}: {sum('unfinished' in line for line in problems(file))} unfinished\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
