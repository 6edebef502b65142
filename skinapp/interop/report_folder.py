"""PDF reports of a batch, one per photo."""

from pathlib import Path

from skinapp.batch import Assessed
from skinapp.core.errors import UsageError
from skinapp.reports.compose import compose
from skinapp.reports.details import ReportDetails
from skinapp.reports.pdf import write_pdf


class ReportFolder:
    """Names each report after its photo; a name that this batch used already gets a number."""

    def __init__(self, folder: Path, language: str = "") -> None:
        """Makes the folder. language: of the pages, such as "de". Raises UsageError when that is not possible."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"The folder {folder.name} for reports cannot be made: {error.strerror}.") from error
        self._folder = folder
        self._details = ReportDetails(language=language)
        self._used: set[str] = set()

    def write(self, result: Assessed) -> None:
        """Write the report of one photo. Raises ReportError."""
        write_pdf(compose(result.assessment, self._details), result.photo, self._folder / self._name(result.path))

    def _name(self, path: str) -> str:
        stem = Path(path).stem[:100]
        name, number = f"{stem}.pdf", 1
        while name.casefold() in self._used:
            number += 1
            name = f"{stem}-{number}.pdf"
        self._used.add(name.casefold())
        return name
