"""The straight line: a photo goes in, readings come out one by one, and an assessment is returned."""

import time
from collections.abc import Generator
from datetime import datetime

from skinapp import __version__
from skinapp.core.assessment import Assessment
from skinapp.core.errors import UsageError
from skinapp.core.exit_policy import Mode
from skinapp.core.gate import Status, gate
from skinapp.core.language import tr
from skinapp.core.operating_points import find_point
from skinapp.core.photo import Frame, Photo
from skinapp.core.ports import Classifier
from skinapp.core.prediction import ExitReading
from skinapp.core.quality import Quality
from skinapp.core.triage import OperatingPoint, decide
from skinapp.imaging.aids import outline_aids
from skinapp.imaging.quality import examine


def assess(photo: Photo, classifier: Classifier, mode: Mode, point_name: str = "") -> Generator[ExitReading, None, Assessment]:
    """Yield each exit's reading as it is computed, then return the assessment.

    Close the generator to cancel: nothing behind the last reading is computed. The gate decides at the first exit. Readings of
    a photo that it refuses are computed but not yielded: nobody sees them unless a person insists.

    point_name: of the operating point that decides; without one, the mode's first. Raises UsageError where there is none.
    """
    started = time.perf_counter()
    point = operating_point(classifier, mode, point_name)
    frame = classifier.frame(photo)
    steps = classifier.predict(photo, mode)
    readings = [next(steps)]
    quality = quality_of(photo, frame, readings[0])
    gated = gate(quality, readings[0].scope_score)
    is_refused = gated.status is Status.REJECTED
    if not is_refused:
        yield readings[0]
    for reading in steps:
        readings.append(reading)
        if not is_refused:
            yield reading
    answer = readings[-1]
    return Assessment(
        photo_sha256=photo.sha256,
        photo_is_synthetic=photo.is_synthetic,
        frame=frame,
        mode=mode,
        readings=tuple(readings),
        decision=decide(answer, point, gated),
        operating_point=point,
        engine=classifier.engine,
        model=classifier.model,
        app_version=__version__,
        elapsed_ms=(time.perf_counter() - started) * 1000,
        assessed_at=datetime.now().astimezone(),
        quality=quality,
        gate=gated,
        aids=outline_aids(photo.pixels, frame, answer.lesion) if answer.lesion else None,
        photo_mm_per_px=photo.mm_per_px,
    )


def operating_point(classifier: Classifier, mode: Mode, name: str = "") -> OperatingPoint:
    """The point that decides. Raises UsageError where the model has none of that name for the mode."""
    point = find_point(classifier.operating_points, mode, name)
    if point is None:
        known = ", ".join(p.name for p in classifier.operating_points if p.mode is mode)
        model = classifier.model.name
        raise UsageError(
            tr(
                "Model {model} has no operating point “{name}” for {mode} mode. It has: {known}.",
                model=model,
                name=name,
                mode=mode.value,
                known=known,
            )
        )
    return point


def quality_of(photo: Photo, frame: Frame, reading: ExitReading) -> Quality:
    """The measures of the picture, and where the model can tell, those of the lesion in it and the artefacts beside it."""
    frame_px = (frame.right - frame.left) * photo.width_px
    outline = reading.lesion.measures(frame_px) if reading.lesion else ()
    return Quality((*examine(photo.pixels, frame), *outline), reading.artefacts)


def assess_at_once(photo: Photo, classifier: Classifier, mode: Mode, point_name: str = "") -> Assessment:
    """The assessment alone, for whoever shows no reading before it."""
    steps = assess(photo, classifier, mode, point_name)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            assessment: Assessment = end.value
            return assessment
