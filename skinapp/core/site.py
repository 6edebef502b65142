"""What an administrator sets for everybody on a computer: defaults, locked settings, and what reports begin with."""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from skinapp.core.errors import SettingsError
from skinapp.core.language import tr
from skinapp.core.settings import MOST_BYTES, OFF, SPECS, ReadSettings, Settings, parse

_KEYS = {"settings", "locked", "language", "clinic_name", "clinic_address", "report_folder"}
_SETTINGS_KEYS = (
    "language",
    "clinic_name",
    "clinic_address",
    "report_folder",
)  # settings that may also stand beside the others


@dataclass(frozen=True)
class Site:
    """defaults: of the settings; locked: keys of settings that users cannot change."""

    defaults: Settings = field(default_factory=Settings)
    locked: frozenset[str] = frozenset()

    def allowed(self, settings: Settings) -> Settings:
        """The same settings, with the administrator's values where they are locked."""
        return replace(settings, **{key: getattr(self.defaults, key) for key in self.locked})


@dataclass(frozen=True)
class ReadSite:
    """What a file held. notice: a plain sentence where it could not be used, and then the site is CAREFUL."""

    site: Site
    notice: str = ""


CAREFUL = Site(Settings(network_cameras=OFF), frozenset({"network_cameras"}))
"""Where an administrator wrote something that cannot be read: it may have been a prohibition."""


def read_site(path: Path) -> ReadSite:
    """The administrator's file, read strictly; no file is no site."""
    try:
        with path.open("rb") as file:
            return ReadSite(_parsed(file.read(MOST_BYTES)))
    except FileNotFoundError:
        return ReadSite(Site())
    except (OSError, SettingsError) as error:
        what = str(error) if isinstance(error, SettingsError) else tr("it cannot be read.")
        notice = tr(
            "The settings that an administrator made for this computer are not used, and network cameras are off: {what}",
            what=what,
        )
        return ReadSite(CAREFUL, notice)


def _parsed(data: bytes) -> Site:
    """Raises SettingsError, whose text goes on after a colon."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise SettingsError(tr("the file is not JSON.")) from error
    if not isinstance(found, dict) or found.keys() - _KEYS:
        raise SettingsError(tr("it may hold nothing but {names}.", names=", ".join(sorted(_KEYS))))
    texts = {key: found[key] for key in _KEYS - {"settings", "locked"} if key in found}
    locked = found.get("locked", [])
    if not all(isinstance(text, str) for text in texts.values()):
        raise SettingsError(tr("language, clinic and folder are texts."))
    if not isinstance(locked, list) or not set(map(str, locked)) <= {spec.key for spec in SPECS}:
        raise SettingsError(tr("locked is a list of {names}.", names=", ".join(spec.key for spec in SPECS)))
    beside = {key: texts[key] for key in _SETTINGS_KEYS if key in texts}
    return Site(_defaults(found.get("settings", {}), beside), frozenset(locked))


def _defaults(values: Any, beside: dict[str, str]) -> Settings:
    read: ReadSettings = parse(json.dumps(values | beside if isinstance(values, dict) else values).encode())
    if read.notice or not isinstance(values, dict):
        wanted = "; ".join(f"{spec.key}: {spec.wanted}" for spec in SPECS)
        raise SettingsError(tr("its settings are not all of {wanted}.", wanted=wanted))
    return read.settings
