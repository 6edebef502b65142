"""How near an engine's answers are to those of PyTorch in float32."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from rich.console import Console
from rich.progress import track

from skinapp.core.exit_policy import Mode
from skinapp.imaging.read import read_photo
from skinapp.inference.network import Network
from skinapp.inference.references import answers
from skinapp.model.manifest import Agreement, Manifest
from skinapp.model.preprocess import Preprocess
from skinapp.training.data import Record, labels_of
from skinapp.training.metrics import balanced_accuracy
from skinapp.training.readings import Floats, answers_of, chosen_exits

LEAST_SAME_TRIAGE = 0.995
LARGEST_ACCURACY_LOSS = 0.005
"""What an engine must keep on photos that it was not chosen on: as many photos with the same triage in either mode, and no more
balanced accuracy lost in full mode."""
LARGEST_MEAN_CHANGE = 0.00033
"""Of a probability on tune, where an engine is chosen. How many photos change their level goes with it, but is a count of three
or four photos there, and chance: graphs with 0.00049 changed 13 of the 2,472 calibration and test photos, with 0.00036 11."""

Frames = npt.NDArray[np.uint8]


def frames_of(records: Sequence[Record], preprocess: Preprocess) -> Frames:
    """What the model sees of photos before it is standardised: uint8 (n, S, S, 3)."""
    return np.stack([preprocess.resized(read_photo(record.path).pixels) for record in records])


def network_probabilities(network: Network, manifest: Manifest, frames: Frames) -> Floats:
    """Calibrated probabilities of every exit, each photo by itself, as the application computes them: (n, exits, 8)."""
    shown = track(frames, description="Photos", console=Console(stderr=True))
    return np.stack([answers(network, manifest, frame) for frame in shown])


def compare(records: Sequence[Record], expected: Floats, found: Floats, manifest: Manifest) -> Agreement:
    """An engine's probabilities beside the reference's, both (n, exits, 8), under the manifest's thresholds."""
    same = [np.mean(_levels(records, expected, manifest, mode) == _levels(records, found, manifest, mode)) for mode in Mode]
    labels = labels_of(records)
    right = [balanced_accuracy(labels, probabilities[:, -1].argmax(-1)) for probabilities in (found, expected)]
    return Agreement(
        photos=len(records),
        same_triage=float(min(same)),
        max_probability_difference=float(np.abs(found - expected).max()),
        mean_probability_difference=float(np.abs(found - expected).mean()),
        balanced_accuracy_change=right[0] - right[1],
    )


def holds(agreement: Agreement) -> bool:
    """Whether an engine may stand in for the reference, from its agreement on tune."""
    is_as_good = agreement.balanced_accuracy_change >= -LARGEST_ACCURACY_LOSS
    is_near = agreement.mean_probability_difference <= LARGEST_MEAN_CHANGE
    return agreement.same_triage >= LEAST_SAME_TRIAGE and is_near and is_as_good


def _levels(records: Sequence[Record], probabilities: Floats, manifest: Manifest, mode: Mode) -> npt.NDArray[np.str_]:
    exits = chosen_exits(probabilities, manifest.policy(mode))
    levels = answers_of(records, probabilities, exits, manifest.operating_point(mode)).levels
    if levels is None:
        raise ValueError("answers_of triages every photo")
    return levels
