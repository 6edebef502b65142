"""Where the lesion is, as experts or their programs drew it: the masks that some data folders have."""

import numpy as np
import numpy.typing as npt
from PIL import Image

from skinapp.training.data import Record

Mask = npt.NDArray[np.bool_]


def mask_of(record: Record) -> Mask | None:
    """The lesion, (H, W), framed as the photo; None where the data have none."""
    if record.mask is None:
        return None
    with Image.open(record.mask) as picture:
        return np.asarray(picture.convert("L")) > 127
