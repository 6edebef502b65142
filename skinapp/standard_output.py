"""What the command line writes, with a plain sentence where it cannot be written, such as to a full disk."""

import os
import sys

from skinapp.core.language import tr

WRITTEN, NOT_WRITTEN, NO_OUTPUT, NOT_WANTED = 0, 1, 2, 130


def show(text: str) -> int:
    """Write it whole, now. Returns the exit code of a command that has nothing else to do."""
    if sys.stdout is None:  # closed by the caller
        _say(tr("there is no standard output to write to."))
        return NO_OUTPUT
    try:
        sys.stdout.write(text)
    except OSError as error:
        discard()
        return _said(error)
    return finish(WRITTEN)


def finish(code: int) -> int:
    """Write what is still held back, while a fault can be said; Python itself would end with code 120. code: so far."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        discard()
        return code or _said(error)  # where something went wrong before, that was said
    return code


def discard() -> None:
    """Let what is still held back go nowhere: Python flushes standard output once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _said(error: OSError) -> int:
    if isinstance(error, BrokenPipeError):  # as after `| head`
        return NOT_WANTED
    _say(tr("The output could not be written: {reason}.", reason=error.strerror))
    return NOT_WRITTEN


def _say(sentence: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"skinapp: {sentence}\n")
