"""Where the model looked: what is asked about the photo on screen, and the map that came back."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from skinapp.core.assessment import Assessment
from skinapp.core.explanation import Explanation, Method, Question
from skinapp.core.photo import Photo
from skinapp.gui.state import State
from skinapp.gui.worker import Explain, Job, Worker


@dataclass(frozen=True)
class Asked:
    """What the map on screen is about.

    question: None where nothing may be explained. share_done: 0 to 1 while it is computed, None before and after.
    explanation, picture: the map once it is there, as numbers and to be drawn over the frame.
    """

    question: Question | None = None
    share_done: float | None = None
    explanation: Explanation | None = None
    picture: QImage | None = None


class Explaining(QObject):
    """Asks for a map whenever one is wanted and the answer may be seen; gives up whenever something else is asked for.

    Signals:
        changed(): another question, another map, or how far it is.
    """

    changed = Signal()

    def __init__(
        self, worker: Worker, request: Callable[[Job], int], drop: Callable[[int], bool], give_way: Callable[[], None]
    ) -> None:
        """request, drop: the session's way to its worker; give_way: lets the photos that wait, wait."""
        super().__init__()
        self.is_on = False
        self.methods: tuple[Method, ...] = ()
        self.asked = Asked()
        self._request, self._drop, self._give_way = request, drop, give_way
        self._request_id = 0
        self._method = Method.ROLLOUT
        self._photo: Photo | None = None
        self._assessment: Assessment | None = None
        worker.explainable.connect(self._on_explainable)
        worker.explaining.connect(self._on_explaining)
        worker.explained.connect(self._on_explained)
        worker.finished.connect(self._on_finished)

    def follow(self, state: State) -> None:
        """Another photo, assessment or reason to hide the answer: what was known of another one goes."""
        assessment = state.explainable
        if assessment is self._assessment:
            return
        self._photo, self._assessment = state.photo, assessment
        self._put(None if assessment is None else Question(self._method, assessment.answer.exit, assessment.answer.top))

    def switch(self, is_on: bool) -> None:
        """Whether a map is wanted."""
        self.is_on = is_on
        self._put(self.asked.question)

    def ask(self, question: Question) -> None:
        """Ask something else, where anything may be asked; the method stays for the next photo."""
        if self._assessment is not None:
            self._method = question.method
            self._put(question)

    def cancel(self) -> None:
        """Stop computing the map."""
        self._drop(self._request_id)
        self._change(share_done=None)

    def after(self, request: Callable[[], int]) -> int:
        """Let something else be asked for first; a map in work is begun again behind it."""
        is_begun = self.is_computing and self._drop(self._request_id)
        request_id = request()
        if is_begun:
            self._put(self.asked.question)
        return request_id

    @property
    def is_computing(self) -> bool:
        """Whether a map is being computed."""
        return self.asked.share_done is not None

    def _put(self, question: Question | None) -> None:
        self._drop(self._request_id)
        is_asked = self.is_on and question is not None and self._photo is not None and question.method in self.methods
        self.asked = Asked(question, 0.0 if is_asked else None)
        if is_asked and question is not None and self._photo is not None:
            self._give_way()
            self._request_id = self._request(Explain(self._photo, question))
        self.changed.emit()

    def _change(self, **changes: object) -> None:
        self.asked = replace(self.asked, **changes)  # type: ignore[arg-type]
        self.changed.emit()

    @Slot(int, object)
    def _on_explainable(self, _: int, methods: tuple[Method, ...]) -> None:
        self.methods = methods
        if self._method not in methods:
            self._method = Method.ROLLOUT
        self.changed.emit()

    @Slot(int, float)
    def _on_explaining(self, request_id: int, share: float) -> None:
        if request_id == self._request_id and self.is_computing:
            self._change(share_done=share)

    @Slot(int, object, object)
    def _on_explained(self, request_id: int, explanation: Explanation, picture: QImage) -> None:
        if request_id == self._request_id and explanation.question == self.asked.question and self.is_on:
            self._change(explanation=explanation, picture=picture, share_done=None)

    @Slot(int)
    def _on_finished(self, request_id: int) -> None:
        if request_id == self._request_id and self.is_computing:
            self._change(share_done=None)  # it went wrong, which the session says
