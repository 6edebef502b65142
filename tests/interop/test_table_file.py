"""Rows on disk: what other programs read."""

import csv
import io
import json
from pathlib import Path

import pytest

from skinapp.core.errors import UsageError
from skinapp.interop.table import COLUMNS, error_row
from skinapp.interop.table_file import TableFile

CONTRACT = (
    "path,sha256,status,reason,prediction,p_MEL,p_NV,p_BCC,p_AK,p_BKL,p_DF,p_VASC,p_SCC,p_malignant,malignant_classes,"
    "operating_point,triage,mode,exit,exits,entropy,ood_score,quality,batch,elapsed_ms,engine,model"
)


def test_columns_are_those_that_other_programs_rely_on() -> None:
    assert ",".join(COLUMNS) == CONTRACT


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_cell_that_a_spreadsheet_would_run_is_neutralised(tmp_path: Path, start: str) -> None:
    with TableFile(tmp_path / "t.csv", io.StringIO()) as table:
        table.write(error_row(f"{start}cmd.png", 'It is “bad”, "quoted"\nand has lines.'))
    with (tmp_path / "t.csv").open(newline="", encoding="utf-8") as file:
        (row,) = csv.DictReader(file)
    assert row["path"] == f"'{start}cmd.png"
    assert row["reason"] == 'It is “bad”, "quoted"\nand has lines.'
    assert row["p_MEL"] == row["quality"] == ""


def test_table_has_no_byte_order_mark_which_other_programs_would_take_for_a_part_of_the_first_column(tmp_path: Path) -> None:
    with TableFile(tmp_path / "t.csv", io.StringIO()) as table:
        table.write(error_row("Läsion.jpg", "Bad."))
    text = (tmp_path / "t.csv").read_bytes().decode("utf-8")
    assert text.startswith("path,")
    assert "\nLäsion.jpg," in text


def test_json_lines_keep_the_path_as_it_is_and_say_null(tmp_path: Path) -> None:
    with TableFile(tmp_path / "t.jsonl", io.StringIO()) as table:
        table.write(error_row("=é.png", "Bad."))
    (line,) = (tmp_path / "t.jsonl").read_text(encoding="utf-8").splitlines()
    row = json.loads(line)
    assert list(row) == list(COLUMNS)
    assert (row["path"], row["p_MEL"]) == ("=é.png", None)


def test_name_that_is_not_utf8_keeps_its_bytes_in_csv_and_is_escaped_in_json(tmp_path: Path) -> None:
    name = b"photo-\xff.png".decode("utf-8", "surrogateescape")
    for ending in ("csv", "jsonl"):
        with TableFile(tmp_path / f"t.{ending}", io.StringIO()) as table:
            table.write(error_row(name, "Bad."))
    assert b"photo-\xff.png" in (tmp_path / "t.csv").read_bytes()
    assert json.loads((tmp_path / "t.jsonl").read_text(encoding="utf-8"))["path"] == name


def test_rows_stand_in_part_until_the_end(tmp_path: Path) -> None:
    with TableFile(tmp_path / "t.csv", io.StringIO()) as table:
        table.write(error_row("a.png", "Bad."))
        assert len((tmp_path / "t.csv.part").read_text().splitlines()) == 2
        assert not (tmp_path / "t.csv").exists()
    assert [f.name for f in tmp_path.iterdir()] == ["t.csv"]


def interrupted(table: TableFile) -> None:
    with table:
        table.write(error_row("a.png", "Bad."))
        raise KeyboardInterrupt


def test_interrupt_leaves_a_valid_part_and_the_old_table(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("old")
    with pytest.raises(KeyboardInterrupt):
        interrupted(TableFile(tmp_path / "t.csv", io.StringIO()))
    assert (tmp_path / "t.csv").read_text() == "old"
    with (tmp_path / "t.csv.part").open(newline="") as file:
        assert [row["path"] for row in csv.DictReader(file)] == ["a.png"]


def test_other_endings_and_impossible_places_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"must end in \.csv or \.jsonl"):
        TableFile(tmp_path / "t.xlsx", io.StringIO())
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="cannot be written there"):
        TableFile(tmp_path / "file" / "t.csv", io.StringIO())


def test_without_a_file_rows_go_to_standard_output() -> None:
    output = io.StringIO()
    with TableFile(None, output) as table:
        table.write(error_row("a.png", "Bad."))
    assert output.getvalue().splitlines()[0] == CONTRACT
    assert not output.closed
