"""The bill of materials of a bundle, in CycloneDX: what is in it, and nothing else of the environment that built it."""

import json
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.license import LicenseExpression
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from licences import EXCEPTIONS, Part, RefusedLicence


def bill(parts: Iterable[Part], version: str, model_manifest: Path) -> bytes:
    """CycloneDX 1.6 as JSON, the same bytes for the same parts.

    Raises ValueError where it is not valid, and RefusedLicence where a component has no licence.
    """
    by_name = {part.name: part for part in parts}
    document = json.loads(_environment())
    components = [
        c for c in document["components"] if _normalised(c["name"]) in by_name and _normalised(c["name"]) != "skinapp"
    ]
    for component in components:
        part = by_name[_normalised(component["name"])]
        if not component.get("licenses") or part.name in EXCEPTIONS:  # not told by its metadata, or not all of it
            component["licenses"] = _licences(part.licence)
    described = {_normalised(component["name"]) for component in components} | {"skinapp"}
    components += [_system(part) for name, part in sorted(by_name.items()) if name not in described]
    components.append(_model(model_manifest))
    for component in components:
        if not component["licenses"]:
            raise RefusedLicence(f"{component['name']} has no licence in the bill of materials.")
    references = {component["bom-ref"] for component in components}
    document["components"] = components
    document["metadata"]["component"] = {"type": "application", "bom-ref": "skinapp", "name": "skinapp", "version": version}
    document["dependencies"] = [{"ref": "skinapp", "dependsOn": sorted(references)}]
    data = json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False)
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(data)
    if problem:
        raise ValueError(f"The bill of materials is not valid CycloneDX: {problem}")
    return data.encode() + b"\n"


@cache
def _environment() -> bytes:
    """The bill of materials of everything that is installed beside this Python."""
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--spec-version", "1.6"]
    return subprocess.run(command, capture_output=True, check=True).stdout


def _system(part: Part) -> dict[str, Any]:
    """One that the environment does not list, such as a library inside a wheel; not every one tells its version."""
    told = {"type": "library", "bom-ref": part.name, "name": part.name, "licenses": _licences(part.licence)}
    return told | ({"version": part.version} if part.version else {})


def _licences(stated: str) -> list[dict[str, Any]]:
    """As CycloneDX has it: an SPDX expression, one licence of SPDX's list, or what a package calls its licence."""
    if not stated:
        return []
    found = LicenseFactory().make_from_string(stated)
    if isinstance(found, LicenseExpression):
        return [{"expression": found.value}]
    return [{"license": {"id": found.id} if found.id else {"name": found.name}}]


def _model(manifest: Path) -> dict[str, Any]:
    told = json.loads(manifest.read_bytes())
    digest = {"alg": "SHA-256", "content": told["sha256"]["weights.safetensors"]}
    reference = f"model-{told['id']}"
    return {
        "type": "machine-learning-model",
        "bom-ref": reference,
        "name": told["id"],
        "version": told["created"],
        "hashes": [digest],
        "licenses": [{"license": {"name": told["licence"]}}],
    }


def _normalised(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")
