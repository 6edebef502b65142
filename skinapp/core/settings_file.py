"""The one file that settings are kept in."""

import logging
from pathlib import Path

from skinapp.core.errors import SettingsError
from skinapp.core.files import write_atomically
from skinapp.core.language import tr
from skinapp.core.refusals import reason
from skinapp.core.settings import MOST_BYTES, ReadSettings, Settings, parse
from skinapp.core.site import ReadSite, Site

log = logging.getLogger(__name__)


def export_settings(settings: Settings, path: Path) -> None:
    """Write settings to a file for other computers. Raises SettingsError."""
    try:
        write_atomically(path, settings.as_bytes())
    except OSError as error:
        raise SettingsError(
            tr(
                "“{name}” could not be written: {reason}. Choose another folder or name.",
                name=path.name,
                reason=reason(error),
            )
        ) from error


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
            return ReadSettings(self.site.defaults, tr("The settings file cannot be read: the defaults are used."))

    def read_other(self, path: Path, settings: Settings) -> Settings:
        """What another file holds, such as one from another computer; for what it does not name, and where locked, `settings`.

        Raises SettingsError for a file with anything in it that cannot be used: half of a clinic's settings helps nobody.
        """
        try:
            with path.open("rb") as file:
                found = parse(file.read(MOST_BYTES), settings)
        except OSError as error:
            raise SettingsError(
                tr("“{name}” cannot be read: {reason}. Nothing was changed.", name=path.name, reason=reason(error))
            ) from error
        if found.notice:
            wrong = f": {', '.join(found.unused)}" if found.unused else ""
            raise SettingsError(
                tr(
                    "“{name}” holds no settings that this version can use{wrong}. Nothing was changed.",
                    name=path.name,
                    wrong=wrong,
                )
            )
        return self.site.allowed(found.settings)

    def write(self, settings: Settings) -> None:
        """Keep settings for the next start, unless they are kept already. Raises SettingsError.

        Defaults are not written: what an administrator changes later still reaches whoever never chose anything else.
        """
        if settings == self._kept:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, settings.as_bytes(but=self.site.defaults))
        except OSError as error:
            log.warning("the settings cannot be saved: %s", type(error).__name__)
            raise SettingsError(
                tr("The settings could not be saved in your user folder. The change holds until SkinApp is closed.")
            ) from error
        self._kept = settings
