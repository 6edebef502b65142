"""The whole way from photos to a model folder that the application loads, on drawn photos and a tiny network."""

import json
import os
import random
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from safetensors.torch import load_file, save_file
from tiny_model import tiny_network, write_tiny_model

from skinapp.core.errors import ModelError, ModelTampered, UsageError
from skinapp.model.manifest import read_manifest
from skinapp.training.__main__ import main
from skinapp.training.ablation import ablation_table, run_ablation, variants
from skinapp.training.campaign import collected_lessons, train_teacher
from skinapp.training.config import Ablation
from skinapp.training.data import read_records, write_records
from skinapp.training.evaluation import evaluate_model
from skinapp.training.practice import PRACTICE, write_practice_photos, write_random_backbones
from skinapp.training.prepare.preparation import prepare
from skinapp.training.teacher_folder import read_teacher
from skinapp.training.workplace import Workplace, downloaded

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
[distillation]
teachers = []
"""


@pytest.fixture(scope="session")
def prepared(drawn_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The drawn photos after `prepare`."""
    folder = tmp_path_factory.mktemp("prepared") / "data"
    done([*TRAIN, "prepare", str(drawn_data), str(folder)], folder.parent)
    return folder


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    """A folder with a backbone and a config."""
    state = tiny_network().state_dict()
    save_file({n: t for n, t in state.items() if not n.startswith("exits.")}, tmp_path / "backbone.safetensors")
    (tmp_path / "config.toml").write_text(CONFIG.format(steps=200))
    return tmp_path


TRAIN = [sys.executable, "-m", "skinapp", "train"]


def student(data: Path, runs: str) -> list[str]:
    return ["student", "--data", str(data), "--backbones", ".", "--config", "config.toml", "--runs", runs]


