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

VERSION = 1

metadata = MetaData()

# id: as in `Entry`. place: order in which the photos came. path: of the file; data: its bytes where there is no file.
# assessment, measure: as `codec` writes them. sentence: why the file could not be read. removed: can be put back until the next
# start. Times are ISO 8601 with their zone.
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
    Column("measure", Text),
    Column("removed", Boolean, nullable=False, default=False),
    sqlite_autoincrement=True,
)

# The reader's own diagnoses. diagnosis: ISIC code, or nothing for none of the eight.
readings = Table(
    "readings",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("photo", ForeignKey("photos.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("diagnosis", String),
    Column("made_at", String, nullable=False),
    Column("is_after_reveal", Boolean, nullable=False),
)

# How the list was left. name: such as "current".
settings = Table(
    "settings",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", Text, nullable=False),
)
