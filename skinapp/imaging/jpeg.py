"""How many scans a JPEG holds."""

import re

_MARKER = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")  # neither a stuffed zero nor a restart, which belong to a scan's data
_START_OF_SCAN, _END_OF_IMAGE = 0xDA, 0xD9  # ITU-T T.81, table B.1


def count_scans(data: bytes, at_most: int) -> int:
    """Scans of the first image in a JPEG file, counted up to `at_most`.

    What lies inside other segments (a thumbnail) or behind the image (the film of a "motion photo") does not count.
    """
    scans, position = 0, 2  # behind the start of image
    while scans < at_most and (marker := _MARKER.search(data, position)):
        kind = marker[0][1]
        if kind == _END_OF_IMAGE:
            break
        scans += kind == _START_OF_SCAN
        position = marker.end() + int.from_bytes(data[marker.end() : marker.end() + 2])  # every other segment has a length
    return scans
