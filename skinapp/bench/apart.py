"""A process for each number of threads, since ONNX Runtime's pool, once it is made, is that of every session of a process."""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

from skinapp.bench import race

Given = ParamSpec("Given")
Returned = TypeVar("Returned")

_processes: dict[int, ProcessPoolExecutor] = {}


def apart(threads: int, work: Callable[Given, Returned], *args: Given.args, **kwargs: Given.kwargs) -> Returned:
    """What a function of a module returns, called in the process in which all is measured on so many threads.

    Arguments and result are pickled; raises what it raises. The processes live until `end_all`.
    """
    if threads not in _processes:
        _processes[threads] = ProcessPoolExecutor(1, get_context("spawn"), initializer=_begin, initargs=(race.BUDGET_S,))
    return _processes[threads].submit(work, *args, **kwargs).result()


def end_all() -> None:
    """End the processes; those that are asked for later are new ones."""
    while _processes:
        _, process = _processes.popitem()
        process.shutdown(cancel_futures=True)


def _begin(budget_s: float) -> None:
    race.BUDGET_S = budget_s
