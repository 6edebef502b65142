"""The command line from the outside: the real program, real files, the real model."""

import contextlib
import csv
import json
import os
import pty
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from bad_files import write_bad_files
from dicom_files import PATIENT, dicom
from PIL import Image, TiffImagePlugin
from pydicom.encaps import encapsulate
from pydicom.uid import JPEGBaseline8Bit

from skinapp import paths

SAMPLES = sorted(paths.samples().glob("*.jpg"))


def skinapp(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the program and wait."""
    command = [sys.executable, "-m", "skinapp", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, timeout=100)


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(text.splitlines()))


def test_folder_of_good_and_bad_files_gives_a_row_each_in_order(tmp_path: Path) -> None:
    bad = write_bad_files(tmp_path / "photos")
    for sample in SAMPLES[:2]:
        shutil.copy(sample, tmp_path / "photos")
    assert len(bad) >= 12
    run = skinapp("triage", "photos", "--output", "t.csv", "--reports", "pdf", cwd=tmp_path)
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    rows = rows_of((tmp_path / "t.csv").read_text(encoding="utf-8"))
    assert len(rows) == len(bad) + 2
    by_name = {Path(row["path"]).name: row for row in rows}
    for file in bad:
        row = by_name[file.name]
        assert row["status"] == "error"
        assert row["reason"].endswith(".")
        assert f"skinapp: {row['path']}: {row['reason']}" in run.stderr.splitlines()
        assert row["triage"] == row["prediction"] == row["p_MEL"] == row["model"] == ""
    for sample in SAMPLES[:2]:
        row = by_name[sample.name]
        assert row["status"] == "ok"
        assert sum(float(row[c]) for c in row if c.startswith("p_") and c != "p_malignant") == pytest.approx(1, abs=1e-5)
        assert row["triage"] in {"urgent", "soon", "routine"}
        assert 0 < float(row["ood_score"]) < 1
        assert row["quality"]
        assert (row["mode"], row["batch"], row["malignant_classes"]) == ("early", "1", "MEL BCC AK SCC")
        text = pypdfium2.PdfDocument(tmp_path / "pdf" / f"{sample.stem}.pdf")[0].get_textpage().get_text_range()
        assert row["triage"].upper() in text.upper()
    assert len(list((tmp_path / "pdf").iterdir())) == 2


def test_dicom_file_is_assessed_as_its_jpeg_and_its_patient_is_written_nowhere(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    shutil.copy(SAMPLES[0], photos / "a.jpg")
    with Image.open(SAMPLES[0]) as image:
        shape = np.zeros((image.height, image.width, 3), np.uint8)
    frame = encapsulate([SAMPLES[0].read_bytes()])
    written = dicom(shape, JPEGBaseline8Bit, "YBR_FULL_422", PixelData=frame, PixelSpacing=["0.02", "0.02"])
    assert PATIENT.encode() in written
    (photos / "b.dcm").write_bytes(written)
    (photos / "c.dcm").write_bytes(written[:-2000])
    home = {name: str(tmp_path / "home") for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR")}
    (tmp_path / "home").mkdir()
    command = [sys.executable, "-m", "skinapp", "triage", "photos", "--output", "t.csv", "--reports", "pdf"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False, timeout=100, env=os.environ | home)
    assert run.returncode == 1, run.stderr
    as_jpeg, as_dicom, damaged = rows_of((tmp_path / "t.csv").read_text(encoding="utf-8"))
    assert [row["status"] for row in (as_jpeg, as_dicom, damaged)] == ["ok", "ok", "error"]
    assert "damaged or incomplete" in damaged["reason"]
    for column in as_jpeg:
        if column.startswith("p_") or column in {"triage", "prediction", "quality"}:
            assert as_dicom[column] == as_jpeg[column]
    page = pypdfium2.PdfDocument(tmp_path / "pdf" / "b.pdf")[0].get_textpage().get_text_range()
    assert "50 px/mm, from the DICOM file" in page.replace("\u00a0", " ").replace("\r\n", " ")
    outputs = [file for file in tmp_path.rglob("*") if file.is_file() and file.parent != photos]
    assert len(outputs) >= 3
    for said in (run.stdout, run.stderr, page.encode(), *(file.read_bytes() for file in outputs)):
        assert not any(name.encode() in said for name in (*PATIENT.split("^"), "Markerstone-0815", "1.2.3.4.5"))


def test_full_mode_uses_every_exit_and_standard_output_is_csv(tmp_path: Path) -> None:
    run = skinapp("triage", SAMPLES[0], "--mode", "full", cwd=tmp_path)
    assert run.returncode == 0
    (row,) = rows_of(run.stdout)
    assert row["exit"] == row["exits"]
    assert row["path"] == str(SAMPLES[0])
    assert list(tmp_path.iterdir()) == []


def test_operating_point_stands_in_row_and_report(tmp_path: Path) -> None:
    point = "sensitivity-90-without-AK"
    run = skinapp("triage", SAMPLES[0], "--operating-point", point, "--output", "t.jsonl", "--reports", "pdf", cwd=tmp_path)
    assert run.returncode == 0
    row = json.loads((tmp_path / "t.jsonl").read_text(encoding="utf-8"))
    assert (row["operating_point"], row["malignant_classes"]) == (point, "MEL BCC SCC")
    text = pypdfium2.PdfDocument(tmp_path / "pdf" / f"{SAMPLES[0].stem}.pdf")[0].get_textpage().get_text_range()
    assert "90 % sensitivity, without actinic keratosis" in " ".join(text.split())


def test_list_folder_and_named_file_keep_their_order(tmp_path: Path) -> None:
    (tmp_path / "below" / "deep").mkdir(parents=True)
    shutil.copy(SAMPLES[0], tmp_path / "below" / "deep" / "überführt ☂.jpg")
    shutil.copy(SAMPLES[0], tmp_path / "noending")
    (tmp_path / "list.txt").write_text("noending\n\nmissing.png\n", encoding="utf-8")
    run = skinapp("triage", "noending", "below", "--recursive", "--from-list", "list.txt", "--output", "t.jsonl", cwd=tmp_path)
    assert run.returncode == 1
    rows = [json.loads(line) for line in (tmp_path / "t.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(row["path"], row["status"]) for row in rows] == [
        ("noending", "ok"),
        (str(Path("below", "deep", "überführt ☂.jpg")), "ok"),
        ("noending", "ok"),
        ("missing.png", "error"),
    ]
    assert rows[3]["p_MEL"] is None


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "No photos to triage"),
        (["p.jpg", "--output", "empty.csv"], "empty.csv is a folder"),
        (["p.csv", "--output", "p.csv"], "p.csv is one of the photos"),
        (["p.csv.part", "--output", "p.csv"], "p.csv.part is one of the photos"),
        (["p.jpg", "--device", "cuda"], "Device cuda was asked for, but there is none"),
        (["p.jpg", "--engine", "onnx-int8", "--device", "mps"], "Device mps was asked for, but there is none"),
        (["p.jpg", "--tta", "--mode", "early"], "--tta runs every exit in eight orientations: leave --mode early out."),
        (["p.jpg", "--output", "t.xlsx"], "must end in .csv or .jsonl"),
        (["p.jpg", "--output", "nowhere/t.csv"], "cannot be written there"),
        (["--from-list", "nothing.txt"], "The list nothing.txt cannot be read"),
        (["p.jpg", "--mode", "sideways"], "invalid"),
        (
            ["p.jpg", "--operating-point", "sensitivity-99"],
            "has no operating point “sensitivity-99” for early mode. It has: sens",
        ),
    ],
)
def test_wrong_usage_is_one_plain_line_and_exit_code_2(tmp_path: Path, arguments: Sequence[str], sentence: str) -> None:
    (tmp_path / "empty.csv").mkdir()
    for name in ("p.jpg", "p.csv", "p.csv.part"):
        shutil.copy(SAMPLES[0], tmp_path / name)
    run = skinapp("triage", *arguments, cwd=tmp_path)
    assert run.returncode == 2
    assert sentence in run.stderr
    assert "Traceback" not in run.stderr
    assert sorted(f.name for f in tmp_path.iterdir()) == ["empty.csv", "p.csv", "p.csv.part", "p.jpg"]
    assert (tmp_path / "p.csv").read_bytes() == SAMPLES[0].read_bytes()


@contextlib.contextmanager
def interruptible(command: list[str], cwd: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that hears SIGINT even where this one was told to ignore it, as in a shell's background; gone at the end."""

    def listen() -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    with subprocess.Popen(command, cwd=cwd, stderr=subprocess.PIPE, text=True, preexec_fn=listen) as run:  # noqa: PLW1509
        try:
            yield run
        finally:
            run.kill()


@pytest.mark.parametrize(("engine", "after_s"), [("auto", 0.4), ("torch-fp32", 1.0), ("auto", 2.0)])
def test_interrupt_at_any_moment_is_one_plain_line(tmp_path: Path, engine: str, after_s: float) -> None:
    """While the program starts, while the model loads, and among the photos, of which there are enough for minutes."""
    (tmp_path / "list.txt").write_text("\n".join(map(str, SAMPLES * 1000)), encoding="utf-8")
    command = [sys.executable, "-m", "skinapp", "triage", "--from-list", "list.txt", "--engine", engine, "--output", "t.csv"]
    with interruptible(command, tmp_path) as run:
        time.sleep(after_s)
        run.send_signal(signal.SIGINT)
        _, stderr = run.communicate(timeout=60)
    assert run.returncode == 130
    assert "interrupted" in stderr
    assert "Traceback" not in stderr


def test_paths_that_the_system_refuses_are_rows_like_any_other(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    paths_given = ["missing.jpg", "x" * 300 + ".jpg", "", "empty", str(SAMPLES[0])]
    run = skinapp("triage", *paths_given, "--output", "t.jsonl", cwd=tmp_path)
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    rows = [json.loads(line) for line in (tmp_path / "t.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["path"] for row in rows] == paths_given
    assert [row["status"] for row in rows] == ["error"] * 4 + ["ok"]


def test_report_that_cannot_be_written_does_not_stop_the_batch(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "skinapp", "triage", *map(str, SAMPLES[:2]), "--output", "t.csv", "--reports", "pdf"]
    small = f"ulimit -f 16 && exec {shlex.join(command)}"  # files of 8 or 16 KB: enough for the table, not for a report
    run = subprocess.run(small, shell=True, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=100)
    assert run.returncode == 1
    assert run.stderr.count("could not be written") == len(run.stderr.splitlines()) == 2
    assert [row["status"] for row in rows_of((tmp_path / "t.csv").read_text(encoding="utf-8"))] == ["ok", "ok"]
    assert list((tmp_path / "pdf").iterdir()) == []


def test_reports_of_an_earlier_run_stay(tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    shutil.copy(SAMPLES[0], tmp_path / "again")
    first = skinapp("triage", SAMPLES[0], "again", "--reports", "pdf", cwd=tmp_path)
    assert (first.returncode, first.stderr) == (0, "")
    before = {file.name: file.read_bytes() for file in (tmp_path / "pdf").iterdir()}
    assert before.keys() == {f"{SAMPLES[0].stem}.pdf", f"{SAMPLES[0].stem}-2.pdf"}
    second = skinapp("triage", SAMPLES[0], SAMPLES[1], "--reports", "pdf", cwd=tmp_path)
    assert second.returncode == 0
    assert second.stderr == (
        "skinapp: Reports of these names were in pdf already. They stay; new ones have a number behind their name (1).\n"
    )
    assert {name: (tmp_path / "pdf" / name).read_bytes() for name in before} == before
    new = {file.name for file in (tmp_path / "pdf").iterdir()} - before.keys()
    assert new == {f"{SAMPLES[0].stem}-3.pdf", f"{SAMPLES[1].stem}.pdf"}


def test_photos_in_formats_that_are_not_read_get_a_row_and_other_files_none(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "1.HEIC").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(1000))
    tiff = TiffImagePlugin.ImageFileDirectory_v2()
    tiff[50706] = b"\x01\x04\x00\x00"  # DNGVersion
    with Image.open(SAMPLES[0]) as sample:
        thumbnail = sample.resize((256, 192))
        thumbnail.save(folder / "2.dng", "TIFF", tiffinfo=tiff)
        thumbnail.save(folder / "3.NEF", "TIFF")
        thumbnail.save(folder / "4 in disguise.tif", "TIFF", tiffinfo=tiff)
    (folder / "5.cr3").write_bytes(b"\0\0\0\x18ftypcrx " + bytes(1000))
    shutil.copy(SAMPLES[0], folder / "6 a JPEG by content.heic")
    for name in ("notes.txt", "Thumbs.db", "list.xlsx", "report.pdf"):
        (folder / name).write_bytes(b"?")
    run = skinapp("triage", "photos", "--output", "t.csv", cwd=tmp_path)
    assert run.returncode == 1
    rows = rows_of((tmp_path / "t.csv").read_text(encoding="utf-8"))
    sentence = "{} files are not read. Save this photo as JPEG, PNG or TIFF."
    assert [(Path(row["path"]).name, row["status"], row["reason"]) for row in rows[:5]] == [
        ("1.HEIC", "error", sentence.format("HEIC")),
        ("2.dng", "error", sentence.format("DNG")),
        ("3.NEF", "error", sentence.format("NEF")),
        ("4 in disguise.tif", "error", sentence.format("DNG")),
        ("5.cr3", "error", sentence.format("CR3")),
    ]
    assert [(Path(row["path"]).name, row["status"]) for row in rows[5:]] == [("6 a JPEG by content.heic", "ok")]
    assert run.stderr.count(" files are not read. ") == 5


def test_closed_streams_are_no_crash(tmp_path: Path) -> None:
    command = f"'{sys.executable}' -m skinapp triage '{SAMPLES[0]}'"
    run = subprocess.run(f"{command} >&-", shell=True, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (
        2,
        "skinapp: there is no standard output to write to. Name a file with --output.\n",
    )
    run = subprocess.run(
        f"{command} --output t.csv 2>&-", shell=True, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0
    assert len(rows_of((tmp_path / "t.csv").read_text(encoding="utf-8"))) == 1


def test_interrupt_keeps_what_is_done_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text(f"{SAMPLES[0]}\n" * 5000, encoding="utf-8")
    command = [sys.executable, "-m", "skinapp", "triage", "--from-list", "list.txt", "--output", "t.csv"]
    part = tmp_path / "t.csv.part"
    with interruptible(command, tmp_path) as run:
        deadline = time.monotonic() + 90
        while time.monotonic() < deadline and (not part.exists() or part.read_text().count("\n") < 4):
            time.sleep(0.1)
        run.send_signal(signal.SIGINT)
        _, stderr = run.communicate(timeout=60)
    assert run.returncode == 130
    assert "interrupted" in stderr
    assert "t.csv.part" in stderr
    assert "Traceback" not in stderr
    rows = rows_of(part.read_text(encoding="utf-8"))
    assert len(rows) >= 3
    assert all(row["status"] == "ok" for row in rows)
    assert not (tmp_path / "t.csv").exists()


def test_reader_that_stops_reading_is_no_crash(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "skinapp", "triage", *map(str, SAMPLES)]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.readline()
        run.stdout.close()
        stderr = run.stderr.read()
    assert run.returncode == 130
    assert stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_full_disk_is_one_plain_line(tmp_path: Path) -> None:
    (tmp_path / "t.csv.part").symlink_to("/dev/full")
    run = skinapp("triage", SAMPLES[0], "--output", "t.csv", cwd=tmp_path)
    assert run.returncode == 1
    assert run.stderr == "skinapp: The table could not be written: No space left on device.\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize("is_buffered", [True, False])
@pytest.mark.parametrize("command", [["triage", str(SAMPLES[0])], ["triage", "--help"], ["models", "list"], ["--version"]])
def test_standard_output_that_takes_nothing_is_one_plain_line(
    tmp_path: Path, command: Sequence[str], is_buffered: bool
) -> None:
    if command == ["triage", "--help"] and not is_buffered:
        pytest.skip("not run: argparse passes over what its unbuffered help does not get rid of")
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"} | (
        {} if is_buffered else {"PYTHONUNBUFFERED": "1"}
    )
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            [sys.executable, "-m", "skinapp", *command],
            cwd=tmp_path,
            env=environment,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert run.returncode == 1
    assert run.stderr.endswith(" could not be written: No space left on device.\n")
    assert run.stderr.count("\n") == 1


def test_terminal_gets_a_progress_bar(tmp_path: Path) -> None:
    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "skinapp", "triage", str(SAMPLES[0]), "--output", "t.csv"]
    run = subprocess.run(command, cwd=tmp_path, stderr=follower, check=False, timeout=100)
    os.close(follower)
    shown = os.read(leader, 100_000).decode()
    os.close(leader)
    assert run.returncode == 0
    assert "1/1" in shown


@pytest.mark.skipif(sys.platform != "linux", reason="not run: only Linux may have no display")
def test_without_a_display_the_window_says_what_to_do(tmp_path: Path) -> None:
    without = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    command = [sys.executable, "-m", "skinapp", str(SAMPLES[0])]
    run = subprocess.run(command, cwd=tmp_path, env=without, capture_output=True, text=True, check=False, timeout=100)
    assert run.returncode == 2
    assert run.stderr == "skinapp: there is no display for the window. Triage without one: skinapp triage PATH…\n"


def test_version_is_printed(tmp_path: Path) -> None:
    assert skinapp("--version", cwd=tmp_path).stdout.startswith("skinapp ")
    assert skinapp("--nonsense", cwd=tmp_path).returncode == 2
