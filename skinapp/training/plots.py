"""Pictures of what was measured: calibration, where photos stop, what is taken for what, ROC and risk-coverage curves."""

from collections.abc import Sequence
from io import BytesIO

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from skinapp.core.exit_policy import Mode
from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITH_AK, Diagnosis
from skinapp.training.doubt import doubts, risks
from skinapp.training.measured import Measured
from skinapp.training.metrics import bin_of, calibration_gap
from skinapp.training.published import PUBLISHED
from skinapp.training.readings import Answers
from skinapp.training.tables import FEWEST, confusion

_BINS = 15
_BLUE, _ORANGE, _GREY, _PALE = "#0072B2", "#D55E00", "#666666", "#B3D5E8"
"""From the palette of Okabe and Ito, which colour-blind readers tell apart."""
_SCORES = (_BLUE, "#56B4E9", "#009E73", _GREY, "#CC79A7", "#000000", "#E69F00", "#AAAAAA")
_MARKS = "os^D"
_DPI = 150


def plots(measured: Measured) -> dict[str, bytes]:
    """PNG pictures by name."""
    return {
        "reliability": _png(_reliability(measured)),
        "exits": _png(_exit_distribution(measured)),
        "confusion": _png(_confusion(measured.answers(Mode.FULL), measured.split)),
        "roc": _png(_roc(measured)),
        "risk-coverage": _png(_risk_coverage(measured)),
    }


def _png(figure: Figure) -> bytes:
    buffer = BytesIO()
    figure.savefig(buffer, format="png", dpi=_DPI)
    return buffer.getvalue()


