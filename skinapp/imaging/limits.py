"""What may be opened, and how large it may be. The one place for these numbers."""

FORMATS: dict[str, tuple[str, ...]] = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "PNG": (".png",),
    "TIFF": (".tif", ".tiff"),
    "BMP": (".bmp", ".dib"),
    "WEBP": (".webp",),
    "DICOM": (".dcm", ".dicom"),
}
"""Each allowed format, with its usual file endings in lower case. Content decides, not the ending."""

PILLOW_FORMATS = tuple(name for name in FORMATS if name != "DICOM")
"""Those that Pillow opens; it knows them by these names."""

ENDINGS: frozenset[str] = frozenset(ending for endings in FORMATS.values() for ending in endings)
"""Every allowed file ending, lower case, with its dot."""

OTHER_ENDINGS: frozenset[str] = frozenset(
    f".{ending}"
    for ending in (
        *("heic", "heif", "hif", "avif", "jxl", "jp2", "j2k", "gif"),
        *("dng", "raw", "cr2", "cr3", "crw", "nef", "nrw", "arw", "sr2", "srf", "raf", "orf", "rw2", "pef", "srw", "x3f"),
    )
)
"""Endings of photos in formats that are not read: of phones, JPEG's successors, GIF, and cameras' raw data. In a folder
they are no strangers: each gets an error, so that nobody believes that they were assessed."""

PHOTO_ENDINGS = ENDINGS | OTHER_ENDINGS
"""Every ending by which a file looks like a photo."""

MAX_BYTES = 400 * 1024 * 1024
"""Largest file. The largest picture that is decoded whole fits without compression, at four channels of 16 bits."""

MAX_PIXELS = 120_000_000
"""Most pixels that a header may announce. The 102 and 108 megapixel sensors of today's cameras and phones stay below."""

MAX_DECODED_PIXELS = 50_400_000
"""Most pixels that are decoded, so that opening one takes less than 1 GiB in any format (WebP with alpha costs most, 20 bytes
a pixel). A large JPEG is decoded at reduced scale and passes; other formats may have the 50 megapixels of a large camera."""

MIN_SIDE_PX = 32
"""Least width and height. Anything smaller is an icon: it cannot show a lesion."""

REDUCED_SIDE_PX = 1024
"""A large JPEG is decoded at 1/2, 1/4 or 1/8 scale as long as its short side keeps this many pixels: four times or more what
the model sees, and enough to look at on a screen."""

MAX_JPEG_SCANS = 100
"""Most scans of one progressive JPEG. Encoders write about ten; each costs a pass over every pixel, so that a small file with
thousands of them would keep the decoder busy for minutes."""
