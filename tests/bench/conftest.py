"""A whole run on the tiny model, made once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from bench_kit import ROUNDS, TINY_PLAN, Run, answer
from tiny_engines import write_tiny_engines

from skinapp import cli, paths
from skinapp.bench import command, race, start, window
from skinapp.bench.photos import VARIABLE
from skinapp.bench.result import Result


@pytest.fixture(autouse=True)
def threads() -> Iterator[None]:
    """PyTorch's number of threads is the process's."""
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_engines(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture
def tiny_plan(monkeypatch: pytest.MonkeyPatch, tiny_model: Path, tmp_path: Path) -> None:
    """The command measures the tiny model, on samples; nothing is started."""
    prepare(monkeypatch, tiny_model, tmp_path)


@pytest.fixture(scope="session")
def speed(tmp_path_factory: pytest.TempPathFactory, tiny_model: Path) -> Run:
    """`skinapp bench speed --rounds 2 --out DIR`; only the programs that it starts are played."""
    out = tmp_path_factory.mktemp("speed") / "out"
    with pytest.MonkeyPatch.context() as patch:
        prepare(patch, tiny_model, tmp_path_factory.mktemp("cache"))
        assert cli.main(["bench", "speed", "--rounds", str(ROUNDS), "--out", str(out)]) == 0
    return Run(out, Result.of_json((out / "speed.json").read_bytes()))


def prepare(patch: pytest.MonkeyPatch, model: Path, cache: Path) -> None:
    patch.delenv(VARIABLE, raising=False)
    patch.setattr(paths, "default_model", lambda: model)
    patch.setattr(paths, "user_cache", lambda: cache)
    patch.setattr(command, "PLAN", TINY_PLAN)
    patch.setattr(race, "BUDGET_S", 0.001)
    for module in (start, window):
        patch.setattr(module, "run_child", answer)
    patch.setattr(start, "run_program", lambda *_: 0.1)
