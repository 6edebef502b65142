"""A plan so small that a whole run takes seconds, and what stands in for the programs that a run starts."""

from dataclasses import dataclass
from pathlib import Path

from skinapp.bench.result import Result
from skinapp.bench.scene import Plan, Published

ROUNDS = 2

TINY_PLAN = Plan(
    teacher=Published("published teacher", "test_vit", 2, 160),
    student=Published("published student", "test_vit", 1, 160),
    threads=(1, 2),
    batches=(1, 2),
    mix=4,
    folder=12,
    window=2,
    camera_s=1,
    sides=((120, 90), (160, 120)),
    compilers=False,
)
WINDOW = {
    "painted_s": 0.5,
    "loaded_s": 2.0,
    "stall_loading_ms": 40,
    "stall_triage_ms": 30,
    "stall_assessing_ms": 20,
    "loaded_mb": 300.0,
    "photos": 2,
    "growth_mb": None,
    "peak_mb": 400.0,
    "failure": "",
}


def answer(module: str, *arguments: str) -> dict[str, object]:
    """What a child would say: painted four times as late after `import torch`."""
    if module == "camera_child":
        keys = ("age_{}_ms", "age95_{}_ms", "rate_{}", "dropped_{}", "looked_{}", "processor_{}_ms")
        return {key.format(state): 10.0 for key in keys for state in ("off", "on")}
    if module == "batch_child":
        return {"photos": 12, "peak_mb": 350.0, "growth_mb": 1.0}
    if module == "placing_child":
        return {"stall_placing_ms": 50}
    return WINDOW | ({"painted_s": 2.0} if arguments == ("paint-after-torch",) else {})


@dataclass(frozen=True)
class Run:
    """out: the folder that was written; result: of its JSON."""

    out: Path
    result: Result

    def values(self, name: str, threads: int | None = None, batch: int | None = None) -> tuple[float, ...]:
        """Of the row of this name; of the first one where several sections have it."""
        rows = [row for section in self.result.sections for row in section.rows if row.name == name]
        return next(row.values for row in rows if (row.threads, row.batch) == (threads, batch))
