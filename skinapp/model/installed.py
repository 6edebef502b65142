"""Models beside the one that ships: installed for the machine or for one user, and which of all of them is used."""

import json
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from skinapp import paths
from skinapp.administrator import is_administrator
from skinapp.core.errors import ModelError, ModelTampered, PackRefused
from skinapp.core.files import write_atomically
from skinapp.core.language import mark, tr
from skinapp.model.manifest import FILE_NAME, read_manifest
from skinapp.model.pack import CONTENTS, SIGNATURE, Pack, checked
from skinapp.model.trust import trusted_keys
from skinapp.model.verified import digest_of

IN_USE, RECORD = "in-use", "record.jsonl"
NOT_VALIDATED = mark("locally trained, not validated")


@dataclass(frozen=True)
class UsedModel:
    """folder: of the model; created: its date; caution: what has to stand wherever its answers stand, or nothing.

    digests: SHA-256 of its files, by name, as they were signed or, of the model that ships, as its manifest says.
    """

    folder: Path
    created: str
    caution: str = ""
    digests: Mapping[str, str] = field(default_factory=dict)

    def damaged_files(self) -> tuple[str, ...]:
        """Names of its files that are gone or changed. Reads all of them."""
        return tuple(name for name, digest in self.digests.items() if digest_of(self.folder / name) != digest)


def used_model() -> UsedModel:
    """The machine's model, or else the user's, or else the one that ships.

    Raises ModelError where the one that was installed is damaged or no longer trusted: no other takes its place unnoticed.
    """
    for models in (paths.machine_models(), paths.user_models()):
        used = _used_in(models)
        if used is not None:
            return used
    shipped = paths.default_model()
    manifest = read_manifest(shipped)
    return UsedModel(shipped, manifest.created, digests=manifest.sha256)


def install(pack: Pack) -> UsedModel:
    """Install a checked pack and use it: for the machine as an administrator, otherwise for this user. It is recorded.

    Raises PackRefused for a user, not an administrator, whose pack is older than the model in use, or where the machine has its
    own model. OSError where the folder cannot be written.
    """
    is_allowed = is_administrator()
    older = pack.contents.created < used_model().created
    if older and not is_allowed:
        raise PackRefused(
            tr(
                "The model in this pack, of {created}, is older than the one in use. Only administrators go back.",
                created=pack.contents.created,
            )
        )
    if not is_allowed and _used_in(paths.machine_models()) is not None:
        raise PackRefused(
            tr("An administrator has chosen the model of this computer. Ask for the pack to be installed for all.")
        )
    models = paths.machine_models() if is_allowed else paths.user_models()
    models.mkdir(parents=True, exist_ok=True)
    target = models / pack.contents.folder
    _write(pack, target)
    used = _check(target)
    write_atomically(models / IN_USE, target.name.encode())
    record(models, "installed", model=target.name, created=pack.contents.created, signer=pack.signer.digest, is_older=older)
    return used


def reset() -> UsedModel:
    """Use no installed model any more: for the machine as an administrator, otherwise for this user. It is recorded.

    Files stay. Works also where the installed model is damaged. Raises PackRefused where a user, not an administrator, would go
    back to an older model, OSError where the folder cannot be written.
    """
    is_allowed = is_administrator()
    models = paths.machine_models() if is_allowed else paths.user_models()
    if not is_allowed and _is_newer_than_shipped(models):
        raise PackRefused(tr("The model that ships is older than the one in use. Only administrators go back."))
    (models / IN_USE).unlink(missing_ok=True)
    record(models, "reset")
    return used_model()


def _is_newer_than_shipped(models: Path) -> bool:
    try:
        used = _used_in(models)
    except ModelError:
        return False  # it is not used as it is
    return used is not None and used.created > read_manifest(paths.default_model()).created


def record(models: Path, action: str, **what: object) -> None:
    """Add a line to what was done in a folder of models. Raises OSError."""
    entry = {"time": datetime.now(UTC).isoformat(timespec="seconds"), "action": action, **what}
    models.mkdir(parents=True, exist_ok=True)
    with (models / RECORD).open("a", encoding="utf-8") as file:
        file.write(json.dumps(entry) + "\n")


def _used_in(models: Path) -> UsedModel | None:
    try:
        name = (models / IN_USE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise ModelError(tr("Which model was installed cannot be read. Install its pack again.")) from error
    return _check(models / Path(name).name)


def _check(folder: Path) -> UsedModel:
    """The signature, and the manifest's digest; the manifest holds those of all other files, checked when they are read."""
    try:
        data, signature = (folder / CONTENTS).read_bytes(), (folder / SIGNATURE).read_bytes()
    except OSError as error:
        raise ModelTampered(tr("The installed model is incomplete. Install its pack again.")) from error
    contents, signer = checked(data, signature, trusted_keys(), folder.name)
    if digest_of(folder / FILE_NAME) != contents.files.get(FILE_NAME):
        raise ModelTampered(tr("The installed model was changed. Install its pack again."))
    read_manifest(folder)
    return UsedModel(folder, contents.created, _caution(is_project=signer.is_project), contents.files)


def _write(pack: Pack, target: Path) -> None:
    """All or nothing: under a temporary name first."""
    with tempfile.TemporaryDirectory(dir=target.parent) as temporary:
        new = Path(temporary) / target.name
        new.mkdir()
        for name, data in pack.files.items():
            (new / name).write_bytes(data)
        if target.exists():
            shutil.rmtree(target)
        new.rename(target)


def _caution(*, is_project: bool) -> str:
    return "" if is_project else NOT_VALIDATED
