"""The worklist on disk: encrypted as a whole, every change written at once."""

import logging
import secrets
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Row, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from skinapp.core.assessment import Assessment
from skinapp.core.errors import LibraryError, LibraryUnreadable, PassphraseNeeded, WrongPassphrase
from skinapp.core.files import write_atomically
from skinapp.core.labels import Diagnosis
from skinapp.core.language import mark, tr
from skinapp.core.measure import Measure
from skinapp.core.ports import Contents, StoredPhoto
from skinapp.core.worklist import Entry, Group, OwnReading
from skinapp.storage import codec, database, keys
from skinapp.storage.tables import metadata, photos, readings, settings

log = logging.getLogger(__name__)

_UNREADABLE = mark(
    "The stored worklist cannot be opened: it is damaged, or its key is no longer in this computer's key store. "
    "It was left as it is; what you do now is not kept."
)
_IN_USE = mark("The worklist is open in another SkinApp. What you do here is not kept; close one of the two.")
_NOT_WRITTEN = mark("The worklist could not be written: the disk may be full or read-only. What you do now may not be kept.")
_REASONS = {"locked": _IN_USE, "unable to open": _NOT_WRITTEN, "readonly": _NOT_WRITTEN}  # words of SQLite's messages


class EncryptedLibrary:
    """Implements `skinapp.core.ports.Library`: in memory until it is opened, in one encrypted file from then on."""

    def __init__(self, folder: Path) -> None:
        """folder: need not exist."""
        self._file = folder / "worklist.db"
        self._salt = folder / "worklist.salt"  # there only where a passphrase is used; it is no secret
        self._engine = database.in_memory()

    def open(self, passphrase: str = "") -> Contents:
        """See the protocol."""
        with _told(_UNREADABLE):
            self._take(self._opened(passphrase))
            return self._contents()

    def start_anew(self) -> Contents:
        """See the protocol."""
        with _told(_NOT_WRITTEN):
            mark = f"{datetime.now():%Y%m%d-%H%M%S}"
            for file in (self._file, self._salt, Path(f"{self._file}-wal")):
                if file.exists():
                    file.replace(file.with_name(f"{file.name}.{mark}"))
            self._take(database.on_disk(self._file, keys.make_stored()))
            return self._contents()

    def add(self, found: Sequence[StoredPhoto]) -> None:
        """See the protocol."""
        rows = [
            {
                "id": photo.entry.id,
                "name": codec.printable(photo.entry.name),
                "path": codec.path_text(photo.path),
                "data": photo.data,
                "removed": False,
            }
            for photo in found
        ]
        with self._change() as connection:
            connection.execute(insert(photos), rows)

    def remove(self, ids: Sequence[str]) -> None:
        """See the protocol."""
        self._set(ids, removed=True)

    def put_back(self, ids: Sequence[str]) -> None:
        """See the protocol."""
        self._set(ids, removed=False)

    def keep_answer(self, id_: str, assessment: Assessment | None, sentence: str) -> None:
        """See the protocol."""
        self._set([id_], assessment=codec.written(assessment) if assessment else None, sentence=codec.printable(sentence))

    def keep_decisions(self, assessments: Mapping[str, Assessment]) -> None:
        """See the protocol. The database puts them in: the rest of an assessment is large, and stays as it was written."""
        anew: ColumnElement[str] = photos.c.assessment
        for part in ("operating_point", "decision"):
            anew = func.json_set(anew, f"$.{part}", func.json(bindparam(part)))
        change = update(photos).where(photos.c.id == bindparam("photo")).values(assessment=anew)
        rows = [
            {
                "photo": id_,
                "operating_point": codec.written(assessment.operating_point),
                "decision": codec.written(assessment.decision),
            }
            for id_, assessment in assessments.items()
        ]
        with self._change() as connection:
            connection.execute(change, rows)

    def keep_own(self, id_: str, reading: OwnReading) -> None:
        """See the protocol."""
        row = {
            "photo": id_,
            "diagnosis": reading.diagnosis,
            "made_at": reading.made_at.isoformat(),
            "is_after_reveal": reading.is_after_reveal,
            "photo_sha256": reading.photo_sha256,
        }
        with self._change() as connection:
            connection.execute(insert(readings), row)

    def keep_revealed(self, ids: Sequence[str], *, revealed: bool) -> None:
        """See the protocol."""
        self._set(ids, revealed=revealed)

    def keep_measure(self, id_: str, measure: Measure | None) -> None:
        """See the protocol."""
        self._set([id_], measure=codec.written(measure) if measure else None)

    def keep_current(self, id_: str, opened_at: datetime) -> None:
        """See the protocol."""
        with self._change() as connection:
            _leave(connection, "current", id_)
            connection.execute(update(photos).where(photos.c.id == id_).values(opened_at=opened_at.isoformat()))

    def keep_manner(self, groups: frozenset[Group], *, is_paused: bool) -> None:
        """See the protocol."""
        with self._change() as connection:
            _leave(connection, "groups", " ".join(sorted(groups)))
            _leave(connection, "paused", "yes" if is_paused else "")

    def keep_thumbnail(self, id_: str, jpeg: bytes) -> None:
        """See the protocol."""
        self._set([id_], thumbnail=jpeg)

    def thumbnail(self, id_: str) -> bytes:
        """See the protocol."""
        with self._change() as connection:
            return connection.execute(select(photos.c.thumbnail).where(photos.c.id == id_)).scalar() or b""

    def close(self) -> None:
        """See the protocol."""
        self._engine.dispose()

    def _opened(self, passphrase: str) -> Engine:
        """The file's database, with the key from where this library has it."""
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self._salt.exists() or passphrase:
            return self._opened_with(passphrase)
        key = keys.stored()
        if key is None and self._file.exists():
            raise LibraryUnreadable(tr(_UNREADABLE))
        return database.on_disk(self._file, key or keys.make_stored())

    def _opened_with(self, passphrase: str) -> Engine:
        if not passphrase:
            raise PassphraseNeeded(tr("The worklist is locked. Enter its passphrase."))
        if not self._salt.exists():
            if self._file.exists():
                raise LibraryUnreadable(tr(_UNREADABLE))  # its key is in a key store that is not there today
            write_atomically(self._salt, secrets.token_bytes(keys.SALT_BYTES))
        try:
            return database.on_disk(self._file, keys.derived(passphrase, self._salt.read_bytes()))
        except database.REFUSALS as error:
            if "locked" in str(error):
                raise
            raise WrongPassphrase(
                tr("This is not the passphrase of the worklist, or its file is damaged. Try again.")
            ) from error

    def _take(self, engine: Engine) -> None:
        """Go on with a database, and take along what was kept in memory; drop what was removed from the list before."""
        with self._engine.connect() as before, engine.begin() as connection:
            connection.execute(delete(photos).where(photos.c.removed))
            for table in metadata.sorted_tables:
                columns = [column for column in table.c if not column.primary_key or column.name == "name"]
                rows = before.execute(select(*columns)).mappings().all()
                if rows:
                    connection.execute(upsert(table).on_conflict_do_nothing(), [dict(row) for row in rows])
        self._engine.dispose()
        self._engine = engine

    def _contents(self) -> Contents:
        own: dict[str, list[OwnReading]] = defaultdict(list)
        with self._engine.connect() as connection:
            for row in connection.execute(select(readings).order_by(readings.c.number)):
                diagnosis = Diagnosis(row.diagnosis) if row.diagnosis else None
                made_at = datetime.fromisoformat(row.made_at)
                own[row.photo].append(OwnReading(diagnosis, made_at, row.is_after_reveal, row.photo_sha256))
            columns = [column for column in photos.c if column.name != "thumbnail"]
            rows = connection.execute(select(*columns).where(~photos.c.removed).order_by(photos.c.place)).all()
            left = {row.name: row.value for row in connection.execute(select(settings))}
        found = [StoredPhoto(_entry(row, own[row.id]), codec.path_of(row.path), row.data) for row in rows]
        groups = frozenset(group for group in Group if group.value in left.get("groups", "").split())
        return Contents(tuple(found), left.get("current", ""), groups, bool(left.get("paused")))

    def _set(self, ids: Sequence[str], **values: object) -> None:
        with self._change() as connection:
            connection.execute(update(photos).where(photos.c.id.in_(ids)).values(**values))

    @contextmanager
    def _change(self) -> Iterator[Connection]:
        with _told(_NOT_WRITTEN), self._engine.begin() as connection:
            yield connection


