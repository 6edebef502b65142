"""What Windows shows of a program: its icon, and its version in the file's properties."""

from pathlib import Path

from PIL import Image
from revision import Revision

SIZES = (16, 24, 32, 48, 64, 128, 256)
_VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, OS=0x40004, fileType=0x1, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The SkinApp project'),
      StringStruct('FileDescription', 'SkinApp: triage of dermoscopic photos, for evaluation and research'),
      StringStruct('FileVersion', '{name}'),
      StringStruct('LegalCopyright', 'Apache License 2.0'),
      StringStruct('ProductName', 'SkinApp'),
      StringStruct('ProductVersion', '{name}'),
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),
  ],
)
"""


def write_icon(picture: Path, file: Path) -> None:
    """An .ico with every size that Windows asks for. picture: a square PNG of at least 256 pixels."""
    with Image.open(picture) as image:
        image.save(file, sizes=[(size, size) for size in SIZES])


def write_version(revision: Revision, file: Path) -> None:
    """A version resource as PyInstaller reads it."""
    numbers = (*map(int, revision.version.split(".")), revision.number)
    file.write_text(_VERSION.format(numbers=numbers, name=revision.name), encoding="utf-8")
