"""The program as it comes, in this process, apart from the settings, worklist, log and window of whoever measures."""

import runpy
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from skinapp import paths


def run_program(prepare: Callable[[Path], None] = lambda _: None) -> None:
    """Run `skinapp` to its end. prepare: gets the folder that stands for the user's. Raises SystemExit on failure."""
    with TemporaryDirectory() as empty:
        paths.user_config = paths.user_data = paths.user_log = lambda: Path(empty)
        paths.instance_name = lambda: str(Path(empty) / "socket")
        prepare(Path(empty))
        try:
            runpy.run_module("skinapp", run_name="__main__", alter_sys=True)
        except SystemExit as end:
            if end.code:
                raise
