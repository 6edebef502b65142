"""The tables of a report: how the answer was computed, by which thresholds, and what is known of them."""

from skinapp.core.assessment import Assessment, ModelInfo
from skinapp.core.exit_policy import Mode
from skinapp.core.labels import URGENT, listed
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
        Row(texts.EXIT, _exit(assessment)),
        *(Row(texts.EXIT_N.format(exit=r.exit), _reading(r)) for r in assessment.readings if shows_figures(assessment)),
        Row(texts.TIME, texts.TIME_TAKEN.format(time=texts.milliseconds(assessment.elapsed_ms))),
        Row(texts.ENGINE, plain(texts.ENGINE_USED.format(name=engine.name, device=engine.device, note=engine.note)).strip()),
    )


def operating_point(point: OperatingPoint) -> tuple[Row, ...]:
    """The thresholds, and the figures measured with them; a figure that was not measured says so."""
    urgent = listed(URGENT)
    return (
        Row(texts.POINT_NAME, plain(texts.POINT_OF_MODE.format(name=point.name, mode=point.mode.value))),
        Row(texts.URGENT_FROM, texts.SUM_OF.format(share=texts.percent(point.urgent_threshold), names=urgent)),
        Row(texts.SOON_FROM, texts.MALIGNANT_SUM.format(share=texts.percent(point.malignant_threshold))),
        Row(texts.LIKELY_FROM, texts.EACH.format(share=texts.percent(point.set_threshold))),
        Row(texts.CERTAIN_FROM, texts.FOR_THE_TOP.format(share=texts.percent(point.certainty_threshold))),
        Row(texts.SENSITIVITY, _measured(point.sensitivity)),
        Row(texts.SPECIFICITY, _measured(point.specificity)),
        Row(texts.URGENT_SENSITIVITY, _measured(point.urgent_sensitivity)),
        Row(texts.URGENT_PPV, _measured(point.urgent_ppv)),
        *_predictive_values(point),
    )


def model_facts(model: ModelInfo) -> tuple[Row, ...]:
    """The model's name and the figures that it states of itself."""
    return (Row(texts.POINT_NAME, plain(model.name)), *(Row(plain(name), plain(value)) for name, value in model.figures))


def _exit(assessment: Assessment) -> str:
    early = texts.EXIT_EARLY if assessment.is_early else texts.EXIT_LAST
    sentence = texts.EXIT_FULL if assessment.mode is Mode.FULL else early
    return sentence.format(exit=assessment.answer.exit, exits=assessment.model.exits)


def _reading(reading: ExitReading) -> str:
    return texts.EXIT_READING.format(
        name=reading.top.label,
        share=texts.percent(reading.confidence),
        time=texts.milliseconds(reading.elapsed_ms),
        blocks=texts.BLOCK if reading.layers_run == 1 else texts.BLOCKS.format(count=reading.layers_run),
    )


def _measured(share: Share | None) -> str:
    if share is None:
        return texts.NO_FIGURE
    return texts.MEASURED.format(
        share=texts.percent(share.value), low=texts.percent(share.low), high=texts.percent(share.high), n=share.n
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
        values = texts.PREDICTIVE_VALUES.format(
            ppv=_ratio(true_positive, false_positive), npv=_ratio(true_negative, false_negative)
        )
        rows.append(Row(texts.PREVALENCE.format(share=f"{prevalence * 100:.0f}{texts.NBSP}%"), values))
    return tuple(rows)


def _ratio(true: float, false: float) -> str:
    return texts.percent(true / (true + false)) if true + false > 0 else texts.NO_FIGURE
