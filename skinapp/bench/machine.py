"""Which machine it was."""

import os
import platform
from importlib import metadata

from skinapp.bench.result import Machine
from skinapp.inference.choice import processor_name

_PACKAGES = ("skinapp", "numpy", "pillow", "torch", "timm", "onnxruntime", "openvino", "pyside6-essentials")


def this_machine() -> Machine:
    """As it is now."""
    return Machine(
        processor=processor_name(),
        cores=os.cpu_count() or 1,
        system=platform.platform(),
        python=platform.python_version(),
        versions={name: version for name in _PACKAGES if (version := _version(name))},
        load=os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    )


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
