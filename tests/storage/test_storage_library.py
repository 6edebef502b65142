"""The encrypted worklist: nothing readable on disk, nothing lost, nothing opened with the wrong key."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import keyring
import numpy as np
import pytest
from keyring.backends import fail, null
from sqlalchemy import event
from sqlcipher3 import dbapi2

from skinapp import paths
from skinapp.core.assessment import Assessment
from skinapp.core.errors import LibraryError, LibraryUnreadable, NoKeyStore, PassphraseNeeded, WrongPassphrase
from skinapp.core.exit_policy import Mode
from skinapp.core.labels import Diagnosis
from skinapp.core.measure import Measure
from skinapp.core.photo import Photo
from skinapp.core.ports import Contents, StoredPhoto
from skinapp.core.worklist import Entry, OwnReading
from skinapp.pipeline import assess_at_once
from skinapp.storage import codec, database
from skinapp.storage.library import EncryptedLibrary
from skinapp.testing import FakeClassifier

NOW = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
MARKER = "Zacharopoulou-Wednesday"


def photo(number: int = 1, **changes: object) -> StoredPhoto:
    return StoredPhoto(Entry(f"id-{number}", f"{MARKER}-{number}.jpg", **changes), f"/clinic/{MARKER}-{number}.jpg")


def assessment() -> Assessment:
    pixels = np.zeros((40, 60, 3), np.uint8)
    return assess_at_once(Photo(pixels, "x.png", "ab" * 32, 60, 40, "PNG"), FakeClassifier(), Mode.EARLY)


@pytest.fixture
def folder() -> Path:
    return paths.user_data()


@pytest.fixture
def reopened(folder: Path) -> Callable[..., Contents]:
    """What another start of the program finds."""

    def open_(passphrase: str = "") -> Contents:
        library = EncryptedLibrary(folder)
        contents = library.open(passphrase)
        library.close()
        return contents

    return open_


@pytest.fixture
def library(folder: Path) -> EncryptedLibrary:
    made = EncryptedLibrary(folder)
    made.open()
    return made


def test_everything_comes_back_as_it_was(library: EncryptedLibrary, reopened: Callable[..., Contents]) -> None:
    done, own = assessment(), OwnReading(Diagnosis.BCC, NOW, is_after_reveal=False)
    library.add([photo(1), photo(2), StoredPhoto(Entry("id-3", "Pasted picture"), "", b"bytes of a picture")])
    library.keep_answer("id-1", done, "")
    library.keep_answer("id-2", None, "This file is empty.")
    library.keep_own("id-1", own)
    library.keep_own("id-1", OwnReading(None, NOW, is_after_reveal=True, photo_sha256=done.photo_sha256))
    library.keep_own("id-1", OwnReading(Diagnosis.DF, NOW, is_after_reveal=True, photo_sha256="f" * 64))
    library.keep_revealed(["id-1"], revealed=True)
    library.keep_measure("id-1", Measure(1.5, 2.0, 30.25, 40.0, 0.02))
    library.keep_thumbnail("id-1", b"small")
    library.keep_current("id-2", NOW)
    assert library.thumbnail("id-1") == b"small"
    library.close()
    contents = reopened()
    assert contents.current == "id-2"
    first, second, third = (stored.entry for stored in contents.photos)
    assert (first.name, contents.photos[0].path) == (photo(1).entry.name, photo(1).path)
    assert first.own == (own, OwnReading(None, NOW, is_after_reveal=True, photo_sha256=done.photo_sha256))
    assert [each.diagnosis for each in first.own_of_others] == [Diagnosis.DF]
    assert (first.is_revealed, second.is_revealed) == (True, False)
    assert (first.is_opened, second.is_opened, second.sentence) == (False, True, "This file is empty.")
    assert (first.measure, second.measure) == (Measure(1.5, 2.0, 30.25, 40.0, 0.02), None)
    assert (contents.photos[2].data, third.is_waiting) == (b"bytes of a picture", True)
    assert first.assessment is not None
    for before, after in zip(done.readings, first.assessment.readings, strict=True):
        assert np.array_equal(before.probabilities, after.probabilities)  # every bit
        assert (before.exit, before.elapsed_ms) == (after.exit, after.elapsed_ms)
    assert first.assessment.decision == done.decision
    assert first.assessment.operating_point == done.operating_point
    assert first.assessment.assessed_at == done.assessed_at


def test_list_of_the_version_before_is_taken_over(library: EncryptedLibrary, reopened: Callable[..., Contents]) -> None:
    done = assessment()
    library.add([photo(1), photo(2)])
    library.keep_answer("id-1", done, "")
    for id_ in ("id-1", "id-2"):
        library.keep_own(id_, OwnReading(Diagnosis.BCC, NOW, is_after_reveal=False, photo_sha256="f" * 64))
    library.keep_revealed(["id-1", "id-2"], revealed=True)
    with library._engine.begin() as connection:  # as version 1 had it
        connection.exec_driver_sql("ALTER TABLE photos DROP COLUMN revealed")
        connection.exec_driver_sql("ALTER TABLE readings DROP COLUMN photo_sha256")
        connection.exec_driver_sql("PRAGMA user_version = 1")
    library.close()
    first, second = (stored.entry for stored in reopened().photos)
    assert (first.is_revealed, second.is_revealed) == (True, False)
    assert [own.photo_sha256 for own in (*first.own, *second.own)] == [done.photo_sha256, ""]


def test_other_decision_is_kept_with_the_readings_that_it_is_made_from(
    library: EncryptedLibrary, reopened: Callable[..., Contents]
) -> None:
    before = assessment()
    point = next(
        p for p in FakeClassifier().operating_points if p.mode is before.mode and p.name != before.operating_point.name
    )
    after = before.judged_at(point)
    library.add([photo(1), photo(2)])
    library.keep_answer("id-1", before, "")
    library.keep_answer("id-2", before, "")
    library.keep_decisions({"id-1": after})
    library.close()
    first, second = (stored.entry.assessment for stored in reopened().photos)
    assert codec.written(first) == codec.written(after) != codec.written(before)
    assert codec.written(second) == codec.written(before)


def test_removed_photos_can_be_put_back_until_the_next_start(
    library: EncryptedLibrary, reopened: Callable[..., Contents]
) -> None:
    library.add([photo(1), photo(2), photo(3)])
    library.remove(["id-1", "id-2"])
    library.put_back(["id-2"])
    library.close()
    assert [stored.entry.id for stored in reopened().photos] == ["id-2", "id-3"]
    late = EncryptedLibrary(paths.user_data())
    late.open()
    late.put_back(["id-1"])
    late.close()
    assert [stored.entry.id for stored in reopened().photos] == ["id-2", "id-3"]


def test_what_was_kept_in_memory_joins_what_is_on_disk(folder: Path, reopened: Callable[..., Contents]) -> None:
    early = EncryptedLibrary(folder)
    early.add([photo(1)])
    early.keep_own("id-1", OwnReading(Diagnosis.NV, NOW, is_after_reveal=False))
    early.open("a long passphrase")
    early.close()
    late = EncryptedLibrary(folder)
    late.add([photo(2)])
    late.keep_thumbnail("id-2", b"small")
    late.keep_current("id-2", NOW)
    late.open("a long passphrase")
    assert late.thumbnail("id-2") == b"small"
    late.close()
    contents = reopened("a long passphrase")
    assert [stored.entry.id for stored in contents.photos] == ["id-1", "id-2"]
    assert (contents.current, len(contents.photos[0].entry.own)) == ("id-2", 1)


@pytest.mark.parametrize("passphrase", ["", "a long passphrase"])
def test_nothing_on_disk_can_be_read(folder: Path, passphrase: str, tmp_path: Path) -> None:
    library = EncryptedLibrary(folder)
    library.open(passphrase)
    library.add([StoredPhoto(photo(1).entry, photo(1).path, f"{MARKER} pasted".encode())])
    library.keep_answer("id-1", assessment(), f"{MARKER} says why.")
    library.keep_thumbnail("id-1", b"\xff\xd8\xff thumbnail " + MARKER.encode())
    assert_unreadable(tmp_path, folder)  # while it is open: file and write-ahead log
    library.close()
    assert_unreadable(tmp_path, folder)


def assert_unreadable(swept: Path, folder: Path) -> None:
    files = [file for file in swept.rglob("*") if file.is_file()]
    assert folder / "worklist.db" in files
    key = keyring.get_password("SkinApp", "worklist")
    for file in files:
        content = file.read_bytes()
        for marker in (MARKER.encode(), b"Zacharopoulou", b"thumbnail", b"SQLite format", b"melan", b"id-1"):
            assert marker not in content, f"{marker!r} in {file.name}"
        if key and file.name != "keys.json":
            assert key.encode() not in content
            assert bytes.fromhex(key) not in content


def test_another_key_and_a_changed_byte_are_refused_and_the_file_stays(folder: Path, library: EncryptedLibrary) -> None:
    library.add([photo(1)])
    library.close()
    key = keyring.get_password("SkinApp", "worklist")
    assert key is not None
    file = folder / "worklist.db"
    good = file.read_bytes()
    keyring.set_password("SkinApp", "worklist", "11" * 32)
    assert_refused(folder)
    keyring.set_password("SkinApp", "worklist", key)
    for place in range(100, len(good), 4096):
        file.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
        assert_refused(folder)
    keyring.delete_password("SkinApp", "worklist")
    file.write_bytes(good)
    assert_refused(folder)
    assert file.read_bytes() == good


def assert_refused(folder: Path) -> None:
    refused = EncryptedLibrary(folder)
    with pytest.raises(LibraryUnreadable, match="left as it is"):
        refused.open()
    refused.add([photo(9)])  # it goes on in memory
    refused.close()


def test_unreadable_library_is_put_aside_for_a_new_one(folder: Path, library: EncryptedLibrary) -> None:
    library.add([photo(1)])
    library.close()
    old = (folder / "worklist.db").read_bytes()
    keyring.set_password("SkinApp", "worklist", "11" * 32)
    new = EncryptedLibrary(folder)
    with pytest.raises(LibraryUnreadable):
        new.open()
    new.add([photo(2)])
    assert [stored.entry.id for stored in new.start_anew().photos] == ["id-2"]
    new.close()
    (aside,) = folder.glob("worklist.db.*")
    assert aside.read_bytes() == old


def test_passphrase_opens_and_only_that_one(folder: Path, reopened: Callable[..., Contents]) -> None:
    library = EncryptedLibrary(folder)
    library.open("Ελένη και ένα άλογο")
    library.add([photo(1)])
    library.close()
    assert len(reopened("Ελένη και ένα άλογο").photos) == 1
    with pytest.raises(PassphraseNeeded):
        reopened()
    with pytest.raises(WrongPassphrase):
        reopened("Ελένη και ένα αλογο")
    assert keyring.get_password("SkinApp", "worklist") is None


def not_installed() -> None:
    raise ModuleNotFoundError("No module named 'keyrings'")


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, not_installed])
def test_without_a_key_store_nothing_is_written(
    folder: Path, backend: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", backend)
    library = EncryptedLibrary(folder)
    with pytest.raises(NoKeyStore, match="not kept"):
        library.open()
    library.add([photo(1)])
    library.close()
    assert not list(folder.glob("*"))


def test_passphrase_is_not_set_on_a_library_whose_key_store_is_away(folder: Path, library: EncryptedLibrary) -> None:
    library.add([photo(1)])
    library.close()
    away = EncryptedLibrary(folder)
    with pytest.raises(LibraryUnreadable, match="left as it is"):
        away.open("a long passphrase")
    assert not (folder / "worklist.salt").exists()


def test_newer_library_is_refused_and_left_alone(library: EncryptedLibrary, folder: Path) -> None:
    with library._engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
    library.close()
    with pytest.raises(LibraryUnreadable, match="newer version"):
        EncryptedLibrary(folder).open()


def test_second_program_is_told(library: EncryptedLibrary, folder: Path) -> None:
    other = EncryptedLibrary(folder)
    with pytest.raises(LibraryError, match="another SkinApp") as refused:
        other.open()
    assert not isinstance(refused.value, LibraryUnreadable)  # no new list is offered in place of one in use
    other.close()
    library.close()


def test_assessment_of_another_form_is_made_again(library: EncryptedLibrary, reopened: Callable[..., Contents]) -> None:
    library.add([photo(1)])
    library.keep_answer("id-1", assessment(), "")
    with library._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE photos SET assessment = replace(assessment, 'prediction_set', 'before')")
    library.close()
    assert reopened().photos[0].entry.is_waiting


def test_kill_loses_nothing_that_was_said_to_be_kept(folder: Path, reopened: Callable[..., Contents]) -> None:
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    kept = [writer.stdout.readline() for _ in range(20)][-1]
    os.kill(writer.pid, signal.SIGKILL)
    kept = (writer.stdout.read().splitlines() or [kept])[-1]
    writer.wait()
    writer.stdout.close()
    ids = [stored.entry.id for stored in reopened().photos]
    assert ids == [f"id-{number}" for number in range(len(ids))]
    assert len(ids) >= int(kept) + 1


WRITER = """
import sys
from pathlib import Path
from skinapp.core.ports import StoredPhoto
from skinapp.core.worklist import Entry
from skinapp.storage.library import EncryptedLibrary
library = EncryptedLibrary(Path(sys.argv[1]))
library.open()
for number in range(100_000):
    library.add([StoredPhoto(Entry(f"id-{number}", "a.jpg"), "/a.jpg")])
    print(number, flush=True)
