"""Bootstrap over groups: how often each photo is drawn in each resample."""

import numpy as np
import numpy.typing as npt

RESAMPLES = 1000


def group_weights(groups: npt.NDArray[np.str_], seed: int = 0) -> npt.NDArray[np.float64]:
    """How often each photo counts, (1 + RESAMPLES, n): the first row is the photos as they are, each other one a resample.

    A resample draws as many groups as there are, with replacement; a photo counts as often as its group was drawn.
    """
    names, group = np.unique(groups, return_inverse=True)
    rng, n = np.random.default_rng(seed), len(names)
    drawn = [np.bincount(rng.integers(n, size=n), minlength=n) for _ in range(RESAMPLES)]
    return np.stack([np.ones(n), *drawn])[:, group]
