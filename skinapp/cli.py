"""The command line: the same journey without Qt. Other programs rely on its options, columns and exit codes."""

import argparse
import importlib
import importlib.util
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from skinapp import batch, models_command, paths, selfcheck_command, standard_output
from skinapp.core.engines import AUTO, DEVICES, ENGINES
from skinapp.core.errors import ReportError, SkinAppError, UsageError
from skinapp.core.exit_policy import Mode
from skinapp.core.language import ENGLISH, LANGUAGES, look_in
from skinapp.inference.device import cores
from skinapp.inference.factory import load_classifier
from skinapp.interop.report_folder import ReportFolder
from skinapp.interop.table import assessed_row, error_row
from skinapp.interop.table_file import TableFile
from skinapp.pipeline import operating_point

OK, SOME_IN_ERROR, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def main(arguments: list[str]) -> int:
    """Run one command; arguments[0] is triage, selfcheck, models, bench or train. Returns the exit code."""
    command, rest = arguments[0], arguments[1:]
    if command == "train":
        return _train(rest)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # closed by the caller
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]  # names may be any bytes
    try:
        return _run(command, rest)
    except ReportError as error:
        _say(str(error))
        return SOME_IN_ERROR
    except SkinAppError as error:
        return _refuse(str(error))
    except BrokenPipeError:
        standard_output.discard()  # as after `| head`
        return INTERRUPTED


def _run(command: str, arguments: list[str]) -> int:
    match command:
        case "selfcheck":
            return selfcheck_command.run(arguments)
        case "models":
            return models_command.run(arguments)
        case "bench":
            if importlib.util.find_spec("skinapp.bench") is None:
                raise UsageError("the benchmark is part of the source tree, not of an installed SkinApp.")
            from skinapp.bench.command import run  # noqa: PLC0415  # imports PyTorch, which nothing else here does

            return run(arguments)
        case _:
            return _triage(_parser().parse_args(arguments))


def _refuse(sentence: str) -> int:
    _say(sentence)
    return WRONG_USAGE


def _say(sentence: str) -> None:
    """One line on standard error, where there is one."""
    if sys.stderr is not None:
        sys.stderr.write(f"skinapp: {sentence}\n")


def _train(arguments: list[str]) -> int:
    """Hand over by name: the application never imports the training package."""
    if importlib.util.find_spec("skinapp.training") is None:
        return _refuse("this is the lite edition, which does not train. Install the full edition of SkinApp for that.")
    try:
        return int(importlib.import_module("skinapp.training.__main__").main(arguments))
    except ModuleNotFoundError as error:
        return _refuse(f"training needs the package {error.name}. Install it with: pip install “skinapp[train]”.")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="skinapp triage",
        description="Triage dermoscopic photos: one row each, in input order. Decision support for evaluation and research.",
        epilog="Exit codes: 0 all photos assessed, 1 some could not be read, 2 wrong usage, 130 interrupted.",
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="photo, or folder of photos")
    parser.add_argument("--output", type=Path, metavar="FILE", help="FILE.csv or FILE.jsonl; without it CSV to standard output")
    parser.add_argument(
        "--reports", type=Path, metavar="DIR", help="also write one PDF per photo into this folder; never over another file"
    )
    parser.add_argument("--language", choices=tuple(LANGUAGES), default=ENGLISH, help="of the PDFs; all else stays English")
    parser.add_argument(
        "--mode", type=Mode, choices=tuple(Mode), help="stop at the first confident exit (early, the default), or not (full)"
    )
    parser.add_argument(
        "--operating-point",
        default="",
        metavar="NAME",
        help="thresholds that decide: sensitivity-95 (the default), sensitivity-90, or one of these with -without-AK behind "
        "it, for which actinic keratosis is not malignant; with --tta those fitted for it, -averaged in rows",
    )
    parser.add_argument("--engine", choices=(AUTO, *ENGINES), default=AUTO)
    parser.add_argument("--device", choices=DEVICES, default=AUTO)
    parser.add_argument("--recursive", action="store_true", help="also look into the folders below")
    parser.add_argument(
        "--tta", action="store_true", help="full mode, mean of eight orientations: steadier answers in eight times the time"
    )
    parser.add_argument("--from-list", type=Path, metavar="FILE", help="also triage the paths in FILE, one a line")
    return parser


def _triage(options: argparse.Namespace) -> int:
    if options.tta and options.mode is Mode.EARLY:
        return _refuse("--tta runs every exit in eight orientations: leave --mode early out.")
    mode = options.mode or (Mode.FULL if options.tta else Mode.EARLY)
    if options.output is None and sys.stdout is None:
        return _refuse("there is no standard output to write to. Name a file with --output.")
    look_in(paths.resources() / "languages")
    photos = batch.inputs(options.paths, options.from_list, options.recursive)
    _keep_inputs(options.output, photos)
    reports = ReportFolder(options.reports, options.language) if options.reports else None
    workers, threads = batch.share(len(photos), cores())
    classifier = load_classifier(options.engine, options.device, threads=threads, is_averaging=options.tta)
    operating_point(classifier, mode, options.operating_point)  # said before the first photo
    errors = 0
    table = TableFile(options.output, sys.stdout)
    try:
        with table, closing(batch.triage(photos, classifier, mode, workers, options.operating_point)) as results:
            for result in _shown(results, len(photos)):
                problem = _written(result, table, reports)
                if problem:
                    errors += 1
                    _say(f"{result.path}: {problem}")
    except KeyboardInterrupt:
        kept = f" The rows so far are in {table.part}." if options.output else ""
        _say(f"interrupted.{kept}")
        return INTERRUPTED
    finally:
        if reports and reports.notice:
            _say(reports.notice)
    return SOME_IN_ERROR if errors else OK


def _keep_inputs(output: Path | None, photos: list[str | batch.Unreadable]) -> None:
    """Raises UsageError when the table would overwrite a photo that it is about."""
    for target in (output, output.with_name(output.name + ".part")) if output else ():
        for photo in photos:
            if isinstance(photo, str) and _is_same_file(target, photo):
                raise UsageError(f"The output {target.name} is one of the photos. Choose another name.")


def _is_same_file(one: Path, other: str) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):  # one of them is not there
        return False


def _written(result: batch.Assessed | batch.Unreadable, table: TableFile, reports: ReportFolder | None) -> str:
    """Write a result's row, and its report if reports are asked for. Returns what went wrong with the photo, if anything."""
    if isinstance(result, batch.Unreadable):
        table.write(error_row(result.path, result.sentence))
        return result.sentence
    table.write(assessed_row(result.path, result.assessment))
    try:
        if reports:
            reports.write(result)
    except ReportError as error:
        return str(error)
    return ""


def _shown(results: Iterable[batch.Assessed | batch.Unreadable], total: int) -> Iterable[batch.Assessed | batch.Unreadable]:
    """The same results, with a progress bar on standard error where that is a terminal."""
    columns = (TextColumn("Triage"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        yield from progress.track(results, total=total)
