"""The model on disk and how long it takes to load, engine by engine."""

from functools import partial

from skinapp.bench.race import Contestant, milliseconds, race
from skinapp.bench.result import Figure, Row, Section
from skinapp.bench.scene import Scene
from skinapp.core.engines import ENGINES
from skinapp.inference.engines import load_engine
from skinapp.model.manifest import WEIGHTS_NAME, Manifest

LARGEST_MB = 15.0


def measure(scene: Scene) -> Section:
    """Sizes, then a race of loading: digests checked, weights read, libraries imported already."""
    sizes = [_size(scene, engine) for engine in ENGINES]
    loading = [
        Contestant(Row(f"load, {engine}", "ms"), milliseconds(partial(load_engine, engine, "cpu", scene.model)))
        for engine in ENGINES
    ]
    int8 = next(row for row in sizes if row.name.endswith("int8"))
    figure = Figure("model on disk, int8", "MB", int8.values, LARGEST_MB, LARGEST_MB, int8.note)
    about = (
        "Loading includes the check of every digest; the libraries are imported already. A file of the model in the file cache."
    )
    return Section("The model on disk", about, (*sizes, *race(loading, scene.rounds)), (figure,))


def _size(scene: Scene, engine: str) -> Row:
    name, names = f"on disk, {engine}", _files(scene.manifest, engine)
    if not names:
        return Row(name, "MB", note="model has no graphs")
    return Row(name, "MB", (sum((scene.model / file).stat().st_size for file in names) / 1e6,), note=", ".join(_short(names)))


def _files(manifest: Manifest, engine: str) -> tuple[str, ...]:
    """What the engine reads, the manifest left out."""
    match engine:
        case "onnx-int8":
            return manifest.graphs.get("int8", ())
        case "onnx-fp32":
            graphs = manifest.graphs.get("fp32", ())
            return (WEIGHTS_NAME, *graphs) if graphs else ()
        case _:
            return (WEIGHTS_NAME,)


def _short(names: tuple[str, ...]) -> list[str]:
    graphs = sum(name.endswith(".onnx") for name in names)
    return [*(name for name in names if not name.endswith(".onnx")), *([f"{graphs} graphs"] if graphs else [])]
