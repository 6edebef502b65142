"""A campaign: teachers, what they say of the train photos, the student. Each part goes on from where it was killed."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import nn

from skinapp.core.errors import ModelError
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.preprocess import Preprocess
from skinapp.training.beginnings import begun_with, digest
from skinapp.training.config import Config, Distillation, Finetune, Teacher
from skinapp.training.distillation import Distilled, Relations
from skinapp.training.draws import Draws
from skinapp.training.finetune import Finetuning
from skinapp.training.lessons import Lessons
from skinapp.training.losses import logit_adjustment, sampling_distribution
from skinapp.training.processes import processes
from skinapp.training.student import loaded_student, parameter_groups, prepare_for_training, started_student
from skinapp.training.teacher import (
    TeacherNetwork,
    load_pretrained,
    preprocess_of,
    take_over_blocks,
    teacher_groups,
)
from skinapp.training.views import Photos
from skinapp.training.workplace import WEIGHTS, Workplace, train_and_keep_best

log = logging.getLogger(__name__)


def train_teacher(place: Workplace, name: str, earlier: Path | None = None) -> None:
    """Fine-tune the teacher of this name in the config.

    earlier: weights of a student, whose blocks take the place of the pretrained ones in a ViT of the same width.
    """
    settings, folder = place.config.teachers[name], place.folder(f"teacher-{name}")
    preprocess = preprocess_of(settings)
    depends = {"seed": place.config.seed, "photos": place.photos_digest(), "from": digest(earlier), **_lasting(settings)}
    with processes().main_process_first():
        photos, validation = place.photos(), place.validation(preprocess)
        begun_with(folder, depends)
    torch.manual_seed(place.config.seed)
    network = TeacherNetwork(settings)
    load_pretrained(network, place.backbone(settings.backbone))
    if earlier is not None:
        take_over_blocks(network, earlier)
    objective = Distilled(Distillation(), _adjustment(photos, settings.finetune), settings.finetune.smoothing)
    finetuning = Finetuning(
        network,
        groups=teacher_groups(network, settings.finetune),
        objective=objective,
        draws=_draws(place, settings.finetune),
        preprocess=preprocess,
        settings=settings.finetune,
        run=folder,
    )
    train_and_keep_best(finetuning, TeacherNetwork(settings), validation, folder)


def trained_teacher(place: Workplace, name: str) -> TeacherNetwork:
    """A teacher with the weights that did best on tune. Raises UsageError when it was not trained here, ModelError when the
    weights are not those of the teacher that the config describes."""
    teacher, file = TeacherNetwork(place.config.teachers[name]), place.teacher_weights(name)
    try:
        teacher.load_state_dict({n: t.float() for n, t in load_file(file).items()})
    except (OSError, SafetensorError, RuntimeError) as error:
        raise ModelError(f"{file} does not hold the weights of such a teacher.") from error
    return teacher.eval()


def collected_lessons(place: Workplace, earlier: MultiExitViT | None = None) -> list[Lessons]:
    """What the student's teachers say of every view that it will be shown, and what an earlier student says."""
    asked: dict[str, tuple[nn.Module, Preprocess]] = {
        name: (trained_teacher(place, name), preprocess_of(place.config.teachers[name]))
        for name in place.config.distillation.teachers
    }
    if earlier is not None and place.config.distillation.earlier:
        asked["earlier-student"] = earlier, place.config.preprocess
    draws, collected = student_draws(place), []
    shown = f"photos-{place.photos_digest()}-power-{draws.power:g}-blended-{draws.blended:g}-clean"
    drawn = f"{draws.period}x{draws.batch_size}-seed-{draws.seed}-{shown}"
    for name, (teacher, preprocess) in asked.items():
        lessons = Lessons(place.folder("lessons") / f"{name}-{_digest(teacher)}-{drawn}.npy", draws)
        lessons.ask(teacher, preprocess)
        collected.append(lessons)
    return collected


def _digest(teacher: nn.Module) -> str:
    """Tells the opinions of these weights from those of others under the same name."""
    return sha256(save({name: t.contiguous() for name, t in teacher.state_dict().items()})).hexdigest()[:12]


def student_draws(place: Workplace) -> Draws:
    """What a student with teachers is shown."""
    settings = place.config.finetune
    return replace(_draws(place, settings), period=min(place.config.distillation.period, settings.steps))


def _draws(place: Workplace, settings: Finetune) -> Draws:
    return Draws(place.photos(), settings.sampling_power, settings.batch_size, place.config.seed, blended=settings.blended)


def train_student(place: Workplace, earlier: Path | None = None) -> None:
    """Heads on frozen features, then every layer, taught as the config says; into the run folder `student`.

    earlier: weights of an earlier run, heads included, to go on from instead, with a new schedule.
    """
    config, folder = place.config, place.folder("student")
    with processes().main_process_first():
        begin_student(place, folder, earlier)
        if earlier is not None:
            model = loaded_student(config, earlier)
            lessons = collected_lessons(place, model)
        else:
            lessons = collected_lessons(place)
            model = started_student(config, start_of(place), place.photos(), folder / "heads.safetensors")
    teach(place, model, lessons, folder)


def begin_student(place: Workplace, folder: Path, earlier: Path | None = None) -> None:
    """See that a student's folder is new, or was begun as it is to go on. Raises UsageError."""
    config = place.config
    teachers = {name: digest(place.teacher_weights(name)) for name in config.distillation.teachers}
    begun_with(folder, {"photos": place.photos_digest(), "from": digest(earlier), "taught by": teachers, **_lasting(config)})


def _lasting(settings: Config | Teacher) -> dict[str, Any]:
    """All that decides about weights; not how often they are saved, on how many threads, or what others are called."""
    lasting = settings.model_dump(mode="json", exclude={"name", "threads", "teachers", "ablation"})
    del lasting["finetune"]["checkpoint_steps"]
    return lasting


def start_of(place: Workplace) -> Path:
    """The weights whose blocks the student takes over. Raises UsageError when they are not there."""
    config = place.config
    return place.backbone(config.backbone) if config.start == "backbone" else place.teacher_weights(config.start)


def teach(place: Workplace, model: MultiExitViT, lessons: Sequence[Lessons], folder: Path) -> None:
    """Fine-tune a student that has its start."""
    config = place.config
    preprocess = config.preprocess
    photos, validation = place.photos(), place.validation(preprocess)
    log.info("before fine-tuning, balanced accuracy/mean AUC on tune: %s", "  ".join(map(str, validation.per_exit(model))))
    prepare_for_training(model, config)
    settings = config.distillation
    relations = Relations(model, trained_teacher(place, settings.teachers[0])) if settings.relations else None
    finetuning = Finetuning(
        model,
        groups=parameter_groups(model, config.finetune),
        objective=Distilled(settings, _adjustment(photos, config.finetune), config.finetune.smoothing, lessons, relations),
        draws=student_draws(place) if lessons else _draws(place, config.finetune),
        preprocess=preprocess,
        settings=config.finetune,
        run=folder,
        is_paired=settings.consistency > 0,
    )
    train_and_keep_best(finetuning, MultiExitViT(model.architecture), validation, folder)
    log.info("the best weights on tune are in %s", folder / WEIGHTS)


def _adjustment(photos: Photos, settings: Finetune) -> torch.Tensor:
    return logit_adjustment(sampling_distribution(photos.counts, settings.sampling_power))
