"""The reference engine: PyTorch in float32."""

import time
from collections.abc import Iterator
from pathlib import Path

import torch

from skinapp.core.assessment import EngineInfo, ModelInfo
from skinapp.core.exit_policy import Mode
from skinapp.core.photo import Frame, Photo
from skinapp.core.prediction import ExitReading
from skinapp.core.triage import OperatingPoint
from skinapp.inference.calibrate import calibrated
from skinapp.inference.device import DeviceChoice, choose_device
from skinapp.model.manifest import Manifest, read_manifest
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.weights import load_model


class TorchClassifier:
    """A multi-exit model on one device. Implements `skinapp.core.ports.Classifier`."""

    def __init__(self, network: MultiExitViT, manifest: Manifest, device: DeviceChoice) -> None:
        """network: with its weights, in evaluation mode."""
        self._network = network.to(device.name)
        self._manifest = manifest
        self._device = device
        self.model: ModelInfo = manifest.as_info()
        self.engine = EngineInfo(name="torch-fp32", device=device.name, note=device.note)

    @classmethod
    def load(cls, folder: Path, device: str) -> "TorchClassifier":
        """Verify and load a model folder. Raises ModelError and EngineUnavailable."""
        choice = choose_device(device)
        manifest = read_manifest(folder)
        return cls(load_model(folder, manifest), manifest, choice)

    def operating_point(self, mode: Mode) -> OperatingPoint:
        """The manifest's thresholds for this mode."""
        return self._manifest.operating_point(mode)

    def frame(self, photo: Photo) -> Frame:
        """The square that the model sees."""
        return self._manifest.preprocess.frame(photo.pixels)

    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        """One reading per exit; in early mode up to the first that satisfies the manifest's policy, and no block beyond it."""
        started = time.perf_counter()
        policy = self._manifest.policy(mode)
        images = torch.from_numpy(self._manifest.preprocess(photo.pixels))[None].to(self._device.name)
        exits = self._network.iter_logits(images)
        for number, temperature in enumerate(self._manifest.temperatures, start=1):
            # Entered anew for each exit: held across a yield, the mode would leak into whoever consumes the readings.
            with torch.inference_mode():
                logits = next(exits)[0].cpu().numpy()
            reading = ExitReading(
                exit=number,
                layers_run=number,
                probabilities=calibrated(logits, temperature),
                scope_score=None,
                elapsed_ms=(time.perf_counter() - started) * 1000,
            )
            yield reading
            if policy.is_satisfied(reading):
                return