def done(arguments: list[str], cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    run = subprocess.run(
        arguments, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, check=False, timeout=850
    )
    assert run.returncode == 0, run.stderr
    return run


def losses(runs: Path, name: str = "student") -> list[float]:
    return [json.loads(line)["loss"] for line in (runs / name / "log.jsonl").read_text().splitlines()]


@pytest.mark.timeout(300)
def test_student_learns_and_is_exported(prepared: Path, workplace: Path) -> None:
    done([*TRAIN, *student(prepared, "runs")], workplace)
    runs = workplace / "runs"
    assert losses(runs)[-1] < 0.8 * losses(runs)[0]
    accuracies = [json.loads(line) for line in (runs / "student" / "validation.jsonl").read_text().splitlines()]
    assert accuracies[-1]["balanced_accuracy"][-1] > 0.6  # chance is 0.25
    assert list((runs / "student").glob("events.out.tfevents.*"))
    done([*TRAIN, "export", "--data", str(prepared), "--config", "config.toml", "--runs", "runs"], workplace)
    folder = workplace / "models" / "drawn"
    manifest = read_manifest(folder)
    assert "Balanced accuracy" in (folder / "card.md").read_text(encoding="utf-8")
    assert manifest.figures["Balanced accuracy, full"].n == 32


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_ten_kills_and_the_weights_are_the_same(prepared: Path, workplace: Path) -> None:
    """Killed at random moments, before the first checkpoint too; each start goes on from what the one before it left."""
    text = CONFIG.format(steps=300).replace("checkpoint_steps = 20", "checkpoint_steps = 5")
    (workplace / "config.toml").write_text(text)
    done([*TRAIN, *student(prepared, "whole")], workplace)
    rng, steps = random.Random(0), []
    checkpoint = workplace / "killed" / "student" / "checkpoint.safetensors"
    for _ in range(10):
        with subprocess.Popen([*TRAIN, *student(prepared, "killed")], cwd=workplace, stderr=subprocess.PIPE) as process:
            wait_for_more_than(steps[-1] if steps else 0, checkpoint.parent / "log.jsonl", process)
            time.sleep(rng.uniform(0, 0.3))
            process.kill()
        steps.append(last_step(checkpoint.parent / "log.jsonl"))
    assert steps[-1] < 300, "the run was over before it had been killed ten times"
    done([*TRAIN, *student(prepared, "killed")], workplace)
    for file in ("checkpoint.safetensors", "weights.safetensors"):
        whole, killed = (load_file(workplace / runs / "student" / file) for runs in ("whole", "killed"))
        assert whole.keys() == killed.keys()
        assert all(whole[name].equal(killed[name]) for name in whole), file
    whole_looks, killed_looks = (workplace / runs / "student" / "validation.jsonl" for runs in ("whole", "killed"))
    assert whole_looks.read_text() == killed_looks.read_text()


def last_step(log: Path) -> int:
    return max((json.loads(line)["step"] for line in log.read_text().splitlines()), default=0) if log.exists() else 0


def wait_for_more_than(step: int, log: Path, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 120
    while last_step(log) <= step:
        assert process.poll() is None, "the run was over"
        assert time.monotonic() < deadline, "no checkpoint in two minutes"
        time.sleep(0.01)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_two_processes_have_the_loss_of_one(prepared: Path, workplace: Path) -> None:
    """The same draws, half a batch each. Stochastic depth is off: it draws for each process; bfloat16 rounds sums apart."""
    text = CONFIG.format(steps=30).replace("drop_path = 0.1", "drop_path = 0.0").replace("_steps = 20", "_steps = 1")
    (workplace / "config.toml").write_text(text)
    done([*TRAIN, *student(prepared, "one")], workplace)
    two = [sys.executable, "-m", "torch.distributed.run", "--nproc_per_node", "2", "-m", "skinapp.training"]
    done([*two, *student(prepared, "two")], workplace, OMP_NUM_THREADS="1")
    assert len(losses(workplace / "two")) == 30, "each process trained alone"
    assert losses(workplace / "two") == pytest.approx(losses(workplace / "one"), abs=0.02)


def kill_at(checkpoint: Path, arguments: list[str], environment: dict[str, str]) -> None:
    """Start a step in the folder that holds `runs`, and kill it as soon as this checkpoint stands."""
    where = next(folder.parent for folder in checkpoint.parents if folder.name == "runs")
    with subprocess.Popen([*TRAIN, *arguments], cwd=where, env=environment, stderr=subprocess.DEVNULL) as process:
        while not checkpoint.exists():
            assert process.poll() is None, "it was over before it could be killed"
            time.sleep(0.05)
        process.kill()


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_practice_reproduces_everything_and_goes_on_after_a_kill(tmp_path: Path) -> None:
    """No photos, no pretrained weights: drawn lesions, tiny networks; teachers, lessons, student, shuffled labels, export."""
    environment = {n: v for n, v in os.environ.items() if not n.startswith("SKINAPP_")}
    kill_at(tmp_path / "runs" / "student" / "checkpoint.safetensors", ["reproduce"], environment)
    run = subprocess.run(
        [*TRAIN, "reproduce"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=500
    )
    assert run.returncode == 0, run.stderr
    assert "practising on drawn lesions" in run.stderr
    assert "malignant AUC on tune, shuffled labels" in run.stdout
    assert read_manifest(tmp_path / "runs" / "models" / "practice").id == "practice"
    assert json.loads((tmp_path / "runs" / "provenance.json").read_text())["libraries"]["torch"]


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif("SKINAPP_DATA" not in os.environ or "SKINAPP_BACKBONES" not in os.environ, reason="not run: no data")
def test_reproduce_on_one_percent_of_the_photos(tmp_path: Path) -> None:
    arguments = ["reproduce", "--fraction", "0.01"]
    kill_at(tmp_path / "runs" / "teacher-conv" / "checkpoint.safetensors", arguments, dict(os.environ))
    run = done([*TRAIN, *arguments], tmp_path)
    assert "| malignant AUC on tune, shuffled labels |" in run.stdout
    assert read_manifest(tmp_path / "runs" / "models" / "skinvit6").figures["Balanced accuracy, full"].n == 200


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_ablation_compares_every_part(tmp_path: Path) -> None:
    write_practice_photos(tmp_path / "practice", 0)
    write_random_backbones(tmp_path / "backbones", 0)
    prepare(tmp_path / "practice", tmp_path / "data", 0)
    settings = PRACTICE.finetune.model_copy(update={"steps": 6, "validation_steps": 6})
    teachers = {name: t.model_copy(update={"finetune": settings}) for name, t in PRACTICE.teachers.items()}
    small = Ablation(input_size_px=32, steps=6, every=2)
    config = PRACTICE.model_copy(update={"teachers": teachers, "ablation": small})
    place = Workplace(
        tmp_path / "data", read_records(tmp_path / "data"), config, tmp_path / "runs", tmp_path / "backbones"
    )  # fmt: skip
    for name in teachers:
        train_teacher(place, name)
    table = ablation_table(config, run_ablation(place))
    assert [row[0] for row in table.rows] == [variant.name for variant in variants(config)]
    assert table.rows[1][3] == "plain"
    assert all(" to " in str(gain) for gain in table.rows[1][4:])
    assert run_ablation(place)["plain"].probabilities == pytest.approx(run_ablation(place)["plain"].probabilities)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_teacher_is_exported_adopted_and_compared_with(prepared: Path, workplace: Path) -> None:
    write_random_backbones(workplace / "backbones", 0)
    teacher = PRACTICE.teachers["conv"]
    finetune = {"steps": 12, "batch_size": 8, "checkpoint_steps": 6, "validation_steps": 6, "rate": 1e-3}
    lines = [f"{name} = {value}" for name, value in finetune.items()]
    (workplace / "teacher.toml").write_text(
        f'[teachers.conv]\ntimm_name = "{teacher.timm_name}"\nbackbone = "conv.safetensors"\ninput_size_px = 32\n'
        + "\n".join(["[teachers.conv.finetune]", *lines])
    )
    common = ["conv", "--data", str(prepared), "--backbones", "backbones", "--config", "teacher.toml"]
    run = done([*TRAIN, "teacher", *common], workplace)
    assert run.stdout.count("\n| ") == 4  # head, rule and two looks at tune
    assert "Malignant AUC, tune" in done([*TRAIN, "export-teacher", *common], workplace).stdout
    done([*TRAIN, "adopt-teacher", *common, "--runs", "other"], workplace)
    trained, adopted = (load_file(workplace / runs / "teacher-conv" / "weights.safetensors") for runs in ("runs", "other"))
    assert all(trained[name].equal(adopted[name]) for name in trained)
    folder = workplace / "models" / "skinteacher-conv"
    compared = evaluate_model(write_tiny_model(workplace / "tiny"), read_records(prepared), "tune", teacher=folder)
    assert "| Balanced accuracy | 0." in compared.split("## Beside a teacher")[1]
    (folder / "weights.safetensors").write_bytes(b"something else")
    with pytest.raises(ModelTampered, match="is not the file that its manifest describes"):
        read_teacher(folder)


def test_pretrained_weights_from_timm_without_a_network_are_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(UsageError, match="without a network, name a file of pretrained weights instead"):
        downloaded("vit_tiny_patch16_224", tmp_path)


def test_missing_data_is_one_sentence(workplace: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "SKINAPP_DATA"}
    command = [*TRAIN, "student", "--backbones", "."]
    run = subprocess.run(command, cwd=workplace, env=environment, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (2, "skinapp train: No data: give --data FOLDER or set SKINAPP_DATA.\n")


def test_wrong_config_is_one_sentence(
    workplace: Path, drawn_data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(workplace)

    def refused(*arguments: str) -> str:
        assert main(list(arguments)) == 2
        return capsys.readouterr().err

    assert "run skinapp train prepare first" in refused(*student(drawn_data, "runs"))
    teacher = ("teacher", "nobody", "--data", str(drawn_data))
    assert "There is no teacher “nobody”: choose one of vit, conv." in refused(*teacher)
    (workplace / "config.toml").write_text("[finetune]\nstepps = 3\n")
    assert "config.toml: finetune.stepps" in refused(*student(drawn_data, "runs"))
    (workplace / "config.toml").write_text('[distillation]\nteachers = ["uncle"]\n')
    assert "there is no teacher “uncle” among vit, conv" in refused(*student(drawn_data, "runs"))
    (workplace / "config.toml").write_text('name = "../elsewhere"\n')
    assert "config.toml: name: " in refused(*student(drawn_data, "runs"))


def test_split_without_photos_is_one_sentence(
    workplace: Path, prepared: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(workplace)
    records = [record for record in read_records(prepared) if record.split != "tune"]
    shutil.copytree(prepared, workplace / "untuned")
    write_records(workplace / "untuned", records)
    assert main(student(workplace / "untuned", "runs")) == 2
    assert "is in the split tune: training needs train and tune." in capsys.readouterr().err


def test_folder_that_cannot_be_written_is_one_sentence(
    workplace: Path, prepared: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(workplace)
    (workplace / "taken").write_text("a file, not a folder")
    assert main(student(prepared, "taken")) == 2
    assert capsys.readouterr().err.startswith("skinapp train: taken: ")


@pytest.fixture
def begun(prepared: Path, workplace: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The workplace of a student that was trained for one step."""
    (workplace / "config.toml").write_text(CONFIG.format(steps=1))
    monkeypatch.chdir(workplace)
    assert main(student(prepared, "runs")) == 0
    return workplace


def test_run_never_goes_on_with_other_settings_or_another_start(
    prepared: Path, begun: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nor passes as finished: what it trained was something else."""
    (begun / "config.toml").write_text(CONFIG.format(steps=1).replace("rate = 3e-3", "rate = 5e-3"))
    assert main(student(prepared, "runs")) == 2
    assert "student was begun with finetune.rate = 0.003, not 0.005: put that back" in capsys.readouterr().err
    (begun / "config.toml").write_text(CONFIG.format(steps=1))
    weights = begun / "runs" / "student" / "weights.safetensors"
    assert main([*student(prepared, "runs"), "--from", str(weights)]) == 2
    assert "student was begun with from = nothing, not " in capsys.readouterr().err
    assert main([*student(prepared, "runs"), "--from", "missing.safetensors"]) == 2
    assert "missing.safetensors cannot be read" in capsys.readouterr().err


def test_run_never_goes_on_with_other_photos(
    prepared: Path, begun: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(prepared, tmp_path / "changed")
    table = tmp_path / "changed" / "metadata.csv"
    lines = table.read_text().splitlines()
    first = next(k for k, line in enumerate(lines) if ",train," in line and ",NV," in line)
    lines[first] = lines[first].replace(",NV,", ",MEL,")
    table.write_text("\n".join(lines) + "\n")
    assert main(student(tmp_path / "changed", "runs")) == 2
    assert "student was begun with photos = " in capsys.readouterr().err


def test_damaged_and_missing_weights_are_one_sentence(prepared: Path, begun: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (begun / "runs" / "student" / "checkpoint.safetensors").write_bytes(b"damaged")
    assert main(student(prepared, "runs")) == 2
    assert "checkpoint.safetensors is damaged: move it away to begin anew." in capsys.readouterr().err
    assert main(["calibrate", "--data", str(prepared), "--config", "config.toml", "--runs", "elsewhere"]) == 2
    assert "There are no weights elsewhere" in capsys.readouterr().err


def test_start_that_failed_before_anything_was_trained_binds_nothing(
    prepared: Path, workplace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workplace)
    (workplace / "config.toml").write_text(CONFIG.format(steps=1).replace("backbone.safe", "missing.safe"))
    assert main(student(prepared, "runs")) == 2
    (workplace / "config.toml").write_text(CONFIG.format(steps=1))
    assert main(student(prepared, "runs")) == 0


def test_how_often_it_is_saved_may_change(prepared: Path, begun: Path) -> None:
    (begun / "config.toml").write_text(CONFIG.format(steps=1).replace("checkpoint_steps = 20", "checkpoint_steps = 5"))
    assert main(student(prepared, "runs")) == 0


def test_opinions_of_other_draws_are_not_looked_up(tmp_path: Path) -> None:
    """A class drawn more often puts other photos at the same place: what was said there is of another photo."""
    write_practice_photos(tmp_path / "photos", 0)
    prepare(tmp_path / "photos", tmp_path / "data", 0)
    write_random_backbones(tmp_path / "backbones", 0)
    finetune = PRACTICE.finetune.model_copy(update={"steps": 1, "validation_steps": 1})
    teachers = {"conv": PRACTICE.teachers["conv"].model_copy(update={"finetune": finetune})}
    asked = PRACTICE.distillation.model_copy(update={"teachers": ("conv",)})
    config = PRACTICE.model_copy(update={"teachers": teachers, "distillation": asked, "finetune": finetune})
    place = Workplace(tmp_path / "data", read_records(tmp_path / "data"), config, tmp_path / "runs", tmp_path / "backbones")
    train_teacher(place, "conv")
    other = config.model_copy(update={"finetune": finetune.model_copy(update={"sampling_power": 1.0})})
    for each in (config, config, other):
        collected_lessons(replace(place, config=each))
    assert len(list((tmp_path / "runs" / "lessons").glob("*.npy"))) == 2
    narrow = {"conv": teachers["conv"].model_copy(update={"timm_name": "resnet10t"})}
    with pytest.raises(ModelError, match="does not hold the weights of such a teacher"):
        collected_lessons(replace(place, config=config.model_copy(update={"teachers": narrow})))
