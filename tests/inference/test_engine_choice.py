"""What `auto` means: the fastest engine that agrees, found once and remembered."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from onnxruntime.capi.onnxruntime_pybind11_state import RuntimeException
from tiny_engines import AGREES, write_tiny_engines
from tiny_model import write_tiny_model

from skinapp import app, paths, selfcheck_command
from skinapp.core.engines import ENGINES, EngineCheck
from skinapp.core.errors import EngineUnavailable, ModelError
from skinapp.core.language import restored
from skinapp.core.site import read_site
from skinapp.inference import choice, load_classifier, selfcheck
from skinapp.inference.choice import choose_engine, processor_name
from skinapp.inference.engines import load_engine
from skinapp.inference.onnx_engine import OnnxNetwork
from skinapp.inference.references import read_references
from skinapp.inference.selfcheck import candidates, check, fastest, preferred
from skinapp.model.manifest import read_manifest
from skinapp.parts import parts
from skinapp.reports.fonts import faces


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tiny_engines(tmp_path / "tiny")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "user_cache", lambda: tmp_path / "cache")
    return tmp_path / "cache"


def change_manifest(folder: Path, **update: object) -> None:
    manifest = read_manifest(folder).model_copy(update=update)
    (folder / "manifest.json").write_text(manifest.model_dump_json(), encoding="utf-8")


def made(engine: str, median_ms: float, *, agrees: bool = True) -> EngineCheck:
    return EngineCheck(engine, "cpu", agrees, "", 0.0, 0.1, median_ms)


def test_fastest_of_those_that_agree() -> None:
    assert fastest([made("a", 9), made("b", 5), made("c", 1, agrees=False)]) == made("b", 5)
    assert fastest([made("c", 1, agrees=False)]) is None


@pytest.mark.parametrize(
    ("fp32_ms", "int8_ms", "kept", "chosen"),
    [
        (50, 60, None, "onnx-int8"),  # equally fast: by preference
        (60, 50, None, "onnx-int8"),
        (50, 63, None, "onnx-fp32"),
        (50, 60, "onnx-fp32", "onnx-fp32"),  # equally fast: as before
        (60, 50, "onnx-fp32", "onnx-fp32"),
        (63, 50, "onnx-fp32", "onnx-int8"),  # clearly faster
        (60, 50, "torch-fp32", "onnx-int8"),
    ],
)
def test_engines_that_are_equally_fast_are_chosen_by_preference(
    fp32_ms: float, int8_ms: float, kept: str | None, chosen: str
) -> None:
    best = preferred([made("onnx-fp32", fp32_ms), made("onnx-int8", int8_ms)], (kept, "cpu") if kept else None)
    assert best is not None
    assert best.engine == chosen


def test_choice_stays_from_check_to_check_where_two_are_about_equally_fast(folder: Path, cache: Path) -> None:
    def chosen(fp32_ms: float, int8_ms: float) -> choice.Choice:
        known = [made("onnx-fp32", fp32_ms), made("onnx-int8", int8_ms)]
        return choose_engine(folder, "cpu", cache, again=True, known=known)

    assert chosen(10, 20).engine == "onnx-fp32"
    assert chosen(11, 10).note == (
        "As fast as any ONNX Runtime engine that agrees with the reference on this machine, within 25\u00a0%: 11\u00a0ms a "
        "photo; onnx-int8 on cpu 10\u00a0ms. PyTorch, which takes seconds to start, was not tried."
    )
    assert choose_engine(folder, "cpu", cache).engine == "onnx-fp32", "remembered"
    assert chosen(20, 10).engine == "onnx-int8"
    assert chosen(10, 11).engine == "onnx-int8"


def test_every_engine_agrees_on_the_model_that_it_was_exported_with(folder: Path) -> None:
    checks = list(check([(e, "cpu") for e in ("torch-fp32", "torch-bf16", "onnx-fp32", "onnx-int8")], folder))
    assert [c.engine for c in checks if c.agrees] == ["torch-fp32", "torch-bf16", "onnx-fp32", "onnx-int8"]
    by_name = {c.engine: c.difference for c in checks}
    assert by_name["torch-fp32"] < 1e-6
    assert by_name["onnx-fp32"] < 1e-4
    assert 1e-6 < by_name["onnx-int8"] <= AGREES.max_probability_difference


def test_engine_whose_answers_differ_is_not_chosen(folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selfcheck, "ROUNDING", 0.0)
    exact = AGREES.model_copy(update={"max_probability_difference": 0.0})
    change_manifest(folder, agreement={"onnx-int8": exact, "onnx-fp32": AGREES})
    int8 = next(check([("onnx-int8", "cpu")], folder))
    assert not int8.agrees
    assert int8.note == "Its answers differ too much from the reference answers."
    assert choose_engine(folder, "cpu", cache).engine == "onnx-fp32"


def test_engine_that_was_not_measured_is_not_chosen(folder: Path, cache: Path) -> None:
    change_manifest(folder, agreement={"onnx-fp32": AGREES})
    assert candidates(read_manifest(folder), "cpu") == [[("onnx-fp32", "cpu")], [("torch-fp32", "cpu")]]
    chosen = choose_engine(folder, "cpu", cache)
    assert (chosen.engine, chosen.device) == ("onnx-fp32", "cpu")
    assert chosen.note.startswith("The fastest ONNX Runtime engine that agrees with the reference on this machine: ")
    assert chosen.note.endswith(" a photo. PyTorch, which takes seconds to start, was not tried.")


def test_choice_is_recorded_and_used_again(folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = load_classifier("auto", "cpu", folder)
    assert first.engine.name in ("onnx-fp32", "onnx-int8")
    (file,) = cache.iterdir()
    assert restored(json.loads(file.read_bytes())["note"]) == first.engine.note
    monkeypatch.setattr(choice, "check", lambda *_: pytest.fail("engines were checked again"))
    assert load_classifier("auto", "cpu", folder).engine == first.engine


@pytest.mark.parametrize("change", ["model", "processor", "version"])
def test_choice_is_made_again_when_something_changed(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    choose_engine(folder, "cpu", cache)
    match change:
        case "model":
            change_manifest(folder, created="2026-01-02")
        case "processor":
            monkeypatch.setattr(choice, "processor_name", lambda: "another processor")
        case "version":
            monkeypatch.setattr(choice, "package_version", lambda package: f"{package} 99")
    choose_engine(folder, "cpu", cache)
    assert len(list(cache.iterdir())) == 2


@pytest.mark.parametrize("pair", [("onnx-fp32", "cuda"), ("torch-fp32", "directml")])
def test_remembered_engine_that_no_longer_starts_is_chosen_again(folder: Path, cache: Path, pair: tuple[str, str]) -> None:
    load_classifier("auto", "cpu", folder)
    (file,) = cache.iterdir()
    file.write_text(json.dumps({"engine": pair[0], "device": pair[1], "note": ""}), encoding="utf-8")
    assert load_classifier("auto", "cpu", folder).engine.device == "cpu"
    assert json.loads(file.read_bytes())["device"] == "cpu"


def test_damaged_memory_is_no_crash(folder: Path, cache: Path) -> None:
    chosen = choose_engine(folder, "cpu", cache)
    (file,) = cache.iterdir()
    file.write_text("{", encoding="utf-8")
    assert choose_engine(folder, "cpu", cache).device == chosen.device


@pytest.mark.parametrize(
    ("library", "raised", "left"),
    [("onnxruntime", "ImportError('DLL load failed')", "torch-"), ("torch", "OSError(1114, 'c10.dll')", "onnx-")],
)
def test_library_that_cannot_be_loaded_is_told_and_leaves_the_other(
    folder: Path, tmp_path: Path, library: str, raised: str, left: str
) -> None:
    """As on a computer that lacks a system library: the package is there, and its import fails."""
    (tmp_path / "site" / library).mkdir(parents=True)
    (tmp_path / "site" / library / "__init__.py").write_text(f"raise {raised}\n")
    program = f"""
