"""What the library's tables hold. A change of them raises VERSION and needs a migration."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

VERSION = 2

metadata = MetaData()

# id: as in `Entry`. place: order in which the photos came. path: of the file; data: its bytes where there is no file.
# assessment, measure: as `codec` writes them. sentence: why the file could not be read. revealed: figures of the AI could be
# seen. removed: can be put back until the next start. Times are ISO 8601 with their zone.
photos = Table(
    "photos",
    metadata,
    Column("place", Integer, primary_key=True, autoincrement=True),
    Column("id", String, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("thumbnail", LargeBinary, nullable=False, default=b""),
    Column("assessment", Text),
    Column("sentence", Text, nullable=False, default=""),
    Column("opened_at", String),
    Column("revealed", Boolean, nullable=False, default=False, server_default="0"),
    Column("measure", Text),
    Column("removed", Boolean, nullable=False, default=False),
    sqlite_autoincrement=True,
)

# The reader's own diagnoses. diagnosis: ISIC code, or nothing for none of the eight. photo_sha256: of the photo that was on
# screen, or nothing where that is not known.
readings = Table(
    "readings",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("photo", ForeignKey("photos.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("diagnosis", String),
    Column("made_at", String, nullable=False),
    Column("is_after_reveal", Boolean, nullable=False),
    Column("photo_sha256", String, nullable=False, default="", server_default=""),
)

MIGRATIONS = {
    1: (
        "ALTER TABLE photos ADD COLUMN revealed BOOLEAN NOT NULL DEFAULT 0",
        "ALTER TABLE readings ADD COLUMN photo_sha256 VARCHAR NOT NULL DEFAULT ''",
        # A reading revealed the answer; which photo it was about was not kept, but that of the answer is.
        "UPDATE photos SET revealed = 1 WHERE assessment IS NOT NULL AND id IN (SELECT photo FROM readings)",
        "UPDATE readings SET photo_sha256 = coalesce((SELECT json_extract(assessment, '$.photo_sha256') FROM photos "
        "WHERE id = photo), '')",
    )
}
"""What makes the tables of a version those of the next one."""

# How the list was left. name: such as "current".
settings = Table(
    "settings",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", Text, nullable=False),
)
