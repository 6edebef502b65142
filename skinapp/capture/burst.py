"""Several pictures, of which the sharpest is kept."""

from skinapp.capture.live import Frame


class Burst:
    """Takes a number of frames and remembers the sharpest."""

    def __init__(self, count: int) -> None:
        """count: frames to take, 1 or more."""
        self._left = count
        self._last = 0
        self.best: Frame | None = None

    @property
    def is_done(self) -> bool:
        """Whether it has all that it wanted."""
        return self._left == 0

    def end(self) -> None:
        """No more than it has."""
        self._left = 0

    def take(self, frame: Frame) -> None:
        """One more; the same one again does not count."""
        if self.is_done or frame.number == self._last:
            return
        self._left -= 1
        self._last = frame.number
        if self.best is None or frame.focus.score > self.best.focus.score:
            self.best = frame