import json
from pathlib import Path
from skinapp import paths
paths.user_cache = lambda: Path({str(tmp_path)!r})
from skinapp.core.engines import ENGINES
from skinapp.inference import check, load_classifier
folder = Path({str(folder)!r})
checks = list(check([(engine, "auto") for engine in ENGINES], folder))
print(json.dumps([{{c.engine: c.note for c in checks}}, load_classifier("auto", "auto", folder).engine.name]))
"""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path / "site"), *filter(None, sys.path)])}
    run = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    notes, chosen = json.loads(run.stdout)
    name = "PyTorch" if library == "torch" else "ONNX Runtime"
    said = f"{name} is installed, but it cannot be loaded on this computer. Choose another engine, or install SkinApp again."
    assert {engine for engine, note in notes.items() if note == said} == {e for e in ENGINES if not e.startswith(left)}
    assert chosen.startswith(left)


def test_engine_that_fails_while_it_computes_is_told_and_the_others_are_checked(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_: object) -> float:
        raise RuntimeException("driver")

    monkeypatch.setattr(OnnxNetwork, "exits", stumble)
    failed, works = check([("onnx-int8", "cpu"), ("torch-fp32", "cpu")], folder)
    assert (failed.agrees, failed.difference, failed.note) == (False, None, "It fails while it computes.")
    assert works.agrees
    assert choose_engine(folder, "cpu", cache).engine.startswith("torch-")


def test_answers_that_are_no_numbers_are_off_by_one(folder: Path) -> None:
    loaded = load_engine("onnx-fp32", "cpu", folder)
    manifest = loaded.manifest.model_copy(update={"temperatures": (float("nan"),) * 4})
    assert read_references(folder, loaded.manifest).difference(loaded.network, manifest) == 1.0


def test_no_engine_that_agrees_is_an_error(folder: Path, cache: Path) -> None:
    change_manifest(folder, temperatures=(9.0, 9.0, 9.0, 9.0))  # the references were stored with others
    with pytest.raises(EngineUnavailable, match="No engine on this machine gives the reference answers"):
        choose_engine(folder, "cpu", cache)


def test_model_without_references_is_computed_by_the_reference_engine(tmp_path: Path, cache: Path) -> None:
    classifier = load_classifier("auto", "cpu", write_tiny_model(tmp_path / "plain"))
    assert classifier.engine.name == "torch-fp32"
    assert "no reference answers" in classifier.engine.note
    with pytest.raises(ModelError, match="has no reference answers"):
        next(check([("torch-fp32", "cpu")], tmp_path / "plain"))


def test_processor_name_is_read_or_the_architecture(tmp_path: Path) -> None:
    (tmp_path / "cpuinfo").write_text("processor\t: 0\nmodel name\t: Old CPU @ 2 GHz\n", encoding="utf-8")
    assert processor_name(tmp_path / "cpuinfo") == "Old CPU @ 2 GHz"
    assert processor_name(tmp_path / "missing")


def test_selfcheck_command_tells_engines_and_choice(
    folder: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "default_model", lambda: folder)
    read = []
    monkeypatch.setattr(paths, "machine_config", lambda: tmp_path)
    monkeypatch.setattr(selfcheck_command, "read_site", lambda path: read.append(path) or read_site(path))
    assert selfcheck_command.run(["--json", "--device", "cpu"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [e["engine"] for e in found["engines"]] == ["torch-fp32", "torch-bf16", "onnx-fp32", "onnx-int8"]
    assert found["auto"]["engine"] in ("onnx-fp32", "onnx-int8")
    works = {part["name"]: part["works"] for part in found["parts"]}
    assert works == {"worklist encryption": True, "key store": True, "report fonts": True}
    assert found["machine_settings"] == "fine"
    (tmp_path / "settings.json").write_text('{"settings": {"engine": "tpu"}}')
    assert selfcheck_command.run(["--device", "cpu", "--camera", str(tmp_path / "absent.avi")]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "auto is onnx-" in said
    assert "are not used, and network cameras are off. " in said
    assert "the value of “engine” is not one of" in said
    assert read == [tmp_path / "settings.json"] * 2, "once in each run"


def test_selfcheck_tells_which_part_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    monkeypatch.setattr("skinapp.parts.faces", faces.__wrapped__)  # fonts that were read already are kept
    encryption, store, fonts = parts()
    assert (encryption.works, store.works, fonts.works) == (True, False, False)
    assert "no key store" in store.note
    assert "font" in fonts.note.lower()


def test_reason_says_fastest_of_all_only_where_all_were_tried(folder: Path, cache: Path) -> None:
    change_manifest(folder, agreement={})
    chosen = choose_engine(folder, "cpu", cache)
    assert chosen.engine == "torch-fp32"
    assert chosen.note.startswith("The fastest engine that agrees with the reference on this machine: ")


def slower(found: EngineCheck) -> EngineCheck:
    """As measured at a busy moment, but for the engine that is slow in fact."""
    return replace(found, median_ms=1.0 if found.engine == "onnx-fp32" else 50.0)


def test_check_of_the_window_chooses_again_with_what_it_found(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "default_model", lambda: folder)
    monkeypatch.setattr(app, "check", lambda *given: map(slower, check(*given)))
    monkeypatch.setattr(choice, "check", lambda pairs, *_: iter(pytest.fail(f"checked twice: {pairs}") if pairs else ()))
    found = list(app.ShippedModel().check("cpu"))
    assert [c.engine for c in found] == list(ENGINES)
    chosen = load_classifier("auto", "cpu", folder).engine
    assert chosen.name == "onnx-fp32"
    assert chosen.note == (
        "The fastest engine that agrees with the reference on this machine: 1\u00a0ms a photo; onnx-int8 on cpu 50\u00a0ms, "
        "torch-fp32 on cpu 50\u00a0ms, torch-bf16 on cpu 50\u00a0ms."
    )


def test_window_that_stops_its_check_keeps_the_choice(folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "default_model", lambda: folder)
    before = choose_engine(folder, "cpu", cache)
    steps = app.ShippedModel().check("cpu")
    next(steps)
    steps.close()
    assert choose_engine(folder, "cpu", cache) == before


def test_faster_pytorch_is_named_and_left_for_its_start(folder: Path, cache: Path) -> None:
    quick = [made("torch-fp32", 3.0), made("torch-bf16", 1.0), made("onnx-fp32", 9.0), made("onnx-int8", 5.0)]
    chosen = choose_engine(folder, "cpu", cache, again=True, known=quick)
    assert chosen.engine == "onnx-int8"
    assert chosen.note.endswith("PyTorch is faster here, but takes seconds to start.")
