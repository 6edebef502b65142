"""From weights to a model folder and back: what the card says is what the shipped files give."""

import json
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import save_file
from tiny_model import TINY, tiny_network, write_tiny_model

from skinapp.core.errors import UsageError
from skinapp.core.exit_policy import ExitPolicy, Mode
from skinapp.core.labels import Diagnosis
from skinapp.model.manifest import Calibration, EarlyExit, read_manifest
from skinapp.model.weights import load_model
from skinapp.training.__main__ import main
from skinapp.training.calibration import Split, fit_early, fit_points
from skinapp.training.candidate import Candidate, calibrate
from skinapp.training.card import markdown, promises
from skinapp.training.config import Config, Heads
from skinapp.training.data import Record, of_split, read_records
from skinapp.training.evaluation import evaluate_model
from skinapp.training.export import calibration_score, export
from skinapp.training.folds import FOLDS, cross_validate, folds_of, folds_table
from skinapp.training.readings import split_logits

CONFIG = Config(name="drawn", threads=1, architecture=TINY, layers=tuple(range(TINY.blocks)))


@pytest.fixture(scope="module")
def records(drawn_data: Path) -> list[Record]:
    return read_records(drawn_data)


def candidate(folder: Path, records: list[Record], seed: int = 0, depth: int | None = None) -> Candidate:
    """A network with random weights, calibrated."""
    weights = folder / f"weights-{seed}.safetensors"
    save_file(tiny_network(seed).state_dict(), weights)
    return calibrate(weights, records, CONFIG, depth)


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory, records: list[Record]) -> Path:
    """An exported model's folder."""
    folder = tmp_path_factory.mktemp("models")
    made = candidate(folder, records)
    export(made, records, folder / made.manifest.id)
    return folder / made.manifest.id


def test_candidate_holds_no_figure_of_the_test_split(tmp_path: Path, records: list[Record]) -> None:
    without_test = [record for record in records if record.split != "test"]
    manifest = candidate(tmp_path, without_test).manifest
    assert manifest.figures == {}
    assert all(point.sensitivity is None for point in manifest.operating_points)
    names = ["sensitivity-95", "sensitivity-95-without-AK", "sensitivity-90", "sensitivity-90-without-AK"]
    for mode in Mode:
        points = [point for point in manifest.operating_points if point.mode is mode]
        assert [point.name for point in points] == names
        assert points[2].malignant_threshold >= points[0].malignant_threshold
    promised = manifest.calibration
    assert promised is not None
    assert promised.melanoma_groups == 20
    assert promised.triage_differs_limit <= 0.05


def test_evaluate_prints_the_card_from_the_files(shipped: Path, records: list[Record]) -> None:
    printed = evaluate_model(shipped, records, "test")
    card = (shipped / "card.md").read_text(encoding="utf-8")
    measured, timed = printed.split("## Time by depth")
    assert measured.strip() in card
    assert [line for line in card.splitlines() if line.startswith("|")] == [
        line for line in measured.splitlines() if line.startswith("|")
    ]
    assert len([line for line in timed.splitlines() if line.startswith("|")]) == 2 + TINY.blocks
    assert read_manifest(shipped).figures["Balanced accuracy, full"].n == 32


def test_evaluate_command_writes_tables_and_plots(drawn_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = write_tiny_model(tmp_path / "tiny")
    arguments = [
        "evaluate",
        "--data",
        str(drawn_data),
        "--model",
        str(model),
        "--split",
        "tune",
        "--out",
        str(tmp_path / "out"),
    ]
    assert main(arguments) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("## Figures")
    assert "these are not the card's figures" in printed
    written = (tmp_path / "out" / "tables.md").read_text(encoding="utf-8")
    assert written.startswith(printed.split("## Time")[0])
    titles = [table["title"] for table in json.loads((tmp_path / "out" / "tables.json").read_text(encoding="utf-8"))]
    assert {"Modes", "Exits", "Depths", "Beside published readers", "Confusion, exit 3 for every photo"} <= set(titles)
    for name in ("reliability", "exits", "confusion", "roc", "risk-coverage"):
        with Image.open(BytesIO((tmp_path / "out" / f"{name}.png").read_bytes())) as picture:
            assert min(picture.size) > 400
            assert len(np.unique(np.asarray(picture.convert("RGB")).reshape(-1, 3), axis=0)) > 20


@pytest.mark.parametrize("more", [[], ["--model", "m", "full.csv"]], ids=["neither", "both"])
def test_evaluate_wants_a_model_or_tables(drawn_data: Path, more: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "--data", str(drawn_data), *more]) == 2
    assert capsys.readouterr().err == "skinapp train: Give either --model FOLDER or triage tables, one of the two.\n"


def test_split_without_photos_is_said_plainly(shipped: Path, records: list[Record]) -> None:
    with pytest.raises(UsageError, match="no photo of split “tune”"):
        evaluate_model(shipped, of_split(records, "test"), "tune")


