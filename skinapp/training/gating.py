"""What the gate says of whole splits, on the path that the application takes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from skinapp.core.gate import GateDecision, gate
from skinapp.core.photo import Photo
from skinapp.core.prediction import ExitReading
from skinapp.core.quality import Quality
from skinapp.imaging.read import read_photo
from skinapp.inference.gate_model import GateModel, Look
from skinapp.inference.network import Network
from skinapp.model.preprocess import Pixels, Preprocess
from skinapp.pipeline import quality_of
from skinapp.training.data import Record
from skinapp.training.first_exit import first_output


@dataclass(frozen=True, eq=False)
class Gated:
    """One photo before the gate: what the first exit shows of it, what was measured, and the decision."""

    look: Look
    quality: Quality
    decision: GateDecision


def judged(look: Look, preprocess: Preprocess, pixels: Pixels) -> Gated:
    """What follows from a look at a photo, uint8 (H, W, 3)."""
    height, width = pixels.shape[:2]
    photo = Photo(pixels, source="", sha256="", width_px=width, height_px=height, file_format="")
    reading = ExitReading(1, 1, np.zeros(0), look.scope_score, 0.0, lesion=look.lesion, artefacts=look.artefacts)
    quality = quality_of(photo, preprocess.frame(pixels), reading)
    return Gated(look, quality, gate(quality, look.scope_score))


def gated(model: GateModel, network: Network, preprocess: Preprocess, pixels: Pixels) -> Gated:
    """One photo, by its first exit alone."""
    return judged(model.look(first_output(network, preprocess, pixels)), preprocess, pixels)


def gated_records(model: GateModel, network: Network, preprocess: Preprocess, records: Sequence[Record]) -> list[Gated]:
    """Every photo of some records, from its file."""
    return [gated(model, network, preprocess, read_photo(record.path).pixels) for record in records]
