"""The real window at work: how long it hangs, how much memory it takes, and whether that grows; the batch beside it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from skinapp.bench.child import run_child, screen
from skinapp.bench.result import Row, Section
from skinapp.bench.scene import Scene
from skinapp.core.errors import MeasurementFailed

NOT_TOLD = "not measured here: the system does not tell"


def measure(scene: Scene, files: Sequence[Path]) -> Section:
    """Children one after the other. files: the folder's photos; the window is shown the first of them."""
    shown = scene.folder / "window"
    shown.mkdir(exist_ok=True)
    for file in files[: scene.plan.window]:
        (shown / file.name).write_bytes(file.read_bytes())
    window = _answers(scene.few_rounds, "window_child", str(shown))
    placing = _answers(scene.few_rounds, "placing_child", str(files[0].parent))
    triage = _answers(scene.few_rounds, "batch_child", str(files[0].parent))
    rows = (
        _row("window: longest stall while the model loads", "ms", window, "stall_loading_ms"),
        _row("window: longest stall while a dropped folder is triaged", "ms", window, "stall_triage_ms"),
        _row("window: longest stall while photos are shown one by one", "ms", window, "stall_assessing_ms"),
        _row("window: longest stall while a long list is placed anew", "ms", placing, "stall_placing_ms"),
        _row("window: memory, model loaded", "MB", window, "loaded_mb"),
        _row("window: peak of memory", "MB", window, "peak_mb"),
        _row("window: growth of memory over the photos", "MB", window, "growth_mb"),
        _row("skinapp triage: peak of memory", "MB", triage, "peak_mb"),
        _row("skinapp triage: growth of memory over the photos", "MB", triage, "growth_mb"),
    )
    count = min(scene.plan.window, len(files))
    about = (
        f"The real window ({screen()}) loads the model, triages a dropped folder of {count:,} photos, then shows one after the "
        f"other; skinapp triage takes a folder of {len(files):,}, and a list of as many is placed anew, four times, by another "
        f"operating point. Each in a process of its own, {scene.few_rounds} times. "
        "A stall is the longest gap between two ticks of a 5 ms timer in the window's event loop. Growth is the median of the "
        "last third of the photos less that of the first third."
    )
    return Section("Window and memory", about, rows)


def _answers(rounds: int, module: str, folder: str) -> list[dict[str, Any]] | str:
    """What the child found in each round, or why it did not run."""
    try:
        found = [run_child(module, folder) for _ in range(rounds)]
    except MeasurementFailed as error:
        return str(error)
    failure = next((answer["failure"] for answer in found if answer.get("failure")), "")
    return failure or found


def _row(name: str, unit: str, answers: list[dict[str, Any]] | str, key: str) -> Row:
    if isinstance(answers, str):
        return Row(name, unit, note=answers)
    values = [answer[key] for answer in answers if answer[key] is not None]
    return Row(name, unit, tuple(map(float, values)), note="" if values else NOT_TOLD)
