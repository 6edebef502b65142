"""What the assessment rests on: model, operating point, machine, time."""

from skinapp.core.assessment import Assessment
from skinapp.core.labels import listed
from skinapp.gui.widgets.card import Card
from skinapp.gui.widgets.rows import Rows
from skinapp.gui.wording import MODE_TITLES, share
from skinapp.reports.texts import milliseconds


class Basis(Card):
    """Names and figures, line by line."""

    def __init__(self) -> None:
        """Empty until an assessment is shown."""
        super().__init__("Basis")
        self.rows = Rows(self.fontMetrics())
        self.column.addLayout(self.rows)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what an assessment rests on."""
        self.rows.show_rows(_lines(assessment))


def _lines(assessment: Assessment) -> list[tuple[str, str]]:
    point, engine, model = assessment.operating_point, assessment.engine, assessment.model
    measured = [
        ("Sensitivity", point.sensitivity, "of malignant photos soon or urgent"),
        ("Specificity", point.specificity, "of other photos neither"),
        ("Urgent sensitivity", point.urgent_sensitivity, "of melanoma and squamous cell carcinoma urgent"),
        ("Urgent PPV", point.urgent_ppv, "of urgent photos melanoma or squamous cell carcinoma"),
    ]
    figures = [(name, f"{share(value)} {meaning}") for name, value, meaning in measured if value is not None]
    return [
        ("Mode", MODE_TITLES[assessment.mode]),
        ("Operating point", point.name + (", measured on test photos:" if figures else "")),
        ("Malignant", listed(point.malignant).capitalize()),
        *figures,
        ("Model", f"{model.name}, SHA-256 {model.digest[:12]}"),
        ("Computed by", f"{engine.name} on {engine.device}. {engine.note}"),
        ("Time", milliseconds(assessment.elapsed_ms)),
        ("Photo", f"SHA-256 {assessment.photo_sha256[:12]}"),
    ]
