"""Do the maps of where the model looked lie on the lesion, and do they show what the answer rests on?"""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rich.console import Console
from rich.progress import track
from scipy.stats import rankdata

from skinapp.core.errors import UsageError
from skinapp.core.exit_policy import Mode
from skinapp.core.explanation import Explanation, Method, Question
from skinapp.imaging.read import read_photo
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.explainer import NetworkExplainer
from skinapp.inference.network import Floats
from skinapp.inference.occlusion import covered, skin_colour
from skinapp.inference.standing import Pose
from skinapp.training.data import Record
from skinapp.training.outline import mask_target
from skinapp.training.resamples import group_weights
from skinapp.training.table import Cell, Table

COVERED_SHARE = 0.2
"""Of the patches that are covered together."""
CENTRE_SPREAD = 0.25
"""Standard deviation of the centre prior, as a share of the frame's side."""
CHANCE, CENTRE = "every place alike (area share)", "centre prior"
NAMES = {
    Method.ROLLOUT.value: "attention rollout",
    Method.RELEVANCE.value: "relevance of the answer",
    Method.OCCLUSION.value: "occlusion",
    Method.GRADIENT.value: "gradient (PyTorch)",
    CENTRE: CENTRE,
    CHANCE: CHANCE,
}
SAID = (
    "Of the photos of `{split}` that have a lesion mask, every {every}th: n = {n}, at the exit that answers in early mode, of "
    "the most probable diagnosis, {engine}. *Inside*: share of the map that lies in the mask. *Beyond area*, *beyond centre*: "
    "that share less the mask's own share of the frame, and less that of a Gaussian about the middle (standard deviation a "
    "quarter of the side). *Fall*: by how much the answer's log odds fall when the fifth of the patches that the map shows "
    "most is covered with the colour of the skin (for chance, a random fifth). *Rank with*: mean Spearman correlation of "
    "the patches. Intervals: 95 %, bootstrap over groups."
)
LIMITS = (
    "A share inside the lesion is not a proof that the model reads the lesion as a dermatologist does: a lesion that fills the "
    "frame holds most of any map, surroundings can count for good reason, and a map that lies on the lesion can belong to a "
    "wrong answer. The fall says that the places shown matter to the answer; no map says why."
)


@dataclass(frozen=True, eq=False)
class Looked:
    """One photo. maps: relevance of each patch (N,), at least 0; inside: share of each in the lesion; falls: in log odds."""

    maps: Mapping[str, npt.NDArray[np.float64]]
    inside: npt.NDArray[np.float64]
    falls: Mapping[str, float]

    def share_inside(self, name: str) -> float:
        """Share of a map inside the lesion, 0 to 1; the area's share where the map is empty."""
        values = self.maps[name]
        return float(values @ self.inside / values.sum()) if values.sum() > 0 else float(self.inside.mean())


def explanations_report(classifier: NetworkClassifier, records: Sequence[Record], split: str, every: int) -> list[str | Table]:
    """For every N-th photo that has a mask. Raises UsageError where none has, or where the model cannot explain."""
    photos = [record for record in records if record.mask is not None][::every]
    explainer = classifier.explainer
    if not photos or not isinstance(explainer, NetworkExplainer):
        raise UsageError(f"No photo of split “{split}” has a lesion mask, so maps cannot be compared with lesions.")
    console = Console(stderr=True)
    looked = [
        _look(classifier, explainer, record, seed)
        for seed, record in enumerate(track(photos, "Explaining", console=console, disable=not console.is_terminal))
    ]
    groups = np.array([record.group for record in photos])
    said = SAID.format(split=split, every=every, n=len(photos), engine=classifier.engine.name)
    return ["## Where the model looked", said, _table(looked, group_weights(groups)), _agreement(looked), LIMITS]


