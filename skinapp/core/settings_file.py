"""The one file that settings are kept in."""

import logging
from pathlib import Path

from skinapp.core.errors import SettingsError
from skinapp.core.files import write_atomically
from skinapp.core.settings import ReadSettings, Settings, parse

log = logging.getLogger(__name__)

MOST_BYTES = 64 * 1024  # many times what it can hold


class SettingsFile:
    """Reads and writes the settings. Nothing about photos or patients goes in."""

    def __init__(self, path: Path) -> None:
        """path: need not exist, nor its folder."""
        self._path = path

    def read(self) -> ReadSettings:
        """What it holds; defaults where there is no file. Never raises: what is wrong stands in the notice."""
        try:
            with self._path.open("rb") as file:
                return parse(file.read(MOST_BYTES))
        except FileNotFoundError:
            return ReadSettings(Settings())
        except OSError as error:
            log.warning("the settings cannot be read: %s", type(error).__name__)
            return ReadSettings(Settings(), "The settings file cannot be read: the defaults are used.")

    def write(self, settings: Settings) -> None:
        """Keep settings for the next start. Raises SettingsError."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, settings.as_bytes())
        except OSError as error:
            log.warning("the settings cannot be saved: %s", type(error).__name__)
            raise SettingsError(
                "The settings could not be saved in your user folder. The change holds until SkinApp is closed."
            ) from error
