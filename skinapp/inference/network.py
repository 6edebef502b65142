"""What every engine computes: a network cut behind each exit."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class ExitOutput:
    """What one exit leaves, all float32.

    logits: (B, classes), not calibrated; features: (B, 2 W), the class token and the mean of the patch tokens.
    tokens: (B, 1 + N, W), the class token first, then the patches row by row.
    attention: (B, heads, 1 + N, 1 + N), of each token (third axis) to each; None unless asked for.
    """

    logits: Floats
    features: Floats
    tokens: Floats
    attention: Floats | None


def attention_of(outputs: Iterable[ExitOutput]) -> list[Floats]:
    """Of the first picture, (heads, 1 + N, 1 + N) of each exit. Raises ValueError where it was not asked for."""
    found = [output.attention[0] for output in outputs if output.attention is not None]
    if not found:
        raise ValueError("attention was not asked for")
    return found


class Network(Protocol):
    """A multi-exit network on an engine."""

    def exits(self, images: Floats, *, attention: bool = False) -> Iterator[ExitOutput]:
        """Yield what each exit leaves, the cheapest first; a block runs only when its exit is asked for.

        images: (B, 3, S, S), standardised. A picture's output does not depend on the others in its batch beyond rounding.
        """
        ...
