"""The small pictures that were looked at last."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtGui import QImage, QPixmap

MOST = 256  # 16 MB; some screens full of rows


class Thumbnails:
    """Pictures by entry; the one that was not looked at for the longest time makes room."""

    def __init__(self, want: Callable[[str], None]) -> None:
        """want: asks for the picture of an entry; `put` follows some time later."""
        self._want = want
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()

    def __len__(self) -> int:
        """How many are held."""
        return len(self._pictures)

    def get(self, id_: str) -> QPixmap | None:
        """The picture of an entry, null where its photo cannot be read; None while it is not there yet."""
        if id_ not in self._pictures:
            self._want(id_)
            return None
        self._pictures.move_to_end(id_)
        return self._pictures[id_]

    def put(self, id_: str, picture: QImage) -> None:
        """Hold a picture."""
        self._pictures[id_] = QPixmap.fromImage(picture)
        self._pictures.move_to_end(id_)
        while len(self._pictures) > MOST:
            self._pictures.popitem(last=False)
