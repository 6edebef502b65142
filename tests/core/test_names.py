"""Photos with one name must not be taken for each other."""

from skinapp.core.names import told_apart


def test_names_that_are_there_once_stay() -> None:
    assert told_apart({"1": ("a.jpg", "/b/a.jpg"), "2": ("c.jpg", "/b/c.jpg")}) == {"1": "a.jpg", "2": "c.jpg"}


def test_equal_names_have_the_folders_that_tell_them_apart() -> None:
    paths = ["/morning/Patient A/1.jpg", "/morning/Patient B/1.jpg", "/morning/other.jpg"]
    photos = {path: (path.rpartition("/")[2], path) for path in paths}
    assert list(told_apart(photos).values()) == ["Patient A/1.jpg", "Patient B/1.jpg", "other.jpg"]
    deep = [*paths, "/evening/Patient A/1.jpg"]
    photos = {path: (path.rpartition("/")[2], path) for path in deep}
    assert list(told_apart(photos).values()) == [
        "morning/Patient A/1.jpg",
        "morning/Patient B/1.jpg",
        "other.jpg",
        "evening/Patient A/1.jpg",
    ]


def test_file_at_the_top_is_told_from_one_below() -> None:
    assert set(told_apart({"1": ("a.jpg", "/a.jpg"), "2": ("a.jpg", "/b/a.jpg")}).values()) == {"/a.jpg", "b/a.jpg"}


def test_pictures_without_a_file_are_numbered() -> None:
    photos = {str(number): ("Pasted picture, 10:42", "") for number in range(3)}
    assert list(told_apart(photos).values()) == [
        "Pasted picture, 10:42",
        "Pasted picture, 10:42 (2)",
        "Pasted picture, 10:42 (3)",
    ]
