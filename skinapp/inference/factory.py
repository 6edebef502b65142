"""From the names that a user types to a loaded classifier."""

import logging
from dataclasses import replace
from pathlib import Path

from skinapp import paths
from skinapp.core.assessment import EngineInfo
from skinapp.core.errors import EngineUnavailable
from skinapp.core.ports import Classifier
from skinapp.inference import engines
from skinapp.inference.choice import choose_engine
from skinapp.inference.classifier import NetworkClassifier
from skinapp.model.installed import UsedModel, used_model

log = logging.getLogger(__name__)


def load_classifier(
    engine: str = "auto", device: str = "auto", folder: Path | None = None, threads: int = 0, *, is_averaging: bool = False
) -> Classifier:
    """Load a model folder, by default the one in use, on an engine and a device.

    Under "auto" what `choice.choose_engine` chooses. Raises EngineUnavailable for one asked for by name that is
    not there, and ModelError for a model that cannot be used.

    threads: that compute one photo on the CPU; 0 for one per physical core. is_averaging: answer with the mean of eight
    orientations; raises UsageError where the model has no thresholds for it.
    """
    classifier = _loaded(engine, device, folder, threads)
    return classifier.averaging() if is_averaging else classifier


def _loaded(engine: str, device: str, folder: Path | None, threads: int) -> NetworkClassifier:
    used = used_model() if folder is None else UsedModel(folder, "")
    folder = used.folder
    if engine != "auto":
        loaded = engines.load_engine(engine, device, folder, threads)
        return _cautioned(loaded, loaded.engine, used.caution)
    choice = choose_engine(folder, device, paths.user_cache(), threads=threads)
    try:
        loaded = engines.load_engine(choice.engine, choice.device, folder, threads)
    except EngineUnavailable as error:  # remembered from a day when it started
        log.warning("the remembered engine does not start, engines are checked again: %s", error)
        choice = choose_engine(folder, device, paths.user_cache(), again=True, threads=threads)
        loaded = engines.load_engine(choice.engine, choice.device, folder, threads)
    engine_info = replace(loaded.engine, note=choice.note)
    return _cautioned(loaded, engine_info, used.caution)


def _cautioned(loaded: NetworkClassifier, engine: EngineInfo, caution: str) -> NetworkClassifier:
    """The same, with what has to be said of it."""
    return NetworkClassifier(loaded.network, loaded.manifest, engine, loaded.gate, explainer=loaded.explainer, caution=caution)
