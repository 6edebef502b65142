"""Skin as layers of what absorbs and scatters light, and how they look together."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from skinapp.synthetic.field import HEIGHT, WIDTH, Field, X, Y, cells, noise, step

TONES = {"light": 0.06, "medium": 0.48, "dark": 1.0}
"""Melanin of the skin between the lesions: about Fitzpatrick I–II, III–IV, V–VI."""

_BARE = np.array([240, 208, 188], np.float32) / 255  # skin without melanin, sRGB
_MELANIN = np.array([0.54, 0.80, 1.08], np.float32)  # absorbance a unit, red green blue: brown
_BLOOD = np.array([0.20, 0.90, 0.76], np.float32)  # red


def _empty() -> Field:
    return np.zeros((HEIGHT, WIDTH), np.float32)


@dataclass
class Tissue:
    """A picture in the making: pigments that absorb, then coatings that cover.

    melanin, blood: absorbance, 0 upwards. coatings: (opacity 0 to 1, sRGB 0 to 1) in the order in which they lie.
    """

    melanin: Field = field(default_factory=_empty)
    blood: Field = field(default_factory=_empty)
    coatings: list[tuple[Field, tuple[float, float, float]]] = field(default_factory=list)

    def coat(self, opacity: Field, red: int, green: int, blue: int) -> None:
        """Lay something opaque or milky over what is there. opacity: 0 to 1; colour: sRGB, 0 to 255."""
        self.coatings.append((np.clip(opacity, 0, 1), (red / 255, green / 255, blue / 255)))

    def render(self) -> npt.NDArray[np.float32]:
        """The colours, float32 (HEIGHT, WIDTH, 3), sRGB 0 to 1."""
        absorbed = self.melanin[..., None] * _MELANIN + self.blood[..., None] * _BLOOD
        rgb = _BARE * np.exp(-np.maximum(absorbed, 0))
        for opacity, colour in self.coatings:
            rgb = rgb + (np.array(colour, np.float32) - rgb) * opacity[..., None]
        return rgb.astype(np.float32)


def skin(rng: np.random.Generator, tone: str) -> Tissue:
    """Bare skin of a tone: blotches, furrows, follicles, fine vessels and grain."""
    base = TONES[tone]
    tissue = Tissue()
    wall = cells(rng, 30, warp=9 * noise(rng, 80, 3), jitter=0.95).wall
    furrows = np.exp(-((wall / 3.2) ** 2)) * (0.6 + 0.4 * noise(rng, 140, 2))
    follicles = cells(rng, 74, jitter=1.0)
    pores = step(follicles.near, 7, 2.5) * (follicles.number > 0.45)
    grain = noise(rng, 5, 2)
    tissue.melanin += base * (1 + 0.13 * noise(rng, 260, 4) + 0.05 * noise(rng, 18, 3)) + (0.01 + 0.05 * base) * grain
    tissue.melanin += (0.012 + 0.10 * base) * furrows + (0.03 + 0.10 * base) * pores
    tissue.blood += 0.06 + 0.04 * noise(rng, 200, 4) + 0.022 * noise(rng, 24, 3) + 0.012 * grain
    threads = np.exp(-((noise(rng, 120, 4) / 0.018) ** 2)) * step(noise(rng, 150, 2), 0.25, 0.8)
    tissue.blood += 0.09 * threads
    light = ((X / WIDTH - 0.46) ** 2 + (Y / HEIGHT - 0.44) ** 2) * 0.28
    tissue.melanin += light
    return tissue
