"""The sample pictures: which lesion on which skin, seen through what."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from skinapp.synthetic import lesions, overlays
from skinapp.synthetic.field import Rgb
from skinapp.synthetic.tissue import Tissue, skin

DESCRIPTION = "Synthetic sample, drawn by SkinApp; not a patient"

XMP = f"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
   <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia</Iptc4xmpExt:DigitalSourceType>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{DESCRIPTION}</rdf:li></rdf:Alt></dc:description>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>""".encode()
"""What marks a file as drawn by a program, and described as such."""

_QUALITY = 90


@dataclass(frozen=True)
class Sample:
    """A recipe. name: the file's name without ending; seed: of everything that is random in it."""

    name: str
    seed: int
    tone: str
    lesion: Callable[[np.random.Generator, Tissue], None]
    seen_through: tuple[Callable[[np.random.Generator, Rgb], Rgb], ...] = ()


SAMPLES = (
    Sample("sample-01-nevus-like-light-skin", 1, "light", lesions.nevus),
    Sample("sample-02-melanoma-like-light-skin", 2, "light", lesions.melanoma, (overlays.hair,)),
    Sample("sample-03-basal-cell-carcinoma-like-light-skin", 3, "light", lesions.basal_cell_carcinoma, (overlays.vignette,)),
    Sample("sample-04-keratosis-like-medium-skin", 4, "medium", lesions.keratosis, (overlays.bubbles,)),
    Sample("sample-05-vascular-like-light-skin", 5, "light", lesions.vascular, (overlays.ruler,)),
    Sample("sample-06-dermatofibroma-like-medium-skin", 6, "medium", lesions.dermatofibroma, (overlays.hair,)),
    Sample("sample-07-actinic-keratosis-like-light-skin", 7, "light", lesions.actinic_keratosis),
    Sample("sample-08-nevus-like-dark-skin", 8, "dark", lesions.globular_nevus, (overlays.vignette,)),
    Sample("sample-09-melanoma-like-medium-skin", 9, "medium", lesions.melanoma, (overlays.ruler, overlays.vignette)),
    Sample("sample-10-keratosis-like-dark-skin", 10, "dark", lesions.keratosis, (overlays.hair,)),
)


def draw(sample: Sample) -> npt.NDArray[np.uint8]:
    """Draw one sample: uint8 (768, 1024, 3), sRGB."""
    rng = np.random.default_rng(sample.seed)
    tissue = skin(rng, sample.tone)
    sample.lesion(rng, tissue)
    rgb = tissue.render()
    for overlay in sample.seen_through:
        rgb = overlay(rng, rgb)
    return (np.clip(rgb, 0, 1) * 255 + 0.5).astype(np.uint8)


def write_samples(folder: Path) -> list[Path]:
    """Draw every sample into a folder as JPEG, marked as synthetic in its XMP packet and described in its comment."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for sample in SAMPLES:
        path = folder / f"{sample.name}.jpg"
        Image.fromarray(draw(sample)).save(path, quality=_QUALITY, xmp=XMP, comment=DESCRIPTION)
        written.append(path)
    return written
