"""The machine's limit: its measured ceilings, the floor time of the student, and the share of the limit that is reached."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

import torch

from skinapp.bench import graphs
from skinapp.bench.apart import apart
from skinapp.bench.networks import FULL, Setting, fastest, full_contestants
from skinapp.bench.operations import (
    Ceilings,
    Shape,
    Work,
    block_products,
    float_work,
    floor_ms,
    int_work,
    multiply_adds,
    tokens,
)
from skinapp.bench.race import Contestant, milliseconds, race
from skinapp.bench.result import Figure, Row, Section
from skinapp.bench.scene import Scene
from skinapp.bench.student import Mix, engines
from skinapp.core.errors import EngineUnavailable

SQUARE = Shape(1024, 1024, 1024)
FLOAT, WHOLE, COPY = "float32 product", "int8 product", "memory copy"
REACH, AIM = 40.0, 70.0


def measure(scene: Scene, mix: Mix, agreeing: Sequence[str]) -> Section:
    """Ceilings and the full student in one race for each number of threads."""
    works, note = _works(scene)
    rows: list[Row] = []
    figures: list[Figure] = []
    for threads in scene.plan.threads:
        raced = apart(threads, _raced, scene, mix, threads, tuple(works))
        ceilings = _per_round(raced)
        shares = [_share(row, works[_engine(row)], ceilings) for row in raced if _engine(row) in works and row.values]
        floors = [_floor(engine, work, ceilings, threads) for engine, work in works.items()]
        rows += [*raced, *(floor for floor in floors if floor.values), *shares]
        if threads == scene.plan.threads[-1]:
            figures.append(_figure(raced, shares, agreeing, threads, note))
    a = scene.manifest.architecture
    about = (
        f"The full student is {multiply_adds(a) / 1e9:.3f} G multiply-adds a photo. Its floor time is that of all its products "
        "at the measured ceilings (the best of the shapes, round by round), or of reading its weights once at the speed of "
        f"copying, whichever is longer. {_said(works)}"
    )
    return Section("The machine's limit", about, tuple(rows), tuple(figures))


def _raced(scene: Scene, mix: Mix, threads: int, names: Sequence[str]) -> list[Row]:
    """Ceilings, then the full student on these engines."""
    contestants = full_contestants(Setting(scene, mix, threads, batch=1), dict(engines(scene.model, threads)))
    ours = [contestant for contestant in contestants if _engine(contestant.row) in names]
    return race([*_ceilings(scene, threads), *ours], scene.rounds)


def _works(scene: Scene) -> tuple[dict[str, Work], str]:
    """What each engine computes, and why one is missing."""
    a = scene.manifest.architecture
    works = {"torch-fp32": float_work(a), "onnx-fp32": float_work(a)}
    if "int8" not in scene.manifest.graphs:
        return works, f"model “{scene.manifest.id}” has no int8 graphs"
    try:
        graphs.require_onnx()
    except EngineUnavailable as error:
        return works, f"int8 not counted: {error}"
    return works | {"onnx-int8": int_work(a, graphs.whole_products(scene.model, scene.manifest, tokens(a)))}, ""


def _said(works: dict[str, Work]) -> str:
    work = works.get("onnx-int8")
    if work is None:
        return ""
    rest = work.float_multiply_adds / (work.float_multiply_adds + work.int_multiply_adds)
    float_parts = "attention, patch embedding, heads and what int8 would harm"
    return f"Of the products of the int8 graphs {100 * rest:.0f} % are computed in float32: {float_parts}."


def _ceilings(scene: Scene, threads: int) -> Iterator[Contestant]:
    shapes = (*dict.fromkeys(block_products(scene.manifest.architecture)), SQUARE)
    prepare = partial(torch.set_num_threads, threads)
    for shape in shapes:
        factors = torch.rand(shape.rows, shape.inner), torch.rand(shape.inner, shape.columns)
        row = Row(f"{FLOAT}, PyTorch, {shape}", "G multiply-adds/s", threads=threads)
        yield Contestant(row, _rate(partial(torch.mm, *factors), shape.multiply_adds, prepare))
    for name, is_whole in ((FLOAT, False), (WHOLE, True)):
        for shape in shapes:
            row = Row(f"{name}, ONNX Runtime, {shape}", "G multiply-adds/s", threads=threads)
            try:
                graphs.require_onnx()
            except EngineUnavailable as error:
                yield Contestant(replace(row, note=str(error)), None)
            else:
                yield Contestant(row, _rate(graphs.product(shape, threads, is_whole), shape.multiply_adds, prepare))
    size = float_work(scene.manifest.architecture).weight_bytes
    source, target = torch.rand(size // 4), torch.empty(size // 4)
    row = Row(f"{COPY}, {size / 1e6:.0f} MB, read and written", "GB/s", threads=threads)
    yield Contestant(row, _rate(partial(target.copy_, source), 2 * size, prepare))


def _rate(run: Callable[[], object], amount: int, prepare: Callable[[], object]) -> Callable[[], float]:
    """Thousand millions a second."""
    timed = milliseconds(run, prepare=prepare)
    return lambda: amount / (timed() * 1e6)


def _per_round(raced: Sequence[Row]) -> list[Ceilings]:
    best = {
        kind: [
            max(values) * 1e9 for values in zip(*(r.values for r in raced if r.name.startswith(kind) and r.values), strict=True)
        ]
        for kind in (FLOAT, WHOLE, COPY)
    }
    whole = best[WHOLE] or best[FLOAT]
    return [Ceilings(f, w, c) for f, w, c in zip(best[FLOAT], whole, best[COPY], strict=True)]


def _engine(row: Row) -> str:
    return row.name.removeprefix(f"{FULL}, ")


def _floor(engine: str, work: Work, ceilings: Sequence[Ceilings], threads: int) -> Row:
    return Row(f"floor time, {engine}", "ms a photo", tuple(floor_ms(work, c) for c in ceilings), threads=threads)


def _share(row: Row, work: Work, ceilings: Sequence[Ceilings]) -> Row:
    shares = tuple(100 * floor_ms(work, c) / ms for c, ms in zip(ceilings, row.values, strict=True))
    return Row(f"share of the limit reached, {_engine(row)}", "%", shares, threads=row.threads)


def _figure(raced: Sequence[Row], shares: Sequence[Row], agreeing: Sequence[str], threads: int, note: str) -> Figure:
    """Of the fastest agreeing engine."""
    best = fastest(raced, FULL, agreeing, threads)
    engine = _engine(best) if best else ""
    values = next((share.values for share in shares if best and share.name.endswith(engine)), ())
    said = "; ".join(part for part in (engine, note) if part)
    return Figure("our student, full: share of the machine's limit", "%", values, REACH, AIM, said)
