"""`skinapp models`: which model is used, and how another one comes to this computer without network."""

import argparse
from contextlib import nullcontext
from pathlib import Path

from skinapp import paths, standard_output
from skinapp.administrator import is_administrator, laid_for_everybody
from skinapp.core.errors import ModelTampered, UsageError
from skinapp.core.language import tr
from skinapp.model.installed import install, record, reset, used_model
from skinapp.model.manifest import read_manifest
from skinapp.model.pack import Pack, read_pack
from skinapp.model.trust import trust, trusted_keys


def run(arguments: list[str]) -> int:
    """Do one of the actions. Returns the exit code; raises SkinAppError."""
    parser = argparse.ArgumentParser(prog="skinapp models", description=__doc__)
    actions = parser.add_subparsers(required=True, metavar="ACTION", dest="action")
    actions.add_parser("list", help="the model in use, whether all of its files are whole, and the keys that are trusted")
    actions.add_parser("reset", help="use no installed model any more; as an administrator for all users")
    for name, text in (
        ("verify", "check a model pack's signature and digests"),
        ("install", "install a model pack and use it; as an administrator for all users"),
        ("trust", "believe a site's own public key (PEM, Ed25519); for administrators"),
    ):
        actions.add_parser(name, help=text, description=text).add_argument("file", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    try:
        with laid_for_everybody() if is_administrator() else nullcontext():
            said = _ACTIONS[options.action]() if options.action in _ACTIONS else _FILE_ACTIONS[options.action](options.file)
    except OSError as error:
        raise UsageError(f"Nothing was changed: {error.strerror}.") from error
    return standard_output.show(said + "\n")


def _list() -> str:
    used = used_model()
    manifest = read_manifest(used.folder)
    if damaged := used.damaged_files():
        raise ModelTampered(
            tr(
                "The model in use, {model} of {created}, is damaged: {files}. Install its pack or SkinApp again.",
                model=manifest.id,
                created=used.created,
                files=", ".join(damaged),
            )
        )
    keys = [f"trusted: {'the project' if k.is_project else 'this site'}, key {k.digest}" for k in trusted_keys()]
    return "\n".join([f"in use: {manifest.id} of {used.created}{f' ({used.caution})' if used.caution else ''}", *keys])


def _reset() -> str:
    used = reset()
    return f"In use from the next start on: {read_manifest(used.folder).id} of {used.created}."


def _verify(file: Path) -> str:
    return f"{_named(read_pack(file, trusted_keys()))} Everything in it is as it was signed."


def _install(file: Path) -> str:
    pack = read_pack(file, trusted_keys())
    used = install(pack)
    whom = "this computer" if used.folder.is_relative_to(paths.machine_models()) else "this user"
    return f"{_named(pack)} It is used for {whom} from the next start on."


def _trust(file: Path) -> str:
    if not is_administrator():
        raise UsageError("Only an administrator decides whose models this computer trusts.")
    key = trust(file)
    record(paths.machine_models(), "trusted", key=key.digest)
    return f"Trusted from now on: key {key.digest}. Compare it with what its owner reads to you."


def _named(pack: Pack) -> str:
    whose = "the project" if pack.signer.is_project else "this site: locally trained, not validated"
    return f"Model “{pack.contents.model}” of {pack.contents.created}, signed by {whose}."


_ACTIONS = {"list": _list, "reset": _reset}
_FILE_ACTIONS = {"verify": _verify, "install": _install, "trust": _trust}
