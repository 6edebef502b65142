"""Where resources, models, settings and the cache lie. The only module that knows clone, wheel and frozen bundle apart."""

import logging
import os
import sys
import tempfile
from functools import cache
from hashlib import sha256
from pathlib import Path

import platformdirs

log = logging.getLogger(__name__)

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


def machine_config() -> Path:
    """What an administrator sets for everybody: settings, defaults and trusted keys. No environment variable moves it."""
    if sys.platform == "linux":
        return Path("/etc/skinapp")
    return platformdirs.site_data_path("skinapp", appauthor=False)


def machine_models() -> Path:
    """Models that an administrator installed."""
    return Path("/var/lib/skinapp/models") if sys.platform == "linux" else machine_config() / "models"


def user_models() -> Path:
    """Models that this user installed."""
    return platformdirs.user_data_path("skinapp", appauthor=False) / "models"


def user_log() -> Path:
    """A folder of this user's for the log. It may not exist yet; nothing about patients goes there."""
    return platformdirs.user_log_path("skinapp", appauthor=False)


def instance_name() -> str:
    """What a second start of this user finds the first one by: a pipe's name on Windows, elsewhere a socket's path.

    The socket lies in a folder that this user alone can enter; it is made here. Empty where that cannot be: then every start
    has a window of its own.
    """
    if sys.platform == "win32":
        return f"skinapp-{sha256(str(Path.home()).encode()).hexdigest()[:16]}"
    folder = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()) / f"skinapp-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(0o700)  # fails where somebody else made it
    except OSError as error:
        log.warning("There is no folder to find the first window by: %s", type(error).__name__)
        return ""
    return str(folder / "window.socket")


def user_config() -> Path:
    """A folder of this user's for settings. It may not exist yet; nothing about patients goes there."""
    return platformdirs.user_config_path("skinapp", appauthor=False)


def user_data() -> Path:
    """A folder of this user's for the encrypted worklist, the one place for anything about patients. It may not exist yet."""
    return platformdirs.user_data_path("skinapp", appauthor=False, roaming=False)
