"""Asks a Linux camera what it offers and how far its controls go: the Video4Linux2 interface (linux/videodev2.h)."""

import contextlib
import fcntl
import os
import struct
from collections.abc import Iterator

from skinapp.capture.resolutions import Resolution, best_of_each_size
from skinapp.capture.source import Control, Limits

_CAPTURE = 1  # V4L2_BUF_TYPE_VIDEO_CAPTURE
_DISCRETE = 1  # one size, one interval; the other types are ranges
_DISABLED = 1  # V4L2_CTRL_FLAG_DISABLED
_NUMBERS = {Control.EXPOSURE: 0x9A0902, Control.FOCUS: 0x9A090A, Control.WHITE_BALANCE: 0x98091A}  # V4L2_CID_…, as OpenCV sets
_MOST = 256  # entries of one list; a driver that goes on counting must not hold us

# What the kernel fills in. A range of sizes: least, most and step of the width, then of the height. An interval is a fraction
# of a second, a range of them begins with the shortest.
_FORMAT = struct.Struct("=3I32s5I")  # v4l2_fmtdesc: index, type, flags, description, pixel format, …
_SIZE = struct.Struct("=3I6I2I")  # v4l2_frmsizeenum: index, pixel format, type, width and height or a range of them, …
_INTERVAL = struct.Struct("=5I6I2I")  # v4l2_frmivalenum: index, pixel format, width, height, type, interval or a range, …

_CONTROL = struct.Struct("=2I32s4i3I")  # v4l2_queryctrl: number, type, name, least, most, step, usual value, flags, …


def _request(number: int, answer: struct.Struct) -> int:
    """_IOWR('V', number, answer) of linux/ioctl.h, as on x86 and ARM."""
    return 3 << 30 | answer.size << 16 | ord("V") << 8 | number


ENUM_FMT, ENUM_FRAMESIZES, ENUM_FRAMEINTERVALS = _request(2, _FORMAT), _request(74, _SIZE), _request(75, _INTERVAL)
QUERY_CONTROL = _request(36, _CONTROL)


def resolutions(path: str) -> tuple[Resolution, ...]:
    """What the device offers, one a size; also while another program uses it. Raises OSError where it cannot be opened."""
    device = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    try:
        return best_of_each_size(_offered(device))
    finally:
        os.close(device)


def limits(path: str) -> dict[Control, Limits]:
    """Of the controls that the device has. Raises OSError where it cannot be opened."""
    device = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    try:
        found = {}
        for control, number in _NUMBERS.items():
            answer = bytearray(_CONTROL.size)
            struct.pack_into("=I", answer, 0, number)
            with contextlib.suppress(OSError):  # it has no such control
                fcntl.ioctl(device, QUERY_CONTROL, answer, True)
                _, _, _, least, most, step, _, flags, *_ = _CONTROL.unpack(answer)
                if least < most and not flags & _DISABLED:
                    found[control] = Limits(least, most, max(step, 1))
        return found
    finally:
        os.close(device)


def _offered(device: int) -> Iterator[Resolution]:
    for found in _listed(device, ENUM_FMT, _FORMAT, _CAPTURE):
        code = int(found[4])
        for size in _listed(device, ENUM_FRAMESIZES, _SIZE, code):
            is_one = size[2] == _DISCRETE
            width, height = (size[3], size[4]) if is_one else (size[4], size[7])  # of a range, the largest
            yield Resolution(width, height, _rate(device, code, width, height), code.to_bytes(4, "little").decode("latin-1"))


def _rate(device: int, code: int, width: int, height: int) -> float:
    """Pictures a second at the shortest interval; 0 where there is none."""
    intervals = [found[5:7] for found in _listed(device, ENUM_FRAMEINTERVALS, _INTERVAL, code, width, height)]
    return max((below / above for above, below in intervals if above), default=0.0)


def _listed(device: int, request: int, form: struct.Struct, *about: int) -> Iterator[tuple[int, ...]]:
    """The entries of one of the kernel's lists, which ends with an error. about: what follows the index."""
    for index in range(_MOST):
        answer = bytearray(struct.pack(f"={1 + len(about)}I", index, *about).ljust(form.size, b"\0"))
        try:
            fcntl.ioctl(device, request, answer, True)
        except OSError:
            return
        yield form.unpack(answer)