"""


def test_full_disk_is_a_sentence(library: EncryptedLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    with library._engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    with pytest.raises(LibraryError, match="disk may be full"):
        library.add([StoredPhoto(Entry(f"id-{n}", "a" * 1000), "/a.jpg") for n in range(200)])
    library.close()


@pytest.mark.parametrize("in_the_way", ["worklist.db", "."])
def test_folder_that_cannot_be_written_is_a_sentence(folder: Path, in_the_way: str) -> None:
    place = folder / in_the_way
    if in_the_way == ".":
        folder.parent.mkdir(parents=True)
        folder.write_text("a file where the folder should be")
    else:
        place.mkdir(parents=True)
        keyring.set_password("SkinApp", "worklist", "11" * 32)
    library = EncryptedLibrary(folder)
    with pytest.raises(LibraryError, match="full or read-only") as refused:
        library.open()
    assert not isinstance(refused.value, LibraryUnreadable)  # no new list is offered
    library.add([photo(1)])  # it goes on in memory
    library.close()


def test_database_is_the_encrypted_kind() -> None:
    with database.in_memory().connect() as connection:
        assert connection.exec_driver_sql("PRAGMA cipher_version").scalar()


def a_morning(library: EncryptedLibrary) -> None:
    """One of everything that a session writes. What is refused is left out, as in the program."""
    for write in (
        lambda: library.add([photo(1), photo(2)]),
        lambda: library.keep_answer("id-1", assessment(), ""),
        lambda: library.keep_decisions({"id-1": assessment()}),
        lambda: library.keep_own("id-1", OwnReading(Diagnosis.NV, NOW, is_after_reveal=True)),
        lambda: library.keep_current("id-2", NOW),
        lambda: library.remove(["id-2"]),
        lambda: library.put_back(["id-2"]),
        lambda: library.thumbnail("id-1"),
    ):
        with contextlib.suppress(LibraryError):
            write()


def test_any_statement_may_fail_once_and_the_library_stays_readable(
    library: EncryptedLibrary, reopened: Callable[..., Contents]
) -> None:
    library.add([photo(7)])
    count, failing = 0, 0

    def fail_once(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        nonlocal count
        count += 1
        if count == failing:
            raise dbapi2.OperationalError("disk I/O error")

    event.listen(library._engine, "before_cursor_execute", fail_once)
    a_morning(library)
    statements = count
    assert statements > 10
    for failing in range(1, statements + 1):  # noqa: B007  # fail_once looks at it
        with library._engine.begin() as connection:
            count = -1000
            connection.exec_driver_sql("DELETE FROM photos WHERE id != 'id-7'")
        count = 0
        a_morning(library)
        count = -1000
    library.close()
    ids = [stored.entry.id for stored in reopened().photos]
    assert ids[0] == "id-7"
    assert set(ids) <= {"id-1", "id-2", "id-7"}


def test_name_that_is_not_utf_8_is_kept_with_all_that_came_with_it(folder: Path, reopened: Callable[..., Contents]) -> None:
    name = os.fsdecode(b"Muttermal_M\xfcller.jpg")
    library = EncryptedLibrary(folder)
    library.open()
    library.add([photo(1), StoredPhoto(Entry("odd", name), f"/clinic/{name}")])
    library.keep_answer("odd", None, f"“{name}” is empty.")
    library.close()
    first, odd = reopened().photos
    assert first.path.endswith("-1.jpg")
    assert os.fsencode(odd.path) == b"/clinic/Muttermal_M\xfcller.jpg"
    assert (odd.entry.name, odd.entry.sentence) == ("Muttermal_M?ller.jpg", "“Muttermal_M?ller.jpg” is empty.")
