"""A key store for tests: one JSON file, named by FILE_KEYRING, where a real one would ask the system."""

import json
import os
import threading
from pathlib import Path

from keyring.backend import KeyringBackend

_changing = threading.Lock()  # the library's key and a camera's password may be written at the same time


class FileKeyring(KeyringBackend):
    priority = 9  # type: ignore[assignment]  # the stub wants a property

    def get_password(self, service: str, username: str) -> str | None:
        with _changing:
            return self._all().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        with _changing:
            self._file.write_text(json.dumps(self._all() | {f"{service}/{username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        with _changing:
            kept = self._all()
            del kept[f"{service}/{username}"]
            self._file.write_text(json.dumps(kept))

    @property
    def _file(self) -> Path:
        return Path(os.environ["FILE_KEYRING"])

    def _all(self) -> dict[str, str]:
        return json.loads(self._file.read_text()) if self._file.exists() else {}
