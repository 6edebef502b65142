"""Model packs: one file that brings a model to a computer without network, signed with Ed25519.

A pack is a zip file in which nothing is compressed: the files of a model folder; `pack.json`, which names each with its digest;
and `pack.sig`, the signature of `pack.json`. Nothing of it is used before all of that was checked. The same files make the same
bytes, so that the zip file itself is vouched for, too: packed again, its files have to give what was read.
"""

import hashlib
import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from skinapp.core.errors import ModelNotFound, ModelTampered, PackRefused
from skinapp.core.language import tr
from skinapp.model.manifest import FILE_NAME, read_manifest
from skinapp.model.trust import Key

CONTENTS, SIGNATURE = "pack.json", "pack.sig"
SIGNED_AS = b"skinapp model pack 1\n"
"""Stands in front of what is signed, so that a signature made for something else never fits."""
MOST_BYTES = 1_000_000_000
MOST_FILES = 100

FileName = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.-]*$", max_length=100)]
Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Contents(BaseModel):
    """What `pack.json` says. created: the model's date, from its manifest."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    format: Literal[1] = 1
    model: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$", max_length=100)]
    created: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}", max_length=40)]
    files: dict[FileName, Digest]

    @property
    def folder(self) -> str:
        """A name for the installed folder: another one for each content."""
        return f"{self.model}-{hashlib.sha256(self.model_dump_json().encode()).hexdigest()[:12]}"


@dataclass(frozen=True)
class Pack:
    """A pack that was checked. signer: whose signature it carries; files: everything in it, by name."""

    contents: Contents
    signer: Key
    files: Mapping[str, bytes]


def read_pack(file: Path, keys: Iterable[Key]) -> Pack:
    """Check signature and every digest. keys: those that are trusted. Raises ModelNotFound and PackRefused."""
    files = _unpacked(file)
    contents, signer = checked(files.get(CONTENTS, b""), files.get(SIGNATURE, b""), keys, file.name)
    if files.keys() - {CONTENTS, SIGNATURE} != contents.files.keys():
        raise PackRefused(
            tr("“{name}” does not hold the files that its signature stands for. Get the pack again.", name=file.name)
        )
    for name, digest in contents.files.items():
        if hashlib.sha256(files[name]).hexdigest() != digest:
            raise PackRefused(
                tr("{name} in “{pack}” is not the file that was signed. Get the pack again.", name=name, pack=file.name)
            )
    if _zipped(files) != file.read_bytes():
        raise PackRefused(tr("“{file}” is not what was signed, byte for byte. Get the pack again.", file=file.name))
    return Pack(contents, signer, files)


def checked(data: bytes, signature: bytes, keys: Iterable[Key], name: str) -> tuple[Contents, Key]:
    """What is in `pack.json`, and who signed it. name: of the file or folder, for messages. Raises PackRefused."""
    if not signature:
        raise PackRefused(tr("“{name}” is not signed, so it is not used. Get a signed pack.", name=name))
    signer = next((key for key in keys if _fits(key, data, signature)), None)
    if signer is None:
        raise PackRefused(tr("“{name}” was changed, or signed by nobody whom this computer trusts. It is not used.", name=name))
    try:
        return Contents.model_validate_json(data), signer
    except ValidationError as error:
        raise PackRefused(tr("“{name}” is made for another version of SkinApp. It is not used.", name=name)) from error


def write_pack(folder: Path, key: Ed25519PrivateKey, file: Path) -> None:
    """Pack and sign a model folder. Raises ModelError where it is none, ModelTampered where a file was changed."""
    manifest = read_manifest(folder)
    names = sorted({FILE_NAME, *manifest.sha256, *(path.name for path in folder.glob("card.md"))})
    files = {name: (folder / name).read_bytes() for name in names}
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    for name, digest in manifest.sha256.items():
        if digests[name] != digest:
            raise ModelTampered(
                tr(
                    "{name} is not the file that the manifest of “{id}” describes. Nothing was packed.",
                    name=name,
                    id=manifest.id,
                )
            )
    contents = Contents(model=manifest.id, created=manifest.created, files=digests).model_dump_json(indent=1).encode()
    file.write_bytes(_zipped({CONTENTS: contents, SIGNATURE: key.sign(SIGNED_AS + contents)} | files))


def _zipped(files: Mapping[str, bytes]) -> bytes:
    """A pack's bytes: the same ones for the same files, whenever and on whatever system they are packed."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as pack:
        for name in (CONTENTS, SIGNATURE, *sorted(files.keys() - {CONTENTS, SIGNATURE})):
            member = zipfile.ZipInfo(name)  # with a date that is the same for all
            member.create_system = 3  # Unix
            pack.writestr(member, files[name])
    return packed.getvalue()


def _fits(key: Key, data: bytes, signature: bytes) -> bool:
    try:
        key.public.verify(signature, SIGNED_AS + data)
    except InvalidSignature:
        return False
    return True


def _unpacked(file: Path) -> dict[str, bytes]:
    refusal = PackRefused(tr("“{name}” is not a model pack, or it is damaged. Get the pack again.", name=file.name))
    try:
        with zipfile.ZipFile(file) as pack:
            members = pack.infolist()
            is_plain = all(m.compress_type == zipfile.ZIP_STORED and m.file_size == m.compress_size for m in members)
            is_small = len(members) <= MOST_FILES and sum(m.file_size for m in members) <= MOST_BYTES
            if not (is_plain and is_small and len({m.filename for m in members}) == len(members)):
                raise refusal
            return {member.filename: pack.read(member) for member in members}
    except FileNotFoundError as error:
        raise ModelNotFound(tr("There is no file “{name}”.", name=file.name)) from error
    except (
        OSError,
        zipfile.BadZipFile,
        NotImplementedError,
        RuntimeError,
        ValueError,
    ) as error:  # what zipfile raises for others
        raise refusal from error
