"""What each part of the recipe buys: small students at equal budget, measured on tune, each compared with an earlier one."""

import logging
from dataclasses import dataclass, field
from dataclasses import replace as with_changes
from typing import Any

from skinapp.core.labels import MALIGNANT_WITH_AK
from skinapp.inference.calibrate import calibrated
from skinapp.training.campaign import begin_student, collected_lessons, start_of, student_draws, teach
from skinapp.training.config import Config
from skinapp.training.data import of_split
from skinapp.training.figures import BALANCED, Figure, auc, paired_difference, with_intervals
from skinapp.training.lessons import Lessons
from skinapp.training.readings import Answers, untriaged
from skinapp.training.student import loaded_student, started_student
from skinapp.training.table import Cell, Table
from skinapp.training.workplace import WEIGHTS, Workplace

log = logging.getLogger(__name__)

FIGURES = {"Balanced accuracy": BALANCED, "Malignant AUC": auc(MALIGNANT_WITH_AK)}


@dataclass(frozen=True)
class Variant:
    """One student. distillation: what it changes of the config's; against: the variant that it is compared with.

    layers: blocks that it takes over from its start; taught_by: the variant whose last exit is its only teacher.
    """

    name: str
    layers: tuple[int, ...]
    distillation: dict[str, Any] = field(default_factory=dict)
    against: str = ""
    taught_by: str = ""


def variants(config: Config) -> list[Variant]:
    """From a plain student with one head to the whole recipe, then what could be done otherwise."""
    layers, few = config.layers, config.layers[: config.ablation.shallow]
    plain: dict[str, Any] = {"exits": "last", "teachers": (), "cascade": 0.0, "relations": 0.0}
    taught = plain | {"teachers": config.distillation.teachers}
    exits = taught | {"exits": "all"}
    cascade = exits | {"cascade": config.distillation.cascade}
    related = [Variant("+ relations", layers, cascade | {"relations": config.ablation.relations}, against="+ cascade")]
    observed = [config.teachers[name] for name in config.distillation.teachers[:1]]
    return [
        Variant("plain", layers, plain),
        Variant("+ teacher", layers, taught, against="plain"),
        Variant("+ exits", layers, exits, against="+ teacher"),
        Variant("+ cascade", layers, cascade, against="plain"),
        *(related if observed and observed[0].is_vit else []),
        Variant("every second layer", tuple(2 * k + 1 for k in range(len(layers))), cascade, against="+ cascade"),
        Variant(f"{len(few)} blocks, plain", few, plain),
        Variant(f"{len(few)} blocks, + teacher", few, taught, against=f"{len(few)} blocks, plain"),
        Variant(f"{len(few)} blocks, taught by + teacher", few, plain, f"{len(few)} blocks, plain", taught_by="+ teacher"),
    ]


def run_ablation(place: Workplace) -> dict[str, Answers]:
    """Train every variant and read tune with its last exit; a variant that is done is not trained again."""
    chosen = variants(place.config)
    return {variant.name: _answers(place, variant, chosen) for variant in chosen}


def _answers(place: Workplace, variant: Variant, others: list[Variant]) -> Answers:
    config = _config(place.config, variant)
    small = with_changes(place, config=config, every=config.ablation.every)
    folder = small.folder(f"ablation/{variant.name}")
    begin_student(small, folder)
    if not (folder / WEIGHTS).exists():
        log.info("ablation: %s", variant.name)
        taught_by = next((other for other in others if other.name == variant.taught_by), None)
        lessons = _opinions_of(small, _config(place.config, taught_by), taught_by) if taught_by else collected_lessons(small)
        model = started_student(config, start_of(small), small.photos(), folder / "heads.safetensors")
        teach(small, model, lessons, folder)
    logits = small.validation(config.preprocess).logits(loaded_student(config, folder / WEIGHTS))[:, -1]
    tune = of_split(place.records, "tune")
    return untriaged(tune, calibrated(logits, 1.0))


def _config(config: Config, variant: Variant) -> Config:
    """The student that a variant is. Only the last weights count, so that no variant gains from more looks at tune."""
    settings = config.ablation
    shape = {"input_size_px": settings.input_size_px, "blocks": len(variant.layers)}
    changes = {
        "layers": variant.layers,
        "architecture": config.architecture.model_copy(update=shape),
        "finetune": config.finetune.model_copy(update={"steps": settings.steps, "validation_steps": settings.steps}),
        "distillation": config.distillation.model_copy(update=variant.distillation | {"period": settings.steps}),
    }
    return config.model_copy(update=changes)


def _opinions_of(place: Workplace, config: Config, variant: Variant) -> list[Lessons]:
    """What another variant, already trained, says of the photos."""
    folder = place.folder(f"ablation/{variant.name}")
    lessons = Lessons(folder / "lessons.npy", student_draws(place))
    lessons.ask(loaded_student(config, folder / WEIGHTS), config.preprocess)
    return [lessons]


def ablation_table(config: Config, answers: dict[str, Answers]) -> Table:
    """Balanced accuracy and malignant AUC on tune, and what each variant gains over an earlier one in points, paired."""
    rows: list[tuple[Cell, ...]] = []
    for variant in variants(config):
        found = with_intervals(answers[variant.name], FIGURES)
        gains = [_gain(answers[variant.name], answers.get(variant.against), figure) for figure in FIGURES.values()]
        rows.append((variant.name, *(found[name] for name in FIGURES), variant.against or "–", *gains))
    header = ("Student", *FIGURES, "Gain over", *(f"{name}, points" for name in FIGURES))
    return Table("Ablation, tune", header, rows)


def _gain(answers: Answers, earlier: Answers | None, figure: Figure) -> str:
    if earlier is None:
        return "–"
    change = paired_difference(answers, earlier, figure)
    return f"{100 * change.value:+.1f} ({100 * change.low:+.1f} to {100 * change.high:+.1f})"
