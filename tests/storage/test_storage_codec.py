"""What is kept of an assessment comes back as it was, and its sentences in the language of whoever reads them."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from skinapp import paths
from skinapp.core.assessment import Assessment
from skinapp.core.exit_policy import Mode
from skinapp.core.gate import Override, Status
from skinapp.core.language import tr, use
from skinapp.core.pseudo_language import PSEUDO
from skinapp.core.triage import TriageLevel
from skinapp.imaging.read import read_photo
from skinapp.pipeline import assess_at_once
from skinapp.storage.codec import read, written
from skinapp.testing import FakeClassifier


@pytest.fixture
def assessment() -> Assessment:
    return assess_at_once(read_photo(min(paths.samples().glob("*.jpg"))), FakeClassifier(), Mode.FULL)


def test_levels_and_diagnoses_come_back_as_what_they_are(assessment: Assessment) -> None:
    again = read(written(assessment), Assessment)
    assert again is not None
    assert isinstance(again.decision.level, TriageLevel)
    assert (again.decision, again.operating_point, again.engine) == (
        assessment.decision,
        assessment.operating_point,
        assessment.engine,
    )


def test_reasons_are_said_again_in_another_language(assessment: Assessment) -> None:
    kept = written(assessment)
    use(PSEUDO)
    again = read(kept, Assessment)
    assert again is not None
    assert again.decision.reasons[-1] == tr("No malignant diagnosis is in the set of likely diagnoses.")
    assert all(reason.startswith("[") for reason in again.decision.reasons)
    assert "Malignant diagnoses" in kept, "the file itself is in English"


def test_reasons_of_an_earlier_version_stay_as_they_are(assessment: Assessment, tmp_path: Path) -> None:
    data = json.loads(written(assessment))
    data["decision"]["reasons"] = ["Said by an earlier version."]
    again = read(json.dumps(data), Assessment)
    assert again is not None
    assert again.decision.reasons == ("Said by an earlier version.",)


def test_override_comes_back_with_who_and_why_and_the_refusal_it_was_for() -> None:
    grey = read_photo(min(paths.samples().glob("*.jpg")))
    pixels = np.repeat(grey.pixels[..., :1], 3, axis=2)
    refused = assess_at_once(replace(grey, pixels=pixels), FakeClassifier(), Mode.FULL)
    asked = Override("Dr. Example", "teaching", datetime.now().astimezone())
    again = read(written(replace(refused, override=asked)), Assessment)
    assert again is not None
    assert (again.override, again.gate, again.quality) == (asked, refused.gate, refused.quality)
    assert (again.gate.status, again.decision.level) == (Status.REJECTED, TriageLevel.UNASSESSABLE)
