"""Where weights come from: revision, machine, versions, settings; enough to run the same again."""

import json
import os
import platform
import subprocess
from importlib.metadata import version
from pathlib import Path

import torch

from skinapp.core.files import write_atomically
from skinapp.training.config import Config

_LIBRARIES = ("skinapp", "torch", "timm", "numpy", "accelerate", "opencv-python-headless", "pillow", "safetensors", "scipy")


def write_provenance(file: Path, config: Config, data: str) -> None:
    """JSON with everything that decided about the weights. data: what they were trained on, in words."""
    written = {
        "revision": _revision(),
        "data": data,
        "config": config.model_dump(mode="json"),
        "python": platform.python_version(),
        "libraries": {name: version(name) for name in _LIBRARIES},
        "system": platform.platform(),
        "processor": platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
        "threads": config.threads,
        "cpu_capability": torch.backends.cpu.get_cpu_capability(),
    }
    write_atomically(file, (json.dumps(written, indent=2) + "\n").encode())


def _revision() -> str:
    """The commit that the code stands at, marked when files were changed since."""
    command = ["git", "describe", "--always", "--dirty", "--abbrev=40"]
    try:
        run = subprocess.run(command, cwd=Path(__file__).parent, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "not a git clone"
    return run.stdout.strip()
