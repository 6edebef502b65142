"""What changes in an answer when nothing changed in the lesion: the same photos, each changed in one way."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rich.console import Console
from rich.progress import track

from skinapp.core.exit_policy import Mode
from skinapp.core.gate import GateDecision, Status
from skinapp.core.labels import MALIGNANT_WITH_AK
from skinapp.imaging.read import read_photo
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.gate_model import NOTHING
from skinapp.model.preprocess import Pixels, Preprocess
from skinapp.pipeline import operating_point
from skinapp.training.data import CACHE_SIZE_PX, Record
from skinapp.training.figures import BALANCED, Figure, Masks, auc, paired_difference, share, with_intervals
from skinapp.training.gating import judged
from skinapp.training.readings import Answers, Floats, answers_of, chosen_exits
from skinapp.training.table import UNDEFINED, Cell, Table
from skinapp.training.variants import ORIENTATIONS, VARIANTS, Variant


@dataclass(frozen=True, eq=False)
class Seen:
    """Photos under one variant. answers: in the mode that is studied; bare: without the gate; probabilities: (n, exits, 8)."""

    answers: Answers
    bare: Answers
    gates: tuple[GateDecision, ...]
    probabilities: Floats

    @property
    def is_warned(self) -> npt.NDArray[np.bool_]:
        """Flagged or refused, (n,)."""
        return np.array([decision.status is not Status.OK for decision in self.gates])


def study(classifier: NetworkClassifier, records: Sequence[Record], mode: Mode) -> list[Table]:
    """Flips of answer and triage under each variant, and what averaging over eight orientations would do about it.

    A classifier that averages is not turned: that changes nothing. The mean is not studied where every photo is brought into
    one orientation: all eight are the same then.
    """
    frames = [Preprocess(size_px=CACHE_SIZE_PX).resized(read_photo(record.path).pixels) for record in records]
    plain = see(classifier, records, frames, ORIENTATIONS[0], mode)
    turned = [plain]
    rows: list[list[Cell]] = []
    for variant in (v for v in VARIANTS if not (classifier.is_averaging and v in ORIENTATIONS)):
        seen = see(classifier, records, frames, variant, mode)
        turned += [seen] if variant in ORIENTATIONS else []
        rows.append([variant.name, *_compared(plain, seen)])
    head = [
        "Change",
        "Answer flips",
        "Triage flips",
        "Without the gate",
        "Warned or refused",
        "Balanced accuracy",
        "False positives added without the gate",
    ]
    table = Table("Robustness", head, rows)
    is_steady = classifier.is_averaging or classifier.manifest.preprocess.orientation != "as-held"
    return [table] if is_steady else [table, _averaged(classifier, records, turned, mode)]


def see(
    classifier: NetworkClassifier, records: Sequence[Record], frames: Sequence[Pixels], variant: Variant, mode: Mode
) -> Seen:
    """Every photo under a variant, on the path that the application takes."""
    manifest = classifier.manifest
    said, gates = [], []
    for seed, frame in enumerate(track(frames, description=variant.name, console=Console(stderr=True))):
        pixels = variant.change(frame, np.random.default_rng(seed))
        outputs, probabilities = zip(*classifier.exits(manifest.preprocess(pixels)[None]), strict=True)
        said.append(probabilities)
        look = classifier.gate.look(outputs[0]) if classifier.gate else NOTHING
        gates.append(judged(look, manifest.preprocess, pixels).decision)
    return _triaged(classifier, records, np.array(said), gates, mode)


def _triaged(
    classifier: NetworkClassifier, records: Sequence[Record], probabilities: Floats, gates: Sequence[GateDecision], mode: Mode
) -> Seen:
    exits = chosen_exits(probabilities, classifier.manifest.policy(mode))
    point = operating_point(classifier, mode)
    answers, bare = (answers_of(records, probabilities, exits, point, these) for these in (gates, None))
    return Seen(answers, bare, tuple(gates), probabilities)


def _compared(plain: Seen, seen: Seen) -> list[Cell]:
    before, after = plain.answers, seen.answers
    benign = ~before.is_one_of(MALIGNANT_WITH_AK)
    hits = {
        "answer": (np.not_equal(before.predicted, after.predicted), np.ones_like(benign)),
        "triage": (np.not_equal(before.triage, after.triage), np.ones_like(benign)),
        "bare triage": (np.not_equal(plain.bare.triage, seen.bare.triage), np.ones_like(benign)),
        "warned": (seen.is_warned, np.ones_like(benign)),
    }
    found = with_intervals(after, {name: share(constant(hit), constant(among)) for name, (hit, among) in hits.items()})
    alarms = share(lambda answers: answers.is_read_early, constant(benign))
    return [*found.values(), _change(after, before, BALANCED), _change(seen.bare, plain.bare, alarms)]


def constant(mask: npt.NDArray[np.bool_]) -> Masks:
    """A mask that does not depend on the answers."""
    return lambda _: mask


def _averaged(classifier: NetworkClassifier, records: Sequence[Record], turned: Sequence[Seen], mode: Mode) -> Table:
    """The mean of all eight orientations does not depend on the one that a photo comes in; what it changes otherwise."""
    mean = np.mean([seen.probabilities for seen in turned], axis=0)
    gates = turned[0].gates
    averaged = _triaged(classifier, records, mean, gates, mode).answers
    plain = turned[0].answers
    figures = {"Balanced accuracy": BALANCED, "Malignant AUC": auc(MALIGNANT_WITH_AK)}
    rows: list[list[Cell]] = [
        [
            name,
            with_intervals(plain, {"": figure})[""],
            with_intervals(averaged, {"": figure})[""],
            _change(averaged, plain, figure),
        ]
        for name, figure in figures.items()
    ]
    levels = np.stack([seen.answers.triage for seen in turned])
    unsteady = float((levels != levels[0]).any(axis=0).mean())
    rows.append(["Triage differs in any orientation", f"{unsteady:.3f}", "0.000", UNDEFINED])
    return Table("Mean of eight orientations", ["Figure", "Upright alone", "Mean of eight", "Change"], rows)


def _change(new: Answers, old: Answers, figure: Figure) -> str:
    found = paired_difference(new, old, figure)
    return f"{found.value:+.3f} ({found.low:+.3f} to {found.high:+.3f})"
