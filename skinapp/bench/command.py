"""`skinapp bench`: measure on this machine, print the table, keep it."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from rich.console import Console

from skinapp import paths
from skinapp.bench import camera, files, folder, gate, limit, model_files, networks, start, window
from skinapp.bench.apart import end_all
from skinapp.bench.machine import this_machine
from skinapp.bench.photos import enlarge_many, find_photos
from skinapp.bench.result import Result, Section
from skinapp.bench.scene import Plan, Scene
from skinapp.bench.student import agreeing, exit_mix
from skinapp.bench.table import markdown, show
from skinapp.core.errors import ReportError, UsageError
from skinapp.core.files import write_atomically
from skinapp.model.manifest import read_manifest

COMMANDS = ("speed", "start", "gui", "gate", "camera")
PLAN = Plan()
ROUNDS = 9
Step = tuple[str, Callable[[], Section]]


def run(arguments: list[str]) -> int:
    """Measure, print, and write what was asked for. Returns 0; raises SkinAppError."""
    options = _parser().parse_args(arguments)
    if options.rounds < 1:
        raise UsageError("At least one round is needed: --rounds 1 or more.")
    if options.out:
        _make(options.out)
    photos = find_photos()
    started = datetime.now().astimezone()
    machine = this_machine()
    with tempfile.TemporaryDirectory(prefix="skinapp-bench-") as temporary:
        model = paths.default_model()
        scene = Scene(PLAN, options.rounds, photos, model, read_manifest(model), Path(temporary))
        try:
            sections = tuple(_measured(_steps(options.what, scene)))
        finally:
            end_all()
    result = Result(
        command=options.what,
        date=started.isoformat(timespec="seconds"),
        machine=machine,
        photos=photos.said,
        model=f"{scene.manifest.id} of {scene.manifest.created}",
        rounds=options.rounds,
        sections=sections,
    )
    show(result, Console())
    if options.out:
        _write(result, options.out)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="skinapp bench",
        description="Measure this machine. speed: everything; start, gui, gate, camera: these parts alone.",
        epilog="Photos come from the folder that SKINAPP_DATA names; without it the samples are used, and the table says so.",
    )
    parser.add_argument("what", nargs="?", choices=COMMANDS, default=COMMANDS[0])
    parser.add_argument("--out", type=Path, metavar="DIR", help="also write DIR/WHAT.json, .md and .png")
    parser.add_argument("--rounds", type=int, default=ROUNDS, metavar="N", help="rounds of each comparison (%(default)s)")
    return parser


def _steps(what: str, scene: Scene) -> list[Step]:
    """What is measured, in order."""
    starting: Step = ("start", partial(start.measure, scene))
    if what == "start":
        return [starting]
    if what == "gate":
        return [("the gate", partial(gate.measure, scene, exit_mix(scene), agreeing(scene)))]
    live: Step = ("the camera", partial(camera.measure, scene))
    if what == "camera":
        return [live]
    photos = enlarge_many(scene.photos.files, scene.folder / "photos", scene.plan.folder, scene.plan.sides[0])
    at_work: Step = ("window and memory", partial(window.measure, scene, photos))
    if what == "gui":
        return [at_work]
    mix, engines = exit_mix(scene), agreeing(scene)
    return [
        ("networks", partial(networks.measure, scene, mix, engines)),
        ("the gate", partial(gate.measure, scene, mix, engines)),
        ("the machine's limit", partial(limit.measure, scene, mix, engines)),
        ("files", partial(files.measure, scene, mix)),
        ("a folder", partial(folder.measure, scene, photos)),
        ("model files", partial(model_files.measure, scene)),
        starting,
        at_work,
        live,
    ]


def _measured(steps: Sequence[Step]) -> list[Section]:
    console = Console(stderr=True)
    found = []
    for number, (name, measure) in enumerate(steps, start=1):
        with console.status(f"Measuring {name} ({number} of {len(steps)})"):
            found.append(measure())
    return found


def _make(out: Path) -> None:
    """Before minutes of measuring. Raises UsageError."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"The folder {out.name} cannot be made: {error.strerror}.") from error


def _write(result: Result, out: Path) -> None:
    """Raises ReportError."""
    try:
        write_atomically(out / f"{result.command}.json", result.as_json())
        write_atomically(out / f"{result.command}.md", markdown(result).encode())
        drawn = _picture(result)
        if drawn:
            write_atomically(out / f"{result.command}.png", drawn)
    except OSError as error:
        raise ReportError(f"The results cannot be written into {out.name}: {error.strerror}.") from error


def _picture(result: Result) -> bytes | None:
    try:
        from skinapp.bench.plot import picture  # noqa: PLC0415  # matplotlib comes with the extra only
    except ModuleNotFoundError:
        sys.stderr.write("skinapp: the plot was not drawn, since matplotlib is not installed: pip install “skinapp[train]”.\n")
        return None
    return picture(result)
