"""Draw every screen in each theme and scale, in languages of different lengths: contact sheets to look over.

python packaging/docs/sheets.py [FOLDER]          by default docs/screenshots/sheets; takes about a quarter of an hour
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageDraw
from PySide6.QtGui import QPixmap
from screenshots import IN_DOCUMENTATION, TO_LOOK_OVER, Shot, application, grabbed

LANGUAGES = ("en", "de", "pseudo")
THEMES = ("light", "dark")
SCALES = (1, 2)
LEFT_OUT = {"urgent-dark", "urgent-200-percent", "settings"}  # the first two are these sheets; the last waits for every engine
SCREEN = {
    "name": "Full HD",
    "x": 0,
    "y": 0,
    "width": 1920,
    "height": 1080,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
SMALL = (960, 520)
"""What the screen leaves to a window at 200 %."""
CELL = (640, 430)
COLUMNS = 4
GAP = 12
TITLE = 18


def main(arguments: Sequence[str]) -> None:
    """Draw all sheets, each in its own process: language and scale are fixed when Qt starts."""
    if arguments[:1] == ["--one"]:
        _draw(arguments[1] == "dark", int(arguments[2]), Path(arguments[3]))
        return
    folder = Path(arguments[0] if arguments else "docs/screenshots/sheets")
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as temporary:
        screens = Path(temporary) / "screens.json"
        screens.write_text(json.dumps({"screens": [SCREEN]}))
        for language, look, scale in product(LANGUAGES, THEMES, SCALES):
            file = folder / f"{language}-{look}-{100 * scale}.webp"
            environment = os.environ | {
                "SKINAPP_LANGUAGE": language,
                "QT_SCALE_FACTOR": str(scale),
                "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
            }
            subprocess.run([sys.executable, __file__, "--one", look, str(scale), str(file)], env=environment, check=True)


def _draw(is_dark: bool, scale: int, file: Path) -> None:
    app = application(is_dark)
    pictures = [(shot.name, grabbed(_sized(shot, scale))) for shot in _screens()]
    sheet = _sheet([(name, _as_image(picture)) for name, picture in pictures])
    sheet.save(file, quality=65, method=6)
    sys.stdout.write(f"{file} {file.stat().st_size // 1000} kB, {len(pictures)} screens\n")
    app.quit()


def _screens() -> list[Shot]:
    """Each screen once."""
    shots = (*IN_DOCUMENTATION, *TO_LOOK_OVER)
    return [shot for shot in shots if not (shot.is_dark or shot.scale > 1 or shot.name in LEFT_OUT)]


def _sized(shot: Shot, scale: int) -> Shot:
    return replace(shot, size=SMALL) if scale > 1 else shot


def _as_image(picture: QPixmap) -> Image.Image:
    image = picture.toImage().convertToFormat(picture.toImage().Format.Format_RGB888)
    pixels = bytes(image.constBits())
    return Image.frombytes("RGB", (image.width(), image.height()), pixels, "raw", "RGB", image.bytesPerLine())


def _sheet(named: Sequence[tuple[str, Image.Image]]) -> Image.Image:
    """Pictures in rows, each with its name above."""
    width, height = CELL[0] + GAP, CELL[1] + GAP + TITLE
    rows = -(-len(named) // COLUMNS)
    sheet = Image.new("RGB", (COLUMNS * width + GAP, rows * height + GAP), "#808080")
    pen = ImageDraw.Draw(sheet)
    for place, (name, picture) in enumerate(named):
        x, y = GAP + place % COLUMNS * width, GAP + place // COLUMNS * height
        pen.text((x, y), name, fill="white")
        picture.thumbnail(CELL)
        sheet.paste(picture, (x, y + TITLE))
    return sheet


if __name__ == "__main__":
    main(sys.argv[1:])