def _reliability(measured: Measured) -> Figure:
    """One square an exit: how often answers of a confidence are right; the larger the dot, the more photos; pale when few."""
    columns = min(3, measured.exits)
    lines = -(-measured.exits // columns)
    figure = Figure(figsize=(3.1 * columns, 3.2 * lines + 0.5), layout="constrained")
    squares = figure.subplots(lines, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for k, (square, answers) in enumerate(zip(squares, measured.per_exit, strict=False), start=1):
        right, confidence = answers.predicted == answers.labels, answers.probabilities.max(-1)
        _reliability_curve(square, right, confidence)
        square.set_title(f"Exit {k}: ECE {calibration_gap(right, confidence):.3f}", fontsize=10)
    for square in squares[measured.exits :]:
        square.set_visible(False)
    figure.supxlabel("Confidence of the most probable diagnosis", fontsize=10)
    figure.supylabel("Share that is right", fontsize=10)
    figure.suptitle(
        f"Reliability on {measured.split}, {len(measured.records):,} photos (pale: fewer than {FEWEST})", fontsize=11
    )
    return figure


def _reliability_curve(square: Axes, right: np.ndarray, confidence: np.ndarray) -> None:
    which = bin_of(confidence, _BINS)
    bins = np.unique(which)
    said = [confidence[which == b].mean() for b in bins]
    found = [right[which == b].mean() for b in bins]
    counts = np.array([(which == b).sum() for b in bins])
    colours = [_BLUE if count >= FEWEST else _PALE for count in counts]
    square.plot([0, 1], [0, 1], color=_GREY, linewidth=0.8, linestyle="--")
    square.scatter(said, found, s=8 + 160 * counts / counts.max(), c=colours, linewidths=0, zorder=2)
    square.set(xlim=(0, 1.06), ylim=(-0.04, 1.06))
    square.set_box_aspect(1)
    _plain(square)


def _exit_distribution(measured: Measured) -> Figure:
    """How many malignant and other photos stop at each exit in early mode."""
    early = measured.answers(Mode.EARLY)
    malignant = early.is_one_of(MALIGNANT_WITH_AK)
    numbers = np.arange(1, measured.exits + 1)
    figure = Figure(figsize=(6.4, 3.6), layout="constrained")
    axes = figure.subplots()
    kinds = (("malignant (MEL, BCC, AK, SCC)", malignant, _ORANGE, -0.2), ("other", ~malignant, _BLUE, 0.2))
    for name, mask, colour, offset in kinds:
        shares = np.array([(early.exits[mask] == k).mean() if mask.any() else 0.0 for k in numbers])
        bars = axes.bar(numbers + offset, shares, width=0.38, color=colour, label=f"{name}, n = {mask.sum():,}")
        axes.bar_label(bars, [f"{s * 100:.0f} %" for s in shares], fontsize=8, padding=1)
    axes.set(xlabel="Exit at which early mode stops", ylabel="Share of the photos", xticks=numbers)
    axes.margins(y=0.12)
    axes.yaxis.set_major_formatter(lambda share, _: f"{share * 100:.0f} %")
    blocks = early.exits.mean() / measured.exits
    axes.set_title(f"Early mode on {measured.split}: {blocks * 100:.0f} % of the blocks computed", fontsize=11)
    axes.legend(frameon=False, fontsize=9)
    _plain(axes)
    return figure


def _confusion(answers: Answers, split: str) -> Figure:
    """Counts; the colour is the share of the true diagnosis' photos."""
    counts = confusion(answers)
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    figure = Figure(figsize=(6.2, 5.6), layout="constrained")
    axes = figure.subplots()
    image = axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for row, column in np.ndindex(counts.shape):
        colour = "white" if shares[row, column] > 0.5 else "black"
        if counts[row, column]:
            axes.text(column, row, str(counts[row, column]), ha="center", va="center", fontsize=9, color=colour)
    ticks = range(len(DIAGNOSES))
    axes.set_xticks(ticks, DIAGNOSES, fontsize=9)
    axes.set_yticks(ticks, [f"{d} ({n})" for d, n in zip(DIAGNOSES, counts.sum(axis=1), strict=True)], fontsize=9)
    axes.set(xlabel="Most probable diagnosis, full mode", ylabel="True diagnosis (photos)")
    axes.set_title(f"Confusion on {split}", fontsize=11)
    axes.spines[:].set_visible(False)
    axes.tick_params(length=0)
    figure.colorbar(image, ax=axes, shrink=0.8, label="share of the true diagnosis")
    return figure


def _roc(measured: Measured) -> Figure:
    """Malignant and melanoma, both modes, with the published readers' points."""
    figure = Figure(figsize=(9.2, 5.3), layout="constrained")
    sides = figure.subplots(1, 2, sharey=True)
    kinds = (("Malignant (MEL, BCC, AK, SCC)", MALIGNANT_WITH_AK), ("Melanoma", (Diagnosis.MEL,)))
    for axes, (title, diagnoses) in zip(sides, kinds, strict=True):
        _roc_curves(axes, measured, diagnoses)
        for reader, mark in zip(PUBLISHED, _MARKS, strict=True):
            place = (1 - reader.specificity, reader.sensitivity)
            axes.plot(*place, mark, color=_GREY, markersize=6, linestyle="none", label=reader.name, markerfacecolor="white")
        axes.set_title(title, fontsize=11)
        axes.set(xlabel="1 − specificity", xlim=(-0.01, 1.01), ylim=(0, 1.01))
        axes.set_box_aspect(1)
        axes.legend(frameon=False, fontsize=8, loc="lower right")
        _plain(axes)
    sides[0].set_ylabel("Sensitivity")
    figure.suptitle(f"ROC on {measured.split}. The readers saw other photos of other patients.", fontsize=11)
    return figure


def _roc_curves(axes: Axes, measured: Measured, diagnoses: Sequence[Diagnosis]) -> None:
    axes.plot([0, 1], [0, 1], color=_GREY, linewidth=0.8, linestyle="--")
    for mode, colour, style in ((Mode.FULL, _BLUE, "-"), (Mode.EARLY, _ORANGE, "--")):
        answers = measured.answers(mode)
        truth, scores = answers.is_one_of(diagnoses), answers.mass(diagnoses)
        order = np.argsort(-scores, kind="stable")
        last = np.append(np.flatnonzero(np.diff(scores[order])), len(order) - 1)
        sensitivity = np.cumsum(truth[order])[last] / max(truth.sum(), 1)
        false_alarms = np.cumsum(~truth[order])[last] / max((~truth).sum(), 1)
        axes.plot([0, *false_alarms], [0, *sensitivity], style, color=colour, linewidth=1.5, label=f"{mode} mode")


def _risk_coverage(measured: Measured) -> Figure:
    """How often answers are wrong when only the surest are given, by what tells how sure they are."""
    figure = Figure(figsize=(9.2, 4.8), layout="constrained")
    sides = figure.subplots(1, 2, sharey=True)
    for axes, mode in zip(sides, Mode, strict=True):
        answers = measured.answers(mode)
        answered = np.arange(1, len(answers) + 1) / len(answers)
        for place, (name, doubt) in enumerate(doubts(measured, mode).items()):
            style = {"color": _ORANGE, "linewidth": 2} if "is used" in name else {"color": _SCORES[place % len(_SCORES)]}
            axes.plot(answered, risks(doubt, answers), label=name, **style)
        axes.set_title(f"{mode} mode", fontsize=11)
        axes.set(xlabel="Share of the photos answered, the surest first", xlim=(0, 1), ylim=(0, 0.3))
        axes.legend(frameon=False, fontsize=8, loc="upper left")
        _plain(axes)
    sides[0].set_ylabel("Share of them that is wrong")
    figure.suptitle(f"Risk and coverage on {measured.split}, {len(measured.records):,} photos", fontsize=11)
    return figure


def _plain(axes: Axes) -> None:
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(labelsize=8)
    axes.grid(color="#DDDDDD", linewidth=0.5)
    axes.set_axisbelow(True)
