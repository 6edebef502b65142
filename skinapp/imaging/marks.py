"""What a file says about itself in its metadata: which way is up, and whether a program drew it."""

import re

from PIL import ExifTags, Image

from skinapp.imaging.pillow import DAMAGED

_SYNTHETIC = re.compile(
    rb"DigitalSourceType\b[^\"'>]*[\"'>]\s*https?://cv\.iptc\.org/newscodes/digitalsourcetype/"
    rb"(?:algorithmicMedia|trainedAlgorithmicMedia|compositeSynthetic|compositeWithTrainedAlgorithmicMedia)\b"
)


def orientation(image: Image.Image) -> int:
    """EXIF orientation, 1 (upright) to 8. Absent, unreadable or out of range counts as 1: shown as stored."""
    try:
        value = image.getexif().get(ExifTags.Base.Orientation, 1)
    except DAMAGED:
        return 1
    return int(value) if value in range(1, 9) else 1


def is_synthetic(image: Image.Image) -> bool:
    """Whether the XMP packet gives an IPTC digital source type of synthetic media (cv.iptc.org/newscodes/digitalsourcetype)."""
    packet = image.info.get("xmp", b"")
    if isinstance(packet, str):
        packet = packet.encode()
    return isinstance(packet, bytes) and _SYNTHETIC.search(packet) is not None
