"""A trained teacher on disk, so that students can be distilled anew without training it: never offered to users."""

from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError
from safetensors.torch import load, load_file, save

from skinapp.core.errors import ModelError, ModelNotFound, ModelTampered
from skinapp.core.files import write_atomically
from skinapp.core.labels import MALIGNANT_WITH_AK, Diagnosis
from skinapp.inference.calibrate import calibrated
from skinapp.model.manifest import FILE_NAME, WEIGHTS_NAME, Interval
from skinapp.training.config import Teacher
from skinapp.training.data import Record, of_split
from skinapp.training.figures import BALANCED, auc, with_intervals
from skinapp.training.notices import notices
from skinapp.training.readings import Answers, Floats, split_logits, untriaged
from skinapp.training.teacher import TeacherNetwork, preprocess_of


class TeacherManifest(BaseModel):
    """figures: on tune, of probabilities that are free of the class prior."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1] = 1
    id: str
    role: Literal["teacher"] = "teacher"
    created: str
    settings: Teacher
    licence: str
    attribution: str
    figures: dict[str, Interval]
    sha256: dict[str, str]


def write_teacher(folder: Path, settings: Teacher, weights: Path, records: list[Record]) -> TeacherManifest:
    """Write weights (float16) and manifest of a trained teacher, with its figures on tune."""
    data = save(load_file(weights))
    teacher = _filled(settings, data)
    wanted = {"Balanced accuracy": BALANCED, "Malignant AUC": auc(MALIGNANT_WITH_AK), "Melanoma AUC": auc((Diagnosis.MEL,))}
    found = with_intervals(teacher_answers(teacher, settings, of_split(records, "tune")), wanted)
    start = f"pretrained weights of timm's {settings.timm_name}"
    said = notices(of_split(records, "train"), of_split(records, "calibration_a"), start)
    manifest = TeacherManifest(
        id=folder.name,
        created=date.today().isoformat(),
        settings=settings,
        licence=said.licence,
        attribution=said.attribution,
        figures={f"{name}, tune": interval for name, interval in found.items() if interval},
        sha256={WEIGHTS_NAME: sha256(data).hexdigest()},
    )
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(folder / WEIGHTS_NAME, data)
    write_atomically(folder / FILE_NAME, (manifest.model_dump_json(indent=2) + "\n").encode())
    return manifest


def read_teacher(folder: Path) -> tuple[TeacherNetwork, Teacher]:
    """The teacher of a folder with its settings. Raises ModelNotFound, ModelTampered, ModelError."""
    try:
        manifest = TeacherManifest.model_validate_json((folder / FILE_NAME).read_bytes())
        data = (folder / WEIGHTS_NAME).read_bytes()
    except OSError as error:
        raise ModelNotFound(f"There is no complete teacher in “{folder.name}”.") from error
    except ValidationError as error:
        raise ModelError(f"{FILE_NAME} of “{folder.name}” does not describe a teacher.") from error
    if sha256(data).hexdigest() != manifest.sha256.get(WEIGHTS_NAME):
        raise ModelTampered(f"{WEIGHTS_NAME} of teacher “{manifest.id}” is not the file that its manifest describes.")
    return _filled(manifest.settings, data), manifest.settings


def teacher_answers(teacher: TeacherNetwork, settings: Teacher, records: list[Record], prior: Floats | None = None) -> Answers:
    """What a teacher says of photos. prior: what is added to its logits, (8,); nothing unless given."""
    logits = split_logits(teacher, records, preprocess_of(settings))[:, -1]
    return untriaged(records, calibrated(logits if prior is None else logits + prior, 1.0))


def _filled(settings: Teacher, data: bytes) -> TeacherNetwork:
    teacher = TeacherNetwork(settings)
    teacher.load_state_dict({name: tensor.float() for name, tensor in load(data).items()})
    return teacher.eval()
