"""What an administrator sets for everybody on a computer: defaults, locked settings, and what reports begin with."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from skinapp.core.errors import SettingsError
from skinapp.core.language import tr
from skinapp.core.settings import MOST_BYTES, OFF, SPECS, Settings

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
        said = tr("The settings that an administrator made for this computer are not used, and network cameras are off.")
        return ReadSite(CAREFUL, f"{said} {path}: {what}")


def _parsed(data: bytes) -> Site:
    """Raises SettingsError, whose text goes on after a colon and names the key that is wrong."""
    try:
        found = json.loads(data)
    except json.JSONDecodeError as error:
        where = tr("it is not JSON from line {line}, column {column} on.", line=error.lineno, column=error.colno)
        raise SettingsError(where) from error
    except (ValueError, RecursionError) as error:
        raise SettingsError(tr("it is not JSON.")) from error
    if not isinstance(found, dict):
        raise SettingsError(tr("it is not an object in braces."))
    _check_keys(found, _KEYS)
    settings, locked = found.get("settings", {}), found.get("locked", [])
    if not isinstance(settings, dict):
        raise SettingsError(tr("“{key}” is not an object in braces.", key="settings"))
    if not isinstance(locked, list):
        raise SettingsError(tr("“{key}” is not a list in brackets.", key="locked"))
    known = {spec.key: spec for spec in SPECS}
    _check_keys(settings, known)
    _check_keys(locked, known)
    values = settings | {key: found[key] for key in _SETTINGS_KEYS if key in found}
    for key, value in values.items():
        if not known[key].allows(value):
            raise _wrong_value(key, known[key].wanted)
    return Site(Settings(**values), frozenset(locked))


def _check_keys(found: Iterable[Any], known: Collection[str]) -> None:
    """Raises SettingsError for the first one that is not known."""
    for key in found:
        if not isinstance(key, str) or key not in known:
            raise SettingsError(tr("“{key}” is not known here; known are {known}.", key=key, known=", ".join(sorted(known))))


def _wrong_value(key: str, wanted: str) -> SettingsError:
    return SettingsError(tr("the value of “{key}” is not one of: {wanted}.", key=key, wanted=wanted))