def test_better_model_is_replaced_only_when_told(tmp_path: Path, records: list[Record]) -> None:
    made = [candidate(tmp_path, records, seed) for seed in range(3)]
    score = {id(c): calibration_score(c.model, c.manifest, records) for c in made}
    worse, better = (pick(made, key=lambda c: score[id(c)]) for pick in (min, max))
    folder = tmp_path / "model"
    export(better, records, folder)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    sentence = f"{score[id(better)]:.4f}, the new one {score[id(worse)]:.4f}"
    with pytest.raises(UsageError, match=sentence):
        export(worse, records, folder)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
    export(better, records, folder)  # as good as what is there
    export(worse, records, folder, is_told_to_replace=True)
    assert read_manifest(folder).sha256 == worse.manifest.sha256


def test_depth_keeps_the_first_exits(tmp_path: Path, records: list[Record]) -> None:
    whole, shallow = candidate(tmp_path, records), candidate(tmp_path, records, depth=2)
    assert shallow.manifest.id == "drawn-depth2"
    assert shallow.manifest.architecture.blocks == 2
    folder = tmp_path / "model"
    export(shallow, records, folder)
    model, manifest = load_model(folder, read_manifest(folder)), read_manifest(folder)
    tune = of_split(records, "tune")
    said = split_logits(model, tune, manifest.preprocess)
    expected = split_logits(whole.model, tune, manifest.preprocess)[:, :2]
    # The share of the class prior in the biases is chosen at each model's own last exit.
    assert said - said[:1] == pytest.approx(expected - expected[:1], abs=1e-5)
    with pytest.raises(UsageError, match="A depth of 5 does not exist"):
        candidate(tmp_path, records, depth=5)


def test_too_few_groups_to_bound_the_risk_never_stop_early(records: list[Record]) -> None:
    def split(name: str, count: int) -> Split:
        chosen = of_split(records, name)[:count]
        sure = np.full((count, 2, 8), 0.01 / 7)
        for row, record in enumerate(chosen):
            sure[row, :, record.label.index] = 0.99
        return Split(chosen, sure)

    def fitted(count: int) -> tuple[float, ...]:
        a, b = split("calibration_a", 32), split("calibration_b", count)
        last = Split(a.records, a.probabilities[:, -1:]), Split(b.records, b.probabilities[:, -1:])
        full = fit_points(Mode.FULL, *(s.stopped(ExitPolicy.never(1)) for s in last))[0]
        return fit_early(full, a, b).policy.thresholds

    assert fitted(58) == (np.inf, np.inf)
    assert max(fitted(80)) < 1


def test_model_that_never_stops_early_promises_no_bound_and_says_why(tmp_path: Path) -> None:
    manifest = read_manifest(write_tiny_model(tmp_path / "tiny"))
    never = EarlyExit.of(ExitPolicy.never(len(manifest.early_exit.thresholds)))
    promised = Calibration(prior_power=0, triage_differs_limit=0, melanoma_groups=1, melanoma_lost_limit=0)
    stops, stops_not = (
        markdown(promises(manifest.model_copy(update={"calibration": promised, "early_exit": each})))
        for each in (manifest.early_exit, never)
    )
    assert "upper limit 0.0 %" in stops
    assert "No exit stops early" in stops_not
    assert "0.0 %" not in stops_not


def test_folds_keep_groups_together_and_diagnoses_alike() -> None:
    labels = [Diagnosis.NV] * 80 + [Diagnosis.MEL] * 20
    records = [Record(str(k), Path("x"), label, f"g{k // 2}", "train", "d") for k, label in enumerate(labels)]
    fold = folds_of(records, seed=0)
    assert (fold[::2] == fold[1::2]).all()
    assert [(fold[:80] == k).sum() for k in range(FOLDS)] == [16] * 5
    assert [(fold[80:] == k).sum() for k in range(FOLDS)] == [4] * 5
    assert not np.array_equal(fold, folds_of(records, seed=1))


def test_cross_validation_answers_each_photo_with_heads_that_never_saw_it() -> None:
    rng = torch.Generator().manual_seed(0)
    classes = [Diagnosis.MEL, Diagnosis.NV, Diagnosis.BCC]
    records = [Record(str(k), Path("x"), classes[k % 3], f"g{k}", "train", "d") for k in range(150)]
    noise = torch.randn(150, 4, 2 * TINY.width, generator=rng)
    telling = noise.clone()
    for k in range(150):
        telling[k, 1:, k % 3] += 6.0  # the first exit's features stay noise
    config = CONFIG.model_copy(update={"heads": Heads(epochs=20, batch_size=16, rate=2e-2)})
    found = cross_validate(telling, records, config)
    assert found.accuracies.shape == (FOLDS, 4)
    assert (found.accuracies[:, 0] < 0.7).all()  # heads that had seen these photos would know them by heart
    assert (found.accuracies[:, 1:] > 0.9).all()
    table = folds_table(found)
    assert len(table.rows) == 4
    assert {len(answers) for answers in found.pooled} == {150}
