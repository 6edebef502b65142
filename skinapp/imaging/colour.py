"""From whatever a file's pixels are to 8-bit sRGB."""

import io

import numpy as np
from PIL import Image, ImageCms

from skinapp.core.errors import PhotoUnsupported
from skinapp.core.language import tr

_BASES = {
    "1": "L",
    "L": "L",
    "LA": "L",
    "P": "RGB",
    "PA": "RGB",
    "RGB": "RGB",
    "RGBA": "RGB",
    "RGBX": "RGB",
    "YCbCr": "RGB",
    "CMYK": "CMYK",
}  # Pillow's mode → the mode that carries its colours without alpha or palette
_PROFILED = {"GRAY": ("L",), "RGB ": ("RGB", "L"), "CMYK": ("CMYK",)}  # an ICC profile's space → the modes it may describe
_SRGB = ImageCms.createProfile("sRGB")
_BITS_PER_SAMPLE, _PHOTOMETRIC, _WHITE_IS_ZERO = 258, 262, 0  # TIFF 6.0, section 8


def to_srgb(image: Image.Image) -> Image.Image:
    """Convert a loaded image to mode RGB in sRGB.

    An embedded ICC profile is applied (relative colorimetric, black point compensation). A profile that is broken, or that
    describes another kind of colour than the image has, is left aside and the pixels are taken as sRGB, as browsers do; CMYK
    without a profile is converted by the plain complement. Transparent pixels are laid over black, like the surround of a
    dermoscope's picture, which preprocessing crops away.

    Raises PhotoUnsupported for layouts without a defined range: floating point, 32-bit integers, Lab.
    """
    image = _to_eight_bits(image)
    if image.mode == "La":  # grey with premultiplied alpha, which Pillow converts to nothing else
        image = image.convert("LA")
    if image.mode not in _BASES:
        raise PhotoUnsupported(
            tr(
                "The pixels of this picture are stored in a way that is not supported (such as floating point). "
                "Save it as an ordinary 8-bit or 16-bit colour picture."
            )
        )
    base, profile = _BASES[image.mode], image.info.get("icc_profile")
    if image.has_transparency_data:
        image = _flatten(image, base)
    return _apply_profile(_in_mode(image, base), profile)


def _to_eight_bits(image: Image.Image) -> Image.Image:
    """Keep the upper eight bits of 12- and 16-bit grey, as Pillow does for 16-bit colour. Other modes pass through."""
    if not image.mode.startswith("I;16"):
        return image
    tags = getattr(image, "tag_v2", {})  # only TIFF has them
    bits = tags.get(_BITS_PER_SAMPLE, (16,))[0]
    grey = (np.asarray(image) >> (bits - 8)).astype(np.uint8)  # (H, W)
    if tags.get(_PHOTOMETRIC) == _WHITE_IS_ZERO:
        grey = 255 - grey
    eight = Image.fromarray(grey)
    eight.info["icc_profile"] = image.info.get("icc_profile")
    return eight


def _flatten(image: Image.Image, base: str) -> Image.Image:
    """Lay an image over black. base: "L" or "RGB"."""
    colours = _in_mode(image, "RGBA")
    flat = Image.new(base, image.size)
    flat.paste(colours if base == "RGB" else colours.convert(base), mask=colours.getchannel("A"))
    return flat


def _in_mode(image: Image.Image, mode: str) -> Image.Image:
    """Convert, but never into a second copy of the same."""
    return image if image.mode == mode else image.convert(mode)


def _apply_profile(image: Image.Image, icc_profile: object) -> Image.Image:
    """Image of mode L, RGB or CMYK → RGB in sRGB."""
    if not isinstance(icc_profile, bytes):  # absent, or a damaged tag
        return _in_mode(image, "RGB")
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc_profile))
        space = profile.profile.xcolor_space
        if image.mode not in _PROFILED.get(space, ()):
            return _in_mode(image, "RGB")
        described = _in_mode(image, _PROFILED[space][0])
        converted = ImageCms.profileToProfile(
            described,
            profile,
            _SRGB,
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (OSError, UnicodeError, ImageCms.PyCMSError):  # a broken profile: see to_srgb
        return _in_mode(image, "RGB")
    assert converted is not None  # only None when converting in place
    return converted
