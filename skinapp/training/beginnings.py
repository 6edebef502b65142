"""What a run was begun with: its folder goes on with the same, and with nothing else."""

import json
import logging
from hashlib import sha256
from pathlib import Path
from typing import Any

from skinapp.core.errors import UsageError
from skinapp.core.files import write_atomically

FILE_NAME = "begun-with.json"

log = logging.getLogger(__name__)


def begun_with(folder: Path, settings: dict[str, Any]) -> None:
    """Note in a run's folder what its weights depend on; where that is noted, see that it is still the same.

    settings: values that JSON knows, nested or not. Raises UsageError with the first that differs, so that a run never goes on,
    or passes as finished, with what it was not asked for.
    """
    file, now = folder / FILE_NAME, _flat(settings)
    is_begun = any(folder.glob("*.safetensors"))
    if is_begun and not file.exists():
        log.warning("%s does not say what it was begun with: taken to be what is asked for now", folder)
    if not (is_begun and file.exists()):
        write_atomically(file, (json.dumps(now, indent=2) + "\n").encode())
        return
    then = json.loads(file.read_text(encoding="utf-8"))
    for name in sorted(then.keys() | now.keys()):
        if then.get(name) != now.get(name):
            raise UsageError(
                f"{folder} was begun with {name} = {_said(then.get(name))}, not {_said(now.get(name))}: "
                "put that back to go on, or move the folder away to begin anew."
            )


def digest(file: Path | None) -> str | None:
    """Tells a file's contents from others; None for no file. Raises UsageError when it cannot be read."""
    if file is None:
        return None
    try:
        return sha256(file.read_bytes()).hexdigest()[:12]
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}.") from error


def _flat(settings: dict[str, Any], before: str = "") -> dict[str, Any]:
    """Nested tables as one, with names such as `finetune.rate`, and values as JSON gives them back."""
    flat: dict[str, Any] = {}
    for name, value in settings.items():
        flat |= _flat(value, f"{before}{name}.") if isinstance(value, dict) else {before + name: json.loads(json.dumps(value))}
    return flat


def _said(value: Any) -> str:
    return "nothing" if value is None else json.dumps(value, ensure_ascii=False)