def _leave(connection: Connection, name: str, value: str) -> None:
    """Keep how the list was left."""
    row = upsert(settings).values(name=name, value=value)
    connection.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def _entry(row: Row[Any], own: Sequence[OwnReading]) -> Entry:
    assessment = codec.read(row.assessment, Assessment)
    last_seen = own[-1].photo_sha256 if own else ""
    return Entry(
        id=row.id,
        name=row.name,
        assessment=assessment,
        sentence=row.sentence,
        photo_sha256=assessment.photo_sha256 if assessment else last_seen,
        is_opened=row.opened_at is not None,
        is_revealed=row.revealed,
        readings=tuple(own),
        measure=codec.read(row.measure, Measure),
    )


@contextmanager
def _told(otherwise: str) -> Iterator[None]:
    """What the database or the disk refuses, as a sentence. otherwise: the sentence for a refusal without a plainer reason."""
    try:
        yield
    except database.REFUSALS as error:
        log.warning("the library: %s", type(error).__name__)
        reason = next((said for words, said in _REASONS.items() if words in str(error)), otherwise)
        raise (LibraryUnreadable if reason == _UNREADABLE else LibraryError)(tr(reason)) from error
    except OSError as error:
        log.warning("the library: %s", type(error).__name__)
        raise LibraryError(tr(_NOT_WRITTEN)) from error
