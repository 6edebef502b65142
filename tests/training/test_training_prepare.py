"""Preparing photos for training: four layouts, what is dropped, joined and split, and going on after a kill."""

import csv
import os
import signal
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from skinapp.core.errors import UsageError
from skinapp.core.labels import DIAGNOSES, Diagnosis
from skinapp.imaging.read import read_photo
from skinapp.model.preprocess import Preprocess
from skinapp.training.data import (
    SPLITS,
    Record,
    frames_file,
    of_split,
    prepared_frames,
    read_records,
    read_split,
    write_records,
)
from skinapp.training.prepare.card import counts_table
from skinapp.training.prepare.duplicates import near_duplicates
from skinapp.training.prepare.fingerprints import fingerprint
from skinapp.training.prepare.frames import read_frame
from skinapp.training.prepare.preparation import prepare
from skinapp.training.prepare.splits import SHARES, with_splits


def picture(seed: int, size: int = 72) -> Image.Image:
    """A photo unlike that of any other seed: soft random patches."""
    patches = np.random.default_rng(seed).integers(40, 255, (6, 6, 3), dtype=np.uint8)
    return Image.fromarray(patches).resize((size, size), Image.Resampling.BICUBIC)


def draw(file: Path, seed: int) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    picture(seed).save(file)
    return file


