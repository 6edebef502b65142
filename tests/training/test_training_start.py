"""What a training run may begin from: a finished student, and for a teacher that student's blocks."""

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from tiny_model import TINY, tiny_network, write_tiny_model

from skinapp.core.errors import ModelError, UsageError
from skinapp.core.labels import Diagnosis
from skinapp.model.manifest import Calibration, read_manifest
from skinapp.training.averaging import compare_average
from skinapp.training.candidate import train_log_prior, without_prior
from skinapp.training.config import Config, Distillation, Finetune, Teacher
from skinapp.training.data import Record, read_records
from skinapp.training.notices import ATTRIBUTION, LICENCE, POPULATION, carcinomas, limits, notices
from skinapp.training.prepare.preparation import prepare
from skinapp.training.teacher import TeacherNetwork, take_over_blocks
from skinapp.training.workplace import Workplace


@pytest.fixture
def prepared_drawn(drawn_data: Path, tmp_path: Path) -> Path:
    """The drawn photos after `prepare`."""
    prepare(drawn_data, tmp_path / "data", 0)
    return tmp_path / "data"


SMALL = Teacher(timm_name="vit_tiny_patch16_224", backbone="none", input_size_px=48, finetune=Finetune())


def test_finished_student_is_taken_up_without_the_prior_in_its_biases(tmp_path: Path, drawn_data: Path) -> None:
    folder, records = write_tiny_model(tmp_path / "tiny"), read_records(drawn_data)
    calibration = Calibration(prior_power=0.5, triage_differs_limit=0, melanoma_groups=0, melanoma_lost_limit=0)
    manifest = read_manifest(folder).model_copy(update={"calibration": calibration})
    (folder / "manifest.json").write_text(manifest.model_dump_json(), encoding="utf-8")
    stored, found = tiny_network().state_dict(), without_prior(folder, records)
    for name, tensor in stored.items():
        removed = 0.5 * train_log_prior(records) if name.endswith("linear.bias") and name.startswith("exits.") else 0.0
        torch.testing.assert_close(found[name], tensor - removed)


def test_teacher_takes_over_the_lower_blocks_at_its_own_size(tmp_path: Path) -> None:
    smaller = TeacherNetwork(SMALL.model_copy(update={"input_size_px": 32})).network.state_dict()
    names = [name for name in smaller if name.startswith(("blocks.0.", "blocks.1.", "patch_embed.", "cls_token", "pos_embed"))]
    student = {name: torch.randn(smaller[name].shape) for name in names}
    save_file(student | {"exits.0.linear.weight": torch.ones(8, 384)}, tmp_path / "student.safetensors")
    teacher = TeacherNetwork(SMALL)
    before = {name: tensor.clone() for name, tensor in teacher.network.state_dict().items()}
    take_over_blocks(teacher, tmp_path / "student.safetensors")
    after = teacher.network.state_dict()
    assert after["pos_embed"].shape == (1, 1 + 9, 192)  # 3 × 3 patches, resampled from 2 × 2
    assert all(after[name].equal(tensor) for name, tensor in student.items() if name != "pos_embed")
    assert all(after[name].equal(before[name]) for name in after if name.startswith("blocks.2."))


def test_blocks_that_do_not_fit_and_files_that_are_not_there_are_refused(tmp_path: Path) -> None:
    assert TINY.width != 192
    state = {name: tensor for name, tensor in tiny_network().state_dict().items() if not name.startswith("exits.")}
    save_file(state, tmp_path / "student.safetensors")
    convolutional = SMALL.model_copy(update={"timm_name": "test_efficientnet"})
    for teacher in (SMALL, convolutional):
        with pytest.raises(ModelError, match="do not fit"):
            take_over_blocks(TeacherNetwork(teacher), tmp_path / "student.safetensors")
    with pytest.raises(ModelError, match="cannot be read"):
        take_over_blocks(TeacherNetwork(SMALL), tmp_path / "missing.safetensors")


def test_patches_are_dropped_in_training_only() -> None:
    teacher = TeacherNetwork(SMALL.model_copy(update={"patch_drop": 0.5}))
    seen: list[int] = []
    teacher.network.blocks[0].register_forward_hook(lambda _, given, __: seen.append(given[0].shape[1]))
    for mode in (True, False):
        teacher.train(mode)
        teacher(torch.zeros(2, 3, 48, 48))
    assert seen == [1 + 4, 1 + 9]


def test_mean_of_weights_is_compared_on_tune(tmp_path: Path, prepared_drawn: Path) -> None:
    for seed in (0, 1):
        save_file(tiny_network(seed).state_dict(), tmp_path / f"{seed}.safetensors")
    config = Config(architecture=TINY, layers=(0, 1, 2, 3), distillation=Distillation(teachers=()))
    place = Workplace(prepared_drawn, read_records(prepared_drawn), config, tmp_path / "runs", None)
    mean, table = compare_average(place, [tmp_path / "0.safetensors", tmp_path / "1.safetensors"])
    one, other = (tiny_network(seed).state_dict() for seed in (0, 1))
    for name, tensor in mean.items():
        torch.testing.assert_close(tensor, (one[name] + other[name]) / 2)
    assert [row[0] for row in table.rows] == [str(tmp_path / "0.safetensors"), str(tmp_path / "1.safetensors"), "**mean**"]
    assert len({tuple(row[1:]) for row in table.rows}) > 1
    with pytest.raises(UsageError, match="at least two files"):
        compare_average(place, [tmp_path / "0.safetensors"])


def _photos(dataset: str, licence: str = "") -> list[Record]:
    labels = (Diagnosis.MEL, Diagnosis.NV, Diagnosis.NV, Diagnosis.AK)
    return [Record(str(k), Path("x"), label, f"g{k}", "train", dataset, licence=licence) for k, label in enumerate(labels)]


def test_model_of_other_photos_says_nothing_of_those_that_ship() -> None:
    said = notices(_photos("Clinic", "CC0"), _photos("Clinic"), "mine.safetensors")
    assert said.attribution == (
        "Trained on 4 photos of Clinic. Their terms, as their sources state them: CC0. Started from mine.safetensors."
    )
    assert said.population.startswith("Probabilities are calibrated to 4 photos of which 2 are malignant.")
    told = " ".join([said.licence, said.population, carcinomas(said.population), limits(said.population)])
    assert not any(word in told for word in ("CC BY-NC", "Bowen", "two centres", "±9"))


def test_model_of_the_photos_that_shipped_keeps_their_sentences() -> None:
    here = _photos("HAM10000")
    said = notices(here, here, "dinov2_vits14.safetensors")
    assert (said.licence, said.attribution, said.population) == (LICENCE, ATTRIBUTION, POPULATION)
    assert "Bowen" in carcinomas(said.population)
    other = notices(here, here, "mine.safetensors").attribution
    assert "HAM10000" in other
    assert "DINOv2" not in other
