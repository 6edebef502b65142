"""Refusals of what is too large or too small, before it is decoded."""

from skinapp.core.errors import PhotoTooLarge, PhotoUnsupported
from skinapp.core.language import tr
from skinapp.imaging.jpeg import count_scans
from skinapp.imaging.limits import MAX_BYTES, MAX_DECODED_PIXELS, MAX_JPEG_SCANS, MAX_PIXELS, MIN_SIDE_PX


def check_bytes(count: int) -> None:
    """Refuse a file of so many bytes. Raises PhotoTooLarge."""
    if count > MAX_BYTES:
        raise PhotoTooLarge(
            tr("This file is larger than {megabytes} MB. Save the picture smaller or as JPEG.", megabytes=MAX_BYTES // 1024**2)
        )


def check_size(width: int, height: int) -> None:
    """Refuse what the header announces, in pixels. Raises PhotoTooLarge and PhotoUnsupported."""
    if width * height > MAX_PIXELS:
        raise PhotoTooLarge(
            tr(
                "This picture has {width} × {height} pixels; at most {millions} million can be opened. Save it smaller.",
                width=width,
                height=height,
                millions=MAX_PIXELS // 10**6,
            )
        )
    if min(width, height) < MIN_SIDE_PX:
        raise PhotoUnsupported(
            tr(
                "This picture has only {width} × {height} pixels; at least {side} × {side} are "
                "needed. Choose the original photo.",
                width=width,
                height=height,
                side=MIN_SIDE_PX,
            )
        )


def check_decoded_size(width: int, height: int) -> None:
    """Refuse so many pixels as are about to be decoded, which would take too much memory. Raises PhotoTooLarge."""
    if width * height > MAX_DECODED_PIXELS:
        raise PhotoTooLarge(
            tr(
                "This picture has {width} × {height} pixels, which is too many to open in this format. Save it "
                "smaller or as JPEG.",
                width=width,
                height=height,
            )
        )


def check_scans(data: bytes) -> None:
    """Refuse a JPEG of too many passes. Raises PhotoUnsupported."""
    if count_scans(data, MAX_JPEG_SCANS + 1) > MAX_JPEG_SCANS:
        raise PhotoUnsupported(
            tr("This JPEG is built in a way that would take very long to open. Save it again as ordinary JPEG.")
        )
