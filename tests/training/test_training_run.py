"""The whole way from photos to a model folder that the application loads, on drawn photos and a tiny network."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from safetensors.torch import load_file, save_file
from tiny_model import tiny_network

from skinapp.model.manifest import read_manifest

CONFIG = """
name = "drawn"
threads = 1
backbone = "backbone.safetensors"
layers = [0, 1, 2, 3]
[architecture]
input_size_px = 28
patch_size_px = 14
width = 16
attention_heads = 2
blocks = 4
classes = 8
[heads]
epochs = 4
batch_size = 16
[finetune]
sampling_power = 0.0
steps = {steps}
batch_size = 16
rate = 3e-3
head_rate = 1e-2
drop_path = 0.1
ema_decay = 0.9
smoothing = 0.0
checkpoint_steps = 20
validation_steps = 20
"""


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    """A folder with a backbone and a config."""
    state = tiny_network().state_dict()
    save_file({n: t for n, t in state.items() if not n.startswith("exits.")}, tmp_path / "backbone.safetensors")
    (tmp_path / "config.toml").write_text(CONFIG.format(steps=200))
    return tmp_path


def command(step: str, data: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "skinapp", "train", step, "--data", str(data), *more]


def student(data: Path, run: str) -> list[str]:
    return command("student", data, "--backbones", ".", "--config", "config.toml", "--run", run)


def done(arguments: list[str], cwd: Path) -> subprocess.CompletedProcess[str]:
    run = subprocess.run(arguments, cwd=cwd, capture_output=True, text=True, check=False, timeout=280)
    assert run.returncode == 0, run.stderr
    return run


@pytest.mark.timeout(300)
def test_student_learns_is_exported_and_triages(drawn_data: Path, workplace: Path) -> None:
    done(student(drawn_data, "run"), workplace)
    losses = [json.loads(line)["loss"] for line in (workplace / "run" / "student" / "log.jsonl").read_text().splitlines()]
    assert losses[-1] < 0.8 * losses[0]
    accuracies = [json.loads(line) for line in (workplace / "run" / "student" / "validation.jsonl").read_text().splitlines()]
    assert accuracies[-1]["tune_balanced_accuracy"][-1] > 0.6  # chance is 0.25
    done(command("export", drawn_data, "--config", "config.toml", "--run", "run"), workplace)
    folder = workplace / "models" / "drawn"
    manifest = read_manifest(folder)
    assert "Balanced accuracy" in (folder / "card.md").read_text(encoding="utf-8")
    assert manifest.figures["Balanced accuracy, full"].n == 32


@pytest.mark.timeout(300)
def test_killed_run_resumes_to_the_same_weights(drawn_data: Path, workplace: Path) -> None:
    done(student(drawn_data, "whole"), workplace)
    checkpoint = workplace / "killed" / "student" / "checkpoint.safetensors"
    with subprocess.Popen(student(drawn_data, "killed"), cwd=workplace, stderr=subprocess.DEVNULL) as process:
        deadline = time.monotonic() + 120
        while not checkpoint.exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        os.kill(process.pid, signal.SIGKILL)
    assert checkpoint.exists()
    log = (workplace / "killed" / "student" / "log.jsonl").read_text()
    assert '"step": 200' not in log, "the run was over before it could be killed"
    done(student(drawn_data, "killed"), workplace)
    whole, killed = (load_file(workplace / run / "student" / "checkpoint.safetensors") for run in ("whole", "killed"))
    assert whole.keys() == killed.keys()
    assert all(whole[name].equal(killed[name]) for name in whole)


def test_missing_data_and_wrong_config_are_one_sentence(workplace: Path, drawn_data: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "SKINAPP_DATA"}
    arguments = ["student", "--backbones", "."]
    run = subprocess.run(
        [sys.executable, "-m", "skinapp.training", *arguments],
        cwd=workplace, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (2, "skinapp train: No data: give --data FOLDER or set SKINAPP_DATA.\n")
    (workplace / "config.toml").write_text("[finetune]\nstepps = 3\n")
    run = subprocess.run(student(drawn_data, "run"), cwd=workplace, capture_output=True, text=True, check=False)
    assert run.returncode == 2
    assert "config.toml: finetune.stepps" in run.stderr
    assert "Traceback" not in run.stderr
    shutil.rmtree(workplace / "run", ignore_errors=True)
