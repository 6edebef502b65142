"""One encrypted SQLite file, or the same in memory."""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError as AlchemyError
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from skinapp.core.errors import LibraryUnreadable
from skinapp.core.language import mark, tr
from skinapp.storage.tables import MIGRATIONS, VERSION, metadata

REFUSALS = (dbapi2.DatabaseError, AlchemyError)
"""What the database raises for a wrong key, a changed byte, a full disk or a file in use."""
_NEWER = mark("The worklist was written by a newer version of SkinApp. Install that version to see it; nothing was changed.")
_PRAGMAS = ("foreign_keys = ON", "secure_delete = ON", "temp_store = MEMORY")


def in_memory() -> Engine:
    """A database that ends with the program."""
    engine = _engine(":memory:", None)
    _prepare(engine)
    return engine


def on_disk(file: Path, key: bytes) -> Engine:
    """The database of a file, made if there is none. key: 32 bytes.

    Raises one of REFUSALS where the key is another one or a byte was changed, LibraryUnreadable for one of a newer version.
    """
    engine = _engine(str(file), key)
    try:
        _prepare(engine)
        _check_every_page(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _engine(name: str, key: bytes | None) -> Engine:
    """One connection: the library is used on one thread, and no other program may use the file meanwhile."""

    def connect() -> Any:
        connection = dbapi2.connect(name, timeout=1, isolation_level=None)
        try:
            for pragma in [*(_keyed(key) if key is not None else ()), *_PRAGMAS]:
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()  # or else the file would stay in use
            raise
        return connection

    engine = create_engine("sqlite://", creator=connect, module=dbapi2, poolclass=StaticPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _keyed(key: bytes) -> tuple[str, ...]:
    """What makes a file's connection an encrypted one."""
    return (
        "cipher_log_level = NONE",  # it would write to the terminal; what is wrong is raised
        f"key = \"x'{key.hex()}'\"",
        "locking_mode = EXCLUSIVE",
        "journal_mode = WAL",  # an answer costs one write to the disk, not three
        "synchronous = FULL",  # what was said to be kept survives a power cut
    )


def _prepare(engine: Engine) -> None:
    with engine.begin() as connection:
        version = connection.execute(text("PRAGMA user_version")).scalar_one()
        if version > VERSION:
            raise LibraryUnreadable(tr(_NEWER))
        if version == 0:
            metadata.create_all(connection)
        else:
            for step in (step for before in range(version, VERSION) for step in MIGRATIONS[before]):
                connection.execute(text(step))
        if version != VERSION:
            connection.execute(text(f"PRAGMA user_version = {VERSION}"))


def _check_every_page(engine: Engine) -> None:
    """SQLCipher finds a changed byte when it reads its page: read them all now, not when the page is needed."""
    with engine.connect() as connection:
        if connection.exec_driver_sql("PRAGMA cipher_integrity_check").first() is not None:
            raise dbapi2.DatabaseError("a page was changed")
