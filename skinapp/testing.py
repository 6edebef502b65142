"""The test kit: a classifier and engines without weights, for tests and for building screens."""

import time
from collections.abc import Callable, Generator, Iterator, Sequence

import numpy as np

from skinapp.core.assessment import EngineInfo, ModelInfo
from skinapp.core.engines import ENGINES, EngineCheck, EngineRequest
from skinapp.core.errors import SkinAppError
from skinapp.core.exit_policy import ExitPolicy, Mode
from skinapp.core.explanation import Explanation, Method, Question
from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITH_AK, MALIGNANT_WITHOUT_AK, Diagnosis
from skinapp.core.operating_points import SENSITIVITY_90, SENSITIVITY_95, point_name
from skinapp.core.photo import Frame, Photo
from skinapp.core.ports import Classifier
from skinapp.core.prediction import ExitReading
from skinapp.core.triage import OperatingPoint


def probabilities(top: Diagnosis, confidence: float) -> np.ndarray:
    """A probability vector, float64 (8,): `confidence` for one diagnosis, the rest shared evenly."""
    vector = np.full(len(DIAGNOSES), (1 - confidence) / (len(DIAGNOSES) - 1))
    vector[top.index] = confidence
    return vector


class FakeExplainer:
    """Maps that are bright in one corner, whatever is asked."""

    def __init__(self, methods: Sequence[Method] = tuple(Method), steps: int = 4, delay_s: float = 0.0) -> None:
        """steps: in which the work is done; delay_s: what each of them takes."""
        self.methods = tuple(methods)
        self.steps_done = 0
        self.questions: list[Question] = []
        self._steps, self._delay_s = steps, delay_s

    def explain(self, photo: Photo, question: Question) -> Generator[float, None, Explanation]:
        """See the protocol."""
        self.questions.append(question)
        for step in range(self._steps):
            time.sleep(self._delay_s)
            self.steps_done += 1
            yield (step + 1) / self._steps
        values = np.zeros((12, 12), np.float32)
        values[:4, :4] = 1
        return Explanation(question, values)


class FakeClassifier:
    """Answers every photo with the same readings, and counts the exits that it was made to compute."""

    def __init__(
        self,
        answers: Sequence[tuple[Diagnosis, float]] = ((Diagnosis.NV, 0.5), (Diagnosis.NV, 0.8), (Diagnosis.NV, 0.95)),
        *,
        delay_s: float = 0.0,
        error: SkinAppError | None = None,
        explainer: FakeExplainer | None = None,
    ) -> None:
        """answers: (diagnosis, confidence) of each exit; delay_s: what each exit takes; error: raised at the first exit."""
        self.explainer = explainer or FakeExplainer()
        self._answers = answers
        self._delay_s = delay_s
        self._error = error
        self.exits_computed = 0
        self.model = ModelInfo(
            id="fake",
            digest="0" * 64,
            exits=len(answers),
            licence="none: answers are made up",
            attribution="",
            population="Made-up answers for tests.",
            figures=(("Balanced accuracy, test", "not measured"),),
        )
        self.engine = EngineInfo(name="fake", device="cpu", note="Made-up answers for tests.")
        self._policy = ExitPolicy(thresholds=(0.9,) * len(answers), benign_bound=0.1, malignant=MALIGNANT_WITH_AK)

    @property
    def operating_points(self) -> tuple[OperatingPoint, ...]:
        """Thresholds of 0.2, or 0.4 for less sensitivity (malignant), 0.5 (urgent) and 0.15 (set) in either mode."""
        return tuple(
            OperatingPoint(point_name(name, is_ak_malignant=is_malignant), mode, classes, threshold, 0.5, 0.15)
            for mode in Mode
            for name, threshold in ((SENSITIVITY_95, 0.2), (SENSITIVITY_90, 0.4))
            for is_malignant, classes in ((True, MALIGNANT_WITH_AK), (False, MALIGNANT_WITHOUT_AK))
        )

    def frame(self, photo: Photo) -> Frame:
        """The centre square of the short side."""
        height, width = photo.pixels.shape[:2]
        x, y = min(1.0, height / width) / 2, min(1.0, width / height) / 2
        return Frame(0.5 - x, 0.5 - y, 0.5 + x, 0.5 + y)

    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        """One reading per answer, stopping early at a confidence of 0.9."""
        policy = self._policy if mode is Mode.EARLY else ExitPolicy.never(len(self._answers))
        started = time.perf_counter()
        for number, (top, confidence) in enumerate(self._answers, start=1):
            if self._error is not None:
                raise self._error
            time.sleep(self._delay_s)
            self.exits_computed += 1
            elapsed_ms = (time.perf_counter() - started) * 1000
            reading = ExitReading(number, number, probabilities(top, confidence), None, elapsed_ms)
            yield reading
            if policy.is_satisfied(reading):
                return


CHECKS = tuple(EngineCheck(name, "cpu", True, "Agrees with the reference answers.", 2e-7, 1e-3, 20.0) for name in ENGINES)


class FakeEngines:
    """Engines that load what they are told to, and remember what was asked of them."""

    def __init__(
        self,
        load: Callable[[EngineRequest], Classifier] = lambda _: FakeClassifier(),
        *,
        checks: Sequence[EngineCheck | SkinAppError] = CHECKS,
        delay_s: float = 0.0,
    ) -> None:
        """load: may raise; checks: what a check finds, or raises, one after the other; delay_s: what each of them takes."""
        self._load = load
        self._checks = checks
        self._delay_s = delay_s
        self.requests: list[EngineRequest] = []
        self.devices: list[str] = []
        self.checked = 0

    def load(self, request: EngineRequest) -> Classifier:
        """What `load` gives."""
        self.requests.append(request)
        return self._load(request)

    def check(self, device: str) -> Generator[EngineCheck, None, None]:
        """The checks, in order."""
        self.devices.append(device)
        for found in self._checks:
            time.sleep(self._delay_s)
            if isinstance(found, SkinAppError):
                raise found
            self.checked += 1
            yield found
