"""`skinapp train gate` on drawn discs, and the figures of doubt and refusal on cases worked out by hand."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from tiny_model import write_tiny_model

from skinapp.core.quality import ARTEFACTS
from skinapp.inference.artefacts import extremes
from skinapp.inference.engines import load_engine
from skinapp.inference.scope import Scope
from skinapp.inference.torch_engine import TorchNetwork
from skinapp.model.manifest import GATE_NAME, read_manifest
from skinapp.model.weights import load_model
from skinapp.training import gate, other_artefacts, outline
from skinapp.training.__main__ import main
from skinapp.training.artefacts import FOUND
from skinapp.training.data import read_records
from skinapp.training.doubt import area_under_risk_coverage, errors_among_most_uncertain, risks
from skinapp.training.explaining import Looked, rank_correlation
from skinapp.training.gate_fit import fit_scope
from skinapp.training.gate_report import proportion
from skinapp.training.masks import mask_of
from skinapp.training.outline import Outlined, fit_outline, overlap, target_of
from skinapp.training.outside import CHOOSE, DRAWINGS, SOURCES, TEST, outsiders, recoloured
from skinapp.training.readings import Answers
from skinapp.training.spoilt import KINDS, spoilt
from skinapp.training.variants import ORIENTATIONS, VARIANTS


@pytest.fixture(scope="module")
def masked_data(drawn_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The drawn data once more, with a mask for every photo: where its disc differs from the skin."""
    folder = tmp_path_factory.mktemp("masked")
    rows = (drawn_data / "metadata.csv").read_text(encoding="utf-8").splitlines()
    lines = [f"{rows[0]},mask"]
    for row in rows[1:]:
        name = row.split(",")[1]
        with Image.open(drawn_data / name) as picture:
            away = np.abs(np.asarray(picture, int) - (225, 185, 165)).sum(-1)
        mask = folder / Path(name).name
        Image.fromarray(away > 60).save(mask)
        lines.append(f"{row.replace(name, str(drawn_data / name))},{mask}")
    (folder / "metadata.csv").write_text("\n".join(lines), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Drawings in the place of the pictures that choose."""
    folder = tmp_path_factory.mktemp("outside")
    for source in SOURCES:
        (folder / source.package).mkdir(exist_ok=True)
        for number, draw in enumerate(DRAWINGS.values()):
            ending = ".jpg" if source.pattern.endswith(".jpg") else ".png"
            name = f"{source.pattern.replace('*', 'x').removesuffix('.jpg')}-{number}{ending}"
            Image.fromarray(draw(np.random.default_rng(number))).save(folder / source.package / name)
    return folder


def run(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


def test_gate_is_fitted_vouched_for_and_reported(
    masked_data: Path, outside: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outline, "EPOCHS", 3)
    folder = write_tiny_model(tmp_path / "models" / "tiny")
    config = tmp_path / "config.toml"
    config.write_text('name = "tiny"\n', encoding="utf-8")
    before = (folder / "weights.safetensors").read_bytes()
    step = ("gate", "--data", masked_data, "--outside", outside, "--config", config, "--models", tmp_path / "models")
    assert run(*step) == 0
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert GATE_NAME in manifest["sha256"]
    assert (folder / "weights.safetensors").read_bytes() == before
    assert all(point["sensitivity"]["n"] > 0 for point in manifest["operating_points"])
    assert (folder / "card.md").exists()
    first = (folder / GATE_NAME).read_bytes()
    assert run(*step) == 0
    assert (folder / GATE_NAME).read_bytes() == first
    classifier = load_engine("torch-fp32", "cpu", folder)
    monkeypatch.setattr("skinapp.training.evaluation.load_engine", lambda *_: classifier)  # it has no graphs
    assert run("evaluate", "--gate", "--model", folder, "--data", masked_data, "--outside", outside) == 0
    said = capsys.readouterr().out
    assert all(part in said for part in ("| documents and screens | ocrmypdf |", "| four photos |", "## Doubt", "## Cost"))


def test_gate_needs_masks_and_pictures_of_something_else(
    drawn_data: Path, outside: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_tiny_model(tmp_path / "models" / "tiny")
    config = tmp_path / "config.toml"
    config.write_text('name = "tiny"\n', encoding="utf-8")
    step = ("gate", "--data", drawn_data, "--config", config, "--models", tmp_path / "models")
    assert run(*step, "--outside", outside) == 2
    assert "column mask" in capsys.readouterr().err
    assert run(*step) == 2
    assert "give --outside" in capsys.readouterr().err
    assert run(*step, "--outside", tmp_path) == 2
    assert "outside_photos.py" in capsys.readouterr().err


def test_report_of_a_model_without_gate_is_refused(
    masked_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from skinapp.training import gate_report

    with pytest.raises(gate_report.UsageError, match="has no gate"):
        gate_report.gate_report(_WithoutGate(), None, [], None)  # type: ignore[arg-type]
    assert run("evaluate", "--gate", "--data", masked_data) == 2
    assert "give --model" in capsys.readouterr().err


class _WithoutGate:
    gate = None
    manifest = type("Manifest", (), {"id": "tiny"})


def test_masks_are_read_from_the_table(masked_data: Path, drawn_data: Path) -> None:
    mask = mask_of(read_records(masked_data)[0])
    assert mask is not None
    assert 0.05 < mask.mean() < 0.4
    assert mask_of(read_records(drawn_data)[0]) is None


def test_scope_scores_what_is_unlike_above_what_is_like() -> None:
    random = np.random.default_rng(0)
    mixing = random.normal(size=(5, 40))
    train, tune = (
        (random.normal(size=(n, 5)) @ mixing + random.normal(0, 0.1, (n, 40))).astype(np.float32) for n in (400, 200)
    )
    beside, known = (tune + random.normal(0, 2, tune.shape).astype(np.float32) for _ in range(2))
    scope = fit_scope(train, random.integers(0, 3, 400), known, tune)
    assert np.mean(scope.score(tune) > 1) == pytest.approx(0.013, abs=0.006)
    assert np.mean(scope.score(beside) > 1) > 0.95
    assert np.allclose(Scope.of(scope.tensors()).score(tune), scope.score(tune), rtol=1e-3)


def test_rare_classes_are_not_foreign() -> None:
    random = np.random.default_rng(0)
    train, foreign = random.normal(0, 1, (2040, 12)), random.normal(0, 1, (100, 12))
    train[2000:, 0] += 12
    foreign[:, -1] += 9
    train, foreign = train.astype(np.float32), foreign.astype(np.float32)
    scope = fit_scope(train, np.repeat([0, 1], [2000, 40]), foreign, train[:600])
    assert np.mean(scope.score(train[2000:]) > 1) < 0.1


def test_outline_head_learns_and_numpy_agrees_with_torch() -> None:
    random = np.random.default_rng(0)
    side = 6
    inside = np.zeros((320, side, side), np.float32)
    for photo in inside:
        y, x = random.integers(0, 4, 2)
        photo[y : y + 3, x : x + 3] = 1
    tokens = random.normal(0, 0.3, (320, 1 + side * side, 16))
    tokens[:, 1:, 3] += 4 * inside.reshape(320, -1)
    targets = inside.repeat(4, axis=1).repeat(4, axis=2)
    outlined = Outlined(tokens.astype(np.float16), targets)
    head = fit_outline(outlined)
    found = [head.likelihood(photo.astype(np.float32)) >= 0.5 for photo in outlined.tokens[:40]]
    assert np.mean([overlap(mask, target >= 0.5) for mask, target in zip(found, targets, strict=False)]) > 0.95


def test_dice_of_known_overlaps() -> None:
    left, right, none = (np.array(row, bool) for row in ([1, 1, 0], [0, 1, 1], [0, 0, 0]))
    assert (overlap(left, left), overlap(left, right), overlap(left, none), overlap(none, none)) == (1, 0.5, 0, 1)


def test_target_is_the_share_of_each_place() -> None:
    mask = np.zeros((8, 8), bool)
    mask[:, :3] = True
    assert target_of(mask, (0, 0, 8, 8), 4)[0].tolist() == [1, 0.5, 0, 0]
    assert target_of(mask, (2, 0, 6, 8), 2)[0].tolist() == [0.5, 0]


def answers(wrong: list[bool]) -> Answers:
    n = len(wrong)
    probabilities = np.eye(8)[[1 if w else 0 for w in wrong]]
    return Answers(np.zeros(n, np.int64), np.array([str(k) for k in range(n)]), probabilities, np.ones(n, np.int64))


def test_risk_coverage_area_of_a_perfect_and_a_useless_score() -> None:
    given = answers([False, False, False, True])
    perfect, inverse = np.array([0.1, 0.2, 0.3, 0.9]), np.array([0.9, 0.8, 0.7, 0.1])
    assert area_under_risk_coverage(perfect).compute(given) == pytest.approx((0 + 0 + 0 + 1 / 4) / 4)
    assert area_under_risk_coverage(inverse).compute(given) == pytest.approx((1 + 1 / 2 + 1 / 3 + 1 / 4) / 4)


def test_risk_among_the_surest() -> None:
    given = answers([False, True, False, True])
    assert risks(np.array([0.3, 0.9, 0.1, 0.2]), given).tolist() == [0, 1 / 2, 1 / 3, 2 / 4]


def test_errors_among_the_most_uncertain_fifth() -> None:
    given = answers([True, True, False, False, False, False, False, False, False, False])
    doubt = np.arange(10, 0, -1.0)
    assert errors_among_most_uncertain(doubt).compute(given) == 1
    assert errors_among_most_uncertain(-doubt).compute(given) == 0


def test_wilson_interval() -> None:
    found = proportion(np.array([True] * 9 + [False]))
    assert (found.value, found.n) == (0.9, 10)
    assert (round(found.low, 3), round(found.high, 3)) == (0.596, 0.982)


def test_no_source_both_chooses_and_tests() -> None:
    packages = {role: {source.package for source in SOURCES if source.role == role} for role in (CHOOSE, TEST)}
    assert packages[CHOOSE] and packages[TEST]
    assert not packages[CHOOSE] & packages[TEST]


def test_outsiders_are_skin_beside_lesions_and_drawings(masked_data: Path) -> None:
    found = list(outsiders(None, read_records(masked_data)[:6], TEST))
    assert {photo.kind for photo in found} >= {"blank", "noise", "text"}
    assert all(photo.source == "drawn" for photo in found if photo.kind in {"blank", "noise", "text"})
    assert {photo.kind for photo in outsiders(None, read_records(masked_data)[:6], CHOOSE)} <= {"healthy skin"}


def test_spoilt_photos_are_of_every_kind_and_the_same_again(drawn_data: Path) -> None:
    records = read_records(drawn_data)[:5]
    first, again = list(spoilt(records)), list(spoilt(records))
    assert [kind for kind, _ in first] == list(KINDS) * 5
    assert all(np.array_equal(pixels, other) for (_, pixels), (_, other) in zip(first, again, strict=True))
    beside, above, four = (pixels.shape for _, pixels in first[:3])
    assert beside[1] == 2 * beside[0] and above[0] == 2 * above[1] and four == (above[0], beside[1], 3)


def test_recoloured_picture_has_the_colours_of_the_other_and_its_own_drawing() -> None:
    random = np.random.default_rng(0)
    drawing, skin = random.integers(0, 256, (40, 40, 3)).astype(np.uint8), random.normal((200, 150, 130), 9, (50, 60, 3))
    found = recoloured(drawing, skin.astype(np.uint8)).reshape(-1, 3)
    np.testing.assert_allclose(found.mean(0), (200, 150, 130), atol=1.5)
    np.testing.assert_allclose(found.std(0), (9, 9, 9), atol=1)
    assert np.corrcoef(found[:, 1], drawing.reshape(-1, 3)[:, 1])[0, 1] > 0.99
    assert np.ptp(recoloured(np.zeros((9, 9, 3), np.uint8), skin.astype(np.uint8)), axis=(0, 1)).tolist() == [0, 0, 0]


def test_picture_in_the_colours_of_skin_is_told_by_its_drawing(
    masked_data: Path, outside: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[np.ndarray] = []

    def fitted(train: np.ndarray, labels: np.ndarray, foreign: np.ndarray, held_out: np.ndarray) -> Scope:
        seen.extend([foreign, held_out])
        return fit_scope(train, labels, foreign, held_out)

    monkeypatch.setattr(outline, "EPOCHS", 1)
    monkeypatch.setattr(gate, "fit_scope", fitted)
    records = read_records(masked_data)
    folder = write_tiny_model(tmp_path / "tiny")
    manifest = read_manifest(folder)
    gate.fit_gate(TorchNetwork(load_model(folder, manifest)), manifest.preprocess, records, outside)
    foreign, held_out = seen
    assert len(foreign) == 2 * len(list(outsiders(outside, records[:48:3], CHOOSE)))
    assert np.abs(foreign[::2] - foreign[1::2]).max(axis=1).min() > 1e-3  # each once more in other colours
    assert len(held_out) == 16 + 32 + 80  # tune and both calibration splits


def test_every_change_changes_something_and_is_the_same_again() -> None:
    frame = np.random.default_rng(0).integers(60, 200, (64, 64, 3)).astype(np.uint8)
    drawn = [*VARIANTS, *(type(VARIANTS[0])("artefact", name, draw) for name, draw in FOUND.items())]
    for variant in drawn:
        once, again = (variant.change(frame, np.random.default_rng(5)) for _ in range(2))
        assert np.array_equal(once, again), variant.name
        assert once.shape != frame.shape or not np.array_equal(once, frame), variant.name
    assert len({variant.change(frame, np.random.default_rng(0)).tobytes() for variant in ORIENTATIONS}) == 8


def test_artefacts_drawn_otherwise_differ_from_those_in_training() -> None:
    frame = np.full((64, 64, 3), 180, np.uint8)
    for name in ("hair", "ruler", "pen"):
        assert (getattr(other_artefacts, name)(frame, np.random.default_rng(1)) != frame).any()


def test_names_of_what_is_drawn_are_those_that_are_looked_for() -> None:
    assert list(ARTEFACTS) == list(FOUND)


def test_extremes_are_means_of_both_ends() -> None:
    patches = np.arange(40, dtype=np.float32).reshape(20, 2)
    assert extremes(patches).tolist() == [33, 34, 5, 6]


def test_maps_are_compared_with_masks(masked_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_tiny_model(tmp_path / "tiny")
    asked = ("evaluate", "--explain", "--model", folder, "--data", masked_data, "--split", "tune", "--every", 2)
    assert run(*asked) == 0
    printed = capsys.readouterr().out
    for name in ("attention rollout", "relevance of the answer", "occlusion", "gradient (PyTorch)", "centre prior"):
        assert printed.count(f"| {name} |") >= 2, name
    assert run(*asked) == 0
    assert capsys.readouterr().out == printed  # the same photos, the same figures


def test_maps_need_masks(drawn_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_tiny_model(tmp_path / "tiny")
    assert run("evaluate", "--explain", "--model", folder, "--data", drawn_data, "--split", "tune") == 2
    assert "lesion mask" in capsys.readouterr().err


def test_share_inside_a_lesion_is_what_lies_there() -> None:
    inside = np.array([1.0, 0.5, 0.0, 0.0])
    looked = Looked({"map": np.array([2.0, 1.0, 1.0, 0.0]), "nothing": np.zeros(4)}, inside, {})
    assert looked.share_inside("map") == pytest.approx(2.5 / 4)
    assert looked.share_inside("nothing") == pytest.approx(1.5 / 4)


def test_rank_correlation_knows_order_alone() -> None:
    values = np.array([0.1, 0.2, 0.9, 0.3])
    assert rank_correlation(values, values**3) == pytest.approx(1)
    assert rank_correlation(values, -values) == pytest.approx(-1)
    assert rank_correlation(values, np.ones(4)) == 0
