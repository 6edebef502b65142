"""The one file that settings are kept in."""

import logging
from pathlib import Path

from skinapp.core.errors import SettingsError
from skinapp.core.files import write_atomically
from skinapp.core.settings import ReadSettings, Settings, parse
from skinapp.core.site import ReadSite, Site

log = logging.getLogger(__name__)

MOST_BYTES = 64 * 1024  # many times what it can hold


class SettingsFile:
    """Reads and writes the settings. Nothing about photos or patients goes in."""

    def __init__(self, path: Path, machine: ReadSite | None = None) -> None:
        """path: need not exist, nor its folder. machine: what an administrator set, if anything."""
        self._path = path
        self._machine = machine or ReadSite(Site())
        self._kept: Settings | None = None  # what was read or written last: a damaged file stays until something changes

    @property
    def site(self) -> Site:
        """What an administrator set."""
        return self._machine.site

    def read(self) -> ReadSettings:
        """What it holds, defaults for the rest, and the administrator's where locked. What is wrong stands in the notice."""
        own = self._read_own()
        self._kept = self.site.allowed(own.settings)
        return ReadSettings(self._kept, " ".join(filter(None, (self._machine.notice, own.notice))))

    def _read_own(self) -> ReadSettings:
        try:
            with self._path.open("rb") as file:
                return parse(file.read(MOST_BYTES), self.site.defaults)
        except FileNotFoundError:
            return ReadSettings(self.site.defaults)
        except OSError as error:
            log.warning("the settings cannot be read: %s", type(error).__name__)
            return ReadSettings(self.site.defaults, "The settings file cannot be read: the defaults are used.")

    def write(self, settings: Settings) -> None:
        """Keep settings for the next start, unless they are kept already. Raises SettingsError."""
        if settings == self._kept:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, settings.as_bytes())
        except OSError as error:
            log.warning("the settings cannot be saved: %s", type(error).__name__)
            raise SettingsError(
                "The settings could not be saved in your user folder. The change holds until SkinApp is closed."
            ) from error
        self._kept = settings
