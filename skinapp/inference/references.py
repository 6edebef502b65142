"""Pinned photos and what the reference engine answered where the model was exported."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from skinapp.core.errors import ModelError
from skinapp.core.language import tr
from skinapp.inference.calibrate import calibrated
from skinapp.inference.network import Network
from skinapp.inference.standing import standing_network
from skinapp.model.manifest import REFERENCES_NAME, Manifest
from skinapp.model.verified import read_verified


@dataclass(frozen=True, eq=False)
class References:
    """images: uint8 (n, S, S, 3), what the model sees of synthetic photos; probabilities: float64 (n, exits, 8)."""

    images: npt.NDArray[np.uint8]
    probabilities: npt.NDArray[np.float64]

    def as_bytes(self) -> bytes:
        """The contents of the file."""
        file = io.BytesIO()
        np.savez_compressed(file, images=self.images, probabilities=self.probabilities)
        return file.getvalue()

    def difference(self, network: Network, manifest: Manifest) -> float:
        """Largest difference, 0 to 1, of any probability of any exit between the network and these; each photo by itself.

        What is no number is off by 1.
        """
        found = [answers(network, manifest, image) for image in self.images]
        return float(np.nan_to_num(np.abs(np.stack(found) - self.probabilities), nan=1.0).max())


def answers(network: Network, manifest: Manifest, image: npt.NDArray[np.uint8]) -> npt.NDArray[np.float64]:
    """Calibrated probabilities of every exit, as the application computes them: uint8 (S, S, 3) → float64 (exits, 8)."""
    exits = standing_network(network, manifest.preprocess).exits(manifest.preprocess.normalised(image)[None])
    return np.stack([calibrated(e.logits[0], t) for e, t in zip(exits, manifest.temperatures, strict=True)])


def read_references(folder: Path, manifest: Manifest) -> References:
    """Those of a model folder. Raises ModelError where there are none or they are not what the manifest describes."""
    if REFERENCES_NAME not in manifest.sha256:
        raise ModelError(tr("Model “{id}” has no reference answers: engines cannot be compared.", id=manifest.id))
    data = read_verified(folder, manifest, REFERENCES_NAME)
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as file:
            return References(file["images"], file["probabilities"])
    except (ValueError, KeyError, zipfile.BadZipFile) as error:
        raise ModelError(
            tr(
                "{file} of model “{id}” is not a file of references.",
                file=REFERENCES_NAME,
                id=manifest.id,
            )
        ) from error
