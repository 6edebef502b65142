"""The drawn samples: the program still draws what lies in resources, and each says that it is synthetic."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from skinapp import paths
from skinapp.imaging.read import read_photo
from skinapp.synthetic.samples import DESCRIPTION, SAMPLES, draw

FILES = sorted(paths.samples().glob("*.jpg"))


def test_program_draws_the_files_in_resources(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-W", "error", "-m", "skinapp.synthetic", str(tmp_path)], check=True)
    assert sorted(p.name for p in tmp_path.iterdir()) == [p.name for p in FILES]
    for shipped in FILES:
        redrawn = read_photo(tmp_path / shipped.name).pixels.astype(int)
        difference = np.abs(redrawn - read_photo(shipped).pixels)
        # Bytes may differ between versions of the JPEG library and the last bit of exp() between processors: never visibly.
        assert difference.mean() < 0.05, shipped.name
        assert difference.max() <= 16, shipped.name


def test_drawing_twice_gives_the_same_pixels() -> None:
    assert np.array_equal(draw(SAMPLES[2]), draw(SAMPLES[2]))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_each_sample_is_marked_described_and_small(path: Path) -> None:
    photo = read_photo(path)
    assert photo.is_synthetic
    assert photo.pixels.shape == (768, 1024, 3)
    assert path.stat().st_size <= 200_000
    with Image.open(path) as image:
        assert DESCRIPTION.encode() in image.info["xmp"]
        assert image.info["comment"] == DESCRIPTION.encode()
        assert not image.getexif()


def test_samples_span_the_skin_tones() -> None:
    above_lesion = {s.seed: read_photo(path).pixels[90:130, 300:700].mean() for s, path in zip(SAMPLES, FILES, strict=True)}
    light, dark = above_lesion[1], above_lesion[8]
    assert light - dark > 60


def test_readme_lists_every_sample() -> None:
    text = (paths.samples() / "README.md").read_text(encoding="utf-8")
    assert len(FILES) == len(SAMPLES) >= 8
    assert all(f"`{path.name}`" in text for path in FILES)
