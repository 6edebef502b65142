"""What the reading panel says: probabilities, certainty, exits, basis."""

from dataclasses import replace

import pytest
from gui_kit import MakeWindow, wait_for
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from skinapp.core.exit_policy import Mode
from skinapp.core.labels import DIAGNOSES, Diagnosis
from skinapp.core.triage import OperatingPoint, Share
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.about import About
from skinapp.gui.state import Stage, State
from skinapp.gui.widgets.exit_timeline import ExitState, exit_states
from skinapp.testing import FakeClassifier


class MeasuredClassifier(FakeClassifier):
    @property
    def operating_points(self) -> tuple[OperatingPoint, ...]:
        malignant, measured = (Diagnosis.MEL, Diagnosis.BCC, Diagnosis.SCC), Share(0.951, 0.932, 0.965, 1812)
        return tuple(OperatingPoint("sensitivity-95", mode, malignant, 0.08, 0.5, 0.15, sensitivity=measured) for mode in Mode)


@pytest.fixture
def shown(qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]) -> MainWindow:
    window = make_window(MeasuredClassifier([(Diagnosis.NV, 0.6), (Diagnosis.AK, 0.44)]))
    window.open_paths(sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    return window


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def test_probabilities_stand_ranked_in_two_groups_with_sums(shown: MainWindow) -> None:
    words = texts(shown.panel.bars)
    malignant, benign = words.index("Malignant together"), words.index("Benign together")
    assert malignant < benign
    assert words[malignant + 1] == "24.0\u00a0%"
    assert words[benign + 1] == "76.0\u00a0%"
    assert words[benign + 2 : benign + 4] == ["◆ actinic keratosis", "44.0\u00a0%"]
    names = [word.removeprefix("◆ ") for word in words]
    assert sorted(d.label for d in DIAGNOSES) == sorted(name for name in names if name in {d.label for d in DIAGNOSES})


def test_panel_says_what_counts_as_malignant_and_from_where_on(shown: MainWindow) -> None:
    note = shown.panel.bars.note.text()
    assert "melanoma, basal cell carcinoma and squamous cell carcinoma" in note
    assert "actinic keratosis" not in note
    assert "8.0\u00a0%" in note


def test_certainty_shows_only_what_was_computed(shown: MainWindow) -> None:
    assessment = shown.session.state.assessment
    assert assessment is not None
    words = " ".join(texts(shown.panel.certainty))
    assert "Actinic keratosis" in words
    assert "about 90\u00a0% of photos like the calibration photos" in words
    assert "44.0\u00a0%" in words
    assert f"{assessment.answer.entropy_bits:.2f}\u00a0bits" in words


@pytest.mark.parametrize(
    ("confidence", "threshold", "band", "third"),
    [(0.5, 0.6, "Low", 0), (0.7, 0.6, "Medium", 1), (0.95, 0.6, "High", 2), (0.3, 0.0, "Medium", 1)],
)
def test_certainty_stands_on_a_band_of_three(  # noqa: PLR0917
    qtbot: QtBot, make_window: MakeWindow, sample_files: list[str], confidence: float, threshold: float, band: str, third: int
) -> None:
    class Graded(FakeClassifier):
        @property
        def operating_points(self) -> tuple[OperatingPoint, ...]:
            return tuple(replace(point, certainty_threshold=threshold) for point in super().operating_points)

    window = make_window(Graded([(Diagnosis.NV, confidence)]))
    window.open_paths(sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    scale = window.panel.certainty.scale
    assert scale.isVisible()
    assert scale.accessibleName() == f"Certainty: {band}"
    assert third / 3 <= scale.place <= (third + 1) / 3
    assert not scale.grab().isNull()


def test_likely_set_is_one_or_another(qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]) -> None:
    class Torn(FakeClassifier):
        @property
        def operating_points(self) -> tuple[OperatingPoint, ...]:
            return tuple(replace(point, set_threshold=0.05) for point in super().operating_points)

    window = make_window(Torn([(Diagnosis.BCC, 0.3)]))
    window.open_paths(sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    assert window.panel.certainty.likely.text().startswith("Basal cell carcinoma or melanoma or melanocytic nevus or ")


def test_basis_states_measured_figures_with_interval_and_n_and_nothing_unmeasured(shown: MainWindow) -> None:
    words = texts(shown.panel.basis)
    assert any("95.1\u00a0% (93.2 to 96.5\u00a0%, n\u00a0=\u00a01,812)" in word for word in words)
    assert "Specificity" not in words


def answers(window: MainWindow) -> list[str]:
    return [row.answer.text() for row in window.panel.timeline.rows]


def test_timeline_fills_exit_by_exit(qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]) -> None:
    window = make_window(FakeClassifier([(Diagnosis.NV, 0.5)] * 4, delay_s=0.05))
    seen: list[list[str]] = []
    window.session.changed.connect(lambda state: seen.append(answers(window)) if state.is_working and state.readings else None)
    window.open_paths(sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    name = Diagnosis.NV.label
    assert seen == [
        [name, "computing…", "", ""],
        [name, name, "computing…", ""],
        [name, name, name, "computing…"],
        [name] * 4,
    ]


def test_exits_of_a_cancelled_photo_are_not_called_waiting() -> None:
    assert exit_states(State(stage=Stage.CANCELLED), 2) == [ExitState.SKIPPED] * 2
    assert exit_states(State(), 2) == [ExitState.WAITING] * 2


def test_long_names_and_large_type_clip_nothing(qtbot: QtBot, shown: MainWindow) -> None:
    shown.resize(900, 600)
    qtbot.wait(20)
    for label in shown.panel.widget().findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.width() >= label.fontMetrics().horizontalAdvance(label.text()), label.text()
        elif label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    content = shown.panel.widget()
    assert content.width() <= shown.panel.viewport().width()
    below_last_card = content.height() - shown.panel.basis.geometry().bottom()
    assert below_last_card < 3 * content.fontMetrics().height()  # no void at the end


def test_about_states_use_versions_model_and_limits(qtbot: QtBot, shown: MainWindow) -> None:
    state = shown.session.state
    about = About(state.model, state.engine)
    qtbot.addWidget(about)
    page = about.page.toPlainText()
    for expected in (
        "Not a cleared medical device",
        "Python",
        "PySide6",
        "0" * 64,
        "Made-up answers",
        "Bowen",
        "LGPL",
        "Balanced accuracy",
    ):
        assert expected in page
    early = About(None, None)
    qtbot.addWidget(early)
    assert "Not loaded yet" in early.page.toPlainText()


def test_caution_about_the_model_is_on_screen(make_window: MakeWindow, shown: MainWindow) -> None:
    assert not shown.footer.caution.isVisible()
    classifier = FakeClassifier()
    classifier.model = replace(classifier.model, caution="locally trained, not validated")
    window = make_window(classifier)
    assert window.footer.caution.isVisible()
    assert window.footer.caution.text().endswith("(locally trained, not validated)")
