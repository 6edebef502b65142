"""The photos of a folder, and paths that Windows would find too long."""

import os
from pathlib import Path

import pytest

from skinapp.core.errors import PhotoUnreadable
from skinapp.imaging.folder import photo_files
from skinapp.imaging.long_path import extended


def fill(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def names(folder: Path, recursive: bool = False) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in photo_files(folder, recursive)]


def test_only_allowed_endings_in_any_case(tmp_path: Path) -> None:
    fill(
        tmp_path,
        "a.jpg",
        "b.JPEG",
        "c.Png",
        "d.tif",
        "e.TIFF",
        "f.bmp",
        "g.webp",
        "h.jfif",
        "i.gif",
        "j.txt",
        "jpg",
        "k.jpg.part",
    )
    assert names(tmp_path) == ["a.jpg", "b.JPEG", "c.Png", "d.tif", "e.TIFF", "f.bmp", "g.webp", "h.jfif"]


def test_order_is_natural_and_the_same_every_time(tmp_path: Path) -> None:
    order = ["1.jpg", "2.jpg", "10.jpg", "IMG_2.jpg", "img_03.jpg", "IMG_10.jpg", "lesion.jpg", "Äpfel.jpg", "öl.jpg"]
    fill(tmp_path, *reversed(order))
    assert names(tmp_path) == order


def test_equal_keys_keep_one_order(tmp_path: Path) -> None:
    fill(tmp_path, "a01.jpg", "a1.jpg", "a001.jpg")
    assert names(tmp_path) == ["a001.jpg", "a01.jpg", "a1.jpg"]


def test_digits_that_are_no_decimals_are_plain_text(tmp_path: Path) -> None:
    fill(tmp_path, "5.jpg", "a².jpg", "a٣.jpg")
    assert len(names(tmp_path)) == 3


def test_hidden_files_and_folders_are_left_out(tmp_path: Path) -> None:
    fill(tmp_path, ".hidden.jpg", "._seen.jpg", "seen.jpg", ".cache/thumb.jpg")
    assert names(tmp_path, recursive=True) == ["seen.jpg"]


def test_folders_below_only_when_asked_for(tmp_path: Path) -> None:
    fill(tmp_path, "top.jpg", "case 2/b.jpg", "case 10/a.jpg", "case 10/deep/c.png", "named-like-a-photo.jpg/x.txt")
    assert names(tmp_path) == ["top.jpg"]
    assert names(tmp_path, recursive=True) == ["case 2/b.jpg", "case 10/a.jpg", "case 10/deep/c.png", "top.jpg"]


def test_paths_are_given_as_the_folder_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, "photos/a.jpg", "photos/sub/b.jpg")
    monkeypatch.chdir(tmp_path)
    assert photo_files("photos", recursive=True) == [Path("photos/a.jpg"), Path("photos/sub/b.jpg")]


def test_empty_folder_has_no_photos(tmp_path: Path) -> None:
    assert photo_files(tmp_path) == []


@pytest.mark.parametrize("folder", ["gone", "file.jpg", "zero\0"])
def test_folder_that_cannot_be_listed_is_an_error(tmp_path: Path, folder: str) -> None:
    (tmp_path / "file.jpg").touch()
    with pytest.raises(PhotoUnreadable, match="folder cannot be opened"):
        photo_files(tmp_path / folder)


@pytest.mark.skipif(os.name == "nt", reason="not run: links need rights on Windows")
def test_links_in_a_circle_end(tmp_path: Path) -> None:
    fill(tmp_path, "a.jpg")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert names(tmp_path, recursive=True) == ["a.jpg"]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("C:\\photos\\a.jpg", "\\\\?\\C:\\photos\\a.jpg"),
        ("C:/photos/Läsion.jpg", "\\\\?\\C:\\photos\\Läsion.jpg"),
        ("C:\\photos\\.\\sub\\..\\a.jpg", "\\\\?\\C:\\photos\\a.jpg"),
        ("\\\\server\\share\\a.jpg", "\\\\?\\UNC\\server\\share\\a.jpg"),
        ("\\\\?\\C:\\photos\\a.jpg", "\\\\?\\C:\\photos\\a.jpg"),
        ("C:\\" + "x" * 300 + "\\a.jpg", "\\\\?\\C:\\" + "x" * 300 + "\\a.jpg"),
    ],
)
def test_windows_paths_are_extended(path: str, expected: str) -> None:
    assert extended(path) == expected
