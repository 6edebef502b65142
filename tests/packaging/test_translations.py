"""Every sentence of the program is translated into every language, with the same {places}; no translation is left over."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from skinapp.core.language import LANGUAGES, use

SCRIPT = Path(__file__).parents[2] / "packaging" / "languages" / "update.py"
OTHERS = sorted(set(LANGUAGES) - {"en"})


@pytest.fixture(scope="module")
def update() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["update"] = module  # dataclasses ask for it
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", OTHERS)
def test_language_is_complete(update: ModuleType, language: str) -> None:
    assert update.problems(update.FOLDER / f"skinapp_{language}.ts") == []


@pytest.mark.parametrize("language", OTHERS)
def test_program_reads_the_file(language: str) -> None:
    use(language)


def test_script_and_program_know_the_same_languages(update: ModuleType) -> None:
    assert sorted(update.LANGUAGES) == OTHERS


def test_sentences_are_found_wherever_they_stand(update: ModuleType) -> None:
    found = {each.source: each for each in update.sentences()}
    assert found["melanoma"].is_clinical and not found["&Open photos…"].is_clinical
    assert found["{n:,} photos"].one == "{n} photo"
    assert "{name!c}" not in found and "{times}{mark} {its}" not in found
    assert {each.comment for each in update.sentences() if each.source == "At"} == {"an exit", "a moment"}


def test_problems_are_named(update: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "skinapp_de.ts"
    update.write(file, "de")
    text = file.read_text()
    text = translated(text, "melanoma", "Melanom")
    text = translated(text, "Photo {name}", "Foto {nam}")
    text = translated(text, "Urgent", "Dringend").replace("<source>Soon</source>", "<source>Soonish</source>")
    file.write_text(text)
    said = update.problems(file)
    assert "skinapp_de.ts: other {places}: Photo {name}" in said
    assert "skinapp_de.ts: unfinished: melanocytic nevus" in said
    assert "skinapp_de.ts: missing: Soon" in said and "skinapp_de.ts: obsolete: Soonish" in said
    assert not any(line.endswith((": melanoma", ": Urgent")) for line in said)


def test_writing_keeps_translations_and_drops_what_nobody_says(update: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "skinapp_de.ts"
    update.write(file, "de")
    file.write_text(
        translated(file.read_text(), "melanoma", "Melanom").replace("<source>Soon</source>", "<source>Gone</source>")
    )
    update.write(file, "de")
    held = update.read(file)
    assert held["melanoma", ""].forms == ("Melanom",) and held["melanoma", ""].kind == ""
    assert ("Gone", "") not in held and ("Soon", "") in held
    before = file.read_text()
    update.write(file, "de")
    assert file.read_text() == before


def test_check_of_the_files_that_ship_ends_with_its_verdict(update: ModuleType) -> None:
    done = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False)
    assert (done.returncode == 0) == (done.stdout == "")


def translated(text: str, source: str, translation: str) -> str:
    """The file with one sentence translated."""
    head, tail = text.split(f"<source>{source}</source>", 1)
    tail = tail.replace('<translation type="unfinished"></translation>', f"<translation>{translation}</translation>", 1)
    return f"{head}<source>{source}</source>{tail}"
