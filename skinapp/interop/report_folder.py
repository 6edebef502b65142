"""PDF reports of a batch, one per photo."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from skinapp.batch import Assessed
from skinapp.core.errors import UsageError
from skinapp.core.language import tr
from skinapp.reports.compose import compose
from skinapp.reports.details import ReportDetails
from skinapp.reports.pdf import write_new_pdf

_MOST_BYTES = 200  # of a name, without number and endings: file systems take 255


class ReportFolder:
    """Names each report after its photo; a name that is there already, of this batch or an earlier one, gets a number.

    renamed: how many reports of this batch got a number because the folder held another file of that name before.
    """

    def __init__(self, folder: Path, language: str = "") -> None:
        """Makes the folder. language: of the pages, such as "de". Raises UsageError when that is not possible."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"The folder {folder.name} for reports cannot be made: {error.strerror}.") from error
        self._folder = folder
        self._details = ReportDetails(language=language)
        self._used: set[str] = set()
        self.renamed = 0

    def write(self, result: Assessed) -> None:
        """Write the report of one photo. Raises ReportError."""
        write_new_pdf(compose(result.assessment, self._details), result.photo, self._free(result.path))

    @property
    def notice(self) -> str:
        """What to say about renamed reports, or nothing."""
        if not self.renamed:
            return ""
        return tr(
            "Reports of these names were in {folder} already. They stay; new ones have a number behind their name ({count}).",
            folder=self._folder.name,
            count=self.renamed,
        )

    def _free(self, path: str) -> Iterator[Path]:
        """Names to try, one after the other, that this batch has not used. Capitals are not told apart, as on most disks."""
        stem = Path(path).stem[:100]
        while len(os.fsencode(stem)) > _MOST_BYTES:
            stem = stem[:-1]
        tried = 0
        for number in count(1):
            name = f"{stem}.pdf" if number == 1 else f"{stem}-{number}.pdf"
            if name.casefold() not in self._used:
                self._used.add(name.casefold())
                self.renamed += tried == 1
                tried += 1
                yield self._folder / name
