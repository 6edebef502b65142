"""Which machine it was."""

import os
import platform

from skinapp.bench.result import Machine
from skinapp.inference.choice import package_version, processor_name

_PACKAGES = ("skinapp", "numpy", "pillow", "torch", "timm", "onnxruntime", "openvino", "pyside6-essentials")


def this_machine() -> Machine:
    """As it is now."""
    return Machine(
        processor=processor_name(),
        cores=os.cpu_count() or 1,
        system=platform.platform(),
        python=platform.python_version(),
        versions={name: version for name in _PACKAGES if (version := package_version(name))},
        load=os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    )