def write_table(file: Path, rows: Sequence[dict[str, object]]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def class_folders(folder: Path, per_class: int = 3, names: Sequence[str] = ("MEL", "NV")) -> Path:
    for k, name in enumerate(names):
        for number in range(per_class):
            draw(folder / name / f"{name}-{number}.png", 1000 * k + number)
    return folder


def by_name(records: Sequence[Record]) -> dict[str, Record]:
    return {record.image_id: record for record in records}


def dropped(output: Path) -> dict[str, str]:
    with (output / "dropped.csv").open(newline="", encoding="utf-8") as file:
        return {row["image_id"]: row["reason"] for row in csv.DictReader(file)}


def assert_whole(output: Path) -> None:
    """Table, card and frames belong together, and no group lies in two splits."""
    records = read_records(output)
    splits = defaultdict(set)
    for record in records:
        splits[record.group].add(record.split)
    assert all(len(found) == 1 for found in splits.values())
    for split in SPLITS:
        prepared = read_split(output, split)
        assert prepared.records == of_split(records, split)
        assert len(prepared.frames) == len(prepared.records)
        for record, frame in zip(prepared.records, prepared.frames, strict=True):
            assert np.array_equal(frame, Preprocess(size_px=256).resized(read_photo(record.path).pixels))
    assert not list(output.rglob("*.part"))


def test_isic_2019_is_read_as_published(tmp_path: Path) -> None:
    source = tmp_path / "Läsionen 皮膚"
    truth, described = [], []
    for number, name in enumerate([*DIAGNOSES, "UNK", "NV", "MEL"]):
        image = f"ISIC_{number:07d}"
        truth.append({"image": image, **{d: float(d == name) for d in (*DIAGNOSES, "UNK")}})
        lesion = {0: "HAM_1", 1: "BCN_7", 9: "BCN_7", 2: "MSK4_3"}.get(number, "")
        described.append(
            {
                "image": image,
                "age_approx": 5.0 * number,
                "anatom_site_general": "head/neck",
                "lesion_id": lesion,
                "sex": "female",
            }
        )
        if number != 10:
            draw(source / "ISIC_2019_Training_Input" / f"{image}.jpg", number)
    write_table(source / "ISIC_2019_Training_GroundTruth.csv", truth)
    write_table(source / "ISIC_2019_Training_Metadata.csv", described)
    records = by_name(prepare(source, tmp_path / "prepared", seed=0))
    assert [records[f"ISIC_{k:07d}"].label for k in range(8)] == list(DIAGNOSES)
    assert {"ISIC_0000008", "ISIC_0000010"} == set(dropped(tmp_path / "prepared"))  # no diagnosis; no photo
    assert records["ISIC_0000001"].group == records["ISIC_0000009"].group
    assert len({record.group for record in records.values()}) == len(records) - 1
    sources = [records[f"ISIC_{k:07d}"].dataset for k in range(4)]
    assert sources == ["HAM10000", "BCN_20000", "MSK", "ISIC 2019, collection not stated"]
    third = records["ISIC_0000003"]
    assert (third.age, third.sex, third.site) == (15.0, "female", "head/neck")
    assert third.licence.startswith("CC BY-NC 4.0")
    assert_whole(tmp_path / "prepared")


def test_ham10000_without_ending_counts_akiec_as_ak_and_says_so(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    source, rows = tmp_path / "ham", []
    for number, dx in enumerate(["akiec", "bcc", "bkl", "df", "mel", "nv", "vasc", "akiec"]):
        image = f"ISIC_{number:07d}"
        row = {"lesion_id": f"HAM_{number}", "image_id": image, "dx": dx, "dx_type": "histo"}
        rows.append(row | {"age": "" if number else "80.0", "sex": "unknown", "localization": "back", "dataset": "rosendahl"})
        draw(source / f"HAM10000_images_part_{1 + number % 2}" / f"{image}.jpg", number)
    write_table(source / "HAM10000_metadata", rows)
    with caplog.at_level("INFO"):
        records = prepare(source, tmp_path / "prepared", seed=0)
    assert [str(record.label) for record in records] == ["AK", "BCC", "BKL", "DF", "MEL", "NV", "VASC", "AK"]
    card = (tmp_path / "prepared" / "card.md").read_text(encoding="utf-8")
    for told in (card, caplog.text):
        assert "akiec; its 2 photos count as AK" in told
    assert (records[0].age, records[1].age, records[0].sex, records[0].dx_type) == (80.0, None, "", "histo")
    assert {record.dataset for record in records} == {"HAM10000 rosendahl"}
    assert_whole(tmp_path / "prepared")


def test_given_groups_and_splits_are_kept(tmp_path: Path, drawn_data: Path) -> None:
    output = tmp_path / "prepared"
    given, kept = read_records(drawn_data), prepare(drawn_data, output, seed=0)
    assert [replace(record, path=Path()) for record in kept] == [replace(record, path=Path()) for record in given]
    assert_whole(output)


def test_without_groups_and_splits_they_are_made(tmp_path: Path) -> None:
    rows = [{"image_id": f"p{k}", "file": f"images/p{k}.png", "dx": "NV", "lesion_id": f"l{k // 2}"} for k in range(40)]
    for k in range(40):
        draw(tmp_path / "source" / "images" / f"p{k}.png", k)
    write_table(tmp_path / "source" / "metadata.csv", rows)
    records = prepare(tmp_path / "source", tmp_path / "prepared", seed=0)
    assert len({record.group for record in records}) == 20
    assert set(Counter(record.split for record in records)) == set(SPLITS)
    assert "unknown" in (tmp_path / "prepared" / "card.md").read_text(encoding="utf-8").split("## Licence")[1]
    assert_whole(tmp_path / "prepared")


def test_given_splits_that_part_near_duplicates_are_told(tmp_path: Path) -> None:
    rows = []
    for k, split in enumerate(SPLITS):
        draw(tmp_path / "source" / f"{split}.png", k)
        rows.append({"image_id": split, "file": f"{split}.png", "dx": "NV", "group": split, "split": split})
    picture(0).rotate(180).save(tmp_path / "source" / "test.png")  # the same as train
    write_table(tmp_path / "source" / "metadata.csv", rows)
    records = prepare(tmp_path / "source", tmp_path / "prepared", seed=0)
    assert [record.split for record in records] == list(SPLITS)
    assert "2 photos show what a photo of another split shows" in (tmp_path / "prepared" / "card.md").read_text(
        encoding="utf-8"
    )


def test_folders_are_named_by_code_or_in_full(tmp_path: Path) -> None:
    names = ["mel", "Melanocytic_Nevus", "basal-cell carcinoma", "SEBORRHEIC KERATOSIS"]
    records = prepare(class_folders(tmp_path / "source", 2, names), tmp_path / "prepared", seed=0)
    labels = {Path(record.image_id).parts[0]: str(record.label) for record in records}
    assert labels == dict(zip(names, ["MEL", "NV", "BCC", "BKL"], strict=True))
    assert_whole(tmp_path / "prepared")


def test_black_borders_are_cropped(tmp_path: Path) -> None:
    framed = Image.new("RGB", (112, 92))
    framed.paste(picture(0), (20, 10))
    framed.save(tmp_path / "framed.png")
    plain = np.asarray(picture(0).resize((256, 256), Image.Resampling.BICUBIC), np.int16)
    inside = np.s_[16:-16, 16:-16]  # resampling mixes the outermost pixels with what lies beyond them
    assert np.abs(read_frame(tmp_path / "framed.png")[inside] - plain[inside]).max() <= 1


@pytest.mark.parametrize(
    "change",
    [
        lambda p: p.transpose(Image.Transpose.ROTATE_90),
        lambda p: p.transpose(Image.Transpose.TRANSVERSE),
        lambda p: p.transpose(Image.Transpose.FLIP_LEFT_RIGHT).resize((40, 40)),
        lambda p: p.point(lambda v: int(v * 0.9)),
    ],
)
def test_turned_and_recompressed_copies_share_a_group(tmp_path: Path, change: Callable[[Image.Image], Image.Image]) -> None:
    source = class_folders(tmp_path / "source", 8)
    change(picture(3)).save(source / "MEL" / "copy.jpg", quality=40)
    records = by_name(prepare(source, tmp_path / "prepared", seed=0))
    assert records["MEL/copy.jpg"].group == records["MEL/MEL-3.png"].group
    assert len({record.group for record in records.values()}) == len(records) - 1  # and no other two are joined


def test_plain_photos_are_not_near_duplicates() -> None:
    plain = [fingerprint(np.full((256, 256, 3), grey, np.uint8)) for grey in (0, 90, 200)]
    assert near_duplicates(plain) == []


def test_real_photos_of_different_lesions_are_not_joined(data_dir: Path) -> None:
    records = of_split(read_records(data_dir), "train")[:300]
    pairs = near_duplicates([fingerprint(read_frame(record.path)) for record in records])
    assert all(records[i].group == records[j].group for i, j in pairs)


def test_broken_photos_are_dropped_with_their_reason(tmp_path: Path) -> None:
    source = class_folders(tmp_path / "source")
    (source / "NV" / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no photo")
    (source / "NV" / "empty.png").touch()
    draw(source / "stray.png", 99)
    records = prepare(source, tmp_path / "prepared", seed=0)
    assert len(records) == 6
    reasons = dropped(tmp_path / "prepared")
    assert set(reasons) == {"NV/broken.jpg", "NV/empty.png", "stray.png"}
    assert "empty" in reasons["NV/empty.png"]
    assert reasons["NV/empty.png"] in (tmp_path / "prepared" / "card.md").read_text(encoding="utf-8")
    assert_whole(tmp_path / "prepared")


def test_exact_copies_that_contradict_each_other_are_dropped(tmp_path: Path) -> None:
    source = class_folders(tmp_path / "source")
    picture(2).save(source / "NV" / "same.bmp")  # MEL-2 under another diagnosis
    picture(1).save(source / "MEL" / "same.bmp")  # MEL-1 again, which is no contradiction
    records = by_name(prepare(source, tmp_path / "prepared", seed=0))
    assert set(dropped(tmp_path / "prepared")) == {"MEL/MEL-2.png", "NV/same.bmp"}
    assert records["MEL/same.bmp"].group == records["MEL/MEL-1.png"].group


def grouped(counts: dict[tuple[Diagnosis, str], int]) -> list[Record]:
    """Records in groups of one to four."""
    rng, records = np.random.default_rng(0), []
    for (label, dataset), groups in counts.items():
        for number in range(groups):
            name = f"{label}-{dataset}-{number}"
            records += [Record(name, Path(name), label, name, "", dataset)] * int(rng.integers(1, 5))
    return records


def test_splits_have_their_shares_of_every_diagnosis_and_source() -> None:
    records = with_splits(grouped({(Diagnosis.NV, "a"): 900, (Diagnosis.NV, "b"): 300, (Diagnosis.MEL, "a"): 300}), seed=0)
    for kind in ((Diagnosis.NV, "a"), (Diagnosis.NV, "b"), (Diagnosis.MEL, "a")):
        found = Counter(record.split for record in records if (record.label, record.dataset) == kind)
        for split, share in SHARES.items():
            assert found[split] / found.total() == pytest.approx(share, abs=0.012)


def test_rare_diagnosis_reaches_every_split_from_eleven_groups() -> None:
    for seed in range(20):
        records = with_splits(grouped({(Diagnosis.NV, "a"): 200, (Diagnosis.DF, "a"): 11}), seed)
        assert {record.split for record in records if record.label is Diagnosis.DF} == set(SPLITS)


def test_the_seed_decides_the_splits() -> None:
    records = grouped({(Diagnosis.NV, "a"): 60})
    assert with_splits(records, 1) == with_splits(records, 1) != with_splits(records, 2)


def test_killed_preparation_goes_on(tmp_path: Path) -> None:
    source = class_folders(tmp_path / "source", 100)
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    prepare(source, whole, seed=0)
    code = "import sys, pathlib; from skinapp.training.prepare.preparation import prepare; "
    code += "prepare(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), 0)"
    for sign in (killed / "source.json", killed / "frames" / "train.part"):  # while verifying, while packing
        with subprocess.Popen([sys.executable, "-c", code, source, killed], stdout=subprocess.DEVNULL) as process:
            deadline = time.monotonic() + 100
            while not sign.exists() and process.poll() is None and time.monotonic() < deadline:
                time.sleep(0.005)
            os.kill(process.pid, signal.SIGKILL)
        assert not frames_file(killed, "test").exists(), "it was done before it could be killed"
    prepare(source, killed, seed=0)
    assert (killed / "metadata.csv").read_bytes() == (whole / "metadata.csv").read_bytes()
    for split in SPLITS:
        assert frames_file(killed, split).read_bytes() == frames_file(whole, split).read_bytes()
    assert_whole(killed)


def test_packed_split_is_not_packed_again(tmp_path: Path) -> None:
    source, output = class_folders(tmp_path / "source"), tmp_path / "prepared"
    prepare(source, output, seed=0)
    before = frames_file(output, "train").stat()
    frames_file(output, "test").unlink()
    prepare(source, output, seed=0)
    after = frames_file(output, "train").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert_whole(output)


def test_photo_that_vanishes_before_it_is_packed_is_named(tmp_path: Path) -> None:
    source, output = class_folders(tmp_path / "source", 12), tmp_path / "prepared"
    records = prepare(source, output, seed=0)
    frames_file(output, "train").unlink()
    path = of_split(records, "train")[0].path
    path.write_bytes(b"")
    with pytest.raises(UsageError, match=f"{path.name} could be read before"):
        prepare(source, output, seed=0)
    assert not frames_file(output, "train").exists()


def test_folder_of_another_source_seed_or_owner_is_refused(tmp_path: Path) -> None:
    source, output = class_folders(tmp_path / "source"), tmp_path / "prepared"
    prepare(source, output, seed=0)
    for other, seed in ((class_folders(tmp_path / "other"), 0), (source, 1)):
        with pytest.raises(UsageError, match="prepared from another source, or with another seed"):
            prepare(other, output, seed)
    with pytest.raises(UsageError, match="holds other files"):
        prepare(source, class_folders(tmp_path / "occupied"), seed=0)
    with pytest.raises(UsageError, match="inside of the source"):
        prepare(source, source / "prepared", seed=0)


def test_folder_without_layout_or_with_two_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError) as none:
        prepare(tmp_path / "empty", tmp_path / "prepared", seed=0)
    signs = ("ISIC_2019_Training_GroundTruth.csv", "HAM10000_metadata.csv", "metadata.csv", "MEL, NV, BCC")
    assert all(sign in str(none.value) for sign in signs)
    two = class_folders(tmp_path / "two")
    write_table(two / "HAM10000_metadata.csv", [{"image_id": "a"}])
    with pytest.raises(UsageError, match=r"HAM10000_metadata.csv .* and a folder for each diagnosis"):
        prepare(two, tmp_path / "prepared", seed=0)
    with pytest.raises(UsageError, match="There is no folder"):
        prepare(tmp_path / "absent", tmp_path / "prepared", seed=0)
    assert not (tmp_path / "prepared").exists()


def test_unknown_class_folder_names_the_allowed_ones(tmp_path: Path) -> None:
    source = class_folders(tmp_path / "source", names=("MEL", "moles"))
    with pytest.raises(UsageError, match=r"moles .* mel, nv, .* basal cell carcinoma"):
        prepare(source, tmp_path / "prepared", seed=0)


@pytest.mark.parametrize(
    ("table", "rows", "said"),
    [
        ("metadata.csv", [{"image_id": "a", "file": "a.png", "dx": "wart"}], "wart"),
        ("metadata.csv", [{"image_id": "a", "file": "a.png"}], "lacks the column dx"),
        ("metadata.csv", [{"image_id": "a", "file": "a.png", "dx": "NV", "age": "old"}], r"metadata.csv, line 2: .*old"),
        ("metadata.csv", [{"image_id": "a", "file": "a.png", "dx": "NV", "age": "-5"}], r"line 2: '-5' is not an age"),
        ("metadata.csv", [{"image_id": "", "file": "a.png", "dx": "NV"}], "line 2: image_id is empty"),
        ("metadata.csv", [{"image_id": "a", "file": "a.png", "dx": "NV"}] * 2, "names a more than once"),
        ("HAM10000_metadata.csv", [{"image_id": "a", "lesion_id": "l"}], "dx"),
        ("ISIC_2019_Training_GroundTruth.csv", [{"image": "a", "NV": 1.0}], "ISIC_2019_Training_Metadata.csv cannot be read"),
    ],
)
def test_table_that_makes_no_sense_is_one_sentence(
    tmp_path: Path, table: str, rows: list[dict[str, object]], said: str
) -> None:
    draw(tmp_path / "source" / "a.png", 0)
    write_table(tmp_path / "source" / table, rows)
    with pytest.raises(UsageError, match=said):
        prepare(tmp_path / "source", tmp_path / "prepared", seed=0)


def test_short_row_is_named_by_its_line(tmp_path: Path) -> None:
    draw(tmp_path / "a.png", 0)
    (tmp_path / "metadata.csv").write_text("image_id,file,dx\na,a.png,NV\nb\n")
    with pytest.raises(UsageError, match=r"metadata.csv, line 3: "):
        prepare(tmp_path, tmp_path.parent / "prepared-short", seed=0)


@pytest.mark.parametrize("age", ["nan", "unknown", " "])
def test_age_that_is_not_known_is_none(tmp_path: Path, age: str) -> None:
    rows = [{"image_id": f"p{k}", "file": f"p{k}.png", "dx": "NV", "age": age} for k in range(3)]
    for k in range(3):
        draw(tmp_path / "source" / f"p{k}.png", k)
    write_table(tmp_path / "source" / "metadata.csv", rows)
    assert all(record.age is None for record in prepare(tmp_path / "source", tmp_path / "prepared", seed=0))


def test_half_filled_group_column_is_refused(tmp_path: Path) -> None:
    rows = [{"image_id": f"p{k}", "file": f"p{k}.png", "dx": "NV", "group": "g" * k} for k in range(2)]
    for k in range(2):
        draw(tmp_path / "source" / f"p{k}.png", k)
    write_table(tmp_path / "source" / "metadata.csv", rows)
    with pytest.raises(UsageError, match="Some photos have a group and others have none"):
        prepare(tmp_path / "source", tmp_path / "prepared", seed=0)


def test_table_is_read_back_as_written(tmp_path: Path) -> None:
    full = Record("ä, 1", tmp_path / "ü 1.png", Diagnosis.MEL, "g1", "tune", "d", 55.5, "male", "back", "histo", "l1", "CC0")
    records = [full, Record("2", tmp_path / "2.png", Diagnosis.NV, "g2", "train", "d")]
    write_records(tmp_path, records)
    assert read_records(tmp_path) == records


def test_folder_that_is_not_prepared_is_one_sentence(tmp_path: Path, drawn_data: Path) -> None:
    with pytest.raises(UsageError, match="not prepared: run skinapp train prepare first"):
        read_split(drawn_data, "tune")
    output = tmp_path / "prepared"
    records = prepare(class_folders(tmp_path / "source", 12), output, seed=0)
    with pytest.raises(UsageError, match="prepare it anew"):
        prepared_frames(output, of_split(records, "train")[1:], "train")


def test_counts_add_up(tmp_path: Path) -> None:
    records = prepare(class_folders(tmp_path / "source", 12), tmp_path / "prepared", seed=0)
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in counts_table(records).splitlines()]
    assert lines[0] == ["Diagnosis", *SPLITS, "all"]
    assert lines[-1][0] == "all"
    assert int(lines[-1][-1]) == 24
    assert [sum(int(line[k]) for line in lines[2:-1]) for k in range(1, 7)] == [int(cell) for cell in lines[-1][1:]]
