"""The folders in which ISIC 2019 and HAM10000 are published."""

from pathlib import Path

from skinapp.core.labels import DIAGNOSES, Diagnosis
from skinapp.training.cells import known, years
from skinapp.training.data import Record
from skinapp.training.prepare.source import Dropped, PhotoFiles, Source, read_rows

ISIC_TRUTH, ISIC_METADATA = "ISIC_2019_Training_GroundTruth.csv", "ISIC_2019_Training_Metadata.csv"
HAM_TABLES = ("HAM10000_metadata.csv", "HAM10000_metadata")
"""The second is what Dataverse serves."""

_ISIC_LICENCE = "CC BY-NC 4.0, as published with ISIC 2019"
_HAM_LICENCE = "CC BY-NC 4.0, as published with HAM10000 (Tschandl, Rosendahl, Kittler, Sci Data 5, 180161)"
_ISIC_SOURCES = {"HAM": "HAM10000", "BCN": "BCN_20000", "MSK4": "MSK"}
"""How lesion ids of ISIC 2019 begin → the collection that they come from."""
_UNKNOWN_CLASS = "UNK"
_HAM_DIAGNOSES = {
    "akiec": Diagnosis.AK,
    "bcc": Diagnosis.BCC,
    "bkl": Diagnosis.BKL,
    "df": Diagnosis.DF,
    "mel": Diagnosis.MEL,
    "nv": Diagnosis.NV,
    "vasc": Diagnosis.VASC,
}
_AKIEC = (
    "HAM10000 gives actinic keratosis and squamous cell carcinoma in situ (Bowen's disease) one label, akiec; its {count} "
    "photos count as AK, so that there is no SCC from HAM10000."
)


def read_isic_2019(folder: Path) -> Source:
    """The training part of ISIC 2019. Raises OSError, KeyError or ValueError where its tables are not as published."""
    described = {row["image"]: row for row in read_rows(folder / ISIC_METADATA)}
    rows, dropped = [], []
    for truth in read_rows(folder / ISIC_TRUTH):
        said = [name for name in (*DIAGNOSES, _UNKNOWN_CLASS) if float(truth.get(name) or 0) == 1]
        if len(said) != 1 or said == [_UNKNOWN_CLASS]:
            dropped.append(Dropped(truth["image"], "none of the eight diagnoses, or more than one"))
        else:
            rows.append(_isic_record(truth["image"], Diagnosis(said[0]), described.get(truth["image"], {})))
    found, missing = PhotoFiles(folder).located(rows)
    return Source("ISIC 2019", found, [*dropped, *missing])


def _isic_record(image_id: str, label: Diagnosis, row: dict[str, str]) -> Record:
    lesion = known(row.get("lesion_id", ""))
    return Record(
        image_id=image_id,
        path=Path(image_id),
        label=label,
        group="",
        split="",
        dataset=_ISIC_SOURCES.get(lesion.split("_")[0], "ISIC 2019, collection not stated"),
        age=years(row.get("age_approx", "")),
        sex=known(row.get("sex", "")),
        site=known(row.get("anatom_site_general", "")),
        lesion=lesion,
        licence=_ISIC_LICENCE,
    )


def read_ham10000(folder: Path) -> Source:
    """HAM10000 with both parts of its photos. Raises OSError, KeyError or ValueError where its table is not as published."""
    table = next(folder / name for name in HAM_TABLES if (folder / name).is_file())
    found, missing = PhotoFiles(folder).located([_ham_record(row) for row in read_rows(table)])
    akiec = sum(record.label is Diagnosis.AK for record in found)
    return Source("HAM10000", found, missing, [_AKIEC.format(count=akiec)] if akiec else [])


def _ham_record(row: dict[str, str]) -> Record:
    if row["dx"] not in _HAM_DIAGNOSES:
        raise ValueError(f"unknown diagnosis {row['dx']!r}")
    return Record(
        image_id=row["image_id"],
        path=Path(row["image_id"]),
        label=_HAM_DIAGNOSES[row["dx"]],
        group="",
        split="",
        dataset=f"HAM10000 {known(row.get('dataset', ''))}".strip(),
        age=years(row["age"]),
        sex=known(row["sex"]),
        site=known(row["localization"]),
        dx_type=known(row["dx_type"]),
        lesion=known(row["lesion_id"]),
        licence=_HAM_LICENCE,
    )
