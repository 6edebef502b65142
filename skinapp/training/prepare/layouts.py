"""Which layout a folder of photos has: recognised by what lies in it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from skinapp.core.errors import UsageError
from skinapp.core.labels import DIAGNOSES
from skinapp.training.data import TABLE_NAME
from skinapp.training.prepare import own, published
from skinapp.training.prepare.source import Source


@dataclass(frozen=True)
class Layout:
    """sign: what a folder of this layout is recognised by, in words; fits: whether a folder has it."""

    sign: str
    fits: Callable[[Path], bool]
    read: Callable[[Path], Source]


def _holds(*names: str) -> Callable[[Path], bool]:
    return lambda folder: any((folder / name).is_file() for name in names)


LAYOUTS = (
    Layout(f"{published.ISIC_TRUTH} (ISIC 2019)", _holds(published.ISIC_TRUTH), published.read_isic_2019),
    Layout(f"{published.HAM_TABLES[0]} (HAM10000)", _holds(*published.HAM_TABLES), published.read_ham10000),
    Layout(f"{TABLE_NAME} (a row a photo)", _holds(TABLE_NAME), own.read_labelled_table),
    Layout(f"a folder for each diagnosis ({', '.join(DIAGNOSES)})", own.has_class_folders, own.read_class_folders),
)


def read_source(folder: Path) -> Source:
    """The photos of a folder, whichever of the layouts it has.

    Raises UsageError when it is no folder, has none of the layouts or more than one, or holds no photo, or when a table in it
    is not what its name says; PhotoUnreadable when a folder in it cannot be listed.
    """
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}.")
    fitting = [layout for layout in LAYOUTS if layout.fits(folder)]
    if not fitting:
        raise UsageError(f"{folder} holds no labelled photos; looked for {'; '.join(layout.sign for layout in LAYOUTS)}.")
    if len(fitting) > 1:
        signs = " and ".join(layout.sign for layout in fitting)
        raise UsageError(f"{folder} can be read in more than one way, it holds {signs}: move away what is not meant.")
    source = _read(fitting[0], folder)
    if not source.records:
        raise UsageError(f"No photo was found that belongs to {fitting[0].sign} in {folder}.")
    names = [record.image_id for record in source.records]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise UsageError(f"{fitting[0].sign} in {folder} names {twice} more than once.")
    return source


def _read(layout: Layout, folder: Path) -> Source:
    try:
        return layout.read(folder)
    except OSError as error:
        raise UsageError(f"{error.filename} cannot be read: {error.strerror}.") from error
    except KeyError as error:
        raise UsageError(f"{layout.sign} in {folder} lacks the column {error}.") from error
    except ValueError as error:
        raise UsageError(f"{layout.sign} in {folder} is not what its name says: {error}.") from error
