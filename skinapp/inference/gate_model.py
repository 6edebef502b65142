"""What is fitted with a model so that it knows when not to answer: its scope, and its outline head. Needs no PyTorch."""

from dataclasses import dataclass
from pathlib import Path

from safetensors import SafetensorError
from safetensors.numpy import load, save

from skinapp.core.errors import ModelError
from skinapp.core.language import tr
from skinapp.core.lesion import Lesion
from skinapp.inference.artefacts import ArtefactProbe
from skinapp.inference.network import ExitOutput
from skinapp.inference.outline import OutlineHead
from skinapp.inference.scope import Scope
from skinapp.model.manifest import GATE_NAME, Manifest
from skinapp.model.verified import read_verified


@dataclass(frozen=True, eq=False)
class Look:
    """What the gate sees of one photo; see `ExitReading` for the parts."""

    scope_score: float | None = None
    lesion: Lesion | None = None
    artefacts: tuple[str, ...] = ()


NOTHING = Look()


@dataclass(frozen=True, eq=False)
class GateModel:
    """Each part reads what the first exit leaves: the same for every mode, before anything deeper is computed."""

    scope: Scope
    outline: OutlineHead
    probe: ArtefactProbe

    def look(self, first: ExitOutput) -> Look:
        """What the first exit shows of one photo."""
        return Look(
            scope_score=float(self.scope.score(first.features[0])),
            lesion=Lesion(self.outline.likelihood(first.tokens[0])),
            artefacts=self.probe.found(first.tokens[0]),
        )

    def as_bytes(self) -> bytes:
        """The contents of the file."""
        return save(self.scope.tensors() | self.outline.tensors() | self.probe.tensors())


def read_gate(folder: Path, manifest: Manifest) -> GateModel | None:
    """That of a model folder; None where the manifest names none. Raises ModelNotFound, ModelTampered and ModelError."""
    if GATE_NAME not in manifest.sha256:
        return None
    data = read_verified(folder, manifest, GATE_NAME)
    try:
        tensors = load(data)
        return GateModel(Scope.of(tensors), OutlineHead.of(tensors), ArtefactProbe.of(tensors))
    except (SafetensorError, KeyError) as error:
        raise ModelError(
            tr(
                "{file} of model “{id}” is not what this version reads. Install the model again.",
                file=GATE_NAME,
                id=manifest.id,
            )
        ) from error
