"""Rows on their way out: CSV or JSON lines, to a file or to standard output, each written as it comes."""

import contextlib
import csv
import io
import json
import os
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from skinapp.core.errors import ReportError, UsageError
from skinapp.interop.table import COLUMNS, Row

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a cell that begins like this for a formula (OWASP, CSV injection)."""


class TableFile:
    """Writes rows to FILE.part and renames it at the end; without a file, to standard output as CSV.

    A context manager. Left by an exception, an interrupt too, it leaves a valid FILE.part behind.
    """

    def __init__(self, file: Path | None, standard_output: TextIO) -> None:
        """file: ending in .csv or .jsonl. Raises UsageError for another ending or a place that cannot be written."""
        self._file = file
        self._is_json = file is not None and file.suffix.lower() == ".jsonl"
        if file is not None and file.suffix.lower() not in {".csv", ".jsonl"}:
            raise UsageError(f"The output {file.name} must end in .csv or .jsonl.")
        if file is not None and file.is_dir():
            raise UsageError(f"The output {file.name} is a folder.")
        self._stream = standard_output if file is None else self._opened(self.part)
        if not self._is_json:
            self._write(_csv_line(COLUMNS))

    @property
    def part(self) -> Path:
        """Where rows stand until all are written."""
        assert self._file is not None
        return self._file.with_name(self._file.name + ".part")

    def _opened(self, part: Path) -> TextIO:
        # A file name that is not valid UTF-8 comes out as the bytes that it has; in JSON, which must be UTF-8, as an escape.
        errors = "backslashreplace" if self._is_json else "surrogateescape"
        try:
            return part.open("w", encoding="utf-8", errors=errors, newline="")
        except OSError as error:
            raise UsageError(f"The output {part.name} cannot be written there: {error.strerror}.") from error

    def write(self, row: Row) -> None:
        """Append one row and hand it to the operating system. Raises ReportError when the disk does not take it."""
        self._write(
            json.dumps(row, ensure_ascii=False) + "\n" if self._is_json else _csv_line([_cell(v) for v in row.values()])
        )

    def _write(self, line: str) -> None:
        try:
            self._stream.write(line)
            self._stream.flush()
        except BrokenPipeError:
            raise  # whoever read standard output has enough: no error of ours
        except OSError as error:
            raise ReportError(f"The table could not be written: {error.strerror}.") from error

    def __enter__(self) -> Self:
        """The table itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Rename on success; otherwise leave FILE.part as it is. Raises ReportError when the disk does not take the rest."""
        if self._file is None:
            return
        try:
            self._stream.flush()
            os.fsync(self._stream.fileno())
            if kind is None:
                self.part.replace(self._file)
        except OSError as problem:
            if kind is None:
                raise ReportError(f"The table stays in {self.part.name}: {problem.strerror}.") from problem
            # What ended the batch is on its way to the user already; this would hide it.
        finally:
            self._close()

    def _close(self) -> None:
        """Close the file; what its buffer still holds after a failed write is given up, as `write` has reported."""
        with contextlib.suppress(OSError):
            self._stream.close()


def _cell(value: str | float | None) -> str:
    if value is None:
        return ""
    text = str(value)
    return "'" + text if isinstance(value, str) and text.startswith(_FORMULA_STARTS) else text


def _csv_line(cells: tuple[str, ...] | list[str]) -> str:
    """One line that ends in a newline. Written with the writer's own CR LF first: only then does it quote a lone CR."""
    line = io.StringIO(newline="")
    csv.writer(line).writerow(cells)
    return line.getvalue().removesuffix("\r\n") + "\n"
