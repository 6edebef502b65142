"""`skinapp selfcheck`: what works on this machine, as a table or as JSON."""

import argparse
import json
import platform
from dataclasses import asdict, dataclass
from functools import partial

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from skinapp import __version__, paths, standard_output
from skinapp.capture.check import CameraCheck, check_camera, check_cameras
from skinapp.capture.choice import CameraChoice, Kind, make_source
from skinapp.core.engines import DEVICES, ENGINES, EngineCheck
from skinapp.core.errors import ModelError
from skinapp.core.settings_file import SettingsFile
from skinapp.core.site import ReadSite, read_site
from skinapp.edition import this_edition
from skinapp.inference.choice import Choice, choose_engine, processor_name
from skinapp.inference.selfcheck import check
from skinapp.model.installed import used_model
from skinapp.model.manifest import WEIGHTS_NAME, read_manifest
from skinapp.parts import parts


@dataclass(frozen=True)
class Computing:
    """checks: of engines, up to a damaged file. model: what identifies it, or its problem. choice: what `auto` means.

    problem: why the model cannot be used; the rest of the machine is looked at all the same, since that is when support asks.
    """

    checks: list[EngineCheck]
    model: dict[str, str]
    choice: Choice | None = None
    problem: ModelError | None = None


def run(arguments: list[str]) -> int:
    """Check every engine with the model in use, choose again what `auto` means, try all other parts, open each camera once.

    Returns the exit code; raises SkinAppError, for a model that cannot be used after all of it was shown.
    """
    parser = argparse.ArgumentParser(
        prog="skinapp selfcheck",
        description="Check every engine against the model's reference answers, choose the fastest, try all other parts.",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    parser.add_argument("--device", choices=DEVICES, default="auto")
    parser.add_argument("--camera", metavar="WHERE", help="also open this address of a network camera, or this video file")
    options = parser.parse_args(arguments)
    computing = _computing(options.device)
    site = read_site(paths.machine_config() / "settings.json")
    written = (_json if options.json else _table)(computing, _cameras(options.camera, site), site.notice)
    code = standard_output.show(written)
    if computing.problem:
        raise computing.problem
    return code


def _computing(device: str) -> Computing:
    checks: list[EngineCheck] = []
    try:
        used = used_model()
        checks += check([(engine, device) for engine in ENGINES], used.folder)
        choice = choose_engine(used.folder, device, paths.user_cache(), again=True, known=checks)
        manifest = read_manifest(used.folder)
    except ModelError as error:
        return Computing(checks, {"problem": str(error)}, problem=error)
    model = {"id": manifest.id, "created": used.created, "sha256": manifest.sha256[WEIGHTS_NAME], "caution": used.caution}
    return Computing(checks, model, choice)


def _cameras(where: str | None, site: ReadSite) -> list[CameraCheck]:
    """Those of this computer, and the one that was named, where the administrator lets network cameras in."""
    found = check_cameras()
    if where:
        settings = SettingsFile(paths.user_config() / "settings.json", site).read()
        kind = Kind.STREAM if "://" in where else Kind.VIDEO
        has_network = settings.settings.has_network_cameras
        make = partial(make_source, CameraChoice(kind, where), lambda *_: "", is_network_allowed=has_network)
        found.append(check_camera("network camera" if kind is Kind.STREAM else "video file", make))
    return found


def _json(computing: Computing, cameras: list[CameraCheck], notice: str) -> str:
    edition = this_edition()
    found = {
        "version": __version__,
        "edition": asdict(edition) if edition else None,
        "system": platform.platform(),
        "python": platform.python_version(),
        "model": computing.model,
        "processor": processor_name(),
        "engines": [asdict(c) for c in computing.checks],
        "auto": asdict(computing.choice) if computing.choice else None,
        "parts": [asdict(part) for part in parts()],
        "machine_settings": notice or "fine",
        "cameras": [asdict(c) for c in cameras],
    }
    return json.dumps(found) + "\n"


def _table(computing: Computing, cameras: list[CameraCheck], notice: str) -> str:
    table = Table("engine", "device", "agrees", "difference", "allowed", "ms a photo", "note")
    for c in computing.checks:
        table.add_row(
            c.engine,
            c.device,
            "yes" if c.agrees else "no",
            *(
                "–" if value is None else f"{value:{form}}"
                for value, form in ((c.difference, ".1e"), (c.tolerance, ".1e"), (c.median_ms, ".1f"))
            ),
            c.note,
        )
    others = Table("part", "works", "note")
    for part in parts():
        others.add_row(part.name, "yes" if part.works else "no", part.note)
    found = Table("camera", "offers", "opens in", "picture", "a second", "note")
    for camera in cameras:
        seen = (f"{camera.first_ms:.0f} ms", f"{camera.width_px} × {camera.height_px}", f"{camera.per_second:.1f}")
        offers = [
            f"{each.width_px} × {each.height_px}" + (f", {each.per_second:.0f} a second" if each.per_second else "")
            for each in camera.offers
        ]
        told = ("\n".join(offers) or "–", *(seen if camera.works else ("–",) * 3))
        found.add_row(escape(camera.name), *told, escape(camera.note))  # names are their makers': [ ] would be markup
    choice = computing.choice
    auto = f"auto is {choice.engine} on {choice.device}. {choice.note}" if choice else "auto is nothing: see below."
    console = Console()
    with console.capture() as written:
        console.print(processor_name(), table, auto, others, found, *filter(None, [notice]), sep="\n")
    return written.get()
