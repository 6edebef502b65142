"""Rows on their way out: CSV or JSON lines, to a file or to standard output, each written as it comes."""

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
        self._stream = standard_output if file is None else self._opened(self.part)
        if not self._is_json:
            self._write(_csv_line(COLUMNS))

    @property
    def part(self) -> Path:
        """Where rows stand until all are written."""
        assert self._file is not None
        return self._file.with_name(self._file.name + ".part")

    @staticmethod
    def _opened(part: Path) -> TextIO:
        try:
            # surrogateescape: a file name that is not valid UTF-8 comes out as the bytes that it has.
            return part.open("w", encoding="utf-8", errors="surrogateescape", newline="")
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
            raise
        except OSError as error:
            raise ReportError(f"The table could not be written: {error.strerror}.") from error

    def __enter__(self) -> Self:
        """The table itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Rename on success; otherwise leave FILE.part as it is."""
        if self._file is None:
            return
        if kind is None:
            os.fsync(self._stream.fileno())
        self._stream.close()
        if kind is None:
            try:
                self.part.replace(self._file)
            except OSError as problem:
                raise ReportError(f"The table is complete in {self.part.name}, but could not be renamed.") from problem


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
