"""Operating points by the names that people read."""

import pytest

from skinapp.reports.texts import point_title


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("sensitivity-95", "95\u00a0% sensitivity"),
        ("sensitivity-90-without-AK", "90\u00a0% sensitivity, without actinic keratosis"),
        (
            "sensitivity-95-without-AK-averaged",
            "95\u00a0% sensitivity, without actinic keratosis, for the mean of eight orientations",
        ),
        ("our-clinic", "our-clinic"),
    ],
)
def test_operating_point_has_a_plain_name(name: str, title: str) -> None:
    assert point_title(name) == title