def _look(classifier: NetworkClassifier, explainer: NetworkExplainer, record: Record, seed: int) -> Looked:
    preprocess = classifier.manifest.preprocess
    image = preprocess(read_photo(record.path).pixels)
    pose = Pose.of(image, preprocess)
    image = pose.standing(image)  # from here on: covering a place must not turn the picture
    answer = list(classifier.readings(image[None], Mode.EARLY, 0.0))[-1]
    maps: dict[str, npt.NDArray[np.float64]] = {}
    for method in explainer.methods:
        question = Question(method, answer.exit, answer.top)
        maps[method.value] = _ended(explainer.of_image(image, question)).values.ravel().astype(np.float64)
    side = round(len(maps[Method.ROLLOUT.value]) ** 0.5)
    maps[CENTRE] = _centre(side).ravel()
    maps[CHANCE] = np.ones(side * side)
    inside = pose.standing(mask_target(record, preprocess, side)).ravel().astype(np.float64)
    question = Question(Method.OCCLUSION, answer.exit, answer.top)
    random = np.random.default_rng(seed).random(side * side)
    pictures = [_without(image, random if name == CHANCE else values, side) for name, values in maps.items()]
    said = explainer.log_odds(np.stack([image, *pictures]), question)
    return Looked(maps, inside, dict(zip(maps, said[0] - said[1:], strict=True)))


def _ended(steps: Generator[float, None, Explanation]) -> Explanation:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Explanation = end.value
            return found


def _centre(side: int) -> npt.NDArray[np.float64]:
    """A Gaussian about the middle of the frame, (side, side)."""
    along = ((np.arange(side) + 0.5) / side - 0.5) / CENTRE_SPREAD
    bell: npt.NDArray[np.float64] = np.exp(-(along**2) / 2)
    return np.outer(bell, bell)


def _without(image: Floats, values: npt.NDArray[np.float64], side: int) -> Floats:
    """The picture with the patches covered that a map shows most."""
    most = np.argsort(-values, kind="stable")[: round(COVERED_SHARE * len(values))]
    return covered(image, np.isin(np.arange(len(values)), most).reshape(side, side), skin_colour(image))


def _table(looked: Sequence[Looked], weights: npt.NDArray[np.float64]) -> Table:
    rows: list[list[Cell]] = []
    of: dict[str, Callable[[Looked, str], float]] = {
        "Inside": lambda photo, name: photo.share_inside(name),
        "Beyond area": lambda photo, name: photo.share_inside(name) - photo.share_inside(CHANCE),
        "Beyond centre": lambda photo, name: photo.share_inside(name) - photo.share_inside(CENTRE),
        "Fall": lambda photo, name: photo.falls[name],
    }
    for name in looked[0].maps:
        figures = [_with_interval(np.array([figure(photo, name) for photo in looked]), weights) for figure in of.values()]
        rows.append([NAMES[name], *figures])
    return Table("Where the model looked", ["Map", *of], rows)


def _with_interval(values: npt.NDArray[np.float64], weights: npt.NDArray[np.float64]) -> str:
    """A mean with its 95 % interval over resampled groups; see `group_weights`."""
    means = weights @ values / weights.sum(axis=1)
    low, high = np.percentile(means[1:], [2.5, 97.5])
    return f"{means[0]:.3f} ({low:.3f} to {high:.3f})"


def _agreement(looked: Sequence[Looked]) -> Table:
    """How alike the maps rank the patches."""
    names = [name for name in looked[0].maps if name != CHANCE]
    rows: list[list[Cell]] = [
        [NAMES[a], *(f"{np.mean([rank_correlation(photo.maps[a], photo.maps[b]) for photo in looked]):.2f}" for b in names)]
        for a in names
    ]
    return Table("Rank with", ["Rank with", *(NAMES[name] for name in names)], rows)


def rank_correlation(a: npt.NDArray[np.float64], b: npt.NDArray[np.float64]) -> float:
    """Spearman's, 0 where a map is the same everywhere."""
    ranks = [rankdata(values) for values in (a, b)]
    if min(ranks[0].std(), ranks[1].std()) == 0:
        return 0.0
    return float(np.corrcoef(*ranks)[0, 1])
