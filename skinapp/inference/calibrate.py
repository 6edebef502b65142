"""From logits to probabilities that mean what they say."""

import numpy as np
import numpy.typing as npt


def calibrated(logits: npt.NDArray[np.floating], temperature: float) -> npt.NDArray[np.float64]:
    """Softmax of logits / temperature in float64, the last axis summing to 1 (temperature scaling, Guo et al. 2017)."""
    scaled = np.asarray(logits, np.float64) / temperature
    exponentials = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    probabilities: npt.NDArray[np.float64] = exponentials / exponentials.sum(axis=-1, keepdims=True)
    return probabilities
