"""The reading order, what is counted together, and what must not be seen yet."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from skinapp.core.exit_policy import Mode
from skinapp.core.labels import Diagnosis
from skinapp.core.pace import Pace
from skinapp.core.worklist import Arrangement, Entry, Group, OwnReading, View, left_to_open
from skinapp.imaging.read import read_photo
from skinapp.paths import samples
from skinapp.pipeline import assess_at_once
from skinapp.testing import FakeClassifier

PHOTO = read_photo(min(samples().glob("*.jpg")))
OWN = OwnReading(Diagnosis.NV, datetime(2026, 3, 4, tzinfo=UTC), is_after_reveal=False)


def entry(name: str, top: Diagnosis | None = None, confidence: float = 0.0, **more: object) -> Entry:
    """An entry with the made-up answer of one exit; without a diagnosis: one that waits."""
    answered = assess_at_once(PHOTO, FakeClassifier([(top, confidence)]), Mode.FULL) if top else None
    return Entry(name, name, assessment=answered, **more)  # type: ignore[arg-type]


ENTRIES = [
    entry("waits"),
    entry("routine", Diagnosis.NV, 0.95),
    entry("soon, less", Diagnosis.BCC, 0.3),
    entry("cannot be read", sentence="This file is empty."),
    entry("soon, more", Diagnosis.BCC, 0.9),
    entry("urgent", Diagnosis.MEL, 0.8),
]


def names(view: View) -> list[str]:
    return [each.name for each in view.arranged(ENTRIES)]


def counts(view: View) -> dict[Group, int]:
    arrangement = Arrangement(view)
    arrangement.follow(ENTRIES)
    return arrangement.counts


def test_order_is_by_group_and_then_by_malignant_mass() -> None:
    assert names(View()) == ["urgent", "cannot be read", "soon, more", "soon, less", "routine", "waits"]


def test_groups_can_be_shown_alone_and_are_counted_all() -> None:
    view = View(groups=frozenset({Group.SOON, Group.WAITING}))
    assert names(view) == ["soon, more", "soon, less", "waits"]
    assert counts(view) == {Group.URGENT: 1, Group.UNASSESSED: 1, Group.SOON: 2, Group.ROUTINE: 1, Group.WAITING: 1}


def test_with_the_reader_first_the_answer_orders_and_counts_nothing_before_it_is_revealed() -> None:
    view = View(is_own_first=True)
    assert names(view) == [each.name for each in ENTRIES]
    assert counts(view) == {Group.TO_DIAGNOSE: 4, Group.UNASSESSED: 1, Group.WAITING: 1}
    revealed = entry("urgent", Diagnosis.MEL, 0.8, readings=(OWN,))
    assert (view.hides(ENTRIES[5]), view.hides(revealed), view.group(revealed)) == (True, False, Group.URGENT)
    assert view.hides(ENTRIES[0])  # its answer may come at any moment
    assert not view.hides(ENTRIES[3])


@pytest.mark.parametrize("view", [View(), View(is_own_first=True), View(groups=frozenset({Group.SOON, Group.WAITING}))])
def test_list_that_changes_is_arranged_as_if_it_were_new(view: View) -> None:
    arrangement = Arrangement(view)
    entries = list(ENTRIES)
    for change in (
        lambda: entries.append(entry("added", Diagnosis.BCC, 0.5)),
        lambda: entries.__setitem__(0, replace(entries[0], assessment=entries[1].assessment)),
        lambda: entries.__setitem__(5, replace(entries[5], readings=(OWN,))),
        lambda: entries.pop(2),
        entries.reverse,
    ):
        change()
        arrangement.follow(entries)
        anew = Arrangement(view)
        anew.follow(entries)
        assert arrangement.shown == view.arranged(entries)
        assert arrangement.counts == anew.counts


def test_list_is_done_when_what_has_no_answer_was_opened() -> None:
    assert left_to_open(ENTRIES) == 1
    assert left_to_open([entry("cannot be read", sentence="This file is empty.", is_opened=True)]) == 0


def test_pace_is_that_of_the_last_photos() -> None:
    pace = Pace()
    assert (pace.per_second, pace.seconds_left(10)) == (None, None)
    for second in range(100):
        pace.note(float(second))
    for tenth in range(1, 30):
        pace.note(99 + tenth / 10)
    assert pace.per_second == pytest.approx(10)
    assert pace.seconds_left(50) == pytest.approx(5)
    pace.restart()
    pace.note(500.0)
    assert pace.per_second is None
