"""From photos to packed frames: the only place where training reads a photo's file."""

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rich.progress import track

from skinapp.core.errors import PhotoError, UsageError
from skinapp.imaging.read import read_photo
from skinapp.model.preprocess import Preprocess
from skinapp.training.data import CACHE_SIZE_PX, Record


def read_frame(path: Path) -> npt.NDArray[np.uint8]:
    """A photo without black borders, its centre square resized once: uint8 (256, 256, 3). Raises PhotoError."""
    return Preprocess(size_px=CACHE_SIZE_PX).resized(read_photo(path).pixels)


def pack(records: Sequence[Record], file: Path) -> None:
    """Write the frames of all records, uint8 (n, 256, 256, 3), in their order, unless the file is there already.

    They are written one behind the other, not through a memory map: on a full disk that is an error, not a crash. The file has
    its name only once it is whole. Raises OSError, or UsageError when a photo can no longer be read.
    """
    if file.exists():
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    shape = (len(records), CACHE_SIZE_PX, CACHE_SIZE_PX, 3)
    with part.open("wb") as stream:
        np.lib.format.write_array_header_1_0(stream, {"descr": "|u1", "fortran_order": False, "shape": shape})
        for record in track(records, description=f"Packing {file.stem}"):
            stream.write(_frame_again(record).tobytes())
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(file)


def _frame_again(record: Record) -> npt.NDArray[np.uint8]:
    try:
        return read_frame(record.path)
    except PhotoError as error:
        raise UsageError(f"{record.path.name} could be read before and cannot any more; put it back. {error}") from error
