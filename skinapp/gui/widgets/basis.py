"""What the assessment rests on: model, operating point, machine, time."""

from skinapp.core.assessment import Assessment
from skinapp.core.labels import listed
from skinapp.core.language import again, capital, tr
from skinapp.gui.widgets.card import Card
from skinapp.gui.widgets.rows import Rows
from skinapp.gui.wording import MODE_TITLES, share
from skinapp.reports.texts import milliseconds, point_title


class Basis(Card):
    """Names and figures, line by line."""

    def __init__(self) -> None:
        """Empty until an assessment is shown."""
        super().__init__(tr("Basis"))
        self.rows = Rows(self.fontMetrics())
        self.column.addLayout(self.rows)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what an assessment rests on."""
        self.rows.show_rows(_lines(assessment))


def _lines(assessment: Assessment) -> list[tuple[str, str]]:
    point, engine, model = assessment.operating_point, assessment.engine, assessment.model
    title = point_title(point.name)
    measured = [
        (tr("Sensitivity"), point.sensitivity, tr("of malignant photos soon or urgent")),
        (tr("Specificity"), point.specificity, tr("of other photos neither")),
        (tr("Urgent sensitivity"), point.urgent_sensitivity, tr("of melanoma and squamous cell carcinoma urgent")),
        (tr("Urgent PPV"), point.urgent_ppv, tr("of urgent photos melanoma or squamous cell carcinoma")),
    ]
    figures = [(name, f"{share(value)} {meaning}") for name, value, meaning in measured if value is not None]
    return [
        (tr("Mode"), tr(MODE_TITLES[assessment.mode])),
        (tr("Operating point"), tr("{name}, measured on test photos:", name=title) if figures else title),
        (tr("Malignant"), capital(listed(point.malignant))),
        *figures,
        (tr("Model"), f"{model.title}, SHA-256 {model.digest[:12]}"),
        (tr("Computed by"), tr("{name} on {device}. {note}", name=engine.name, device=engine.device, note=again(engine.note))),
        (tr("Time"), milliseconds(assessment.elapsed_ms)),
        (tr("Photo"), f"SHA-256 {assessment.photo_sha256[:12]}"),
    ]
