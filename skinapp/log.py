"""The log that support asks for: what the program did, never about what. It holds no paths, file names, URLs or free text."""

import logging
import re
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from skinapp.core.traces import trace_of

FILE_NAME = "skinapp.log"
MOST_BYTES = 500_000
OLDER_FILES = 4

_NAMES = re.compile(
    r"""“[^”]*”|"[^"]*"|'[^']*'     # what is quoted is a name
    |\S*[/\\]\S*                     # paths and URLs
    |(?<!\S)(?!qt\.)\S*\.(?!\d)\w{2,5}(?=[\s,;:)]|$)  # file names, but not the categories of Qt's messages""",
    re.VERBOSE,
)


def start(folder: Path) -> None:
    """Write to FILE_NAME in a folder from now on, OLDER_FILES older ones beside it, each of at most MOST_BYTES.

    Where that cannot be, the program goes on without a log and says so on standard error.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / FILE_NAME, maxBytes=MOST_BYTES, backupCount=OLDER_FILES, encoding="utf-8")
    except OSError as error:
        if sys.stderr is not None:
            sys.stderr.write(f"skinapp: there is no log, since its folder cannot be written to: {type(error).__name__}.\n")
        return
    handler.setFormatter(Redacting())
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)


def redacted(text: str) -> str:
    """A message without what could be a name of a file or a person."""
    return _NAMES.sub("…", text)


class Redacting(logging.Formatter):
    """One line for each record. Of other packages' records only the place is kept: nobody knows what their texts hold."""

    def __init__(self) -> None:
        """With times to the millisecond."""
        super().__init__("%(asctime)s.%(msecs)03d %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S")

    def format(self, record: logging.LogRecord) -> str:
        """See `logging.Formatter`."""
        is_ours = record.name.partition(".")[0] == "skinapp"
        text = redacted(record.getMessage()) if is_ours else f"(a message from line {record.lineno})"
        trace = f"\n{trace_of(record.exc_info[1])}" if record.exc_info and record.exc_info[1] else ""
        plain = logging.LogRecord(record.name, record.levelno, "", record.lineno, text, None, None)
        plain.created, plain.msecs = record.created, record.msecs
        return super().format(plain) + trace
