"""How fast a list is worked through."""

from collections import deque

_WINDOW = 21  # points in time: the last twenty photos


class Pace:
    """Photos per second, from the last ones that were done."""

    def __init__(self) -> None:
        """Nothing is known at first."""
        self._times_s: deque[float] = deque(maxlen=_WINDOW)

    def restart(self) -> None:
        """Forget what was, after a pause."""
        self._times_s.clear()

    def note(self, now_s: float) -> None:
        """A photo is done, or the first one begins. now_s: of a clock that only goes forward."""
        self._times_s.append(now_s)

    @property
    def per_second(self) -> float | None:
        """Photos per second; None until it is known."""
        if len(self._times_s) < 2 or self._times_s[-1] <= self._times_s[0]:
            return None
        return (len(self._times_s) - 1) / (self._times_s[-1] - self._times_s[0])

    def seconds_left(self, photos: int) -> float | None:
        """How long so many photos will take."""
        return None if self.per_second is None else photos / self.per_second
