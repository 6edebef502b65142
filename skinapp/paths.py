"""Where resources, models, settings and the cache lie. The only module that knows clone, wheel and frozen bundle apart."""

import sys
from functools import cache
from pathlib import Path

import platformdirs

DEFAULT_MODEL = "skinvit6"


@cache
def data_root() -> Path:
    """The folder that holds `resources` and `models`.

    A wheel and a frozen bundle carry them inside the package, as `skinapp/_data`; a clone has them beside the package.
    """
    package = Path(__file__).resolve().parent
    if getattr(sys, "frozen", False):
        return Path(sys._MEIPASS) / "skinapp" / "_data"  # type: ignore[attr-defined]  # set by PyInstaller's bootloader
    carried = package / "_data"
    return carried if carried.is_dir() else package.parent


def resources() -> Path:
    """Fonts, icons, synthetic samples."""
    return data_root() / "resources"


def samples() -> Path:
    """The synthetic sample pictures."""
    return resources() / "samples"


def default_model() -> Path:
    """The folder of the model that ships."""
    return data_root() / "models" / DEFAULT_MODEL


def user_cache() -> Path:
    """A folder of this user's for what can be found out again. It may not exist yet; nothing about patients goes there."""
    return platformdirs.user_cache_path("skinapp", appauthor=False)


def user_config() -> Path:
    """A folder of this user's for settings. It may not exist yet; nothing about patients goes there."""
    return platformdirs.user_config_path("skinapp", appauthor=False)


def user_data() -> Path:
    """A folder of this user's for the encrypted worklist, the one place for anything about patients. It may not exist yet."""
    return platformdirs.user_data_path("skinapp", appauthor=False, roaming=False)
