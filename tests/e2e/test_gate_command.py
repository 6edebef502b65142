"""A folder in which photos lie beside everything else that people drop in: the real program, real files, the real model."""

import csv
import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image, ImageEnhance, ImageFilter

from skinapp import paths
from skinapp.synthetic.tissue import skin
from skinapp.training.outside import DRAWINGS

GOOD = paths.samples() / "sample-01-nevus-like-light-skin.jpg"
WINDOW = Path(__file__).parents[2] / "docs" / "screenshots" / "urgent.png"
OTHER = paths.samples() / "sample-04-keratosis-like-medium-skin.jpg"
REFUSED = ("lost.png", "dark.png", "night.png", "grey.png", "blank.png", "noise.png", "text.png", "screen.png", "skin.png")
REFUSED += ("two.png", "squares.png")


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """Rows by file name, each with the text of its report under `report`."""
    folder = tmp_path_factory.mktemp("mixed")
    photos = folder / "photos"
    photos.mkdir()
    shutil.copy(GOOD, photos / "good.jpg")
    with Image.open(GOOD) as picture:
        picture.filter(ImageFilter.GaussianBlur(4.6)).save(photos / "blurred.png")
        picture.filter(ImageFilter.GaussianBlur(40)).save(photos / "lost.png")
        ImageEnhance.Brightness(picture).enhance(0.4).save(photos / "dark.png")
        ImageEnhance.Brightness(picture).enhance(0.1).save(photos / "night.png")
        picture.convert("L").save(photos / "grey.png")
        picture.resize((32, 24)).resize((1024, 768), Image.Resampling.NEAREST).save(photos / "squares.png")
        with Image.open(OTHER) as other:
            two = Image.new("RGB", (2 * picture.width, picture.height))
            two.paste(picture)
            two.paste(other, (picture.width, 0))
            two.save(photos / "two.png")
    shutil.copy(WINDOW, photos / "screen.png")
    drawn = skin(np.random.default_rng(4), "light").render()
    Image.fromarray((np.clip(drawn, 0, 1) * 255).astype(np.uint8)).save(photos / "skin.png")
    for kind, draw in DRAWINGS.items():
        Image.fromarray(draw(np.random.default_rng(3))).save(photos / f"{kind}.png")
    (photos / "damaged.jpg").write_bytes(GOOD.read_bytes()[:900])
    command = [sys.executable, "-m", "skinapp", "triage", "photos", "--output", "t.csv", "--reports", "pdf"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=200)
    assert run.returncode == 1, run.stderr
    read = list(csv.DictReader((folder / "t.csv").read_text(encoding="utf-8").splitlines()))
    for row in read:
        file = folder / "pdf" / f"{Path(row['path']).stem}.pdf"
        row["report"] = pypdfium2.PdfDocument(file)[0].get_textpage().get_text_range() if file.exists() else ""
    return {Path(row["path"]).name: row for row in read}


def test_every_file_has_its_status(rows: dict[str, dict[str, str]]) -> None:
    assert {name: row["status"] for name, row in rows.items()} == {
        "good.jpg": "ok",
        "blurred.png": "flagged",
        **dict.fromkeys(REFUSED, "rejected"),
        "damaged.jpg": "error",
    }


@pytest.mark.parametrize("name", REFUSED)
def test_refused_photo_has_a_reason_and_no_figures(rows: dict[str, dict[str, str]], name: str) -> None:
    row = rows[name]
    assert row["triage"] == "unassessable"
    assert row["reason"].endswith(".")
    assert [column for column in row if column.startswith("p_") and row[column]] == []
    assert row["prediction"] == row["entropy"] == ""
    assert float(row["ood_score"]) > 0
    assert "UNASSESSABLE" in row["report"]
    assert "No figures are shown" in row["report"]
    assert "◆" not in row["report"] and "Likely diagnoses" not in row["report"]
    assert "At exit" not in row["report"]


def test_warning_stands_in_row_and_report(rows: dict[str, dict[str, str]]) -> None:
    row = rows["blurred.png"]
    assert row["triage"] in {"urgent", "soon"}
    assert "The picture is blurred. Hold the camera still" in row["reason"]
    assert "sharpness" in row["quality"]
    assert row["p_NV"]
    assert "at least 0.095" in " ".join(row["report"].split())


def test_remedy_fits_what_is_wrong(rows: dict[str, dict[str, str]]) -> None:
    expected = {
        "dark.png": "The picture is too dark. Switch the dermoscope's light on, or expose longer.",
        "night.png": "The picture is too dark. Switch the dermoscope's light on, or expose longer.",
        "lost.png": "The picture is blurred. Hold the camera still and focus on the skin.",
        "grey.png": "The picture has hardly any colour. Take it in colour, not in black and white.",
        "two.png": "as where several pictures are joined in one. Open each photo by itself",
        "squares.png": "it was enlarged, or compressed too much. Choose the original photo.",
        "text.png": "Choose a dermoscopic photo of a lesion",
    }
    assert {name: sentence for name, sentence in expected.items() if sentence in rows[name]["reason"]} == expected


def test_good_photo_says_so(rows: dict[str, dict[str, str]]) -> None:
    row = rows["good.jpg"]
    assert float(row["ood_score"]) < 1
    assert "Asymmetry" in row["report"]


def test_mean_of_eight_orientations_says_so_and_does_not_depend_on_the_orientation(tmp_path: Path) -> None:
    with Image.open(GOOD) as picture:
        square = picture.convert("RGB").crop((128, 0, 896, 768))
        for turns in range(2):
            square.rotate(90 * turns).save(tmp_path / f"turned-{turns}.png")
    command = [sys.executable, "-m", "skinapp", "triage", ".", "--output", "t.csv", "--reports", "pdf", "--tta"]
    command += ["--operating-point", "sensitivity-90"]  # the name of the plain point: the averaged one is meant
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=200)
    assert run.returncode == 0, run.stderr
    one, other = csv.DictReader((tmp_path / "t.csv").read_text(encoding="utf-8").splitlines())
    assert (one["mode"], one["exit"], one["operating_point"]) == ("full", one["exits"], "sensitivity-90-averaged")
    probabilities = [column for column in one if column.startswith("p_")]
    assert [float(one[c]) for c in probabilities] == pytest.approx([float(other[c]) for c in probabilities], abs=2e-3)
    assert one["triage"] == other["triage"]
    page = pypdfium2.PdfDocument(tmp_path / "pdf" / "turned-0.pdf")[0].get_textpage().get_text_range()
    assert "Each answer is the mean of eight orientations." in " ".join(page.split())


def test_json_lines_say_the_same(tmp_path: Path) -> None:
    Image.fromarray(DRAWINGS["text"](np.random.default_rng(3))).save(tmp_path / "text.png")
    command = [sys.executable, "-m", "skinapp", "triage", "text.png", "--output", "t.jsonl"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=100)
    assert run.returncode == 0, run.stderr
    row = json.loads((tmp_path / "t.jsonl").read_text(encoding="utf-8"))
    assert (row["status"], row["triage"], row["p_MEL"]) == ("rejected", "unassessable", None)
