"""The tables of a report: how the answer was computed, by which thresholds, and what is known of them."""

from skinapp.core.assessment import Assessment, ModelInfo
from skinapp.core.exit_policy import Mode
from skinapp.core.labels import URGENT, listed
from skinapp.core.language import again, counted, tr
from skinapp.core.prediction import ExitReading
from skinapp.core.triage import OperatingPoint, Share
from skinapp.reports import texts
from skinapp.reports.gate import shows_figures
from skinapp.reports.plain_text import plain
from skinapp.reports.report import Row

_PREVALENCES = (0.01, 0.05, 0.20)


def computed(assessment: Assessment) -> tuple[Row, ...]:
    """Which exit answered and why, what each exit said, how long it took, and on what."""
    engine = assessment.engine
    return (
        Row(tr("Exit"), _exit(assessment)),
        *(Row(tr("At exit {exit}", exit=r.exit), _reading(r)) for r in assessment.readings if shows_figures(assessment)),
        Row(tr("Time"), tr("{time} from decoded pixels to decision", time=texts.milliseconds(assessment.elapsed_ms))),
        Row(
            tr("Engine"),
            plain(tr("{name} on {device}. {note}", name=engine.name, device=engine.device, note=again(engine.note))).strip(),
        ),
    )


def operating_point(point: OperatingPoint) -> tuple[Row, ...]:
    """The thresholds, and the figures measured with them; a figure that was not measured says so."""
    urgent = listed(URGENT)
    return (
        Row(
            tr("Name"),
            plain(tr("{name}, fitted for {mode}", name=texts.point_title(point.name), mode=tr(texts.MODES[point.mode]))),
        ),
        Row(tr("Urgent from"), tr("{share} for {names} together", share=texts.percent(point.urgent_threshold), names=urgent)),
        Row(
            tr("Soon from"),
            tr("{share} malignant sum, or a malignant likely diagnosis", share=texts.percent(point.malignant_threshold)),
        ),
        Row(tr("Likely from"), tr("{share} for a single diagnosis", share=texts.percent(point.set_threshold))),
        Row(
            tr("Certain from"),
            tr(
                "{share} for the most probable, with what earlier exits say against it taken off",
                share=texts.percent(point.certainty_threshold),
            ),
        ),
        Row(tr("Sensitivity"), _measured(point.sensitivity)),
        Row(tr("Specificity"), _measured(point.specificity)),
        Row(tr("Sensitivity, urgent"), _measured(point.urgent_sensitivity)),
        Row(tr("PPV, urgent"), _measured(point.urgent_ppv)),
        *_predictive_values(point),
    )


def model_facts(model: ModelInfo) -> tuple[Row, ...]:
    """The model's name and the figures that it states of itself."""
    return (
        Row(tr("Name"), plain(model.title)),
        *(Row(plain(again(name)), plain(again(value))) for name, value in model.figures),
    )


def _exit(assessment: Assessment) -> str:
    numbers = {"exit": assessment.answer.exit, "exits": assessment.model.exits}
    if assessment.mode is Mode.FULL:
        return tr("{exit} of {exits}, full mode: all exits were run.", **numbers)
    if assessment.is_early:
        return tr("{exit} of {exits}, early mode: confident enough to stop; the blocks behind it were not run.", **numbers)
    return tr("{exit} of {exits}, early mode: no exit before the last was confident enough to stop.", **numbers)


def _reading(reading: ExitReading) -> str:
    return tr(
        "{name} {share}, {time} ({blocks})",
        name=reading.top.label,
        share=texts.percent(reading.confidence),
        time=texts.milliseconds(reading.elapsed_ms),
        blocks=counted("{n} block", "{n} blocks", reading.layers_run),
    )


def _measured(share: Share | None) -> str:
    if share is None:
        return tr("not measured")
    return tr(
        "{share} (95 % interval {low} to {high}, n = {n:,})",
        share=texts.percent(share.value),
        low=texts.percent(share.low),
        high=texts.percent(share.high),
        n=share.n,
    )


def _predictive_values(point: OperatingPoint) -> tuple[Row, ...]:
    """PPV and NPV by Bayes' theorem from the measured sensitivity and specificity; empty where either was not measured."""
    if point.sensitivity is None or point.specificity is None:
        return ()
    rows = []
    for prevalence in _PREVALENCES:
        true_positive = point.sensitivity.value * prevalence
        false_positive = (1 - point.specificity.value) * (1 - prevalence)
        true_negative = point.specificity.value * (1 - prevalence)
        false_negative = (1 - point.sensitivity.value) * prevalence
        values = tr(
            "PPV {ppv}, NPV {npv}", ppv=_ratio(true_positive, false_positive), npv=_ratio(true_negative, false_negative)
        )
        rows.append(Row(tr("At prevalence {share}", share=tr("{share:.0f}\u00a0%", share=prevalence * 100)), values))
    return tuple(rows)


def _ratio(true: float, false: float) -> str:
    return texts.percent(true / (true + false)) if true + false > 0 else tr("not measured")
