"""How long until something is there: a painted window, a loaded model, an answer of the command line."""

from skinapp.bench import installed
from skinapp.bench.child import run_child, run_program, screen
from skinapp.bench.race import Contestant, race
from skinapp.bench.result import Figure, Row, Section, ratios
from skinapp.bench.scene import Scene

PAINTED, AFTER_TORCH = "start → painted window", "start → painted window, with `import torch` first"
LOADED = "start → model loaded"


def measure(scene: Scene) -> Section:
    """Processes started one after the other, in one race."""
    contestants = [
        _window(PAINTED, "painted_s", "paint"),
        _window(AFTER_TORCH, "painted_s", "paint-after-torch"),
        _window(LOADED, "loaded_s", "load"),
        Contestant(Row("skinapp --version", "s"), lambda: run_program("--version")),
        Contestant(Row("skinapp triage --help", "s"), lambda: run_program("triage", "--help")),
        *installed.contestants(),
    ]
    rows = race(contestants, scene.rounds)
    by_name = {row.name: row for row in rows}
    values = ratios(by_name[PAINTED].values, by_name[AFTER_TORCH].values)
    note = by_name[PAINTED].note
    figure = Figure("painted window: time as a share of that with `import torch` first", "×", values, 0.5, 0.3, note)
    first = by_name[installed.COLD]
    frozen = Figure("installed: first window from a cold file cache", "s", first.values, 3.0, 2.0, first.note)
    about = (
        "From the start of the process, files in the file cache, bytecode compiled, engine chosen before. A window is painted "
        f"when the first paint event of the main window was handled; shown on: {screen()}. Cold: the installed program's files "
        "were dropped from the file cache before."
    )
    return Section("Start", about, tuple(rows), (figure, frozen))


def _window(name: str, key: str, task: str) -> Contestant:
    return Contestant(Row(name, "s"), lambda: float(run_child("window_child", task)[key]))
