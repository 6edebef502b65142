"""Composition root of the window: gives it what it must not know how to make."""

from collections.abc import Generator

from skinapp import paths
from skinapp.core.engines import ENGINES, EngineCheck, EngineRequest
from skinapp.core.ports import Classifier, Library
from skinapp.core.settings_file import SettingsFile
from skinapp.core.site import read_site
from skinapp.gui.application import run_window
from skinapp.inference import check, choose_engine, load_classifier
from skinapp.model.installed import used_model


def run(photos: list[str]) -> int:
    """Open the window, with photos if there are any. Returns the exit code of the process."""
    machine = read_site(paths.machine_config() / "settings.json")
    settings = SettingsFile(paths.user_config() / "settings.json", machine)
    return run_window(photos, ShippedModel(), settings, stored_worklist, paths.instance_name())


def stored_worklist() -> Library:
    """This user's worklist, not opened yet."""
    from skinapp.storage.library import EncryptedLibrary  # noqa: PLC0415  # off the GUI thread: SQLAlchemy takes a while

    return EncryptedLibrary(paths.user_data())


class ShippedModel:
    """The model that ships, on the engines of this machine. Implements `skinapp.core.ports.Engines`."""

    def load(self, request: EngineRequest) -> Classifier:
        """See the protocol."""
        return load_classifier(request.engine, request.device)

    def check(self, device: str) -> Generator[EngineCheck, None, None]:
        """See the protocol."""
        folder, found = used_model().folder, []
        for each in check([(engine, device) for engine in ENGINES], folder):
            found.append(each)
            yield each
        choose_engine(folder, device, paths.user_cache(), again=True, known=found)
