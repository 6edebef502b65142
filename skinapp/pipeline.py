"""The straight line: a photo goes in, readings come out one by one, and an assessment is returned."""

import time
from collections.abc import Generator
from datetime import datetime

from skinapp import __version__
from skinapp.core.assessment import Assessment
from skinapp.core.exit_policy import Mode
from skinapp.core.photo import Photo
from skinapp.core.ports import Classifier
from skinapp.core.prediction import ExitReading
from skinapp.core.triage import decide


def assess(photo: Photo, classifier: Classifier, mode: Mode) -> Generator[ExitReading, None, Assessment]:
    """Yield each exit's reading as it is computed, then return the assessment.

    Close the generator to cancel: nothing behind the last reading is computed.
    """
    started = time.perf_counter()
    point = classifier.operating_point(mode)
    readings: list[ExitReading] = []
    for reading in classifier.predict(photo, mode):
        readings.append(reading)
        yield reading
    decision = decide(readings[-1], point)
    return Assessment(
        photo_sha256=photo.sha256,
        photo_is_synthetic=photo.is_synthetic,
        frame=classifier.frame(photo),
        mode=mode,
        readings=tuple(readings),
        decision=decision,
        operating_point=point,
        engine=classifier.engine,
        model=classifier.model,
        app_version=__version__,
        elapsed_ms=(time.perf_counter() - started) * 1000,
        assessed_at=datetime.now().astimezone(),
    )


def assess_at_once(photo: Photo, classifier: Classifier, mode: Mode) -> Assessment:
    """The assessment alone, for whoever shows no reading before it."""
    steps = assess(photo, classifier, mode)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            assessment: Assessment = end.value
            return assessment
